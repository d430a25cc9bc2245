import type { SharedWords } from '../../rules/rule-set.ts';
import { commonWords } from './common-words.ts';
import { lookAlikes } from './look-alikes.ts';

export const sharedWords: SharedWords = {
  words: {
    person: `
      operatore, operatrice, operatori, omino, signorina, operatrici, opratore, umano, umana, umani, essere umano, esseri umani, persona, persone,
      persona fisica, persona umana, persona reale, persona vera, addetto, addetta, addetti, addette, adetto, impiegato, impiegata,
      impiegati, dipendente, dipendenti, consulente, consulenti, agente, agenti, responsabile, responsabili, direttore, direttrice,
      direttor, vicedirettore, supervisore, supervisor, manager, capo, capa, boss, superiore, superiori, titolare, titolari,
      proprietario, proprietaria, principale, padrone, padroni, tecnico, tecnici, tecnica, incaricato, incaricata, funzionario,
      funzionaria, funzionari, referente, referenti, interlocutore, interlocutrice, collega, colleghi, colleghe, centralinista,
      centralino, receptionist, concierge, portiere, segretaria, segretario, infermiera, infermiere, caposala, dottore, dottoressa,
      medico, commesso, commessa, commessi, cassiera, specialista, specialisti, esperto, esperta, esperti, professionista, personale,
      staff, rappresentante, capoturno, caposquadra, capo area, capoarea, capo reparto, caporeparto, team leader, coordinatore,
      coordinatrice, personal trainer, istruttore, istruttrice, trainer, assistente sociale, assistente umano, assistente reale,
      gestore, liquidatore, perito, broker, guasti, pronto intervento, corriere, autista, fattorino, rider, postino, capotreno,
      controllore, meccanico, capofficina, idraulico, elettricista, veterinario, farmacista, ostetrica, pediatra, fisioterapista,
      professore, professoressa, docente, insegnante, tutor, preside, rettore, assessore, sindaco, assistente di volo, hostess,
      geometra, ingegnere, ragioniere, ragioniera, contabile, notaio, curatore, moderatore, moderatrice, admin, amministratore,
      amministratrice, sistemista, sviluppatore, programmatore, commerciale, key account, account manager,
      cristiano, cristiana, cristiani, gente, dirigente, dirigenti, vertici, ceo, amministratore delegato, sportellista,
      bigliettaia, bibliotecaria, cuoco, chef, cameriere, maitre, governante, facchino, magazziniere, custode, portinaia,
      persona competente, human, agent, operator, teleoperatore, teleoperatrice, consulente umano, supporto umano, assistenza umana,
      servizio umano, aiuto umano, contatto umano, essere pensante, essere vivente, anima viva, faccia umana, voce umana, umanoide vero,
      personaggio vero, figura umana, ragazzo del supporto, ragazza del supporto, ragazza del banco, tizio del supporto`,
    someone: `
      qualcuno, qualcuna, qualcun, qualcheduno, qualchedun, qualkuno, qualcn, qlcn, qlcuno, qlc1, qcn, qualcosa di umano, qualchuno,
      quacuno, quarcuno, quaccheduno, uno vero, una vera, uno di voi, una di voi, uno dei vostri, una delle vostre, uno dei tuoi, uno dei suoi,
      uno che, una che, uno a cui, uno con cui, una con cui, una a cui, unu che, uno in carne, una in carne, uno umano, una umana, uno sveglio, uno serio, uno bravo, uno normale, una normale,
      uno capace, uno competente, uno esperto, uno di loro, uno del team, uno dello staff, uno della banca, uno del negozio,
      uno con, uno in grado, altro collega, altra persona, qualcun altro`,
    whoever: `
      voi, lei, loro, chi, quello che, quella che, quelli che, quello dei, quello del, quello della, quelli del, quelli dei, quelli della, quello dello,
      chiunque, vojaltri, vuie`,
    department: `
      assistenza, assistenza clienti, servizio clienti, servizio assistenza, servizio cliente, servizio tecnico, assistenza tecnica,
      supporto, supporto clienti, supporto tecnico, ufficio, ufficio clienti, reparto, filiale, agenzia, reception, portineria,
      contabilita, amministrazione, segreteria, direzione, sportello, customer care, customer service, help desk, helpdesk,
      call center, callcenter, punto vendita, officina, sede, sede centrale, ufficio legale, ufficio reclami, ufficio vendite, ufficio
      sinistri, ufficio rimborsi, ufficio tecnico, ufficio personale, risorse umane, backoffice, back office, front desk, front office, banco,
      banca, negozio, accettazione, guardia medica, oggetti smarriti, anagrafe, protocollo, economato, studio, ambulatorio,
      laboratorio, cassa centrale, centrale operativa, centro assistenza, servizio guasti, servizio antifrode, antifrode,
      vendite, logistica, spedizioni, magazzino, housekeeping, spa, biglietteria, prenotazioni, biblioteca, comando, vigili`,
    machine: `
      bot, robot, chatbot, chat bot, robottino, macchinetta, automa, risponditore, intelligenza artificiale, ia, ai,
      assistente virtuale, assistente digitale, assistente automatico, assistente artificiale, operatore virtuale, agente virtuale,
      operatore automatico, risponditore automatico, sistema automatico, risposte automatiche, risposta automatica, messaggi automatici, messaggio
      automatico, messaggio registrato, voce registrata, pupazzo, algoritmo, programma automatico, software automatico,
      segreteria telefonica, voce automatica, menu automatico, algoritmi, robots, bots, siri, chatgpt, gpt, aggeggio, coso automatico,
      pilota automatico, pezzo di latta, ferraglia, domande automatiche, risposta preconfezionata, risposte preconfezionate, risposte preimpostate, faq`,
    determiner: `
      un, una, uno, il, lo, la, l, i, gli, le, d, di, del, della, dello, dei, degli, delle, dell, nu, na, o, u, er, el, en, qualche, quel,
      quella, quello, vostro, vostra, vostri, vostre, suo, sua, suoi, tuo, tua, tuoi, loro, 1, alcuni, sto, sta`,
    with: 'con, col, coi, cn, co, cu, cui, cun, kon, insieme, tramite, presso, direttamente',
    to: 'a, ad, al, allo, alla, all, ai, alle, agli, ar, verso, dal, dalla, dall, da',
    not: 'non, nn, nun, mica, no, manco, neanche, nemmeno, neppure, senza',
    stop: 'perche, xke, xche, perke, ma, pero, quindi, mentre, siccome, poiche, quando, se, dato, visto, anzi, invece, altrimenti, sennò',
    lead: `
      buongiorno, buonasera, buona sera, buon giorno, buon pomeriggio, salve, ciao, ehi, hey, ehila, oh, oi, uè, aò, pronto, scusi, scusa, scusate, mi scusi, senta,
      senti, guardi, guarda, allora, ok, okay, no, si, per favore, per cortesia, per piacere, grazie, prego, gentilmente,
      cortesemente, ma, beh, vabbe, dai, su, ora, adesso, subito, basta, quindi, insomma, ecco, please, pls, xfavore, presto, anzi, e, cavolo,
      vi prego, ti prego, la prego, forza, solo, soltanto, almeno, semplicemente`,
    closing: `
      non si carica, non carica, non si apre, non parte, non funziona, non funziona piu, non funziona niente, non funziona nulla, non va, non va piu,
      non risponde, non arriva, non e arrivato, non e arrivata, non entra, non mi fa entrare, non succede niente, non succede nulla,
      non serve a niente, non serve a nulla, si blocca, si blocca sempre, si e bloccato, si e bloccata, e bloccato, e bloccata, e rotto, e rotta,
      e sbagliato, e urgente, ho fretta, l ho gia provato, gia provato, gia fatto, gia tentato, gia scritto, gia mandato, gia inviato, gia riavviato,
      provato tutto, provate tutte, le ho provate tutte, non e cambiato niente, non e cambiato nulla, secondo messaggio, terzo messaggio,
      quarto messaggio, quinto messaggio, seconda volta, terza volta, quarta volta, secondo tentativo, terzo tentativo, da ieri, da ore, da giorni,
      da settimane`,
    trail: `
      grazie, grz, grazie mille, prego, per favore, per cortesia, per piacere, subito, adesso, ora, please, pls, plz, pf, presto, immediatamente,
      urgente, urgentemente, mille, stop, dai, lol, ahah, haha, ahahah, basta, cavolo, cazzo, davvero, oggi, qui, qua, se possibile, appena possibile,
      xfavore, xfav, xf, x favore, veloce, velocemente, in fretta, grazie in anticipo, gentilmente, cortesemente, vi prego, ti prego, la prego, sei, ci,
      cristo, porca miseria, cacchio, diamine, eccheccavolo, tks, thx, forza`,
  },
  common: `${commonWords} ${lookAlikes}`,
};
