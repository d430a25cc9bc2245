import type { Classes } from '../../rules/rule-set.ts';

/** Words of what follows, each class named by its first. */
export const germanOnwardWords: Classes = {
  keinem: 'keinem, keiner, nicht an, nicht einer, nicht einem, nicht in, ned am',
  einem: 'einem, einer, nem, ner, mit einem, mit einer',
  keine:
    'keine, keinen, keine weiteren, nicht schon wieder, nicht noch, genug, statt, schluss mit, ohne, bloß keine',
  statt: 'statt, keine, keinen, und keine, anstatt, und nicht, nicht',
  mitDem: 'mit dem, den, mit der, mit diesem, uns den, mir den',
  zuUmgehen:
    'zu umgehen, umgehen, zu überspringen, überspringen, loszuwerden, zu vermeiden, vorbeizukommen, abzuschalten, rauszukommen, wegzukriegen',
  dich: 'dich, sie, die ki, das menü',
  dichOr: 'dich, sie, den bot, den roboter, diesen bot, den chatbot',
  wo: 'wo, unter der, bei der, an der, mit der',
  inDerLeitung: 'in der leitung, in der warteschlange',
  oder: 'oder, bei euch, bei ihnen',
  dasSagen: 'das sagen, zu sagen',
  suche: 'suche, such, hätte, möchte zu, will zu, muss zu',
  frau: 'frau, herr, die frau, der herr',
  imHaus: 'im haus, da, zu sprechen, erreichbar, frei, am platz, zu erreichen, im büro, verfügbar',
  zur: 'zur, zum, in die, an die, mit der',
  sofort: 'sofort, jetzt, dringend, schnell, und zwar sofort, aber flott',
  ihr: 'ihr, sie, eure leute, ihre leute, die kollegen',
  mundlich: 'mündlich, telefonisch, am telefon, im gespräch, per telefon',
  gibts: 'gibts, gibt es, habt ihr, haben sie, ist da, gibts hier',
  frauOderMann: 'frau oder mann, mann oder frau',
  ausFleischUndBlut: 'aus fleisch und blut, mit puls, mit hirn, mit herzschlag',
};

/** Wishes for a person by what is refused: a machine, links, ready-made answers. The negation is the wish, so nothing cancels them. */
export const germanRefusing = `
    <with> <det>? ..1 <machine> (red|rede|spreche|sprech|schreib|schreibe|diskutiere|diskutier|bespreche|besprech|klär|kläre|unterhalte|verhandle|mach|mache|streite|telefoniere|chatte|will|möchte|tausche) (ich|i|wir) ..6 (nicht|ned|net|nich|nie|ungern|kein|keine|nix)
    (rede|red|spreche|sprech|diskutiere|diskutier|bespreche|besprech|unterhalte|verhandle|chatte|telefoniere|streite|mach|mache|klär|kläre) (ich|i|mich|das|so etwas|sowas) ..3 (nicht|ned|net|nich|nie|niemals|ungern) ..3 <with> <det>? ..1 <machine>
    (gebe|geb|sage|sag|erzähle|erzähl|diktiere|verrate|anvertraue|vertraue|schicke|zeige|erkläre|nenne|überlasse|tippe) ..5 <keinem> <det>? ..1 <machine>
    (gebe|geb|sage|sag|erzähle|erzähl|diktiere|verrate|anvertraue|schicke|zeige|erkläre|nenne|tippe) ich ..4 (nicht|ned|net|niemals) ..1 (einem|einer|nem|ner|an|eine|der|dem|in) ..1 <machine>
    (einem|einer|nem|ner|keiner|keinem) <machine> (gebe|geb|sag|sage|erzähle|erzähl|verrate|diktiere|erkläre|zeige) ich
    (diktiere|diktier|erzähl|erzähle|sag|sage|geb|gebe) ..1 (einem|einer|nem|ner) <machine> ..1 (nicht|kein|keine|nix|nichts)
    (sag|sage|gebe|geb|erzähle|erzähl|bespreche|besprech|rede|red|spreche|zeige|nenne|kläre|klär) ..4 nur ..3 (<clear>|<someone>|menschen)
    , <einem> ..1 (<clear>|menschen) (schon|ja|gerne|gern|sofort|jederzeit)
    <keine> ..2 (link*|artikel|*artikel|ratgeber*|faq|faqs|hilfeseite*|textbaustein*|standardantwort*|floskel*|anleitung*) ..3 ,? ..4 (mensch|menschen|stimme|gespräch|<clear>|jemand|jemanden|ruft an|anruf|wen)
    (mensch|menschen|stimme|gespräch|<clear>|jemand|jemanden|anruf|strippe) ..3 ,? <statt> ..2 (link*|artikel|*artikel|faq|faqs|hilfeseite*|textbaustein*|standardantwort*|floskel*|ratgeber*)
    (deine|eure|ihre|die|den) ..2 (antworten|textbausteine*|links|standardantworten|floskeln|bot|artikel|faq|faqs|sprüche) (kannst|könnt|können) (du|ihr|sie) ..3 (behalten|sparen|stecken|lassen|schenken)
    (lass|lassen|lasst|vergiss|vergessen|vergesst|spar|sparen) ..3 (mal)? <mitDem> (bot|roboter|chatbot|ki|computer|automaten) (weg|sein|bitte|jetzt|quatsch|$)
    ^ weg mit (dem|diesem|der|den) (bot|bots|chatbot|ki|roboter|robotern|automaten|maschine) $
    ^ (kein|keine|keinen) (ki|bot|bots|chatbot|roboter|maschine|maschinen|computerstimme) (mehr|danke|bitte|dankeschön)
    (schluss|ende) mit (dem|diesem|der) <machine> ,? ..4 (<clear>|<someone>|menschen)
    (was|welche|welchen|wie|womit) ..3 (drück*|tipp*|wähl*|eingeben|gebe|sag*|schreib*|muss) ..3 damit (ich|ein|eine|einer|jemand|du|hier|endlich) ..4 (los|mensch|<clear>|<someone>|weg|verschwindest|rangeht|ruhe|kommt)
    (was|welche|welchen|wie|womit|codewort|taste|nummer|trick|weg) ..6 um ..2 (dich|<machine>|sie|ihnen) ..1 <zuUmgehen>
    wie ..2 (überspring*|umgeh*|vermeid*) (ich|man|i|wir) ..1 (<dich>|den <machine>|diesen <machine>) $
    wie (werd|werde|werden|krieg|kriege) (ich|man|wir) ..1 <dichOr> ..1 (los|weg) $
    (nummer|telefonnummer|hotline|leitung|durchwahl) ,? ..2 <wo> ..4 (einer|jemand|wer|mensch|menschen|<clear>) ..3 (abhebt|rangeht|abnimmt|drangeht|meldet|antwortet|dran ist|rangehen|abheben|sitzt)
    (personal|mitarbeiter|menschen|leute|mensch) ,? oder ..1 (nur|bloß) ..2 (dich|sie|du|roboter|bots|maschinen|maschine|ki|computer)
`;

