import type { Classes } from '../../rules/rule-set.ts';

/** Words of what follows, each class named by its first. */
export const onwardWords: Classes = {
  parlo:
    'parlo, discuto, tratto, converso, dialogo, ragiono, chatto, parlero, comunico, voglio parlare, intendo parlare, intendo discutere, mi va di parlare, mi confido',
  do: 'do, darò, daro, dico, diro, racconto, confido, detto, comunico, scrivo, fornisco, condivido, spiego, consegno, intendo dare, voglio dare, lascio, digito, rivelo, intendo raccontare, voglio raccontare, affido, vado a raccontare',
  parloOr:
    'parlo, discuto, tratto, ragiono, do, dico, racconto, chatto, voglio, intendo, ci parlo, lo dico, lo do, confido',
  un: 'un, una, uno dei vostri, un vostro, un suo',
  solo: 'solo, soltanto, parlo solo, lo dico solo, li do solo, discuto solo',
  niente:
    'niente, basta, basta con, no ai, non voglio, smettetela con, smettila con, invece di, senza, altro che, non mandarmi, non mandatemi, non mi mandate, ne',
  link: 'link, articolo, articoli, faq, menu, moduli, pagine, guide, risposte automatiche, risposte preconfezionate, tutorial',
  non: 'non, e non, invece di, anziche, mica',
  tenetevi: 'tenetevi, tieniti, tenga, si tenga, risparmiami, risparmiatemi, si risparmi',
  le: 'le, i, il, le tue, le vostre',
  risposteAutomatiche:
    'risposte automatiche, risposte, link, articoli, menu, frasi fatte, bot, risposte preconfezionate, messaggi automatici',
  il: 'il, sto, questo, col, il bot, la, con il',
  cosa: 'cosa, che, che tasto, quale tasto, che numero, quale numero, come, dove, che codice, quale codice',
  diTe: 'di te, bot, robot, dal bot, da te, questo bot, torno',
  siFaA: 'si fa a, faccio a, posso',
  dove: 'dove, a cui, al quale, in cui, con cui',
  unaPersona: 'una persona, un umano, qualcuno, un essere umano, persone',
  avete: 'avete, ci sono, c e, hai',
  ciSei: 'ci sei, c e, sei, ci siete, solo, siete, avete',
  secondoLivello:
    'secondo livello, livello 2, livello due, livello superiore, livello successivo, assistenza di secondo livello',
  passa:
    'passa, passate, passami, passatemi, porta, portate, alza, alzate, fai salire, fate salire, inoltra, inoltrate, scala, scalate, escala, manda, mandate',
  secondoLivelloOr:
    'secondo livello, livello superiore, livello 2, piu in alto, ai superiori, al superiore, a un superiore, di livello',
  chi: 'chi, qualcuno che, una persona che, uno che',
  mettimi:
    'mettimi, mettetemi, mi metta, inseriscimi, inseritemi, mettermi, lasciami, lasciatemi, aggiungimi, mi metti, mi inserisca',
  inLinea: 'in linea, in coda, in fila, in attesa',
  cE: 'c e, ce, lavora, lavorano, ci lavora, rimasto, rimasta',
  qualcuno: 'qualcuno, nessuno, gente, un essere vivente, un cristiano, anima viva',
  dietro:
    'dietro, la dentro, li dentro, dall altra parte, da voi, in ufficio, in azienda, in servizio, a lavorare',
  qualcunoOr: 'qualcuno, una persona, un umano, nessuno',
  legge: 'legge, leggendo, sta leggendo, guarda, segue, sta seguendo',
  qui: 'qui, questa chat, questo, questi messaggi, i messaggi, cosa scrivo, quello che scrivo',
  sono: 'sono, siete, e, sono finiti, sta, e finito, stanno',
  tutti:
    'tutti, il personale, i vostri, le persone, gli umani, i dipendenti, gli operatori, gli impiegati, finiti tutti',
  quiOr: 'qui, li, da voi, la dentro, in questa azienda, qua, questo bot',
  cerco: 'cerco, cercavo, vorrei, c e, posso avere, mi passa, mi passi, passatemi, in ufficio, sto cercando',
  laSignora: 'la signora, il signor, il signore, il dottor, la dottoressa, la dott, il dott, signora, signor',
  laSignoraOr: 'la signora, il signor, il dottor, la dottoressa, signora, signor',
  col: 'col, con il, con la, con',
  ilOr: 'il, la, con il, con la',
  miHannoDetto: 'mi hanno detto, mi e stato detto, c e scritto, mi dicono, mi ha detto',
  specialista:
    'specialista, responsabile, dello specialista, del responsabile, dell operatore, del supervisore',
  tocca: 'tocca, adesso tocca, ora tocca',
  qualcunoOr3: 'qualcuno, una persona, uno dei vostri, un essere umano, uno di voi, un tecnico',
  che: 'che, qualcuno, una persona, dovete, potete, potreste, uno di voi',
  qualcunoOr4: 'qualcuno, una persona, uno di voi, dovete, potete, potreste, puo, deve',
  aspetto: 'aspetto, sto aspettando, sono qui, resto qui, non mi muovo',
  aVoce: 'a voce, al telefono, per telefono, parlando, di persona',
  faremmo: 'faremmo, si fa, faccio, sarebbe, e, si farebbe, ci capiremmo, ci capiamo, finiremmo, risolviamo',
  prima: 'prima, meglio, piu facile, piu veloce, piu semplice, in fretta',
  faremmoOr: 'faremmo, si fa, sarebbe, si farebbe, finiremmo, ci capiremmo',
  primaOr: 'prima, meglio, piu facile, piu veloce, piu semplice',
  unaPersonaOr: 'una persona, qualcuno, un umano, un responsabile',
  tirateSu: 'tirate su, alzi, alzate, alza, qualcuno risponda, rispondete, rispondi',
  ilTelefono: 'il telefono, la cornetta, sto telefono',
  unaChat: 'una chat, un telefono, un numero, una linea',
  vera: 'vera, vero, reale, umana, con persone, con operatore, con operatori',
};

