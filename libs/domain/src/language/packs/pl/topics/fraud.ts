import type { RuleSet } from '../../../rules/rule-set.ts';

/** Was scammed, sees charges that are not theirs, or lost an account to others. */
export const fraud: RuleSet = {
  certain: `
    (oszukano|oszukali|oszukał|okradli|okradziono|okradł) (mnie|nas|moją|mamę)
    (zostałem|zostałam|zostaliśmy) (oszukan*|okradzion*|naciągnięt*)
    (padłem|padłam|padliśmy) ofiarą (oszust*|oszustwa|kradzieży|phishingu|wyłudzenia)
    (ktoś|ktos|złodziej|oszust*|haker*) ..4 (włamał|wszedł|zalogował|przejął|przejal|ukradł|wypłacił|zapłacił|płaci|wziął|korzysta) ..4 (konto|konta|kont*|kartą|kartę|karty|kredyt|pieniądze|dane|się)
    (ukradli|ukradziono|skradziono|skopiowano|zhakowano|zhakowali|przejęli|przejęto) ..2 (mi|mnie)? ..2 (kartę|konto|dane|pieniądze|telefon|dowód|portfel)
    nie (robiłem|robiłam|zlecałem|zlecałam|autoryzowałem|autoryzowałam|wykonałem|wykonałam|wykonywałem) ..3 (transakcj*|przelew*|płatnoś*|zakup*|zamówieni*|tej|tego)
    (nieznan*|nieautoryzowan*|obc*|podejrzan*) (transakcj*|płatnoś*|obciążeni*|przelew*|logowani*|wypłat*)
    nie (moja|moje|mój) (transakcja|zamówienie|przelew|płatność|wypłata)
    (podałem|podałam) ..3 (kod|blik|dane|hasło|numer karty) ..3 (oszust*|fałszyw*|złodziej*)
    (zniknęły|zniknęło|wyczyścili|wyczyszczono) ..3 (pieniądze|konto|oszczędności)
    (fałszyw*) (sklep|strona|stronę|konsultant*|link|pracownik*) ..3
    (kredyt|pożyczka|pożyczkę|umowę) na (moje|mój) (nazwisko|dane|pesel) ..3 (ktoś|nie|bez)
    wyłudz*`,
  possible: `
    (podejrzany|podejrzana|dziwny|dziwna) (sms|mail|link|telefon|wiadomość)
    (oszustwo|oszuści|oszust|oszusci)`,
  not: `
    (jak|chroni*|ochron*|ubezpiecz*|film*|serial*) ..4 (oszust*|wyłudz*|kradzież*|podejrzan*)`,
};