/** By what is to happen next: a level up, into the queue, to one by name, to whoever is there at all. */
export const germanOnward = `
    ^ <please>? (zweite|zweiter|zweiten|nächste|nächster|nächsthöhere|höhere|second|2nd|third) (ebene|stufe|level|instanz|stelle|line) (support|-support)? ,? (bitte|danke|jetzt|sofort)
    ^ (zum|an den)? (second|2nd) level (support)? (,|bitte|danke|jetzt|$)
    ^ level (2|zwei|3|drei) (support)? (bitte|danke|jetzt|sofort)
    (eine|ne) (ebene|stufe|instanz|etage) (höher|weiter|rauf|hoch|nach oben)
    ^ <please>? (eskalieren|eskalation|eskaliere|eskaliert|eskalier) (<please>|danke|jetzt|$|,)
    (eskaliere|eskalieren|eskaliert|eskalier) <you>? ..2 (fall|vorgang|anliegen|ticket|beschwerde|sache|das|es)
    (geben|gib|gebt|leite*|leitet|such|suchen|hol|holen|holt|find|finden|übergib|übergeben|reich*|stell*|verbind*|gib ab|ab|weiterleiten|weiter) ..4 (an|mit|zu)? (jemand|jemanden|jemandem|einen|wen|wem|einem|einer) ,? (der|die|mit) ..4 (entscheiden|entscheidet|entscheidungsbefugnis|befugnis|kompetenz|zu sagen|ahnung|durchblick|mitdenkt|auskennt|zuständig|versteht|kapiert|kann|darf|tut|weiß)
    das muss (jemand|einer|wer) entscheiden
    ^ (jemand|jemanden|einen|wen) (mit|der) ..3 (ahnung|hirn|verstand|durchblick|auskennt|befugnis) $
    (setz*|stell*|reih*|pack*|häng*|schieb*) <you>? <me> ..2 (warteschlange|schlange)
    reih* <you>? <me> ..2 ein
    (warte|wart|warten) ..2 (halt|eben|gern|gerne)? <inDerLeitung>
    (lass|lasst|lassen) <you>? <me> ..2 in der (schlange|warteschlange)
    (arbeitet|arbeiten|sitzt|sitzen|gibts|gibt|ist|sind|habt|haben) ..3 (noch|überhaupt|eigentlich) ..1 (jemand|leute|mensch|menschen|personal|wer|irgendwer) ..1 (<oder>|$|<question>)
    (habt|haben|gibts|gibt) ..3 leute ,? die ..3 (rangehen|gehen|abheben|antworten|arbeiten|telefonieren|lesen)
    wo (sind|ist|bleiben|bleibt|stecken|steckt) (eure|ihre|die|das|euer|ihr|denn) ..1 (leute|mitarbeiter|menschen|personal|kollegen) (hin|alle|denn|geblieben|abgeblieben|$|<question>)
    wer hat ..3 <dasSagen>
    wem (unterstehst|unterstehen|gehorchst) (du|sie)
    <suche> ..2 (frau|herrn|herr) _ (aus|von|vom|in|im)
    (suche|such) (die|den) (frau|herrn) _
    (ist|wäre) <frau> _ ..6 <imHaus>
    ^ (zu|zur|zum)? (frau|herrn|herr) _ (aus|von|vom) ..2 <please>
    ^ (zu)? (meinen|meine|unseren|unsere|meinem|meiner|ihren|ihre|deinen|deine|euren|eure) (*berater|*beraterin|*betreuer|*betreuerin|*sachbearbeiter|*sachbearbeiterin|*ansprechpartner|*ansprechpartnerin|chef|chefin|vorgesetzten|vorgesetzte) <please>
    (will|möchte|muss|verbind*|koppel*|stell*|telefontermin|termin|bring*) ..4 (zu|mit) (meinem|meiner|unserem|unserer) ..1 (*berater|*beraterin|*betreuer|*betreuerin|*sachbearbeiter|*sachbearbeiterin|*ansprechpartner|*ansprechpartnerin)
    ^ (die|zur|ihre|eure)? (*hotline|*kundenlinie|*kundenservice) <please>
    <zur> ..1 (*hotline|*linie) ..1 (geben|verbinden|stellen|schalten|leiten|durch|bringen|durchstellen)
    (jemand|jemanden|wen|einen|einer) (von|aus|in) (der|eurer|ihrer) <department> ,? (sofort|jetzt|bitte|dringend|schnell)
    ^ <department> ,? <sofort>
    ^ (teamleitung|teamleiter|chef|chefin|sachbearbeiter|sachbearbeiterin|filialleitung|geschäftsleitung) ,? (und zwar)? (sofort|jetzt|dringend|schnell|aber)
    ^ (durchstellen|verbinden|weiterleiten) ,? (zur|zum|an die)? <department>
    (soll|sollte|solle|muss) ..4 (nach)? ..2 (<clear>|<department>|*leitung) ..1 (fragen|verlangen|anfordern)
    (jetzt|nun) (seid|sind) <ihr> (dran|gefragt|an der reihe)
    (muss|soll|sollte|darf|müsste) ..2 (wer|einer|eine|jemand) (von|aus) (euch|ihnen|eurem|ihrem|eurer|ihrer) ..3 (ran|her|dran|übernehmen|kommen|schauen|gucken)
    da (muss|soll|sollte) (jemand|einer|wer) ..3 (anrufen|zurückrufen|vorbeikommen|rauskommen)
    (soll|kann|könnte) ..2 (jemand|einer|wer) (rauskommen|vorbeikommen|anrufen)
    (könnte|kann|könnten|können) (man|sie|jemand|bitte jemand) (meine|meinen|sie|ihn) ..1 (mutter|vater|oma|opa|eltern|großmutter|mann|frau)? (anrufen|zurückrufen)
    (sag|sagt|sagen|richte|richten) <you>? ..1 (ihrem|eurem|deinem|euren|ihren|deinen) (team|kollegen|chef|leuten|vorgesetzten) ,? (dass)? (ich|wir) ..2 (warte|warten|bleibe|bleib|brauche|will)
    <mundlich> ..1 (wären|wär|wäre|gings|ginge|gehts) ..4 (schneller|besser|leichter|einfacher|durch)
    <gibts> ..1 (auch|denn|noch)? ..1 (echten|echter|echte|richtigen|richtige|richtiges|menschlichen|menschliche) (chat|hotline|telefon|kontakt|kundenservice|support)
    (hol|holt|gib|gebt|holen|her mit) ..3 (erwachsenen|erwachsene)
    (brauch|brauche|will|möchte|gib|hol|gebt) ..2 (obersten|oberste|großen|ganz oben) ..1 (chef|chefin|boss)
    bei ..1 (einem|einer|jemandem) ..1 (<clear>|menschen|mit namen) ..1 (beschweren|reklamieren)
    (beschweren|reklamieren) ..4 bei (jemandem|einem|nem) ..1 (<clear>|menschen|mit namen)
    nur (jemandem|einem) mit namen
    (gib|gebt|geben|reich|reicht|stell|stellt|schick) <you>? <me> (doch|mal|bitte|endlich|jetzt)? (mal|bitte|endlich)? (weiter|durch|ab|rüber|höher) $
    (person|mensch|chef|mitarbeiter) (für|zu) (sprechen|reden)
    (sprechen|reden) (wollen|will) ..1 (mit)? (chef|person|mensch|mitarbeiter|mann|frau)
    <frauOderMann> sprechen
    (einen|einer|jemand|jemanden|mensch|menschen|wen|den|was) ..1 <ausFleischUndBlut>
    (veranlassen|dafür sorgen|organisieren|einrichten|will|möchte|wünsche) ,? dass (<me>|sich) ..6 (anruft|zurückruft|anklingelt|meldet|durchruft|kontaktiert)
    (einer|eine|jemand|wer) von (euch|ihnen) ins gesicht
    ^ (eine|ne|nur eine|menschliche|echte) ..1 stimme ,? (bitte|$)
    ^ (ein|nur ein) gespräch ,? (bitte|$)
`;
