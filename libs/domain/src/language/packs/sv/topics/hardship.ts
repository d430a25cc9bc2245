import type { RuleSet } from '../../../rules/rule-set.ts';

/** Cannot pay. */
export const swedishHardship: RuleSet = {
  certain: `
    (kan|kunde|klarar|förmår|mäktar) (jag|vi)? (inte|ej|int|knappt|aldrig) .. (betala|betala hela|betala hyran|betala räkningen|betala fakturan|av att betala|betalningen|amortera|råd med)
    (har|hade) (jag|vi)? (inte|ej|int|aldrig) (råd|råd att|råd med|pengar|några pengar|pengar till|pengarna|längre råd)
    (inte|ej) råd .. (betala|hyra|mat|räkning*|medicin|faktura*|längre|el|elräkning*|,|$)
    (har|finns) (inga|slut på) pengar .. (betala|mat|hyra|räkningar|kvar|till|att|,|$)
    (arbetslös|uppsagd|varslad|förlorat jobbet|förlorade jobbet|blev av med jobbet|blivit av med jobbet|sjukskriven|utförsäkrad|ensamstående|permitterad|konkurs) ..8 (betala|betalning|råd|räkning*|hyra|hyran|lån|lånet|faktura*|avbetalning|avbetalningsplan|anstånd|pengar|amortera)
    (betala|räkningen|hyran|fakturan|lånet|avbetalning|anstånd) ..8 (arbetslös|uppsagd|sjukskriven|förlorat jobbet|blev av med jobbet|utförsäkrad|varslad)
    (ansöka|söka|få|be om|behöver|möjligt|begära|ordna|lägga upp|göra|önskar|finns) ..4 (anstånd|uppskov|avbetalningsplan|avbetalning|betalningsplan|dela upp betalningen|dela upp fakturan|dela upp skulden|amorteringsfritt|längre betalningstid|skuldsanering)
    (svårt|problem|kämpar|tufft|omöjligt) .. (att|med)? (betala|räkningarna|ekonomin|ekonomiskt|hyran|få ihop|betalningen|få det att gå ihop)
    (ligger efter|släpar efter|hamnat efter|halkat efter) .. (med|hyran|betalning*|räkning*|lån*)
    (skulder|skulderna|skuldsatt|överskuldsatt) .. (kan inte|växer|betala|hos|drunknar|hjälp|mig|,|$)
    (kronofogden|inkasso|vräkt|vräkning|vräkas|avhysning|utmätning|löneutmätning|betalningsanmärkning) .. (kan inte|betala|råd|barnen|hotar|hjälp|rädd|undvika|har jag)
    (pengarna|lönen|pensionen|bidraget|ekonomin) .. (räcker inte|tar slut|slut|tagit slut|kört ihop sig|kraschat|i botten)
    (räcker|räckte) inte .. (mat|hyra|räkningar|lönen|pensionen|månaden)
    (lever på) .. (existensminimum|försörjningsstöd|socialbidrag|minimum)
    (stänger|stäng|stängs|stänga) .. (av|inte av) .. (elen|strömmen|värmen|vattnet) ..6 (betala|barn|råd|vinter)
    (gått|gick|går|försatt) .. (i)? (personlig)? konkurs
  `,
  possible: `
    (anstånd|uppskov|avbetalning|avbetalningsplan|betalningssvårigheter|inkasso|kronofogden|skuldsanering|försörjningsstöd|betalningsplan|dela upp)
    (arbetslös|uppsagd|sjukskriven|varslad)
    (fattig|fattigpensionär|pank|ont om pengar|dåligt med pengar|tight ekonomi|ansträngd ekonomi)
    (för dyrt|dyrt) .. (har råd|klara|klarar)
  `,
  not: `
    (kan|går) (inte|ej) .. betala .. (med kort|med swish|med klarna|i appen|kort|swish|klarna|apple pay|på sidan|online|med|i kassan|via|kontant)
    (betalningen|kortet|swish|klarna|appen|kassan|knappen) .. (går inte|fungerar inte|funkar inte|nekas|avbryts)
    (på avbetalning|delbetala|delbetalning|räntefri|klarna) .. (köpa|köp|soffa|mobil|tv|finns|kan man)
    (köpa|köper|ta) .. (på avbetalning|på delbetalning)
    (fattar|förstår|hittar) inte
    (arbetslöshetsförsäkring*|inkomstförsäkring*|a-kassa|låneskydd|betalskydd)
    (har|hade) (jag|vi) inte råd .. (att missa|att vänta|att vara utan tid)
    (jobbar på|jobbar med) .. (inkasso|kronofogden)
    (inte) .. (sjukskriven|arbetslös)
  `,
};
