import type { RuleSet } from '../../../rules/rule-set.ts';

export const hardship: RuleSet = {
  words: {
    pay: 'pagare, pagarla, pagarlo, pagarle, pagarvi, saldare, saldarla, coprire, affrontare, versare, pago, saldo, sostenere, rata, rate',
    due: 'affitto, bolletta, bollette, mutuo, rata, rate, fattura, luce, gas, canone, premio, premi, debito, debiti, prestito, finanziamento, tasse, spese, conguaglio, importo, mora, saldo, scadenza, cibo, spesa, mensa, retta, condominio',
  },
  certain: `
    piano di rientro ..8 (non ce la|sola|solo|poco|alla volta|arretrat*)
    soldi ..2 (non ci sono|non ce ne sono|sono finiti|non bastano)
    (dove|da dove) (prendere|prendo|trovare) i soldi
    (vivo|viviamo|vivendo|campo) (con|dei|sui) ..1 risparmi
    (sono|siamo|rimasto|rimasta|rimasti) ..1 a secco
    senza (entrate|una lira)
    spese (mediche|dentistiche|legali|veterinarie) ..4 (prosciug*|mangiato|svuotat*|ridotto)
    (utenze|bollette|rate|bimestri|mesi) ..2 arretrat* ..8 (non|soldi|come faccio)
    (posso|riesco a) (darvi|versarvi|pagarvi|mandarvi|darle) ..4 euro (al|a|ogni) (mese|settimana)
    (stralcio|indigenza|nullatenente|incapiente)
    (abbassare|abbassate|alleggerire) (la|le|questa) rat* ..8 (pensione|stipendio|non|figli)
    isee ..3 (basso|bassissimo|minimo)
    (due|tre|altre|troppe) (finanziarie|cessioni) ..6 (non|addosso|posso)
    (reddito di|assegno di|sussidio) ..4 (tolto|sospeso|revocato|scaduto)
    non ..1 arrivo al trenta
    (scegliere|scelgo) se (mangiare|scaldarmi|curarmi|pagare)
    (saldare|pagare|pagarla|versare) ..1 un po alla volta
    (dormiamo|dormo|viviamo|vivo) in (macchina|auto)
    rate ..3 strozz*
    (mensa|rata|retta|affitto|bolletta|spesa) non la (copro|reggo|pago piu)
    medicine non le compro
    (tagliato|ridotto|dimezzato|tolto) ..2 (ore|stipendio|orario|pensione|paga)
    (vivo|viviamo|campo|campiamo|vivere) ..2 con ..4 (pensione|sussidio|stipendio|euro|assegno)
    (mutuo|affitto|rata) ..3 (troppo alto|troppo alta|insostenibile|impossibile)
    (non|nun|nn) ..1 (so|sappiamo|saprei) ..1 (come|con cosa) ..2 (pagare|pagarla|pagarlo|arrivare|fare|tirare avanti|campare|saldare|vivere|mangiare)
    (non|nun|nn) ..2 (posso|possiamo|riesco|riusciamo|riusciro|potro|riesce|ce la faccio|ce la facciamo|sono in grado|siamo in grado) ..2 (piu|a|di)? ..1 (pagare|pagarla|pagarlo|pagarvi|saldare|sostenere|permettermi|permettermelo|coprire|far fronte|affrontare|versare|permetterci|a pagare|stare dietro) !(con|online|dal)
    (non) ..2 (posso|riesco|riusciamo|possiamo) ..2 (permettermi|permettermelo|permettercelo|permetterci)
    (non) ..2 (arriviamo|arrivo|arrivare|si arriva|arriva) ..3 (fine mese|fine del mese|alla fine|a fine|al venti|al quindici|al 27)
    (arrivo|arriviamo|arrivare) ..1 (a|alla) fine (del)? mese
    (non|nun|nn) ..2 (ho|abbiamo|tengo|teniamo|c ho) ..2 (soldi|un soldo|una lira|un euro|un centesimo|lavoro|stipendio|reddito|entrate|denaro|na lira|liquidita|piu niente|di che|i soldi) !(contanti|dietro)
    (senza|finito|finiti|niente|zero) ..2 (soldi|lavoro|stipendio|reddito|entrate|risparmi|un soldo|un euro)
    (mi|ci|l|hanno|sono|stato|stata|appena|e) ..2 (licenziato|licenziata|licenziati|esubero|lasciato a casa|lasciata a casa)
    (perso|perdo|perduto|persa|perdere) ..1 (il|mio|la|a|o)? (lavoro|posto|impiego|fatica)
    (cassa integrazione|naspi|disoccupato|disoccupata|disoccupati|disoccupazione|reddito di cittadinanza|assegno di inclusione|isee basso|caritas|mensa dei poveri|pignorato|pignorata|sfratto|sfrattati|sfrattato|sfrattata|morosita|sovraindebitamento|fallito|banco alimentare)
    (debiti|debito|indebitato|indebitata|indebitati) ..6 (collo|gola|fino|sommerso|sommersa|travolto|uscire|fuori|non dormo|posta|nei|pieno|piena|strozza|affogo)
    (nei|pieno|piena|pieni|sommerso|sommersa|sommersi|sepolto|carico) ..2 debiti
    (non|nn) ..2 (staccatemi|staccate|staccateci|staccarmi|staccarci|tagliatemi|tagliate|sospendete|chiudete|chiudeteci|staccatela|levatemi) ..3 (luce|gas|acqua|corrente|linea|riscaldamento|internet|fornitura|telefono)
    (stacca|staccano|staccate|staccare|tagliano|tolgono|staccato|staccata|taglio|distacco|staccheranno|staccherete) ..3 (luce|gas|acqua|corrente|riscaldamento|fornitura) ..10 (bambini|bimbi|figli|neonato|non posso|soldi|pagare|vi prego|arretrat*|disabile|malat*|moros*)
    (sospendere|sospendete|sospensione|rinviare|rimandare|rimandate|posticipare|dilazionare|dilazione|rateizzare|rateizzazione|rateizzate|spostare|bloccate|congelare|aspettare|pazientare|ridurre|moratoria|proroga|allungare|dilazionate) ..4 (rata|rate|mutuo|premi|prestito|debito|prelievo|addebito|bolletta|bollette|pagamento|pagamenti|affitto|finanziamento) ..10 (non|stipendio|lavoro|soldi|manca|difficolt*|disoccup*|mesi|malattia|pensione|licenzi*|momento|bambini|inps|assegno)
    (aspettare|rimandare|rimandate|spostare) ..3 (addebito|prelievo|pagamento|bolletta|rata)
    (assegno|pensione|stipendio|paga|inps|sussidio) ..5 (arriva|arrivano|non basta|non mi basta|non arriva|ritardo|misera|minima|da fame|in ritardo)
    (conguaglio|bolletta|rata|mutuo|affitto|rincaro|aumento|importo|tasso|spesa|cifra|canone) ..6 (impossibile|insostenibile|stronca|ammazza|rovina|guadagno|stipendio|pensione|non ce la|troppo per me|metà dello|supera|mi mette in ginocchio|fuori portata)
    (piu di quanto|piu di quello che|meta dello|tutto lo) ..1 (guadagno|stipendio|prendo di pensione|incasso)
    (difficolta|problemi|crisi|situazione|momento|disagio) ..1 (economica|economiche|economico|finanziaria|finanziarie|finanziario|economici|di soldi|di denaro|nera)
    (bonus|tariffa|agevolazione|agevolazioni|sconto|aiuto) (sociale|sociali|per indigenti|famiglie bisognose|per chi non arriva|per disagio)
    (scegliere|scelgo) ..4 (mangiare|medicine|cibo|spesa|riscaldamento)
    (mangiano|mangiamo|mangio|campo|viviamo|vivo|campiamo|tiriamo) ..5 (pane e|caritas|pacchi|pasta in bianco|avanti|aiuti|con la pensione|con l assegno|pensione minima|sussidio|stenti|espedienti|in macchina|in auto)
    (proprio)? non ce n e
    (non) ..1 (tengo|aggio) ..2 lira
    (famiglia|bambini|figli|figlio) ..4 (mantenere|sfamare|da mangiare|carico)
    (accordo|piano di rientro|piano di pagamento|saldo e stralcio|rientro|concordare) ..6 (lavoro|debito|scoperto|difficolta|poco|rate|soldi|non)
    (scoperto|fido) ..3 (massimo|limite|rosso)
    (in rosso|al verde|sul lastrico|in miseria|alla canna|alla fame)
    (sono|siamo|ridotto|ridotta|ridotti|finito|finiti|finiremo|finisco|vivo|dormo|dormiamo) ..1 (per strada|in bolletta)
    (mi vergogno|vergogna) ..6 (pagare|soldi|chiedere|non ho|non ce)
    (togliete|togliere|abbonare|cancellate|annullate) ..3 (mora|interessi) ..6 (soldi|campo|non|posso|caritas)
    mi manca tutto
    (azienda|ditta|fabbrica|negozio|attivita) ..3 (chiuso|fallita|fallito|chiude) ..6 (stipendio|lavoro|pagare|debiti)
    recupero crediti ..8 (non|posso|debito|chiama*|telefona*)`,
  possible: `
    non (riesco|posso|riusciamo) a? pagare
    (rateizzare|rateizzazione|dilazione|dilazionare|piano di rientro|moratoria|rinviare la rata|sospensione del mutuo|pignoramento|ufficiale giudiziario)
    (pensione|stipendio) ..4 (minima|bassa|misera|ridotto|dimezzato|in ritardo)
    (troppo cara|troppo caro|non ce la faccio) ..4 (per me|pensione|pagare)
    (qualche mese|piu tempo|altro tempo) ..4 (pagare|saldare|per pagare)
    (aiuto|aiutatemi) ..4 (pagare|bolletta|bollette|rata|affitto)`,
  not: `
    (operator|agenzia|compagnia|fornitore) ..2 fallit*
    pagare , ..5 (errore|sito|app|pagina|blocca)
    (vicino|vicina|amico|amica|cugino|cognato|protagonista) ..2 disoccupat*
    disoccupato e il protagonista
    (quanto|come) ..5 (sfratto|pignoramento|disoccupazione|naspi|cassa integrazione) ..2
    (sfratto|naspi|disoccupazione|cassa integrazione|bonus sociale|tariffa sociale) ..1 ,? ..2 (come funziona|cos e|in media|in generale|giorno medio|si fa online)
    (disoccupazione|naspi) , la domanda
    (cos e|quando arriva) ..2 (bonus sociale|naspi)
    (un tempo|una volta|prima|anni fa) non (arrivavo|arrivavamo|riuscivo)
    (canone|iva|voce|costi) ..3 in bolletta
    stipendio in (scarpe|borse|libri|viaggi|videogiochi)
    morosita (del vicino|dei vicini|altrui)
    non ho perso (il|mio) ..1 lavoro
    mensa dei poveri (accetta|cerca|apre)
    (film|libro|serie) ..2 (sfrattati|disoccupati|sugli sfrattati)
    al verde , intendo
    in rosso (sull app|nell app|sul grafico)
    pagare ..3 (pos|carta|bancomat) ,? ..4 (fuori uso|errore|rifiutata|guasto)
    (non) ..2 (ricevuto|arrivato|accreditato) ..2 stipendio
    stipendio ,? ..4 bonifico
    non ho ricevuto
    (non) ..2 (riesco|posso|possiamo|riusciamo) ..2 (pagare|saldare) ..3 (con|online|tramite|dal|dall|sul|col|paypal|satispay|carta|app|pos|sito)
    (pagamento|paga|pagare) ..3 (a rate|senza interessi)
    (non) ..2 (siamo|sono|e|abbiamo|ho) ..2 (falliti|fallito|debiti|debito|difficolta|problema di soldi|licenziato)
    (soldi|denaro) ..2 (li ho|ce li ho|non sono|non e un problema|non mancano)
    (debito) (di riconoscenza|residuo|formativo|d ossigeno|dare)
    (portafoglio) piange
    (povera|povero) (me|illuso|te)
    (sono|per) ..1 (tirchio|tirchia|taccagno|braccino|risparmiare)
    (che|cosa) (vuol dire|significa|vuole dire) ..3 (moratoria|mora|dilazione|sovraindebitamento)
    (moratoria|mora) ..4 (vuol dire|significa|nel contratto|contratto)
    (fallimento|fallito|fallita) ..3 (totale|ricetta|progetto|caricamento|aggiornamento|esperimento|tentativo)
    (donate|donare|donazione|volontariato|raccolta) ..6 (mensa|caritas|poveri|banco alimentare)
    (anni fa|in passato|nel 20*|anno scorso|una volta|un tempo) ..8 (licenziato|licenziata|debiti|disoccupato|disoccupata|disoccupazione)
    (libro|film|serie|romanzo|corso|studio|ricerca|tesi) ..6 (debiti|fallimento|disoccupazione|sfratto)
    (bancomat|contanti) ..3 (senza soldi|non ho soldi)
    (non) (so|capisco) come pagare ..3 (con|online|dal|dall|tramite|bollettino|satispay|sul sito)`,
};
