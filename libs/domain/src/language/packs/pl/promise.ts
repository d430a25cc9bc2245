import type { RuleSet } from '../../rules/rule-set.ts';

const words = {
  staff:
    'konsultant*, pracownik*, doradc*, specjalist*, kolega, koledze, koleżanka, koleżance, ktoś z naszego, ktoś z zespołu, członek zespołu, członkiem zespołu, ktoś, człowiek*, operator*, kierownik*, nasz zespół, naszego zespołu, zespołowi, przedstawiciel*, agent*, ekspert*, opiekun*, dział*, działu, infolini*, obsług* klienta',
};

/** The assistant says that a person takes over, calls or writes. */
export const polishPromise: RuleSet = {
  words,
  certain: `
    (łączę|przełączam|przekierowuję|przekazuję|połączę|przełączę|przekieruję|przekażę|przekazałem|przekazałam|kieruję|skieruję|zawołam|poproszę|powiadomiłem|powiadomię|powiadamiam|przekazaliśmy) ..6 <staff>
    <staff> ..6 (skontaktuje|zadzwoni|oddzwoni|odezwie|odpowie|odpisze|przejmie|zajmie|pomoże|dołączy|będzie z|zaraz|wkrótce|napisze|rozpatrzy)
    (skontaktujemy|oddzwonimy|zadzwonimy|odezwiemy) ..4 (się|z|do|$)
    (zostanie|zostaniesz|zostaną) ..3 (połączon*|przełączon*|przekierowan*|przekazan*) ..4
    (zostanie|zostaniesz) (pan|pani|państwo)? (połączony|połączona|przełączony|przekazany)
    (już|teraz|za chwilę|zaraz) ..2 (łączę|przełączam|połączę|przełączę)`,
  not: `
    (jeśli|jeżeli|gdyby|w razie|czy|możesz|może pan|może pani|mogę|możemy)
    (dostępni|dostępny|pracuje|pracują|w godzinach|czynn*) ..5`,
};

/** The assistant asks whether the customer wants a person. */
export const polishPersonOffered: RuleSet = {
  words,
  certain: `
    (czy|chcesz|chce pan|chce pani|chcieliby|chciałby|chciałaby|chciałbyś|wolisz|życzy|życzysz|mam|mogę|może|jeśli) ..7 (porozmawia*|rozmawia*|rozmow*|połączy*|połącz*|przełączy*|przełącz*|kontakt*|skontaktowa*|przekaz*|przekierow*|łącz*) ..5 <staff>
    (mogę|możemy) ..4 (połączyć|przełączyć|przekierować|przekazać) ..5 <staff>
    (czy|chcesz|mam|życzy) ..4 (<staff>) ..3 (zadzwonił*|oddzwonił*|skontaktował*|przejął*)
    (zawołać|poprosić) ..3 <staff> <question>`,
  not: `
    nie (mogę|możemy|ma) ..4 <staff>`,
};
