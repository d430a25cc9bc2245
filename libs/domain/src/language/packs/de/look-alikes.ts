/** German words of our own, a letter or two away from words that the pack listens for: they are not slips of them. */
export const germanLookAlikes = `
  aachen eingezogen alphabet amoi geleert gefiltert gesteuert heut kartenzahlung fingerabdruck stundenplan abbiegen abbrechen abbringen abbucht abdrucken abfahren abfallen abfliegen abgebaut abgebrochen abgedeckt abgefahren abgegangen
  abgegeben abgehakt abgehen abgekauft abgekommen abgekuhlt abgekurzt abgelegt abgeleitet abgelenkt abgelost abgemacht abgemeldet
  abgepackt abgerufen abgeschickt abgesperrt abgesprochen abgestochen abgetaut abgeteilt abgewehrt abgewischt abhalten abhangen abheben
  abhoren abklappen abkommen abkuhlen ablassen ablaufen ablegen ablehnt ableiten ablesen ablesung abliegen ablosen abmachen abmeldet
  abprallen abreisen abrufen abschaffen abschalten abschatzen abschlagen abschneiden abschreiben absehen absperren absperrt abstehen
  absteigen abstellt abstossen absturzt abteilen abtragen abtrennt abtun abwandern abwinken abwischen abwischt abzahlt abziehen abzuholen
  abzuklaren abzulosen abzuschalten abzustellen abzuteilen abzuzahlen abzuziehen achte achten achter achtes achtest acker ahne akten aktiv
  aktive aktiven alex altem amtliche amtlicher amusieren anbeten anbetet anbrechen anbringen anderst androhen anfahren anfallen anfangen
  anfassen anfasst anfeuert angeben angebetet angebracht angedeutet angedockt angefeuert angefugt angegangen angegeben angehangt angehen
  angehoben angehoren angel angelegt angelehnt angeleitet angelockt angelte angelten angemacht angenommen angepasst angeregt angereicht
  angesagt angeschaltet angeschaut angeschlossen angeschrieben angesetzt angespannt angesprochen angestellt angewahlt angezahlt angezogen
  angreifen angstlich angstliche angstlichen angstlicher anhalten anhangen anhoren ankettet anklagen ankommen ankundigt ankunft anlage
  anlassen anlaufen anlegen anleiten anmacht anmalt anmeldet anmerken annehmen anpassen anregen anreichen anreicht ansagen anschalten
  anschaltet anschlagen anschnallt anschneiden anschrauben anschraubt anschreiben anschreien ansetzen ansprechen anstehen ansteigen
  anstellen anstossen antje anton antragen anwahlen anwahlt anweisen anwenden anzahlen anzuecken anzufugen anzuhangen anzumelden anzunahen
  anzunehmen anzureden anzuregen anzureichen anzurufen anzuruhren anzuschaffen anzuschalten anzuschauen anzusehen anzusprechen anzuweisen
  anzuwenden anzuziehen argre armee armem armen armer armes armin arne asche assen aste athen atmee atmeen atmest aufbrechen aufdecken
  aufdrehen auffallt auffassen auffordern auffordert auffullen auffullt aufgabe aufgaben aufgebaut aufgebruht aufgedreht aufgefallen
  aufgefasst aufgegangen aufgegeben aufgegluht aufgeheizt aufgehen aufgehoben aufgeklart aufgekocht aufgekommen aufgelost aufgemacht
  aufgenommen aufgeraumt aufgerufen aufgerustet aufgesagt aufgeschlossen aufgesetzt aufgestellt aufgesucht aufgetankt aufgewarmt
  aufgeweckt aufgezahlt aufhalten aufhangt aufheben aufheizen aufhellen aufhellt aufholen aufholt aufkaufen aufklaren aufkleben aufkochen
  aufkocht aufkommen aufladen auflage auflegen auflocken aufmachen aufmacht aufmerken aufmucken aufprallen aufregen aufsagen aufschreiben
  aufsehen aufstecken aufsteigen aufstellen aufstellt aufsuchen aufsucht auftanken aufteilen auftischt aufwarmen aufwenden aufwerten
  aufzahlen aufziehen aufzubrauchen aufzubruhen aufzudrehen aufzufallen aufzugeben aufzuholen aufzuhoren aufzuladen aufzulegen aufzulocken
  aufzurufen aufzusagen aufzuschneiden aufzusehen aufzusetzen aufzustehen aufzutanken aufzuwachen aufzuwecken aufzuziehen aufzwingen
  ausbauen ausblasen ausbrechen ausbreiten ausbruten ausbucht ausdunnt ausfahrt ausfallen ausfegen ausfeilen ausfeilt ausfullt ausgebaut
  ausgeben ausgebucht ausgefallt ausgefeilt ausgegrabt ausgeheilt ausgehen ausgeholt ausgekippt ausgelacht ausgelaufen ausgeleert
  ausgelegt ausgeloscht ausgemacht ausgemistet ausgepustet ausgeredet ausgereicht ausgereist ausgerottet ausgeruht ausgerustet ausgesagt
  ausgeschlossen ausgeschwitzt ausgesehen ausgesetzt ausgesprochen ausgestellt ausgetauscht ausgeteilt ausgetrocknt ausgeubt ausgezahlt
  ausgezogen ausgrabt aushalt aushalten ausholen auskocht auskommen auslachen auslacht ausladen auslassen auslegen auslesen ausliefen
  ausloschen auslost ausmachen ausmacht ausmalt ausnutzen ausrastet ausrauben ausraubt ausraumen ausraumt ausreden ausreicht ausreisen
  ausreizen ausreizt ausrollt ausrufen ausschalten ausscheiden ausschneiden ausschreiben ausschwitzen aussehen aussen ausseren ausserer
  ausseres ausstehen ausstellen ausstellt ausstellung ausstrecken aussucht austeilen austeilt austragen austria auswahlen auswahlt
  ausweisen auswerten auszahlen auszahlt auszahlung ausziehen auszubrechen auszudienen auszufallen auszugeben auszulaufen auszuleihen
  auszuliefen auszulosen auszurufen auszuschalten auszusehen auszusetzen auszusprechen auszusteigen auszutauschen auszuuben auszuwandern
  autobahn autsch babys bach bache back backe backer bade balken ball balle band baue bauen bauer baume baumen baust baut baute bauten
  beantworten beate beck becken becker bedeuten bedingen bedingt befohlen begannen begeben begonnen begreifen behandle beid beissen
  beknackt belegen belegt belegten bell belle bellten benehmen benimmt bereiten bereuen bereut bereute berge berger bergmann berichten
  bern beruhmt beruhren beschadigen beschadigte bescheide beschlossen beschreiben beschwere beschweren beschwerer beschwern beschwerst
  beschwert beschwerte beschwerten beschwre besen besetze besetzen besetzt besiegen besprechen besprochen bestanden bestatt besteck
  bestrafte bestraften besuchen besuchten beteiligt beteten betonen betrage betragen betragt betreten betrogen betrugen betrunken betten
  bewahren bewahrten bewaltigen bewaltigt beweise beweisen bewerben bewert bewiesen bewirken bewirkt bewirkten beworben bewundert
  bezahlten bezogen bienen bier biere bildet birne bissen blasse blassen blatt blech block blode bloden bluh bluhe bluhen bluht bluhte
  bluhten bluse blusen bogen bohr bohren bolt bonn bons boote bosch bose bote boten boxen brach brachen braten brauchten brechen breit
  briet brot bruch bruche brute buche buchern buchst buchten buchtest buck bucke buckt bugel bumm bummen bummt bund burg buros burst busch
  busche carl celle cents chats chatt chor christlich christliche clubs dachtest dampfen darm dauer deck decke decken definieren
  dekorieren dennis deutlich dichte dichten dichtest dien diene dienen dient dieter diktiere diktieren dimmer direktem direkten direkter
  direktes dirk disko dorf doris dose dosen dosieren dreh drehst drehten drinnen dritt drohne drucken dubel duck ducke duckt dumme
  durchgeben durchlesen durstiger duschen duschst ehrliche ehrlichen eignen eilen eilt eimer einbauen einbeten einbiegen einbuchen
  einbucht eindringen eindrucken einfahren einfallen einfangen einfarben einfassen einfugen einfuhrt eingang eingebaut eingefallen
  eingefasst eingefugt eingehalten eingehen eingeklagt eingeklebt eingeladen eingelebt eingelenkt eingelogt eingelost eingepflegt
  eingepruft eingeraumt eingereiht eingereist eingesagt eingeschatzt eingestuft eingeweiht eingewohnen eingezaunt einhaken einhalten
  einheizen einholen einiger einklappen einkleben einklemmen einklemmt einkochen einlagern einlassen einlaufen einleben einlegt einlenken
  einlesen einliegen einliesen einlogen einlosen einmachen einmacht einmalen einnehmen einpacken einpflegen einpflegt einpragen einraumen
  einrechnen einreden einreihen einreiht einreisen einreissen einrichten einsagen einsamen einschatzen einschlagen einschreiben einschulen
  einsehen einsperrt einteilen eintreffen einwanden einweihen einweisen einzahlen einzahlung einziehen einzubringen einzubuchen einzufugen
  einzugehen einzuholen einzuklagen einzukommen einzuladen einzulegen einzuleiten einzurechnen einzureichen einzureihen einzurufen
  einzuschalten einzuschlafen einzuspringen einzuziehen elch elefant elegant emma engel ente entladen entlarven entlaste entlasten
  entlastet entschieden entsprechen entstand entwerte entwerten entwertet entwickele entwickeln entwickelt epoche erbse erbt erbte erbten
  erde ergeben erhaltet erhoben erholen erholten erich erkalten erkaltung erkunde erkunden erkundigen erkundigt erlangen erlebe erlernen
  ermogen ermuden ernahren ernahrt erneure erschien erschienen erschopfen ersetzen ersetzt ersetzte erstellen erteilen erteilt erweitere
  erwerben erwin erziehen erzogen eugen exportier exportiert fach fair faire fairer fallst falte falten fande fange fangen fangst faste
  fasten fastet faul faulst fault faulte faulten faxe feder fehl fehlern fehlst fehlten feier feierten feil feilen feilt fein feindlich
  feine feld felder fell ferien feste festsetzen festsetzt fett feuchte feuchten feuchter fieser filmt filmte finanzier finanziere
  finanzieren finanziert finanzierte finanzierten fing finn fischen fischer fite fiter flachen flacher flaschen flicken fliegen flogen
  floh flossen fluchten fluss flustre folg folgend folgst folgte folgten folie ford fordre form formt forschen frag frank franz frassen
  frech freche frechen freue freunde freust freute frischen frischer frisst fritz frohe frohen froher frohliche fror frosch fuge fugen
  fuhlen fuhlst fuhlte fuhre fuhrst fuhrten full fulle fullen fullt funft fusse fussen gabe gabst gaby gahn gahne galt galten ganse gare
  garen garer gartner gase gasten gate gearbeitet geatmet gebackt gebeantwortet gebearbeitet gebedingt gebelastet gebellt gebildet gebluht
  gebogen gebootet geboten gebracht gebraten gebuckt gebunden geburstet gedicht gedient gedreht gedruckt geduckt geduscht geeilt
  geerstattet gefastet gefeilt geflogen geflossen gefolgt gefordert geforscht gefressen gefuhrt gefuttert gegossen gegriffen gegrillt
  gehaftet gehalten gehalter gehangen gehastet geheissen geheizt gehoben geholt gehore gehoren gehorten geilen geister gejuckt gekannt
  gekehrt gekippt geklagt geklart geklickt geklingt geklungen geknallt geknetet gekniet gekocht gekostet gekrochen gelacht gelagert gelbes
  gelehnt geleitet gelockt gelogen gelotet geluftet gelutscht gemalde gemalt gemessen gemietet gemischt gemocht gemuntert genannt genascht
  genauen genickt geniessen genossen geortet geparkt gepflanzt geplagt geplaudert gepocht geprugelt gepustet geputzt gequatscht gerannt
  gerastet geraten gerauscht gerd gereicht geritten gerollt gerostet geruckt gerufen gerustet gerutscht gescannt geschadet geschaffen
  geschafft geschaltet geschamt geschatzt geschellt gescherzt geschieden geschienen geschimpft geschlafen geschleppt geschlichen
  geschmeckt geschnappt geschneit geschnitten geschoben geschont geschopft geschrammt geschreckt geschrien geschwitzt geschwommen gesessen
  gesetzt geseufzt gesorgt gespannt gespart gespielt gespult gestalt gestalte gestaltet gestarrt gestattet gestaunt gestiegen gestimmt
  gestolpert gestort gestraft gestreitet gestrigen gestritten gestummt gestutzt gesummt gesunder gesungen gesunken gesurft getastet
  getaugt getauscht geteilt getestet getoastet getragen getranke getraumt getrennt getrostet getuckt geubt gewachsen gewacht gewagt
  gewahlt gewahr gewalzt gewandelt gewannen gewaschen geweidet gewettet gewichen gewischt gewogen gewohnen geworben geworfen gewundert
  gewurstet gewurzt gewutet gezerrt gezundet giessen gips glatt glatte gleicher gonn goss grabe grabt graf gras graue grauer graz grob
  groben grub gruner grussen gultiger gurtel haas hack haft hafte haften hagen hahn haie hakel hakelt halbier half halfen halle hallen
  haltbar hang hangst hangte hangten hanne hans hart harte harten harz hase hasen hasslich hasst hasste haste hasten hastet hausrat haust
  hauste hebe hebt hefte heil heilen heilt heilten heinrich heiz heizen heizten heizungen held helden helft hell helle hellen heller
  herauf herbrechen herde herein herfallen herfinden hergeben herkommen herleiten hernehmen herrichten herrlichen herstellen herzuausen
  herzugeben herzuholen heutig hexen hext hexten hielt hierher hiess hinauf hinbekommen hinfallen hingegen hingelegt hingen hinke hinken
  hinkommen hinkt hinlegen hinnehmen hinschauen hinschaut hintere hinterem hinteren hinterer hinteres hinunter hinziehen hinzuausen
  hinzufallen hinzuhoren hinzukommen hinzulegen hoben hofe hoff hofliche hohem hohen holt holte holten horn horten hosen huber hubschen
  hugel hunde hust husteten hute importiert inge intakte iran ivan jager jagst jagt jagte jagten jammer jammert jollt jubel juckt
  jugendlich jung jurgen kacke kafer kalb kame kamm kamme kampf kampfe kampfen kampft kamt kamte kamten kanne kanzler kapier kapieren
  kapiert karin karsten kase kassel kassieren kehr kehre kehren keks kellner kern kerne kerze kindlich kinn kippe kippen kiste kisten
  kitas klag klagst klagte klagten klangen klara klarer klart klarte klarten klinke kluge klugen kluger knetest knieten knietest knipstest
  koch koche kochen kocht kochtest kohl koln komma konsumiere konsumieren kontrolltest konzert konzerte kopfe kopieren korbe kostest
  kralle kranken kraut kreis kreise kriechen kroch krucke kuhe kuhl kuhle kuhn kummer kummre kundinnen kunftigen kunftiger kupplung kurve
  kuss kusse kussen kuste laber lachel lacheln lachle lachs lacht lachte lachten lachtest lade lagen lagere lagert lamm landern landlich
  langen lappen lasen lauch laue lauem lauen laues lauf laus lause lauter leber lebte lebten leckten ledigen leeren leerer legal legte
  legten lehm lehn lehnt lehnte lehnten leide leiden leihe leihen leine leise leiseen leist leiste leisten leit leitern leiteten lenke
  lenken lenker lerne lernen lest lichte lichten lichter lichtest lieb liebten liefer lieh liessen linie linien linse linsen linus listen
  litt lobe lobten loch lock locker locktest logen lohne lohnen lohnst lohnt lohntest loschtest losfahren losgehen losgelegt loslaufen
  loslegen lost loste losten loszuwerden lote loten lowe lowen lufte luge lugen lugt luise lumen lunge lustiger lutsch lutschen lutschst
  machte machtest madel magen mahl mailen maja male maler malt malte malten manch mangeln mannlich mantel manuel mappen marchen marken
  mass massen massieren matte maus mause maya mecker meere mehrer meide meiden meier meise melken menus merk merkten merle meyer miele
  miese miesen mieser miet mieteten mild milden milder minister misch mische mischen mischt mischtest mitbringen mitfahren mitgeben
  mitgehen mitgekauft mitgenommen mitkommen mitlachen mitreden mitreisen mitte mittler mittleren mitzubekommen mitzukommen mitzulesen
  mitzunehmen mitzuziehen mixte mixten mobbtest mobil mogt mohren moller mollig molligen molliger mond montieren montiert mudee mull
  munchen munster munter mutze nachbar nachholt nachmacht nachrechnen nachreichen nachreicht nachstellt nachte nachten nackt nackter nahe
  nahen nasche naschen nasen nasse nassen nehms netze neulich neutrale nick nicke nickte nico niemanden nike nonne nordlich nordliche
  norwegen noten notierst notigen nudel nutz nutzlich nutzte offener offentlich offn oper orangen ordnst ordnt ordnte orte orten ortest
  ortliche pachtest packt packte panne papst park parke parks parkst partei passe passieren pasta paul pause pfande pfandet pfiff piep
  piepe piepsten pilz plag plage plagen plagt plant plante planten plappern platzt plaudre poch pocht pochte pochtest pokal polen polierst
  polnische pool posier posiere posieren posiert positiv positive positiven prag probierst produzieren prost protestieren pruf prufst
  prufte prugle pump pumpe pumpst punktliche punsch puppe pust puste pustet pusteten putze qual quale qualen qualme qualst qualt qualte
  qualten quasseln quelle rader radern rainer rasch rasieren rasiert raste ratst ratte rauber rauchen rauchten raue rauem rauer raume
  raumt raupe rausch rauschen rauscht rausgenommen rechn rechter regal rege regieren regiert regn regst regt regulieren rehe reichte
  reisen reist reisten reite reiten reitet renne rennen rennt rentier rentieren rentiert repariert reset rett retteten richt richte
  richtest rieche rief riet rieten rind rinde ring rippe rippen riss rissen rita ritt ritten robin rochen rock rohe rohen roher rohes
  rohre rollt rose rosen rost rostet rote roten roter rotes roth rotiere rotieren rotiert ruck rucke ruckt rufst rugen ruhr ruhre ruhren
  ruhrst rund runde rust ruste rustet rusteten rutsch rutschen rutschst sachsen sack sacke saft sahen sale sammelt sand sang sangen sank
  sanken sass sassen satte satze satzen sauer sauere sauge saugen scan schad schade schadet schadeten schaf schafe schafer schamt schamte
  schamten schamtest scharf scharfe scharfem scharfen scharfer scharfes schatten schatz schatze schatzen schatzt schatzten schaust schaute
  schauten schautest scheibe scheiben scheine scheinen scheit scheite scheiten scheiter scheitern scheitert scheitet scheitete scheiteten
  scheitre schelle schellen schellt schellten schelten scherze scherzen scherzten schicht schichten schickst schieben schiebt schien
  schiessen schiffe schild schimpft schinken schlacht schlachte schlachten schlachtet schlangen schlank schlanke schlankem schlanken
  schlanker schlankes schlappem schlappen schlapper schlappes schlau schlaue schlauem schlauen schlauer schlaues schlechtem schlechten
  schlechter schlechtes schleifen schlende schlenden schlendet schlepp schleppe schleppt schlich schlicht schlief schliefen schlitz
  schlitze schlitzen schlitzt schlitzte schlitzten schloss schlossen schlosser schluckst schluckt schluckte schlug schlugen schmale
  schmalen schmaler schmecken schmelze schmelzen schmidt schmieren schmierst schmiert schmierten schminken schminkt schmitt schmolz
  schnalle schnallen schnallt schnallten schnapp schnaps schnarchen schnecke schnecken schnei schneiden schneie schneien schneist schneit
  schneite schneiten schneitest schnelle schnellem schnellen schneller schnelles schnitt schnitten schnupfen schnupp schnuppe schnuppen
  schnuppst schnuppt schnuppte schoben schonen schonten schopfen schramme schranke schrauben schreck schrecke schrecken schreckst schreckt
  schreckte schreie schreien schreiner schrie schrieben schrien schuf schulen schuler schulz schulze schuss schussel schusseln schuster
  schuttel schwaben schwachen schwacher schwanke schwanken schwarzen schwarzer schweden schweige schweigen schweigt schwein schweine
  schweiz schwenke schwenken schwenkt schwenkten schwere schweren schwerer schweres schwerin schwieg schwiegen schwimmt schwinde schwinden
  schwitzen schwitzten sechster segeln sehne sehnen seide seile seither sendet senioren sensoren serbien sichere sicht sichte sichten
  sichtest sieb siebten siegel siegle sieh siez sieze siezen siezt sina singe singen singt skier sofas sofia sohne solingen sony sorg
  sorgt sorgte sorgten sortiere sortieren sortiert spalten spaltet spar spare speck speichre spitz spitze spitzen sprach sprachen sprang
  sprangen spriche sprichen spritzen sprung sprunge spul spule spuler spurt spurte staatliche staatlicher stach stachen stampfen starben
  starr starre starrst starrte start starte startete statten stattet staub steak stechen steigern steigre steil steile steilen stein
  steine steinen stern sterne sternen steuern stiegen stimmen stirn stock stolpre stolzer stopf stopfen stor storiniere storinieren storne
  stornen stornie stornien storten stossen stream streamen streb strebe streben strebte strebten strebtest streichen streike streiken
  streikst streikte streikten streiktest streit streite strich striche strichen stricken stritt stritten stucke student stumm stumme
  stummen stummt stundlich stutz stutze stutzen stutzt suchten suchtest sudlich suhne summ summe summen summst suss susse sussen syrien
  tach tanke tanken tankt tankte tanz tanze tanzte taschen tasse tassen tast tate taten tater tauchten taug tauge taugen tausche teilen
  teilgenommen teilt teller terminen teste testen tests text tick ticke tiefer tipp tipps tippt tippte tippten toaste tobe toben tobt
  tobte tobten todes todlichen toilette toiletten toller tone tonen tonne topfe topfen tore torte torten totem totet totete toteten traf
  trafen tragbar trage tragt trainier tram trane tranen trank tranken trat traten traube trauben trauen traum traume traumt traust traute
  trenne trennen trennt trenntest treu trocken trockene trockenem trockenen trockener trockenes tropf trost trub trube truben truber trug
  trugen truhe tuckt turm tust tute tuten twitter ubele uben uberfahren uberholen uberlege uberlegen uberlegst uberlegt uberlegte
  uberlegten ubernommen uberrascht uberrede uberreden uberreiche uberreichen uberreicht uberschrieben ubersehen ubersetze ubersiehen
  ubertrage ubertragen ubertreiben uberzeugen uberziehen ufer uhren umbuchung umdrehen umfahren umfallen umgeben umgebucht umgedreht
  umgefasst umgegangen umgehangt umgeklappt umgeraumt umgeringt umgestellt umgesturzt umhangen umkippt umkommen umlenken umringen umringt
  umschalten umschaltet umschauen umschaut umschlag umschmeissen umschreiben umsetzen umsetzt umsorgen umsteigen umstieg umstossen
  umsturzt umtauscht umziehen umzufallen umzuhangen umzukommen umzuleiten umzuringen umzuschalten umzuschreiben umzustellen umzuziehen
  unechten unteres unternehmen unternommen unterschieden unterschreiben unterschriften urteilen variiert veraltet verargert verband
  verbande verbessern verbessre verbote verbracht verbreit verbreite verbreiten verbringen verbuchen verbucht verbuchten verdammt verdarb
  verdorben verdrehe verdrehen verdrehst verdreht verdrehte verdrehten vereine verfehlen verfehlt verfuge verfugen verfugt vergangen
  vergassen vergeben vergehen vergibt vergleichen verglich verglichen verhaft verhafte verhaften verhaftet verhalt verhandle verhindern
  verhinderst verhindert verhindre verhute verhuten verhutet verkehren verkehrt verlagere verlagern verlagerst verlagert verlagerte
  verlagre verlangre verlangtest verlassen verlasst verlaufen verlegt verleihen verliebt verliebte verliebter verlief verliehen verlieren
  verliess verlobe verloben vermeiden vermiet vermiete vermieten vernehmen vernicht vernichtete verpacken verpackt verpasst verreise
  verreisen verreist verreiste verreisten verriegeln verriegelt verringere verringern verringert verruckten versage versagen versagt
  versagten versammelt verschicke verschicken verschickt verschickte verschlossen verschoben verschrieben verschwende verschwenden
  verschwendet versehen versichre versionen versohne verspaten versprach versprechen verstand verstarke verstarken verstarkt verstecke
  verstecken versteckt versteigere versteigern verstopfen versuchten verteile verteilen verteilst verteilt verteilte vertrat vertritt
  verwahlen verwahlten verwalte verwalten verwaltet verwechsle verweigre verwende verwendest verwert verwerte verwerten verwirke verwirken
  verwirkst verwirkt verwirkte verzeihen verzicht verziehen verzogen verzogre verzolle verzollen verzollt vierten volker volt vorbeugen
  vordere vorderen vordrangen vordrucken vordruckt vorfahren vorfuhren vorgeben vorgebeugt vorgegangen vorgeheizt vorgesagt vorgesehen
  vorgezeigt vorgluhen vorhang vorkommen vorkramen vorladen vorlassen vorlegt vorlesen vorlesung vorliegen vormacht vornehmen vorrucken
  vorruckt vorsagen vorschieben vorschlagen vorsehen vorsingen vorspringen vorweisen vorwissen vorzeigen vorziehen vorzubringen vorzugehen
  vorzuladen vorzulegen vorzutragen wachse wachst wachte wachten wachtest wackel wackle waden waffel wage wagner wahr wahrer wald wale
  walter wande wandele wandeln wanden wandre warb warf warfen warme warmer warmt warmtest warn warntest wartest wartetest wasche waschen
  wascht wate watetest watt watte weben weber weck weckten wegbringen wegfahren wegnehmen wehe weht wehten weiblich weich weiche weichen
  weicher weid weide weiden weidest weidet weiger wein weine weinst weise weiterfahren weitergehen weitergereicht weiterkommen weiterleben
  weiterlesen weiterreden weiterreisen weiterreist weitersenden weitersuchen weiterzufuhren weiterzugeben weiterzugehen weiterzuhelfen
  weiterzuhoren weiterzuleben weiterzuleiten weiterzulesen weiterzumachen weiterzureden weiterzureichen weiterzureisen weiterzuschicken
  welle wellen welpe werben werke werken werner werte werten werter wertest wertet wertete werteten wespen weste westen westlichen wett
  wetteten wich wickel wickeln widersprochen wiegen wiesen wilde wilden willi wind winde windel winke winken winkt wirbt wirfst wirk wirke
  wirkst wischen wischst witze wohn wohntest wohnungen wolle word wortern wuchsen wuhl wuhle wuhlt wunde wunden wundere wurm wurst wurzt
  wusch wuschen zahmer zahn zahne zange zangen zarten zecken zehen zeichen zeilen zeitungen zelle zerbrechen zerbrochen zerfallen zerlegen
  zerrissen zerrten zerrung zersetzen zersetzt zersetzte ziegen ziel zile zitieren zitiert zoom zubeissen zubringen zucht zuchten zuchtest
  zudrehen zudrucken zufahren zufallen zuge zugeben zugedreht zugefugt zugegeben zugehen zugelangt zugelegt zugeleitet zugen zugenommen
  zugestellt zugezahlt zugezogen zukommen zulangen zuleiten zunehmen zureichen zureicht zuruckkaufen zuruckkauft zuruckkehren zuruckkommen
  zurucklegen zurucknehmen zuruckzubekommen zuruckzugehen zuruckzuholen zuruckzukaufen zuruckzukommen zuruckzurufen zuruckzuschreiben
  zuruckzuziehen zurufen zuschauen zuschaut zuschlagen zuschneiden zuschreiben zusehen zusetzen zusprechen zustecken zustellen zustossen
  zutragen zutreffen zutrinken zuwenden zuzahlen zuziehen zuzubringen zuzukommen zuzurufen zuzuschauen zuzuschlagen zuzuteilen zuzuweisen
  zuzuziehen zweifeln zweig
`;
