import type { RuleSet } from '../../../rules/rule-set.ts';

import { kin } from './unreal.ts';

export const bereavement: RuleSet = {
  words: {
    kin,
    dear: `
      marito, moglie, padre, madre, mamma, papa, babbo, nonno, nonna, figlio, figlia, fratello, sorella, zio, zia, cugino, cugina, nipote, suocero, suocera, cognato, cognata, compagno, compagna, fidanzato, fidanzata, amico, amica, socio, socia, genitori, genitore, coniuge, titolare, intestatario, intestataria, cliente, madrina,
      padrino, convivente, vicina, datore, collega, genero, nuora, persona cara, congiunto, bisnonna, patrigno, assicurato, assicurata, contraente, correntista, abbonato, inquilino, inquilina, proprietario, defunto, bimba, bimbo, bambino, bambina`,
    died: 'morto, morta, morti, deceduto, deceduta, deceduti, mancato, mancata, scomparso, scomparsa, spento, spenta, defunto, defunta, spirato, volato in cielo, volata in cielo, trapassato, trapassata, morì, mori, decede, muore, salito al cielo, salita al cielo, salita in cielo, salito in cielo, passato a miglior vita, venuto a mancare, venuta a mancare, venuti a mancare',
  },
  certain: `
    eredita giacente
    (ha perso|perso) la battaglia (col|contro|con) (cancro|il cancro|la malattia|il tumore|tumore|la leucemia)
    (e|sono|si e) (salita|salito|andata|andato) in cielo
    <dear> defunt*
    (marito|moglie|padre|madre|mamma|papa|nonno|nonna|zio|zia|fratello|sorella|figlio|amico|suocero|suocera|compagno) ..2 (ci|mi) (ha|hanno) (lasciati|lasciato|lasciate) ..1 (ieri|per sempre|improvvisamente|mese|lunedi|settimana|questa|stamattina|oggi|a|dopo)
    (scomparsa|perdita) (di|del|della) ..1 (mio|mia|mamma|papa|marito|moglie|nonno|nonna|padre|madre)
    (atto notorio|atto di notorieta|dichiarazione di successione|certificato di morte|esecutore testamentario)
    (incidente|malattia|infarto|ospedale) ,? ..2 non (torna|tornera) piu
    (mamma|papa|marito|moglie|nonno|nonna|padre|madre|babbo|figlio|figlia|fratello|sorella) ,? che (ho|abbiamo) perso
    <dear> ..5 (e|sono|si|ci|ha|purtroppo|ieri|improvvisamente|appena|era|era) ..2 (morto|morta|morti|deceduto|deceduta|deceduti|mancato|mancata|spento|spenta|scomparso|scomparsa|spirato|spirata|defunto|volato in cielo|volata in cielo|venuto a mancare|venuta a mancare)
    (e|sono|si|ci) ..2 (morto|morta|deceduto|deceduta|mancato|mancata|spento|spenta|scomparso|scomparsa|venuto a mancare|venuta a mancare) ..4 <dear>
    <dear> ..3 (deceduto|deceduta|defunto|defunta|deceduti|scomparso|scomparsa|buonanima|morto|morta)
    (non) (c|ce) e? piu
    <dear> ..4 non (c|ce) e piu
    <dear> ..4 non (e|torna|tornera) piu (tra noi|qui|con noi|casa)
    (venuto|venuta|venuti|venire) ..1 a mancare
    (decesso|dipartita|scomparsa|lutto|morte|trapasso|funerale|funerali|esequie) ..4 (<dear>|mio|mia|titolare|intestatario|di mio|di mia|comunico|comunicare|famiglia|nonna|papa)
    (in caso di|dopo il|dopo la|causa|certificato di|atto di|per|comunico il|comunicare il|il) (decesso|morte|lutto) ..4 (titolare|intestatario|<dear>|cliente|contraente)
    (ho|abbiamo|ha) (perso|perduto|sepolto|seppellito) ..3 (marito|moglie|padre|madre|mamma|papa|babbo|nonno|nonna|figlio|figlia|fratello|sorella|zio|zia|compagno|compagna|amico|amica|suocera|suocero|bambino|bambina|genitori)
    <dear> ..2 che ho perso
    (sono|rimasto|rimasta|resto|da|siamo) (rimasto|rimasta|rimasti)? ..1 (vedovo|vedova|orfano|orfana|orfani)
    (erede|eredi|successione|eredita|atto notorio|testamento|ereditato|esecutore testamentario|asse ereditario) ..8 (conto|conti|libretto|contratto|bolletta|intestat*|titoli|polizza|banca|accedo|accedere|mio|mia|fratello|figlia|figlio|deposito|utenza|documenti|volt*|sono|defunt*|chiudere|quota)
    (sono|siamo|figlia|in qualita) ..4 (erede|eredi|vedova|vedovo)
    (non) ce l ha fatta
    (incidente|infarto|malattia|tumore|cancro|ictus) ..5 (portato via|non torna piu|non ce l ha fatta|strappato|ucciso|portata via)
    (portato|portata) via (mio|mia|il|la|papa|mamma)
    (lasciato|lasciata|lasciati) per sempre
    (riposi|riposa|riposino) in pace
    (casa di riposo|ospedale|hospice) ..5 (deceduto|deceduta|morto|morta)
    (buonanima|defunto|defunta|compianto) ..3 (marito|moglie|padre|madre|zio|zia|nonno|nonna|conto|contratto|mio|mia)
    (del|della|dal) (defunto|defunta)
    (lasciato|lasciata) ..4 (testamento|eredita)`,
  possible: `
    (lutto|decesso|deceduto|deceduta|funerale|funerali|vedova|vedovo|erede|eredi|successione|defunto|defunta|condoglianze|reversibilita)
    (morto|morta|mancato|mancata) ..4 (settimana|mese|ieri|marito|moglie|padre|madre|mamma|papa|improvvisamente)
    (senza di lui|senza di lei|da quando non c e)`,
  not: `
    (vedova|vedove) (nera|allegra|bianca)
    (biglietti|biglietto|frasi|telegramma|telegrammi) di condoglianze
    (orchidea|pianta|telecomando|stampante|lavatrice|windows|latte) ..5 (defunt*|decedut*)
    (defunto|defunta) (windows|telecomando|telefono|pc|stampante|nokia|msn)
    (vedovo|vedova|buonanima|riposi in pace|riposa in pace|morto|morta|mancato|mancata) ..3 da (vent anni|trent anni|dieci anni|quarant anni|anni|tanti anni|una vita|molti anni)
    (morto|morta|buonanima) ..4 nel (19*|45|44|43|18*|70|60|50|80)
    (perso|persa) ..4 (al mercato|tra gli scaffali|in stazione|al centro commerciale|in fiera|alla fiera|in spiaggia|al museo|nel senso)
    testamento biologico
    (tassa|imposta) di successione
    successione ..2 (in generale|funziona in|di fibonacci|di numeri)
    polizz* (funeraria|funerarie)
    polizza ..8 (eredi|agli eredi)
    nessun lutto
    non e (deceduto|morto|mancato) nessuno
    erede di casanova
    (era|sembrava) un funerale
    lutto al collo
    in lutto , quando
    tariffa per vedov*
    papa se ne fa
    (batteria|telefono|cellulare|pc|frigo|schermo|pianta|piante|tasto|tasti|computer|progetto|auto|motore|linea|gioco|stanca|stanco|angolo|tastiera|lavatrice|tablet|server|natura|punto|peso|tempo|tempi|app|sito|modem|pesce|pixel|stagione|binario|tv|orchidea|telecomando|latte) !di !del !della !dell ..3 (morto|morta|morti|spento|spenta|defunto|defunta|deceduto|passato a miglior vita|mancato|mancata|andato|andata|scomparso|scomparsa)
    (e|sono) (morta|morto|morti) ..2 (la|il|i|le|l) (batteria|telefono|cellulare|pc|frigo|schermo|pianta|tasto|tasti|computer|auto|motore|linea|lavatrice|tv|tablet|modem|app|pesce|fede)
    (stanco|stanca|stanchi) (morto|morta|morti)
    (morto|morta|morti|muore) ..2 (dal|dalle|dalla|di|da|sonno|fame|freddo|paura)
    (fiori|corona|corone|biglietto|addobbi|vestito|abito|costo|film|libro|romanzo|serie) ..3 (funerale|lutto|funerali|eredita|morte|nilo)
    (in generale|regolamento|se uno|se qualcuno|polizza|copre) ..6 (muore|morto|decesso|morte|funerale)
    (muore|decesso|morte) ..6 (regolamento|in generale)
    (non) (c|ce) e piu ..4 (posto|posti|disponibile|tempo|internet|campo|segnale|connessione|linea|l opzione|il tasto|la taglia|il prodotto|nel|nella|pane|sconto|offerta|la voce|il pulsante|traccia|bisogno|nulla|niente|problema|la funzione|spazio|acqua|luce|corrente|la possibilita)
    (ho|abbiamo|ha) perso ..3 (aereo|treno|coincidenza|stazione|aeroporto|supermercato)
    (nessuno|non) ..1 (e|muore) (morto|morta|morti)
    (anni fa|nel 19*|nel 20*|attore|cantante|fondatore|personaggio|verdi|re) ..6 (morto|morta|scomparso|sepolto)
    (tour|visita|musica|noia|silenzio|attesa) ..4 (tomba|mortale|sepolto)
    (trisnonna|bisnonno|antenati)`,
};
