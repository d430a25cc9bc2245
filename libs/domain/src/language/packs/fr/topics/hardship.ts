import type { RuleSet } from '../../../rules/rule-set.ts';
import { settled, titles } from './titles.ts';

/** The customer cannot pay: no work, debts, nothing left. */
export const frenchHardship: RuleSet = {
  words: {
    titles,
    settled,
    pay: `payer, paye, paie, regler, regle, honorer, rembourser, rembourse, m acquitter, assumer, suivre, avancer, assurer, verser, acquitter, solder, supporter, nous acquitter, regulariser`,
    due: `facture, factures, loyer, loyers, mensualite, mensualites, traite, traites, credit, credits, pret, prets, echeance, echeances, cotisation, cotisations, dette, dettes, dû, frais, note, notes, abonnement, somme, sommes, montant, gaz, electricite, courant, eau, chauffage, assurance, remboursement, remboursements, charges, impots, impot, mutuelle, hypotheque, amende, prelevement, prelevements, arrieres, arriere, restant, total, solde, consultation, soins, forfait, inscription, cantine, creche, scolarite, paiement, paiements, decouvert`,
    money: `argent, sous, fric, thune, thunes, euro, euros, le sou, un sou, un rond, un radis, un centime, de quoi manger, de quoi vivre, de quoi payer, de quoi, ressources, revenus, revenu, moyens, cash, piasse, piasses, francs, cfa, salaire, economies, liquidites, tunes, ble`,
    job: `emploi, travail, job, boulot, poste, taf, activite, gagne pain`,
  },
  certain: `
    (peux|pouvons|peut|arrive|arrivons|pourrai|pourrais|parviens|suis|capable|reussis|pouvoir|arriverai|peu|jpeux|pourrons|sais|sommes|pourra|mesure) ..2 (pas|plus|jamais|incapable|pa|plu) ..4 <pay> ..4 (<due>|ce mois|tout|fin de mois|d un coup|en une fois|$)
    (incapable|impossible|dans l incapacite|dans l impossibilite|du mal|difficile|difficultes|difficulte|peine|galere) ..3 <pay> ..4 (<due>|ce mois|tout|$)
    (pas|plus|aucun|ni|sans|jamais) (les|de|d|assez|assez de|un|le|la|une|des)? ..1 <money> ..4 (<pay>|manger|<due>|vivre|finir|compte|nourrir|ce mois|jusqu|$)
    (pas|plus) les moyens (de|d|$)
    (pas|plus|n ai|ai) (de quoi) (<pay>|manger|vivre|nourrir|me nourrir)
    (perdu|perdre|perds) (mon|son|notre|ma) ..1 (<job>|place)
    (licencie|licenciee|licencies|vire de mon|viree de mon|au chomage|mise au chomage|mis au chomage|fin de droits|chomage technique|sans emploi|sans travail|sans ressources|sans revenu|sans revenus|sans salaire|sans le sou|sans un sou|perdu mon travail|perdu mon emploi|chomeur|chomeuse|demandeuse d emploi|mise a pied|plus de travail|plus de boulot|plus de salaire|plus d emploi) !(partiel)
    (surendettement|surendette|surendettee|surendettes|commission de surendettement|interdit bancaire|interdite bancaire|fiche a la banque de france|ficp|fichee a la banque|redressement judiciaire|liquidation judiciaire|faillite personnelle|en faillite|mediation de dettes|mediateur de dettes|rsa|cpas|aide sociale|restos du coeur|reglement collectif de dettes|proposition de consommateur|assistante sociale) ..6
    (dettes|dette|endette|endettee|endettes|credits) ..5 (croule|ecrase|etrangl*|noie|noyes|cumule|jusqu au cou|partout|plus|submerge*|accumul*|sors plus|m en sors|paye*|rembours*)
    (croule|crouler|crule|noye|noyee|submerge|submergee|etouffe|ecrase|etrangle) ..2 (sous|par|dans) ..2 (dettes|factures|credits|impayes|charges)
    (suis|sommes|toujours|finis) ..2 (a decouvert|dans le rouge)
    (suis|sommes|est) ..2 (fauche|fauchee|fauches|ruine|ruinee|ruines|a sec|a la rue|sans ressource|dans la misere|dans la merde financierement|en difficulte|en difficultes|en galere|en grande difficulte|raide|pauvre|pauvres|en situation precaire)
    (difficultes|difficulte|problemes|probleme|soucis|souci|galere|situation|passe|crise|gene|gêne|detresse|misere|precarite) (financieres|financiere|financiers|financier|d argent|economique|economiques|de tresorerie|precaire|difficile financierement)
    (fin|fins|bout) (de|du) mois ..4 (difficile|difficiles|arrive|joindre|dur|dures|boucler|plus|tiens|$)
    (joindre les deux bouts|boucler les fins de mois|boucler le mois|boucler mes fins|tenir jusqu a la fin du mois|m en sors plus|m en sortir financierement|plus m en sortir|m en sors pas)
    (demander|demande|souhaite|voudrais|possible|obtenir|besoin|avoir|accorder|accordez|prie|aimerais|solliciter|sollicite|mettre en place|proposer|trouver|aidez) ..4 (echeancier|delai de paiement|delais de paiement|report|etalement|etaler|plan de paiement|arrangement|moratoire|facilites de paiement|facilite de paiement|facilites|remise de dette|suspension|effacement de ma dette|delai supplementaire|reechelonnement|geste pour|reporter mes|repousser mes|pause de paiement|arrangement de paiement|entente de paiement) ..6
    (echeancier|echelonner|etaler|etalement|reechelonn*|plan d apurement|entente de paiement|moratoire|facilites de paiement) ..5 (dette|dettes|facture|factures|loyer|loyers|paiement|mensualites|retard|impot|impots|possible|difficult*|arriere*|<question>)
    (prie|supplie|implore|besoin|espere|demande) ..3 (report|delai|moratoire|echeancier) ..4 (credit|dette|pret|mensualite*|facture*|loyer)
    (report|reporter|repousser|suspendre|decaler|geler|etaler|payer) ..4 (mensualite|mensualites|echeance|echeances|credit|traites|relances|loyer|pret|prelevements|prelevement|plusieurs fois|petit a petit|facture) ..8 (perdu|chomage|malad*|salaire|difficult*|argent|moyens|mois|retard|seul|licenci*|saison|recolte|ferme|peux pas|<question>)
    (retard|retards|arrieres|impayes|impaye|impayees) ..3 (loyer|loyers|paiement|paiements|mensualites|factures|credit) ..6
    (expulse|expulsee|expulses|expulsion|mis dehors|mise dehors|a la rue|sans abri|sdf|dormir dehors|dort dehors|dors dans ma voiture|dors dans la voiture|dort dans la voiture|dormons dans|hebergement d urgence|hausse me met dehors|met dehors|perdre ma maison|perdre mon logement|perdre mon toit)
    (saisie|saisies|saisir|huissier|huissiers|saisi) ..3 (salaire|salaires|meubles|maison|compte|porte|sur salaire|biens)
    (nourrir|manger|chauffer|me soigner|habiller) ..4 (mes enfants|les enfants|mes gosses|ma famille|plus|cet hiver|pas|le mois)
    (saute|sautons|prive|prives|privons|skip) ..2 (repas|repas par jour|manger|traitement|mon traitement|soins|chauffage)
    (choisir|choix) entre ..3 (manger|payer|chauffage|loyer|nourriture|medicaments)
    (couper|coupez|coupure|coupe|coupent) ..4 (courant|gaz|electricite|eau|lumiere|ligne|internet) ..8 (payer|paye|impaye*|argent|moyens|enfants|retard|delai)
    (vendre|vends|vendu|vendons) ..2 (mes|mon|ma|nos|notre) (meubles|voiture|affaires|bijoux|maison|alliance) ..6 (payer|rembourser|facture*|vous|dettes|suffit)
    (chomage) ..3 (s arrete|termine|fini|fin|touche plus|coupe|radie*)
    (commerce|boutique|entreprise|restaurant|societe|boite|usine|magasin|affaire) ..2 (a ferme|ferme ses portes|fait faillite|coule|a coule|en faillite|en liquidation|depose le bilan) ..6 (je|mensualit*|plus|pay*|charges|salaire|credit)
    (mon|ma|notre) (commerce|boutique|entreprise|restaurant|societe|boite) ..1 (a ferme|a coule|a fait faillite|est en liquidation|est en faillite|vient de fermer|a mis la cle sous la porte)
    (petite|maigre|minime|toute petite) (retraite|pension|allocation|paie|paye) ..8
    (pension|salaire|paie|allocation|allocations|aah|rsa|apl|caf|retraite|bourse) ..3 (pas versee|pas verse|pas recu|pas recue|suspendue|suspendu|coupe|coupee|retard|coupees|supprimee|suffit plus|suffit pas|impayee|en retard|ne suffit)
    (vis|vit|vivons|survis|survivons|survit) ..2 (avec|de|sur) ..4 (euros|rsa|francs|aah|minimum|minima|allocations|dollars|chomage|retraite|par mois)
    (reste|restent|ai|ai que|plus que|jai) (que|qu)? (1|2|3|4|5|6|8|10|12|15|20|30|40|50|deux|trois|cinq|dix|vingt|quelques) (euro|euros|balles|francs|dollars|piasses) ..6 (compte|mois|manger|semaine|finir|vivre|poche|prelev*)
    (aide|aides|aider|tarif social|fonds de solidarite|fonds|geste|soutien|programme) ..6 (personnes en difficulte|gens en difficulte|difficulte|demunis|precaires|modestes|financiere|financierement|sociale)
    (famille|famille monoparentale|mere|pere|maman) (isolee|isole|celibataire|seule|monoparentale) ..8 (argent|pay*|enfants|difficile|fin|factur*|arrive)
    (separee|divorcee|separe|divorce) ..8 (pension|enfants|rouge|dettes|seule|payer|loyer) ..4 (pas|rouge|seule|versee|dettes|payer|$)
    (arret maladie|arret de travail|conge maladie|invalidite|accident du travail|longue maladie) ..8 (payer|salaire|revenus|mensualites|credit|facture*|loyer|moitie|plus|indemnites)
    (prelevez|prelever|debitez) pas ..6 (argent|compte|mois|svp|paie|salaire|vide|provision|decouvert)
    (recolte|recoltes) ..4 (mauvaise|mauvaises|perdue|perdues|detruite|detruites|catastrophique) ,? ..8 (report|credit|pret|payer|rembourser)
    (va|dois|depend|aller|mange|vais) ..3 banque alimentaire
    (tete|tête) hors de l eau
    (etrangl*|asphyxi*|ecras*|tuent) ..3 (traites|credits|factures|mensualites|dettes)
    (traites|credits|factures|mensualites|dettes) ..6 (etrangl*|asphyxi*|ecras*|tuent|noient)
  `,
  possible: `
    (trop cher|trop chere|trop eleve|trop elevee) ..4 (pour moi|pour nous|mon budget|peux pas|mes moyens)
    (peux|pourrais|possible|peut on|est il) ..3 (payer|regler) ..2 (plus tard|le mois prochain|en retard|quand j aurai|apres ma paie|en deux fois|en trois fois) ..4 (difficile|mois|paie|argent|salaire|serre)
    (chomage|precaire|precarite|pauvre|surendette*|impayes|impaye|endette*) ..6
    (budget|mois) ..2 (serre|tres serre|complique|difficile)
    (galere|galerer|galerons) ..3 (argent|financ*|fin du mois|payer)
  `,
  not: `
    (etais|etait|etions) ..2 (au chomage|licencie*|fauche*|a la rue|surendette*|sans emploi) ..8 ,? ..4
    (chomage) en (19*|20*)
    chomage technique (du|de la|des) ..4
    (rayon|choix|menu|carte|catalogue) ..4 (pauvre|pauvres|a sec)
    tombe (raide|raides)
    (je|on|nous|j|tu|vous) paie ..3 retard
    expulsion de (l air|la carte|la cle|l eau)
    (don|dons|benevole|benevolat) ..4 (restos|banque alimentaire|surendettement|sdf)
    (conseillere|conseiller|travaille|formation|specialiste) (en|au|dans|sur) ..1 surendettement
    echeancier ..2 (affiche|visible|imprimer|pdf|telecharger)
    (capacite|taux) (d|de) endettement
    (robinet|reservoir|bac|imprimante|cartouche) ..3 a sec
    (largement|assez|bien|deja) ..1 (de quoi|les moyens|l argent)
    (pas|aucun|sans|plus|jamais) (de|d|un)? ..1 (probleme d argent|probleme financier|souci d argent|soucis d argent|difficulte financiere|difficultes financieres|dettes|dette|decouvert|frais|retard|impaye)
    (dois|doit|devons) une (fiere chandelle)
    (paye|payer|paiement|regler|paie) ..3 (site|page|appli|application|carte refusee|bouton|erreur|bug|paypal|apple pay|en ligne|virement|cheque|especes|panier|ticket*|code promo|terminal|borne) 
    (site|page|appli|application|carte|bouton|paypal|apple pay|panier|code|terminal|borne|3d secure) ..6 (payer|paye|paiement|regler)
    (peux|arrive|peut|pouvons) (pas|plus) (a)? ..2 (payer|regler) (par|avec|en ligne|via|sur|en carte|au guichet)
    (tarif|tarifs|reduction|reductions|gratuit|gratuite|prix|offre) ..3 (demandeurs d emploi|chomeurs|demandeur d emploi|chomeur|rsa|etudiant*)
    (cherche|recherche|offre|offres|postuler|candidature|annonce|site) ..2 (emploi|travail|job|boulot|poste)
    (frais|conditions|difference|taux|quel|quelle|simulation|comment fonctionne|c est quoi) ..5 (decouvert|credit|pret|trois fois|report)
    (dossier|surendettement|dette*|credit) ..4 (clos|efface|solde|termine|rembourse|cloture)
    (meurt|meurs|mourir) de faim ,? ..4 (pizza|commande|livraison|arrive)
    (pauvrete|misere) (de|du|des) ..3 (rayon|choix|menu|carte|contenu)
    (cousin*|voisin*|ami|amie|mere|association|article|fondation) ..3 (travaille|bosse|benevole|cite) ..6
    (comptais|galerais|etais) ..5 (sou|avant|maintenant)
    (assurance|garantie|option) ..2 (perte d emploi|chomage)
  `,
  notInSentence: `
    <titles>
    <settled>
  `,
};
