import type { RuleSet } from '../../../rules/rule-set.ts';
import { settled, titles } from './titles.ts';

/** Legal action that is announced or threatened, and letters of those who take it. */
export const frenchLegal: RuleSet = {
  words: {
    titles,
    settled,
    lawyer: `avocat, avocate, avocats, huissier, huissiers, commissaire de justice, conseil juridique, juriste, homme de loi, defenseur, maitre, cabinet d avocats`,
    court: `tribunal, tribunaux, justice, juge, juges, cour, cour d appel, parquet, procureur, proces, prud hommes, prudhommes, tgi, juge de paix, juge de proximite, petites creances, cour des petites creances, instance, greffe, barreau, conciliateur, conciliateur de justice`,
    police: `police, commissariat, gendarmerie, gendarmes, procureur, plainte penale, au penal, pj`,
  },
  certain: `
    (nouvelles|nouvelle|lettre|courrier|mail|appel|visite|signe) (de|d|du) (la part de)? (mon|ma|mes|notre|nos) <lawyer>
    (mon|ma|mes|notre|nos) (<lawyer>|assistance juridique|protection juridique) ..3 (va|vont|vous|prend|prendra|prepare|reclame|exige|contactera|ecrira|demande|adressera|enverra|s en chargera|s en occupe|est saisi|est saisie|est informe|est informee|se charge|saisit|a ete saisi|attaque|engage)
    (vais|va|allons|compte|veux|souhaite|dois|ai decide de|decide de|pense|risque de|oblige de|obligee de|obliges de|contraint de|contrainte de|finir par|pret a|faire) ..3 (prendre|consulter|saisir|mandater|engager|contacter|appeler|voir|transmettre|transferer|remettre|confier|faire appel a|envoyer) ..4 (<lawyer>|<court>|la justice|protection juridique)
    (prends|consulte|saisis|mandate|engage|contacte|appelle|transmets|transfere|ai pris|ai consulte|ai saisi|ai mandate|ai contacte|avons saisi|avons mandate|saisissons|ai transmis|saisirai|consulterai|prendrai|saisira) ..4 (<lawyer>|tribunal|prud hommes|prudhommes|la justice|juge|conciliateur|protection juridique)
    (mettre|mets|met|mettons|mise|mis|valoir|vaut|lettre de mise) ..2 en demeure
    (mise en demeure|assignation|injonction de payer|sommation|exploit d huissier|citation a comparaitre|action collective|class action|recours collectif|action de groupe|refere|saisie conservatoire|constat d huissier)
    (poursuivre|poursuivrai|poursuivrons|poursuis|poursuit|poursuites|poursuite) ..3 (justice|judiciaire|judiciaires|tribunaux|tribunal|penalement|legalement|civilement|vous en|dommages)
    (vais|va|allons|veux|compte) ..1 vous (poursuivre|attaquer|assigner|trainer|attaquer en justice|citer|coller un proces)
    (je|on|nous) vous (poursuis|attaque|assigne|traine|poursuivrai|attaquerai|poursuivrons|attaquons|assignerai)
    (attaquer|attaque|attaquerai|attaquons|assigner|assigne|trainer|traine|citer|intenter|intente|entamer|entame|engager|engage|engagerai|engageons|lancer|lance|lancons|introduire|deposer|depose) ..4 (<court>|un proces|une action|action en justice|action collective|procedure judiciaire|procedure|procedures|recours|actions|en justice|requete|injonction)
    (verra|reverra|verrons|rencontre|rendez vous|retrouve|retrouvera|retrouvons|retrouverons|parlera|parlerons|expliquera|expliquerez|reglera|reglerons|ira|irai|irons|vais|finira|terminera|va) ..3 (devant|au|aux|chez|en) ..2 (tribunal|juge|justice|tribunaux|prud hommes|prudhommes|avocat|proces|petites creances|juge de paix)
    (depose|deposer|deposerai|porte|porter|porterai|porterons|deposons|ai depose|ai porte) ..1 plainte ..4 (<police>|contre|penale|demain|si|aujourd)
    (vais|je|j ai|veux) ..1 (porter|porte|deposer|depose) plainte $
    (plainte) ..3 (<police>|penale|contre x|procureur)
    (conciliateur de justice|tribunal judiciaire|juge de paix|petites creances|prud hommes|prudhommes) !(est)
    (maitre) _ _? ..1 (vous|va|prend|prendra|enverra|ecrira|contactera)
    (notre|mon|le) (cabinet|etude) ..2 (represente|defend|agit|est mandate|est saisi|intervient)
    (en qualite de|agissant|au nom de|pour le compte de) ..2 (conseil|avocat|avocate|client|cliente|mandataire|huissier) ..4
    (represente|defends|represent|assiste) ..3 (mme|madame|monsieur|m|mon client|ma cliente|nos clients|les interets|la societe) ..6 (litige|affaire|opposant|contre|dossier|$)
    (ordonnance|jugement|arret|decision|requisition|commission rogatoire|mandat) (du|de la|d un|de|judiciaire) ..1 (juge|tribunal|cour|procureur|parquet|justice|judiciaire|aux affaires)
    (requisition judiciaire|commission rogatoire|reclamation judiciaire|demande des autorites|saisie attribution|avis a tiers detenteur)
    (inspection du travail|inspecteur du travail|dgccrf|repression des fraudes|cnil|autorite de la concurrence|spf economie|office de la protection du consommateur|prefet des fraudes|ministere public|direction departementale) ..8 (demande|exige|fixe|reclame|controle|repondu|saisie|saisi|transmets|signale|alerte|delai|vous|enquete|registre)
    (transmets|transmettre|transmettrai|saisir|saisis|saisirai|signale|signaler|alerter|alerte|ecris|ecrire|denoncer|denonce|signalerai|avertir|prevenir) ..4 (repression des fraudes|dgccrf|cnil|inspection du travail|office de la protection du consommateur|procureur|spf economie|justice|inspection economique)
    (violent|viole|violez|contraire|contraires|enfreint|enfreignez|infraction|illegal|illegale|illegales|non conforme|en vertu|conformement|au titre) ..4 (code de la consommation|code civil|code penal|code du travail|loi|rgpd)  ..3 (transmets|poursui*|avocat*|attaqu*|justice|tribunal|repression|consequences|plainte)
    (dommages et interets|prejudice moral|reparation du prejudice|dommages interets|indemnisation de mon prejudice)
    (suites|suite|actions|demarches|recours|voie|voies|procedures) (judiciaires|judiciaire|legales|juridiques|de droit|contentieuse|en justice)
    (action|actions|recours|demarche|demarches|procedure|poursuites) (en justice|judiciaire|judiciaires|legale|juridique|contentieux)
    (porter|porte|portons|portera) (l affaire|le litige|cela|ca|ce dossier|cette affaire) ..1 (devant|en)
    (intervention|passage|venue) d un huissier
    (garde|gardons|conserve|conservez|conservons|ai) ..3 (preuves|preuve|captures) ..6 (juge|tribunal|avocat|justice|plainte|proces)
    (je|nous) (vais|va|allons) aller en justice
    (aller|irai|irons|vais) ..1 (en justice|jusqu au tribunal|au tribunal|devant les tribunaux|aux prud hommes|au penal)
    (collez|coller|colle|faire|fais|ferai) ..2 (un proces|proces) ..3
    (jsuis|je suis|suis) pret ..3 (tribunal|justice|proces)
  `,
  possible: `
    (<lawyer>) ..3 (vous|dossier|affaire|contre vous|litige|conseille)
    (mes droits|le droit) ..3 (faire valoir|fais valoir|faire respecter)
    (faire|ferai|fais) valoir mes droits
    (la loi est|c est illegal|c est interdit par la loi|vous etes dans l illegalite|hors la loi)
    (litige|contentieux) (avec|contre|nous opposant)
    (proces|tribunal|justice) ..2 (contre vous|si vous)
    (protection juridique|aide juridictionnelle) ..4 (saisi*|vous|litige|dossier|contre)
  `,
  not: `
    assignation (de|des) (salle|salles|place*|siege*|bureau*|taches)
    (pas|aucune|plus|jamais|sans|ni) (de|d|besoin|l|la|le|envie|question|intention|peine)? ..4 (<court>|<lawyer>|plainte|poursuite*|proces|mise en demeure)
    (intention|envie|question|besoin) ..3 (<court>|proces)
    (proces d intention|proces verbal|avocat mur|avocats murs|avocat et|a l avocat|salade ..2 avocat|toast* ..2 avocat|huile d avocat|avocat bio|avocats bio|noyau d avocat|supplement avocat|sauce avocat|guacamole)
    (salade|toast|toasts|burger|supplement|sandwich|poke|bowl|wrap|sushi|maki|kilo|crevettes) ..4 (avocat|avocats)
    (avocat|avocats) (et|mur|murs|crevettes|bio|saumon|supplement|tomate|tomates)
    (suis|profession|metier|etes|travaille|etudiant|etudiante|cherche un emploi) ..3 (<lawyer>|notaire|juge|greffier|greffiere|clerc)
    (frais|honoraires|assurance|couvert|couverts|couvre|rembourse*|garantie|forfait|remise|tarif) ..3 (<lawyer>|d avocat|tribunal|proces)
    (voisin|voisine|ami|amie) ..8 (<court>|proces)
    (voisin|voisine|ami|amie|frere|soeur|cousin|cousine|association|mari|collegue|concurrent|lu qu|il parait) ..5 (poursuiv*|menace*|proces|tribunal|attaqu*|plainte|avocat|justice) 
    (avocat|avocate) (de metier|de cousine|de profession|fiscaliste cherche|divorce)
    (mon|ma) avocate de
    (palais de justice|place du tribunal|rue du tribunal|arret tribunal|station tribunal|cour de justice)
    (justice|juge) (league|dredd|ligue|de touche|arbitre)
    (avait|avions|avais) ..3 (gagne|arrange|regle|perdu|consulte|saisi) ..4
    (juridiction|tribunal) ..2 (competent|competente|indique|indiquee)
    (carte|titre|document) ..2 (de justice|huissier)
  `,
  notInSentence: `
    <titles>
    <settled>
  `,
};
