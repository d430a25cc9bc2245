import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

export const germanSmallTalk: SmallTalkWords = {
  yes: `
    ja jaa jaja jo jep jup jap joa klar gern gerne ok okay oke okey bitte sicher natuerlich naturlich absolut unbedingt genau passt freilich
    selbstverstaendlich selbstverstandlich einverstanden auf definitiv logo yes yep jawohl jawoll super korrekt 👍 👌 ✅`,
  yesInTwo:
    'sehr gern gerne ja bitte auf jeden fall klar doch warum nicht na sicher das waere ware gut machen wir sie mach mal',
  takesBack: 'nein nicht',
  no: 'nein ne nee noe no nope nicht nie niemals nä nix',
  hedge: 'aber erst zuerst vorher bevor moment warte noch bis',
  greeting:
    'hallo hi hey moin servus guten tag morgen abend gruezi gruss gott gruessgott grussgott salue hoi tach',
  closing: `
    danke dankeschoen dankeschon vielen dank merci tschuess tschuss ciao bye wiedersehen auf super perfekt prima toll passt alles klar gut das war es wars
    nein mehr nichts weiter schoenen schonen tag abend noch wochenende ihnen dir euch ebenfalls gleichfalls herzlichen lieben fuer fur die
    hilfe sehr nett bis bald ade pfiat pfiati ok okay erledigt schon`,
  filler: `
    ich wir sie du mir mich uns mein meine bitte mal jetzt nur mit zu zum zur an einem einen eine ein der die das den dem und oder aber so nicht
    kann koennen konnen koennte konnte will moechte mochte brauche haette hatte gern gerne sprechen reden verbinden hilfe frage problem mensch
    menschen person mitarbeiter berater jemand jemandem jemanden bot roboter computer hier da was wie wo warum wer ist bin bist sind habe haben
    hab es gibt kundendienst kundenservice support`,
};
