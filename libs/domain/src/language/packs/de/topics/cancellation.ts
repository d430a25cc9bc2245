import type { RuleSet } from '../../../rules/rule-set.ts';

/** Leaves a contract, or negotiates to stay. */
export const germanCancellation: RuleSet = {
  words: {
    contract: `
      vertrag, verträge, abo, abonnement, mitgliedschaft, *vertrag, *vertrages, *versicherung, versicherung, *abo, tarif, handyvertrag, konto, stromvertrag, kabelvertrag, police, anschluss, mobilfunkvertrag, zeitungsabo, probeabo, testabo, jahresabo, probemonat, lizenz, lizenzen,
      premium, account, girokonto, kreditkarte, depot, dauerauftrag, krankenkasse, kasse, krankekasse, gymmitgliedschaft, fitnessstudio, fitnesscenter, studio, sparvertrag, bausparvertrag, wartungsvertrag, leasing, internet, festnetz, *mitgliedschaft, mietvertrag, bahncard, halbtax, klimaticket, zeitung, streaming, mitglied, probezeit, kurs, newsletterabo`,
    end: 'kündigen, kündige, kuendigen, kuendige, künden, künde, kündig, beenden, beende, auflösen, löse, aufkündigen, loswerden, rausgehen, aussteigen, abmelden, beendet, auslaufen, kündigung, kuendigung, abbestellen, abbstöhn, bestelle, aufzulösen, zu kündigen, aufgeben, stoppen, gekündigt haben, aufhören, abstellen, künd, stornieren, stilllegen, auslösen, kündigt, einstellen',
    want: 'will, möchte, moechte, möcht, wü, muss, werde, werd, würde, hiermit, bitte, wollen, kann, wie, wann, wo, habe vor, darf, können, zum, per, gern, moecht, können, wollten, wollte',
    rival:
      'konkurrenz, mitbewerber, anderen anbieter, anderer anbieter, anbieter, wettbewerber, telekom, vodafone, o2, check24, verivox, a1, magenta, swisscom, sunrise, stromanbieter, gasanbieter, anderen bank, andere bank, anderes system, andere kasse, alternative, durchblicker, vergleichsportal, comparis, netflix, konkurrenzangebot',
  },
  certain: `
    (wechseln|wechsle|wechsel) ..5 , ..3 (stromanbieter|gasanbieter|anbieter)
    (<end>) .. <contract>
    <contract> .. <end>
    (ich|wir|hiermit|i) (kündige|kuendige|künde|kündigen|kündig)
    (kontoauflösung|kontoschließung|vertragsauflösung|vertragsbeendigung)
    (mach|mache|machen|macht) .. (konto|girokonto|depot|abo) .. dicht
    (schließen|schließt|löschen|löscht) <you>? (mein|das|unser) profil
    (kündige|kuendige|künde|kündigen|kündig) (ich|wir|hiermit|fristgerecht|zum|per|meinen|meine|mein|sofort|alles|bei)
    (<want>) .. (kündigen|kuendigen|künden|abbestellen|aussteigen|kündigung|austreten)
    (kündigung|kuendigung) .. (einreichen|schicken|bestätigen|bestätigung|zum|per|senden|meines|meiner|ist raus|wirksam|anbei|hiermit|abgeben|frist|schreiben|des|der)
    (meine|habe ich|hab ich|unsere|einhalten|wahre|wahren|habe) .. (kündigungsfrist|kündigungstermin)
    (kündigungsfrist|kündigungstermin) .. (habe ich|hab ich|für mein|für meinen|meines|meiner|einhalten|verpasst|mein)
    (bestätigen|bestätigt|bestätigung|bestätige) ... vertragsende
    vertragsende ... (bestätigen|bestätigung|schriftlich)
    (<want>|nutze|nutzen|mein|hiermit|mache|berufe) .. sonderkündigungsrecht
    (kündigungsformular|kündigungsbutton|kündigungsschreiben|kündigungsbestätigung|sonderkündigung|kündigungswunsch)
    (will|möchte|moechte|möcht|wollen) .. (raus|aussteigen|austreten|weg) .. (aus|vom|von|dem|der|bei|$)
    (raus|austreten|aussteigen) aus .. <contract>
    <contract> .. (nicht|nimmer|ned) .. (verlängern|verlängere|weiterführen|fortsetzen|brauche|behalten|verlängert|erneuern)
    (nicht|ned) .. (verlängern|weiterführen|fortsetzen|erneuern) .. (will|möchte|$)
    (verlängert|verlängere|verlängern) .. (also|bitte)? .. (nicht|nix)
    (nicht|nimmer) (mehr)? .. (mitglied|kunde|kundin) .. (sein|bleiben)
    (wechsle|wechsel|wechseln|wechsle|gehe|geh|gehen|bin|wechselt|gewechselt|wechslä|ziehe) .. (zu|zur|zum|den|bei|auf|nach) .. <rival>
    (wechseln|wechsle|wechsel) .. (strom|gas|bank|kasse|krankenkasse|krankekasse|versicherung|handy|internet|anbieter|stromanbieter|provider)
    (wechseln|wechsle|wechsel|wechsla) ..5 (stromanbieter|gasanbieter|anbieter|bank|krankenkasse|versicherung|provider)
    (krankenkasse|krankekasse|kasse|versicherung|bank|anbieter|stromanbieter|provider) .. (wechseln|wechsle|wechsel|gewechselt)
    <rival> .. (günstiger|besser|billiger|besserer|bietet|angebot|zieht ihr mit|soll ich wechseln|kostet|wechseln|weniger|gewechselt)
    (was|etwas|angebot|tarif|anbieter|versicherung) .. (günstigeres|billigeres|besseres|günstigerer|günstigeren|billigeren) .. (gefunden|angeboten|bekommen|,|$)
    (günstigeres|billigeres|besseres) .. (angebot|gefunden|angebot bekommen)
    (stellt|stellen|stelle|steigen|steige|umstellen) .. (auf|zu) .. (anderes|andere|anderen) .. (system|anbieter|software|tool|bank) .. um?
    (streicht|streichen|nehmt|nehmen|löscht|löschen) .. (mich|uns|mein) .. (kundenliste|mitgliederliste|kundenstamm|kartei|konto|mitgliedschaft|account)
    (konto|account|kundenkonto|profil|depot) .. (löschen|schließen|auflösen|gelöscht|schliessen)
    (löschen|schließen|auflösen|löscht|schließt|schliessen) .. (konto|account|kundenkonto|depot)
    (schluss|ende|aus) mit .. (streaming|abo|vertrag|mitgliedschaft|<contract>)
    (lassen|lass|lasse) .. (<contract>|vertrag) .. (sein|auslaufen|bleiben)
    <contract> .. (lassen|lasse|lass) (wir|ich)? (sein|auslaufen)
    (habe|hab|haben|bereits|schon) .. gekündigt .. (aber|und|trotzdem|bucht|noch|wann|bestätigung|,)
    gekündigt .. ,? (aber|bucht|trotzdem|noch) .. (immer|weiter|ab|bucht|keine|bestätigung)
    (will|möchte|möcht|moechte|wollen|wü|mag) .. (nimmer|nicht mehr) .. (haben|nutzen|brauchen|zahlen)
    <contract> .. (nimmer|nicht mehr) .. (haben|brauchen|will|zahlen)
    (will|möchte|brauche|brauch|wü|nutze|benötige|mag) .. <contract> .. (nicht mehr|nimmer|nicht|ned)
    (reicht|reichts) .. (mir|uns) .. ,? .. (gehe|kündige|wechsle|bin weg|raus|konkurrenz)
    (bin|ich bin|dann bin ich|seid) .. (weg|raus) .. (kunde|,|wenn|dann)
    (jahren|langjährig*|treuer|treue) .. (kunde|kundin|kunden) .. (angebot|bessere*|rabatt|kündig*|wechsel*|konditionen)
    (besseres|gutes|neues|treue) angebot .. (sonst|bleibe|kündige|oder|macht|machen|damit)
    (sonst|ansonsten|andernfalls) .. (kündige|wechsle|bin ich weg|gehe ich|kündigen|wechseln)
    (bleibe|bleib) .. (nur|wenn|falls)
    (vorzeitig|früher|fristlos|außerordentlich|ausserordentlich) .. (aus|kündigen|beenden|raus|auflösen|kündigung|rauskommen)
    (ausstieg|austritt) .. (aus|erklären|vertrag|verein|hiermit)
    (zeitung|magazin|heft|zeitschrift) .. (abbestellen|nicht mehr|nimmer|kündigen)
    <contract> .. (wann|endlich) .. (zu|vorbei|beendet|zu ende)
    <contract> (brauch|brauche|brauchen|nutze|will|benötige|möchte) (ich|wir) .. (nicht mehr|nimmer)
    (wie komme ich|komme ich) .. (vertrag|abo|mitgliedschaft) (raus|heraus)
    (brauche|brauch|benötige) .. (<contract>) .. (nicht mehr|nimmer)
    (zieh|ziehe|ziehen|umzug|auswandern|wandere) .. (weg|ausland|um) .. ,? ..4 (kündig*|raus|abmelden)
    (zieh|ziehe|ziehen|umzug|auswandern|wandere) .. (weg|ausland|um) .. ,? ..4 (brauche|vertrag) ..3 (nicht mehr|nimmer|beenden|auflösen|loswerden)
  `,
  possible: `
    (kündigen|kündigung|abbestellen|kündige)
    (wechseln|wechsle) .. <rival>
    (zu teuer|billiger) .. (geworden|woanders|anderswo|konkurrenz|tarif)
    (besseres|günstigeres|billigeres) angebot
    (vertragsende|restlaufzeit|mindestlaufzeit|vertragslaufzeit|kündigungsfrist|sonderkündigungsrecht)
  `,
  not: `
    (gibt es|gibts|habt ihr|haben sie|ein) .. (besseres|günstigeres|billigeres) angebot (für|mit|im)
    (nicht|nie|kein|keine|keinen) .. (kündigen|kündigung|kündige|stornieren)
    (mieter|vermieter|arbeitgeber|chef|mitarbeiter|nachbar|freundin|kollegin) .. (gekündigt|kündigt|kündigen|<rival>)
    (job|arbeit|stelle) .. (kündigen|gekündigt|kündigung)
    (mir|uns) .. gekündigt
    (bestellung|flug|zimmer|tisch|termin|buchung|ticket|paket|reservierung|lieferung|fahrt|artikel|leihwagen|hotel|reise) .. (stornieren|storniert|absagen|beenden|abbestellen|<end>)
    (stornieren|storniere) .. (bestellung|flug|zimmer|tisch|termin|buchung|ticket|paket|reservierung|lieferung|fahrt|reise)
    (voriges|letztes|vergangenes) jahr gekündigt .. ..5 (wieder|zurück)
    (ankündigung|angekündigt|aufkündigung)
    (beende|beenden) .. (chat|gespräch|bildschirmfreigabe|programm|sitzung|app|anruf|spiel|prozess|aufnahme|kurs)
    (roman|buch|film)
    (wie lang|wie lange|welche|gibt es|hat|haben|wann|endet|bedeutet|heißt) .. (kündigungsfrist|mindestlaufzeit|vertragslaufzeit|vertragsende|restlaufzeit|sonderkündigungsrecht) !(habe)
    (newsletter|benachrichtigung*|werbung|mails|pushs|push-nachrichten|sms|e-mails|katalog|prospekte|rundmail*) .. (abbestellen|abmelden|<end>)
    (abbestellen|abbestelle) .. (newsletter|benachrichtigung*|werbung|mails|katalog)
    (von|vom|aus) .. <rival> .. (zu euch|zu ihnen|hierher|gewechselt|herüber)
    komme von .. <rival>
    (ist|sind) (die|der)? <rival> eigentlich
    vor dem (probe*|abschluss|kauf)
    (lösche|löschen|schließe|kündige) .. <contract> nicht
    (kündigung|kündigen|gekündigt) .. (arbeitgeber|vorjahr|job|vermieter)
    (vom|im|beim|am|aus dem) (konto|account|depot|internet|gerät) .. abmelden
    nie (mehr)? (weg|raus)
    (kurs|unterricht|vorstellung) (hört|endet|beginnt)
    (wunschliste|fotos|verlauf|warenkorb|adresse)
    (kostet|gebühr|kosten) .. kündigung
    (anbieter|netflix|telekom|internet|a1) .. (app|störung|login|funktioniert|geht nicht|installieren)
    (internet|router|app|seite|wlan) .. (einstellen|abstellen|stoppen)
    (passwort|pin|sprache|sitzplatz|zimmer|größe|reifen|farbe|batterie|filter) .. (wechseln|wechsle)
    (auf|in) den tarif .. wechseln
  `,
  notInSentence: `
    (geblieben|zurückgezogen|zurückgenommen|bevor ich unterschreibe|bevor ich es bestelle|bevor ich abschließe|bevor ich bestelle|mitnehmen|roman|willkommensbonus|ich bleibe euch|wie verlängere ich|verlängern kann ich|möchte verlängern)
  `,
};
