import type { RuleSet } from '../../../rules/rule-set.ts';
import { settled, titles } from './titles.ts';

/** The wish to leave a contract, or to be held. */
export const frenchCancellation: RuleSet = {
  words: {
    titles,
    settled,
    end: `resilier, resilie, resiliez, resilié, resilation, resiliation, resillier, resiller, resilliation, resillié, rsilier, resileir, canceller, cancelle, cancellez, cancellation, desabonner, desabonne, desabonnez, desabonnement, desinscrire, desinscrit, desinscription, denoncer, rompre, romps, rupture, cloturer, cloture, cloturez, fermer, ferme, fermez, fermeture, stopper, stoppe, stoppez, arreter, arrete, arretez, arret, annuler, annule, annulez, annulation, terminer, terminez, supprimer, supprime, supprimez, suspendre, quitter, quitte, mettre fin, mettez fin, mets fin, met fin, mettre un terme, mettez un terme, mets un terme, interrompre, couper, coupez, rendre, casser, casse, ne pas renouveler, non renouvellement, non reconduction, debrancher, dissoudre`,
    contract: `contrat, contrats, abonnement, abonnements, abo, abos, forfait, forfaits, ligne, lignes, assurance, assurances, mutuelle, compte, comptes, carte, adhesion, formule, licence, engagement, souscription, service, services, box, internet, fibre, option, options, police, livret, inscription, membership, premium, prime, bail, electricite, gaz, prelevement automatique, telesurveillance, offre, abonement, abonnment, garantie, pack, credit, carte de fidelite, essai, plan, mobile, tele, bouquet, chaines`,
    wish: `veux, voudrais, souhaite, vais, aimerais, desire, dois, jveux, jvoudrais, voudrai, veut, veu, souhaiterais, demande, comment, faut, puis je, peux, besoin de, decide de, ai decide de, merci de, veuillez, pouvez, pourriez, possible de, compte, envisage de, pense a, pret a, aidez moi a, envie de, prefere, allons, voulons, souhaitons, procedure pour, modalites pour, demarche pour, demarches pour, jaimerais, veuillez proceder a, exige, entends, ou, tiens a, prie de, svp, stp, je`,
    rival: `concurrent, concurrents, concurrence, concurrente, ailleurs, autre operateur, autre fournisseur, autre banque, autre assureur, autre compagnie, free, sfr, orange, bouygues, sosh, red, boursorama, fortuneo, videotron, bell, telus, rogers, fizz, proximus, telenet, base, swisscom, sunrise, salt, edf, engie, totalenergies, eni, maif, macif, axa, revolut, n26, mtn, moov, airtel, wave, basic fit, voo, scarlet, koodo`,
  },
  certain: `
    (stop|stopper|fini|terminer) (a|au|avec)? (mon|l|le|cet|ce) (abonnement|contrat|forfait|prelevement automatique)
    ^ (fin|terme) (de|du|a) (contrat|mon contrat|abonnement|mon abonnement|l abonnement) $
    <wish> ..4 (resilier|resillier|resiller|rsilier|resileir|desabonner|me desabonner|me desengager|canceller|rompre|denoncer|ne plus renouveler|ne pas renouveler|me desinscrire|desinscrire|proceder a la resiliation) ..4 (<contract>|chez vous|club|salle|internet|$|svp|merci|votre|mes|tout)
    <wish> ..4 <end> (mon|ma|mes|le|la|l|les|cet|ce|cette|notre|nos|votre|vos|un|une|de mon|de ma|de l|du|definitivement|a mon|au|de notre|de)? ..1 <contract>
    (resilie|resiliez|cancelle|cancellez|desabonnez moi|desabonne moi|desabonne|desinscrivez moi|cloture|cloturez|fermez|romps|mettez fin|mets fin|mettez un terme|mets un terme|stoppez|arretez|coupez|annulez|arrete|supprimez|je ferme|je coupe|je stoppe) (mon|ma|mes|le|la|l|les|cet|ce|cette|notre|nos|votre|vos|un|une|a mon|au|immediatement|tout de suite|svp)? ..1 <contract>
    (mettre|mettez|mets|met|mettons|y mettre) (fin|un terme) ..3 (<contract>|a tout|au|a l|collaboration|relation|$)
    (demande|lettre|courrier|preavis|formulaire|notification|avis|date|frais|procedure|confirmation|conditions|modalites|accuse|penalites) ..1 (de|d) (resiliation|resilation|resilliation|desabonnement|cloture|rupture|cancellation)
    (resiliation|resilation|resilliation|desabonnement|cloture|cancellation) (de|d|du|immediate|anticipee|par la presente|svp|$) ..1 (mon|ma|mes|notre|contrat|abonnement|compte|ligne|forfait|l|mon contrat|box|<contract>|$)
    ^ (resiliation|resilier|desabonnement|resilier mon contrat|resilier svp|je resilie|je me desabonne|desabonnez moi|je veux resilier|cancellation|desabonner) $
    (je|on|nous) ..1 (resilie|resilions|resilierai|me desabonne|desabonne|cancelle|vais voir ailleurs|vous quitte|change d operateur|change de banque|change d operateur|change de fournisseur|change d assureur|m en vas|me tire|me barre|vous quitte|romps mon contrat|claque la porte) ..5 (chez|<rival>|si|sinon|tout|votre|vos|contrat|abonnement|immediatement|fin du mois|vous|maintenant|demain|$)
    (je|on|nous) ..1 (m en vais|pars|partons|vais partir|me casse|me tire|me barre|m en vas|change) ..3 (chez <rival>|ailleurs|a la concurrence|chez un concurrent|chez la concurrence|et je ferme tout)
    (ferme|cloture|resilie|arrete) tout et (je|on) (pars|m en vais|me casse|part)
    preavis (de|d) (resiliation|depart|desabonnement)
    (si|sinon|faute|a moins|tant) ..8 (je resilie|je pars|je m en vais|je quitte|je me desabonne|je change|je vais ailleurs|je vais voir ailleurs|je me casse|je vous quitte|on part|je ferme mon compte|j irai ailleurs|je cloture)
    (baissez|baisser|remise|geste|tarif|prix|augmentez|augmentation|reduction|offre|hausse|promo|mieux) ..6 (je m en vais|je pars|je resilie|je quitte|ou je|sinon je|on part|je vais|rester|reste client|garder comme client|m aligner|resilie|je change)
    (concurrent|concurrente|concurrence|<rival>) ..6 (propose|proposent|offre|offrent|moins cher|meilleur prix|meilleure offre|aligner|vous alignez|moitie prix|euros|fait)  ..6 (aligner|alignez|resili*|partir|pars|quitte*|mieux|pouvez|vous|garder|geste|faites|rester|<question>)
    (aligner|alignez|vous aligner|egaler|faire mieux|meilleure offre|meilleur tarif|contre offre|offre de retention|offre de fidelite|geste commercial) ..6 (concurr*|rester|reste|partir|pars|resili*|fidel*|garder|<rival>|prix|<question>)
    (pars|passe|vais|irai|m en vais|migrer|migre|transfere|transferer|porter|bascule|basculer|changer|change|switcher|switch|m en vas|passer|aller|partir) ..4 (chez|a|pour|vers) (la|un|une|un autre|une autre)? (<rival>|autre operateur|autre banque|autre fournisseur|autre compagnie|concurrence)
    (mobilite bancaire|transfert de compte|transferer mes comptes|mandat de mobilite|code rio|numero rio|rio) ..6
    (partir|pars|voir|irai) (ailleurs|a la concurrence|chez la concurrence|chez un concurrent|voir ailleurs)
    (renouvelle|renouveler|renouvellerai|reconduis|reconduire|reconduit|prolonger|prolonge|continuer|continue|reabonner) (pas|plus) ..5 (<contract>|an|annee|chez vous|abonnement|prochain|$)
    (ne|pas|plus) ..1 (souhaite|veux|voudrais|desire|souhaitons|compte|veut) (pas|plus) ..1 (renouveler|reconduire|etre abonne|etre abonnee|etre client|etre cliente|continuer|rester client|rester cliente|de votre|de vos services|de cet abonnement|de ce forfait|de mon abonnement|de votre offre|de vos|votre abonnement|garder)
    (veux|souhaite|voudrais) plus (de|d) (votre|vos|cet|ce|cette|mon|mes|l|la|abonnement|assurance) ..2 (<contract>|$)
    (plus|pas) besoin (de|d) ..2 (<contract>|abonnement|vos services|votre service) ..8
    (reconduction tacite|tacite reconduction|reconduction automatique|loi hamon|loi chatel|loi lemoine|resiliation infra annuelle|resiliation a tout moment|resiliation trois clics) ..6
    (sortir|liberer|liberez|libere|degager|desengager|me desengager) ..3 (contrat|engagement|abonnement|de chez vous) ..4
    (casse|casser|rompre|romps|sortir|partir|quitter|resilier|arreter) ..4 (engagement|avant terme|avant la fin|avant l echeance|avant echeance|anticip*)
    (engagement) ..5 (avant terme|casser|rompre|sortir|quitter|resili*|fin)
    (je|on) (rends|renvoie|restitue|rapporte) (ma|mon|la|le|votre) (box|modem|decodeur|routeur|badge)
    (demenage|demenageons|demenagement|pars a l etranger|quitte le pays|expatrie|vends ma voiture|vendu ma voiture|vendu la voiture|vends la maison) ..10 (resili*|mettre fin|arret*|fermer|coup*|annul*|cloture*|stopp*|cancel*|contrat)
    (fermer|cloturer|ferme|cloture|supprimer|fermez|cloturez|fermeture de|cloture de) ..2 (mon|mes|le|notre|ce|de mon|ma) (compte|comptes|livret|livret a|espace|profil|abonnement|adhesion|carte)
    (ferme|fermez|cloture|cloturez|arrete|stoppe|resilie|resiliez|coupe|coupez) tout ,? ..3 (pars|chez vous|contrat*|compte*|$)
    (annuler|annule|annulez|arreter|stopper|arrete) ..3 (mon|mes|l|notre|cet|le) (abonnement|abonnements|contrat|contrats|forfait|assurance|adhesion|souscription|abo|prime|premium|inscription a la salle|renouvellement|essai gratuit|mutuelle|option|carte)
    (desabonner|desabonne|desinscrire|desinscris|desengager) ..4
    (fin|terme) (de|d|du|a) (mon|mon contrat|contrat|mon abonnement|bail) ..4 (partir|quitte|resili*|souhaite|confirme|preavis|arret*)
    (donne|donner|depose|deposer|poser|pose|envoie|envoyer) (mon|notre|un) preavis
    (comment|ou) (je fais pour|faire pour|puis je|peut on|on fait pour)? ..1 (partir de chez vous|quitter votre|ne plus etre client|vous quitter|arreter tout|me desabonner|resilier|quitter)
  `,
  possible: `
    (resili*|desabonn*)
    (trop cher|trop chere|augmente|augmentation|hausse) ..8 (rester|partir|ailleurs|concurr*|chercher|quitter|geste|arreter|moins cher)
    (moins cher|meilleur prix|meilleure offre) (ailleurs|chez|concurr*) ..4
    (reflechis|hesite|pense|songe|envisage) ..3 (partir|quitter|arreter|changer d operateur|changer de banque|changer de fournisseur|changer d assur*)
    (fidele|fidelite|client depuis|cliente depuis|clients depuis) ..8 (geste|remise|partir|pars|rien|pas|augment*|resili*|ferme)
    (supprimer|fermer|cloturer) ..2 compte
    (pause|suspendre|geler|mettre en pause) ..3 <contract>
  `,
  not: `
    quitter (le mode|l appli*|le plein|la page|le menu|le jeu|la reunion|le groupe)
    pas question de (resilier|partir|changer)
    (ne|pas|surtout pas|jamais|rien) <end> (pas|rien|plus)
    (ne|n) (<end>) (pas|rien)
    (veux|souhaite|voudrais|compte|vais|envisage|voulais) pas (du tout)? (la|le|les|me|l)? (resilier|quitter|annuler|partir|desabonner|fermer|cloturer|arreter)
    (gardez|garder|conserver|maintenir|maintenez) ..3 (<contract>|actif)
    (pas|sans) (de|la)? (resiliation|resilier|desabonnement)
    (deja|ete|etait|avait|avais|ancien|ancienne|bien) ..3 (resilie|resiliee|cloture|cloturee|desabonne|ferme|annule|passee) ..4 (depuis|ans|longtemps|annee*|merci|passee|d accord|confirmation|$)
    (resiliation|cloture) ..4 (est bien passee|bien recue|confirmee|a ete faite|passee|effective depuis)
    (annuler|annule|annulez|annulation|decommander|supprimer|modifier|cancel*) ..4 (commande|commandes|reservation|rendez vous|rdv|vol|billet|billets|nuit|chambre|table|trajet|course|colis|virement|livraison|cours|seance|achat|article|paiement|repas|pizza|taxi|chauffeur|retour|enlevement|facture|mise a jour|frites|plat|demande|place)
    (fermer|ferme|fermez|fermeture|quitter|quitte|cloture) ..3 (application|appli|fenetre|porte|magasin|agence|boutique|jardin|session|onglet|page|page|valise|volet*|navire|chambre|piscine|route|parking|logement|hotel|quelle heure|samedi|dimanche|station|fermeture eclair|sac|colis)
    (application|appli|magasin|agence|boutique|jardin|fenetre|porte|piscine|restaurant|caisse*|chaine) ..3 (ferme|fermez|fermeture|ferment|fermer|cloture)
    (arreter|arrete|arretez|arret|stop|stopper|couper|coupez) ..3 (bus|tram|metro|train|ligne 1*|ligne a|ligne b|musique|alarme|sonnerie|video|notification*|pub*|son|moteur|chauffage|cuisson|machine|ascenseur|gare|maladie|travail|courant|eau)
    (rendre|rends|rendez) (service|vous|visite|compte|la monnaie|les cles|la voiture|la chambre)
    (fils|fille|ami|amie|voisin|voisine|communique|article|concurrent*) ..3 (s est desabonne|a resilie|resilie|parle de la fermeture|s est desinscrit|desabonne) ..3
    (duree|minimale|minimum|essai gratuit|sans engagement|y a t il un engagement|avec engagement|bascule t il|automatiquement|conditions de depart) ..6
    (newsletter|lettre d information|infolettre|chaine youtube|youtube|liste de diffusion|mailing|alertes|notifications) 
    (casser|casse|cassee|coupe|couper) ..3 (prix|verre|croute|graine|vitre|ecran|cheveux|croisillon*)
    (passer|passe|changer|change|aller|vais|migrer) ..2 (au|a la|en|sur|du|de) (forfait|formule|offre|5g|100|abonnement superieur|version|premium|nouvelle)
    (contacter|joindre|acheter|commander) ..2 (chez|a) <rival>
    (moral|bateau|salon|salle|groupe|conversation|jeu|partie|table|pays|maison) ..2 (quitte|quitter)
  `,
  notInSentence: `
    <titles>
    <settled>
  `,
};
