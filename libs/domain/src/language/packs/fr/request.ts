import type { RuleSet } from '../../rules/rule-set.ts';
import { notRequested } from './request-not.ts';
import { frenchMaybeOnward, frenchOnward, frenchOnwardWords, frenchRefusing } from './request-onward.ts';
import { frenchSideways } from './request-sideways.ts';
import { requestWords } from './request-words.ts';

const SOMEONE = '(<human>|<person>|<boss>|<vague>|<trade>|<anyone>|<somebody>)';
const TARGET = '(<human>|<person>|<boss>|<vague>|<trade>|<anyone>|<somebody>|<department>)';
const CLEAR = '(<human>|<person>)';

/** A word for a person behind one of these goes with it; behind any other word it is asked for by itself, though no mark stands between. */
const GOVERNS =
  '(le|la|les|l|un|une|uns|des|du|de|d|au|aux|a|en|par|pour|avec|avc|sans|sur|chez|dans|contre|comme|que|qu|ou|et|ni|mais|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|ce|cet|cette|ces|c|quel*|aucun*|chaque|quelque*|autre|autres|plusieurs|plus|moins|tres|trop|si|suis|es|est|etes|sont|sommes|etais|etait|sera|serez|etre|deviens|devenir|bon|bonne|mauvais*|nouveau|nouvelle|ancien*|dernier*|premier*|meilleur*|faux|fausse|simple|seul*|gentil*|vrai|vraie|pas|rien|metier|poste|titre|numero|telephone|nom|adresse|compte|carte|code|entreprise|societe|tarif|deux|trois|quatre|cinq|dix|cent|mille|2|3|4|5|6|7|8|9|10|11|12|15|20|25|30|40|50|60|80|100|200|500)';

