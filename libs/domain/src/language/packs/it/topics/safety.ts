import type { RuleSet } from '../../../rules/rule-set.ts';
import { kin, unreal } from './unreal.ts';

export const safety: RuleSet = {
  words: {
    unreal,
    die: `
      morire, morì, ammazzarmi, uccidermi, suicidarmi, suicidarsi, uccidersi, ammazzarsi, impiccarmi, impiccarsi, spararmi, spararsi, buttarmi, buttarsi, gettarmi, gettarsi,
      tagliarmi, tagliarsi, lanciarmi, annegarmi, avvelenarmi, farla finita, finirla, togliermi la vita, togliersi la vita,
      farmi del male, farsi del male, farmi male, farsi male, fammi del male, suicidio, morte, mollare tutto, crepare, schiattare, darmi fuoco, darsi fuoco, mettere fine alla mia vita, smettere di vivere,
      porre fine alla mia vita, porre fine a tutto, ammazzarme, morir`,
    resolve: `
      voglio, vorrei, vuole, vorrebbe, volevo, penso, pensa, pensando, pensato, pensavo, deciso, decisa, sto, sta, intendo, desidero, desidera, provo, prova, provato, tentato, tenta, cercato, cerca, minaccia,
      minacciato, parla, dice, dico, preferisco, preferirei, meglio, voglia, paura, idea, idee, pensieri, pensiero, tentazione, pronto, pronta, capace, sogno, spero, rischio, rischia, devo, scritto, detto, bisogno, tentativo, istinto`,
    kin,
    fire: 'fuoco, fiamme, fiamma, incendio, incendiato, incendiata, brucia, bruciando, bruciano, bruciato, bruciata, fumo, scintille, scoppiettii, esploso, esplosa, esplosione, scoppiato, scoppiata, scoppia, esplode, scoppiando, esplodendo, fumando, fuma, sfiammata, crepita, scintilla, fonde, fonda, fondendo, rovente, fusa',
    thing: `
      quadro, contatore, presa, caldaia, stufa, forno, lavatrice, lavastoviglie, frigo, frigorifero, batteria, caricatore, caricabatterie, monopattino, bici, motore, auto, macchina, camion, cofano, casa, cucina, cantina, garage, appartamento, palazzo, tetto, scantinato,
      camera, stanza, corridoio, hotel, albergo, telefono, tablet, cellulare, power bank, powerbank, asciugatrice, ciabatta, filo, cavo, fili, muro, televisore, televisione, tv, modem, router, computer, portatile, scaldabagno, camino, canna fumaria, scooter, moto, furgone, vano, treno, carrozza, vagone, lampadario, interruttore, phon, tostapane, friggitrice, olio, piano, tenda, divano, materasso, capannone, magazzino, bombola, stanzino, terrazzo, balcone, sottotetto, impianto, spina, inverter, pannelli, cabina, colonnina, coperta elettrica, termocoperta, bollitore, tende`,
    now: 'sta, stanno, adesso, ora, fortissimo, fortissima, aiuto, subito, cosa faccio, che faccio, cosa devo, presto, correte, esce, escono, usciva, fa, fanno, ha preso, prende, preso, vedo, sento, odore, puzza, pieno, piena, tutta, tutto, nero, dentro, scatta, divampato, divampata',
    poison: `
      pila, pile, batteria, batterie, pila a bottone, magnete, magneti, calamita, calamite, detersivo, candeggina, varechina, ammoniaca, acido, acidi, pastiglia, pastiglie, pasticca, pasticche, pillola, pillole, compressa, compresse, capsula, capsule, farmaci, farmaco, medicine, medicina, medicinali, topicida, veleno,
      antigelo, trielina, acquaragia, solvente, colla, moneta, monetina, monete, vetro, sonniferi, sonnifero, tranquillanti, ansiolitici, xanax, valium, tachipirina, gocce, barbiturici, ammorbidente, brillantante, sapone, benzina, funghi, bacche, scatola, boccetta, flacone, blister, anticalcare, disgorgante, soda caustica, diluente, pallina, biglia, perlina, gel, profumo, insetticida, lumachicida, nicotina, ovulo`,
    swallowed:
      'ingoiato, ingoiata, ingoiati, inghiottito, inghiottita, bevuto, bevuta, mangiato, mangiata, ingerito, ingerita, succhiato, mandato giu, messo in bocca, leccato, preso, presa, ingoia, bevendo, mangiando, ingoio, prendo, inghiottire, sniffato',
    trapped:
      'intrappolato, intrappolata, intrappolati, intrappolate, incastrato, incastrata, bloccato, bloccata, bloccati, bloccate, rinchiuso, rinchiusa, sepolto, sepolti, chiusi, chiusa, chiuso, rimasto, rimasta, rimasti, prigionieri, sotto, travolto, travolta',
    place:
      'ascensore, macerie, galleria, tunnel, garage, cantina, sauna, cella, frigorifero, auto, macchina, abitacolo, neve, bufera, fango, acqua, fiume, seggiovia, funivia, teleferica, cabina, bagagliaio, scantinato, sottopasso, valanga, pozzo, ripostiglio, silos, grotta, tetto, cornicione, macchinario, pressa, trattore, cancello, montacarichi, scarpata, burrone, sole, container',
  },
  always: `
    (rilevatore|allarme|sensore|spia) .. (monossido|gas|fumo|co) ..4 (suona|sta suonando|fischia|suonando|impazzito|scattato|lampeggia)
    (suona|fischia|scattato|suonando) ..3 (allarme|rilevatore) ..3 (monossido|gas|fumo|co|incendio)`,
  certain: `
    (sono|sta) (sul|sui) (cornicione|parapetto|davanzale|cavalcavia|viadotto|binari) ..6 (non|so|butto|salto|scrivo|giu|basta)
    (sono|sta) sul cornicione
    (mi|si) (sono|e) (impiccata|impiccato|sparata|sparato)
    (mi|si) (sono|e) (buttata|buttato|gettata|gettato|lanciata|lanciato) ..1 (dal|dalla|dai|giu|di sotto|sotto|sui binari|nel fiume|nel vuoto|in acqua|contro)
    si e (tagliata|tagliato) (le|i|di nuovo|ancora|apposta) ..1 (braccia|polsi|vene|cosce|$)
    la finisco (qui|stanotte|stasera|oggi|ora|per sempre)
    (stanotte|stasera|oggi|adesso|domani) ..2 la finisco
    (guardando|fissando|davanti|qui|mano|accanto|guardo) ..4 (pastiglie|pasticche|pillole|sonniferi|flacone|barbiturici) ..8 (tutte|prender*|ingoi*|finit*|addio|penso)
    (prenderle|prenderli|ingoiarle|ingoiarli|mandarle giu|buttarle giu) (tutte|tutti)
    (corda|cappio|lametta|pistola|rasoio) ..2 (pronta|pronto|preparata|preparato|al collo|in mano|legata)
    (ho|ha|con) ..2 (corda|cappio|lametta|rasoio) ..4 (voglio|vuole|pront*|mano|finita|viv*|morire)
    (sono|e|sta) (sul|su un|sulla|sui) (ponte|tetto|cornicione|balcone|binari|viadotto|davanzale|parapetto|cavalcavia) ..4 (scendere|saltare|basta|addio|butto|buttarmi|giu|coraggio|morire|buttarsi)
    (lettere|lettera|biglietto|biglietti) ..5 (figli|tutti|genitori|famiglia|mamma) ,? ..2 addio
    (affogo|annego|anneghiamo|affoghiamo|soffochiamo|bruciamo)
    (auto|macchina|camion|furgone|moto|treno) ..3 (fiamme|fumo|burrone|fiume|ribaltata|ribaltato)
    (dormire|addormentarmi|addormento|andarmene|me ne vado|sparire|scomparire|riposare) per sempre
    <resolve> ..3 <die>
    (non|nun|nn) (voglio|vuole|vorrei|ho|ha|riesco|voler|vale) ..3 (vivere|svegliarmi|svegliarsi|esistere|campare|continuare a vivere|stare al mondo)
    (non|nn) <resolve> ..2 (vivere|svegliarmi|esistere)
    (voglia|motivo|ragione|ragioni|senso) (di|per) (vivere|continuare a vivere|campare)
    (la|li) (faccio|fa|faro|facciamo|fara) finita
    (mi|m) (ammazzo|uccido|suicido|impicco|sparo|ammazzero|uccidero|suicidero|ammazzero) !(dal|dalle|dalla|di|dai|ridere)
    (si) (suicida|uccide|impicca|ammazza|ammazzera|uccidera|suicidera) !(dal|dalle|dalla|di|dai|ridere)
    (mi|si) (butto|butta|buttera|buttero|getto|getta|lancio|lancia|sta buttando) ..1 (dal|dalla|sotto|giu|di sotto|nel|sui|sul|dai|da)
    (mi|si) (taglio|taglia|tagliando|tagliato|tagliata|tagliarsi|sta tagliando|sto tagliando) ..2 (vene|braccia|braccio|polsi|polso|gambe|apposta|di nuovo|videochiamata|lametta|lama|bagno)
    (si|mi) (sta|sto) tagliando
    (mi|si) (tolgo|toglie|togliero|togliera) la vita
    (mi|si) (faccio|fa|sto facendo|sta facendo|facevo) (di nuovo|ancora|sempre)? del male
    (messaggio|biglietto|lettera|video|audio|post|vocale) .. (addio|d addio|suicidio)
    (vuole|voglio|vorrebbe|vorrei) ..1 morire !(dal|dalle|dalla|di|dai|ridere)
    (<kin>|ha|si) ..4 (suicidarsi|uccidersi|ammazzarsi|buttarsi|impiccarsi|tentato il suicidio|tagliato le vene|tagliata le vene)
    (domani|mattina) non (si|mi) (sveglia|svegliera|svegliero|sveglio)
    (tentato|tentativo|tentando|tenta) .. suicidio
    (sono|sto|e|sta) ..2 (cornicione|davanzale|parapetto|ponte|binari|tetto) ..5 (salto|buttarmi|salta|saltare|buttarsi|finita|basta|butto|lancio)
    prend* ..4 (tutto|tutte|tutti|scatola|flacone|boccetta|cassetto|pastiglie|pillole|sonniferi) ..6 (dormo|dormire|finita|addio|basta|morire|per sempre|sveglio)
    (ho|ha) (preso|presa|ingoiato|bevuto|mandato giu|ingoiata) ..4 (sonniferi|tranquillanti|barbiturici|pastiglie|pillole|pasticche|farmaci|compresse|xanax|gocce|medicine) ..6 (tutte|tutti|troppe|troppi|morire|scatola|intera|intero|dormire|addio|aiuto|insieme|finita)
    (ho|ha) (preso|presa|ingoiato|bevuto|ingoiata) ..2 (tutte|tutti|troppe|troppi|tutta|venti|trenta|quaranta|cinquanta|decine|scatola|intera|manciata|una scatola|blister|boccetta) ..4 <poison>
    (puzza|odore|fuga|perdita|fughe|puzzo|odor|sento|sa|puzza|perde|sentiamo|sente|uscendo|esce|tanfo) ..3 gas
    gas ..4 (fortissim*|fortissimo|aperto|scappa|uscendo|nell aria|stordito|gira la testa|dappertutto|sento|si sente)
    (esce|escono|uscendo|usciva|fa|fanno|vedo|vediamo|pieno|piena|pieni|c|ce|entra|entrando|sale) ..4 (fumo|scintille|fiamme)
    <thing> ..5 (preso fuoco|prende fuoco|sta bruciando|va a fuoco|fiamme|incendio|scintille|fumo|fuma|esplosa|esploso|scoppiata|scoppiato|bruciando|prendendo fuoco|in fumo|fumando|a fuoco|sfrigola|sfrigolano|sfiammata|scoppietta)
    (preso|prende|prendendo|va|andando|vanno|andato|andata|dato) (a|subito|di)? fuoco
    (sta|stanno) (bruciando|andando a fuoco|prendendo fuoco|esplodendo|annegando|affogando|affondando|crollando|soffocando|morendo|congelando|precipitando|allagando)
    (c|ce) e? (un|l)? (incendio|fuoco|fiamme)
    (preso|prende|prendo|presa|preso|dato|beccato|prendiamo|da|dà) .. (scossa|scosse|corrente|elettrica)
    (filo|fili|cavo|cavi|traliccio) ..4 (scoperti|scoperto|penzola|per terra|caduto|a terra|in acqua|nell acqua|tranciato|strappato|spezzato)
    acqua ..6 (presa|prese|corrente|quadro|contatore|prese elettriche|luce)
    (acqua|fiume|piena|onda|fango) ..5 (sale|salendo|sta salendo|entra|entrata|rimasto sotto|gola|al collo|travolto|trascina|trascinato|cintura)
    (barca|gommone|nave|pedalo|canoa|kayak) ..4 (affonda|affondando|imbarca|rovesciata|rovesciato|deriva|acqua)
    <trapped> ..4 (in|nell|nel|nella|sotto|dentro|sul|sulla|tra|fra|l) ..2 <place>
    (chiusi|chiuso|chiusa|bloccati|bloccato|bloccata|intrappolat*|rinchius*) (dentro|qui|in)
    (bambino|bambina|bimbo|bimba|neonato|figlio|figlia|piccolo|piccola|cane|nipotino|nipotina) ..4 (chiuso|chiusa|rimasto|rimasta|bloccato|bloccata) ..2 (auto|macchina|dentro|ascensore|sole|balcone)
    (<kin>|ha|mi|si) ..4 <swallowed> ..4 <poison>
    <swallowed> ..3 (pila|batteria|candeggina|varechina|detersivo|topicida|veleno|ammoniaca|acido|magnete|magneti|calamita|antigelo|disgorgante)
    (candeggina|ammoniaca|varechina|acido|detersivo|spray|acido) ..5 (negli occhi|occhio|occhi|vapori|mescolat*|mischiat*|respirato|mischiando)
    (soffoca|soffocando|strozza|strozzando|soffoco|cianotico|cianotica) !(dal|dalle|dalla|di|dai|ridere)
    (non) (respira|respiro) ..2 (piu|bene|quasi) 
    (soffitto|tetto|muro|solaio|casa|palazzo|ponteggio|balcone) ..3 (crolla|crollando|crollato|crollata|cede|cedendo|crollo|viene giu)
    (freni|freno|acceleratore|sterzo) ..4 (non va|non vanno|non funzionano|non rispondono|non frena|bloccato|incollato) ..6 (autostrada|discesa|guidando|andando|guida|corsia)
    (persi|perso|dispersi|smarriti|smarrito) ..4 (montagna|bosco|neve|mare|nebbia|sentiero|ghiacciaio)
    (siamo|sono|e) ..4 (in mezzo al mare|al largo|alla deriva)
    (lettere) ..2 (scritte|pronte) ,? ..5 (gatto|cane|regalat*|distribuit*)
    (lettere) ..2 (scritte|pronte) ,? ..5 (manca|resta|rimane) ..3 (conto|contratto|linea|abbonamento)
    (ho) (scritto|distribuito|regalato) ..2 (lettere|le mie cose|tutto|le mie robe) ..3 ,? ..3 (manca solo|resta solo|rimane solo|manca|resta)
    se ..2 (staccate|staccano|pignorate|pignorano|tagliate|sfrattano|bloccate) ..5 ,? ..2 (e finita|la faccio finita|per me e finita|ho chiuso|me ne vado per sempre)
    (per me e finita|e finita per me) ,? ..2 (deciso|ho deciso|decisione|addio)
    (tutti|figli|famiglia|loro|moglie|marito|genitori|voi) ..3 (meglio|sollevati|piu felici|piu tranquilli) senza di me
    senza di me ..4 (meglio|sollevati|felici|tranquilli)
    (dormire|addormentarmi|addormentar*) ..3 (non|mai) ..1 (svegliarmi|risvegliarmi|tornare|svegliar*)
    (stanc*|stuf*) di svegliarmi $
    (delus*|peccato|triste|rabbia) ..3 (svegliat*|svegliarmi|ancora viv*|essermi svegliat*)
    (svegliarsi|svegliarmi|il risveglio) e ..2 (peggiore|peggio|inferno|tortura)
    (morto|morta|mancato|mancata|andato|andata) ..2 ,? ..1 (penso|voglio|vorrei) ..2 (raggiungerl*|andare da lei|andare da lui|stare con lei|stare con lui)
    (penso|voglio) solo (a)? (raggiungerl*|andare da)
    (mutuo|prestito|debiti|debito|rate|funerale) se ..2 (sparisco|muoio|non ci sono piu|manco|vengo a mancare) ,? ..3 (questa settimana|oggi|domani|venerdi|domenica|presto)
    (pozzo|fondo|buco|baratro) ..3 (non voglio|non ho voglia|non ho la forza) ..2 (risalire|uscire|uscirne)
    (finestra|balcone|ponte|binari|ringhiera|vuoto|cavalcavia|tetto) mi ..1 (chiama|chiamano)
    (ponte|cavalcavia|finestra|balcone|binari) ..3 (quel pensiero|quella idea|quell idea|pensieri brutti|voglia di buttarmi)
    (sono|seduto|seduta|sto|fermo|ferma) ..2 (sui binari|sulla ringhiera|sul cornicione|sul parapetto|sul bordo del|sul davanzale)
    (balcone|terrazzo|tetto|ponte|davanzale|cavalcavia) ..5 guardo (giu|di sotto|in basso|il vuoto)
    voci ..5 (buttarmi|saltare|uccid*|ammazz*|morire|tagliar*|buttati|salta)
    (amic*|fratello|sorella|figli*|ragazz*|collega|cugin*) ..5 (addio|messaggio di addio|scusa per tutto|perdonatemi|perdonami) ..6 (non risponde|spento|localizzare|staccato|irraggiungibile)
    paura di ..2 (farmi del male|quello che potrei farmi|cosa potrei farmi|me stess*|fare una sciocchezza|fare una pazzia|i miei pensieri|stare sol* con)
    (non posso|non riesco a|non devo) (restare|stare|rimanere) sol* ..3 (pensieri|stanotte|stasera|testa)
    (niente|nulla) ..1 mi (trattiene|lega|tiene) piu? (qui|al mondo|in vita|alla vita)
    (dove vado|la dove vado) ,? ..3 (non mi serv*|non avro bisogno|non serv*) ..2 (soldi|niente|conto|denaro|nulla)
    (pastiglie|pillole|medicine|farmaci|compresse) ..4 (mischiat*|mescolat*|tutte insieme) ..3
    (preso|ingoiato|mandato giu|buttato giu|prese|ingoiate) ..2 (tutte le pastiglie|tutte le pillole|tutto quello che c era|tutta la scatola|tutto il blister|tutte le medicine|tutto il flacone)
    (alcol|vodka|vino|bevuto|ubriac*|whisky) ..5 (pastiglie|sonniferi|tranquillanti|ansiolitici|gocce) ..3
    (morto|morta) dentro ,? ..3 (manca|resta|corpo)
    (unica|ultima) (uscita|soluzione|via) ..4 (finestra|ponte|morte|morire|buttarmi|sparire)
    (finestra|ponte|morte|morire|buttarmi|sparire) ..3 (unica|ultima) (uscita|soluzione|via)
    (mi sono|mi son) (tagliat*|ferit*) (di nuovo|ancora|apposta) (,|$|ieri|stanotte|stasera|le|i)
    (mi sono|mi son) (tagliat*|ferit*) (le braccia|i polsi|le cosce|le vene|il braccio|il polso|le gambe|la pancia)
    (non voglio|non vorrei) (piu)? (esserci|vivere|esistere|essere qui) (piu)?
    (fra|tra) (poco|qualche giorno|pochi giorni) ,? (io)? non ci (sono|saro) piu? (,|$)
    (stufa|braciere|caldaia|camino|scaldabagno|stufetta|motore|generatore) ..8 (mal di testa|gira la testa|nausea|vomit*|sonnolent*|assonnat*|non si svegli*|non risponde|svenut*)
    (scossa|corrente|folgorat*) ..6 (cuore|formicol*|braccio|svenut*|palpit*)
    (friggitrice|padella|olio|tenda|caricabatterie|presa|quadro elettrico|contatore|ciabatta) ..3 (a fuoco|in fiamme|brucia|fiammata|scintille|frigge|sfrigola|crepita|fuma|fumo)
    (pastiglie|sonniferi|insulina|medicine) ..4 (messe da parte|conservat*|accumulat*|tenute da parte|contate)
    (corda|cappio) ..3 (appes*|legat*|pronta|pronto|trave)
    (carbonella|carbone|tubo|braciere) ..3 (macchina|auto|furgone|tenda|bagagliaio) e ..2 (posto|tranquillo|bosco|appartato)
    (salutato|salutati|detto addio) ..2 senza che ..3 (accorgessero|accorti|sapessero|sappiano)
    (power bank|powerbank|batteria) ..2 (gonfiato|gonfia|gonfiata) e ..1 (sibila|fuma|scotta|sfrigola|fischia)
    (diserbante|antigelo|insetticida|candeggina|varechina|acquaragia|disgorgante|pesticida|liquido di raffreddamento|trielina) ..5 (bevuto|ingoiato|bevuta)
    (bevuto|ingoiato) ..2 (diserbante|antigelo|insetticida|candeggina|varechina|acquaragia|disgorgante|pesticida)
    (marea|acqua) ..1 e non so nuotare
    non merito (piu)? di (vivere|esistere|essere viv*)
    (divano|letto|materasso|tappeto|tenda|poltrona) (brucia|va a fuoco|in fiamme|sta bruciando|a fuoco)
    (acqua|gocciola) ..3 (quadro elettrico|presa di corrente|salvavita)
    non esce dalla (stanza|camera) ..4 e non (risponde|apre)
  `,
  possible: `
    (mi|si) (sono|e) (tagliata|tagliato|buttata|buttato|gettata|gettato)
    (smettere|finire|smetto|stanca|stanco) ..1 di soffrire
    (tra poco|presto|domani|stanotte|finalmente|stasera) ..2 (finira|finisce|finito|finita|sara finita) ..1 (tutto|per sempre)
    (lettere|lettera) ..4 (figli|genitori) ..6 (addio|quando|dopo)
    _ , addio $
    (sono|e|sta) (sul|sui|sulla) (cornicione|tetto|ponte|parapetto|davanzale|viadotto|binari|cavalcavia)
    (meglio|preferirei|vorrei) ..2 (non esserci|non essere mai nat*|non essere qui|non esistere)
    sparare ..2 (testa|bocca)
    (odio|odia|fa schifo) ..2 (la mia vita|vivere|me stess*)
    (mi|si) (taglio|faccio male|graffio|brucio|tagliava|mutila|taglia) ..2 (quando|apposta|da sola|da solo|di nascosto)
    (non) (mangia|mangio|dorme|esce|parla) ..1 da ..2 (giorni|settimane) ..6 (morire|vivere|finita|preoccup*)
    (non|nn|nun) ..1 (ci|c) (saro|sarei) (piu|pi|a)
    (non|nn|nun) ..1 (ci|c) (sono|sara) (piu|pi) (,|$|io|domani|quando|per)
    (allora|presto|poco|domani|luglio|natale) ..2 (non|nn) (ci)? (saro|esistero|ci saro)
    (non|nn) (mi|gli|le)? (servira|servono|serviranno|serve|servono) piu (niente|nulla|a niente|a nulla)
    senza di me ..6 (meglio|bene|felici|vivono|vivrebbero|sollevati)
    (meglio|felici|sollevati) .. senza di me
    (sono|sarei|essere|diventata|diventato|come me|solo) ..2 un peso
    (levare|levo|togliere|tolgo|levarmi) (il|dai|di) (disturbo|piedi|mezzo|torno)
    se (sparisco|muoio|morissi|sparissi|crepo|morirei|scomparissi|mi succedesse|scompaio|non ci fossi)
    (voglio|vorrei|meglio|volevo) ..2 (sparire|scomparire|dissolvermi|svanire|smettere di esistere|non svegliarmi|dormire e non|non esserci)
    (ultimo|ultima) (messaggio|messaggi|lettera|saluto|volta che mi|volta che vi|mail|chat|conversazione)
    (addio) (a tutti|mondo|per sempre|amici)
    (avra|avro|trovero|trovera|finalmente|presto) .. (pace|in pace)
    (regalato|dato via|dando via|regalando|venduto|regala|regalo) ..6 (tutto|moto|gatto|cane|libri|cose|vestiti|chitarra)
    (non|nn) ..1 (ce la faccio|ce la fa|resisto|reggo) ..1 piu !(con|di|a|ad|per|questo|questa|la|il|le|i|ad|aspettare|quest)
    (non|nn) ..1 (vedo|c e|ho|trovo|esiste) ..1 (via d uscita|vie d uscita|speranza|speranze|futuro|scopo)
    (vita|vivere) ..3 (non ha|senza|nessun|non vale) ..1 (senso|pena|valore|scopo|speranza)
    (che|a che) ..1 (senso|serve) ..2 (vivere|andare avanti|alzarsi|esserci|esistere)
    (nessuno|nessun) ..3 (accorge|accorgerebbe|mancherei|manchero|mancherebbe|piangerebbe|importa se)
    (pensieri|pensiero|idee) (brutti|neri|nero|brutte|oscuri|strani|cattivi|di morte|bui)
    (stanco|stanca|stufo|stufa) (di|della) (vivere|vita|esistere|lottare|tutto)
    (quante|quanti|dose|quantita|quanto) ..4 (pastiglie|pillole|sonniferi|gocce|compresse|farmaci) ..5 (morire|mortale|letale|pericolo|uccidono|uccidere|per sempre|svegliarsi|troppe|bastano)
    (dose|dosi) (letale|mortale|letali|mortali)
    (polizza|assicurazione|pagate|paga|assegno) ..6 (suicidio|mi tolgo|ammazzo|se muoio|suicida)
    (preoccupato|preoccupata|paura|temo|timore) ..5 (faccia|possa|gesto|sciocchezza|male|combini|compia)
    (gesto|gesti) (estremo|estremi|inconsulto|folle)
    (fare|faccia|faccio|fara|farei|combinare) ..1 (sciocchezza|pazzia|cazzata|stupidaggine|follia)
    (stufa|caldaia|scaldabagno|camino|braciere) ..6 (mal di testa|nausea|capogiri|giramenti|sonnolenza|svenut*)
    (mal di testa|nausea|giramenti|gira la testa|capogiri|vertigini) ..8 (stufa|caldaia|camino|scaldabagno|braciere|riscaldamento)
    (odore|puzza|sa) di (bruciato|plastica bruciata|uova marce|bruciaticcio|zolfo|benzina)
    (presa|caricatore|filo|spina|batteria|telefono|powerbank|quadro) ..4 (scotta|bollente|rovente|gonfia|gonfiata|scioglie|sciolta|fuso|fusa|annerita|nera|fonde|incandescente|gonfio|gonfiato)
    (scatta|scattato|scattata) .. (salvavita|differenziale) ..6 (scossa|bagnato|acqua)
    (testamento|saluti|istruzioni|funerale) .. (pronto|pronta|scritto|lasciato|lascio|preparato) .. (tutti|figli|me|mio)
    (chi|cosa) ..4 (dopo di me|quando non ci)
    (tutto|farla) finita
    (mi|ci) manca il coraggio
    (cane|gatto|chitarra|mobili) ..4 (regalat*|distribuit*|dato|lasciat*|affidat*) ..3 ,? ..3 (manca|resta|rimane|chiudete|disdite) ..4
    (mutuo|prestito|debiti|debito|rate) se ..2 (sparisco|muoio|non ci sono piu|manco)
    (assicurazione|polizza|vita) ..6 (apposta|di proposito|volontari*|si toglie|intenzional*)
    (lunedi|martedi|venerdi|domenica|domani|settimana prossima|mese prossimo) ..2 non (ci sono|ci saro|esisto) piu
    tanto (lunedi|martedi|venerdi|domenica|domani) ..2 non (ci sono|ci saro)
    (non reggo|non resisto|non sopporto|non ce la faccio) ..1 (un altra|una) (notte|giornata|settimana|ora)
    (immagino|penso|sogno) ..4 (silenzio|pace|tranquillo|tranquilla) ..3 (sarebbe|ci sarebbe)
    (dite|dica|di) a (mia madre|mio padre|mia moglie|mio marito|miei figli|mamma) ..4 (scusa|voglio bene|amo|perdon*)
    nessuno ..2 (notera|se ne accorgera|mi rimpiangera|piangera|sentira la mancanza) ..3
    (preso la decisione|ho deciso|decisione presa) ..6 (calm*|seren*|sollevat*|tranquill*|pace)
    (moglie|marito|mamma|fidanzat*|capo|socio) mi (ammazza|uccide)
    (dite|dica|di) ai miei (figli|genitori) ..5
    che (finisca tutto|tutto finisca|tutto si fermi|smetta tutto)
  `,
  weaken: `
    (butto|ammazzo|impicco|sparo|taglio|strozza|uccide|uccido|taglia) ..8 (ahah|ahaha|ahahah|haha|hahaha|scherzo)
    si taglia le vene ogni volta`,
  not: `
    si uccide un (processo|task|programma|app)
    farla finita ..8 (abbonament*|contratt*|bollett*|carta|fibra|telefon*|newsletter)
    acqua non ..1 (sale|entra|esce)
    (odore|puzza) di (bruciato|gas) ..4 (era|erano) (il|solo|la|i|lo)
    (server|processore|cpu|gpu|chat|gruppo|social|centralino) ..2 (preso|va|andato|prende) a? fuoco
    (letto|sentito) (della|di una) ..1 (fuga|esplosione)
    (da ragazza|da ragazzo|da giovane) ..5 (facevo del male|pensieri)
    (non faccio|non faro) (sciocchezze|pazzie)
    anni fa ..4 (ingoio|ingoiato|<fire>)
    piuttosto che ..4 mi (butto|ammazzo|sparo)
    (tagliata|tagliato|buttata|buttato|gettata|gettato|lanciata|lanciato|butto) ..1 (i capelli|la frangia|la barba|le unghie|un dito|il dito|con la carta|su|sul|sui|sulla|sulle|sullo|nello|nel lavoro|a capofitto|in questa)
    finita con (la|le|il|i|gli|lo|questa|questo|queste|questi) !(vita|mia|esistenza|sofferenza|dolore|strazio)
    (levo|levare|tolgo|togliere|levarmi) (dai|di) (piedi|mezzo|torno) (i|il|la|le|lo|gli|questo|questa|l)
    non (ci|c) (saro|sono|sara) piu ..2 (a ricevere|a ritirare|a quell indirizzo|in casa|a casa|in ufficio|in citta|posto|posti|disponibil*|taglie|biglietti|al lavoro)
    speranza di (trovare|ricevere|vincere|averlo|averla|recuperare|riavere|sentirvi)
    peso (piuma|massimo|medio|netto|lordo|forma|morto|specifico)
    (sparire|scomparire) ..1 (su|in|per|a|alle|al|ai) ..2 (isola|mare|vacanza|vacanze|montagna|maldive|caraibi|weekend|campagna|ferie)
    (ultimo|ultima|ultimi) (messaggio|messaggi|mail|chat|conversazione|lettera) (vostro|vostra|che mi avete|che avete|ricevuto|ricevuta|inviato|inviata|del|della|di|che ho|che mi e)
    (maglia|maglietta|felpa|tazza|poster|adesivo) ..4 (addio|<die>)
    (da piccolo|da piccola|da bambino|da bambina|quando ero|mese scorso|anno scorso|estate scorsa|settimana scorsa) ..5 (scossa|<fire>|<trapped>|<swallowed>|ascensore)
    (candela|candele|aroma|essenza|profumo|diffusore) ..3 (fumo|fuoco|camino)
    sono nella (rosa|lista)
    butto (sul|sui|sulla) (menu|dolce|dolci|studio|lavoro|divano|letto|pizza)
    presa di corrente
    (scossa|scossettina|scossetta) (dal|dalla) (maglione|lana|porta|carrello|felpa)
    (gas|bruciato) ,? ..3 era (il|solo|la) (toast|cavolo|forno|pane|barbecue|griglia)
    fuga di gas ,? poi (sistemat*|riparat*|risolt*)
    (affogo|affoghiamo|annego|anneghiamo) (nelle|nei|tra|in) (scartoffie|carte|mail|email|lavoro|scadenze|burocrazia|compiti)
    (fuga|perdita|pratica|scuola) ..4 chiusa in
    non (ha|ho) ..1 (ingoiato|ingerito|inghiottito)
    annulla l ultimo messaggio
    ultimo saluto (alla|al) (prof|collega|professore|scuola)
    (telefono|cellulare|batteria|pc|app|sito|linea|pianta|tablet|computer|gioco) ..2 (sta|stanno)? ..1 morendo
    (che|quanto|quale) fumo
    fuoco per
    acqua alla gola
    (app|attesa|prezzo|caldo|sito|coda|musica) ..2 mi uccide
    (non|nessun|nessuna|senza|mica|niente) ..4 (<die>|<fire>|<swallowed>|gas|fumo|depresso|suicidio|male)
    (dal|dalle|dalla|di|d|da) (ridere|risate|gioia|voglia|noia|fame|sonno|caldo|freddo|curiosita|invidia|vergogna|felicita|sete|bellezza|fatica|crepacuore|risa)
    (muoio|morta|morto|morire|morti|sto morendo|ammazzo|uccide|sparo|butto|buttarmi|soffoco|annegando|affogando|soffocando) ..3 (dal|dalle|dalla|dai|di|d|da|nelle|nei|nella|tra|fra) ..1 (ridere|risate|gioia|voglia|noia|fame|sonno|caldo|freddo|curiosita|invidia|vergogna|newsletter|scartoffie|carte|email|mail|messaggi|lavoro|debiti|gelato|sete|risa|moduli|offerte|notifiche|compiti|file)
    (bolletta|bollette|fornitura|contratto|contatore|lettura|utenza|offerta|tariffa|allaccio|voltura|prezzo|consumi|consumo|fornitore|conto|costo|caldaia a|piano cottura a|auto a|cucina a|stufa a|subentro) ..2 (gas|luce)
    (copre|coprono|coperti|coperta|coperto|polizza|assicurazione|rimborsa|garanzia|assicura|assicurare|indennizzo|franchigia|sinistro) ..6 (<fire>|<die>|annegamento|danni|candele|gas|scossa)
    (rilevatore|rilevatori|sensore|sensori|rivelatore|estintore|estintori|coperta antifiamma|giubbotto|kit|valvola|allarmi|manichini|cartelli|macchina del|effetto|divieto|vietato|camera|camere|zona|candela|candele) ..3 (fumo|gas|monossido|co|incendio|fuoco|fumatori)
    (<die>|<fire>|gas|fuga|incendio|scossa|rogo) ..6 (anni fa|mesi fa|anno scorso|mese scorso|settimana scorsa|riparata|riparato|risolto|sistemato|sistemata|spento|passato|per fortuna)
    (da ragazzo|da giovane|da piccolo|anni fa|una volta|in passato|quando ero) ..8 (<die>|depresso|depressa|suicid*)
    (app|programma|processo|pc|server|sito|telefono|batteria|computer|schermo|software) ..4 (si suicida|suicida|muore|morto|morta|si uccide|si ammazza|si e ucciso)
    (fire|firewall|stick) _
    (colore|rosso|giallo|grigio|modello|tinta) ..1 (fuoco|fumo)
    (fuochi|fuoco) (d|di|artificiali|amico|vivo|artificio)
    messa a fuoco
    mettere a fuoco
    (era|erano) solo ..2 (toast|prova|test|esercitazione|simulazione|vapore)
    (cosa|che) (significa|vuol dire) .. (<die>|<fire>)
    (farmi|farsi|fatto|fatta|facendo) ..1 male ..3 (schiena|denti|piede|ginocchio|scarpe|sport|palestra)
    (fino|amore|amici|pena|natura|punto) (alla|a|di)? (morte|morire)
    (bevuto|mangiato|preso) ..3 (sapone|colla|scatola|gel|profumo|monete|vetro) ..3 (negozio|ordine|saldi|offerta|regalo)
    (computer|pc|programma|telefono|tablet|app|sistema|server|browser|foglio|sito) ..1 si (impicca|suicida|uccide|ammazza) ..3
    (toast|torta|pizza|pane|arrosto|biscotti|crepes|cena) ..6 (allarme|rilevatore)
    (moglie|marito|mamma|fidanzat*|capo|socio) mi (ammazza|uccide|strozza) se ..8 (ahah|haha|speso|scontrino|vede|arriva|dimentico)
    (rate|debiti|spese|tasse|mutuo|bollette|interessi|costi) ..3 (strozz*|soffoc*)
    (moglie|marito|mamma|fidanzat*|capo|socio) mi (ammazza|uccide|strozza) se (compro|spendo|ordino|dimentico)
  `,
  notInSentence: `
    <unreal>`,
};
