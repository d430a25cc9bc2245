/** What most Italian texts hold: never a slip of another word. */
export const commonWords = `
  il lo la gli le un uno una di del dello della dell dei degli delle da dal dallo dalla dall dai dagli dalle in nel nello nella nell nei negli nelle su sul sullo
  sulla sull sui sugli sulle con col coi per tra fra al allo alla all ai agli alle ad ed od e o ma se che chi cui non ne ci vi si mi ti lo li
  io tu lui lei noi voi loro me te ce ve mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre
  questo questa questi queste quello quella quelli quelle quel quei quegli stesso stessa stessi stesse altro altra altri altre ogni tutto tutta tutti tutte
  niente nulla nessuno nessuna nessun alcuni alcune alcun alcuna qualche molto molta molti molte poco poca pochi poche troppo troppa tanto tanta tanti tante
  piu meno anche ancora gia sempre mai spesso adesso ora oggi ieri domani stamattina stasera subito presto tardi prima dopo poi quando mentre finche appena
  dove come perche quanto quanta quanti quante quale quali cosa cose così allora quindi dunque pero invece comunque infatti magari forse proprio solo soltanto
  bene male meglio peggio qui qua li la sopra sotto dentro fuori davanti dietro vicino lontano insieme senza contro verso durante entro circa quasi abbastanza
  essere sono sei siamo siete era ero erano eravamo sara saranno sarebbe sarei fosse stato stata stati state avere ho hai ha abbiamo avete hanno avevo aveva
  avevano avevamo avro avra avranno avrei avrebbe avesse avuto fare faccio fai fa facciamo fate fanno facevo faceva fatto fatta fatti fatte fara farei dire dico
  dici dice diciamo dite dicono detto dicevo andare vado vai va andiamo andate vanno andato andata andava venire vengo vieni viene veniamo venite vengono venuto
  venuta potere puo possono potete potuto poteva dovere deve devi dobbiamo dovete devono dovuto doveva dovrebbe volere vuole vuoi volete vogliono voluto
  sapere so sai sa sappiamo sapete sanno saputo sapevo vedere vedo vedi vede vediamo vedete vedono visto vista stare sto stai sta stiamo state stanno
  dare do dai da diamo date danno dato data dati trovare trovo trova trovato trovata mettere metto mette messo messa prendere prendo prende preso presa
  arrivare arriva arrivo arrivato arrivata arrivano arrivati arrivera chiedere chiesto chiede capire capito capisco capisce funziona funzionano funzionava provo provato
  provare comprare comprato comprata pagare pago pagato pagata paga pagamento ordinare ordinato ordine ordini pacco pacchi spedizione consegna consegnato consegnata
  numero codice conto carta carte banca bonifico soldi euro prezzo costo costa costano fattura fatture bolletta rimborso reso sconto offerta contratto
  abbonamento servizio servizi cliente clienti telefono cellulare email mail messaggio messaggi sito app account password indirizzo nome cognome data giorno giorni
  ora ore minuti settimana settimane mese mesi anno anni mattina sera notte volta volte prodotto prodotti taglia colore negozio casa ufficio auto macchina treno
  volo viaggio biglietto biglietti camera hotel prenotazione prenotare prenotato posto posti visita documento documenti modulo foto pagina link problema problemi
  errore domanda risposta aiuto aiutare aiutarmi informazione informazioni info richiesta modo caso parte punto fine inizio buongiorno buonasera ciao salve
  grazie mille prego scusi scusate favore cortesia gentile gentili saluti cordiali arrivederci ok okay si no nuovo nuova nuovi nuove vecchio vecchia primo prima
  secondo terza ultimo ultima grande grandi piccolo piccola bello bella buono buona buoni giusto giusta sbagliato sbagliata possibile sicuro sicura certo certa
  online internet wifi rete linea gratis libero libera aperto aperta chiuso chiusa disponibile disponibili incluso inclusa compreso attivo attiva attivare
  due tre quattro cinque sei sette otto nove dieci cento mila uomo donna signora signor signore figlio figlia marito moglie padre madre mamma papa nonna nonno
  fratello sorella amico amica famiglia bambino bambini ragazzi lavoro scuola acqua luce gas cibo pizza nn cmq xche xke ke cn x qst dv sn tt tutt qnd gg
  parlato parlata parlano parlava parlavo parlando passato passata passati passano passando passava passaggio mandato mandata mandano scritto scritta scrivono
  chiamato chiamata chiamate chiamano chiamava contattato contattata contatto contatti collegato collegata collegamento connessione richiesto personale vero vera veri
  reale reali sentito sentita sento sente aspetto aspetta aspettato aspettare servito serviva serve tempo cambio cambiare cambiato credo penso spero sembra pare
  risulta manca mancano rimane resta torna tornato tornata usare usato uso leggere letto scarica scaricare caricare caricato inviare inviato inviata ricevuto
  ricevuta ricevere stampare aggiungere togliere modificare spostare disdire annullare restituire cercare cercato guardare guardato entrare entrato uscire uscito
  aprire chiudere salvare accedere accesso registrare registrato scegliere scelto lasciare lasciato lasciata portare portato tenere rispondere risposto
  quindici venti trenta quaranta cinquanta lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
  settembre ottobre novembre dicembre intanto inoltre oppure neanche nemmeno almeno soprattutto purtroppo davvero veramente direttamente ciascuno ognuno
  persino perfino tramite presso oltre tranne eccetto riguardo gentilmente cortesemente rispondeva servisse mani mano avessi fossi facessi potessi dovessi eventualmente normalmente attualmente`;
