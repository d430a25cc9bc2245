/** Ordinary English words that are a slip away from words that are listened for. */
export const nearWords = `
abby abel abound abusers accelerate accelerated acceleration accidental accidents according accuracy accurately aces acids acne acquired acquires
acquiring acre acres acted acting actress acts adapted addicted adept adjusted adler administer administrations admirers admission adults advanced
advances advert advisory aerial aero affair affect affected affection affects afflicted aggression aggressively aging agitation ahmad ahmed aide aided
aides aiding aimed aims aired aires airing airports airways airy aisles akin alan albums alex alice alike alleges alleging allen allergy alliance
allocation allowances allows alloy ally almonds alot aloud alteration altered altering alto alum amassed ames amid amounts amused amusing anal analyse
analysed analyses analysis analyzed analyzes ancestor ancient angered angle angled animals animations ankles anna ante antibiotic anus apartments apes
apple appliances applications appointing appointments appreciated appreciates appreciative arab arabs arched arches arcs areas arena aria arid arise
arising arose arrange arrests arrives arteries articles artificially artworks asher ashes aspen aspiring assay asserting assessing assessments
assigning assists associations assurances asteroids astounding atoms atop attach attached attaching attackers attained attaining attempts attending
attested attorneys attracted attracting auditors auditory aunts aunty automatic averaged averages aversion aviation avid avoid awaken award awarding
aware awoke baba babe babies bach backed backers backgrounds backing bacterial badger badges bagged bail bailed bain bake baked bakers bakery baking
bald bale ballet balloon balloons ballroom balls balm bands bane bangs banished banking banks banned banner banners banning bans banter baptized barb
bard barge bark barker barking barley barn barr barrage barred barrels barren barring barrow barry bart base baseman bases bashing basketball baskets
bass bassist bastards batches bates bathing bathrooms baths bats batted batting battle battled battles bauer baxter bayer bays beaches beak bean beans
beards bearing bearings bears beast beasts beau beck bedding bedrooms beds beef beep beers begs bein bella belle bells belonging belts bench bender
bending bends benefit benefited benny benz berger berry bert berth beth bets betting beverage bidder bidding bids biker bikes bile billed billings
billy bind binding binds bing bins birch bird birthdays bitches bitching bits bitter blacks bladder blake blame blames blaming blanc blanche bland
blasting blasts blazer blazing bleak blend blender blending blends blessing blight blindness blinds bling blink blinking bloc blocked blocker blocking
blocks bloggers blogging blogs blond bloody bloom blooming blooms blower blows blur blurring blush blvd boar boarded boarding boast boating boats
bobby bodied boeing boil boiled boilers bois boise bold bolster bolts bomber bombings bona bond bonding bonds boner bong bonus bony boob boobs booker
boom booming boon boone boosted booth booty bordered bore borg boring borrow bose bothered bothering bothers bottled bottling bottoms boulder boulders
bounce bounced bounces bouncing bounds bourne bout bouts bowed bowen bowler bowling bowls bows boxed boxer boxers boyd boyfriends braces brackets brad
brag bragging braid brainer braking bran brand branded branding bras brass brat braun brave braves bray breached breaches breadth breakers breasts
breaths bred breed breeding breeds breeze bret brett brew brewing brian bricks bride bridges bridget bridging briefing brigades brightly brightness
brink brisk broad brock brody brood broth brothel brow browne browning browns brows browsers browsing bruce bruins bruised brunch brushed brushes
brushing bryce bubbles bubbling bubbly buck buckets bucks budding budge budgets buds buffer buick buildings bulbs bulk bullets bulls bully bullying
bummer bumper bumping bumps bumpy bums bundle bundles bunker bunny buns burdens burgers burr burt burton burying busch buses busiest businesses bust
buster bustling busts butch buttons butts buyers buzzer byrne cabinets cabins cabs cache cafe cage cages cain cakes cali calif calming camo camps cams
canals cancellation cancerous cancers candles candy cannes canning canon cans cape capped caps captains captives captured captures cara carb carbs
cared career carers cares carey caring carl carly carp carpets carr carriage carrie carrier carriers carries carrot carson cart carte carter carton
carts carve carved carver cary casa casing casket cass caste casting castles castor casts catcher cater catering caused causing caves cavs ceased
ceases ceilings censor centers centred centres certain certificates certified cessation chad chai chaired challenged challenger challengers challenges
champ champs chan chandler chang changer channing chant chanting chapman characters chargers charmed charming charter chartered chase chatter cheaper
cheated cheating cheek cheeks cheer cheering cheeses cheesy chemically chester chests chic chick chickens chiefs chill chills chin ching chipped
chipping chips chloride chocolates choi choo chooses choosing chopper chopping chops chord chore chores chose chow chris christi christian christians
christy chubby chung chunk churches cigarettes citation citations claiming clam clamp clan clans clap clapping clare clarity clash classrooms classy
claude claus clauses claws clay cleaned cleaners cleansing clearer clearing clerical clicked clicking clicks cliffs climber climbs clinging clinical
clinicians clinics clint clip clipped clipping clips clive cloak clocked clocks cloning closer closest cloth clothed clothing cloudy clout clover
clown clue clusters clutter coached coaching coal coaster coasts coating coats coca cocks cocktails cocky coco cody coercion coherent coil coils coke
cola colder cole coles coli colin collage collar collars collectively collector collects college colleges colo colonies colt colts columns comb
combating combining combs comfortable comical comics comin comm comma commend commenting commits commons commute commuter commuters commuting como
comp compete competed competes competing competitions competitive competitor compiler compiling complain complained complains complaint completed
completes complex complexes compliant component compose composer composers composition computation compute computed computing concealed conceded
conceived concentrate concentrated concentrates concentration concern concerns concerted concession concessions concluded concludes conclusion
conclusions condemned conduct conducted conductors conducts cone cones conferred confessed confession confined conflicted confuse confusing confusion
cong congested conjunction conn connecting connectors conor conquer cons consciously consent conservation conserved consider consisting consoles
constance constantly constraint constructions consular consultancy consulting consume consumed consumers consumes cont contained containers
contemplation contestant contested contests contexts continual continued continues continuum contraception contracted contracting contraction
contractors contradictions contrasted contrasts controlled controllers convened converge conversations conversion conversions converted converter
convicted convicts convince cooke cooked cooled cooling coop cooper cooperate coordinate coordinated coordinates coordination coping cora cords cores
corey cork corn corners corp corporal corps correcting corrections corrective correctly corridors cory cosmic costing costumes cosy cottages
councillors counsel counselors countered counters counties county coup coupe coupled couples coupling coupons courage courts cousins cove covering
covert coveted cows cozy crabs cracker crackers crafting crafts crafty cranes crank crap crashes crate crates crave craving crawl crawling craze
creams creamy crease creating creation creations creature creed creep creeping crest cried crimea crimes criminal crippled crippling crises critically
critics croft crop cropped crops crore crossings crow crowe crown crowned crowns crows cruise cruises cruising crunching crushes crust cuba cubes cubs
cuddle cues cult cults cultured cumming cunning cunt cunts cups curb cured cures curiously curl curly currency current currents cursed curses cursing
curt curve curved curvy custom customary cute cutler cutter cutters cylinders dade dads daft daisy dale daly damaged damages dame damon damp dams dana
danced dancer dances dancing dandy dane dang dangerously dangers danish dank dans dante dare daring darling darn dart darth darts dash dashed dashing
dates dating daunting dave dawn dazzling deadlines deaf dealer dealing dealings deaths debut debuts decade decay decide decides decks decline deco
decrease decree dedication deducted deduction deeds deem deer defences defending defenses deflection deformed degrees deleted deletion deliberate
delight della demi demolished dennis denny dentists departed departmental depending depiction deport deported deposition deposits depp depth depths
deranged derive derives derry description deserted deserts deserved designed designers designs desired desires desperately dessert destroys detected
detecting detective detention deter deterrent develop developed develops diameter diamonds diapers diary diaz dice dick dicks diet diets diff differed
differing digger digging digit digs dime dine ding dinners dion dior dipped dipping dips dire directed direction directors directs dirk disappears
discarded discharge disconnected discontent discounted discounts dish disparate dispatched disperse dispersed displays disposal dispute disputed
distance distinct distress ditch dive divergent divers diversion dives divide diving divisional divisions divisive dock docked docking docks docs
document documented dogg doin dole dome domination donating donations dong donkey donors dons doom doorway dope doping dora dots doubles doubling
doubly doubted doubting doubts doug dove dover downey downfall downing downloaded downloads dozen draft drafting drained draining drains drake dramas
draped draper drawer drawing drawn draws dread dream dressed dresses dressing dried dries drift drilling drip driven drones drumming drums drying dual
duck ducks duct dudes duel dues duet duke dull duly dumb dummy dump dumped dumping dumps dune dung dunk duplication duration dusty dutton dwelling
dyed dyer dyes eager earl earn earning earnings earns earthquakes ease easing east easter eater eaters eaton edged edges edgy education eels effected
ejected elastic elbows elders eleanor elect election elective electors electrically electro electron electronic electronics electrons elegant
elephants elevate elevated elevation elevators ella elmer elves elvis emergence emergent emile emissions emit emitted emitting emma empires employers
employing employs emulate enable endings endowment endurance engineered engines engraved enhance enjoyment ensured enters entice entrances entrants
envision equally eras erection escalate escalated escalating escapes essays essentially essentials estimate eternal eternally eternity ethanol ether
evacuated evaluate evaluated evaluation evaluations evans evasion events evident evolved evolving exams excavation excavations excerpt excise exciting
excluded excludes excluding exclusive excursion excused excuses executed executing execution executives exercised exercises exert exhibiting
exhibitions existent exists exiting exits expanded expanding expansion expansions expansive expects expensive experienced experiences experimenting
expertise expire exploited exploiting exploits explore explored explorer explorers explores exploring export exported exporting exports expose exposes
exposing exposition expulsion extending extensions extensive external externally extinguished extras extremes eyed fable faced facet facets facilitate
facilitated facilitates facing faction facts factual faded fades fail fails failures fair fairy fake faked fakes faking fallon fallout fame fanatic
fang fanny fans farage farce fare fares farm farmed farmer farmers farmhouse farming farms farrell farther farts fascination fashions fasting fate
fates fathers fats fault fauna favour favoured faye fears feat feather feathers feats featured features feces feds feeds feelin feelings fellas fellow
fellows fenced fences fend fender feral ferries fest fewer fiat fibre fibres fide fields fife fifth figs figuring filed files filing filings fill
filler filly filmed filtering filters finale finals financed finances financially financing finder findings fined finer fines finnish fins firearms
firefighter fireman firm firms fishing fists fitch fitted fitz fixes fixing fixtures flag flake flakes flanders flap flaps flare flares flashed flashy
flask flats flatter flattered flattering flavor flavours flaw flaws flea fleet fleeting fleming flew flick flights fling flint flipping flips flirting
float floated flock flooring floors flop flour flower flowers flowing flown flows floyd flung flush flushing flux flyers focal foes fold folder
folders folding folds follower followers folly fond fonts foods fool fooling fools footballer footing footy forbes ford fore forearm forests forge
forged forget forging fork forks formal formed forming forrest fort forte forth forts fortunate forwards foul foundations founded founding foundry
fountain fountains fours foxes fracking fraction fractures frame frames framing fran france frank frat fraternity fray freak freaking freaks fred
freeing freezes frequented fresh fret freud fried fries fright frightening fringe frog fronts frost frown frowned froze fruits fruity frying fucked
fuckin fueling fuels fumble funding funds funk funky funnel furiously furnished furry fury fused fuss futures gabe gage gail gaining gains gale gall
galleries galley gals gambling gamer gamers gangs gaps garbage garde gardens garnered garry garth gary gasp gated gates gather gathered gathering gays
gaze gazing gear gears geek geeks gems gender genera generals generate generated generates generation generators gents genus germ gerry giants gifs
gift giggle gill gina ginger girlfriends girly gist glaciers gladiator gladstone glanced gland glare glaring glaze glee glide glitches glittering
gloss glow glued goat goats goggles gong goodies goods goose gore gosh gould governmental governments gown grace graceful gracefully grad grade
grading graduating graft grain grains gram grams granada grand grange granger grant granting grape grapes graphs grappling gras grasp grasping grasses
grassy grate gravel graves gravy grayson grazing greasy greek greeks greeting greg grenades grieving grilled grin grinding grinning grooming gross
grounding grounds grouped grouping groups grove groves grow growing grows guarding guards guided guides guiding guido guise guitars gulf gunn gunshot
gusts gutter gyms habits hack hacking hacks hades hailed hailing hairs hairy hale halfway halls hallucinations hammers hamper hamstring hana handing
handled handlers handling handy hanger hangs hank hanks hanover hans hara haram harden harding hardness hardy hare hari harp harry hart harvested hash
hast haste hasty hatched hateful haters hating hats haul hauled hauling haunt haunted haunting haven haze header heading headphone headquartered heal
healed healer healing heals healy hearings hears heartache heartbreak heartfelt hearty heated heaters heath heather heats heavens heaviest heck hedge
heel heightened heights heir hella heller helpless hemp hence herb herd herein heroic heroine herr hesitant hess hester hicks highness highs highways
hijacked hike hikes hiking hilly hind hinder hindered hint hinted hints hips hire hired hires hiring hitch hitter hitters hive hobby hogs holden
holders holdings hollow holmes holt holy homeless homes hone honesty hong honor honours hooker hooking hooks hoop hooper hoped hopeful hopelessly
hopped hopping hops horde horn horne hornets horribly horrified horses hospitals hosted hosting hounds housed households housing hover hovering howe
howl howling huang hugged hugging hugh hugo hugs hull humbled hume hump hunter hunts husbands hush huts hutton hyde hydrated hype hyped icons ideal
ideals idiots image imam imbalance immediate impaired impending implication imported imposition improperly inaccurate incentive inception incident
incidentally inciting inclined inclusion incomplete incorporate increased increases indebted indicate indication indicted indoor inducted induction
infants infect infections infectious infested inflated inflation inflict informal informs infused infusion inhale inherent inhibition initiate
injecting injure injuring inland inquiries insect insecurity inserted inserting insertion insider insisted inspect inspected inspection inspections
inspectors install installations instances instincts instruct instructed instruction instructional insulting insure insurer intangible integral
intelligent intends intensify intensity intent intentional intentions inter interact intercept interested interests internationally interns interpol
interpret interpreted intersect interval intervals interviewed interviewer interviews intimacy intimately intimidate intimidation intricate intro
intrusive invaders invading invasions invasive invented inventing invention inventions inventive inventor inventors inventory inverse inversion
inverted invested investigate investigated investigates investigation investigations investing investors inviting involving ionic ions ipod iran irons
irony irresponsible islands isle issuance itch ives jack jacked jackets jacks jade jails jake james jams jane jang jars jaws jays jean jeep jelly
jenny jerry jess jets jewellery jews jill jingle joan jobs jock jody jogging john joining joins joint joints joke joker joking jones jong joon jose
journeys joys jude juggling juices juicy jumpers jumps junction jung junk jury kale kane kang kara kate keating keel keepers keller kelly kemp kenny
kern kerry keyboards keyword kicker kidd kilos kimi kinder kinds kink kinks kirk kiss kissed kisses kissing kitchens kits kittens klan knack kneel
kneeling knicks knit knitting kong kool kraft kung kurt labels labourers labs lace laced lack lacked lacking lacks ladders lager lagging lair lakes
lakh lama lamb lame lamps lana lance landed lander landlords lands landscapes lanes lang lange lansing laos lapd laps laptops larry lars lasers lash
lasted lasting lasts lateral latter laughed laughs launching lawful lawns lawyers layer layout lays leach leaf leaflets leafs leah lean leaned leans
leaps lear learning leased leases leash leasing leather lecture lectures ledger leeds leftovers lend lenders lends lenny lester lettering lever
leverage libby libel liberal liberate liberated liberation libertarian libraries libs lice lick licking lied lien lies lifeline lifting lifts lighted
lighten lightly lightning liked likeness likes lilly lima limb limbs limiting limitless limo linen liner liners ling linger linked linking lisa list
listed listening listing listings lite litter lively lmfao loaf loaned loathing lobbying lobe locals located locating locations loch locke locker loco
locus lodge lodging lofty logan logistical logo logs lone lonely longing loom looming looms loops loosen loot looting lord lords lore lottery lover
lovers loving lowe lowers lowry lows loyal luca lucky lucy luiz luke lumber luna lunch lunches lund lure lush lust lyme nagging nailed named naming
nano napa narrow nasa nash natal nate nations neal nearby neat neatly necessary necklaces needless needy neighbors neil nelly neon nephews nerds nero
nervously ness nests nets netting networks newsletter newspapers newt nick nickel nifty nigger nightly nights nike nile nina nipples nobel nods noel
noises nook norm norma norman norse north noses notation noted notes noticed notices notification notre noun novels novice nudge nuke null nuns
nurturing nylon nyse oats objected objection objections observation observations observes oceans offering olds olive ones oops opioid opponents
opposition optical ordination organise organised organisers organism organisms organize organized organizers oscar oslo outfits outlets outs outset
outsider ovation ovens overboard overcome overcoming overdue overhead overheard overrated overs overseas overturn overuse owen owing oyster paced
pacers paces pacing packed packer packers packing packs pact padding paddle paddy pads pages paine painted painter painters painting paints pairing
pairs paleo palms palo pals panels pans pants para paralysis paris parity parker parking parry parsons parted partial particle parting partly partners
partying paso passage passages passer passes passions passive passwords pasta paste pastors pastures patched patel patent patents paternal paternity
paths patience patiently patrol pats patty paused pauses pave paved paving pawn paws payer payers peace peaked peaks pear pears pearson peas peat peck
pedals peek peel peeled peep peer peers peking penal pence pencils peng penn penned pens pensions pepe perch perfected performances periods perk perks
perry persisted pest pesticides pests peta pete peter petition petty pharmacies phased phases photon photons physically physician physics piazza
picket pickle pictured pierce piers pies pigs pike pile piles pillows pilots pinch pine pines ping pinky pinpoint pinterest pipelines piper pipes piss
pissed pisses pistols piston pitches pitching pits pitt pivot pizzas placement placing plain plains planes planets plank planners plantation planting
plastered plastics plated platforms playa playable played players playing playlists plays pleading pleas pleased pleases pleasing pleasure pledge
plight plot plots plotting plow ploy plum plumbing plump plunged plus poaching pockets podcasts poet poets poignant pointer pointless poisons poke
poked polar poles policing polishing polite polk poll polled polling polls polo poly ponds pony pooh poole poop pope poppy porch pore pork porn portal
portion porto ports pose posed poses posing positioned positions positive possessing possession postage posting potatoes potion pots potter pound
pounds pour pours powder powering powers practitioners praised praises praising prank prayer preached preachers preaching precedent preceding precious
precise prefers prematurely premier premieres premise premiums prepaid prepare prepares prepping prescriptions present presenting presently
preservation preserves presided presidency presidents presiding presses pressing pressured pressures presume preventing preventive preview previews
prey prick priests prime princess princesses principally principals principle printed printers printing prints prisoners prisons prized prizes
proactive probing proceeds processed processor processors procure production productive prof profession professors profiles profiling programmed
programmer programmers programmes programs progressed progresses projectile projection projections projects prolong prom promise promises promoted
prompted proofs prop propel property proposed proprietary props prosecution prospective prosper prostitutes protect protecting protections protector
proto prove provided proving prowess psalm puck pulp pulses puma pumped puncture pune punished punishing punk punt pupils pups pure purge purposes
push pushes putt quad queer quicker quid quilt quits quitting quota quoted quotes race raced races racket racks radiation radios ragged rags raider
raiders raiding raids rail railways rained raining rains raised raises raising rake rama ramp ramps rams rana rand random range ranged rangers ranges
ranging rank ranking rankings rapid rapping raptor rapture rare rarely ratchet rated ratings ratio rations raul rave raving rays reached reaches
reacting reactions reactive reactor readiness reap rear reassurance reassure rebuilding receptions receptive receptor recession recital recommended
recommends recover recovers recreation recurring redemption reds reduce reduces reducing reduction reef reefs reel reelection rees refer refining
reflection reformed reforming refs refugee refuse regal regarding regiment registered registers registry regrets regularly regulars regulate regulated
regulates regulating regulation regulators regulatory rein reins rejected rejecting related relating relation relational relationships relatives relax
relay relays released releases relied relies religions religious relocation rely reminding remnant remodeling removing render rendered rendering rene
renee rental renting repair repairing repay repeal repealed repeated repeats repent replace replacements replaces replay replication reportedly
reporter reporters reporting reports repost representation representations reputed requests rescued rescues rescuing researched researcher researches
resent reserve reserved reserves reservoirs resided residence residency residents resides residing resign resilient resistance resisting resolve
resolving resort resorted resorting resource responded responders responds responsibly responsive restaurants resting restitution restless rests
resulted retaining retired retires retiring retro reuse revelations revered reviewing reviews revising revision reviving revolve revolves rewarding
reyes rhythms rice rick ridden ridge riding rife riff rifles rift rigging rightly rigs rims rink rioting ripe ripper ripple rips rise risking risks
risky rite rites rivers roads roam roar roaring roast robb robber robbers robbins robe robes robotics rocked rocket rockets rocking rocks rocky rode
rods role roles rolf roller rollins roma rome romo roofing roofs roommates rooster rooting roots ropes rose roses ross rotation rotations roth rotting
rouge rounder rounding rounds routing rover rovers rowe rowing rowling rows royalty rubbed rubbing rubs rude rugged rugs ruining ruiz rulings rumble
rung runnin ruse rushed rushes russ rust ruth sack sacked sacks sacred sadly safeguard safely saga sage sail sailed sailing sailor sails saint
salaries sally salman saloon salts sami sampled sampling sand sands sandwiches sane sang sanitation sans sash satin sauces saul saunders saver saves
sawyer saxon sayin sayings scale scaled scaling scam scanned scanning scans scarce scarcity scares scaring scarlett scarred scars scary scattered
scattering scenes scent schedule scheduled schedules schooling schools scope scored scorer scores scoring scorpio scot scotch scots scout scouting
scrambling scrap scraping scratch scratches screenings screens screwing scrolls seal sealing seals seam seams sean searched searching sears seasons
seating seats secluded secretly section sections securely securing seduced seeded seeding seeds seekers seeks seeming seine selection selector selects
selfish seller sellers selves sender seniors sens sensational sensations sensory seoul sept sequels serie serve served servers serves serving sessions
settings settle settling sever severity sewing sewn sexist sexuality shack shaded shades shading shady shafts shake shaker shale shalt sham shamed
shaming shan shane shapes shaping shared shares sharks sharpe sharpen sharper shatter shattering shave shaved shawn shear shedding sheen sheep sheer
sheets shelling shells sheltered shelters shen sherry shia shielding shifting shifts shilling shin shine shining shipped ships shire shirts shite
shits shitting shoe shone shooters shootings shopper shore shores shortages shorter shortest shorts shoulders shouts shovel showering showers
shrinking shun shutters shutting sickening sickle sickness sideline sides siding sidney sigh sighs sighting sights signals signature signing silenced
silicon silk silky simmer simone simple simulate simulated simulation singer singers singing single singled singles sings sinister sinn sinners sino
sins sinus sipping sire sirens sits sitter situations sixth sizing skating sketches skid skies skill skilled skills skim skins skipper skirt skis skit
slab slabs slack slade slag slain slam slamming slams slant slate slaughtered slay slayer slaying sled sleek sleeper sleepless sleeves slender slew
slices slick slid slide slider sliding slime sling slip slippers slipping slips sloan sloppy slots slower slowing slum slumber slump slums slut sluts
smear smelly smiled smiles smiley smiling smoked smokes smug smuggled smuggling snacks snag snail snails snakes snapping snaps snare snatched sneakers
sneaking snipers snowfall snowy snuck soap soaps soar soaring sobs socialist socialists sock socks sofia softball soho soil sole soles solicitors
solos solving soma sonar songs sonic sony sooo soothing sorting sought souls sounds sour sources sourcing south space spacing spade spain spamming
spanking spanning spared sparkling spat spawn spawned spawning spear specialised specialize specializes specials speeding spelled spelling spelt spice
spikes spill spilling spills spin spines spinning spins spiral spirits spite splash splits spoil spoiler spoiling spoils sponge sport sporting spots
spouses sprawling sprayed spraying sprays spreads springer springs sprint sprinter sprung spur spurred spurs spying squads squat squid stable stack
stacked stacking stacks staffers staffing staffs stag staged stages staging stained staining stainless stair stake stakes stale stalin stalling stalls
stamped stamping stan standings stands staples star starch stare stares stark starred starring stars starters startling starved state stated statesman
stating stationed stats stayed stealing steaming steelers steep stein stem stemming stems steph sterling steroid steve stew stewards stewart stickers
sticks sticky stint stirling stirring stitched stocked stocking stoke stokes stole stoned stoner stony stored storing storming storms stormy stout
strain strained straining strains strand strands strangely strangest strapped straps strata straw stray streaks stream streaming streams streets
stretched stretches stretching stride strife striker strikers strikes striking stripe stripes stripped stripping strive striving stroll stronger
strongly struggled strung students studios studs study stumble stumbled stumbling stun stunning stunts styled styles styling stylish subconscious
subscriptions subsidies suck sucker sucking sucks sufferers suffers suicides suing suit summed summers summit sumner sums sung sunny suns superb
supervise supervised supervision supervisory supper supplemental supplemented supplied suppliers supplies supports surfer surfing surge surveyed
surveys survival survived survives suspended sutton sven swam swan swap swapped swapping swaps swarm swat sway swearing swears sweaters sweep sweeping
sweeps sweet sweets swell swift swimmers swine swing swirling switches switching swords swore sworn symbolism symptom tables tabs tackle tackles
tackling tacky taco taft tagging tags tailed tails tainted taker talkin taller tally tame tammy tampering tang tanker tankers tanning tape taped taper
tapes taping tapped tapping taps targeting targets tariffs taser tasked tasting tasty tata tate tattoos taxis taylor teaches teachings teal teaming
tearing teas tease teasing technically teen teenage teenagers tees telling temperate temperatures templates temples tempo temps tempt tempting tenants
tend tended tender tending tends tens tension tentacles tenth tents terribly terrific terrorist terrorists terry tess tested testified testing texas
textiles textured textures thanking theater theatres thee themed themes therapies therapists theses thinker thinkers thinkin thorn thrash threaded
threads thrills thriving throats thrust thumbs thus ticks tides tidy tiers tiger tightened tighter tightly tile tiles tilt timed timeless timeline
timer timmy tinder ting tint tipping tips tires tiring titans tits toad toast toasted toddlers toll tomb tombs tommy tone tones tong tongues toni tons
tool tools topic topical topless topped tops torah torches tore tori toro tory tossing tote tour toured touring towed towels towers towing towns toxin
toys traced tracer traces tracey tracing tracked tract traction tractors tracts tracy traded trader traders trades trading trailers trailing trained
trainee trainees traitor traitors tramp transfers transform transformed transformers transforms transistor translated translates translation
translators transporter trapping traps traveled traveling travels tray tread treasure treasures treasury treat treaties treating treatments treats
trees trek trey triangle triangles trickle tricks tricky trigger triggers trim trimming tripping trips trolling troopers troops troubled troubles
troubling truce trucking trucks trumps trunks truss trusting trusts tsar tubes tuck tucked tudor tumbling tumblr tumor tumors tuna tuned tunes tuning
tunnels turing turkeys turks turner tweeting twentieth twin tyne typing typo tyre tyres uber ukip ultimate unbeatable uncles uncontrollable uncover
uncovered underwater unemployed unfinished unfit ungrateful uniformed unintentionally unite unites unity unix unload unlocking unnecessarily
unofficial unprepared unresolved unsolved upbringing uplifting urged urgency usable users usher ussr utter uttered vacation vagina vain vale valley
valor valuation value valves vance vanishing variously varying vase vast vaults vehicles veil vent ventilation venus verified versions vessels vests
vets vibes victims viet vile villas vince vine vines viola violet visas viscount visibly visions visiting visits vista vita vitamin vitro viva vocal
vocation voiced voices voicing volt volunteered voss vote vouchers vowel wade wage waged wager waiters waived waiver wakes walden wales walkers waller
wallis wally walsh walt walter walters wanda wanderers wang wards ware warehouses wares warfare warmed warms warn warner warnings warp warrant
warranted warrants warren wars wary washes wasted wastes wasting watchdog watched watchers watered watering watery watt watts wave wear wearing wears
weaving weddings wedge weekends weep weigh weighing weighs weights weir weirdo weld welding wells wept whales whaling wheeler wheeling wheels whim
whine whining whipping whistling whooping whoops whopping wick wicked wide widows wield wight wigs wiki wilde wildfires wildlife willed willow wills
willy wilt winding winds windy wines winged winger wingers wink winner winners winning wins winters wipe wipes wiping wired wireless wise witch
witches withdraw withdrawn witness wits wives woes woken wolf womb wondered wonderfully wonders wong wood woody woolf word wording wore workings
workouts workshops worlds worm worms worn worries worry worrying worship worthy wounding woven wrap wrapper wrapping wreath wright writ writer
writings yachts yale yang yard yates yearly yelling yield ying yogi yong yoon yorker yorkers youth youtuber yummy zack zane zeal zero zhang zoned
`;
