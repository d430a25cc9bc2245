import type { RuleSet } from '../../rules/rule-set.ts';

/** The wish to be called, beside the request itself. */
export const swedishCallBack: RuleSet = {
  words: {
    me: 'mig, mej, oss, tillbaka, upp, mä',
    call: 'ringa, ringer, ring, uppringd, återuppringning, slå en signal, bli uppringd, ringt, telefonera',
  },
  certain: `
    (ring|ringer|ringa) (ni|du|gärna)? <me> .. (gärna|tack|nu|idag|i dag|imorgon|tillbaka|upp|på|innan|efter|när|så|snälla|,|$|istället|jag)
    (kan|kunde|skulle|vill|måste|får|låt|be|vore|önskar|om) ..6 (ringa|ringer|ringde) .. <me>
    (vill|önskar|gärna|skulle|kan|få) .. (bli)? (uppringd|återuppringd|kontaktad per telefon|kontaktad via telefon)
    (vill|önskar|gärna|beställa|boka|få|vore) .. (återuppringning|telefontid|telefonsamtal|ett samtal)
    (slå|ge) .. (mig|oss) .. (signal|pling|samtal)
    (hör|höra) av (er|dig|sig) .. (telefon|per telefon|på mitt nummer)
    (ta det|tar det|ta detta) .. (per|på|via|över) telefon
  `,
  not: `
    när (ringer|ska|kommer) ..4 (mig|ringa|upp)
    (inte|aldrig|ingen|slippa|slipper|sluta) .. (ring|ringa|ringer|uppringd|återuppringning|samtal)
    (ring|ringer|ringa) .. (inte|aldrig)
    (ringde|ringt) .. (igår|i går|mig|förra)
    (jag|vi) (ringer|ska ringa|kan ringa)
    (avboka|ta bort|ställ in) .. (återuppringning|telefontid|samtal)
    (ringer|ringde) .. (från|nummer) .. (vem|okänt)
  `,
};
