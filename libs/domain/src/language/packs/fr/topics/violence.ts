import type { RuleSet } from '../../../rules/rule-set.ts';
import { coverage, over, titles } from './titles.ts';

/** Violence or threats against the writer or others, and threats by the writer. */
export const frenchViolence: RuleSet = {
  words: {
    coverage,
    titles,
    over,
    he: `il, elle, ils, elles, mari, ex, conjoint, conjointe, compagnon, compagne, copain, copine, pere, mere, beau pere, belle mere, frere, oncle, tante, voisin, voisins, voisine, patron, chef, fils, fille, homme, type, mec, gars, client, chauffeur, collegue, petit ami, petite amie, inconnu, individu, agresseur, quelqu un, proprietaire, proprio, vigile, agent, livreur, technicien, coach, prof, garde, bande, groupe, jeunes, mon homme, cousin, grand pere, colocataire, coloc, femme, on, passager, tuteur, famille`,
    hitMe: `me frappe, me frappent, me frapper, me bat, me battent, me battre, me tape, me tapent, me taper, me tabasse, me tabassent, me cogne, me cognent, me gifle, m etrangle, m etrangler, me viole, me violer, m agresse, m agresser, m agressent, me poignarde, me poignarder, me brule avec, me tire par les cheveux, me tire les cheveux, me pousse dans les escaliers, me brutalise, me maltraite, me sequestre, me sequestrent, m enferme, m enferment, me retient de force, me retient, me force a coucher, me force a, me touche la nuit, me touche, m oblige a coucher, m attache, me roue de coups, me massacre, me met des coups, me donne des coups, me lance des, me crache dessus, me traque, me harcele, me harcelent, me terrorise, me plaque au sol, me plaquer au sol, me saute dessus, me menace, me menacent, me menacer, me lynche, me tord le bras, me tuer, me buter, me crever, me faire la peau, me planter, m egorger, nous frappe, nous bat, nous tape, nous menace, nous tuer, nous agresse, nous sequestre, nous poursuit, me poursuit, me pourchasse, me bloque contre, nous enferme`,
    hitOther: `frappe, frapper, bat, battre, tape, taper, tabasse, tabasser, cogne, etrangle, etrangler, viole, violer, agresse, agresser, poignarde, poignarder, maltraite, martyrise, brutalise, menace, roue de coups, sequestre, gifle, secoue, egorge, tue, tuer, lynche, massacre`,
    victim: `sa femme, ma mere, ma soeur, mon fils, ma fille, mes enfants, les enfants, le petit, la petite, le bebe, mon bebe, son fils, sa fille, ses enfants, mon frere, mon pere, ma grand mere, la voisine, ma voisine, son bebe, la femme, une femme, un homme, quelqu un, un enfant, mon enfant, sa mere, sa copine, son mari, ma tante, ma copine, mon ami, mon amie, le chien, son chien, une fille, un jeune, un gamin, un client, une cliente, le chauffeur, la caissiere`,
    weapon: `couteau, couteaux, arme, armes, pistolet, fusil, flingue, machette, hache, batte, revolver, kalachnikov, matraque, cutter, marteau, barre de fer, tournevis, gun, sabre, carabine, tesson, bombe lacrymo, lame, hachette, poignard, tronconneuse`,
    idiom: `pas, plus, personne, le plus, que, aux yeux, beaucoup, l attention, les nerfs`,
    hackers: `par un virus, par des hackers`,
    mine: `ma, mon, mes, notre, nos, la, les, le, l, des, du, combien, quand, par, en, avec, plus, moins`,
    you: `vous, te, t, les, le, la, l, lui, leur`,
    kill: `tuer, crever, creuver, buter, massacrer, egorger, demolir, defoncer, exploser, planter, poignarder, etrangler, fracasser, casser la gueule, casser la figure, peter la gueule, eclater la tete, eclater la gueule, faire la peau, descendre, flinguer, saigner, eventrer, bruler, cramer, tabasser, frapper, cogner, abattre, eliminer, torturer, ecraser, violer, faire payer, briser les jambes, casser les jambes, casser les dents, casser les genoux, mettre une balle, tirer dessus, demonter, dezinguer, detruire la gueule, choper a la sortie, attendre a la sortie, attraper a la sortie, defigurer, lyncher, refaire le portrait, etriper, decapiter, foutre une raclee, mettre mon poing, retrouver chez`,
  },
  certain: `
    frappe (mon|ma|mes|ses|son|sa) ..1 (soeur|frere|fils|fille|mere|femme|enfant|enfants|bebe)
    (a sorti|sort|brandit|pointe) (un|son|une|sa|le) <weapon>
    je (l|te|vous|le|la|les) (egorge|bute|etripe|demolis)
    (m a|m ont|l a) (jete|jetee|pousse|poussee|plaque|plaquee|traine|trainee) ..3 (contre|dans l escalier|dans les escaliers|au sol|par terre|dans la reserve)
    (jete|jeter|jette) ..2 (fils|fille|bebe|enfant|moi) contre
    (embrasse|embrassee|touche|touchee|deshabillee) de force
    enferme ..2 (petite|petit|enfant|fils|fille|bebe|gamine|gamin) ..3 (placard|cave|chambre|noir)
    (garde|confisque|gardent) (mon|mes|nos) (passeport|papiers|passeports)
    (lui|leur|te|vous) (casse|pete|brise|explose|fracasse|demonte|casserai|peterai) (les|la|le|ta|vos|sa|tes) (genoux|jambes|gueule|dents|bras|tete|tronche|nez|machoire)
    (m a|ma|il m a|m as) (etrangler|frapper|taper|violer|battre|gifler)
    (cogne|tape|frappe) sur (son|sa|ses|leur) (gosse|gosses|fils|fille|femme|enfant|enfants|gamin|gamine|mere|bebe)
    <he> ..5 <hitMe> !<idiom>
    (m a|m ont|il a|elle a|ils ont|vient de|viens de|nous a|nous ont) (deja|encore|aussi|presque)? (<hitMe>|frappe|frappee|battu|battue|tabasse|tabassee|gifle|giflee|etrangle|etranglee|viole|violee|agresse|agressee|poignarde|poignardee|sequestre|sequestree|menace de mort|menacee de mort|plaque au sol|roue de coups|casse le bras|casse le nez|mis un coup|donne un coup|mis son poing|jete par terre|tire dessus|braque|braquee|touche|drogue|droguee|kidnappe|kidnappee|enleve|enlevee|enferme|enfermee|cogne|cognee|pousse dans les escaliers) !(dans|au)
    (me suis fait|on s est fait|s est fait|se fait|me fais|nous sommes fait|viens de me faire|vient de se faire|suis fait) (frapper|agresser|tabasser|violer|braquer|poignarder|sequestrer|etrangler|cogner|battre par|taper dessus|menacer|suivre|droguer|enlever|kidnapper|racketter|lyncher)
    (ai|avons|a) ete (frappe|frappee|battu|battue|agresse|agressee|viole|violee|poignarde|poignardee|menace|menacee|sequestre|sequestree|menaces|agresses|braque|braquee|enleve|enlevee|droguee) !<hackers>
    <he> ..4 (est en train de|va|veut|menace de|a essaye de|essaie de|a tente de|a dit qu il allait|a jure de|a promis de|compte|qu il va|qu elle va) ..2 (<hitMe>|me tuer|nous tuer|la tuer|le tuer|tuer|me retrouver|me faire du mal|me defigurer|m enlever|nous bruler|mettre le feu|prendre les enfants|tout casser|te tuer)
    (menace|menaces|menacee|menacer) (de|d) (mort|me tuer|nous tuer|la tuer|le tuer|me frapper|me bruler|viol|mettre le feu|publier|m enlever)
    <he> ..3 (devant|derriere|dans|a) ..4 (avec|arme|armes) (un|une|d un|d une|de|son|sa)? <weapon>
    (avec|a|sort|sorti|tient|brandit|pointe|braque|avait) (un|une|le|la|son|sa|des) <weapon> ..5 (moi|nous|gorge|tete|main|porte|dehors|enfants|chez|magasin|caisse|chauffeur|hall|dessus|poche|<victim>|$)
    <he> (a|sort|sorti|a sorti|tient|brandit|pointe|porte|cache) ..2 (un|une|son|des) <weapon>
    (avec|d) (un|une|son) <weapon> $
    (homme|type|mec|individu|client|gars|hommes|types|quelqu un) (arme|armes|armee) !de
    (ai|avons) (un|une|des|mon|le) <weapon> ..4 (servir|utiliser|je vais|venir|arrive|viens|jure|attend)
    (ai|avons) (un|une|des|mon) <weapon> (et|alors|donc) (je|on) (vais|va|arrive|viens|sais)
    (parents|freres|oncles|grands freres|collegues) me (battent|frappent|tapent|cognent|enferment)
    (je|on) (vais|va) (vous|te|le|la|les) (retrouver|attendre|choper|trouver) ..2 (sortie|chez|dehors|parking|$)
    (bombe|bombes) (va|vont) (exploser|sauter|peter)
    (arme|armes|armee) (d|de) (un|une)? <weapon>
    <he> ..3 <hitOther> <victim>
    (en train de|entends|vois|voir) ..3 <hitOther> ..1 <victim>
    <victim> ..3 (se fait|est|a ete|s est fait) (frapper|frappe|frappee|battre|battu|battue|tabasser|agresser|agresse|agressee|violer|violee|maltraiter|maltraite|maltraitee|etrangler|poignarder|poignarde|poignardee|battus|sequestree|sequestre|harceler)
    (voisin|voisine|voisins|femme|enfant|enfants|cris|hurle|crie|hurlements) ..6 (coups|frappe|bat|tuer|au secours|se battent|hurle)
    (refuse|empeche|interdit|laisse) (pas)? (de|d)? ..2 (me|m|nous) (laisser|de)? ..2 (sortir|descendre|partir|quitter)
    (me|m|nous) (laisse|laissent|empeche|interdit|empechent) (pas|plus|de) ..2 (sortir|partir|descendre|quitter|telephoner)
    (suis|sommes|est|tiennent|retenue|retenu) ..2 (sequestre|sequestree|retenu|retenue|prisonniere|prisonnier|pris en otage|prise en otage|otage|otages|kidnappe|kidnappee) ..3 (par|chez|dans|contre|de|depuis|$)
    (a|ont) (verrouille|ferme a cle|pris mon telephone|pris mes papiers|confisque mon passeport|confisque mes papiers|garde mon passeport|cache mes papiers) ..6
    (passeport|papiers) ..3 (confisque|confisques|pris|garde) par
    (me suit|nous suit|me suivent|nous suivent|m attend en bas|m attend dehors|rode autour|me file le train|essaie d entrer|essaye d entrer|force la porte|tente d entrer|defonce la porte|tape a la porte|tambourine|casse la porte|est entre chez moi|entre par effraction|dans ma maison|est chez moi) ..6
    (on essaie|on essaye|quelqu un essaie|quelqu un essaye|quelqu un|des gens|un homme|un type) ..3 (forcer|defoncer|cambrioler|force ma|rode|dans mon jardin|entre chez moi|entre chez nous|entrer chez moi|entrer chez nous|rentrer chez moi|rentrer chez nous|entrer par)
    (cambriolage|cambriole|cambrioleurs|braquage|braqueurs|prise d otage|fusillade|coups de feu|tirs|terroriste|attentat|tireur) ..4 (en cours|en ce moment|maintenant|chez moi|dans|devant|ici|dehors|encore|la|rue)
    (on|ils|il|ca) (tire|tirent|vient de tirer) (sur|dans|dehors)
    (coups de feu|tireur|fusillade) ..3 (dans|ici|dehors|devant|hall|gare|rue|magasin|hotel)
    (je|on|nous) (vais|va|allons|viens|jure) ..3 (<you>|tous|toutes|lui|leur) ..1 <kill>
    (retrouver|venir|attendre|chercher|passer) et ..1 <you> ..1 <kill>
    (je|j) (jure|promets|previens|dis) ..4 (<kill>|mort|morts|sang)
    (vais|veux|envie de|pret a|capable de|jvais|finir par|vas|reve de|ai decide de) ..2 (<you>|tous les|tous) ..2 <kill> 
    (vais|veux|envie de|pret a|jvais) <kill> (quelqu un|tout le monde|un de vous|un d entre vous|un employe|votre|vos|ce|cet|cette|mon|ma|le|la|un conseiller|ton|ta|le livreur|des gens|un de vos) !(ecran|site|page)
    (vais|veux|jvais|viens) ..4 (mettre le feu|foutre le feu|faire sauter|poser une bombe|faire exploser|tout casser chez vous|tout bruler|tout cramer|foncer dans votre|tirer dans le tas|debarquer avec|venir avec un|venir arme|venir avec une)
    (mets|met|mettrai|foutrai|fous|mettre|foutre) ..1 le feu ..4 (votre|vos|bureau|bureaux|agence|magasin|boutique|maison|chez|a sa|a leur|a ton|siege|locaux|entrepot|toi|vous)
    (fais|fera|ferai|faire) (sauter|exploser|peter) ..2 (votre|vos|agence|magasin|immeuble|siege|boutique|tout|bureaux|locaux)
    (bombe|bombes|explosif|explosifs|colis piege) ..5 (pose|posee|dans|sous|va|explose|exploser|votre|gare|avion|magasin|immeuble|aeroport) 
    (je|on) (sais|connais|trouverai|retrouverai|va trouver|vais trouver|vais retrouver) ..1 (ou) ..1 (tu|vous|il|elle|habit*|votre|ton|sa|travaill*) ..3
    (sais ou) ..1 (habite|habites|habitez|travaille|travailles|travaillez|dort|vit|vivez|vis)
    (connais|sais|trouve|trouverai|retrouve) ..3 (ton|votre|son) (adresse|domicile|ecole) ..8 (venir|regretter|payer|enfants|passer|voir)
    (vous|tu|il|elle|ils) (allez|va|vas|vont) (le|tous|tous le|me le|bien|bientot|tres vite)? (regretter|payer cher|le payer|me le payer|payer|mourir|crever|souffrir|saigner|y passer|pleurer) !<mine>
    (regretter|regretteras|regretterez) ..6 (naitre|etre ne|etre nee|coupe la ligne|croise*|conseil*)
    (vous|tu|t) (es|etes) (mort|morte|morts|un homme mort|une femme morte|fini|finie) $
    ^ (creve|crevez) (donc|tous|charogne|sale|ordure|salope|pourriture|$)
    (va crever|allez crever|mort a (vous|toi|tous|votre|vos|ton|ceux|elle|eux)|je te creve|je vous creve|je te tue|je vous tue|je te bute|je vous bute|je le tue|je la tue|je vais te tuer|je vais le tuer|je t egorge|je te plante|je te demolis|je t eclate|je te defonce la gueule)
    (beau pere|pere|oncle|frere|grand pere|cousin|prof|entraineur|voisin|coach|moniteur|tonton) ..3 (me touche|m a touche|m a touchee|m embrasse|me caresse|vient dans mon lit|me force|abuse de moi|entre dans ma chambre)
    (abuse|abus|viol|viole|inceste|attouchements|violences|violence) ..4 (moi|conjugales|conjugale|sexuels|sexuelles|subis|subi|victime|ma fille|mon fils|mari|conjoint|domicile|maison)
    (victime|victimes|subis|subit|subissons) ..2 (de|d) (violence|violences|viol|coups|maltraitance|harcelement|menaces)
    (femme battue|enfant battu|enfants battus|homme battu|femme battu)
    (recois|recu|recoit|recevons) ..2 (menaces|des menaces|coups|menaces de mort|une menace) ..4
    (photos|videos|video) ..2 (intimes|nues|nue|intime|de moi nue) ..8 (publier|diffuser|menace|envoyer|chantage|payer)
    (se battent|bagarre|baston|rixe|se bagarrent) ..5 (<weapon>|sang|bus|metro|hall|train|devant|magasin|bar|urgence|maintenant)
    (peur|terrifie|terrifiee|terrorise|terrorisee|cache|cachee) ..8 (me tue|me tuer|me frapper|me frappe|frapper|trouve|retrouve|tuer|il revient|il rentre|derriere la porte)
    (il|elle) (revient|rentre|arrive|est la|m entend) ..5 (tuer|frapper|peur|vite|cachee|cache)
    (m a|m as|il m|m avait) ..2 (etrangle*|serre le cou|saisi* a la gorge|attrape* a la gorge|prise par la gorge|serre la gorge|attrape par le cou)
    (homme|type|mec|quelqu un|voiture|inconnu|gars|moto|individu) ..2 (me|nous) (suit|suivent|poursuit)
    (il|elle) ..1 (s en prendra|fera du mal|s en prend|fait du mal|touche|touchera) ..1 (a|au|aux)? (ma|mes|mon|la|les) (fille|fils|enfants|mere|famille|soeur|petit*)
    (ex|ex mari|ex copain|harceleur|ex conjoint) ..5 (attend|rode|gare|guette|plante|tambourine) ..5 (porte|devant|fenetre|immeuble|bas de|en bas)
    (agence|bureau|magasin|guichet|boutique) ..6 (blesses|sang|morts|ca va saigner|va y avoir des morts|ressors pas tout seul|ressortirai pas seul|allez comprendre|regretter)
    (a pris|a cache|garde|confisque|confisque) ..2 (cles|passeport|telephone|papiers) ..4 (sortir|enferme*|partir|revenir)
    agence ..5 et ..2 (ca va saigner|va y avoir des morts|je ressors pas|ressortirai pas|vous allez comprendre|vous allez voir)
    (trouve|connais) (son|votre|leur) adresse , ..6 (gosses|enfants|paiera|payer|regretter*|saura|sauras)
    (serai|attendrai) devant chez (elle|lui|eux)
    (va|vas) (me|nous) (tuer|buter|planter|egorger) (,|$|ce soir|aidez|au secours)
    (suivi) (votre|ton|cet|cette|le|la) (employe|employee|conseiller|conseillere|collegue|livreur|directeur|caissiere) ..2 (chez lui|chez elle|jusque chez|maison|jusqu a)
    (cache|cachee|enferme|enfermee) dans (la salle de bain|les toilettes|le placard|la chambre|l armoire|la cave) ,? (il|elle)
    (quelqu un|homme|type|on) ..1 (essaie|essaye|tente|cherche a) (d ouvrir|de forcer|d entrer|de defoncer|ouvrir) ..2 (porte|fenetre)
    (bruler|cramer) la maison avec nous ..1
    avec (des|ses) (gars|potes|freres|copains|mecs) ..1 (me tabasser|me frapper|me casser|me tuer)
  `,
  possible: `
    (traceur|mouchard|airtag|balise) ..6 (auto|voiture|sac|telephone|manteau|moto)
    (me|nous) retrouve (a chaque|toujours|partout|chaque)
    <hitMe> ..3
    (j ai|ai|a|avons|jai) ..2 peur (de lui|d elle|de mon|de ma|de rentrer|quand il|qu il|qu elle|pour ma vie|pour mes|pour sa|de mes parents|pour ma securite)
    (fait|fais) ..3 peur (quand|lorsqu|depuis|s il|parce|chez) ..5
    (quand|lorsqu|des qu) il ..1 (boit|a bu|s enerve|rentre|est ivre|est en colere|est saoul|perd aux) ..6
    (bleus|bleu|hematomes|ecchymoses|marques|coups|oeil au beurre noir|traces) ..5 (bras|corps|visage|enfant|petit|petite|elle|gamin|dos|cou|partout|voisine|jambes|cacher)
    (arrive|vient|revient|a) ..3 (avec des bleus|des bleus|des marques|des hematomes|des ecchymoses)
    (sans qu il|sans qu elle|sans que mon|sans que ma|qu il ne|pour pas qu il) ..1 (sache|recoive|voie|voit|apprenne|s en rende|puisse|le sache|soit prevenu|mari|me retrouve|trouve|ex|conjoint) ..4
    (si|s) (il|elle) (l apprend|apprend|le sait|me trouve|me retrouve|decouvre|tombe sur|sait|voit) ..6 (mal|finir|tue|tuer|mort|peur|frappe*|furieux|crise|tape*|cher)
    (ca va mal|va mal) (finir|se passer|tourner|se terminer)
    (s en prendre une|se prendre une|prendre une claque|prendre un coup|se faire casser|se faire demolir|se faire cogner|se faire frapper) ..5
    (je vous previens|je te previens|vous etes prevenus|je previens) ..6 (mal|violent|repondre de rien|coups|poing|baffe|debarque|prendre|sang|regretter)
    (tient|tiens|tenez|tiennent) a (ses|vos|tes|sa|ta|votre) (dents|vie|jambes|peau|genoux|tete|famille)
    (reponds|repond|repondrai|reponds) (plus|pas) de (rien|mes actes|moi|mes gestes)
    (je sais|retiens|ai note|j ai) ..2 (votre visage|votre nom|ton nom|votre adresse|ton adresse|ou vous etes) ..6 (verra|attends|tard|prudent|attention|retrouver*|croise*)
    (fais|faites) (attention|gaffe) a (toi|vous|vos|ta|tes|votre) ..4 (dos|sortie|derrieres|nuit|rue|famille|enfants|parking)
    (on se retrouvera|on se reverra|je vous attends|je t attends|je vous attendrai|je vais passer vous voir|vous allez voir|tu vas voir|vous verrez) ..4 (sortie|dehors|parking|ce qui|qui je|de quoi|mal|bientot|comment)
    (tape|frappe|gifle|cogne|bat) ..4 (quand je|si je|parce que je|quand je fini|quand elle|ses enfants|son chien|sa femme|son fils|sa fille)
    (me|nous) (tape|frappe|bat|gifle|crie dessus|hurle dessus|insulte|surveille|suit|controle|humilie|rabaisse|prive) ..4 (tous les|jours|souvent|tout le temps|chaque|quand|depuis|parfois|argent|telephone|nourriture)
    (controle|surveille|fouille|suit|lit|piste|espionne|trace) ..3 (mon telephone|mes messages|mes appels|mes deplacements|tout ce que je|mes comptes|ma position|ma localisation|mon gps)
    (pas|plus) (le droit|droit|d ecole|autorisee|autorise) ..3 (sortir|telephoner|travailler|depuis|voir|ecole|parler|d avoir)
    (ex|mari|conjoint|pere|compagnon|copain|famille) ..2 (ne|n)? ..1 (doit|doive|puisse|faut|peut) ..2 (pas|jamais|surtout pas) ..2 (trouver|savoir|retrouver|voir|apprendre|connaitre)
    (me cache|cachee|cache) (de|d|chez) ..1 (mon|mari|ex|lui|pere|famille|frere|conjoint|une amie)
    (fuir|fuis|m enfuir|quitter|partir de chez|me cacher|changer de numero|proteger) ..4 (mari|conjoint|ex|domicile|chez lui|violent|compagnon|danger|famille|enfants|qu il)
    (ex|mari|conjoint|compagnon|copain|pere|frere) ..3 (violent|jaloux|harcele|dangereux|menacant|me suit|me surveille|obsede|sorti de prison|agressif)
    (crie|cris|hurle|hurlements|pleurs|disputes|dispute) ..5 (voisin|voisins|voisine|enfant|enfants|femme|appartement|etage|nuit|nuits|mur|dessus)
    (disparu|disparue|fugue|fugué|enleve|enlevee|kidnappe) ..5 (fille|fils|enfant|hier|ado|soeur|frere|depuis)
    (fille|fils|enfant|soeur|gamine|gamin|mere|grand mere|ado) ..4 (disparu|disparue|a fugue|introuvable|pas rentree|pas rentre|maltraite*|harcele*|battu*)
    (envie|envies|pulsion|pulsions) de (frapper|tuer|meurtre|faire du mal|taper|cogner|violence|etrangler|casser la gueule|tout casser) ..4
    (harcele|harcelee|harcelement|menaces|menace|intimidation) ..5 (sms|telephone|messages|ex|voisin|nuit|jours|ecole|travail|police|domicile|collegue*)
    (merite|meritent|meritez|merites) ..2 (mourir|crever|la mort|une balle|baffe*|claque*|qu on vous|raclee|coups)
    (battu|battue|frappe|frappee|agresse|agressee|violente|violentee) (par) ..3
    (ex|ex mari|ex copain|harceleur) ..3 (sait|decouvert|trouve) ..4 (ou j habite|adresse|ou je travaille)
    (fouille|controle|lit|surveille) ..2 (mon telephone|mon portable|mes messages|ma localisation|mes appels)
    (position|localisation|adresse|gps) sans (qu il|qu elle|que mon mari|que mon ex) ..2
  `,
  weaken: `
    (etrangler|tuer|massacrer|egorger) ..8 ,? ..3 (lol|mdr|ptdr|haha|hihi)
    (vais|veux) (etrangler|tuer) (mon|ma|mes) (fils|fille|mari|femme|chat|chien|frere|soeur) ..2 (s il|si|s elle)
  `,
  not: `
    personne (ne|n) (m|me|nous|l)? (a|ont|est)? (ete)? (agresse*|menace*|frappe*|battu*|blesse*|tue|suit|viole*|etrangle*)
    (piece|memoire|etude|these|spectacle|expose|livre|brochure|colloque|theatre|roman) ..8 (violence|violences|abus|viol|inceste|bat|battu|harcelement)
    (violence|violences) ..2 ,? ..2 (la piece|le spectacle|le film|le livre|au theatre)
    (battu*|battue*|bataille) ..4 (duel|polochon*|oreillers|boules de neige)
    coup de coude
    (on a|ai|avons) le couteau sous la gorge
    (creve|crevee|creves) de (chaud|faim|soif|froid|chaleur)
    harcelement (publicitaire|commercial|telephonique commercial)
    (faire)? (livrer|offrir|surprise|bouquet|cadeau) ..8 sans (qu il|qu elle) (sache|voie)
    (exploser|explose|depasser|casser) ..1 (forfait|plafond|compteur*|budget|record|scores)
    (ne|n) (me|te|vous|menace|frappe|bat)? ..1 (menace|frappe|bat|agresse|touche|tape) (personne|pas|plus|jamais|aucun)
    (menace|menacer|agresse|frappe) personne
    (n|pas|c etait pas|ce n etait pas|n etait pas|aucune|jamais) (une|d|de|eu)? ..1 (arme|armes|menace|menaces|violence|agression)
    (votre|vos|ta|cette|ces|est) ..3 (tuerie|bombe|dinguerie|folie)
    (me tuer|me tue|me crever|me massacre|tue|me bute) (de rire|avec|a la tache|au travail|les yeux|les oreilles|le dos|les pieds|les genoux|le moral|d ennui|a petit feu|la concurrence)
    (mal de|dos|pieds|tete|chaussures|attente|bruit|prix|chaleur|suspense|boulot|travail|dents|facture|lenteur|pub|impots|frais) ..3 (me tue|me tuent|va me tuer|vont me tuer|m a tue|m acheve|me massacre)
    (patron|chef|mari|femme|mere|pere|boss|directeur|compta|comptable|client) (va|vont) me tuer (si|quand|pour) ..6
    (savon|peche|coup de main|coup de fil|coup de pouce|coup d oeil|coup de coeur|coup de barre|coup de chaud|coup de frein|coups de soleil|coup de telephone)
    (battu|battus|battue|battre|battent|bat) ..2 (lions|record|concurrence|prix|tous les|pour avoir|pour obtenir|contre le|chamade|plein|a plate couture|oeufs|carte*|tapis|blanc*|son plein|froid)
    (me|nous) (frappe|tape) (le plus|aux yeux|que|c est|l attention|dans l oeil|sur les nerfs|sur le systeme|l esprit)
    (tape|taper|tapez|tapes|frappe|frapper) ..3 (code|mot de passe|clavier|touche|numero|adresse|texte|lettre*|porte du|a la porte de|message|erreur|faute*|dans la barre|1|2)
    (faute|vitesse|force) de frappe
    frappe (chirurgicale|clavier)
    (tue|tuer|kill|abattre|eliminer|detruire|ecraser|ecrase|exploser|planter|plante) ..2 (processus|tache|taches|application|appli|programme|session|serveur|thread|fichier|fichiers|bug|bugs|insectes|cafards|moustiques|fourmis|mauvaises herbes|temps|microbes|bacteries|virus|arbre|arbres|tomates|graines|record|cable|paquet|colis|pc|ordi|site|cloison|mur|budget|marche|prix)
    (pistolet|fusil|arme|couteau|couteaux|hache|marteau|batte|cutter|tronconneuse|sabre|lame|tournevis|machette|poignard) (a|de|en|electrique|pour|suisse|d|multifonction|japonais|ceramique|inox|pliant)
    (acheter|vendez|achat|commande|commander|livraison|set|lot|bloc|coffret|manche|rayon|stock|dispo|disponible|retour|garantie|aiguiser|affuter|rembourser|lavable|fourchette*|couverts|cuisine|bagage*|soute|cabine) ..6 <weapon>
    <weapon> ..8 (cuisine|livre|livree|en stock|commande|achete|garantie|disponible|aiguiser|couper le|retour|cabine|soute|lavable|lave vaisselle|remboursement|fourchette*|peinture|buses|jouet|plastique|bois|mousse|eau)
    (assurance|protection juridique|garantie|couvre|couverture|indemnisation|indemnise|indemnisee|prevention|cours|stage|atelier|association|formation|numero|victimes d) ..5 (agression*|violence*|vol|menaces|harcelement|autodefense|self defense|attentat|braquage|cambriolage|attentats)
    (bombe|bombes) (a|de|lacrymo|insecticide|glacee|anti|deodorant|de peinture|aerosol|calorique|atomique de)
    (se faire|fait|s est fait|me suis fait) (battre|massacrer|defoncer|demolir|laminer|ecraser|detruire) (au|a|par le boss|en finale|parce|dans la|aux|sur le|en ligne|par le prix|en match)
    (equipe|match|finale|adversaire|niveau|serveur|tournoi|ligue|partie|boss|joueur*|score) ..8 (massacr*|demol*|battu*|battre|defonc*|detrui*|kill*|tuer|tue)
    (attaque|attaques) ..2 (force brute|ddos|informatique|panique|phishing|par dictionnaire)
    (impots|frais|prix|hausse|loyer) ..3 (m etrangle*|nous etrangle*|me tue*|m assassine*|me saigne*)
    (me menace|menace|menacent) ..1 (de pluie|d effondrement|de couper|de resilier|de fermer|de facturer|d huissier|de tomber en panne|de pleuvoir|d expulsion)
    (vous|tu) (allez|vas) ..1 (payer|le payer) ..3 (carte|plus cher|moins|frais|mois|livraison|comment|quand)
    (touche|me touche) (beaucoup|profondement|enormement|vraiment|droit au coeur|de pres|que vous|votre)
    (votre|ce|son) (geste|message|attention|gentillesse|cadeau|histoire) ..2 (me touche|m a touche|m a touchee|nous touche)
    (m agresse|m agressent) ..2 (couleur*|pub*|lumiere|bruit)
    (on m a|il m a|elle m a|m a) (touche|frappe) (un mot|par)
    (enferme|enfermee|retient|retenu|retenue|sequestre) ..3 (chien|chat|bagage*|attention|candidature|dossier|caution|a la douane|argent|somme|colis|depot)
    (me|m) (suit|suivent) (sur|depuis le debut|mon dossier|pour mon|dans mon dossier|medicalement)
    (qui|conseiller|conseillere|medecin|docteur|gestionnaire|personne) ..2 (me suit|me suivait|nous suit)
    (suivi|colis|commande|livreur) ..3 (me suit|nous suit)
    (couteau|epee) sous la gorge $
    (casserole|poele|tenue|look|robe|deco|ambiance|soiree) ..2 pete le feu
    (coach|prof|seance|entrainement|jambes|cardio) ..4 (assassine*|massacre*|tue*|demoli*|detruit*)
    (vendeur|vendeuse|conseiller|promo|pub|pubs|notification*) ..2 (me|nous) suit ..5
  `,
  notInSentence: `
    (d apres|selon) (le|la|les) (journal|radio|tele|television|infos|presse)
    j ai lu (que|qu|dans|sur)
    <coverage>
    <titles>
    <over>
    (l ai|en avons|on en a) ..1 bien ri
    (c est une blague|je plaisante|lol je rigole)
  `,
};
