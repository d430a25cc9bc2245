import type { RuleSet } from '../../../rules/rule-set.ts';

/** Legal action is announced or threatened, or an office of the law writes. */
export const germanLegal: RuleSet = {
  words: {
    lawyer:
      'anwalt, anwältin, anwälte, rechtsanwalt, rechtsanwältin, rechtsanwalts, kanzlei, anwaltskanzlei, rechtsbeistand, rechtsvertreter*, rechtsvertretung, rechtsschutz, rechtsschutzversicherung, jurist*, advokat*, anwalts, anwaeltin',
    court:
      'gericht, amtsgericht, landgericht, bezirksgericht, handelsgericht, arbeitsgericht, verwaltungsgericht, sozialgericht, staatsanwaltschaft, staatsanwalt, friedensrichter*, schlichtungsbehörde, schiedsgericht, betreibungsamt, gerichtsvollzieher, kantonsgericht, mietgericht, verbandsklage, sammelklage, musterfeststellungsklage',
    action:
      'klage, klagen, verklagen, verklage, verklagt, einklagen, anzeigen, strafanzeige, anzeige, rechtliche schritte, rechtlichen schritten, juristische schritte, juristischen schritten, rechtsweg, gerichtlich, anwaltlich, schadenersatz, schadensersatz, einstweilige verfügung, unterlassung, unterlassungserklärung, mahnbescheid, betreibung, mahnverfahren, abmahnung, abmahnen, prozessieren, beweissicherung',
    my: 'mein, meine, meinem, meinen, meiner, unser, unsere, unserem, unseren, mei, einen, eine, nen, einem, den, dem, zum',
    self: 'ich, wir, i, mir, mer',
    office:
      'insolvenzverwalter*, nachlassverwalter*, zeuge, zeugin, vorladung, geladen, mandant*, mandantin, mandanten, gerichtsbeschluss, pfändungsbeschluss, durchsuchungsbeschluss, polizeiliche, ermittlungsverfahren, aktenzeichen, stellungnahme, klageschrift, vollstreckungsbescheid, richter, richterin, gutachten',
  },
  certain: `
    (schalte|schalten|nehme|nehmen|habe|hab|gehe|geh|beauftrage|konsultiere|hole|kontaktiere|übergebe|gebe|werde|werd|spreche|rede) .. <lawyer> .. (ein|genommen|eingeschaltet|beauftragt|weiter|gehen|einschalten|übergeben|beauftragen|kontaktieren|konsultieren|informieren|nehmen|$)
    <lawyer> .. (eingeschaltet|einschalten|beauftragt|beauftragen|übergeben|übernimmt|kümmert|meldet|melden|schreibt|informiert|informieren|wird|hören|weiß|prüft|prüfen|bereits|schon)
    (hören|hört|hörst|kriegen|bekommen|post|brief|schreiben) .. (von)? <my> .. <lawyer>
    (über|mit|durch) .. <my> ..  <lawyer>
    <my> <lawyer> (wird|sagt|meint|rät|übernimmt|schreibt|prüft)
    <my> <lawyer> (und|hat|ist) (ich|ihnen|euch|schon|bereits|eingeschaltet|informiert|geschrieben|dran|unterwegs)
    (mit|zum) (einem|dem|nem)? <lawyer> .. (drohen|kommen|gehen|wiederkommen|weiter)
    (verklage|verklag|verklagen) .. (euch|sie|ihre|eure|firma|dich|eich|den laden|auf)
    (sie|euch|dich|eich|ihnen|firma|laden) .. (verklagen|verklag|anzeigen|verklage|anzeige|betreiben|vor gericht|gerichtlich)
    (werde|werd|will|reiche|reichen|erhebe|behalte|behalten|leite|leiten|prüfe|prüfen|erstatte|stelle|gehe|geh|beantrage|mache|nehme|erwäge|ziehe|ziehen|fordere|sehe|folgen|drohe) .. (<action>|<court>)
    (rechtliche|juristische|gerichtliche|rechtlichen|juristischen|anwaltliche) (schritte|schritten|maßnahmen|mittel|hilfe|konsequenzen)
    (<self>|geht|gehe|geh|gehen|sehen|landet|morgen|sache|fall|treffen|ziehe|ziehen|damit) .. (vor|zur|zum|ans|vors|vorm|an die|aufs) .. <court>
    (sehen|treffen) uns .. (gericht|<court>)
    (klage|anzeige|antrag|verfahren) .. beim .. <court>
    (<court>) .. (verlangt|fordert|bittet|ordnet|weiss|weiß|bescheid|wird|entscheiden|klären)
    (strafanzeige|anzeige) .. (erstatten|erstattet|erstatte|stellen|gegen|polizei|raus|machen|gestellt)
    (zeige|zeig) .. (euch|sie|das) .. an
    (ich werd|werde|muss) sie betreiben
    (rechtsschutz|rechtsschutzversicherung) .. (übernimmt|eingeschaltet|deckung|informiert|zugesagt|kümmert|bezahlt|zahlt)
    (einstweilige|einstweiligen) verfügung
    (als|im auftrag) .. (insolvenzverwalter*|nachlassverwalter*|rechtsanwalt|rechtsanwältin|anwalt|mandantin|mandanten|mandantschaft|betreuer)
    (mandantin|mandanten|mandant|mandantschaft|mandat) .. (vertrete|zeige|vollmacht|fordere|fordern|an)
    (als|bin) .. (zeuge|zeugin|beschuldigter|kläger|klägerin) .. (geladen|vorgeladen|vernommen|verfahren|prozess)
    (vorladung|gerichtsbeschluss|pfändungsbeschluss|durchsuchungsbeschluss|gerichtstermin|klageschrift|vollstreckungsbescheid) .. (bekommen|erhalten|liegt|vor|gegen|habe|zu|anbei|brauche)
    (habe|hab|liegt|anbei) .. (vorladung|gerichtsbeschluss|pfändungsbeschluss|gerichtstermin|klageschrift)
    (polizei|staatsanwaltschaft|ermittler|kripo|finanzamt) .. (benötigt|verlangt|fordert|ermittelt|anfordert|auskunft)
    <court> .. (verlangt|fordert|stellungnahme|unterlagen|auskunft)
    (letzte frist|frist gesetzt|letztmalig|sonst|andernfalls|ansonsten) .. ..4 (<lawyer>|<action>|<court>)
    (konsumentenschutz|verbraucherzentrale|arbeiterkammer) .. (und)? .. (gericht|<court>)
  `,
  possible: `
    (juristisches|rechtliches|gerichtliches|juristische|rechtliche) (nachspiel|folgen|konsequenzen|klärung)
    (<self>|werde) .. (<lawyer>|verklag*|einklagen)
    <my> <lawyer>
    (juristisch|gerichtlich|rechtlich|strafrechtlich|zivilrechtlich) .. (vorgehen|gegen|prüfen|belangen|klären|verfolgen|relevant)
    (haftbar|haftung|regress) .. (machen|mache|nehmen|sie)
    (das ist|das war) .. (strafbar|illegal|rechtswidrig|gesetzeswidrig|nötigung|körperverletzung|betrug und)
  `,
  not: `
    (anwaltskosten|rechtskosten)
    (steuer|software) ... <lawyer>
    (bin|als) (selbst|selber)? (rechtsanwalt|rechtsanwältin|anwalt|anwältin|jurist|juristin) (und brauche|und suche|und möchte)
    (kein|keine|keinen|nicht|ohne) .. (<lawyer>|<court>|<action>)
    (studiert|studiere|studium|ausbildung)
    (komme|parke|parken|parkplatz|haltestelle|weg|fahre|fährt|wohne|nähe) ... <court>
    <court> ... (u-bahn|straßenbahn|tram|bus|parken|haltestelle)
    (kostet|kosten|bietet|bieten|anbieten|abschließen|vergleichen|paket) ... <lawyer>
    (arbeite|arbeitet|arbeiten|praktikum|bewerbe|lerne) .. (kanzlei|anwaltskanzlei|gericht|<lawyer>|<court>)
    <lawyer> ... (empfohlen|empfiehlt|braucht|bestellt|geschenk)
    (nachbar|nachbarn|konkurrenten|schwager|onkel|bekannter|freund|kollege) .. (<action>|<lawyer>|<court>)
    (gericht) (war|schmeckt|ist|versalzen|mit|ohne)
    (anzeige|anzeigen) .. (schalten|gesehen|inserat|aufgeben|zeitung|display|bildschirm|im)
    (abmahnung) .. (chef|arbeitgeber)
    (display|bildschirm|tacho) anzeige
  `,
  notInSentence: `
    (bieten sie|gibt es|gibts|habt ihr|haben sie|bietet ihr|führt ihr|spielt ihr|biegen sie|suche)
    (zeitung|nachrichten|roman|krimi|serie|film|roben|theater|softwarelizenz)
    (erledigt|jahre her|damals|früher)
  `,
};
