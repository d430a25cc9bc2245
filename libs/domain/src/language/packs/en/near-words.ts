/**
 * Ordinary English words, names, and a few slips of them that are near words of our rules, or fall into some of them, and
 * do not mean them. Words of our own: written down for this project, not taken from any list.
 */
export const nearWords = `
  abby abet abide ability aborting aborts absences abstained accelerate accelerated accelerates accent accented accenting acceptable accepts
  accesses accidents accompany accordion accordions accountable accountancy accounted accuracy accurately accused accusing aces achy acids
  acing acknowledge acknowledges acne acquired acquires acquiring acre acres acted actions activated activates activating actively activist
  activists actresses acts acuter adaptable adapted adapters adaptors addictive addicts addition additions addressed addresses adept adjusted
  adjusting adjusts admirals admiring admission admitted adopting adoption ados adpr adulthood advanced advances adverb adverbs advertise
  advertiser advertisers advertises aerial affair affect affected affecting affection affects affordable affording affords afia afoot african
  aftermath afternoons afterward afterwards aggressively agreeable agreeing agreements ahmad ahmed aided aiden aides aiding ails aimed aims
  airbag aired airfares airing airlines airplane airplanes airports airs airy aisles ajay akin alan alarming albert albums alcohols alerting
  alerts alex alexander alexandra alford alice alien aligned aligning aligns alike alleges alleging allen allergy allergys alleys alliance
  allocate allocating allocation allot allowable allowances allows alloy almonds aloft alongside alot aloud alteration altering altitude alto
  alum ambulances amen amended amending amendment amends america americano americanos americas ames amicable amid amounting amounts ample
  amply amuse amused amuses amusing anal analyse analysed analyser analysers analyses analyzed analyzes ancestor anders angela angelina angels
  angered angering angle anil animals animate animating ankles anna annie answerable ante anthills antibiotic antivirus anus anyplace
  apartment apartments apes apex apparel apparent appealed appearing apples appliances applicable applications applicator applies appoint
  appointing appointments appoints appreciates approachable approaches appropriate approval approves aptitude arab arcades arches arcs areas
  arena argued argues arid arise arises arising arks armchair arming armstrong arose arranger arrangers arranges arresting arrests arrivals
  arrives arteries artificially arty asad asia asif askin aspen aspirins assembled assembles assembly asserted asserting assess assesses
  assessing asset assets assigning assignment assigns assisting assists associates associating assuring asthmas atkinson atms atoms atop
  attached attaches attaching attachments attackers attained attaining attempts attended attender attenders attends attics attitudes attract
  attracted attracting attraction attractive attracts auction audi audio audis audits aunties aunts australian austria authentication
  authenticity authorises authorising authorizes authors autograph automate automates automating automobile autopsy avenues avert averted
  averting averts avid avila avoidable avoids awaiting awaits award awarding awash awesomesauce awry axing baaed baas babble babbling babe
  babel babes babies babu babysitters babysitting bach backbones backdoors backed backfire backfired backfires backfiring backhands backseat
  backseats backsides backspace backstage backstages backstop backstops backstroke backstrokes backtrack backtracked backtracking backtracks
  backups bade badger badgered badgering badges bagged bagging bail bailed bailing bails baird baiting baits bake baked bakeries bakers bakery
  bakes baking balances bald balding bale ballet ballets ballgames balloon balloons ballparks ballroom ballrooms balls balm band bandaging
  banded banding bands bandwagon bandwagons bandwidth bane banging banked banned banners banning banter bantered bantering banters barb
  barbecues barber barbs bard bared bares barge bark barked barking barks barley barn barns barr barred barrels barriers barring barrow barry
  bart bartender bartenders barter bartered bartering barters basements bases bashed bashes bashing basil basin basis bask basked basketballs
  baskets basking basks bass basses bassist bastards baste bates bathrooms baths bats batted batterys batting battled battles bauer bawl
  baxter bayed baying bays beaches beachfront beachfronts beaded beading beady beak beaks beam beaming bean bearable bearding beards bearing
  bears beast beasts beau beck becoming bedding bedrooms beds bedsheet bedsheets bedsides bedspread bedspreads bedtimes beef beefs beehives
  beep beeps beers beet beets beforehand began begining beginner beginners begins begs begun behaved behaving bein belief believed believer
  believes bella bellboys bellies bellow bellowed bellowing bells belongs belted belting belts bench bender bending bends benefited berated
  berating berger berne berry bert berth besties bests beth bets betting beverage biased biatch bibs bicycles bidder bide bids biked biker
  biking bile bilge billboards billy bind binding binds bing binned binning bins biped birch birdhouse birdhouses birthdays birthmark
  birthmarks birthplace birthplaces bitches bits bitter blabbing blackbird blackbirds blackboard blackboards blackburn blacklist blacklists
  blacksmith blacksmiths blackwell bladder blake blame blames blaming bland blander blandest blanked blanking blanks blare blares blasting
  blasts blazed blazer blazes blazing bleached bleaches bleak bleaker bleat bleated bleating bleats bleep blend blended blenders blending
  blends blessed blessing blight blighted blighting blights blimp blinder blindest blinding blink blinked blinking blinks blip blizzards bloat
  blob bloc blockage blocking blocks blocs bloggers blogging blogs blond blondes bloodbath bloodbaths bloodhound bloodhounds bloodline
  bloodlines bloodshed bloodstream bloom blooming blooms blot blots blotted blotting blows blowtorch blowtorches blueprint blueprints blunder
  blunders bluntest blur blurring blurs blurt blush blushes blushing bluster blustered blustering blusters boar boarded boardroom boardrooms
  boast boaster boasters boasting boats bobbed bobbing bobby bobs bode boded bodes boding bodybuilder bodybuilders bodyguard bodyguards boeing
  bogging bogs boil boiled bola bold bolder boles bolts bond bonding bonds boney bonfires bonner bonnets bonuses bony bookcases bookends
  booker bookkeep bookkeeped bookkeeping bookkeeps bookmarks bookseller booksellers bookshelf bookshelfs bookshop bookshops bookstore
  bookstores booming booms boon boone boor boosted booth booting booty boozy bordered bordering bore bores boring borrower borrowers borrows
  bose bossed bossing bossy bothered bothering bothers bottleneck bottlenecks bottling bottoms boulder boulders bouncers bounces bouncing
  boundary bounty bouts bowed bowels bowen bower bowler bowling bowls bows boxed boxer boxers boyd boyer boyfriends braced bracelets braces
  bracing bracket brackets brad brag bragged bragging brags braid braided braiding braids brail brainstorm brainstorms brainwash brainwaves
  braked braking bran branched brand branded branding bras brash brat brats brave bravely braves braving brawling brawls brawn bray brazilian
  breaches breaching breads breadth breakable breakage breakaway breakaways breakdowns breakfast breakfasts breaking breakthrough
  breakthroughs breasts breather breaths bred breed breeding breeds breeze brett brew brewing brian bribing bricklayer bricklayers bride
  bridged bridges bridget bridging brief briefing brighten brightened brightening brightens brightly brighton brine brink brisk broadbands
  broadcaster broadcasts broadened broadens broadest brochures brock brokerage brood brooding broods brook brooks broom brooms broth brothel
  brothels brow brownies browning brows browse browsed browsers browses bruce bruiser bruisers brunch brunches brunt brush brushed brushes
  brushing bruv bubbled bubbles bubbling buck bucked buckets bucking buckle buckles buckley buckling bucks buckshot buckshots budding budgets
  buds buffed buffer buffered buffering buffers buffing buger bugged bugging bugle buick builders builds bulbs bulged bulges bulky bulletin
  bulletins bullfight bullfights bulls bully bullying bummer bumpers bumping bumps bumpy bums bunched bunches bunching bundles bunion bunker
  bunkers bunks bunny buns buoy buoys burch burdens burgers burgle burgles burgling burgr burgur buries burks burly burp burped burping burps
  burr bursary bursting burton bused buses bushy busiest businesses businessman businessmen businesswoman busing buster busters busts butch
  butlers buts buttercup buttercups buttered butterflies buttering buttermilk butters buttonhole buttonholes buttons butts buyers buzzard
  buzzed bypassed bypasses bypassing byproduct byproducts byrd bystander bystanders cabinets cabins cabs cached caches cactuses cafe cafes
  cage caged cages cain cake cakes calculate calculates calculation calculator calf calfs callers calls calm calmer calming calms cambridge
  cameraman campers campfires campground campgrounds camps camry canals canaries cancers candies candle candlelight candlelights candlestick
  candlesticks candy cane canes canny canoes canon cans canteens capably cape caper capes caps captains captivity caravans carbons cardboard
  cardholders carding cardsharp cardsharps cared careers carefully careless carer cares caress caressed caresses caressing caretakers carey
  carl caroline carp carpenters carpets carpooling carpools carps carr carriage carrie carrier carriers carries carrot cars carson cart carted
  carter carting carton cartridges carts cartwheel cartwheels carve carved carver carvers carves cased caser cashback cashes cashing cashless
  cask caste casters castles casts casually catalogues catcher catchers catching cater catered catering caterpillars caters catfish catfishes
  cattle catwalks caused causes causeway causeways causing cave caves cawed cawing caws cdpr ceased ceasefire ceaser ceases ceasing ceilings
  celebrate cellars cellos cellphone cellphones censor censors centered centers centrally centred centres cents certain certainty
  certification chad chafe chaining chains chaired chairing chairlifts chairwoman challenger challenges champ chan chances chandler chang
  changeable channeled chant chanted chanting chapels chapman chapters characters chargeable chargers charging charlene charmed charming
  charring chars charter charters chases chasing chasm chatrooms chatter chattered chattering cheated cheaters checkbook checkbooks checkers
  checklist checklists checkmate checkmates checkpoint checkpoints checkup checkups cheek cheeks cheep cheer cheering cheesecake cheesecakes
  cheeses cheesy cheeze chen cherished cherrying chese chester chests chewer chewers chews chic chicen chick chickens chide chika chikcen
  childbirth childhood childproof childproofs chill chilling chills chime chimneys chimp chink chins chipped chipping chips chirp chirping
  chiu chives chocolates choi choirs chomp chooses chopper chopping chops chopstick chopsticks chord chords chore chores chose chow chris
  christchurch christensen christian christians christina christine chromebook chuckles chuckling chucks chug chugs chun chunk churches
  churchill chute cigarettes circuit circuits circulated cite citizenship civic civilest civilian civilians clack clad clam clamp clamping
  clamps clan clanking clans clap clapped clapping claps clarifies clarity clash clashed clashing clasping classically classify classmate
  classmates classrooms clattered clattering clatters claude clause clauses clawing claws clays cleanest cleanly cleansed cleanses cleanups
  clearer clearest clearing clenches clenching clicking clicks cliffs climber climbers cline cling clinging clinics clink clint clip clipboard
  clipped clipping clips clive cloak cloaking clock clocked clocking clocks clockwork clockworks clod clog clogging clogs clone clones closer
  closets cloth clothesline clothespin clothespins clothing cloths cloud clouding clout clown clowned clowning clubbing clubhouse clubhouses
  clubs cluck clucked clucking clue clump clumping clumps clung clustered clustering clusters clutched coached coaching coal coals coaster
  coasters coastline coastlines coasts coats cobbling cobras cobs coca cocktails cocky coddling coder coders cods cody coed coercion coffeepot
  coffeepots coherence coil coiling coils coin coke cokes cola colander colder colds cole colin collar collared collaring collars collate
  collated collates collating collectible collecting collects colonies colorado coloured colt columnist columns comas comb combed combined
  combing combining combo combs comedian comedians comedies comfortably comically comics comin comma commanding comment commented commenting
  comments commerce commissions commitment commits committees communicated communicates communication communion commute commuted commuter
  commuters commutes commuting compact companies companions comparable compared compares comparing compasses compassion compensating compete
  competed competently competes competing competitive compilation compiled compiler compiling complacent complain complainant complainer
  complainers completed completes completing complexes complexion complexly complicate complicates complied complies complying component
  compose composed composer composers composes composing compounding compounds compress compressed compresses compressing compromise
  compromises concealed concealing conceals conceded concedes conceding conceived conceiving concentrated concentrates concentrating
  concentration concept conception concepts concerts concluded concludes conclusion condemned condemning condemns conditions conducted
  conducting conduction conductors conducts cone cones conferences confess confessed confesses confessing confession confessions confide
  confided confidence confides configure configures confine confines confining confirmation confirmed confirms conflicted conform conformed
  conforming conforms confront confronts confusing confusion congestion congrats conjunction conk connecticut connectors conner conor conquer
  cons conscience consciences consciously conscription consenting consents consequence conserve conserved conserves conserving considerable
  consideration considered considers consisted consisting consoled consoles consoling constable constables constant constantly construct
  constructed constructing consultants consulting consults consume consumed consumers consumes consuming contacting contacts contained
  containers containing contemplate contemplates contemplation contended contender contenders contending contestable contested contesting
  contests contexts continued continues continuity contraception contracted contracting contraction contractor contractors contrary contrasted
  contrasting contrasts controllers conversations conversion converted converter converters converting converts conveying conveys convict
  convicted convicting conviction convicts convince convinced convinces convincing cookbooks cooke cooked cookers cookie cooks cooled cools
  coop cooper cooperate cooperated cooperating cooperation coops coordination coped copes coping copper copse copyright copys core cores corey
  cork corked corks corkscrew corn cornbread cornbreads corned corner corners cornerstone cornerstones cornfield cornfields corns corps
  corrected correcting correction corrective corrects corresponded corresponding corresponds corridors costing costumes cosy cote cots
  cottages couches councils counseled counselling counsels countable countdown countdowns countered countering counterpart counterparts
  counters counties countries countrys countrysides countys coup coupled couples coupling coupons coups courage courageous courgettes couriers
  courtesy courthouse courthouses courtney courtrooms courtyard courtyards couscous coven covering covet coward cower cowered cowers cows cozy
  crabs crackdown crackdowns cracker crackers crackle crackled cradles cradling crafted crafting crafts craftsmen crag cram cramming crams
  cranes crank crashes crass crate crated crates crating crave craved craving crawl crawling craze creak creams creamy created creates
  creating creation creative creature creditable creditor creditors creed creep creepily creeps crest crete cribs crickets cried crimea crimes
  criminal crimp cringed cringes cringing cripples crises crisises crisps critics croak croaked croaking croaks crock crooking crooner crop
  cropped cropping crops crossfire crossover crossovers crossroads crosswalk crosswalks crosswords crouches crouching croup crow crowding
  crowned crowns crows crucially crude cruelest cruise cruised cruises cruising crumbling crumpled crumpling crunched crunches crunching
  crushes crust crypt cuba cubes cubs cuckoo cuddle cuddled cuddling cued cues cuing cull culled culling culls cult cults cunning cupboards
  cups curb curbed curd curds cure cures curing curious curiously curl curls curly currency current curses cursing curt curtail curtails curve
  curvy cushioned cusp cuss customers customise customises customs cuter cutie cutlet cutters cutthroat cutthroats cyclists cynically cyst
  dabblers dabbling dabs daisy dale dally damon damp damped damping dams dana danced dancer dances dancing dandy dane dang dangers dangled
  danish danny dare dares daring darker darling darlings darn dart darted darting darts dash dashboards dashed dashes dashing databases datas
  dated dates daunt daunting dave dawdling dawg dawn dawned dawning dawns daybreak daybreaks daycares daydreaming daydreams daze dazzling
  deactivates deactivation deadlines deadlocks deafer deafly dealer dealership dealings deans dearest dears deaths debated debut decade decaf
  decay decayed decaying decays deceived deceives deceiving decently deceptive decides decisions decked decking decks declaration declares
  decline declines declining decompose decomposed decomposing decorated decorates decorating decoration decrease decreased decreases
  decreasing decree dedicated dedication deducting deductive deducts deem deeming deems deepa deepened deer deets defaults defeat defeating
  defects defences defend defended defending defends defensive defer deferred deferring defers defied defined defining definitive deflating
  deflation deflect deflecting deforestation deformed deforming defy degraded degrades degrading degrees delaying delegated delegates
  delegating delegation deletes delicate deliciously delight delighting delights delirium deliverable delivers deliverys delta delusion delve
  delving demolished demolishes demon demos demote demoting deng denier denies denis denise dennis denoting dens density dented denting
  dentists departing departments departs dependable dependant depended dependence dependent depending depicted depicting deplete depleted
  depleting depletion deport deported deporting deposits depots depth depths derailed derailing derive derives deriving descending describe
  describes descriptive deserted deserting deserts deserved deserving designed designers designing designs desired desires desiring despaired
  despised despises despite dessert destroys detachable detached detaches detaching detailing detain detaining detains detectable detected
  detecting detective detectives detects detention deter detergents deterioration deterred deterring detesting detests detonating detract
  detracted detracting devastation develop developed develops deviating devil devise devised devising devoting devotion diabetics diagnose
  diagnoses diagnosing dials diamonds diane diapers diary diaz dice diced dices diction diet diets differed differing digested digesting
  digger digging diging digit digs dike dill dime dimes dimmer dimming dimple dims dine dined diner dines dingy dining dinners dipped dipping
  dips dire directed directing director directories directorys directs dirk disagree disagreed disagreement disagrees disappears disappoint
  disappoints disarmed discarded discharge discharges discipline disciplines discloses disclosing disclosure disconnect disconnected
  disconnecting disconnects discontent discontinue discontinued discontinues discounted discovered discusses disguised disguising disgust
  disgusts dish dishes disinfecting disliked dislikes dislocate dislocates dismiss dismisses dismissing disorders disorient disorients
  disowning dispatch dispatched dispatcher dispatches dispense dispensed dispenses disperse dispersed disperses displayed displays disposal
  dispose disposed disposes disposing disrespect disrupted disrupting dissatisfies dissociate dissociated dissociates distances distant
  distinct distract distracts districts disused disuses disusing ditches dive dived diver divers diversion diversity diverted diverts dives
  divide dividing divorced divorces dizziest doable dock docked docking docks doctorate documented dodge dodged dodger dodging doer doers
  doggy doghouse doghouses dogsitting doin doled doles doll dollar domains dome domed domes domination donated donates donations donkey donors
  doodling doom dooming dooms doorsteps doorway dope dora dorms dosing dote doted dotes doting dots doubles doubling doubly doubted doubting
  doubts doug douses dousing dove dover doves dowdy downfall downfalls downing downloadable downloaded downloading downloads downside downy
  doyle doze dozed dozen dozes dozing drab drafts dragging dragonflies drags drainage draining drainpipe drains drake dramas drape draped
  drapes draping drastically drawbacks drawbridge drawbridges drawer drawings drawl drawn draws dread dreadfully dreading dreads dream dreamt
  dredging dressed dressers dresses dressing dried dries driest drift drifted driftwoods drilling drily drinkable drinking drip dripped drips
  driven driveway driveways drivin droned drones droning drooled drooling drools droop dropper dross drugstore drugstores drumming drums
  drumstick drumsticks drunkest dryers drying dubs duck ducked ducking ducks duct dudes duel dues duet duffy duke dull dully dummy dump dumped
  dumping dumps dunce dune dung dunk duos dupe dupes duplication duration dusters dusts dusty dutch dweller dwelling dwells dyed dyeing dyer
  dyes eager earache earaches earl earls earmarks earn earned earning earns earphone earphones earring earrings earthquakes earthworms ease
  eased eases easing east easter eater eaters eaton eaves echos edged edges edgy editing edition edpr educated education eels effectively
  eggplant eggplants egos eighteen eighth eject ejected ejecting ejection elaborate elaborates elastic elbows elders eleanor elect elected
  electing election elective electricians electron electronics electrons elegant elephants elevated elevates elevation elevators eligibly
  eliminated eliminates ella ellis elope elsewheres elves emailaddress ember emblems emigrated emigrates emigration emil emission emissions
  emit emits emitted emitting emma emojis empires employers employing employs emptier empties emptying emulate emulated emulates emulator
  enable enabling enacting encased encasing enclose encloses enclosing enclosure enclosures encounter encounters endanger endangers endurance
  enduring enforceable enforced enforcer enforcers enforces enforcing engagement engages engineers engines engraved engraves enhance enjoyable
  enjoying enjoyment enjoys enlarges enlisted enlisting enquired enquires enquiring enrage enraged enraging enrolled enrolling enslave
  enslaves ensure ensured ensures ensuring entailed entailing entangled enterprise enters entertain entertained entertainer entertains entice
  enticed enticing entitle entitles entrances entrapped entrusts environment envision envisions envoy epics equaling equally eras eraser
  erases errors errs escalade escalates escalator escapes escorts essays essentially estates estimable estimated estimates etch etching
  eternal eternally eternity european evacuating evaluate evaluated evaluates evaluation evans evasion evenings events eventually everyday
  everythin evident evils evoke evoking evolution evolved evolving ewing examined examiners examines exams excavate excavated excavating
  exceeded exceeding excels exceptions excesses excessive exchanged exchanges exchanging excise exciting exclaimed exclaiming exclaims
  excluded excludes excluding exclusive excused excuses execute executed executes executing execution executives exemption exercised exercises
  exert exerting exerts exhaling exhaustion exhausts exhibiting exhibitor exhort exhorted exists exited exits expanded expanding expansion
  expansive expectation expediting expel expelling expend expended expending expends expensively experiences expire explains exploitation
  exploited exploiting exploits exploration explore explored explorer explorers explores exploring export exported exporter exporters
  exporting exports expose exposes exposing expressed expresses expressing expression expressions expressive expulsion extendable extender
  extenders extends extensions extensive extent external externally extinguish extinguished extinguishes extracting extraction extranet extras
  eyebrow eyed eyeglass eyeglasses eyelid eyesights eying fable fables facebooks faced faceplates facet facilitate facilitated facilitates
  faction factories factors facts faculty faded fades fails failures fainter faintest faints fairground fairgrounds fairies fairs fairy fake
  fakeaddress faked fakeemail fakes fakestreet faking falter faltered faltering fame familiarly familys fandom fang fangs fanned fanning fans
  farce fare fared faring farmed farmer farmers farmhouse farmhouses farming farms farrell farted farther farting farts fascination
  fashionable fashions fastball fasted fastening faster fasting fasts fatality fate fated fates fats fauna favors favour favoured favouring
  fawn faxed faxes faxing fearing fears feasting feat feather feathers feats featured features federally federation feeds feelin feelings
  fellas fellow fellows fellowship felon femi fences fend fended fending fends ferries ferrying fester feta fetching fete fevers fiancees
  fiances fiat fiber fiction fiddle fidget fidgeting fielders fields fiend fifth figs figured figuring filer filers filet filght filings
  filler fillers fillet filly filmy filtering filters finalise finalises finals financed financing finder finders findings fined finer fines
  fingernail fingernails fingerprints fining finis finnish firearms firecracker firecrackers firefighter fireflies firehouse firehouses
  fireman fireplaces fireside firesides firewoods fireworks firstname fish fished fisher fishing fistfight fistfighting fistfights fitted
  fiver fives fixer fixes fixtures fizzling fizzy flab flagging flags flail flailed flailing flair flak flake flakes flaking flamingo flan
  flannels flap flapped flapping flaps flare flares flaring flashback flashbacks flashed flashers flashing flashlight flashlights flask flat
  flatbread flatbreads flatmates flats flattening flatter flattered flattering flatters flattery flaunting flavoured flavouring flavours flaw
  flaws flax flea fleas fleece flees fleet fleming flew flexibly flexing flght flick flickered flickers flicks flier flighs flinching fling
  flinging flint flip flipper flipping flips flirting float floated floater flock flocked flocking flocks flog flogged flogging flogs flooring
  floors flop flopped flopping flor florists flotation flour flower flowing flown flows floyd flung flus flush flushing fluttered foal foals
  foams foamy fobs focal focussed focusses foes fogged fogging fogs foil foiled foiling fold folder folders folding folds folk follower
  followers follows folly fond fonder fondness font fonts foods fool fooling fools footballer footballs footer foothill foothills footing
  footnotes footprints foots footstep footsteps foraged foraging foray forbes forbidding fords forearm forefather forefathers foreground
  foregrounds foreheads foreseed foreseeing foresight foresights forester forests forewarned forewarning forfeiting forgave forge forger
  forgers forges forgettable forgetting forging forgiven forgives forgiving forgo forgoed forgoing forked forking forks formality formally
  formation formative formats formatting formed formerly forming formulas formulated formulates fort forte forth fortnight fortnights forts
  fortunate fortunately forums forwards fosters foul foundations founded founding founds fountain fountains fours fowl fowling foxes foyer
  fraction fractions fractures frailer frailest framed frames framework frameworks framing frances franco frank frantically frat freak
  freaking freaks freckles freckling fred freeing freer freestyle freeways freezers freezes fresh freshen freshened freshens fresher fret
  fretting frick friction fridges fried friendship friendships fries fright frightening frightfully frill fringe frisk frisking frock frog
  frond frontend frontier frontiers fronts frost frostbites frosting frown frowned frowning froze fruitcake fruitcakes fruits fruity
  frustration frye fryers frying fucked fudge fueling fuels fugly fullback fullbacks fumble fumbled fumbling fume fumed functioned functions
  funding funk funky funnel furiously furnished furry furthermore fury fused fuses fuss fussing futures fuzz gable gaffe gagging gags gail
  gaining gains gait gale gales gall galleries galloping gals gambled gambles gamed gamepad gamer gamers gangs gangster gape gaped gapes gaps
  garages gardener gardeners gardens gargled gargling garlics garnish garnished garnishing garth gary gasp gasped gasps gassed gate gated
  gates gather gathered gathering gathers gating gauging gaunt gawk gaze gazes gazing gear gearing gears geek geeks gems gender generate
  generated generates generation generous genitals geniuses gentlemen gentry germ ghosting giants gifting giggle giggled giles gill gills gina
  ginger girlfriends girly girth gist givers glaciers gladder gladiator glanced glances glancing gland glaring glaze gleaming glee glide
  gliding glitches glittered glittering glitters gloated gloating glow glued glues gluey goad goat goats gobbling godchild goel goff goggle
  goggles goin gong gongs goodies goodnight goodnights goods goof goofs googled googles goons goose gopal gosh goss gouging gould gown gowns
  grabber graceful gracefully graded grades grading graduating graft grail grain grains gram grams grand grandchildren granddads grandparent
  grandparents grandpas granting grants grape grapes graphs grappled grappling grasping grasshopper grasshoppers grate grated gratefully
  grates grating gravel graver graves graveyard graveyards gravy graze grazing greased greases greasing greasy greatest greek greeting greg
  grenada greyhound grilled griller grillers grilling grills grime grin grinder grinding grinning grins gripped grit groan groaning groans
  grocers grocerys groins grooming grooms grope gross groundwork groundworks grouped grouping groups grout grove grovelling groves grow growl
  growler growling grows grub grubs gruel grumbling grunt grunted grunting guarantor guarding guesthouse guesthouses guidebook guidebooks
  guided guideline guides guiding guild guile guise guitarist guitars gulf gull gulls gully gunk guppy gurgled gurgling gurn gurned gurning
  gurns gush gushed gushes gust gusts gusty gutsy gutter gutters guzman gyms habib habitable habitation habits haggling hahn hailed hailing
  hails hailstorm haircuts hairdressers hairline hairlines hairs hairy hale halftimes halfway halls hallucination hallways halted halting
  halve halves halving hamburger hamburgers hammers hamper hampering hamsters hamstring handbags handbooks handicraft handier handkerchief
  handlebar handlebars handled handler handlers handles handling handpicked handpicking handpicks handrail handrails hands handsets handshake
  handshakes handstand handstands handwriting handwritten handy hang hanger hangers hanging hangovers hangry hangs hank happenings harasses
  hardcover harddrive harding hardy hare harem hares hari haris harnesses harp harry hart harvested hasan hash hasp hassling haste hastening
  hasty hatched hatches hatching hated hateful hatefully hater haters hatfield hats hauled hauls haunt haunted haunting haven hawks hazelnuts
  headboard headboards headcount headcounts headlight headlights headlines headlocks headphone headquarter headrooms headsets headstart
  headstarts headstones heady heal healed healer healers healing heals healthcare healthy heaped heaping hears heartache heartbeats heartbreak
  heartbreaks heartburn hearth hearths heartless hearty heated heaters heath heather heats heave heaved heavens heaves heaviest heaving heck
  hector hedges heeded heeding heeds heights hella helpfully helpless hema hence herb herd herded herding heroine heroines heron heros
  herrings hesitated hesitates hess hester hibernated hibernates hibernating hicks highchair highchairs highlight highlighting highlights
  highness highs hijacks hiked hiker hikers hilly hina hinder hindered hindering hinders hines hinged hinging hint hinted hinting hints hippo
  hires hiro hiss hitch hitched hitches hitching hither hitting hive hoarder hobbling hobbs hobo hobs hodge hogging hogs hoisting hola holden
  holders holdings holed holidays holier holler hollow hollows holman holmes holt holy homecoming homecomings homed homeowner homeowners
  homepages homer homeworks homey hone honed hones honesty hong honing honk honked honking honorable honored honoring honors honourable
  honours hoods hoof hoofprint hoofs hooker hooking hooks hooper hoot hooted hooting hoots hoovers hooves hoped hopeful hopelessly hopped
  hopper hopping hops horde horn horne hornets horribly horseback horsebacks horseplay horseplays horsepower horses horseshoe horseshoes
  horsey hoses hospitable hospitality hospitals hostels hostesses hotpoint hounded hounding hounds hourglass hourglasses houseboat houseboats
  housecoat housecoats housed households housekeepers houseplant houseplants housesit housesits housesitting housewarming housewarmings
  housewife housewifes housewives housework houseworks hovel hovels hover hovered hovering hovers howard howd howl howling huang huber hubs
  huddle huddled huddling huffy huger hugged hugging hugh hugo hugs hulk hull hulls humanity humbled humbles humbling humiliate humiliates
  hump humps hums hunch hundreds hungary hunk hunny hunter hunts hurdling hurl hurled hurling hurrying hurst hush hushed hushes hushing hustle
  hustled huts hyde hydrated hype hyped hypes hyping hypotheses hypothesis icecream icecreams icloud icons ideals idiom idiots idpr igniting
  ignorant ignore ignores illnesses illustrated illustrates illustrating imagined imagines imitate imitating immediate immigrate immigrating
  immigration impacted impacting impairs impassable impatience impatient impeccable imperfect imperfectly impersonate impersonates implants
  implicate implicated implication implies imply implying imported importer importers importing imposed imposes imposing imposition impossibly
  impressed impresses impressing impression impressive imprison imprisons improper improperly improved improvement improvements improver
  improvers improves impulses inability inactive inane incentive inches incidents inclined inclines incomes incoming incompatible incomplete
  increased increases incurable incurring independence independently indian indicate indication indie indifferent indira indirect indirectly
  indra inducing induction industries ines infants infect infecting infections infective infects inferred inferring infestation infields
  inflated inflation inflexible inflict inflicts informative informatoin informaton informer informers informs informtion informtions
  infringing infusion ingestion inhabitant inhabited inhabiting inhabits inhale inhales inherits inhibited inhibiting initial initialed
  initialing initials initiated initiates initiative injecting injects injure injures injuring inks inner inpatient inputs inquired inquires
  inquiries inquiring inscription insect inserted inserting insider insiders insides insights insisted inspected inspecting inspectors
  inspects inspiring instal installations installs instals instances instigator instigators instinctive instincts institute instructive
  instructs instrument instruments insulate insulated insulates insulting insults insurers insures intangible integrating integration
  intelligent intended intends intensify intentions inter interacted interactive interacts intercept intercepted intercepts intercourse
  interest interesting interests interface interfere interlocked interlocking interlocks international internets interns interpret interpreted
  interprets interrupted intersection interval intervals intervened intervenes interviewed interviewing interviews intimacy intimidation
  intranet intro intrude intruded intrudes intruding intrusive intuition invading invasive invented inventing invention inventive inventor
  inventors inventory inversion inverted inverting inverts investigates investigating investing investments investors invests invisible
  invited inviter inviters invites inviting invoiced invoices invoicing involved involves ions ipads iphones ipod iran irate irma ironically
  ironing irons irony irreplaceable irresponsible islands isle isolate isolates itch itching jabbing jack jackets jackpots jade jailing jails
  jain jake james jamil jamming jams jane jangle jangled jangling janitors japes jars jaunt javed jaws jdpr jean jeep jeeps jelly jennings
  jenny jerry jess jest jested jests jets jeweler jewelry jews jibe jill jing jingle jingles jingling jiro joan jobbed jobbing jocks jogging
  jogs john johns johnson joiner joins joint joints joist joked joker jokers jokey joking jolt jones jose jots jotting journalism journalists
  journals journeys joyfully joyrides joys joystick joysticks judged judgemental judges judgmental judiciary judo juggle juggler juggling jugs
  juices juiciest juicy jumble jumpers jumps jumpy junction jung jungles junk juror kale kane kang kanti karates kate kayaks kdpr kebabs keel
  keels keepers keller kelly kemp kenny kent kerry kettles keyboarded keyboarding keyboards keyholes keynotes keystroke keystrokes keyword
  keywords kickbacks kicker kickers kidd kiddos kiev kilns kilo kilos kilt kilts kinder kindest kindle kindled kindles kindling kinds kinney
  kirk kiss kisser kisses kitchens kits kittens kiwis kline knack kneel kneeling kneels knickers knights knit knits knitting knocker knockers
  knockout knockouts knotting knowledgeable kurt labels laboratory laboring labourer labourers labours labs lace laced laces lack lacked
  lacking lacks ladders ladles ladling ladybirds ladys lager lagged lagging lags lain lake lakefront lakefronts lakes lamb lame lamer lamps
  lana lance lanced lancing land landed landfall landfalls landfills landlines landmarks landowner landowners landry lands landslides lanes
  lang languages laos lapel laps lapse lapses lapsing laptops lard larder lards lark larks larry lasers lash lasso lasted lastingly lasts lata
  latched latches latching lathe lather lathered lathering lathers latter laughable laugher laughers laughs launches laundered launders lawful
  lawmaker lawmakers lawnmower lawns layer layers layout lays ldpr leach leached leaching leaders leafs leah leaker leakers leaking leaky
  leaned leaner leans leant leaped leaps leapt learner learners lease leased leases leash leashing leasing leather leathers lecture lectured
  lecturers lectures ledger leeds leek leeks leer leering leftovers legalise legalises legalising legality legible legion legitimately
  lemonade lemonades lemons lena lenders lends lengthen lengthened lengthens lengths lengthy lent leon leonard leopards lessening lest lester
  letterhead letterheads lettings leung lever levers liabilities liaised liaises liberal liberate liberated liberation libraries lice lices
  lick licking licks lids lies lieu lifeguards lifejacket lifejackets lifeline lifestyle lifestyles lifetimes lifted lifters lifting lifts
  lightbulb lighted lighters lightest lighthouse lighthouses lightly lightning likable liked likelihood likening likes liking lilt lima limb
  limbs limes limestone limestones limitation limited limiting limits limo limply limps line lined linen linens liner liners ling linger
  lingers lining linker linking lint liquidate liquidates liquidating liquidity lisa lisp listed listener listeners listens lister listers
  lite literacy litter littered littering litters lively livestock livestream livingston load loader loaders loaf loafers loafs loaned loaning
  loath loathed loathes loathing lobbying lobbyist lobe locality locals located locates locating locations locator lockdowns locker lockers
  locksmith locus lodger lodgers lodges lofts lofty logging logically logo logs loin loins loiters londoner loner longed longing longs loom
  looming looms loon loopholes looping loops loosen loosened looser loot looters looting lord lords lorries lotteries loudspeaker loudspeakers
  lounged lounges lounging louse lout lover lovers lovey loving lowe lowers lowery lowly lows loyalest loyally luck lucky lucy lugged lugging
  lugs luke lull lulled lulling lulls lumped lumping lumpy luna lunchbox lunched lunches lunching lunchroom lunchrooms lunchtime lunge lunges
  lurch lure lures lurid luring lurk lurked lush lust luster lusty lute mabel macbook machinery mack macro madder madly mafia magazines magic
  magma maid maids mailed maim maiming maims mainframe mainframes mains maintain maintains majorities majority majoritys majors makers mala
  males malicious malls mamma manageable manchester mandate mange mangled mangling mango mangy manholes mani manias manicure manicures manila
  manish manner manners manning manor manpower manslaughter manufacture manufactured manufactures manuscript mapped mapping maps marbles marc
  marches marching mare mares margarine maria marines marital marked marker marketable marketplace markets marking marriages marries marrying
  martin marveling marvelling marvin mary mash mashed mashes mashing mask masks massage massaged massages massaging masses mast master
  mastered mastering masters matched matcher matchers matching mated mateo mates matey mathis mating matrixes mats matt matte mattered
  mattering matthews mattresses matures maturity maxim maya mayer mayor maze mazes mcdonald mdpr mealy meandered meanings meantime meanwhile
  measles measure measured meats meaty mechanism medal medals meddle meddled meddling mediate mediated mediates mediating medically
  medications medics medina meditation meek meets megan mejia mellow mellowed mellowing melodies melons melt melton members meme memo memorise
  memorised memorises memorized mend mender mendez mending mends menon menopause mentioned mentors merchandise merchants mercy meredith merge
  meriting mermaids messages messed messenger messengers messes metals meteor meters methods metre mexican meyer microbes microchip
  microphones microscope microscopes microwaves mics middles middleton midget midwifes mighty migraines migrant migrate migrating mila mild
  milds mile milestone milestones milks milkshake milkshakes milky mill miller millers mills milo mime mimed mimes mince minced minces minded
  minding minds mined miner mines ming mingle mingles mingling minh mini ministers ministry mink minority minors minsk mint mints minty
  mirrors mirth misbehave misbehaves mischief miser misers mish mishandle mishandles mishandling misheard mishearing misinform misinformed
  misinforming misinforms misjudge misjudges mislabel mislabels mislaying mismanage mismanaged mismanages mismanaging mismatch mismatches
  misnames misnaming misplace misplaced misplaces misplacing misprint misprints misquote misquoted misquotes misread misreport misreported
  misreporting misreports misrepresent misrepresenting misrepresents missions misspells mist mistaked mistaken mistakes mistaking mistimes
  mistreat mistreating mistreats mistress mistrust mistrusted mistrusts mistyped mistypes mistyping misunderstand misunderstanding
  misunderstood misused misuses misusing mitch mite mites mitten mixers mixes mixtures moan moaning moat mobiles mobs mocker mockers mocking
  mocks modems moderate moderately moderation modes modest modification modified modifying modules moin moistening moister molar mold mole
  moles momentum mommy moms mona mongrel monies monk monkeys monster monsters monument monuments moods moonbeams moonlight moonlighting
  moonlights moons moore moors moose mope moping mopped mopping mops moral morality morally moron morrow morse mortality moses mosques
  mosquitos moss mosses motels moth motherboard motherhood motivate motorbikes motored motoring motorist motorists motors motorways moulding
  moulds mouldy mound mounds mount mountaineer mountaineered mountaineering mountaineers mounted mounts mourners mourns mousetrap mousetraps
  mousse mousy mouthpiece mouthpieces mouths mouthwashes mover movers mowed mowing mown muddles muddling mugger mugs mule mules mulls
  multimedia multiplied multiplies multiply multiplying multitask multitasked multitasking multitasks multitude mumble mumbles mumbling mumps
  munch munched munches munching murderer murderers murders murmured muscles muse mused museums musically musicals musician musicians mustered
  musty mutation mute mutes mutter muttered muttering mutters mutton mysteries mysteriously myths nabil nadal naff nagging nags nailed nailing
  nair naive naiver named nameless nameplates nancy napped napping naps narrated narrates narrating narration narrow narrowed narrowing
  narrows nash natal nationality nationally nations nauseate nauseates nauseating navel navigating navigator nayak ndpr neal nearby nears neat
  neaten neatened neater neatest neatly necessarily necessity necklaces neckline necklines needs needy negatively negotiable negotiated
  negotiates neighborhood neighborhoods neil neon nephews nerds nervously nervy nespresso nests nets netting networks neuron neurons
  nevertheless newborns newer newsagent newspapers newsreader newsrooms newsstand newsstands newsy newt newts nibbling nick nickel nicking
  nicks nieces nifty niger nigerian nightclub nightclubs nightfall nightgown nightlife nights nighttime nighttimes nike nile nina nineteen
  ninny nipped nipping nipples nippy nips nite nobility nods noel noises nominated nominates noob noons noor norm norma normally norman
  normandy north nosed nosediving noses nosy notable notation notebooks noteworthy noteworthys noticeable noticed noticing notifies noting
  notwithstanding nought noun novelist novelists novels novice novices nude nudge nudges nuke nukes nullified numbest nuns nursed nurseries
  nurtured nurtures nurturing nutcracker nutcrackers nutrition nutter nuzzle nylon oars oaths oats objected objectionable objective objector
  objectors oblige obliges observation observed observes obsesses obstruct obstructed obstructing obtains obvious oceans octopuses odder odom
  odors odpr offences offended offending offensively offshoot offshoots offspring offsprings oiled olden olive omen omens omit omitted
  omitting onion oops opals openings opine opining opinions opponents oppose opposes opposition oppression opticians optional optionally opts
  oration orbiting orchestra orchestras orchids organic organised organisers organises organism organisms organized organizes organizing
  orphanage orphans oscar oslo otters oughta ounce oust ousted ousting outages outbreak outbreaks outburst outbursts outclass outclasses
  outcomes outdoors outed outfield outfields outfits outgoing outgrown outhouse outhouses outing outlasting outlets outlined outlines outlives
  outliving outlooks outnumber outnumbered outnumbers outpatient outperforms outplay outplaying outrage outrages outraging outright outs
  outset outsider outsiders outweigh outweighs outwit ovation ovens overacting overbook overbooked overbooking overbooks overburden
  overburdens overcast overcasts overcharge overcharged overcharges overcharging overclock overcoat overcoats overcome overcomed overcomes
  overcoming overcooked overcooking overdone overdrafts overdrive overdrived overdrives overdriving overdue overeat overeated overeating
  overeats overestimate overestimates overfilled overfilling overfills overhauling overhead overhear overheard overheared overhearing
  overhears overheat overlap overlaps overloaded overloading overloads overlook overlooked overlooking overlooks overnighted overnights
  overpaid overpay overpaying overpays overpower overpowers overprice overprices overrate overrated overrates overrating overreact overreacted
  overreacting overreacts override overrided overrides overruled overrules overruling overrun oversaw oversee overseeing overseen oversees
  oversell overselling oversells overshoot overshooting overshoots oversleep oversleeping oversleeps overslept overspend overspended
  overspending overspends overstay overstayed overstaying overstays overstepped overstepping oversteps overstretch overstretched overstretches
  overtake overtaken overtakes overtaking overthrow overthrowing overthrows overtimes overturning overturns overuse overused overuses
  overusing overviews overweight overworked overworking overworks overwrite overwrited overwrites overwriting owen owns oxen oyster paced
  paces pacing packer packers packs paco pact pacts paddle paddling paddy pads paged paging pail pails painfully painkiller painlessly
  paintbrush paintbrushes painted painter painters painting paints pairing pairs pakistani paled paler pales palms pamper pampering pampers
  paned paneling panels panes pangs panicing panics panned panning pans pansy panted panting pantries panty pantys paperbacks paperweight
  paperweights paperworks paraded parades parading paradises parasite parch parched parches parching pardons pare pared parental parenthood
  pares parish parishes parisian parker parlor parma parrots parse parsons partial particular particularly partition partly partners
  partnership partridge passage passages passcodes passes passionate passive passphrase passwords pasta paste pasted pastes pasting pastors
  pastries pasty patching patchwork patchworks pate patel patent patents paths patiently patio patriots patrol patrolled patrolling pats patsy
  patted patty paul pause paused pauses pausing pave paved paves paving pawed pawns paws paychecks paydays payer payers payloads payouts
  paypoint pdpr peaks pear pears pearson peas peck pecked pecking pecks pedals peddle pedestrians peek peeked peeking peeks peel peeler peels
  peep peeped peepholes peer peered peering peers pegging pegs pelts pelvises penal penalise penalises penalising pence pencils pendants peng
  pens pensions pensive pepe pepsis percentage percents perch perfected perfecting perfection perfects performances performs perfumes periods
  perishes perishing perk perked perking perks permanent permissions permissive permits perms perry persisted persisting personable persuaded
  persuades pest pester pests petal pete peter petitioned petitions petrols petrov petty pharmacies pharmacists phase phoney photocopier
  photocopy photograph photographer photographers photographs photography photoshop phrases physically physician physics physiotherapist
  pianos pickers pickle pickling pickpocket pickpockets pictured pierce pierces piers pies pigs pike pile piles pillowcase pillows pilots
  pimple pimps pinball pinch pinching pine pineapple pineapples pined pines pings pinhole pinholes pinks pinky pinning pinpoint pinpointed
  pinpointing pinpoints pinterest pinto pinwheel pinwheels piped pipelines piper pipers pipes pirating pissed pisses pissing pistols pitched
  pitchers pitches pitchfork pitchforks pitching pits pitts pitying pivot piza pizzas placement placenta plaguing plaid plainer plainest
  planes planets plank planks planners planter planters planting plastered plastering plasters plastics plate platforms plating platters
  playable played players playfully playgrounds playhouses playin playmate playmates playrooms plays plaything playthings plea plead pleading
  pleads pleasant pleased pleases pleasing pleasurable pleasure pleat pledge pledging plied plod plodding plods plop plopped plopping plops
  plots plotters plotting ploughing ploughs plow ploy pluck plucking plugging plugins plum plumbers plumbing plump plumper plums plunged plus
  plush poach poaches poaching pockets podcasts pods poems poet pointer pointers poise poisons poke poked pokers pokes polar poled poles
  policeman policemen polices policewoman polished polishes polishing polite politics poll polled pollens poller polling polls polo ponder
  pondered pondering ponders ponds pony pooch poole poop popes poppy popups pored pork porks porno pornography portals porters portion
  portions porto ports portsmouth pose poser poses posh positioned positions positively possess possessed possessing possession possessors
  postage postal postcard postcards postcodes postmarks postmen postponed postpones potatoe potatoes potatos potentially potholes potion
  potions pots potter potteries pottery potts pouch pouches pounce pounced pouncer pouncers pouncing pound pounded pour pours pout pouted
  pouting pouts powder powerfully powerhouse powerhouses powerpoint powers practical practiced practices practise practised practises praise
  praised praises praising prank prashant prat prayed prayer prays preached preacher preaches preaching precaution preceded precedent
  preceding precious precise predicted preferable preference preferences preferring prefers prefixes preheating prejudge prejudges preloaded
  preloading preloads prematurely premier premise preorder preordered preordering preorders preparation prepares prescribed prescriptions
  preselect preselects presence presentable presented presenter presenters presently presents preservation preserver preservers preserves
  preserving preset preside presided presidents presides presiding presses pressures pressuring presume presumed presuming pretence pretend
  preventable prevented preventing preventive prevents preview previewed previewing previews previously prewashed prewashing prey preying
  prick pricked pricking pricks pried pries priests primer primest princes princesses principals principle pringles printable printed printers
  printing printout printouts prints priorly prise prises prising prisoners prisons prizes proactive probe probing procedures proceeded
  proceeds procession processor processors proclaim proclaimed proclaiming proclaims proclamation procure procured prod prodded prodding prods
  production productive profession professionals professions professors profiles profited profiting profound programed programmed programmer
  programmers programs progressed progresses progressing progression progressive projected projecting projection projector projectors projects
  prolong prom promises promising promos promote promoter promoters promotes promoting promotion prompted proms prong proofread proofreader
  proofreaders proofreading proofreads proofs prop properties proposals proposed proposes proposing proposition propped propping props prose
  prosecuted prosecution prosecutor prospective prospects prosper prostate prostitutes protecting protectors proteins protestant protested
  protester protesters protesting protests prouder proved proves providers provides providing proving provision provoked provoking prowess
  prowled prude pruning prying psalm psst psychic pubic publican publication publicity published publisher publishers publishes pubs pucks
  puddings puddles puff puffin puffs pugh pugs pulp pulps pulsed pulses pulsing puma pumas pumped puncher punchers punctuated puncture
  punishes punishing punitive punk puns punts purchased purchaser purchasers purchasing pure puree purely purged purges purging purified
  purposes purring purses pursued pursues pursuit pushchair pusher pushers pushy puzzled puzzles qdpr qing quack quacking quad qualifies
  qualify quarrels quarter quarterly quartet quavers queensland queer quenching quested questing questionable questionnaire quests queued
  quicken quickened quickens quicksand quicksands quid quids quietest quilt quilts quips quirk quitters quivering quizzing quota quoter
  quoters quotes quoting rabbi rabbis rabbits raced racehorse racehorses racer races racetrack racetracks racists racked racket rackets racks
  radars radiate radiated radiates radiation radii radioactive radios raffling rafting rafts raged rags raid raided raider raiders raiding
  raids rail railways raindrops rained rainforest raining rains rainstorm rainstorms raises raisin raisins rake raked rakes raking rama ramble
  rambled rambles rammed ramming ramps rams rand randall ranged rangel rangers ranges ranging rani ranks ranted ranter ranting rants rapid
  rapists rapped rapping raps rare rarely rarer rarest rasher rashes rasp raspberries rasped rasping rasps rate ratings ration rational
  rationed rations ratios rattle rattlesnakes raul ravaging rave raved raves raving rays raza reached reaches reaching reacted reacting
  reactions reactivated reactivates reactivating reactivation reactive readable readies readying reaffirms realigning realigns realised
  reallocate reallocates reallocating reams reap reaped reaping reappear reappeared reappears reapplied reapplying reaps rear rearest rearing
  rearrange rearranged rearranges rearranging rears reasonably reassemble reassembles reassessed reassesses reassessing reassign reassigned
  reassigning reassigns reassurance reassure reassured reassures reattach reattached reattaches reattaching rebooked rebooking rebooted
  rebooting rebound rebounder rebounders rebuking recalculated recalled recalling recalls receded receding receipts receiver receivers
  receptionists receptions receptive recesses recession recharge rechargeable recharged recharges recharging rechecked rechecking rechecks
  recipes recital recite recited reciting reclaimed reclaiming reclaims reclassify reclined reclines reclining recognises recognized
  recognizes recoiled recoiling recommendation recommended recommends recommit recommits recommitted recommitting reconfigure reconfigures
  reconfirm reconfirms reconnected reconnecting reconnects reconsidering reconsiders reconvened reconvening recopied recopies recopying
  recorder recorders recording recounted recounting recounts recoverable recovers recreate recreates recreating recreation rectified rector
  rectors redecorated redecorates redecorating redelivering redelivers redesigned redesigning redesigns redheads redialing redirects redness
  redrafted redrafting reducer reducers reduces reducing reduction reeds reef reefs reel reelected reelecting reeled reeling reels reentered
  reenters reexamine reexamines referee referees references refers refillable refilled refilling refills refinance refinances refined refining
  reflected reflecting reflection reflective refocuses refocusing reformat reformats reformed reforming refrained refraining refueling refuels
  refundable refunding regain regained regaining regal regally regard regarded regiment regions registers registrars registry regrets
  regrettable regroups regrowing regularly regulate regulates regulating rehearse rehearses reheat reheated reheating rehired rehires rehiring
  reid reigning reimburses reinforce reinforced reinforces reinforcing reins reinstall reinstalled reinstalls reinvested reissued reissues
  reissuing reiterated reiterates reiterating rejects rekindle rekindles relabels related relates relating relation relatively relaunch
  relaunches relaunching relax relaxation relaxes relayed relaying relays relearned relearning relearns released releases relented relenting
  reliable relied relies relieve relieves relieving religions religious relished relishing relisted relisting reloaded reloading relocate
  relocates relocation rely remainder remained remains remaking remapping remarking remarried remedied remedying remembered remembers reminded
  reminders reminding reminds remission remitted remnant remodeling remodels remorse remotes removals removers renal renaming render rendered
  rendering renee renegotiate renegotiates renewable renewals renews renovating rentals renter renting rents reopening reopens reordered
  reordering reorders reorganise reorganises reorganising reorganize reorganizes repackaging repacked repacking repaid repainted repainting
  repairable repaired repairing repairman repay repaying repays repeated repeater repeaters repeating repeats repellent repent repented
  repenting repetition rephrases replaceable replacements replaces replacing replanted replants replay replayed replaying replying reporter
  reporters representation repress repressed represses repressing repressive reprints reprocess reprocessed reprocesses reprocessing
  reproduction reprogram reprograms republic republican republics republish republishes republishing reputable reputation reputations requests
  require requirement requires rereading reroutes rerouting reschedules rescued rescuer rescuers rescues rescuing researched researcher
  researches reseat reseated reseating resemble resending resends resent resented resenting resents reserved reserves reserving resets
  resetting resettle resettled resettles resettling reshaped reshapes reshaping resided residence resides residing resign resigned resigning
  resistance resisting resizing resolves resolving resorted resorting resorts resource respected respecting responded respondent respondents
  responds responsibly responsive restarant restarted restarting restarts restaurants resting restocks restored restorer restorers restores
  restoring restrained restrict restricting restructured restructures rests resturant resubmit resubmits resubmitted resubmitting resulted
  results resuming resurface resurfaces resurfacing retail retailed retailer retailing retaining retains retaked retaking retard retarded
  retest retested retesting retests rethinked rethinking rethinks retire retired retires retiring retrace retraced retraces retracing
  retractable retrain retraining retrains retreated retreating retreats retried retrieved retrying returnable retyping reunions reusable reuse
  reuses reusing revalidate revalidates revel revelation revelling revels revenged revenges revenue revenues reversed reverses reversing
  reverted reverting reviewer reviewers reviews revised revises revising revision revisions revisits revived reviving revolt revolted
  revolting revolution revolvers rewarded rewarding rewards rewired rewires rewiring reword reworded rewording rewords reworking rewrapped
  rewriting rewritten reyes rhythms ribbons rice rices rick ridden riddle ridge riding rifles rifts rigger riggers rigging rigs rims ringer
  ringing rinse rinses rinsing rios rioting ripe ripened riper ripple rippled rippling rips rise risen riser rising risking risks risky rite
  rites ritter rivas riverbank riverbanks rivers rivets roaches roadblock roadblocks roads roadtesting roadtests roadworks roam roams roar
  roaring roast roaster robber robbers robbins robe robed robes robotics rocked rockers rocket rockets rocking rocky rode rods roles rolex
  rollback rollbacks rollers rollerskate romances romanian rome romp romping roofing roofs rook roommates roomy rooster rooted rooting roots
  roped ropes rose ross roster rotating rotation roth rots rotted rotting rouble rouge roughest roughing roundabout rounded rounder roundest
  rounding rounds roused rouses rousing roust routers routes routing rover roves rowe rower rowing rows royalty rubbed rubbing rubies ruble
  rubs rude rudeness ruder rugs ruining ruins ruiz ruler rumble rumbled rumbling rumps rums runny rupa ruptures ruse rushes russian rust
  rusted rusting rusts ruth rutledge ruts sabotaging sack sacking sacks sacred sadder saddling sade sadly saeed safeguard safely sagas sage
  sages sagging sail sailboats sailed sailing sailor sails saint salaries salesman salesperson salim sally salmons salons saloons salts
  saluting salvation salve sampled sampler samplers samples sampling sanction sanctions sand sandbag sanded sander sanders sanding sandler
  sandpaper sandpapers sands sandstone sandstones sandwiched sandwiches sane saner sang sanitation sappy sated satin satisfaction satisfactory
  satisfies sato saturdays sauced saucepan saucepans saucer sauces saucy saunas saunders sausages saute savaging save saver saves savor
  savoured savouring sawed saws sawyer sayin scab scabs scalds scale scaled scales scaling scaly scamp scamper scampers scandals scanned
  scanners scanning scans scant scarce scarcity scare scarfs scarily scarred scarring scars scarves scary scattered scattering scatters scenes
  scent sceptic schemed schemer schemers schemes scheming schoolbag schoolbags schoolboy schoolboys schoolgirl schoolgirls schoolhouse
  schoolhouses schooling schoolwork schoolworks sciences scissor scoffing scold scolded scolding scone scones scooping scoot scooted scooters
  scooting scoots scope scoping scorches scoreboard scoreboards scored scorer scores scoring scorn scorned scorning scorpions scot scotch
  scots scouring scout scouted scouting scram scrambles scrambling scrape scraped scraper scrapers scrapes scraping scrapping scraps scratch
  screamer screamers screeched screeches screeching screenplay screens screenshot screwball screwballs screwdrivers screwing scrolls scrubbed
  scrubber scrubs scrum scum sdpr seagull seal sealing seals seam seams sean searchable searched searcher searchers searches searching sears
  seashell seashells seasons seating seats seattle seaweeds secondary secondhand secretion secretly secrets sections sectors securely secures
  securing sedative seduce seduced seduction seductive seeds seekers seeking seeks seeming seep seeps seething seine seized selected selecting
  selection selections selective selects selfish sellers selves semifinal semis sender seniority seniors sensational sensations sentence
  sentenced seoul separately separates separating sequels serenely serf serious serves serviceable serviced servicing servings sessions
  setbacks setter setters settlements settler settlers settles seventeen sever severing severs sewer sewing sewn sews sexiest sexuality shack
  shackles shackling shacks shaded shading shafts shake shaker shakers shakespeare shaking shale shallot shallots sham shamed shames shaming
  shandy shane shanti shapes shaping sharad shareable shareholder shareholders sharer sharers shareware sharpe sharpen sharpened sharpeners
  sharpens sharper sharpest shatter shattering shatters shave shaved shaves shawn shear shearing shedding sheen sheep sheer sheets sheffield
  shells shelters shelve shelved shen sheriffs sherry shied shielding shields shift shifting shilling shimmer shimmering shimmers shin shine
  shining shins ship shipments ships shipwreck shipwrecks shire shirk shirt shirts shite shits shiv shoestring shoestrings shone shoo shooed
  shooing shoos shooters shopkeepers shopped shopper shore shores shorn shortage shortages shortcake shortcakes shortcuts shorten shortened
  shortens shorter shortest shorthand shorts shot shoulda shoulder shoulders shouter shouters shouts shovel shoveling shovels shoving
  showdowns showering showers shrank shred shredded shredders shredding shrew shrimps shrinking shriveling shrub shrugging shucks shudder shun
  shunning shuns shut shutdowns shuting shutter shutters shutting sibling sickening sickest sickness sided sidekicks sideline sidelines sides
  sideshows sidestepped sidestepping sidesteps sidewalks sidney siege sieved sieves sieving sift sifter sifters sifting sifts sigh sighed
  sighing sighs sighting sights sightseeing signals signatures signing silenced silences silicon silk silks silky sills silo silverado
  silverware silverwares similiar simmer simmering simmers simmons simone simulators sincerity singe singers singes singing singles singleton
  singly sings sinister sinking sinned sinner sinners sinning sins sinus siphoned siphoning sipped sipping sips sirens siting sits sitter
  sitters situations sixth skate skateboard skating skein skeptic sketch sketched sketches sketching skewering skid skidding skids skies skill
  skim skimp skims skipper skirt skis skits skiving skulk skunk skydiving skylight skylights skylines skyscraper skyscrapers slab slabs slack
  slacked slackers slacking slain slam slammed slamming slams slandered slanders slang slant slasher slashers slashes slate slates slating
  slay slaying slays sledge sledgehammer sleek sleeper sleepily sleepless sleepover sleepwalk sleepwalked sleepwalking sleepwalks sleet
  sleeves slender slew slicer slicers slices slicing slick slid slider sliders slides sliding slime slimmed slimmer slimming slims slimy
  slinged slinger slingers slinging slings slingshot slingshots slink slipper slippers slipping slit slits sloped slopes sloping sloppy slops
  slosh sloshed sloshing sloth slots slouched slouches slouching slough slowdowns slowed slowest slowing slugging slum slump slumping slumps
  slums slung slurp slurped slurping slurps slush slut sluts smacks smallest smarting smartphones smear smearing smelly smiled smiles smiley
  smiling smirking smita smite smiting smock smokes smoothing smote smother smothering smothers smudging smug smugger smuggle smuggled
  smugglers smuggles smuggling snacked snacking snacks snag snagging snags snail snails snake snakes snaky snapping snaps snapshots snare
  snarling snatched snatches snatching sneaked sneaking sneer sneering sneezing snickering snickers snide snider sniggered snip snipe snipers
  snipped snipping snips sniveling snob snooping snoozing snore snored snorted snorting snot snout snowballs snowboard snowboarding snowboards
  snowfall snowfalls snowing snows snowshoes snowstorm snowstorms snowy snubbing snubs snug snuggle snuggled snuggles snuggling soak soaking
  soaks soap soaped soaping soaps soar soared soaring sobbed sobering sobs socialise socialises socialist socially sodas sofas sofia softball
  softwares soil soiled soiling soldiers soles solicit solicited solicits solider solitary solos solution solve solving soma somebodies
  someemail someplace sonar sonic sonnet sonos sony soot soothing soots sora sores sosa soto sought souls sounded soundtracks soups soupy sour
  sources sours south sowing sown sows soya soys spacecraft spacecrafts spaces spaceship spaceships spade spades spammed spammer spams
  spaniard spank spanked spanking spanks spanned spanner spanning spar spared sparely spares sparing sparking sparkled sparkling sparred
  sparring spars spas spate spawn spear specialised specialize specialty speck speeches speedboat speedboats speeders speeding speedway
  speedways spelled speller spellers spelling spelt spenders spice spiced spices spicing spiderman spied spikes spiking spiky spills spin
  spinaches spines spinners spinning spins spiny spiral spire spires spirits spit spite spited spitefully spites spiting spits splashes
  splashing splat splattered spliting splits splitter splitters spoil spoiler spoiling spoils spokesman spokesperson spokeswoman sponge
  sponging spook spooked spooking spool spore sport sports spotlight spotlighting spotlights spouses spout spouted spouting spouts sprain
  spraining sprains sprang sprat sprawled sprawling sprayed spraying sprays spreading spreads spreadsheet spreadsheets sprig springing springs
  springtime springtimes sprint sprinted sprinter sprinters sprinting sprouted sprouting sprung spur spurning spurred spurring spurs squads
  squashed squashes squashing squat squatters squatting squeaking squealing squid squinting squirming stability stable stables stack stacked
  stacker stackers stacking stacks stacy staffing stafford stag staged stages stagger staggers staging stags staid stained staining stainless
  stair staircases stairway stairways stake staked stakes staking stale stalin stalking stalling stalls stammering stammers stamp stamped
  stamping stan standardise standardises standoff standoffs standpoint stands standstill standstills stank stapled stapler staples stapling
  starbucks starch stare stares stark starlight starred starring stars starters startling starved starves stashed stashes stashing stated
  statehouse statehouses states stating stationary stationed stationery statistic stats statue statues statuses stave steaks stealing
  steamboat steamboats steaming steams steed steel steels steep steeped steeping steeps steers stein stem stemming stems stepbrothers
  stepchild stepdaughters stepfathers stephanie stepladder stepladders stepmothers stepsister stepsisters sterling steroid steven stevenson
  stew stewards stewart stewing stews sticker stickily sticky stiffest stifling stillest stilly stilt stimulate stimulated stimulation stinger
  stingers stingily stinging stingy stinker stinkers stint stipulate stipulated stipulation stir stirring stirs stitched stitching stocked
  stocking stockpile stockpiles stockroom stockrooms stoke stoked stokes stoking stomaches stomachs stomp stoned stony stoop stooping stoops
  stoppers stopwatch storefront storefronts storehouse storehouses storeroom storerooms storeys stork stormed storming storms stormy
  storyteller storytellers stout stoves stow stowed stowing straddle straddled straddles straddling straighten straightened straightens
  straightforward strained strainer strainers straining strains strand strands strangely strapping straps straw strawberries stray strayed
  straying streaked streaking streaks stream streamed streaming streams streetcar streetcars streets stresses stressing stretchers stretches
  stretching stricken strickland stride striding striker strikers strikes striking stripe stripes stripped stripper strippers stripping strive
  striving strode stroked stroking stroll strolled stroller strollers strolling strongbox strongly strove structures strutting stub stubbed
  stubbing stubs studies studios stuffing stumble stumbled stumbles stumbling stumping stumps stun stunk stunning stuns stunts stupidity
  sturdy stuttered stuttering stutters styled styles styling stylish suave subconscious subdomain subjective subjects submits subscribes
  subscribing subtitle subtotal subtracting subtraction successes successfully successive successor suck sucker suckers sucking sucks suction
  suet sufficed sufficient sufficing suffocated suffocates suffocation sugary suit suitcases suite suiting suits sulk sulked sulking sulks
  sully suman sumit summarises summarising summed summers summertime summing summit sunbeams sunblock sunblocks sunburnt sundowns sunflowers
  sung sunglasses sunlight sunlights sunny sunrises suns sunscreen sunstroke sunstrokes superb superhero superior superman supermarket
  supermarkets supernatural superstar supervise supervised supervises supervision supper supplemented supplied suppliers supplies supplying
  supported supporter supporters supporting supportive supports suppose supposes supposing suppress suppressed suppressing surcharges surfaced
  surfaces surfacing surfboard surfer surfers surfing surge surges surging surly surnames surpassed surpasses surpassing surprises surprising
  surrendered surrenderer surrenderers surrenders surrey surround surrounds surveyed surveying surveys survival survived survives suspects
  suspending suspends suspicion suspicions suspiciously sustainable sustains sutton sven swabs swag swam swamp swamping swamps swan swapper
  swaps swarm swarming swat swats swatting sway swayed swaying swearing swears sweatband sweatbands sweaters sweating sweatshirt sweatshirts
  sweaty sweep sweepers sweeping sweeps sweepstake sweet sweetheart sweethearts sweets swell swerved swerves swerving swift swigs swill
  swimmers swims swindles swindling swine swing swinger swinging swipe swipes swiping swirled swirling swish swished swishing switches
  swiveled swiveling swivelling swoon swooping swordfish swords swot swots swum symptom synagogues syncing syndromes syrups tables tablespoon
  tabs tackle tackles tackling tacks tacky taco tact tagging tags tailback tailed tailing tailors tails taint tainted tainting taker takin
  talker talkers taller talley tally tallying talon tame tamer tames taming tammy tamper tampering tang tangle tangles tangling tania tanker
  tankers tanks tanned tanner tanners tanning tans taped taper tapers tapes taping taps targeting targets tariffs tarnish tarnished tarnishing
  tarring tars tart tarts tasked tasking tasteless taster tasters tasty tate tattoos taunt taunting taxation taxiing taxis teachable teaches
  teaching teakettle teakettles teaming teammates tear teardrops tearing teary teas tease teasers teasing technical technicality technicians
  tediously teen teenage teenagers teeter teething telephones tellin temi temperament temperatures tempers temples tempo tempt tempter
  tempting tenancies tench tend tended tendencys tendered tendering tenders tending tendons tends tens tenser tension tenth tents terminals
  termite terns terrific terror terrorist terrorists terrors terry tess testaments tested testemail testers testified testifies tethers texas
  textbooks textures thai thanh thankfully thanksgiving thawing theater theatres thee thefts themes therapies therapists therapys thereafter
  thereby thermometers thermostats theses thicken thickened thickening thickens thickest thiefs thier thin thinkable thinker thinkers thinkin
  thinned thinnest thinning thins thirsting thirsts thnx thorn thorough thou thoughtfully thousand thousandth thrash thrashes thrashing
  threads threefold thrilled thrillers thrills thriving throats throbbed throbs thronging throttled throttles throughout throwers thrum
  thrushes thrust thudding thumbnail thumbnails thumbs thumbtack thumbtacks thump thunderbolt thunderbolts thunders thunderstorm thursdays
  thus thuy thyme ticke ticked tickers tickled tickles tickling ticks tickt tided tides tidy tidying tiers tiger tighten tightened tightens
  tighter tightest tightly tightrope tightropes tile tiled tiler tiles tiling tills tilt timber timed timeline timepiece timepieces timers
  timeshare timestamp timetable timetables timmy tina tinge tingled tings tinier tinker tinkering tinkers tinny tins tinting tints tipping
  tips tires tiring titanium titles toad toads toasted toasters toasting toasts toasty toddle toddled toddlers toddles toddling toenails tofus
  toggling toil toiled toiletries toiling toils tokens tolerated toll tolled tolling tolls tomatoe tomatos tomb tombs tomes tommy tonal tone
  toner tones tongs tongues toni tons tony toothbrushes topic toppings topple topples toppling tops torah torches tormented tornadoes tornados
  tort tosses tossing totals totes tottered tottering touchable touchdown touchdowns touchpad touchstone touchstones toughest toughly toured
  touring towed toweling towels towers towing towns townsfolks tows toxically toxin toying toys traceable tracer tracers tracey tracing
  trackers trackpad tracksuit tract traction tractors tracy tradable traded trademark trademarks traders trades tradesman tradesmen trailblaze
  trailblazes trailed trailers trailing trainable trained trainee trainees trait traitor traitors tram tramp tramped tramping trample tramples
  trampling tramps tran trang transcripts transferable transform transformation transformed transformers transforming transforms transition
  transits translated translates translation translations translators transplant transported transporting transsexual trapper trappers
  trapping traps trashes trashy traveled traveling travels trawl trawled trawling tray tread treading treadmills treasure treasured treasurers
  treasures treasury treatable treaties treating treatments treats treaty treble trees trek trekking trembled trembles tremors trent
  trespassed trespasses trespassing trevor triangle triangles tribunals trice tricket trickets tricking trickle trickled trickles trickling
  tricks trickster tricky trier trifle trigger triggers trike trill trimming tripe tripled triples triplets tripling tripper tripping trips
  trish troopers troops tropically trot trotting troubled troublemaker troubleshoot troubleshooting troublesome troubling trouser trove trowel
  truce trucker truckers trucks trudy truest trunks truss trusted trusting trusts trustworthy tsai tuba tubby tubes tubs tuck tucked tucking
  tucks tuesdays tugged tugging tugs tumbler tumbles tumbling tumor tumors tuna tunde tuned tuner tunes tunic tuning tunnels turfs turkeys
  turks turner turnout turntable turntables tush twain twanging tweaking tweeting twentieth twig twigs twilight twine twinkle twinkled
  twinkling twister twisters twisting twitched twitches twitching twix typer typers typewriter typewriters typical typo typos tyre tyres uche
  udder udpr ultimate umbrellas umpired umpiring unably unattended unavailable unbeatable unblock unblocked unblocks unbreakable unbutton
  unbuttons unchangeable unchecked unchecking unchecks uncles uncommon uncover uncovered uncovering uncovers undelete undercharge undercharged
  undercharges undercharging undercook undercooking undercooks undercover undercuted undercuts underdog underdogs underestimate underestimates
  undergoes undergoing undergone underground undergrowth undergrowths underline underlined underlines undermine undermines underpaid
  underpants underpay underpaying underpays underperform underperforms undersell underselling undersells understandable understanding
  understate understated understates understood undertake undertaked undertaken undertakes undertaking undertook undertow undertows underway
  underwear underwent undisputed undoing undresses unearthing unearths uneasily unexpected unfinished unfolded unfollow unfollowed unfollowing
  unfollows unforgettable unfortunate unfreeze unfreezes unfreezing unfriend unfriended unfriending unfriends ungrateful unhappily unhealthy
  unhooked unicorns uninformed uninhabitable uninstall uninstalled uninstalls uninsured uninvite uninvites unions unite unites unity
  universally universe universes unix unkindly unlinked unlinking unlit unload unloaded unloading unlocked unlocking unlocks unmatched
  unmatches unnerves unofficial unopened unpacked unpinned unprofessional unravelling unreachable unreadable unreally unreasonable unreliable
  unrolled unrolling unsatisfied unscrews unseating unsended unsending unsettle unsettled unsettles unsettling unsolved unspeakable
  unsubscribed unsubscribes unsuccessful unsuitable untangled unthinkable unticking untie unto untouchable untouched unusable unwanted
  unwelcome unwilling unwrapped upbringing upbringings upcoming upcomings updating upended upending upgrades uphold upholding uplifting
  uploaded uploading uploads upped uprising uprisings uprooted upsets upstart upstarts urged urgency urls urns usable usbs useable usefully
  usernames usher ushers utter uttered uttering vacating vacations vaccinates vaccinating vaccinations vacuums vagina vaginas vain validate
  validates validation validity valleys valor value valves vance vani vanishes variations varma varying vase vases vast vaults veal vector
  veer veered veering vega vegans vegetarians vegetation vehicles veil veils venerable ventilation venting vents venues verdicts verifies
  vermouth verses versions vertices vessels vest vests vets viable viaducts vials viber vibes vibrating vices victims vied vies vietnamese
  viewpoint viewpoints vilified villains villarreal villas vimeo vince vine vines viola violated violation violet violins vipers virginia
  virginity virgins virtually visas vishal visibly visions visitors visits vista visualise visualises vital vitally vitamin vocal vocation
  voiced voicemails voices voicing voiding voids voip volleyballs volt volumes volunteered volvos vomits vote voted votes vouched vouches
  vouching vowel vowing vulnerably vying wack waddling wade waded wades wading wafer wafts waged wager wagered wagers wagging wagons wags wail
  wailed wailing wails waistline waistlines waists waiters waitresses waitrose waived waives waiving wake wakes waleed wales walkers wallow
  wallowed wallowing wallows wallpaper wallpapers wally walnuts walsh walter walters wanda wander wanderer wanderers wandering wands wane
  waned wanes wang waning wanker wants warble warbled warblers warbling warded wardens warding wardrobes wards ware warehouses wares warfare
  warier warmed warms warn warner warnings warp warping warps warranted warranting warrants warren wars warship warts warty wary wash washers
  washes washington wasted wasteland wastelands wastes watchable watched watcher watchers watching watchman watercolor watercolors watercolour
  watered waterfall waterfalls waterfront waterfronts watering watermark watermelon watermelons waterproof waterproofs waterway waterways
  watery watt watts wave waver wavered wavers wavy waxed waxes waxing wdpr weakened weakly wealth wean weaning weans wearable wearing wears
  wearying weatherman weaves weaving webpages websites wedge wedges wedging wednesdays weeded weeding weedy weekends weep weeps weighing
  weighs weights weirdest weirdo welcomes welcoming weld welder welding welds wellbeing wells wept west westerner wether wetter whacked
  whacking whacks whaler whalers whales whaling wheeler wheeling wheezed wheezes whereabouts whereby wherever whim whimper whims whine whiners
  whining whippet whipping whirled whisked whisking whisperer whisperers whispers whistle whistles whistling whiteboard whiteboards whitehead
  whiter whitewash whitewashed whitewashes whitewashing whitfield whither whitley whittle whittled whittles whiz wholesome whomever whooping
  whoops whoppers wicked wicks wide wideness widespread widgets widowers wield wiggles wiggling wigs wiki wildfires wildlife wilds wiley willa
  willis willow willows willpower wilt wilts wimp wince wincing wind winding windler windowpane windowpanes windpipes winds windscreen
  windshield windshields windsocks windy wined wines wingspan wingspans wink winked winking winks winner winners wins winters wiper wipes
  wireless wise wised wisher wisps witch witches withdraws withered withhold witnesses wits witt wives wobble woes wolf womanhood womb wombs
  wondered wonderfully wonderland wonderlands wonders wong wood woody woof woofing woofs wooing woos wording wordpress wordy wore workforce
  workgroup workings workloads workman workouts workplace workplaces workrooms worksheet worksheets workshops workstation workstations worktop
  worlds worldwide worm worms worn worrier worriers worry worrying worsened worship worshipped worshipping worthlessly worthwhile worthy
  wounding wove woven wrack wrangle wrangled wrangles wrangling wrap wrapper wrapping wreak wreath wrecks wrenched wrenching wrest wrestled
  wriggling wrinkling wristband wristwatch wristwatches writer writings writs wrongdoing wrung xboxes xdpr xylophone yachts yang yank yanks
  yards yardstick yardsticks yarns yash yates yawn yawned yearbooks yearn yearned yearning yearns yeller yellers yellows yelped yelping yemi
  yield yikes yoda yodelling yodels yogas yogi yolk yolks yolo yoon york youngest youngster youremail youth yuck yummy zany zapping zdpr zeal
  cscs interstate interstates zeros zest zhang zigzag zimmerman zing zipped zipping zips zits zoned zoom zooms
`;
