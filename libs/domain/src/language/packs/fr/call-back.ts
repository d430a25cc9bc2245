import type { RuleSet } from '../../rules/rule-set.ts';

/** The wish to be called, as a fact beside the request. */
export const frenchCallBack: RuleSet = {
  words: {
    callMe: `m appeler, m appelle, m apelle, m appele, m appelles, m appeliez, m appeleriez, me rappeler, me rappelle, me rapelle, me rappele, me rapeler, me rappeliez, me rappellent, me telephoner, me telephone, nous appeler, nous appelle, nous rappeler, nous rappelle, nous telephoner, nous telephone, me sonner, me sonne, me passer un coup de fil, me passe un coup de fil, passer un coup de fil, m appelez, me rappelez, me joindre, me joigne, me recontacter par telephone, me contacter par telephone, me rappel`,
    called: `rappele, rappelee, rapele, rapelee, appele, appelee, recontacte par telephone, contacte par telephone, contactee par telephone, joint par telephone`,
    thing: `le, la, les, l, un, une, mon, ma, mes, vos, votre, quel, quelle, que, qu, comment, combien, quand, pourquoi, de, d, ce que, meme`,
    wanted: `peut, peux, pouvez, pourrait, pourriez, pourrais, puisse, veux, voudrais, souhaite, aimerais, aimerai, demande, demandez, faut, faudrait, besoin, prefere, prefererais, merci de, veuillez, priere de, qu, que, possible, attends, faites, peuvent, dites, jveux, jvoudrais`,
  },
  certain: `
    (rappelez|rappelle|rappele|rapelez|rapelle|rapele|rapel|rappellez|telephonez|telephone|phonez|rappeler) (moi|nous) !<thing>
    (appelez|appelle|apelle|apelez|appele|sonnez) (moi|nous) (des|au|a|sur|vers|apres|avant|demain|ce|cet|aujourd|maintenant|svp|stp|vite|plutot|$)
    <wanted> ..5 <callMe> !<thing>
    (qu|que) (on|quelqu un|vous|votre) ..2 <callMe> !<thing>
    (etre|faire|faites moi|fais moi|me faire) (<called>|rappeler|appeler)
    (demande|demander|veux|voudrais|souhaite|aimerais|prevoir|organiser|planifier|programmer|avoir|fixer|besoin) ..2 (rappel|rappel telephonique|appel telephonique|coup de fil|entretien telephonique|rendez vous telephonique|rdv telephonique) !(de|du|d|sur|automatique)
    (organiser|planifier|programmer|fixer|prevoir|souhaite|voudrais) ..1 appel (avec|d) ..4
  `,
  not: `
    (ne|n) ..1 (rappelez|rappelle|appelez|appelle|telephonez) ..1 (pas|plus)
    (ne|n|veux pas|souhaite pas|pas) ..3 (<callMe>|etre <called>|qu on <callMe>)
    (annulez|annuler|annule|annulation) ..4 (rappel|appel|rappele)
    (arretez|arrete|cessez|inutile|pas la peine|pas besoin|plus besoin|aucun besoin|aucunement besoin) (de|d|qu on|que vous)? ..1 (<callMe>|rappel)
    (retirez|retirer|supprimez|enlevez|oubliez) ..4 rappel
    (rappele|rappelee|rappel) ..6 ,? ..3 (laissez tomber|m a appele|tout va bien)
    (avais|avait|avions) demande ..2 rappel
    (rappelle|rappelez) moi ..4 (d|de) (appeler|payer|prendre|faire|envoyer|sortir|passer|acheter|rendre)
    si (je|j|on) ..4 , est ce qu (on|vous) <callMe>
    rappel pour (ma|mon|le|la|mes|l) (visite|rdv|rendez vous|vaccin|echeance|paiement|controle|assurance|abonnement)
    (arretez|arrete|cessez|inutile|pas la peine|pas besoin) (de|d) ..1 (<callMe>|rappel)
    (etre|rappele|appelez|rappelez) ..2 (par|par une|avec) (notification|sms|mail|email|courrier)
    (si|quand|des que) ..5 vous ..2 (rappellerai|appellerai)
  `,
};
