import type { RuleSet } from '../../../rules/rule-set.ts';
import { settled, titles } from './titles.ts';

/** The wish to complain formally: to the company, to a mediator, to an authority. */
export const frenchComplaint: RuleSet = {
  words: {
    titles,
    settled,
    make: `faire, deposer, depose, formuler, formule, adresser, adresse, envoyer, envoie, introduire, introduis, emettre, emets, deposerai, porter, porte, presenter, presente, transmettre, transmets, enregistrer, enregistrez, ecrire, rediger, soumettre, soumets, exprimer, exprime, lancer, ouvrir, ouvrez, loger, loge, fais, ferai, enregistre, noter, notez, poster, faites, deposons, consigner, effectuer, remplir, faites remonter, dresser, acter, traiter`,
    complaint: `reclamation, reclamations, reclamatoin, plainte, plaintes, doleance, doleances, grief, griefs, mecontentement, signalement, recours amiable, lettre de reclamation, recrimination, insatisfaction, protestation, indignation, reclame, lettre de plainte`,
    authority: `mediateur, mediatrice, mediation, ombudsman, ombudsmann, defenseur des droits, arcep, amf, autorite des marches financiers, acpr, autorite de controle prudentiel, 60 millions, ufc, ufc que choisir, que choisir, test achats, protecteur du citoyen, opc, office de la protection du consommateur, ombudsman bancaire, ombudsfin, fsma, finma, mediateur de l energie, mediateur des telecoms, mediateur du tourisme, protecteur du consommateur, association de consommateurs, associations de consommateurs, signal conso, signalconso, ibpt, crtc, commissaire aux plaintes, cprst, artci, artp, arpt, anrt, conseil de l ordre, ordre des medecins, agence regionale de sante, ars, dgac, autorite de regulation, regulateur, autorites, federation romande des consommateurs, frc, comite d ethique, federation des consommateurs, creg, brugel, autorite de protection des donnees`,
  },
  certain: `
    (pour|a|de) (faire|deposer|porter|formuler|introduire|adresser) (une|ma)? (reclamation|plainte|doleance)
    (a qui|comment|ou) (je|j|on) (peux|peut|dois|fais pour|fait pour) ..1 (me plaindre|se plaindre|reclamer)
    (soit|etre|soient|sera) (signale|signalee|sanctionne|sanctionnee|remonte a la direction)
    (veux|voudrais|souhaite|vais|aimerais|desire|dois|tiens a|jveux|souhaiterais|compte|comment|ou|puis je|peut on|possible de|besoin de|peux|faut|aidez moi a|permets de|jvoudrais|souhaitons|permettez moi de) ..4 <make> ..3 <complaint>
    (veux|voudrais|souhaite|vais|aimerais|jveux|comment|ou|souhaiterais|compte|tiens a) ..3 (me plaindre|reclamer officiellement|porter reclamation|rouspeter officiellement|raler officiellement|denoncer|signaler ..2 comportement|plaindre)
    <make> ..2 (une|ma|la|cette|un|mon|plainte|formelle|officielle) ..1 <complaint> ..4 (contre|au sujet|concernant|sur|pour|aupres|officielle|formelle|ecrite|votre|suite|a propos|relative|$)
    (reclamation|plainte|doleance|signalement) (officielle|formelle|ecrite|en bonne et due forme|en regle|par ecrit|contre|aupres)
    (formulaire|bureau|numero|adresse|service|page|ou|comment|procedure|cahier|registre) ..4 (reclamation|reclamations|plainte|plaintes|doleances|me plaindre|se plaindre|raler) <question>
    (ou|comment|a qui|aupres de qui|procedure) ..6 (me plaindre|se plaindre|porter plainte contre|deposer plainte contre|denoncer|raler officiellement|raler|signaler un comportement|signaler le comportement|faire remonter)
    (a qui|comment|ou) ..3 (adresser|adresse|s adresse|envoyer|deposer|faire) ..3 (<complaint>|denoncer|plaindre)
    (considerer|considerez|prendre|prenez|prenez note|tenir|tenez) ..4 (plainte|reclamation|reproches|doleance|doleances|grief|griefs)
    (ceci|ce message|ce mail|la presente|ce courrier) ..4 (<complaint>)
    (saisir|saisis|saisirai|contacter|contacte|ecrire|ecris|ecrirai|signaler|signale|alerter|alerte|prevenir|informer|informe|transmettre|transmets|faire appel a|passer par|en parler|avertir|aller voir|plaindre|joindre|temoigner|saisi|ecrit|signalerai|alerterai|denoncer|denonce|envoyer|ai saisi|remonter) ..4 <authority>
    <authority> ..3 (sera|va|vont|entendra|entendre parler|en entendra|est saisi|est informe|aura|recevra|doit|seront|appreciera|reglera|tranchera|est prevenu|a ete saisi|informe|saisi)
    (comportement|attitude|conduite|facons|manieres|propos|impolitesse|grossierete|insultes|racisme|remarques) (de|d|du|des) (votre|vos|un|l|la|le|cet|cette|ce) ..2 (employe|employes|employee|agent|agents|chauffeur|livreur|conseiller|conseillere|vendeur|vendeuse|technicien|vigile|serveur|serveuse|personnel|caissiere|caissier|medecin|infirmiere|receptionniste|hotesse|guichetier|equipe|controleur|moniteur) ..5 (inadmissible|inacceptable|honteux|scandaleux|deplorable|inqualifiable|denoncer|signaler|<question>|$)
    (denoncer|signaler|dénonce|signale|remonter|faire remonter|plaindre) ..3 (comportement|attitude|conduite|propos|employe|employes|agent|chauffeur|vendeur|vendeuse|livreur|conseiller|conseillere|technicien|vigile|serveur|traitement|impolitesse|personnel|agissements|pratiques|guichetiere|caissiere)
    (vigile|vendeur|vendeuse|chauffeur|livreur|technicien|conseiller|conseillere|agent|serveur|employe|employee|caissiere|receptionniste|infirmiere|medecin|controleur) ..3 (m a|nous a|m ont) ..2 (humilie|humiliee|insulte|insultee|manque de respect|hurle dessus|mal parle|traite de|traitee de|ri au nez|crie dessus|discrimine|discriminee|mal traite|mal traitee)
    (merite|meriterait|doit|devrait) ..1 (d)? (etre signale|etre signalee|etre denonce|une plainte|une reclamation|etre sanctionne|etre remonte|etre signalee plus haut|etre signales)
    (exige|veux|attends|demande|reclame|souhaite|voudrais) ..2 (des excuses|excuses|une reponse ecrite|une lettre d excuses|une reponse de la direction|excuses ecrites|explications ecrites) ..4
    (conteste|denonce|deplore|proteste) ..3 (facon|maniere|traitement|qualite|comportement|accueil|gestion) ..6
    (proteste|protester|m insurge) ..2 (contre|officiellement|vigoureusement|energiquement)
    (mecontent|mecontente|insatisfait|insatisfaite|outre|outree|revolte|revoltee|scandalise|scandalisee|indigne|indignee) ..8 (reclamation|plainte|officiellement|direction|mediateur|signaler|ecrit|suite)
    (faire part|part|faire savoir|exprimer|temoigner|dire) (de|d|mon|ma)? ..1 (mon|mecontentement|insatisfaction|indignation|colere|grand mecontentement|vif mecontentement) ..3
    (mon|notre) (vif|profond|grand|extreme|enorme)? (mecontentement|insatisfaction|indignation)
    (reclamation|plainte) ..2 (deja|deposee|envoyee|adressee|numero|restee|sans reponse|toujours|jamais traitee|ignoree)
    (ma|notre) (reclamation|plainte) ..4 (reponse|traitee|ignoree|attente|toujours|envoyee|deposee)
    (jveux|veux|voudrais) (porter plainte|deposer plainte|reclamer|me plaindre)
    (j ai|jai|ai) (une|des) (plainte|reclamation|plaintes|reclamations|doleance|doleances|reproches) ..2 (a|contre|$)
    ^ (reclamation|plainte|une reclamation|une plainte|faire une reclamation|deposer une plainte|reclamation svp|porter plainte|je porte plainte) $
    (avis|publier|poster|laisser|ecrire) ..4 (tres negatif|negatifs|desastreux|assassin|incendiaire|partout sur internet|reseaux sociaux|trustpilot) ..4
    (mettre|poster|balancer|publier|raconter) ..4 (twitter|tiktok|facebook|instagram|google|reseaux|presse|journal|medias)
  `,
  possible: `
    (inadmissible|inacceptable|scandaleux|honteux|lamentable|deplorable|intolerable|une honte|un scandale) ..6 (service|accueil|comportement|direction|responsable|signaler|traitement|clients|attente|suite)
    (service|accueil|comportement|attitude|traitement|qualite|personnel|prestation) ..4 (inadmissible|inacceptable|scandaleux|scandaleuse|honteux|honteuse|lamentable|deplorable|intolerable|execrable|odieux)
    (comment|ou|a qui) ..3 (faire remonter|signaler) ..6
    (me plaindre|porter plainte|deposer plainte|faire une reclamation|plaindre)
    (reclamation|doleance|doleances) ..2 (sur|concernant|au sujet|pour)
    (<authority>) ..5 (vous|votre|refus|dossier|contre)
  `,
  not: `
    (pas|plus|aucune|aucun|sans|jamais|ni|rien) (a|de|d|une|vouloir|l intention|pour|envie|la|besoin)? ..4 (<complaint>|plaindre|me plaindre|reclamer|raler|reproche|reproches|redire)
    (travaille|suis|bosse|emploi|poste|metier|postuler|formation) ..3 (reclamations|service reclamations|mediateur|mediatrice)
    (mediateur|mediatrice|mediation) (familial|familiale|culturel|culturelle|scientifique|de metier)
    (outil|logiciel|module|suivi|gestion|gerez|gere|tableau|statistiques|combien|nombre|delai moyen) ..4 (<complaint>)
    (avait|avions|avais|aviez) ..4 (<complaint>|donne raison|mediateur) ..4
    (avis|commentaires) negatifs
    (client|cliente|voisin|voisine|autre|ami|amie|gens) ..5 (ralait|se plaignait|se plaint|rale|a porte plainte|a fait une reclamation)
    (reclame|reclamez|reclamer|reclament|reclamé) ..2 (juste|mon justificatif|recette|la recette|un bagage|mes points|le cadeau|des bisous|ma recompense|la recompense|un colis)
    (bagage|bagages|colis) ..2 (non reclame|non reclames)
    (chien|chat|bebe|enfant) ..3 (se plaint|pleurniche|reclame|rale)
  `,
  notInSentence: `
    <titles>
    <settled>
    (est|ete|etait|sont) (bien)? (reglee|resolue|close|cloturee|traitee) ,? merci
  `,
};
