/** Ordinary English words that are a slip away from words that are listened for. */
export const nearWords = `
abba abby abel abide ability abnormalities abortion abortions abound absolutely abusers accelerate accelerated acceleration accent acceptable accepts
accession accessory accidental accidents acclaimed accommodating accommodations accompany accordingly accounted accredited accuracy accurately
accusation accused accusing aces acidity acids acknowledge acknowledges acne acquired acquires acquiring acre acres acted actions activated activates
activating actively activism activist activists actresses acts adapted addictive addicts addition additionally additions addressed addresses adept
adjoining adjusted adjusting adler administer administrations admiralty admirers admiring admission admitted adopting adoption adultery adulthood
advanced advancement advances advent advertise advertiser advertisers advisory advocacy advocated advocates aerial aero affair affect affected
affecting affection affects affirming afflicted african afterlife aftermath afternoons afterward afterwards agaisnt aggression aggressively agitation
agreeable agreeing agreements ahhh ahmad ahmed aide aided aides aiding aimed aims airborne aircraft aired aires airfield airing airlines airplane
airplanes airports airs airspace airstrikes airways airy aisles akin alain alan albert albums alcoholics alcoholism aldo alex alexander alice alien
alike alleges alleging allen allergy alliance allocate allocation allowances alloy alloys ally almonds alongside alot aloud alteration altering
altitude alto alum amassed amen amended amendment amendments amends america americana americans americas ames amid amounts ample amused amusing anal
analogue analyse analysed analyses analysis analytic analyzed analyzes ancestor anders angela angelina angelo angels angered angle angled animals
animations ankles anna annex annie annum ante antibiotic antibodies antitrust anus apartheid apartments apes apex apparel apparent appealed appearing
appease apples appliances applications applies appoint appointing appointments appoints appreciated appreciates appreciative apprehended approaches
appropriate approval approves aptitude arab arabs arched arches arcs areas arena argued argues aria arid arise arises arising armchair armstrong arose
arresting arrests arrivals arrives arteries artificially artistic artworks ascending asher asia aspen aspiring assay assembled assemblies assembly
asserted asserting assess assessing assessments asset assets assholes assigned assigning assists associations assorted assurances asteroids astounding
atkinson atoms atop attached attaching attachments attackers attained attaining attainment attempts attended attendees attends attested attitudes
attract attracted attracting attraction attractive attracts auction audi audio audition auditions auditorium auditors auditory audits augustine
augustus aunts aunty australian australians austria authentication authored authorization authors autograph automatic automobile automobiles autopsy
avenge avenues averaged averages averaging aversion avid aviv avoidance avoids awaiting awaits awaken award awarding awoke baba babe babes babies
babysitting bach backed backers backgrounds backseat backstage bacterial badger badges bagged bail bailed bain baird bake baked bakers bakery baking
balances bald bale ballet balloon balloons ballroom balls balm bama bands bandwagon bandwidth bane banished banned banners banning banter baptized
barb barber bard barge bark barking barley barn barr barrage barred barrels barren barriers barring barrow barry bart bartender basel baseline baseman
bases bashing basics basil basin basis baskets bass bassist bastards batches bates bathrooms baths bats batted batterys batting battled battlefield
battles battleship bauer baxter bayer bays beaches beak bean beards bearing bearings bears beast beasts beatty beau beck bedding bedrooms beds beef
beep beers beforehand began beginner beginners beginnings begins begs begun behaved behaving behavioral behaviors behavioural behaviours beheaded bein
belief believed believer believers believes bella belle bells belongs belts bench bender bending bends beneficial benefited benny benz berger berry
bert berth bestseller bestselling beth bets betting beverage bias biased bicycles bidder bidding bids biker bikers biking bile billboards billings
billy bind binds bing bins bios birch birthdays birthplace births bitches bitching bitcoins bitter blackburn blackhawks blackpool blacks blacksmith
blackwell bladder blake blame blames blaming blanc blanche bland blanks blasting blasts blazer blazing bleak blend blended blending blends blessed
blessing blight blindness bling blink bloc blockade blockbuster blockchain blocking blocks bloggers blogging blogs blond bloodshed bloodstream bloom
blooming blooms blower blows bluegrass blueprint blur blurring blush blvd boar boarded boardwalk boast boasting boating boats bobby bodied bodyguard
boeing boil boiled boilers bois boise bold bolster bolts bomber bombings bombshell bona bond bonding bonds boner bong bonuses bony boob boobs booker
bookstore booming boon boone boosted booth booty bordered bordering bore borg boring borrower borrowers bose bothered bothering bothers bottled
bottling bottoms boulder boulders bounces bouncing bouncy boundary bounded bounds bounty bourne bout bouts bowed bowen bowler bowling bowls bows boxed
boxer boxers boyd boyfriends bracelets braces bracket brackets brad brag bragging braid brainer brainwashed braking bran branched brand branded
branding bras brasil brat braun brave bravely braves bray brazilian breaches breadth breakaway breakdowns breakers breakfast breakout breakthrough
breastfeeding breasts breaths bred breed breeding breeds breeze bret brethren brett brew brewing brian bride bridges bridget bridgewater bridging
brief briefing brigades brighten brighter brightest brightly brighton brink brisk brit brits broadcaster broadcasters broadcasts broadway brock brody
brokerage brood brook brooks broom broth brothel brotherhood brow browne brownies browning browns brows browse browsers bruce bruins brunch brushed
brushes brushing bryce bubbles bubbling bubbly buck buckets buckle buckley bucks budding budge budgetary budgets buds buffer buffy buick builders
buildings builds bulbs bulky bulletin bulletproof bulls bully bullying bummer bumping bumps bumpy bums bundles bunker bunny buns burdens burgers burr
bursting burt burton busch buses busiest businesses businessman businessmen buster bustling busts butch butterflies buttons butts buyers buzzer byrd
byrne cabinets cabins cabs cafes cage cages cain cakes calamity calculate calculation calculator cali calif calming cambridge cameraman camo campers
camps cams canals cancerous cancers candy canned cannes canning canon cans capable capacitor cape capitalists capped caps capt captains captions
captives captivity captured captures cara carat carb carbonate carbs cardboard carding cared careers carefully caregivers carey carl carly caroline
carp carpets carr carriage carrie carrier carriers carries carrot carson carte carter carto carton cartridges carts cartwright carve carved carver
cary casa caser casing casket cass caste castles castor casts casually catalog catcher cater catering catfish cattle caused causing caves cavities
cavs ceased ceasefire ceases ceilings celebrate cena censor centered centers centimeters centrally centred centres cents certain certainty
certification cervical cessation chad chai chains chainsaw chaired chairperson challenger challengers challenges champ champs chan chances chandler
chanel chang changer channing chant chanting chaplain chapman chapters characters chargers charmed charming charter chartered chatter chatting cheated
checklist checkpoint cheek cheeks cheer cheering cheesecake cheeses cheesy chem chemically cherished chester chestnut chests chic chick chickens
chiefs childbirth childhood chill chilling chills chin chinatown ching chipped chipping chips chloride chocolates choi choo chooses chopper chopping
chops chord chords chore chores chose chow chris christchurch christensen christi christian christians christie christina christine christy chubby
chung chunk churches churchill chute cigarettes circuit circuits circulated citation citations cite citizenship civic civilian civilians clad
claimants clam clamp clan clans clap clapping clare clarity clash classify classmate classmates classrooms claude claus clauses claws clearer clearing
clerical clicking clicks cliffs climber climbers clinging clinical clinicians clinics clint clip clipped clipping clips clive cloak clocked clocks
clockwise clockwork clone clones closer closest closures cloth clothed clothing cloudy clout clover clown clubhouse clubs clue clusters clutter
coached coaching coal coalition coaster coasters coastline coasts coats coca cocks cocktails cocky coco cody coercion cognition coherent coil coils
coincidentally coined coke cola colder cole coles coli colin collage collar collars collectively collects colo colonies colorado coloured colt colts
columnist columns comb combating combined combining combo combs comedian comedians comedies comfortable comical comics comin comm comma commanding
commenced commencement commend commended comment commented commenting comments commerce commissioned commissioners commissions commitment commitments
commits committees commonplace commons commune communion commute commuter commuters commuting como comp compact companies companions companionship
comparable compared compares comparing comparisons compassion compassionate compete competed competes competing competitions competitive compilation
compiled compiler compiling complacent completed completes completing complex complexes complexion compliant complicate complied complying component
compose composed composer composers composing composite composites composition compositions composure compounds compressed compression compressor
comprised comprises comprising compromise compromises computation compute computed computing conan concealed conceded conceived concentrated
concentrates concentrating concentration concept conception concepts concerted concerto concerts concessions concluded concludes conclusion
conclusions concurrently condemned condemning condemns condensed conditional conditioned conditioner conditions conducted conducting conductors
conducts conduit cone cones conferences conferred confess confessed confession confessions confidence confines confirmed confirms conflicted confront
confronts confusing confusion cong congested congestion congrats conjunction conn connecticut connecting connectors conner conor conquer conquest cons
conscience consciously consecrated consequence conservation conserve conserved considerable considerate consideration considered considers consisted
consisting consolation consoles consolidated consolidating constable constance constantine constantly constrained constraint construct constructed
constructing constructions consul consular consulate consultancy consultation consume consumed consumers consumes consuming cont contained containers
containing contemplate contemplation contender contenders contention contestant contestants contested contests contexts continual continued continues
continuity continuum contraception contracted contracting contraction contractor contractors contradictions contrary contrasted contrasting contrasts
controllers convection convened convent conventional conventions converge convergence conversion conversions converted converter converting converts
convict convicted conviction convicts convinced convincing cooke cooked cookie cooks cooled coop cooper cooperate cooperating cooperation coordinate
coordinated coordinates coordination coping copper copyright cora cores corey cork corn corner corners cornerstone corp corporal corps correcting
correction corrections corrective correctly correspond corresponding corresponds corridors cory cosmic costing costumes cosy cottages councillors
councilman councils counselling counselors countdown counteract countered counterpart counterparts counters countess counties countless countries
countrymen coup coupe coupled couples coupling coupons courage courageous courtesy courthouse courtney courtship courtyard cove coventry covering
covert coveted cows cozy crabs crackdown cracker crackers crafted crafting crafts craftsman craftsmen crafty cramped cranes crank crashes crate crates
crave craving crawl crawling craze creams creamy crease created creates creating creation creations creative creature creditors credits creed creep
creeps crest crete cricketer crickets cried crimea crimes criminal crises critics croft cropped crops crore crossfit crossings crossover crossroads
crow crowe crowned crowns crows crude cruise cruises cruising crunching crushes crust cuba cubes cubs cuddle cues cult cults cultured cumming cunning
cunt cunts cups curb cures curing curious curiously curl curls curly currency current currents curses cursing curt curve curved curvy customary cutie
cutler cutters cybersecurity cyclists cylinders dade daft daisy dale daly dame damon damp dams dana danced dancer dances dancing dandy dane dang
dangers danish dank danny dans dante dare dares daring darker darling darn dart darth darts dash dashed dashing databases dated dates daunting dave
davy dawg dazzling deadlines dealer dealership dealings deaths debated debut debuted debuts decade decay deceived deceiving deceptive decides
decisions decks declaration declares decline declines declining deco decomposition decorated decorating decoration decrease decreased decreases
decreasing decree dedicated dedication deem deer defaults defeat defeating defects defences defend defended defending defends defenses defensive
deferred defiance defined defining definitive deflect deflection deforestation deformation deformed defy degraded degrading degrees delaying
delegation deliberate delicate delight delights delivers della delta delusion demi demolished demon demos dems deng denies denis denise dennis denny
density dental dentistry dentists departing departmental departs dependable depended dependence dependent depending depicted depicting depiction
depleted deployment deport deported deposed deposition deposits depp depressive depth depths deranged deregulation derive derives derry descending
describe describes descriptions descriptive deserted deserts deserved deserving designate designation designed designers designs desired desires
desperately despised despite dessert destined destroyer destroyers destroys detached detachment detailing detain detainees detected detecting
detective detectives detention deter deterioration deterrent devastation develop developed develops deviation devil devise devised devotion diagnose
diagnoses diagnostic diagnostics diameter diamonds diane diapers diary diaz dice dick dicks diet diets diff differed differentiate differing digger
digging digit digs diluted dime dine diner ding dining dinners dion dior dipped dipping dips dire directed directing directive directives directorate
directories directs dirk disagreed disagreement disagreements disagrees disappears disappoint discarded discharge discipline disciplines disclosure
discontent discounted discovered discoveries discriminate discussed discusses discussing discussion discussions disgraced disguised disgust dish
dishes dismiss dismissal dismissing disneyland disorderly disorders disparate dispatched disperse dispersed displaced displayed displays disposal
dispose disposed disrespect disrupted disrupting distances distant distinct distract districts distrust ditched dive diver divergent diversion
diversity dives divide dividing divisional divisions divisive divorced dock docked docking docks docs doctorate documentation documented dodge dodger
dodging dogg doggy doll dollar domains dome dominate dominating domination donated donations dong donkey donors dons doom doorway dope doping dora
dots doubles doubling doubly doubted doubting doubts doug douglass dove dover downey downfall downgrade downing downloadable downloaded downloading
downloads downright downside downstream doyle dozen drafts drainage draining drains drake dramas draped draper drastically drawbacks drawer drawings
drawn draws dread dream dreamt dreamy drenched dressed dresses dressing dries drift drifted drilling drip driven drivers driveway drones drumming
drums drying dual duck ducks duct dudes duel dues duet duffy duke dull duly dummy dump dumped dumping dumps dune dung dunk duplication durability
duration dusty dutch dutton dvds dwelling dyed dyer dyes eachother eager earl earn earned earning earns earrings earthquakes ease eased easing east
eastenders easter eater eaters eaton ecosystem ecosystems edged edges edgy editing edition educated education eels effected effectively eighteen
eighth ejected elaborate elastic elbows elders eleanor elect elected electing election elective electors electrically electro electron electronic
electronics electrons elegant elephants elevate elevated elevation elevators eliminated eliminates ella elle ellis elmer elon elves emergence emergent
emigration emil emile eminence emirates emission emissions emit emitted emitting emma emory empires employers employing employs empress emulate enable
enabling enclosure encoded encoding encompasses encompassing encounter encounters endanger endemic endings endorsement endowment endurance enduring
enforced enforcing engagement engagements engages engineered engines englishman engraved enhance enjoyable enjoyment enjoys enlisted enraged enrolled
enrolling ensemble ensuing ensure ensured ensures ensuring entangled enterprise enterprises enters entertain entertainer entice entirety entities
entrances entrants entrenched environment environmentally environments envision envoy equally eras erected erection errors escapes escorts essays
essentially essentials estates estimated estimates eternal eternally eternity ethanol ether ethereum europa european europeans eurovision evaluate
evaluated evaluation evaluations evans evasion evenings events eventually everlasting everyday everytime evidenced evident evils evoke evolution
evolved evolving ewing examine examined examines exams excavated excavation excavations exceeded exceeding exceptions excerpt excessive exchanged
exchanges exchanging exchequer excise exciting excluded excludes excluding exclusive excursion excused excuses executed executing execution executions
executives exemption exercised exercises exert exhaustion exhaustive exhibiting exhibitions existent exists exited exits expanded expanding expanse
expansion expansions expansive expectation expel expenditures experienced experiences experimental experimenting expertise expire explained explains
explanations exploitation exploited exploiting exploits exploration explore explored explorer explorers explores exploring exported exporter exporters
exporting exports expose exposes exposing exposition expressed expresses expressing expression expressions expressive expulsion extends extensions
extensive extent external externally extinguished extracting extraction extraordinarily extras extremes eyebrow eyed eyewitness fable faced facet
facets facilitate facilitated facilitates faction factions factories factors facts factual faculty faded fades fails failures fairfield fairies fairs
fairy faked fakeemail fakes faking fallon fallout fame familial fanatic fandom fang fanny fans farage farce farmed farmer farmers farmhouse farming
farms farrell farther farts fascination fashionable fashions faster fasting fatalities fatality fate fated fates fats fauna favors favour favoured
faye fearing fears feat feather feathers feats featured features feces federation feds feeds feelin feelings fellas fellows fellowship felon fenced
fences fend fender feral ferocious ferries fest fiat fiber fibres fiction fiddle fide fields fife fifth figs figured figuring filings filler filly
filmmaker filmmakers filmmaking filtering filters filtration finale finalist finalists finals financed financing finder findings fined finer fines
fingernails fingerprints finnish fins firearms firefighter fireman firepower fireworks firsthand firth fisher fishing fitch fitted fitz fixes fixtures
flags flair flake flakes flanders flap flaps flare flares flashback flashbacks flashed flashlight flashy flask flats flatter flattered flattering
flavor flavours flaw flaws flea fleece fleet fleeting fleming flew flick fling flint flip flipping flips flirting float floated flock flooring floors
flop flour flower flowing flown flows floyd flung flush flushing flux flyers focal foes foil fold folder folders folding folds follower followers
folly fond fonts foods fool fooling fools footballer footballers foothills footing footnotes footprints footsteps footy forbes forceful forcefully
forearm forecasting forefront foreground foresight forestry forests forge forging forgiven forgiving forks formality formation formations formative
formats formatting formed formerly forming formulas formulated formulation forrest forster fort forte forth fortified fortnight forts fortunate forums
forwards foul foundations founded founding foundry fountain fountains fours fourteenth foxes fracking fraction fractions fractures fragrant framed
frames framework frameworks framing fran frances francesco franco francs frank frantically frat fraternity fray freak freaking freaks fred freeing
freestyle freezes frequented fresh fret freud friction fried friendship friendships fries fright frightening fringe frog frontier frontiers frontline
frontman fronts frost frown frowned froze fruition fruits fruity frying fucked fuckin fudge fueling fuels fumble functional functionally functions
fundamental fundamentally fundamentals funding fundraising funk funky funnel furiously furnished furry furthermore fury fused fuss futures gabe gaelic
gage gail gaining gains gale gall galleries galley gals gamer gamers gangs gangster gaps garde gardener gardeners gardens garnered garry garth gary
gasp gated gates gather gathered gathering gathers gays gaze gazing gear gearing gears geek geeks gems gender genera generally generate generated
generates generation generators generous genitals geniuses gentlemen gentry genus germ gerry giants gifs giggle giles gill gina ginger girlfriends
girly gist glaciers gladiator gladstone glanced gland glare glaring glaze glee glide glitches glittering glow glued goat goats godfather goggles
goldsmith gong goodies goodnight goons goose gore gosh gould governmental governments gown gowns graceful gracefully gracie grad graded grader grades
grading graduating graft grail grain grains gram grams granada grand grandchildren grande grandparents grange granger granting grants grape grapes
graphite graphs grappling gras grasping grasses grate gravel graves graveyard gravy grayson grazing greasy greatest greek greeks greg grenades
greyhound grilled grin grinder grinding grinning grit grooming gross groundbreaking grounding groundwater groundwork grouped grouping groups grove
groves grow grows grunt guarding guided guideline guides guiding guido guild guise guitarist guitars gulf gunn gusts gutter gyms habitats habits hades
hahn hailed hailing haired hairs hairstyle hairy hale halfway halls hallucinations halted halves hamburger hammers hamper hamstring hana handbags
handkerchief handlers handshake handwriting handwritten handy hanger hangs hank hanks hanover hans hara haram hardcover harden hardest harding
hardness hardships hardworking hardy hare hari harp harry hart harvested hasan hash hast haste hasty hatched hated hateful haters hating hats hauled
haunt haunted haunting haven hawking hawks haze headlights headquartered heal healed healer healing heals healthcare healthier healthy healy hearings
hears heartache heartbreak heartbreaking heartfelt heartland heartless hearty heated heaters heath heather heathrow heats heavens heaviest heavyweight
heck hector hedges heightened heights hella heller helpless hemp hence herb herbal herd herein heresy hermit heroic heroine herr hesitant hess hester
hicks highlight highlighting highlights highness highs highschool highways hike hillside hilly hind hinder hindered hint hinted hints hires hispanic
hispanics hitch hitter hitters hive hmmm hobbs hodge hogs holden holders holdings hollow holmes holt holy homecoming homeowner homeowners homer
homestead homophobia hone honesty hong honorable honorary honored honoring honors honourable honours hooker hooking hooks hoop hooper hoped hopeful
hopelessly hopped hopper hopping hops horde horn horne hornets horribly horrified horseback horsemen horsepower horses horseshoe hospitality hospitals
hounds housed households housewife housewives hover hovering howe howl howling huang hubs hugged hugging hugh hugo hugs hulk hull humanities humanity
humbled hume hump hundreds hungary hunter huntington hunts hush huts hutton hyde hydrated hype hyped hypocritical hypotheses hypothesis icons ideal
ideals idiots ignorant ignore ignores illegitimate illnesses illustrated illustrates illustrating imagined imaging imam imbalance imitate imitating
immediate immigration immortal immortality impacted impacting impatient impeached impeccable impedance impending imperfect implanted implants
implicated implication implies imply implying imported importing imposed imposes imposing imposition impressed impression impressive improper
improperly improv improved improvement improvements improves impulses inability inactive incentive inception inches incidence incidental incidentally
incidents inciting inclined inclusion incomes incoming incompatible incomplete incorporate incorporates increased increases indebted independence
independently independents indian indicate indication indicted indie indifferent indirect indirectly indo inducing inducted induction industries
ineffective inefficient ineligible inequality inexpensive infantry infants infect infections infectious inference infestation infested infiltrated
infirmary inflated inflation inflict informal informant informative informs informtion infused infusion inhabitants inhabited inhale inherent
inhibition initial initials initiated initiation initiative injecting injure injuring inland inner inning innings inpatient inquiries inscribed
inscription insect insecurity inserted inserting insertion insider insiders insights insisted inspect inspected inspecting inspections inspectors
inspiring installations instances instincts institute instrument instruments insulated insulting insults insurers insurgent insurgents intangible
integral intellectuals intelligent intended intends intensify intensity intent intentional intentions inter interact interacting interaction
interactive intercept interchange intercourse interests interfaces international internationally interns interpersonal interpol interpret interpreted
interrupted intersect intersection interstate interval intervals interviewed interviewer interviewing interviews intimacy intimately intimidate
intimidation intricate intro intrusive intuition invaders invading invasions invasive invented inventing invention inventions inventive inventor
inventors inventory inverse inversion inverted investigates investigating investigations investigative investing investments investors invisible
invited inviting invoked involvement involves ionic ions iphones ipod iran ironically irons irony irregularities irresponsible islanders islands isle
isolate issuance itch iteration ives jack jacked jackets jade jails jake james jamming jams jane jang jars jaws jays jean jeep jelly jenner jennings
jenny jerry jess jets jewelry jews jill jingle joan jock jody jogging johansson john johnson johnstone joins joints joked joker joking jones jong joon
jose journalism journalistic journalists journals journeys joys judd jude judged judgement judges judiciary judo juggling juices juicy jumpers jumps
junction jung junk kale kane kang kara kart kate keating keel keepers keller kelly kemp kenny kent kern kerry keyboards keyword keywords kicker
kickstarter kidd killings kilometer kilos kimi kinder kinds kingston kink kinks kirk kisses kitchens kits kittens klan knack kneel kneeling knicks
knights knit knitting knockout knowledgeable kong kool kraft kung kurt labels laboratory laborers labourers labs lace laced lack lacked lacking lacks
ladders lager lagging lair lakes lakh lama lamb lame lamps lana lance lander landmarks landowners lands landscapes lanes lang lange languages lansing
laos lapd laps lapse laptops larry lars lasers lash lashes lasted lasts lateral latitude latter lauded laughable laughs launcher launchers launches
lawful lawmakers lawns layer layers layout lays leach leaders leaf leafs leah leaned leans leaps lear learner learners leased leases leash leasing
leather lecture lectures ledger leeds leftovers legality legion legitimacy legitimately lemonade lemons lend lenders lends lengths lengthy lenny lent
leon leonard lest lester lettering letterman lever leverage liabilities libby liberal liberate liberated liberation libertarian libraries libs lice
lick licking lien lies lieu lieutenant lifeline lifestyle lifestyles lifted lifting lifts lighted lighten lighthouse lightly lightning lightweight
liked likelihood likeness likes liking lilly lima limb limbs limestone limitation limited limiting limitless limits limo lincolnshire linen liner
liners ling linger linked linking liquidity lisa listener listeners listings lite literate litter lively livestock livingston lmfao loaf loaned
loathing lobbying lobbyists lobe localities locality locals located locating locations loch locke locker loco locus lodges lofty logically logistical
logo logs lone longing longstanding loom looming looms loops loosen loot looting lord lords lordship lore lover lovers loving lowe lowers lowly lowry
lows loyalists luca lucky lucy luiz luke lulu lumber luna luncheon lunches lunchtime lund lure lush lust lyme lyndon mabel macbook mace machinery mack
macro madly mafia maga magazines magic magma magna maher maid maids mailed mains maintain maintains majority majors makers makeshift males malicious
malls mamma mana manageable manchester mandate mandated mane mango mani manifestation manifestations manila manned manner manners manning manny manor
manpower mans mansfield manslaughter manu manually manufacture manufactured manufacturer manufactures mapped mapping maps mara marbles marc marches
marching mare marginally mari maria marin mariners marines marital marked marker marketers marketplace markets marking markings marlins marriages
marries marrow marrying mars mart martian martin marty marvin marx mary mash mashed mask masks masses mast master mastered mastering masters mastery
mata matched matching matchmaking mateo mater maternal mating mats matt matte matteo mattered matthews maturity maxi maxim maya mayer mayor mayweather
maze mcdonald mead meanings meantime meanwhile measles measure measured measurements meats mechanical mechanically mechanism mechanisms medal medals
meddling medial median mediated medicaid medically medicare medications medicinal medina meditate meditation meek meets megan mein mellon mellow melo
melodies melt memo memoirs memore memorials memorize mend mendes menopause mens mentality mentioned mentoring mentors merchandise merchants mercy
meredith messed messenger messes meta metabolic metallica metals metaphysical meteor meters meth methane methodist methods metre mets mexican meyer
mich mick microbes microphones microscope microscopic microscopy middlesbrough middlesex middleton midget midi mighty migrant migrate migrating mika
mikey mile milestone milestones miley milf militant milky mill miller milling mills milo mimi mina minded mindless minds mined miner minerals mines
ming mingle ministers ministries ministry mink minorities minority minors mirrors mischief misinformation misplaced missions missy mist mistaken
mistakes mister mistress misunderstand misunderstanding misunderstood mitch mitigation mitt mixes moan moaning mobilize mobs mocking moderate
moderation modernist modernity modes modest modification modifications modifying modules mold molded molding mole momentum mommy moms mona monies
monitored monk monkeys mono monster monsters mont montage monument monuments moods moonlight moons moore moors moose moot moral morality morally moron
morrow morse mortality mortals mortar moses mosques moss moth motherboard motherfucker motherfuckers motherfucking motherhood motivate moto motorists
motors motorsport mound mounds mount mountainous mounted mounts mouths mover movers mugs mule multimedia multinational multiplied multiplier multiply
multitude murderer murderers murders muscles muse museums musically musicals musician musicians mustered mutation mutations muzzle myles mysteries
mysteriously myths nadal nagging nailed naive named nameless nancy nano napa narrated narration narrow narrowed narrower narrowing nasa nash natal
nate nationalist nationalists nationalities nationality nationally nationals nations nativity naturalist navigating navigator ncaa neal nearby nearing
neat neatly necessary necklaces needless needy negatively negatives negligible neighborhood neighborhoods neighbors neighbourhood neighbourhoods neil
nelly nemo neon nephews nerds nero nervously ness nests nets netting networking networks neuron neurons neuroscience nevermind nevertheless newer
newfoundland newspapers newt nick nickel nifty nigerian nigerians nigger nightclub nightlife nightly nights nighttime nike nile nina nineteen nipples
nitrate nobel nobility nods noel noises nominal nominated nook norm norma normally norman norse north noses notable notation notebooks noteworthy
noticeable noting notre notwithstanding noun novelist novels novice nudge nuke null nuns nurturing nutrition nylon nyse oats objected objective
objectives observation observations observed observes occupational occupations oceans odin offences offended offending offense offerings offseason
offspring ohhh olds olive omission omitted ongoing onion onslaught oooh oops openings opinions opioid opponents opposition oppressed oppression
optical optional opus orbiting orchestra orchestrated ordained ordination organic organised organisers organism organisms organize organized
organizers organizing oriental ornamental orphanage orphans oscar oslo ounce ousted outbreak outbreaks outburst outcomes outdoors outfits outgoing
outing outlets outlined outlines outnumbered outpatient outrage outreach outright outs outset outsider outsiders outspoken ovation ovens overcome
overcoming overdrive overhead overheard overland overlap overlay overlook overlooked overlooking overrated override overrun overs oversaw oversee
overseeing overseen oversees oversight oversized overtake overthrow overuse overwatch overweight overwhelmingly owen ownership owns oyster paced
pacers paces pacing packer packers packs pact padding paddle paddy pads paine painfully painted painter painters painting paints pairing pairs
pakistani paleo palin palms palo panels panicked pans papal papua para parades paradigm paramount parasite parental parenthood parish parishes
parisian parity parker parlor parry parsons partial particle particles particular particularly partition partly partners partnership partnerships
partridge partying paso passage passages passer passionate passions passive passwords pasta paste pastors pastures patched patel patent patents
paternal paternity paths patience patiently patio patriots patrol patrolling pats patty paul pauls paused pauses pave paved paving paws payday payer
payers peacekeeping peaked peaks pear pearce pears pearson peas peat peck pedals pedestrians peek peel peep peer peers peking penal pence pencils
penetrated penetrating peng penn penned pens pensions pepe pepsi pepsis percentage percentages perch perched percussion perfected perfection
performances performs perimeter periodically periods perk perks permanent permits perpetrated perry persisted personalities persuaded pest pesticides
pests peta pete peter petitions petroleum petty pharmacies phase phased phases photograph photographer photographers photographs photography photon
photons photoshop physically physician physics piazza picket pickle pictured pierce piers pies pigs pike pile piles pillows pilots pinch pine
pineapple pines ping pinky pinpoint pinterest pipelines piper pipes piping piss pissed pisses pistols piston pitched pitchers pitches pitching
pitfalls pits pitt pivot pizzas placement placements plaid plains plaintiffs planes planetary planets plank planners plantation planting plastered
plastics plate plated platforms playa playable played players playlists plays playwright pleading pleas pleased pleases pleasing pleasure pleasures
pledge plight plots plotting plow ploy plum plumbing plump plunged plus plush poaching pockets podcasts poems poet poignant pointer pointers poised
poisons poke poked polar poles policeman policemen policing policymakers polished polishing polite politics polk poll polled polling polls polo poly
ponder ponds pony pooh poole poop poppy pore pork porno pornography portal portion portions porto portrays ports portsmouth pose poses posh positioned
positions positively positives possess possessed possessing possession postage postcard postcards posterior postponed postseason potatoes potentially
potion pots potter pottery pouch pound pounded pour pours powder powerhouse powering powerless powerpoint powers practical practiced practices
practise practised practitioners praised praises praising prank prayed prayer preached preacher preaching precaution precautions preceded precedent
preceding precious precise predicted preference preferences preferred preferring prefers prejudices prematurely premier premieres premise preparation
prepares prepping preschool prescribed prescriptions preseason presence presented presenter presenters presently presents preservation preserves
preserving presided presidency presidents presiding presses pressures presume presumed pretend preventable prevented preventing preventive prevents
preview previews prey priceless prick priesthood priests prima primates primed primer primetime princes princesses princeton principally principals
principle printed printers printing prints prisoners prisons prized prizes proactive probability probe probing procedural procedures proceeds
processed procession processor processors proclaim proclaimed proclaiming proclamation proctor procure prod production productions productive prof
professionally professionals professions professors profiles profound programmed programmer programmers programmes programs progressed progresses
progressing progression progressive progressives projected projectile projecting projection projections projector projects proliferation prolong prom
promises promising promote promoter promoters promotes promoting promotion prompted proofs prop propel properties proportional proportions proposals
proposed proposes proposing proposition proprietary props prose prosecuted prosecution prosecutor prospective prospects prosper prosperity prostate
prostitutes protecting protections protectors proteins protestant protestants protested protesters protesting protestors protests proto prototypes
protracted proved proven proves providers provides providing proving provision provisions provoked provoking prowess prussia prussian psalm psychic
publication publicity published publisher publishers publishes pubs puck puff pulp pulses puma pumped puncture pune punishing punitive punk punt pups
purchased purchaser purchasers purchasing purdue pure purely purification purported purposes pursued pursuit pursuits putt puzzled puzzles quad
qualify queensland queer questionable questionnaire quicker quid quilt quota quotes quoting rabbi rabbits raced racer races racists racket racks
radcliffe radiation radically radioactive radiology radios ragged rags raid raider raiders raiding raids rail railways rained rainforest raining rains
raises rake rama ramps rams ramu rana rand randall ranged rangers ranges ranging rankings ranks rapid rapists rapping raptor rapture rare rarely
ratchet rated ratified ratings ration rational rations ratios rattle raul rave raving rays reached reaches reacted reacting reactionary reactions
reactivate reactivation reactive reactor reactors readiness realised reap rear reasonably reassurance reassure rebound rebounds rebuilding recalled
recalling recalls receipts receiver receivers receptions receptive receptor recession recharge recipes recital recite reclaimed recognises recognized
recognizes recommendation recommended recommends reconnect recorder recorders recounted recounts recovers recreate recreation rector recurring
redesigned redirect reds redskins reduces reducing reduction reductions reef reefs reel reelection rees referee referees referenced references
referendum referrals refers refined refining reflected reflecting reflection reflective reformation reformed reforming refs regain regained regal
regan regard regarded regeneration regiment regiments reginald regions registers registry regression regrets regularly regulars regulate regulates
regulating reid reigning rein reinforce reinforced reinforcement reinforces reinforcing reins reinstated reiterated rejects related relates relating
relation relational relationships relatively relax relaxation relays released releases reliability reliable relied relies relieve relieving religions
religious relocate relocation rely remainder remained remains remanded remastered remembered remembers reminded reminders reminding reminds remission
remnant remodeling remorse renal render rendered rendering rendition rene renee renewable renewables rentals renting rents reopening repaid repairing
repeal repealed repeated repeating repeats repent repetition replacements replaces replacing replay replicate replicated replication replying reporter
reporters representations repressed repression reproduction reproductive republic republican republicans republics reputable reputation requirement
rescued rescues rescuing researched researcher researchers researches resemble resent reserved reserves reservoirs resided residence residences
residency resides residing resign resigned resigning resilient resistance resisting resolutions resolving resorted resorting resorts resource
respected respecting responded respondents responders responds responsibly responsive restaurants resting restitution restless restored restoring
restrained restrict restricting rests resulted results retail retailer retaining retains retard retarded retire retires retiring retreated retreating
retreats retrieved retro reuse revelation revelations revenue revenues revered reverence reversed reversing reviewer reviewers revised revising
revision revisions revived reviving revoked revolt revolution revolutions revolve revolves rewarded rewarding rewards rewritten reyes rhythms ribbons
rice rick ridden riddle ridge ridiculously riding rife riff rifles rift rigging rightfully rightly rigs rims rink rinse rioting ripe ripper ripple
rips risen risking risks risky rite rites riverside roads roam roar roaring roast robb robber robbers robbins robe robes robotics rocked rocket
rockets rocking rockstar rocky rode rods roles rolex rolf rollers rollins roma romances romanian rome romo roofing roofs rookies roommates rooster
rooting roots ropes rose rosen ross roster rotary rotating rotation rotations roth rotting rouge roundabout rounded rounder rounding rounds routing
routledge rover rovers rowe rowing rowling rows royale royals royalties royalty rubbed rubbing rubin rubs rudd rudy rugged rugs ruining ruins ruiz
ruler rulings rumble rung runnin ruse rushes russ russian russians rust ruth sack sacks sacred sadly safeguard safeguards safely saga sage sail sailed
sailing sailor sails saint salaries sally salman salts salvation sama sami sampled samples sampling sanction sanctions sand sanders sands sandstone
sandwiches sane sang sanitation sans sash satin satisfaction satisfactory satisfies saturated saturdays sauces saunders sausages saver saves sawyer
saxon sayin sayings scale scaled scales scaling scandals scanned scanners scanning scans scarce scarcity scarlett scarred scars scarves scary
scattered scattering scenes scent schemes schoolboy schooling sciences scope scoreboard scored scorer scores scoring scorpio scot scotch scots scout
scouting scrambling scrape scraped scraping scraps scratch screenings screenplay screens screenshot screenwriter screwing scripted scrolls scrubs
scrum scum sdpr seal sealing seals seam seams sean searched searches searching sears seasonally seasons seating seats seattle secession secluded
secondary seconded secretly secrets sectional sections sectors securely securing seduce seduced seduction seductive seeded seeding seeds seekers seeks
seeming seine seized selected selecting selection selections selectively selector selects selfish seller sellers selves semiconductor semifinal
semifinals seminal sender seniority seniors sens sensational sensations senseless sentence sentenced sentimental seoul separately separates separating
sept sequels sequences serge serie serves servicemen servicing sessions setbacks settlements settler settlers settles seventeen seventies sever
severity sewer sewing sewn sexiest sexuality shack shaded shading shafts shaker shakespeare shale shalt sham shamed shameless shaming shan shane
shapes shaping shareholder shareholders sharpe sharper shatter shattering shave shaved shawn shear shedding sheen sheep sheer sheets sheffield
shelling shells shelters shen sherry shia shielding shields shifting shilling shin shine shining shipbuilding shipments ships shire shirts shite shits
shitting shone shooters shootings shootout shopper shore shores shortage shortages shortcomings shortcuts shorten shorter shortest shorthand
shortlisted shorts shoulders shouts shovel shoveling shovelling showering showers shred shredded shrinking shrub shun shutter shutters sibling
sickening sickle sickness sided sideline sidelines sides sidewalks siding sidney siege sigh sighs sighting sights signals signatures signings silenced
silicon silk silky simmer simmons simone simplest simulations sincerity singers singing singled singles singleton sings sinister sinn sinner sinners
sino sins sinus sipping sire sirens sits sitter situated situations sixth sizing skate skateboard skateboarding skating sketch sketches skid skies
skill skilled skim skipper skirt skis skit skyscraper slab slabs slack slade slag slain slam slammed slamming slams slant slate slaughtered slay
slayer slaying sled sleek sleeper sleepless sleeves slender slew slices slick slid slide slider sliding slightest slime sling slippers slipping slopes
sloppy slots slowed slowing slum slumber slump slums slut sluts smackdown smallest smartphones smear smelly smiled smiles smiley smiling smiths
smithsonian smokes smug smuggled smuggling snacks snag snail snails snakes snapping snaps snare sneaking snipers snowboarding snowfall snowy snuck
soak soap soaps soar soaring sobs socialist socialists socially sofia softball soho soil soldiers soles solitary solos solution solve solving soma
sonar songwriter songwriting sonic sony sooo soooo sooooo soothing sorely sought souls soundcloud sounded sounds sour sources sourcing south
spacecraft spaced spaces spaceship spacex spacing spade spaniards spanking spanning spared sparkling spawn spawned spawning spear specialised
specialize specializes specials specialties specialty spectra spectral spectre sped speeches speechless speeding speedway spelled spelling spelt spice
spices spiderman spikes spills spin spines spinning spins spiral spirits spite splits spoil spoiler spoiling spoils spokesman spokesperson sponge
spooked sport sporting sports spotlight spots spouses sprawling sprayed spraying sprays spreads spreadsheet springer springfield springs sprint
sprinter sprung spur spurred spurs squadron squads squat squid stability stable stables stack stacked stacking stacks stacy staffers staffing staffs
stag staged stages staging stained staining stainless stair stairway stakeholders stakes stale stalin stalling stalls stamp stamped stamping stan
standalone standings standout standpoint stands stanford staples starboard starch stare stares stark starr starred starring stars starters startling
startups starved stated staten states statesman statewide stating stationary stationed stationery statistic statistical stats statue statues stature
statutes steaks steaming steel steelers steep stein stem stemming stems steph stephanie sterling steroid steven stevenson stew stewards stewardship
stewart sticker sticky stills stimulate stimulated stimulation stint stipulated stir stirling stirring stitched stocked stocking stockton stoke stoked
stokes stomp stoned stoner stony stormed storming storms stormy storyline storylines storytelling stout straightforward strained straining strains
strait strand strands strangely strangest straps strata straw strawberries stray streaks stream streamed streaming streams streets stresses stressing
stretches stretching stricken stride strife striker strikers strikes striking stringent stripe striped stripes stripped stripper strippers stripping
strive striving stroll stronger strongest stronghold strongly structural structured structures strung studded studies studios studs stuffing stumble
stumbled stumbling stun stunning stunts stupidest stupidity sturdy styled styles styling stylish subcommittee subconscious subjected subjective
subjects subsidies substrates subtitle successes successfully successive successor successors suck sucker suckers sucking sucks suction suede suez
sufferers sufficient suite suits summed summers summertime summit summon sumner sundance sung sunglasses sunlight sunny suns sunscreen superb
superhero superheroes superintendent superman supermarket supermarkets supernatural superpower superstar superstars supervise supervised supervision
supervisory supper supplemental supplementary supplemented supplied suppliers supplies supplying supported supporter supporters supporting supportive
supports supposed suppress suppressed suppressing surfaced surfaces surfer surfers surge surpassed surpassing surprises surprising surrendered surrey
surround surrounds surveyed surveying surveys survival survived survives suspects suspending suspensions suspicion suspicions sustainable sutton sven
swag swam swamp swamps swan swaps swarm swat sway swayed swearing swears sweaters sweatshirt sweep sweeping sweeps sweet sweeter sweetheart sweets
swell swift swimmers swine swing swipe swirling switches swords symbolism symptom synthesis tables tablespoon tabs tackle tackles tackling tacky taco
taft tagging tags tailed tails tainted taker talker talkin taller tally tame tammy tampering tang tanker tankers tanks tanner tanning taped taper
tapes taping taps targeting targets tariffs tart taser tasked tasmania tasmanian tasty tata tate tattoos taxation taxis teaches teachings teal teaming
tearing teas tease teasing technically teen teenage teenagers tees telecommunication temperament temperate temperatures temples tempo temporal
temporarily temps tempt tempting tend tended tenders tending tends tens tension tentacles tenth tents terminals terminus terrific terror terrorist
terrorists terry tess tested testified texas textbooks textiles textured textures thai thankfully thanksgiving thankyou theater theatres thee themed
themes therapies therapists thereafter thereby theses thin thinker thinkers thinkin thirteenth thirties thorn thorough thousand thrash threaded
threads threesome thrilled thrills thriving throats throughout throughput throwback thrust thumbnail thumbs thunderstorm thunderstorms thursdays thus
ticked ticks tides tidy tiers tiger tighten tightened tighter tightly tile tiles tilt timber timed timeframe timeless timeline timelines timers
timetable timmy timor tina ting tinker tipping tips tires tiring titanium titans titled titles tits toad toasted toddlers tokens toll tolls tomb tombs
tome tommy tone tones tong tongues toni tons tony topic topical topless tops torah torches tori tormented tornadoes toro tory tossing totals tote
touchdown touchdowns toughest toured touring tout towed towels towers towing towns toxicity toxin toys tracer tracey tracing tract traction tractors
tracts tracy traded trademark trademarks traders trades trafford trailers trailing trained trainee trainees trait traitor traitors tramp trans
transcription transcripts transform transformation transformed transformers transforming transforms transistor transition transitions translated
translates translation translations translators transmissions transnational transplant transplants transported transporter transporting transverse
trapping traps traveled traveler travelers traveling travels tray tread treasure treasures treasury treaties treating treatise treatments treats
treaty treble trees trek trending trent trevor trey triangle triangles tribune tricket trickle tricks tricky trigger triggers trim trimming tripping
trips trolling troopers troops trot troubled troublesome troubling troy truce trucking trucks trumps trunks truss trusted trusting trusts trustworthy
tsar tubes tuck tucked tudor tuesdays tumbling tumblr tumor tumors tuna tuned tunes tuning tunnels turbulent turing turkeys turks turnaround turner
turnout tutorials twain tweeting twentieth twilight twisting tyne typewriter typo tyre tyres ukip ultimate unattended unavailable unbeatable unbeaten
unbroken unchanged uncles uncommon uncontrollable uncontrolled uncover uncovered undecided underage undercover underdog underestimate undergoes
undergoing undergone underground underlying undermine underrated underside understand understandable understanding understands understatement
understood undertake undertaken undertaking undertook underway underwear underwent underworld undisclosed undisputed unfinished unfolded unforgettable
ungrateful unhealthy uniformed uniforms uninsured unintended unintentionally unionist unionists unions unison unite unites unity universally universe
unix unload unloaded unloading unlocked unlocking unmarried unnatural unnecessarily unnoticed unofficial unprepared unprotected unreasonable
unreliable unresolved unsettled unsettling unsigned unsolved unspoken unsuccessful unsuccessfully unsuitable unthinkable untitled unto untouched
untreated unwanted unwilling unworthy upbringing upcoming updating upgrades uphold upholding uplifting uploaded uploading uprising upsets urged
urgency usable usher ussr utter uttered vacations vagina vain vale validate validation validity valleys valor value valves vance vanguard variations
variously varying vascular vase vast vaults vector vega vegetation vehicles veil venerable vent ventilation vents venues venus verified versions
vertically vessels vest vests vets viability viable vibes vibrating vibrations victims vids viet vietnamese viewpoint viewpoints viking vile villains
villas vince vine vines viola violated violation violet virgil virginia virginity virgins virtually visas viscount visibility visibly visionary
visions visitation visitors vista visuals vita vital vitamin vitro viva vocal vocation voiced voices voicing volley volt volumes volunteered voss vote
voted votes vowel wade waged wager wagons waiters waived waivers wakefield wakes walden wales walkers walled waller wallis wallpaper wally walsh walt
walter walters wanda wander wanderers wandering wang warcraft wards ware warehouses wares warfare warmed warms warn warner warnings warp warranted
warrants warren wars warship wary washes washington wasted wasteland wastes wastewater wasting watchers watercolor watered waterfall waterfalls
waterfront watergate watering waterloo watermelon waterproof watershed waterway waterways watery watt watts wave wavy weakened weakly wealth weaponry
wearing wears weaving websites wedge wednesdays weekends weep weigh weighing weighs weights weir weirdest weirdo welcoming weld welding wellbeing
wells wentworth wept west westerners westfield whales whaling wheeler wheeling whereabouts whereby whichever whim whine whining whipping whispers
whistle whistler whistles whistling whitehall whitman wholesome whooping whoops whopping wick wicked wide widespread wield wight wigs wiki wilde
wildfires wildlife wiley willed willow wills willy wilt winchester windler winds windshield windy wines winged winger wingers wink winner winners wins
winters wipes wireless wise witch witches withholding withstand witnesses wits wives woes wolf womb wondered wonderfully wonderland wonders wong wood
woody woolf wording wordpress wore workforce workings workouts workplace workplaces workshops worlds worldview worldwide worm worms worn worry
worrying worship worshipped worthwhile worthy wounding woven wrap wrapper wrapping wreath wretched writer writings wrongdoing yachts yale yang yards
yarn yates yearning yellowstone yield yikes ying yogi yong yoon york yorker yorkers youngest youngster youth youtuber youtubers yummy zack zane zeal
zest zhang zimmerman zoned zoom zulu
`;
