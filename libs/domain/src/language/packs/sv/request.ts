import type { RuleSet } from '../../rules/rule-set.ts';
import { swedishNoRequest } from './no-request.ts';

/** Swedish names the person behind the verb: `prata med en människa`, `koppla mig till en handläggare`. */
export const swedishRequest: RuleSet = {
  words: {
    talk: `
      prata, tala, snacka, chatta, samtala, diskutera, prat, snack, konversera, kommunicera, resonera, kontakt, kontakta, nå, träffa, prata lite, talas vid, byta några ord, byta ord, växla några ord, tjata, språka, ha kontakt, rådgöra, pratar, språkas, ringa, få tag på, få tag i, komma i kontakt, komma fram`,
    connect: `
      koppla, kopplar, kopplas, sätt, sätta, skicka, skickar, skickas, flytta, flyttas, slussa, slussas, släpp, släppa, släppas, för, föra, hänvisa, ge, lämna, lämna över, eskalera, överför, överföra, förflytta, vidarebefordra, vidare, styr, låt, överlåt, slänga, släng, lyft, knuffa, dirigera, hänvisas`,
    connected:
      'kopplad, kopplas, vidarekopplad, framkopplad, flyttad, hänvisad, skickad, slussad, kopplade, insläppt',
    bring:
      'ge, få hit, ta hit, hämta, kalla, kalla på, kalla hit, fixa, skaffa, ordna, leta upp, fram med, in med, hit med, plocka in, plocka fram, byt till, sätt in, skicka in, koppla in, koppla på, ta in, blanda in, få in, hitta, skicka hit, skicka, ropa på, väck, dra in, rekvirera',
    act: `
      ta över, tar över, ringa, ringer, ringa upp, hjälpa, hjälper, kolla, kollar, titta, tittar, svara, svarar, kontakta, kontaktar, förklara, förklarar, läsa, läser, höra av sig, hör av sig, komma in, lyssna, lyssnar, ta hand om, tar hand om, ta det, ta mitt, ta ärendet, ta samtalet, ta detta, hoppa in, återkomma, återkommer, lösa, löser, bistå, reda ut, reder ut, besluta, bestämma, granska, prata, tala, ta emot, gå igenom`,
    matter:
      'detta, det här, ärendet, ärende, mitt ärende, samtalet, chatten, frågan, min fråga, saken, problemet, konversationen, mig, oss, mej, det',
    full: 'trött på, less på, utless på, orkar inte, hatar, leds på, värdelös, värdelösa, nog av, fattar inte, förstår inte, förstår ingenting, meningslös, idiotisk, skit i, vägrar, slippa, slipper, urkass, kass, hopplös, oduglig, sluta',
    kin: 'fru, man, make, maka, sambo, mamma, pappa, son, dotter, dotters, bror, syster, kompis, vän, granne, svärmor, svärfar, barn, flickvän, pojkvän, mormor, farmor, morfar, farfar, kusin, hyresvärd',
    ownSide:
      'chef, chefen, kollega, kollegor, redovisningskonsult*, revisor*, advokat*, läkare, arbetsgivare*, lärare, mäklare*, hantverkare*, elektriker*, hyresvärd*, handläggare, jurist, ekonomiavdelning, rådgivare, assistent, personal, mekaniker, tränare',
    other: `
      personaladministratör*, personuppgift*, personnummer*, lösenordshanterare*, uppgiftshanterare*, fastighetsmäklare, reseagent*, polisagent, mänskliga rättigheter, människokropp*, kontaktpersoner, personbil*, personvagn*, personbevis, personalrum*, butikschef söker, user agent, useragent, mekaniker sa,
      äldre människor, mänskligheten, människohandel, mänskliga faktorn, tjänstepension, 64-bit support, garantitid`,
    shortClear: `
      människa, en människa, handläggare, medarbetare, rådgivare, operatör, operatören, människa tack, riktig människa, riktig person, riktig medarbetare, levande människa, levande person, mänsklig hjälp, mänsklig kontakt, mänsklig handläggare, kundtjänstmedarbetare, kundrådgivare, human, supportmedarbetare, mänsklig agent, mänsklig operatör, telefonist, mänsklig medarbetare, chefen, någon riktig, nån riktig, personlig kontakt`,
    shortVague:
      'agent, kundtjänst, kundtjänsten, kundservice, support, supporten, helpdesk, tekniker, kundcenter, personal, personlig hjälp, personlig service, live chat, livechatt, livechat, växeln, receptionen, chef, reception, någon, teknisk support, kundsupport, person, specialist, expert, personlig rådgivning, ansvarig, customer service, kontakt',
    done: 'pratade, pratat, talade, talat, snackade, snackat, sa, sade, sagt, lovade, lovat, hjälpte, hjälpt, ringde, ringt, svarade, var, gjorde, fick, tyckte, skrev, kom, berättade, chattade, kopplades, hade, fixade, gav, visade, löste, tipsade, rekommenderade, bemötte, glömde, missade, godkände',
  },
  always: `
    (inte|int|slippa|ingen|trött på|stället för|vägrar) ..5 <machine> ..5 (utan|,|ge|koppla|jag vill|vill|hämta|ta hit|få|hit med|låt) ..5 (<clear>|<real> <someone>|<someone> som)
    (<clear>|<real> <someone>|<someone> riktig) ,? (och)? (inte|int|ingen|istället för|i stället för) .. <machine>
    (varför|hur kommer det sig att) .. (kan|får|går) .. (inte|aldrig) .. (<talk>|<connected>) ..5 (<clear>|<someone>|<department>)
    (får|kan|går det) (jag|ja|man|vi) (inte|aldrig|int) (få|ens|bara)? .. <talk> (med|mä|me) .. (<clear>|<someone>|<department>)
    (får|kan|vill|måste|behöver|skulle vilja) (jag|vi|ja)? (få)? (prata|tala|snacka) (med|me) <det>? <real>? (<clear>|<real> <someone>)
    hur många gånger ..8 (<clear>|<someone>|<department>)
    (finns|jobbar|är) det (ingen|inga|inte) .. (<clear>|<real>|som) .. (<question>|<talk>|<act>|man kan|här)
    (kan|skulle|kunde) (inte|int) (någon|nån|en|ni) .. <act>
  `,
  certain: `
    (<want>|<can>|hur|bara|hellre|helst|gärna|låt|om) .. <talk> (lite|direkt|genast|nu|bara|här|personligen)? (med|me|mä|till|mej)? .. (<clear>|<someone>|<department>)
    (<talk>) (med|me|mä) .. (<clear>|<real> <someone>|<someone>|<department>)
    (med|me) .. (<clear>|<real> <someone>|<someone>|<department>) (vill|måste|behöver|skulle) jag .. <talk>
    (få|får|fick|ville|vill|önskar) (jag|vi)? (tag|kontakt) .. (på|i|med) .. (<clear>|<someone>|<department>)
    (i kontakt|kontakt|prata|tala) med .. (<clear>|<someone>|<department>)
    <connect> .. (mig|mej|oss|ärendet|det här|detta|samtalet|chatten|frågan|vidare|mitt|min) ..4 (till|med|över|fram|hos|vidare) .. (<clear>|<someone>|<department>)
    (koppla|sätt|släpp|skicka|slussa|kopplar|flytta) (mig|mej|oss|in|vidare|fram|över) (vidare|över|fram|rätt|genom|nu|tack|gärna|,|$)
    (vidare|över|fram|kopplad|flyttad|släppt) (till|med) .. (<clear>|<someone>|<department>)
    (bli|blir|få|vill|önskar) .. <connected> ..4 (till|med|vidare|$|nu|tack) .. (<clear>|<someone>|<department>)?
    <bring> <det>? (mig|mej|oss|hit)? ..2 (<clear>|<real> <someone>|<someone> (som|hos|från|riktig|annan|med|kunnig|på|nu|$))
    (vill|kräver|behöver|önskar|måste|begär) (jag|vi)? .. (ha|få|se|tag på|snack med|hjälp av)? <det>? <real>? (<clear>|<real> <someone>|support)
    (vill|kräver|behöver|önskar) .. (ha|få) .. (<clear>|<real> <someone>|<someone> (som|riktig|levande))
    (vill|kräver|skulle|önskar|behöver) ..4 (hjälp|svar|support|service|kontakt|besked|assistans) (av|från|med) .. (<clear>|<real> <someone>|<someone>)
    (hjälp|svar|support) (av|från) .. (<clear>|<real> <someone>|någon riktig|<someone> som)
    (kan|kunde|skulle|får|vore|måste|vill|finns|sitter) (det)? .. (<clear>|<someone>) ..6 <act>
    (<clear>|<someone>) (hos|från|på|av) (er|ert|kundtjänst|era|ni|<department>) ..5 <act>
    (tacksam|bra|skönt|fint|uppskatta|trevligt|snällt|nöjd) ..4 om .. (<clear>|<someone>|<department>) .. <act>
    (vill|önskar|behöver|ber) .. (att)? .. (<clear>|<someone>) .. (hos|från|på|av)? .. <act>
    (låt|be|se till att) .. (<clear>|<someone>|<real> <someone>) .. (<act>|få|mig|ta)
    (finns|är|sitter|jobbar|har) (det|ni|er)? (inte|ingen|något|någon|nån|nåt|en|ett)? .. (<clear>|<real> <someone>|<someone>) ..4 (<talk>|<act>|att prata med|man kan|i tjänst|tillgänglig|ledig|på plats|jag kan|som kan)
    (hur|var|vart) (når|hittar|får|kommer|kan|gör|vänder) (jag|man|vi) ..5 (<clear>|<someone>|<real> <someone>)
    (hur|var|vart) (når|kommer|kontaktar) (jag|man) ..4 (kundtjänst|kundservice|support|supporten|er)
    ^ <det>? <real>? <shortClear> $
    ^ <det>? <real> (<clear>|<someone>) $
    ^ (<shortVague>|<department>|<clear>) <please> $
    <please> <det>? <real>? <clear> $
    <det>? <real>? <clear> (tack|nu|snälla|please|pls|genast|omedelbart|önskas|sökes|behövs)
    ^ (till|vidare till|över till|fram till) .. (<department>|<clear>)
    ^ (koppla|vidarekoppla|eskalera|eskalera ärendet) $
    <talk> med (någon|nån|en|folk) (annan|riktig|på riktigt|levande|människa|som)
    (hellre|helst|bara|endast|föredrar) .. (med)? (en|någon|nån)? <real>? (<clear>|<real> <someone>)
    (av|med|från) (en)? (<real>|riktig|levande) (<clear>|<someone>)
    (support|hjälp|svar) av (nån|någon) som lever
    (kan|kunde|skulle|vill|måste|låt|be) ..6 (ringa|ringer|ringde) .. (mig|mej|oss|upp|tillbaka)
    (ring|ringer) (ni|gärna)? (mig|mej|oss|upp mig) .. (tack|nu|så|på|innan|efter|när|idag|i dag|imorgon|tillbaka|jag|gärna|snälla|,|$|istället|i stället)
    (bli|blir|få) .. (uppringd|kontaktad|uppringda)
    (återuppringning|telefontid) .. (tack|önskas|$|boka|gärna)
    (vill|önskar|kan|boka|beställa) .. (återuppringning|telefontid|telefonmöte)
    (ta det|ta detta|ta det här|prata om det) .. (per|på|via|över|i) telefon
    (mitt|vårt|det här|detta) (ärende|fall|problem)? .. (måste|ska|bör|borde) .. (tas|lösas|avgöras|hanteras|granskas|läsas) av .. (<clear>|<someone>)
    (vem) .. (chef|ansvarig|ansvarar) .. (prata|tala|koppla|ge mig|kontakt)
    (begär|kräver|ber om|bett om|be om) .. <det>? (<clear>|<real> <someone>|person)
    (talk|speak) to .. (human|person|agent|someone|representative)
    real (person|human)
    vara i en (annan)? ände
    (någon|nån|person|människa) (i|på|bakom) (andra|luren|tråden|telefon|telefonen|skärmen|datorn)
  `,
  possible: `
    ^ <det>? <shortVague> $
    (är|finns|sitter) (det|där) (någon|nån|folk|en människa) (där|här|hemma|<question>)
    ^ (någon|nån) (där|här|hemma|<question>)
    (kan|vill) (någon|nån) (hjälpa|hjälp)
    (hur|var) (når|kontaktar|ringer) (jag|man) .. (<department>|er)
    <full> ..4 <machine>
    <machine> ..4 <full>
    (vill|tänker|orkar) (inte|int) .. (prata|tala|chatta|skriva|diskutera|snacka) ..4 <machine>
    ^ (ingen|nej|inte|stopp|bort med) .. <machine>
    (behöver|vill ha) (personlig)? (hjälp|kontakt) (av|med) (någon|nån|en)
    (kan|får) (jag|man|vi) .. (ringa|tala) .. (er|någonstans|till er)
    (det går inte att lösa|kan inte lösas|kommer ingenstans|går runt i cirklar) .. (med dig|här|chatten|<machine>|$)
    (någon|nån) .. (som kan|som vet|som förstår)
  `,
  not: swedishNoRequest,
};
