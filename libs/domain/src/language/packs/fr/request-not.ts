import type { RuleSet } from '../../rules/rule-set.ts';

const WHO = '(<human>|<person>|<boss>|<vague>|<trade>|<anyone>|<somebody>|<department>|<agent>)';
const CONTACT = '(<talk>|<reach>|<have>|<call>|<give>|<hand>|<spoken>|<rappel>)';

/** Where the words of a request ask for nothing. */
export const notRequested: Pick<RuleSet, 'not'> = {
  not: `
    (si je devais|si j avais|si je voulais|si plus tard) ..6 ${WHO} ..3 ,? ..8 <question>
    (si jamais|si un jour|si plus tard|au cas ou) (je|j|on|il|nous) ..5 ${WHO} ..3 ,? ..8 <question>
    (si jamais|si un jour|si plus tard|au cas ou) (je|j|on|il|ca)? ..5 , (je|j|on|il)? ..5 ${WHO} ..4 <question>
    en cas (de|d) ..5 ,? ..6 ${WHO} ..4 <question>
    si (j ai|jai|on a) besoin ..4 ${WHO} ..8 ,? ..6 (coute|payant|gratuit|tarif|combien|facture) ..4
    (ai|avais|avait|avions|avons) (deja)? demande ..4 (${WHO}|rappel) ..6 ,? (et|mais)? ..3 (regle|resolu|arrange|tout va|c est bon|laissez tomber|m a appele|on m a rappele|va bien)
    (hier|la semaine derniere) (j ai|j avais|on a) demande ..4 ${WHO} et (il|elle|tout)
    (reclame|demande|sollicite|exige) (pas|plus|nullement) ..3 ${WHO}
    (ai|avons|a|avais) demande (aucun|aucune) ..3
    (ai|avons|a|avais) (pas|jamais|rien) (demande|voulu) (qu|que) ..3 (<give>|<callsMe>|telephone|appelle)
    (inutile|pas besoin|plus besoin|pas la peine|aucun besoin|besoin pas) (de|d|qu|que) ..3 (<transferMe>|transferer|transfert|passer|rappeler|appeler|m appelle|ouvrir)
    (retirez|retirer|supprimez|enlevez|oubliez) ..4 (rappel|transfert|rendez vous)
    (rappele|rappelee|rappel) ..6 ,? ..3 laissez tomber
    (comment dit on|comment on dit|que veut dire|qu est ce que veut dire|que signifie) ,? (je|j)? ..8
    (inutile|pas la peine|pas besoin) (de|d) ..6 ${WHO}
    (bouton|onglet|page|lien|menu|touche|rubrique) ..2 (<reach>|<talk>|<call>) ..3 ${WHO}
    (devrai|devrais|faudra) (je)? (appeler|joindre|contacter) <anyone> <question>
    (appelez|appelle) moi (docteur|monsieur|madame|maitre|professeur)
    (contactez|contacter|contacte) votre administrateur
    <machine> ou ..2 <anyone>
    (tu|vous) ..1 (serais|seriez|etes|es) (pas)? (un|une) <machine>
    suis je (en train)? (de|d)? ..4 <machine>
    (a l epoque|autrefois|jadis|dans le temps) ..6 ${WHO}
    rappel pour (ma|mon|le|la|mes|l) (visite|rdv|rendez vous|vaccin|echeance|paiement|controle|assurance|abonnement)
    (rappelle|rappelez) moi ..4 (d|de) (appeler|payer|prendre|faire|envoyer|sortir|passer|acheter|rendre)
    si (je|j|on) ..4 , est ce qu (on|vous) <callsMe>
    ^ (le|la|les) service <deptWord> ,? (il|elle|c est|ca|est ce|est il|se trouve)
    (veux|veut|veu|jveux|souhaite|voudrais|aimerais|desire|tiens|demande|cherche|souhaitons|voulons|envie|compte|exige) (pas|plus|point|nullement|aucunement|surtout pas|vraiment pas) ..3 ${CONTACT} ..3 ${WHO}
    (veux|veut|veu|jveux|souhaite|voudrais|aimerais|desire|demande|souhaitons|voulons|prefere) (pas|plus|surtout pas|vraiment pas) (de|d|qu|que|etre)? ..3 ${WHO}
    (veux|veut|veu|jveux|souhaite|voudrais|aimerais|desire|souhaitons|voulons) (pas|plus|surtout pas) (etre|qu on|que vous|qu il) ..3 (<talk>|<callsMe>|rappele*|appele*|contacte*|transfere*)
    (pas|plus|aucun|aucune|nul|jamais) (le|du tout|vraiment|trop|forcement|mon)? (besoin|envie|la peine|necessaire|utile|intention|interet|obligatoire|obligation|oblige|question|l intention|l envie) ..8 ${WHO}
    (pas|plus|aucun|aucune|nul|jamais) (besoin|envie|la peine|necessaire|utile|intention|interet) ..3 (<talk>|<callsMe>|<helpsMe>|rappel|transfer*|rappele*|transfere)
    (inutile|inutil|evitez|eviter|evite|sans|au lieu|avant|plutot que|plutot qu|apres avoir|cesser|cessez|arretez|arrete|n ayant pas) (de|d|que|a|l|vouloir|avoir a|devoir)? ..3 ${CONTACT} ..3 ${WHO}
    (inutile|evitez|eviter|sans) (de|d)? ..1 (deranger|mobiliser|aide|l aide|passer par|solliciter|faire appel) ..4 ${WHO}
    sans ..3 (<human>|<person>|<agent>|<anyone>)
    (pas|non|surtout pas) (besoin)? (un|une|d|de|l|le)? (<human>|<person>|<agent>|<desk>|<anyone>) ,? (merci|ca ira|je|c est bon|pour|svp)
    (<human>|<person>|<agent>|<anyone>) <question> (non|pas la peine|inutile|surtout pas)
    (ne|n|me|nous|m|pas) ..1 <give> (pas|plus) ..4
    (me|nous|m) (<give>|<hand>) (pas|plus|jamais)
    ne <give> <me>? (pas|plus)
    (ne|n) ..1 (rappelez|rappele|rappelle|appelez|appelle|telephonez|contactez|derangez) ..1 (pas|plus)
    (<rappel>|<telephone>) (moi|nous|mi) ..2 (notification|sms|mail|email|alarme|rappel automatique|montant|numero|code|comment|combien|quand)
    (rappelez|rappelle|rappeler) <me>? (le|la|les|l|mon|ma|mes|votre|de|d|que|qu|comment|combien|quel|quelle|quels|pourquoi|ce|ou|si)
    etre (rappele|rappelee|contacte|contactee|appele|appelee) ..1 (par|par une|par un)? (notification|sms|mail|email|courrier|e mail)
    (annulez|annuler|annule|annulation) ..4 (rappel|<talk>|rendez vous|transfert|appel|demande)
    (viens de|venais de|ai pu|avons pu|a pu|a ete|ont pu|ai ete|avais|avons ete|ai deja|deja|ai fini par|ai reussi a|avons|en train de|ai du|pour avoir|apres|ai eu|ravi|ravie|plaisir|content|contente|merci pour|remercie) !(essaye|fait|vu|lu|regarde|cherche|verifie|tente|teste|relance|redemarre) ..3 (<talk>|<reach>|<have>|<call>|<spoken>|transfere*|mis en|redirige*|connecte) ..3 (${WHO}|vous)
    deja (essaye|tente) (de|d) ..3 ${CONTACT} ..3 ${WHO}
    (ai|avons|a|ont|avait|avais|as|avez|est|suis|ayant|avoir) (deja|bien|enfin|ete|jamais|encore|pas)? (eu|parle|discute|contacte|echange|appele|joint|vu|transfere|mis|rappele) ..6 ${WHO}
    (hier|avant hier|la semaine derniere|le mois dernier|le mois passe|lundi dernier|l autre jour|l an dernier|tout a l heure|ce matin) ..5 <have> ..3 ${WHO}
    (si|au cas ou|en cas de|supposons|imaginons|admettons|quand|des que|lorsque|lorsqu|peut etre) ..8 (je|j|vous|on) ..3 (contacterai|recontacterai|rappellerai|appellerai|ecrirai|telephonerai|reviendrai|ferai|demanderai|parlerai)
    (a quelle heure|quelle heure|quelles heures|jusqu a quelle heure|quels jours|quel jour|quels horaires|horaires|horaire|quel numero|numero|quelle adresse|adresse|sur quel|a quel|combien coute|combien|tarif|prix|gratuit|gratuite|payant|surtaxe) !(est|c) ... (<talk>|<reach>|<have>|<call>|<spoken>|<human>|<person>|<agent>|<desk>)
    (a quelle heure|jusqu a quelle heure|quels jours|quand|quel numero|quel jour|sur quel numero) ..3 <can> ..3 ${CONTACT}
    (<call>|<reach>) ..3 ${WHO} ..2 (gratuit|gratuite|payant|surtaxe|coute|le samedi|le dimanche|le week end|le soir|a quelle heure|a quel numero|quand) 
    (nom|prenom|numero|numeros|adresse|mail|email|coordonnees|horaires|horaire|telephone|prix|code|liste|salaire|formation|avis|note|role|metier|poste|photo|signature|disponibilites|disponibilite|fonction|compte|mot de passe|titre|carte|badge|ligne|porte|travail|emploi|profession|annuaire|fiche|statut) (du|de|d|des|de la|de l|de votre|de vos|d un|d une|pour un|au|a la) ..1 ${WHO}
    (<own>) _? <notOwnOk>
    (<own>) (<trade>|<boss>|<anyone>|<human>)
    (<own>) <kin>
    (<talk>|<reach>|<have>|<call>|<give>|<hand>|<line>|<spoken>) ..2 <own> _? (<kin>|<boss>|<ownPeople>|collegue|collegues)
    (<money>) ... (a|au|aux|vers|par|chez|avec) ..2 (${WHO}|<kin>|<ownPeople>)
    (<give>|<hand>|envoyer|envoyez|envoie|payer|verser|virer|livrer|offrir|livrez|transmettre|remettre|rendre|vendre|ajouter|inviter) <me>? (mon|ma|mes|le|la|les|l|cet|cette|ce|un|une|des|du|de|d|deux|trois|notre|nos|vos|votre|ton|20|50|100|200|500) ..1 <goods> ..5 (${WHO}|<kin>|<ownPeople>)
    <trap>
    (etais|etait|etions) ..2 <talk> ..3 ${WHO}
    (devait|devaient|deviez|aurait du|auriez du) ..3 <callsMe>
    (est ce qu|est ce que) ..3 va <callsMe>
    (<anyone>|<somebody>|<person>) (pour|qui|a) (livrer|garder|garde|promener|monter|recuperer|reparer|conduire|nettoyer|demenager|arroser|nourrir|tondre|porter|repasser|peindre|debarrasser)
    ^ (juste|seulement|pour)? (1|2|3|4|une seule) personne $
    (pouvez|pourriez|pouvez vous|pourriez vous|peux tu|merci de|veuillez) (contacter|joindre|appeler|rappeler|prevenir) <det>? <trade>
    <anyone> a !qui
    (<trade>|<agent>|<person>|<boss>|operateur|technicien|expert|gestionnaire|agent) (de|d|des|du|en|a)? (<tradeOf>)
    (<agent>|<person>|<boss>|gestionnaire|agent|responsable|chef|monsieur|personne) (qui|que|qu) (j ai|j avais|je|m avait|m a|a|avait|est venu|est passe|s est|ont|on m a)
    (un|une|des|deux|trois) _? (<agent>|<person>|<boss>|<trade>) a !(vous|nous|moi|qui|l|la|cote)
    (un|une|des|deux|trois) _? (<agent>|<person>|<boss>|<trade>) (m a|m avait|avait|ont|m ont|n a|nous a|s est|est venu|est passe|etait|de la semaine|d hier)
    (le|la|l|les|votre|vos|cet|ce|du|au) ..1 (<agent>|<person>|<boss>|<trade>|<anyone>|personne) (m a|m avait|m ont|a|avait|ont|etait|est|n a|n est|ne|nous a|s est|de la semaine|d hier|precedent|precedente|lundi|mardi|touche|touchent|gagne|fait|font|sont|ont ils|doit|doivent|propose)
    (<anyone>) (m a|avait|connait|sait|d autre peut il utiliser|est venu|est passe|s est|n a|utilise|peut me dire|peut il me dire|peut me confirmer|peut utiliser|vienne|recupere)
    <anyone> (d autre) ..2 (utiliser|recuperer|conduire|venir|recevoir|prendre le|signer|voyager|acceder|profiter|sur|dans|pour retirer|retirer)
    (suis je en train|suis je|etes vous|vous etes|es tu|t es|tu es|est ce que vous etes|est ce que tu es|c est|y a t il vraiment|j ecris a|air d|l air|on dirait|plus efficace qu|mieux qu|plus sympa qu|plus clair que|devenir|je suis|suis|travaille comme|qu est ce qu|c est quoi|en tant que|en tant qu|ancien|ancienne) !(possible|faisable) (un|une|vraiment|bien|encore|d|toujours|bien un|le|la|qu|vrai|vraie)? ..2 (<human>|<person>|<agent>|<machine>|<boss>|<trade>|<somebody>)
    (est ce que|est ce qu) (je|j|on) (parle|ecris|discute) (a|avec) <det>? <quality>? (<human>|<machine>|<somebody>|<agent>|<person>)
    (merci|bonjour|bonsoir|salut|coucou|au revoir|cher|chere|hello) (l|monsieur l|madame l|cher|chere)? (agent|agents|assistant|assistante|support|equipe|collegue|service client|service clients) !(svp|stp|s|sil|pls|please)
    ^ (je|j|on) (parle|ecris|discute) (a|avec) <det>? <quality>? (<human>|<machine>|<somebody>|<agent>|<person>)
    (parle|ecris|parles) (je|t on) (a|avec) <det>? <quality>? (<human>|<machine>|<somebody>|<agent>|<person>)
    (deteste|horreur|aime pas|kiffe pas) ..2 <talk> ..3 ${WHO}
    ne pas (<talk>|<reach>|etre)
    (<give>|<hand>) (pas|plus) (en relation|en contact)
    (ai|avons|a|avais) (pas|jamais|rien) (demande|voulu|souhaite) ..4 ${WHO}
    (si|que se passe t il si|qu est ce qui se passe si) (je|j|on) <wish> ..3 ${WHO} <question>
    (changer|changement|changez|changement) (d|de) ..1 ${WHO}
    comment s appelle ..2 ${WHO}
    (<hand>|<give>) (ceci|cela|ca) (a|au) <anyone>
    (<human>|<somebody>|<anyone>|un etre vivant) (qui|derriere|ou) (tape|ecrit|un robot|votre|l ecran|ce chat|tout|repond a ma place)
    pour (une|deux|trois|quatre|cinq|chaque|1|2|3|4)? (personne|personnes)
    par (personne|personnes)
    (ajouter|ajoutez|changer|inviter|pour|table|chambre|prix|place|places|billet|billets|menu|lit|au nom|siege) ..3 <somebody>
    (une|la|l|cette) (autre)? personne (agee|a charge|a mobilite|a prevenir|a contacter|celebre|handicapee|qui a|morale|physique ou|mineure|majeure|dans|sur|supplementaire|seule|de plus|par|du foyer|de mon|de ma)
    (plaisir|hate|ravi|ravie) (de|d) ..2 <talk>
    (saluez|merci a|remerciez|bravo a|felicitez|felicitations a|bonne journee a|salutations a|bonjour a|bises a) ..5 ${WHO}
    (combien|comment|est ce que|pourquoi|que|qu est ce que) ..1 (vos|les|votre|le|la|un) ..1 (<agent>|<person>|<boss>|<desk>) (ont|sont|gagne*|touche*|travaill*|font|fait|portent|est|doi*|se|peuvent|choisi*|parle*|ferme|ouvre)
    (droit|veut dire|signifie|traduire|traduction|en anglais|film|serie|livre|chanson|jeu|roman|episode|personnage|niveau) ..4 (<human>|<person>|<agent>|<boss>|<anyone>)
    (prefere|preferais|prefererais|aime mieux) (rester|continuer|ecrire|par ecrit|le chat|chatter) ..8 ${WHO}
    (contact principal|titulaire|signataire|destinataire|beneficiaire|profession|metier|poste|fonction|qualite) ,? (c est)? ..2 (<human>|<person>|<agent>|<boss>|<trade>)
    <machine> ou ..2 (<human>|<somebody>|<person>)
    (<human>|<somebody>|<person>) ou ..2 <machine>
    <anyone> (pour garder|pour promener|pour garder|qui vend|qui loue|qui achete)
    (notification|alarme) ..3 (<rappel>|rappele|rappeler)
    (si un jour|si jamais|un jour) ..3 (parler|joindre|contacter|besoin|appeler) ..3 ${WHO} ..2
    (on|ils|elle|il) (m a|m ont|nous a|nous ont) ..1 (passe|transfere|mis|redirige|donne) ..5 ${WHO}
    (deja|bien) (regle|resolu|vu|arrange|traite) ..1 avec ..2 ${WHO}
    (ai|avons|a|est) (regle|resolu|arrange|traite) ..3 avec ..2 ${WHO}
    (chat|tchat|standard|ligne) (avec)? ..2 ${WHO} ..2 (marche|fonctionne|ouvert|ouverte|disponible|existe) ..3 (le|la|a|jusqu|l|de|dimanche|samedi|nuit)
    (dois|devais|vais|doit|ai) (voir|consulter|aller voir) (un|une|mon|ma|le|la) ..1 (dentiste|medecin|docteur|ophtalmo|kine|notaire|avocat|veterinaire|specialiste|gyneco|pediatre|cardiologue|dermatologue|psy|opticien) (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|la semaine|ce|cet|pour|apres|avant|en|$)
    (nos|leurs|mes) (clients|visiteurs|utilisateurs|patients|acheteurs|abonnes) ..6 ${WHO}
    ^ <det> ..1 (<agent>|<person>) ..3 (doit|va|vient|passera|passe|viendra) ..1 (passer|venir|relever|installer|reparer|chez moi|livrer)
    (m a|nous a|m ont) (appele|telephone|contacte|rappele) (ce matin|hier|tout a l heure|tantot|lundi|pendant|cet apres midi)
  `,
};
