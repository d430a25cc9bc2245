import type { RuleSet } from '../../../rules/rule-set.ts';

/** Symptoms that need help now. */
export const medical: RuleSet = {
  words: {
    who: 'mama, tata, mąż, żona, syn, córka, dziecko, babcia, dziadek, ojciec, matka, kolega, pasażer, ktoś, gość, klient, niemowlę, brat, siostra',
  },
  certain: `
    nie (mogę|moge|może|moze) (już)? (oddychać|złapać tchu|złapać oddechu)
    (duszę|dusze|dusi) się !w
    (<who>|ona|on) ..2 (nie oddycha|zemdlał*|stracił* przytomność|jest nieprzytomn*|przestał* oddychać|dostał* drgawek)
    (nieprzytomny|nieprzytomna|nieprzytomne) (leży|na podłodze|i nie)
    (mam|ma) ..1 (zawał|udar|atak serca|drgawki|wstrząs anafilaktyczny|atak padaczki)
    (silny|straszny|mocny|okropny|nagły)? ból w (klatce|klatce piersiowej|piersi)
    (boli|ściska|kłuje) (mnie|go|ją)? ..1 w (klatce|klatce piersiowej)
    (krew|krwotok|krwawi) ..2 (nie przestaje|leci cały czas|nie da się zatamować|leje się|mocno)
    (spuchł*|puchnie) (mi|mu|jej)? ..1 (gardło|język|twarz|krtań)
    (potrzebuję|potrzebna|wezwijcie|wezwać|przyślijcie|potrzebujemy) ..2 (karetk*|pogotowi*)
    (wziąłem|wzięłam|podałam|podałem|wziął|wzięła) ..2 (za dużo|podwójną dawkę|złą dawkę|złe leki) ..2
    (przedawkował*|przedawkowanie)
    (drętwieje|zdrętwiał*) (mi|jej|mu) ..1 (ręka|twarz|połowa|lewa)
    (odeszły|odeszly) (mi|jej)? wody`,
  possible: `
    (wysoka|bardzo wysoka) gorączka
    (skończyła|kończy|zabrakło) ..2 insulin*
    (kręci mi się w głowie|zaraz zemdleję|robi mi się słabo)
    (serce) (mi)? (wali|kołacze|staje)`,
  not: `
    (ze śmiechu|ubezpiecz*|polis*|kurs*|szkoleni*|film*|w zeszłym roku|lata temu) ..4`,
};
