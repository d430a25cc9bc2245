import * as c from '../../hearing/classes.ts';
import type { RequestWords } from '../../hearing/request-words.ts';
import { frenchCues } from './cues.ts';

export const frenchRequests: RequestWords = {
  entries: [
    [
      c.HUMAN,
      `humain, humaine, humains, humaines, etre humain, personne, personnes, conseiller, conseillere, conseillers, operateur, operatrice, representant, representante, superviseur, superviseure, responsable,
       manager, directeur, directrice, chef, employe, employee, technicien, technicienne, interlocuteur, teleconseiller, teleconseillere, charge de clientele, gerant, gerante, superieur, collegue,
       quelqu un de reel, quelqu un d humain, quelqu un d autre, quelqu un de vrai, vrai personne, vraies gens, vrais gens, specialiste, expert, experte, aide humaine, assistance humaine, soutien humain, service humain, support humain, contact humain, intervention humaine, service client humain, service client manuel, service clientele manuel, service a la clientele manuel, service a la clientele humain, membre de l equipe, membre de votre equipe, correspondant`,
    ],
    [c.HUMAN | c.VAGUE, `agent, agents, assistant, assistante`],
    [
      c.ANYONE,
      `quelqu un, quelquun, qqun, qq1, qqn, qq un, qlq un, qlqn, qlqun, kelk1, kelkun, quelqun, quelcun, qelqu un, quelq un, qulqu un, quelku un, kelqu un`,
    ],
    [
      c.SERVICE,
      `service client, service clients, service clientele, service a la clientele, service apres vente, sav, support, support technique, soutien, assistance, service technique, centre d aide, support client, relation client`,
    ],
    [
      c.DEPARTMENT,
      `departement, facturation, ventes, reclamations, accueil, direction, comptabilite, commercial, commerciale, livraison, retours`,
    ],
    [
      c.REAL,
      `vrai, vraie, vrais, vraies, reel, reelle, reels, reelles, humain, humaine, humains, en chair et en os, vivant, vivante, veritable, physique, en direct, en ligne`,
    ],
    [
      c.FILL,
      `un, une, le, la, les, l, des, de, d, du, autre, votre, vos, ton, ta, tes, qu, que, putain, foutu, foutue, sacre, maudit, clientele, client, service, quelque, quelconque, n importe quel, aide, assistance, ce, cet, cette, bon, bonne,
       meilleur, equipe, au, aux, a, competent, en, soutien, support`,
    ],
    [
      c.TALK,
      `chat, chat en direct, parler, discuter, echanger, converser, communiquer, m adresser, adresser, parle, chatter, tchatter, tchater, dialoguer, m entretenir, parlé, parlez, causer, parer`,
    ],
    [c.TALK | c.TO, `avoir affaire a, avoir affaire avec, affaire a, avoir affaire`],
    [
      c.REACH,
      `contactez, contacte, contacter, joindre, contact, rejoindre, entrer en contact, prendre contact, avoir, atteindre`,
    ],
    [
      c.GIVE,
      `transferer, transferez, transfere, transferes, passer, passez, passe, connecter, connectez, connecte, mettez, mettre, mets, mette, transferer, transfert, rediriger, redirigez, redirige, orientez, orienter, basculer, basculez, relier, reliez, escalader`,
    ],
    [
      c.GIVE | c.ME,
      `mettre en relation, mettre en contact, mettez moi en relation, mettez moi en contact, mis en relation, mise en relation, mis en contact, mise en contact, connexion avec, connexion a, me passer, me passez, me passe, me passes, me transferer,
       me rediriger, me connecter avec, me connecter a, etre transfere, etre transferee, etre redirige, etre redirigee`,
    ],
    [
      c.WANT,
      `veux, voudrais, voudrait, voulons, souhaite, souhaiterais, aimerais, besoin, exige, demande, prefere, prefererais, donnez, donne, donnez moi, donne moi, faut, veut, desire, il me faut, cherche, voulais, trouvez moi, veu, vx, jveux, jveu, jvoudrais, jvx, jaimerais, obtenir, desirerais`,
    ],
    [
      c.TO,
      `etre rappele par, etre rappelee par, etre contacte par, etre appele par, etre aide par, etre aidee par, etre assiste par, etre conseille par, a, au, aux, avec, vers, aupres, par, en, de, d, ac, ou, as`,
    ],
    [c.ME, `moi, me, m, nous, relation, contact, en relation, en contact`],
    [
      c.MACHINE,
      `bot, bots, robot, robots, machine, machines, ordinateur, chatbot, ia, intelligence artificielle, repondeur, automate, assistant virtuel`,
    ],
    [c.NOT, `pas, ne, n, non, jamais, plus`],
    [
      c.HATE,
      `marre de, deteste, refuse de, assez de, arretez avec, arrete avec, tout sauf, arretez, arrete, ne veux pas, ne veux plus, veux pas, veux plus, ras le bol, j en ai marre, arreter de, hors de question`,
    ],
    [c.MINE, `mon, ma, mes, notre, nos, assurance, immobilier, voyage, virtuel`],
    [
      c.ABOUT,
      `horaires, horaire, heures d ouverture, quelles heures, a quelle heure, numero, telephone, mail, email, e mail, adresse, quand, combien, quelle heure`,
    ],
    [c.CLIMB, `escalader, escalade, escaladez, escalez, escaler`],
    [
      c.PLEASE,
      `s il vous plait, s il te plait, svp, stp, maintenant, tout de suite, bonjour, salut, merci, ok, oui, vite, urgent, urgence, immediatement, bonsoir, directement, plutot, ici, la, alors, simplement, juste, rapidement, des que possible`,
    ],
    [
      c.THERE_IS,
      `y a t il, y at il, il y a, est il, est ce qu il y a, avez vous, y a, existe t il, y aurait il`,
    ],
    [c.I, `je, j, on, nous`],
    [
      c.CAN,
      `peut il, peut elle, pourrait il, pourrait elle, peux, puis, puisse, pourrais, peut, pouvez, pourriez, possible, comment, arrive, sais, pouvons, pourrait, pouvoir, essaie, essaye, comprends, parviens`,
    ],
    [c.TURN, `mais, donc, alors, et, parce, car, sinon`],
    [c.PAST, `en train de, etais, apres, avant, pendant, deja, viens d, viens de, ai deja`],
    [
      c.WITHOUT,
      `sans, au lieu de, plutot que, eviter, pas besoin, inutile, pas la peine, pas necessaire, ne veux pas, veux pas, ne souhaite pas, souhaite pas, plus besoin, ne me transferez pas, me passez pas, me transferez pas`,
    ],
    [c.SAY, `dire, traduire, signifie, dit, traduction, film, chanson, livre`],
    [c.THAT, `qui, que, disponible, disponibles, dont`],
    [c.THAT | c.TO, `a qui, avec qui, auquel, a laquelle, avec lequel, avec laquelle`],
    [
      c.SERVICE | c.ANYONE,
      `il y a quelqu un, y a t il quelqu un, y at il quelqu un, ya quelqu un, y a quelqu un, est ce qu il y a quelqu un`,
    ],
    [c.YOU, `vous`],
    [
      c.MUST,
      `dois je, faut il, est ce que je dois, ai je besoin, est il necessaire, que se passe t il si, qu est ce qui se passe si`,
    ],
  ],
  misspelt: `humain, humaine, personne, conseiller, operateur, representant, superviseur, responsable, parler, contacter, joindre, discuter, voudrais, besoin, technicien, agent, avec, passer, transferer, transferez, connecter, connectez, rediriger, redirigez, orientez, obtenir, vraie, quelquun, conseillere, interlocuteur, correspondant, specialiste, directeur`,
  notMisspelt: `transferir, conectar, agente, agenda, agents, sagent, aven, ave, avez, passera, passes, passez, passee, casser, tasser, lasser, masser, transferera, transfere, connectes, connectee, connecte, redirige, orientee, oriente, obtenu, vrai, vraies, traie, braie, correspondance, specialistes, direction, directrice, directeurs, personnel, personnes, personna, parlez, parle, parlera, parlent, panier, parer, parier, contracter, contacte, contactez, besoins, conseille, conseillez, joindra, poindre, humains, humaines, responsables, techniciens,
    operateurs, representants, conseillers, urgent, argent, gent, voudrait, discute, discutez, discutera, contacter, perler`,
  joined: {
    heads: ['humain', 'personne', 'conseiller', 'agent', 'manager'],
    atEnd: [],
    atStart: [],
    pronouns: [],
    articles: [],
    articleHeads: [],
    prepositions: [],
    prepositionsApart: [],
  },
  cues: frenchCues,
  mixedWith: ['en', 'es'],
};
