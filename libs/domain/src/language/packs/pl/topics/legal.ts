import type { RuleSet } from '../../../rules/rule-set.ts';

/** Announces or threatens legal action. */
export const legal: RuleSet = {
  certain: `
    (pozwę|pozwe|pozywam|zaskarżę|zaskarżam) (was|państwa|bank|firmę|sklep|tę|to|waszą)?
    (oddam|oddaję|kieruję|skieruję|skierujemy|złożę|pójdę|idę|pójdziemy|wnoszę|wniosę|trafi|spotkamy) ..4 (do sądu|w sądzie|pozew|pozwu|na drogę sądową)
    (spotkamy|zobaczymy|widzimy) się w sądzie
    (sprawa|sprawę) ..3 (do sądu|w sądzie|adwokat*|prawnik*)
    (mój|moja|nasz|nasza) (prawnik|adwokat|kancelaria|radca) ..4
    (zgłoszę|zgłaszam|zawiadomię|złożę zawiadomienie|zgłosić) ..4 (prokuratur*|na policję|policji)
    (kroki|drogę|drogą|postępowanie|postępowania) (prawn*|sądow*)
    (wezwanie) (przedsądowe|do zapłaty) ..3 (wysyłam|wyślę|wysłałem|przygotow*)
    (wysyłam|wyślę|wysłałem|składam) ..2 (wezwanie przedsądowe|pozew)
    (domagam|żądam|będę) ..3 odszkodowania
    (podam|podaję) (was|państwa) do sądu
    (pozew) (zbiorowy|jest|w przygotowaniu)`,
  possible: `
    (konsekwencje|działania) prawne
    (idę|pójdę|byłem|byłam) ..2 (do|u) (prawnika|adwokata)`,
  not: `
    nie (pozwę|pójdę|idę|zamierzam) ..5
    (ubezpieczenie|ochrona|ochrony) prawn* ..3
    (znajomy|kolega) (prawnik|adwokat)`,
};