/** Wishes for a person by what is refused: a machine, links, ready-made answers. The negation is the wish, so nothing cancels them. */
export const refusing = `
    ^ <ilOr>? (mio|mia|tuo|suo|vostro) (consulente|gestore|referente|capo|superiore|responsabile|supervisore) ,? (per favore|grazie|perfavore|subito)
    come si (esce|salta|evita|aggira|supera) ..1 (da|il|lo|la|questo|questa|dal) ..1 (<machine>|chat automatica|menu automatico)
    (codice|trucco|modo|numero|tasto) per (saltare|evitare|aggirare|bypassare|superare) ..1 <machine>
    non ..1 <parlo> ..5 (con|col|coi|a|ad) ..2 (<machine>|software|programma|macchina|macchine|computer|ordinatore)
    non ..1 <do> ..6 (a|ad|con|col|in|dentro) ..2 (<machine>|software|programma|macchina|macchine|computer|ordinatore)
    (con|col|a|ad) ..2 (<machine>|software|programma|macchina|macchine|computer|ordinatore) non ..1 <parloOr>
    (a|con) <un> ..1 (dipendente|impiegato|impiegata|operatore|operatrice|persona|umano|collega|essere umano) (si|volentieri|certo|senza problemi|ok)
    <solo> (con|a) (un|una|qualcuno|persone) ..1 (<person>|<someone>|vere|umane|in carne)? ..2
    <niente> ..2 <link> ..3 ,? ..4 (voce|conversazione|<person>|<someone>|telefonata|chiamatemi|chiamata|parlare|chiamate)
    (voce|conversazione|<person>|<someone>|telefonata|chiamata|tecnico) ..3 ,? <non> ..2 (link|articolo|articoli|faq|menu|moduli|pagine|guide|tutorial)
    <tenetevi> ..1 <le> ..1 <risposteAutomatiche>
    (lasciamo|lascia|lasciate|dimentica|dimentichiamo|molliamo|molla|basta|saltiamo|salta|finiamola|facciamola finita|chiudiamo) ..1 (perdere|stare|con|da parte)? <il>? (bot|robot|chatbot|robottino|macchinetta|assistente virtuale) (e|per favore|grazie|ora|adesso|,|$)
    <cosa> ..3 (schiaccio|schiacciare|premo|premere|digito|digitare|faccio|scrivo|scrivere|tasto|compongo|comporre|dire|dico|clicco|cliccare|devo fare) ..2 (per|x) ..1 (saltarti|evitarti|aggirarti|scavalcarti|liberarmi|liberarci|uscire|saltare|evitare|bypassare|bypassarti|superarti|togliermi|arrivare) ..5
    (come|in che modo) ..2 (ti|mi|vi|si) ..1 (salto|evito|aggiro|scavalco|libero|supero|bypasso|tolgo|liberarmi|salta|evita|aggira) ..2 (<diTe>|$)
    come <siFaA> ..1 (uscire|scappare|passare|arrivare|andare oltre|saltare|evitare|aggirare|superare|bypassare) ..4 (<machine>|chat automatica|te|menu) ..4
    (numero|telefono|linea) ..1 <dove> ..4 (risponde|rispondono|risponda|rispondano|alza|alzano) ..5
    (numero|telefono|linea) con ..1 <unaPersona> ..3
    <avete> ..2 (persone|personale|dipendenti|umani|impiegati|qualcuno|gente) o <ciSei> ..2 (solo|soltanto|tu|robot|bot|macchine|te)
`;

