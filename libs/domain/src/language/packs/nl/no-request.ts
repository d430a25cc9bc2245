/** What is no request in Dutch: negation, own people, reports, hours and numbers, goods and devices. */
export const dutchNoRequest = `
  (mijn|onze) (vader|moeder|man|vrouw|zoon|dochter|broer|zus|partner|vriend|vriendin|oma|opa) ..2 (gaat|praat|spreekt|belt) ..8 (<clear>|<person>|<talk>)
  hoe (geef|geeft|voeg|maak) ik ..6 (<clear>|<person>)
  (onze|mijn|de|alle) (klanten|bezoekers|gebruikers|patiënten|gasten|leden) ..8 (<clear>|<person>|<someone>|<department>)
  (heeft|is er in) (het|dit|de) (hotel|camping|resort|schip|boot|club) .. (<clear>|<person>)
  (komt|kan) de (monteur|technieker|bezorger|koerier) .. (dan|ook|op|morgen|maandag|vrijdag)
  niemand hoeft ..5 (bellen|te bellen|contacteren)
  (geen) (terugbelverzoek|belletje|terugbelafspraak|telefoontje)
  cadeau .. (<clear>|<person>)
  ik (geef|zeg|draag|laat) (het|dit|dat|hem|haar) .. (door|tegen)
  tegen <own> _
  laat (die|de|uw|jullie|je) .. <clear> maar (,|$|zitten|thuis|gaan|slapen)
  (<clear>|<someone>|<person>) ..5 (maar|toen) ..4 (opgelost|gelukt|werkte|niet meer nodig)
  zit er (een|eigenlijk een|iemand|echt iemand)? (mens)? achter (deze|dit|de|die) (chat|bot|gesprek|scherm)
  (kan|mag) een medewerker (mijn|onze|die|deze|mee) ..3 (meelezen|lezen|zien|inzien)
  moet ik ..3 (<clear>|<someone>) ..2 (spreken|bellen) om
  (vanaf|tot) (hoe laat|wanneer) ..4 (<someone>|mensen|<clear>)
  wie is (de|jullie) <clear> van (jullie|dit|het) (bedrijf|club|zaak|merk|concern)
  (wanneer|hoe laat) is ..4 spreekuur
  ik roep (hem|haar|ze)
  dan (laat|bel|roep|haal) ik (een|de) (monteur|loodgieter|technieker|vakman|elektricien)
  (gesprek|telefoontje) gehad met
  draag ik ..3 over aan een andere
  (zou|wil|ga) ..2 nooit met
  lijst van mensen
  (had|heb|hadden|hebben) ..4 <clear> gevraagd
  dan wie dan ook
  (zijn|hebben|krijgen|dragen) (jullie|de|uw|je) <clear> (ook|altijd|allemaal|eigenlijk|nou|echt) !(bereikbaar|beschikbaar|vrij|aanwezig)
  (betaalverzoek|tikkie|uitnodiging|foto|fotos|fooi) .. (aan|naar) .. (<clear>|<someone>|mensen)
  contact met andere
  persoonlijke trainer
  (<connect>) .. (me|mij|ons) .. niet (naar|met|door|aan)
  niet om .. (<clear>|<person>|persoon)
  fijn dat ... (<line>|<clear>)
  na (dat|het|een|dit) gesprek .. (<clear>|<department>)
  is !er !daar !hier !u !dit !het _ (een|software) .. (<clear>|<machine>)
  stel dat ..5 (<clear>|<person>|<meet>|<talk>)
  wie is (jouw|je|uw) (baas|chef|leidinggevende)
  (zijn|hebben) (jullie|de) (verkopers|medewerkers|mensen)
  (bezorger|koerier|chauffeur) die .. (komt|bezorgt|brengt)
  voor (oudere|andere|veel|jonge|zes)? mensen
  (om|dansavonden|avonden) .. mensen te
  verbind mijn (lamp|tv|telefoon|wifi|printer|toestel|apparaat|speaker)
  scheidsrechter
  door een (bevriende|kennis|loodgieter)
  (<clear>|<person>|<someone>) erbij (halen|roepen) is niet
  (<clear>) .. (wil|hoef) ik .. (niet|nog niet)
  (niet|nie) nodig dat .. (iemand|<clear>)
  met rust
  (hoe|waar) .. (contacteer|bereik|benader) .. (verkoper*|verhuurder*|winkelier|chauffeur*)
  <own> _? <ownSide> .. (wil|heeft|zegt|zei|vraagt|vroeg|nodig|moet|stuurt|gaf|is|regelt|geven|toegang)
  (aan|met|bij|van|door|naar) <own> _? (<ownSide>|vrouw|man|broer|zus|zoon|dochter|moeder|vader|vriend|vriendin|neef|nicht|buurman|ouders)
  (geen|niemand|gene) .. (<clear>|<person>|persoon|gesprek|medewerker|doorverbinding|contact) .. (nodig|hoef|wil|voor mij|aub|lastig|meer|$|te)
  (geen) (behoefte|nood|interesse|gesprek|telefoontje)
  (hoef|hoeft|hoeven|wil|moet|wens|zou|wilde) .. (niet|geen|niemand|nie) (met|aan|naar|een|door)? <det>? <real>? (<clear>|<person>|<someone>|<department>)
  (hoef|hoeft|hoeven) .. (niet|geen|niemand) ..5 (<talk>|<meet>|<act>|<connect>)
  niet uit of ik .. <clear>
  misschien (spreek|bel|praat|vraag)
  (niet|nie|nooit) .. (bellen|doorverbinden|terugbellen|doorschakelen|doorverbonden|doorsturen|gebeld|terug te bellen)
  (bel|verbind|zet|schakel) (me|mij) .. (niet|nooit)
  (zonder|in plaats van|ipv|behalve) (met|om)? .. (<clear>|<person>|<someone>|<department>|te bellen|bellen)
  (annuleer|intrekken|trek|trekken) .. (verzoek|belverzoek|terugbelverzoek|<clear>|afspraak)
  (<past>) ..6 (<clear>|<person>|<someone>|<department>|<talk>|<line>|<act>)
  (heb|had|hebben|ben) .. (al|met|zelf|net|drie) .. (<clear>|<someone>|<department>|mensen) .. <done>
  (<clear>|<person>|<department>|<someone>) ..4 <done>
  (spreek|praat|chat|schrijf|typ|praat) ik .. (met|tegen) .. (<clear>|<someone>|<machine>|<person>)
  (ben|bent|zijt|zijde|is) (jij|je|u|gij|ge|dit) .. (<clear>|<real>|<machine>|persoon|<someone>)
  <other>
  (<clear>|<person>|<someone>) .. <edit>
  hoeveel .. (<clear>|<someone>|mensen)
  (welke|wat) .. (talen|opleiding|doet|verdient|verdienen) .. (<clear>)
  (telefoonnummer|nummer|adres|e-mailadres|openingsuren|openingstijden|mailadres|mail|hoe laat) .. (<department>|<clear>)
  (groeten|groet|complimenten|compliment|bedankt|dank|bedank|doe) .. (<clear>|<department>|gesprek) (de groeten|voor|was|is|van)?
  (groeten|groet|complimenten|compliment) .. (<clear>|<department>)
  (mijn|onze|m) .. (zoon|dochter|moeder|man|vrouw) is .. (<clear>)
  (wat) een .. service
  (ben|werk|was) .. (<clear>|<department>) $
  (<clear>) (ben|was) ik
  (voor|tafel|groep|met|tot|dan|per|van|kamer) (twee|drie|vier|vijf|zes|zeven|acht|negen|tien|2|3|4|5|6|7|8|9|10|meer dan) (mensen|persoon|personen)
  (geld|pakket|pakje|punten|ticket|overboeking|abonnement|matras|terugbetaling|storten|stort|overmaken|overdragen|mail) .. (naar|aan|bij|op) .. (<clear>|<someone>|<person>)
  (lever|leg|geef) .. (af|pakket|pakje) .. (bij|aan)
  (wisselgesprek|doorschakeling|oproepen|printer|bluetooth|wifi|apparaat|tv|horloge|telefoon|app|oortjes|rekeningen|accounts) .. (met|aan|op) .. <connect>
  (zet|verbind) .. (tv|wifi|printer|telefoon|app|apparaat|rekening|abonnement|geld|nummer|beltegoed) .. (met|op|aan)
  (ik zal|zal ik) .. (bellen|contact)
  (als|indien|mocht) .. (u|je|jullie) .. (bereiken|bellen)
  (u|je|jullie) (kunt|kan|mag) (mij|me) .. (bereiken|bellen)
  (kunnen|mogen) (jullie|uw|de) (medewerkers|mensen|collegas) .. (inzien|zien|lezen|mijn)
  (wie) .. (tekenen|ondertekenen|betaalt|belde|heeft gebeld)
  (maakt) .. niet uit
  gelukkig .. (niemand|geen)
  fijn dat
  (ander|andere) (bestuurder|rekening|maat|kleur|adres|dag|kamer)
  (werd|ben|was|word) (ik)? ..4 (doorverbonden|doorgeschakeld|doorgezet|verbonden|doorgestuurd) (met|naar) .. (<clear>|<person>|<someone>|<department>) ..1 (en|,|$)
  (spreken|spreekt|praten|kennen) (jullie|uw|je|de|die) (<clear>|<person>|mensen) (ook|goed)? (engels|frans|duits|turks|pools|arabisch|spaans|nederlands)
  geen (zin|behoefte|tijd) (om|in|voor) ..3 (<clear>|<person>|<someone>|iemand|niemand) ..3
  met wie (ben|zit|praat|chat|spreek|schrijf) (ik) (nu|hier|eigenlijk)? ..3 (<talk>|<question>|$)
  wanneer (zijn|is|werken|kan ik) ..2 (<clear>|<person>|<department>|monteurs|adviseurs) ..1 (bereikbaar|beschikbaar|open|aanwezig|er|te bereiken)
  (als|mocht|stel dat|voor het geval) (ik)? (ooit|later|eens|ik later|ik ooit) ..3 (<clear>|<person>|<someone>|iemand) ..4
`;
