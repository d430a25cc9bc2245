/** Words that most Dutch texts hold, in the folded form that texts are compared in: they are never slips of others. */
export const dutchCommon = `
  de het een en of maar want dus als dat die dit deze ik jij je u hij zij ze wij we jullie hen hun hem haar mij me mijn mn ons onze jouw uw zijn
  zn m n t k s er daar hier waar wie wat welke welk hoe waarom wanneer hoeveel hoelang waarvoor waarom waarmee waarop niet niets niks geen nooit
  nee ja jawel wel ook nog al alleen maar even ff eens toch dan toen nu straks morgen gisteren vandaag vanavond vanmiddag vanochtend altijd
  soms vaak meestal weer opnieuw terug snel gauw direct meteen eindelijk graag liever gewoon echt heel erg zo te veel weinig meer minder meeste
  in op aan bij van voor naar met zonder om over onder tussen door tot uit af na sinds tijdens tegen binnen buiten achter naast rond per via
  ben bent is zijn was waren geweest word wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad kan kunt kun kunnen kon
  konden wil wilt willen wilde wilden wou zal zult zullen zou zouden moet moeten moest moesten mag mogen mocht mochten ga gaat gaan ging gingen
  gegaan doe doet doen deed gedaan kom komt komen kwam kwamen gekomen zie ziet zien zag gezien zeg zegt zeggen zei gezegd geef geeft geven gaf
  gegeven krijg krijgt krijgen kreeg gekregen neem neemt nemen nam genomen vind vindt vinden vond gevonden weet weten wist geweten denk denkt
  denken dacht gedacht maak maakt maken maakte gemaakt staat staan stond gestaan sta ligt liggen lag zit zitten zat blijf blijft blijven bleef
  gebleven laat laten liet gelaten ziet hoort horen hoor gehoord lees leest lezen gelezen las schrijf schrijft schrijven schreef geschreven
  stuur stuurt sturen stuurde gestuurd vraag vraagt vragen vroeg gevraagd antwoord  werkt werken werkte gewerkt werk heet betaal
  betaalt betalen betaald betaalde koop koopt kopen kocht gekocht bestel bestelt bestellen besteld bestelde bestelling lever levert leveren
  geleverd levering verzenden verzonden verzending ontvang ontvangt ontvangen wacht wachten gewacht zoek zoekt zoeken gezocht gebruik gebruikt
  gebruiken wijzig wijzigen gewijzigd verander veranderen veranderd aanpassen aangepast invullen ingevuld openen geopend open dicht gesloten
  sluiten starten start begint beginnen stopt stoppen annuleren geannuleerd ruilen retour retourneren reserveren gereserveerd boeken geboekt
  boeking kost kosten duurt duren geldt gelden past passen lukt lukken gelukt klopt kloppen snap snapt begrijp begrijpt begrepen heten bedoel
  bedoelt  help helpt geholpen hulp bedankt dank dankjewel dankuwel alsjeblieft alstublieft aub svp hallo hoi hey goedemorgen goedemiddag
  goedenavond goedendag dag groet groeten groetjes beste geachte meneer mevrouw heer dames heren sorry helaas natuurlijk misschien eigenlijk
  waarschijnlijk precies ongeveer bijna juist fijn leuk mooi goed goede beter best slecht nieuw nieuwe oud oude groot grote klein kleine lang
  lange kort korte hoog hoge laag lage vol leeg vrij kapot klaar zeker duur goedkoop gratis eerste tweede derde laatste volgende vorige andere
  ander anders zelfde dezelfde hetzelfde elke elk iedere ieder iedereen alle alles allemaal iets   beide paar een twee drie vier
  vijf zes zeven acht negen tien honderd duizend dag dagen week weken maand maanden jaar jaren uur uren minuut minuten tijd keer moment maandag
  dinsdag woensdag donderdag vrijdag zaterdag zondag weekend januari februari maart april mei juni juli augustus september oktober november
  december ochtend middag avond nacht avonds ochtends   kaart pas klant klanten nummer nummers naam namen adres adressen mail
  mails email telefoon mobiel internet site website app code wachtwoord link foto fotos bestand gegevens formulier  
  abonnement abonnementen   bedrag geld euro prijs prijzen korting bon cadeau pakket pakketje pakje product artikel maat kleur
  stuk stuks kamer hotel huis woning appartement auto trein bus vlucht vliegtuig reis vakantie ticket tickets kaartje kaartjes rit straat stad
  land plaats plek tafel eten drinken kind kinderen zoon dochter man vrouw moeder vader ouders broer zus zusje oma opa familie vriend vriendin
  buurman buurvrouw buren hond kat arts dokter bedrijf baan school probleem problemen fout melding info informatie reden voorbeeld deel begin
  einde zaak zaken ding dingen geval pagina wereld leven hand hoofd haar deur raam water stroom gas licht lucht apparaat toestel computer laptop
  printer accu batterij kabel programma systeem versie update wifi router aansluiting verbinding garantie  premie schade documenten
  aanvraag bericht berichten bevestiging winkel filiaal post bank kassa     werkdagen aantal hoeveelheid gewicht meter
  kilo gram liter procent tas jas broek schoenen jurk bed stoel kast lamp machine wagen fiets band banden motor hout glas woon wonen woont leef
  verhuis verhuizen verhuisd verkoop verkopen verkocht winnen spel film serie boek muziek cursus les lessen concert team groep kantoor ruimte
  al allang inmiddels tot zover omdat terwijl zodat hoewel voordat nadat zodra tenzij zelf elkaar samen ergens nergens overal ooit zelfs bijvoorbeeld
  trouwens namelijk overigens verder daarna daarvoor daarom hierbij hierover hiervan daarvan daarmee ervan erop erbij ermee eraan eruit erin
  weg heen thuis boven beneden links rechts vooraan achteraan midden rond vroeg laat later eerder vooraf achteraf meteen haha hihi oke ok okee
  top super prima perfect jammer gek raar vreemd wow tja nou he hee hoor joh mooi doei dag tot ziens gebeld  bel belt belde  praat
   spreek  sprak gesproken zetten zet gezet leggen leg legt halen haal haalt gehaald brengen breng brengt gebracht houden houd
  houdt gehouden kijken kijk kijkt gekeken lopen loopt liep rijden rijdt gereden mis mist missen gemist stel stellen stelt verwacht verwachten
  vergeten vergeet vergat kwijt verloren gevallen geprobeerd proberen probeer wonen zullen kunnen weten graag zoiets zulke zoveel teveel genoeg
  daarbij waarbij waarna binnenkort nodig mogelijk onmogelijk beschikbaar geldig inclusief exclusief extra apart gemiddeld normaal normale
  stick stuk valt vallen vast kast rust mist aanzetten verhuist bereik koppelen pech snaps melden aandoen opzeggen kantoren maten maat mate mee
  merkloos spieren raden rouwen merk overstap
  wens wensen lens lenzen gens meens personeelskorting persoonlijk persoonlijke belden ballen pellen praat prate sprekend gesprek rekenen tekening
  gewone speciale belangrijk simpel makkelijk moeilijk lastig handig vriendelijk tevreden blij boos
`;
