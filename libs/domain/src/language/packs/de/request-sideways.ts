/** Wishes for a person that name neither the wish nor, at times, the person: after whom one asks, past what one wants to get, until when one waits. */
export const germanSideways = `
    (komme|komm|kommt|kommen|gelange) (ich|man|i|wir) ..3 (an|am|um) (ihnen|dir|euch|diesem|dem|der) ..1 vorbei
    (knopf|taste|tastenkombination) .. (für|zu|zum) <det>? <real>? (<clear>|leute)
    (gibts|gibt es|habt|haben|hat) ..3 (noch|überhaupt|irgendwo) ..2 <det>? <real>? (<clear>|<job>|leute|bedienung|erwachsene|erwachsenen) ..3 <question>
    (können|könnt|könnten|könntet|kannst|könntest|würden|würdest) <you> (<me>|meine|meinen|meinem|meiner) ..5 (anrufen|zurückrufen|durchrufen)
    (ruft|rufen|ruf) <you>? <me> ..4 (an|zurück|durch) $
    (<clear>|<job>) .. (soll|sollen|möge|muss) ..2 (<me>|sich) ..4 (anrufen|melden|zurückrufen|sagen|erklären|anschauen|kontaktieren)
    (kann|könnte|könnten|darf|dürfte|würde|mag) ..1 (der|die|ein|eine|einer|euer|eure|ihr|ihre) (<clear>|<job>) ..4 <me> ..4 (<act>|sagen|zeigen)
    (kann|könnte|könnten|würde|mag) <me> (das|es)? (der|die|ein|eine|einer|euer|eure|ihr|ihre) (<clear>|<job>) ..6 (<act>|sagen|zeigen|verklickern)
    (hat|hätte|haben|hätten) (ihr|ihre|euer|eure|der|die|ein|eine) (<clear>|<job>) ..3 (luft|zeit) ..3 <question>
    (ist|is|wäre|wär|steht|sitzt) (der|die|ihr|euer|eure|ihre) (<clear>|<job>) ..3 (im haus|frei|greifbar|zu sprechen|im dienst|in der nähe) ..2 <question>
    (ist|is) (die|der) _ ..3 (im haus|zu sprechen|im dienst|greifbar)
    (einen|eine|nen|ein|den|die) (<clear>|<job>) ..2 (greifbar|ranholen|herholen|an die strippe|ans telefon|in die leitung|in der leitung|an der strippe)
    ohne (einen|eine|nen) (<clear>|<job>) (in der leitung|am telefon|am apparat|dran)
    (bis|solange|solang) ..3 (einer|jemand|niemand|<clear>|echter) ..6 (dran ist|rangeht|abhebt|abnimmt|zeit hat|übernimmt|drüberschaut|anschaut|ansieht|antwortet)
    von (frau zu frau|mensch zu mensch|mann zu mann)
    (jetzt|da|hier) (ist|wäre|muss) <det>? (<clear>|<job>) ..1 (fällig|gefragt|ran|dran)
    wer (kommt|ist) (nach|über) (dir|ihnen|euch)
    (wem|wen) (kann|darf|soll|könnte) ich (es|das|dies|die|den)? ..3 (erzählen|sagen|zeigen|erklären)
    (mit|zu) (dem|der|den) (kollegen|kollegin|typen|frau|mann|herrn|dame) ..4 (weiterschreiben|weiterreden|weitermachen)
    (muss|müsste|soll|sollte) (da|mal|jetzt|endlich)? (einer|jemand|wer|<clear>) ..4 (drüberschauen|draufschauen|draufgucken|ran)
    (könnt|können|kannst|könntest) <you> ..2 (einen|nen|wen|jemanden|den) ..3 (ranholen|herholen|dazuholen|rangeben|ranlassen)
    noch n? (erwachsener|echter|mensch) (im raum|da|wach|dran)
    (beschwerde|das|es) ..2 (jemandem|einem) ins gesicht sagen
    dann hol (den|die|deinen|deine|wen)
    (ihre|eure|deine) (analoge|menschliche|lebende) _
    (mit|zu) (denen|demjenigen|derjenigen) ..2 (klären|besprechen|reden|sprechen)
`;

/** Whom one asks after; nobody that one asks for as such: who needs a gardener wants a gardener. */
export const germanJobs =
  'bibliothekar*, koch, köchin, schwester, krankenschwester, pfleger, pflegerin, standesbeamt*, beamten, beamter, beamtin, referent*, notar, notarin, redakteur*, lehrer, lehrerin, hebamme, gärtner, gärtnerin, lehrling, azubi, praktikant*, entwickler, entwicklerin, programmierer, fahrer, fahrerin, kapitän, hausverwalter, tierarzt, tierärztin, förster, bademeister, pfarrer, pastor, bürgermeister*, architekt*, jurist, juristin, kellner, kellnerin, gm, *pfleger, *lehrerin';
