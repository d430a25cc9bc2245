/** Ordinary English words that are a slip away from words that are listened for. */
export const nearWords = `
abby abel abnormalities abound abusers accelerate accelerated acceleration accession accidental accidents accompany according accountable accounted
accuracy accurately aces acids acknowledge acne acquired acquires acquiring acre acres acted acting actress acts adapted addicted addressed adept
adjustable adjusted adjusting adler administer administrations admirers admission adulthood advanced advances advert advisory aerial aero affair
affect affected affection affects afflicted afterlife aftermath afterward aggression aggressively aging agitation ahhh ahmad ahmed aide aided aides
aiding aimed aims airborne aircraft aired aires airfield airing airlines airplane airports airways airy aisles akin alan albums alex alice alike
alleges alleging allen allergy alliance allocation allowances allows alloy ally almonds alongside alot aloud alteration altered altering alto alum
amassed ames amid amounts amused amusing anal analyse analysed analyses analysis analyzed analyzes ancestor ancient angered angle angled animals
animations ankles anna ante antibiotic antibodies antitrust anus apartheid apartments apes apparent apple appliances applications applying appointing
appointments appreciated appreciates appreciative approach approaches arab arabs arched arches arcs areas arena aria arid arise arising armstrong
arose arrange arrests arrives arteries articles artificially artworks asher ashes aspen aspiring assay asserting assessed assessing assessments
assholes assigned assigning assists associations assorted assurances asteroids astounding atoms atop attach attached attaching attackers attained
attaining attempts attending attested attorneys attracted attracting auditors auditory aunts aunty autograph automatic averaged averages aversion
aviation avid avoid awaiting awaken award awarding aware awoke baba babe babies babysitting bach backed backers backgrounds backing backseat backstage
bacterial badger badges bagged bail bailed bain bake baked bakers bakery baking bald bale ballet balloon balloons ballroom balls balm bands bandwidth
bane banished banking banks banned banner banners banning bans banter baptized barb bard barge bark barker barking barley barn barr barrage barred
barrels barren barriers barring barrister barrow barry bart base baseman bases bashing basketball baskets bass bassist bastards batches bates bathing
bathrooms baths bats batted batterys batting battle battled battles bauer baxter bayer bays beaches beak bean beans beards bearing bearings bears
beast beasts beau beck becoming bedding bedrooms beds beef beep beers beforehand begs behaving beheaded bein bella belle bells belonging belts bench
bender bending bends benefit benefited benny benz berger berry bert berth bestseller bestselling beth bets betting beverage bidder bidding bids biker
bikes biking bile billboard billed billings billy bind binding binds bing bins birch bird birthdays bitches bitching bitcoins bits bitter blackburn
blackpool blacks blackwell bladder blake blame blames blaming blanc blanche bland blasting blasts blazer blazing bleak blend blender blending blends
blessed blessing blight blindness blinds bling blink bloc blockade blockchain blocked blocker blocking blocks bloggers blogging blogs blond bloodshed
bloody bloom blooming blooms blower blows bluegrass blueprint blur blurring blush blvd boar boarded boarding boardwalk boast boating boats bobby
bodied bodyguard boeing boil boiled boilers bois boise bold bolster bolts bomber bombings bombshell bona bond bonding bonds boner bong bonus bony boob
boobs booker bookstore boom booming boon boone boosted booth booty bordered bore borg boring borrow bose bothered bothering bothers bottled bottling
bottoms boulder boulders bounce bounced bounces bouncing bounded bounds bourne bout bouts bowed bowen bowler bowling bowls bows boxed boxer boxers
boyd boyfriends bracelet bracelets braces brackets brad brag bragging braid brainer brainwashed braking bran brand branded branding bras brass brat
braun brave bravely braves bray breached breaches breadth breakaway breakdown breakers breakfast breakout breakthrough breastfeeding breasts breaths
bred breed breeding breeds breeze bret brett brew brewing brian bricks bride bridges bridget bridgewater bridging briefing brigades brightly
brightness brink brisk broad brock brody brokerage brood broth brothel brotherhood brow browne browning browns brows browsers browsing bruce bruins
bruised brunch brushed brushes brushing bryce bubbles bubbling bubbly buck buckets buckle buckley bucks budding budge budgets buds buffer buffy buick
buildings bulbs bulk bulletin bulletproof bulls bully bullying bummer bumper bumping bumps bumpy bums bundle bundles bunker bunny buns burdens burgers
burr burt burton burying busch buses busiest businesses businessman businessmen bust buster bustling busts butch butterflies buttons butts buyers
buzzer byrne cabinets cabins cabs cache cafe cafes cage cages cain cakes cali calif calming cameraman camo camps cams canals cancellation cancerous
cancers candy cannes canning canon cans cape capped caps captains captives captured captures cara carb carbonate carbs cardboard cared career
carefully carers carey carl carly carp carpets carr carriage carrie carrier carriers carries carrot carson cart carte carter carton carts carve carved
carver cary casa casing casket cass caste casting castles castor casts casually catcher cater catering caused causing caves cavs ceased ceasefire
ceases ceilings censor centers centred centres certain certificates certified cessation chad chai chainsaw chaired challenged challenger challengers
challenges champ champs chan chandler chang changer channing chant chanting chapman characters chargers charmed charming charter chartered chase
chatter cheaper cheated cheating checkpoint cheek cheeks cheer cheering cheesecake cheeses cheesy chemically chester chestnut chests chic chick
chickens chiefs childcare childhood chill chills chin ching chipped chipping chips chloride chocolates choi choo chooses choosing chopper chopping
chops chord chore chores chose chow chris christchurch christi christian christians christie christina christine christy chubby chung chunk churches
churchill cigarettes circuit circuits circulated citation citations claimants claiming clam clamp clan clans clap clapping clare clarity clash
classmate classmates classrooms classy claude claus clauses claws clay cleaned cleaners cleansing clearer clearing clerical clicked clicking clicks
cliffs climber clinging clinical clinically clinicians clinics clint clip clipped clipping clips clive cloak clocked clocks clockwork cloning closer
closest cloth clothed clothing cloudy clout clover clown clue clusters clutter coached coaching coal coaster coastline coasts coating coats coca cocks
cocktails cocky coco cody coercion coherent coil coils coke cola colder cole coles coli colin collage collar collars collectively collector collects
college colleges colo colonies colorado colt colts columns comb combating combined combining combs comfortable comical comics comin comm comma commend
commenting commits commonplace commons commute commuter commuters commuting como comp compete competed competes competing competitions competitive
competitor compiler compiling complain complained complains complaint completed completes complex complexes compliant component compose composer
composers composition computation compute computed computing concealed conceded conceived concentrate concentrated concentrates concentration concept
concern concerns concerted concerto concerts concession concessions concluded concludes conclusion conclusions condemned conduct conducted conductors
conducts cone cones conferred confessed confession confines confirmed conflicted confuse confusing confusion cong congested conjunction conn
connecticut connecting connectors conor conquer cons consciously consent consequence conservation conserved consider consisting consoles constance
constantine constantly constraint constructions consular consultancy consulting consume consumed consumers consumes cont contained containers
contemplation contention contestant contested contests contexts continual continued continues continuum contraception contracted contracting
contraction contractor contractors contradictions contrasted contrasts controllers convened converge conversations conversion conversions convert
converted converter convicted convicts convince convinced cooke cooked cooled cooling coop cooper cooperate cooperating cooperation coordinate
coordinated coordinates coordination coping copyright cora cords cores corey cork corn corners cornerstone corp corporal corps correcting corrections
corrective correctly corridors cory cosmic costing costumes cosy cottages councillors counsel counselors countdown countered counterfeit counters
counties countless county coup coupe coupled couples coupling coupons courage courthouse courtroom courts courtship cove covering covert coveted cows
cozy crabs crackdown cracker crackers crafting crafts crafty cranes crank crashes crate crates crave craving crawl crawling craze creams creamy crease
creating creation creations creature creed creep creeping crest cried crimea crimes criminal crippled crippling crises critics croft crop cropped
crops crore crossfit crossings crossover crow crowe crown crowned crowns crows cruise cruises cruising crunching crushes crust cuba cubes cubs cuddle
cues cult cults cultured cumming cunning cunt cunts cups curb cured cures curing curious curiously curl curly currency current currents cursed curses
cursing curt curve curved curvy custom customary cute cutler cutter cutters cybersecurity cylinders dade dads daft daisy dale daly damaged damages
dame damon damp dams dana danced dancer dances dancing dandy dane dang dangers danish dank danny dans dante dare dares daring darling darn dart darth
darts dash dashed dashing dates dating daunting dave dawn dazzling deadlines deaf dealer dealership dealing dealings deaths debut debuts decade decay
decide decides decks decline deco decorating decrease decree dedication deducted deduction deeds deem deer defeating defences defend defended
defending defends defenses defiance deflection deforestation deformed degrees delaying deleted deletion deliberate delight delights della demi
demolished dennis denny dentists departed departmental dependable depending depiction deport deported deposition deposits depp depression depressive
depth depths deranged derive derives derry description deserted deserts deserved designate designation designed designers designs desired desires
desperately dessert destroyer destroys detected detecting detective detention deter deterrent develop developed develops diameter diamonds diapers
diary diaz dice dick dicks diet diets diff differed differentiate differing digger digging digit digs dime dine diner ding dinners dion dior dipped
dipping dips dire directed direction directors directs dirk disappears discarded discharge disconnected discontent discounted discounts discovered
discoveries discovery dish disparate dispatched disperse dispersed displays disposal dispute disputed distance distinct distress dive divergent divers
diversion dives divide diving divisional divisions divisive dock docked docking docks docs doctorate document documented dogg doin dole dome
domination donating donations dong donkey donors dons doom doorway dope doping dora dots doubles doubling doubly doubted doubting doubts doug douglass
dove dover downey downfall downing downloadable downloaded downloading downloads downright dozen draft drafting drained draining drains drake dramas
draped draper drastically drawbacks drawer drawings drawn draws dread dream dreamt dreamy dressed dresses dressing dried dries drift drilling drip
driven driveway drones drumming drums drying dual duck ducks duct dudes duel dues duet duffy duke dull duly dumb dummy dump dumped dumping dumps dune
dung dunk duplication duration dusty dutch dutton dwelling dyed dyer dyes eachother eager earl earn earning earnings earns earthquakes ease easing
east easter eater eaters eaton ecosystem edged edges edgy education eels effected effective ejected elaborate elastic elbows elders eleanor elect
electing election elective electors electrically electro electron electronic electronics electrons elegant elephants elevate elevated elevation
elevators ella elmer elves elvis emergence emergent emile emissions emit emitted emitting emma empires employers employing employs emulate enable
encoding endings endowment endurance engineered engines engraved enhance enjoyable enjoyment enjoys ensured enters entertain entertainer entice
entirety entrances entrants envision envoy equally eras erection escalate escalated escalating escapes essays essentially essentials estimate eternal
eternally eternity ethanol ether ethereum evaluate evaluated evaluation evaluations evans evasion events everyday everytime evident evolved evolving
exams excavation excavations excerpt excessive exchange excise exciting excluded excludes excluding exclusive excursion excused excuses executed
executing execution executives exercised exercises exert exhaustion exhaustive exhibiting exhibitions existent exists exiting exits expanded expanding
expansion expansions expansive expectation expects expensive experienced experiences experimenting expertise expire exploited exploiting exploits
explore explored explorer explorers explores exploring export exported exporting exports expose exposes exposing exposition expression expressive
expulsion extending extensions extensive external externally extinguished extras extremes eyebrow eyed fable faced facet facets facilitate facilitated
facilitates facing faction facts factual faded fades fails failures fair fairfield fairy fake faked fakes faking fallon fallout fame fanatic fang
fanny fans farage farce fare fares farm farmed farmer farmers farmhouse farming farms farrell farther farts fascination fashionable fashions fasting
fatalities fatality fate fates fathers fats fault fauna favour favoured faye fears feat feather feathers feats featured features feces feds feeds
feelin feelings fellas fellow fellows fenced fences fend fender feral ferries fest fewer fiat fibre fibres fide fields fife fifth figs figuring filed
files filing filings fill filler filly filmmaking filtering filters finale finals financed finances financially financing finder findings fined finer
fines fingernails fingerprint finnish fins firearms firefighter fireman firepower fireworks firm firms firsthand fishing fitch fitted fitz fixes
fixing fixtures flag flake flakes flanders flap flaps flare flares flashback flashbacks flashed flashlight flashy flask flats flatter flattered
flattering flavor flavours flaw flaws flea fleet fleeting fleming flew flick flights fling flint flipping flips flirting float floated flock flooring
floors flop flour flower flowers flowing flown flows floyd flung flush flushing flux flyers focal foes foil fold folder folders folding folds follower
followers folly fond fonts foods fool fooling fools footballer foothills footing footprint footsteps footy forbes forcefully ford fore forearm
forefront foreground foresight forests forge forged forget forgetting forging forgiven forgiving fork forks formal formed forming forrest fort forte
forth forts fortunate forwards foul foundations founded founding foundry fountain fountains fours foxes fracking fraction fractures frail frame framed
frames frameworks framing fran france frank frantically frat fraternity fray freak freaking freaks fred freeing freestyle freezes frequented fresh
fret freud fried friendship fries fright frightening fringe frog frontier frontline frontman fronts frost frown frowned froze fruition fruits fruity
frying fucked fuckin fueling fuels fumble funding funds funk funky funnel furiously furnished furry furthermore fury fused fuss futures gabe gaelic
gage gail gaining gains gale gall galleries galley gals gambling gamer gamers gangs gangster gaps garde gardener gardens garnered garry garth gary
gasp gated gates gather gathered gathering gays gaze gazing gear gears geek geeks gems gender genera generals generate generated generates generation
generators gents genus germ gerry giants gifs gift giggle gill gina ginger girlfriends girly gist glaciers gladiator gladstone glanced gland glare
glaring glaze glee glide glitches glittering gloss glow glued goat goats godfather goggles gong goodies goodnight goods goose gore gosh gould
governmental governments gown grace graceful gracefully grad grade grading graduating graft grain grains gram grams granada grand grange granger grant
granting grape grapes graphite graphs grappling gras grasp grasping grasses grassy grate gravel graves gravy grayson grazing greasy greek greeks
greeting greg grenades greyhound grieving grilled grin grinding grinning grooming gross groundbreaking grounding grounds groundwater groundwork
grouped grouping groups grove groves grow growing grows guardian guarding guards guided guideline guidelines guides guiding guido guise guitars gulf
gunn gusts gutter gyms habits hack hacking hacks hades hailed hailing hairs hairstyle hairy hale halfway halls hallucinations hamburger hammers hamper
hamstring hana handing handled handlers handling handwriting handwritten handy hanger hangs hank hanks hanover hans hara haram hardcover harden
harding hardness hardworking hardy hare hari harp harry hart harvested hash hast haste hasty hatched hateful haters hating hats haul hauled hauling
haunt haunted haunting haven haze header heading headlights headphone headquartered heal healed healer healing heals healy hearings hears heartache
heartbreak heartbreaking heartbroken heartfelt heartland heartless hearty heated heaters heath heather heathrow heats heavens heaviest heavyweight
heck hedge heel heightened heights heir hella heller helpless hemp hence herb herd herein heroic heroine herr hesitant hess hester hicks highlight
highlighting highlights highness highs highschool highways hijacked hike hikes hillside hilly hind hinder hindered hint hinted hints hips hire hired
hires hiring hispanic hitch hitter hitters hive hmmm hobby hogs holden holders holdings hollow holmes holt holy homecoming homeless homeowner homes
hone honesty hong honor honourable honours hooker hooking hooks hoop hooper hoped hopeful hopelessly hopped hopping hops horde horn horne hornets
horribly horrified horseback horsemen horsepower horses hospitality hospitals hosted hosting hounds housed households housewife housing hover hovering
howe howl howling huang hugged hugging hugh hugo hugs hull humanities humanity humbled hume hump hunter hunts husbands hush huts hutton hyde hydrated
hype hyped hypocritical hypothesis icons ideal ideals idiots image imam imbalance immediate immortal immortality impaired impatient impending
imperfect implanted implants implication imported imposition impression impressive improperly inaccurate inactive incentive inception inches incident
incidentally inciting inclined inclusion incoming incomplete incorporate increased increases indebted indicate indication indicted indifferent
indirectly indoor inducted induction ineffective infants infect infections infectious infestation infested inflated inflation inflict informal informs
infused infusion inhabitants inhale inherent inhibition initiate injecting injure injuring inland inner inpatient inquiries insect insecurity inserted
inserting insertion insider insisted inspect inspected inspection inspections inspectors install installations instances instincts instruct instructed
instruction instructional insulting insure insurer intangible integral intelligent intends intensify intensity intent intentional intentions inter
interact intercept interested interests internationally interns interpol interpret interpreted intersect interval intervals interviewed interviewer
interviews intimacy intimately intimidate intimidation intricate intro intrusive invaders invading invasions invasive invented inventing invention
inventions inventive inventor inventors inventory inverse inversion inverted invested investigate investigated investigates investigation
investigations investing investors invisible inviting involving ionic ions ipod iran irons irony irregularities irresponsible islands isle issuance
itch ives jack jacked jackets jacks jade jails jake james jams jane jang jars jaws jays jean jeep jelly jenny jerry jess jets jewellery jews jill
jingle joan jobs jock jody jogging john joining joins joint joints joke joker joking jones jong joon jose journeys joys jude juggling juices juicy
jumpers jumps junction jung junk jury kale kane kang kara kate keating keel keepers keller kelly kemp kenny kern kerry keyboards keystone keyword
keywords kicker kickstarter kidd kilometer kilos kimi kinder kinds kink kinks kirk kisses kitchens kits kittens klan knack kneel kneeling knicks knit
knitting knockout knowledge knowledgeable kong kool kraft kung kurt labels labourers labs lace laced lack lacked lacking lacks ladders lager lagging
lair lakes lakh lama lamb lame lamps lana lance landed lander landlords landmarks lands landscapes lanes lang lange lansing laos lapd laps laptops
larry lars lasers lash lasted lasting lasts lateral latter laughable laughed laughs launching lawful lawns lawyers layer layout lays leach leaf
leaflets leafs leah lean leaned leans leaps lear learning learnt leased leases leash leasing leather lecture lectures ledger leeds leftovers legality
lend lenders lends lenny lester lettering letterman lever leverage libby libel liberal liberate liberated liberation libertarian libraries libs lice
lick licking lied lien lies lieutenant lifeline lifestyle lifting lifts lighted lighten lighthouse lightly lightning lightweight liked likeness likes
liking lilly lima limb limbs limestone limitation limiting limitless limits limo linen liner liners ling linger linked linking liquidation liquidity
lisa list listed listener listening listing listings lists lite litter lively livestock lmfao loaf loaned loathing lobbying lobe locals located
locating locations loch locke locker loco locus lodge lodging lofty logan logistical logo logs lone lonely longing longstanding loom looming looms
loops loosen loot looting lord lords lore lottery lover lovers loving lowe lowers lowry lows loyal luca lucky lucy luiz luke lumber luna lunch lunches
lund lure lush lust lyme nagging nailed named naming nancy nano napa narrow nasa nash natal nate nations neal nearby neat neatly necessary necklaces
needless needy neighborhood neighbors neighbourhood neil nelly neon nephews nerds nero nervously ness nests nets netting networks nevermind
nevertheless newfoundland newsletter newspapers newt nick nickel nifty nigger nightlife nightly nights nighttime nike nile nina nipples nobel nods
noel noises nook norm norma norman norse north noses notation notebooks noted notes noticeable noticed notices notification notre notwithstanding noun
novels novice nudge nuke null nuns nurturing nylon nyse oats objected objection objections observation observations observed observes oceans offended
offending offering offseason offspring ohhh olds olive ongoing oooh oops opioid opponents opposition optical ordination organise organised organisers
organism organisms organize organized organizers oscar oslo outbreak outbreaks outburst outcomes outdoors outfits outgoing outlets outlined outlines
outpatient outreach outright outs outset outsider outstanding ovation ovens overcome overcoming overdrive overdue overhead overheard overload
overlooking overnight overrated overs overseas overseeing oversight overthrow overturn overuse overwatch overweight owen owing ownership oyster paced
pacers paces pacing packed packer packers packing packs pact padding paddle paddy pads pages paine painfully painted painter painters painting paints
pairing pairs pakistani paleo palms palo pals panels pans pants para paralysis parenthood paris parity parker parking parry parsons parted partial
particle parting partly partners partnership partying paso passage passages passer passes passionate passions passive passwords pasta paste pastors
pastures patched patel patent patents paternal paternity paths patience patiently patrol pats patty paused pauses pave paved paving pawn paws paycheck
payday payer payers peace peaked peaks pear pears pearson peas peat peck pedals peek peel peeled peep peer peers peking penal pence pencils peng penn
penned pens pensions pepe pepsi pepsis perch perfected perfection performances perimeter periods perk perks perry persisted pest pesticides pests peta
pete peter petition petroleum petty pharmacies phased phases photograph photographer photon photons photoshop physically physician physics piazza
picket pickle pictured pierce piers pies pigs pike pile piles pillows pilots pinch pine pines ping pinky pinpoint pinterest pipelines piper pipes piss
pissed pisses pistols piston pitches pitching pitfalls pits pitt pivot pizzas placement placing plain plains planes planets plank planners plantation
planting plastered plastics plate plated platforms playa playable played players playlists plays pleading pleas pleased pleases pleasing pleasure
pledge plight plot plots plotting plow ploy plum plumbing plump plunged plus poaching pockets podcasts poet poets poignant pointer pointless poisons
poke poked polar poles policeman policemen policing polishing polite polk poll polled polling polls polo poly ponds pony pooh poole poop pope poppy
porch pore pork porn portal portion porto ports pose posed poses posing positioned positions positive possessed possessing possession postage
postcards posterior posting postseason potatoes potion pots potter pound pounded pounds pour pours powder powerhouse powering powerless powerpoint
powers practical practitioners praised praises praising prank prayed prayer preached preachers preaching precedent preceding precious precise prefers
prematurely premier premieres premise premiums prepaid prepare prepares preparing prepping preschool prescriptions preseason present presenting
presently preservation preserves presided presidency presidents presiding presses pressing pressured pressures presume preventing preventive preview
previews prey priceless prick priesthood priests prime princess princesses principally principals principle printed printers printing prints prisoners
prisons prized prizes proactive probing proceeds processed procession processor processors procure production productive prof profession professors
profiles profiling programmed programmer programmers programmes programs progressed progresses progression progressive projectile projection
projections projects prolong prom promise promises promoted prompted proofs prop propel property proposed proprietary props prosecution prospective
prosper prostitutes protect protecting protections protector proto prove provided proving prowess psalm puck puff pulp pulses puma pumped puncture
pune punished punishing punk punt pupils pups pure purge purposes push putt quad queensland queer questionable quicker quid quilt quits quitting quota
quoted quotes race raced races racist racket racks radiation radioactive radios ragged rags raider raiders raiding raids rail railways rained
rainforest raining rains raised raises raising rake rama ramp ramps rams rana rand random range ranged rangers ranges ranging rank ranking rankings
rapid rapists rapping raptor rapture rare rarely ratchet rated ratings ratio rations raul rave raving rays reached reaches reacting reactions reactive
reactor readiness reap rear reasonable reassurance reassure rebuilding receptions receptive receptor recession recital recommendation recommended
recommends recorder recover recovers recreation recurring redemption redesigned reds reduce reduces reducing reduction reef reefs reel reelection rees
refer refining reflection reformed reforming refs refugee regal regarding regiment regiments registered registers registry regrets regularly regulars
regulate regulated regulates regulating regulation regulators regulatory rein reins rejected rejecting related relating relation relational
relationships relatives relax relay relays released releases relied relies religions religious relocation rely reminding remnant remodeling removing
render rendered rendering rene renee renewable rental renting repair repairing repay repeal repealed repeated repeats repent replace replacements
replaces replay replication reportedly reporter reporters reporting reports repost representation representations reputed requests rescued rescues
rescuing researched researcher researches resent reserve reserved reserves reservoirs resided residence residences residency resides residing resign
resilient resistance resisting resolve resolving resort resorted resorting resource respecting responded responders responds responsibly responsive
restaurants resting restitution restless rests resulted retaining retired retires retiring retro reuse revelations revered reviewer reviewing reviews
revising revision reviving revolve revolves rewarding reyes rhythms rice rick ridden ridge riding rife riff rifles rift rigging rightfully rightly
rigs rims rink rioting ripe ripper ripple rips rise risking risks risky rite rites rivers riverside roads roam roar roaring roast robb robber robbers
robbins robe robes robotics rocked rocket rockets rocking rocky rode rods role roles rolf roller rollins roma rome romo roofing roofs roommates
rooster rooting roots ropes rose roses ross rotation rotations roth rotting rouge roundabout rounded rounder rounding rounds routing rover rovers rowe
rowing rowling rows royalty rubbed rubbing rubs rude rugged rugs ruining ruiz rulings rumble rung runnin ruse rushes russ rust ruth sack sacked sacks
sacred sadly safeguard safely saga sage sail sailed sailing sailor sails saint salaries sally salman saloon salts sami sampled sampling sand sands
sandwiches sane sang sanitation sans sash satin sauces saul saunders saver saves sawyer saxon sayin sayings scale scaled scales scaling scam scanned
scanning scans scarce scarcity scarlett scarred scars scarves scary scattered scattering scenes scent schedule scheduled schedules schoolboy schooling
schools scope scoreboard scored scorer scores scoring scorpio scot scotch scots scout scouting scrambling scrap scraping scratch scratches screenings
screenplay screens screenshot screenshots screwing scrolls seal sealing seals seam seams sean searched searching sears seasons seating seats secluded
secretly section sections securely securing seduced seeded seeding seeds seekers seeks seeming seine selection selective selector selects selfish
seller sellers selves semifinal sender seniors sens sensational sensations senseless sensory seoul sept sequels serie serve served servers serves
servicemen serving sessions setbacks settings settle settling seventies sever severity sewing sewn sexist sexuality shack shaded shading shady shafts
shake shaker shale shalt sham shamed shameless shaming shan shane shapes shaping shared shareholder shares sharks sharpe sharpen sharper shatter
shattering shave shaved shawn shear shedding sheen sheep sheer sheets sheffield shelling shells sheltered shelters shen sherry shia shielding shifting
shifts shilling shin shine shining shipbuilding shipped ships shire shirts shite shits shitting shoe shone shooters shootings shootout shopper shore
shores shortages shortcut shortcuts shorten shorter shortest shorthand shorts shoulders shouted shouts shovel showering showers shrinking shun
shutters shutting sickening sickle sickness sideline sidelines sides sidewalks siding sidney sigh sighs sighting sights signals signature signing
silenced silicon silk silky simmer simone simple simulate simulated simulation singers singing single singled singles sings sinister sinn sinner
sinners sino sins sinus sipping sire sirens sits sitter situations sixth sizing skating sketches skid skies skill skilled skills skim skins skipper
skirt skis skit slab slabs slack slade slag slain slam slamming slams slant slate slaughtered slay slayer slaying sled sleek sleeper sleepless sleeves
slender slew slices slick slid slide slider sliding slime sling slip slippers slipping slips sloan slopes sloppy slots slower slowing slum slumber
slump slums slut sluts smackdown smear smelly smiled smiles smiley smiling smoked smokes smug smuggled smuggling snacks snag snail snails snakes
snapping snaps snare sneakers sneaking snipers snowfall snowy snuck soap soaps soar soaring sobs socialist socialists sock socks sofia softball soho
soil sole soles solicitors solos solving soma sonar songs songwriting sonic sony sooo soooo sooooo soothing sorting sought souls soundcloud sounded
sounds sour sources sourcing south space spacing spade spain spamming spanking spanning spared sparkling spawn spawned spawning spear specialised
specialize specializes specials speechless speeding speedway spelled spelling spelt spice spices spiderman spikes spill spilling spills spin spines
spinning spins spiral spirits spite splits spoil spoiler spoiling spoils sponge sport sporting sports spotlight spots spouses sprawling sprayed
spraying sprays spreads spreadsheet springer springfield springs sprint sprinter sprung spur spurred spurs squads squat squid stable stack stacked
stacking stacks staffers staffing staffs stag staged stages staging stained staining stainless stair stakes stale stalin stalling stalls stamped
stamping stan standalone standings standout standpoint stands staples star starch stare stares stark starred starring stars starters startling starved
state stated statesman stating stationed stats stayed stealing steaming steel steelers steep stein stem stemming stems steph sterling steroid steve
stew stewards stewart stickers sticks sticky stint stirling stirring stitched stocked stocking stoke stokes stole stoned stoner stony stored storing
storming storms stormy storyline storylines stout straightforward strain strained straining strains strand strands strangely strangest strapped straps
strata straw stray streaks stream streaming streams streets stretched stretches stretching stride strife striker strikers strikes striking stripe
stripes stripped stripper stripping strive striving stroll stronger stronghold strongly structural structured structures struggled strung students
studios studs study stumble stumbled stumbling stun stunning stunts stupidity styled styles styling stylish subconscious subscriptions subsidies
successfully succession successive successor suck sucker sucking sucks sufferers suffers suing suit summed summers summertime summit sumner sums
sundance sung sunlight sunny suns sunscreen superb superhero superman supermarket supernatural superpower supervise supervised supervision supervisory
supper supplemental supplemented supplied suppliers supplies supporter supportive supports surfer surfing surge surveyed surveys survival survived
survives suspended sutton sven swam swan swap swapped swapping swaps swarm swat sway swearing swears sweaters sweatshirt sweep sweeping sweeps sweet
sweets swell swift swimmers swine swing swirling switched switches switching swords swore sworn symbolism symptom tables tabs tackle tackles tackling
tacky taco taft tagging tags tailed tails tainted taker talker talkin taller tally tame tammy tampering tang tanker tankers tanning tape taped taper
tapes taping tapped tapping taps targeting targets tariffs taser tasked tasting tasty tata tate tattoos taxis taylor teaches teachings teal teaming
tearing teas tease teasing technically teen teenage teenagers tees telling temperate temperatures templates temples tempo temps tempt tempting tenants
tend tended tender tending tends tens tension tentacles tenth tents terrific terrorist terrorists terry tess tested testified testing texas textbooks
textiles textured textures thankfully thanking thanksgiving thankyou theater theatres thee themed themes therapies therapists thereafter theses
thinker thinkers thinkin thorn thorough thrash threaded threads threesome thriller thrills thriving throats throughout throughput throwback thrust
thumbnail thumbs thunderstorm thus ticks tides tidy tiers tiger tightened tighter tightly tile tiles tilt timed timeless timeline timelines timer
timetable timmy tinder ting tint tipping tips tires tiring titanium titans tits toad toasted toddlers token toll tomb tombs tommy tone tones tong
tongues toni tons tool tools topic topical topless topped tops torah torches tore tori toro tory tossing totals tote touchdown tour toured touring
towed towels towers towing towns toxicity toxin toys tracer traces tracey tracing tract traction tractors tracts tracy traded trademark trademarks
trader traders trades trading trailers trailing trained trainee trainees traitor traitors tramp transferred transferring transfers transform
transformed transformers transforms transistor transition translated translates translation translators transporter trapping traps traveled traveler
traveling travels tray tread treasure treasures treasury treat treaties treating treatments treats trees trek trey triangle triangles tricked trickle
tricks tricky trigger triggers trim trimming tripping trips trolling troopers troops troubled troubles troublesome troubling truce trucking trucks
trumps trunks truss trusting trusts tsar tubes tuck tucked tudor tumbling tumblr tumor tumors tuna tuned tunes tuning tunnels turing turkeys turks
turnaround turner tweeting twentieth twin tyne typing typo tyre tyres uber ukip ultimate unbeatable uncles uncontrollable uncontrolled uncover
uncovered undercover underdog undergoes undergoing undergone underground underlying underrated underside understand understandable understanding
understood undertake undertaken undertaker undertaking undertook underway underwent underworld unemployed unfinished unfit ungrateful uniformed
unintentionally unite unites unity unix unload unlocking unnecessarily unofficial unprepared unresolved unsolved upbringing upcoming upholding
uplifting uploaded uploading uprising upsetting urged urgency usable users usher ussr utter uttered vacation vagina vain vale validate validation
validity valley valor valuation value valves vance vanguard variously varying vase vast vaults vehicles veil vent ventilation venus verified versions
vessels vests vets vibes victims viet viewpoint viewpoints viking vile villas vince vine vines viola violet visas viscount visibly visions visitation
visiting visits vista vita vital vitamin vitro viva vocal vocation voiced voices voicing volt volunteered voss vote vouchers vowel wade wage waged
wager waiters waived waiver wakefield wakes walden wales walkers waller wallis wallpaper wally walsh walt walter walters wanda wanderers wang wards
ware warehouses wares warfare warmed warms warn warner warnings warp warrant warranted warrants warren wars wary washes wasted wasteland wastes
wastewater wasting watchdog watchers watercolor watered waterfall waterfalls waterfront watergate watering waterloo waterproof watershed waterway
watery watt watts wave wear wearing wears weaving weddings wedge weep weigh weighing weighs weights weir weirdo weld welding wellbeing wells wentworth
wept whales whaling whatsapp wheeler wheeling wheels whichever whim whine whining whipping whispers whistling whitehall whitman wholesale wholesome
whooping whoops whopping wick wicked wide widows wield wight wigs wiki wilde wildfires wildlife willed willow wills willy wilt winding winds windy
wines winged winger wingers wink winner winners winning wins winters wipe wipes wiping wired wireless wise witch witches withdraw withdrawing
withdrawn withholding withstand witness wits wives woes wolf womb wondered wonderfully wonders wong wood woody woolf wording wordpress wore workforce
workings workouts workplace workshops worlds worldview worm worms worn worries worry worrying worship worthwhile worthy wounding woven wrap wrapper
wrapping wreath wright writ writer writings wrongdoing yachts yale yang yard yates yearly yellowstone yield ying yogi yong yoon yorker yorkers youth
youtuber yummy zack zane zeal zero zhang zoned
`;
