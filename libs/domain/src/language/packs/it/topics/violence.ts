import type { RuleSet } from '../../../rules/rule-set.ts';
import { unreal } from './unreal.ts';

export const violence: RuleSet = {
  words: {
    unreal,
    hit: `
      picchia, picchiata, picchiato, picchiati, picchiate, picchiano, picchiava, picchiarmi, picchiarla, picchio, mena, menata, menato, menano, menarmi, pesta, pestata, pestato, pestano, massacra, massacrato, massacrata, aggredita, aggredito, aggrediti, aggredisce,
      accoltellata, accoltellato, accoltella, violentata, violentato, stuprata, stuprato, stupro, strangola, strangolato, strangolata, strozza, schiaffeggia, schiaffi, schiaffo, pugni, botte, calci, sberle, ceffoni, cazzotti, frustate, malmenata, malmenato, bastona, bastonato,
      molesta, molestata, molestato, molestie, palpeggiata, palpata, palpeggia, violenza, violenze, abusa, abusato, abusata, abusi, maltratta, maltrattata, maltrattamenti, minaccia, minacciata, minacciato, minacciano, minacciando, minacciandomi, sequestrato, sequestrata, sequestra, ricatta, ricattata, ricattato, ricattano, perseguita, stalking, stalker, seviziata, seviziato, menando, picchiando, torturato, torturata, aggredendo, strattonata, spintonata`,
    attack: `
      ammazzo, ammazzero, ammazzarti, ammazzarvi, ammazzarlo, ammazzarla, uccido, uccidero, ucciderti, uccidervi, ucciderlo, sparo, sparero, sparargli, sparare, spararti, accoltello, accoltellarvi, brucio, bruciarvi, bruciare, incendio, incendiare, spacco, spaccarvi, spaccargli, spaccare, sfascio, sfasciare, picchio, picchiarvi, picchiarti, picchiare, meno, menarvi, pesto,
      pestarvi, pestarlo, massacro, massacrarvi, strozzo, strozzarvi, faccio saltare, farvi saltare, far saltare, gonfio di botte, scanno, scannarvi, rompo, romper, gambizzo, gambizzarvi, linciare, ammazziamo, strangolo, investo, facciamo saltare, squarto, meniamo, sgozzo, fuoco`,
    weapon:
      'pistola, coltello, coltellata, fucile, mitra, machete, bomba, ascia, accetta, mazza, spranga, armato, armata, armati, arma, armi, lama, bastone, molotov, tirapugni, acido, granata, esplosivo, ordigno, cacciavite, kalashnikov, taser',
    attacker:
      'marito, ex, compagno, fidanzato, padre, patrigno, figlio, fratello, vicino, uomo, tipo, tizio, padrone, datore, capo, lui, autista, tassista, corriere, tecnico, ragazzo, zio, suocero, convivente, collega, qualcuno, sconosciuto, rapinatore, ladri, ladro, madre, moglie, badante, nonno, coinquilino, zia, allenatore, prof, professore, gruppo, loro, installatore',
    fear: 'paura, terrorizzata, terrorizzato, terrore, spaventata, spaventato, temo, timore, scappare, scappata, scappato, nascosta, nascosto, nascondo, nascondermi, fuggire, fuggita, nascondiamo, rifugiata',
  },
  certain: `
    so ..2 (a che ora esce|dove abita|dove vive|che strada fa) ..6 ,? ..4 guard* le spalle
    (sa|so) dove (abito|abiti|abita) ..6 (la fa pagare|la faccio pagare|faro pagare|pagherai)
    (dato|tirato|ricevuto|preso|dando|tira|molla|mollato|da|rifila) ..2 (pugno|schiaffo|calcio|ceffone|sberla|pugni|schiaffi|calci|testata|cazzotto|coltellata) !(di|al|d|a)
    (sento|sentiamo|sentito|sente) ..2 (sparare|spari|urlare|gridare|botte|urla|grida)
    (non) (ditegli|dite|dica|date|fategli|comunicate|rivelate|diteglielo|dategli) ..5 (dove|indirizzo|abito|vivo|trova) ..6 (pericolo*|violent*|paura|mi trova|uccid*|ammazz*|ex|denunciat*)
    (mi|ci) (ha|hanno) ..1 (chiusa|chiuso|chiusi|rinchiusa|rinchiuso|segregata|legata|legato)
    (mi|ci|le|gli) ..1 (mette|messo|metteva|mettono) le mani (addosso|sotto|ovunque|al collo|alla gola)
    (vengo|arrivo|torno|passo|verro) ..5 (con|armato|armati) ..2 <weapon>
    (mi|ci|la|lo|l|li|m|ha|sta|stanno|hanno|viene|vengo|sono|stata|stato) ..2 (picchia|picchiata|picchiato|picchiati|picchiano|picchiava|mena|menata|menato|menano|pesta|pestata|pestato|massacra|massacrata|massacrato|aggredita|aggredito|aggredisce|accoltellata|accoltellato|violentata|violentato|stuprata|stuprato|strangola|strangolata|strozza|malmenata|malmenato|molestata|molestato|molesta|palpeggiata|palpata|seviziata|sequestrata|sequestrato|abusato|abusata|picchiando|menando|strattonata|bastona|torturata|aggredendo)
    (prende|presa|preso|prendono|riempie|prendeva|riempita|prendendo) ..3 (a|di) (schiaffi|pugni|botte|calci|sberle|ceffoni|cazzotti|bastonate|cinghiate|frustate)
    (mette|messo|alza|alzato|alza|mettere|alzare) ..2 le mani ..2 (addosso|su|a|me)
    (alza|alzato|alzare) le mani
    (mette|messo|mise) ..2 mani (addosso|al collo)
    <attacker> ..5 (mi|ci|la|lo|li) ..1 (tocca|toccava|violenta|stupra|picchia|mena|segue|perseguita|minaccia|insegue|spia|chiude|rinchiude|strattona|spaventa|aspetta|lega|stringe)
    (mi|ci|la|lo) ..1 (segue|inseguono|insegue|seguendo|inseguendo|pedina|spia|perseguita) ..8 (paura|adesso|casa|fuori|ora|macchina|aiuto|ancora|scooter|app|telefono|strada|passo)
    (mi|ci|ti|vi) .. (minaccia|minacciano|minacciata|minacciato|minacciando|ricatta|ricattano|ricattata|ricattato)
    (minaccia|minacciato|minacciata|minacciano|minaccio) .. (di|con) ..2 (morte|uccider*|ammazzar*|ammazza|coltello|pistola|pubblicare|acido|bruciar*|picchiar*|<weapon>)
    minacce ..2 (morte|di)
    (vuole|vogliono|dice|detto|sta per|giurato|voleva) ..5 (ammazzarmi|uccidermi|ammazzarci|ucciderci|ammazza|uccide|ammazzarla|ucciderla|ammazzera|uccidera|ammazzano|sfregiarmi|accoltellarmi|picchiarmi|spararmi)
    (mi|ci|la) (ammazza|uccide|ammazzera|uccidera|ammazzano|uccidono|spara) (se|davvero|appena|di botte|stasera|adesso)
    (con|ha|hanno|avere|impugna|punta|puntato|estratto|tirato fuori|brandisce|aveva) ..2 (un|una|il|la) <weapon>
    (c|ce) e? ..1 <someone> ..3 <weapon>
    (c|ce) e? (uno|tizio|un uomo|un tipo|un ragazzo|qualcuno) ..4 <weapon>
    (c|ce) e? ..3 (uomo|uno|tipo|tizio|ragazzo|qualcuno|persona) ..4 (<weapon>)
    (rapina|rapinatore|rapinatori|sparatoria|accoltellamento|sequestro|ostaggio|ostaggi|aggressione|rissa) ..6 (in corso|adesso|qui|dentro|ora|negozio|aiuto|fuori)
    (mi|ci|stanno|stavano|hanno|mi hanno) ..1 (rapinando|rapinato|rapinata|derubando|aggredendo|sparando)
    (stanno|sta|hanno|si sentono|sento|sentiamo|sentono) ..3 (sparando|sparano|spari|spara|sparato|urla|botte|urlare|colpi di pistola)
    (urla|urlano|grida|gridare|gridano|urlare|urlava) ..3 (aiuto|lasciami|basta|smettila|aiutatemi)
    (botte|urla|colpi) ..3 (muro|parete|piano di sopra|vicini|vicina|appartamento|pianerottolo)
    (non) (mi|ci) (fa|fanno|lascia|lasciano|faceva) (scendere|uscire|andare|andarmene|parlare con nessuno|muovere|scappare|alzare) !avanti
    (mi|ci|la|mi ha|ci ha|tiene|tengono|ha) .. (chiusa|chiuso|chiusi|rinchiusa|rinchiuso|segregata|segregato|legata|legato|legati|prigioniera|prigioniero|chiude|imprigionata) ..3 (a chiave|in casa|dentro|in camera|letto|stanza|in cantina|sedia|bagno|capannone|balcone|termosifone)
    (legato|legata) ..3 (letto|sedia|termosifone)
    (prende|preso|tiene|trattiene|ritirato|sequestrato|tengono|prendono|trattengono|presi) ..2 (documenti|passaporto|passaporti|documento) ..8 ,? ..8 (non|capannone|uscire|scappare|lavorare|padrone|lavoro|paga)
    (mi|ci|la) tocca ..4 (paura|sotto|notte|letto|schifo|mutande|patrigno|nuda)
    (e|sta|stanno|ora|adesso) (qui|la|di nuovo|ancora)? (fuori|sotto|davanti|dietro) (in|alla|la|dalla|casa|porta)? ..3 (macchina|porta|casa|minaccia|coltello|urla|sfondare|aspetta)
    (sfondare|sfondando|sfonda|forzando|scassinando|entrati|entrato|forzano|scavalcato) ..4 (porta|finestra|casa|ladri|serratura)
    (ladri|ladro|intrusi|intruso|sconosciuto|qualcuno) ..3 (in casa|dentro casa|nell appartamento|in giardino|entrato|entrati)
    (serve|servono|chiamate|chiama|mandate|manda|chiamare|avvisate) ..3 (carabinieri|polizia|113|112|1522|volante|pattuglia)
    (ordino|ordinare|fingo|finta|finga|facciamo finta|faccio finta) ..6 (carabinieri|polizia|aiuto|lui legge|mi controlla|sente|ascolta|accanto)
    lui (legge|sente|ascolta|controlla) ..1 tutto
    (vi|ti|lo|la|gli|le|li|ve|je) <attack> ..5 !(dal|dalle|dalla|di|dai|ridere)
    (vengo|verro|vengono|arrivo|veniamo|vado|passo) ..6 (<attack>|<weapon>|spaccare|bruciare|menare|a prendervi|dare fuoco)
    (vi|ti|lo|t|gli|la) (aspetto|aspettiamo|becco|trovo|vengo a prendere) (fuori|fori|sotto casa|di sotto|all uscita|sotto)
    (so|sappiamo|scopro|scopriro|trovero) dove (abita|abiti|abitate|vive|vivi|lavora|parcheggia|sta|state|vanno)
    (spacco|spaccare|spaccargli|spaccarvi|rompo|spezzo|rompere|spezzare) ..3 (faccia|ossa|gambe|testa|denti|muso|culo|tutto|vetrina|vetrine|naso|braccia)
    (sputare|saltare) ..2 (denti|denti)
    (do|dare|daro|diamo|dato|metto|mettere|mettero|appicco) ..1 (fuoco|una bomba|bomba) ..5 (a|al|alla|all|vostra|vostro|negozio|sede|filiale|tutto|ufficio)
    (faccio|facciamo|far|faremo|faro|fare) (saltare|esplodere)
    (bomba|ordigno|esplosivo) ..4 (ufficio|sede|filiale|negozio|stazione|treno|scuola|zaino|esplode|scoppia|ho messo|piazzato|piazzata)
    (vi|ti|lo|gliela|ve la|te la|la) (faccio|faro|facciamo) (pagare|fuori|male|la pelle|a pezzi|del male)
    (gliela|ve la|te la) (faccio|faro) pagare
    (fate|farete|fai|farai) ..1 (una|la) brutta fine
    (ex|marito|compagno|lui) ..6 (trovata|trovato|seguita|qui fuori|sotto casa|entrare|sfondato|sta tornando|torna a casa)
    (sta|stanno) tornando ..4 (paura|nascosta|picchia|ubriaco|aiuto|bloccate|accorge)
    (sotto|con) (minaccia|la minaccia)
    (mi ha|m ha) (stretto|preso|afferrat*|stretta|presa) ..2 (collo|gola)
    mi ha (strangolat*|strozzat*|soffocat*)
    (uomo|tizio|qualcuno|macchina|auto|tipo|sconosciuto|moto) ..3 (mi sta seguendo|ci sta seguendo|mi insegue|mi viene dietro|mi pedina)
    (uomo|tizio|qualcuno|macchina|auto|sconosciuto|moto) (mi|ci) segue (da|dalla|dal|dall|fino|per strada|a casa|,|$)
    (fa|fara|succede|succedera) ..1 (del male|qualcosa|qualcosa di brutto|male) a (mia|mio|miei|mie) (figli*|bambin*|madre|famiglia|sorella|fratello)
    (ex|stalker|ex marito|ex ragazzo) ..5 (aspetta|apposta*|fermo|sta|parcheggiato) ..3 (alla porta|sotto casa|sotto la finestra|davanti a casa|al portone|sotto)
    (ufficio|filiale|negozio|sportello|agenzia) ..6 (feriti|sangue|morti|ve ne pentirete|si fara male)
    ha (una|la|un|il) (pistola|coltello|fucile|accetta|mannaia|arma) ,? ..4 (fuori|porta|mano|casa|dentro|verso)
    seguito ..1 (vostro|vostra|quel|quella) (impiegat*|dipendente|operator*|direttor*|cassier*|autista) ..2 casa
    (nascost*|chius*) in (bagno|armadio|camera|cantina|ripostiglio) ,? (lui|lei)
    (vengo|torno|passo) ..3 (con) (la benzina|il coltello|la pistola|l ascia|la mazza|l acido|il martello)
    (qualcuno|uomo|tizio) ..1 (cerca|tenta|prova) (di|ad) (aprire|forzare|entrare|sfondare) ..2 (porta|finestra)
    (da fuoco|dara fuoco|brucia|brucera) ..2 casa con noi ..1
    (viene|vengono|arriva) con (i suoi|gli amici|i fratelli) ..1 (picchiarmi|menarmi|pestarmi|ammazzarmi)
  `,
  possible: `
    (non) (ditegli|dite|dica|date|fategli|comunicate|rivelate|dategli) ..4 (dove|indirizzo)
    (e|sono|diventa|diventato) ..1 (violento|minaccioso|geloso)
    (diventa|diventato|sempre piu) (pericoloso|aggressivo)
    (lui|marito|ex|compagno|padre|fratello|figlio|vicino|uomo|tipo|ragazzo|fidanzato|collega|patrigno) ..5 (pericoloso|aggressivo)
    (lui|ex|marito|padre|compagno|nessuno) ..3 (non) (deve|possa|puo|dovrebbe) ..2 (sapere|scoprire|vedere|trovarmi|trovarci|trovare|accorgersi)
    (non) (deve|devono|possa|puo) ..1 (sapere|scoprire|vedere) ..2 (dove|indirizzo|abito|siamo|sono|vivo)
    (succede|succedera|succedere|finisce|finira) ..1 (un guaio|male|una tragedia|il finimondo|qualcosa di brutto|un casino)
    <fear> ..3 (di lui|di mio|che mi|che lui|che torni|a stare|stare sola|a casa|a tornare|a uscire|che ci trovi|del mio|di restare|marito|ex|per me|per i bambini|sola|tornare)
    (non) (vuole|voglio|posso) tornare a casa
    (lividi|livido|occhio nero|graffi|ematomi|segni) ..4 (collo|braccia|faccia|viso|occhio|gambe|schiena|schiena|polsi|sul|addosso)
    (pedina|pedinata|pedinato|perseguita|stalker|stalking|mi segue|ci segue|mi spia|ci spia|appostato|apposta)
    (stessa|quella|una) (auto|macchina|moto|furgone|persona) ..4 (davanti|sotto|segue|fuori|parcheggiata)
    (mi|ci) (stava|sta|stanno) (addosso|fissando|seguendo|toccando|dietro|alle calcagna)
    (sa|sapeva|conosce) ..2 (tutto quello|dove sono|ogni cosa|dove vado|dove abito|sempre dove)
    (controlla|controlli|spia|legge|guarda) ..3 (il mio|mio|miei|i miei|ogni|tutto|tutti) ..2 (telefono|messaggi|cellulare|spostamenti|conto|mosse|posizione)
    (scrivo|scrivere|chiamo|parlo|telefono|esco|uscire|messaggi|soldi|vedo) ..4 di nascosto
    (biglietto|scappare|partire|andarmene|fuggire) ..3 di nascosto
    (lavorare|lavoro) ..6 (finche non pago|senza paga|non posso uscire|debito|non mi pagano|passaporto)
    (non) (posso|possiamo|mi fa|ci fanno) (uscire|andarmene|scappare|telefonare)
    (capisce|capiscono|imparera|impareranno|impara) ..3 (paura|botte|lezione|forza|maniere)
    (ve ne|te ne|se ne) (pentirete|pentirai|pentira|pentiranno)
    (la|me la) (paghera|pagherete|pagherai|pagano|paghi|pagate) (cara|carissima)
    (vedrete|vedrai|vedra|stia|state|statevi|sta|stai) (cosa|che|attento|attenti|attenta) ..2 (succede|vi succede|capita|vi capita|da|a voi|quando|sotto)
    (passo|vengo|verro|arrivo) (di persona|io|con gli amici|con due amici|coi miei) ..6 (vediamo|regolare|sistemare|vedremo|conti|ridiamo)
    (so|conosco) ..2 (dove abita|dove vive|dove lavora|che macchina|a che ora esce|orari|indirizzo)
    (sangue|morto|morti|cadavere|ammazzare|ammazzato|fattaccio|strage|vittime) ..4 (scorre|scapp*|scorrera|qualcuno|finisce|ci scappa|fare una|ci saranno)
    (qualcuno|tizio|uomo|sconosciuto) ..3 (porta|finestra|giardino|pianerottolo|cancello|spioncino) ..4 (entrare|bussa|provando|prova|spia|fermo|guarda|urla)
    (mi|le|la|gli) (obbliga|obbligata|obbligato|costringe|costretta|costretto|forza|obbligano|costringono) ..2 (a|ad)
    (mio|suo) (marito|compagno|padre|fidanzato|ragazzo|ex) .. (violento|aggressivo|mani pesanti|geloso|pericoloso|ubriaco|beve)
    (violento|violenta|aggressivo) ..3 (con me|con noi|quando beve|in casa)
    (codice rosso|centro antiviolenza|casa rifugio|1522|ordine restrittivo|divieto di avvicinamento|ordine di protezione|casa protetta|sotto protezione)
    (foto|video) (intime|intimi|nuda|nudo|hot|private|privati) ..6 (pubblica*|ricatt*|diffonde*|manda*|soldi|minacci*)
    (bullizza*|bulli|bullismo)
    (sono|siamo) in pericolo
    (aiuto|aiutatemi|aiutami|aiutate) .. (vi prego|non posso parlare|piano|sussurr*|mi sente)
    (non) (posso) parlare ..5 (sente|lui|accanto|qui|voce|forte)
    (sussurrato|sussurra|bisbiglia|bisbigliato)
    (ex|stalker|ex marito) ..3 (sa|scoperto|trovato) ..4 (dove abito|indirizzo|dove lavoro)
    (controlla|legge|spia|guarda) ..2 (il mio telefono|il mio cellulare|i miei messaggi|la mia posizione)
    (posizione|localizzazione|indirizzo) ..2 senza che (lui|lei|mio marito|il mio ex|il mio ragazzo) ..2
  `,
  weaken: `
    (strozza|ammazza|uccide|massacra|picchia) ..6 (ahah|ahaha|ahahah|haha|hahaha|scherzo)`,
  not: `
    (massacrat*|distrutt*) ..3 (a zero|a uno|tre a|quattro a|cinque a)
    a (scacchi|carte|tennis|padel|briscola|calcetto) ..3 (massacrat*|distrutt*|picchiat*)
    (gatto|gatta|micio|gattino) ..3 (minaccia|aggredit*|massacrat*|picchia)
    non ..2 (alzare le mani|in pericolo|violento|minaccioso|geloso)
    (bulli|bullismo|stalking|bullizza*) ..5 (medie|elementari|ormai|fini|condanna)
    (polizza|copre|assicurazione) ..8 minaccia
    stalkera* con le (newsletter|mail|offerte)
    (rata|bolletta|prezzo|fattura) ..4 (coltellata|pugno|schiaffo|batosta)
    acqua ..6 fuori casa
    (prezzi|prezzo|concorrenza|mercato|squadra|recensioni|tasse|mutuo) ..6 (massacr*|strozz*|strangol*)
    (vi sta|ci sta|vi stanno) massacrando (sui|di|con i) (prezzi|costi|tasse)
    (spot|annuncio|annunci|pubblicita|banner|cookie|algoritmo|app|telefono|navigatore|gps|orologio|cellulare) ..3 (perseguita|perseguitano|segue|spia|insegue)
    (perseguita|segue) (su|in|la) (ogni sito|instagram|facebook|tiktok|twitch|posizione|youtube)
    (regalo|sorpresa|festa|compleanno|fedi|anello|anniversario) ..6 (nascosto|scopra|sapere|scoprire|accorga)
    (nascosto|scopra|sapere|scoprire) ..6 (regalo|sorpresa|festa|compleanno|fedi|anello|anniversario)
    (prodotto|detersivo|cane|colore|stile|spot|caricare|caricatore|marketing|sport|gioco) ..3 (aggressiv*|pericolos*|violent*)
    (nessuno|mai) ..1 (mi|ci) ..1 (tocca*|segue|seguit*|insegu*|spia|minaccia*)
    non (e|era) (uno|un|una|lo) ..1 (stalker|ladro|minaccia|rapina|intruso|maniaco)
    non urla* ..2 paura
    qualcuno in casa ..2 (ritirar*|ricever*|pomeriggio|mattina)
    (nessuno|mai) (mi|ci) ..2 (minacciat*|picchiat*|aggredit*|<hit>|minaccia)
    (zanzara|zanzare|caldo|allenamento|palestra|personal) ..4 massacrat*
    (minaccia|minacciano) di (restare|pioggia|neve|smettere|piovere|nevicare|venire)
    strozzerei di baci
    protezione antifrode
    testata giocando
    mi (uccide|ammazza|picchia|massacra|strozza) se ..1 (compro|prendo|ordino|spendo|porto|trovo|arriva|arrivo|dimentico)
    calcio (di|d|a)
    pericoloso (spedire|usare|per|viaggiare|guidare)
    ex era violento
    (mi|ti|ci) (uccide|ammazza|massacra|picchia|strozza|strangola) (se compro|se spendo|se sa che|se scopre che ho comprato|se sbaglio)
    (moglie|marito|mamma|capo|fidanzata|compagna|figlia) mi (uccide|ammazza|strozza|massacra) ..3 (se|quando)
    (panino|prezzo|prezzi|offerta|caldo|attesa|app|gelato|torta|sito|pizza|concerto|canzone) ..4 (bomba|spacca|uccide|ammazza|violenza|aggressivo|massacra)
    (e|sei|siete|sono) (una|la) bomba
    (bomba|bombe) (da|di|al|alla|d) (bagno|cioccolata|crema|calorica|acqua|ormonale|cioccolato)
    bombe
    (set|ceppo|coltello|coltelli|pistola|lama|mazza|ascia|arma|armi|bastone|bastoni|acido|bomba) ..3 (cucina|pane|lavastoviglie|calda|acqua|giocattolo|colla|golf|baseball|selfie|trekking|ialuronico|citrico|termica|massaggio|doccia|sconto|spedire|vendete|costa|ordine|prezzo|acquistare|rasoio|muriatico|formaggio|silicone|verniciatura)
    (acido) (ialuronico|citrico|folico|salicilico|borico|ascorbico)
    (due|2) piccioni
    (sparo|sparare|spari|spara) (subito|la domanda|una domanda|alto|un prezzo|cazzate|li)
    (scacchi|carte|tennis|partita|torneo|playstation|fantacalcio|briscola|burraco|ping pong|padel)
    (massacrato|distrutto|ucciso|stracciato|battuto) ..2 (scacchi|carte|tennis|partita|burraco|briscola)
    (copre|coprono|polizza|assicurazione|assicura|paga|rimborsa|spedire|risarcisce) ..8 (rapina|furto|aggressione|scippo|<weapon>|violenza)
    (vettore|vettori|attacco|attacchi|forza|tentativi|virus|tentativo) (di|bruta|brute|informatico|hacker|ddos)
    (kill|killare|uccidere|terminare|ammazzare) ..2 (processo|task|app|programma|sessione|demone|thread)
    (non) ..1 (e|era|voglio|sono|si sono|mi sono|ci sono) ..2 (<hit>|minaccia|minacce|minacciarvi|picchiati|violenza)
    (anni fa|nel 19*|anno scorso|secoli|una volta|in passato|vent anni|passati|guerra|storia) ..8 (<hit>|<weapon>|violento|rapina|ex)
    (violento|<hit>|rapina|ex|aggressione) ..8 (anni fa|vent anni|passati|anno scorso|nel 19*|tempo fa|ormai)
    (temporale|vento|pioggia|grandine|mare|sole) ..3 (violent*|picchia|<hit>)
    (sole|luce) ..2 (picchia|picchiava)
    (muore|uccide|ammazza|fa fuori) ..3 (batteria|zanzare|germi|batteri|insetti|muffa|formiche|virus|erbacce|scarafaggi|topi|vespe)
    (corso|spray|app|fischietto|allarme) ..3 (difesa|peperoncino|antiaggressione|antiviolenza)
    (mio|mia|il|la) (cane|gatto|gatta|bimbo|neonato) ..3 (morde|graffia|aspetta|segue|calci|controlla)
    (calci) (di|d) (rigore|punizione|angolo|inizio)
    (lancio|tiro|colpo) ..2 (bomba|arma)
    (protezione) (dati|solare|civile|schermo|civile|antivirus|cover|acquisti|acquirenti|da|dei|del|dai|della|dalla|contro|ip|uv|spf)
    (moglie|marito|mamma|fidanzat*|capo|socio) mi (ammazza|uccide|strozza|fa fuori) se ..8 (ahah|haha|speso|scontrino|vede|arriva|dimentico)
    (coltello|pistola) (finto|finta|di gomma|giocattolo)
    (commesso|commessa|venditore|pubblicita) ..1 mi segue ..5
    segue (la|il|le|i|l) (pratica|pratiche|caso|dossier|cliente|clienti|ordine|ordini|assistenza)
  `,
  notInSentence: `
    <unreal>`,
};