/** By what is to happen next: a level up, into the queue, to one by name, to whoever is there at all. */
export const onward = `
    ^ (al)? <secondoLivello> ,? (per favore|grazie|perfavore|pf|subito|ora|$)
    <passa> ..4 <secondoLivelloOr>
    ^ (escalation|escalare|escala|escalate|scalare) ,? (per favore|grazie|perfavore|subito|ora|$)
    (a|con) <chi> ..1 (puo|possa|sa|sappia|ha|abbia|decide|decida|capisce|capisca) ..2 (decidere|decisioni|autorita|potere|risolvere|decisionale|autorizzare|titolo)
    <mettimi> ..1 (in|nella) (coda|fila|attesa)
    (aspetto|attendo|resto|rimango|sto) ..2 <inLinea>
    (dove|ma dove) <sono> <tutti> ..1 ($|<question>)
    chi (comanda|decide|gestisce) ..1 <quiOr>
    chi e il (tuo|suo|vostro) (capo|superiore|responsabile|supervisore)
    <cerco> ..2 <laSignora> _ (del|della|dello|dell|dei|delle|di) ..3
    <laSignoraOr> _ ..5 (e|c e) (in ufficio|disponibile|li|libera|libero|reperibile|oggi)
    (appuntamento|richiamata|telefonata|colloquio|incontro) ..2 <col> (mio|mia) (consulente|gestore|referente|agente|commerciale|direttore)
    ^ (linea|reparto|ufficio|settore|servizio|area) ..2 (per favore|perfavore|subito|ora|urgente|grazie)
    ^ (frodi|antifrode|reclami|disdette|fatturazione|contabilita|guasti|amministrazione|sinistri|commerciale) ,? (per favore|perfavore|subito|ora|urgente)
    <miHannoDetto> ..1 di (chiedere|richiedere|domandare|farmi passare|contattare|pretendere) ..1 (<specialista>|<person>|<someone>) ..3
    <tocca> (a|ai|al) (voi|vostri|vostro|umani|colleghi|una persona|qualcuno)
    (mandate|manda|mandatemi|mandami|inviate|mandi) ..1 <qualcunoOr3>
    <che> ..1 (la|lo|le|gli) (chiami|chiamare|chiamate|telefoni|telefonare|richiami|richiamare|telefonate)
    <qualcunoOr4> ..2 (chiamarla|chiamarlo|telefonarle|telefonargli|chiamarli)
    (di|dica|dite|avvisa|avvisate|avvisi|dillo) ..1 (al|ai|la|il|tuo|alla|a) ..1 (capo|colleghi|squadra|team|superiori|superiore|responsabile) che ..1 <aspetto>
    <aVoce> ..2 <faremmo> ..2 <prima>
    <faremmoOr> ..2 <primaOr> ..1 <aVoce>
    (sentire|voglio) (una|la) (voce|voce umana)
    ^ (una|solo una)? (voce|conversazione|voce umana) ,? (per favore|perfavore|$)
    (passami|trovami|dammi|fammi parlare con|chiamami|chiama) ..1 (un|una) (adulto|adulta)
    (lamentarmi|reclamare|reclamo) ..3 (con|a|presso) <unaPersonaOr> ..2
    <tirateSu> ..2 <ilTelefono>
    <unaChat> <vera> ..3
    (parlare|parlo) (responsabile|capo|persona|direttore) (per favore|grazie|$|,)
`;

/** It may be asked in earnest, or out of curiosity: one is offered. */
export const maybeOnward = `
    <qualcunoOr> ..1 <legge> ..2 <qui> ..3
    <cE> ..2 <qualcuno> ..2 <dietro> ..3
`;
