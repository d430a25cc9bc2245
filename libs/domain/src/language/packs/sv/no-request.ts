/** What is no request in Swedish: negation, own people, reports, hours and numbers, goods and devices. */
export const swedishNoRequest = `
  (inte|int|aldrig|ej|slipper|slippa) (med|en|ett|någon|nån|att|mer|längre|få|bli|ha|alls|ens|skicka|koppla)? (att)? ..1 (<talk>|<connected>|<clear>|<department>|<someone>)
  (behöver|vill|ska|tänker) (inte|int|ej|ingen|inget|aldrig) .. (<talk>|<connect>|<clear>|<department>|ringa|samtal|vidare)
  (koppla|skicka|sätt|ring) (mig|oss|vidare)? (inte|ej|aldrig)
  (ingen|inget|inga) .. (<clear>|<someone>|samtal|kontakt) .. (behövs|krävs|nödvändig|än|tack|för)
  (utan|förutom|istället för|i stället för|slippa|slipper) (att)? (en|ett|prata|tala|ringa|blanda in|gå via)? (med)? <det>? (<clear>|<department>|<someone>|ringa)
  <own> _? (<ownSide>|<kin>) 
  (med|till|från|åt|av|för) <own> _? (<clear>|<someone>|<kin>|<ownSide>)
  (<clear>|<someone>|<department>|killen|tjejen|hon|han) (jag|vi|som|i|på|hos|från|i telefonen)? .. <done>
  <done> .. (med|av|till|hos|från) .. (<clear>|<someone>|<department>)
  (igår|i går|förra|häromdagen|i måndags|i tisdags|i onsdags|i torsdags|i fredags|i lördags|i söndags|tidigare|senast|sist) ..6 (<clear>|<talk>|<someone>|<department>|bad|kopplad)
  (<clear>|<someone>|<talk>|<department>|kopplad|bad) ..6 (igår|i går|förra veckan|häromdagen|i måndags|i tisdags|i onsdags|i fredags|löste sig|senast)
  (är|e|ä) (du|ni|det|jag|detta) .. (<clear>|<machine>|<real>|person|människa)
  (pratar|talar|chattar|snackar|skriver) (jag|vi|man) .. (med)? .. (<clear>|<someone>|<machine>)
  (är|e|va|var|blev|jobbar|arbetar) (jag|som|själv) .. <clear>
  (jag|hon|han|dottern|sonen) (är|jobbar som|arbetar som) .. <clear>
  (<clear>|<department>) .. (är jag|är min titel|titel|heter jag)
  <other>
  (hur många|hur mycket|hur lång|vilka språk|vilken utbildning|vad tjänar|vad gör) .. (<clear>|<someone>)
  (när|vilken tid|hur dags|hur länge|vilka tider) .. (öppnar|stänger|öppet|öppen|har) .. (<department>|<clear>|reception)
  (öppettider|öppettiderna|telefonnummer|telefonnumret|numret|nummer|adress|adressen|mejladress|mejladressen|mailadress|mejlen) .. (<department>|<clear>)
  (hälsa|tacka|tack till|beröm|beröm till|hälsning|hälsningar|kram) .. (<clear>|<department>|alla)
  (tack|trevlig|trevliga|duktig|duktiga|hjälpsam|jättetrevlig|snäll|bra|bemötande) .. (<clear>|<department>) .. (i|på|hos|som|var|är|för|från)? .. (var|är|hjälpte|idag|$)
  (för|till|på|bord|rum|sällskap|max) (en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|2|3|4|5|6|7|8|9|10) (person|personer|vuxna)
  (bara|endast) en person
  (med|bara) (två|tre|fyra|fem|sex|2|3|4|5|6) (person|personer|vuxna)
  (skicka|skickar|skickat|betala|överföra|överför|swisha|swishar|för över|föra över|ge bort|överlåta|sälja|lämna|låna ut) .. (pengar|kronor|paket|paketet|present|biljett|biljetten|pengarna|den|swish|abonnemang|abonnemanget|summa|poäng|kort) .. (till|åt) .. (<someone>|<clear>)
  (paket|paketet|brev|pengar|biljett|kort) .. (till|åt|via|av) .. (<clear>|<someone>|person)
  (kopplar|koppla|ansluta|ansluter) .. (högtalare*|tv|tvn|skärm*|skrivare*|wifi|bluetooth|klocka*|telefonen|mobilen|kort|kortet|konto|router*|enhet*|lampa*|hörlurar*)
  (samtal väntar|vidarekoppla*|vidarekoppling)
  (lägga till|lägg till|ta bort|bjuda in|ändra|utse|registrera|anställa|hyra|tipsa) .. (<clear>|<someone>|person)
  (namn|bokning|bokningen|pass|biljett) .. (för|på|till) .. (en|annan)? person
  (jag|vi) (ringer|kollar|frågar|pratar|återkommer|hör) .. (själv|senare|imorgon|annars|min|mitt|vår)
  (ska|måste|vill|behöver) (jag)? .. (fråga|kolla|stämma av|rådgöra|diskutera) .. (med)? <own>
  (om|ifall) .. (hade|skulle) .. (<clear>|<talk>) .. (hade|skulle|förr)
  (någon|nån) (ringde|har ringt|har hackat|har använt|tagit|stulit|annan som|har handlat|kört|har)
  (personalrabatt|personligen|personalfest)
`;
