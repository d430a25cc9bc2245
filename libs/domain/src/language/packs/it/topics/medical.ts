import type { RuleSet } from '../../../rules/rule-set.ts';
import { kin, unreal } from './unreal.ts';

export const medical: RuleSet = {
  words: {
    unreal,
    kin,
    chest: 'petto, torace, cuore, sterno, costato',
    pain: 'dolore, dolori, fitta, fitte, male, peso, oppressione, stretta, morsa, bruciore, pressione, stringe, preme, schiaccia, duole, tira',
    breath: 'respirare, respira, respiro, fiato, aria, respirà, respirar, ossigeno, respirano',
    senseless:
      'svenuto, svenuta, sviene, svenendo, incosciente, privo di sensi, priva di sensi, senza sensi, convulsioni, convulsione, crisi epilettica, collasso, collassato, collassata, accasciato, accasciata, agonizza, coma, rantola, catalessi',
    face: 'bocca, viso, faccia, volto, labbra, lingua, gola, occhi, palpebre, collo',
    swollen:
      'gonfia, gonfio, gonfie, gonfi, gonfiano, gonfiata, gonfiato, gonfiando, chiude, chiudendo, stringe, serra, serrata, gonfiore',
    blood: 'sangue, sanguina, sanguinando, emorragia, perdo, dissangua',
    illness:
      'infarto, ictus, embolia, shock anafilattico, anafilassi, anafilattico, emorragia, meningite, overdose, peritonite, arresto cardiaco, coma etilico, intossicazione, avvelenamento, botulino, sepsi, setticemia, edema, colpo apoplettico, tromboembolia, ischemia, preeclampsia, distacco di placenta, appendicite',
  },
  certain: `
    (due volte|doppia dose|dose doppia|dose sbagliata) ..3 (pastiglia|pillola|farmaco|medicina|insulina|anticoagulante)? ..4 (vedo|gira|svengo|confus*|batte|cuore) ..4 (doppio|testa|forte|male|confus*)
    (non) (riesce|riesco|puo) ..1 a? ..1 (muoversi|deglutire|alzarsi|muovermi|alzarmi|muovere|respirare|inghiottire)
    (non) (riesce|riesco) ..1 a parlare !(con|col|coi|al)
    (braccio|gamba|bocca|palpebra|faccia) ..3 (cade|cadente|ciondola|penzola|molle|giu|storta|inerte)
    (svenuto|svenuta|convulsioni|incosciente|accasciato|accasciata|svenendo) !(dal|dalla)
    (bocca|viso|faccia|volto|labbro) ..2 (storta|storto|storte|cadente|paralizzat*|cascante|deviata|pende)
    (non) .. (muovo|muove|sento|sente|muovere|sentire) ..2 (braccio|mano|gamba|lato|gambe|piede|meta|parte)
    (non) (trova|trovo|riesco|riesce) ..2 parole
    (parla|parlo|biascica|farfuglia|sbiascica|parlare) (strano|strana|male|piu|confuso|a fatica)
    (biascica|farfuglia|rantola|sbava|boccheggia|vaneggia|delira)
    (si|mi|gli|le) .. (gonfia|gonfiano|gonfiando|gonfiata|chiude|chiudendo|gonfiato|chiusa|gonfiate) ..3 <face>
    <face> .. (si|mi|gli|le|tutta|molto) ..2 <swollen>
    (respiro|respira|respirando|respirare) (male|malissimo|a fatica|piu|appena|a stento|affannosamente)
    (non|nn|nun) ..3 (respira|respiro|respirare|respirano)
    (fatica|fatico|difficolta|stento) ..2 <breath>
    (manca|mancando|mancava) ..2 (aria|respiro|fiato) ..8 (petto|labbra|subito|aiuto|bocca|blu|seduta|gamba|parlare|sdraiata)
    <pain> ..3 (al|nel|sul|in mezzo al|del) ..1 <chest> ..8 (braccio|sudo|suda|mascella|fiato|respiro|forte|fortissim*|schiena|adesso|ora|aiuto|nausea|sinistro)
    <chest> ..4 <pain> ..6 (braccio|sudo|fiato|mascella|schiena)
    (dolore|male|fitta|morsa|oppressione) (forte|fortissimo|atroce|tremendo|terribile|lancinante|improvviso) ..2 <chest>
    (braccio|mano|gamba|lato) ..2 (sinistro|sinistra|destro|destra)? ..1 (formicola|addormentato|informicolito|paralizzat*|intorpidito|molle|pesante)
    (mi|sono|e|ho|ha|avendo|sta|si|piccola|piccolo|<kin>|in|mentre|per|dalle|collega|terra|le) ..2 <senseless>
    (avendo|sta avendo|ho|ha|avere|avuto|viene|venuto|in|preso|presa|essere|sia) .. <illness>
    (non) (si|riesce a|riesco a|mi)? (sveglia|svegliarlo|svegliarla|risvegliare|riprende|risponde|reagisce|riconosce|rinviene|svegliare|connette)
    (fredda|freddo|blu|viola|cianotic*|grigio|grigia|pallidissim*) ..5 (labbra|non|respira|sveglia|risponde)
    (labbra|faccia|viso|bimbo|bambino|neonato|unghie) ..2 (blu|viola|cianotic*|bluastre)
    (vomita|vomito|sputa|tossisce|perde|perdo|esce|vomitando|tossendo|perdendo|tossisco|sputo) ..4 sangue
    (sangue|sanguina|sanguino|emorragia) ..4 (tanto|molto|ferma|fermare|dappertutto|ovunque|fiotti|testa|tutto|pozza|smette|tantissimo)
    (glicemia|zucchero|saturazione|pressione|ossigeno|battito|battiti|febbre|saturimetro) ..3 (a|e|segna|di|sotto|sopra|alta|basso|altissima|40|41|42|crollata|bassissima) ..8 (suda|sudo|trema|tremo|riconosce|sviene|svenire|confuso|confusa|risponde|sveglia|convulsioni|neonato|delira|labbra|vomita|mesi)
    (preso|presa|ingoiato|ingoiata|bevuto) ..3 (tutta|tutte|tutti|troppe|troppi|intera|doppia|il doppio) ..5 (scatola|sonniferi|pillole|pastiglie|pasticche|gocce|flacone|farmaci|compresse|insulina|medicine)
    (caduto|caduta|cascato|precipitato|precipitata|volato) ..2 (finestra|balcone|tetto|terzo piano|secondo piano|tromba delle scale)
    (caduto|caduta|cascato|cascata|precipitato|precipitata|volato|investito|investita|batte|battuto|picchiato) ..4 (finestra|scale|testa|balcone|tetto|tromba|scala|impalcatura|auto|macchina|camion|cavallo|moto) ..8 (non|sangue|parla|vomita|muove|confus*|risponde|svenut*|ricorda|perde|sviene)
    (tagliato|tagliata|amputato|mozzato|staccato|schiacciato) ..4 (dito|dita|mano|braccio|gamba|vena|arteria|polso) ..6 (sangue|sanguina|netto|ferma|sega|macchina)
    (bruciato|bruciata|ustionato|ustionata|ustione|ustioni|scottato|scottata) ..5 (viso|faccia|olio|acido|bollente|bolle|gambe|petto|mani|bambina|bambino|acqua)
    (morso|punto|punta|punture|puntura|pizzicato|morsicato) ..3 (vipera|serpente|vespa|api|calabrone|ape|ragno|medusa|tracina) ..8 (gonfi*|respir*|gola|allergic*|adrenalina|lingua|gira|svien*)
    (shock|crisi|reazione) ..1 (anafilattic*|allergic*|epilettic*|respiratori*|ipoglicemic*)
    (allergic*) ..8 (gonfi*|respir*|gola|lingua|mangiato|macchie) ..5 (adesso|gola|labbra|respir*|lingua|aiuto|gonfi*|occhi|chiude)
    (incinta|gravidanza|mese|settimana|termine) ..6 (perdite|sangue|sanguino|perdo|non si muove|contrazioni|rotte|dolori fortissimi|non sento)
    (rotte|rotto) le acque
    (sta|sto) (partorendo|nascendo|per partorire|soffocando|collassando|svenendo)
    (testa del bambino|parto) ..3 (esce|vedo|iniziato)
    (a terra|per terra|sul pavimento) ..4 (non|convulsioni|sangue|da solo|svenut*|immobile|incosciente|respira)
    (serve|chiamate|chiama|chiamare|mandate|manda|bisogno|urgente|voglio) ..3 (ambulanza|118|112|soccorso|soccorsi)
    (andato|andata|va|sta) (in|avendo) (arresto|shock|overdose|coma)
    (finito|finita|finiti|senza|rotto|rotta|guasto|scarico|spento|ferma|fermo) ..3 (insulina|ossigeno|bombola dell ossigeno|bombola di ossigeno|adrenalina|epipen|respiratore|inalatore|ventolin|concentratore|dialisi|microinfusore)
    (respiratore|concentratore|ventilatore polmonare|bombola dell ossigeno|microinfusore|pacemaker|defibrillatore) ..4 (fermo|spento|ferma|scarico|finita|suona|staccato|non funziona|non va|allarme|scarica|spegne)
    (cadut*|caduta|scivolat*|scale) ..6 (frasi senza senso|cose strane|confus*|straparla|vomit*|parla strano|non si muove|incoscient*|dice cose)
    febbre ..2 ,? ..4 (collo|nuca|macchie|convuls*|rigid*)
    (diabetic*|diabete|glicemia) ..6 (non reagisce|trema|suda|confus*|incoscient*|non risponde)
    (arachidi|noci|nocciole|vespa|ape|allergic*|penicillina|gamberi) ..8 (gonfi*|non respira|labbr*|gola|soffoc*)
    (bimbo|bimba|neonat*|bambin*|piccol*) ..5 (non si sveglia|molle|non beve|non mangia piu|non reagisce|fatica a svegliar*)
    (anticoagulant*|insulina|pastiglie|dose|medicine) ..4 (doppi*|due volte|troppe|troppa) ..6 (sanguina|assonnat*|respira|svegli*|trema|confus*|sonno)
    (grigi*|pallid*|sud*) ..5 (peso|pressione|dolore|oppressione) ..2 petto
    respira ..2 (piano|lentamente|a fatica|male|appena)
    incinta ..4 e (perdo|sanguino|ho contrazioni|ho perdite|ho le contrazioni)
    insulina e ..2 (anch io|pure io) ,? ..2 (trema|suda|dorme|confus*)
    (asciugamano|straccio|benda) ..2 (sangue|zuppo|inzuppat*)
  `,
  possible: `
    <pain> ..3 (al|nel|sul|in mezzo al|del|allo) ..1 <chest>
    <chest> .. (mi|gli|le) ..1 (fa male|batte|stringe|duole|brucia|scoppia|esplode|impazzito|a mille)
    (cuore) ..3 (impazzito|a mille|batte forte|batte strano|salta|scoppia|irregolare|accelerato|fortissimo)
    (tachicardia|palpitazioni|extrasistoli|aritmia|svenimento|svenimenti|capogiri|vertigini)
    (manca|mancano|mancava) ..3 (aria|respiro|fiato)
    (fiato|respiro) (corto|grosso|affannoso)
    (vedo|vista|veduta) ..2 (doppio|annebbia|annebbiata|offuscata|appannata|nero|sfocato|lampi|offusca|appanna)
    (annebbia|offusca|appanna) ..1 (vista|testa)
    (fatica|fatico|difficolta) ..2 (deglutire|inghiottire|parlare|camminare|respirare)
    (gamba|polpaccio|braccio|mano|piede|caviglia) ..3 (gonfia|gonfio|calda e|nera|nero|viola|blu|rossa e|formicola|intorpidita)
    (non) (apre|risponde|esce|si sente|da segni|si vede|scende) ..8 (ieri|sera|giorni|ore|mattina) ..5 (diabetic*|cardiopatic*|anzian*|malat*|cuore|ottant*|novant*|epilettic*|sola|solo)
    (pillola|pastiglia|farmaco|medicina|medicinale|dose|terapia|antibiotico|goccia|gocce|integratore|vaccino|crema|cerotto|iniezione|puntura) ..8 (cado|svengo|vista|gira|giramenti|macchie|prurito|gonfi*|vomito|vomit*|tremo|confus*|peggio|nausea|palpitazioni|sbagliat*|doppia|respir*|orticaria|sfoghi|bolle|stordit*|sangue)
    (preso|presa|prendo|prendere|dato|data) ..3 (doppia|doppio|due volte|troppo|troppa|sbagliata|sbagliato|scaduto|scaduta|per sbaglio) ..4 (dose|pillola|pastiglia|farmaco|medicina|sciroppo|gocce|tachipirina|insulina)
    (dose|pillola|pastiglia|farmaco|medicina|sciroppo|insulina|tachipirina) ..3 (doppia|due volte|sbagliat*|per errore|per sbaglio|scadut*|in piu|troppa)
    (mangiato|mangiare|conserve|funghi|sushi|cozze|cena|pranzo|pollo) ..8 (vomit*|diarrea|gonfi*|prurito|bolle|malissimo|intossicat*|doppio|crampi|macchie|orticaria|stiamo male|sto male|febbre)
    (vostro|vostri|vostra|vostre|ordine) ..8 (vomit*|diarrea|prurito|bolle|intossicat*|crampi|orticaria|stiamo male|sto male)
    (febbre) ..3 (alta|altissima|39|40|41|non scende|neonat*|giorni)
    (mal di testa|cefalea|testa) ..2 (fortissimo|tremendo|mai avuto|improvviso|atroce|scoppia|lancinante)
    (sangue) ..2 (urine|feci|naso|urina|tosse|cacca|pipi|vomito|saliva)
    (svengo|sverro|svenire|perdo i sensi|perdere i sensi|mancamento|mancamenti|svenuto|svenuta)
    (botta|colpo|battuto|sbattuto|picchiato|caduto|caduta) ..3 (testa|schiena)
    (pressione|glicemia|saturazione|ossigeno) ..4 (alta|altissima|bassa|bassissima|crollata|schizzata|220|200|300|400|500|50|40)
    (sto|sta|stiamo|sentiamo|sento|sente) (malissimo|molto male|tanto male|davvero male)
    (dolore|dolori|male) ..2 (pancia|addome|stomaco|fianco|schiena|testa) ..2 (fortissim*|atroc*|insopportabil*|lancinant*|da piegarmi|tremend*)
    (ingoiato|ingerito|inghiottito|inalato)
    (incinta|gravidanza) ..8 (dolori|perdite|macchie|crampi|nausea|testa|gonfi*|sangue)
    (finito|finita|finiti|senza|scorta|esaurito|esaurita) ..3 (insulina|ossigeno|adrenalina|epipen|ventolin|salvavita|antiepilettico)
    (neonato|bimbo|bambino|bambina|bimba|figlio|figlia|piccolo|piccola|nonno|nonna|mamma|papa|marito|moglie) ..4 (non mangia|non beve|dorme sempre|molle|apatico|apatica|non si alza|vomita|rigido|confuso|confusa|pallido|pallida|disidratat*|trema|scotta)`,
  not: `
    parlare (con|col|al telefono|coi)
    (contro|anti|avete|vendete) ..5 (vertigini|capogiri|tachicardia)
    (mandato|spedito|ricevuto|arrivato|arrivata|consegnato|venduto|dato in farmacia) ..2 (farmaco|medicina|crema|integratore|sciroppo|compresse)? ..1 sbagliat*
    (farmaco|medicina|crema|integratore|sciroppo) (e)? ..1 (arrivat*|arriva|consegnat*) ..1 (sbagliat*|peggio)
    (crema|pomata|gocce|cerotto) (per|contro|anti) ..3 (macchie|prurito|bolle|orticaria)
    non mangia (questa|questo|quel|quella|il vostro|la vostra|le vostre|piu le|le crocchette) ..1
    dorme sempre ..1 (bene|benissimo|tranquill*|nel|con|sul)
    emorragia di (toner|inchiostro|olio|soldi|batteria)
    coma dopo (la notte|il pranzo|la festa|le feste|il weekend|il cenone)
    mai avuto (pressione|<illness>|febbre)
    paziente del simulatore
    non mi manca il fiato
    aria (condizionata|calda|fredda|fresca|compressa|alle|nelle|nella|alla)
    (manca|mancava|manca il) ..2 (respiro|fiato) (di|del|delle) (quelle|quel|quei|mare|montagna|montagne|casa)
    vedo (l|il|la|un|due|le)? ..1 (addebito|pagamento|ordine|importo|fattura|prezzo|bonifico) ..2 (doppio|doppia|nero)
    (scarpa|scarpe|sandalo|stivale|calza|guanto|sedia|bracciolo) ..6 (nera|nero|blu|viola)
    (stretta|tonfo|male|fitta) al cuore (vedere|a vedere|buttare|lasciare|sapere|vendere|dirlo)
    cuore a mille (per|al pensiero|aspettando)
    (drone|telefono|cellulare|tablet|bambola|vaso|tv|pacco|portatile|giocattolo|bici|orologio|quadro|specchio) ..4 (caduto|caduta|battuto) ..3 (testa|schiena)
    (giubbotto|camicia|maglia|giacca|reggiseno|vestito|fascia|cintura|top|zaino|bretella) ..2 (stringe|tira|preme|pesa) ..3 (petto|schiena)
    (lettore|apparecchio|dispositivo|schermo|tasto|tastiera|robot|telecomando|stampante|telecamera|serratura|touch|sensore|pulsante|venditore|venditrice|ufficio|sportello|centralino|ditta|azienda|hotel|albergo|ristorante|operatore) ..3 non (si|mi)? (sveglia|reagisce|riprende|risponde|riconosce|connette)
    non (mi)? risponde (al|alla|ai|alle)? ..1 (telefono|mail|email|messaggi|messaggio|chat|chiamate|domande|whatsapp|citofono|nessuno)
    (braccio|gamba|bocca|collo|testa|piede|cuore|petto|lingua|occhio|schiena|dente|denti) (del|della|dello|dell|di|dei|delle|da) (tavolo|sedia|doccia|forno|lampada|divano|letto|poltrona|scarpa|scarpe|piede|bottiglia|motore|sistema|citta|oca|pollo|tacchino|rubinetto|stampante|aspirapolvere|microfono|bue|vitello|robot|pianta|carciofo|carciofi|bici|supporto|pettine|sega)
    (pressione|saturazione|temperatura|tensione) ..1 (di|del|della|delle|dell|dei|da) (doccia|gomme|acqua|foto|colori|immagine|pneumatici|caldaia|pentola|rubinetto|impianto|gas|termosifoni|bici|schermo|compressore|auto|lavoro|vapore)
    caldaia ..3 pressione
    (<illness>|<senseless>|<pain>|svenimento|febbre|sangue) ..4 (a|di|in|del|nel|lo scorso|dal) (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|pasqua|natale|ferragosto|20*|19*)
    (anno passato|mese passato|quella volta|all epoca|a suo tempo|l altra estate|a (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|pasqua|natale|ferragosto)) ..6 (<illness>|<senseless>|<pain>|svenimento|perso i sensi|febbre|tagliat*)
    (<illness>|<senseless>|svenimento|perso i sensi|<pain>) ..5 (acqua passata|ci ridiamo|ormai passat*|si e ripreso|si e ripresa|sta benissimo)
    (da piccolo|da piccola|da bambino|da bambina) ..4 (ingoiato|ingoiata|inghiottito|bevuto)
    (profumo|vestito|vetrina|scarpe|borsa|puntata|coda|fila|password|app|sito|modulo|spedizione|torta|gelato|saldo|tasse|mutuo) ..6 (infarto|collasso|coma|svenire|svengo|esaurimento|coccolone|tachicardia|mancamento)
    (puntata|finale|partita|gara|film|derby) (da|d) (infarto|collasso|cardiopalma)
    vedo doppio ,? ..2 (cursore|schermo|addebit*|ordine|righe|icone|immagine|messagg*|due|l ordine|importo)
    (televisore|tv|forno|lavatrice|aspirapolvere|tablet|orologio|frigo|lavastoviglie|modem|router|telefono|stampante) ..3 (svenuto|svenuta|vertigini|collasso|infartato|febbre|coma)
    (influencer|youtuber|blog|articolo|bufala|giornale|foglietto|bugiardino|ho letto|dicono che) ..8 (palpitazioni|tachicardia|capogiri|vertigini|svenimenti|trombosi|ictus|infarto|vomit*|botulino)
    riso ..6 (male la pancia|male alla pancia|dolori alla pancia)
    (disdico|disdire|annullo|annullare|prenotato|prenotare|rimborso|fattura|preventivo|quanto costa) ..4 (ambulanza|soccorso)
    ambulanza (privata|giocattolo|lego)
    (ingoiato|inghiottito|ingoio) ..2 (moscerino|mosca|rospo|rospi|orgoglio|amaro|parole|carta|bancomat|moneta nella macchinetta)
    <senseless> ..3 (busto|matrimonio|caldo) ..5 (ridiamo|tutto bene|sta bene|benissimo)
    (venditore|annuncio|negozio|sito|assistenza|numero|servizio|inserzionista|host|proprietario) ..2 non risponde
    (parla|parli|parlate) piu (piano|lentamente|forte|chiaro|lento)
    non si connette (al|alla|a|piu|con|a internet)
    (lampadina|smart|bluetooth|wifi|stampante|router|telecamera|assistente vocale|app|orologio|cuffie) ..4 non (si)? (connette|riconosce)
    riconosce (l impronta|la mia voce|il volto|la carta|il mio volto|la voce|le impronte)
    (tv|schermo|monitor) ..5 vedo nero
    pressione ..5 (bar|circuito|gomme|acqua|doccia)
    campagna la pressione
    (<illness>|<senseless>|reazione allergica|svenuta|svenuto|convulsioni febbrili) ..2 (da piccola|da piccolo|da bambino|da bambina|a maggio)
    overdose di (notifiche|mail|zuccheri|serie|email)
    emorragia di (spazio|clienti|dati|utenti)
    home page ..4 convulsioni
    non (ha|ho) ..1 (ingoiato|ingerito|inghiottito)
    caldo fa male al cuore
    (copre|coprono|coperti|coperto|coperta|rimborsa|rimborsate|polizza|assicurazione|mutua|passa|garanzia|esenzione|convenzione|detraibile|rientra|rientrano|prestazioni) ..8 (<illness>|<senseless>|glicemia|pressione|infarto|sangue|gravidanza|svenimento|febbre)
    (sensore|misuratore|orologio|smartwatch|bracciale|fascia|test|analisi|esame|esami|prelievo|donare|donazione|donatore|kit|termometro|saturimetro|apparecchio|glucometro|pressione delle|pressione gomme) ..3 (battito|glicemia|pressione|sangue|ossigeno|cuore|febbre|saturazione|del sangue|gomme|epilessia)
    (effetti|cosa|quali|che) ..3 (collaterali|effetti|sintomi)
    (non|nessun|nessuna|senza|mica|niente) ..2 (<pain>|<illness>|<senseless>|sangue|febbre|allergie|allergia)
    (nessun|nessuna|senza|niente|non ho|non ha) ..2 (dolore|dolori|febbre|allergia|allergie|sintomi|male)
    (pc|computer|portatile|app|server|telefono|sito|stampante|sistema|router|modem|schermo|notebook|tablet|programma|account) ..5 (coma|virus|collasso|febbre|svenuto|morto|risponde|riconosce|sveglia|riprende|infarto|spento|shock|respira|reagisce|febbre|fermo)
    (anno scorso|anni fa|mesi fa|estate scorsa|mese scorso|settimana scorsa|da piccolo|da piccola|una volta|in passato|guarito|guarita|operato|operata|tempo fa) ..8 (<pain>|<illness>|<senseless>|sangue|febbre|svenut*|caduto|caduta|puntura)
    (<pain>|<illness>|<senseless>|sangue|febbre) ..8 (anni fa|mesi fa|anno scorso|mese scorso|guarito|guarita|passato|passata|dimesso|tempo fa)
    (cuore) (matto|di|d|mio)
    (piove|piovere)
    (male) (agli|gli) occhi ..3 (giallo|colore|sito|font|bianco|quel|vedere|prezzo)
    (fanno|fa) male gli occhi
    (pianto|piangere) ..3 (cipolle|ridere|film)
    (infarto|collasso|coma|shock|svengo|svenire|febbre|tachicardia) ..3 (prezzo|prezzi|bolletta|conto|fattura|gol|partita|sabato sera|saldi|acquisti)
    (prezzo|prezzi|bolletta|conto|fattura|gol|costo) ..6 (infarto|collasso|coma|shock|svenire|svenuto|svengo)
    (vino|gruppo|cani|arance|rosso|tipo|macchie di|macchia di|arancia|salsiccia) ..1 sangue
    (dipendenza|drogata|drogato)
    (serve|servono) ..2 (ambulanza|soccorso) ..2 (giocattolo|lego|modellino|polizza)
    (primo|pronto) soccorso ..2 (kit|corso|cassetta|valigetta|ticket|costa)
    (kit|corso|cassetta|valigetta|ticket|orari) ..3 soccorso
    (sito|app|pagina|video|connessione|linea|negozio) ..3 (fermo|bloccat*|chiude|sviene)`,
  notInSentence: `
    <unreal>`,
};
