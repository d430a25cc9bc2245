import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

export const dutchSmallTalk: SmallTalkWords = {
  yes: `
    ja jaa jaja jawel yes yep jep yup ok oke okee okay graag natuurlijk zeker prima tuurlijk absoluut uiteraard inderdaad akkoord goed klopt joh
    jazeker vanzelfsprekend tof top definitief alstublieft alsjeblieft aub 👍 👌 ✅`,
  yesInTwo:
    'ja graag heel graag doe maar is goed dat mag waarom niet ga je gang ja hoor zeker weten natuurlijk wel lijkt me dat is goed',
  takesBack: 'nee niet',
  no: 'nee neen nope niet nooit nah geen no',
  hedge: 'maar eerst wacht voordat vooraleer even nog tot',
  greeting:
    'hallo hoi hey hi dag goedemorgen goedemiddag goedenavond goeiedag goedendag moi yo hee morgen middag avond goede',
  closing: `
    dank bedankt dankje dankjewel dankuwel merci thanks doei dag tot ziens daag houdoe ciao fijne prettige avond weekend prima perfect top super goed
    ok oke nee niets meer dat was het is alles duidelijk u je wel zeer hartelijk voor de hulp tof geweldig toppie verder niks groetjes nog een mooie
    graag gedaan`,
  filler: `
    ik wij we u je jij mij me mijn met een de het en of maar dus zo niet kan kunt kunnen wil willen zou graag heb nodig spreken praten verbinden
    doorverbinden hulp help vraag probleem mens mensen persoon medewerker iemand bot robot computer hier daar wat wie hoe waarom is ben bent zijn
    nu even ff aub alsjeblieft alstublieft klantenservice helpdesk support naar aan voor van op in te`,
};
