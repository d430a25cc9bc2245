import type { SharedWords } from '../../rules/rule-set.ts';
import { swedishCommon } from './common.ts';

export const swedishSharedWords: SharedWords = {
  common: swedishCommon,
  words: {
    stop: 'eftersom, därför, men, fast, om, ifall, medan, innan, annars, fastän',
    lead: `
      hej, hejsan, hallå, tjena, god morgon, godkväll, ja, nej, nä, ok, okej, nå, så, och, men, då, bara, gärna, hellre, snälla, please, pls, sorry, ursäkta, förlåt, tack, nu, äntligen, igen,
      öh, eh, alltså, lyssna, du, hörru, hördu, kom igen, jag, vill, kan, stopp, direkt, fan, för fan, jävlar, faktiskt, vänligen, hälst, helst`,
    trail: `
      snälla, tack, please, pls, plz, gärna, nu, genast, direkt, snabbt, snarast, asap, då, här, idag, i dag, ok, okej, lol, haha, alltså, ju, va, du, hörru, hördu, äntligen, tackar, mvh, tack på förhand,
      är du snäll, är du bussig, i stället, istället, omgående, med en gång, på en gång, illa kvickt, för fan, fan, för i helvete, någon gång, igen, om det går, om möjligt, hellre, vänligen, på tråden, i luren, i telefon`,
    clear: `
      människa, människor, mänska, mänsch, mänske, männska, medarbetare*, *medarbetare, medarbetaren, handläggare*, *handläggare, *handläggaren, rådgivare*, *rådgivare, *rådgivaren, operatör*, chef, chefen, *chef, *chefen, chefer, kollega, kollegan, kollegor, anställd, anställda, personal, personalen, *personal, *personalen,
      agent, agenten, tekniker*, *tekniker, sjuksköterska*, sköterska*, läkare, läkaren, arbetsledare*, gruppledare*, teamledare*, teamchef, ansvarig, ansvarige, ansvariga, ledning, ledningen, receptionist*, säljare*, expert*, specialist*, *specialist, telefonist*, konsulent*, supervisor*, manager*, human, ombudsperson,
      kundtjänstare*, servicetekniker*, reparatör*, mäklare*, farmaceut*, apotekare*, ägare*, ägaren, kontaktperson, kontaktpersonen, tjänsteman, tjänstemannen, jurist*, representant*, mekaniker*, platschef*, direktör*, vd, föreståndare*, koordinator*, samordnare*, *ansvarig, *ansvarige, besiktningsman*, skadereglerare*`,
    someone:
      'någon, nån, nåon, nåra, några, person, personen, personer, folk, fröken, tjej, kille, dam, herre, röst, mänsklig röst, annan, någon annan, typ, en av er, en av era',
    person: '',
    department: `
      kundtjänst, kundtjänsten, kundservice, kundservicen, kundcenter, kundsupport, support, supporten, *support, *supporten, teknisk support, helpdesk, helpdesken, servicedesk, växel, växeln, reception, receptionen, receptionist, *avdelning, *avdelningen, avdelning, avdelningen, ekonomi, ekonomin, fakturering, faktureringen,
      reklamation, reklamationer, reklamationen, försäljning, försäljningen, kontoret, huvudkontoret, huvudkontor, felanmälan, bokningen, mottagningen, mottagning, inkasso, customer service, kundvård, skador, garanti, tekniken, kundrelationer, medlemsservice, medlemsservicen, klagomål, teamet, kassan, butiken, driftcentralen`,
    machine: `
      bot, bott, bots, boten, botten, botar, robot, roboten, robotar, robotjävel, chatbot*, chattbot*, dator, datorn, maskin, maskinen, maskiner, automat, automaten, automatsvar*, ai, ain, ai:n, program, programmet, datorprogram*, algoritm*, assistent, assistenten, chatgpt, telefonsvarare*, standardsvar*, talsvar*, skript, burk, plåtburk, menyval*, svarsrobot*`,
    me: 'mig, mej, oss, mä, maj',
    det: 'en, ett, den, det, de, dom, nån, någon, er, ert, era, din, din, några, nå, e, in, där, här',
    own: 'min, mitt, mina, våra, hennes, hans, deras, sin, sitt, sina',
    real: 'riktig, riktigt, riktiga, levande, mänsklig, mänskligt, mänskliga, verklig, verkliga, fysisk, fysiska, vanlig, vanliga, annan, annat, kompetent, kunnig, svensktalande, hyfsad, vettig, äkta, live, normal, seriös',
    want: 'vill, ville, önskar, skulle, kräver, behöver, måste, tänkte, tänker, ber, begär, vell, vilja, föredrar, hoppas, skulle vilja, vore, önskade, väntar, villj, vil, ska',
    can: 'kan, kunde, får, få, går, skulle, vill, låt, låta, finns, finnes, möjligt, möjlighet, möjligen, ja, vore, kunna, fick, lov',
    please: 'snälla, tack, gärna, please, pls, plz, nu, vänligen, genast, direkt, omgående, för fan',
  },
};
