import type { RuleSet } from '../../../rules/rule-set.ts';

export const vulnerable: RuleSet = {
  words: {
    someone:
      'sono, ho, mio, mia, ha, abbiamo, soffro, soffre, padre, madre, nonna, nonno, marito, moglie, figlio, figlia, fratello, sorella, mamma, papa, zio, zia, e, con, amico, vicina, suocera, suocero, cliente, assistito',
    condition: `
      cieco, cieca, ciechi, ipovedente, ipovedenti, non vedente, sordo, sorda, sordomuto, sordomuta, ipoacusico, ipoacusica, disabile, disabili, invalido, invalida, invalidita, invalidi, paralizzato, paralizzata, tetraplegico, paraplegico, carrozzina, carrozzella, sedia a rotelle, deambulatore, demenza, alzheimer, parkinson, sclerosi, sla, autismo,
      autistico, autistica, autistici, asperger, sindrome di down, down, epilessia, epilettico, epilettica, schizofrenia, schizofrenico, bipolare, depressione, depresso, depressa, ansia, attacchi di panico, panico, agorafobia, dislessia, dislessico, dislessica, discalculia, analfabeta, ictus, ischemia, tumore, cancro, chemio, chemioterapia, dialisi, oncologico,
      oncologica, malato terminale, invalidante, adhd, ritardo mentale, esaurimento nervoso, disturbo mentale, psichiatria, psichiatrico, psichiatrica, psicofarmaci, interdetto, inabilitato, amministratore di sostegno, tutore, legge 104, 104, handicap, handicappato, handicappata, non autosufficiente, allettato, allettata, ossigeno, ventilatore, respiratore, badante, protesi, amputato, amputata, trauma cranico, fragile, distrofia, paralisi, stampelle, balbuzie, balbuziente, balbetto`,
  },
  certain: `
    (uso|usa|utilizzo|utilizza|ho|viaggio con|viaggia con) (la|una) (carrozzina|carrozzella|sedia a rotelle) !(per|da)
    con parole (facili|semplici|piu semplici)
    (col|dopo la|dopo l|per la|per l|causa) (parkinson|chemio|ictus|depressione|alzheimer|sclerosi|agorafobia|dislessia|ischemia|dialisi)
    (clinica|reparto|ospedale) psichiatric*
    scrivo con (la bocca|gli occhi|un dito|il naso)
    (nun|non|nn) so (scrive|scriver|legge|leggere|scrivere)
    (in|sulla|sulle|la mia|sua|mia|sua) (carrozzina|carrozzella|sedia a rotelle)
    (sono|sta|vivo|vive|mio|mia|muovo) ..3 sedia a rotelle
    (sono|essendo|sono una persona|siamo|e) ..2 (cieco|cieca|ciechi|ipovedente|non vedente|sordo|sorda|sordomuto|sordomuta|ipoacusico|disabile|invalido|invalida|paralizzato|paralizzata|tetraplegico|autistico|autistica|epilettico|epilettica|schizofrenico|bipolare|dislessico|dislessica|analfabeta|depresso|depressa|allettato|allettata|balbuziente|non autosufficiente|in carrozzina|in carrozzella|in sedia a rotelle|paraplegico|fragile|malato|malata)
    (ho|ha|soffro|soffre|abbiamo|affetto|affetta|con|avuto|causa|per via|da quando ho|diagnosticato|malato|malata) ..3 (demenza|alzheimer|parkinson|sclerosi|sla|autismo|asperger|sindrome di down|epilessia|schizofrenia|depressione|ansia|attacchi di panico|agorafobia|dislessia|discalculia|ictus|tumore|cancro|chemio|dialisi|invalidita|disabilita|handicap|disturbo|adhd|esaurimento|malattia|distrofia|trauma|104|la 104)
    (mio|mia|padre|madre|nonna|nonno|marito|moglie|figlio|figlia|fratello|sorella|mamma|papa|zio|zia|suocera) ..5 (<condition>)
    (in) (carrozzina|carrozzella|sedia a rotelle)
    (assisto|accudisco|curo|seguo|bado|gestisco) ..1 (mio|mia|miei|i miei|un|una|la|il|mamma|papa) ..3 (padre|madre|figlio|figlia|genitori|disabile|nonna|marito|moglie|mamma|papa|invalido|fratello|sorella|suocera|malat*|anzian*|zia|familiare)
    (sono|faccio) ..3 (caregiver|badante|tutore|tutrice|amministratore di sostegno|amministratrice di sostegno|assistente familiare)
    (non|nn|nun) ..1 (so|sa|sanno|imparato a) (leggere|scrivere) ..3 (bene|molto|e|italiano|ne|piccolo)?
    (non) ..1 (vedo|vede|sento|sente|sentiamo|vedono) ..1 (piu|quasi|bene|niente|nulla|quasi piu|quasi niente)
    (non sento|non vedo) ..2 (quasi|piu|bene)
    ci (vedo|sento) (poco|male|pochissimo|malissimo)
    vedo (poco|male|pochissimo|malissimo)
    sento (poco|pochissimo)
    (interprete) ..2 (lis|segni|lingua dei segni)
    (lingua dei segni|linguaggio dei segni|lettore di schermo|screen reader|braille|caratteri grandi|caratteri piu grandi|scritte grandi|lettere grandi)
    (dimentica|dimentico|scorda|scordo|ricordo|ricorda) ..2 (tutto|niente|nulla|le cose|sempre)
    (non) ricordo piu (niente|nulla)
    (perdo|perde|persa|perso|perdita) ..1 (di|la)? memoria
    (confuso|confusa|confonde|confondo) ..6 (eta|anziana|anziano|tutto|anni|medicine|facilmente)
    (ho|ha|hanno) ..1 (ottanta*|ottant*|novanta*|novant*|settantacinque|settantotto|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96) anni ..10 (solo|sola|non|aiut*|capisc*|computer|internet|figli|smartphone|lento|difficil*|vedo|sento)
    (vivo|vive|sono|abito|vivono|e) (da)? (solo|sola|soli) ..8 (anziana|anziano|anziani|aiuta|aiutarmi|nessuno|eta|anni|capisc*|non ho|figli)
    (anziana|anziano|anziani) ..8 (sola|solo|soli|non capisc*|non sa|aiut*|confus*|difficolt*|spaventat*|non riesc*)
    (non) ho nessuno ..4 (aiut*|che mi|mi dia)
    (nessuno) che mi (aiuti|possa aiutare|aiuta|dia una mano)
    (dipende|dipendo|attaccato|attaccata|attacco|vive) ..4 (ossigeno|macchina|respiratore|ventilatore|dialisi|concentratore|macchinario|elettromedicale)
    (ossigeno|respiratore|macchinario|elettromedicale|concentratore|ventilatore|dialisi) ..8 (corrente|luce|staccate|blackout|stacco|interruzione|distacco|salta)
    (allo|sono allo|sono) (stremo|esaurita|esaurito|stremata|stremato)
    (terapia|cure|cura|ricoverato|ricoverata|ricovero) ..4 (psichiatric*|mentale|oncologic*|chemio|tumore|ospedale|csm)
    (fatico|fatica|difficolta|faccio fatica) ..3 (parole|leggere|capire|parlare|camminare|concentrarmi|lettura|scrivere|muovermi|concentrazione|a stare in piedi|memoria)
    (luci|rumori|folla|spazi chiusi) ..3 (intermittenti|forti|crisi|panico)
    (spieghi|spiegate|spiega|spiegarmi|parli|parlate|scriva|scrivete|vada|andate) ..3 (piano|lentamente|semplice|semplici|parole semplici|calma|lento)
    (viaggia|viaggio|viaggera) ..2 (sola|solo) ..8 (prima volta|aiuta|down|disabil*|cieca|cieco|minor*|anni|autis*)
    (accompagnamento|assistenza) ..4 (disabili|carrozzina|sedia a rotelle|non vedente|passeggero ridotta|mobilita ridotta)
    (mobilita) ridotta
    (firmato|comprato|acquistato|fatto firmare) ..8 (demenza|alzheimer|anziana|anziano|non capisce|porta a porta|anni|confus*)
    (la|mia|mio) (nonna|nonno|mamma|papa|madre|padre) ..6 (non capisce|non ricorda|si confonde|non ci vede|non ci sente|non sa usare|da sola|da solo)
    (malattia|disturbo|disagio|problema|problemi|paziente) (mentale|mentali|psichiatrico|psichici|psichica|psichiatrica|cognitivi|di salute|di salute mentale|rara|invalidante)
    (gli occhi|la vista|l udito) non (vanno|va|funziona|c e|mi|ce)`,
  possible: `
    (ero|era) ..1 <condition>
    (sono) (anziano|anziana|vecchio|vecchia|una signora anziana|un signore anziano|una persona anziana|una vecchietta|malato|malata)
    (invalidita|disabilita|disabile|invalido|104|caregiver|amministratore di sostegno)
    (ascensore|rampa|rampe|scale|gradini) ..8 (carrozzina|sedia a rotelle|disabil*|guasto|carrozzella)
    (non) (capisco|capisce) ..3 (tecnologia|computer|internet|queste cose|smartphone|diavolerie)
    (eta|anni) ..4 (tecnologia|computer|capisco|internet)
    (stremata|stremato|esaurita|esaurito)
    <condition> ..4 (mi|per|non|piu)`,
  not: `
    (carrozzina|carrozzine) (per|da) (neonati|neonato|bambini|bimbi|passeggio|bambole)
    (carrozzina|carrozzella) ..4 (si chiude|oggetto di scena|navicella|passeggino)
    (quanti|quante) ..2 (con|persone) ..1 disabilita
    (cieco|cieca|ciechi) (d|di) amore
    (sordo|sorda|sordi) (alle|ai|agli|alla|al)
    (gatto|gatta|cane|cagnolina|cagnolino|coniglio|cavallo|pappagallo) ..3 (<condition>|ansia)
    amore e cieco
    (si|come|lo|la) disabilita
    (gonna|taglia|prodotto|articolo|colore|misura|maglia|scarpa|vestito|modello) ..4 (esaurito|esaurita)
    (stampella|stampelle) per (giacche|abiti|vestiti|camicie)
    (corso|lezione|lezioni|corsi|insegno|insegnante) ..4 (lingua dei segni|lis|braille|linguaggio dei segni|caregiver)
    bonus caregiver
    (film|docufilm|documentario|puntata|tesina|tema|ricerca|podcast) ..3 (disabilita|depressione|alzheimer|autismo)
    (invalidita civile|legge 104) ..1 (che|da|quali|come)
    non ho (disabilita|invalidita|malattie)
    fa (il|la) badante
    polizza ..3 copre ..2 <condition>
    (vicina|vicino|amica|amico|conoscente) accudisce
    (vendete|vendita|costo|quanto|modello|tende|prodotti|acquistare|noleggio|noleggiate|donare|doniamo|regalare|avete) ..4 (<condition>|apparecchi acustici|oscuranti)
    (non) ..2 (sono|mi serve|serve|ho) ..3 (<condition>|parcheggio|cieco|sordo|disabile|anziano)
    (posto|posti|parcheggio|bagno|tagliando|contrassegno|gara|squadra|sconto|riduzione|museo) ..2 (disabili|invalidi|anziani|104)
    (da piccolo|da piccola|da bambino|da ragazzo|anni fa|una volta|guarito|guarita) ..6 <condition>
    (libro|romanzo|saggio|film|serie|cecita|saramago|corso|tesi|convegno|associazione|volontariato|lavoro in|lavoro con) ..6 (<condition>|anziani)
    (software|sistema|sito|server|password|router|codice) ..3 (vulnerabile|cieco|fragile)
    (pacco|merce|contenuto|etichetta|vetro|spedizione|collo) ..3 fragile
    fragile ..3 (pacco|vetro|etichetta|merce)
    (appuntamento|vicolo|test|copia|muro|punto) (al buio|cieco|cieca)
    (gran|ottima|piena) (forma|salute)
    (sala|locale|hotel|stanza) ..3 accessibile
    (che|mi fa|che) (ansia|depressione|panico) ..3 (attesa|consegna|aspettare|esame|pacco|prezzo)
    (vivo|vive) (da)? (solo|sola) ..4 (scelta|per scelta|monodose|monoporzione|benissimo)
    (solo|sola) in casa (oggi|stasera|domani)
    (bombola|autorespiratore|maschera) ..3 (sub|immersione|immersioni)`,
};
