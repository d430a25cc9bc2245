import type { RuleSet } from '../../../rules/rule-set.ts';

export const rights: RuleSet = {
  words: {
    data: 'dati, dati personali, fascicolo, registrazioni, cartella clinica, corrispondenza, tabulati, profilo, informazioni personali, cronologia, log',
    bill: 'fattura, addebito, addebiti, bolletta, importo, multa, sanzione, spesa, conto, commissione, commissioni, penale, conguaglio, cifra, transazione, pagamento, mora, aumento, canone, voce, ordine, verbale, decisione, punteggio, costi, valutazione',
  },
  certain: `
    (voglio|vorrei|intendo) recedere
    (vi|ti)? (vieto|proibisco) ..2 (usare|utilizzare|uso|trattare|cedere)
    (attivate|attivo|avviate|avvio|chiedo|aprite) ..1 (chargeback|storno)
    (bolletta|fattura|multa|credito) ..2 prescritt*
    (ridatemi|restituitemi|rimborsatemi|rendetemi) (le|la) (spese|commissioni|spesa|caparra|commissione)
    non (lo|la|li) (pago|paghero|paghiamo) $
    (comprato|acquistato|ordinato) ..8 (restituire|rendere|recedere|ripensa*|rimandare|restituirlo|renderlo)
    (spetta|spettano|spetterebbe|dovete|obbligati) ..3 (risarcimento|rimborso|indennizzo|compensazione|sostituzione|rimborsarmi|ripararlo|ripararla|sostituirlo|sostituirla|rimborsare)
    (diritto) (di|al|alla|all|a) ..1 (recesso|ripensamento|accesso|oblio|rimborso|cancellazione|portabilita|rettifica|opposizione|garanzia|risarcimento|compensazione|limitazione)
    (esercito|esercitare|eserciti|esercitiamo|avvalgo|avvalermi|avvaliamo|avvalersi|invoco|faccio valere|far valere|mi spetta|rivendico|appello|appellandomi|appellarmi) ..6 (diritto|diritti|legge|codice del consumo|garanzia|facolta|gdpr|recesso|ripensamento|normativa|regolamento|rimborso|compensazione|articolo)
    (recedo|recedere|recesso|ripensamento|ripenso) ..6 (contratto|acquisto|ordine|giorni|quattordici|14|entro|ieri|online|firmato|legge|compra*|settimana)
    (rendo|restituisco|restituire|rimando|rimandare|rendere|rispedisco) ..6 (quattordici|14|giorni|entro|soldi|denaro|rimborso)
    (quattordici|14) giorni ..6 (rendo|restituisc*|recess*|soldi|rimbors*|rivoglio|riavere|legge)
    (rivoglio|ridatemi|rendetemi|restituitemi|voglio indietro|voglio riavere|rimborsatemi|restituite|ridate|ridateci) ..3 (soldi|denaro|miei|euro|importo|tutto|somma|pagato)
    (pretendo|esigo|scelgo|esigiamo) ..3 (rimborso|rimborsato)
    (voglio|chiedo|richiedo|pretendo) ..3 (storno|riaccredito|indennizzo|compensazione|chargeback|restituzione|rimborsato)
    (chargeback|storno|riaddebito|disconoscere|disconosco|disconoscimento) ..6 (addebit*|transazion*|carta|pagament*|spesa|importo|ricevut*|arrivat*|negozio|venditore|moviment*)
    (contesto|contestare|contestiamo|contestazione|disputa|impugno|impugnare|impugniamo|disconosco|disconoscere) ..4 <bill>
    <bill> ..3 (la|lo|li|le|la) (contesto|contestiamo|impugno|disconosco)
    (non) (accetto|accettiamo|riconosco|devo|dovuto|dovuta) ..4 (<bill>|aumento|modifica|algoritmo|no|rifiuto|spiegazione)
    (quali|che|tutti) ..2 (miei|i miei)? ..1 (dati) ..4 (conservate|avete|tenete|trattate|possedete|su di me|registrat*|detenete)
    (copia|accesso|cancellazione|cancellate|cancellare|rettifica|rettificate|correggete|portabilita|esporto|esportare|elimina|eliminate|eliminare|rimuovete|rimozione|cancellatemi|correzione|trasferimento|visionare|ottenere|cancellarmi|cancelliate) ..5 (miei dati|dati personali|mio fascicolo|dati|fascicolo|registrazioni|registrazione|cartella clinica|informazioni personali|mio profilo e|tutto quello che avete)
    (copia) ..2 (integrale|fascicolo|contratto firmato|registrazione|telefonata|registrazioni)
    (gdpr|articolo 15|art 15|articolo 17|art 17|diritto all oblio|revoco il consenso|revoca del consenso|revocare il consenso|nego il consenso)
    (revoco|revocare|ritiro|nego|revoca|ritirare) ..3 (consenso|autorizzazione|mandato)
    (crif|experian|centrale rischi|cattivi pagatori|lista nera) ..6 (cancell*|corregg*|segnalazione|segnalat*|errat*|sbagliat*|rimuov*|pagato|togli*)
    (correggete|cancellate|rimuovete) ..4 (segnalazione|crif|errore)
    (garanzia) ..6 (legale|due anni|2 anni|pretendo|attivare|far valere|sostituzione|sostituit*|riparazion*|legge|conformita|spetta|coperto|obbligati|rifiutate|rifiutano)
    (difetto|difettoso|difettosa|guasto|non conforme|vizio|rotto|riparazione|riparazioni) ..8 (garanzia|sostituzione|rimborso|rimborsat*|legge|conformita|diritto)
    (dopo|due|tre) ..2 (riparazioni|riparazione) ..4 (rimborso|sostituzione|soldi|rotto|fallite)
    (ritardo|cancellato|negato imbarco|overbooking|ore) ..6 (compensazione|indennizzo|regolamento|261|risarcimento|250|400|600)
    (compensazione|indennizzo) ..6 (volo|ritardo|cancell*|europe*|spetta|treno)
    (opposizione|mi oppongo|oppongo|ricorso interno|riesame|revisione|rivalutazione|rivalutare) ..5 (chiusura|conto|decisione|trattamento|multa|marketing|profilazione|domanda|algoritmo|rifiuto|pratica|valutazione|dati|automatizzata)
    (valutazione|decisione|no|rifiuto|domanda|pratica) ..6 (rifatta|rivista|riesaminata|riesame|algoritmo|automatizzat*|computer|umano|rivalutat*|motivazioni)
    (chiedo|voglio|richiedo|pretendo) ..3 (nuova visita|riesame|revisione|ricalcolo|verifica|motivazione)
    (legge|codice del consumo|normativa) ..4 (permette|consente|prevede|dalla mia|tutela|obbliga|dice)
    (firmato|contratto) ..8 (rimangio|ripens*|annull*|recess*|indietro|porta di casa|porta a porta)
    (me lo rimangio|ci ho ripensato|cambiato idea) ..6 (contratto|giorni|ordine|recess*|compra*|soldi|restitu*)
    (clausola|clausole|penale|condizione|condizioni) ..3 (vessatori*|illegittim*|abusiv*|nulla|scorrett*|mai accettat*|illegal*)
    (modifica|aumento|variazione) ..4 (unilaterale|non accetto|mai accettato|senza preavviso|mai comunicat*)
    (rifate|rifare|ricalcolate|ricalcolare) ..2 (conti|calcolo|fattura|bolletta)`,
  possible: `
    (diritto|diritti) ..4 (mio|miei|mi|consumatore|consumatori|ho|legge|cliente)
    (recesso|ripensamento|storno|chargeback|privacy policy violata|violazione privacy)
    (in garanzia) ..5 (rotto|difett*|guast*|sostitu*|ripar*)
    (addebitato|addebitata|pagato|fatturato|addebitate|addebitati) ..3 (due volte|doppio|per errore|ingiustamente|erroneamente|in piu)
    (non dovuto|non dovuta|indebito|indebita|illegittimo|illegittima)`,
  not: `
    domanda ..6 (rifatta|rivista) ogni
    non voglio indietro
    (fonti|tesina|tema|ricerca|compito) ..4 (diritti|diritto)
    trasferimento dati
    (hanno|ha) la garanzia
    storno l ordine
    (differenza|vuol dire|significa|cos e) ..4 (recesso|reso|disdetta|storno)
    modulo di recesso ..4 (fatto|tradurre)
    comprato in negozio
    (non) ..2 (voglio|intendo|sto) ..2 (recedere|contestare|rendere|restituire|cancellare i dati|esercitare)
    (cos|cosa|che) (e|vuol|significa) ..3 (storno|chargeback|recesso|garanzia|gdpr)
    (quanto|quanti|quanta|durata|estensione|estendere) ..5 (garanzia)
    (dove) ..3 (privacy|condizioni|informativa)
    (diritto) (privato|penale|civile|commerciale|amministrativo|del lavoro|d autore|internazionale|romano)
    (diritti|permessi) ..3 (redattore|utente|utenti|amministratore|scrittura|lettura|cms|cartella|autore)
    (libro|manuale|radio|giornale|tv|corso|edizione|notizia|studio|tesi|amica|amico) ..8 (gdpr|diritto|diritti|recesso|commissioni|garanzia|restituito)
    (alla fine|ho deciso di) ..2 (lo|la|li) (tengo|tenere)
    (sempre|andate|vai|girare|giri) ..1 (dritto|diritto)
    (duplicato|copia) ..2 (fattura|ricevuta|chiave|chiavi|biglietto|scontrino|bolletta)
    (annullare|togliete|togli|rimuovi) ..2 (mossa|articolo|carrello)
    (garanzia) ..3 (scaduta|gia scaduta|finita)`,
};
