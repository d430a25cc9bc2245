import type { RuleSet } from '../../rules/rule-set.ts';

/** The wish to be called, beside the request itself. */
export const dutchCallBack: RuleSet = {
  words: {
    me: 'me, mij, ons',
    call: 'bellen, terugbellen, opbellen, belt, terugbelt, gebeld, teruggebeld, telefoneren, opbelt, bel',
  },
  certain: `
    (bel|belt|bellen) (u|je|jullie|ge)? <me> .. (terug|even|ff|maar|op|vandaag|morgen|vanmiddag|aub|nu|eens|straks|$)
    (kan|kunt|kun|wil|wilt|kunnen|laat|mag|moet|zou|graag|of) ..6 <me> ..5 <call>
    (wil|graag|zou|wens) .. (teruggebeld|gebeld|opgebeld) .. (worden|$)
    (teruggebeld|gebeld) worden
    (telefonische) (reactie|afspraak|contact)
    (telefoontje|belafspraak|terugbelafspraak|terugbelverzoek|belverzoek) .. (graag|van|in|plannen|inplannen|maken|met|indienen|aanvragen)
    (graag|plan|wil|maak) .. (telefoontje|belafspraak|terugbelafspraak|terugbelverzoek)
  `,
  not: `
    niemand ..5 <call>
    waarom ..5 <call>
    wanneer (bel|belt|bellen) ..3 <me>
    (niet|geen|nooit|hoef|hoeft|hoeven) .. (<call>|terug te bellen|telefoontje|terugbelverzoek|belafspraak)
    (bel|belt) <me> .. (niet|nooit)
    (annuleer|intrekken|trek) .. (belverzoek|terugbelverzoek|belafspraak)
    (heeft|hebben|gisteren|werd|ben) ..5 (gebeld|teruggebeld)
  `,
};
