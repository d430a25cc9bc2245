import type { Classes } from '../../rules/rule-set.ts';

/** Words of what follows, each class named by its first. */
export const frenchOnwardWords: Classes = {
  pas: 'pas, plus, jamais, point, surement pas, certainement pas',
  refuse:
    'refuse, refusons, hors de question, pas question, pas envie, veux pas, souhaite pas, vais pas, compte pas, aime pas, peux pas',
  un: 'un, une, l un de vos, un de vos, une de vos, des, vos',
  oui: 'oui, d accord, volontiers, sans probleme, ok, pas de souci',
  pasDe:
    'pas de, pas d, plus de, assez de, assez des, stop aux, stop les, arretez les, arretez avec vos, marre de, marre des, ras le bol des, au lieu de, au lieu d, sans, pas encore un, ni, rien a faire des',
  lien: 'lien, liens, article, articles, faq, menu, menus, formulaire, formulaires, pages d aide, tuto, tutos, reponses automatiques, reponses toutes faites',
  pasOr: 'pas, plutot que, au lieu, et non',
  gardez: 'gardez, garde, rangez, epargnez moi, epargne moi, vous pouvez garder, tu peux garder',
  reponsesAutomatiques:
    'reponses automatiques, reponses, liens, articles, menus, phrases toutes faites, messages automatiques, faq',
  tomber: 'tomber, avec, le coup de, le cirque du',
  je: 'je, on, faut, dois je, puis je, faut il',
  quoi: 'quoi, ou, sur quoi, quel numero, quelle touche, quel bouton',
  comment:
    'comment, quelle touche, quel numero, quel bouton, quel code, quoi, quelle combinaison, un code, une astuce, un raccourci',
  tEviter:
    't eviter, vous eviter, te contourner, vous contourner, te zapper, vous zapper, eviter le bot, contourner le bot, zapper le bot, sauter le bot, sauter le robot, eviter le robot, contourner le robot, zapper le robot, contourner le chatbot, me debarrasser de toi, me debarrasser de vous, me debarrasser du bot, sortir de ce bot, sortir du bot, t echapper',
  vousAvez: 'vous avez, avez vous, il y a, y a t il, y a, t as, tu as',
  niveau2:
    'niveau 2, niveau deux, second niveau, deuxieme niveau, niveau superieur, support niveau 2, support niveau deux, niveau au dessus, n2',
  svp: 'svp, stp, merci, s il vous plait, s il te plait, maintenant, vite',
  passe:
    'passe, passez, monte, montez, remonte, remontez, transfere, transferez, escalade, escaladez, transmettez, transmets, faites remonter, fais remonter, envoyez, envoie',
  niveau2Or:
    'niveau 2, niveau deux, niveau superieur, au dessus, echelon, a la hierarchie, plus haut, a vos superieurs, second niveau',
  qui: 'qui, quelqu un qui, une personne qui, celui qui, celle qui, qqn qui',
  peut: 'peut, puisse, sait, saura, a le pouvoir, a autorite, est habilite, decide, tranche, comprend, comprenne',
  quelquUn: 'quelqu un, qqn, une personne, un responsable',
  quiDecide:
    'qui decide, habilite, qui tranche, qui a le pouvoir, qui puisse trancher, qui peut trancher, qui puisse decider, qui peut decider',
  file: 'file, queue, file d attente',
  enLigne: 'en ligne, dans la file, dans la file d attente',
  ilYA: 'il y a, y a, y a t il, ya, est ce qu il y a',
  quelquUnOr: 'quelqu un, qqn, du monde, des gens, des humains, un humain',
  auBout:
    'au bout, la dedans, dans cette boite, chez vous, qui bosse, qui travaille, dans les bureaux, au bureau',
  quelquUnOr3: 'quelqu un, qqn, une personne, un humain',
  ca: 'ca, ce que, ce chat, cette conversation, ces messages, mes messages',
  est: 'est, sont, sont passes, est passe',
  ici: 'ici, chez vous, la dedans, dans cette boite',
  quiEst: 'qui est, c est qui, quel est',
  cherche: 'cherche, voudrais, souhaite, aimerais, demande, joindre, besoin de, parler a, est ce que, est',
  elle: 'elle, il, elle la, il la',
  svpOr: 'svp, stp, s il vous plait, vite, tout de suite, maintenant, urgent',
  aVous: 'a vous, au tour, c est le tour',
  deJouer: 'de jouer, de vos, d un, des, de votre',
  quelquUnOr4: 'quelqu un, qqn, une personne, un technicien, du monde',
  que: 'que, il faut que, faut que, faudrait que, pourriez vous demander que',
  quelquUnOr5: 'quelqu un, qqn, une personne, un conseiller, on',
  quelquUnOr6: 'quelqu un, qqn, une personne, vous, un conseiller, on',
  lAppeler:
    'l appeler, la rappeler, lui telephoner, le rappeler, lui parler, l appeler au telephone, les appeler',
  jAttends: 'j attends, je reste, je patiente, je suis la, je ne bouge, je bouge',
  deViveVoix: 'de vive voix, au telephone, a l oral, par telephone, en parlant, en direct',
  ceSerait:
    'ce serait, ca irait, on irait, ca ira, c est, on aurait, ca serait, on gagnerait, on se comprendrait',
  plusVite: 'plus vite, plus rapide, mieux, plus simple, fini, du temps',
  deViveVoixOr: 'de vive voix, au telephone, a l oral, par telephone, en parlant',
  voix: 'voix, voix humaine, vraie voix',
  sePlaindre: 'se plaindre, me plaindre, reclamation, plainte',
  aupresD: 'aupres d, a, aupres de',
  quelquUnOr7: 'quelqu un, une personne, un humain, un responsable',
  decrochez:
    'decrochez, decroche, repondez au telephone, que quelqu un decroche, quelqu un peut decrocher, que quelqu un reponde, quelqu un pour repondre',
  quelquUnOr8: 'quelqu un, qqn, une personne, celui, celle',
  aToi: 'a toi, de chez vous, de chez toi, a vous',
};

