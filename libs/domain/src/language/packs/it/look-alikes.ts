/**
 * Ordinary Italian words that are one or two letters away from words of patterns: what they are is what they say.
 * They are words of our own, written down by hand for this pack, and no list from elsewhere.
 */
export const lookAlikes = `
  bastano bastava bastavano accudisce mortorio visibilita riattivare riattivo riattivate rispetta rispettano impostato impostata imposta contatti chattato
  amare amano amino amato amata amati amando amera ameresti parla parliamo parlarla parlarle parlarti mangi
  mangero mangera mangerei mangerebbe mangiarmi guardiamo guardate guardano guardino guardavi guardava
  guardavamo guardavano guardata guardati ascoltavamo ascoltavano cantare canti canta cantiamo cantate cantano
  cantino cantato cantata cantati cantando cantasse canterebbe cantarle cantarmi cantarti cantarne balli
  balliamo ballata ballassi ballerete ballerebbe ballarle ballarmi ballarci ballarne suonare suonavamo suonavano
  suonato suonata suonero suonera suoneresti suonarmi giochiamo giochino lavoriamo lavorino studiare studiamo
  studiate studiano studiavi studiava studiavano studiato studiata studiati studiando studiasse studiero
  studierai studiera studierete studieranno studierei studieresti studiarmi studiarti imparavamo imparavano
  imparerete impararmi impararsi insegnare insegno insegnate insegnano insegnino insegnavi insegnava insegnavano
  insegnato insegnata insegnati insegnando insegnai insegnasse insegnarle insegnarti insegnarne porta portiamo
  portino portavo portavi portavano portati portando portassi porterai porteremo porterete porterei porteresti
  porterebbe portarlo portarla portarli portarle portarmi portarti portarsi portarci portarne troviamo trovavi
  trovavamo trovavano trovati trovando trovai troveranno cerchiamo cerchino cercavamo cercavano cercheresti
  cercarne compriamo comprino comprera paghiamo pagavi pagai pagasse pagassi pagheranno pagarla pagarle pagarmi
  pagarti pagarsi pagarci pagarne costare costiamo costino costavamo costavano costando costeresti costerebbe
  costarlo pensare pensiamo pensate pensavamo pensavano pensero penserai pensera penseremo penserete penseranno
  penserei penseresti penserebbe pensarla pensarle pensarmi pensarti pensarci pensarne sperare speri spera
  sperate sperano sperato sperata sperando sperasse sperassi sperero spereremo spererebbe sperarlo sperarla
  sperarle sperarmi sperarti sperarsi sperarne aspettate aspettavi aspettava aspettavano aspettata aspettati
  aspetterebbe arrivavi arrivava arrivavano arrivando arrivai arrivero arriverai torniamo tornavamo tornavano
  tornero torneranno tornarmi tornarci entriamo entravamo entravano entrero entreresti passavo passavi passavano
  passerai passerete passarlo restiamo restino resteresti resterebbe lasciamo lasciavi lasciava lasciavamo
  lasciassi lascera lasceremo lasceresti lascerebbe lasciarla lasciarli lasciarmi lasciarsi lasciarci mettevi
  mettevano mettendo chiudera chiuderemo chiuderanno rompe rompiamo rompa rompano rompesse rompero romperai
  rompera romperemo romperanno romperlo romperla romperli rompermi romperti rompersi romperci vinco vincono
  vinca vincerebbe perde perdiamo perdeva perdevano perdesse perdera perderemo perderanno perderli perdersi
  scrivevano scriveranno leggevano leggendo legga leggeremo leggerei vedevo vedeva vedendo veda vederlo vederla
  credi crede crediamo credete credono credeva credendo creda credesse credero credera crederemo crederanno
  crederei crederlo crederli crederle vendo vendi vende vendiamo vendono vendeva vendendo venda vendesse vendera
  venderanno venderlo venderli venderle riceviamo ricevevano ricevendo riceveremo riceveranno temiamo temete
  temendo tema temermi ripete ripetiamo chiedevano chiedendo chiedera chiederemo chiederanno risponderemo
  risponderle risponderne correre corro corre corriamo correte corrono correndo corra corresse correro correra
  correrei correrebbe correrle correrti correrne cadere cadiamo cadete cadendo nasco nasci nasciamo nascono
  nascera nasceremo nascerebbe crescendo conoscere conoscete conoscono conoscevi conosceva conoscevano
  conoscendo conoscesse conosceremo conoscerei conoscerle conoscerti conoscerne piangiamo piangevano piangendo
  rido ride ridete rida ridano ridero ridera rideremo rideranno riderlo sorridere accendere accendo accendiamo
  spegnere spegnerle spegnerti spegnerne dormi dormiamo dormendo dormiremo parti parta partiamo partendo
  partiremo partiranno partirmi partirci sentiamo sentendo apriamo aprivo apriva aprivano apriremo copro copra
  coprivano coprendo copriremo soffrono soffrendo offrendo servire servo serva serviamo servite servendo
  serviremo servirei servirmi servirsi servirci segui seguiranno seguirebbe vestire vesto vesti veste vesta
  vestano vestiamo vestendo vestirai vestira vestiranno vestirlo vestirsi vestirci divertire diverta divertano
  divertito divertita finiscono finendo finiremo finiranno capiamo capiremo puliamo spedisco spedendo spediremo
  preferiremo preferirei preferirti preferirsi costruito costruita guarisco guarisce guarendo guarirei uniamo
  unito unirne feriva ferendo feriranno ferirebbe ferito fornire forniamo fornendo fornira garantiva garantendo
  garantira garantita inserendo colpiscono colpiamo colpivano colpiremo colpirei colpiti falliamo gestiamo
  gestivano gestendo gestirai gestiremo gestiranno gestirmi gestirsi gestirne reagiremo reagirei sparivano
  sparendo spariro sparirai spariremo sparirli sparirmi sparirti sparirsi sparirci subendo tradisco tradisce
  tradiscono tradiamo tradivano tradendo tradirei tradirlo impedisco definire definisco definisce definiscono
  definirai definira definiremo definiranno definirei definito definita definiti definirla digerire digerito
  digerita stabiliranno trasferivi trasferiranno riferisco riferisci riferisce riferiamo riferirebbe abbraccino
  baciare baci baciamo baciate baciano baciato baciata baciati baciando bacerebbe baciarmi toccare tocchi
  tocchiamo tocchino toccavamo toccavano tocchero toccherete toccheranno toccarmi toccarsi toccarci toccarne
  tiro tirato tirando tireresti tirarmi spingere spingete spinga spingesse spingero spingeremo spingerebbe
  spingerlo spingermi lanciare lanciavamo lanciavano lancero lancerei lanceresti lancerebbe salti saltiamo
  saltavamo saltavano saltato saltata saltando salteresti salterebbe nuoto nuota nuotino nuotato nuotata
  nuotando nuoteresti nuotarle nuotarmi nuotarsi cammino camminata camminero viaggiavamo viaggiavano viaggiando
  viaggeranno viaggerebbe volare vola voliamo volate volavamo volavano volando volero volera voleremo volerete
  voleranno voleresti volerebbe guidano guidavamo guidavano parcheggiavamo parcheggiavano parcheggiando freniamo
  frenavamo frenavano frenato frenata frenati frenando frenera freneranno giriamo giravi girati girando svoltare
  svolto svoltato svoltata svoltarmi sterzare sterzino sterzato sterzata cucinare cucinate cucinano cucinavi
  cucinava cucinavamo cucinavano cucinato cucinata cucinati cucinando cucinero cucinera cucineresti friggo
  cuocermi cuocersi bollire bolliamo bollite bollendo bollito bollita tagliero tagliera taglieresti affettare
  affettiamo affettate affettano affettavi affettava affettavamo affettavano affettato affettata affettati
  affettando pelo pela peliamo pelato pelando pelasse pelassi pelerete pelarlo pelarle pelarmi pelarci pelarne
  mescolare mescolo mescoli mescola mescolano mescolavo mescolavi mescolava mescolai mescoleresti mescolarti
  versi versa versando versai versasse assaggiare assaggio assaggero gusto gusti gustate gustando gusterebbe
  gustarlo gustarle gustarmi gustarsi condisco condisce condiscono condiamo condivano condendo condirlo salare
  saliamo salate salava salato salata salando salai salassi salerete saleresti salarle salarmi salarti salarsi
  salarci salarne grattare gratto gratta grattiamo grattate grattato grattata grattati gratterete grattarmi
  grattarsi impastare impasto impastate impastano impastavi impastava impastavano impastato impastati impastai
  impastera impasteranno infornate infornano infornavo infornato infornata infornati scaldare scaldo scaldi
  scalda scaldavano scaldato scaldata riscaldo congeleresti scongelare scongelando lavare lavo lavi lava lavati
  lavera laveresti lavarmi stirare stiro stiri stira stiriamo stirano stirato stirata stirando stirarmi stirarti
  stirarsi spazzare spazzo spazzi spazzino spazzato spazzata spazzando spazzarmi spazzarti spazzarsi spolvero
  bagniamo bagnerai bagnerete bagnerebbe stendere stendo stendi stende stendiamo stendete stendono stendeva
  stendendo stenda stendera stenderanno stenderlo stenderli stenderle piegare piego pieghi piega piegate piegato
  piegata piegasse piegherai piegherete piegarlo cuciscono cuciamo cuciva cucira cucita strappare legare legate
  legavi legherai legherete legarli legarle legarmi slegare slego slega slegate slegato slegata slegati slegasse
  slegarlo slegarmi attacchiamo attaccherete attaccheranno attaccarmi attaccarci stacchi stacchiamo staccavamo
  incollavano incolleresti appendiamo appendete appendono appendeva appendendo appendesse appendera appenderanno
  appenderli appenderle montare monto monti monta montiamo montano montino montava montato montata montando
  monteresti monterebbe montarla montarle montarmi montarne smontare smontiamo smontate smontino smontato
  smontata smontando avvitare avvito avvita avvitiamo avvitate avvitano avvitavo avvitato avvitata avvitati
  avvitero avviteremo avviteresti svitare svita svitiamo svitate svitato svitata piantare piantate piantano
  piantavi piantava piantavamo piantavano piantato piantata piantati piantando piantero piantera pianteremo
  pianterete pianterei pianteresti pianterebbe poto poti pota potiamo potate potino potata potando potasse
  potero potera poteremo poterete poterei poteresti poterebbe potarlo seminare seminano seminavo seminavi
  seminato seminata seminati seminando seminai seminarono seminero semineresti seminarlo seminarla seminarli
  seminarle seminarmi seminarti seminarsi seminarci seminarne scavare scavo scavi scava scaviamo scavano scavato
  scavata scavando scavero scavera scavarmi scavarti scavarsi disegnare disegnate disegnano disegnino disegnavi
  disegnava disegnavano disegnato disegnata disegnati disegnando disegnai colori colorate colorati coloreremo
  colorerete colorerei coloreresti pitturato filmare filmo filmi filma filmato filmando filmeresti filmarmi
  registro registri registra registrano registravo registravi registrai registrarti scattare scattavamo
  scattavano scatterebbe stampiamo stampate stampano stampino stampato stampata stampati stampando stampasse
  stampassi stamparlo stamparla stamparli stamparle stamparmi stamparti stamparsi stamparci stamparne copi
  copiamo copiate copiavamo copiavano copiato copiata copiati copiando copieresti salvo salvi salva salvavi
  salvava salvata salveremo salverete salverei salveresti scaricate scaricano scaricavi scaricava scaricavamo
  scaricavano scaricato scaricata scaricati scaricando scaricai carichiamo caricate caricata caricando
  installare installate installato configurare configura configurate configurano configuravi configurava
  configuravano configurato configurata configurati configurando configurai digitate digitavi digitava digitai
  digitasse digitarlo digitarla digitarli digitarle condividiamo condividesse inviamo inviavi inviati inviai
  invieremo invieresti inviarli inviarle inviarmi alleghi alleghiamo allegando allegasse alleghero allegherebbe
  allegarla allegarmi allegarti inoltriamo inoltrano inoltravo inoltravi inoltrava inoltravamo inoltravano
  inoltrati inoltrando inoltrassi blocca bloccai sbloccate sbloccato sbloccata sbloccati attiviamo attivino
  attivavamo attivavano attivando attiveresti disattivavamo disattivavano disattivando abilita abilitato
  connettiamo connettono connettevano connettendo connetteremo connetteranno colleghiamo collegano collegavo
  collegavi collegava collegavamo collegavano collegati collegando colleghero colleghera collegheremo
  collegherei collegheresti scollegare scollego scolleghi scollega scolleghiamo scollegate scollegati
  scollegando scollegasse scolleghero scollegherebbe scollegarla scollegarmi scollegarti riavviare riavvieremo
  resettare resetto resettato resettero resetteresti formattare formatto formatti formatta formattino formattavo
  formattai formattasse formattero formattera formatteresti formattarlo formattarla formattarli formattarle
  formattarmi formattarti formattarsi formattarci formattarne selezionerete selezionerei selezioneresti
  selezionarmi sceglierlo sceglierla scegliermi scegliersi ordiniamo ordinino ordineremo ordinerete ordinerei
  ordineresti prenoto prenotiamo prenotera prenoteranno confermo confermi confermavano confermando confermarmi
  rinunciare rinuncio rinuncia rinunciamo rinunciati rinuncero rinunceremo rinuncerei rinunciarla accettare
  accettavi accettava accettavano accettarti firmo firmi firma firmando firmarmi compilare compili compila
  compilate compilano compilato compilati compilando compileresti consegnare consegnate consegnavi consegnava
  consegnavamo consegnavano consegnati consegnando risparmiavano risparmiando risparmierai risparmierete
  risparmieranno risparmieresti spendere spende spendiamo spendete spendono spendeva spendendo spendano spendera
  spenderanno spenderebbe spenderlo spenderli spenderle prestare presti prestiamo prestate prestano prestino
  prestavo prestavi prestava prestavamo prestavano prestato prestata prestati prestando prestassi prestero
  prestera presteranno prestarlo prestarli prestarmi prestarti prestarsi prestarci preleviamo accrediti scontare
  sconti sconta scontiamo scontate scontano scontino scontavo scontava scontato scontata scontati scontando
  scontarono scontera scontarmi scontarsi calcolare calcolate contare contiamo contate contano contino contavi
  contava contato contata contati contando contassi contero conteresti contarla contarli contarle contarmi
  contarti contarsi contarci contarne misurare misura misurate misurino misurato misureresti pesi pesa pesiamo
  pesate pesano pesavo pesato pesata pesati pesando pesai pesasse peseremo peseresti peserebbe pesarlo pesarla
  pesarli pesarle pesarmi pesarti pesarsi pesarci proviamo provate provavamo provavano provati provero provera
  proverete proveresti provarmi provarci tentare tento tenti tenta tentiamo tentavi tentavamo tentavano tentasse
  tentero tenterai tenterete tenteranno tenteresti tenterebbe tentarmi tentarsi tentarci riuscirlo riuscirmi
  sbagliare sbaglia sbagliamo sbagliano sbagliavo sbagliavi sbagliava sbagliando sbagliai sbagliero sbagliera
  sbagliarlo sbagliarla sbagliarmi sbagliarti sbagliarsi controllare controlliamo controllavamo controllavano
  controllando controllasse controllero controllerei controlleresti controllarle controllarmi controllarne
  verificavamo verificavano verificando notiamo notano notavo notato noteresti noterebbe notarlo notarla notarli
  notarle notarmi notarti notarsi notarci osservate esaminare esaminate esaminano esaminino esaminavi esaminava
  esaminavano esaminato esaminata esaminati esaminando esaminai esaminasse esaminassi esaminero esaminerai
  esaminera esaminerete esamineranno esaminerei esamineresti esaminarmi esaminarti analizzato analizzata
  confronto confronti confronta confrontate confrontano confrontino confrontava confrontavano confrontasse
  confrontero confrontera confronterete confronteranno confronteresti valutare valuto valutasse giudico giudica
  giudichiamo giudicheresti giudicarne criticare criticano criticato loda loderesti premiare premiamo premiate
  premiano premiavo premiavi premiava premiavano premiato premiata premiati premiando premiasse premiero
  premierai premiera premierete premieranno premierei premieresti premiarmi premiarti punirai punira puniranno
  punita puniti perdonare perdona perdoniamo perdonate perdonano perdonino perdonavi perdonava perdonavano
  perdonato perdonata perdonati perdonando perdonai perdonasse perdonassi perdonero perdonerai perdonera
  perdonerete perdoneranno perdonerei perdoneresti perdonarli perdonarmi perdonarti salutare saluta salutiamo
  salutino salutasse saluteremo saluterete saluterei saluteresti invitare invito invitate invitero inviteresti
  invitarmi ospito ospita ospiteremo ospiterete ospiterei ospiteresti visitare visitate visitano visitavi
  visitava visitavamo visitavano visitato visitata visitati visitando visiteresti incontrare incontriamo
  incontrato incontrata incontrando incontrero incontreresti incontrarla presenta presenterete presenteresti
  racconto racconti racconta raccontai spieghiamo spieghino spiegavamo spiegavano descrivo descriviamo
  descrivono descrivevano descrivendo descriva descrivano descrivera descriveranno mostravamo mostravano
  indichiamo indicato indicata indicheresti indicarne dimostrare dimostra dimostrate dimostrano dimostravi
  dimostrava dimostravano dimostrato dimostrata dimostrati dimostrando dimostrai nascondesse scoprono scopriamo
  scoprendo scoprirti inventare invento inventiamo inventino inventato inventata inventero inventera
  inventeresti creare creo crea creino creato creando creeresti fabbricavamo fabbricavano fabbricando aggiusti
  aggiusta sistemavamo sistemavano migliorare miglioro migliori migliora miglioriamo migliorate migliorano
  migliorino miglioravi migliorava miglioravano migliorato migliorata migliorati migliorando migliorai
  migliorasse migliorero migliorerai migliorera migliorerete miglioreranno migliorerei miglioreresti migliorarmi
  migliorarti peggiorate peggiorata peggiorerete peggiorerei peggioreresti modificavamo modificavano modificando
  modifichero adattare adatto adattiamo adattate adattato adattata trasformi trasformiamo convertire converto
  converti converte converta convertiamo aumentare aumentano aumentarmi allargare allarga allargano allargato
  allargando allargai stringere stringete stringono stringevi stringeva stringevano stringendo stringeremo
  stringerei allungato allungando accorciato accorciata accorcerai accorcerei accorcerebbe accorciarmi alzo alzi
  sollevando sollevasse sollevarla sollevarti sposto sposta spostiamo spostate spostano spostino spostato
  spostata spostero sposteremo sposterebbe spostarlo fermi fermavamo fermavano fermato fermando fermassi
  smettiamo smettono smetteva smettevano smettendo smettano smettesse smettero smetterebbe smetterla smettermi
  smetterti cominciare comincio cominciate cominciato iniziarli termino termina terminiamo terminate terminano
  terminino terminavo terminavi terminava terminato terminata terminati terminasse termineremo terminerete
  termineresti terminarlo terminarla terminarli terminarle completi concludo concludi conclude concludete
  concluda duro dura dureresti rinvio rinviamo rinvino rinviero rimandi rimanda rimandiamo rimandano rimandino
  rimandavo rimandavi rimandava rimandati rimandai rimandassi rimandarli rimandarmi rimandarti rimandarsi
  rimandarci anticipassi anticiparlo anticiparla anticiparli ritardare ritardate ritardino ritardato ritardata
  ritardarlo ritardarla affrettare affretto affretta riposavamo riposavano riposato riposata riposero riposarlo
  riposarla svegliamo svegliano svegliavo svegliavi svegliava svegliavamo svegliavano svegliati sveglieranno
  sederlo sdrai soffiare soffio soffiamo soffiate soffiano soffino soffiavo soffiato soffiata soffiati soffiando
  soffiero tossire tosso tossano tossiamo tossite tossivo tossiro tossito tossirlo tossirle tossirci tossirne
  sudi sudando sudera suderesti tremano tremino tremavamo tremavano tremato tremata tremando tremero tremeresti
  tremarmi tremarci sanguinavamo sanguinavano sanguinando curino curata curando cureresti medicare medichiamo
  medicate medicano medichino medicavi medicava medicavamo medicavano medicato medicata medicati medicando
  medicheresti medicarne operare operate operato operati operando opereresti operarmi operarti operarsi operarci
  vaccinano invecchiare invecchio invecchi invecchia invecchiamo invecchiate invecchiano invecchino invecchiavi
  invecchiava invecchiavano invecchiato invecchiata invecchiati invecchiando invecchiai invecchiasse invecchiero
  invecchierai invecchiera invecchieranno invecchieresti invecchiarmi invecchiarti abitiamo abitavamo abitavano
  abitando abitarono abitasse abiterebbe abitarlo affittare affitto affitta affittato affittata affittero
  arrediamo arredando sposare sposo sposa sposiamo sposino sposando sposero sposeremo sposarmi sposarti sposarsi
  litigare litigato discutono urliamo urlavamo urlavano urlassi urlerete urlarmi urlarci grido gridiamo
  gridavamo gridavano griderei mentire mento menti mente mentono menta mentano mentiamo mentendo mentiro
  mentirai mentira mentiranno mentirebbe mentita mentirla mentirmi mentirti mentirsi mentirci giurare giuro
  giuri giura giurate giurino giurato giurando giurasse giureresti giurarmi promettere prometto prometti
  promette promettiamo promettete promettono promettevi prometteva promettevano promettendo prometta promettano
  promettesse promettero prometteremo prometterei prometterebbe promettermi prometterci ruba rubiamo rubando
  rubai rapinare rapinavamo rapinavano picchiavi picchiera minacceremo minaccerete minaccerei minacceresti
  spaventavamo spaventavano spaventeresti spaventarti odieresti detestare detestiamo detestate detestano
  detestavi detestava detestavano detestato detestata detestati detestando detestai detesterete detesterei
  detesteresti invidiare invidiamo invidiate invidiano invidiavi invidiava invidiavamo invidiavano invidiato
  invidiata invidiati invidiando adorare adoro adoreresti ammirare desideravano desiderando sogni sogna sogniamo
  sognato sognata sognando sognarmi ricordare ricordate ricordano ricordavi ricordava ricordavamo ricordavano
  ricordato ricordata ricordati ricordando ricordero ricordera ricordarmi dimenticavamo dimenticavano
  dimenticando dubitare dubito dubiti dubitato decido decide decidiamo decidono decida decidera decideranno
  stupiamo stupivo stupiva stupiro stupira stupito stupita sorprendere sorprendete annoiato annoiata annoiati
  annoiando annoieresti annoiarli annoiarle annoiarmi stancare stanchiamo stancate stancano stanchino stancavo
  stancavi stancava stancavamo stancavano stancato stancata stancati stancando stanchero stancherete
  stancheranno stancherei stancheresti stancherebbe stancarli stancarle stancarmi stancarti stancarsi stancarci
  stancarne calmo calmi calmiamo calmate calmino calmavamo calmavano calmata calmando calmeresti consolare
  consola consolate consolato consolata consolando consoleresti consolarmi confortare conforto conforti conforta
  confortate confortino confortata conforterete conforterei conforteresti confortarmi confortarci incoraggio
  proteggo protegga difendere difendo difende combattere combatte combattiamo combattete combattevi combatteva
  combattevano combatta combattero combattera combatteremo combatteranno lotto lotta lottiamo lottato lottata
  lottando lottera lotteresti lotterebbe lottarmi lottarsi arrendiamo arrendete arrendono arrendeva arrendendo
  arrendera arrenderanno arrenderlo arrenderli arrenderle fugge fugga fuggiremo inseguire inseguirai inseguira
  inseguiremo inseguirei inseguita inseguirmi cattura catturino catturato arresti liberi liberate liberano
  liberava liberavamo liberavano liberato liberata liberando voto voti vota votiamo votavamo votato votata
  votati votando voteresti voterebbe eleggere elegge eleggete eleggevi eleggeva eleggevano eleggendo eleggeremo
  eleggerei governare governate governano governato governata governati governando governasse governarle
  governarti governarne dirigere dirigete dirigevi dirigendo dirigesse dirigerai dirigerei dirigerli dirigerle
  dirigermi dirigerti dirigersi dirigerci dirigerne comandare comandiamo comandate comandando comandasse
  comanderai comanderanno comanderesti comandarle comandarmi comandarsi permetto permettiamo permettono
  permettevano permettendo permettano permettesse permettero permetteremo permetterebbe permetterlo permetterla
  permetterti vieta vietasse vieteresti vietarmi obbligavamo costringevano costringeremo costringerei rischiare
  rischiamo rischiate rischiano rischiavi rischiava rischiavamo rischiavano rischiato rischiata rischiati
  rischiando rischiasse rischiero rischierai rischiera rischierete rischieranno rischierei rischieresti
  rischiarla rischiarmi rischiarti osiamo osino osati osando oseresti basto bastiamo bastate bastavamo bastavano
  bastasse bastera basteremo basteresti bastarlo bastarla bastarle bastarmi bastarti bastarsi bastarci manchiamo
  mancavamo mancavano mancai mancarla mancarli mancarmi mancarti mancarsi mancarci sembro diventavamo
  diventavano diventeresti accadere accado accadono accaderlo accaderla accadermi accaderti accadersi accaderci
  capitare capitate capitano capitavi capitava capitavamo capitavano capitato capitata capitati capitando
  capiteremo capiterete capiterei capiteresti succediamo succedono succedevano succedendo succederanno dipendere
  dipendiamo dipendete dipendono dipendevi dipendeva dipendevano dipendendo dipendesse dipenderai dipendera
  dipenderemo dipenderei dipenderla dipenderli dipenderle dipendermi dipenderti dipendersi dipenderci dipenderne
  consisto consiste consistiamo esistiamo esistevano esistera importare importiamo importate importano importino
  importavi importava importavamo importavano importato importata importati importando importero importera
  importeranno interessiamo interessate interessavamo interessavano interessando interessasse interessarle
  interessarti interessarne riguardando merito meritiamo meriteresti meriterebbe usano usai useresti consumare
  consumiamo consumate consumino consumato consumati consumando consumeresti consumarmi sprecare sprecate
  sprecato sprecata sprecasse sprecarlo sprecarmi butti buttiamo buttavamo buttavano butteranno butteresti
  butterebbe getti gettiamo gettavamo gettavano gettando gettero gettera getteresti getterebbe gettarla gettarti
  trattino tratterete tratteresti contrattare contratti contratta contrattiamo contrattate contrattavi
  contrattato contrattata contrattati contrattai contrattasse contrattassi contrattero contratterai contrattera
  contratteremo contratteranno contrattarli contrattarle contrattarmi contrattarti contrattarsi contrattarci
  contrattarne noleggeremo noleggerete noleggerei noleggeresti assicuravamo assicuravano denunciavi denunciavano
  denunciassi denunciarmi denunciarti denunciarsi denunciarci accusare accuso accusiamo accusato accusati
  accusando accusera testimonio testimonia condanni condannino processare processate processero processera
  processeremo processerete processerei ereditare ereditavi ereditavamo ereditavano ereditando ereditarono
  ereditasse ereditero erediterai ereditera erediterete erediteranno erediterei erediteresti ereditarlo
  ereditarla ereditarli ereditarle ereditarmi ereditarti ereditarsi ereditarci ereditarne doni dona donando
  doneresti regalavamo regalavano regalato regaleremo dedico dedica dedichiamo dedicato dedicata dedicheresti
  dedicarne brindiamo brindera brinderanno fumano fumarla bere berla berle bermi bersi pregare preghiamo pregate
  pregato pregata pregati pregando pregasse pregherai preghera pregherete pregheranno pregarlo pregarmi
  maledisco malediscono malediamo maledivano maledendo maledito maledita maledirlo benedisco benediscono
  benediamo benedivano benedirlo battezza mandiamo mandino manderanno manderei manderesti manderebbe contattiamo
  contattavi contattavamo contattavano contattati contattando contatteranno chiamiamo chiameresti chiamerebbe
  telefoniamo telefonino richiamiamo richiamavi richiamavamo richiamati richiamerete richiameresti squillavamo
  squillavano squillando avvisare avviso avvisiamo avvisavamo avvisavano avvisando avvisero avviseremo
  avviseresti informare informate informano informavi informava informavano informato informata informati
  informando informai informera comunichi comunica comunicai segnala segnalavano segnalai segnaleranno
  segnaleresti domandi domandiamo domandino domandavamo domandavano domandando domanderai domanderemo
  domanderete domanderanno domanderesti interrogo interroghi interroga interrogai esprimendo neghiamo negando
  negherai negherete negarmi dichiarare dichiariamo dichiarate dichiarano dichiarato dichiarata dichiarasse
  dichiarero dichiarerai dichiarera dichiareremo dichiareranno dichiarerebbe dichiararmi ammettere ammettiamo
  ammettete ammettono ammettevi ammetteva ammettevano ammettendo ammettano ammettesse ammettero ammetterei
  ammetterebbe ammetterla ammettermi ammetterti confessare confesso confessi confessa confessiamo confessate
  insistere insistiamo insistono insistero insistera insistermi protesti protestiamo protestavamo protestavano
  protestando protesterete protesteresti lamentavamo lamentera reclamavamo reclamavano reclameremo reclamerete
  reclameresti esigere esigono esigero esigera esigermi pretendete pretendono pretendeva pretendendo pretendero
  pretendera pretenderanno pretenderli pretenderle supplicato convincevano convincendo convincera convinceremo
  convincerei persuadiamo persuadesse proporre prepariamo pianifica programmavamo programmavano programmando
  progettare progettate progettavi progettava progettavano progettata progettati progettando progettarmi
  progettarsi sviluppare sviluppate sviluppato testare testo testi testiamo testano testavamo testavano testato
  testando testera testeremo testerete testerei testeresti testerebbe testarlo testarmi testarsi eseguire eseguo
  esegue esegua eseguendo eseguirai eseguira eseguiremo eseguirei eseguirmi puntare puntiamo puntavamo puntavano
  puntando puntasse punterai puntera punterete punteranno puntarlo puntarle puntarmi puntarsi mirare miro miri
  mira miriamo mirate mirato mirata mirassi mirera mireresti mirarmi sparavamo sparavano sparai spareremo
  sparerete spareranno spareresti spararla spararli bruciavi bruciassi esplodevano affondare affondiamo
  affondate affondavi affondava affondavamo affondavano affondato affondata affondati affondero galleggia
  galleggiata strisciavamo strisciavano strisciato strisciando rotolare rotolino rimbalzato rimbalzata dondola
  pattino pattinate pattinato pattinata pattinati pattinero scio scia scero scera pedalare pedalato pedalata
  pedalando remo remi rema remano remato remando remeresti pesco peschi pesca pescano peschino pescavi pescato
  pescata pescando pescai pescasse peschera pescarlo pescarla pescarli pescarle pescarmi pescarti pescarsi
  pescarci caccio cacci caccia cacciamo cacciate cacciano caccino cacciavi cacciava cacciato cacciata cacciati
  cacciarmi allenare alleno allenate allenano allenavo allenato allenata allenati allenando alleneresti gareggio
  gareggia gareggiato segnare segno segniamo segnate segnano segnavo segnava segnavamo segnavano segnato segnata
  segnando segnasse segnero segneremo segnarlo segnarla segnarle segnarmi pareggio pareggia pareggiato
  pareggiata pareggero battere battiamo battete battevi batteva battevano battendo batta battano battesse
  battero batterai battera batteremo batterei batterebbe batterlo batterla batterli batterle battermi batterti
  battersi batterci batterne applaudiamo applaudivano applaudito applaudirlo recita recitato recitata recitero
  recitera reciteresti comporre tifare tifo tifa tifiamo tifate tifato fischiare fischiamo fischiate fischiano
  fischino fischiavi fischiava fischiavamo fischiavano fischiato fischiata fischiati fischiando fischiero
  fischiarla fischiarmi fischiarti abbaiare abbaiato miagoleresti mordo mordiamo mordevano mordendo morda
  morderemo morderei leccare lecco lecchi lecchiamo lecchino leccando lecchero leccheresti leccarne graffiare
  graffiamo graffiate graffiano graffiavi graffiava graffiavamo graffiavano graffiato graffiata graffiati
  graffiando graffiasse graffiero graffierai graffiera graffierete graffieranno graffierei graffieresti
  graffiarmi graffiarti pungere pungo pungi pungiamo punga pungerebbe nutra nutrita allevo allevate allevano
  allevavo allevato allevata allevati allevando alleveresti allevarmi addestrare addestro addestra addestrate
  addestrano addestravi addestrava addestravano addestrato addestrata addestrati addestrando addestrai cavalcare
  cavalco cavalcavo cavalcavi cavalcava cavalcato cavalcata cavalcati cavalcai cavalcarla mungiamo munga mungano
  mungermi mungersi mastico mastica mastichera succhiera succhiarla succhiarmi sputiamo sputano sputavamo
  sputavano sputato sputata sputando sputasse sputerebbe sputarmi sputarti sputarsi digiunare digiunato
  digiuneresti cenare ceni ceniamo cenano cenato cenata cenando cenasse cenero ceneresti cenarle cenarmi
  pranzare pranziamo pranzino pranzato pranzata pranzera pranzeranno pranzerebbe merendo merendiamo merendando
  merendasse merendera merenderemo merenderete merenderanno merenderei merendarmi merendarsi pettinato pettinata
  truccare truccate truccano truccato truccata truccati truccando trucchero radere rado radi rade radiamo rada
  raderei raderlo raso rasa rasiamo rasate rasino rasasse raseremo raseresti raserebbe rasarla rasarle rasarmi
  rasarti rasarci depilero depilera depileresti profumano profumando profumeresti specchiare specchiate
  specchiano specchino specchiava specchiato specchiata specchiati specchiando specchiarla specchiarmi
  specchiarti spogliare spogliamo spogliate spogliero spogliera spogliarlo spogliarla spogliarmi spogliarsi
  allacceresti slacciare slaccio slacciate slacciano slaccino slacciava slacciato slacciata slacciati slaccerete
  slacceranno slacceresti slacciarmi slacciarci calzare calzo calzi calza calziamo calzate calzato calzata
  calzarmi calzarsi formare formo formi forma formiamo formate formano formavo formavi formavamo formavano
  formato formati formando formarli formarle fondare fondate fondino fondavamo fondavano fondato fondando
  fonderemo fonderete fonderei fonderesti fondarle fondarmi fissiamo fissasse fisseremo fisseresti fisserebbe
  fissarla fissarle fissarti incassare incassate incassano incassavi incassava incassavano incassato incassata
  incassati incassando incassai incasseresti intendere intendete intendono intendevi intendeva intendevano
  intendendo intendesse intenderei tendere tendiamo tendete tendono tendevi tendeva tendevano tendendo tendano
  tendesse tendera tenderemo tenderanno tenderei tenderlo tenderli tenderle tendermi attendere attendiamo
  attendete attendono attendevi attendeva attendevano attendano scendiamo scendono scendevano scendendo scenda
  scendera scenderanno ascendere ascendo ascende ascendiamo ascendete ascendevi ascendeva ascendevano ascendendo
  ascenderemo ascenderei ascendermi sospendo sospendono sospenda riprendiamo riprendono riprendevano riprendendo
  riprendera riprenderemo riprenderanno riprenderei riprenderli riprenderle comprendere comprendo comprendi
  comprende comprendiamo comprendete comprendono comprendevi comprendeva comprendevano comprendendo comprenda
  comprendano comprenderei comprenderli comprenderle apprendere apprendo apprende apprendiamo apprendete
  apprendono apprendeva apprendendo apprendesse apprendera apprenderemo apprenderanno apprenderei apprenderlo
  apprenderli apprenderle rendiamo rendono rendeva rendendo rendesse rendera renderanno trasmettere trasmettete
  trasmettevi trasmetteva trasmettevano trasmettendo trasmetteremo trasmetterei emettere emetto emetti emette
  emettiamo emettete emettono emettevi emetteva emettevano emettendo emetta emettano emettesse emettero
  emetteremo emetterei emetterebbe emetterla emettermi emetterti emetterci commettere commetto commetti commette
  commettiamo commettete commettono commettevi commetteva commettevano commetta commettano commettesse
  commettero commetterei commetterebbe commetterla commettermi commetterti riapriremo riaprirlo riaprirla
  riscrivere riscrive riscriviamo riscrivete riscrivendo riscrivesse riscrivero riscrivera riscrivermi iscrivere
  iscriviamo iscrivete iscrivono iscrivevi iscriveva iscrivevano iscrivendo iscrivano iscrivesse iscrivero
  iscriverai iscrivera iscriveremo iscriveranno iscriverei iscrivermi prescrivere trascrivere trascrivo
  trascrive trascriviamo trascrivete trascrivono trascrivevi trascriveva trascrivevano trascrivendo trascriva
  trascrivano trascrivesse trascrivero trascriverai trascrivera trascriveremo trascriveranno trascriverei
  trascrivermi sottoscrivere sottoscrivo sottoscrive sottoscriviamo sottoscrivete sottoscrivono sottoscrivevi
  sottoscriveva sottoscrivevano sottoscrivendo sottoscriva sottoscrivano sottoscrivesse sottoscrivero
  sottoscriverai sottoscrivera sottoscriveremo sottoscriveranno sottoscriverei sottoscrivermi redigiamo
  redigermi rivedere rivedete prevedere prevediamo prevedete prevedono prevedevi prevedeva prevedevano
  prevedendo prevedero prevedera prevederemo prevederanno prevederei prevederli prevederle provvedere provvedo
  provvedete provvedero provvedera provvederemo intravedere intravediamo intravedono intravedesse intravederei
  concedo concediamo concedendo concedesse procediamo procedevano procederanno precedere precedo precede
  precediamo precedete precedono precedeva precedendo precedero precedera precederemo precederanno precederli
  precederle eccedere eccedo eccediamo eccedono eccedendo eccedesse eccedero eccedera eccederlo eccederla
  eccedermi eccederti eccedersi eccederci cedo cediamo cederemo cederei cederlo accediamo accedono accedendo
  accedesse accedero accedera accederemo accederei accederlo accederla accedermi accederti accedersi accederci
  possedere possederle possederti possederne dividere divido dividi dividiamo divida dividesse dividero dividera
  coincidiamo coincideva coincidendo coincidesse coincidera coinciderla incidere incidiamo incidete incidono
  incidendo incidesse incidero incidera inciderlo inciderla inciderle incidermi inciderti incidersi inciderci
  inciderne deridere derido deridiamo deridendo derida deridesse deridero deriderai deridera derideremo
  derideranno deriderei deriderlo deriderla deriderli deriderle deridermi deriderti deridersi deriderci
  deriderne invadiamo invadesse evado evadiamo evada evadesse escludere escludete escludendo illudo illudiamo
  illudete illudesse deludere deludo deludiamo deluda deludesse deludero deludera alludiamo alludesse
  corrispondeva corrispondendo corrispondera corrisponderla confondevano confondendo confonderemo confonderei
  fondevano abbattono dibattere dibattete dibattevi dibatteva dibattevano dibattendo dibatta dibattano
  dibatterei sbattere sbatte sbattiamo sbattete sbattono sbattevo sbatta sbattano sbattero sbatterebbe nuoco
  nuocendo nuoca nuocero nuocera nuocermi nuocersi commuovere commuovo commuove commuovete commuovono commuovevi
  commuoveva commuovevano commuoverei commuovermi commuoversi promuovo promuovono promuovevano promuovendo
  piovevano piovendo pioveremo pioverebbe piovermi pioversi convivere convive conviviamo convivete convivono
  convivendo convivesse conviveremo conviverei conviverle conviverti conviverne assolvere assolverla assolvermi
  risolvo risolvano volgo volgi volgiamo volgono volgevo volgeva volgevano volgendo volga volgero volgermi
  rivolgerla svolgere svolgiamo svolgero svolgeremo svolgermi coinvolgiamo sconvolgere sconvolgi sconvolgete
  sconvolga avvolgo avvolgiamo avvolgero avvolgermi avvolgersi spargere spargo spargi spargiamo spargendo sparga
  spargano spargero spargeremo spargermi spargerti spargersi emergermi sorgere sorgo sorgiamo sorga sorgero
  sorgera sorgeremo sorgersi porgere porgo porgi porge porgiamo porgendo porga porgero porgeremo scorgere scorgo
  scorge scorgete scorgeva scorga scorgero scorgerai scorgera scorgeremo scorgerebbe scorgerla scorgerti
  scorgersi accorgo accorgete accorgeva accorgevano accorgendo accorgeremo fingere fingiamo fingevano fingendo
  fingerebbe respingere respingo respingano tingere tingo tingiamo tingono tingeva tinga tingerebbe tingermi
  giungere giungete giungerebbe giungermi aggiungiamo aggiungera unge ungiamo cogliere cogliermi cogliersi
  conferito inferire inferisco inferira inferito inferita differire proferire proferisco proferisci proferisce
  proferiamo proferirei proferirebbe aderiva aderito aderita aderiti impoverire impoverite impoverivi impoveriva
  impoverivano impoveriti alleggerendo indebolito indebolita rinforzato chiarire chiarivo chiarendo chiarira
  chiariremo chiariranno chiarito schiarire schiarisca schiarirmi scurire scurisco scurivo scuriva scuriro
  scurito scurita ingrandire ingrandisco ingrandiscono ingrandiamo ingrandite ingrandivi ingrandiva ingrandivano
  ingrandirei ingrandito ingrandita ingranditi ingrandirlo esibiamo inibire inibiamo inibito inibita distruggo
  diluite diluendo fruiamo costituisco costituiscono costituite costituito costituirlo costituirla costituirne
  istituisco istituiscono istituite istituito istituirlo istituirla intuendo proseguendo proseguita conseguire
  conseguendo conseguirai conseguira conseguiremo conseguirei conseguito conseguita conseguirmi perseguo
  persegue perseguono perseguano perseguendo perseguirai perseguira perseguiremo perseguirei perseguirmi
  consento consenti consente consentono consenta consentano consentiamo consentivi consentiva consentivano
  consentendo consentiro consentiremo consentirei consentito consentita consentiti consentirsi consentirci
  dissento dissente dissenta assento assente assenta assentiamo assentito assentita assentirsi assentirci
  smentire smentiamo smentiva smentendo smentiro smentirai smentira smentiranno smentita smentirla smentirsi
  smentirci pento penti pente pentono penta pentano pentiamo pentite pentendo pentiremo pentirebbe pentito
  pentirne svenirsi svenirci sfuggire sfuggita rifuggita invertire invertite invertivo invertiva invertiro
  invertira invertito invertita invertiti pervertivo case porte muri soffitta soffitte terrazza terrazze tavolo
  sedie letti armadi cassetti vaso piatto tazza pentola forni ferro scopa scope secchi spugne docce pasta riso
  uovo uovi latte panna panne carni manzo manzi agnelli prosciutto tonno tonni gambero polpo polpi insalata
  patate aglio spinacio cece ceci fungo finocchio cioccolati biscotto caramella crostata crostate frutta frutte
  mela pera pere limone fragola fragole pesche fico fici noce mandorla mandorle castagna lampone lamponi more
  aranciata aranciate colazione colazioni cene cuochi trattoria trattorie osteria minestra brodi sugo sughi
  polpetta polpette arrosto contorno contorni corpo corpi facce faccie fronti bocche labbri denti colli spalle
  bracci gomito polso diti pance fianchi barba osso ossi nervo nervi polmone fegato fegati rene reni cervello
  cervelli asma asme diabete diabeti infezione farmachi benda bende visite farmacia farmace farmacie oculista
  dieta stress sonno gatti toro tori capra capre asino gallina gallo tacchino coniglio conigli topo ratto ratti
  orso lupi volpi cervo cervi cammello cammelli rana rane rospo passeri falco corvo mosca verme vermi zampa
  zampe code becco becchi piume collare figlie padri madri mamme fratelli cugini suoceri cognati parente coppia
  spose festa feste soprannome soprannomi nascita vite vecchiaia vecchiaie classe classi maestra gesso gessi
  penna penne corsi materia materie letterature frasi divisione carriera carriere dimissione riunione turni
  ferie permesso operaio muratore muratori fabbro pescatori macellaio macellai barbiere sarto sarti librai
  edicola giornalai camionista soldato pompiere avvocato scrittore scrittori poeta regista banconota banconote
  borsellino banche assegno mutui interesse tasso tassa tasse imposta imposte mance profitto cassaforte
  cassaforti resi caparra cauzione doveri regola norma norme reati furti omicidio prove pene denunce querelante
  querelanti patente passaporti visti firme marca marche telefonini mouse altoparlante altoparlanti telecamera
  telecamere reti siti messaggino messaggini immagine applicazione applicazioni versione cursore dischi
  chiavetta chiavette promozione giga telecomando telecomandi gita treni tram gate scalo scali traghetto
  crociere barche vela vele ostello ostelli campeggio occhiale occhiali valle lago laghi cascate foreste albero
  rami foglia foglie prato campi nevi ghiaccio cartina castello castelli torre torri chiesa monumento monumenti
  isola isole coste penisole macchine ruota frizione marcia metano fari rotatoria casello caselli cartello
  posteggio cappotto cappotti cravatta sciarpe guanto guanti cappello cappelli scarpa tacco suola suole borsetta
  borsette orecchino cerniere manica colletto colletti taglie cotone lana lane seta lino aghi sere alba tramonto
  mezzogiorno mezzogiorni primavera primavere inverno agende attimi tuono tempesta grandini caldi terra mondi
  pianeta pianete universo polveri fanghi sasso sassi roccia rocce argenti rame legno legni plastiche cemento
  odori sapore sapori triangolo cubo bordo fini fetta fette briciola milione metro metri litro litri distanza
  velocita forze desiderio passione passioni emozione sentimento sentimenti torto torti colpa colpe segreto
  patto patti battaglia spada spade stadio stadi coppa coppe campione bambola dado scacco scommessa lotteria
  lotterie sfortuna pianoforte pianoforti violino basso arpa arpe banda concerto commedia arte arti ritratto
  pennelli religione santo santi messe prete preti suora suore altare angelo inferno paradiso paradisi peccato
  fedi carnevale carnevali capodanni ministro ministri presidente presidenti elezione nazione nazioni regione
  regioni citta villaggio capitale capitali confine frontiera frontiere repubblica regno regni principe
  dittature riforme economia economie dialetto casi modi risultato risultati genere vantaggio pregio pregi
  bisogni frana busta sacchetto sacco sacchi cesto cesti forbice spago spaghi gancio chiodo chiodi viti martello
  martelli seghe trapano scaletta scalette pala pale vanga seme semi orto orti stalle consegne bancarella
  bancarelle sartoria descrizione capacita fantasia fantasie follie umore umori gesti sguardo sguardi carezza
  spinta passeggiata gente genti massa masse signori straniero stranieri turisti viaggiatore ciclista guidatore
  abitante abitanti inquilini proprietari persiana persiane travi mattonella mattonelle tesserino tesserini
  sondaggio colonna casella sottotitolo sottotitoli bozza bozze fogli fotocopia settore settori ente enti
  fondazione fondazioni cooperativa comitati botti cala cale canne carro cera cere cima coro cori corna corne
  crepa crepe culla curva curve diga esche esito faggio falda falde fiera fiere foce foci fossa fosso fusto
  fusti galle gamma gamme gigli grana grane grano grani guado guadi leghe leva leve lotte maga maghi mandrie
  manto manti masso massi mazzo mazzi mire mito moda mode mulo nido nodo occhiello occhielli orchi orda orde
  orma orme palo pali panca panno panni pasto pasti pausa pause pazzo pazzi pegno pegni perla perle pinna pino
  pini pista piste pizzo pizzi polo poli pozzi raggio razza rima ripa riva rive rosa rose ruga rughe sacca
  sacche saga salsa salse scherzo schema scherma scherme scorte scudo scudi senso sensi serra serre sesso sessi
  sfondo sfondi soglia soglie sonda sonde sosta soste spiga sponda spora spore stile tacca tacche tane tavola
  tavole tino tonfo tonfi treccia trono troni vaglia vanto vanti veli vetta belli belle buone cattivi piccoli
  bassa lunghi corta corti magro magre grasso forti dure calde secco sporco sporca piene chiuse chiaro chiara
  chiari chiare scuro scura scuri scure rosso dorata dorate ricchi povere cari allegro allegra allegri allegre
  contento contenta contenti contente sano sana sani sane generoso generosa generosi generose coraggioso
  coraggiosa coraggiosi coraggiose pigro seri comici comiche importante importanti facile complesso complessa
  complessi complesse complicato complicate possibili certe incerto incerte corretto corretta corretti corrette
  esatte vago vaga vaghi cotto cotta cotti cotte fritto fritta fritte matura marci lenta lenti rapida preste
  antiche recente primi prime quarto sesto sesta sesti seste settimi nona none decimo decima decime unica mezza
  medio media medi spessa spesse profondo liscio liscia lisci ovale piatta piatte dritta dritti curvo ripido
  solido liquida liquidi resistente resistenti elastico elastica silenzioso silenziosa silenziosi silenziose
  muta calvo calva calvi bruna brune castano castane carino carina carine orribile magnifica fantastico
  fantastici fantastiche strane curiosa curiosi segreta segrete personali straniera straniere esteri russo russa
  turco romani sardo sarda sardi occupato occupata occupati occupate maschia maschie mediche dentale dentali
  chimico elettronica elettroniche tecnologico tecnologica tecnologici storico storica militare musicale
  musicali artistico artistica artistici sportiva sportivi sportive agricolo marina montana montani montane
  primaverile primaverili notturno settimanale settimanali urbano navale attenta attenti distratto distratta
  distratti distratte brave cauto cauta delicato disperati degna degni esclusivo esterno evidenti folli furbo
  furbi geniale goloso identico identica identici identiche limitato limitate indipendente indipendenti infinito
  infinita infiniti innocente intelligente intelligenti pazza insolito insolita stabili intenso inverse maggiore
  migliore peggiore mista misti miste fisse modesta molli nobile obbligatori facoltativa facoltativi facoltative
  perfetto perfetta perfetti perfette temporaneo temporanea temporanei temporanee popolare potente potenti
  seguente seguenti successive pura puri relativa integro integra integre santa sacro sacra scarso scarsa scarse
  scadente scadenti scomoda scomode fortunato fortunata fortunati fortunate significativa significativi
  significative sotterranei spaventoso spaventosa spaventosi spaventose stonato stonata stonate superba
  superiore inferiore tenero teneri tossico tossica tossici tossiche traditore umile varia vasto vasta vasti
  vaste velenoso velenosa velenosi velenose visibile visibili zitta zitte sarai saremo sarete saresti sareste
  siano fummo foste avreste avrebbero avuta facevano farai farete fece farlo farmi farti farsi andra andresti
  verro verrai verremo verrete verranno verrei verresti verrebbe venne venute venendo davo davi davano darai
  dara daremo daranno darei diano darti dargli dimmi stavo stavi staro starai stara staremo stiano stando dicevi
  dicevano diro dira diresti direbbe dicano disse dissi detta detti dirmi dirgli potrai potra potremo potrete
  potresti potrebbe potrebbero possa possano potendo poter volevi volevano vorro vorrai vorra vorresti vorreste
  vorrebbero vogliano voluta dovevi dovro dovrai dovranno dovresti dovremmo dovrebbero sapevi sapevano sapro
  saprai sapranno sappi saputa sapendo esco esci usciamo uscira tieni terro terrai tenuta tenendo rimango
  rimaniamo rimangono salgo salito salita sceglie scelgono scelti tolta raccolgo raccolto colto colta sciolto
  bevo bevi beve berro pongo poni pone poniamo proponi propone proposto esposta deposto composto composta
  supposto imposto opposta attratto prodotta ridotti tradotto condotto condotta piaccio piace tace muori vinto
  vinti perse scritti letta chiesta chieste accesa accesi accese spenta spenti spente sofferto decisi uccisa
  diviso divise concesso ammesso promesso trasmesso rimesso difeso sospeso sospesa steso stesa sceso scesa scese
  compresa atteso attese inteso intesa teso tesa resa preteso mosso promosso commosso risolta rivolto rivolta
  avvolto coinvolto sparso sparsa sorto spinto respinto tinto aggiunto aggiunta raggiunto protetto diretto marco
  luca matteo francesco simone paolo carlo sergio domenico franco aldo dario gino ivan luciano marcello mauro
  nicolo nino renato renzo romeo vito maria anna francesca laura paola sofia gaia irene cristina carla carmela
  donatella ines lisa lucia mara marcella marta nora palma renata rita sonia veronica esposito mancini villa
  conte sanna caputo orlando negri roma torino parma reggio rimini forli vicenza terni udine como pisa nuoro
  oristano aosta asti siena pistoia chieti campobasso caserta benevento ischia veneto campania romagna francia
  serbia turchia marocco cina corea cile cuba asia europa pechino nokia macbook visa hera acea ikea zara mango
  armani versace puma fiat alfa honda ford audi skoda volvo campari bosch canon acer nvidia nintendo buonanotte
  certamente parecchio talvolta dopodomani finora intorno malgrado affinche pertanto tuttavia eppure alcuno esse
  ella dodici trecento uffa oddio caspita figo figa raga frate tipa prox cell reel click card shop store fast
  party make dimmelo ditemi scrivimi chiamami passami mostrami spiegami ricordami perdonami guardami ascoltami
  credimi dillo fallo falla farne andarsene dirle darlo darle darci diteci dicci superato conviene convenga
  riusciva riuscita riuscito parso valeva varrebbe valso dolgo dolere stronzo stronza idioti schifoso schifosa
  incazzata bellissimo buonissimo carissimo altissimo lentissimo ottimamente chiaramente praticamente realmente
  seriamente fortemente regolarmente personalmente indirettamente solamente ginocchia miglia buoi porci sindaci
  classici poeti piloti cointestato trattenuta extra decoder svuota biologico terminal passeggino ammessi
  pazienza attestato partenza teleriscaldamento orarie fisioterapia sanitario modalita impostare esportazione
  residenti bando rinnova orari braccialetto comprese posate incartato coca riconsegno panda autoradio affidare
  minutino confidando disponibilita frega riscontro diavola personal malpensa picciotti cosi istruttori motorie
  assicurativi occhiata delibera serata parete regge esporta confezione indesiderate ponza fuocoammare logo
  affogato recupera ammalare appendice riattiva domestica rapporto descritto scacchiera stock ricezione contesto
  montaggio onore solleciti proposito vocali licenze avanzato esporto discussioni
`;
