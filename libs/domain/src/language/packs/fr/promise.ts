import type { Classes, RuleSet } from '../../rules/rule-set.ts';

const words: Classes = {
  who: `conseiller, conseillere, conseillers, agent, agents, agente, collegue, collegues, humain, humaine, technicien, technicienne, specialiste, specialistes, responsable, superviseur, operateur, operatrice, expert, experte, representant, representante, manager, interlocuteur, gestionnaire, equipe, equipes, charge de clientele, quelqu un, une personne, une vraie personne, service client, service clientele, service a la clientele, service technique, service commercial, support, membre de l equipe, membre de notre equipe, teleconseiller, preposé, preposee, assistance, sav, directeur, directrice`,
  will: `va, vont, vais, allons, peut maintenant, viendra, est en train de`,
  reach: `vous rappeler, vous appeler, vous contacter, vous recontacter, vous repondre, vous rejoindre, vous ecrire, vous telephoner, prendre le relais, prendre la suite, prendre contact, reprendre contact, revenir vers vous, vous aider, vous assister, prendre en charge, s occuper de, se charger de, vous prendre en charge, te rappeler, te contacter, te repondre, t appeler, t aider, arriver, reprendre la conversation, prendre votre dossier, traiter votre, vous parler, vous joindre, entrer en contact`,
  willReach: `vous rappellera, vous appellera, vous contactera, vous recontactera, vous repondra, vous rejoindra, vous ecrira, vous telephonera, prendra le relais, prendra la suite, prendra contact, reprendra contact, reviendra vers vous, vous aidera, vous assistera, prendra en charge, s occupera de, se chargera de, te rappellera, te contactera, te repondra, t appellera, vous rappelleront, vous contacteront, vous repondront, reviendront vers vous, sera avec vous, sera la, sera a vous, vous rappelle, vous contacte, vous recontacte, vous rejoint, arrive, prend le relais, prend la suite, revient vers vous, vous repond, vous joindra, te rappelle, traitera votre, etudiera votre`,
  hand: `transfere, transferons, transfer, mets en relation, mettons en relation, mets en contact, mettons en contact, mets en ligne, passe, passons, connecte, connectons, redirige, redirigeons, oriente, orientons, dirige, bascule, basculons, transmets, transmettons, mettre en relation, mettre en contact, transferer, passer, connecter, rediriger, orienter, basculer, transmettre, diriger, escalade, escalader, escaladons, fais suivre, faire suivre, remonte, remonter, renvoie, adresse`,
  soon: `tout de suite, maintenant, immediatement, sous peu, dans un instant, dans quelques instants, dans les plus brefs delais, des que possible, a l instant, bientot, d ici peu, rapidement, dans quelques minutes, sans attendre`,
};

