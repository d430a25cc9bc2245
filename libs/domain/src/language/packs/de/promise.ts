import type { RuleSet } from '../../rules/rule-set.ts';

const words = {
  human: `
    mensch, menschen, mitarbeiter*, *mitarbeiter, *mitarbeiterin, *mitarbeitern, *berater, *beraterin, kolleg*, *betreuer, *betreuerin, sachbearbeit*, ansprechpartner*, agent, agenten, agentin, operator, techniker*, *techniker, spezialist*, experte*, expertin, vorgesetzt*,
    team, serviceteam, supportteam, *team, *abteilung, kundendienst, kundenservice, kundenbetreuung, support, teamleiter*, jemand, jemandem, jemanden, person, fachmann, fachkraft, *support, *service`,
  you: 'sie, ihnen, dich, dir, euch, ihr',
  will: 'wird, werden, werde, kann',
};

/** The assistant says that a person takes over, calls or writes. */
export const germanPromise: RuleSet = {
  words: {
    ...words,
    carry:
      'verbinde, verbinden, leite, leiten, stelle, stellen, übergebe, übergeben, gebe, reiche, vermittle, hole, eskaliere, schalte, informiere',
    carried:
      'verbinden, weiterleiten, durchstellen, übergeben, weitergeben, weiterreichen, dazuholen, eskalieren, zuschalten, hinzuziehen, vermitteln, weitergeleitet, verbunden, durchgestellt, übergeben, weitergegeben',
    reach:
      'melden, meldet, kontaktieren, kontaktiert, anrufen, zurückrufen, kümmern, kümmert, helfen, hilft, weiterhelfen, übernehmen, übernimmt, antworten, antwortet, schreiben, ruft, bearbeiten, prüfen, ansehen, setzen, unterstützen, betreuen, ist gleich, wenden',
  },
  certain: `
    (ich|wir) (<carry>) .. <you> .. (mit|an|zu|zum|zur|durch|weiter)
    (ich|wir) (<carry>) .. (anfrage|anliegen|fall|chat|gespräch|ticket|das|es|vorgang|unterhaltung|beschwerde|anfrage) .. (an|weiter|mit)
    (<carry>) (ich|wir) <you> .. (mit|an|zu|zum|zur|durch|weiter)
    (werde|werden) .. <you> .. <carried>
    (werde|werden) .. (anfrage|anliegen|fall|chat|gespräch|das|vorgang) .. <carried>
    <you> (werden|wirst|werdet) ..6 (verbunden|weitergeleitet|durchgestellt|weitervermittelt|kontaktiert|zurückgerufen|angerufen|übergeben)
    (werden|wirst) (sie|du) ..6 (verbunden|weitergeleitet|durchgestellt|kontaktiert|zurückgerufen|angerufen|übergeben)
    (anfrage|anliegen|fall|vorgang) (wird|wurde|ist|habe|hab) .. (<human>) .. (weitergeleitet|übergeben|weitergegeben|vorgelegt)
    (habe|haben) .. (anfrage|anliegen|fall|vorgang|sie|das|es) .. (weitergeleitet|übergeben|weitergegeben|eskaliert)
    <human> .. <will> .. <you> .. <reach>
    <human> .. <will> .. (sich|anliegen|anfrage|fall|gleich|in kürze) ..5 <reach>
    <human> (meldet|ruft|kontaktiert|übernimmt|kümmert|schreibt|hilft|antwortet|ist) (sich|<you>|gleich|in|den|jetzt|das|bei)
    (es)? (wird|werden) (sich|<you>) .. <human> ..6 <reach>
    (meldet|ruft|kontaktiert|übernimmt|kümmert) (sich|<you>)? .. <human>
    (rufen|melden|kontaktieren) (wir|uns) .. (<you>|zurück|bei)
    (wir|ich) (rufen|rufe|melden|melde) (uns|mich|<you>) .. (bei|zurück|an|telefonisch)
    (gleich|in kürze|jetzt) .. <human> .. (da|bei|für)
    (gleich|in kürze|jetzt) (bei|für) (ihnen|dir|sie|dich) (da|ist)
    (einen moment|moment bitte) .. (verbinde|verbunden|verbindung)
    (bitte warten|warten sie|bleiben sie) .. (<human>|dran|verbunden)
    (nächster|nächste|freie|freier) <human> .. (ist|wird|übernimmt|für)
  `,
  not: `
    (wenn|falls|sofern|ob) .. <you>
    (kann|könnte|können|könnten|soll|sollen|darf|dürfen) (ich|wir) .. <you>
    (ich|wir) (kann|könnte|können|könnten) .. (<you>|anfrage|anliegen)
    (möchten|möchtest|wollen|willst|wünschen|sollen) (sie|du|wir|ich)
    (nicht|kein|keine|keinen|niemand) .. (<carried>|<reach>|<human>|verbinden|weiterleiten)
    (von|zwischen) (montag|8|9|acht|neun|mo)
    (stelle|stellen) .. (ihnen|dir) .. (bereit|vor|verfügung)
    (stehen|steht) .. (ihnen|dir) .. verfügung
    verfügung
    (erreichbar|öffnungszeiten|besetzt|geöffnet)
    (leite|leiten) (sie|ihn|dich) .. (seite|website|link|formular)
  `,
};

/** The assistant asks whether the customer wants a person. */
export const germanPersonOffered: RuleSet = {
  words: {
    ...words,
    act: 'verbinden, weiterleiten, durchstellen, übergeben, sprechen, reden, chatten, weitergeben, kontaktieren, anrufen, zurückrufen, holen, dazuholen, hinzuziehen, zuschalten, telefonieren, kontaktiert, verbunden, zurückgerufen, angerufen, vermitteln, meldet, anruft, kümmert, übernimmt, hilft, zurückruft, weitergeleitet',
  },
  certain: `
    (möchten|möchtest|wollen|willst|wünschen|wünschst|würden|würdest|möchtet|wollt) (sie|du|ihr) ..8 <human> ..6 <question>
    (möchten|möchtest|wollen|willst|wünschen|wünschst|würden|würdest) (sie|du|ihr) .. ,? (dass)? ..4 <human> ..5 <act>
    (soll|sollen|darf|dürfen|kann|könnte) (ich|wir) .. (<you>|anfrage|anliegen|fall)? ..5 <human> ..3 <act>
    (soll|sollen|darf) (ich|wir) <you> .. (verbinden|weiterleiten|durchstellen|zurückrufen)
    (soll|sollen|kann) .. (sich|<you>|<human>) .. (<human>|<you>) ..4 <act>
    (ich|wir) (kann|könnte|können|könnten) <you> .. (gern|gerne|auch|jederzeit|mit|an|zu)? ..4 <human> ..3 <act>
    (wenn|falls|sofern) (sie|du) (möchten|möchtest|wollen|wünschen|willst|lieber|mögen) ..8 (verbinde|verbinden|<human>|leite|stelle)
    (lieber|doch) .. (<human>) .. <question>
    (rückruf|telefonat|gespräch) .. (wünschen|gewünscht|vereinbaren) .. <question>
    (wünschen|möchten) sie .. (rückruf|gespräch)
  `,
  not: `
    (nicht|kein|keine|keinen) .. (möglich|<human>)
  `,
};