/** Wishes for a person by what is refused: a machine, links, ready-made answers. The negation is the wish, so nothing cancels them. */
export const frenchRefusing = `
    (passez|passe|donne|donnez|file|filez|transfere|transferez|confiez) ..3 (a|vers) <quelquUnOr8> qui ..2 (decide|tranche|sait|comprend|peut|connait|gere)
    c est qui ..1 (ton|votre|le) (chef|patron|responsable|superieur|boss)
    (file|passe|donne) moi (un|une) (collegue|gars|fille|humain) ..1 <aToi>
    ^ (au)? <niveau2> ,? (<svp>|$)
    <passe> ..4 <niveau2Or>
    <quiEst> ..1 (votre|ton|vot) (chef|superieur|superieure|responsable|patron|patronne|manager)
    comment (je|on) (me|se|te|vous|l)? (debarrasse|evite|contourne|zappe|passe|saute|echappe) ..1 (du|le|de|au|ce)? ..1 (<machine>|toi|$)
    (je|j|moi|on|nous) (ne|n)? ..1 (parle|discute|dialogue|converse|traite|cause|communique|tchatte|chatte|bavarde|negocie|parlerai|discuterai) <pas> ..4 (a|avec|aux) ..1 <machine>
    <refuse> (de|d)? ..1 (parler|discuter|echanger|dialoguer|traiter|communiquer|donner|confier|raconter|expliquer|dire|dicter|communiquer|evoquer|taper|regler) ..7 (a|avec|aux|dans) ..1 (<machine>|logiciel|programme)
    (je|j|moi|on|nous) (ne|n)? ..1 (donne|donnerai|confie|confierai|raconte|dis|dirai|communique|communiquerai|dicte|dicterai|livre|partage|explique|tape|ecris|transmets) (pas|plus|jamais|rien) ..7 (a|avec|aux|dans) ..1 (<machine>|logiciel|programme)
    (a|avec) ..1 (<machine>|logiciel|programme) ,? (je|j|moi|on) ..2 (parle|discute|dis|donne|raconte|confie|veux|vais|cause|traite|communique) (pas|rien|plus|jamais)
    (a|avec|aux) <un> (<human>|<person>|<agent>|humains|employe|employe oui) <oui>
    (je|j|on) (ne|n)? ..1 (parle|parlerai|discute|dis|dirai|donne|donnerai|raconte|confie|reponds|traite) (qu|que|seulement|uniquement) ..1 (a|avec|aux) ..2 (<human>|<person>|<anyone>|<boss>)
    <pasDe> ..2 <lien> ..3 ,? ..4 (voix|conversation|<human>|<person>|<anyone>|appel|appelez|rappelez)
    (voix|conversation|<human>|<person>|<anyone>|appel|technicien) ..4 ,? <pasOr> ..3 (lien|liens|article|articles|faq|menu|menus|formulaire|formulaires|pages d aide|tuto|tutos)
    <gardez> ..1 (vos|tes|ces|les) ..1 <reponsesAutomatiques>
    (laissez|laisse|laissons|oublie|oubliez|oublions|arrete|arretez|arretons|stop|virez|vire|degage|fini|zappons|zappe) ..1 <tomber>? (le|ce|la|cette|du|votre|avec le)? (bot|robot|chatbot|tchatbot|machine|robots|automate) (svp|stp|merci|maintenant|et|,|la|$)
    <je> ..2 (tape|taper|appuie|appuyer|faire|compose|composer|ecris|ecrire|dis|dire|fais|presser|presse|clique|cliquer) ..2 <quoi>? ..1 (pour|afin de) ..1 (t|vous|te)? (eviter|contourner|passer|sauter|zapper|squeezer|debarrasser|echapper|shunter|sortir) ..2
    <comment> ..6 <tEviter>
    (numero|telephone|ligne|numero de telephone) ..1 (ou|sur lequel|auquel) ..3 (repond|repondent|decroche|decrochent|repondre|decrocher|vrai|vraie) ..5
    (numero|telephone|ligne) avec ..1 (<human>|<anyone>|<person>) ..3
    <vousAvez> ..3 (des|du|un|des vrais)? ..1 (gens|personnel|employes|humains|salaries|monde|vraies personnes) ,? ou ..3 (que|seulement|juste|uniquement|rien que|robots|toi|vous|bots|machines)
`;

