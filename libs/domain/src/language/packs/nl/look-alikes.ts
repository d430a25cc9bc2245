/** Frequent Dutch words that are a letter or two away from words that the pack listens for: they are not slips of them. */
export const dutchLookAlikes = `
  aanbeveling aandacht aangaat aangeboden aangebroken aangedreven aangegeven aangeklaagd aangemaakt aangenomen aangepakt aangeraakt
  aangeraden aangesloten aangetrokken aangewezen aangezet aangezien aankleden aankomen aankwamen aanleiding aanloop aanmaken aanmerking
  aanneemt aanraden aanraken aanrijding aanslagen aanspreekt aanstaande aantallen aantonen aantrekken aanvaarden aanvallen aanvoerder
  aanwijzing aard achterzijde achtig acteren adam adel adelaar afbraak afbreken afgelast afgelegen afgeleid afgelopen afgemaakt afgerond
  afgevallen afgeven afgewerkt afgewezen afhankelijk afleggen afleiden afleiding afnemen afrikanen afspelen afspraken afstand afstanden
  aftrekken afvallen afvragen afwachten afwijking algehele allen aller alpen amber amen anker anne annie apen appel arme aten attent autos
  baai baard baat baba bach bakker bale balen bali balk balkan ballon banen bankje barst bart bedacht bedden bedekken bedekt bedenk
  bedenken bedenkt bedoelde bedoelen bedraagt bedreigen bedriegen beek beest begeven beginnend begrippen behalen beheersen behoeve
  behouden beiden beken bekende bekennen bekent bekken bekleed beklimmen beklimming beladen belanden belangen belast beleefde beleggen
  beleid belgen belofte belonen beloond beloven benaderd benadering benaming bene benoemen benoeming beoordeeld bepalen bepaling
  bepalingen berecht bereiden bereikte berekend berekenen berekening beren beroemde beroepen bert bescheiden beschoten beschrijving
  beschrijvingen beschuldigd besefte beslaat besloten besluiten bespaard bespreking besproken bestaande besteden bestemming bestemmingen
  bestonden bestreden besturen betaalbaar betonnen betrapt betreden betrekken betrokken beuningen bevalling bevat bevatten beveiligd
  beveiligen bevelen beviel bevindingen bevonden bevordering bewaard bewaken bewaking beweert beweren bewering bewerken bewerking bewerkt
  bewerkte bewezen bewijst bewijzen bewogen bewonder bezet bezit bezoeken bezoeker bezoekt bezwaren bidden bied bieren biertje bijdragen
  bijv billen binden bindend bing binnenkomen bladeren blank blanken bleken bleven blijken blikken bloei bloeit bloem bloemen blog bloggen
  blond blonde blote bodem boden boef boeg boeien boeiende boeit boekhandel boekje boem boer boeren boeven bonen bonte bood boog boom boon
  boord borg borsten bossen boten botsen botten bouw braaf brachten brak bram breed brein breuk broeken bronnen broodje broodjes bruid
  bruikbaar bruto buis buit buitenkant bult bundelen burg bussen cees cellen checken chen christelijk christelijke christen clan connectie
  consulaat contant controleren corruptie creatie creatief creaties creeren daad daan daartoe dachten daden dader dage daken dalen daling
  dana danseres darm dave deden deelgenomen deelnemen deken dekken dekker delft dennis dergelijk dertien dertiende deurne diameter dieet
  diemen dienden dienen dier dieren dineren dion doek doelen donder dongen dook doop doorgaan doorgaans doorgaat doorheen doorlopen doorn
  doorstaan doris draait draak drachten draden draken drang drank dreiging drijven drijvende dringt drogen drone drong drukke drukste duel
  duet duidelijk duif duik duiken duikt duin duister duiven dure duurder ecologische educatie eend eender efteling eikel eiken eisen
  elektronische elfde ellen enge engel enige entiteit eren erkende erkenning ernaast essen etage etentje evenveel expressie faalt factoren
  falen fauna feitelijk feitelijke fiat filmt flessen fleur flex flikken fluit fluiten formatie formeel formule formulieren forse fraai
  gangen gans gasten gaven gebakken gebeden gebieden geblazen gebleken geboden gebogen gebonden geboren gebouwen geconstateerd gecreeerd
  gedateerd gedicht gedichten gediend gedragen geduurd geduwd geeindigd geeist geel gegoten gegrepen gehakt gehandeld gehangen gehanteerd
  gehecht geheimen geheten geil geknipt gelder gele geleen geleend geleerden gelegen geleid gelekt geliefden gelogen geloofd geloofde
  geloven geluiden gemaakte gematigd gematigde gemeten gemonteerd genie genk genoegen genoten gent geoefend gepaard gepast geraakt gerald
  gereageerd gerechten geregeerd gerekend gering geroepen gerucht geruchten geschapen geschat gescheiden geschikt geschonden geschonken
  geschoren geschoven geschrapt geslaagd geslacht geslapen gesloopt gespeeld gesprekken gestaakt gestapt gestart gestegen gestemd
  gestreden getallen getekend geteld getreden getroffen gevaren gevecht gevechten gevel gevestigd gevlogen gevlucht gevochten gevoegd
  gevoerd gevuld gewandeld gewekt gewend gewest gewezen gewild gewonnen gewoond geworpen gezegde gezegend gezeten gezichten gezond
  gezonden gezongen gezonken gezorgd gijs gips glazen goddelijke goden goor gordel goud graad graan gracht grachten graden graf grande
  grap gras graven grieken griep grijpen groeit gronden grondstof gunst gunstige haag haai haak haan haas haken halle halt halve handelaar
  handelen handeling hank hans hanteert hare harten hartje haten haven hecht hechten heersende heft heil heilig hekken heks helden helder
  helm hemd hemel herdacht herdenken hersenen hert herten hete heup heupen heuvel hield hielpen hinder hing hingen hoed hoek hoeken hoer
  hoeren hoes honden honing hoogste hooi hoopte hoorden hopelijk horst huil huilde huiselijk huizen humor hype ideaal idem ijsland
  impressie indeling indiaas indianen indicatie indie indrukken infectie ingedeeld ingehaald ingepakt ingeschreven ingeslagen ingesteld
  ingrijpen inhouden injectie inkopen inleiding inpakken inrichten inslaan instemming instorten intens invallen invasie inzake inzichten
  ironisch jeetje jens jensen jill joden joggen jong jongeren jood joods joop juiste julia julio kaal kaarsen kaas kader kale kalf kalm
  kamp kampen kanalen kano kans karel karen keek keert kees keken kende kennelijk kent keren kerken kerst keten keulen keur keuren keus
  kinder kippen kist klaas klas klassen kleding klei klep klikken klim klok klop klopte klus knallen knap knip knoppen knox kochten koel
  koelen koen koepel koerden koets kogel kolen komst koningen kont kooi kook kookt koos kopers kopieren kopje koppen koren kozen krachten
  krachtig kraken krim krimpen kringen kris kruis kudde kuip kurt kust kutje kwart kwetsen kwik laad laan laden lagen lager laken landen
  langskomen laren lastiger leden leed leek leent leer leerden leert leidende leiding leidingen leken lenen leon lepel letterlijk
  leugenaar leuker leur leve lichten lichter lied lief liefje liepen lier lieve lijk lijken lijkt lijnen liken likken linda linden linkse
  lint loer logan lonen longen lood loos lotte luid luidt luik luis lullen lust lyon maal maan maarten maas machten machtig magie malen
  malik mamma mand manieren mannelijk mannelijke mannetjes mans mara markt mart martelaar marteling mast maya mechanische meditatie
  meegaan meen meeneemt meewerken meid meiden melk menen mengeling mengen mening meningen mentale meren messenger mest metingen mieke mijl
  mijnen mode moed moer mona mont monument mooier moord moorden mouw mozes muis mulder munten muren nachtelijke nachten nachtje nadelen
  nader naderen nakijken nare neen neerzetten negeert neger negeren nest nesten nette neuk neuken neutrale neven nier nieren nigel nike
  noemt noord noorden noot oefening oefeningen ofwel oman omar omgeven omgezet omroepen omschrijving onbewust onderbroek onderdeel
  ondergoed onderling oneerlijk oneindig ongekend ongekende ongevallen onrecht ontbijten ontbonden ontbreken ontbrekende ontdekken
  onthouden ontkomen ontlopen ontstaan ontstaat ontvingen oorbellen oordelen opdagen opgeblazen opgedoken opgegeven opgeheven opgelegd
  opgelegde opgeleid opgelet opgelucht opgemaakt opgepakt opgericht opgerichte opgeschreven opgeslagen opgetrokken opgevallen opgevangen
  opgezocht opgroeien opkomst opleggen opleveren oplopen opluchting oppassen oppikken oprechte oprichters oprichting opslaan opsluiten
  opsporen opstarten optrekken opvang opvangen opvoeden opvolgen opzet opzetten oranje orde ordening overboord overdracht overdreven
  overeen overgaan overgave overgeslagen overhalen overheden overheen overheid overhemd overkomen overname overschot oversteken overtreden
  overvloed overwegen owen paal paars paden palen panden panelen para parel paren parkeren passeert passeren pastoor pater peper perioden
  perron persen peru pest pesten piek pier piet pieter pijl pijlen pijp pijpen piraten plaag plagen plak plakken planken planten plassen
  platen ploeg ploegen plukken poel poep poes polder polen polo pond poot positie poten praag pracht preek preken prestige priesters prof
  profeet punt puntje putten puur raadsleden racen raket ramen ramp rampen randen randje rang rassen rauw raven realistisch rebellen
  recensie recente rechterlijke rechtspraak recreatie redactie redelijke redt reed reeel reeks reet regeert regeling regelingen regelmatig
  regende regenen regent regeren regering regeringen reiken reist reken rekent rekken relatie rellen rembrandt rene reputatie resten retro
  reus reuze richt richten richter riep riepen riet rijd rijken rijn rijst ringen rode roeien roel roem roer roest roger roken roma rommel
  romp rondlopen roos rots rotsen route rubberen ruil ruim ruimen ruit rukken rusten rutte scannen schadelijk schadelijke schaden schagen
  schapen scheelt scheiden scheiding schelden scheppen schepper schept scheren schermen schetsen scheur scheuren schieten schijnen schijt
  schild schilder schipper schoen scholen schonk schoot schop schoppen schot schouten schreven schrift schrikken schrok schudden schuilen
  schuilt schuiven scoren seconden sein sensoren sint skien slaaf slaagde slachten slag slagen slak slakken slank slaven slepen slet sliep
  sloop slopen sluis sluiting smeken smet snappen sneek soep soest somalie sommigen soort soorten speelde speelden spek spellen spinnen
  spoel sporen sport sporten sprake spraken sprinter sprongen staakt stadion staf stak staken stal stallen stam stan stand stapte staren
  startte steden steeg steelt steen stein stelde stelen stelletje stelling stellingen stemmen stemming stenen ster sterker sterren steven
  stierven stijl stilletjes stilte stinkende stip stoelen stoep stoet stof stok stokken stom stoom stoort storingen stormen stortte stoten
  stout stoute straf strafblad straling streek streken strekt strepen streven strijden strijken strikt strikte stromen stroming stuit
  stukje stukken sven tabak talenten tand tang tanken teef tegels tekende tekeningen tekst telt tenen tenten terugbetalen terugkijken tess
  testen tezamen tiel tijde tikken tikt tillen toegekend toegenomen toegepast toekijken toenemen toestaan toestaat toestanden toestellen
  toiletten tolk tonijn tonnen tony toon toren tracht trad transitie trending trof trokken trollen trouwden troy trui tuig tweet uien
  uitbraak uitbrengen uiteen uitgaat uitgedeeld uitgegeven uitgeschakeld uitgesloten uitlaten uitmaakt uitschakelen uitslagen uitsterven
  uittrekken uitvallen uitvoeren uitvoering uitvoert uitwerking unie vaag vage vakbonden valk vangen vangt varen varieert varieren
  vasthouden vaten vecht vechten veen veer vegen veld vele velen ventje verantwoord verantwoorden verbaal verbaasd verbaast verband
  verbanden verbannen verbergen verbieden verbleef verbleven verboden verbond verbood verborgen verbroken verdeelt verdelen verdeling
  verdenking verdiepen verdragen verdreven verdriet verdrijven vereerd vereist veren verenigd verenigde verenigen vergeef vergelijk
  vergeven vergeving vergist verhalen verheven verhinderen verhogen verholpen verhoogd verhoogde verhoogt verhoor verhouding verkeer
  verkennen verkeren verkiezing verklaard verkleed verkochte verkozen verkregen verlaagd verlagen verlaging verlangen verlangt verlaten
  verleend verleende verleent verlegen verleiden verlenen verlicht verlichte verlieten verliezen verloopt verloving vermaakt vermaken
  vermeden vermeende vermeer vermeld vermelden vermelding vermeldt vermijden verminderd verminderen vermist vermoeden vermoedt vermogen
  vernedering vernielen vernieling vernietigd vernietigen vernietiging vernoemd vernomen veroordelen veroordeling verouderd veroverde
  veroveren verplaatst verraad verraden verrassen verrassend verrast verricht vers verschenen versieren versies verslaan verslagen
  versleten versneld versnellen versnelling verspreid verspreiden verstaan verstaat verstand verstappen versterking versterkt versterkte
  verstoord verstoppen verstopt verstreken verstrekken vert vertaalde vertalen vertaling vertalingen vertonen vertoning vertoond vertoonde
  vertoont vertrekt vertrok verval vervangt vervoer vervoerd vervoeren vervolgen vervolging vervuiling vervullen vervult verwachte
  verwachtte verwarren verwarrend verwarring verwend verwennen verwerken verwerven verwezen verwijten verwoest verworpen verworven
  verzetten verzinnen verzint verzocht verzoeken verzoening verzonnen verzorgen verzorging verzwakt vest vesting vette vielen vieren vies
  vissen visuele vitamine vlakken vleugels vliegen vloek vloer vlogen vloot vlot vluchten voeden voeding voedt voeg voegen voegt voelden
  voer voeren voert voertuigen voeten voldaan voldoende volgden volgers volhouden volk volken volkomen volstrekt volt vonden vonk
  voordelen voordeur voordoen voorgedragen voorhand voorheen voorjaar voorkom voornaam voortaan voortgezet voorts vormt vracht vrees
  vreesde vrouwe vrouwen vuil vuren waag waait waal wagens walt wand wandelen wandeling wanden wang wangen ware wassen wedden weergegeven
  weergeven weetje wegen weggehaald weglopen wegnemen weinigen wekt wending wenen werelden weren werf werkende werker werknemer westelijke
  wetgever wetten wezens wiel wielen wier wijd wijde wijden wijf wijk wijken wijn wijnen wijten wijven wijzen wind winnende winst wisten
  witte woerden woest wong woningen woonden worm woud wraak yang zaad zaag zaal zacht zachter zadel zake zakje zalen zalm zand zang zaten
  zegel zegen zeil zeilen zelden zenden zeuren zeventig ziel zijnde zijne zingen zingt zinnen zittende zocht zoet zoete zogenoemde zond
  zonen zong zooi zoom zorgden zowaar zucht zuid zuiden zuilen zwaan zwager zwakte zweden zweer zweven
`;
