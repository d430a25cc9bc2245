import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

export const frenchSmallTalk: SmallTalkWords = {
  yes: `oui ouii ouiii ouais ouai ouep ouaip ouaip mouais yep yup daccord dacc dac dak okay ok oki okey okidoki volontiers volontier carrement absolument
    certainement evidemment exactement exact affirmatif assurement naturellement parfait parfaitement grave banco entendu svp stp 👍 👌 ✅ 🙏 ☑ ✔ 🆗`,
  yesInTwo: 'd accord bien sur pourquoi pas avec plaisir allez vas y bonne idee',
  takesBack: 'non',
  no: 'non nan nn nop nope naan nenni niet jamais negatif surtout inutile pas 👎 ❌ 🚫',
  hedge: 'mais avant d abord sauf seulement cependant pourtant sinon',
  greeting: 'bonjour bonsoir salut coucou slt bjr bsr hello allo rebonjour',
  closing: `merci mrc revoir au beaucoup parfait non rien d autre super bonne bon journee soiree nuit week end weekend bien bientot a la prochaine
    ciao bye tchao salut cordialement nickel top genial infiniment mille pour tout votre aide c est ca ok okay accord continuation dimanche 👍 🙏 😊`,
  filler: `parler discuter joindre un une le la je veux voudrais jveux souhaite aimerais humain humaine personne agent conseiller conseillere operateur
    quelqu qqn besoin aide avec moi svp stp il vous te plait s mettre relation passez peux puis pouvez`,
};
