/** Frequent Italian words that are one or two letters away from words of patterns: what they are is what they say. */
export const lookAlikes = `
  cosi citta roma rispetto siano importante presidente piace genere migliore pubblico seconda tale diversi attraverso italiana tratta giro italiani
  corpo partito tuttavia casi chiesa media europa paesi pensare primi regione maggiore questione giornata controllo leggi poter rapporto farlo giovani
  parti mente classe ragazze arte risultati colpa facile produzione repubblica fondo francia migliori presenza breve ministro torino felice stile secolo
  formazione maria popolazione sesso testo versione chiaro interesse risultato comunita festa forze importanti presenti relazione prime tema voto
  intorno principali creare discorso locali pari campagna storico capitale militare settore conoscere gruppi progetti dovrebbero merito noto potrebbero
  struttura capacita immagine paolo siti confronti rende sacco aziende commenti costruzione fase perfetto pubblici regno sezione vinto voti conoscenza
  mezzi motivi piccoli presenta responsabilita articoli distanza abitanti carlo economia metri misura santa storie venne avrebbero battaglia italiane
  proposito segno fonte massa medio oggetto ottimo considerato permesso prove rapporti coppia evento marco parco potra santo seguente voci zone belle
  conseguenza creato essa mancanza numerosi conosciuto conte fece fonti lotta materia onore personaggi popolare strade concetto contenuti peccato
  religione forme significato valori certe cina esso fratelli regioni ricordi riuscito spirito modi partecipazione percorso velocita carattere complesso
  dura isola massima medici momenti recente relazioni rosa super visione aree campi crede dettagli farti minimo partiti seguenti serata stavo consigli
  dedicato eppure fondamentale fondi monte ricordare solamente traduzione volonta autori capitano carriera cervello colori confronto espressione sistemi
  studiare bianca caccia centri certamente frattempo imparare livelli ottenuto tipi conta inferiore internazionali praticamente resistenza spalle buone
  carica disse funzioni nazione passione programmi villa compito impegno limiti morale nascita piani principe segreto chiara chiaramente conferma
  aumentare canzoni modalita numerose privata quarto raggiunto sguardo sorta civili corsi creazione formato lingue moda primavera rossi scrittore
  stranieri trasporto vantaggio applicazione composto desiderio giornali istituzioni latte migliorare perfetta racconta regola soggetto tratti villaggio
  castello combattere controllare nazioni norma norme partenza pertanto possibili storica temi testi accettare compagni posizioni soggetti aggiunto
  artista contiene dovremmo esistenza fondazione impresa legno oddio porte russo senato valle bordo costante dovresti gusto luca pensano pianeta
  scoperta sensazione situazioni stadio vite alti apertura bellissimo classico dichiarato ferro incontri istruzione modelli proposte questioni
  sentimenti tasse tendenza anna band campione ciclo dimostrare lezioni marina potente preferito promozione pubbliche racconto scelte amicizia andra
  angelo bere confine considerare corpi descrizione episodi fini fisico fornire lago macchine partecipanti presentazione utilizzare banche notato salvo
  sogni terre veneto avviso bassi dedicata dimostrato distretto intende interni organizzato poteri processi propone verranno decisamente finora firma
  liberi omicidio ovvio signori utili arti colazione detta duro espresso generali mezza musicale ossia personalita relativa riuscita sino visti cercano
  cominciato commerciali convinto costituzionale divisione indipendente necessaria partite peggiore profondo tavola alternativa associazioni collezione
  comprendere considerata difendere dimenticato dimostra frutto gioca iniziale nuovamente obbligo organi permettere raccolto racconti reti suono
  troviamo unito vendere anime cadere esse fondamentali fortemente frega monti pazienti pensate proposto romana seriamente superare viaggi dimenticare
  diventando fantastico matteo offrire ricchi rifiuti scritti stretto torre vice capi cominciare comprende conclusione correre decide dovranno esercizio
  esterno indagini interessanti interventi jack lasciando lunghi noti parma portano razza regista riso rivolta romani sposa tenuta adoro contento crea
  dibattito gradi guardate invito ospiti piatto procedura resa sostanza squadre stella stima battuta carino chiedendo comandante definito incontrato
  inverno milione mosca semi spiegato tecnologie aggiunta alberto classica comunista considera contratti costruito decisioni enti franco impatto
  interessato investimenti mettendo navi pene preparazione statale albero banda brava cammino comma condotta essersi impressione intelligente larga
  occupazione palla personalmente pisa rappresentanti realmente riferisce ritiene usano vigore votato accordi alte cattivo conosci dichiarazioni duca
  familiari frasi guerre isole ministri pausa riportato saremo siria superato tensione trattati truppe annunciato belli cari credi giornate interamente
  laura necessarie oriente paradiso poeta rumore tempio abbandonato altrettanto attori colonna confermato consiste corretto corruzione credono definire
  esecuzione marcia patto pista rimangono seguono settori vederlo aggiunge classi conoscenze contare dieta esteri estrema figa giudici impianti indicato
  lettori negativo occhiata pone portale puro talvolta turchia utilizzata composizione composta esser facevano feste fiera indipendenza insegnanti
  legame leggo materie metro necessari normali perdono pura rappresentano ricordato riunione riusciti selezione utilizzati visitare amato cattiva cesare
  competenze contrasto coppa discorsi diventano incarico organizzata porno portando probabilita protagonisti russa sarai sfondo studiato tono
  ultimamente utilizzando accaduto cima competenza controllato culto dodici farne parecchio pazienza periodi professione professionisti programmazione
  rappresentato rendono vecchie calore comporta costituito federale formare occupato peraltro potrai preparare presentano promesso reggio scherzo
  sentimento stabilire stabilito svolto turisti volevano arrivando benedetto cavalli conviene definitiva descritto dottor fantasia istituzione lati
  leggendo presentata procuratore raggiunge riforme santi scontro scrittori spada affinche ammettere ascolto coinvolto collegio concerti conservazione
  desideri fascista fiore ghiaccio immigrazione magia mettersi mistero proprietari reati riporta riprese salva seno stavolta straniero testimoni
  vorresti ammesso aumenta benefici cifre compresa comunicazioni considerati diretti esposizione fondato frutta legate liberazione limitato motori mura
  parecchi provvedimento rappresentare sapore servire soci abilita basata bravi capaci cazzi compagnie elevato equilibrio insegnato mobili modifiche
  omaggio poliziotti poverta puntate registro regolarmente ritratto sacro senatore sviluppare sviluppato uscite amare asia compresi copertina ferito
  fissa foglie grossa incontra iniziata messe nobile pesca raccontato redazione risparmio siena tagli tette tieni universo valutare battute conoscono
  discussioni fasi iniziano interessati mira montagne permettono popolazioni posteriore raccolte scarsa soldato tenendo treni vasta verificare artistico
  carita conclude diede dimostrazione edizioni elettronica funzionare guido impegnato iscritti meccanismo pareti pressi residenti rilievo scolastico
  sostenuto stronzo suonare terzi vincitore visite aerei alba antiche armate carina centrali chiuse comportamenti concesso creduto domenico editore
  fermato gare glielo grossi leggenda onde potenti prato sperare stando trono volesse amministrativa applicazioni cantare componente concetti costretti
  dirmi elezione esistenti figo finestre frutti grasso imperatore informatica intesa marche mito musicali nozze organo raccolti rapida rassegna scandalo
  scopri scrivi successive venendo versi aggiungo bando commedia convincere corea curva deputato destinazione fama gatti grano insegnare interne
  nascondere partendo pensiamo professori promesse raggio segnato spinta stabilita strettamente tagliare varia adatto attaccare campania cita compiuto
  corretta creando darti ente fermi figlie fumetti manifesto occhiali partecipa pazzo prescindere ricette riprendere ritornare rosse schema sesto
  svolgere trovati uccisi utilizza vincitori visibile accusato artistica basa bensi buco cerchiamo compiere conseguente corrispondente digitali docenti
  entrano espansione fedele gusti monumento mostrano muri musei prete procedure progresso prosegue riva rivolto rottura sano schiavi aggiornamenti
  alleati calo classici colui dimmi diro farli indicazioni insulti intendi intenzioni liberamente merci miglia mostro passeggeri portati promosso
  proporre reazioni riportare ruota sanzioni sindacati socialista torto adottato amano ando aspettavo assegnato crescente definisce disponibilita
  eseguire esercizi generi guai guardie indipendenti liste lucia malgrado occidente pratico precisione profili proveniente pulizia sana sanitario
  scrisse simone sondaggio spinto toccare toni vide alimentari corre costituiscono definita descrive determinare fallo fortunato ignoranza inter leva
  logo pienamente piero pieta riferito rinunciare romagna scopi sospeso stagioni straniere studiosi succedendo tempesta trattava vasto vedendo veicolo
  veste adozione amor aspettano aspettative avvenimenti barba bisogni buonanotte como complicato copie coro dargli dara diventi effettuare imposta
  informato innanzitutto liberale operativo parita pensioni polo preferisce quotidiana resistere retta sapendo sergio spendere stazioni trasmesso volare
  brano concreto dialetto diventati dovuti fiumi imposte ingegneria paesaggio portera rappresentanza recensioni ricordano separazione statuto tentare
  tradotto trend urbano veda vicine videogiochi bloccare cappella compare complessa continente correnti crediamo divina esistente fiat giustamente
  investire lasciamo mezzogiorno operare preparati rivedere sentite soddisfatto trasferito vicenza agenzie annuncia avanzata cappello coalizione
  coinvolti consentito cooperazione disposti elementare finanziamenti fusione golfo immediato inferno inserire ispirato meccanica modificato padri penna
  profitto quadri quote ragazzino regali ricordate riviste sentivo soglia sportiva stanze suoni troverai visibilita basse collettivo comincio contenta
  coste costruita cucinare dirette dispositivi donato elettrico futura idioti impegnati incidenti lanciare legami moltissimo monumenti negativi
  richiedono risale scienziati scontri seduto segnali settimanale sottolineare stiano tenuti utilizzate colonia concordo confermare contano dicevano
  esci inventato mostri nere opzioni orribile ospedali passeggiata pasto pazzi piene postato raro ricordati rispondi secco sorte spettacoli tantissimi
  vorra amanti consentire convinzione corti diventera diviso finanziari futuri gamma guardano immobili limitare lire ospita ottimi preferiti rifiuta
  rifiutato sacra seri sopratutto sostenibile sperando straniera tassa tenente tramonto veloci vota andarsene attendere aziendale battere boom dedica
  dimostrano dintorni dira distrutta esito formazioni funzionale occupati patate piaccia ponti provi retro rito rivelato spera stupidi turco vende viale
  chiare citazioni compenso complessi concezione cosiddetto costruzioni cristina cuori fegato finiscono fiscali guidata impegnata operaio paola passaggi
  pensava petizione prepara rese saggi salita sceglie stipendi trascorso udine variazioni venduti vini vorrebbero alquanto appunti capitato cartello
  comprese conclusioni contenente contenere eliminazione ferie figurati intelligenti iscrizioni lasciar liberare mantiene marca mauro menti nasconde
  panni pensarci prodotta rendendo rientrare romanzi scontato tassi trasmettere abitazioni abuso accadere accogliere adulto amministrative annunci
  archivi attuazione busta canta capolavoro cemento colle convinta corse dischi grosse iniziando innocente lana patente prestazione scoperte sottoposto
  studia teatrale tendono uccisa uovo carnevale contempo detti distinguere fascino fisici imposto interessata legittimo letta mantenuto mentalita
  palazzi pesi quotidiani rappresentata resi ricorrere roccia sposare terminato tocco tortura traguardo abitazione accento alimenti alunni animo blocchi
  colto comparsa concorrenti conquistare contenti conversione convinti decise facciata fissato giardini infinito intenso interviste inteso isolamento
  marte nascono opportuno oramai pazza recita rifugiati risorsa romeo salone scarso segreta sofia spiegazioni sportivi telecamere trovarsi volontario
  arresti bambine carro chiari contengono disturbi dovrai dovro dovute estrazione frazione frontiera giuridico ignorare incontrano legittima madri
  marcello mega obblighi occupano occupata pelo previsione proteste protetto schede tecnicamente tornano alpi altronde amata apri ascoltando attacca
  bolla capitali commenta dichiarare dottori dubito eliminato esclusione esperimenti evidenti facce firme giudiziaria indagare infinita isolato
  moltissimi prestiti progettazione proviene rischiare salsa scambi seguite serva sfuggire tutelare utilizzano vedeva bagni casse collegati conservare
  criticare esista esposti finanze fisicamente foreste iniziamo malta narrazione opposta organizza oscuro palma preda presentati riportata salutare
  sapevano sarete scuro senatori sostengono vederla viii visibili accorto affrontato applicato compie conserva contrastare convento coperte decidono
  divenuto favorevoli formati governare interpretare legalita letti mediche nido organizzati porzione prestare rami rendi scelti semplicita spingere
  sportive torri visitato aldo amministratori andamento caduti calciatore centesimi conquistato consigliato delusione distinzione editrice ella emozione
  eterno formano geniale lenta manifesta missioni nacque narrativa pericoli provocare registri rinuncia sanitari segui sindaci sottolinea spaziale
  spettacolare strato stretti verrebbe vertice vigilia amministrazioni ammissione attirare attraversare canti catturato combattuto complice credete
  credeva cuba efficiente estende estetica fabbriche filmato funzionato indicata interessano laureato liberali lotte lupi mamme masse memorie moro
  orlando ottime portava potremo progettato promossa provano ritrovare riusci sequenza significativa sosta toro transizione verificato anteprima
  appartamenti attentato buttare citati coca cogliere collegamenti coltivazione contesti crescendo generare idem intendere laboratori lenti limita litri
  minchia minerali occupare parente porco pressioni puntare raccontano rimaste riuscira scorsi sofferto spiego tantissime tribunali verbo accompagna
  agio appuntamenti assente assicurazioni attentamente atteso castelli cattura consegnare direttiva editori genera informatici intraprendere mari mogli
  povere preferisci prevedere problematiche provate qualifica riempire risultare rita sali sbagli scopare spessore sporco strane trovavano vaso
  acquisito aerea affronta asta aumenti avviato cattive cercava composti concorsi conversazioni derivanti descritta difende direbbe grido iniziali
  insulto isolati marocco mela metterci pablo pellicola perdi permettendo posa rame rari rendersi rocca scatole sorgente stronza termina uccise umidita
  acquista assicuro atteggiamenti attive aumentano basti carl connessi conservato definiti esclusivo finanziare giudizi impazzire interrotto nettamente
  ordinaria ottica perfetti potersi prassi premessa presentate proiezione regolari renato rivolge saga sapevi scriveva specialita strati tiri umore
  vedevo votazione alfa angoli attivamente calcoli cantanti chiedeva comandi confermata considerano controllata conveniente detenuti diviene escludere
  espressa foro frontiere gallo garanzie gita guadagni inviati letture lotto luciano magistrati nominare ordinanza paure perle perse piloti pregare
  preliminare presentarsi preti riusciva somme sottoposti spostato strisce svegliato trattative turistica vanta affetti aosta arena ascoltate attrazione
  cile competenti concilio costiera darci delicato derivati dirgli disposta domestica esisteva fondatori informati ingegneri invenzione maestra minimi
  mondi montaggio nega nervi nuoto pino podio potrete presidenti prostituzione rilevato rivolte rotazione rovinato saresti sconti seguiti sognato solido
  sorridere sottolineato spettro tecnologico vola voluta adottata animazione biologico bonta chiederti chimico civica condotti consiglia contenute
  coordinate creatore decina divino divisi effettiva funzionalita interessate interviene ivan liberato magna metterlo miniera motto nodo ordina pareggio
  portavoce preferite promette provengono reagire ridotti rompe saudita scudo significativi socialismo sottotitoli stavamo telecamera terribili torniamo
  validita ambiti biblioteche capitalismo circo cola collocazione combinato cotta divenire estratti fibre fogli infezione intendono intere invia
  istituito limone mangi marie mediazione menzione miniere ordinario palese permettersi peste pianoforte piega pochissimi pressoche privi protetta
  registra regolamenti rifiutare salvi schiavo sentenze stimato tavole tenga tenute testate trasportare turni vaccini assicurarsi assunta attende
  autrice avanzato avuta coerente concessa conclusa conosceva decente densita desiderato dichiarata dimenticata distingue distretti dividere dovevi
  dovreste elettrici ennesimo fantastici interi investitori lisa martello micro modella mostre netta offrendo orso passioni pechino penali possedere
  profeta regio riscontro sasso scrivania seduti seggi seta sposta studiando successore temporanea accendere adattamento ammirare assunti aventi baci
  blocca colpiti comprendono concreta coniglio conoscete corta dario decimo degna dente difese discendenti disegnare dissi domestico dona fermate fetta
  fornita fortunati fossa generato girano giungere identico iniziate laser levi palo passera perla pesantemente poeti prestato presunta presunto
  rappresentati risveglio rovinare salito sbaglia scatto scavi scienziato serbia socialisti spiriti stadi teologia trattamenti vettura ville agricolo
  aspettava benevento cacciato cava comunione condotte configurazione curiosa difeso ditemi dopotutto effettuate elevati essermi fifa impronta
  installare intimo limitazioni marea nascosti nipoti nudi passivo pesa praticare prestigio promuove proteine rinnovato risolve scarpa sceso scolastici
  sesta sostenuta sposo spostamento spunto stradali tenersi triennale tumori vuoti adige barriere battesimo cammina carla caserta casini classiche
  compassione concentrato corde direttori emissione farmacia fascio gialla ignoranti incapaci indigeni installato mostrando notturno prefetto presenze
  pretesto proviamo regge renda repressione ripete rispose rituale sani scattare segnala separato servo smetterla stranamente studioso tazza tipa
  trasmette vela vendono vincoli vito accettabile adulta affidata aggiunti apparato assegnazione canne capra ceduto combatte compaiono comunica
  condivisa consensi consentono convivenza corteo cotone cranio curve detenzione donazioni dorso esaminare fauna fernando fico ignorante indirettamente
  lucio marta massimi migliora normalita operano oscura pedro poker preferiscono ricercatore scaricato scatti sella sentiti separata spiegano suppongo
  tratte vigente abbandona apposito attentati beato cairo cantato castro chiamiamo cieli coinvolta commettere competere complesse conosciute
  corrispondenti depositi discute divise dopoguerra facilitare fissi illusione informare lavare liberarsi magnifica maschere misurare modificata navale
  negri panini pian pistoia presidio ridotte risiede riuscivo rivelare rocce romane sanitarie sappi sconfitto scopa sentimentale significare sindacale
  sistemazione stampato trasferta trovarlo volontaria accolta alleato attenzioni balle cadaveri commentato comunismo cooperativa costanza difensori
  discoteca esposte forniti frontale identica impostazione istanza mattinata medi negro organizzate pacchetti palestina pasti patti penne primato
  ricorrente rimettere rispetta ritardi rivolgersi schiera significative solari sollevato sottoposta sparsi spegnere sposarsi trasferita trattano umile
  vestita vieta vogliano vuote avanzate aziendali cori desiderare direttive disegnato dispetto doti doveri effettuati elettricita esplorare espulsione
  finendo fortunata guardiamo indagato invitare ipocrisia lineare martire moderato nude papi perduta permetta potendo pregio prevedono punte resoconto
  risata sbagliare scia sere setta superiorita totali zampe aggiunte altare amministrativi barche busto celle chan coinvolte colpe comanda conseguito
  controllate convocazione curata dimenticati economicamente esposta fornite fotocamera integrita leggende lino liquidi litigare matura multe ossessione
  ottenne poli protegge rimango rinascimento ringrazia ruba salvaguardia scoppio seconde seggio segnare seme sessioni strette terminata tombe tracciato
  transito trascorrere trasferiti venduta veronica vesti accesa altissimo anticipato ascoli aspettate attaccati chiedermi colloqui concreti confermano
  costantino detenuto doni durato finisca firmata gigi integrato mosso offerti pratici problematica ricordando sandro sardo sedute sorti sospesa teme
  temporaneo traduttore trascorsi accompagnare agito aglio analogo assetto autentico automobile beta biologica branco calcolare contenuta corrono
  decreti demoni dirigere disposte divenuta dote estranei fantasmi fianchi foglia gemma importi improvvisa indizio lava marx migliorato mista para
  permettera potevamo raggiunta rapimento recuperato reparti ricercato ricoperto ritenere rovine sedie segrete serbo spunti stupide tito triangolo trio
  trovando vendendo verbali vocazione accetti accoglie barra campeggio casta cauzione comitati comportano conduzione conservatore considero consulta
  creda davano derivano dimostrando direzioni dittatore dritta erbe finanziato gian gino giocattoli incendi integrante interpreti irene mortalita nova
  ottengono pescatori proposti protetti respinto rilevare rinvio ristretto scelgono sguardi significati significhi spettatore stabili successe supporta
  svegli temporali tenne torrente tram troveranno vocali abitato allerta ampi apposita assegnati assistenti bevo centrodestra colli compiuti concentrati
  conservati contorno criticato diga dure emotivo estremita etichette fazione federali forzato generoso gettare ginocchia insalata intenti interazione
  interazioni irregolari iscritta karma laghi lasciarsi lente limitate metterti mozione muori nico oltretutto padrona panna polacco procedimenti prodi
  prosciutto provarci raggiungono sassi segnalazioni soffrono sottostante spaccio stringere teatri unioni valutazioni vidi accennato ammessi amori
  annuali cacciatore chiedevo coinvolge collettivita complici concepito contessa cotto decisi deposizione dimostrata fieri gallerie giove intendeva
  intima linguaggi manica matti misteriosa mona nokia pareri pensionati perfette perseguire piangendo piazzale prevedeva prive provvedere pubblicitari
  qualificati rappresentate reclusione redatto residui ricevendo risalto salti sessi settimanali stara trattasse volevi volle accessibili autostima cala
  causando citate conforto consolato coraggioso corna credenti credimi darle delibera denunce dettagliato dimenticate dipendono discarica discrezione
  diventate evasione fallire fazioni fisco funzionali gestiti gialli imparando includere inedito integrare lanciano mariano mediatico mentire miglio
  millennio mina mole montare operativi osso pagando partiamo piste ponendo portali premiato programmato raggiunti ricavato rischiano rivelano sappiano
  scorrere segmento soppressione tifo tina uscira vetri accettano asti attaccano bastera cadde caldi calmo ceca chiarito chiedersi cipolla collocato
  completamento compromessi consultazione convenzioni darei distrutti eleggere eseguiti fondare fornendo impossibilita insegnano insistere lamentarsi
  legna licenze liscia magistrale maledetti mancini manuali misero nano potter pretende protette resistente riempito rima rimanda riti sacchi scoprono
  sollevare spesi superano tonno trasferirsi vacca valeria vendute assi autentica avvenimento concentrarsi consumare dama documentari dormi ettore
  falsita farsa fornitori geometria guardarlo guidati indotto insultare interfaccia ispirata metterla mettera nascoste negazione nino normative panda
  perdonami preceduto ricordata ricorre saluta sappiate sciolto sistematica smettetela smetti soggetta sporca succedono televisive tocchi tornate vetta
  violazioni accompagnati assicurati attese avente bollo calde cera compimento confessa confondere connesso conosca conoscendo convinzioni coraggiosa
  delegati dennis dino economie elaborare elio fiere furbo gaza guanti iniziera meccaniche nintendo offro orto pastori pensavano perdonare piana porsi
  pose prefazione presero regni relatore rispondendo rivisto saltato sintomo soia soprannome stabiliti suddetto suonato svegliata terni traditore
  trattenere turistiche vedro versante alternativi altrettanti amanda aspettativa banconote canoni cantando capitare cervelli clara concordato
  confezione confidenza cravatta cugini curiosi deliberazione derivante desiderano diabete dibattiti dirle dovevamo dovunque esistano estreme fantasie
  fingere forli guidi incidenza incontrati indennita lasciarlo lecco liberata magazzini mazzo minerale minimamente montato moreno muta occupando pirati
  pistole postare presentava provocazione raccontata rendera ricevi riferirsi sardi scompare sentieri sergente somministrazione spade sponda suore
  sviluppatori templi tolta tondo urlando vaga valeva accidenti aeree amati ampliare artistici autostrade avvisi collettivi concerne consumato corno
  costanti dettagliata dotate esportazioni fucili gemella girando griglia lavoriamo liscio magno marc mera nascondono nicchia portarlo preservare
  processione proiezioni retto ricorsi sbattere scendono separare siede siro sociologia spie superata tavoli tecnologica topo tossici urgenti vecchiaia
  versa vestire vien vincitrice vincono vizi acuta ansa apprendere attaccante attestato bastato bellezze calabrese campane cantone casella completi
  consuma controllati convenzionale cosciente cristiane datori degni dimentichi disagi disperati economisti edito esaminato eseguite esercita facciamolo
  folli imputato incerto intervallo intervistato inviate lascera liquidazione moralita nicolo oneri onorato orologi ottone paghiamo preghiamo prigionia
  protestanti provocando rango rene ridicoli ristretta sacchetto santita scommessa scura senzatetto separa stavi teso tessere tetti tizi tracciare
  trazione tribuna uccisione valenza vedranno verifiche vinti violino vorrai allegro analizzato apollo attivisti bagagli botto confrontare coniugi
  convocati diedero dirla dirsi dissenso documentato facciate fantastiche favori garantita giudica governato impegna importazione impossibili insolito
  intrapreso investe irruzione liberati lido manoscritto mantello mantengono mentalmente pensata presunti rilievi rimasero salvata secchi silenziosa
  sindacali sottosegretario stagionale stampata supermercati sussidi tenerlo tenero tesa torte tragedie vendo vetture zitta annunciare apostoli
  attivazione avuti calcola calorie cannone capitan cass chieti ciro colorazione consegne consegue conservata convivere costringere culla definiscono
  descritte dormendo dotazione ducato emigrazione finisci formaggi formando freddi guardava impari inchieste infiniti informativo interpreta intervenuto
  karl lucy obiezione occupava organizzano pizzo pochissime politecnico presentando profumi prosa renderla renzo rimesso rive rubano scesa seminari
  sentendo sfortuna signoria sorgere spine sprecare stimolare succeda supervisione trecento vago voluti abbattuto abitare accese affrontano assiste
  attratto bada bancarotta bevi cadute capolavori cappotto cercavano compilare comportato conferito connesse consideriamo contrasti crollare demo
  derivato diano esistevano falla fanteria fatale francoforte fronti grato immobiliari inventare lima manipolazione minime palme parata preventiva
  psichiatra ricezione riferisco riteniamo scarse soddisfatta tagliati tirano torneranno veglia verissimo virtuali accolti aeroporti affida agiscono
  arroganza attesta balli bottino cameriera cartelle collegi colorati comici comparire comporre congiunta controparte convincente correlazione decima
  dipendenze dirigenza doppi esistesse fasci formule giuda grana guidate intenda ispezione laguna locazione meccanici mobilitazione mutui nervosa
  obbligazioni ostia pali presidenziale presidenziali ricevo richiedenti riporto riprendendo ritornato sagra sapori sarda scatenato scese scopata scorte
  serviti sforza sincerita sodio solitaria supportato terrazza tradotta trapianto urlo venute verdetto accusati alcuno allegria ambasciata ammessa
  apporto arbitri bossi cappelli catalogna chiedergli chiesta clinico compressione concentrata correndo dista dominazione esercitato fabbricato gallina
  garda giudiziari lara lena macerata maometto noce orme pentola perdiamo pozzi praticato premesso progettata qualificata quotidiane respingere robe
  seppure silenzioso tentano visse aderito attendono composte compri confesso conteneva corano cresta darvi dedizione disk eliminando emettere
  fondazioni frate funzionante gemelle girati guardati immortale ingannare iniziati integrata interrotta laici lordo mancavano mento migliorando
  monsignor nani nerd pala passanti pizzico preparativi prometto promotore protocolli provero resiste ribalta ricoprire rigida scavare scuri servivano
  sonia studiata suonano sviluppate telefonia urne viaggiatore`;
