import type { RuleSet } from '../../../rules/rule-set.ts';

/** Rights that the writer invokes: withdrawal, chargeback, warranty, data, objection, compensation. */
export const germanRights: RuleSet = {
  words: {
    right: `
      widerrufsrecht, rücktrittsrecht, rückgaberecht, sonderkündigungsrecht, gewährleistung, gewährleistungsrecht, garantieanspruch, gewährleistungsanspruch, auskunftsrecht, verbraucherrecht, konsumentenschutzgesetz, fluggastrecht*, fluggastverordnung, fahrgastrecht*, dsgvo, datenschutzgrundverordnung,
      bgb, sonderrecht, widerspruchsrecht, minderungsrecht, mietminderung, preisminderung, entschädigung, ausgleichszahlung, schadensersatz, schadenersatz, erstattungsanspruch, nachbesserung, nacherfüllung, produkthaftung, eu-verordnung, revdsg, datenschutzgesetz, obligationenrecht, agb-recht, käuferschutz, zahlungspflicht, kulanz`,
    claim:
      'fordere, verlange, beanspruche, mache, möchte, will, berufe, poche, bestehe, beantrage, steht, stehen, zustehen, wünsche, erwarte, fordern, verlangen, nutze, geltend, habe, muss, moechte, hab, gemäß, laut, nach, wegen, mach, gebrauch',
    doc: 'rechnung, bescheid, abbuchung, lastschrift, gebühr, forderung, zahlung, mahnung, abrechnung, erhöhung, preiserhöhung, entscheidung, ablehnung, kreditabsage, schätzung, sperrung, belastung, nachzahlung, position, betrag, kosten, kostenvoranschlag, schadensbewertung, kündigung, strafe, rücklastschrift, mahngebühr, verwarnung, eintrag, schufa-eintrag',
    data: 'daten, adresse, profil, informationen, nummer, telefonnummer, personenbezogene, personendaten, kundendaten, gesundheitsdaten, werbung, account',
  },
  certain: `
    (kaputt|defekt|kaputtgegangen|hinüber|mangelhaft) .. ,? ..5 (garantie|gewährleistung)
    (ist|das|ein|klarer|wegen) .. (garantiefall|gewährleistungsfall)
    (widerrufe|widerruf|widerrufen|widersprech|widerspreche|widersprechen) (ich|wir)? .. (den|die|das|der|dem|meinen|meine|vertrag|kauf|hiermit|bestellung|ich|einwilligung|lastschrift|nutzung|<doc>|<data>|fristgerecht)
    (möchte|will|hiermit|moechte|kann|muss|lege|erhebe|reiche|einlegen|möcht|wollen) .. (widerrufen|widersprechen|widerruf|einspruch|widerspruch|rekurs|rücktritt) !nichts
    (einspruch|widerspruch|widerruf|einsprache) .. (gegen|einlegen|erheben|ein|einreichen|eingelegt|vom)
    ^ (ich|wir|hiermit) (widerrufe|widerrufen|widerspreche|widersprechen) $
    (datenlöschung|dsgvo-auskunft|datenauskunft|selbstauskunft) .. (bitte|beantragen|beantrage|verlange)
    kaufpreis zurück
    (ausgleichszahlung|entschädigung) (für|wegen) .. (flug|verspätung|ausfall|zug)
    (trete|treten|zurücktreten|rücktritt) .. (vom|von) .. (kauf|vertrag|buchung|bestellung|reise)
    (vom|von) .. (kauf|vertrag|reise) .. (zurück|zurücktreten|zurückzutreten|zurueck)
    (mache|mach|machen|mein|meinem|von|laut|nutze|ausüben) .. (<right>) .. (gebrauch|machen|nutzen|ausüben|zu|geltend|berufen|$)
    (gebrauch) .. (<right>|recht)
    <claim> .. (<right>)
    <right> .. (geltend|gebrauch|fordere|verlange|machen|zu|besteht|greift|einfordern|gilt noch|beantragen|in anspruch)
    (laut|gemäß|nach) .. (<right>|gesetz|verordnung|paragraf|paragraph|artikel)
    (steht|stehen) (mir|uns) .. (zu|entschädigung|euro|recht|laut)
    (mein|gutes) recht
    (habe|hab|haben) .. (das|ein)? recht (auf|zu|darauf)
    (erkenne|erkennen|akzeptiere|akzeptieren|lehne|lehnen|fechte|fechten|bestreite|bestreiten|beanstande|zahle|bezahle|anfechten|reklamiere|rüge) .. <doc> .. (nicht|ab|an|nie|$)
    <doc> .. (erkenne|akzeptiere|lehne|bestreite|fechte|zahle|bezahle|anfechten|bestreiten|reklamieren|überprüfen lassen|widersprechen|nicht einverstanden)
    (fechte|anfechten|bestreite) .. (an|forderung|sie|das|entscheidung|es)
    (bezahle|zahle) .. (kratzer|schaden|delle|mangel|das|den|dafür) .. (nicht|sicher nicht|nie)
    (geld|betrag|kaufpreis|zahlung|anzahlung) .. (zurück|zurückgebucht|zurückerstattet|erstattet|zurückholen|zurückbuchen|statt) .. (will|fordere|verlange|möchte|haben|holen|wandlung|händler)
    (will|fordere|verlange|möchte|bestehe) .. (geld|kaufpreis|betrag|ersatz|rückzahlung|rückerstattung|erstattung|umtausch) .. (zurück|statt|wieder|reparatur|zurückgebucht|vom|sofort|auf)
    (rückbelastung|kreditkarten-rückbelastung|chargeback|rückbuchung|zahlungsreklamation|käuferschutz) .. (bitte|beantragen|einleiten|möchte|fall|vom|veranlassen|öffnen|$)
    (bitte|möchte|will|holen|per) .. (chargeback|rückbelastung|kreditkarten-rückbelastung|rückbuchung|rückbuchen|zurückbuchen)
    (lastschrift|abbuchung) .. (zurückgebucht|zurückholen|zurückbuchen|widersprechen|zurückgehen)
    (löschen|löscht|löschung|löschen lassen|entfernen) .. (alle|meine|meiner|sämtliche|aller|meiner|sämtlicher) .. (<data>|personenbezogen*)
    (meine|alle|sämtliche|meiner) .. (<data>|personenbezogen*) .. (löschen|löschung|gelöscht|entfernen|herausgeben|vergessen)
    (auskunft|kopie|auszug|herausgabe|datenauskunft|selbstauskunft) .. (über|meiner|aller|gespeicherten|nach|meine|art) .. (<data>|gespeichert*|dsgvo|daten|15)
    (welche|was) .. daten .. (über mich|von mir) .. (gespeichert|habt|haben|speichert)
    (recht auf) (vergessen*|löschung|auskunft|datenübertragbarkeit|widerruf|reparatur|berichtigung)
    (untersage|verbiete|widerspreche|verweigere|entziehe) .. (ihnen|euch|nutzung|weitergabe|verarbeitung|werbung|einwilligung|<data>)
    (einwilligung|zustimmung) .. (zurück|widerrufe|ziehe|entziehe|widerrufen|zurückziehen)
    (einwilligung|werbeeinwilligung) .. ziehe .. zurück
    (mangel|mangelhaft|defekt|kaputt|mängel) .. .. (gewährleistung|garantie|nachbesserung|minderung|war vorher|ersatz|wandlung)
    (gewährleistung|garantie) .. (fordere|verlange|bestehe|einfordern|abgelehnt|greift|in anspruch|geltend)
    (nach|zwei|dritte|drei|mehreren) .. (reparaturen|reparatur|nachbesserungen|reparaturversuchen) .. (geld|zurück|will|ersatz|wandlung|rücktritt)
    (fordere|verlange|will|beantrage|möchte|habe anspruch|steht) .. (entschädigung|ausgleich|kompensation|erstattung|minderung|schadenersatz|schadensersatz|ausgleichszahlung|anspruch)
    (verspätung|annulliert|ausgefallen|gestrichen) ..8 (entschädigung|ausgleich|steht mir|fordere|anspruch|verordnung)
    (automatische|automatisierte|automatisch) .. (entscheidung|ablehnung|kreditabsage|kreditentscheidung|profiling) .. (anfechten|prüfen|mensch|akzeptiere|widerspreche|überprüf*|$)
    (berufe|berufen) .. (mich|uns) .. auf
    (14|vierzehn) (tage|tagen) .. (zurück|widerruf*|rückgabe|frist|kauf)
    (habe|haben|hab|hätte|mein|meinen|unseren|besteht|steht|mir|uns) .. anspruch auf
  `,
  possible: `
    (widerrufen|widerruf|einspruch|widerspruch|chargeback|rückbelastung)
    (gewährleistung|garantiefall|reklamieren)
    (dsgvo|datenauskunft|auskunftsersuchen)
    (entschädigung|schadenersatz|schadensersatz)
  `,
  not: `
    anspruch auf (treuepunkte|rabatt|prämie|gutschein|bonus|punkte|ermäßigung)
    (nichts|nicht|kein|keine|keinen) .. (widerrufen|widersprechen|widerspruch|einspruch|löschen)
    (widerspruch) .. (letztes jahr|hatte erfolg|war erfolgreich|erledigt)
    (rückrufaktion|rückruf-aktion)
    (wie|was|wo|wann) .. (funktioniert|ist|steht|finde|gilt|lange) .. (<right>|rücklastschrift|widerruf|chargeback|garantie)
    (kulanz) $
    (kein|keine|keinen) .. (garantiefall|gewährleistungsfall|anspruch|gewährleistung)
    (was|wie|wo) (bedeutet|heißt|funktioniert|ist|genau) .. (<right>|garantie|gewährleistung|widerruf|einspruch|widerspruch|reklamieren)
    (widerspreche|widersprech) .. nicht
    geld (ist|war|kam) .. zurück (,|$)
    (als|zur|für die) entschädigung .. (gab|bekamen|eis|gutschein|danke|nett|lieb)
    (gratis|eis|kaffee) .. entschädigung
    (widerspruch|einspruch) ... (stattgegeben|damals|erfolgreich)
    anspruch auf (bildungsurlaub|urlaub|elternzeit|kindergeld)
    (suchverlauf|browser|verlauf|cache|handy|kamera|suchverlauf-daten|browserverlauf)
    (referat|hausarbeit|infos zum) ... <right>
    (daten|datei|dateien|fotos|verlauf|cache|cookies|app|nachrichten|bilder) .. (vom handy|auf dem handy|im browser|speicher)
    (verlängerung|garantieverlängerung)
    (behalte|gefällt mir doch)
    (bruder|nachbar|freund|kollege) .. (streitet|widerspricht|klagt)
    (schreibrechte|leserechte|zugriffsrechte|benutzerrechte|adminrechte|nutzungsrechte)
  `,
  notInSentence: `
    (rechtzeitig|redakteur|nur allgemein|auf englisch)
  `,
};
