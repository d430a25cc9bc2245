import type { RuleSet } from '../../rules/rule-set.ts';
import { germanNoRequest } from './no-request.ts';
import { germanOnward, germanOnwardWords, germanRefusing } from './request-onward.ts';
import { germanJobs, germanSideways } from './request-sideways.ts';

/** A word for a person behind one of these goes with it; behind any other word it is asked for by itself, though no mark stands between. */
const GOVERNS =
  '(selbstständiger|freier|technischer|kaufmännischer|staatlicher|pädagogischer|wissenschaftlicher|ehrenamtlicher|senior|junior|der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|nen|ne|kein|mein|dein|sein|ihr|unser|euer|viel|wenig|mehr|ander|andere|anderen|anderer|noch|als|wie|für|von|vom|mit|ohne|bei|beim|zu|zum|zur|an|am|ans|im|in|ins|auf|über|durch|pro|per|und|oder|sondern|statt|gegen|nach|vor|bin|bist|ist|sind|seid|war|wird|werd|heißt|gilt|selbst|nur|auch|sogar|hier|dort|da|so|euch|ihnen|dir|mir|uns|sich|ich|du|er|sie|es|wir|man|wer|super|top|nett|toll|echt|richtig|paar|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|hundert|tausend|meine|meinen|meiner|meinem|meines|deine|deinen|deiner|deinem|deines|seine|seinen|seiner|seinem|seines|ihre|ihren|ihrer|ihrem|ihres|unsere|unseren|unserer|unserem|unseres|eure|euren|eurer|eurem|eures|keine|keinen|keiner|keinem|keines|diese|diesen|dieser|diesem|dieses|jede|jeden|jeder|jedem|jedes|jene|jenen|jener|jenem|jenes|welche|welchen|welcher|welchem|welches|alle|allen|aller|allem|alles|viele|vielen|vieler|vielem|vieles|einige|einigen|einiger|einigem|einiges|manche|manchen|mancher|manchem|manches|solche|solchen|solcher|solchem|solches|mehrere|mehreren|wenige|wenigen|gute|guten|guter|nette|netten|netter|neue|neuen|neuer|alte|alten|alter|tolle|tollen|toller|beste|besten|bester|letzte|letzten|letzter|erste|ersten|erster|zweite|zweiten|zweiter|dritte|dritten|dritter|freundliche|freundlichen|freundlicher|unfreundliche|unfreundlichen|unfreundlicher|hilfreiche|hilfreichen|hilfreicher|zuständige|zuständigen|zuständiger|ehemalige|ehemaligen|ehemaliger|künftige|künftigen|künftiger|gleiche|gleichen|gleicher|ganze|ganzen|ganzer|junge|jungen|junger|echte|echten|echter|richtige|richtigen|richtiger|menschliche|menschlichen|menschlicher|blöde|blöden|blöder|doofe|doofen|doofer|dumme|dummen|dummer|kleine|kleinen|kleiner|große|großen|großer|leitende|leitenden|leitender|angestellte|angestellten|angestellter|einzige|einzigen|einziger|haben|habe|hat|hatte|hatten|suchen|suche|sucht|arbeiten|arbeite|arbeitet|werden|werde|werdet|waren|wäre|bleibe|bleiben|heißen|heiße|spielen|spiele|ersetzen|ersetzt|loben|lobe|danke|haltet|halte|zwischen|unter|2|3|4|5|6|7|8|9|10|11|12|15|20|25|30|40|50|60|80|100|200|500)';

/**
 * German says whom before or behind the verb: `mit einem Berater sprechen`, `verbinden Sie mich mit einem Berater`. `target` is a person
 * by any word, or a department.
 */
