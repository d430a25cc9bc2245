/** Ordinary English words that are a slip away from words that are listened for. */
export const nearWords = `
abba abby abel ability abnormalities abound absolutely abusers accelerate accelerated acceleration acceptable accepted accepting accession accessory
accidental accidents acclaimed accompany accordance according accounted accuracy accurately accusation accused accusing aces acidity acids acknowledge
acne acquired acquires acquiring acre acres acted actions activate actively activism activist activists actress acts adapted addicted addition
additionally additions addressed adept adjoining adjusted adjusting adjustments adler administer administrations admirers admiring admission adoption
adultery adulthood advanced advances advent advertise advertiser advisory advocacy advocated advocates aerial aero affair affect affected affection
affects afflicted afterlife aftermath afterward agaisnt aggression aggressively aging agitation ahhh ahmad ahmed aide aided aides aiding aimed aims
airborne aircraft aired aires airfield airing airlines airplane airports airways airy aisles akin alan albert albums alex alice alien alike alleges
alleging allen allergy alliance allocate allocation allowances allows alloy ally almonds alongside alot aloud alteration altering altitude alto alum
amassed ames amid amounts ample amused amusing anal analogue analyse analysed analyses analysis analytic analyzed analyzes ancestor ancient angered
angle angled animals animations ankles anna annex annie ante antibiotic antibodies antitrust anus apartheid apartments apes apparel apparent appealed
appealing appeals appear appears appease apples appliances applications applies appoint appointing appointments appoints appreciated appreciates
appreciative approaches appropriate approval approves aptitude arab arabs arched arches arcs areas arena aria arid arise arising armstrong arose
arrange arrests arrives arteries articles artificially artworks asher ashes asia aspen aspiring assay asserting assess assessed assessing assessments
asset assets assholes assigned assigning assists associations assorted assurances asteroids astounding atoms atop attached attaching attachments
attackers attained attaining attainment attempts attending attested attitudes attracted attracting auction auditors auditory augustine augustus aunts
aunty authentication authored authority authors autograph automatic averaged averages averaging aversion avid avoid avoidance awaiting awaits awaken
award awarding awoke baba babe babies babysitting bach backed backers backgrounds backseat backstage bacterial badger badges bagged bail bailed bain
bake baked bakers bakery baking bald bale ballet balloon balloons ballroom balls balm bands bandwidth bane banished banks banned banner banners
banning bans banter baptized barb barber bard barge bark barking barley barn barr barrage barred barrels barren barriers barring barrow barry bart
bartender basel baseman bases bashing basic baskets bass bassist bastards batches bates bathrooms baths bats batted batterys batting battled battles
bauer baxter bayer bays beaches beak bean beans beards bearing bearings bears beast beasts beatty beau beck bedding bedrooms beds beef beep beers
beforehand began beginnings begins begs begun behaving behavioral behaviors behavioural behaviours beheaded bein bella belle bells belonging belongs
belts bench bender bending bends benefit benefited benny benz berger berry bert berth bestseller bestselling beth bets betting beverage biased
bicycles bidder bidding bids biker bikes biking bile billboards billings billy bind binds bing bins birch bird birthdays bitches bitching bitcoins
bits bitter blackburn blackpool blacks blacksmith blackwell bladder blake blame blames blaming blanc blanche bland blasting blasts blazer blazing
bleak blend blender blending blends blessed blessing blight blindness blinds bling blink bloc blockade blockchain blocking blocks bloggers blogging
blogs blond bloodshed bloom blooming blooms blower blows bluegrass blueprint blur blurring blush blvd boar boarded boarding boardwalk boast boating
boats bobby bodied bodyguard boeing boil boiled boilers bois boise bold bolster bolts bomber bombings bombshell bona bond bonding bonds boner bong
bonus bony boob boobs booker bookstore boom booming boon boone boosted booth booty bordered bordering bore borg boring borrow bose bothered bothering
bothers bottled bottling bottoms boulder boulders bounce bounced bounces bouncing bounded bounds bounty bourne bout bouts bowed bowen bowler bowling
bowls bows boxed boxer boxers boyd boyfriends bracelet bracelets braces brackets brad brag bragging braid brainer brainwashed braking bran branched
brand branded branding bras brasil brat braun brave bravely braves bray brazilian breaches breadth breakaway breakdown breakers breakfast breakout
breakthrough breastfeeding breasts breaths bred breed breeding breeds breeze bret brett brew brewing brian bricks bride bridges bridget bridgewater
bridging briefing brigades bright brightly brightness brink brisk brit broad brock brody brokerage brood brook brooks broth brothel brotherhood brow
browne browning browns brows browsers browsing bruce bruins bruised brunch brushed brushes brushing bryce bubbles bubbling bubbly buck buckets buckle
buckley bucks budding budge budgets buds buffer buffy buick builders buildings builds bulbs bulk bulletin bulletproof bulls bully bullying bummer
bumper bumping bumps bumpy bums bundle bundles bunker bunny buns burdens burgers burr bursting burt burton burying busch buses busiest businesses
businessman businessmen bust buster bustling busts butch butterflies buttons butts buyers buzzer byrne cabinets cabins cabs cache cafe cafes cage
cages cain cakes cali calif calming cameraman camo campers camps cams canals cancellation cancerous cancers candy canned cannes canning canon cans
cape capped caps captains captives captivity captured captures cara carb carbonate carbs cardboard cared careers carefully carers carey carl carly
carp carpets carr carriage carrie carrier carriers carries carrot carson cart carte carter carto carton carts carve carved carver cary casa casing
casket cass caste castles castor casts casually catalog catcher cater catering catfish cattle caused causing caves cavs ceased ceasefire ceases
ceilings celebrate cena censor centered centers centred centres cents cert certain certainty certificates certification cessation chad chai chainsaw
chaired challenged challenger challengers challenges champ champs chan chandler chanel chang changer channels channing chant chanting chaplain chapman
characters chargers charmed charming charter chartered chatter chatting cheaper cheated checkpoint cheek cheeks cheer cheering cheesecake cheeses
cheesy chemically chester chestnut chests chic chick chickens chiefs childcare childhood chill chills chin chinatown ching chipped chipping chips
chloride chocolates choi choo chooses choosing chopper chopping chops chord chore chores chose chow chris christchurch christi christian christians
christie christina christine christy chubby chung chunk churches churchill cigarettes circuit circuits circulated citation citations citizen
citizenship civic civilian clad claimants clam clamp clan clans clap clapping clare clarity clash classify classmate classmates classrooms claude
claus clauses claw claws clearer clearing clerical clicking clicks cliffs climber clinging clinical clinically clinicians clinics clint clip clipped
clipping clips clive cloak clocked clocks clockwork clone clones closer closest cloth clothed clothing cloudy clout clover clown clue clusters clutter
coached coaching coal coaster coastline coasts coats coca cocks cocktails cocky coco cody coercion coherent coil coils coincidentally coined coke cola
colder cole coles coli colin collage collar collars collectively collects colo colonies colorado colt colts columns comb combating combined combining
combs comedies comfortable comical comics comin comm comma commanding commenced commencement commend commended comment commented commenting comments
commerce commissioned commissioners commissions commitment commits committee committees commonplace commons commune commute commuter commuters
commuting como comp compact comparing comparison compassion compassionate compete competed competes competing competitions competitive competitors
compilation compiler compiling complacent completed completes completing complex complexes complexion compliant complied complying component compose
composed composer composers composing composition compounds compressed compression compressor comprised comprising compromise compromises computation
compute computed computing conan concealed conceded conceived concentrate concentrated concentrates concentrating concentration concept concepts
concerted concerto concerts concession concessions concluded concludes conclusion conclusions condemned condemning condemns conducted conducting
conductors conducts conduit cone cones conferences conferred confessed confession confidence confines confirmed confirms conflicted confront confuse
confusing confusion cong congested conjunction conn connecticut connecting connectors conner conor conquer conquest cons consciously consequence
conservation conserve conserved considerable considerate consideration considered considers consisted consisting consoles constance constantine
constantly constraint construct constructed constructing constructions consul consular consulate consultancy consultation consume consumed consumers
consumes consuming cont contained containers containing contemplate contemplation contender contention contestant contested contests contexts
continual continued continues continuum contraception contracted contracting contraction contractor contractors contradictions contrasted contrasting
contrasts controllers convened convent converge convergence conversion conversions convert converted converter converting converts convicted convicts
convince convinced cooke cooked cooks cooled cooling coop cooper cooperate cooperating cooperation coordinate coordinated coordinates coordination
copies coping copyright cora cords cores corey cork corn corners cornerstone corp corporal corps correcting corrections corrective correctly corridors
cory cosmic costing costumes cosy cottages councillors councilman councils counselors countdown counteract countered counterpart counters counties
countless countrymen coup coupe coupled couples coupling coupons courage courageous courthouse courtship courtyard cove coventry covering covert
coveted cows cozy crabs crackdown cracker crackers crafted crafting crafts crafty cranes crank crashes crate crates crave craving crawl crawling craze
creams creamy crease created creating creation creations creature creed creep creeping creeps crest cried crimea crimes criminal crippled crippling
crises critics croft crop cropped crops crore crossfit crossings crossover crow crowe crowned crowns crows crude cruise cruises cruising crunching
crushes crust cuba cubes cubs cuddle cues cult cults cultured cumming cunning cunt cunts cups curb cured cures curing curious curiously curl curly
currency current currents curses cursing curt curve curved curvy custom customary cute cutler cutter cutters cybersecurity cylinders dade daft daisy
dale daly dame damon damp dams dana danced dancer dances dancing dandy dane dang dangers danish dank danny dans dante dare dares daring darker darling
darn dart darth darts dash dashed dashing dated dates daunting dave dawn dazzling deadlines deaf dealer dealership dealings deaths debated debut
debuted debuts decade decay deceived decides decks declaration declared decline declines deco decomposition decorated decorating decrease decree
dedicated dedication deem deer defeating defect defences defend defended defending defends defenses defensive defer deferred defiance defined
deflection deforestation deformation deformed degraded degrading degrees delaying deleted deletion deliberate delicate delight delights della demi
demolished demon demos dems dennis denny density dental dentists departing departmental dependable dependent depending depicted depiction deployment
deport deported deposed deposition deposits depp depressed depressing depression depressive depth depths deranged deregulation derive derives derry
description deserted deserts deserved deserving designate designation designed designers designs desired desires desperately dessert destined
destroyer destroys detachment detain detained detected detecting detective detention deter deterrent devastation develop developed develops deviation
devil diameter diamonds diapers diary diaz dice dick dicks diet diets diff differed differentiate differing digger digging digit digs dime dine diner
ding dining dinners dion dior dipped dipping dips dire directed direction directions directive directorate directories directs dirk disability
disagreed disagreement disagrees disappears disappoint discarded discharge discipline disciplines disclose disconnected discontent discounted
discounts discovered discoveries discriminate discussed discussing disgraced disguised disgust dish dismiss dismissal dismissing disparate dispatched
disperse dispersed displaced displayed displays disposal disposed disputed disrespect disrupted disrupting distance distinct distract distress
districts distrust dive divergent divers diversion dives divide divisional divisions divisive divorced dock docked docking docks docs doctorate
documentation documented dodge dodging dogg doggy doin dole dollar dome domination donating donations dong donkey donors dons doom doorway dope doping
dora dots doubles doubling doubly doubted doubting doubts doug douglass dove dover downey downfall downing downloadable downloaded downloading
downloads downright dozen drafts drainage draining drains drake dramas draped draper drastically drawbacks drawer drawings drawn draws dread dream
dreamt dreamy drenched dressed dresses dressing dried dries drift drifted drilling drip driven driveway drones drumming drums drying dual duck ducks
duct dudes duel dues duet duffy duke dull duly dumb dummy dump dumped dumping dumps dune dung dunk duplication duration dusty dutch dutton dvds
dwelling dyed dyer dyes eachother eager earl earn earning earns earrings earthquakes ease eased east easter eater eaters eaton ecosystem edged edges
edgy edition educated education eels effected effective ejected elaborate elastic elbows elders eleanor elect electing election elective electors
electrically electro electron electronic electronics electrons elegant elephants elevate elevated elevation elevators ella elle elmer elsewhere elves
elvis emergence emergent emile eminence emission emissions emit emitted emitting emma emory empires employers employing employs empress emulate enable
encoded encoding endings endorsement endowment endurance enforcing engagement engages engineered engines engraved enhance enjoyable enjoyment enjoys
enraged ensured ensures enters entertain entertainer entice entirety entrances entrants environment environmentally environments envision envoy
equally eras erection errors escapes essays essentially essentials estates estimate eternal eternally eternity ethanol ether ethereum euro evaluate
evaluated evaluation evaluations evans evasion evenings events everyday everytime eviction evidenced evident evils evolution evolved evolving examine
examined examines exams excavated excavation excavations excerpt excessive exchange exchanged exchanging excise exciting excluded excludes excluding
exclusive excursion excused excuses executed executing execution executives exemption exercised exercises exert exhaustion exhaustive exhibiting
exhibitions existent exists exited exiting exits expanded expanding expanse expansion expansions expansive expectation expensive experienced
experiences experimenting expertise expire explained explains explanations exploited exploiting exploits exploration explore explored explorer
explorers explores exploring exported exporter exporting exports expose exposes exposing exposition expressed expresses expressing expression
expressive expulsion extending extensions extensive external externally extinguished extras extremes eyebrow eyed eyewitness fable faced facet facets
facilitate facilitated facilitates faction facts factual faculty faded fades fails failures fairfield fairs fairy faked fakeemail fakes faking fallon
fallout fame familial families fanatic fandom fang fanny fans farage farce fare fares farm farmed farmer farmers farmhouse farming farms farrell
farther farts fascination fashionable fashions fasting fatalities fatality fate fated fates fathers fats faults fauna favour favoured faye fearing
fears feat feather feathers feats featured features feces feds feeds feelin feelings fellas fellows fellowship fenced fences fend fender feral
ferocious ferries fest fewer fiat fibre fibres fide fields fife fifth figs figure figured figuring filings filler filly filmmaking filtering filters
finale finals financed finances financially financing finder findings fined finer fines fingernails fingerprints finnish fins firearms firefighter
fireman firepower fireworks firsthand fishing fitch fitness fitted fitz fixes fixtures flags flair flake flakes flanders flap flaps flare flares
flashback flashbacks flashed flashlight flashy flask flats flatter flattered flattering flavor flavours flaw flaws flea fleece fleet fleeting fleming
flew flick flights fling flint flipping flips flirting float floated flock flooring floors flop flour flower flowers flowing flown flows floyd flung
flush flushing flux flyers focal foes foil fold folder folders folding folds follower followers folly fond fonts foods fool fooling fools footballer
foothills footing footnotes footprint footsteps footy forbes forcefully ford forearm forefront foreground foresight forests forge forget forgetting
forging forgiven forgiving fork forks formality formation formative formats formed formerly forming formula formulas formulated forrest fort forte
forth fortified forts fortunate forums forwards foul foundations founded founding foundry fountain fountains fours fourteenth foxes fracking fraction
fractures frail frame framed frames frameworks framing fran france frank frantically frat fraternity fray freak freaking freaks fred freeing freestyle
freezes frequented fresh fret freud fried friendship fries fright frightening fringe frog frontier frontline frontman fronts frost frown frowned froze
fruition fruits fruity frying fucked fuckin fudge fueling fuels fumble funding fundraising funk funky funnel furiously furnished furry furthermore
fury fused fuss futures gabe gaelic gage gail gaining gains gale gall galleries galley gals gambling gamer gamers gangs gangster gaps garde gardener
gardens garnered garry garth gary gasp gated gates gather gathered gathering gays gaze gazing gear gearing gears geek geeks gems gender genera
generally generate generated generates generation generators generous genitals gentlemen gentry genus germ gerry giants gifs giggle giles gill gina
ginger girlfriends girly gist glaciers gladiator gladstone glanced gland glare glaring glaze glee glide glitches glittering glow glued goat goats
godfather goggles goldsmith gong goodies goodnight goods goose gore gosh gould governmental governments gown grace graceful gracefully grad grade
grader grading graduating graft grain grains gram grams granada grand grange granger grant granting grants grape grapes graphite graphs grappling gras
grasping grasses grate gravel graves graveyard gravy grayson grazing greasy greek greeks greeting greg grenades greyhound grieving grilled grin
grinder grinding grinning grit grooming gross groundbreaking grounding grounds groundwater groundwork grouped grouping groups grove groves grow
growing grows guarantee guarantees guarding guards guided guideline guides guiding guido guild guise guitars gulf gunn gusts gutter gyms habits hades
hailed hailing haired hairs hairstyle hairy hale halfway halls hallucinations hamburger hammers hamper hamstring hana handbags handkerchief handlers
handwriting handwritten handy hanger hangs hank hanks hanover hans hara haram hardcover harden harding hardness hardworking hardy hare hari harp harry
hart harvested hash hast haste hasty hatched hated hateful haters hating hats hauled haunt haunted haunting haven hawk hawking hawks haze headlights
headphone headquartered heal healed healer healing heals healthcare healthier healthy healy hearings hears heartache heartbreak heartbreaking
heartbroken heartfelt heartland heartless hearty heated heaters heath heather heathrow heats heavens heaviest heavyweight heck hedge heel heightened
heights heir hella heller helpless hemp hence herb herd herein heresy heroic heroine herr hesitant hess hester hicks highlight highlighting highlights
highness highs highschool highways hike hikes hillside hilly hind hinder hindered hint hinted hints hips hires hispanic hitch hitter hitters hive hmmm
hobby hodge hogs holden holders holdings holidays hollow holmes holt holy homecoming homeless homeowner homes homophobia hone honesty hong honor
honourable honours hooker hooking hooks hoop hooper hoped hopeful hopelessly hopped hopping hops horde horn horne hornets horribly horrified horseback
horsemen horsepower horses horseshoe hospitality hospitals hounds housed households housewife hover hovering howe howl howling huang hugged hugging
hugh hugo hugs hull humanities humanity humbled hume hump hunter hunts husbands hush huts hutton hyde hydrated hype hyped hypocritical hypothesis
icons ideal ideals idiots ignore ignores illegitimate image imam imbalance imitate imitating immediate immortal immortality impacting impaired
impatient impeached impedance impending imperfect implanted implants implicated implication implying imported importing imposed imposes imposing
imposition impressed impression impressive improper improperly improved improvement inability inaccurate inactive incentive inception inches incidence
incidental incidentally incidents inciting inclined inclusion incomes incoming incomplete incorporate increased increases indebted independent indian
indicate indication indicted indie indifferent indirect indirectly inducted induction ineffective inequality infants infect infections infectious
inference infestation infested inflated inflation inflict informal informant informative informs infused infusion inhabitants inhale inherent
inhibition initial initials initiated initiation initiative injecting injure injuring inland inner inning innings inpatient inquiries insect
insecurity inserted inserting insertion insider insisted inspect inspected inspecting inspections inspectors install installations instances instincts
insulated insulting insults insure insurer intangible integral intelligent intended intends intensify intensity intent intentional intentions inter
interact interacting interaction interactive intercept interchange intercourse interests interfaces internationally interns interpersonal interpol
interpret interpreted interrupted intersect intersection interstate interval intervals interviewed interviewer interviews intimacy intimately
intimidate intimidation intricate intro intrusive invaders invading invasions invasive invented inventing invention inventions inventive inventor
inventors inventory inverse inversion inverted investigates investigating investigations investigative investing investments investors invisible
invited inviting invoked involvement involves ionic ions ipod iran irons irony irregularities irresponsible islands isle issuance itch ives jack
jacked jackets jacks jade jails jake james jamming jams jane jang jars jaws jays jean jeep jelly jennings jenny jerry jess jets jewelry jews jill
jingle joan jobs jock jody jogging johansson john johnson johnstone joins joints joked joker jokes joking jones jong joon jose journalism journalistic
journalists journals journeys joys judd jude judged judgement judges judiciary judo juggling juices juicy jumpers jumps junction jung junk kale kane
kang kara kate keating keel keepers keller kelly kemp kenny kent kern kerry keyboards keystone keyword keywords kicker kickstarter kidd kilometer
kilos kimi kinder kinds kink kinks kirk kisses kitchens kits kittens klan knack kneel kneeling knicks knit knitting knockout knowledgeable kong kool
kraft kung kurt labels laboratory labourers labs lace laced lack lacked lacking lacks ladders lager lagging lair lakes lakh lama lamb lame lamps lana
lance landed lander landlords landmarks lands landscapes lanes lang lange languages lansing laos lapd laps laptops larry lars lasers lash lasted lasts
lateral latitude latter laughable laughs launcher lawful lawns layer layers layout lays leach leaders leaf leafs leah leaned leans leaps lear learners
learnt leased leases leash leasing leather lecture lectures ledger leeds leftovers legality legitimacy legitimately lend lenders lends lenny lent
lester lettering letterman lever leverage libby liberal liberate liberated liberation libertarian libraries libs lice licence licences license
licenses lick licking lien lies lieu lieutenant lifeline lifestyle lifted lifting lifts lighted lighten lighthouse lightly lightning lightweight liked
likeness likes liking lilly lima limb limbs limestone limitation limiting limitless limits limo linen liner liners ling linger linked linking
liquidation liquidity lisa list listener listening listings lists lite litter lively livestock lmfao loaf loaned loathing lobbying lobe localities
locality locals located locating locations loch locke locker loco locus lodges lofty logically logistical logo logs lone lonely longing longstanding
loom looming looms loops loosen loot looting lord lords lore lover lovers loving lowe lowers lowry lows loyal luca lucky lucy luiz luke lumber luna
luncheon lunches lunchtime lund lure lush lust lyme lyndon nadal nagging nailed named naming nancy nano napa narrow nasa nash natal nate nations
nativity navigation ncaa neal nearby nearing neat neatly necessary necklaces needless needy negatively negatives neighborhood neighbors neighbourhood
neil nelly nemo neon nephews nerds nero nervously ness nests nets networks nevermind nevertheless newfoundland newsletter newspapers newt nick nickel
nifty nigerian nigger nightlife nightly nights nighttime nike nile nina nipples nitrate nobel nods noel noises nook norm norma normally norman norse
north noses notation notebooks noteworthy noticeable notification notre notwithstanding noun novels novice nudge nuke null nuns nursing nurturing
nylon nyse oats objected objection objections observation observations observed observes occupational occupations oceans offended offending offense
offering offseason offspring ohhh olds olive omission omitted ongoing onion oooh oops openings opinions opioid opponents opposition optical
orchestrated ordained ordination organise organised organisers organism organisms organize organized organizers oscar oslo ousted outbreak outbreaks
outburst outcomes outdoors outfits outgoing outlets outlined outlines outpatient outrage outreach outright outs outset outsider outspoken ovation
ovens overcome overcoming overdrive overdue overhead overheard overload overlooked overlooking overrated overs overseas overseeing oversight overthrow
overturn overuse overwatch overweight owen owing ownership oyster paced pacers paces pacing packed packer packers packs pact padding paddle paddy pads
paine painfully painted painter painters painting paints pairing pairs pakistani paleo palms palo palsy panels pans papal para paralysis parenthood
parish parishes parisian parity parker parry parsons parted partial particle particular particularly parting partition partly partners partnership
partying paso passage passages passer passes passionate passions passive passwords pasta paste pastors pastures patched patel patent patents paternal
paternity paths patience patiently patio patrol pats patty paul pauls paused pauses pave paved paving pawn paws paycheck payday payer payers peace
peaked peaks pear pears pearson peas peat peck pedals peek peel peeled peep peer peers peking penal pence pencils peng penn penned pens pensions pepe
pepsi pepsis perch percussion perfected perfection performances performs perimeter periodically periods perished perk perks perry persisted
personalities personality pest pesticides pests peta pete peter petitions petroleum petty pharmacies phase phased phases photograph photographer
photography photon photons photoshop physically physician physics piazza picket pickle pictured pierce piers pies pigs pike pile piled piles pillows
pilots pinch pine pineapple pines ping pinky pinpoint pinterest pipelines piper pipes piss pissed pisses pistols piston pitched pitches pitching
pitfalls pits pitt pivot pizzas placement plain plains plaintiffs planes planets plank planners plantation planting plastered plastics plate plated
platforms playa playable played players playlists plays playwright pleading pleas pleased pleases pleasing pleasure pleasures pledge plight plot plots
plotting plow ploy plum plumbing plump plunged plus poaching pockets podcasts poet poets poignant pointer pointless poised poisons poke poked polar
poles policeman policemen policing polished polishing polite politics polk poll polled polling polls polo poly ponder ponds pony pooh poole poop pope
poppy porch pore pork porn portal portion portions porto portrays ports pose poses positioned positions positively positives possessed possessing
possession postage postcards posterior postseason potatoes potentially potion pots potter pottery pound pounded pour pours poverty powder powerhouse
powering powerless powerpoint powers practical practiced practices practise practised practitioners praised praises praising prank prayed prayer
preached preachers preaching preceded precedent preceding precious precise preference preferred preferring prefers prejudices prematurely premier
premieres premise premiums prepaid prepares prepping preschool prescriptions preseason presence presented presenter presently presents preservation
preserves preserving presided presidency presidents presiding presses pressured pressures presume pretend preventable prevented preventing preventive
prevents preview previews prey priceless prick priesthood priests prime princes princess princesses principally principals principle printed printers
printing prints prisoners prisons prized prizes proactive probe probing procedural procedures proceeds processed processing procession processor
processors proclamation procure production productive prof professional professionally professions professors profiles profiling programmed programmer
programmers programmes programs progressed progresses progression progressive projectile projection projections projects prolong prom promise promises
promoted prompted proofs prop propel properties proposed proprietary props prose prosecution prospective prospects prosper prosperity prostitutes
protected protecting protections protector protectors proteins protest protests proto proved proven proves provide provided providers provides proving
prowess prussia psalm publication publicity published puck puff pulp pulses puma pumped puncture pune punishing punitive punk punt pups purchased
purchaser purchasers purdue pure purge purification purposes pursuant pursued pursuit pursuits push putt quad qualify queensland queer questionable
quicker quid quilt quits quitting quota quoted quotes race raced races racists racket racks radiation radically radioactive radiology radios ragged
rags raid raider raiders raiding raids rail railways rained rainforest raining rains raises rake rama ramp ramps rams rana rand randall range ranged
rangers ranges ranging rankings ranks rapid rapists rapping raptor rapture rare rarely ratchet rated ratified ratings ration rational rations ratios
rattle raul rave raving rays reached reaches reacting reactions reactive reactor readiness reap rear reasonable reassurance reassure rebuilding
recalled recalling recalls receptions receptive receptor recession recharge recital reclaimed recognises recognized recognizes recommendation
recommended recommends reconnect reconsider recorder recorders recounted recounts recover recovers recreation recurring redesigned redirect reds
reduce reduces reducing reduction reductions reef reefs reel reelection rees referee referees referenced references referendum referrals refers
refined refining reflection reformation reformed reforming refs refugee regain regained regal regarded regiment regiments reginald regions registers
registry regrets regularly regulars regulate regulates regulating reid rein reinforce reinforced reinforcement reinforces reinforcing reins reiterated
rejected rejecting related relating relation relational relationships relative relatives relax relaxation relay relays released releases reliability
reliable relied relies relieving religions religious relocate relocation rely remain remained remastered remembered remembers reminding remission
remnant remodeling remorse removing renal render rendered rendering rene renee renewable rentals renting reopening repaid repairing repay repayment
repeal repealed repeated repeating repeats repent repetition replace replacements replaces replacing replay replicate replicated replication replying
reporter representations repressed repression reproduction reproductive republic republican reputable reputation requirement rescued rescues rescuing
researched researcher researches resent reserved reserves reservoirs resided residence residences residency resides residing resign resigned resilient
resistance resisting resolutions resolving resorted resorting resorts resource respected respecting responded responders responds responsibly
responsive restaurants resting restitution restless restrained restrict rests resulted retail retailer retaining retains retarded retire retires
retiring retreated retro reuse revelation revelations revered reverence reversed reversing reviewer reviewers reviews revised revising revision
revived reviving revolution revolve revolves rewarded rewarding rewritten reyes rhythms ribbons rice rick ridden ridge riding rife riff rifles rift
rigging rightfully rightly rigs rims rink rinse rioting ripe ripper ripple rips rise risking risks risky rite rites rivals rivers riverside roads roam
roar roaring roast robb robber robbers robbins robe robes robotics rocked rocket rockets rocking rocky rode rods role roles rolf roller rollins roma
romances rome romo roofing roofs roommates rooster rooting roots ropes rose roses ross rotary rotation rotations roth rotting rouge roundabout rounded
rounder rounding rounds routing rover rovers rowe rowing rowling rows royale royals royalties royalty rubbed rubbing rubs rudd rudy rugged rugs
ruining ruiz ruler rulings rumble rung runnin ruse rushes russ russian rust ruth sack sacks sacred sadly safeguard safely saga sage sail sailed
sailing sailor sails saint salaries sally salman saloon salts sami sampled samples sampling sand sands sandwiches sane sang sanitation sans sash satin
satisfaction satisfactory satisfies saturated sauces saunders saver saves sawyer saxon sayin sayings scale scaled scales scaling scandals scanned
scanners scanning scans scarce scarcity scarlett scarred scars scarves scary scattered scattering scenes scent schoolboy schooling scope scoreboard
scored scorer scores scoring scorpio scot scotch scots scout scouting scrambling scrap scraping scratch scratches screenings screenplay screens
screenshot screenwriter screwing scrolls scum seal sealing seals seam seams sean searched searching sears seasonally seasons seating seats secluded
seconded secretly sections securely securing seduced seduction seeded seeding seeds seekers seeks seeming seine selection selective selector selects
selfish seller sellers selves semiconductor semifinal seminal sender seniority seniors sens sensational sensations senseless sensory seoul sept
sequels serge serie servers serves servicemen sessions setbacks settle settler settles settling seventies sever severity sewing sewn sexiest sexuality
shack shaded shading shafts shake shaker shale shalt sham shamed shameless shaming shan shane shapes shaping shareholder shares sharks sharpe sharpen
sharper shatter shattering shave shaved shawn shear shedding sheen sheep sheer sheets sheffield shelling shells sheltered shelters shen sherry shia
shielding shifting shifts shilling shin shine shining shipbuilding shipped ships shire shirts shite shits shitting shone shooters shootings shootout
shopper shore shores shortage shortages shortcut shortcuts shorten shorter shortest shorthand shortlisted shorts shoulders shouts shovel showering
showers shred shrinking shun shutters shutting sickening sickle sickness sideline sidelines sides sidewalks siding sidney sigh sighs sighting sights
signals signatures signing signings silenced silicon silk silky simmer simmons simone simply simulations singers singing single singled singles sings
sinister sinn sinner sinners sino sins sinus sipping sire sirens sits sitter situated situations sixth sizing skate skating sketch sketches skid skies
skill skilled skills skim skins skipper skirt skis skit slab slabs slack slade slag slain slam slammed slamming slams slant slate slaughtered slay
slayer slaying sled sleek sleeper sleepless sleeves slender slew slices slick slid slide slider sliding slime sling slip slippers slipping slips
slopes sloppy slots slower slowing slum slumber slump slums slut sluts smackdown smear smelly smiled smiles smiley smiling smiths smithsonian smokes
smug smuggled smuggling snacks snag snail snails snakes snapping snaps snare sneaking snipers snowfall snowy snuck soak soap soaps soar soaring sobs
socialist socialists socially sofia softball soho soil soldiers sole soles solitary solos solution solving soma sonar songs songwriting sonic sony
sooo soooo sooooo soothing sorting sought souls soundcloud sounded sounds sour sources sourcing south space spacing spade spain spamming spaniards
spanking spanning spared sparkling spawn spawned spawning spear specialised specialize specializes specials sped speechless speeding speedway spelled
spelling spelt spice spices spiderman spikes spill spilling spills spin spines spinning spins spiral spirits spite splits spoil spoiler spoiling
spoils sponge spooked sport sporting sports spotlight spots spouses sprawling sprayed spraying sprays spreads spreadsheet springer springfield springs
sprint sprinter sprung spur spurred spurs squads squat squid stability stable stables stack stacked stacking stacks staffers staffing staffs stag
staged stages staging stained staining stainless stair stakes stale stalin stalling stalls stamped stamping stan standalone standard standings
standout standpoint stands staples starboard starch stare stares stark starr starred starring stars starters startling starved stated statements
staten states statesman stating stationed stationery statistic statistical stats statue statues stayed steaks steaming steel steelers steep stein stem
stemming stems steph sterling steroid steve stew stewards stewardship stewart stickers sticks sticky stimulate stimulated stimulation stint stipulated
stir stirling stirring stitched stocked stocking stoke stoked stokes stoned stoner stony stored storing storming storms stormy storyline storylines
storytelling stout straightforward strain strained straining strains strand strands strangely strangest strapped straps strata straw stray streaks
stream streaming streams streets stressing stretched stretches stretching stride strife striker strikers strikes striking stringent stripe stripes
stripped stripper stripping strive striving stroll stronger stronghold strongly structural structured structures struggled strung studded studies
studios studs stuffing stumble stumbled stumbling stun stunning stunts stupidity sturdy styled styles styling stylish subconscious subjected
subjective subjects subs subscriber subscribers subscriptions subsidies successfully succession successive successor suck sucker sucking sucks suction
suede suez sufferers suffers suite suits summed summers summertime summit summon sumner sundance sung sunglasses sunlight sunny suns sunscreen superb
superhero superintendent superman supermarket supernatural superpower superstar supervise supervised supervision supervisory supper supplemental
supplemented supplied suppliers supplies supplying supporter supportive supports surfaced surfaces surfer surfing surge surrey surveyed surveys
survival survived survives suspects suspending suspicion suspicions sutton sven swag swam swamp swan swaps swarm swat sway swearing swears sweaters
sweatshirt sweep sweeping sweeps sweet sweets swell swift swimmers swine swing swipe swirling switched switches switching swords symbolism symptom
tables tabs tackle tackles tackling tacky taco taft tagging tags tailed tails tainted taker talker talkin taller tally tame tammy tampering tang
tanker tankers tanning tape taped taper tapes taping taps targeting targets tariffs taser tasked tasting tasty tata tate tattoos taxis teaches
teachings teal teaming tearing teas tease teasing technically teen teenage teenagers tees telecommunication temperament temperate temperatures temples
tempo temps tempt tempting tend tended tenders tending tends tens tension tentacles tenth tents terminals terminate terminus terrific terror terrorist
terrorists terry tess tested testified texas textbooks textiles textured textures thai thankfully thanksgiving thankyou theater theatres thee themed
themes therapies therapists thereafter thereby theses thinker thinkers thinkin thorn thorough thousand thrash threaded threads threesome thrilled
thrills thriving throats throughout throughput throwback thrust thumbnail thumbs thunderstorm thus ticked ticks tides tidy tiers tiger tightened
tighter tightly tile tiles tilt timed timeless timeline timelines timer timetable timmy tina ting tinker tiny tipping tips tires tiring titanium
titans titled titles tits toad toasted toddlers token toll tolls tomb tombs tommy tone tones tong tongues toni tons tool topic topical topless topped
tops torah torches tore tori toro tory tossing totals tote touchdown tour toured touring towed towels towers towing towns toxicity toxin toys tracer
traces tracey tracing tract traction tractors tracts tracy traded trademark trademarks traders trades trailers trailing trained trainee trainees trait
traitor traitors tramp trans transform transformation transformed transformers transforming transforms transistor transition transitions translated
translates translation translations translators transporter transverse trapping traps traveled traveler traveling travels tray tread treasure
treasures treasury treaties treating treatise treatments treats treaty trees trek trent trey triangle triangles tribune tricket trickle tricks tricky
trigger triggers trim trimming tripping trips trolling troopers troops troubled troubles troublesome troubling truce trucking trucks trumps trunks
truss trusting trusts trustworthy tsar tubes tuck tucked tudor tumbling tumblr tumor tumors tuna tuned tunes tuning tunnels turing turkeys turks
turnaround turner tweeting twentieth twin tyne typing typo tyre tyres ukip ultimate unbeatable uncles uncontrollable uncontrolled uncover uncovered
underage undercover underdog undergoes undergoing undergone underground underlying undermine underrated underside understand understandable
understanding understatement understood undertake undertaken undertaker undertaking undertook underway underwent underworld undisclosed unemployed
unemployment unfinished unfit ungrateful uniformed unintentionally unions unison unite unites unity unix unload unlocking unnecessarily unofficial
unprepared unresolved unsolved upbringing upcoming updating upgrade upgrades uphold upholding uplifting uploaded uploading uprising upsets upsetting
urged urgency usable usher ussr utter uttered vacation vagina vain vale validate validation validity valley valor valuation value valves vance
vanguard variation variously varying vase vast vaults vehicles veil vent ventilation venus verified versions vessels vests vets viability viable vibes
victims viet viewing viewpoint viewpoints viking vile villas vince vine vines viola violet visas viscount visibly visions visitation visits vista vita
vital vitamin vitro viva vocal vocation voiced voicemail voices voicing volt volumes volunteered voss vote voted votes vouchers vowel wade wage waged
wager waiters waived waiver wakefield wakes walden wales walker walkers walled waller wallis wallpaper wally walsh walt walter walters wanda wander
wanderers wandering wang wards ware warehouses wares warfare warmed warms warn warner warnings warp warranted warrants warren wars wary washes wasted
wasteland wastes wastewater wasting watchers watercolor watered waterfall waterfalls waterfront watergate watering waterloo waterproof watershed
waterway watery watt watts wave weakly wealth wear wearing wears weaving weddings wedge weep weigh weighing weighs weights weir weirdo welcoming weld
welding wellbeing wells wentworth wept whales whaling wheeler wheeling wheels whereby whichever whim whine whining whipping whispers whistling
whitehall whitman wholesale wholesome whooping whoops whopping wick wicked wide widows wield wight wigs wiki wilde wildfires wildlife willed willow
wills willy wilt winding windler winds windy wines winged winger wingers wink winner winners wins winters wipe wipes wiping wireless wise witch
witches withholding withstand wits wives woes wolf womb wondered wonderfully wonders wong wood woody woolf wording wordpress wore workforce workings
workouts workplace workshops worlds worldview worm worms worn worries worry worrying worship worthwhile worthy wounding woven wrap wrapper wrapping
wreath wretched writer writings wrongdoing yachts yale yang yards yarn yates yearly yearning yellowstone yield ying yogi yong yoon yorker yorkers
youth youtuber yummy zack zane zeal zhang zoned
`;
