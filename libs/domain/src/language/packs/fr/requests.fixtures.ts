import type { Fixtures } from '../../hearing/fixtures.ts';

/** Sentences of our own, one a line. */
export const fixtures: Fixtures = {
  language: 'fr',
  requests: {
    'plainly asked': `
      je veux parler à une personne
      je veux parler à un être humain
      je veux parler à une vraie personne
      je veux parler avec quelqu'un
      je veux parler à une personne réelle
      je voudrais parler à un conseiller
      je voudrais parler avec un agent
      je voudrais m'adresser à un humain
      je souhaite parler à un conseiller
      je souhaite échanger avec un conseiller
      je souhaiterais être mis en relation avec un conseiller
      je souhaite être mise en relation avec un agent
      j'aimerais parler à quelqu'un
      j'aimerais parler à une personne en chair et en os
      j'aimerais discuter avec un humain
      j'aimerais qu'un conseiller me rappelle, je veux parler à quelqu'un
      j'ai besoin de parler à quelqu'un
      j'ai besoin de parler à un agent
      j'ai besoin d'un humain
      j'ai besoin d'un conseiller
      j'ai besoin d'une vraie personne
      j'ai besoin de l'aide d'un humain
      j'ai besoin d'aide d'une vraie personne
      j'ai besoin d'une assistance humaine
      j'ai besoin d'une véritable aide humaine
      j'ai besoin d'un service client humain
      je préfère parler à une personne
      je préférerais avoir un humain
      j'exige de parler à un responsable
      je demande à parler à un responsable
      je cherche à joindre un conseiller
      j'essaie de joindre un conseiller
      j'essaye de parler à quelqu'un
      j'attends depuis une heure pour parler à un conseiller
      puis-je parler à un humain ?
      puis-je parler à une vraie personne ?
      puis-je avoir un conseiller ?
      puis-je être mis en contact avec un agent ?
      pourrais-je parler à un agent
      est-ce que je peux parler à quelqu'un ?
      est-ce que je pourrais parler à un conseiller ?
      peut-on parler à quelqu'un ?
      est-il possible de parler à un humain ?
      serait-il possible de parler à un conseiller ?
      c'est possible de parler à quelqu'un ?
      y a-t-il quelqu'un à qui je peux parler ?
      y a-t-il un humain ?
      y a-t-il une vraie personne ?
      y a-t-il un moyen de parler à une personne ?
      est-ce qu'il y a un humain à qui parler ?
      il y a quelqu'un à qui parler ?
      il y a un humain ici ?
      avez-vous un humain à qui je peux parler ?
      comment parler à un conseiller ?
      comment parler à un humain
      comment puis-je parler à une personne ?
      comment je fais pour parler à quelqu'un ?
      comment joindre un conseiller ?
      comment contacter un conseiller
      comment avoir un conseiller
      où puis-je parler à quelqu'un ?
      à qui puis-je parler ? je veux un humain
      pouvez-vous me passer un conseiller ?
      pouvez-vous me mettre en relation avec un agent ?
      pouvez-vous me transférer à un humain ?
      pourriez-vous me passer quelqu'un ?
      pourriez-vous me mettre en contact avec un conseiller ?
      peux-tu me passer un humain ?
      tu peux me passer quelqu'un ?
      tu peux me mettre en relation avec un conseiller ?
      est-ce qu'un humain peut m'aider ?
      est-ce que quelqu'un de réel peut m'aider ?
      je veux qu'un humain me réponde
      je veux qu'on me passe un conseiller
      je veux être transféré à un conseiller
      je veux contacter un conseiller
      je veux joindre un agent
      je veux un humain
      je veux un conseiller
      je veux une vraie personne
      je n'arrive pas à joindre un conseiller
      je ne sais pas comment parler à un conseiller
      je ne peux pas parler à un humain ?
      aidez-moi à parler à un conseiller`,
    'short and in haste': `
      humain
      un humain
      un humain svp
      humain s'il vous plaît
      un vrai humain
      vraie personne
      une vraie personne svp
      personne réelle
      une personne svp
      un conseiller
      un conseiller svp
      conseiller
      conseiller maintenant
      conseillère
      un agent svp
      un agent s'il vous plaît
      agent humain
      opérateur
      opérateur svp
      représentant
      représentant svp
      un responsable
      responsable svp
      parler à quelqu'un
      parler à un humain
      parler à un agent
      parler à une personne
      parler à un conseiller svp
      parler avec un conseiller
      parler humain
      parler conseiller
      contacter un agent
      contacter un conseiller
      contacter une personne
      joindre un conseiller
      joindre quelqu'un
      passez-moi un humain
      passez-moi quelqu'un
      passez-moi un responsable
      passez moi un agent
      passe-moi un humain
      passe-moi quelqu'un
      mettez-moi en relation avec quelqu'un
      mets-moi en relation avec un conseiller
      mets-moi en contact avec un humain
      mise en relation avec un conseiller
      transférez-moi
      transférez-moi à un conseiller
      transférez-moi vers un agent
      transfère-moi à un humain
      transférer à un agent
      connectez-moi à un agent
      connectez-moi avec un humain
      connecte-moi à un humain
      redirigez-moi vers un conseiller
      orientez-moi vers un conseiller
      donnez-moi un humain
      donnez-moi un conseiller
      donne-moi un humain
      trouvez-moi un conseiller
      il me faut un humain
      il me faut un conseiller
      besoin d'un humain
      besoin d'un conseiller
      besoin de parler à quelqu'un
      besoin d'aide humaine
      veux parler à un humain
      veux un humain
      aide humaine
      assistance humaine svp
      service client humain
      support humain
      escaladez à un superviseur
      discuter avec un conseiller
      discuter avec un humain`,
    'badly written': `
      je veu parler a un humain
      je veux parlé à un conseiller
      je veut parler a quelquun
      jveux parler a un humain
      jveu parler a qqn
      jvoudrais parler a un conseiler
      j veux un humain
      jai besoin de parler a quelqun
      jai besoin d un conseiller
      jaimerais parler a un agent
      puije parler a quelqu un
      passer moi un conseiller
      passez moi un conseillé
      passé moi un humain
      je veux parler a un conseilelr
      je veux parler a un umain
      parler a un opérateru
      parler a une personen
      parler a kelk1
      parler a qq1 svp
      un humian svp
      je voudrai parler a un agent
      jvoudrais parler à qlq un`,
    'asked another way': `
      je veux discuter avec une personne
      puis-je être transféré à un conseiller
      je préfère un humain
      mettez moi un conseiller
      pouvez-vous demander à un conseiller de m'appeler
      je voudrais être rappelé par un conseiller
      je veux l'assistance d'un humain
      humain maintenant
      vous ne m'aidez pas, un agent svp
      je veux parler à un de vos agents
      un de vos conseillers svp
      puis-je avoir un agent
      comment faire pour parler à un agent
      est-ce qu'un agent est disponible
      parler à un superviseur
      j'veux un humain
      contacter un humain
      passez-moi le responsable
      quelqu'un peut me parler ? un humain
      je voudrais l'aide d'un conseiller
      je voudrais que quelqu'un m'aide, un humain
      un conseiller peut-il m'appeler
      je veux avoir un humain
      pouvez-vous me connecter à un agent
      connexion avec un agent
      transfert vers un conseiller
      je souhaite contacter un conseiller
      je souhaite avoir un conseiller
      je voudrais joindre quelqu'un
      quelqu'un peut-il me répondre, un humain
      parler avec une vraie personne svp
      puis-je avoir quelqu'un de compétent
      parler au responsable
      je veux votre responsable
      appelez votre responsable
      passez-moi une autre personne
      je dois joindre un conseiller
      est-ce possible de parler à un conseiller ?
      comment je peux parler à une vraie personne
      comment parler avec quelqu'un
      je voudrais une vraie personne
      je veux être aidé par un humain
      parlez-moi avec un humain
      besoin d'un agent
      aide d'un conseiller
      je veux quelqu'un d'humain
      je veux juste parler à quelqu'un
      j'aimerais vraiment parler à une personne
      un technicien svp
      obtenir un humain
      y a-t-il une vraie personne à qui parler
      puis je parler a quelqu un
      Puis-je parler à un agent du service client ?
      Je voudrais parler à un représentant du service client
      je préfère avoir affaire à un humain
      je voudrais avoir quelqu'un au téléphone
      je veux avoir un conseiller au téléphone
      je veux qu'une personne me réponde
      je veux que quelqu'un me rappelle, un vrai conseiller
      un être humain s'il vous plaît
      est-ce qu'il y a un vrai humain ?
      y a-t-il un agent disponible ?
      un conseiller est-il disponible ?
      puis-je discuter avec un agent en direct
      agent en direct
      chat en direct avec un agent
      je veux parler directement à quelqu'un
      je veux parler tout de suite à un conseiller
      laissez-moi parler à un humain
      laisse-moi parler à quelqu'un
      pouvez-vous me faire parler à un humain
      j'aimerais être mis en relation avec un humain
      pouvez-vous m'orienter vers un conseiller
      pouvez-vous me rediriger vers un agent
      merci de me transférer à un conseiller
      merci de me mettre en relation avec un conseiller
      veuillez me passer un conseiller
      veuillez me transférer à un agent
      je dois parler à quelqu'un
      il faut que je parle à quelqu'un
      il faut que je parle à un conseiller
      je peux avoir un humain ?
      je peux avoir quelqu'un ?
      peut-on me passer un conseiller
      à l'aide, un humain
      parle à un agent
      parlez à un humain
      Parlez à une vraie personne
      contactez un agent
      obtenir un agent
      obtenir de l'aide d'un humain
      y a-t-il une personne à qui je peux parler
      y a-t-il de vrais humains
      J'ai besoin d'un vrai humain
      Je veux une aide humaine
      pouvez vous m'aider à joindre un conseiller
      je cherche un humain
      j'ai besoin d'assistance humaine
      J'ai besoin d'un service client manuel`,
  },
  buried: `
    mon colis n'est pas arrivé, je peux parler à quelqu'un ?
    j'ai été débité deux fois et je veux parler à une personne
    ça ne marche pas, passez-moi un conseiller
    vous ne comprenez pas, je veux un humain
    tu ne comprends rien, passe-moi quelqu'un
    j'ai déjà essayé trois fois, un humain svp
    merci mais je préfère parler à une personne
    bonjour, j'ai un souci de facture, pouvez-vous me mettre en relation avec la facturation ?
    ce n'est pas ça, je veux un agent
    je ne comprends pas, aidez-moi à contacter quelqu'un
    c'est ridicule, je veux parler au responsable
    je veux résilier et parler à un conseiller
    encore la même réponse. conseiller svp
    non. je veux une personne
    vous êtes un robot ? passez-moi un humain`,
  'refuses the machine': `
    je ne veux pas parler à une machine
    je veux pas parler à un bot
    je ne veux pas d'un robot
    je ne veux plus de robot
    je déteste parler aux robots
    j'en ai marre de parler à un robot
    je refuse de parler à une machine
    pas un robot svp
    plus de robots
    arrêtez avec le robot
    assez de ce bot`,
  'manager, colleague, department': `
    je veux parler à votre responsable
    je veux parler à ton chef
    je veux parler au directeur
    passez-moi votre supérieur
    puis-je parler à un autre conseiller ?
    je veux un autre agent
    mettez-moi en relation avec le service facturation
    je veux parler au service commercial
    je veux parler à quelqu'un du support
    je veux parler à un technicien
    je veux parler à un spécialiste
    passez-moi le service technique`,
  offered: `
    je veux quelqu'un
    agent
    support
    service client
    service clientèle
    j'ai besoin de support
    contacter le support
    parler au service client
    je veux contacter le service client
    comment puis-je vous contacter ?
    comment vous joindre ?
    il y a quelqu'un ?
    y a-t-il quelqu'un ?
    dois-je parler à un conseiller pour résilier ?`,
  traps: {
    'negated request': `
      je ne veux pas parler à une personne
      je ne veux pas d'agent
      je ne veux pas de conseiller
      je ne veux pas être transféré
      je ne veux parler à personne
      je ne souhaite pas parler à un conseiller
      je n'ai pas besoin d'un humain
      je n'ai pas besoin de parler à quelqu'un
      pas besoin de parler à un humain
      pas besoin d'humain
      pas la peine de me passer un conseiller
      ne me passez pas un conseiller
      ne me transférez pas
      ne me mettez pas en relation avec un agent
      inutile de me transférer à un agent
      ce n'est pas nécessaire de parler à quelqu'un
      je préfère ne pas parler à un conseiller
      je préfère ne parler à personne
      sans passer par un conseiller
      est-ce possible sans parler à quelqu'un ?
      au lieu de parler à un conseiller je veux le faire en ligne
      plutôt que de parler à quelqu'un je veux utiliser l'appli
      je n'ai pas demandé un conseiller
      je n'ai jamais demandé à parler à quelqu'un
      un humain ? non merci
      je déteste parler aux gens au téléphone`,
    'about agents': `
      combien de conseillers avez-vous ?
      que fait un agent ?
      les conseillers voient-ils mon mot de passe ?
      pourquoi votre agent était si impoli ?
      est-ce qu'un conseiller va lire ce chat ?
      est-ce que des humains lisent ceci ?
      y a-t-il des gens derrière ce chat ?
      combien gagnent vos agents ?
      que se passe-t-il si je demande un humain ?
      comment s'appelle le conseiller ?
      qui est le responsable ?
      le représentant n'a pas répondu
      aucun agent ne m'a répondu hier`,
    'are you a human?': `
      êtes-vous humain ?
      es-tu un humain ?
      tu es un humain ?
      vous êtes une vraie personne ?
      êtes-vous un robot ou une personne ?
      est-ce que vous êtes un humain ?
      est-ce une personne réelle ?
      je parle à un humain ?
      est-ce que je parle à une personne ou à un robot ?
      suis-je en train de parler à un humain ?
      c'est un humain qui répond ?
      à qui je parle ?
      tu n'es pas humain
      prouve que tu es humain
      dis-moi si tu es un humain`,
    'hours and phone numbers': `
      quels sont les horaires du service client ?
      à quelle heure ouvrez-vous ?
      quand les conseillers sont-ils disponibles ?
      quel est le numéro du support ?
      donnez-moi le numéro de téléphone
      à quelle heure puis-je appeler le service client ?
      quelle est l'adresse mail du service client ?
      quel numéro dois-je appeler ?
      je cherche le numéro du service client
      avez-vous un numéro gratuit ?`,
    'money to a person': `
      transférer de l'argent à une personne
      je veux transférer 200 euros à quelqu'un
      transférez 50 euros à mon frère
      virer de l'argent à mon conseiller
      envoyer de l'argent à quelqu'un
      envoyer de l'argent à une autre personne
      passer 20 euros à mon chef
      payer une personne
      transférer mon abonnement à une autre personne
      je veux passer ma réservation à quelqu'un d'autre
      mettre le compte au nom d'une autre personne`,
    'insult or swearing': `
      vous êtes nul
      quel imbécile
      robot débile
      c'est de la merde
      putain où est mon colis
      merde, j'ai oublié mon mot de passe
      bordel, ma carte est refusée
      service de merde
      ce bot est stupide
      votre support est nul`,
    'told about other people': `
      j'ai parlé à un conseiller hier
      j'ai parlé à quelqu'un la semaine dernière
      j'ai déjà eu un conseiller au téléphone
      un agent m'a dit d'attendre
      l'opérateur m'a raccroché au nez
      votre représentant m'a promis une remise
      quelqu'un m'a appelé de chez vous
      après avoir parlé à l'agent ça a marché
      mon chef a besoin de la facture
      mon conseiller m'a donné ce numéro
      quelqu'un a volé ma carte
      une personne est venue chez moi
      quand j'ai parlé au conseiller il a dit autre chose
      la personne que j'ai eue était aimable
      le dernier agent ne m'a pas aidé`,
    'titles and other senses': `
      mon agent de voyage a réservé le vol
      je travaille comme agent immobilier
      je suis conseiller financier
      une table pour une personne
      prix par personne
      ajouter une personne à mon forfait
      changer la personne à contacter
      ressources humaines
      droits humains
      erreur humaine sur la facture
      le tour opérateur a annulé
      quel opérateur mobile utilisez-vous ?
      j'ai besoin d'un support mural pour la télé
      je veux devenir agent
      je veux être conseiller
      personne ne répond
      personne ne m'a rappelé
      il n'y a personne à la maison
      je n'ai vu personne
      connecter mon téléphone
      me connecter au wifi
      passer à la page suivante
      mettez-moi sur la liste d'attente
      mets une alarme
      appeler ma mère
      passe-moi le sel
      le support de l'appareil est cassé
      agent de sécurité`,
    'everyday turns': `
      où est ma commande ?
      je n'arrive pas à me connecter
      quelqu'un connaît le code ?
      quelqu'un peut me dire mon solde ?
      je veux parler anglais
      je veux parler de ma facture
      parlons du prix
      j'ai besoin d'aide
      aidez-moi s'il vous plaît
      je veux faire une réclamation
      je veux contacter le vendeur
      je veux annuler
      combien ça coûte
      bonjour`,
    'machines, other people, other matters': `
      la machine a avalé ma carte
      pas de machine ici
      une autre personne peut utiliser ma carte ?
      je veux que quelqu'un récupère le colis
      je veux que quelqu'un vienne me chercher
      le technicien n'est pas venu
      quand arrive le technicien ?
      je voudrais passer quelqu'un d'autre sur le contrat
      connexion à internet
      obtenir une carte
      l'expert a visité la maison
      transfert vers un compte
      transfert vers une personne
      mise en relation avec un acheteur
      tu passes à autre chose`,
    'of several kinds': `
      je cherche une personne pour garder mon chat
      combien de personnes
      la personne qui a signé n'est pas moi
      je veux changer d'opérateur
      mon chef veut la facture
      l'agent était gentil
      quelqu'un a utilisé mon compte
      je cherche un emploi d'agent
      envoyer ceci à quelqu'un
      un agent est passé hier
      je parlais à un conseiller quand ça a coupé
      quel conseiller suit mon dossier ?
      nous sommes quatre personnes
      pour une personne
      je n'ai parlé à personne
      personne ne veut parler avec moi
      quelqu'un d'autre peut-il utiliser mon compte ?
      je passe à un autre forfait
      transférer le billet à une autre personne
      bonjour agent, comment allez-vous
      je suis une personne âgée
      contactez le vendeur
      mon responsable n'est pas là
      je veux parler de mon assurance
      ça concerne une autre personne`,
  },
  misses: `
    passez moi un conseillé
    je veux parler a un conseilelr`,
};
