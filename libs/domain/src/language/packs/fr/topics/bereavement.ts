import type { RuleSet } from '../../../rules/rule-set.ts';
import { titles } from './titles.ts';

/** Somebody close has died, and what has to be done then. */
export const frenchBereavement: RuleSet = {
  words: {
    titles,
    kin: `mari, femme, epouse, epoux, pere, mere, papa, maman, fils, fille, frere, soeur, grand mere, grand pere, mamie, papi, papy, mamy, meme, pepe, oncle, tante, tonton, tata, cousin, cousine, belle mere, beau pere, beau frere, belle soeur, belle fille, gendre, compagnon, compagne, conjoint, conjointe, ami, amie, bebe, enfant, enfants, parents, parent, neveu, niece, parrain, marraine, voisin, voisine, locataire, titulaire, associe, associee, client, cliente, beau papa, belle maman, dame, monsieur, vieux, vieille, homme, petit fils, petite fille, jumeau, jumelle, patron, collegue, proprietaire, colocataire, fiance, fiancee, souscripteur, daron, daronne, abonne`,
    died: `mort, morte, morts, mortes, decede, decedee, decedes, decedees, deceder, disparu, disparue, parti, partie, partis, peri, perie, eteint, eteinte, quitte, quittes, quittee, enterre, enterree, plus de ce monde, plus des notres, nous a quitte, nous a quittes, vient de mourir, vient de deceder, suicide, suicidee, succombe`,
    recently: `hier, avant hier, ce matin, cette semaine, cette nuit, ce mois, la semaine derniere, le mois dernier, dimanche, lundi, mardi, mercredi, jeudi, vendredi, samedi, janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, recemment, soudainement, subitement, brutalement, accident, cancer, maladie, covid, pendant, depuis, il y a deux jours, il y a une semaine, il y a un mois, le`,
  },
  certain: `
    (informe|informer|annonce|annoncer|signale|signaler|declarer|apprendre|fais part|part) ..2 (deces|disparition)
    deces (de|d) (m|mr|mme|monsieur|madame) _
    (mon|ma|mes|notre|nos|son|sa|votre|le|la|l|leur|leurs|ta) ..1 <kin> ..4 (est|sont|a ete|vient d etre|ont|a|etait|venait d|viennent de|vient de|nous|s est) ..2 (mort|morte|morts|decede|decedee|decedes|decedees|peri|eteint|eteinte|mourir|deceder|quittes|quitte|quittees|quittee|s eteindre|enterre|enterree|inhume|incinere|disparaitre brutalement|suicide|suicidee|succombe|partir|plus de ce monde|plus des notres)
    (papa|maman|mamie|papi|mari|femme|mere|pere|frere|soeur|fils|fille|grand mere|grand pere|epoux|epouse) ..1 (est|nous a|a) ..1 (parti|partie|quittes|quitte|decede|decedee|mort|morte|eteint|eteinte) ..1 <recently>
    (papa|maman|mamie|papi|mon mari|ma femme|ma mere|mon pere) (est|a) (decede|decedee|mort|morte|dcd)
    (est|sont|etait|a|sommes|est il) ..2 (decede|decedee|decedes|decedees|dcd|decedé)
    (decede|decedee|dcd) ..6 (<recently>|compte|contrat|abonnement|resilier|fermer|banque|succession|facture|titulaire|dossier)
    (deces|décès|mort|disparition|perte) (de|d|du) (mon|ma|mes|notre|nos|son|sa|un|une|la|l|le|votre|monsieur|madame|mme|m) ..1 (<kin>|titulaire|assure|abonne|proche|client)
    (perdu|perdre|perdons|perds) ..1 (mon|ma|mes|notre|nos|un|une) ..1 (mari|femme|epouse|epoux|pere|mere|papa|maman|fils|fille|frere|soeur|grand mere|grand pere|mamie|papi|oncle|tante|bebe|enfant|enfants|parents|compagnon|compagne|conjoint|proche|ami|amie|jumeau|belle mere|beau pere|meilleur ami)
    (enterre|enterrons|enterrer|enterrera|inhume|incinere|obseques|funerailles|enterrement|inhumation|cremation|deuil|veillee) ..4 (mon|ma|mes|notre|grand|papa|maman|mamie|papi|mere|pere|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|proche|famille|oncle|tante|ami|amie|fils|fille|mari|femme)
    (obseques|funerailles|enterrement|cremation) ..5 (vol|billet|rembours*|reporter|annuler|decaler|absent|absence|tarif|partir|changer|retour|prochain)
    (vol|billet|reporter|annuler|decaler|absent|absence|voyage|partir|rentrer|avancer|repousser) ..8 (obseques|funerailles|enterrement|deces|deuil)
    (suis|sommes|devenue|devenu|vient d etre) ..2 (veuf|veuve|orphelin|orpheline|en deuil)
    (defunt|defunte|defunts|feu|feue) ..1 (mari|pere|mere|epouse|epoux|femme|oncle|tante|frere|soeur|grand mere|grand pere|monsieur|madame|mr|mme|ma tante|mon pere|mon mari|ma mere)
    (mari|pere|mere|epouse|epoux|femme|oncle|tante|frere|soeur|titulaire|client|cliente|assure|parent|compagnon|personne) (defunt|defunte|decede|decedee)
    (executeur|executrice) testamentaire
    (liquidateur|liquidatrice) (de la succession|testamentaire)
    (succession) ..5 (mon|ma|mes|notre|notaire|compte|comptes|dossier|deces|regler|pere|mere|ouverte|en cours|reglement|bloque|parents|feu|defunt)
    (notaire|compte|comptes|dossier|regler|reglement|deces|heritier|heritiere|heritiers|certificat) ..5 (succession|du deces|heritier|heritiers|heritage|defunt|acte de deces)
    (acte|certificat|attestation|declaration|capital|jour|date|declarer) (de|du|d un|le|un) (deces)
    (cimetiere|six pieds sous terre|plus de ce monde|au ciel|rejoint les anges) ..5
    (garde) ..1 (perdu|perdue) (bebe|enfant)
    (fait|faire) une fausse couche
    (bebe) (mort|mort ne|decede|n a pas survecu)
    (perdu) (notre|mon|le) bebe
    (arretez|cessez) (d|de) ..5 (est mort|est morte|decede|decedee|cimetiere)
    (apres|suite|depuis|a la suite|cause) (au|le|du|a la|la|de son|de sa|de ton)? (deces|mort de|sa mort|son deces|disparition de)
    (suite|depuis|apres|cause|raison) ..3 (deces|disparition de mon|disparition de ma)
    (pere|mere|mari|femme|fils|fille|frere|soeur|papa|maman|epouse|epoux|enfant) ..2 (tue|tuee|tues|morts|mort|morte|peri) ..2 (accident|incendie|guerre|attentat|crash|seisme)
    (peri|morts|tues|mort|morte) (dans|lors) (un|d un|l) (accident|incendie|crash|seisme|attentat)
    (elle|il|papa|maman) (nous a quittes|nous a quitte|s est eteint|s est eteinte|vient de mourir|vient de deceder|vient de nous quitter|est au cimetiere|s est suicide|s est suicidee)
    (vient|viennent|venait) (de|d) (mourir|deceder|s eteindre|nous quitter|disparaitre)
    (mes|nos|mon|sa) (parents|mari|mere|pere|femme) ..1 (n est plus|ne sont plus|est plus la)
  `,
  possible: `
    (deces|deuil|obseques|funerailles|enterrement|veuf|veuve|defunt|defunte|heritier|heritiere|heritiers)
    (mari|femme|mere|pere|papa|maman|frere|soeur|fils|fille) ..2 (est mort|est morte|n est plus la)
    (mari|femme|mere|pere|papa|maman|frere|soeur|fils|fille) (est parti|est partie) $
    (soins palliatifs|en fin de vie|phase terminale|condamne par)
  `,
  not: `
    (est mort|est morte|mort|morte|decede|decedee) ..1 en (17*|18*|19*)
    mort a (verdun|waterloo|sainte|la guerre)
    (aieul|ancetre|arriere grand pere|arriere grand mere|napoleon|louis) ..6
    (succession|heritage) ..5 (boucle*|cloture*|reglee|regle|close|soldee|finie|terminee)
    cimetiere ..6 (bus|metro|hotel|arret|accessible|visite|pied|plan|ouvert)
    deuil (de|d) ..2 (forfait|ancien|ancienne|abonnement|appli|telephone|blanc)
    deuil blanc
    (ruban|robe|costume|tenue) ..4 (deuil|funerailles|enterrement)
    (enterrement|deces) (de la ligne|du projet|des cables|d une ligne)
    (option|garantie|assurance|capital|clause|formule|prime|cotisation|contrat) ..3 (deces|obseques) ..6 (inclus|incluse|combien|coute|comprise|obligatoire|tarif|prix|souscrire|prevoyance|devis|emprunteur)
    (souscrire|souscription|devis|tarif|prix|combien|quelle|difference|quel|comparer|offre) ..5 (deces|obseques|funeraire*|succession|testament)
    (combien|prix|tarif|cout) ..4 (enterrement|testament|obseques)
    (personne|aucun|nul|pas) ..2 (n est|est|sont)? (mort|morte|decede|decedee|deces|morts)
    (pas|jamais) (mort|morte|decede|decedee)
    (option|garantie|assurance|capital|clause|formule) (deces|obseques)
    (ecrit|note|mis|marque|indique|appelle) ..2 (defunt|defunte|decede|decedee|veuf|veuve)
    (telephone|ordi|ordinateur|batterie|grille pain|machine|frigo|imprimante|pc|voiture|ecran|moteur|disque|box|tablette|appareil|chaudiere|four|plante|plantes|lave linge|tele|souris|chargeur|montre|ampoule|fleurs|poisson|appli) ..4 (mort|morte|morts|mortes|rendu l ame|decede|decedee|lache|laches)
    (mort|morte|morts) (de|d) (rire|faim|soif|fatigue|froid|chaud|peur|honte|trouille)
    (enterrement) (de|d) ..2 vie
    (vie de garcon|vie de jeune fille|veuve noire|veuves noires|veuve clicquot|angle mort|point mort|temps mort|nature morte|feuilles mortes|saison morte|mort subite|poids mort|mer morte|heures mortes|eau morte|bras mort)
    (lettre morte|code mort|lien mort|liens morts|pixel mort|pixels morts)
    (feu) (mon|ma)? ..2 (etait client|aimait)
    (quand|lorsque) j avais ..8
    (est mort|est morte|decede|decedee) (quand|il y a) ..4 (j avais|enfant|dix ans|vingt ans|longtemps|des annees)
    (infos|journal|radio|actualites|acteur|actrice|chanteur|chanteuse|ecrivain|celebre|roi|reine|president|star|fondateur|condoleances) ..8
    (mort|disparition|deces) (du|de la|d un|d une) (chanteur|chanteuse|acteur|actrice|fondateur|roi|reine|president|pape)
    (perdu|perd) (mon|ma) (fille|fils|enfant|mere|soeur|femme|mari|frere|ami) ..2 (de vue|dans le magasin|dans la gare|au parc|dans la foule)
    (vendez|acheter|achat|plaque*|fleurs|couronne*|chrysantheme*|livraison|monument*|cercueil|urne) ..4 (funeraire*|deuil|obseques|enterrement|deces|tombe|cimetiere|granit)
    (est|sont|ete|es|suis) (parti|partie|partis) ..2 (vacances|en voyage|au travail|en congé|conges|a l etranger|faire|chercher|du bureau)
  `,
  notInSentence: `
    <titles>
    (paix a son ame|rip mon|rip ma)
  `,
};
