import type { Classes, RuleSet } from '../../rules/rule-set.ts';

const words: Classes = {
  staff: `
    operatore, operatrice, operatori, collega, colleghi, consulente, consulenti, agente, agenti, addetto, addetta, tecnico, tecnici, specialista, specialisti, responsabile, supervisore, persona, umano,
    team, assistenza, servizio clienti, reparto, ufficio, esperto, incaricato, referente, qualcuno, assistente umano, supporto, membro, rappresentante, staff, personale, manager, direttore, membro del team`,
  hand: 'trasferisco, passo, metto, collego, inoltro, reindirizzo, trasferiro, passero, mettero, colleghero, inoltrero, giro, affido, connetto, trasferendo, passando, mettendo, collegando, inoltrando, trasferiamo, mettiamo, passiamo, colleghiamo, affianco, inoltriamo',
  will: 'richiamera, chiamera, contattera, ricontattera, rispondera, scrivera, prendera, subentrera, aiutera, seguira, assistera, occupera, raggiungera, gestira, arrivera, interverra, unira, continuera, verra, sara, telefonera, richiameranno, contatteranno, chiameranno, risponderanno, ricontatteranno, prenderanno, faranno, fara, contattiamo, richiamiamo, ricontatteremo, richiameremo, contatteremo, chiameremo',
};

export const promise: RuleSet = {
  words,
  certain: `
    (la|ti|vi|le|ora|adesso|subito|sto|stiamo) ..2 <hand> ..6 <staff>
    <hand> ..5 (a|al|all|alla|ad|con|allo|un|una) ..2 <staff>
    (un|una|il|lo|nostro|nostra|l|i|nostri|qualcuno) ..2 <staff> ..4 <will>
    <staff> ..2 (la|ti|vi|le) <will>
    (la|ti|vi|le) (richiameremo|ricontatteremo|contatteremo|chiameremo|richiameranno|contatteranno|richiamiamo|ricontatteranno|chiameranno)
    (sara|sarai|sarete|verra|verrai|verrete) ..1 (ricontattato|ricontattata|contattato|contattata|richiamato|richiamata|trasferito|trasferita|chiamato|chiamata|messo in contatto|messa in contatto|collegato|collegata|assistito)
    (richiesta|conversazione|chat|caso|ticket|segnalazione) ..3 (e stata|e stato|viene|verra) ..1 (inoltrata|inoltrato|passata|passato|trasferita|trasferito|affidata|affidato|assegnata|assegnato) ..3 <staff>
    ho (inoltrato|passato|trasferito|avvisato|informato|girato|segnalato|chiesto) ..6 <staff>
    (resti|rimanga|resta|rimani|attenda|attendi) ..2 (linea|attesa|collegato|chat) ..4 <staff>
    <staff> ..3 (a breve|al piu presto|entro pochi minuti|tra poco|in arrivo|sta arrivando|appena possibile)`,
  not: `
    (posso|possiamo|potrei|vuole|vuoi|desidera|preferisce|preferisci|volete|se) ..8 (<hand>|<staff>|trasferirla)
    <staff> ..6 <question>
    (non) ..4 (<hand>|<will>|<staff>)
    <staff> ..3 (disponibili|disponibile|dalle|rispondono|attivo|attivi|aperto) ..3 (dalle|dal|lunedi|ore|orario)
    <will> <question>`,
};

export const personOffered: RuleSet = {
  words,
  certain: `
    (vuole|vuoi|desidera|desideri|preferisce|preferisci|volete|vorrebbe|vorresti|gradisce|preferirebbe|preferiresti) ..6 <staff> ..6 <question>
    (vuole|vuoi|desidera|desideri|preferisce|preferisci|volete|vorrebbe|vorresti) che ..6 <staff>
    (posso|possiamo|devo|dobbiamo|potrei) ..2 (trasferirla|trasferirti|metterla|metterti|passarla|passarti|passarle|collegarla|collegarti|farla|farti|inoltrarla|inoltrare|chiamare|trasferire|trasferirvi|mettervi|passarvi|indirizzarla|indirizzarti|connetterla|connetterti) ..6 <staff>
    (la|ti|vi) (metto|trasferisco|passo|collego) ..5 <staff> <question>
    se (vuole|vuoi|preferisce|preferisci|lo desidera|desidera|volete|desideri) ..8 <staff>
    <staff> ..5 se (vuole|vuoi|preferisce|preferisci|lo desidera|desidera)`,
};