/** The assistant says that a person will take over, call or write. */
export const frenchPromise: RuleSet = {
  words,
  certain: `
    (je|nous|on) (vous|te|t)? <hand> ..5 (a|au|aux|vers|avec|par) ..3 <who>
    (je|nous|on) (vous|te|t) <hand> (<soon>|$)
    (je|nous|on) <hand> ..5 (a|au|aux|vers|avec) ..3 <who>
    (je|nous|on) (vais|allons|va) ..2 (vous|te|t)? <hand> ..5 (a|au|aux|vers|avec) ..3 <who>
    (je|nous|on) (vais|allons|va) (vous|te|t) <hand> (<soon>|$)
    <who> ..5 <will> ..2 <reach>
    <who> ..5 <willReach>
    (vous|tu) (allez|vas|serez|seras|etes|es) (etre)? ..1 (mis en relation|mise en relation|mis en contact|mise en contact|transfere|transferee|redirige|redirigee|rappele|rappelee|contacte|contactee|connecte|connectee|recontacte|recontactee|pris en charge|oriente)
    (j ai|nous avons) ..1 (transmis|transfere|escalade|remonte|fait suivre|signale) ..5 (a|au|aux|vers) ..3 <who>
    (j ai|nous avons) ..1 (prevenu|demande a|alerte|contacte|sollicite|averti) ..2 <who>
    (j appelle|je previens|j avertis|je contacte|je demande a|je cherche|je fais venir|je vais chercher) ..2 <who>
    (on|nous) (va|allons) vous (rappeler|recontacter|contacter|appeler)
    (on|nous) vous (rappelle|rappellera|rappellerons|recontacte|recontactera|recontacterons|contactera|contacterons|appellera)
    (transfert|mise en relation) (en cours|avec un <who>|vers un <who> en cours)
    (restez en ligne|ne quittez pas|patientez|un instant|veuillez patienter) ..8 (<hand>|<who>)
  `,
  not: `
    (si|souhaitez vous|voulez vous|souhaites tu|veux tu|aimeriez vous|preferez vous|dois je|puis je|faut il|voudriez vous|desirez vous|si vous|si tu|lorsque|quand|vous voulez|vous souhaitez) ... (<hand>|<willReach>|<reach>|<who>)
    (voulez vous|souhaitez vous|veux tu|souhaites tu|preferez vous|aimeriez vous|preferes tu|faut il) (que|qu) (je|on|nous|un|une) ..3 (<hand>|<willReach>|<reach>|<who>)
    (puis je|dois je) ..2 <hand>
    (si|lorsque|quand) (vous|tu) ... ,? ... (<hand>|<willReach>|<reach>)
    (peux|pouvons|peut|pouvez|pourrais|pourrait|pourriez|pourrions) ..3 (<hand>|<reach>|vous <hand>)
    (ne|n) ..2 (peux|peut|pouvons|suis|sommes) pas ... (<hand>|<reach>)
    (ne|n) (vous)? (<hand>|<willReach>) pas
    <who> (sont|est) (disponible|disponibles|joignable|joignables)
    (hier|la semaine derniere|deja) ... (<hand>|<willReach>|<reach>|<who>)
    (a|ont|avait) (deja)? ..2 (rappele|contacte|repondu)
    (avant que|pour que|afin que|afin qu|pour qu) ..4 (<hand>|<willReach>|<reach>|<who>)
  `,
};

/** The assistant asks whether the customer wants a person. */
export const frenchPersonOffered: RuleSet = {
  words: {
    ...words,
    want: `souhaitez vous, voulez vous, voudriez vous, aimeriez vous, preferez vous, desirez vous, veux tu, souhaites tu, voudrais tu, aimerais tu, preferes tu, tu veux, vous voulez, vous souhaitez, tu preferes, vous preferez, est ce que vous voulez, est ce que vous souhaitez, est ce que tu veux, si vous le souhaitez, si vous voulez, si tu veux, si vous preferez, si vous le desirez, si besoin`,
    may: `dois je, puis je, voulez vous que je, je peux, nous pouvons, je pourrais, on peut, il est possible de, vous pouvez`,
    contact: `parler, discuter, echanger, etre mis en relation, etre mise en relation, etre mis en contact, etre transfere, etre transferee, etre rappele, etre rappelee, contacter, joindre, que je vous mette en relation, que je vous mette en contact, que je vous transfere, que je vous passe, que je te passe, que je te mette en relation, que je te transfere, que je transfere, etre redirige, l aide, qu un, qu une, poursuivre, continuer, etre contacte, etre aide`,
  },
  certain: `
    <want> ..3 <contact> ..6 <who>
    (dois je|puis je|voulez vous que je|veux tu que je|souhaitez vous que je|souhaites tu que je|je peux|nous pouvons|je pourrais|on peut|faut il que je) ..2 (vous|te|t)? ..1 <hand> ..5 (a|au|aux|vers|avec) ..3 <who>
    (dois je|puis je|je peux|nous pouvons|je pourrais) ..1 (vous|te|t)? (passe|passer|transfere|transferer|mettre en relation) ..2 <who>
    (voulez vous|souhaitez vous|veux tu|souhaites tu|preferez vous|aimeriez vous) ..2 <who> <question>
    (voulez vous|souhaitez vous|veux tu|souhaites tu|preferez vous|aimeriez vous) (qu|que) ..3 <who> ..5
    (demander|je demande) ..2 <who> ..6 <question>
    <who> (peut|pourrait) ..3 <reach> ..5 <question>
    (si vous|si tu) ..5 <who> ..8 (dites|dis|repondez|reponds|tapez|oui)
    (voulez vous|souhaitez vous|veux tu|aimeriez vous|preferez vous) (etre)? (mis en relation|etre rappele|etre rappelee|etre transfere|un rappel|etre recontacte)
  `,
  not: `
    (ne|n) ..2 (peux|pouvons|peut) pas ... (<hand>|<who>)
  `,
};
