import * as c from './classes.ts';

export const french = c.compilePack({
  language: 'fr',
  entries: [
    [
      c.HUMAN,
      `humain, humaine, humains, humaines, etre humain, personne, personnes, conseiller, conseillere, conseillers, operateur, operatrice, representant, representante, superviseur, superviseure, responsable,
       manager, directeur, directrice, chef, employe, employee, technicien, technicienne, interlocuteur, teleconseiller, teleconseillere, charge de clientele, gerant, gerante, superieur, collegue,
       quelqu un de reel, quelqu un d autre, quelqu un de vrai, vrai personne, vraies gens, vrais gens, specialiste, aide humaine, assistance humaine, soutien humain, service humain, contact humain, membre de l equipe, membre de votre equipe, correspondant`,
    ],
    [c.HUMAN | c.VAGUE, `agent, agents, assistant, assistante`],
    [c.ANYONE, `quelqu un, quelquun, qqun, qq1, qqn, kelkun, quelqun, quelcun`],
    [
      c.SERVICE,
      `service client, service clients, service clientele, service a la clientele, service apres vente, sav, support, support technique, soutien, assistance, service technique, centre d aide, support client, relation client`,
    ],
    [c.DEPARTMENT, `departement, facturation, ventes, reclamations, accueil, direction, comptabilite`],
    [
      c.REAL,
      `vrai, vraie, vrais, vraies, reel, reelle, reels, reelles, humain, humaine, humains, en chair et en os, vivant, vivante, veritable, physique`,
    ],
    [
      c.FILL,
      `un, une, le, la, les, l, des, de, d, du, autre, votre, vos, putain, foutu, foutue, sacre, maudit, clientele, client, service, quelque, quelconque, n importe quel, aide, assistance, ce, cet, cette, bon, bonne,
       meilleur, equipe, au, aux, a, competent, en, soutien, support`,
    ],
    [
      c.TALK,
      `parler, discuter, echanger, converser, communiquer, m adresser, adresser, parle, chatter, tchatter, tchater, dialoguer, m entretenir, parlé, parlez, causer, parer`,
    ],
    [c.REACH, `contacter, joindre, contact, rejoindre, entrer en contact, prendre contact, avoir, atteindre`],
    [
      c.GIVE,
      `transferer, transferez, transfere, transferes, passer, passez, passe, connecter, connectez, connecte, mettre en relation, mettez, mettre, mets, rediriger, redirigez, redirige, orientez, orienter, basculer, basculez, relier, reliez, escalader,
       mettez moi en relation, mettez moi en contact, mettre en contact, me passer`,
    ],
    [
      c.WANT,
      `veux, voudrais, voudrait, voulons, souhaite, souhaiterais, aimerais, besoin, exige, demande, prefere, prefererais, donnez, donne, donnez moi, donne moi, faut, veut, desire, il me faut, cherche, voulais, trouvez moi, veu, vx, obtenir, desirerais`,
    ],
    [c.TO, `a, au, aux, avec, par, en, de, d, ac, ou, as`],
    [c.ME, `moi, me, m, nous, relation, contact, en relation, en contact`],
    [
      c.MACHINE,
      `bot, bots, robot, robots, machine, machines, ordinateur, chatbot, ia, intelligence artificielle, repondeur, automate, assistant virtuel`,
    ],
    [c.NOT, `pas, ne, n, non, jamais, plus`],
    [
      c.HATE,
      `marre de, deteste, refuse de, assez de, arretez, arrete, ne veux pas, ne veux plus, veux pas, veux plus, ras le bol, j en ai marre, arreter de, hors de question`,
    ],
    [c.MINE, `mon, ma, mes, notre, nos, assurance, immobilier, voyage, virtuel`],
    [
      c.ABOUT,
      `horaires, horaire, heures, heure, numero, telephone, mail, email, e mail, adresse, quand, combien, quelle heure`,
    ],
    [c.CLIMB, `escalader, escalade`],
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
      `peux, puis, puisse, pourrais, peut, pouvez, pourriez, possible, comment, arrive, sais, pouvons, pourrait, pouvoir, essaie, essaye, comprends, parviens`,
    ],
    [c.TURN, `mais, donc, alors, et, parce, car, sinon`],
    [c.PAST, `etais, apres, avant, pendant, deja, viens d, viens de, ai deja`],
    [
      c.WITHOUT,
      `sans, au lieu de, plutot que, eviter, pas besoin, inutile, pas la peine, pas necessaire, ne veux pas, veux pas, ne souhaite pas, souhaite pas, plus besoin, ne me transferez pas, me passez pas, me transferez pas`,
    ],
    [c.SAY, `dire, traduire, signifie, dit, traduction, film, chanson, livre`],
    [c.THAT, `qui, que, a qui, avec qui, disponible, auquel, a laquelle, dont`],
    [c.YOU, `vous`],
    [c.MUST, `dois je, faut il, est ce que je dois, ai je besoin, est il necessaire`],
  ],
  misspelt: `humain, humaine, personne, conseiller, operateur, representant, superviseur, responsable, parler, contacter, joindre, discuter, voudrais, besoin, technicien`,
  notMisspelt: `personnel, personnes, personna, parlez, parle, parlera, parlent, panier, parer, parier, contracter, contacte, contactez, besoins, conseille, conseillez, joindra, poindre, humains, humaines, responsables, techniciens,
    operateurs, representants, conseillers, urgent, argent, gent, voudrait, discute, discutez, discutera, contacter, perler`,
});
