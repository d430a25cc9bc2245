import type { RuleSet } from '../../../rules/rule-set.ts';

/** Cannot pay: no money, no work, debt. */
export const germanHardship: RuleSet = {
  words: {
    pay: 'zahlen, bezahlen, begleichen, überweisen, aufbringen, leisten, bedienen, stemmen, berappen, abbezahlen, abzahlen, zahln, zale, schaffen, tragen, tilgen, zusammenkratzen',
    due: 'rechnung, rechnungen, rate, raten, miete, strom, gas, beitrag, beiträge, gebühr, gebühren, kredit, nachzahlung, abschlag, heizung, hypothek, prämie, prämien, mahnung, betrag, leasing, pacht, kaution, zinsen, forderung, kitagebühr, heizkosten, krankenkasse, schulden, lebensmittel, essen, tabletten, medikamente, abo, kassenmiete, zins, schulgeld, kita, semesterbeitrag',
    broke:
      'pleite, blank, insolvent, bankrott, mittellos, bettelarm, zu arm, überschuldet, verschuldet, arbeitslos, arbeitssuchend, ohne arbeit, ohne job, ohne einkommen, hackenstad, obdachlos, wohnungslos, zahlungsunfähig, knapp bei kasse, in geldnot, existenzbedrohend, erwerbslos, total stier, am existenzminimum',
    lost: 'verloren, entlassen, gefeuert, weg, geschlossen, arbeitslos',
    help: 'ratenzahlung, ratenzahlungen, ratenplan, stundung, zahlungsaufschub, aufschub, zahlungspause, ratenpause, härtefall, härtefallantrag, sozialtarif, zuzahlungsbefreiung, schuldnerberatung, privatinsolvenz, insolvenz, beitragsfrei, pfändung, gepfändet, pfändungsschutzkonto, p-konto, zwangsräumung, gerichtsvollzieher, inkasso, privatkonkurs, exekution, lohnpfändung, stromsperre, räumungsklage, zahlungsvereinbarung, existenzminimum, schuldenberatung, gebührenbefreiung',
    welfare:
      'bürgergeld, hartz iv, hartz 4, sozialhilfe, grundsicherung, arbeitslosengeld, kurzarbeit, notstandshilfe, mindestsicherung, jobcenter, alg, krankengeld, mindestrente, notstand, ergänzungsleistungen, wohngeld, ams',
  },
  certain: `
    wasser .. bis zum hals
    (nage|nagen|lebe|leben) .. (am hungertuch|von der hand in den mund)
    (kann|können|könnte|konn|schaffe|schaffen|werde|vermag|kemma) ..5 <due> .. (nicht|nimmer|ned|net|nicht mehr|kaum|keine) .. (<pay>|mehr|$)
    (kann|können|konn|könnte) .. (nicht|nimmer|ned|net|kaum) .. (<pay>|<due>|leisten)
    <due> .. (nicht|nimmer|ned|kaum) .. (<pay>|leisten|stemmen|schaffe|mehr)
    (nicht|nimmer|kaum) (mehr)? .. (zahlen|bezahlen|leisten|aufbringen|begleichen|bedienen|stemmen) .. (kann|können|könnte|$)
    (nicht|nie) .. leisten .. (kann|können)
    (bin|sind|war|gerade|seit|ohne) .. <broke>
    (habe|hab|haben|hob) .. (meinen|mein|den|unseren|die|meine) .. (job|arbeit|stelle|arbeitsplatz|auftrag|aufträge) .. <lost>
    (job|arbeit|stelle|arbeitsplatz) .. (verloren|weg|los)
    (mir|mein|meinen|uns) .. (job|stelle|arbeitgeber|chef|firma) .. (gekündigt worden|hat mir gekündigt|mir gekündigt)
    (mir|uns) (wurde|ist) (der|die|mein|meine) (job|stelle|arbeit|arbeitsplatz) gekündigt
    mir wurde .. gekündigt
    (wurde|bin|wurden) .. (entlassen|gekündigt worden|gefeuert|betriebsbedingt|freigesetzt)
    (kein|keine|keinen|null|koa) .. (geld|cent|einkommen|einnahmen|kohle|verdienst|gehalt|lohn|rappen|erspartes|rücklagen) .. (mehr|für|da|bis|um|habe|hab|haben|auf|und|$)
    (geld|kohle|gehalt|lohn|rente|pension) .. (reicht|langt|reichen) .. (nicht|nimmer|ned|hinten|nie|kaum|aus)
    (geld|kohle) (ist|geht|is) (mir|uns)? (schon|fast|langsam|bald)? (aus|alle|ausgegangen|knapp)
    (reicht|langt) .. (hinten und vorne|vorne und hinten|nicht|nimmer) .. (mehr|geld|für|nicht|bis|$)
    (fehlt|fehlen) .. (jeder cent|das geld|mir das geld|die mittel|die kohle)
    mir fehlt .. cent
    (nur|bloß|nur noch|gerade) .. (noch)? .. (euro|franken|cent) .. (bis|zum leben|monatsende|ende|auf dem konto|für den rest)
    (steck|stecke|stecken|versinke|ertrinke|sitze|bis zum hals|tief) .. schulden
    (schulden) .. (bis zum hals|über den kopf|erdrücken|wachsen|abbezahlen|nicht mehr|kopf)
    (habe|hab|haben) .. (hohe|viele|so viele|nur|zu viele) .. schulden
    (brauche|brauch|bitte|um|möchte|gibt|geht|können|beantragen|kann|möglich|bekommen|könnten|wenn|ist) .. (<help>) .. (beantragen|möglich|bekommen|vereinbaren|machen|gewähren|haben|<question>|$)
    (in raten|in kleinen raten|kleineren raten|stückweise|auf raten|kleinen beträgen|kleinen schritten) .. (zahlen|bezahlen|abzahlen|überweisen|abstottern|begleichen|stottern)
    (rate|raten|zahlung|zahlungen|beitrag|abschlag|miete|rechnung) .. (aussetzen|aussetzn|stunden|stundet|nicht schaffen)
    (rate|raten) .. (verschieben|pausieren|senken|reduzieren)
    (stundet|stundung) .. (sie|ihr|mir|bitte|uns|die|rate|forderung)
    (ratenplan|stundung|aufschub|zahlungsaufschub|ratenzahlung) bitte
    bitte .. (zahlungsaufschub|stundung)
    stunden (sie|ihr)? (mir|uns) (bitte)? (die|meine|den)
    (zwangsräumung|gerichtsvollzieher|pfändung|gepfändet|inkasso|privatinsolvenz|privatkonkurs|stromsperre|räumungsklage|exekutor) .. (droht|kommt|war|konto|angekündigt|bekommen|mir|habe|steht|bei|wenn|hat|da|angemeldet)
    (konto|lohn|gehalt|rente) .. gepfändet
    (bitte|drehen|stellen|sperren|stellt|dreht|nicht) .. (strom|gas|wasser|heizung|internet) .. (nicht|ned) .. (ab|sperren|abdrehen|abstellen|abschalten)
    (strom|gas|heizung|wasser) .. (abgestellt|abgedreht|gesperrt|abgeklemmt) .. (kinder|baby|geld|bitte|weil|wegen|rückstand|zahlen)
    (lebe|leben|leb|beziehe|bekomme|auf|seit|bin) .. (von|auf|in)? .. <welfare>
    (alleinerziehend|alleinerziehende|alleinerziehender) ..8 (nicht|zahlt|schaffe|geld|knapp|reicht|allein|gebühr)
    (so viel|soviel) .. (verdiene|habe|bekomme|kriege|hab) .. (nicht|nicht im monat|ned)
    (verdiene|bekomme|habe) .. (zu wenig|kaum was|kaum genug|nicht genug|nicht mal)
    (nichts|nix) mehr (da|übrig|auf dem konto|zum leben|zu essen|zum essen|im kühlschrank)
    (essen|lebensmittel) .. (kaufen|für) .. (kein|kinder|nicht|geld)
    <due> (schaffe|schaff|schaffen) (ich|wir|i) (nicht|nimmer|ned|kaum)
    (schäme|scham|peinlich) .. (geld|zahlen|nichts mehr|kein|mehr da)
    (einnahmen|umsatz|aufträge|kunden) .. (weggebrochen|null|keine|brechen weg|ausgeblieben)
    (bin|sind) .. (im|in) .. (rückstand|verzug|zahlungsverzug|dispo)
    (bin|sind) (schon|wieder|tief|seit|dauernd|ständig)? im minus (,|$|und|mit)
    konto .. im minus
    (konto überzogen|dispo ausgereizt)
    (haut|wirft|bringt|treibt) .. (mich|uns) .. (aus der bahn|in den ruin|finanziell)
    (finanziell|finanzielle|finanziellen|wirtschaftlich) .. (schwierig*|notlage|engpass|probleme|not|sorgen|am ende|nicht möglich|eng|klemme|am limit|schlecht)
    (am ende|ende) .. (monats|geldes) .. (übrig|nichts|leer)
    (meine|unsere|mein|unser) (firma|betrieb|laden|lokal|restaurant|geschäft) .. (pleite|insolvent|schließen|zu gemacht|bankrott|null einnahmen)
  `,
  possible: `
    (<help>) .. (möglich|<question>)
    (ratenzahlung|stundung|härtefall|sozialtarif|zahlungsaufschub|zuzahlungsbefreiung|schuldnerberatung)
    (schulden|mahnung|inkasso|pleite|arbeitslos|bürgergeld|sozialhilfe|kurzarbeit)
    (kann|können) .. (mir|uns) .. (nicht|nimmer) .. leisten
    (zu teuer|viel zu teuer|unbezahlbar) .. (für mich|für uns|geworden|rente)
    (gerade|momentan|grad|derzeit) .. (knapp|eng|klamm|schwierig) .. (bei|mit|geld|finanziell|$)
    (zahlungsschwierigkeiten|geldsorgen|existenzangst|geldprobleme|geldnot|finanzielle not)
  `,
  not: `
    (wie|was) (funktioniert|ist|bedeutet|heißt) .. (kurzarbeit|bürgergeld|inkasso|schulden|mahnung|sozialhilfe)
    (app|karte|automat|terminal|paypal|seite|kasse|checkout|online|button|kreditkarte|system|apple|klarna) .. (nicht|kein) .. <pay>
    (kann|können) .. (nicht|kein) .. (mit|per|über) .. (karte|paypal|app|rechnung|kreditkarte|apple|klarna|twint|bar|gutschein)
    (kauf|kaufen|kaufe|handy|handys|finanzieren|sofa|laptop|fernseher|smartphone|checkout|bestellung) ... (<help>|raten)
    (<help>|raten) ... (kauf|kaufen|zinsen|prozent|handy|handys|sofa|laptop|fernseher|smartphone|oder nur|oder)
    (unsere|bei der|ausbildung|arbeitet|arbeite|software|was heißt|was ist|was bedeutet|bedeutet|heißt) .. <help>
    <help> ... (software|ausbildung|hausarbeit|bestellt|flyer|ev)
    (nachbar|kumpel|freund|cousin|bekannter|kollege|schwager|nachbarn) ... (job|arbeit|stelle|arbeitslos|<broke>)
    nicht <broke>
    (mal|früher|damals) <broke>
    blank (poliert|geputzt|gerieben)
    blank , also
    per (lastschrift|karte|paypal) ... <pay>
    zahlen als
    wo (bekomme|beantrage|kriege|bekommt) .. <welfare>
    (spende|spenden|tafel schokolade)
    (früher|damals) .. (schulden|arbeitslos)
    schulden .. (damals|abbezahlt|getilgt)
    kartenzahlung
    (grad|minus) temperatur*
    guthaben ... (euro|cent)
    euro guthaben
    (weniger verbrauchen|verbrauchen weniger|jetzt solar)
    (meine schuld|entschuldigung|deine schuld|eure schuld)
    (versichert|versicherung|gegen) .. (arbeitslos*|berufsunfähig*)
    (abgezahlt|abbezahlt|getilgt)
    (geld ist da|kein problem mit dem geld|geldbeutel)
    (kein|keine|keinen|nicht) .. (schulden|mahnung|inkasso|pleite)
    (kein|keine) (gebühr|gebühren|kosten)
    (gewechselt|neuen job|neue stelle|neuer job)
    (datenvolumen|guthaben|speicher|zeit|platz) .. (reicht|langt)
    (kein geld) .. (ausgegeben|automat|rausgekommen|herausgekommen|zurückbekommen|erhalten|angekommen)
    (geld) .. (nicht) .. (angekommen|da|erhalten|eingegangen|zurück)
    (sachen|nachrichten|viele) könnten
    (kurs|prüfung|klausur|aufstieg|treppe)
    (auf raten|ratenkauf|raten) .. (kaufen|kauf|0|null prozent)
    tafel .. (schokolade|schule|kreide)
  `,
  notInSentence: `
    (button|abstürzt|fehlermeldung|terminal|checkout|warenkorb|haha|lol|nebenan|in den nachrichten|zeitung|spendet|spiel|film|serie|sparsam|taschengeld*|tischreservierung)
  `,
};
