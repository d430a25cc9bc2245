import type { RuleSet } from '../../../rules/rule-set.ts';
import { coverage, settled, titles } from './titles.ts';

/** Scams, charges that the customer does not know, accounts taken over. */
export const frenchFraud: RuleSet = {
  words: {
    coverage,
    titles,
    settled,
    hack: `pirate, piratee, pirates, piratees, hacke, hackee, hacker, hackes, usurpe, usurpee, detourne, detournee, compromis, compromise, clone, clonee, duplique, dupliquee, vole, volee, voles, fraude, fraudee, vide, videe, siphonne, contrefait, contrefaite`,
    account: `compte, comptes, carte, cartes, identite, profil, mail, boite mail, adresse mail, mot de passe, sim, numero, ligne, identifiants, donnees bancaires, donnees, coordonnees bancaires, acces, espace client, rib, iban, cheque, chequier, livret, signature, wallet, portefeuille, espace, carte bleue, cb, carte bancaire, carte de credit, facebook, whatsapp, instagram, wave, momo, mobile money, orange money, epargne`,
    scam: `arnaque, arnaques, arnaquee, arnaquer, escroquerie, escroc, escrocs, fraude, frauduleux, frauduleuse, frauduleuses, fraudes, hameconnage, phishing, fishing, smishing, usurpation, usurpateur, brouteur, brouteurs, faux conseiller, faux conseillers, faux banquier, faux agent, faux site, faux sms, faux mail, faux livreur, faux policier, faux technicien, faux profil, faux vendeur, faux coursier, fausse annonce, fausse banque, fausse facture, site frauduleux, spoofing, quishing, pyramide de ponzi`,
    charge: `prelevement, prelevements, debit, debits, paiement, paiements, achat, achats, transaction, transactions, operation, operations, virement, virements, retrait, retraits, facture, factures, commande, commandes, credit, pret, abonnement, somme, sommes, depense, depenses, contrat, ligne, telephone, connexion, connexions, montant, frais`,
    mine: `fait, faite, faites, faits, effectue, effectuee, effectuees, autorise, autorisee, autorisees, reconnais, reconnait, commande, commandee, souscrit, souscrite, signe, signee, valide, validee, achete, achetee, passe, passee, demande, demandee, initie, ordonne, connais, comprends pas d ou, ouvert, donne`,
    product: `sur netflix, dans le film`,
    stranger: `inconnu, inconnue, inconnus, hacker, hackers, pirate, escroc, voleur, voleurs, un tiers, quelqu un, quelqun, quelquun, qqn, on, un type, une personne, des gens, un individu`,
  },
  certain: `
    <charge> ..5 (que|qu) (je|j|nous|on) (n|ne)? (ai|avons|a) (pas|jamais) <mine>
    (me suis|s est|on s est|me|nous sommes|suis|s etre|m etre|mere s est|pere s est|j me suis|jme suis) (fait|faite|fais) ..1 (arnaquer|avoir|escroquer|pirater|hacker|voler|usurper|fraude|frauder|pieger|berner|rouler|plumer|depouiller|entuber|hameconner|soutirer|debiter|vider|cloner|detrousser|extorquer|dérober)
    (ai|avons|a|ai peur d avoir|crois|etre|suis|avoir) ..2 (ete|etre|victime|cible) ..2 (arnaque|arnaquee|escroque|escroquee|pirate|piratee|hacke|hackee|victime|phishing|<scam>|piege|piegee|usurpe|usurpee|fraude|debite a tort|debitee a tort)
    (victime|victimes) (d|de|d une|d un) ..1 (<scam>|usurpation|vol|piratage|fraude|arnaque|escroquerie|hameconnage|vol d identite|detournement)
    (on|quelqu un|<stranger>) ..3 (pirate|hacke|vole|vide|utilise|usurpe|clone|ouvert|change|pris|detourne|debite|retire|copie|siphonne|imite|achete|commande|souscrit|acces) ..3 (<account>|argent|mes sous|epargne|mon argent|mon nom|economies|des achats|un credit|un pret)
    (<stranger>) ..4 (connecte|connecté|connectee|est entre|accede|passe des commandes|commande|achete|souscrit|contracte|ouvert) ..6 (compte|nom|carte|profil|espace|place|lagos|russie|etranger|abonnement|identite|numero)
    (mon|ma|mes|notre|le|leur|son) ..1 <account> ..3 (a ete|ont ete|est|sont|s est fait|a t il ete|semble|avait ete|vient d etre) ..1 (<hack>)
    (<account>) ..2 (<hack>) !(quand)
    (piratage|vol|usurpation|detournement|clonage|vols|fraude|utilisation frauduleuse|hack) (de|d|a|sur|du|par) ..2 (<account>|identite|carte|donnees|mon nom)
    (carte) ..3 (volee|perdue ou volee|volée|avalee et debitee|utilisee par|servi|utilisee sans|utilisee a mon insu)
    (reconnais|reconnait|reconnaissons|connais) (pas|aucun|aucune|aucunement) ..4 (<charge>)
    <charge> ..6 (reconnais|connais|reconnait|comprends) (pas|aucun|aucune)
    <charge> ..6 (pas|jamais|rien) ..1 (<mine>)
    (<charge>|argent) ..4 (inconnu|inconnue|inconnus|inconnues|suspect|suspecte|suspects|suspectes|frauduleux|frauduleuse|frauduleuses|non autorise|non autorisee|non autorises|non autorisees|etrange|etranges|bizarre|bizarres|louche|louches|a mon insu|sans mon accord|sans mon autorisation|sans mon consentement)
    (jamais|rien|pas|n ai) ..2 (<mine>) (ce|cet|cette|ces|de|d|aucun|aucune|le|la|l|un|une)? ..1 <charge> 
    (alors que|or|mais|pourtant) (je|j) (n|ne)? ..1 (ai|suis) (rien|jamais|pas) ..1 (<mine>)
    (pas moi|pas moi qui|c est pas moi|n est pas moi|n etait pas moi) ..4 (<charge>|paye|achete|commande|fait|signe|connecte|retire|valide|demande)
    (preleve|prelevee|debite|debitee|retire|disparu|envole|vole|volee|debites) ..4 (sans mon accord|sans autorisation|sans mon autorisation|a mon insu|sans que je|sans raison|mysterieusement|d un coup|sans me demander|sans mon consentement|de mon compte ..2 inconnu)
    (retire|pris|vole|preleve|vide|transfere) ..2 (mon argent|mes sous|mes economies|tout mon argent|mon epargne|mon solde) ..6
    (argent|compte|solde|epargne|livret) ..3 (disparu|envole|vide|siphonne|a zero|evapore|vole)
    (donne|communique|envoye|transmis|rempli|entre|saisi|fourni|tape|valide|dicte|clique|rentre|partage|remis) ..4 (code|codes|coordonnees|carte|mot de passe|numero de carte|rib|identifiants|informations|infos|donnees|lien|iban|cvv|sms|operation) ..6 (<scam>|faux|fausse|escroc*|arnaque*|bizarre|suspect|frauduleux|pieg*|sms ..2 poste|banque|impots|colis|doute|peur|avoir|pretendait|soi disant|coursier|telephone)
    (clique|cliquer|ouvert|repondu|appuye) ..4 (lien|sms|mail|piece jointe) ..4 (frauduleux|suspect|pieg*|bizarre|faux|arnaque|phishing|louche|douteux|verole)
    (rempli|mis|entre|saisi|donne) ..4 (faux|fausse|site frauduleux|site pirate) ..1 (site|page|formulaire|banque|conseiller|annonce|mail|sms|boutique)
    (a|appele|appelee|contacte|m a appele|appel|coursier|homme|femme|type|personne|sms|mail|message) ..5 (se faisant passer|s est fait passer|se fait passer|soi disant|pretendant|pretendait|se disant|disait venir|disait etre|de votre part|de la part de la banque|au nom de la banque|faux) ..8 (code|carte|valide|approuve|virement|donne|argent|operation|paye|compte|banque|codes|appli|coursier|aidez)
    (m a appele|m a contacte|ont appele|a appele|appelee) ..6 (valider|valide|code|codes|operation|virement|confirmer) ..8 (approuve|valide|donne|argent|aidez|peur|arnaque|debite|vide)
    (remis|donne|confie) ..2 carte ..3 (coursier|livreur|inconnu|homme|faux|agent|policier)
    (carte) ..3 (coursier) ..6
    (je crois|je pense|peur|certain|certaine|sur|sure|clairement|c est|c etait|etait|est) (que|qu|une|un|d|bien|d une|surement)? ..1 (<scam>)
    (signale|signaler|declarer|declare|denoncer) ..3 (<scam>|piratage|vol de carte|vol de ma carte|usurpation)
    (signature|identite|nom|papiers|numero|photo) ..5 (imitee|imite|falsifiee|falsifie|usurpee|usurpe|volee|vole|utilisee|utilise|contrefaite|copiee)
    (credit|pret|compte|abonnement|contrat|ligne|commande) ..3 (a mon nom|en mon nom) ..8 (pas|jamais|rien|sans|inconnu)
    (a mon nom|en mon nom) ..6 (sans|pas moi|jamais|usurp*)
    (recois|recu|recevoir|reçois) ..4 (factures|facture|commande|commandes|code|codes|colis|contrat|relance|relances|sms de validation|alerte|alertes) ..6 (pas|jamais|rien) ..1 (<mine>|fait)
    (commandes|achats|operations|paiements|connexions|retraits) ..2 (apparaissent|apparait|figurent) ..8
    (mot de passe|adresse mail|numero|email|mail) ..4 (change|changee|modifie|modifiee|a change) ..4 (sans|pas moi|moi|je n|a mon insu|seul)
    (sim) ..3 (capte plus|echange|swap|dupliquee|fonctionne plus) ..8 (compte|argent|zero|vide|banque)
    (laisse|laissent|permet) (plus|pas) ..2 (retirer|recuperer) !(par|au|en|sans)
    (ai|avons) (rien|jamais rien) (souscrit|signe)
    (<charge>|colis|telephone|carte|paquet|abonnement) que (je|j|nous) (n|ne)? (ai|avons) (pas|jamais) <mine>
    (vendeur|crypto|trading|investissement|broker|courtier|faux site) ..8 (retirer|rembourser|disparu|recuperer|repond plus|louche|arnaque|bloque mes fonds|faux|fantome)  ..4
    (opposition|bloquer|bloquez) ..3 (carte|compte) ..8 (vole|volee|fraude|pirate|piratee|arnaque|inconnu|escroc*|pas moi|utilise*)
    (bloquez|bloquer|opposition) ..2 (tout|carte|ma carte|mon compte) ..2 (vite|urgent|vol|volee|fraude|piratage|on m a)
    (paye|verse|envoye|vire) ..6 (jamais recu|rien recu|disparu) ..4 (vendeur|site|annonce|arnaque|repond plus)
    (rancon|chantage|chantages|sextorsion|ransomware|brouteur)
    (jme suis|je me suis|on s est) fait ..1 (carotte|carotter|douiller|ken|baiser|avoir)
  `,
  possible: `
    <scam> !<product>
    (suspect|suspecte|louche|douteux|douteuse) ..4 (mail|sms|appel|message|lien|paiement|connexion|activite|site|operation|virement)
    (mail|sms|appel|message|lien|paiement|connexion|activite|operation|site) ..3 (suspect|suspecte|louche|douteux|douteuse|bizarre|frauduleux)
    (est ce|est ce que c est|c est|cela) ..2 (vraiment vous|bien vous|un vrai mail|officiel|une arnaque|legitime) ..4
    (activite|connexion) (inhabituelle|suspecte|inconnue|anormale)
    (perdu|perdue|vol|volee|vole) ..4 (carte bancaire|carte bleue|cb|chequier|portefeuille)
    (m a vole|m ont vole|me suis fait voler|on m a vole) ..3 (carte|portefeuille|chequier|cb|argent|sac|telephone)
    (debite|preleve|debitee|prelevee) (deux fois|trois fois|a tort|par erreur|en double) ..3 (inconnu*|pas|jamais)
  `,
  not: `
    (failli|faillir) (cliquer|repondre|payer|tomber|donner)
    (fraude|arnaque|piratage|escroquerie) (de|d) (l an dernier|l annee derniere|l an passe|la semaine derniere)
    s est fait ..3 (l an dernier|il y a|l annee derniere|l an passe)
    (arnaque) ou (bon plan|pas)
    (pas|aucun|aucune|jamais|plus|sans|ni|fausse) (de|d|une|un|ete|eu|l|alerte)? ..2 (<scam>|<hack>|suspect|suspecte|suspectes|inconnu|inconnue|operation suspecte)
    (vol|vole) (du|de|d) (sac|bagage*|velo|telephone|portable) <question>
    (couvre|couvert|couverte|assurance|garantie|garanti|protege|protection|rembourse*|indemnis*) ..6 (vol|fraude|piratage|usurpation|phishing|arnaque*|cambriolage|escroquerie)
    (vol|volee|vole|voles|volees) ..2 (pour|de nuit|direct|retour|aller|af*|numero|annule|retarde|vers|a destination|de 1*|de 7|de 8|de 9|suivant|air)
    (antivirus|filtre|anti|logiciel|protection|outil|formation|campagne|prevention|conseils|eviter|contre|emission|reportage|article|comment reconnaitre|reconnaitre|brochure) ..3 (<scam>|phishing|piratage|fraude*|arnaque*)
    (ete|avais|avait|avaient|m avait|m avaient) ..2 (<hack>|arnaque|escroque|vole) ..5 (longtemps|regle|rembourse|depuis|archive*|ans|autrefois)
    (pas|l ai pas|ne l ai pas) (ouvert|clique|repondu|repondre|donne suite)
    (fausse|faux) (fourrure|alerte|cils|cuir|ongles|plafond|plat|fuite|ami|pas|plafonds|marbre|jeton)
    (c est|est) ..2 du vol (en bande|organise|ces prix|a ce prix|vos prix)
    (temps|coeur|vedette|sourire) ..3 (vole)
    (vole|voler|volent|vols) ..2 (oiseau*|drone*|avion*|haut|droite|en eclats)
    (finalement|en fait) ..4 (le mien|la mienne|c est moi|c etait moi|mon mari|ma femme)
    (radar|detecteur|poids|ceinture) ..2 fraude*
  `,
  notInSentence: `
    <coverage>
    <titles>
    <settled>
    (mdr|ptdr|haha|lol) 
    (pour info|fausse alerte|c etait moi|c etait mon mari|c etait ma femme)
  `,
};
