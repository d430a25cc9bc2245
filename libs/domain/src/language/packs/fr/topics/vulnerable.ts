import type { RuleSet } from '../../../rules/rule-set.ts';
import { settled, titles } from './titles.ts';

/** Those who need more care: disability, dementia, illness, old age alone, no reading. */
export const frenchVulnerable: RuleSet = {
  words: {
    titles,
    settled,
    who: `mon, ma, mes, notre, nos, ce, cette, le, la, un, une, son, sa`,
    kin: `mari, femme, epouse, epoux, pere, mere, papa, maman, fils, fille, frere, soeur, grand mere, grand pere, mamie, papi, oncle, tante, enfant, voisin, voisine, conjoint, conjointe, compagne, compagnon, monsieur, dame, personne, belle mere, beau pere, cliente, client, locataire, ami, amie, garcon, bebe, il, elle, passager, passagere`,
    illness: `alzheimer, parkinson, demence, senile, maladie d alzheimer, maladie de parkinson, schizophrene, schizophrenie, bipolaire, bipolarite, autiste, autisme, autistique, asperger, tsa, trisomie, trisomique, sclerose en plaques, epileptique, epilepsie, aphasie, aphasique, dyslexique, dyslexie, dyspraxique, dyspraxie, dysphasique, tdah, hyperactif, agoraphobe, agoraphobie, phobie sociale, phobique, trouble anxieux, troubles anxieux, troubles psychiques, troubles psychiatriques, troubles cognitifs, trouble cognitif, troubles de la memoire, trouble bipolaire, depressif, depressive, en depression, depression severe, grave depression, burn out, deficience intellectuelle, deficience visuelle, deficience auditive, handicap, handicape, handicapee, handicapes, handicap mental, handicap moteur, handicap visuel, en situation de handicap, invalide, paraplegique, tetraplegique, hemiplegique, amputee, ampute, polyhandicape, malvoyant, malvoyante, aveugle, non voyant, non voyante, malentendant, malentendante, sourd, sourde, sourd muet, muette, muet, degenerescence maculaire, dmla, glaucome, en phase terminale, cancer, leucemie, chimio, chimiotherapie, dialyse, dialyses, sous dialyse, sous respirateur, sous oxygene, sous tutelle, sous curatelle, sous sauvegarde, hospitalise, hospitalisee, en psychiatrie, en ehpad, anorexique, stress post traumatique, psychose, crises d angoisse, attaques de panique, crises de panique, begue, begaie, illettre, illettree, analphabete, illettrisme, grabataire, alite, alitee`,
    aid: `fauteuil roulant, en fauteuil, fauteuil electrique, fauteuil manuel, canne, canne blanche, deambulateur, bequilles, prothese, prothese auditive, appareils auditifs, appareil auditif, sonde, oxygene, respirateur, chien guide, chien d assistance, lecteur d ecran, appareil respiratoire, implant cochleaire, lit medicalise, pompe a insuline, trachéo, concentrateur`,
  },
  certain: `
    (suis|est|sommes|vis|deplace|circule|etant) en fauteuil
    (suis|etant|est|sommes|etre|jsuis|chuis|chu) ..2 <illness> !(lors)
    (ai|a|souffre de|atteint de|atteinte de|souffrant de|diagnostique|diagnostiquee|avec|malade de|souffre d|atteint d|atteinte d|vit avec|vis avec|j ai|jai|cause de|cause d|a cause de|raison de|raison d|en raison de) ..3 (<illness>|troubles)  !(voisin)
    <kin> ..4 <illness>
    ^ <illness> ,? ..3
    <illness> ,? (svp|merci de|je|j|ecrivez|parlez|besoin|et|difficile|pouvez)
    (ma|mon|notre|une|sa) (vue|ouie|memoire|audition) (baisse|diminue|tres mauvaise|flanche|me lache|est mauvaise|part)
    (vue|vois|yeux|voit) ..3 (baisse|tres mal|presque plus|plus bien|tres peu|plus assez|pas bien|mauvaise|abimes|fatigues) ..4
    (gros caracteres|grands caracteres|gros caractere|en braille|langue des signes|lsf|facile a lire|falc|phrases courtes|phrases simples|mots simples|police plus grande|version audio|en audio|ecrire gros|lire a voix haute)
    (sais|sait|savons|ai jamais appris a|peux|peut|jamais appris a|saurais) (pas|plus|ni|mal|a peine)? ..1 (lire|lire et ecrire|lire ni ecrire|ecrire)  !(le|la|ce|mon|l|un)
    (mal a|difficulte a|difficultes a|du mal a|peine a) (lire|ecrire|comprendre ce que je lis|marcher|me deplacer|entendre|parler|me souvenir|me concentrer) !(le|la|ce|l|mon|ma|votre)
    (jamais|pas|peu) (allee|alle|ete) ..1 (a l ecole|ecole)
    (entends|entend) (pas|plus|mal|tres mal|rien|presque rien|difficilement) ..4
    (vis|vit|habite|suis|vivant|reste|est) ..2 (seul|seule|tout seul|toute seule) ..6 (ans|age|agee|vieux|vieille|aider|personne|handicap*|malade|comprend*|confus*|perdu*)
    (ai|j ai|jai|suis agee de|age de|agee de) (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|septante*|quatre vingt*|octante*|nonante*|soixante dix*) ans
    (70|72|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98) ans ..8 (seul|seule|comprend*|perdu*|ordinateur|internet|ecran*|aider|aide|malade|vue|ecoute|machines|dur|difficile|appareil*)
    (suis|est) (agee|age|vieux|vieille|une personne agee|tres agee|trop vieux|trop vieille|une vieille dame|un vieil homme|d un certain age|retraite isole|isole|isolee) ..6 (comprend*|seul*|perdu*|aide*|malade*|ordinateur|internet|peux|difficile|sais|vois|entend*|et)
    (personne|personnes|mere|pere|grand mere|grand pere) (agee|agees|dependante|dependant|vulnerable|isolee|fragile) ..6
    (aidant|aidante|proche aidant|proche aidante|aidants|tuteur|tutrice|curateur|curatrice|mandataire judiciaire) (de|d|familial|familiale|pour|du|legal|legale)? ..4
    (m occupe|nous occupons|prends soin|garde) ..2 (de|d) ..2 (<kin>|handicape*) ..6 (malade|handicap*|alzheimer|jour et nuit|dependant*|seule|autiste|alite*)
    (perd|perds|perdu|perte de|pertes de) ..1 (la memoire|la tete|ses reperes|mes reperes|memoire|la boule|l esprit|autonomie)
    (oublie|confond|confus|confuse|desoriente|desorientee|perdue|embrouille) ..2 (tout|tout le temps|reperes|les jours|dates|depuis son avc|depuis l avc) ..4
    (tout seul|toute seule|seul|seule) et ..1 (confus|confuse|perdu|perdue|desoriente|desorientee|malade)
    (signe|signer|achete|accepte) ..3 (tout|n importe quoi) ..3 (presente|donne|propose|appelle|vend)
    (comprends|comprend|comprenons) (rien|plus rien|pas) ..5 (ecran|ecrans|ordinateur|internet|machines|informatique|technologie|machin|truc|appareils|modernes) ..4
    (sous|avec) (oxygene|respirateur|dialyse|assistance respiratoire|perfusion|tutelle|curatelle|ventilation) ..6
    (oxygene|respirateur|dialyse|appareil respiratoire|materiel medical|lit medicalise) ..4 (domicile|maison|electrique|branche|coupure|courant|vital)
    (coupure|courant|electricite) ..6 (vital|vitale|oxygene|respirateur|dialyse|materiel medical|appareil medical)
    (clients|client|liste|personne|patient|patiente|prioritaires|prioritaire) ..3 (haut risque vital|a haut risque|prioritaire*|vulnerable*|mhrv)
    (mains|main) ..2 (tremblent|tremble) ..6
    (je|j|<kin>|ne) ..1 (me deplace|se deplace|marche) (difficilement|tres mal|avec une canne|avec des bequilles|a peine)
    (je|<kin>) ne (me deplace|se deplace|marche) (plus|pas)
    (peux|peut|arrive) (plus|pas) (a)? (me deplacer|marcher|se deplacer|monter les escaliers|me lever)
    (voyage|prends|voyageons|prend|arrive|suis|est|me deplace|voyager|circule|monte) ..3 (en|avec|une|un|mon|ma) ..1 <aid> 
    (assistance|accompagnement|aide) ..4 (fauteuil|mobilite reduite|pmr|handicap*|aveugle|malvoyant*|montée|embarquement)
    (mobilite reduite|pmr|carte d invalidite|carte mobilite inclusion|carte cmi|carte de stationnement handicape|mdph|aah|pension d invalidite)
    (appels|telephone|parler au telephone|foule|gens|stress) ..3 (paralyse|paralysent|angoisse|angoissent|panique|terrorise|peur) ..4
    (angoisse|angoisses|anxiete|anxieux|anxieuse|panique|depression|phobie) ..4 (severe|generalisee|terrible|graves|sociale|chronique|sous traitement|fait des crises|telephone|empeche*|traitement|hospitalis*|arrive pas|$)
    (vulnerable|vulnerables|fragile psychologiquement|fragile|en detresse|isole|isolee) !(au)
    (c est|ici|je suis) ..3 (petite fille|petit fils|fille|fils|aide a domicile|auxiliaire|voisine|infirmiere) ..3 (qui tape|qui ecrit|qui lit|tape pour|ecrit pour|m aide)
    (ecris|appelle|tape|demande) (pour|a la place de) ..3 <kin> ..6 (peut pas|age*|malade|handicap*|comprend*|aveugle|sourd*|lire|ans)
    (pour|a) (me faire repeter|ne pas entendre|mon age|mes vieux jours) ..4
    (besoin) (d|de) ..2 (aide|assistance|accompagnement) ..4 (handicap*|fauteuil|sourd*|aveugle|marcher|me deplacer|lire|embarquement|quotidien)
    (parle|comprends|lis|lit) (mal|tres mal|pas bien|peu|a peine|pas) (le)? (francais) ..4
    (enceinte) ..4 (alitee|risque|seule|grossesse a risque) 
    (refugie|refugiee|demandeur d asile|demandeuse d asile|sans papiers|sans logement)
  `,
  possible: `
    <illness> 
    (age|agee|vieux|vieille|senior|retraite|retraitee) ..5 (comprend*|seul*|difficil*|perdu*|aide*|ordinateur)
    (perdu|perdue|depasse|depassee|depasses) ..4 (internet|informatique|technologie|ecran*|ordinateur|tout ca|machines)
    (seul|seule|isole|isolee) ..4 (personne pour|aider|famille|au monde)
    <aid>
  `,
  not: `
    depression ..2 derriere
    chambre pmr
    place pmr
    (genealogi*|hospitalise*) ..6 facture acquittee
    aveugle (ou|mais)
    (souris|micro|ecran|clavier|imprimante|pub|prix|promo) ..4 <illness>
    (assistant vocal|assistant|enceinte|micro|siri|alexa|casque) ..5 (entend|entends)
    (ancien|ancienne|ex|precedent|precedente) (curateur|tuteur|curatrice|tutrice|aidant)
    (tuteur|tutrice) de (stage|memoire|these|maths|musique)
    (perds|perd|perdu|perte de) ..1 memoire (, )? ..2 (de mon ordi|du pc|de l ordi|de mon pc|vive)
    (stage|cours|apprendre|appli|application|devis|formation|interprete|benevole|professionnels|inscription) ..6 (langue des signes|lsf|braille|alzheimer|personnes agees|gros caracteres|<illness>)
    (mode|livre*|edition|clavier|existe) ..3 (gros caracteres|braille)
    (sourd|sourde) comme un pot
    (peux|peut|arrive) (pas|plus) (le|la|les|l) lire
    pas de panique
    bebe ne marche
    (<aid>) ..6 (prix|rechargent|combien|compatible*|rembourse*|poupee|randonnee|de marche|louee*)
    (sous titres|sous titrage) ..4 <illness>
    (carte|fond|fonds) perdu
    tu (oublies|confonds) tout
    (etais|etait) <illness> ..8 ,? plus maintenant
    (pas|aucun|aucune|plus|sans|ni|jamais) (de|d|un|une|suis|encore)? ..1 (<illness>|<aid>|vieux|vieille|allergie)
    (patron|chef|service|vous|direction|administration|banque|etes|on) ..2 (sourd|sourde|sourds|aveugle|aveugles|muet|muets|muette) ..4
    (test|essai|degustation|double|achat|rendez vous|mariage|colis|date|commande) (a l)? (aveugle|aveugles|surprise)
    (trou de memoire|carte memoire|memoire vive|memoire interne|memoire cache|memoire flash|carte sd|mousse a memoire|memoire de forme|angle mort)
    (infirmier|infirmiere|orthophoniste|medecin|educateur|educatrice|aide soignante|aide soignant|psychologue|professeur|auxiliaire|kine|kinesitherapeute|association|enseignant|enseignante|gerant|specialiste|suis formateur) ..6 (<illness>|geriatrie|handicap*|autis*)
    (louez|louer|vendez|vendre|location|acheter|achat|prix|tarif|tarifs|modele|modeles|commande|garantie|livraison|livrez|quel|quelle|quels|combien|reparation) ..4 (<aid>|fauteuil*)
    (rampe|acces|accessible|accessibles|toilettes|place|places|parking) ..4 (<illness>|pmr|fauteuil*|poussette*) <question>
    (recherche|don|dons|association|fondation|journee|ligue|emission|tele|parle beaucoup|conference|livre|couvre|couvert|couverte|assurance|garantie|mutuelle|rembourse*) ..4 (<illness>|alzheimer|cancer|autisme)
    (fauteuil) (de bureau|gamer|gaming|relax|club|convertible|cuir|a bascule|de jardin|massant|crapaud|electrique relax|en velours|bleu|rouge|en rotin|suspendu)
    (vis|suis|est|mange|dort) ..1 (seul|seule) (responsable|proprietaire|a bord|client|titulaire|exemplaire)
    (tarif|carte|reduction|offre|billet|remise|age) (senior|seniors|vermeil)
    (ai|a|avais|avait) ..3 (bequilles|canne|platre) ..8 (dernier|derniere|normalement|avant|maintenant|ans)
    (petit|enfant|a l epoque|jeune) ,? (je|j) (begayais|etais|souffrais|avais)
    (fou|folle|dingue|malade|debile|autiste|schizo*|bipolaire) ..2 (prix|pub|pubs|reduction|promo|offre|meteo|appli|site)
    (reseau|wifi|connexion|appli|site|pc|batterie|marche|commande|serveur|colis|economie|meteo|voiture) ..2 (fragile|vulnerable|isole|schizophrene|depressif|bipolaire|handicape*|hyperactif|aveugle|sourd)
    (fragile|fragiles) (colis|verre|objet|vaisselle)
    (colis|objet|vaisselle|carton|article|produit|contenu|verre|emballage|mention|etiquette) ..3 (fragile|fragiles)
    (code|serveur|version|faille|systeme|logiciel|plugin|faille|port) ..3 vulnerable*
  `,
  notInSentence: `
    <titles>
    <settled>
    (mdr|lol|ptdr|haha)
    (encore du trail|en pleine forme|bon pied bon oeil)
  `,
};
