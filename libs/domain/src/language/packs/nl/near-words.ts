/** Ordinary Dutch words that are a slip away from words that are listened for: words of our own, written down for this list. */
export const dutchNearWords = `
sensor kwartaal dekking tikken intikken ademloos schikken schoot ofwel stok slik haverdrink winnende vingerafdruk vingerafdrukken managed luchten ijsland suicidal menten voeding aangegeven aangemaakt aangenomen aangesloten aangezet aankomen aanmaken aanmeldde aantallen accepteert accepteren adam adelaar ader afgerond afnemen
afschrijven afspraken afstand afstanden akker algemeen allen apen apotheken appel arme aten autos bakker bakt bakte balk ballon banen barst bart
bedden bedoelde bedoelen beek beer beest bekende bekijk belangen belast belasten beleefde beleid beloof belooft beloven benaderd bepalen beren
beroepen bert berust besloten besluiten bestemming betekenis betekent betrokken bevalling bevat beveiligd bewezen bewijst bewijzen bewogen bezet
bezit bezoeken bezoeker bezoekt bied bieren biertje bijgaand bijlagen bijten bijv binnenkomen blaar bladeren bleke bleven blijk blikken bloem
bloemen blokkeert blokken blokker blote bodem boer boeren bond bonen bood boog boom boon boor boord boren borstels borsten bossen boten botten bouw
brachten brak bram breed breien breuk breuken brillen broeken brok bronnen brood broodje broodjes brui bruid bruto buiken buis buit bult bussen
cement collectie consult contant controleer controleren controller correct correcte daan dachten daken dalen daling darm darmen deden deken dekker
delft dennis dertien dertiende dezen dieet dier dieren directe doeg doek doelen donder dongen doorgaan dozen draait drachten draden drank dranken
drink droge droom drukke duif duin duiven dunne dure duurder edge eend egel egels eiken elfde ellen engel enige etage europees export fiat financien
flessen fleur fluister fluistert fooi formeel formulieren gangen gans gasten gate gaven gebakken gebieden gebleken geboden geboren gebouwd gebouwen
gebrand gedachte gedeukt gedragen geel gehakt gehangen geheimen gele geleen geleend gelegen gelekt gelogen geloven geluiden gemeten gemonteerd genk
genoten gent gepast geraakt gerechten gescand gescheiden geschikt geslapen gespeeld gesprekken gestapt gestart gestegen gestemd getallen getekend
geteld gevangenis gevaren geverfd gevlogen gevlucht gevuld gewandeld gewichten gewild gewogen gewonnen gezeten gezichten gezond gezongen gezorgd
gijs gips glazen goden goedkope gordel goud grap gras griep groeit groepen haai haak haan haas haken halt halve handel handeling hanen hans harm
hars harten haven hazen heart hecht heil heilig hekken held helden helder helm hemd hemel herkend herkennen hersenen herstel hert herten hete heup
heupen heuvel hiel hield hielpen hing hoed hoeden hoek hoeken hoes honden honing hoogste hoopt hopelijk huil huilde huiselijk huizen huurt ideaal
infectie ingepakt ingeschreven ingesteld inlogt inpakken installeer installeert instappen jeetje jong jonge jonger joop juiste julia kaas kalf kalm
kampen kanalen kans kapper karel keek kees keken kende kent keren kerken kers kersen kerst keulen kippen klaas klas klassen klep klikken klikt
klikte klim klopte klus knab knip knipt knoopje knoppen kochten koel koen koets kogel kolen komma komst kooi kook kookt koos kopers kopieren kopje
koppelt korst kouder kousen kraag kraai kraakt kraam krab krabt krachten kraken krat kreet kregen kruis kruk kudde kuiken kuil kusje kust kuur kwart
kwast laad laan laars lacht lade laden lagen lager laken lammeren landelijk landen langskomen lauw leden leed leek leent leer leert leeuw leiden
leiding leidingen leip lekken lenen lepel leuker levens lichte lichter lied lief lieke liepen lier lieve lijk lijken lijkt lijnen linda linker lint
linzen lonen long longen lood look loos lotte luid luik luisterde lullen lust maal maan maarten magnetron makkelijke mand manden mandje manieren
mappen mark markt mast meegaan meegegeven meegeven meekomen meel meen meet meid melk mening meningen meren mieke mier mild minister mode model moed
momenten mooier mosselen mouw muis mulder munten muren mussen nachten nachtje nader nagerecht nakijken navragen negentien nest nesten neven nichten
nier nieren nike noemt noor noord noorden noot onderbroek onderdeel onthouden ontstaan ooms openbare opening openingen opgegeven opgeladen
opgeslagen oplossing oppassen opslaan opstarten opvang oranje orde overhemd overschrijven paars panden pannen parkeer parken parkeren peer peper
peren perron persona piepen piet pinnen plak plakken plakt plank planken planten plus poes polder polen politiek pools poot poten praag prikken punt
ralf ramen randen recepten reed regent regering reist reken rekent rekken rene rent repareer repareert riemen riep rijd rijst ringen rode roel roos
ruggen ruil ruim ruimen ruimt ruit rund rusten sandaal sappen scannen schaal schaap schalen schapen scharen schat scheelt scheiden schermen scheuren
schilder schoen scholen schreeuw schreven schrift schudden schuiven schuldig seconden serieus skien slack slagers slak slakken slechte slechtst
sliep sluiting sluitingen snappen sneek sneeuwt soep soepen soort soorten speelde speelt spek spellen spin spinnen spinning sporen sport sporten
staal staarten stadion stal stallen stam stand standen stapt stapte startte steden steen stelde stemmen stenen ster sterker sterren stier stilte
stoelen stoep stof stom storingen stormen storting streek strepen studio stukken sven taarten taken tamelijk tand tang tangen tanken teek tegel
tegels tekende tekst telt tenen tenten terugbetalen terugkomen testen tijs tillen tilt timmerman toeslagen toestellen toiletten toner tonijn toon
toren touwen traan trage trainen trouwt trui twitch typt typte uien uilen uitgelogd uitkomen uitloggen uitnodiging upgraden vaar vaders vakje vang
vangen vangt varen veeg veertig vegen veld verband verbetering verboden verbouwing verdiend verdriet verdween verdwijnt vergelijk verhalen
verkiezing verklaren verkouden verliest verliezen verloopt vermeulen vers verschenen verslagen verstaan verstaat verstand verstoppen verstopt
vertellen vertelt vertrekt vervalt verven ververst verwachtte verzend verzetten verzorgen vielen vieren vies vissen vleugels vliegen vloer vloeren
vlooien vluchten voeg voer voeren voeten volgend volk volken vonden vorken vroegen vrouwen wachttijd wagens wandelen wang wangen ware wassen wast
weeg wegen weigert welnemen wenen wespen west wetten wiel wielen wijf wijk wijken wijn wijnen wind winst wisten witte woest woningen worm worst zaad
zaag zaal zacht zachter zalen zalm zand zang zaten zeeen zeist zekering zelden zessen zeventig ziekten ziel zingen zingt zinnen zocht zone zonen
zong zonnepaneel zoom zorgt zuid zuiden zwaan zweden zwemt
`;
