import type { RuleSet } from '../../rules/rule-set.ts';

const words = {
  human: `
    mens, medewerker*, *medewerker, *medewerkers, *medewerkster, adviseur*, *adviseur, collega, collegas, agent, agente, specialist*, *specialist, expert*, monteur*, technieker*, leidinggevende*, manager*, supervisor*, teamleider*, team, *team, afdeling, *afdeling, klantenservice, klantendienst, supportteam, helpdesk, iemand, persoon, operator, behandelaar*, consulent*`,
  you: 'u, je, jou, jullie, uw, jouw',
};

/** The assistant says that a person takes over, calls or writes. */
export const dutchPromise: RuleSet = {
  words: {
    ...words,
    carry: 'verbind, zet, schakel, stuur, draag, geef, breng, leg, escaleer, haal, speel',
    carried:
      'doorverbinden, doorgeven, doorzetten, doorschakelen, doorsturen, overdragen, verbinden, escaleren, doorverwijzen, inschakelen, doorverbonden, doorgestuurd, doorgegeven, overgedragen, doorgezet, doorgeschakeld, verbonden, geëscaleerd',
    reach:
      'bellen, belt, terugbellen, contact, helpen, helpt, overnemen, neemt, opnemen, bekijken, bekijkt, antwoorden, reageren, bijstaan, mailen, kijkt, komt, terecht, verderhelpen, terugbelt, staan, woord',
  },
  certain: `
    (ik|we|wij) <carry> .. <you> .. (door|met|naar|aan|in)
    (ik|we|wij) <carry> .. (vraag|chat|gesprek|zaak|dossier|dit|het|probleem|klacht|verzoek) .. (door|aan|naar|over|voor)
    <carry> (ik|we|wij)? .. <you> .. (door|met|naar)
    (zal|zullen|ga|gaan|word|wordt) .. <you>? .. (nu|direct|zo|meteen|dadelijk)? .. <carried>
    (u|je) (wordt|word) .. (verbonden|doorverbonden|doorgeschakeld|teruggebeld|gebeld|gecontacteerd|geholpen door)
    (vraag|zaak|dossier|verzoek|gesprek|klacht|melding) .. (is|wordt|heb|hebben) .. (doorgestuurd|doorgegeven|overgedragen|doorgezet|geëscaleerd|voorgelegd)
    (heb|hebben) .. (vraag|zaak|dossier|verzoek|gesprek|u|je|dit|het) .. (doorgestuurd|doorgegeven|overgedragen|doorgezet|geëscaleerd|doorverbonden)
    <human> .. (zal|gaat|neemt|belt|komt|helpt|mailt|contacteert|bekijkt|kijkt|reageert|staat|is) .. (<you>|contact|zo|het|dit|uw|spoedig|over|gesprek|binnen|snel|dadelijk)
    (er)? (zal|gaat|neemt|belt|komt|wordt) .. (er)? .. <human> .. (contact|<you>|over|terug|bij|helpen|opnemen|zo)
    (we|wij|ik) (bellen|bel) .. <you> .. (terug|op|zo|vandaag|binnen)
    (u|je) (krijgt|hoort|ontvangt) .. (van)? .. <human>
    (een moment|moment|ogenblik|blijf) .. (verbind|verbonden|doorverbonden|aan de lijn|hangen)
    (de eerste|eerstvolgende|volgende) .. <human>
  `,
  not: `
    (als|indien|wanneer|mocht|of) .. <you> .. (wilt|wil|wenst|liever)
    (kan|kunnen|zou) (ik|we|wij) .. <you>
    (ik|we|wij) (kan|kunnen|zou) .. <you>
    (wilt|wil|zou|zouden|wenst|zal ik|zullen we) (u|je|jullie|ik|we)
    (niet|geen|niemand) .. (<carried>|<reach>|<human>)
    (bereikbaar|beschikbaar) .. (van|tussen|op|maandag)
    (openingstijden|openingsuren)
    (zijn|is) .. (bereikbaar|beschikbaar|geopend|open)
    (stuur|stuurt|zet) .. (<you>) .. (mail|link|bevestiging|sms|code|factuur|formulier)
  `,
};

/** The assistant asks whether the customer wants a person. */
export const dutchPersonOffered: RuleSet = {
  words: {
    ...words,
    act: 'verbinden, doorverbinden, spreken, praten, chatten, doorgeven, bellen, terugbellen, doorzetten, doorschakelen, doorsturen, overdragen, contact, inschakelen, opneemt, belt, overneemt, helpt, doorverbind, doorverbonden, teruggebeld, gebeld',
  },
  certain: `
    (wilt|wil|wenst|zou|zouden|heb|heeft) (u|je|jullie) ..8 <human> ..6 <question>
    (wilt|wil|wenst|zou) (u|je|jullie) .. (dat)? ..5 <human> ..5 <act>
    (zal|zullen|mag|kan|moet) (ik|we|wij) ..5 <human> ..4 <act>
    (zal|zullen|mag|kan) (ik|we|wij) <you> .. (doorverbinden|doorschakelen|terugbellen|verbinden|doorzetten)
    (zal|mag) .. <human> .. <you> .. (bellen|contacteren|terugbellen|helpen)
    (ik|we|wij) (kan|kunnen|zou) <you> .. (ook|graag|met|aan|naar|gerust)? ..4 <human> ..4 <act>
    (ik|we|wij) (kan|kunnen) .. <you> .. (doorverbinden|doorschakelen)
    (als|indien|mocht) (u|je) (wilt|wil|liever|wenst|dat) ..8 (verbind|<human>|doorverbinden|zet)
    (liever|toch) .. <human> .. <question>
    (wilt|wil) (u|je) .. (teruggebeld|gebeld|terugbelafspraak|doorverbonden)
  `,
};
