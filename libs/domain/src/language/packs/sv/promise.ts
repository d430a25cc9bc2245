import type { RuleSet } from '../../rules/rule-set.ts';

const words = {
  human: `
    människa, medarbetare*, *medarbetare, handläggare*, *handläggare, rådgivare*, *rådgivare, kollega*, kollegor, agent, specialist*, *specialist, expert*, tekniker*, chef*, *chef, teamet, team, kundtjänst*, kundservice, supporten, support, *support, avdelning*, *avdelningen, någon, person, operatör*, personal*, oss`,
  you: 'dig, dej, er, du, ni, din, ditt, ert',
};

/** The assistant says that a person takes over, calls or writes. */
export const swedishPromise: RuleSet = {
  words: {
    ...words,
    carry:
      'kopplar, skickar, flyttar, överför, lämnar, slussar, för, sätter, vidarebefordrar, eskalerar, hänvisar, hämtar',
    carried:
      'kopplad, kopplas, vidarebefordrat, vidarebefordras, överlämnat, eskalerat, skickat, flyttad, lämnat',
  },
  certain: `
    (jag|vi) (ska|kommer att|skall|kan nu)? <carry> .. (<you>|ärendet|frågan|detta|det här|samtalet|chatten) .. (till|med|vidare|över)
    (jag|vi) (ska|kommer) (att)? (nu)? (koppla|skicka|flytta|överföra|lämna|slussa|vidarebefordra|eskalera|hämta) .. (<you>|ärendet|frågan|detta|samtalet|<human>)
    (nu)? <carry> (jag|vi) .. (<you>|ärendet|frågan|detta) .. (till|med|vidare|över)
    (du|ni) (blir|kommer att bli|kopplas|flyttas) .. (kopplad|kopplade|till|över|uppringd|kontaktad|vidare)
    (ditt|ert|ärendet|frågan|din) .. (har|är|skickas|vidarebefordras|eskaleras) .. (till|vidare|skickats|skickat|eskalerat|vidarebefordrats|lämnats)
    (jag|vi) har (nu)? (skickat|vidarebefordrat|eskalerat|lämnat|kopplat) .. (<you>|ärende|ärendet|frågan|detta|din|det)
    <human> .. (tar över|ringer|kontaktar|hör av sig|återkommer|hjälper|svarar|tar hand|kommer att|tittar) .. (<you>|snart|strax|inom|det|kontakta|ringa|höra|återkomma|hjälpa|,|$)
    (vi|jag) (ringer|ringer upp|kontaktar) .. <you> .. (upp|tillbaka|inom|idag|strax|snart|$)
    (du|ni) (får|hör) .. (svar|besked|samtal|ett samtal|kontakt) .. (av|från) .. <human>
    (ett ögonblick|vänta kvar|stanna kvar|dröj kvar) .. (kopplar|koppla|kopplas)
  `,
  not: `
    (om|ifall) <you> .. (vill|önskar|föredrar)
    (kan|kunde) (jag|vi)
    (jag|vi) kan !nu
    (vill|önskar) (du|ni)
    (ska|skall) (jag|vi)
    (inte|ingen|tyvärr) .. (<carry>|<carried>|<human>|koppla|ringa)
    (öppet|öppettider|vardagar|mellan)
    (skickar|skickat) .. (länk|kod|mejl|bekräftelse|faktura|sms|kvitto)
  `,
};

/** The assistant asks whether the customer wants a person. */
export const swedishPersonOffered: RuleSet = {
  words: {
    ...words,
    act: 'koppla, prata, tala, ringa, chatta, kopplad, kopplas, uppringd, skicka, hämta, kontakta, tar över, ta över, ringer, eskalera, vidarebefordra, kontakt, hjälpa, flytta',
  },
  certain: `
    (vill|önskar|föredrar|skulle) (du|ni) ..8 <human> ..6 <question>
    (vill|önskar|skulle) (du|ni) ..6 (kopplad|uppringd|kopplas)
    (vill|önskar|skulle) (du|ni) (att)? ..4 (<human>|jag|vi) ..5 <act>
    (ska|skall|får|kan) (jag|vi) ..5 <act> ..5 <human>
    (ska|skall|får) (jag|vi) (koppla|flytta|skicka|slussa) <you>
    (jag|vi) kan .. (koppla|flytta|skicka) <you> ..4 <human>
    (jag|vi) kan ..5 <human> ..4 <act>
    (om|ifall) (du|ni) (vill|önskar|föredrar|hellre) ..8 (<human>|kopplar|koppla)
    (hellre|istället) .. <human> .. <question>
  `,
};
