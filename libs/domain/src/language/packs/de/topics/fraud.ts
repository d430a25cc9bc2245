import type { RuleSet } from '../../../rules/rule-set.ts';

/** The writer has been cheated, or someone else uses an account or a card. */
export const germanFraud: RuleSet = {
  words: {
    cheated:
      'betrogen, abgezockt, reingelegt, hereingelegt, übers ohr gehauen, geprellt, beschissen, hintergangen, gescammt, gescamt, gehackt, gephisht, gefischt, abgezogen, bestohlen, beklaut, ausgeraubt, verarscht, ausgetrickst',
    scam: 'betrug, betrüger*, betrugsmasche, betrugsversuch, phishing, phishing-mail, scam, schwindel, schwindler*, abzocke, abzocker, enkeltrick, trickbetrug, fakeshop, fake-shop, fake, gauner, identitätsdiebstahl, identitätsklau, datenklau, kontoübernahme, hochstapler, love scam, anlagebetrug, kreditkartenbetrug, masche, trickdieb*, betrügerin, fakeprofil',
    account:
      'konto, kundenkonto, account, acc, karte, kreditkarte, bankkonto, mail, mailkonto, profil, handy, sim, paypal, wallet, girokonto, bankomatkarte, ec-karte, handynummer, daten, e-mail, debitkarte, twint, depot, login, passwort, iban, konti',
    charge:
      'abbuchung, abbuchungen, buchung, buchungen, zahlung, zahlungen, überweisung, überweisungen, bestellung, bestellungen, abhebung, abhebungen, transaktion, transaktionen, lastschrift, belastung, belastungen, käufe, umsätze, umsatz, vertrag, verträge, kredit, mahnung, mahnungen, rechnung, rechnungen, flüge, abo, einkäufe, sachen, pakete',
    unknown:
      'unbekannt*, fremde, fremden, fremder, fremdes, unautorisiert*, unberechtigt*, dubios*, verdächtig*, gefälscht*, unerklärlich*, mir unbekannte, merkwürdig*, komische, nicht autorisiert*',
    other:
      'jemand, jemandem, einer, wer, fremde, fremder, betrüger, unbekannte, unbekannter, hacker, dieb, diebe, irgendwer, ein anderer',
    lost: 'weg, leer, leergeräumt, abgeräumt, verschwunden, geplündert, ausgeräumt, futsch, leer geräumt, abgebucht, gestohlen, geklaut',
  },
  certain: `
    (abgebucht|überwiesen|bestellt|gekauft|gebucht|abgehoben|bezahlt|eingeloggt) ,? (das|die|und) .. (war|waren|bin|sind) ich nicht
    (das|es) war ich nicht !gewohnt
    (wurde|bin|wurden|habe mich|worden|sind|fühle mich|lassen|hat mich|haben mich|hat man|hab mich) .. (<cheated>)
    <cheated> worden
    (bin|habe|hab|sind) .. (auf|einem|einer) .. (<scam>|reingefallen|hereingefallen|aufgesessen|anlageplattform|falschen|fakeshop)
    (reingefallen|hereingefallen|aufgesessen)
    (opfer|geschädigte*) .. <scam>
    (auf|einem|einer|von) .. <scam> .. (reingefallen|aufgesessen|hereingefallen|opfer|betrogen|geworden)
    (mein|meine|meinem|meinen|unser|unsere|mei) .. <account> .. (<cheated>|<lost>|übernommen|missbraucht|kopiert|geknackt|gehijackt|gekapert)
    (auf|von|über|mit|in) .. (mein|meinem|meiner|meine|meinen|mei) .. <account> .. .. (<lost>|bestellt|gekauft|eingekauft|bezahlt|abgehoben|überwiesen|eingeloggt|zugegriffen|benutzt)
    <other> .. (mit|über|auf|in|von) .. (meiner|meinem|meine|mein|meinen|meim) .. (<account>|namen|daten|adresse|identität)
    <other> .. (bestellt|kauft|bucht|zahlt|hat|nutzt|benutzt) .. (mein|meine|meinem|meiner|meinen) .. (<account>|namen|daten|geld)
    (auf|in|unter) (meinen|meinem) namen .. (bestellt|vertrag|verträge|konto|kredit|abgeschlossen|eröffnet|gekauft)
    <charge> .. ,? (die|der|den|das)? (ich|wir) .. (nie|nicht|niemals|gar nicht) .. (<charge>|getätigt|gemacht|bestellt|veranlasst|kenne|autorisiert|erkenne|abgehoben|abgeschlossen|ausgelöst|war|freigegeben|gekauft|unterschrieben|gebucht)
    (ich|wir) .. (nie|nicht|niemals) .. (bestellt|abgehoben|autorisiert|abgeschlossen|getätigt|veranlasst|freigegeben|gekauft|gebucht) .. (habe|hab|haben|wurde)
    (nie|niemals) .. (abgehoben|bestellt|autorisiert|abgeschlossen|getätigt|gekauft)
    <unknown> .. (<charge>|zugriff|anmeldung|login|gerät)
    <charge> .. (<unknown>|nicht von mir|die nicht)
    (das|die|war|waren|bin) .. (nicht ich|nicht von mir) .. (bestellt|gekauft|abgehoben|gewesen|$)
    (war|waren|bin) (ich|i) nicht .. (gewesen|bestellt)
    (ich|wir) war .. (nie|nicht) (in|dort|da)
    (unterschrift) .. (gefälscht|nicht von mir|nicht meine)
    (gefälscht|gefälschte|gefälschter|gefälschten) .. (unterschrift|mail|sms|rechnung|seite|website|brief|app|mandat|shop)
    (pin|tan|passwort|daten|kartendaten|zugangsdaten|code|bankdaten|ausweis|kreditkartendaten) .. (falschen|fremden|fake|gefälschten|phishing|unbekannten|betrüger*|verdächtigen|weitergegeben|durchgegeben|herausgegeben|verraten)
    (passwort|tan|pin|daten|code|codes|geld|gutscheincodes|gutscheinkarten|fotos|ausweis) .. (geschickt|eingegeben|eingebn|gegeben|überwiesen|durchgegeben|bestätigt) .. (betrüger*|falschen|falsche|fake|<scam>|link)
    (gutscheincodes|gutscheine|itunes-karten|itunes|google-play-karten|paysafe*|steam-karten|bitcoin|bitcoins|krypto|codes) .. (geschickt|gekauft|chef|verlangt|falschen|fremden|durchgegeben|wollte)
    (geld|anzahlung|euro|franken|kaution|betrag|miete) ..5 (weg|gibt es gar nicht|gibts nicht|verschwunden|nie angekommen|existiert nicht)
    (ferienwohnung|wohnung|shop|händler|verkäufer|firma|shop) .. (anzahlung|bezahlt|geleistet) .. (habe|gar nicht|existiert|gibt|nie)
    (gibt|existiert) .. (gar nicht|überhaupt nicht|nicht) .. (anzahlung|bezahlt|überwiesen|geld)
    (anzahlung|bezahlt|überwiesen|vorkasse|geleistet) ..4 ,? (gibt|existiert) (es|sie|er) (gar|überhaupt)? nicht
    (portemonnaie|geldbörse|geldtasche|brieftasche|handtasche|karte|kreditkarte|handy|portmonee|geldbeutel|bankomatkarte|rucksack|tasche) .. (gestohlen|geklaut|gezogen|entwendet|weg und|geraubt|gfladert)
    (gezogen|geklaut|gestohlen) worden
    (gestohlen|geklaut|entwendet) .. (karte|handy|portemonnaie|geldbörse|ausweis|konto|worden)
    (falscher|falsche|falschen|angeblicher|angebliche|vermeintlicher|angeblichen) .. (polizist|polizisten|mitarbeiter|bankmitarbeiter|enkel|microsoft*|chef|techniker|freundin|sohn|tochter|bank)
    (enkel|sohn|tochter) .. (gar nicht|nicht|falscher) (mein|meine)
    (dating|dating-app|tinder|whatsapp|internetbekanntschaft|facebook|telegram) ..6 (geld|karten|überwiesen|euro|betrogen|gezahlt|krypto)
    (zahlen|zahlt) .. (nichts|nicht) mehr .. aus
    (sim|nummer) .. (tot|übernommen|portiert|gesperrt) .. ..8 (leer|weg|konto|wallet)
    (konto|wallet|depot|sparbuch) .. (leer und|leergeräumt|abgeräumt|geplündert)
    (sind|ist|fehlen|fehlt) .. (euro|franken|coins|guthaben|punkte|meilen|geld) .. (weg|verschwunden|abgebucht|gestohlen)
    (karte|konto|karten) .. (sperren|sperrt|sperrung) .. (gestohlen|sofort|betrug|geklaut|gehackt|missbrauch|fremde)
    (gehackt|gehackter|gehacktes|hacker) .. (konto|account|mail|worden|mein|profil|handy)
    (wer|warum) .. (hat|wurde) .. (coins|gekauft|bestellt) .. (acc|account|konto)
    (acc|account|konto|profil) .. (is|ist|wurde) (weg|gehackt|geklaut|gestohlen)
  `,
  possible: `
    (verdacht|glaube|vermute|versuch|anscheinend|fürchte|offenbar) .. <scam>
    (ist|war|ob) .. (das|die|diese|dieser|der|es) .. (<scam>|echt von ihnen|wirklich von ihnen)
    (sms|mail|anruf|email|nachricht|brief) .. (verdächtig|komisch|<scam>|echt|von ihnen|angeblich)
    (euch|ihr|sie) .. (betrüger|betrug|abzocke)
    <scam> .. (melden|gemeldet|anzeigen)
    (missbrauch|missbraucht|unbefugt*) .. (karte|konto|daten|zugriff)
    (kenne|erkenne) .. (abbuchung|buchung|händler|zahlung|umsatz|vertrag|bestellung) .. (nicht|ned)
  `,
  weaken: `
    mein (konto|depot|account) ist (fast|schon|wieder|gerade|fast)? leer
  `,
  not: `
    <unknown> (fehler*|fehlermeldung|nummer|artikel*|wort|sorte|band|künstler*)
    (unbekannte|fremde|komische) <charge> (war|kam|ist) (mein|meine|unser|unsere|von meiner|von meinem)
    (weg|verschwunden) , (ach nein|ach ne|doch gefunden|schon gefunden|da ist sie|wieder da|nein)
    (karte|handy|ausweis|portemonnaie) ... (verlegt|wiedergefunden|ach nein|doch nicht)
    konto ... (gehalt|gutschrift|aufladen|aufgeladen)
    (preis|rechnung|gebühr) .. (ja|echt|doch) betrug .. (haha|aber)
    (versicherung|schutz|warnung|bericht|film|serie|spiel|kartenspiel|fernsehen) .. (<scam>|<cheated>)
    (gegen|über) .. (<scam>)
    (kollege|nachbar|freund|bekannter|kollegin|nachbarin) .. (wurde|ist) .. <cheated>
    gehackte (mandeln|tomaten|nüsse|zwiebeln|kräuter|petersilie)
    (wiedergefunden|wieder gefunden|nichts sperren)
    (keine|kein|nicht) .. (<scam>|<cheated>)
    (pin|passwort) falsch eingegeben
    (falsche|falschen) (wimpern|nägel|fingernägel|größe|farbe|adresse|artikel)
    (akku|batterie|tank|patrone|guthaben) .. (leer|<lost>)
    (datenvolumen|guthaben)
    <charge> .. (nicht|nie) (angekommen|erhalten|bekommen|da|eingetroffen)
    (dankeschön|haha|lol)
  `,
  notInSentence: `
    (bietet ihr|bieten sie|habt ihr|ich suche|im fernsehen|im krimi|krimi|roman|doku|serie|film|kurs|haha|pokerset|kartenspiel|zum glück bin)
  `,
};