/** The wish for a person in French: wish, contact and target, in any order that people write. */
export const frenchRequest: RuleSet = {
  words: { ...requestWords, ...frenchOnwardWords },
  always: frenchRefusing,
  certain: `${frenchSideways}${frenchOnward}
    ^ <anyone> qui (reflechit|pense|decide|comprend|a un cerveau)
    (amene|ramene|amenez|ramenez|envoye|envoyez) (moi|moe|nous)? <anyone>
    on peut s appeler <question>
    personne d autre (que toi|que vous)? (pour m aider|pour me repondre|pour nous aider) ..3 <question>
    (il y a|y a) bien (un etre humain|un humain|<anyone>|du monde|des humains) ..3 <question>
    <talk> <to>? ..2 <quality>? ${TARGET}
    <talk> (de|d|du|des|ca|en|sur|pour) ... (<to>|<reach>) <det>? <quality>? ${TARGET}
    <talk> ..5 (<to>|<among>) <det>? <quality>? ${SOMEONE}
    (faut|faudrait|veux|voudrais|aimerais) (que|qu) (je|j|on|nous) <spoken> <to>? ..2 ${TARGET}
    <reach> <det>? <quality>? _? ${TARGET}
    (<wish>|<can>) <not>? ..4 <spoken> <to>? <det>? <quality>? _? ${TARGET}
    (<wish>|<can>) ..3 (<have>|<call>) <det>? <quality>? ${TARGET}
    (<wish>|<can>) ..3 <have> <det>? _ ${CLEAR}
    <try> ..2 (<have>|<call>) <det>? <quality>? _? ${TARGET}
    <wish> ..2 <det> <quality>? (<human>|<person>|<agent>|<boss>|<anyone>|<somebody>)
    <wish> ..2 <det> _ (<human>|<person>)
    <wish> (juste|vraiment|maintenant|donc|d|de|bien|absolument|seulement|simplement|svp|plutot)? <anyone>
    <wish> <to>? <det>? <quality>? _? <deptNamed>
    (<wish>|<can>) ..3 (voir|regler|traiter|en parler|discuter) avec _ (<det>|de|du|des) ..1 <department>
    ^ (je|j|nous)? (veux|voudrais|souhaite) leur parler
    <wish> ..1 leur parler
    <wish> (que|qu) <det>? <quality>? _? (<human>|<person>|<boss>|<vague>|<trade>|<anyone>|<somebody>) .. <helpsMe>
    (que|qu) <det>? <quality>? _? (<human>|<person>|<agent>|<boss>) .. <helpsMe>
    (que|qu) (on|quelqu un|vous|tu|<anyone>) <callsMe>
    (que|qu) (<det>|votre|ton|vos) (<agent>|<person>|<boss>|<trade>) <callsMe>
    (n ai|ai|n avons|n aurai|aurai) (pas|toujours pas) <det> (<boss>|<person>|<agent>|<human>) (en ligne|au telephone|au bout du fil|au tel)
    si ..5 (n ai|ai|n avons) (pas|toujours pas) (une personne|un humain|<anyone>)
    (je|j) (n ai|ai) (pas|toujours pas) (une personne|une vraie personne) $
    <wish> (juste|vraiment|plutot|maintenant)? <somebody> $
    (y a t il|ya t il|avez vous|est ce qu il y a|est ce que vous avez|auriez vous) ..2 (<human>|<person>|<agent>) $
    (voir|discuter|echanger) avec <det> <trade> (pour|au sujet|sur|a propos)
    <wish> ..3 <needed> ..2 <quality>? ${CLEAR}
    <give> (moi|nous|mi|me) ..4 <quality>? (<human>|<person>|<boss>|<agent>|<anyone>|<somebody>|<trade>|<desk>)
    (me|nous|m) <give> ..4 <quality>? (<human>|<person>|<boss>|<agent>|<anyone>|<somebody>|<trade>|<desk>)
    <give> moi (le|la|l|au|a la|aux|du|votre|vos) ..1 <desk>
    (<hand>|<give>) (moi|nous|me)? (vers|aupres|avec|chez) <det>? _? ${TARGET}
    (me|nous) (<hand>|<give>) (vers|aupres|avec|chez|au|aux|a) <det>? _? ${TARGET}
    <hand> <me>? <matter>? (a|au|aux|vers|avec|chez|par) <det>? <quality>? _? (<human>|<person>|<boss>|<agent>|<anyone>|<department>)
    <hand> <me>? <matter> ..2 (a|au|aux|vers|avec|chez|par) <det>? <quality>? _? ${TARGET}
    <give> <matter> (a|au|aux|vers) <det>? <quality>? _? (<human>|<person>|<boss>|<agent>|<anyone>|<department>)
    <give> (donc|juste|vite|plutot)? <det> <quality>? (<human>|<agent>|<person>|<anyone>)
    (cedez|cede|laissez|laisse|ceder|laisser|passez|passe) la (place|main|parole) ..2 ${TARGET}
    <line> ..2 (avec|a|vers|entre) <det>? _? ${TARGET}
    <transferMe> <trailing>? $
    <det>? <quality>? _? (<human>|<person>|<boss>|<agent>|<trade>) _? _? (peut|pourrait|puisse|pourra|saurait|peuvent|pourraient|sait|va) (t|il|elle|ils|elles|on)? ..2 (<helpsMe>|<takesOver>)
    (<anyone>|<somebody>) ..3 (peut|pourrait|puisse|pourra) (t|il|elle)? ..2 (<callsMe>|<takesOver>|me parler|nous parler)
    <det> <quality>? <human> (peut|pourrait|puisse) (t|il|elle)? ..3
    (<human>|<person>|<agent>|<boss>|<anyone>|<somebody>) .. (s en mele|s en occupe|prenne le relais|prend le relais|prenne la suite|reprenne la main|prenne mon dossier|prenne la main|regarde mon dossier|s occupe de moi|s occupe de mon dossier)
    (<tell>|<ask>) ..3 (<human>|<person>|<boss>|<agent>|<anyone>|<somebody>|<department>) (de|d|qu|que) ..3 (<helpsMe>|<callsMe>|me recontacter)
    (demander|demandez|demande) <det>? _? (<human>|<agent>|<person>|<boss>) (svp|stp|<question>)
    <exists> ..2 <quality>? (<human>|<person>|<agent>|<boss>|<anyone>|<somebody>|<trade>) ..3 (a qui|avec qui|disponible|dispo|joignable|libre|present|en ligne|en direct|pour m aider|pour me repondre|pour nous repondre|pour m|pour nous|qui peut|qui puisse|qui pourrait|qui pourra|qui sache|qui s y connait|qui decroche|qui decrochent|qui repond|m aider|pour parler)
    <exists> ..2 <quality>? (<human>|<person>) (ici|la|chez vous)? <question>
    (y a t il|est ce qu il y a|ya t il|y a) <anyone> (ici|la|par ici|derriere|au bout du fil|en ligne|chez vous|de disponible|de dispo|du service)? <question>
    (auriez vous|n auriez pas|auriez pas|vous auriez|avez vous|t aurais|aurais tu) ..1 (<anyone>|<agent>|<human>|<person>)
    ^ (il y a|ya|y a|y at il|y a til) <anyone> (ici|la|par ici|au bout du fil|en ligne)? $
    ^ (allo|besoin|d un|de|d|pour|juste|plutot|zappez le bot|pas le bot|pas un bot|pas de robot)? <det>? <quality>? ${CLEAR} <quality>? $
    ^ (<det>|d un|d une)? <quality>? (<agent>|<boss>) <quality> $
    !${GOVERNS} _ (<person>|agent humain|conseiller humain|etre humain|vraie personne|personne reelle|vrai humain) $
    !${GOVERNS} _ (un|une) (<human>|<person>) (svp|stp|vite|s il vous plait|s il te plait|pls|please|maintenant) $
    ^ <det>? <helpNoun> <human> $
    ^ <det>? <quality>? <agent> (s il vous plait|s il te plait|sil vous plait|sil te plait|s il vs plait|svp|stp|pls|please)
    ^ <det>? <helpNoun> <quality>? (d|de|avec) <det>? (<human>|<person>|<agent>) $
    ^ <det>? <quality>? (<human>|<person>|<agent>) (pour|qui peut|qui puisse|qui sache|qui parle|qui comprend|qui connait|de votre|de chez vous|du service|parlant|svp|stp)
    ^ (le|la) service <deptWord> $
    besoin (de|d|du) <det>? <quality>? _? (<human>|<person>|<agent>|<anyone>|<somebody>|<boss>)
    besoin (de|d) ..2 (aide|assistance|avis|intervention|reponse) (de|d) <det>? <quality>? (<human>|<person>|<agent>|<anyone>|<somebody>)
    besoin (de|d|du|d une|d un) <quality>? <helpNoun> <human>
    (est ce que|est ce qu) <det>? <quality>? (<human>|<person>|<agent>|<anyone>) est (disponible|dispo|la|libre|joignable)
    (<wish>|<give>) ..3 <helpNoun> <human>
    (<wish>|<give>) ..3 <helpNoun> (d|de) <det>? <quality>? (<human>|<somebody>|<person>)
    (<human>|<person>|<agent>|<anyone>|<somebody>) ,? (et)? (pas|plutot que|plutot qu|au lieu d|au lieu de|et non|non) <det>? _? <machine>
    (pas|plutot que|plutot qu|au lieu d|au lieu de|non|sans|stop|ni|marre|zappez) <det>? _? <machine> ,? <det> <quality>? (<human>|<person>|<agent>|<anyone>|<somebody>)
    (passer|passons|passait|voir|regler|traiter|gerer|regle|traite|finir|faire) ..4 (avec|par) <det>? <quality>? (<human>|<person>|<agent>|<anyone>|<somebody>|<boss>|un de vos|une de vos)
    (aide|assiste|conseille|renseigne|accompagne|repondu|rappele|rappelee|contacte|appele|servi|ecoute|pris en charge|aidee|assistee|contactee|appelee|conseillee) par <det>? <quality>? _? (<human>|<person>|<agent>|<anyone>|<somebody>|<boss>)
    (me sentirais|me sens|serais|rassure|rassuree|a l aise) .. avec <det>? <quality>? (<human>|<anyone>|<somebody>|<person>|<agent>)
    (<anyone>|<somebody>|<agent>) (d autre)? ..2 (au bout du fil|en chair et en os|de chair et d os|de vivant|de reel|de vrai|d humain|de competent) <trailing>? $
    ^ (un|une|le|la|l|votre) <quality>? (<agent>|<boss>|<person>) ,? (et que ca saute|et vite|et pas demain|et maintenant|et plus vite|et rapidement|et c est urgent)
    (est il|y at il|y a t il|existe t il|est ce qu il y a) ..3 (<somebody>|<human>|<person>) (que je peux|a qui|reelle|avec qui|$)
    ^ (appeler|rappeler|telephoner|voir) <to>? <det>? <quality>? (<human>|<person>|<agent>|<anyone>) $
    (parler|parle|discuter) (a|avec) (un|1|le|une) conseille
    (attends|attend|attendons|attendre) <det> <quality>? (<human>|<person>|<agent>) (depuis|$)
    (transfert|redirection) <det>? (<human>|<person>|<agent>)
    <talk> <to> <det>? (vendeur|vendeuse)
    (on peut|peut on|vous pouvez|tu peux) <callsMe> !<matterOf>
    (conseille|aide|assiste|renseigne) par (un|une|des) (professionnel|professionnelle|pro|specialiste)
    ^ (avoir|obtenir|trouver) <det> <quality>? (<human>|<person>|<agent>) $
    <det> <quality>? (<person>|<agent>|<human>) (est il|est elle|est|sont|sont ils|serait il) (disponible|dispo|joignable|libre|la|en ligne) <question>
    ^ <anyone> ,? (vite|et vite|maintenant|svp|stp|pitie|merci|urgent|tout de suite|au secours)
    <det>? <somebody> (pour m|pour nous|pour me|qui comprend|qui sait|qui peut|qui puisse|avec un cerveau|avec un prenom|en chair|au bout du fil|au telephone)
    (c est possible|possible|serait possible|faisable) <det> <quality>? (<agent>|<person>|<human>|<somebody>)
    (aurais|aurai|aimerais|voulais|voudrais|veux|prefere) (voulu|prefere|aime)? (une voix|une vraie voix)
    (<wish>|<give>|donc|plutot) ..4 (une personne|des personnes|une vraie personne) (avec|pour|qui|et pas|au telephone|en ligne|au bout)
    <give> (moi|nous) ..2 <somebody>
    (passez|passe) (le|la|au)? <department>
    (mettez|mets|envoyez|amenez|trouvez) <anyone>
    (convenez|convenons|fixez|fixons|prevoyez|planifiez) (d un|un) (rendez vous|rdv|appel|rendez vous telephonique|creneau) ..2 avec (moi|un|une|votre)
    plus personne ..3 (a qui|avec qui) ..4 <question>
    <wish> du monde (en face|au bout|au telephone|au tel)
    ^ (le|la) service _ ..3 je vous prie
    (passez|passe) (moi|nous) (un|une) !(coup|fil|message|appel|commande|sms|mail|commandes|savon|bon|devis)
    (mettez|mets|mettre|met) <me>? en (rapport|relation|contact|communication|lien) (avec|au) !(mon|ma|mes)
    (appelez|appelle|trouvez|trouve|cherchez|amenez|envoyez) (moi|nous) (un|une|le|la|votre) <quality>? (collegue|<person>|<boss>|<human>|agent|responsable)
    (<wish>|demande|exige) (un|une|d un|d une) (entretien|rendez vous|echange|rdv|rendez vous telephonique) ..2 avec (un|une|votre|le|la)
    (laissez|laisse|laisser) (un|une|le|la)? (<anyone>|<human>|<person>|agent|collegue|responsable) ..1 (prendre|parler|repondre|regarder|lire|gerer|voir)
    (repondrai|reponds|parle|parlerai|discute|discuterai) (plus)? (qu|que) (a|avec) <det>? <quality>? (<person>|<human>|<boss>|<agent>|<somebody>)
    <somebody> (pourrait|peut|pourra) (t|il|elle) ..1 (elle|regarder|lire|reprendre|verifier|expliquer|voir)
    (moyen|possible|possibilite) (davoir|d avoir|dparler) <det>? <quality>? (<human>|<person>|<agent>|<somebody>)
    ^ (un|1) conseille (svp|stp|s il|urgent|vite|c|$)
    ^ <anyone> (en direct|en ligne|au telephone|au bout du fil|svp|stp) <trailing>? $
    ^ <trade> (svp|stp|s il vous plait|s il te plait)
    (peux plus|marre|assez|ras le bol) ... <machine> <det> <quality>? (<human>|<person>|<agent>|<anyone>)
    <det> (<person>|<agent>|<human>) (pitie|par pitie|urgence|en urgence|urgent|vite|immediatement|maintenant)
    ^ <anyone> (de competent|de reel|de vrai|d humain|de vivant|d autre) $
    ^ <det>? <somebody> (ou rien|reelle|humaine|physique|et vite|et pas un robot|svp|stp|merci|maintenant|pitie|vite) $
    <rappel> (moi|nous|mi) !<matterOf>
    <telephone> (moi|nous|mi) (des|au|a|sur|vers|apres|avant|demain|ce|cet|aujourd|maintenant|svp|stp|vite|plutot|$)
    ^ (telephonez|appelez|sonnez|phonez) (moi|nous) ,? (je|c est|pour)
    (telephonez|phonez) (moi|nous)
    (pouvez|pouvez vous|pourriez|pourriez vous|peux tu|pourrais tu|peut on|merci de|veuillez|possible de|possible d|voulez vous|souhaite|aimerais|voudrais|veux|veuillez|prie de|priere de|peux|pourrais|faites|fais|faire|on doit|devez|attends|attend) ..2 (me rappeler|nous rappeler|m appeler|nous appeler|me telephoner|nous telephoner|me passer un coup de fil|me passer un appel|moi rappeler) !<matterOf>
    (faites|fais|faire) moi (rappeler|appeler|recontacter)
    (<wish>|<can>) ..2 etre (rappele|rappelee|rapele|recontacte|recontactee|contacte|contactee|appele|appelee) !par
    (<wish>|<can>) ..2 etre (rappele|rappelee|recontacte|recontactee|contacte|contactee|appele|appelee) par (tel|telephone|<department>)
    ^ etre (rappele|rappelee|recontacte|contacte) <trailing>? $
    (<wish>|<can>|organiser|planifier|prevoir|programmer|fixer) ..3 (un|une|votre) (entretien|rendez vous|rdv|appel|rappel|conversation|discussion|echange|entrevue) (telephonique)? (avec|par|d|de) <det>? <quality>? _? (<human>|<person>|<boss>|<agent>|<anyone>)
    (<wish>|demande|besoin) (un|une|d un|d une|de) (rappel|rappel telephonique|appel telephonique|coup de fil|entretien telephonique) !(de|du|d|sur|automatique)
    (faites|fais|faire|fait) (venir|intervenir|remonter|suivre|passer) ..4 (un|une|le|la|votre|a un|a une|a|au|vers) _? (<human>|<person>|<agent>|<boss>|<anyone>|<somebody>)
    (faites|fais) (venir|intervenir) ..1 (<human>|<person>|<agent>|<boss>|<anyone>|<somebody>)
    (escaladez|escalader|escalade|escalez) !(a|de|l|en|la)
    (escaladez|escalader|escalade|escalez|remonter|remontez) ..2 (a|au|vers|aupres) <det>? _? (<person>|<boss>|<agent>|<human>|superieur*)
    (a qui|avec qui|qui) (puis|est ce que|je|on|peut|dois|faut|pourrait|peux|c est) ..4 (parler|m adresser|discuter|m entretenir|reprendre mon dossier|voir ca) !(de|du|que)
    qui (peut|pourrait) ..1 (reprendre mon|prendre mon|s occuper de mon)
    (ou est|ou sont|il y a pas|y a pas|il n y a|n y a t il|n y a) (pas|aucun|meme|personne)? ..2 (<human>|<somebody>|<person>|les gens) (<question>|qui)
    (ou est|ou sont) ..1 (les gens|<human>|<person>|<agent>|<boss>|les humains)
    (y a pas|il y a pas|y aurait pas) (une personne|quelqu un|un humain|un agent|un conseiller|du monde|<anyone>)
    des (gens|humains|personnes) .. (qui|chez vous) ..2 (travaillent|decrochent|repondent)
    (pourquoi|comment ca se fait) ..5 <talk> ..3 (<human>|<person>|<agent>|<anyone>|<somebody>)
    (comment|ou|moyen) ..4 (<talk>|<reach>|<have>) (a|au|avec)? <det>? <quality>? (<human>|<person>|<anyone>|<somebody>|<agent>|<boss>)
    (arrive|arrivons|parviens|parvient|impossible|moyen|reussis|possible) ..3 (<talk>|<reach>|<have>|<call>) <to>? <det>? <quality>? (<human>|<person>|<anyone>|<somebody>|<agent>|<boss>|<department>)
    (transfert|transfere|redirection|bascule|mise en relation|mise en contact|connexion|escalade|liaison) (a|au|aux|vers|avec|par) <det>? <quality>? (<human>|<person>|<agent>|<anyone>|<boss>|<department>)
    (qu|que) (il|elle) vienne (me parler|ici|me voir|me repondre)
    ^ <hand> $
    (voix|reponse|avis|aide|attention|ecoute|intervention|oreille) (d une personne|humaine|d un humain|de quelqu un)
    (tant|jusqu) (que|a) ..4 (le|la|un|une) (patron|chef|responsable|manager|directeur|humain|conseiller|agent)
    (tomber|tombe) sur ..1 <quality>? (<human>|<person>|<anyone>|<somebody>)
    (sortez|sors|enlevez|tirez|debarrassez) (moi|nous) ..1 (de|d|ce|cet|du) ..1 <machine>
    (ravoir|retrouver|revoir|avoir a nouveau) (la|le) (dame|monsieur|conseiller|conseillere|personne|collegue|jeune femme|jeune homme) (d|de)
    (redonnez|repassez|rendez|remettez) (moi|nous) (avec)? (la|le|l) (dame|monsieur|conseiller|conseillere|personne|agent|collegue)
    <desk> ,? (s il vous plait|s il te plait|svp|je vous prie) ,? (ils|elles|on|elle|il) (connaissent|connait|ont|a|savent) .. (mon|ma|mes)
    ^ (la|le|les|l) ..3 je vous prie $
    (remonte|remontez|remonter|remontent) ..2 (a|au|jusqu a|vers) (votre|vos|la|une|un|le) ..1 (hierarchie|direction|superieur|superieurs|responsable|chef|quelqu un)
    (dire|toucher) (un|deux) mots? (a|au|avec) ..1 (<human>|<person>|<trade>|<boss>|<agent>)
    (m adresser|nous adresser) (au|a la|a l|a un|a une) (delegue|deleguee|mediateur|mediatrice|referent|referente|gestionnaire|correspondant)
    (faire|faites|fais) venir ..3 (dans|sur) (la conversation|le chat|la discussion|ce chat|le tchat)
    (il n y a|y a|n y a t il|il y a) (vraiment|donc|meme|pas)? (personne|quelqu un) (chez vous|la bas|de chez vous|dans votre equipe) ..1 (pour|qui)
  `,
  possible: `${frenchMaybeOnward}
    ^ <det>? <quality>? (<agent>|<anyone>|<boss>|<desk>) $
    ^ (d un|d une|de)? <det>? <somebody> $
    ^ (parler|discuter|appeler|contact|contacter|joindre|telephoner|conversation|discussion|appel) $
    ^ (parler|discuter) <trailing> $
    <anyone> ..2 (peut|pourrait|pour|puisse|pourra|saurait) (t|il|elle)? (m aider|me repondre|nous aider|m aide|me renseigner|m expliquer|nous repondre|m ecouter)
    (besoin|wish|demande) ..1 (une|d une|de l) ..1 <helpNoun> (telephonique|personnalisee|en direct|personnelle)
    (<wish>|<give>) ..3 (en direct|de vive voix) $
    (chat|tchat|discussion|conversation) (en direct|live|humain)
    ^ (comment|ou) (vous|te) (joindre|contacter|appeler|telephoner) $
    (veux|veut|voudrais|souhaite|envie|interet|prefere|jveux|aime|confiance) (pas|plus|aucune|rien) ... <machine>
    (veux|veut|voudrais|souhaite|envie|compte|jveux) (pas|plus) ..3 (taper|ecrire|tchater|chatter) (sur|a|avec|dans|ces|ce)
    (marre|ras le bol|ras le pompon|ral le bol|assez|fatigue|fatiguee|tanne|tannee|ecoeure|ecoeuree|soule|saoule|saoulee|plein le dos|gonfle|enerve|lasse|las|peux plus|jen peux plus|horripile|plein le cul|stop|arretez|arrete|fini|finis|basta|ca suffit|pas besoin|deteste|horreur|refuse) (de|d|avec|du|des|a|les|le|cette|ces|ce|le)? ..5 <machine>
    (pas|plus|sans|aucun|non) (de|d|un|une|au|a un|avec|aux|envie d un|question de) ..3 <machine>
    ^ (les|vos|votre|ton|ce|le|ces) <machine> (tres peu pour moi|non merci|merci non|ca suffit|ras le bol|j en ai marre)
    (<machine>) .. (comprend rien|comprends rien|comprend pas|sert a rien|servez a rien|aide pas|inutile|inutiles|inefficace|incapable|sait pas|sait rien|repond a cote|tourne en rond|me soule|m enerve|m aide pas|m aidez pas|suffit)
    (parler|parle|parlez|discuter|discute|ecrire|repondre) (a|avec) (un|une|des|ce|cette|ton|votre|vos) <machine>
    (vous|tu) (n etes pas capable|ne comprenez rien|comprenez rien|comprends rien|ne comprends rien|servez a rien|sers a rien|ne m aidez pas|m aidez pas)
    (quelqu un|<somebody>) (d autre|autre|de plus competent|de mieux|de competent) $
    (une|l) autre personne (svp|<question>)
    <wish> (de|d|du) (support|soutien|un support) $
    (a qui|avec qui|vers qui) (puis je|dois je|peut on|pourrais je|faut il) ..2 (m adresser|parler|me tourner|s adresser|demander)
    (pas|plus|aucune) envie (de|d) ..4 <machine>
    (t es|tu es|vous etes) (inutile|inutiles|pas capable)
    qui peut m aider
    (comment|puis je|peux je|est ce que je peux|ou) ..3 vous (contacter|joindre|appeler|telephoner)
    (vous|tu) (pouvez|peux) me (appeler|telephoner) <question>
    (vous|te) (appeler|telephoner|joindre) (svp|stp)? <question>
    (je|on) (peux|peut|pourrais) vous (appeler|telephoner|joindre|avoir au telephone)
    (voudrais|veux|souhaite|aimerais|prefere|prefererais) ..1 vous (parler|telephoner|appeler|avoir|joindre) (au telephone|de vive voix|par telephone|directement|au tel)
  `,
  weaken: `
    (dois je|faut il|doit on|est ce que je dois|est ce qu il faut|suis je oblige|obligatoire|oblige) (de)? (<talk>|<reach>|<call>) ..3 (<human>|<person>|<boss>|<vague>|<trade>|<anyone>|<somebody>|<department>|<agent>)
    (comment|ou|quel moyen|quelle facon) ..5 (<talk>|<reach>|<have>|<call>) <to>? <det>? <department>
    (possible|peut on|peut) (de|d)? (<reach>|<call>) <det>? <department> (par|pour|le|la|en|depuis|avec|sans|via|directement par)
    (si|au cas ou|en cas) ..6 (<talk>|<reach>|<call>) ..2 <department>
  `,
  ...notRequested,
};
