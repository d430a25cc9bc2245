/** What is no request in German: negation, own people, reports, hours and numbers, goods and devices. */
export const germanNoRequest = `
  (unsere|unser|meine|alle) (kunden|kunde|besucher|nutzer|gäste|patienten|mandanten|anrufer|mitglieder) ..8 (<clear>|<person>|<someone>|<department>)
  (wie|wo) .. (kontaktiere|erreiche|frage) .. (verkäufer*|händler*|vermieter*|fahrer*)
  (<clear>|<person>|<someone>) (hat|haben|hatte|hatten) .. (erklärt|geholfen|beraten|gesagt)
  (welche|welcher|welchen|welches|wieviele) ..4 (<need>|braucht|brauchen) .. (<clear>|<person>)
  (<own>|seinem|seinen|ihrem eigenen) _? <ownSide>
  <own> .. (neffen|mann|frau|bruder|schwester|sohn|tochter|mutter|vater|schwager|freund|freundin|kumpel|oma|opa|nachbar|nachbarn)
  (kein|keine|keinen|keinem|koan|niemand|niemanden|niemandem) .. (<clear>|<person>|<department>|rückruf|gespräch|weiterleitung|person|anruf|jemand|jemanden|mit)
  (kein|keine|keinen|koan|nicht|nie) (rückruf|rueckruf|anruf|mehr)
  (<refused>|<can>) .. (nicht|nie|nimmer|ned|net) (mit|an|zu|zum|zur|von|unbedingt|extra|gleich) <det>? <real>? (<clear>|<person>|<someone>|<department>)
  (nicht|nie|nimmer|ned|net) .. (durchstellen|verbinden|weiterleiten|weitergeleitet|verbunden werden|durchgestellt|anrufen|zurückrufen|angerufen|durch)
  (rufen|ruft|ruf|stellen|leiten|verbinden) <you>? <me> .. (nicht|nie|nimmer)
  (muss|müssen|braucht|brauche) ..5 (nicht|nie|keiner) .. <act>
  (<clear>|<person>) .. (muss|braucht) .. nicht
  (nicht|nie|nimmer|ohne|statt|anstatt) (gleich|unbedingt|extra|erst)? (mit)? <det>? (<clear>|<person>|<someone>|<department>|gespräch|rückruf|beratung) ..4 (<talk>|<meet>|<act>)
  (ohne|statt|anstatt) (mit)? <det>? <real>? (<clear>|<person>|<someone>|<department>)
  (<past>) ..5 (<clear>|<person>|<someone>|<department>|<talk>|<act>)
  (<clear>|<person>|<someone>|<department>) .. (<past>)  .. <done>
  (<clear>|<person>|<someone>|<department>) ..5 <done>
  (habe|hab|hatte|haben|hast|hat|wurde) .. mit .. (<clear>|<person>|<someone>|<department>) .. <done>
  (spreche|schreibe|rede|chatte|telefoniere|red|schreib) (ich|i) .. mit .. (<clear>|<person>|<someone>|<machine>)
  (bist|sind|seid|bisch) (du|sie|ihr|des|das) .. (<clear>|<person>|<someone>|<machine>|<real>)
  <other>
  (<clear>|<person>|<someone>) .. <edit>
  <clear> <question> (nee|nein|nö|lass|na|quatsch)
  <talk> kann ich (den|jeden|auch|doch|schon)
  müsste ich (mal|dann|eventuell|vielleicht|wohl) <with>? <det>? _?
  (wie viele|wieviele|wie viel) .. (<clear>|<person>|<someone>)
  (telefonnummer|nummer|faxnummer|adresse|öffnungszeiten|uhrzeiten|uhr|mailadresse|email) .. (<clear>|<department>|<person>)
  (warten|warte) (noch|schon)? auf (antwort|<own>)
  (wie|genauso|so) .. (wie)? (ein|einen) mensch
  (kann ich|könnte ich) .. (verzichten)
  (<clear>|<person>) .. (trinkgeld|geschenk|schenken|in ruhe)
  (streichen|streicht|storniert|stornieren|storniere|absagen|sagen|lösch|löschen|verschieben|verschiebe|vergessen|vergesst) ..5 (rückruf*|rückrufbitte|rückruftermin|telefontermin)
  (durchgestellt|weitergeleitet|verbunden|zurückgerufen|angerufen) worden
  hat ..5 (zurückgerufen|angerufen|durchgestellt)
  (<clear>|<person>|<someone>|jemanden|rückruf) ..5 ,? ..3 sich ..2 (erledigt|geklärt)
  (<clear>|<person>|<someone>|jemanden|rückruf) ..5 ,? (kam auch|aber dann ging|jetzt geht es wieder|der kam)
  ^ angenommen , ... (<talk>|<meet>)
  muss ich ..3 (anrufen|sprechen|reden|erreichen|kontaktieren) ,? (wenn|um|oder)
  (gespräch|telefonat|telefonate|chat|beratung|termin) <with> ..4 (kostenpflichtig|kostenlos|gratis|extra|mitgeschnitten|besetzt|bezahlt)
  (hol|hole|ruf|rufe|bestell|bestelle) ich ..1 (techniker|monteur|handwerker|elektriker|installateur)
  mensch , (das|wie|was|jetzt|da|ist|war|du|ihr|bin|hab|so)
  ach mensch
  wird man ..4 (<clear>|<person>)
  bin ich (hier|jetzt|gerade)? <with> ..2 (<clear>|<person>) verbunden
  früher ..3 (konnte|konnten|gab|hatte|kam) ..8 (<clear>|<someone>|<talk>)
  oder (sitzt|ist|schreibt|antwortet) ..2 (wer|jemand|mensch|einer)
  alten (vertrag|tarif|firma|wohnung) ..5 (<clear>|<person>)
  <with> .. (<clear>|<person>|<someone>|<department>) ..3 nicht (zu)? (<talk>|<meet>)
  (<clear>|<person>) nicht (<meet>|<talk>)
  nicht (mehr|extra|zu)? (zurückzurufen|anzurufen|zu melden)
  (gespräch|telefonat|termin|anruf|chat) <with> .. (<clear>|<person>|<department>) ..3 (aufgezeichnet|gespeichert|verschieben|absagen|legen|kostet|dauert|protokolliert)
  <own> (termin|telefonat|gespräch|rückruf) ..6 (verschieben|absagen|legen|vorverlegen)
  wie sagt man ... (<talk>|<meet>)
  ^ angenommen ... (<talk>|<meet>)
  (ruf|rufe|rufen|ruft|bestell|bestellen) <you>? <me> .. taxi
  (<clear>|<person>) ... (ändern|hinterlegen|aktualisieren|austragen)
  (schlüssel|paket|sendung|päckchen|tasche|koffer|geld|trinkgeld) .. (dem|der|beim|an) .. (<clear>|<person>)
  geschenk .. (<clear>|<person>)
  (guter|gute|guten|toller|super|klasse|top|schlechter|netter|mieser|schneller) (service|support|kundenservice|kundendienst|hotline|beratung|leitung|technik)
  (zahlt|bewacht|parkhaus) ... personal
  (ich|wir) (hatte|hatten) ..6 (<clear>|<person>) gesprochen
  mensch (ärgere|und maschine|und tier|und natur)
  (falls|wenn) ich (irgendwann|mal|später)
  (lob|grüße|gruß|kompliment|dank) .. (<clear>|<department>|<person>)
  (preis|kostenlos|kostet|gebühr) .. (<department>)
  (verbinde|verbinden|verbindet|weiterleiten|leite|leiten|leitet|stelle|stellen) ich
  (drucker|wlan|bluetooth|router|fernseher|tv|handy|kopfhörer|konto|konten|kundenkonten|gerät|rechnung|paket|geld|mail|mails|email|mailbox) .. (mit|an|zum|auf) .. <connect>
  (rechnung|paket|geld|mail|mails|email|blumen|ticket|überweisung|dauerauftrag) .. (an|für) .. (<clear>|<person>|<someone>|<department>)
  (danke|dank) .. (gespräch|beratung|hilfe)
  (bei) (rückfragen|fragen)
  rückruf (aktion|aktionen)
  rufen sie mich .. (gern|gerne)? .. wenn
  (mensch|menschen) (leben|sterben|wie)
  (stell|stelle|stellen) <you>? <me> .. vor
  (als|bin|war) .. (<clear>) $
  (falls|wenn|sollte|sollten) ich ..2 (irgendwann|mal|später|jemals|eines tages) ..3 (<clear>|<person>|<someone>|<department>|<talk>)
  (falls|wenn|sollte|sollten) ich ..4 (<clear>|<person>|<someone>) ..4 , (welche|wohin|wo|wie|an wen|geht|ginge|gilt)
  (wann|ab wann|bis wann|um wie viel uhr|zu welchen zeiten) (sind|ist|arbeiten|arbeitet|erreicht) ..3 (<clear>|<person>|<department>) ..4
  (nicht|nie) (anrufen|telefonieren) ,? (lieber|sondern|bitte)
  (wurde|wurden) ..5 (<clear>|<person>|<department>) ..2 (durchgestellt|weitergeleitet|verbunden|übergeben) (und|,|$)
  (sprechen|können|verstehen) (ihre|eure|deine) <clear> (auch|gut)? (englisch|türkisch|polnisch|russisch|französisch|deutsch|arabisch|spanisch)
`;
