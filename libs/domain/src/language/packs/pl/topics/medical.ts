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
    (odeszły|odeszly) (mi|jej)? wody
    (spadł*|upadł*|przewrócił*|schodów|upadku) ..6 (bredzi|dziwnie mówi|mówi dziwnie|bez sensu|wymiotuje|splątan*|majaczy|nieprzytomn*)
    gorączk* ..4 (sztywn*|wysypk*|drgawk*|plam*|nieprzytomn*)
    (cukrzyk|cukrzyc*|insulin*|cukier) ..6 (nie reaguje|trzęsie|drży|poci|splątan*|nieprzytomn*)
    (orzech*|orzeszk*|os|osa|pszczoł*|alergi*|uczulen*|krewetk*) ..6 (puchn*|spuchł*|dusi|wargi|gardło|oddech*)
    (niemowlę|dziecko|noworod*|maluch|dzidzi*) ..4 (nie budzi się|nie chce się obudzić|wiotk*|nie je nic|leje się przez ręce|trudno dobudzić|sine)
    (lek|leki|tabletki|insulinę|dawkę|rozrzedzające) ..4 (dwa razy|podwójnie|podwójną|za dużo) ..5 (krwawi|senn*|oddycha|drży|splątan*|śpi)
    (oddycha) ..1 (bardzo)? (wolno|płytko|ciężko|dziwnie|ledwo)
    (szar*|blad*|poci) ..4 (ucisk|ból|gniecie) ..3 (klatc*|piersi*)
    (opadł*|opada|wykrzywion*|krzyw*) ..2 (kącik|usta|twarz|pół twarzy|buzia)
    (usta|twarz|buzia|kącik) ..3 (opadł*|opada|wykrzywi*|krzyw*)
    ciąży i (krwawię|leci mi krew|mam skurcze|plamię)
    insulinę i ja też ,? ..2 (trzęsie|poci|śpi|bredzi)
    (ręcznik|ścierka|bandaż) ..2 (krwi|przesiąkn*|zakrwawion*)
  `,
  possible: `
    (wysoka|bardzo wysoka) gorączka
    (skończyła|kończy|zabrakło) ..2 insulin*
    (kręci mi się w głowie|zaraz zemdleję|robi mi się słabo)
    (serce) (mi)? (wali|kołacze|staje)`,
  not: `
    (ze śmiechu|ubezpiecz*|polis*|kurs*|szkoleni*|film*|w zeszłym roku|lata temu) ..4`,
};
