import type { RuleSet } from '../../../rules/rule-set.ts';

/** Somebody has died whose matters must be settled. */
export const germanBereavement: RuleSet = {
  words: {
    kin: `
      vater, mutter, papa, mama, mutti, vati, mann, frau, ehemann, ehefrau, gatte, gattin, bruder, schwester, sohn, tochter, kind, oma, opa, großmutter, großvater, grossmutter, grossvater, onkel, tante, patenonkel, patentante, partner, partnerin, lebensgefährt*,
      freund, freundin, schwiegervater, schwiegermutter, eltern, kontoinhaber*, mieter, mieterin, versicherungsnehmer*, nachbarin, nachbar, kollege, chef, baby, cousin, cousine, enkel, maa, mami, papi, omi, opi, vertragspartner, kunde, kundin, inhaber, inhaberin, versicherte*, bewohner*, er, sie, neffe, nichte, schwager, götti`,
    died: 'gestorben, verstorben, gstorbn, gschtorbe, verstarb, starb, tot, dahingeschieden, entschlafen, heimgegangen, friedlich eingeschlafen, sanft eingeschlafen, für immer eingeschlafen, von uns gegangen, verschieden, ums leben gekommen, verunglückt, tödlich verunglückt, tödlich, umgekommen, abgelebt, ableben, tod, verschied',
    dead: 'verstorbene, verstorbenen, verstorbener, verstorbenem, toten, tote, toter, totes, seligen, hinterbliebene*, verblichenen',
    paper:
      'sterbeurkunde*, todesschein, totenschein, erbschein*, todesfall, trauerfall, sterbefall, hinterbliebenenrente, witwenrente, waisenrente, todesanzeige, erbengemeinschaft, verlassenschaft, einantwortung, todfallschaden, erbfall, erbanzeige, todesfalls, todesfallmeldung, witwerrente, todesbescheinigung',
  },
  certain: `
    (mein|meine|meinem|meinen|meiner|meines|unser|unsere|unserer|unseren|mei|mi|der|die|ihr|sein|seine|ihre|frau|herr) .. <kin> .. (ist|sind|is|isch|war) ..6 <died>
    <kin> .. (ist|sind|is|isch) ..6 <died>
    <kin> (ist|is|isch) (am|heute|heut|gestern|vorgestern|letzte|letzten|vorige|diese|im|leider|nun|seit) ..4 eingeschlafen
    (nachlasssache|nachlasssachen|nachlassangelegenheit)
    <kin> .. (verstarb|starb|verstorben|verschied|gestorben|tödlich|gschtorbe|gstorbn|heimgegangen)
    (tod|ableben|tode|heimgang) .. (mein|meine|meines|meiner|unserer|unseres|von|ihres|meinem) .. <kin>
    (mein|meine|meinem|meinen|meiner|meines|unser|unsere|unserer|vom|des) <dead>
    <dead> .. <kin>
    <paper> .. (beantragen|anbei|hänge|schicke|schicken|hochladen|einreichen|vor|brauchen|benötigen|liegt|melden|kündigen|habe|konto|eingereicht|umschreiben|schick|geschickt|abwickeln|regeln|vorlegen|,|verstehe|beantragt)
    (brauchen|benötigen|brauchts|wegen|habe|haben|hatten|hatte|melde|melden|einen) .. (todesfall|trauerfall|sterbefall)
    (was|wie|wo|wen) .. (muss|brauche|mache|soll|melde|muss|tun) (ich|wir)? .. (todesfall|trauerfall|sterbefall|tod)
    (welche|was) .. (unterlagen|papiere|dokumente|formular|formulare) .. (todesfall|sterbefall|nachlass)
    (todesfall|trauerfall|sterbefall) .. (familie|haus)
    nachlass (meines|meiner|unserer|unseres|des|der|vom|von|regeln|abwickeln)
    (nachlasspfleger*|nachlassverwalter*|nachlassgericht)
    (bin|als) .. (witwe|witwer|erbe|erbin|alleinerbe|alleinerbin|waise|hinterbliebene|nachlassverwalter*|testamentsvollstrecker*)
    (erbe|erben|erbin|geerbt|vermacht|vererbt|erbschaft|testament) .. (konto|depot|vertrag|haus|wohnung|auto|sparbuch|versicherung|hat mir|abo|anschluss)
    (testament) .. (vermacht|eröffnet|steht)
    (habe|hab|haben|hobn) .. (mein|meine|meinen|unseren|unsere|unser) .. <kin> .. verloren
    (seit) .. <kin> .. (nicht|nimmer) mehr .. (da|lebt|unter uns|ist)
    <kin> .. (lebt|weilt) .. (nicht|nimmer) mehr
    (frau|herr|herrn) _ (,|ist|abteil|zimmer)? .. .. (heimgegangen|verstorben|gestorben|verschieden)
    (frau|herr|herrn) ..6 (heimgegangen|verstorben|entschlafen|dahingeschieden)
    (ist|sind) (heimgegangen|verstorben|entschlafen|dahingeschieden|verschieden)
    (kommt|kommen) .. (nicht|nimmer) (mehr)? .. wieder .. (er|sie|sohn|tochter|verunglückt|$)
    (er|sie) ist (doch|schon|bereits|seit|leider|gestern|am|im|vor) .. (tot|gestorben|verstorben|verschieden)
    (todesfall|trauerfall|sterbefall) .. (familie|melden|meldung|in)
    (begräbnis|beerdigung|beisetzung|bestattung|bestatter) .. (mein*|unser*|kosten|bezahlen|konto)
    (um|von) (trauern|verabschieden) .. <kin>
  `,
  possible: `
    (erbe|erben|erbschaft|witwe|witwer|waise)
    (gestorben|verstorben|ableben)
    <kin> .. (eingeschlafen|gegangen|verunglückt|nicht mehr da)
    (trauer|trauern|trauere) .. (um|fall|wir|ich)
    (nach) (dem)? (tod|todesfall)
    <paper>
    (kam ums leben|tödlich verunglückt|von uns gegangen)
  `,
  not: `
    (leitung|akku|batterie|handy|taste|telefon|display|gerät|bildschirm|router|anschluss|steckdose|internet|pixel|link|tastatur|projekt|motor|fernseher|hamster|hund|katze|kaninchen|wellensittich|pflanze|baum|fisch|pferd|vogel|kater|meerschweinchen|laptop|pc|app|computer|seite) .. (<died>|<dead>|starb)
    (tote|toten|totes) .. (taste|winkel|pixel|hosen|meer|link|links|leitung|mädchen|zone)
    <kin> .. (lebt|leben) !nicht
    (nicht|nie|kein|keine) .. (gestorben|tot|verstorben)
    (im|auf|beim) .. (sofa|auto|couch|kino|bus|zug|sessel|film|konzert|kinderwagen) .. eingeschlafen
    (eingeschlafen) .. (sofa|couch|film|bein|fuß|beim|auf|im|vor dem)
    (zu lebzeiten|vorsorge|sterbegeldversicherung|testament hinterlegen|patientenverfügung)
    (schwarze|lustige) witwe
    <kin> ... (19*|18*)
    (19*|18*) ... <died>
    vor (zehn|fünfzehn|zwanzig|dreißig|vierzig|vielen|langen|hundert|etlichen) ... (verloren|<died>|starb)
    (passiert|grundsätzlich|allgemein|vorsorglich|agb|rein|falls|theoretisch) ... (todesfall|sterbefall|nachlass|<paper>|ableben)
    (<paper>|nachlass) ... (allgemein|vorsorglich|grundsätzlich|bewilligt|seit jahren|agb|theoretisch)
    (digital*) (nachlass|erbe)
    (nachlass|erbe) (auf|der|von) _? (packung|stück|prozent|inka|maya|römer|kelten|welt)
    (erbschaftssteuer|erbschaftsteuer|erbpacht|erbstück*)
    (regeln|regle|vorsorge|vorsorgen|patientenverfügung) ... nachlass
    (witwenpension|witwenrente) ... (jahren|immer|ausbezahlt)
    (verbindung|server|pflanze|idee|plan|wlan|netz|chat|app|marke|sprache|gründer|gründers|schauspieler*|sänger*|sängerin|star|autor*|komponist*|band|kanal|drucker|auto|kaktus|goldfisch|orchidee|rasen) .. (<died>|starb|stirbt)
    (gestorben|ableben) .. (gründer*|schauspieler*|sänger*|batterie|akku|wlan|papst|königin|queen)
    ableben (eures|ihres) _
    (bein|fuß|arm|hand|kind ist|baby ist|sie ist|er ist) (endlich|gerade|jetzt|wieder) eingeschlafen
    (kranz|blumen|trauerfeier|gesteck|trauerkarte|kondolenz*)
    (spiel|match|finale) .. verloren
    (früher|1998|jahren) .. geerbt
    (kulturerbe|weltkulturerbe|erbsen|erbstück)
    (schlüssel|karte|handy|ticket|geldbörse|paket|portemonnaie) .. verloren
  `,
  notInSentence: `
    (ahnenforschung|stammbaum|ahnen|urgroßvater|urgroßmutter|uropa|uroma|hamster|hund|katze|roman|film|serie|krimi|spiel|kranz|trauerfeier|bieten sie|bietet ihr)
  `,
};
