import type { RuleSet } from '../../../rules/rule-set.ts';

/** Wants to complain formally, to the firm or to those who watch over it. */
export const complaint: RuleSet = {
  certain: `
    (chcę|chciałbym|chciałabym|zamierzam|muszę|będę) ..3 (złożyć|zgłosić|napisać|wnieść) ..2 (skargę|skarge|zażalenie)
    (składam|złożę|złoże|wnoszę|piszę|napiszę|kieruję) ..2 (skargę|skarge|zażalenie|skargi)
    (poskarżę|skarżę|poskarżyć|skarżyć) się
    (zgłoszę|zgłaszam|napiszę|zawiadomię|idę|pójdę|złożę) ..4 (uokik*|knf|uke|ure|rzecznik*|inspekcj*|sanepid*|uodo|ombudsman*|rzecznika konsumentów)
    (uokik|knf|rzecznik konsumentów|rzecznik finansowy) ..4 (się dowie|zgłoszę|powiadomię)
    (oficjalna|oficjalną|formalna|formalną|pisemna|pisemną) (skarga|skargę|skarge)
    (jak|gdzie|komu) ..3 (złożyć|zgłosić|wysłać) ..1 (skargę|skarge|zażalenie)
    (mam|to) ..1 skarga
    (skarga|skargę|skarge) na (was*|pracownik*|kurier*|obsług*|konsultant*|kierowc*|oddział|lekarz*)
    ^ (skarga|zażalenie) $`,
  possible: `
    (opiszę|nagłośnię|opisze) ..3 (w internecie|na facebooku|w mediach|w gazecie)
    (wystawię|wystawie) ..3 (negatywn*|złą|najgorsz*) ..1 opini*`,
  not: `
    nie (chcę|zamierzam|będę|skarżę|skarże) ..3 (skarg*|skarżyć|się|skarge)
    skarbow*`,
};
