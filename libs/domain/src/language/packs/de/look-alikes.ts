/** Frequent German words that are a letter or two away from words that the pack listens for: they are not slips of them. */
export const germanLookAlikes = `
  aachen abbildung abbrechen abgebaut abgebrochen abgedeckt abgegeben abgehalten abgeleitet abgelost abgerufen abgeschoben abgewiesen
  abhalten abhangen abheben abkommen ablaufen ablegen ableiten ablenkung abnahme abneigung abschaffen abschaffung abschneiden absetzen
  absicht absprache abstand abstieg abstimmung abweichen abziehen achte achten achtung acker adel affe ahnung aktiv aktive aktiven alben
  amtliche anblick anbringen anfangen anfassen angeben angebracht angedeutet angegeben angehen angehoren angelegt angenommen angepasst
  angeregt angesagt angeschaut angeschlossen angesetzt angestellt angetreten angewendet angezeigt angezogen angreifen angriffen anhalt
  anhalten anhoren ankommen ankunft anlage anlagen anlehnung anleihen annehmen anpassen anrichten ansetzen ansicht ansichten ansprache
  anspruchen anstalt anstandig anstellen anstellung anstieg anteil anton antreten anweisung anwenden anwohner anzunehmen anzuschauen
  anzusehen anzusprechen anzutreffen anzuwenden arbeiter argerlich armer armin arte arten arzten asche athen atom aufgabe aufgaben
  aufgebaut aufgebracht aufgefallen aufgegeben aufgegriffen aufgehoben aufgeklart aufgelost aufgemacht aufgenommen aufgerufen aufgesetzt
  aufgestellt aufgetaucht aufgetreten aufhalten aufheben aufhebung aufklaren aufkommen auflage auflagen aufmachen aufrecht aufregen
  aufsatze aufsehen aufsteigen aufstellen aufstellung aufsuchen auftauchen auftaucht aufteilung auftreten auftritt aufweisen aufzugeben
  aufzuhalten auktion ausbauen ausbruch ausfahrt ausfallen ausgaben ausgebaut ausgeben ausgedacht ausgehen ausgehend ausgelegt ausgemacht
  ausgenommen ausgerustet ausgeschlossen ausgesetzt ausgesprochen ausgestellt ausgetauscht ausgetragen ausgeubt ausgewiesen ausgezahlt
  ausgezogen aushalten auskommen auslander ausmachen ausmacht ausnahme ausnahmen ausnutzen ausreden ausschalten ausscheiden aussehen
  aussen ausseren aussern aussieht aussprache ausstellung aussterben ausziehen auszugehen autobahn autoren bach bachmann backer balkan
  balken balle band bande basieren bauarbeiten baue bauen bauer baumen baustellen baut baute bauten bauwerk beachten beamten beate
  bebauung beck becken becker bedacht bedanken bedauern bedenken bedeuten bedingt beendigung befanden befassen befestigt befordern
  befordert befreien befreit befreiung begannen begeben begonnen begreifen behoben beifall beinhalten beissen bekennen beklagen beklagt
  belassen belegen belegt belegten beleidigung benennen beratungen berechnung berechtigt bereiche bereichen bereicherung bergmann
  berichten bern bert berufung beruhen beruhmt beruhren besatzung beschaffen bescheiden beschliessen beschlossen beschreiben beseitigen
  beseitigt besessen besetzen besetzt besetzung besichtigung besiegen besoffen besprochen bestande bestanden bestimmung bestritten
  besucher besuchten beteiligt betonen betrage betragen betragt betreffen betreten betrieben betroffen betrunken beute bewahren bewaltigen
  bewegung beweise beweisen bewerben bewerber bewertung bewiesen bewirken bewirkt beworben bezahlten bezahlung bezogen bienen bier bildet
  blatt blei bloden blond blonde bluht bogen bonn bosch bose bosen boses bote boten boxen brach brachen braten brauchten braut breit brot
  bruch brunner buche buchern bund burg busch carl celle checken chor christen christlich christliche clan damlich damm danischen dante
  dargestellt darm darstellen dato dauer decke decken definieren della denk dennis deren dergleichen dermassen deutlich dichte dichten
  dichter dienen diensten dient dieter dinger dirk disco diss dorf doris dosen drangen drangt dreck dreh dritt drohne drohnen drohte
  drucken durchlaufen durchziehen ecken ehemals ehen ehren ehrliche eignen eimer einbauen eindeutig eindringen eindruck einfallen einfugen
  eingang eingebaut eingefallen eingefugt eingehalten eingehen eingeladen eingeraumt eingestuft eingeweiht einhalten einheiten einholen
  einiger einigkeit einlassen einnehmen einrichten einschatzen einsehen eintreffen einziehen einzigen einziger einzugehen elbe elegant
  emma empfing enden engl enormen ente entkommen entlasten entnehmen entschieden entsprechen entstand entweder entwerfen entwickeln
  entwickelt erarbeiten erarbeitet erbracht erbringen erde erden erfassen erfinden erfindung erfolgen erfordern erfordert erfunden ergeben
  erhaltung erhebung erhoben erhohen erholen erholung erich erkaltung erkannt erkunden erlangen erlangt erlassen erlebe erlernen
  ermittlung ernahren erneuten eroffnung errichten erschaffen erschienen erschlagen erschliessen erschlossen ersetzen ersetzt ersichtlich
  erstellen erstellung erstreckt erteilen erteilt erwachen erwacht erwahnung erwartung erwecken erweisen erwerben erwiesen erwin erworben
  erziehen erzielen erzogen eugen externen fach fahne faire fakt falten falter fande fang fange fangen fass faul fauna feat feder fehl
  fehlten feier feiern fein feind feine feld felder ferien festhalten festschrift festung festzuhalten fett feuchte feuchten fick
  finanzieren fing fink fischen fischer flaschen fliehen floh fluch fluchten fluss foderation folgte folgten folie folter form formate
  forscher forschung forst fortgesetzt frag fraktion frank franz frech freie freiheit freunde freute frey frischen frischer frisst
  frohliche frosch fruchte frust fugen fuhlen fuhlst fuhlte fuhre fuhrer fuhrten fulle fullen fullt funde funk fussen gabe gabs gallen
  galt galten gange gangster gartner gasten gastgeber gearbeitet gebacken gebannt gebiet gebiete gebieten gebildet geboren geborgen gebot
  geboten gebracht gebunden gedauert gedenken gedicht gedient gedreht gedruckt gefasst gefecht gefeiert gefickt geflogen gefolgt gefordert
  gefressen gefuhlen gefuhrt gegenden gegriffen geguckt gehalten gehalter gehandelt gehn gehoben geholt gehoren gehorten geilen geister
  geistlichen gekannt geklart gekocht gekostet gekurzt gelacht gelagert geleitet gelingen gelistet gelogen gelungen gelungene gemalde
  gemalt gemessen gemischt gemutlich genannt genauen geniessen genossen gepostet geraden geraten gerd gerecht gereicht gerichten geringen
  gerucht geruckt gerufen gesamt geschaffen geschenke geschieden geschieht geschlafen geschlecht geschlossene geschmuckt geschnitten
  geschoben geschockt geschuldet gesessen gesichert gesichter gesorgt gespannt gespart gesprachen gestaltung gestarkt gestatten gestattet
  geste gestehen gesteht gestellte gestellten gesteuert gestiegen gestimmt gestort gestrigen gestritten gestutzt gesunder gesungen
  gesunken getauscht geteilt getestet getragen getranke getraumt getrennt getrieben geubt gewachsen gewagt gewahlt gewahlten gewannen
  gewaschen gewinner gewissen gewisser gewohnen geworfen gewurdigt gier giessen ginge glatt glatte gleicher gottin gotz grade graf gran
  gras graz grinsen grob grosster grundlich grundung gruner grussen guckt gunstigsten gurtel haas haft haften hagen hahn halfte halle
  hallen haltung handeln handelt handlung hans hansen hart harte harten harz hase hasen hasslich haste hauch haupt hauschen hebel hebt
  heer heide heil heilen heiliger heilung heine heinrich helden helft helle hellen heller helm heran herein herkommen herren herrin
  herrlichen herrschaft herrscht herstellen hess hesse hetze hetzen heuer heut hexen hierher hiess hilfen hinbekommen hindert hingegen
  hingewiesen hinnehmen hofer hoff hohem hohen hoherer homer horn horten huber hugel hunde inder infrage inge inhalten inhaltlich
  inhaltliche internen iran ironisch ivan jagd jagt jahn jeglichen jetz jong jose juckt jude jung jurgen kacke kader kafer kame kamm kampf
  kampfe kampfen kampft kannste kant kante kapiert karin karma kase kassel kassen kassieren kehren keks kellner kennenzulernen kerle kern
  kieler kippen kiste kisten klammern klange klarer klart klatschen klauen kleinsten klub kluge knappe koch kochen kocht kohl koln
  konstante kontext konzept konzepte konzert konzerte kooperieren kopfe kopieren koran korn kragen kranken kreis kreise krim kuhe kuhl
  kuhle kuhn kult kulturelle kummer kunftigen kurve kuss kusse kussen kuste lachte lade lage lagen landern landung langen lappen larm
  lasten latte laub lauf laufer laune lauter lebenszeit leber lebte lebten leeren legende legte legten lehnt lehnte lehre lehrerin leib
  leichen leihen leine leiste leistungen lektion lenken lerne lernen leser lichter lieb liessen linde linden linie linien litt loch locker
  logische lohne lohnen losgehen lost loste lowe lowen luge lugen lugt luise lunge lustiger machte madel magen maler malt malte manch
  mannchen mannlich mantel manuel marchen marken masse massen materie mauer maus mause maut maya meiden meier merk merz meyer miese minder
  mischen mischt mischung mitbringen mitgenommen mitleid mitte mitten mittleren mitzunehmen mobil moller mond montiert muhe muhle mull
  munchen munster munter musse mutze nachhilfe nachte nackt nahe nahen nassen nationen neid neigung nenn nest netze neuss neutrale nico
  niedlich nike norm norwegen notigen notizen nutte nutzlich nutzte offener offentlich offnung oper optionen orte orten ortes ortliche
  ortschaft packt pakt papst parat partei passieren pater paul pause pest pilz piraten planung pokal polen polnische prag pragen predigt
  produzieren prost protest proteste protestieren pumpe puppe putsch qual quelle rader rainer rand rande rasch rasse rassen raub rauber
  rauchen rausch rauschen rechter regal rege regelmassig regieren regiert regt reichlich reichte reihe reihen reine reisen reist reiten
  reiter rennen rennt repariert restliche restlichen rezension richte richtung richtungen rief riesiger riss rita ritt robben robin rollt
  roma romische rosen rote roten roter rotes roth ruckt ruder ruhen ruhestand ruhm ruhr ruhren ruht rund runde russ russen rutschen sach
  sachliche sachsen sack sacke saft sahe sahen sammelt samt sand sang sangerin sank sankt sanktionen sass sassen satze satzen satzung
  sauer saule saulen schafer schalke schande scharf scharfe scharfen schatten schatz schatze schatzen schatzt schauble schaust schaute
  scheiden scheine scheinen scheinst scheitern scheitert schicht schichten schieben schiebt schiessen schiffe schiffen schiffes schild
  schiller schinken schlacht schlachten schlamm schlampe schlangen schlauch schlauer schlechtem schlechten schlechter schlechtes schleifen
  schlesien schlicht schlief schliess schloss schlossen schlosser schlosses schlug schlugen schmale schmalen schmecken schmidt schmitt
  schmitz schmuck schmutz schnelle schnellen schneller schnelles schnitt schonen schrag schreck schrecken schrie schrieben schrift
  schriften schrott schul schulen schuler schulern schulze schuss schussel schuster schwaben schwachen schwacher schwarzen schwarzer
  schweden schweigen schwein schweine schwere schweren schwerer schweres schwerin schwingen schwitzen schwulen segeln sehenswert seither
  seitlich sektion sendet senkt sensoren serbien serviert shoppen sichere sicht sichtlich siebten sieh singen singt sofia sohne solingen
  solle sony sorgt sorgte sorgten sorte sorten sortiert spalten spaltung spannend spar speck speisen spitz spitze spitzen sportler sprach
  sprachen sprang sprich spritzen spruch spruche sprung spurte staatliche staatlicher stab stall stamme stammen starben starkt startete
  staub stehend stehende steil steilen stein steine steinen stellung stern sterne sternen steuern stiegen stiess stil stimmen stimmung
  stirn stossen straftat streben strecken strenge strengen strich stucke stucken stumm stutzen stutzt suchten sudlich summe summen sunde
  suss susse sussen syrien tabu tags tanken tanz taschen tasse tassen taten tater tatsachen taufe teig teilchen teilen teilgenommen teilt
  teilung teller testen text ticker tiefer tiefsten tier tipp tipps todlichen toilette toiletten toller tone tonen tonne tore toren torte
  traf trafen tranen trank trat traten trauen traume treiben trennen trennt treu trocken trockene trockenen trost trug trugen truppe turm
  tust tute twitter uben uberarbeitet uberfahren uberholen uberlegen ubernahme ubernahmen uberrascht uberschrift ubersehen ubersetzung
  ubersicht uberstunden ubertreiben uberwiegend uberwinden uberzeugen ubrigen ufer uhren umfang umfragen umgeben umgestellt umschlag
  umsetzen umstellung umziehen ungleich unnotige unterlag unternehmen unternommen unterschieden unterschreiben unterschriften unterzogen
  urteilen vage variiert verandern verandert veranderung verankert verantworten verarbeitet verargert verband verbande verbanden verbandes
  verbannt verbaut verbessern verbirgt verbliebenen verborgen verboten verbracht verbrechen verbreiten verbreitung verbringen verbringt
  verbund verdammt verdanken verdeckt verdrangen verdrangt vereinen vereinten verfall verfallen verfehlt verfugen verfugt vergabe
  vergangen vergeben vergehen vergleichen verglichen vergutung verhaftet verhaftung verhalt verhangt verhindern verhindert verhungern
  verkunden verkundet verlag verlage verlassen verlasst verlaufen verlegen verlegt verlegung verleihen verlieben verliehen verlieren
  verliessen vermeiden vermieden vermischt vermogen vermutung vernehmen vernichtung verpackt verpasst verringern verringert verruckten
  vers versagen versagt versammelt versaut verschicken verschickt verschlossen verschoben verschont verschrieben verschwenden verschwendet
  verschwiegen versehen versetzen versetzt versionen versprach versprechen verstand verstandlich verstarken verstecken versteckt
  verstossen versuchten verteilen verteilt vertreiben vertrieben vertritt verwalten verwaltet verwandeln verwandelt verwandt verwehrt
  verwende verwendung verwiesen verwirrung verwundet verzeichnen verzeihen verzicht vieh vierten vita volker volt voran vordere vorderen
  vorfahren vorgaben vorgesehen vorgetragen vorkommen vorlesen vorlesung vorliegen vornehmen vorrang vorrangig vorschlagen vortrage
  vorwand vorzuge voss wachst wagner wahler wahr wahrer wald walter wande wanden wanderung wangen wappen warf warfen warmer wartung wasche
  waschen watt weber webseiten wegnehmen wehe wehren wehrmacht weht weibchen weiblich weiche weichen weiden weile wein weine weise weisen
  weist weit weite weiten welle wellen werben werder werft werke werken werner werte werten wertung weser weste westen westlichen wider
  widerstehen wiegen wiesen wilde wilden willi willy wind winde wirbt wirt witze wohn wohnungen wolle wunde wunden wurd wurdet wurdigen
  wurm wurst wuste zack zahn zahne zehen zeichen zeichnung zeichnungen zeilen zeitlich zeitungen zell zelle zerschlagen ziegen ziel
  zitieren zitiert zucht zuge zugeben zugegeben zugen zugenommen zugewiesen zugleich zukommen zunahme zunehmen zuneigung zuruckgreifen
  zuruckkehren zuruckkommen zuschauen zusehen zutritt zuweilen zweifeln zweig
`;
