import type { RuleSet } from '../../rules/rule-set.ts';

/** The wish to be called; a request for a person too. */
export const callBackPatterns = `
    (zadzwoń|zadzwon|zadzwońcie|zadzwoncie|oddzwoń|oddzwon|oddzwońcie|zatelefonuj|zatelefonujcie|przedzwoń|przedzwońcie) ..3 (do mnie|do nas|mi|na mój|na moj|na numer|pod numer|na komórkę|na ten numer)
    (zadzwonicie|oddzwonicie|zadzwonisz|oddzwonisz|zadzwoni|zadzwonić|zadzwonic|zatelefonować|oddzwonić|oddzwonic|przedzwonić|zadzwonił|zadzwoniła|zadzwonili) ..2 do (mnie|nas|ja)
    do (mnie|nas) ..3 (zadzwonić|zadzwonic|zadzwonicie|zadzwoni|oddzwonić|oddzwonic|oddzwoni|zadzwonił|zadzwoniła|zadzwonili|zadzwońcie)
    (proszę|prosze|proszę o|prosiłbym o|prosiłabym o|poproszę|poprosze|poproszę o|chcę|chciałbym|chciałabym|prośba o|oczekuję|umówić|zamawiam|zamówić) ..2 (telefon|oddzwonienie|rozmowę telefoniczną|rozmowe telefoniczna|kontakt telefoniczny|telefoniczny kontakt|telefon zwrotny) !do !na
    (proszę|prosze|możecie|mozecie|możesz|czy ktoś może) (o)? (zadzwonić|zadzwonic|oddzwonić|oddzwonic|zatelefonować|oddzwonienie)
    (niech|żeby|aby|by) ..4 (zadzwoni|oddzwoni|przedzwoni|zatelefonuje|zadzwonił|oddzwonił|zadzwoniła) !<own>
    (ktoś|ktos) ..4 (zadzwoni|zadzwonić|zadzwonic|oddzwonić|oddzwoni|oddzwonil|zadzwonil|zadzwonił|oddzwonił|zatelefonować) ..1 (mnie|nas|ja|mi|$|<question>)
    ^ (kontakt telefoniczny|oddzwonienie|telefon zwrotny) $`;

export const notCallBack = `
    (nie|proszę nie|prosze nie) (dzwoń|dzwoncie|dzwońcie|dzwonić|dzwonic|dzwoni|zadzwonił|oddzwaniaj*)
    (kurier|kurierowi|dostawca) ..4 (zadzwoni|zadzwonić|zadzwonił)
    (kiedy|czy|dlaczego|gdyby|gdybym) ..4 (zadzwonił|zadzwonili|dzwonił*|by do mnie)
    kto ..3 do mnie`;

/** The wish to be called, beside the request itself. */
export const polishCallBack: RuleSet = {
  words: { own: 'mama, tata, mąż, żona' },
  certain: callBackPatterns,
  not: `${notCallBack}
    (nikt|dlaczego|kiedy) ..5 (zadzwoni*|oddzwoni*|dzwoni*)`,
};
