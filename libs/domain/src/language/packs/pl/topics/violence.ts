import type { RuleSet } from '../../../rules/rule-set.ts';

/** Violence or threats against the writer or another now, and threats by the writer. */
export const violence: RuleSet = {
  words: {
    other:
      'mąż, partner, chłopak, ojciec, ojczym, sąsiad, były, facet, żona, syn, ktoś, kurier, on, szef, konkubent, brat',
  },
  certain: `
    <other> ..3 (mnie|nas|ją|dzieci|dziecko|mamę) ..2 (bije|pobił|uderzył|dusi|kopie|zamknął|zgwałcił|atakuje|zaatakował|szarpie)
    <other> ..2 (bije|pobił|uderzył|dusi|zgwałcił|atakuje|zaatakował|katuje) (mnie|nas|ją|dzieci|dziecko)
    (grozi|groził) (mi|nam) ..2 (śmiercią|nożem|bronią|że mnie|pobiciem)
    (zabiję|zabije|zatłukę|zastrzelę|zarżnę) (was|cię|cie|go|ją|ich|tego)
    (spalę|podpalę|wysadzę|spale|podpale) (wam|wasz*|ten|tę|to|wasze) ..3
    (podłożyłem|podłożę|mam|jest) bombę
    (włamuje|włamują|włamał) się ..2 (do|ktoś|mnie)
    ktoś ..3 (włamuje|włamał|dobija) się ..2
    (przyjdę|przyjadę|wejdę) ..4 z (nożem|siekierą|bronią|kijem|pistoletem)
    (ma|trzyma|wyciągnął) ..1 (nóż|broń|pistolet|siekierę) ..3
    (zostałam|zostałem) (zgwałcon*|pobit*|napadnięt*|zaatakowan*)
    (połamię|obiję|rozwalę) (ci|wam|mu) ..2 (nogi|ręce|łeb|twarz|mordę|gębę)
    (napadli|pobili) (mnie|nas)`,
  possible: `
    (boję|boje) się ..2 (męża|partnera|ojca|byłego|o życie|jego)
    (pożałujecie|pożałujesz|popamiętacie|popamiętasz)
    (wiem|znajdę) ,? gdzie (mieszkasz|mieszkacie|pracujesz)
    (śledzi|prześladuje|nachodzi) (mnie|nas)
    przemoc (domowa|w domu)`,
  not: `
    (w grze|gra|film*|serial*|książk*|ceny|cena|upał|rachunek|rachunki|polis*|ubezpiecz*) ..5
    zabije (proces|wątek|zadanie)`,
};
