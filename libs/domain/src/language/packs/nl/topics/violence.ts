import type { RuleSet } from '../../../rules/rule-set.ts';
import { dutchUnmeant } from './unmeant.ts';

/** Violence and threats against the writer or another now, and threats by the writer. */
export const dutchViolence: RuleSet = {
  words: {
    ...dutchUnmeant,
    them: 'man, vriend, ex, ex-man, exman, ex-vriend, vader, stiefvader, moeder, broer, zoon, buurman, partner, vrouw, vriendin, baas, vent, kerel, huisgenoot, oom, stalker, collega, verpleger, hij, ze, klant, iemand, verloofde, chauffeur, taxichauffeur, gast, bezorger, begeleider, man, mannen, familie, stiefmoeder, papa, mama, trainer, meester, jongen, type, ex-partner',
    me: 'me, mij, ons, haar, hem, kind, kinderen, moeder, vrouw, mijn, mn, dochter, zoon, oma, kleine, je, jullie, buurvrouw, de kinderen',
    beat: 'slaat, slaan, geslagen, sloeg, mishandelt, mishandeld, mishandelde, schopt, geschopt, wurgt, gewurgd, verkracht, verkrachtte, knijpt, duwt, stompt, trapt, aangerand, misbruikt, aanraakt, bijt, gooit, in elkaar, sleurt, bont en blauw, klappen, toetakelt, betast, vastgegrepen, grijpt, greep',
    hit: 'slaat, slaan, geslagen, sloeg, mishandelt, mishandeld, mishandelde, schopt, geschopt, wurgt, gewurgd, verkracht, verkrachtte, stompt, aangerand, misbruikt, toetakelt, betast, in elkaar, bont en blauw',
    threat:
      'bedreigt, bedreigd, bedreigde, dreigt, dreigde, dreigen, stalkt, gestalkt, achtervolgt, chanteert, gechanteerd, afgeperst, afperst, intimideert, doodsbedreiging*, bedreiging, achtervolgd',
    weapon:
      'mes, pistool, wapen, geweer, bijl, hakmes, machete, honkbalknuppel, hamer, revolver, vuurwapen, zuur, benzine, bom, explosief, jerrycan, knuppel, schaar',
    kill: 'vermoorden, doden, doodmaken, afmaken, neersteken, doodschieten, neerschieten, afslachten, kapotmaken, doodslaan, wurgen, vermoord, doodsteken, omleggen, afknallen, kelen, opblazen, platbranden, in brand steken, in de fik steken, verbouwen, kort en klein slaan, aan flarden, in elkaar slaan, in elkaar timmeren, te grazen nemen, neerknallen',
    you: 'je, jullie, u, jou, hem, haar, ze, iedereen, iemand, allemaal, uw, jouw, die, de',
    place: 'winkel, kantoor, filiaal, zaak, tent, boel, gebouw, huis, auto, bank, balie, loods, keet, pand',
    hold: 'vastgehouden, opgesloten, gegijzeld, ontvoerd, vastgebonden, gevangen, geketend, tegen mijn wil, vastgeketend',
    injury: 'blauwe plekken, blauw oog, blauwe ogen, wurgsporen, striemen, brandplekken, blauwe plek',
  },
  certain: `
    (probeert|proberen|wil|willen) .. (in te breken|in te dringen|inbreken|binnen te dringen)
    (maak|steek|sla|schiet|trap|ram|breek) ik (jullie|je|u|hem|haar|iedereen|ze) .. (af|neer|dood|kapot|in elkaar|plat|benen|nek)
    (jullie|je|u) (gaan|gaat|zullen|zult|zal) .. (dood|sterven|creperen|eraan|bloeden)
    <them> .. <beat> .. <me>
    <them> .. <me> .. <beat>
    <hit> .. (me|mij|ons|de kinderen|mijn kinderen|mijn kind|mijn dochter|mijn moeder|mijn zoon)
    (duwt|knijpt|grijpt|bijt|trapt|duwde) (me|mij)
    (sla|slaan|trap) .. (hem|haar|je|jullie|ze) .. ziekenhuis in
    om hulp (gillen|gilt|roepen|roept|schreeuwen|schreeuwt)
    (slaat|schopt|mishandelt|wurgt|verkracht) (haar|hem)
    (word|wordt|werd|worden|ben|is) .. (<beat>|bedreigd|gechanteerd|gestalkt|achtervolgd|verkracht|overvallen|mishandeld|in elkaar geslagen|afgeperst|<hold>)
    <me> .. (bedreigt|bedreigd|dreigt|stalkt|chanteert|achtervolgt)
    <them> .. <threat>
    (dreigt|dreigde|dreigen) .. (me|mij|mijn|ons|<weapon>|<kill>|slaan|vermoorden)
    (keel) .. (dicht|knijpt|geknepen|gesneden|door)
    (bij de keel|bij mijn keel|aan mijn haren|aan de haren|tegen de muur)
    <weapon> .. (voor de deur|in zijn hand|in haar hand|in de hand|deur|op mij|op me|mijn keel|bij zich|hier|winkel|gericht|trekt|zwaait|rond|getrokken)
    (met|heeft|loopt|staat|trok|trekt|zwaait|vent|man) .. <weapon> .. (voor|in|op|deur|bedreigt|hier|rond|bij|winkel|balie|$)
    (staat|is|bonkt|klopt|trapt|roept|schreeuwt|schopt) .. (voor|tegen|op|aan) .. deur .. (mes|bang|dreigt|schreeuwt|binnen|vermoord|bijl|eraan|in)
    (ex|stalker|inbreker|vent|kerel|man|iemand|vreemde|indringer) .. (voor de deur|in huis|binnen|in de tuin|onder mijn raam|achtervolgt|volgt|ingebroken|breekt in|aan het inbreken)
    (probeert|probeerde|proberen) .. (binnen te komen|binnen te dringen|mee te nemen|me mee)
    (hij|ze|iemand|man) .. wil .. (binnen dringen|binnendringen|naar binnen|me meenemen)
    (inbreker|inbrekers|gijzelnemer|schutter|schoten|overvaller) .. (hier|nu|bezig|in|gaande|winkel|buiten|gehoord|huis|help|gevallen)
    (gijzeling|schietpartij|overval|bommelding|bomaanslag) .. (hier|nu|bezig|gaande|help|bij ons)
    (er|hier) (wordt|is|word) .. geschoten
    (wordt|word|worden|ben|zijn|is|zit|zitten|hebben|heeft|slapen) .. <hold>
    (hebben|heeft|sluit|sloot) .. (me|mij|haar|kind|kinderen|moeder|ons|hem) .. (<hold>|in de kelder|in de kast|op zolder|op haar kamer|vast)
    (sluit|sluiten|sloot|zet) .. (kind|kinderen|haar|me|ons) .. (op|kelder|kast|hok)
    (laat|laten) .. (me|mij|ons|haar) .. (er)? .. (niet|nie) .. (uit|uitstappen|gaan|weg|naar huis|buiten|bellen|uit de auto)
    (deuren|deur) .. (op slot) .. (niet|laat|uit|chauffeur|me)
    (mag|mogen) (ik|we|wij|ze) .. (niet|nie) (weg|buiten|naar buiten|het huis uit|vertrekken)
    (ik|we|wij|ze) (mag|mogen|kan|kunnen) .. (niet|nie) .. (weg|naar buiten|het huis uit|ontsnappen) .. (hij|man|paspoort|opgesloten|bang|slot|van hem)
    (ik|we|wij|ze) (mag|mogen) (niet|nie) (weg|buiten|naar buiten|het huis uit|vertrekken)
    (paspoort|papieren|identiteitskaart|telefoon) .. (afgepakt|afgenomen|ingenomen|bewaart|houdt|in beslag)
    (houdt|houden) .. (mijn|mn|onze|haar) (paspoort|paspoorten|papieren|identiteitskaart)
    (heeft|hebben) (mijn|mn|onze|haar) (paspoort|paspoorten|papieren|identiteitskaart) (en|,|$)
    (raakt|betast|raakte) .. (me|mij|haar|dochter|zoon) .. (aan|overal|onzedelijk)
    (hij|vader|stiefvader|oom|trainer|man|chauffeur|opa|broer) (zit|zat|komt) .. aan (me|mij|haar|mijn dochter|mijn zoon|mijn kind)
    (durf|durft) .. (niet|nie) .. (naar huis|thuis|terug|naar binnen|buiten)
    (bang) .. (voor|van) .. (man|vriend|ex|vader|hem|partner|stiefvader|zoon|broer)
    (bel|stuur|nodig|roep|heb|haal|wil) .. (de)? .. (politie|wijkagent|112)
    (politie) .. (nodig|bellen|sturen|alstublieft|snel|nu|komen|graag|waarschuwen)
    (hij|mijn man|mijn vriend|ze) (leest|luistert|kijkt) mee
    (gegil|schreeuwen om hulp|hulpgeroep)
    (hoor|horen|hoort) ... (gillen|gegil|schreeuwen)
    (gilt|gillen) .. (vrouw|kind|meisje|om hulp|hiernaast|buren)
    (ik|wij|we) .. (steek|schiet|maak|sla|knal|slacht|ram|timmer|trap|hak) .. (je|jullie|u|jou|hem|haar|ze|iedereen|allemaal) .. (neer|dood|af|kapot|in elkaar|overhoop|verrot|aan flarden)
    (sla|steek|schop|ram) ik (ze|je|jullie|hem|haar|u) .. (verrot|neer|in elkaar|kapot|dood)
    (ik|wij|we) .. (blaas|brand|steek|sla|ram|gooi|verbouw|breek|trap|timmer) .. (<place>|alles|bom|ruiten|jullie|hele) .. (op|in brand|plat|kort en klein|in de fik|kapot|overhoop|in puin|ruiten|binnen)
    (ik|wij|we) .. (breek|ram|sla|timmer|trap|snij|ruk) .. (je|jullie|jou|zijn|haar|hem|uw|die) .. (benen|nek|kop|tanden|smoel|botten|hersens|keel|strot)
    (steek|sla|schiet|maak|brand|blaas|breek) .. (<place>|tent|boel|winkel) .. (in brand|plat|op|af|kort en klein|in de fik|kapot|in puin)
    (zal|ga|zou) (ik|jullie|je|u|hem|haar)? (nog|echt|hem|haar|je|jullie|u|die|iedereen)? .. <kill>
    (ik) (vermoord|maak .. af|wurg|steek .. neer|dood) .. (je|jullie|u|haar|hem|die|hun|iedereen)
    (kom|komen|sta|rij|kom ik) .. (langs|naar|voor|bij) .. (<place>|jullie|je deur|je huis|daar) .. (<weapon>|benzine|knuppel|vrienden|broers|bloed|kapot|slaan|steek|jerrycan|afrekenen|klappen)
    (weet|weten) .. waar .. (je|jullie|u|ze|hij|zij|haar|hem|uw) .. (woont|wonen|woon|werkt|werken|auto staat|kinderen|school|parkeert|slaapt|zitten)
    (weet|weten) .. (hoe laat|wanneer) .. (naar huis|klaar|alleen|weggaat|dienst)
    (heb|koop|haal|neem) .. (wapen|pistool|geweer|mes|een mes) .. (en|mee|dan|zal|klaar)
    (je|jullie|hij|ze|ik) .. (gaat|gaan|ga) eraan
    (gaan|ga|gaat) .. eraan
    (vannacht|vanavond|morgen) .. (niet ontsnapt|ontsnap*|pak je|kom ik je halen|ben je dood|dood)
    (niet|nooit) (ontsnapt|ontsnappen|overleeft|overleven)
    (er vallen|er zal|er gaan) .. (doden|gewonden|bloed vloeien)
    (vloeien|vloeit) .. bloed
    (mensenhandel|gedwongen|uithuwelijken|uitgehuwelijkt|gedwongen huwelijk|pooier|loverboy)
    (dwingt|dwingen|moet van) .. (me|mij|haar|ons) .. (seks|trouwen|werken|prostitu*|geld|bedelen|naakt*|met mannen|tekenen)
    (geen loon|geen geld) .. (achter slot|opgesloten|niet weg|paspoort|slapen)
    (achter slot) .. (kas|schuur|loon|opgesloten|slapen)
    help .. (inbreker|mes|hij komt|slaat|man)
    (man|gast|iemand|kerel|auto|mannen|vent|vreemde) ..3 (volgt|volgen|achtervolgt) (mij|me|ons|mijn dochter)
    (man|gast|iemand|kerel|mannen|vent) ..3 (loopt|lopen|rijdt|rent|fietst) (mij|me|ons)? ..1 (achter me aan|achterna|achter mij aan|achter ons aan)
    (doet|doen|pakt|vermoordt) (hij|ze)? (mijn|de|onze) (dochter|zoon|kind|kinderen|moeder|familie) (iets|wat|pijn|aan|af|kwaad)
    (hij|ex|man|vriend|vader|partner) ..4 (gewurgd|keel dichtgeknepen|bij mijn keel|bij de keel|keel gegrepen|mijn keel)
    (ex|exman|exvriend|stalker|exvriendje) ..3 (staat|wacht|zit|hangt|parkeert) ..5 (voor|onder|tegenover|bij) ..2 (deur|voordeur|raam|ramen|huis|auto)
    (kantoor|winkel|filiaal|balie|vestiging) ..6 (gewonden|bloeden|doden|knalt|bloed|ontploft)
    (adres|huis) ..4 (gevonden|achterhaald) ,? ..6 (spijt|boeten|alles verliezen)
    (hij|ze|ex|vriend|man|vader) ..1 (maakt|maken|slaat|steekt|schiet) (me|mij|ons) ..1 (af|dood|kapot|neer)
    (man|gast|iemand|kerel|mannen|vent|jongen) ..2 (loopt|lopen|rijdt|rent|fietst|zit) ..5 (achter me aan|achter mij aan|achter ons aan)
    (jullie|uw|de) (medewerker|medewerkster|baliemedewerker|chauffeur|collega|manager) ..3 (naar huis|thuis|huis) ..1 gevolgd
    (verstop|verstopt|opgesloten) ..4 (badkamer|wc|kast|kelder|slaapkamer|toilet) ,? (hij|ze)
    (kom|ga) ik ..3 (met) (benzine|een mes|een bijl|zuur|een pistool|een hamer|een honkbalknuppel) ..3 (kantoor|filiaal|winkel|balie|jullie)
    (probeert|proberen) ..3 (mijn|de|onze) (deur|raam|voordeur|achterdeur) ..2 (maken|breken|forceren|openen|komen)
    huis in brand ..1 met ons ..1
    met zijn (mannen|vrienden|broers|maten) ..4 (pakken|slaan|aftuigen|grijpen|in elkaar)
  `,
  possible: `
    <injury>
    (krijg|komt|is|wordt) .. (thuis)? .. (ruzie|slaag|klappen|problemen) .. (thuis|met hem|van hem|als hij|ziet)
    (controleert|bewaakt|volgt|leest|checkt|houdt in de gaten) .. (mijn|mn|mij|me|alles|elke|telefoon|rekening)
    (mag|moet) .. (niet|niets|niks|niemand) .. (weten|merken|zien|te weten|vinden|achter komen)
    (als|zodra) (hij|mijn man|mijn ex) .. (vindt|ziet|merkt|ontdekt|thuiskomt|achter komt|erachter|dit)
    (hij|ze) (zei|zegt|beloofde) .. (dat)? .. (terugkomt|terug komt|me vindt|komt halen|nog niet klaar)
    (nu|even|snel) kan ik .. typen
    (hij|mijn man) (staat|is|zit) .. (douche|buiten|bier halen|slaapt|even weg)
    (huilt|schreeuwt|gilt|huilen|geschreeuw|roept) .. (uren|hiernaast|buren|kind|stil|vrouw|help|hulp|kamer|boven)
    (kind|vrouw|baby|meisje) .. (huilt|schreeuwt|gilt|roept|gillen) .. (uren|stil|hiernaast|buren|boven)
    (spijt|berouw) .. (jullie|je|u|krijgen|van krijgen|hebben)
    (zullen|zult|gaat|gaan|zal) .. (nog)? .. (wel zien|spijt|bezuren|merken|boeten|meemaken|betreuren)
    (weet|weten) .. waar .. (jullie|je|uw|het kantoor|kantoor|u)
    (kom|kom ik) .. (persoonlijk|zelf) (langs|verhaal halen|afrekenen)
    (pas|let) .. (maar)? .. op .. (jezelf|je tellen|je woorden|als ik|met wie)
    (tegenkom|tegen kom|tref) .. (donker|buiten|straat|alleen|steegje)
    (zou|moeten|mogen) .. (ze|hem|je|jullie|iemand) .. (op je bek|in elkaar|een klap|een lesje|mores leren|bang)
    (op je bek|op je smoel|op je muil|klap voor je kop|klap op je)
    (zelfde|vreemde|dezelfde) (kerel|man|auto|vent|gast) .. (elke|iedere|steeds|weer|bij|achter|voor|deur|volgt)
    (volgt|achtervolgt|loert|begluurt) .. (me|mij|haar|ons)
    (adres|nummer|gegevens) .. (geheim|verwijder|weg|niet tonen|van de rekening) .. (ex|vindt|hij|man|bang|als)
    (slot|sloten) .. (vervangen|vervang|spoed) .. (hij|ex|terugkomt|bang|man)
    (bewaart|houdt) .. (papieren|paspoort|identiteitskaart|loon)
    (vluchthuis|opvanghuis|blijf-van-mijn-lijf*|blijfhuis|safehouse|veilig thuis|vrouwenopvang|noodopvang)
    (zeg|vertel|stuur) .. (niets|niks|niet) .. (mijn man|mijn ex|hem|mijn vriend|naar dit nummer)
    (agressief|gewelddadig|losse handjes|handtastelijk|doorgedraaid|dronken en)
    (bang) .. (thuis|voor mijn leven|dat hij|als hij|hem)
    (ex|exman|exvriend|stalker|vader) ..2 (weet|kent|ontdekt) ..4 (woon|adres|werk)
    hij heeft ..2 (sleutel|sleutels|paspoort|telefoon|pas|id) ..2 (meegenomen|afgepakt|afgenomen|verstopt)
    (locatie|adres|volgen|tracking) ..4 zonder dat (hij|ze|mijn man|mijn ex|mijn vriend) ..2
  `,
  not: `
    gooit .. (haar|zijn|alles|weg|om)
    (knijpt|grijpt|duwt) .. (in het|naast|op de)
    niet <hold>
    (creditcard|kaart|rekening|gegevens|account|pas|naam) .. misbruikt
    (paspoort|papieren|identiteitskaart) .. (gekopieerd|gescand|nodig|gecontroleerd|bekeken|verlengd)
    waar ik woon
    niet .. waar .. (woont|woon|wonen)
    (weet|weten) (je|jullie|u) (waar|misschien)
    (foto|fotos|beelden) .. geschoten
    aanslag .. (belasting*|binnen|betalen|gekregen)
    dreigt .. te (worden|verlopen|raken|mislukken|regenen)
    dreigt .. (merk|favoriet*)
    (wekker|toontje|nachtrust)
    (gillen|gilt) .. (plezier|lachen|pret)
    ga ik gillen
    (proces-verbaal|verklaring|rapport|bewijs) .. politie
    (concurrent|rekord|record|tegenstander|team|ploeg) .. (verslagen|geslagen)
    (ajax|feyenoord|psv|oranje) ...  geslagen
    (hond|kat|puppy) .. (agressief|bijt)
    agressief is .. hond
    (niemand|niet|nooit|geen) .. (<threat>|<beat>|aangevallen|dreigement|bedreiging)
    (geen) (bedreiging|dreigement|geweld)
    (knoop|knopen) .. (hak|doorgehakt|doorhakken)
    (baas|vrouw|man|moeder|vriendin) .. (vermoordt|vermoord) .. (me|mij) als
    (oorlog|strijd) .. (mieren|muggen|onkruid|prijzen)
    (schaken|tennis|voetbal|kaarten|quiz|wedstrijd|padel) .. <beat>
    (prijzen|kosten|rekening|boete|aanmaning|bedrag|incasso|staking|storm|regen|vertraging) .. (<threat>|<beat>|slaat)
    (dreigt|dreigen) .. (boete|aanmaning|incasso|afsluiting|staking|vorst|storm|verloren|te laat|mis te)
    (slaat|slaan) .. (nergens op|af|op hol|over|de bestelling|op|alarm|betrekking|munt)
    (app|site|systeem|programma|fout|bestand|proces|virus|server|taak|script|motor|auto) .. (<kill>|<beat>|<threat>|sessie)
    (mes|messen) .. (set|vaatwasser|slijpen|koken|koks|keuken|blok)
    (koksmes|messenset|messenblok|keukenmes|broodmes|waterpistool)
    (om zeep|brute force|brute-force)
    (volgt|volgen|volg) .. (pakket|zending|bestelling|bezorging|cursus|les)
    (pakket|zending|bestelling) .. (volgt|volgen)
    (mails|telefoon|app|bestelling) .. (vastgehouden|douane)
    (pakket|pakje|bestelling|zending|bagage|koffer) .. (<hold>)
    vroeger .. geslagen
    (druk|pedaal) .. trapt
    (verjaardag|alarm|wekker) .. (slaat|gaat)
    (vermoordt|vermoord|wurgt|slaat|vilt) (me|mij|ons) als ..8 (haha|lol|hihi|😂)
    (vrouw|man|baas|moeder|vriendin|vriend|collega|ma|pa) (vermoordt|vermoord|wurgt|vilt) (me|mij) als (ze|hij|ik|die|dat|dit) ..3 (bon|bonnetje|rekening|prijs|ziet|hoort|vergeet|bestel|koop|kwijt|pakje)
    ben ..3 gesloopt
  `,
  notInSentence: `
    <over>
    (cadeau|verrassing|verrassingsfeest|verjaardagscadeau)
    <cover>
    <fiction>
    <longAgo>
    (haha|lol|hihi)
    (verkopen jullie|verkoopt u|hebben jullie|heeft u|ik zoek|dekt de|dekt|is de cursus|wat kost|welke) ..6 (koksmes|mes|messen|polis|inboedelpolis|cursus|zelfverdediging|pepperspray|alarm|thriller|inbraak|boormachine|geweld)
  `,
};
