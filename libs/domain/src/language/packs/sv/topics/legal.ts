import type { RuleSet } from '../../../rules/rule-set.ts';

/** Lawyers, courts and claims for damages against the business. */
export const swedishLegal: RuleSet = {
  words: {
    lawyer:
      'advokat, advokaten, min advokat, jurist, juristen, ombud, juridiskt ombud, advokatbyrå, advokatbyrån, advokatfirma',
    court:
      'domstol, domstolen, tingsrätt, tingsrätten, rätten, rätta, stämning, stämningsansökan, rättsligt, rättslig väg, rättsliga åtgärder, kronofogden, kronofogdemyndigheten, skiljenämnd, förvaltningsrätten, betalningsföreläggande',
  },
  certain: `
    (min|vår|kontakta|kontaktat|anlitat|anlita|kopplat in|kopplar in|koppla in|med|pratat med|genom|från|prata med) .. <lawyer> .. (hör|höra|kontakta|kommer|tar|säger|skriver|om|mot|er|,|$|för)
    <lawyer> .. (hör av sig|kommer att|kontaktar er|tar över|begär|kräver|mot er)
    (stämmer|stämma|stämt|stämde) (jag|vi)? (er|företaget|bolaget|hela|dem|ert)
    (dra|drar|tar|ta|gå|går|driver|ses|vi ses|möts|anmäler) .. (er|det|detta|ärendet|målet|saken)? .. (i|inför|till|via)? (domstol|domstolen|tingsrätt|tingsrätten|rätten|inför rätta|inför domstol)
    (vidta|vidtar|vidtas|ta|inleda) .. (rättsliga|juridiska) (åtgärder|steg)
    (rättslig|rättsligt|juridisk|juridiska) .. (process|väg|ansvar|ansvarig|efterspel|konsekvenser|steg)
    (kräver|begär|vill ha|yrkar) .. (skadestånd|ersättning genom domstol|ideellt skadestånd)
    (lämnat|lämnar|lämna|fått|skickar|skicka|inkommit|bestrider) .. (stämningsansökan|stämning|betalningsföreläggande|kravbrev)
    (bestrider|bestrida) .. (fakturan|kravet|betalningsföreläggandet|skulden|inkassokravet)
    (företräder|ombud för|representerar) .. (min klient|klient|kund|våra klienter|vår klient)
    (grupptalan|delgivning|kravbrev)
    (mot er|mot bolaget) .. (process|talan|stämning|åtal)
  `,
  possible: `
    <lawyer>
    (domstol|domstolen|tingsrätten|skadestånd|rättsligt|juridiskt|juridisk)
    (olagligt|lagbrott|avtalsbrott|bryter mot lagen|konsumentköplagen|konsumentlagen)
  `,
  not: `
    (rättsskydd|rättsskyddet|juristprogrammet|advokatsamfundet|tennisdomstol|juristlinjen)
    (inte|ingen) .. (stämma|<lawyer>|domstol|juridiskt)
    (stämmer) (det|inte|att|med|beloppet|adressen|bra|,|<question>)
    (det|adressen|beloppet|summan|siffrorna|uppgifterna) stämmer
    (jobbar som|är|arbetar som|boka tid hos|rabatt för|plugga till|studerar till) .. <lawyer>
    (bok|film|serie|serien|podd|avsnitt) .. (<lawyer>|domstol*)
    (kallad som|vittne|nämndeman)
  `,
};