export const germanRequest: RuleSet = {
  words: {
    ...germanOnwardWords,
    job: germanJobs,
    talk: `
      sprechen, reden, redn, rede, redet, telefonieren, telefoniere, chatten, schreiben, schreibn, quatschen, plaudern, klären, klaeren, besprechen, bereden, kommunizieren, unterhalten, austauschen, diskutieren, abklären,
      durchgehen, gehen, korrespondieren, schnacken, texten, weiterbesprechen, weitersprechen, verhandeln, spreche, rücksprache, absprechen, durchsprechen, führen, verbunden, verbinden, verbindet, vermitteln, zusammenbringen,
      schaffen, zu tun haben, telefonisch, konferieren, weiterreden, weiterschreiben, weitermachen, verbindest, verbind, talken, sprechn, reda, rede, besprechn`,
    meet: 'sprechen, sprechn, erreichen, kontaktieren, dran haben, dranhaben, konsultieren, anrufen, hinzuziehen, befragen, anschreiben, bekommen, kriegen',
    connect: `
      verbinden, verbinde, verbindet, verbind, verbindest, durchstellen, durchstellt, durchstellst, durchgestellt, weiterleiten, weiterleitet, weitergeleitet, weiterleitest, leite, leiten, leitet, stelle, stellen, stell, stellt, schalte, schalten, schalt, schaltet,
      vermitteln, vermittle, vermitteln, vermittelt, übergeben, uebergeben, übergib, uebergib, übergebt, überstellen, reichen, reiche, reich, reicht, weiterreichen, weiterreicht, weitergeben, weitergegeben, bringen, bring, umleiten, umgeleitet, umleitest, transferieren,
      verweisen, verweise, weiterverbinden, weiterverbunden, verbunden, rüberstellen, weitervermitteln, weiterschicken, hochstufen, eskalieren, eskaliere, eskaliert, schick, schicken, setzen, durchverbinden, übermitteln, lasst, lass, lassen, zuweisen, weiterzuleiten,
      weiterzureichen, weiterzugeben, durchzustellen, zu verbinden, abgeben, verlinken, umestellen, durelütte, connecten`,
    fetch: `
      gib, gibs, geben, gebt, gebts, gebn, gebens, hol, hole, holen, holt, holst, ruf, rufen, schick, schicken, schickt, schalte, schalten, schaltet, besorg, besorgen, organisiere, organisieren, bring, bringen, bringt,
      dazuholen, dazuschalten, zuschalten, ranholen, herholen, reinholen, hinzuholen, hinzuziehen, rankriegen, ranlassen, schicke, gewünscht, verlangen, kriegen, bekommen, haben, reinschicken, vorbeischicken, einschalten, ranschaffen`,
    bring:
      'gib, gibs, geben, gebt, gebts, gebn, gebens, hol, hole, holen, holt, holst, schick, schicken, schickt, schalte, schaltet, besorg, besorgen, organisiere, bring, bringen, bringt, gebe, gebet, holens, ruf, rufen',
    act: `
      melden, meldet, melde, kontaktieren, kontaktiert, anrufen, anruft, zurückrufen, zurückruft, zurueckrufen, zurückschreiben, schreiben, schreibt, antworten, antwortet, übernehmen, uebernehmen, übernimmt, kümmern, kuemmern, kümmert, beraten, beratet,
      draufschauen, drüberschauen, anschauen, ansehen, ansieht, anschaut, draufschaut, draufguckt, helfen, hilft, weiterhelfen, weiterhilft, beantworten, beantwortet, auseinandersetzt, auseinandersetzen, einschalten, unterstützen, begleiten, bearbeiten, rangehen, ran, dran, dranbleiben, draufgucken,
      dazuschaltet, dazukommen, dazukommt, reinschauen, reingucken, rede und antwort, erreicht, erreichen, liest, lesen, bestätigen, erklären, erklaeren, erklärt, rückmeldung, zuhört, zuhören, sprechen, spricht, rüberkommen, mitlesen, einspringen, durchrufen, telefonieren, telefoniert, anruft, anzurufen, melden würde, ruft, meldt`,
    need: 'will, wü, möchte, moechte, möcht, moecht, möchten, mecht, brauche, brauch, brauchen, bräuchte, braeuchte, benötige, benoetige, benötigen, hätte, haette, hätt, hätten, haetten, verlange, fordere, wünsche, wuensche, wollen, bevorzuge, erwarte, erbitte, verlangen, brauchts, braucht',
    matter:
      'das, dies, es, anliegen, anfrage, chat, gespräch, gespraech, fall, frage, problem, sache, vorgang, thema, unterhaltung, beschwerde, ticket, mein',
    full: 'satt, leid, schluss, genug, reicht, schnauze, nase, hasse, basta, kein bock, keine lust, keinen bock, keinen nerv, keinen bock mehr, keine lust mehr, weg, hör auf, hoert auf, hört auf, aufhören, ende mit, nervt, nerven, zu blöd, fertig mit, sinnlos, nutzlos, dumm, dummer, dummen, unfähig, scheiß, scheiss, abwimmeln, abspeisen, trau',
    ownSide:
      'chef, chefin, vorgesetzt*, kolleg*, manager*, anwalt, anwältin, steuerberater*, arzt, ärztin, hausarzt, assistent*, mitarbeiter*, angestellte*, trainer*, vermieter*, hausmeister*, makler*, personal, team, boss, techniker*, agent*, meister',
    other:
      '*steuerberater*, reisebüro*, reiseberater*, unternehmensberater*, mitarbeiterrabatt*, personalrabatt*, mitarbeitertarif*, mitarbeiterkonto, mitarbeiterzahl, mitarbeiterausweis*, user-agent, user agent, backup-agent, backup agent, anleitung, wasserleitung, anlageleitung, projektleiter, bauleiter, regionalleiter, personalausweis, managerkonto, passwort-manager, task-manager, geräte-manager, passwortmanager, dateimanager, taskmanager, chef-salat, chefsalat, kundendienstheft, fernleitung, stromleitung, leitungen, weiterleitung, mailweiterleitung, stadtdirektor, secret agent, travel agent, halbleiter*, dirigent*, personaldienst, streamingdienst*, zustelldienst, mobilitätsservice',
    shortClear: `
      real person, human agent, live agent, mensch, menschen, mitarbeiter, mitarbeiterin, kundenberater, berater, operator, supervisor, vorgesetzter, vorgesetzten, kundenbetreuer, sachbearbeiter, ansprechpartner, human, representative, servicemitarbeiter, supportmitarbeiter,
      kundendienstmitarbeiter, kundenservicemitarbeiter, echtn, vermittlung, teamleiter, betreuer, filialleiter, supporter, live-agent, kollege, kollegen, kollegin`,
    shortVague:
      'agent, agenten, support, service, kundenservice, kundendienst, kundenbetreuung, kundensupport, hotline, helpdesk, jemand, chef, chefin, manager, beratung, dame, kundenhotline, rezeption, zentrale, technik, techniker, experte, customer service, vorgesetzte, geschäftsführer, persönliche beratung, mitarbeitende, serviceteam, leitung, fachmann, spezialist, persönliches gespräch, telefonat, live-chat, livechat, live chat',
    past: 'gestern, vorgestern, vorhin, letzte, letzten, letztes, letztens, neulich, damals, früher, frueher, angeblich, irgendwann, theoretisch, voriges, vorige, kürzlich',
    done: 'gesprochen, geredet, telefoniert, gechattet, geschrieben, versprochen, gesagt, hatte, meinte, sagte, verbunden worden, weitergeleitet worden, gewesen, war, waren, zugesagt, behauptet, angerufen, gemeldet',
    edit: 'loben, bewerten, einladen, hinzufügen, hinzufuegen, anlegen, mitnehmen, mitversichern, eintragen, ernennen, einstellen, suchen, beauftragen, löschen, loeschen, anmelden, belästigen, stören, bemühen, kündigen, überweisen, schenken, reservieren, buchen, beschäftigen, entlassen',
    refused:
      'brauche, brauch, brauchen, will, möchte, moechte, möcht, wollte, wollen, muss, müssen, bitte, braucht, bräuchte, benötige',
  },
  always: `${germanRefusing}
    wenn (nicht|ned|nich) (gleich|bald|sofort|endlich)? .. (<someone>|<clear>) ..6 <act>
    (verbinden|verbinde|verbindet|verbind) <you>? <me> (doch|bitte|mal|jetzt|endlich)? (mal|bitte|doch)? <with> .. (<clear>|<someone>|<department>|<person>)
    (wann|warum|wieso) (meldet|ruft) .. (sich|mich)? .. (<clear>|<person>|jemand)
    (gibt|gibts|gibs|habt|ist) (es|ihr|hier|da|denn)? (denn|hier|bei euch)? (kein|keinen|keine|niemand|niemanden) (<clear>|<person>|echten|echter)? ,? (der|mit dem|mit der|hier|da) (mir|mal|ich|man|helfen|sich|<question>|kann)
    (von|durch) <det>? <real>? (<clear>|<person>|irgendwem) (gelesen|bearbeitet|beantwortet)
    (warum|wieso|weshalb) (kann|darf|komme|erreiche) (ich|man|i) .. (nicht|keinen|niemanden|nie|kein) <with>? ..4 (<talk>|<meet>|durch)
    (kann|könnte|darf) (ich|man|i) (hier|denn|bei|euch|da)? (euch|denn)? (nicht|keinen|niemanden) (mal|doch|einfach)? <with>? .. (<clear>|<someone>|<person>) .. (<talk>|<meet>)
    (erreiche|finde|bekomme|kriege) (ich|man)? (hier|bei euch)? (keinen|niemanden|kein) (<clear>|<person>|echten)
    (hätte|hätt|haette) (ich)? (gern|gerne|lieber) (mal|bitte|noch)? .. (<clear>|<person>|<department>) gesprochen
  `,
  certain: `
    <with> .. (<clear>|<person>|<someone>|<department>) ..4 <talk>
    (<talk>|kontakt) (bitte|gern|gerne|lieber|nur|jetzt|endlich|persönlich|direkt|mal)? <with> .. (<clear>|<person>)
    (<want>|<can>|<need>) ich? .. (<talk>|verbinden) .. <with> .. (<clear>|<person>|<someone>|<department>)
    ^ (<talk>|kontakt|verbindung|gespräch|telefonat|chat|livechat|live-chat|termin|rücksprache) <with> .. (<clear>|<person>|<someone>|<department>)
    (<want>|<can>|lieber|wie|wo|um) ich? .. (<clear>|<person>|jemanden|jemand|wen|irgendwen|einen|dame) ..4 <meet>
    (<want>|<can>|lieber|bitte|einmal) ich? .. <department> .. (sprechen|kontaktieren)
    (erreiche|erreich|kontaktiere|finde|bekomme|krieg|kriege|komme|komm|gelange|erreicht|spreche|sprech) (ich|man|i) .. (<clear>|<person>|jemanden|jemandem|irgendwen|echten|echte)
    wo .. (<clear>|<person>|jemanden) .. (finden|erreichen|bekommen)
    ^ (<need>|<want>) ich? (gern|gerne|bitte|jetzt|lieber|einfach|nur|mal|endlich|sofort|hier|da)? (gern|gerne|bitte|jetzt|endlich)? <det>? <real>? (<clear>|<person>) $
    <need> ich? .. (<clear>|<person>) $
    <need> ich? .. (<clear>|<person>) (der|die|das|und|am|im|aus|vom|von|für|fuer|wegen|ans|statt|bei|keinen|zum|jetzt|sofort|in|kein|keine|nicht)
    <need> ich? .. (<clear>|<person>) ,
    <need> ich? (bitte|gern|gerne|jetzt|einfach|hier|da|mal|endlich|nur|persönliche|unbedingt|dringend|lieber|trotzdem)? (gern|gerne)? (jemanden|jemand|wen|irgendwen|irgendjemanden) ,? (der|die|mit|aus|vom|von|bei|zum|am|für) !(auto|haus)
    <need> ich? .. <real> (<someone>|leute|support|kontakt|ansprechpartner|hilfe|service)
    <need> .. (hilfe|unterstützung|beratung|support|auskunft) (von|vom|durch) .. (<clear>|<person>|<someone>)
    <bring> <you>? (<me>|bitte|mal|jetzt|doch|endlich|lieber|gefälligst|sofort|schnell|schon|wen|hier|da|ihren|deinen|euren)? (bitte|mal|jetzt|doch|endlich|lieber|gefälligst|sofort)? (bitte|mal|jetzt|endlich)? .. (<clear>|<person>)
    <bring> <you>? (<me>|bitte|mal|jetzt|doch|endlich) .. (jemanden|jemand|irgendwen|wen|irgendjemanden)
    <bring> <you>? .. (jemanden|jemand|irgendwen|irgendjemanden) (dazu|her|ran|rein|ans|an|der|aus|vom|von|zum)
    (<clear>|<person>|jemanden|jemand|irgendwen|dame|<department>) .. (dazuholen|dazuschalten|zuschalten|ranholen|herholen|reinholen|hinzuholen|hinzuziehen|ranlassen|zuzuschalten|hinzuzuziehen)
    (<me>|bitte) .. (<clear>|<person>|jemanden|irgendwen) .. (geben|holen|schicken|besorgen|organisieren|vermitteln|zuweisen|zuteilen|nennen)
    (<clear>|<person>) <me> holen
    bitte <det>? (<clear>|<person>|jemanden|jemand) (<question>|,|vom|von|aus|der|die|ans|am|her|ran|rein)
    bitte <det>? <real>? (<clear>|<person>) $
    (<me>|<matter>) ..5 (mit|zu|zum|zur|an|ans|in|aufs) ..4 (<clear>|<person>|<someone>|<department>|leuten|leute|liste) .. <connect>
    (<connect>) <you>? (<me>|bitte|mal|doch|jetzt|endlich|das|dies|mein|meine|meinen|diese|diesen|den|unser|unsere)  ..5 (mit|zu|zum|zur|an|ans|auf|in) ..4 (<clear>|<person>|<someone>|<department>|leute|leuten|liste)
    (verbind|verbinde|verbinden|verbindet|durchstellen|weiterleiten|vermitteln|übergeben|weiterleitung|übergabe|durchstellung|weitervermitteln) (bitte|mich|sofort)? (mit|zu|zum|zur|an|ans) .. (<clear>|<person>|<someone>|<department>)
    <connect> <you>? <me> (bitte|mal|doch|jetzt|endlich)? <department>
    (stell|stelle|stellen|stellt|leite|leiten|leitet|reich|reiche|reichen|reicht|schalt|schalten|schalte|gib|geben|verbinden|verbinde|verbind) <you>? <me> ..4 (durch|weiter|um|ume|durche)
    ^ (verbind|verbinde|verbinden|verbindet) <you>? <me> $
    <me> .. (durchstellen|durchgestellt|weiterverbinden|durchzustellen|weitervermitteln|durchverbinden|weiterverbunden)
    <can> <you> <me> (bitte|mal|jetzt)? (verbinden|weiterleiten|weitergeben|durchstellen|vermitteln)
    (<can>|wie) .. <me> .. (verbinden|weiterleiten|durchstellen) lassen
    (zu|zum|zur) .. (<clear>|<person>|<department>|leuten) (durchgestellt|durchkommen|weitergeleitet|verbunden|durch|kommen|gelangen|durchdringen)
    (zu|zum) .. (menschen|person|<clear>|leuten) .. (durch|umleiten|kommen|gelangen|verbinden|komme|durchkommen|gehen|wechseln)
    <can> (sich|mich|mir|uns|da|hier|das|bitte|mal|denn|nicht)? (bitte|mal|nicht|denn|sich|das)? <det>? _? (<clear>|<person>) ..5 <act>
    <can> .. (sich|mich) .. (<someone>|<department>) ..5 (melden|kontaktieren|anrufen|zurückrufen|zurueckrufen|kümmern|auseinandersetzen)
    (<clear>|<person>|<someone>|<department>) (von|vom|aus|bei) (<yours>|dem|der|<department>) ..6 <act>
    (<clear>|<person>|<someone>) (soll|sollen|sollte|möge|muss|müsste) .. (<me>|sich|das|es|hier|bitte) .. <act>
    (soll|sollen|möge|muss|sollte|darf) (<me>|sich|das|es|hier|bitte|da|gefälligst|jetzt|mal|endlich) .. (<clear>|<person>|jemand|einer) ..5 <act>
    (soll|sollen|sollte) ..4 (<clear>|<person>) ..4 (<act>|sagen|machen)
    (der|die|den|dem|denen) (soll|sollen|will|möchte) (ich)? (mich|mir|sich|uns|reden|sprechen|bitte)
    (wer|welcher|welche|wo) ..6 <question> <with> (dem|der|denen|wem) .. (reden|sprechen|will|möchte)
    (ruft|meldet|schreibt|hilft|antwortet|ruf|spricht|kontaktiert|übernimmt) (<me>|sich|hier|denn|bitte|endlich|mal)? (bitte|mal|denn|endlich|nicht)? (bitte|endlich|mal|denn)? <det>? <real>? (<clear>|<person>)
    (meldet|ruft) (sich|mich) .. <someone> .. (bei|an|zurück|zurueck)
    (gibt|gibts|gibs|gibst|sind|ist|habt|haben|hobts|habts|existiert|sitzt|arbeitet) (es|s|hier|da|ihr|sie|bei|auch|denn|do|irgendwo)? (hier|da|bei|auch|denn|irgendwo|an|einen|nicht|nen)? (euch|ihnen|auch|denn|noch|keinen|einen|nicht)? (<real>)? (<clear>|<person>|<real> leute|echte leute|echten|echtn) !(mehr|die) ,? .. (<question>|an|am|im|mit|der|die|dem|den|erreichbar|verfügbar|frei|da)
    (gibt|gibts|gibs|ist|habt|haben|sitzt|hobts) (es|hier|da|denn|bei|ihr|sie|s)? .. (jemand|jemanden|wen|irgendwen|irgendjemanden|irgendjemand|einen|wer) ,? (mit dem|mit der|der mir|die mir|der helfen|den ich|dem ich|der weiterhelfen|der sich|mit dem man|der spricht|zum reden|zum sprechen|zum telefonieren|der mal)
    (wer|welcher|welche) (von|bei|aus) (<yours>) .. (kann|könnte|hilft|hat zeit|darf|macht) .. (<me>)
    (lieber|nur|ausschließlich|bevorzuge|besser|eher) (mit)? <det>? <real>? (<clear>) $
    (statt|anstatt|anstelle|kein|keinen|keine|nicht) <det>? <machine> ,? (sondern|lieber|bitte)? <det>? <real>? (<clear>|person|jemand|jemanden|beratung)
    (her|raus) <with> .. (<clear>|<person>)
    (<clear>|<person>|jemand) (her|ran|muss her|muss ran)
    wen* .. <real> .. (ran|sprechen|reden)
    ^ <det>? <real>? <shortClear> $
    !${GOVERNS} _ <real>? <shortClear> $
    !${GOVERNS} _ <real> (<clear>|<someone>|<person>) $
    !${GOVERNS} _ <shortVague> <please> $
    ^ <det>? <real> (<clear>|<someone>|<person>|leute|support|hilfe) $
    ^ <det>? (<clear>|<someone>|<person>) <real> $
    ^ (<shortVague>|<department>|person) <please> $
    ^ person $
    <please> <det>? <real>? person (<please>|$)
    (sondern|sonst|doch) .. (mit|zu|einen|ein) .. (<clear>|<person>) $
    doch (zu|mit) .. (<clear>|<person>)
    (bis|erst wenn|bevor) ..5 (<clear>|<person>|<someone>) .. (<act>|schreibe|spreche|rede|dran|da|ist|schreib|antwortet)
    (warte|wartet|warten) ..4 auf .. (jemanden|<clear>|<person>|<someone>) !(antwort)
    wer kann .. für mich am <line>
    (gib|gibt|gibts|gibs) .. (<clear>|<person>|jemand|jemanden) (der|die|spricht|zum|mit)
    (persönliche|menschliche|echte) (beratung|hilfe|unterstützung|betreuung) (von|durch|vom|anfordern|gewünscht|bitte)
    (live|chat|live-chat|livechat|gespräch|telefonat|telefontermin|beratungsgespräch|beratungstermin|unterhaltung|rücksprache) (mit) <det>? <real>? (<clear>|<person>|person|jemandem|menschen)
    (um|will|möchte|moechte|wünsche|gern|gerne|verlange|brauche|hätte|würde|wegen|für) .. (gespräch|telefongespräch|telefonat|telefontermin|beratungsgespräch|unterhaltung|rücksprache) .. (mit) .. (<clear>|<someone>|<department>|<person>)
    (um|bitte um|wünsche|verlange|brauche|möchte|will) .. (persönliches|persönlichen|menschlichen|persönliche) (gespräch|kontakt|beratung|ansprechpartner|hilfe)
    (<want>|<need>|verlange|lieber|geben sie) ..4 (vorgesetzten|supervisor|chef|chefin|filialleiter|abteilungsleiter) !(<edit>) (<question>|,|$)
    wem (kann|darf) ich .. (schreiben|anrufen)
    (dreimal|zweimal|mehrmals|nochmals|schon) .. um .. (<clear>|<person>) (gebeten|gebettelt|verlangt)
    (ans|am) telefon .. (<department>|<clear>)
    (<want>|<can>|<need>|<bring>|<please>|einmal|soll) ich? ..5 (<clear>|<someone>|<department>|<person>) .. (am|ans|an|in|vom) (die|der|den|service)? (am|ans|an)? <line>
    <someone> .. dran (haben|kriegen|bekommen)
    (<want>|<can>) ich? .. (von|durch) <det>? <real>? (<clear>|<person>|jemandem) .. (beraten|betreut|geholfen|bedient|unterstützt|kontaktiert|angerufen|zurückgerufen|weitergeholfen|nehmen)
    (frage|anliegen|fragen|problem|sache) .. (<clear>|<person>|person) .. (stellen|schildern|vortragen|erklären)
    (jemand|einer|wer|irgendwer|irgendwem|jemanden|jemandem|<someone>|leute|dame|herr) (von|vom|aus|bei)? (<yours>|dem|der|<department>|ganz oben) ..5 (<act>|mit mir|zeit|antwortet|sagen|schauen|gelesen|erbarmt|hat|hätte|würde)
    (das|es|mir|dies|hier) .. (<someone>|<clear>|<person>|einer|wesen) .. (übernehmen|bestätigen|erledigen|abnehmen|beantworten|anschauen|ansehen)
    <can> (da|das|hier|mir|bitte|es)? .. (einer|<someone>) (bitte|mal|schnell|kurz|rüber|jetzt)? (rüberkommen|übernehmen|dazukommen|reinkommen|einspringen|ranlassen)
    (meldet|melden|kommt) (sich|denn|endlich)? .. (<clear>) .. (bei mir|bei uns|endlich|jetzt)
    (setzen|setz|nehmen|nimm|trag|tragen|stell|stellen) <you>? <me> .. (liste|warteschlange|schlange|warteliste)
    (am|per|über) <line> (machen|klären|besprechen|erledigen|regeln) !oder
    (versuchen|probieren|versucht|probierts) <you>? (es|mich) .. (festnetz|handy|nummer|telefon)
    wenn sich ein? <clear> .. (mit mir|austauscht|meldet|kümmert)
    (schaltet|schalt|schalte|schalten) .. (sich)? .. (<clear>|<someone>) .. (ein|zu|dazu)
    <please> (<clear>|<someone>) (dazu|ans|an|ran)
    (will|möchte|brauche) ich? (wirklich|jetzt|nur|einfach|endlich) (eine|ne) person
    <bring> <you>? <me> .. <real> (support|service|hilfe|<department>)
    <can> ..4 <real> <someone> .. <act>
    <please> (ein|einen|eine) (mensch|menschen|mitarbeiter|mitarbeiterin|berater|kollegen)
    <need> (ein|eine|echte|richtige)? person (,|$|<please>)
    (liest|wird|gelesen) .. von? (irgendwer|irgendwem) .. (gelesen|der|weiterhelfen)
    (<need>|<want>|<can>|<please>|um|gern|gerne|nehmen) ..4 (kontakt|kontaktaufnahme|verbindung|rücksprache|draht) (zu|mit|durch) .. (<clear>|<someone>|<department>|<person>)
    ^ <det>? <real>? (<clear>|<someone>|<person>) (sprechen|sprechn|verbinden|kontaktieren|anrufen|anschreiben|holen|verlangt|gewünscht|gesucht|benötigt|nötig|erreichen|erwünscht)
    <with> .. (<clear>|<someone>|<person>|<department>) .. (kontakt|verbindung) (treten|aufnehmen|kommen|setzen|aufzunehmen|zu)
    (nehmen|nimm|nehmt) <you>? .. kontakt .. (mit mir|zu mir|mit uns|auf)
    (setzen|setzt) <you>? sich .. mit (mir|uns) in verbindung
    ^ (<clear>|<someone>) (ans|am|an den|an die) <line>
    (ist|gibt|gibts|sind|sitzt|habt|haben) ..4 <clear> ,? (der|die|mit dem|mit der|bei dem|welcher) .. (mir|ich|helfen|uns|weiterhelfen|man|reden|sprechen)
    <with> (frau|herr|herrn|dr|doktor) _ .. (<talk>|sprechen|reden|verbinden)
    <with> (frau|herr|herrn) _ (aus|von|vom) .. (<talk>|sprechen)
    (frau|herr|herrn) _ oder (sonst|irgendwen|jemand|jemanden|wen|jemandem) _
    (<want>|<can>|<please>) ich? .. (frau|herrn) _ (sprechen|erreichen|kontaktieren|ans)
    ^ (durchstellen|weiterverbinden|weiterleiten|verbinden) <please>
    (durchgestellt|weiterverbunden) werden
    ^ (durchstellen|weiterverbinden|durchverbinden) (,|$)
    (bitte|mal) (durchstellen|weiterverbinden|verbinden) $
    ^ verbinden , (nicht|statt|und)
    (an|zu|zum|zur|mit) .. (<department>|<clear>|<person>) ..4 (weitergeleitet|durchgestellt|verbunden) werden
    (<clear>|<person>|<department>) ..4 <with> (mir|uns) ..2 in verbindung (setzt|setzen|treten|tritt)
    (bitte|um|wünsche|erbitte) .. telefonische (kontaktaufnahme|beratung|rückmeldung|auskunft|klärung)
    <bring> <you>? <me> (den|die|einen|eine) (fahrer|fahrerin|zusteller|zustellerin|kurier|banker|filialleiter)
    (<want>|<need>|bräuchte|suche) ich? .. (zu|mit|an) .. (banker|bankerin|fahrer|zusteller|optiker|optikerin|juristen|schalterbeamten) (,|$|sprechen|reden)
    wie werde ich (sie|dich|euch) los
    (<can>|<want>) ich? .. (<clear>|<person>) (haben|kriegen|bekommen)
    <need> ich? .. (<clear>|<person>) (dran|am|haben|sprechen)
    (persönlich) .. beraten (lassen|werden)
    (frage|fragen|anfrage|anliegen) (an|für) .. (<clear>|<person>)
    <please> (an|zu|zum|zur) ..4 (<department>|<clear>|<person>) .. <connect>
    wo (sind|ist|bleibt|bleiben) .. <real> (<clear>|<someone>|<person>)
    <with> (einer|einem|ner|nem) (frau|mann) <talk>
    talk to .. (human|person|agent|someone|representative|somebody)
    speak to .. (human|person|agent|someone|representative|somebody)
    (ruf|rufe|rufen|ruft|rufts) <you>? <me> .. (an|zurück|zurueck|bitte|heute|morgen|jetzt|unter)
    (<me>|mi) .. (anrufen|zurückrufen|zurueckrufen|zurückruft|anruft|zurückzurufen|anzurufen|zurückgerufen|durchrufen)
    (zurückgerufen|zurueckgerufen|angerufen) werden
    (um|<want>|<need>|bitte|wünsche|wuensche|erbitte) ..4 (rückruf|rueckruf|rückmeldung telefonisch|telefontermin|telefonat) !(aktion|nummer|service)
    ^ (rückruf|rueckruf) (<please>|erbeten|gewünscht|erwünscht|unter|auf|heute|morgen|wäre|dringend|$)
    <want> ich? .. (dame|herrn|kollegin|kollegen|frau|mann|fräulein) von (gestern|vorhin|eben|neulich) (sprechen|zurück|wieder|haben|erreichen|$)
    ^ (nochmal|noch mal|wieder|bitte)? (die|den|der) (dame|herrn|kollegin|kollegen|frau|mann) von (gestern|vorhin|eben) $
    (frau|herr|herrn|kollege|kollegin|dame) ..6 , (den|die|ihn|sie) hätte ich (gern|gerne) (wieder|nochmal|noch mal)
    (wieder|nochmal|weiter) <with> (ihm|ihr) (sprechen|reden|schreiben|verbinden)
    (muss|müsste|möchte|will) (ihn|sie) ..4 sprechen
    (kann|könnte|möchte|will|würde) ich .. (an|zu|zur|zum|mit) ..5 (weitergeleitet|durchgestellt|übergeben|weitergereicht) werden
    (kann|könnte|könnten|können) .. <with> mir .. (jemand|wer|einer|<clear>|<person>)
    <need> ich? ..3 (einen|eine|jemanden|wen) (von|aus) (euren|ihren|deinen|eurem|ihrem|deinem) (leuten|kollegen|mitarbeitern|team|reihen)
    (ist|wäre) (inzwischen|jetzt|mittlerweile|gerade|nun) (wer|jemand|irgendwer) frei
    <department> , ist (die|der|das|sie|er) (gerade|grad|jetzt)? (frei|da|erreichbar|zu sprechen|besetzt)
    ^ (zur|zum|in die) <department> <please>
    ^ <please> (zur|zum|in die|einmal|einmal zur|einmal zum) <department> $
    <department> ,? <please> , (die|der|dort|da) (kennen|kennt|haben|hat|wissen|weiß) .. (mein|meine|meinen|mich|uns)
    (das|es|dies) .. <with> (dem|der) zuständigen .. (regeln|klären|besprechen|machen|lösen)
    (geht|ginge|klappt|wäre) (auch|denn|da|heute)? (ein|nen|n) (rückruf|anruf|telefonat)
    (wäre|ist) (ein|nen) (rückruf|anruf|telefonat) .. (möglich|drin|machbar)
    (melden|meldet|melde|meld) (sie|euch|dich)? (sich|euch|dich)? ..2 telefonisch
    (irgendwer|jemand|wer|einer|<clear>) (soll|sollte|muss|kann) ..2 (rangehen|drangehen|abheben|hingehen)
    (mir|uns) ..3 (das|es|dies|die|den) ..2 (fachmann|fachfrau|experte|expertin|spezialist|<clear>) (erklären|zeigen|erläutern)
    (weg|raus|fort) (von|aus) (diesem|dem) <machine> (hier|bitte|und|$)
    <bring> <you>? <me> (aus|von) (diesem|dem) <machine> (weg|raus|heraus)
    (gespräch|telefonat|termin) .. (zu|mit|bei) (menschen|mensch)
    ${germanSideways}
    ${germanOnward}
  `,
  possible: `
    ^ <det>? <shortVague> $
    (ist|gibts|gibt|sitzt|bist) (da|hier|dort|denn|es) .. (jemand|jemanden|wer|irgendwer|irgendjemand|irgendwen|einer) <question>
    (ist|gibts|gibt|sitzt) (da|hier|dort|denn|es) .. (jemand|jemanden|wer|irgendwer|irgendjemand|irgendwen|einer) $
    (kann|könnte|koennte|wer kann|mag|will) (<me>|da|hier)? (hier|da|bitte|mal|denn)? (jemand|wer|irgendwer|irgendjemand|einer) (hier|bitte|mal|da|von|denn)? (helfen|weiterhelfen|übernehmen|antworten|erklären)
    (brauche|brauch|will|möchte|suche|hätte|bräuchte|moechte) (bitte|gern|gerne|mal|hier)? (jemanden|jemand|wen|person|eine person) $
    (wie|wo|wann) ..4 (erreiche|erreich|kontaktiere|kontaktier|komme|erreicht|finde|kontakt) (ich|man|i)? ..4 (<department>|euch|sie) <question>
    wie .. (<department>|euch|sie) .. (kontaktieren|erreichen)
    muss ich .. mit .. (<clear>|<someone>|<department>) .. <talk>
    <full> .. (<machine>)
    (<machine>) .. (<full>|versteht mich nicht|versteht nix|versteht nichts)
    (nicht|nimmer|ned|net|nich) ..4 (<machine>) .. (<talk>|erzählen|diskutieren|tippen|lösen|schreib*|red*)
    (schreibe|rede|spreche|erzähle|diskutiere|tippe|antworte) .. (nicht|nimmer|nie) .. (<machine>)
    (will|möchte|brauche|mag|moechte) .. (keinen|kein|keine) .. (<machine>)
    (einem|keinem|dem) <machine> (erzähle|erkläre|trau|sag|vertraue)
    ^ (kein|keine|keinen|nicht|weg mit|genug) .. <machine>
    (<want>|<need>|brauche) (gern|gerne|bitte|mal|jetzt|euren|ihren|den|zum|zur|die|der|eure|ihre|direkt|einfach)? (<department>) $
    (<connect>|kontaktieren|kontakt|kontakte) .. (<department>|<clear>) $
    (telefonisch|am telefon|am hörer|per telefon|mündlich|am apparat) .. (machen|klären|besprechen|erledigen|regeln|klaeren|bestätigen|weitermachen) !oder
    von angesicht zu angesicht
    <with> .. (<clear>|<person>) ..5 <done>
    (einem|dem|einer|der) <clear> .. (trinkgeld|geschenk|geben|schenken)
    (lass|lassen) .. <clear> .. in ruhe
    (würde|möchte|moechte|will|kann) .. (lieber|gern|gerne) .. (telefonieren|anrufen|persönlich)
    lieber .. (telefonieren|persönlich)
    (persönlich) .. (antwortet|klären|sprechen|besprechen|melden|reden|beraten)
    (jemand|einer|jemanden|wer|irgendwer|irgendwem) (von|bei|aus|vom) (<yours>|dem|der) ..6 (zeit|kann|könnte|hilft|schauen|schaut|antwortet|gelesen|hätte|meldet|draufschaut|erbarmt|da|frei)
    (weiterleitung|weiterverbindung|durchstellung|durchstellen|weiterverbinden|weiterleiten) $
    ^ (verbinden|durchstellen|weiterleiten|weiterverbinden) (,|<please>|$)
    (warteschlange|schlange|warteliste) .. (chat|gespräch|mitarbeiter|berater)
    (liste|warten|warte|schlange) .. (für|auf) (ein|das|nächste) gespräch
    (direkt|persönlich) (mit mir|mit uns) .. (austauscht|spricht|redet|austauschen|schreibt)
    (ihre|eure|euer|ihr) (hotline|ki|assistent|assistentin) .. (witz|nervt|nichts|nix|dumm|versteht)
  `,
  weaken: `
    muss ich .. mit ..8 <question>
    (wie|wann|wo) .. (erreiche|erreicht|kontaktiere|kontaktieren|erreichen) .. <department>
  `,
  not: germanNoRequest,
};
