import type { RuleSet } from '../../../rules/rule-set.ts';
import { settled, titles } from './titles.ts';

/** Rights that are invoked: dispute of a charge or decision, withdrawal, data, warranty, objection. */
export const frenchRights: RuleSet = {
  words: {
    titles,
    settled,
    data: `donnees, donnees personnelles, informations, informations personnelles, infos, infos personnelles, historique, coordonnees, dossier, renseignements, profil, trace, traces, compte, mail, mails, email, numero, adresse, fichier, fichiers, base, bases, registre, registres, photo, image`,
    wish: `veux, voudrais, souhaite, exige, demande, vais, aimerais, desire, dois, entends, tiens a, jveux, reclame, peux, puis je, comment, droit de, droit a, souhaiterais, voudrai, demandons, souhaitons, exigeons, exerce, fais, fait`,
    decision: `facture, prelevement, debit, paiement, frais, refus, decision, avis, amende, contravention, montant, facturation, majoration, penalite, penalites, evaluation, expertise, operation, transaction, charge, calcul, releve, resultat, note, sanction, suspension, expulsion, somme, achat, index, rapport, augmentation, hausse, regularisation, indemnisation, pv, resiliation, clause, avertissement, trop percu, taxe, commission, estimation, franchise, redevance, dette, virement, rejet, redressement`,
  },
  certain: `
    (effacez|effacer|supprimez|supprimer) ..2 (compte|profil) et ..2 (donnees|informations)
    (panne|casse|cassee|defectueux|defectueuse|hs) et ..2 (sous garantie|garantie)
    (demande|exige|reclame|souhaite|veux|ai droit a|droit a) ..2 (indemnisation|indemnite|compensation|dedommagement)
    (conteste|contester|contestons|contestation|conteste formellement|dispute|disputer|recuse|recuser|refute) ..4 (<decision>|indemnite|indemnites)
    (m oppose|nous opposons|m opposer|nous opposer) ..1 (a|au|aux|formellement|fermement|totalement)
    (fais|faire|ferai|faisons|veux faire|fait|formuler|mettre|former) ..1 (opposition|appel|recours) ..3 (a|au|contre|via|sur|de|du|aupres|paiement|banque|decision)
    (fais|faire|ferai|souhaite faire) appel (de|du|contre|a la)
    (appel|recours|opposition) ..3 (decision|refus|banque|prelevement|rejet|caisse|commission)
    (chargeback|retrofacturation|retro facturation|remboursement par ma banque|contestation de paiement|litige paypal|ouvrir un litige|ouvre un litige|rejet de prelevement|rejeter le prelevement|rejette le prelevement)
    (droit|delai|droits|exerce|faculte|formulaire|periode|jours) (de|d) (retractation|retracter|me retracter|renonciation|dedit|renoncer)
    (me retracte|me retracter|retracter|retracte|retractation) ..5 (<decision>|achat|contrat|credit|commande|jours|souscri*|signe|delai|legal|vente|$)
    (14|quatorze|sept|7|10|dix|30|trente) jours ..4 (changer d avis|retract*|renvoy*|rendre|annuler|retourner|renonc*|rembours*|reflexion|retour|legaux)
    (changer|change) d avis ..8 (renvoie|retourne|rembours*|14|quatorze|droit|jours|loi)
    (supprimer|supprimez|suppression|effacer|effacez|effacement|efface|supprime|detruire|detruisez|retirer|retirez|retire|oublier|oubliez|desinscrire|desinscrivez|desinscription|enlever|enlevez|purger|anonymiser|radier|radiez) ..2 (toutes|mes|moi|me|mon|ma|de|des|tout|l ensemble)? ..2 (donnees|donnees personnelles|informations personnelles|infos personnelles|base|bases|registres|fichiers|fichier client|vos fichiers|traces|listes|liste de prospection|historique complet|toutes mes infos|tout ce que vous avez|mon dossier medical|mon numero de vos|vos bases)
    (droit|droits) (a l|de|d|a la|au|a) ..1 (oubli|effacement|acces|rectification|portabilite|opposition|retrait|limitation|information|deconnexion|image|reparation|remboursement|resiliation|retour|indemnisation)
    (rgpd|gdpr|loi 25|cnil|loi informatique et libertes|nlpd|lpd|protection des donnees) ..6 (demande|exige|article|supprim*|effac*|droit|insiste|acces|copie|invoque|exerce|conforme*|donnees|vous|requete|plainte|loi|selon|violation)
    (au nom du|selon le|conformement au|en vertu du|article 15|article 17|article 20|article 21) ..2 (rgpd|gdpr|reglement)
    (copie|copies|acces|transmettez|communiquez|exporter|export|recevoir|obtenir|envoyez|liste|fournissez) ..4 (mes donnees|tout ce que vous|toutes les donnees|donnees personnelles|donnees que vous|informations que vous|de mes donnees|ce que vous savez|ce que vous detenez|ce que vous avez sur moi|a mes donnees|infos que vous avez|mon dossier complet|dossier medical)
    (sur moi|me concernant|a mon sujet) ..4
    (portabilite) ..3 (donnees|numero|$)
    (rectifier|rectifiez|rectification|corriger|corrigez|correction) ..4 (donnees|registre|registres|fichier*|date de naissance|dossier|informations personnelles|etat civil|erron*|faux|fausse|droit)
    (retire|retirer|retirez|revoque|revoquer|annule|retrait) ..2 (mon consentement|mon accord|le consentement|mon autorisation|mon mandat|consentement)
    (consentement) ..3 (retir*|revoqu*|donne jamais|sans mon)
    (fais|faire|font|joue|jouer|activer|appliquer|appliquez|mettre en oeuvre|invoque|invoquer|faire valoir|faites|demander|demande|exercer|beneficier|profiter|respecter|au titre|utiliser) ..3 (garantie|garanties) ..6 (legale|conformite|decennale|casse|panne|vices|fabricant|constructeur|biennale|marche|appareil|telephone|defaut|remplacement|rembours*|reparation|machine|joue|jouer|deux ans|2 ans|svp|mois|echange|parfait|$)
    (garantie) (legale|decennale|biennale|de conformite|legale de conformite|des vices caches|de parfait achevement|commerciale) ..5
    (vice|vices|defaut|defauts) (cache|caches|de conformite|de fabrication) ..5
    (panne|casse|cassee|marche plus|fonctionne plus|defectueux|defectueuse|tombe en panne|lache|hs) ..8 (sous garantie|garantie) ..3
    (sous garantie|garantie) ..8 (panne|casse|cassee|marche plus|fonctionne plus|defectueux|defectueuse|lache|hs|refuse*|reparer|rembours*|remplacer)
    (obsolescence programmee|non conforme|non conformite|defaut de conformite|produit defectueux)
    (exige|demande|veux|reclame|souhaite|exigeons) ..4 (remboursement|rembourse|rembourses|remboursee|reprise|echange|remplacement|indemnisation|indemnite|compensation|dedommagement|contre expertise|annulation de la vente) ..5 (integral|total|legal|loi|droit|conforme*|vice|defaut|complet|vente|retard|immediat|reglement|expert*|cache|article|immediatement|voiture|facture*)
    (contre expertise|contre visite|second avis d expert|nouvelle expertise|reexamen|revision de la decision|reexaminer|reconsiderer ma demande)
    (indemnisation|indemnite|compensation|dedommagement) ..6 (retard|vol annule|vol|reglement|261|europeen|annulation|droit|correspondance|panne|coupure|prejudice|surbooking|refus d embarquement)
    (ce 261|reglement 261|reglement europeen|reglement ce|code de la consommation|loi hamon sur les garanties|article l2*|loi consommation|droit de la consommation|droits des passagers|droit des consommateurs|loi sur la protection du consommateur)
    (facture|facturee|debite|debitee|preleve|prelevee|paye|payee) ..2 (deux fois|en double|a tort|par erreur|2 fois|trois fois|indument|en trop) ..8 (conteste|opposition|rembours*|exige|banque|litige|droit|dispute|reclame)
    (plus|pas) (de|d|aucune|aucun)? ..2 (prospection|demarchage|publicite ciblee|pub ciblee|profilage|decision automatisee|reventes|revente) ..6
    (arretez|cessez|arreter|cesser|refuse|refuser|oppose|opposer|plus) ..5 (prospection|demarchage|profilage|partage de mes donnees|utiliser mes donnees|vendre mes donnees|traitement de mes donnees|partager mes donnees|geolocalisation|tracer|geolocaliser|intelligence artificielle sur mes)
    (j ai|ai|avons|a|mon|mes|connais|respectez|respecter|bafouez|invoque) (le|mes|bien le)? (droit|droits) ..1 (de|d|a|au|legal|a un|a une) ..6 (rembours*|rectif*|acces|retract*|annul*|oubli|retour|refus*|supprim*|opposer|savoir|copie|indemn*|contest*|resil*|echange*|reparation|modif*|effac*)
    (exerce|exercer|invoque|fais valoir|faire valoir|faire respecter) ..1 (mon|mes|nos|notre|ce|le) (droit|droits)
    (renvoie|retourne|rends|rendre|renvoyer|retourner) ..8 (delai legal|14 jours|quatorze jours|retractation|droit de retour)
    (trop percu|trop paye|trop verse|indu|indument) ..5
    (dpo|delegue a la protection|responsable du traitement|responsable des donnees) ..5
    (ai|avons|ait) (pas|jamais) (donne|consenti|signe|autorise|accepte) ..3 (consentement|accord|autorisation|a ce traitement|a la vente|au partage|ces cookies|mes donnees)
  `,
  possible: `
    (conteste|contester|contestation|retractation|me retracter|contestes)
    (facture|montant|prelevement|frais|debit) ..4 (pas normal|anormal|errone|erronee|injustifie|injustifies|injustifiee|abusif|abusifs|incorrect|fausse|excessif|deux fois|en double|pas d accord|a tort|incomprehensible)
    (pas d accord|desaccord|en desaccord) ..4 (<decision>)
    (supprimer|effacer|supprimez|effacez|suppression) ..2 (mon compte|mes donnees|mon profil|mes informations)
    (rembours*) ..4 (droit|legal|loi|garantie|delai legal)
    (sous garantie|garantie legale) ..3
    (vos donnees|mes donnees) ..5 (vendues|partagees|utilisees|revendues|fuite|violation)
  `,
  not: `
    (ne|n) ..1 (supprimez|supprime|effacez|efface|enlevez|retirez|retire) ..2 (pas|jamais|rien)
    sur appel
    (conteste|contestes) (ta|ton|tes|cette) blague
    compter sur moi
    (garantie|assurance) couvre
    acces (au|a la|aux) (garage|parking|piscine|salle|immeuble|vestiaire*|cave)
    (cours|blague) ..4 (contest*|droit)
    (retractation|retracte) (du|de la) (cable|cordon|laisse|ceinture|antenne)
    (pas|plus|aucune|aucun|sans|ne|ni|jamais) (de|d|me|m|la|une)? ..1 (conteste|contester|contestation|retracte|retractation|retracter|litige|oppose|opposition|rembours*)
    (garantie) (est|de|dure|combien|proposee|incluse|comprise|etendue|en option|offerte) ..5 (combien|annees|ans|incluse|duree|modele|<question>)
    (quelle|combien|duree|prix|tarif|cout|extension|difference|est ce qu|avez vous|y a t il|quels) ..5 (garantie|retractation|garanties)
    (avait|avais|avons eu|ancien|ancienne|dernier|derniere) ..4 (garantie|joue|contest*|litige)
    (voisin|voisine|ami|amie|frere|soeur|collegue|mari|cousin|copine) ..4 (fait opposition|conteste|contester|retracte|litige)
    (suis|je suis|profession|metier|prof|professeur|cours|etudiant*|formation|livre blanc|travaille) ..6 (protection des donnees|dpo|droit|rgpd|juriste)
    (hebergees|heberge|stockees|sauvegarde|sauvegarder|exporter|transferer|recuperer|importer|perdu|mobiles|mobile|reseau|illimitees|illimite|forfait|consomme|gigas|csv|excel) ..4 (donnees)
    (donnees) ..4 (hebergees|mobiles|mobile|csv|excel|illimitees|gigas|reseau|consommees|itinerance|exporter|stockees)
    (efface|effacer|supprime|supprimer|effacez|supprimez) ..4 (photo|photos|message|messages|fichier|application|appli|ligne|article|panier|sourire|brouillon|historique de navigation|cache|cookies|ecran|contact|contacts|conversation|sms|erreur)
    (litige|contestation|dossier) ..4 (clos|cloture|regle|resolu|termine)
    (droit) (d entree|d inscription|a la cantine|de passage|d auteur|du travail|de timbre|des successions|fiscal|penal) ..4 (compris|inclus|cours|combien|prix)
    (charte|politique|conditions) ..4 (usagers|confidentialite|generales)
    (gardez|garde|conserver|conserve) ..4 (garantie|donnees)
    (cheque|chequier) ..3 (voler|perdu)
    (va|allez|aller) tout droit
  `,
  notInSentence: `
    <titles>
    <settled>
  `,
};
