import type { RuleSet } from '../../../rules/rule-set.ts';
import { coverage, over, titles } from './titles.ts';

/** Symptoms that need help now. */
export const frenchMedical: RuleSet = {
  words: {
    coverage,
    titles,
    over,
    who: `mari, femme, fils, fille, mere, pere, maman, papa, bebe, bb, frere, soeur, mamie, papi, papy, mamy, grand mere, grand pere, enfant, petit, petite, ami, amie, copain, copine, voisin, voisine, client, cliente, passager, passagere, collegue, monsieur, dame, homme, personne, compagnon, compagne, conjoint, conjointe, tante, oncle, belle mere, beau pere, nouveau ne, nourrisson, gamin, gamine, gosse, ado, il, elle, nounou, coloc, quelqu un, gars, mec, fiston, jumelle, jumeau, neveu, niece, cousin, cousine, resident, patient, patiente, eleve, chauffeur`,
    whoNoun: `mari, femme, fils, fille, mere, pere, maman, papa, bebe, bb, frere, soeur, mamie, papi, papy, mamy, grand mere, grand pere, enfant, le petit, la petite, mon petit, ma petite, ami, amie, copain, copine, voisin, voisine, passager, passagere, collegue, monsieur, dame, compagnon, compagne, conjoint, conjointe, tante, oncle, belle mere, beau pere, nouveau ne, nourrisson, gamin, gamine, gosse, ado, coloc, fiston, quelqu un, un homme, une femme, un client, une cliente, un gars, mon mec, un mec`,
    chest: `poitrine, thorax, cage thoracique, thoracique, torse, coeur, sternum`,
    pain: `douleur, douleurs, mal, pression, serre, serrement, oppression, brulure, poids, etau, pointe, pincement, elancement, elancements, gene, crampe, coup de poignard`,
    drug: `medicament, medicaments, comprime, comprimes, cachet, cachets, gelule, gelules, pilule, pilules, doliprane, dolipranes, paracetamol, ibuprofene, aspirine, xanax, lexomil, valium, tramadol, codeine, morphine, methadone, insuline, somnifere, somniferes, antidepresseur, antidepresseurs, anxiolytique, anxiolytiques, boite, boites, plaquette, plaquettes, traitement, sirop, dose, doses, subutex, seresta, stilnox, zopiclone, tranquillisant, tranquillisants, drogue, cocaine, heroine, mdma, ghb, fentanyl, tylenol, advil, anticoagulant, betabloquant`,
    poison: `javel, eau de javel, lessive, capsule de lessive, pastille, liquide vaisselle, detergent, deboucheur, destop, antigel, white spirit, essence, acide, acetone, produit menager, produit d entretien, produit, mort aux rats, desherbant, insecticide, pesticide, detartrant, soude, pile, pile bouton, pile plate, aimant, aimants, piece de monnaie, bille, champignon, champignons, baies, liquide de cigarette electronique, nicotine, gel hydroalcoolique, parfum, dissolvant, ammoniaque, petrole, alcool a bruler, perle, perles, lego`,
    quantity: `5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24, 25, 30, 40, 50, 60, cinq, six, sept, huit, neuf, dix, douze, quinze, vingt, trente, quarante, cinquante, plein, beaucoup, trop`,
    swallow: `avale, avalee, avaler, pris, prise, bu, boit, ingere, ingerer, gobe, mange, englouti, prendre, boire, croque, lape, suce, sniffe`,
    swell: `gonfle, gonflee, gonflent, gonfles, gonflees, enfle, enflee, enflent, enfles, enflees, enfler, gonfler, bouffi, bouffie, epaisse, epais, boursoufle, boursouflee`,
    face: `visage, langue, gorge, levres, levre, yeux, paupieres, cou, bouche, tete`,
    now: `depuis, maintenant, en ce moment, la, aujourd hui, ce matin, cette nuit, ce soir, tout a l heure, d un coup, tout d un coup, soudain, brutalement, subitement, toujours, encore, vite, au secours, aidez, aide, urgent, que faire, quoi faire, on fait quoi, je fais quoi`,
    body: `bras, jambe, jambes, cote, main, visage, bouche, moitie, mains, cote gauche, cote droit, membre, corps, levre`,
    stopped: `du poulet, de poulet, de boeuf`,
    blood: `sang, du sang, hemorragie`,
  },
  certain: `
    (perds|perd|perdu) ..1 (plein|enormement|des litres) de sang
    (eau bouillante|huile bouillante|huile brulante) ..2 (sur|renverse*)
    (conducteur|mari|femme|mere|pere|fils|fille|homme|dame|monsieur|voisin|collegue|passager|bebe) (ne)? (bouge|reagit) plus
    (doigt|doigts|main|pied|bras|orteil) ..1 (coupe net|sectionne|sectionnee|sectionnes|arrache|arrachee)
    (saigne|saignent|sang) ..3 (des oreilles|de l oreille|sort du nez|lui sort du)
    (perte des eaux|perdu les eaux|perdre les eaux)
    (gonfle|gonflee|enfle) ..4 (crevettes|cacahuete*|noix|piqure|abeille|arachide*|guepe)
    (crevettes|cacahuete*|noix|piqure|abeille|guepe) ..4 ,? ..2 (gonfle|siffle|enfle)
    (client|cliente|mari|pere|mere|homme|femme|collegue|passager|dame|monsieur) ..2 vient de s (effondrer|ecrouler)
    ouvert le crane
    (visage|bouche) ..2 part (d un|de|sur le) cote
    se tient (le coeur|la poitrine)
    (il|elle|passager|passagere|client|cliente|homme|femme|mari|pere|mere|collegue|monsieur|dame) s (est)? (ecroule|effondre|ecroulee|effondree)
    <pain> ..5 (dans|a|au|sur|de|du) (la|ma|sa|le|mon|son)? <chest> !<stopped>
    (poitrine|thorax|coeur) ..3 (serre|serree|oppresse|oppressee|brule|fait mal|fait tres mal|comprime|ecrase|s emballe|lache|lance)
    (mal|douleur|douleurs|pression|serre) ..5 (bras gauche|machoire) ..5 (poitrine|coeur|sueurs|essouffle|transpire|souffle|gauche|vertige*|main)
    (fait|fais|faire|fait surement|en train de faire|vient de faire|ferait) (un|une)? (infarctus|crise cardiaque|avc|arret cardiaque|attaque cardiaque|attaque|oedeme|embolie|overdose|surdose|hemorragie|hypoglycemie|convulsion|convulsions|choc|crise d epilepsie|crise d asthme|malaise cardiaque|choc anaphylactique|choc allergique|fausse couche|oedeme de quincke|reaction allergique severe|grosse allergie|crise d angoisse terrible)
    (crise) ..3 (secousses|tremble|convuls*|epilepsie|asthme|ventoline|bave|mousse) ..8
    (il|elle|fils|fille|mari|bebe|femme|mere|pere|enfant) (convulse|convulsionne|a des convulsions|fait des convulsions|fait une crise|est en convulsion)
    (convulse|convulsions|convulsion) !febriles
    (respire|respires|respirent) (plus|pas|mal|tres mal|a peine|difficilement|bizarrement|presque plus)
    (arrive|arrivons|peux|peut|parviens|arrives|arrivez|parvient) ..2 (pas|plus|a peine) ..2 (respirer|reprendre mon souffle|reprendre son souffle|a respirer|respiré)
    (mal|difficulte|difficultes|peine|galere) a respirer
    (etouffe|etouffent|suffoque|suffoquent|s etouffe|m etouffe|s asphyxie)
    (est|suis|s est|semble|tombe|tombee|c est|retrouve|retrouvee) ..2 (inconscient|inconsciente|inanime|inanimee|evanoui|evanouie|sans connaissance|dans les pommes|dans le coma|en arret cardiaque)
    (perdu|perd|perdre) ..1 connaissance
    <whoNoun> ..5 (reagit|repond|bouge|ouvre les yeux) (plus|pas) !(a|au|aux|de|du)
    (il|elle|<whoNoun>) ..2 se reveille (plus|pas) !(avant|a|tot)
    respire plus
    (homme|femme|dame|monsieur|personne|gars|type|vieux|enfant|quelqu un|collegue|client) ..3 (par terre|a terre|au sol|allonge|allongee|etendu|etendue|s est effondre) ..6
    (par terre|a terre|au sol|dans l escalier|dans les escaliers) ..6 (bouge|reagit|repond|respire|parle|releve|relever) (plus|pas)?
    (est|suis) (tombe|tombee) ..8 (relever|se lever|bouger|se releve|me relever|me lever|releve)
    (tombe|tombee) ,? (elle|il|je) (ne|n)? (peut|peux|arrive) ..4 (relever|lever|bouger)
    (tombe|tombee) ..2 (elle|il|je) (peut|peux|arrive|se|ne) ..4 (relever|lever|releve|bouger|reponds|repond)
    (bebe|bb|enfant|petit|petite|fils|fille|nourrisson) ..4 (avale|avalee|met dans la bouche|mis dans la bouche) ..3 (truc|chose|objet|morceau|bonbon|jouet|quelque chose)
    (il|elle) devient (bleu|bleue|violet|violette|tout bleu|toute bleue|tout rouge)
    (guepe|abeille|frelon|arachide|cacahuete|noix|crevette) ..6 allergique
    allergique ..8 (pique|piquee|mange|avale|gonfl*|respir*) ..4
    <whoNoun> ..4 (inerte|s est effondre|s est effondree|s effondre|s est ecroule|s est ecroulee|s ecroule|effondre au sol)
    (il|elle) (s est effondre|s est effondree|s est ecroule|s est ecroulee) ..4 (sol|terre|bouge|respire|devant|dans)
    (peut|arrive|arrivons|peux|n arrive) (pas|plus) (a)? ..1 (reveiller|le reveiller|la reveiller|reanimer)
    <whoNoun> ..4 (tout|toute) (mou|molle|bleu|bleue|raide|froid|froide|grise)
    (levres|visage|bebe|doigts) ..3 (bleu|bleue|bleues|violet|violettes|bleuit|violette|cyanose)
    (saigne|saignes|saignons|saignement|saignements|hemorragie|pisse le sang|perd du sang|perds du sang|perd beaucoup de sang) ..4 (beaucoup|enormement|arrete pas|s arrete pas|partout|abondamment|abondant|abondants|fort|enceinte|tete|s arreter|stopper|ventre|<now>|toujours)
    (saigne|saignement|saignements|hemorragie|perd) (abondamment|beaucoup|enormement|fort|de la tete|abondant|du sang|beaucoup de sang|sans arret)
    (enceinte|grossesse) ..8 (saigne|saignements|saignement|contractions|perdu les eaux|perd du sang|douleurs|mal au ventre|sent plus|bouge plus)
    (perdu les eaux|va accoucher|train d accoucher|est en train d accoucher|accouche la|accouche maintenant|le bebe arrive|la tete du bebe)
    (vomis|vomit|crache|tousse|urine|vomi|rends|vomissons|craches|pisse) ..2 <blood>
    <blood> ..3 (partout|dans les selles|dans mes urines|qui coule|coule|gicle)
    (ai|a|as|avons|vient de|vient d|viens de|viens d|ont|a t|avait|j ai|qui a) ..2 <swallow> ..3 (<poison>|trop de <drug>)
    (ai|a|vient de|vient d|viens de|viens d|avait) ..2 <swallow> ..3 (<quantity>|tous|toutes|une poignee|poignee|boite|boites|boite entiere|plaquette|plaquettes|tablette|flacon|tube) (de|d|mes|ses|mon|des|la|les)? ..1 <drug>
    (ai|a|vient de|vient d|viens de|viens d|avait) ..2 (avale|avalee|avaler|gobe|ingere|englouti) ..5 (boite*|plaquette*|flacon|tous mes|toutes mes|tous ses|toutes ses)
    (ai|a|vient de|vient d|viens de) ..2 (avale|bu|ingere|gobe|lape|suce) ..4 (<poison>|<drug>)
    (avale|bu|ingere) ..3 <poison>
    (trop|double|dix fois|deux fois trop|surdose|mauvaise dose|trompe de dose|trompee de dose|erreur de dose|surdosage) (de|d|la dose)? ..4 (insuline|<drug>|delire)
    (overdose|surdose|surdosage|intoxique|intoxiquee|empoisonne|empoisonnee|empoisonnement|coma ethylique|coma)  ..4 (<who>|je|<now>|<drug>|$)
    (je|j|il|elle|<who>) ..2 (fait|fais|est en|en) (overdose|surdose|coma|une overdose|hypo|hypoglycemie)
    (melange|melanger|pris|prend|mixe) ..5 <drug> ..4 (alcool|vodka|whisky|vin) ..8
    <face> ..3 (<swell>) 
    (<swell>) ..3 <face> ..5
    (gorge|langue) ..2 (gonfle|serre|ferme|se ferme|enfle|s epaissit)
    (piqure|pique|piquee|mordu|mordue|morsure) ..8 (<swell>|respire|respirer|suffoque|etouffe|serpent|vipere|scorpion|malaise|meduse|plaques)
    (mordu|mordue|pique|piquee) par ..1 (serpent|vipere|scorpion|meduse|araignee|chauve souris|chien errant)
    (choc anaphylactique|choc allergique|oedeme de quincke|reaction allergique grave|grave reaction allergique)
    (bouche|visage|sourire) ..6 (tordue|tordu|de travers|paralyse|paralysee|affaisse|tombe|tombant|deforme)
    (paralyse|paralysee) ..2 (d un|<body>|du cote|d un cote|soudain|<now>)
    (sens|sent|bouger|bouge|bougent|porte|portent|repond|lever) (plus|pas) ..2 (<body>|ma jambe|sa jambe|son bras|mon bras|le bras)
    <body> ..4 (repond plus|bouge plus|porte plus|ne repond|engourdi brutalement|ne la porte plus|ne le porte plus|inerte)
    (perdu|perd|plus) ..1 (la vue|la vision|l usage|l usage de la parole|la parole) ..5
    (vois|voit) plus (rien|d un oeil|d un coup|de l oeil)
    (arrive|peut|peux) (plus|pas) ..1 (parler|articuler|bouger|se lever|tenir debout) ..3 (<now>|visage|bouche|bras|d un|$)
    (articule|parle) (plus|mal|bizarrement) ..4 (<now>|bras|bouche|visage|d un coup)
    (avc|infarctus|crise cardiaque|attaque cardiaque) (la|maintenant|en cours|je crois|je pense|<question>) ..3
    (je crois|je pense|peur|on dirait|c est peut etre|surement|peut etre|symptomes d|symptomes de) ..3 (avc|infarctus|crise cardiaque|overdose|hemorragie|embolie|meningite)
    (brule|brulee|brulure|ebouillante|ebouillantee) ..4 (grave|gravement|visage|huile|eau bouillante|acide|grave|troisieme degre|cloques|bebe|enfant|tout le bras) 
    (coupe|coupee|sectionne|sectionnee|arrache|arrachee|ampute|tranche|tranchee) ..3 (doigt|doigts|main|artere|veine|poignet|bras|orteil|pied|profondement|oreille|gorge)
    (tombe|tombee|chute|chutee|cogne|cognee) ..5 (tete|echelle|escalier|escaliers|etage|balcon|toit|hauteur|velo) ..6 (sang|saigne|bouge|vomit|inconscient|inconsciente|reponds|repond|parle|reagit|vertige*|bizarre|connaissance|os|jambe|releve|relever|se releve)
    (os|fracture ouverte) ..3 (sort|visible|ressort|ouverte)
    (fievre|temperature|39|40|41) ..3 (40|41|42|bebe|nouveau ne|nourrisson|mois|convuls*|nuque|raide)
    (bebe|nourrisson|nouveau ne|le petit|la petite|mon petit|ma petite) ..6 (fievre|40|respire|mou|molle|reveille|etouffe|bleu|boit plus|mange plus|vomit|deshydrate*) ..4 (<now>|40|41|plus|mal|fort|tout|$)
    (insuline|diabetique|diabete) ..8 (tremble|delire|inconscient*|malaise|reponds|repond|evanoui*|sueurs|sucre|hypo|coma|plus d insuline|plus d)
    (plus|pas|manque) (de|d) (insuline|ventoline|oxygene) ..6 (<now>|ce soir|respire|crise|diabetique|asthme|tiens|$)
    (respirateur|oxygene|concentrateur|appareil respiratoire|dialyse) ..5 (arrete|panne|coupe|marche plus|fonctionne plus|vide|coupure|alarme|s est arrete)
    (coupure|panne|courant|electricite) ..8 (respirateur|oxygene|concentrateur|dialyse) ..8
    (blesse|blessee|blesses) ..1 (grave|gravement|par balle|a la tete|serieusement|au ventre)
    (il y a|y a|avons|accident) ..4 (blesse|blesses|blessee|mort|morts|inconscient*) (grave*|sur|dans|a|$)
    (renverse|renversee|percute|percutee|ecrase|ecrasee) par ..2 (voiture|bus|camion|train|moto|tram|metro|trottinette|engin|chariot|palette)
    (hypothermie|insolation|coup de chaleur|deshydrate|deshydratee|malaise) ..4 (bebe|<who>|<now>|je|repond|parle|tremble|inconscient*|sol|encore)
    (fait|fais|ai fait|a fait|eu|vient de faire) un (gros)? malaise
    (testicule|ventre|tete) ..4 (douleur atroce|insupportable|horrible|atroce|pire mal de tete|coup de tonnerre)
    (douleur|mal|maux) ..3 (insupportable|insupportables|atroce|atroces|terrible|horrible|violente|violent|foudroyante|hurler) ..4 (ventre|tete|dos|poitrine|rein|reins|jambe|mollet|appendicite|<now>)
    (tombe|tombee|chute|escalier|glisse) ..6 (incoherent*|n importe quoi|confus*|delire|vomit|inconscient*|bizarrement|propos)
    (fievre) ..2 ,? ..4 (nuque|taches|convuls*|raide|plus la reveiller)
    (diabetique|diabete|hypo) ..6 (reagit plus|reagit pas|tremble|transpire|sueurs|confus*|inconscient*|repond plus)
    (cacahuete*|arachide*|noix|guepe|abeille|allergi*|penicilline|crevette*) ..8 (gonfle|gonflent|enfle*|respire mal|levre*|gorge|etouffe)
    (bebe|nouveau ne|nourrisson|petite|petit) ..5 (se reveille pas|se reveille plus|tout mou|toute molle|ne boit plus|boit plus|mange plus rien|reagit plus)
    (anticoagulant*|insuline|cachets|traitement|dose) ..4 (double|deux fois|en trop|trop) ..6 (saigne|somnolent*|endormi*|respire|tremble|confus*)
    (gris|pale|blanc|sueur*|transpire) ..5 (serre|pression|douleur|oppression) ..3 (poitrine|thorax)
    respire ..2 (lentement|a peine|plus beaucoup|mal|bizarrement)
    (enceinte) ..4 et je (saigne|perds du sang|perds les eaux)
    insuline et moi aussi ,? ..2 (elle|il) (tremble|transpire|dort|repond plus)
    (torchon|serviette|bandage) ..2 (sang|trempe*|imbibe*)
  `,
  possible: `
    <pain> ..4 (poitrine|coeur|thorax)
    (<body>|doigts|machoire|visage) ..3 (engourdi|engourdie|engourdis|engourdies|fourmille|fourmillements|paralyse|paralysee|insensible|picote) ..6
    (fourmillements|fourmis|engourdissement|picotements) ..4 (<body>|visage|machoire)
    (cherche|trouve plus|perds|confond|melange) ..1 (mes mots|ses mots|les mots)
    (pris|prise|prendre|donne) ..4 (traitement|medicament|medicaments|comprime|comprimes|cachet|cachets|insuline|pilule|dose|antibiotique|ventoline) ..4 (deux fois|en double|double dose|le double|trop|par erreur|a la place|de trop)
    (deux fois|double dose|double|trop|trompe|trompee|erreur) ..5 (medicament|medicaments|insuline|comprime|comprimes|cachet|cachets|traitement|pilule)
    (oublie|saute|arrete|plus) ..3 (insuline|traitement|medicament|anticoagulant) ..6 (mal|malaise|tremble|vertige*|bizarre|tete|jours)
    (nouveau|votre|ce|le) (medicament|traitement|vaccin|antibiotique|sirop|creme|produit) ..6 (plaques|boutons|gonfle*|enfle*|respirer|vertige*|langue|demange*|vomi*|palpitations|allergi*|malaise|tourne)
    (plaques|boutons|urticaire|rougeurs|demangeaisons) ..6 (langue|gorge|levres|visage|respir*|partout|gonfl*)
    (bizarre|confus|confuse|desoriente|desorientee|incoherent|incoherente|delire|somnolent|somnolente|amorphe|apathique) ..8 (quel jour|<now>|parle|reconnait|sait plus|ou elle est|ou il est|fievre|quoi faire|je fais quoi)
    (sait|reconnait|reconnais) (plus|pas) ..3 (quel jour|ou il est|ou elle est|qui je suis|son nom|personne)
    (tete|tout) ..2 (tourne|tourner) ..6 (<now>|tombe|evanouir|vois|depuis|debout|flou)
    (vertige|vertiges|etourdissements|vision floue|vois flou|vois trouble|voit trouble|vois double|voit double) ..5
    (palpitations|tachycardie|coeur bat|coeur qui bat|coeur s emballe) ..5
    (essouffle|essoufflee|souffle court|plus de souffle|respire mal|oppresse|oppressee|sifflement) ..5
    (sang|saigne|saignement|saignements) ..3 (selles|urines|urine|nez|gencives|oreille|depuis|entre les regles|cacher)
    (enceinte|semaines de grossesse|grossesse) ..8 (mal|douleur*|pertes|fievre|tombee|sens|bouge|contraction*|crampe*|tension)
    (bebe|nourrisson|nouveau ne|petit|fils|fille) ..6 (fievre|vomit|pleure sans|boit pas|mange rien|dort beaucoup|respire|tousse|diarrhee|boutons|chute|tombe|tombee) ..6
    (chute|tombe|tombee|cogne|cognee|choc) ..4 (tete) ..6
    (fievre) ..2 ,? ..4 (39|40|41|jours|nuque|frissons|bebe|baisse pas|tombe pas)
    (avale|avalé|ingere) ..4 (noyau|os|arete|piece|bouchon|aiguille|verre|dent|chewing|pile|bille)
    (piqure|pique|piquee|morsure|mordu|mordue) ..5 (tique|chien|chat|guepe|abeille|frelon|insecte|gonfl*|rouge|enfl*)
    (brule|brulee|brulure) ..3 (main|bras|visage|huile|eau|doigts|cuisse|four)
    (va|vais) (tomber dans les pommes|m evanouir|s evanouir|faire un malaise)
    (sens|sent|se sent|me sens) ..1 (tres|vraiment|super)? (mal|faible|patraque|bizarre) ..4 (poitrine|respir*|depuis|tete|vertige*|sueurs|froides|tremble|ventre|evanouir|<now>)
    (aller|dois je aller|faut il aller|va|vais|emmener) ..2 (aux urgences|a l hopital|appeler le 15|appeler le samu) ..4
    (overdose|surdosage|intoxication) ..5
    (malaise|malaises) ..6
    (mollet|jambe) ..3 (rouge|chaud|dur|gonfl*|douleur) ..6
    (double|mauvaise) dose ..3
    (nuque|cou) raide
  `,
  not: `
    (avais|avait) avale
    ^ (petit|petite|enfant|gamin|gamine) , (j|je) ..8
    (etouffe|etouffent|suffoque|etouffer) ..2 (chaleur|chaud|cartons|sous|dans le hall|dans les bureaux|dans le bus)
    (pc|ordi|ordinateur|disque dur|serveur|telephone|imprimante|tele|voiture|appli) ..4 (avc|arret cardiaque|coma|malaise|urticaire)
    (expose|brochure*|memoire|article|documentation|affiche) ..6 (crise|asthme|avc|infarctus|epilepsie|malaise*|allergie*)
    (parfum|recharge|flacon) ..3 (overdose|poison)
    coeur saigne
    (petit|petite) (robinet|bouton|voyant|colis|tuyau|paquet|souci)
    (pas|aucun|aucune|plus|jamais|sans) (de|d|un|une|la|eu)? ..1 (mal|douleur|douleurs|blesse|blesses|infarctus|malaise|saignement|hemorragie|avc|convulsion|overdose)
    (failli|manque de|manque) (faire|avoir|d avoir) ..2 (infarctus|crise cardiaque|avc|attaque|malaise|syncope|crise)
    (failli|manque|faire faire|donner) (m etouffer|tomber dans les pommes|m evanouir)
    (couper|coupe|coupes) le souffle
    (mort cerebrale|arret cardiaque) ..3 (ordi|pc|serveur|telephone|mise a jour)
    (ordi|ordinateur|pc|serveur|telephone|appli|site|imprimante|ventilateur|disque|programme|logiciel|voiture|moteur|chaudiere|machine|batterie) ..5 (reagit|repond|mort|crise|attaque|inerte|bouge|respire|souffle|gonfle*|etouffe|infarctus|coma|convulse|malaise)
    (contrat|assurance|mutuelle|garantie|formule|police|remboursement|rembourse|couvre|couvert|prise en charge|prend il en charge|prend en charge|declaration|franchise|capital|indemnite|invalidite) ..8 (infarctus|crise cardiaque|avc|hospitalisation|cancer|malaise|brulure|overdose|accident|fracture|fausse couche)
    (lecteur*|tensiometre*|stylo*|kit|trousse|bracelet|capteur*|appareil|test|autotest|defibrillateur*|formation|cours|gestes|livre|guide|atelier) (de|d|a|pour|contre)? ..3 (glycemie|adrenaline|secours|premiers secours|insuline|tension|malaise|saignement|crise cardiaque|allergie*|overdose|avc|infarctus)
    (salle|salles|cours|coach|abdos|muscu|musculation|sport|spinning|courbature*|entrainement|course|marathon|randonnee|yoga) ..6 (mal|douleur*|souffle|brule)
    (mal|douleur*|brule) ..6 (cours de|spinning|muscu|musculation|sport|entrainement|abdos|yoga|marathon|squat*)
    (mal au ventre|mal aux cotes|mal aux joues|etouffe|etouffer|mourir) ..3 (rire|rigoler|rigole|a force de rire|de rire)
    mal au coeur (de|d|pour|que|a l idee|quand|en voyant)
    (coup de coeur|a contre coeur|par coeur|au coeur de|en plein coeur|fend le coeur|coeur brise|sur le coeur|coeur gros|coeur du)
    (etouffe|etouffent|etouffer|asphyxie*) ..2 (sous|par|avec) ..3 (dettes|factures|credits|mails|messages|frais|pub*|notification*|travail|paperasse)
    (date d|dates d|antecedent*|suivi|simple visite|visite de controle|controle|bilan|rendez vous annuel|prevention) ..4
    (tremble|saigne|respire|souffre) (encore)? (des|du|de la) (dents|genoux) (en voyant)
    (saigne|saigner) ..2 (mon budget|portefeuille|a blanc|mon compte|comptes|couleur*|tissu|encre)
    (injecter|injection) ..2 (dependance*|code|sql|capital|carburant)
    (moteur|injecteur|encre) ..2 (saigne|crache)
    (overdose|indigestion) (de|d) ..1 (pub|pubs|publicite*|mails|notifications|spam|promos|newsletter*)
    (crepe|crepes|gateau|pizza|toasts|tarte|poulet) ..5 (alarme|detecteur)
    (nuque|cou) raide ..4 (oreiller|matelas|chaise|bureau|ecran)
  `,
  notInSentence: `
    (d apres|selon) (le|la|les) (journal|radio|tele|television|infos|presse)
    j ai lu (que|qu|dans|sur)
    rien de grave
    plus de peur que de mal
    <coverage>
    <titles>
    <over>
    (en voyant|quand j ai vu|a la vue) ..3 (montant|facture|prix|addition|note|tarif)
    (mon|son|notre) (pontage|stent|pacemaker|avc|infarctus) (date|remonte|d il|de 19*|de 20*)
    (haha|ptdr|mdrr)
  `,
};
