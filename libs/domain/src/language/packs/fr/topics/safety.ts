import type { RuleSet } from '../../../rules/rule-set.ts';
import { coverage, over, titles } from './titles.ts';

const HARM = '(<die>|<killMyself>)';

/** Suicide and self-harm of anyone, and danger to life. */
export const frenchSafety: RuleSet = {
  words: {
    coverage,
    titles,
    over,
    intend: `veux, veut, veu, voudrais, voudrait, vais, jvais, envie, pense a, penser a, decide de, decide d, ai decide, resolu a, prevois de, envisage de, envisage d, songe a, songe, compte, prefere, prefererais, aimerais, souhaite, jveux, jveut, idee de, idees de, pulsions de, pensees de, planifie de, tente de, tenter de, essaye de, essaie de, pret a, prete a, reve de, jure de, failli, voulais, voulait, voulu, besoin de, devrais, peux plus que, peux plus j, jveu, jvx, jvoudrais, jvai, jpense a, jai envie de, envi, finir par`,
    die: `mourir, crever, disparaitre, en finir, partir pour de bon, partir pour toujours, quitter ce monde, ne plus me reveiller, plus me reveiller, ne plus etre la, ne plus exister, plus exister, me laisser mourir, rejoindre les anges, clamser, etre mort, etre morte, plus etre la`,
    selfHarm: `me faire du mal, me faire mal, me couper, me scarifier, me mutiler, me bruler, me taillader, me blesser, me faire souffrir`,
    killMyself: `me suicider, me sucider, me suicide, me tuer, me pendre, me foutre en l air, me flinguer, me buter, me tirer une balle, m ouvrir les veines, me tailler les veines, me trancher les veines, me jeter sous, me jeter du, me jeter par, me jeter d, me jeter dans, me jeter a l eau, me balancer du, me balancer sous, me defenestrer, me noyer, mettre fin a mes jours, mettre fin a ma vie, mettre un terme a ma vie, mettre un terme a mes jours, mettre fin a tout, m oter la vie, m enlever la vie, me donner la mort, en finir avec la vie,
      en finir avec mes jours, en finir pour de bon, en finir pour toujours, en finir une bonne fois, sauter du pont, sauter d un pont, sauter du toit, sauter du balcon, sauter par la fenetre, sauter sous, me supprimer, m empoisonner, foncer dans un arbre, foncer dans un mur, foncer dans un platane, foncer dans un camion, prendre tous mes cachets, avaler tous mes, avaler toute la, avaler toutes les, prendre tous les cachets, finir mes jours, attenter a mes jours, attenter a ma vie`,
    killSelf: `se suicider, se sucider, se tuer, se pendre, se foutre en l air, se flinguer, se tirer une balle, s ouvrir les veines, se jeter sous, se jeter du, se jeter par, se jeter d, se jeter dans, se jeter a l eau, se defenestrer, mettre fin a ses jours, mettre fin a sa vie, s oter la vie, s enlever la vie, se donner la mort, se faire du mal, se scarifier, se mutiler, en finir, mourir, sauter du pont, sauter du toit, sauter par la fenetre, sauter du balcon, attenter a ses jours, se supprimer, se noyer, disparaitre`,
    family: `mon, ma, mes, ce, cette, le, la, un, une, notre, ton, ta`,
    fire: `pris feu, prend feu, prennent feu, prendre feu, en flammes, flammes, flamme, brule, crame, en feu, incendie, un incendie, le feu, feu dans, au feu, flambe, a explose, vient d exploser, va exploser, explose`,
    home: `maison, appartement, appart, immeuble, cuisine, couloir, chambre, hotel, garage, cave, sous sol, escalier, cage d escalier, tableau, compteur, prise, prises, chaudiere, poele, four, batterie, trottinette, velo, telephone, chargeur, voiture, moteur, capot, bus, metro, train, wagon, avion, tunnel, ascenseur, parking, toit, bureau, magasin, grange, chez moi, chez nous, chez le voisin, lit, canape, rideau, rideaux, machine, lave linge, seche linge, frigo, multiprise, cable, plaque, plaques, grille pain, cheminee, usine, atelier, camion, bateau, etage, voisins, tv, television, ordinateur, ordi, micro onde, micro ondes, radiateur, chauffe eau, box, routeur, trottoir, cour, jardin, caravane, panneau, panneaux, borne`,
    smoke: `fumee, fumees, fume, fumes, fumme, fument`,
    gas: `fuite de gaz, odeur de gaz, fuites de gaz, odeurs de gaz, sent le gaz, sentons le gaz, sens le gaz, sens du gaz, pue le gaz, gaz qui fuit, gaz fuit, gaz s echappe, fuite gaz, gaz qui s echappe, odeur de gas, fuite de gas, odeur d oeuf pourri, odeur d oeufs pourris, sent l oeuf pourri, odeur de brule, odeur de plastique brule, sent le brule, sent le cramé, odeur de cramé, monoxyde partout, intoxication au monoxyde, intoxiques, intoxique au monoxyde, arrache un tuyau de gaz, perce un tuyau de gaz, tuyau de gaz perce, gaz ouvert, robinet de gaz ouvert`,
    stuck: `coince, coincee, coinces, coincees, bloque, bloquee, bloques, bloquees, enferme, enfermee, enfermes, enfermees, piege, piegee, pieges, piegees, prisonnier, prisonniere, prisonniers, emmure, ensevelis, enseveli`,
    where: `ascenseur, metro, tunnel, cabine, cave, sous sol, voiture, coffre, chambre froide, frigo, congelateur, sauna, telepherique, telecabine, toilettes, wc, salle de bain, local, placard, train, wagon, decombres, avalanche, eau, ascenceur, assenseur, piscine, vehicule, telesiege, grotte, puits, sable, boue, rochers, riviere`,
    life: `la vie, ma vie, mes jours, sa vie, tout`,
    prescribed: `comme prescrit, ordonnance, prescrits`,
    va: `va, vas, vont, allez`,
    pill: `pile bouton, aimant, piece`,
    thing: `bouton, appli`,
    worry: `peur, inquiet, inquiete, inquietude, m inquiete, angoisse, flippe, peur qu, panique, sais pas quoi faire, quoi faire`,
  },
  certain: `
    freins (ont|viennent de|vont) lache
    (ouvert|ouvre|taillade|ouvrir|taille) ..1 (veines|poignets)
    (corde|ceinture|noeud) ..2 autour (du|de son|de mon) cou
    (enferme|enfermee) ..3 garage ..3 moteur
    (tombe|tombee|saute|descendu) sur (la voie|les voies|les rails)
    (enjambe|enjambee|enjambent) ..2 (balcon|balustrade|parapet|rambarde|rebord|barriere)
    (se|me|s|m) (jeter|jette|jeterait|jeterai|jetterait|jetterai) ..3 (barrage|pont|quai|train|metro|rails|fenetre|balcon|voie)
    (bu|avale|boit) ..6 (desherbant|javel|antigel|acide|methadone|mort aux rats)
    glace a cede
    (pont|toit|parapet|rebord) ..2 ,? (j|je)? ai (ecrit|laisse) (ma|une) lettre
    (barque|bateau|voilier|canot|kayak) ..2 derive
    (essence) (coule|fuit|partout)
    (feu|incendie) est (dans|au|a) ..1 (cage|escalier|couloir|cuisine|grenier|cave|immeuble|etage)
    cable ..2 haute tension ..3 (pend|tombe|arrache|sol|coupe)
    (un|le|du) (barrage|volcan|avalanche) ..2 , ..4 (dessous|ensevelis)
    (message|msg|lettre|mot|texto|sms|mail) (d|de) (adieu|adieux)
    (ca|c est) (brule|flambe|crame) (chez|a cote|au rez|en bas|au dessus|dans (l|la|le|ma|mon|notre) (immeuble|cuisine|garage|cage|cave|appartement|maison|grange|grenier))
    <intend> ..2 ${HARM} !(avec|de|du|des|moins|plus)
    (envie|besoin|pulsion|pulsions|recommence|recommencer|recommence) (de|d|a) ..1 <selfHarm>
    (veux|voudrais|pense a|penser a|jveux) <selfHarm> !(au|aux|a|les|le|la|en)
    (je|j|on) <killMyself>
    <killMyself> (ce soir|cette nuit|demain|maintenant|tout de suite|apres|bientot|svp|$)
    (avais|ai|a|avait|des|mes) (envie|idees|pensees|pulsions|penser) (de|d)? (<killMyself>|<killSelf>|suicidaires|suicidaire|noires|mourir|mort)
    (pensees|idees|pulsions|crise|envies|tendances) (suicidaires|suicidaire|morbides)
    (suis|me sens|est|devient|devenu|devenue|etat) ..1 (suicidaire|suicidaires)
    (veux|veut|peux|envie|force|raison|voudrais|jveux|peux|jveu|ai|jai|peu) (plus|pas|plu|pa) ..3 (vivre|exister|vie) !chez
    (plus|pas|aucune|aucun) (de|d|l|la)? (envie|raison|gout|force|interet|courage) (de|d|a) (vivre|continuer a vivre|la vie|rester en vie|me battre pour vivre)
    (peux|en peux|peu) plus (de|d) (vivre|la vie|cette vie|exister)
    (quoi|sert|pourquoi|raison) ..4 (continuer a vivre|rester en vie|continuer a se battre|vivre encore)
    (pense|penses|songe|parle|parlait|reve|pense encore) ..2 (au|du|de) suicide !squad
    (suis|est|etes) ..3 (pont|toit|balcon|parapet|falaise|rails|quai|rebord) ..4 (saute|sauter|jette|jeter|sauter|vide)
    (vais|va|veux|veut) sauter !(la|le|les|une|un|cette|ce|cet|a|sur)
    (entaille|entaillee|taillade|scarifie|scarifiee|coupe|mutile|ouvert) ..2 (bras|poignets|poignet|veines|cuisses) ..1 (expres|volontairement|avec|encore|$)
    (fatigue|fatiguee|marre|las|lasse|degoute|degoutee|ras le bol|assez) (de|d) (vivre|la vie|exister|cette vie|etre en vie)
    (vie|existence) ..3 (vaut|merite|a|ai) ..2 (plus|pas) ..2 (peine|sens|interet|coup|vecue)
    (ne|pas) ..1 (me|plus me|plus jamais me) reveiller
    (parle|a dit|dit|vouloir|ecrit|menace|crie|veut|essaye|essaie|tente|envie|jure|pense) ..4 <killSelf> !(de|du|des|avec)
    (il|elle|frere|soeur|fils|fille|mari|femme|ami|amie|pere|mere|copine|copain|ex|voisin|voisine|collegue|coloc|client|ado) ..3 (va|veut|vient de|vient d|essaie de|essaye de|tente de|menace de|parle de|est en train de) ..2 <killSelf>
    (tentative|tentatives|ts|essai) de suicide (cette|ce|hier|aujourd|maintenant|en cours|il y a une heure|vient)
    (fait|faire|vient de faire) une (tentative|ts)
    (a|ai|avait|vient de) ..2 (avale|pris|bu|ingere|gobe|ingurgite) ..5 (somniferes|somnifere|barbituriques|anxiolytiques|antidepresseurs) !<prescribed>
    (a|ai|avait) (laisse|ecrit|poste|trouve) ..2 (lettre|mot|message) (d adieu|d adieux|de suicide)
    (lettre|mot|message) (d adieu|d adieux|de suicide)
    (est|suis) ..3 (sur le|au bord du) (pont|toit|balcon|quai|parapet|rebord|precipice|bord de la falaise) ..6 (sauter|saute|adieu|vide|en finir|terminer)
    (corde|lame|lames|rasoir|cachets|pistolet|fusil|somniferes) ..3 (devant moi|dans la main|a la main|prete|prets|sur la table|autour du cou|sur la tempe)
    (je|j) (me coupe|me scarifie|me mutile|me taillade|me brule expres|me fais du mal)
    (pris feu|prend feu|prennent feu|prendre feu|s enflamme|s est enflamme|s est enflammee|viens de prendre feu)
    <home> ..4 (est|sont|a|vient d|vient de|est en train de|va) (en flammes|flamber|cramer|exploser|explose|bruler|en feu)
    <home> (brule|crame|flambe)
    (y a|il y a|ya|y|avons|ont) ..2 (le feu|un incendie|du feu|des flammes|un feu|un depart de feu|le feu a) ..5 (<home>|<question>|$)
    (en feu|en flammes|des flammes|grosses flammes) ..4 (<home>)
    (<home>) ..3 (en feu|en flammes|est en feu) $
    au (feu|secours) ,? ..4 (feu|fumee|eau|brule|ascenseur|noie|coule|flammes|gaz)
    <smoke> ..3 (noire|epaisse|partout|toxique|blanche|acre|grise|suffocante)
    (plein|beaucoup|enormement|remplie|rempli|envahi|envahie|envahit) (de|d|par)? (la)? <smoke>
    (y a|il y a|ya|sort|sortent|s echappe|degage|crache|vois|monte) ..3 (de|la)? (fumee|fumees) ..4 (sort|sous|dans|partout|de la|du|des|depuis|chez|$)
    <home> ..2 (se met a|commence a|se mettent a|s est mis a|est en train de) (fumer|bruler|flamber)
    <home> (fume|fument) (et|beaucoup|toujours|encore|noir|maintenant|$)
    (ca|il|elle) (se met a|commence a|s est mis a|s est mise a) (fumer|flamber|cramer)
    (fumee|fumees|etincelles|etincelle|flammes) ..3 (sort|sortent|sortant|jaillit|jaillissent|s echappe|s echappent) ..5
    (<home>) ..4 (etincelles|etincelle|arcs electriques|gresille|crepite)
    (etincelles|etincelle) ..4 (<home>)
    ^ (y a|ya|il y a)? ..4 <gas> !detecteur
    <gas>
    (detecteur|alarme|alerte) ..4 (monoxyde|co|gaz|fumee) ..3 (sonne|bipe|hurle|s est declenche|s est declenchee|se declenche|clignote rouge|n arrete pas|affiche)
    (maux de tete|mal a la tete|mal de tete|vertiges|nausee|nausees|vomit|vomissent) ..8 (chaudiere|poele|chauffage|brasero|monoxyde|gaz)
    (chaudiere|poele|chauffage|brasero|gaz) ..8 (maux de tete|mal a la tete|mal de tete|vertiges|nausee|nausees|vomit|vomissent|malaise|evanoui|evanouie)
    (pris|recu|prend|prends|vient de prendre|recevoir) ..2 (coup de jus|decharge|decharge electrique|chataigne|coup de courant|electrique)
    (electrocute|electrocutee|electrocutes|electrise|electrisee|s electrocuter|m electrocuter|s est electrocute)
    (fil|fils|cable|cables|ligne) ..3 (a nu|denude|denudes|par terre|au sol|tombe|tombee|arrache|arraches|dans l eau|sous tension) 
    (eau|inondation) ..3 (monte|arrive|entre|coule|ruisselle|sur|dans) ..5 (tableau|compteur|prises|electrique|sous sol|ascenseur|genoux|taille|cou)
    (eau monte|l eau monte|eau monte vite|niveau monte)
    (se noie|me noie|se noient|est en train de se noyer|en train de couler|train de se noyer|tombe dans la piscine|tombee dans la piscine|tombe a l eau|tombee a l eau|noyade|au fond de la piscine)
    (voiture|bateau|vehicule|barque|canot|nous) ..3 (coule|coulons|train de couler|sombre)
    <stuck> ..3 (ascenseur|ascenceur|assenseur|metro|tunnel|coffre|chambre froide|congelateur|sauna|telepherique|telecabine|telesiege|decombres|avalanche|cave|grotte|puits|boue|sables|riviere|sous sol)
    (coince|coincee|coinces|coincees|piege|piegee|pieges|piegees|enferme|enfermee|enfermes|enfermees|prisonnier|prisonniere|prisonniers) ..2 <where>
    (<where>) ..3 (est|sommes|suis|sont|reste) ..1 <stuck> ..8 (dedans|dans|a l interieur|avec|personnes|enfants|bebe|malaise|respirer|eau|fumee|heures)
    (bebe|enfant|fils|fille|petit|petite|gosse|gamin|jumeaux|chien) ..3 (est|sont|reste|restee|restes) ..1 (<stuck>|seul|seule) ..4 (voiture|vehicule|soleil|coffre|ascenseur|salle de bain|balcon|piscine|camion|dedans)
    (portes|portieres|vitres|porte) ..3 (ouvrent|ouvre|s ouvre|s ouvrent) (pas|plus) ..8 (eau|fumee|respirer|air|chaleur|dedans|feu|bebe)
    (peut|peux|peuvent|pouvons|arrive|arrivons) (pas|plus) (a)? (sortir|respirer|s echapper|evacuer) ..6 (fumee|feu|eau|flammes|$)
    (plus|pas|aucun) (de|d) freins ..8 (suis|autoroute|roule|descente|maintenant|volant|arreter)
    (plus|pas) (de|d) freins ,? ..1 (je|on) (suis|roule|vais|descends|peux)
    (freins|frein) ..3 (lachent|lache|lachee|repondent|repond|marchent|fonctionnent|marche) (plus|pas)? ..6 (roule|conduis|autoroute|volant|descente|vitesse|route|maintenant)
    (toit|plafond|mur|balcon|immeuble|grue|echafaudage|arbre) ..4 (s effondre|s ecroule|est en train de tomber|va s effondrer|va tomber|s est effondre|tombe sur)
    (<pill>|pile bouton|pile|pile plate|aimant|aimants|batterie) ..3 (avalee|avale|ingeree|ingere|avales)
    (je suis|on est|nous sommes) (en danger|en danger de mort|perdu en montagne|perdus en montagne|perdus en mer)
    (en danger|danger de mort|danger imminent|vie en danger|vie est en danger|risque de mourir|va mourir|vais mourir|allons mourir|va y rester)
    (batterie|telephone|trottinette|ordinateur|pile|appareil) ..3 (gonfle|gonflee|brulante|siffle|fume|bout) ..5 (fume|siffle|feu|exploser|brulant|brulante|fumee|chauffe)
    (appelez|appeler|appelle|envoyez|envoie) ..2 (pompiers|samu|ambulance|police|secours|urgences|le 15|le 18|le 112|le 17|le 911)
    (lettres|mots d adieu) ..2 (ecrites|pretes|faites) ,? ..5 (chat|chien|donne|distribue)
    (lettres|mots d adieu) ..2 (ecrites|pretes) ,? ..5 (reste|manque|plus que) ..3 (compte|contrat|forfait|ligne|abonnement)
    (ai|suis) ..1 (ecrit|distribue|donne|legue) ..2 (lettres|mes affaires|toutes mes affaires|mes choses) ,? ..4 (reste|manque|plus que)
    si vous (coupez|saisissez|fermez|m expulsez|me coupez|bloquez) ..5 ,? ..2 (c est fini|c en est fini|c est termine|je finis|j en finis|je saute|je pars) ..2 (pour moi|de moi|avec moi|c est decide|,|$)
    (c est|ce sera|c en est) (fini|termine) (pour|de) moi ,? ..2 (decide|c est decide|ma decision|j ai decide|adieu)
    (seraient|serait|iraient|irait|vivraient|sera|seront|seriez) ..3 (mieux|tranquille*|soulage*|heureux|heureuse|heureuses) ..1 sans moi
    sans moi ,? ..4 (mieux|tranquille*|soulage*|heureux|respire*)
    (dormir|endormir|endors) ..3 (jamais|plus|pas) ..2 (reveiller|reveille|revenir)
    (fatigue|fatiguee|marre|assez|epuise|epuisee) de me reveiller (,|$)
    (decu|decue|triste|degoute|degoutee) ..2 (reveille*|reveiller|etre encore la|etre vivant*|me reveiller)
    (se reveiller|me reveiller|le reveil|ouvrir les yeux) ,? c est ..2 (pire|enfer|torture|plus dur)
    (morte|mort|partie|parti|decede|decedee|plus la) ,? ..1 (je)? ..1 (veux|pense|voudrais|reve|n ai envie) ..5 (rejoindre|retrouver)
    (la|le|les) rejoindre ..1 (,|$|bientot|la haut|enfin|ce soir)
    (pret|credit|dettes|dette|emprunt|obseques|loyer) si (je) ..2 (disparais|meurs|suis plus|suis plus la|pars|ne suis plus) ,? ..3 (cette semaine|aujourd hui|demain|vendredi|dimanche|bientot|ce soir)
    (trou|fond|gouffre|puits) ..4 (plus envie|plus la force|ne veux plus|veux plus|veux pas|veux meme plus|pas envie) ..2 (remonter|sortir|ressortir)
    (fenetre|balcon|pont|rails|voie|toit|rambarde|vide|quai) ..1 (m appelle|m appellent|me fait de l oeil|me fait signe)
    (suis|assis|assise|debout|reste) ..2 (sur|au bord) (des|du|de)? (les rails|la voie ferree|la rambarde|rails|vide|le parapet|le rebord|la corniche|les voies)
    voix ..5 (sauter|saute|tuer|tue|mourir|meurs|couper|mal|ordonne*)
    (ami|amie|copain|copine|frere|soeur|fils|fille|collegue|cousin|cousine|mari|femme) ..5 (adieu|adieux|message d adieu|pardon pour tout|pardonnez moi|dit au revoir) ..6 (repond plus|repond pas|eteint|localiser|coupe|injoignable|decroche pas)
    peur de ..2 (ce que je pourrais me faire|me faire du mal|moi meme|faire une betise|mes pensees|ce que je vais me faire|rester seul* avec)
    (peux|dois|faut) pas ..2 (rester|etre) (seul|seule) ..3 (pensees|tete|soir|nuit|moi)
    rien ..1 (me retient|m attache|me rattache) (ici|la|en vie|a la vie|a ce monde|,|$)
    la ou je vais ,? ..3 (pas besoin|plus besoin|rien|sert a rien) ..2 (argent|rien|compte|telephone|forfait)
    (medicaments|cachets|comprimes|pilules|medocs) ..4 (melange*|tous|toute) ..3 (pris|avale|avales|gobe|gobes)
    (avale|pris|gobe|avales) ..2 (tous les cachets|tous les medicaments|tout ce qu il y avait|toute la boite|toute la plaquette|tout le tube|toute l armoire|tous les medocs)
    (alcool|vodka|vin|bu|bourre|whisky|rhum) ..5 (cachets|medicaments|somniferes|calmants|anxiolytiques|xanax) ..3
    (mort|morte) (a l interieur|en dedans|interieurement) ,? ..3 (reste|manque)
    (seule|derniere) (issue|sortie|solution) ..4 (fenetre|pont|mort|mourir|sauter|disparaitre)
    (fenetre|pont|mort|mourir|sauter|disparaitre) ..3 (seule|derniere) (issue|sortie|solution)
    autant en finir ..2 (,|$|ce soir|maintenant|tout de suite|avec tout|avec la vie)
    (interet|sens|raison) (d|de|a) ..2 (etre la|rester la|vivre|continuer a vivre|exister|etre encore la)
    (vois|voit|trouve) plus ..2 (interet|sens|raison) ..3 (etre|vivre|rester|continuer)
    (poele a petrole|chaudiere|chauffe eau|cheminee|brasero|poele|moteur|groupe electrogene|chauffage) ..8 (mal de tete|mal a la tete|maux de tete|nausee*|vomi*|endormi*|somnolent*|reveille plus|repond plus|repond pas|malaise|etourdi*)
    (decharge|jus|electrocut*|coup de courant|chataigne) ..6 (coeur|fourmill*|bras|palpit*|engourdi*|evanoui*)
    (friteuse|poele|huile|rideau|rideaux|chargeur|prise|tableau electrique|compteur|multiprise) ..3 (en feu|prend feu|pris feu|brule|en flammes|etincelles|crepite|gresille|fume|fait des flammes)
    (crepite|gresille|etincelles|fume) ..2 (dans|du|au) ..1 (tableau|compteur|tableau electrique|prise|multiprise)
    (cachets|medicaments|pilules|somniferes|insuline) ..4 (economis*|mis de cote|garde*|stock*|accumul*) ..4
    (corde|noeud coulant) ..3 (accroche*|pend|pret*|poutre|pendue)
    (jme|me) suis ..2 ouvert (le|les) (bras|veines|poignet|poignets)
    (jme|me) suis (encore|re)? (coupe|coupee|entaille|entaillee|taillade|tailladee|scarifie|scarifiee) (encore|hier|expres|,|$)
    (veux|voudrais|supporte) plus ..1 (etre la|vivre|exister|etre de ce monde|continuer)
    (vide|sorti|etale|compte*) ..3 (armoire a pharmacie|medicaments|cachets|comprimes|plaquettes) ..4 (table|devant moi|main|lit|colori|couleurs)
    (vin|vodka|alcool|whisky|rhum|biere) et des (somniferes|cachets|calmants|medicaments|comprimes|anxiolytiques)
    (fond|trou|gouffre|puits) et (je|j ai|j) ..2 (plus envie|veux plus|ne veux plus|veux pas|plus la force) ..3 (remonter|sortir|ressortir)
    (charbon|barbecue|tuyau) ..3 (voiture|coffre|tente|camionnette) et ..2 (coin|endroit|foret|tranquille|calme)
    (dit au revoir|fait mes adieux|dit adieu) a ..4 sans (qu ils|qu elles|le leur dire|qu on) ..3
    (batterie externe|batterie|powerbank) ..2 (gonfle|gonflee|gonfler|bombee) et ..1 (siffle|fume|brule|chauffe|crepite)
    (desherbant|antigel|liquide de refroidissement|insecticide|javel|white spirit|debouchant|pesticide|detartrant) ..5 (bu|avale|ingere|bue)
    (bu|avale|ingere) ..2 (desherbant|antigel|insecticide|javel|debouchant|pesticide|detartrant)
    (maree|mer|eau) ..1 (monte) et je ..2 (sais|peux) (pas|plus) nager
    (canape|lit|matelas|tapis|rideau|fauteuil) (brule|est en feu|prend feu|a pris feu|flambe|crame)
    (eau|goutte) ..3 (tableau electrique|compteur electrique|disjoncteur|multiprise)
    sort (plus|pas) de ..1 (chambre|piece) ..4 et (repond|ouvre) (plus|pas)
    merite (pas|plus) ..1 (vivre|exister|etre en vie)
  `,
  possible: `
    suis ..1 sur (le|un) (pont|toit|parapet|rebord)
    (bord du quai|bord de la falaise|bord du toit)
    s ouvre ..3 (bras|poignets|cuisses|veines)
    (envie|idee|pense|penser) ..2 (disparaitre|en finir|tout arreter|tout plaquer|m endormir pour)
    (plus|pas) (goût|gout|envie|l envie|gout) (a|de) (rien|quoi que ce soit)
    (tout|rien) ..2 (sens|a quoi bon|avenir|espoir) ..2 (moi|plus|vie|$) !<thing>
    (plus|aucun|aucune|pas) (d|de|l)? (espoir|avenir|issue|raison|lumiere) ..4
    (suis|sens|etre|serais|comme) ..1 (un|une) (poids|fardeau|boulet|charge|gene) (pour|a|sur)
    (mieux|tranquilles|soulages|soulage|heureux|plus heureux) (sans moi|si je n|si j etais|si je disparais|quand je serai|avec l argent de l assurance)
    (seraient|serait|iraient|irait|vivraient|sera|seront) ..3 (mieux|tranquille*|soulage*|heureux|heureuse|heureuses) ..4 (sans moi|si je|si j|qu avec moi|argent|quand je)
    (argent|capital|assurance) ..6 (qu avec moi|que moi vivant|plus utile mort|plus utile morte)
    (personne|nul) ..3 (regretter*|manquer*|remarquer*|pleurer*|verra|s apercev*|aime)
    (manquerai|manquerais) (a personne)
    c la fin pour moi
    (c|ce) (est|sera|etait) (la fin|fini|termine|mon dernier) (pour moi|de moi|jour|soir|tkt|voyage)
    (dernier|derniere) (message|fois que|nuit|jour|lettre|soiree) ..5 (monde|terre|moi|vie|ecris|parle|verrez|entendez)
    (a quoi bon|quoi bon) (vivre|continuer|tout|rien|<question>|$)
    (veux|voudrais|aimerais|faut|jveux) que (tout|ca|la douleur|cette souffrance|la souffrance) (s arrete|finisse|cesse|se termine|s arrete enfin)
    (adieu|adieux) ..4 (tous|tout le monde|monde|a tous|famille|$)
    (dit|fait|dire) (au revoir|adieu|ses adieux|mes adieux) ..4
    (quand|si|une fois que|apres) (je|il|elle) (serai|serais|sera|suis|meurs|mourrai|disparais) (plus la|plus de ce monde|partie|mort|morte|parti|plus|volontairement) ..6 (compte*|argent|chat|chien|enfant*|mot|assurance|verse|qui|famille|mes|mon)
    (si|quand) (je|j) (me|meurs|me suicide|me tue|mets) (suicide|tue|volontairement|de ma main|fin)
    (suicide|suicides) ..6 (assurance|contrat|prime|verse|exclusion|exclu|couvert|touche|famille|beneficiaire)
    (assurance|contrat|prime|verse|capital|beneficiaire) ..8 (suicide|suicides|suicidais|suicider|meurs volontairement|mort volontaire)
    (se fait|se faisait|fait) du mal (en cachette|seul|seule|expres|volontairement|aux bras|toute seule)
    (se coupe|se scarifie|se mutile) ..3 (bras|poignets|cuisses|veines|elle|il|$)
    (trouve|decouvert|vu) ..3 (coupures|cicatrices|entailles|scarifications|pansements|lames) ..4 (bras|poignets|partout|chambre|cuisses|avant bras)
    (donne|distribue|vide|range|legue) ..4 (toutes ses affaires|ses affaires|mes affaires|ses animaux|tout ce qu il a|tout ce qu elle a|son compte) ..8
    (repond|donne) (plus|pas) ..3 (messages|nouvelles|signe de vie) ..8 (<worry>)
    (parle|parlait|evoque) ..2 (mort|mourir|suicide|partir pour toujours|rejoindre) ..4
    (quel|quelle|combien) ..3 (dose|quantite|cachets|comprimes|medicaments|hauteur) ..5 (mourir|tuer|mortel|mortelle|mortelles|suffit|souffrir|endormir)
    (sans souffrir|sans douleur|rapidement et sans) ..4 (mourir|partir|en finir)
    (mourir|partir|en finir) ..3 (sans souffrir|sans douleur|rapidement|en paix|dignement)
    (peux|en peux|peu|supporte|supporte) plus .. (continuer|vie|tout|rien|<question>) ..2 (lache|abandonne|finir|arreter|seul|seule|noir)
    (j abandonne|je lache|je baisse les bras|je craque) .. (tout|vie|definitivement|pour de bon)
    (je|j) ..1 (veux|voudrais|aimerais) ..2 (dormir|m endormir) ..6 (reveiller|toujours|jamais)
    (me|m) ..1 (reveiller|reveille) (plus|jamais|pas) (demain|jamais|$)
    (odeur|sent|sentir) ..3 (gaz|brule|oeuf pourri|oeufs pourris|plastique brule|fumee|cramé|soufre) ..5
    (prise|cable|tableau|chargeur|multiprise|batterie|compteur|disjoncteur|boitier) ..4 (noircie|noirci|brulante|fondu|fondue|chauffe beaucoup|brulant|chauffe fort|sent le brule|noire|carbonise|carbonisee|gonfle|gonflee|gonflée|coupe la nuit)
    (picote|picotements|courant|jus) ..6 (touche|douche|robinet|baignoire|evier|machine a laver)
    (touche|douche|robinet|baignoire|evier|machine a laver|frigo) ..6 (picote|du courant|du jus|coup de jus|petites decharges|decharges)
    (detecteur|alarme) ..4 (sonne|bipe|s est declenche|se declenche) ..4 (sans arret|toute la nuit|depuis|sans raison|encore)
    (personne|monsieur|dame|voisin|voisine|homme|femme|gars|type) ..4 (sur le|au bord du) (pont|toit|rebord|parapet|quai)
    (bloque|bloquee|bloques) (dans|a l interieur) ..3 <where>
    (bloque|bloques|coince|coinces|enferme|enfermes) (dans|entre) ..3 (ascenseur|cabine|sas|parking)
    (voisin|voisine|grand mere|grand pere|mere|pere|locataire|tante|oncle|mamie|papi) ..5 (repond plus|ouvre plus|ouvre pas|donne plus|plus de nouvelles|pas sorti|pas sortie) ..8
    (aidez moi|au secours|a l aide|help) ..4 (mourir|tient plus|craque|noir|peur|danger)
    (enfant|enfants|fils|fille|bebe|petit|petite|gamin) ..5 (avale|avaler|mis dans la bouche|bouche|touche|joue) ..4 (pile|pile bouton|aimant|produit|piece|bille|perle|medicament|lessive|javel|pastille)
    (sens|sent|suis|est|reste|vis) ..3 (seul|seule|vide|perdu|perdue) ..4 (bout|fond|trou|noir|plus la force|tout s ecroule|desespere|desesperee)
    (desespere|desesperee|desespoir|au bout du rouleau|au fond du trou|broie du noir|depression|deprime|deprimee|depressif|depressive|burn out|a bout) ..5 (vie|moi|rien|plus|seul|seule|fin|finir|sais pas|aide|peur|mourir|dors)
    (tout|la vie) ..1 (serait|sera) ..1 (plus simple|mieux|fini) (si|sans|quand) ..2 (je|moi|j)
    (je|j) (merite|meritais|devrais) (pas|plus|de|d) ..1 (vivre|mourir|exister|etre en vie|naitre|etre ne)
    (chien|chat|guitare|meubles) ..4 (donne|distribue|confie|legue) ..2 ,? ..3 (reste|manque|plus que|resiliez|coupez) ..4
    (pret|credit|dettes|dette|emprunt|loyer) si (je) ..2 (disparais|meurs|suis plus|ne suis plus|suis plus la)
    (assurance|capital|contrat) ..6 (fait expres|expres|volontaire*|intentionnel*|met fin|l a voulu)
    (lundi|mardi|vendredi|dimanche|demain|semaine prochaine|mois prochain) ,? ..2 (je)? (serai|suis|serais|sera) plus ..1 (la|de ce monde|ici|,|$)
    (tiens|tiendrai|supporte|supporterai|passerai|peux) (pas|plus) ..1 (une nuit|une journee|une semaine|une heure|nuit) (de plus)?
    (imagine|pense|reve) ..4 (silence|calme|paisible|paix) ..3 (serait|ce serait|aurait)
    (pense|pensais|pensé|songe) ..2 (au pont|aux rails|a sauter|a la fenetre|au vide|a la rambarde)
    (paisible|calme|tranquille|beau) ,? ..3 (le pont|les rails|la voie|le toit)
    (dites|dis|dire) a (ma famille|mes enfants|ma mere|mes parents|ma femme|mon mari|maman) ..4 (pardon|aime|desole*|excuse*)
    (personne) ..2 (remarquera|manquera|s apercevra|pleurera|regrettera|verra) ..3 (pars|suis plus|moi|disparais|absence)
    (pris ma decision|decision est prise) ,? ..6 (calme|apaise*|serein*|soulage*|tranquille)
    (mange|dors|leve|lave) plus ..3 (depuis|rien|ni)
    (assurance|capital|contrat|verse|paie|paye|couvre) ..8 si ..4 (fait expres|expres|volontaire|intentionnel|s est supprime|met fin|l a voulu)
    (chien|chat|guitare|meubles|affaires) je (l|les) ai ..1 (confie|donne|legue) ..4 , ..1 (il)? (reste|manque)
    rien ..2 me retient
    que tout s (arrete|acheve)
  `,
  not: `
    (pas|aucune|aucun|ni|jamais|sans) (d|de|le|la)? ..1 (odeur|odeurs|gaz|fumee|fumees|feu|flamme|flammes|incendie|monoxyde)
    (gaz|feu|fumee|incendie|brule) ..1 (de|d) (la semaine derniere|l an dernier|hier|l annee derniere|l autre jour|l an passe)
    feu au lac
    (alarme|detecteur) ..8 (pile|piles|une fois par minute)
    (noie|noyer|noye|noyee|noient) ..1 (dans|sous) ..2 (paperasse|dossier*|factures|mails|travail|conditions|dettes|boulot|details|infos|papiers|chiffres|options)
    failli (me noyer|me pendre|me tuer|mourir) ..1 (dans|en|de|avec|sur|devant|quand) ..3 (vos|votre|la file|le prix|la facture|conditions|voyant|lisant|attente|rire)
    vivre sans (mon|ma|mes|le|la) (lave*|telephone|cafe*|appli*|netflix|wifi|internet|voiture|four|frigo|robot|box)
    (depression) ..2 derriere
    (adieu|adieux) (l|la|le|les|mon|ma|mes) ..3 ,? (bonjour|bienvenue|place a)

    (j ai lu|on a lu) (que|qu|dans|sur) ..8
    ^ (petit|petite|enfant|gamin|gamine) , (j|je) ..8
    (ne|n|pas|plus|jamais|aucune|aucun|sans|nul) ..2 (vais|veux|va|veut|pense|compte|intention|envie|envisage|risque) (pas|plus|jamais|nullement|aucunement|aucun|aucune|de|d) ..4 (<killMyself>|<killSelf>|mourir|en finir|disparaitre)
    (meurs|mourir|creve|crever|meurt) (d|de|du|des) ..1 (envie|impatience|rire|faim|soif|chaud|froid|chaleur|ennui|curiosite|honte|trouille|rires)
    (mourir|mort|crever|tuer) ..1 (de rire|d ennui|de faim|de soif|de chaud|de froid|de honte|pour ce|pour cette|pour ces|d envie|d impatience|de peur)
    (a mourir|a en mourir|jusqu a en mourir) (de|d)
    en finir (avec|rapidement|vite|au plus vite|avec ca|avec ce|avec cette) ..2 !<life>
    en finir ..2 (dossier|demarche*|contrat|probleme|abonnement|formulaire|paperasse|commande|histoire|affaire|configuration|installation)
    (disparaitre|disparait|disparaissent|disparu) ..3 (de la page|du site|du panier|de la liste|message|icone|tache|taches|fenetre|bouton|publicite|notification|option|spam|pub|appli|ecran|compte)
    (faire|voir|fait) disparaitre
    <va> ..1 me tuer
    (serveur|ambiance|salle|dj|equipe|public|reseau|soldes) ..2 (en feu|est en feu) (aujourd|ce soir|bravo|$)
    (mort|morte|meurt|mourir|creve|suicide) ..1 (batterie|telephone|ordi|ordinateur|imprimante|plante|programme|appli|logiciel|box|ecran|disque|moteur)
    (batterie|telephone|ordi|ordinateur|imprimante|plante|programme|appli|logiciel|box|ecran|disque|moteur|chargeur|processus|serveur|fichier|pc|machine|script) ..3 (mort|morte|meurt|mourir|suicide|se suicide|crever|va mourir|se tuer|tuer)
    (fumee|fumer|fume) ..2 (cigarette|cigarettes|tabac|barbecue|chicha|joint|joints|clope|clopes)
    (voisin*|client*|locataire*|il|elle) ..2 (fume|fument)
    (non|zone) (fumeur|fumeurs|fumee|fumer)
    (saumon|saumone|truite|jambon|lardons|poisson|verre|verres|vitre|vitres|gris|poitrine|the|viande|bacon|filtre) ..1 (fume|fumes|fumee|fumees|a fumee|anti fumee)
    (detecteur*|alarme*|avertisseur*|capteur*|filtre|bougie*) (de|d|a|anti) ..1 (fumee|monoxyde|gaz|incendie|fuite) (que|avez|vous|a t il|est il|certifie*|avec|connecte*|en stock|pas cher|obligatoire*|inclus|compatible*|a vendre|dans|pour|norme|a besoin|sont|est|pile)
    (acheter|vendez|vends|vend|vendre|commander|installer|cherche|commande|prix|tarif|modele|changer|remplacer|avez vous|proposez|combien|quel|quelle|installation|quels|pile|piles) ..5 (detecteur*|extincteur*|alarme*|bouteille de gaz|couverture anti feu)
    (assurance|garantie|couvre|couverture|attestation|declarer|declaration|prevention|reglement|exercice|porte|sortie|alarme|risque|cas|indemnisation|expert|suite a) ..3 (incendie|d incendie|de feu)
    (exercice|simulation|test|essai) ..3 (incendie|evacuation|alarme|feu)
    (feu|feux) (rouge|vert|orange|tricolore|d artifice|de signalisation|arriere|avant|de camp|vif|doux|de joie|de foret|de forets|stop)
    (personne|aucun|aucune|nul) ..2 (est|n est|sont)? ..1 (blesse*|<stuck>|en danger|malade|mort*)
    (n est|est|suis|sommes|sont) (pas|plus) ..2 (coince*|bloque*|en danger|enferme*|suicidaire*)
    (fausse alerte|fausse alarme|c etait une fausse)
    (suicide squad|suicidal tendencies|burn after|mourir peut attendre|mourir d aimer)
    (votre|vos|ton|cette|ce|ces) ..4 (bombe|en feu|tuerie|a tomber)
    (prevention|ligne|numero|association|formation|colloque|conference|stat*|taux|campagne) ..3 (suicide|suicidaire*)
    (coince|coincee|bloque|bloquee|bloques|coinces|enferme) ..2 (dans|sur|a) ..2 (embouteillage*|bouchon*|page|ecran|etape|niveau|reunion|train|chargement|menu|imprimante|bac|lecteur|tiroir|serrure|fente)
    (carte|papier|cle|cd|billet|piece|feuille|colis|paquet|capsule|compte|commande|valise|bouton|touche|bouchon|velo|fermeture) ..3 <stuck>
    (vis|visse*|tete*) ..1 noye*
    (crepe|crepes|gateau|pizza|toast|toasts|tarte|poulet|pates|gratin|cookies|diner|pain) ..5 (alarme|detecteur)
    (cramé|crame|brule|carbonise) ..1 (les|le|la|mes|mon|ma) (crepes|gateau|pizza|toasts|tarte|poulet|pates|gratin|cookies|diner|pain)
    me retient (chez|dans votre|avec vous) ..2
  `,
  notInSentence: `
    (d apres|selon) (le|la|les) (journal|radio|tele|television|infos|presse)
    j ai lu (que|qu|dans|sur)
    <coverage>
    <titles>
    <over>
    (suis|etais|sommes) au bout du rouleau avec
    (je plaisante|blague|mdr je|lol je|haha je|c est une blague|pour rire)
  `,
};