/** By what is to happen next: a level up, into the queue, to one by name, to whoever is there at all. */
export const frenchOnward = `
    ^ (escalade|escaladez|escalader|escalation) ,? (svp|stp|merci|s il vous plait|maintenant|$)
    (a|vers) <qui> ..1 <peut> ..2 (trancher|decider|decision|resoudre|autoriser|agir|svp|$)
    <quelquUn> <quiDecide>
    (mettez|mets|placez|place|ajoutez|ajoute|inscrivez|laissez|laisse) (moi|nous) ..1 (dans|en|sur) (la|une|votre)? <file>
    (je|j) (patiente|attends|attendrai|patienterai|reste) ..2 <enLigne>
    <ilYA> ..2 (encore|vraiment)? <quelquUnOr> ..1 <auBout>
    (ou|mais ou) <est> (le|les|vos|votre|tout le) (personnel|gens|employes|humains|equipes|monde|conseillers) ..1
    qui (commande|dirige|decide) ..1 <ici>
    <cherche> ..2 (m|mme|madame|monsieur|mademoiselle|mr|mlle) _ (du|de la|des|de|au) ..4
    (m|mme|madame|monsieur|mr|mlle) _ ..4 (est|serait) <elle> ..1 (la|disponible|joignable|dispo|presente|present|au bureau|libre)
    ^ (mon|ma|votre|ton) (conseiller|conseillere|gestionnaire|banquier|banquiere|interlocuteur|interlocutrice|charge de clientele|chef|superieur|responsable) ,? (svp|stp|merci|s il vous plait)
    (rendez vous|rdv|rappel|creneau|entretien) ..1 (telephonique|par telephone|tel)? ..1 avec (mon|ma|un|une) (conseiller|conseillere|gestionnaire|banquier|banquiere|charge de clientele|responsable)
    ^ (ligne|service|departement|pole|equipe) ..2 <svpOr>
    ^ (fraude|fraudes|facturation|resiliation|resiliations|sinistres|contentieux|reclamations|comptabilite|technique|depannage) ,? <svpOr>
    (dit|demande|conseille|indique) de ..1 (demander|reclamer|exiger|solliciter|voir) (un|une|le|la|l) ..1 (<human>|<person>|<boss>|<agent>|<trade>|specialiste) ..2 (donc|alors|,|je|$)
    <aVous> <deJouer> ..1 (humain|humains|equipe|equipes|collegues|gens|conseillers|personnel)
    (envoyez|envoie|mandatez|depechez) ..1 <quelquUnOr4>
    <que> <quelquUnOr5> (l|la|le|lui|les) (appelle|rappelle|telephone|contacte|passe un coup de fil)
    <quelquUnOr6> (doit|peut|pourrait|pouvez|pourriez|devrait) ..1 <lAppeler>
    (dites|dis|signalez|prevenez|previens) (a|le|la)? (votre|ton|vos|tes) (equipe|chef|collegues|superieur|patron|responsable) (que|qu) ..1 <jAttends>
    <deViveVoix> ..2 <ceSerait> ..2 <plusVite>
    <ceSerait> ..2 <plusVite> ..1 <deViveVoixOr>
    (entendre|veux) (une|la) <voix>
    ^ (une|juste une|la)? (voix|conversation|vraie voix) ,? (svp|stp|s il vous plait|$)
    (passez|passe|donnez|donne|file|filez|trouvez|trouve|cherchez|cherche) (moi|nous)? ..1 (un|une) (adulte|grande personne)
    <sePlaindre> ..3 <aupresD> <quelquUnOr7> ..2
    <decrochez>
    (un|le|de) (vrai|reel) (chat|tchat|numero|telephone|standard) ..1 (<question>|$|avec)
    (parler|voir|causer) (responsable|chef|personne|humain|patron) (svp|stp|merci|$|,)
`;

/** It may be asked in earnest, or out of curiosity: one is offered. */
export const frenchMaybeOnward = `
    <quelquUnOr3> (lit|regarde|suit) ..2 <ca> ..3
`;
