import type { RuleSet } from '../../../rules/rule-set.ts';

export const cancellation: RuleSet = {
  words: {
    contract:
      'contratto, abbonamento, abbonamenti, polizza, palestra, linea, utenza, servizio, servizi, fornitura, conto, carta, iscrizione, tessera, premium, pacchetto, piano, sim, adsl, fibra, mutua, assicurazione, membership, account, canone, prova, rinnovo, numero, club, associazione, sky, pay tv, luce, gas',
    leave:
      'disdire, disdetta, disdico, disdetto, recedere, recesso, rescindere, rescissione, cessare, cessazione, chiudere, chiusura, chiudo, chiudete, interrompere, interruzione, terminare, termino, sciogliere, cancellare, cancello, cancellatemi, annullare, annullo, svincolarmi, svincolarsi, sganciarmi, disattivare, disattivazione, disattivate, lasciare, lascio, mollare, mollo, uscire, esco, togliermi, dismettere, liberarmi, dimettermi, disiscrivermi, disiscrivetemi, cancellarmi, migrare, estinguere, estinzione, levarmi, smettere, tolgo, togliere, togliete, scollegare',
  },
  always: `
    non (voglio|vogliamo|vorrei|mi interessa|ci interessa) piu ..2 (servizio|abbonamento|contratto|polizza|linea|essere cliente|vostri servizi|palestra|carta)`,
  certain: `
    (iscrizione|abbonamento|conto|tessera|linea|polizza) ..8 (chiuderla|chiuderlo|disdirla|disdirlo|terminarlo|terminarla)
    raccomandata di (recesso|disdetta)
    (rinuncio|rinunciamo) ..3 (posto|iscrizione|servizio|abbonamento|nido|settembre|corso)
    (settembre|gennaio|mese prossimo) (rinunciamo|rinuncio)
    strade si (dividono|separano)
    (terminate|chiudete|disattivate|cessate) ..1 (licenze|licenza|utenze|linee)
    (associazione|azienda|ditta|societa) esce (dalla|dal|dall)
    (intenzione|decisione) di (recedere|disdire|chiudere|lasciare|cessare|rescindere|andarmene|cambiare gestore)
    (voglio|vorrei|vorremmo|vogliamo|intendo|devo|desidero|chiedo|posso|come|procedo|procedere|richiedo|comunico|ho deciso|deciso|dobbiamo|richiesta|inviare|invio|mando|mandare|faccio|fare|dove|cosa|preparate|procedete|modulo|confermatemi|confermate|desideriamo|gradirei|occorre|serve|bisogna|mi serve) ..4 (disdire|disdetta|disdico|rescindere|rescissione|cessazione|cessare|svincolarmi|recedere|sganciarmi|disiscrivermi|dismettere|liberarmi)
    (disdico|disdiciamo|rescindo|recedo|disdite|cessate)
    (voglio|vorrei|vorremmo|vogliamo|intendo|devo|desidero|chiedo|posso|come|richiedo|ho deciso di|deciso|fatemi|mi fate|desideriamo|preferisco|procedete|quando|dove) ..3 (chiudere|chiudo|cancellare|cancello|annullare|interrompere|terminare|disattivare|lasciare|uscire|togliere|tolgo|estinguere|chiusura|mollare|smettere|eliminare|cessare|annullo|togliermi|cancellarmi|levare) ..4 <contract>
    (chiudete|chiudetemi|cancellate|disattivate|annullate|interrompete|togliete|cancellatemi|toglietemi|staccatemi|cessate|chiudi|cancella|disattiva|lascia scadere|lasciate scadere|fate scadere|chiudo|annulla|lascio|mollo|tolgo) ..3 (il|la|l|mio|mia|dal|dall|dalla|questo|questa|tutto|anche)? ..1 <contract>
    (non) (intendo|voglio|vogliamo|vorrei|ho intenzione di|intendiamo) ..1 (rinnovare|rinnovo|prolungare|piu rinnovare)
    (non) (intendo|voglio|vogliamo|vorrei|intendiamo) ..1 (proseguire|continuare) ..3 <contract>
    (non) (rinnovo|rinnoviamo|rinnovero|rinnovate|rinnovatemi|rinnovarmi|fatela continuare|fatelo continuare|continuo|proseguo)
    (passo|passiamo|passero|passare|passeremo|cambio|cambiare|cambiamo|trasferisco|trasferirmi|migro|migrare|vado|andiamo|andro|me ne vado|ce ne andiamo) ..3 (a|ad|con|da|dal|alla|all)? ..1 (altro|altra|un altro|concorrenza|concorrente|altro fornitore|altro operatore|altro gestore|altra compagnia|altra banca|altra parte|un altra|vodafone|tim|wind|windtre|iliad|fastweb|enel|eni|sky|dazn|altrove|via da voi)
    (cambio|cambiare|cambiamo|cambiero) (operatore|gestore|fornitore|compagnia|banca|assicurazione) (perche|e|ma|se|siete|subito|entro)
    (vado|andiamo|passo|andro) ..2 (altra parte|altrove|concorrenza)
    (o|altrimenti|senno|se no) ..3 (vi saluto|me ne vado|cambio|vado via|disdico|chiudo|vi lascio|passo a|vado da)
    (vi|ti) (saluto|lascio|mollo|abbandono)
    (offerta|offre|offrono|offerto|proposta|propongono|preventivo|prezzo|tariffa|meno) ..8 (concorrenza|concorrente|altrove|altro gestore|altra compagnia|piu basso|piu bassa|non rinnovo|cambio|iliad|vodafone|tim|fastweb)
    (nuovi|nuovo cliente|nuovi clienti) ..8 (e a me|niente|sconto|e io|me niente|fedeli|vecchi clienti)
    (fate di meglio|fatemi restare|fatemi un offerta|che mi offrite|cosa mi offrite|per farmi restare|per farmi rimanere|per tenermi|per restare|per rimanere|non mi trattenete)
    (porto|portare|portate|codice|portabilita) ..3 (via|migrazione|altro operatore|altro gestore|numero altrove|in uscita)
    (codice) (di)? migrazione
    (stufato|stufata|stufo|stufa|delusa|deluso) ..6 (vado|cambio|altra parte|disdico|chiudo|lascio|me ne vado)
    (con voi|qui|qua) ..2 (chiudo|ho chiuso|basta|ho finito|abbiamo chiuso)
    (chiudo|ho chiuso|chiudiamo) ..2 con voi
    (non) lo? (uso|utilizzo|guardo|usiamo) piu ..6 (chiud*|disdi*|scadere|cancell*|tolg*)
    (lascia|lasciate|lasciatelo|lasciatela) scadere
    (prova|periodo di prova) ..8 (non fate*|non mi convince|disdi*|cancell*|non continu*|addebit*|interromp*|finita|scade)
    (quando|come|quanto) ..4 (svincolarmi|liberarmi|uscire dal contratto|scade il contratto|scade il vincolo|vincolo|uscirne|penale di uscita|recedere)
    (voglio|vorrei|intendo|esco|uscire) ..3 (uscire|esco|andarmene|levarmi) ..2 (dalla|dal|dall|da) ..1 <contract>
    (estinguere|estinzione|estinguo) ..3 (conto|mutuo|carta|prestito|libretto)
    (mi|ci) (trasferisco|trasferiamo|trasferira) ..6 (disd*|chiud*|cess*|uscire|palestra)
    (disdetta) ..4 (contratto|abbonamento|linea|palestra|fibra|polizza|luce|gas|immediata|internet|servizio|sky|adsl|per)
    (prenda|prendete|considerate|consideri) ..3 (disdetta|chiuso|concluso|recesso)
    (cancellatemi|disiscrivetemi|toglietemi|rimuovetemi)`,
  possible: `
    (disdire|disdetta|recesso|rescissione|cessazione)
    (cancellare|annullare|chiudere|interrompere|disattivare|sospendere) ..3 (abbonamento|contratto|conto|polizza|account|iscrizione|servizio|fornitura|linea|rinnovo)
    (cambiare|cambio) (operatore|gestore|fornitore|compagnia)
    (troppo caro|troppo cara|costa troppo) ..6 (disd*|cambi*|altro|altrove|resta*|rimane*)
    (lasciare|uscire|mollare) ..3 (mutua|palestra|contratto|abbonamento|piano)`,
  not: `
    (altra|altre) (persona|persone|passeggera)
    (toglietemi|rimuovetemi|cancellatemi) (dalla lista|dalle richiamate|l articolo|la foto|il messaggio|un articolo)
    altro (passeggero|utente|nome|ospite|intestatario)
    (quanto|in generale) ..6 disdetta
    (disdico|disdire|disdite) (il|la|l|un|una) (massaggio|appuntamento|cena|visita|tavolo|lezione|corso|prova|seduta)
    lezione ..3 disdetta
    (dispositivo|profilo|utente|persona) (dall|dal|dalla) ..1 (abbonamento|account|piano)
    (differenza|vuol dire|significa|cos e) ..4 (recesso|disdetta)
    modulo di recesso ..4 (fatto|tradurre)
    (cambio|cambiare) (gestore|operatore) tengo
    (quanto|che) ..2 (costa|costo|preavviso|penale|costano) ..4 (disdetta|disdire|recesso)
    (non|mica|senza|nessuna) ..2 (voglio|intendo|devo|sto|vorrei)? ..2 (disdire|disdetta|cancellare|chiudere|annullare|recedere|lasciare|cambiare|disdico|disdicendo|uscire)
    (avevo|avevamo|ho gia|anno scorso|anni fa|nel 20*) ..4 (disdetto|disdetta|disdire|cancellato|chiuso)
    (preavviso|costo|costi|penale) ..4 disdetta ,? ..2 (archivio|curiosita|chi si iscrive|sapere)
    (cambio|cambiare) ..1 (gomme|pneumatici|gestore di password|olio|profilo|password|indirizzo|taglia|colore|mail|nome|camera)
    (cancellare|annullare|disdire|disdico|annulla|cancella|spostare|cancello|annullate|cancellate) ..4 (visita|appuntamento|ordine|prenotazione|camera|cena|tavolo|corsa|volo|biglietto|lezione|consegna|cookie|cronologia|file|foto|cache|messaggio|riga|articolo|posto|spedizione|commento|contatto|nota|prelievo)
    (visita|appuntamento|ordine|prenotazione|camera|tavolo|lezione|dentista|consegna) ..4 (disdire|cancellare|annullare|disdico|annulli)
    (chiudi|chiudere|chiudo|chiude|chiudete|interrompi|interrompere|interrompo) ..3 (condivisione|schermo|finestra|scheda|app|download|scaricamento|sessione|programma|pagina|porta|cancello|ticket|popup|scheda|file|notifiche|video|chat)
    (come) (rinnovo|passo|rinnoviamo)
    (passo|passare|cambio|cambiare) ..4 (superiore|piano pro|premium|annuale|profilo all altro|altro profilo|altra taglia|altra data|altro volo|altro giorno|altro posto|altra camera|altro schermo|altro dispositivo|altra pagina|altro treno)
    (gestore) ..4 (cambiato|area di servizio|password)
    (gomma|bottone|tasto) ..2 (cancellare|annulla|cancella) ..3 (non|macchia|funziona|pagina)?
    (newsletter|mailing)
    (ditta|azienda|capo|marito|fidanzato) ..2 (mi ha)? lasciat*
    (lasciare|lascio|lasciato|lasciate) ..3 (pacco|valigie|chiavi|mancia|recensione|messaggio|auto|macchina|portiere|vicino|portineria)
    (come cambio operatore mantenendo)`,
};
