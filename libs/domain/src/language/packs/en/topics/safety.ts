import type { RuleSet } from '../../../rules/rule-set.ts';

/** Danger to life: of one's own hand, or by gas, smoke, fire, current, water, collapse, things swallowed, or being shut in. */
export const safety: RuleSet = {
  words: {
    self: 'myself, my self, meself, mysen, miself',
    themself: 'himself, herself, themselves, themself, hisself, him self, her self',
    kill: `kill, killing, killin, kil, hang, hanging, harm, harming, unalive, unaliving, unaliv, slaughter, do away with, doing away with,
      hurting, cutting, slashing, top, topping, off, offing, finish off, gas, gassing`,
    wound:
      'shoot, shooting, drown, drowning, stab, stabbing, poison, poisoning, burning, strangle, suffocate, starve, starving, electrocute',
    laugh: 'laughing, laugh, trying, working, with laughter',
    wantTo: `want to, wants to, wanted to, wanna, want 2, wish to, would like to, id like to, like to, going to, gonna, gona, gunna, goin to,
      going 2, about to, plan to, plans to, planning to, planned to, intend to, intending to, decided to, ready to, tempted to, need to,
      trying to, tryna, thinking of, thinking about, think about, thinks about, thought about, thought of, thoughts of, thoughts about,
      feel like, feels like, feeling like, urge to, urges to, might, may, will, ill, id, should just, could just, threatening to,
      threatened to, threatens to, says hell, says shell, says she will, says he will, talking about, talks about, talked about, best to,
      scared ill, afraid ill, scared hell, scared shell, scared he will, scared she will, dreaming of, considering, contemplating`,
    i: 'i, im, id, ive, ill, me, i am, i have',
    who: `he, hes, she, shes, they, theyre, theyve, we, weve, were, i, im, me, us, him, her, them, someone, somebody, son, daughter, baby,
      toddler, child, kid, kids, children, boy, girl, boys, girls, husband, hubby, wife, mum, mom, mother, mam, mummy, dad, father, daddy,
      brother, sister, grandad, grandpa, granddad, grandma, granny, nan, nana, gran, grandmother, grandfather, uncle, aunt, auntie,
      cousin, nephew, niece, friend, friends, mate, bestie, flatmate, housemate, roommate, neighbour, neighbor, partner, boyfriend,
      girlfriend, bf, gf, fiance, fiancee, colleague, coworker, twins, infant, newborn, lad, guy, man, woman, bloke, lady, passenger,
      guest, person, people, little one, bub, bubba, teenager, grandson, granddaughter, pal, patient, tenant, worker, elderly, ex, kiddo`,
    kin: `son, daughter, baby, toddler, child, kid, kids, children, boy, girl, husband, hubby, wife, mum, mom, mother, mam, dad, father,
      brother, sister, grandad, grandpa, grandma, granny, nan, nana, gran, grandmother, grandfather, uncle, aunt, auntie, cousin, nephew,
      niece, friend, mate, flatmate, housemate, roommate, neighbour, neighbor, partner, boyfriend, girlfriend, colleague, infant, newborn,
      lad, man, woman, lady, someone, somebody, person, people, people, little one, twins, grandson, granddaughter, tenant, worker`,
    poss: 'my, his, her, their, your, our, me, his own, her own, my own, their own, me own',
    cant: 'cant, cannot, can not, couldnt, could not, unable to, cany, not able to, never',
    dont: 'dont, do not, doesnt, didnt, never, no longer, dnt, not, wont, will not, wouldnt, rather not, nobody, no one',
    more: `anymore, any more, nemore, no more, any longer, much longer, for much longer, another day, for long, like this, tomorrow, tonight,
      after tonight, next week, after today, after this, by then, at all, ever again`,
    beHere: `live, be alive, be here, exist, be around, wake up, wake, go on living, keep living, see tomorrow, be on this earth,
      be in this world, go on, carry on, keep going, be born, be a part of this world, continue living, stay alive, survive`,
    all: 'everyone, everybody, all, them, the world, my family, the kids, my kids, my children, you all, people, others, us, mum, dad, him, her',
    pill: `pills, pill, tablets, tablet, paracetamol, ibuprofen, aspirin, sleeping tablets, sleepers, meds, medication, medicine, medicines,
      antidepressants, painkillers, insulin, valium, xanax, opioids, morphine, codeine, tylenol, zopiclone, diazepam, benzos, fentanyl,
      capsules, drugs, heroin, sertraline, panadol, nurofen, oxy, everything in the cabinet, bottle of them`,
    height: `bridge, roof, rooftop, ledge, cliff, balcony, building, window, tower, multi storey, car park, viaduct, overpass, flyover,
      platform, edge, pier, top floor, floor, tracks, railing, railings, parapet, train tracks`,
    train: 'train, trains, lorry, truck, bus, traffic, car, cars, tube, metro, railway, tram, track',
    rope: 'rope, noose, ligature, belt round my neck, gun, shotgun, pistol, razor, razor blade, razor blades, blade, blades, knife, pills, tablets',
    place: `house, home, flat, apartment, kitchen, room, building, car, hallway, hall, stairs, stairwell, garage, shed, office, hotel, bathroom,
      bedroom, basement, cellar, cabin, corridor, van, bus, cottage, caravan, attic, loft, warehouse, shop, store, living room, lounge, place,
      block, ward, classroom, school, unit, dorm, villa, lobby, utility room, laundry room, laundry, cupboard, boiler room, lift, elevator`,
    thing: `pan, oven, cooker, stove, hob, dryer, drier, tumble dryer, washing machine, washer, phone, laptop, charger, battery, socket,
      plug, outlet, curtain, curtains, carpet, bed, sofa, roof, boiler, heater, tv, telly, television, ebike, bike, scooter, bin,
      microwave, toaster, kettle, fridge, freezer, extension lead, wire, wires, wiring, cable, cables, blanket, coach, hair, clothes,
      engine, dishwasher, router, fuse box, fusebox, fuseboard, breaker, meter, panel, iron, lamp, candle, bonnet, hood, adapter, adaptor,
      powerbank, power bank, vape, speaker, console, printer, computer, monitor, device, unit, air fryer, grill, chip pan, fan, ac,
      transformer, solar panel, inverter, hoverboard, hot tub, light fitting, lights, light, switch, bulb, generator, tank, cylinder,
      radiator, vacuum, mattress, wall, ceiling, seat, appliance, machine, monitor, pipe, sleeve, dress, jumper`,
    flames: 'fire, flames, flame, ablaze, alight, blaze, inferno',
    isOn: 'is on, are on, on, caught, catching, catches, catch, in, is in, has caught, just caught, went up in, set on, gone on, up in, bursts into, burst into',
    burn: `burning, smouldering, smoldering, smoking, sparking, sparks, sparked, spark, exploded, exploding, explode, arcing, melting, melted, blew up,
      blown up, in flames, caught fire, catching fire, flaming, fizzing, crackling, popping, shooting flames, on fire`,
    smoke: 'smoke, smoky, smokey, fumes',
    smell:
      'smell, smells, smelling, smelled, smelt, stink, stinks, stinking, reeks, reek, reeking, whiff, stench, odour, odor, pong, waft, wiff',
    gasWords: 'gas, gases, propane, butane, lpg, natural gas, cooking gas, calor gas, gass',
    leak: 'leak, leaking, leaks, leaked, escaping, escape, hissing, pouring out, coming out, blowing out, ruptured, burst, cloud, poisoning',
    appliance:
      'meter, boiler, pipe, cooker, hob, tank, stove, cylinder, bottle, oven, heater, radiator, fireplace, main, valve, regulator',
    water:
      'pool, lake, river, sea, bath, bathtub, ocean, pond, canal, tub, water, jacuzzi, hot tub, waves, swimming pool, reservoir, creek',
    swallow: `swallowed, swallow, swallows, swallowing, ate, eaten, ate some, eat, drank, drunk, drinking, ingested, sucked, licked, chewed,
      bitten into, bit into, gulped, downed, put in her mouth, put in his mouth, inhaled`,
    poison: `battery, batteries, button cell, coin cell, button battery, watch battery, magnet, magnets, bleach, antifreeze, detergent,
      pod, pods, laundry capsule, capsule, capsules, washing tablet, dishwasher tablet, silica, cleaner, cleaning, poison, thinner,
      white spirit, petrol, kerosene, paraffin, lamp oil, coin, screw, bead, beads, shard, shards, broken glass, piece of glass, pieces of glass, berries,
      weedkiller, weed killer, descaler, drain, acid, nail polish remover, disinfectant, toilet, pesticide, insecticide, rat, slug, pellets,
      mothball, mothballs, washing up liquid, perfume, hand sanitiser, sanitizer, screen wash, pin, needle, nail, staple, tack, marble, lego,
      oven cleaner, varnish, turpentine, turps, glue, chemical, chemicals, liquid, e-liquid, vape juice, pills, tablets, pill,
      cyanide, fertiliser, fertilizer, mouthwash, essential oil, caustic soda, methanol, meths, refill, nicotine, gel, air freshener,
      toy part, small part, little part, wheel, bolt, plastic piece`,
    shut: 'trapped, stuck, locked, shut, pinned, stranded, wedged, buried, caught, trap, jammed, imprisoned, crushed',
    cell: `lift, elevator, car, cars, room, boot, trunk, building, freezer, cold store, container, cellar, bathroom, basement, toilet, vault,
      attic, escalator, tunnel, cave, sauna, walk in, flat, house, warehouse, van, cable car, gondola, ski lift, chairlift, shaft, rubble,
      turnstile, revolving door, door, doors, safe, machine, press, wreck, wreckage, snow, mud, ride, rollercoaster, stairwell, cupboard`,
    falls: `collapsed, collapsing, collapses, collapse, came down, come down, coming down, caved in, caving in, fallen, fell, falling, giving way, gave way,
      cracking, crumbling, about to fall, toppled, tipped over, tipped, crashed down, crashing down, bowing, subsiding`,
    built: `ceiling, roof, wall, walls, floor, balcony, scaffold, scaffolding, building, tree, crane, shelf, shelves, shelving, wardrobe, chimney,
      bookcase, tv, staircase, stairs, bridge, ladder, chest of drawers, dresser, bunk bed, bed, pylon, canopy, stand, stage, house, racking,
      forklift, car, tractor, trampoline, crib, cot`,
    wire: 'wire, wires, cable, cables, power line, powerline, power lines, line, lines, socket, lamp, light, cooker, oven, fence, switch, charger, tap, shower, kettle, washing machine',
    current:
      'electrocuted, electrocuting, electrocution, electric shock, electric shocks, electrical shock, electricity shock, zapped',
    flood:
      'rising, rushing in, pouring in, coming in fast, coming up, up to, over the windows, gushing, flooding in, waist deep, chest high, neck deep, at the windows, inside the car',
    sinking:
      'sinking, sinks, capsized, capsizing, going down, taking on water, overturned, flipped, drifting, adrift, ran aground, swamped',
    boat: 'boat, ship, ferry, yacht, dinghy, kayak, canoe, vessel, raft, car, van, sailboat, narrowboat, jet ski, paddleboard',
    now: 'now, right now, tonight, help, hurry, quick, quickly, still, just now, currently, already, this minute, please help',
    goods: `detector, detectors, sensor, sensors, extinguisher, extinguishers, blanket, blankets, tablet, stick, tv, hd, kindle, pit, place, guard, drill, drills,
      door, doors, safety, certificate, station, stations, rating, regulations, retardant, resistant, proof, sale, works, work, emblem, cube, emoji, engine, truck, brigade sale,
      pump, pumps, prices, price, bill, bills, tariff, supplier, account, supply, grill, barbecue, bbq, fireplace, fitter, money, giant, card, cards, mileage, oven, safe`,
    ask: 'sell, sells, stock, stocks, recommend, buy, buying, bought, order, ordered, looking for, search for, in stock, offer',
    cover:
      'cover, covers, covered, coverage, insured, insurance, policy, include, includes, included, claim, claims, excess, premium, quote, pay out, payout',
    hazard: `fire, fires, gas, smoke, flood, flooding, floods, monoxide, explosion, explosions, flames, drowning, electrocution, suicide, sparks, leak, leaks, escape,
      burning, exploded, collapsed, swallowed, trapped, stuck, shock, earthquake, avalanche, smell, smoking`,
    over: `fixed, repaired, sorted, resolved, replaced, last year, last month, last summer, last winter, last spring, last autumn, years ago, year ago, months ago,
      long ago, ages ago, years back, back then, put out, all clear, false alarm, as a child, as a kid, in the past, turned out to be, was nothing, long since, in my twenties, in my teens`,
    year: '19*, 200*, 201*, 202*',
    no: 'no, not, isnt, arent, wasnt, werent, never, without, nobody, no one, nothing, havent, hasnt, didnt, doesnt, any',
    machine: `phone, battery, laptop, device, plant, plants, tablet, watch, controller, charge, remote, toy, torch, engine, app, server, website, site, link,
      fish, hamster, line, internet, wifi, router, connection, tv, console, sim, player, orchid, lawn, camera, headphones, earbuds, bulb, pc, computer, screen, mouse, keyboard, character, hero, avatar, save, mic, alexa, bike, drone, modem, printer`,
    fun: `laughing, laughter, laugh, boredom, embarrassment, curiosity, shame, hunger, thirst, cringe, heat, excitement, joy, happy, cuteness, lol, to know, to see, to try, to get, to go, for one, for`,
    fiction: `film, films, movie, movies, episode, episodes, season, sequel, lyrics, lyric, song, album, novel, paperback, audiobook, blu ray, bluray, dvd, box set,
      poster, playlist, minecraft, sims, roblox, fortnite, xbox, ps5, ps4, playstation, nintendo, steam, boss, merch, cosplay, vinyl, headline, headlines,
      gameplay, my sim, escape room, character, quest, respawn, soundtrack, trailer, screening, matinee, novel, comic, manga, anime, netflix, documentary, speedrun, dlc, tickets for`,
    told: 'textbook, my professor, a professor, my lecturer, exam book, on the radio, the radio said, the review says, your advert, my homework, kids homework, read about, the news, in the news, the paper, newspaper, article, reported, documentary, the leaflet, brochure, the video says, video says, the manual says, training, the lesson, my essay, my thesis, dissertation, headline',
  },
  always: `
    <kill> <self> !<laugh>
    <wantTo> ..2 <kill> <themself>
    <wantTo> hurt <self> !<laugh>
    (commit|commiting|committing|attempt|attempting|attempted) suicide
    <wantTo> .. (take|end|finish) (my|me) own? (life|lives|lyf|existence) !(insurance|savings|cover|policy|assurance|story|membership)
    (end|ending|take|taking|finish|finishing) my own? life !(insurance|savings|cover|policy|assurance|story|membership|easier|in)
    <i> !<no> _? !<no> _? !<no> _? suicidal !tendencies
    (want|wanna|wish) to? .. die !<fun>
    (carbon monoxide|monoxide|co) (alarm|alarms|detector|detectors|monitor) (is|are|has|was|keeps)? (sounding|going off|gone off|screaming|blaring)
  `,
  certain: `
    <wound> <self>
    <wantTo> ..2 <wound> <themself>
    (kill|killing|hang|hanging|harming|hurting|unalive) <themself>
    (hurt|cut|cutting|burn|burned|burnt) <self> (again|on purpose|deliberately|intentionally|every|when|because|so|deep|deeply|to cope|to feel)
    (been|keep|keeps|started|starting|start|back to) (cutting|hurting|burning|harming|slashing|scratching) <self>
    (slit|slitting|cut|cutting|slash|slashing|slashed|sliced) .. (wrist|wrists|arms|throat|thighs|veins)
    (self harm*|selfharm*)
    suicidal
    <who> .. suicide
    (thoughts|thinking|think|considering|contemplating|about|idea|ideas|plan|planning|note|except|option|only way|way out|letter|tried|googling|risk) of? suicide
    suicide (note|letter|attempt|thoughts|is the only)
    (end|ending|take|taking|finish|finishing) (his|her|their) own? (life|lives) !(insurance|savings|policy|cover)
    (end|ending|finish|finishing) it all
    (end|ending|stop) (the|my|this|all this|all the|her|his) (pain|suffering|misery|hurting|agony)
    <wantTo> .. (be dead|disappear forever|not exist|stop existing|cease to exist|vanish forever|sleep forever|never wake up|sleep and never|not wake up|be with him in heaven|join her in heaven|be gone for good)
    (wish|wished) .. (was|were) dead
    wish .. (never been born|never born|never woke up|wouldnt wake up|hadnt been born|not wake up|could die|had died|id die)
    (better off|happier|rather be|id be better) dead
    <dont> (want|wanna|wish|wanted|deserve|wana) to? .. (live|be alive|exist|wake up|be born|go on living|keep living|see tomorrow|stay alive)
    <dont> (want|wanna|wish|wanted|wana) to? .. <beHere> (anymore|any more|nemore|no more|any longer|another day|tomorrow|in this world)
    (hope|hoping|pray|praying|hopefully) .. (dont|never|wont|not|do not) .. wake up
    (no|any|nothing|little) .. (reason|reasons|point|left|will) (to|in|for) (live|living|live for|being alive|staying alive|be alive)
    (nothing|no one|nobody) .. to live for
    life .. (not|isnt|aint|no longer|hardly) worth (living|it|anything)
    (sick|tired|done|weary|exhausted|fed up) (of|with|from) (living|life|being alive|existing|my life|breathing)
    (give|giving|gave|given) up on (life|living|my life)
    (los*) the will to (live|carry on|go on|survive|continue)
    <wantTo> .. (die|be dead) !<fun>
    (ready|willing|prepared|deserve|deserves) to die
    (im|i am|were|we are|hes|shes|he is|she is|is) (dying|bleeding to death|choking to death|burning alive|suffocating)
    <who> (will|is going to|are going to|gonna|could|might) die !<fun>
    (jump|jumping|throw myself|throwing myself|leap|leaping|step|stepping|walk|walking|drive|driving|run|lie|lying|lay|laying|go|going) .. (off|from|under|underneath|in front of|infront of|into|on|onto) (the|a|this|my)? .. (bridge|roof|rooftop|ledge|cliff|balcony|window|train|trains|tracks|railway|viaduct|lorry|traffic|overpass|multi storey|tube)
    (standing|sitting|sat|stood|im|i am|shes|hes|here) (on|at|by|out on|up on) (the|a|this) .. (bridge|ledge|edge|cliff|tracks|rooftop|parapet|railing|railings|viaduct|train tracks)
    (took|taken|taking|take|swallowed|swallow|downed|necked|popped|had) .. (all|whole|entire|handful|too many|loads of|lots of|bottle|bottles|packet|packets|box|boxes|20|30|40|50|60|100|twenty|thirty|forty|fifty|sixty|dozens of|bunch of|overdose|everything|stash) .. <pill>
    (took|taken|taking|take|had) .. (overdose|od)
    (overdosed|overdosing)
    (overdose|overdosed) (on|of) .. <pill>
    <pill> (lined up|laid out|in front of me|counted out|ready|saved up|in my hand)
    (saved|saving|stockpiled|stockpiling|hoarding|hoarded|counted|counting|bought enough|got enough|collecting) .. <pill>
    (how many|how much|enough|lethal dose|fatal dose|deadly dose) .. <pill> .. (die|kill|lethal|fatal|overdose|not wake up|end it|kills)
    (lethal|fatal|deadly) dose
    (bought|tied|tying|got|made|have|has|hes got|shes got|ive got|holding|found) .. (noose|rope round my neck|rope round his neck|rope around my neck|a rope and)
    (got|has|holding|holds|with) (a|the|his|her|my) (gun|knife|blade|razor|pistol) (to|at|against|in) (my|his|her|their) (own)? (head|wrist|wrists|throat|mouth|neck|temple|own head|own throat)
    (gun|pistol|barrel|knife|blade|razor) .. (my|his|her) (own)? (head|wrist|wrists|mouth|throat)
    goodbye .. (rope|pills|bridge|tablets|gun|picking up|answering)
    (razor|razors|blade|blades) .. (calm|bath|skin|arm|arms|wrist|wrists|ready)
    (bath|bathtub|toilet|bathroom) with (the|a|my) (razor|blade|knife|pills)
    by the time you (read|see|get|open|receive|find) this ,? (i|im|ill|ive|it will be over|itll be over|it will be too late|itll be too late|well be|we will be)
    (wont|will not|wouldnt|not going to|not gonna|shant) be (around|here|alive|breathing) (after|anymore|any more|nemore|much longer|any longer|very long|much more|to use|to see|to need|to pay|to enjoy|to find|for long|for christmas|by christmas|by then|next year|next week|come christmas|for much longer)
    (cant|cannot|dont|couldnt|do not) .. see (myself|me) (being|living|making|still|reaching|getting) .. (here|christmas|there|it|30|40|alive|birthday)
    sleep (forever|for good|and never|and not) 
    (written|wrote|writing|write|left|leaving|leave|finished) .. (goodbye letters|goodbye letter|goodbye note|suicide note|farewell letter|farewell note|farewell|last letter|last letters|goodbye messages|final letter|final letters|final note|the letters|my letters|note to my|note for my)
    (left|leaving|found) .. note .. and? .. (pills|tablets|taken .. tablets|taken .. pills|gone|taken .. car|missing|goodbye|sorry)
    (with|without) .. (car|engine) running in (the|my|his) garage
    (hose|exhaust) .. (exhaust|window|car|garage)

    <smell> .. (of|like)? .. <gasWords> !<goods>
    <gasWords> .. <smell>
    <smell> .. (rotten egg|rotten eggs|bad eggs|rotten egs|eggs gone off)
    gas .. (leak|leaking|leaks|escaping|hissing|pouring|blowing|everywhere|cloud|ruptured)
    (leak|leaking|escape) .. gas
    (hiss*) .. <appliance>
    <appliance> .. hiss*
    (left|leave|leaving|turned) .. gas on
    gas .. (been left on|left on|wont turn off|wont shut off|still on)
    (hit|cut|broke|broken|severed|drilled|punctured|fractured|struck|snapped|nicked|drilled through|dug through|cracked) .. gas (pipe|main|line|pipeline)
    (carbon monoxide|monoxide|co) (alarm|alarms|detector|monitor) .. (going off|gone off|went off|sounding|screaming|ringing|blaring|wont stop|red|beeping and|triggered|goes off|shrieking|is on)
    (carbon monoxide|monoxide|co) .. (poisoning|poisoned|leak|leaking|headache|headaches|dizzy|sick|reading|ppm)
    (alarm|detector) .. (going off|gone off|went off|sounding) .. (headache|headaches|dizzy|sick|faint|drowsy|nausea|smoke)
    (headache|headaches|dizzy|faint|drowsy|nauseous|sick) .. (boiler|heater|generator|fumes|gas|barbecue|stove)
    <place> <isOn> <flames>
    <thing> <isOn> <flames> !<goods>
    <place> .. (burning|burning down|ablaze|alight|smoke filled|in flames|on fire|caught fire|exploded|blew up|blown up|filling|smouldering|full of smoke)
    <thing> .. (burning|smouldering|smoldering|sparking|exploded|exploding|arcing|ablaze|alight|in flames|blew up|blown up|on fire|caught fire|catching fire|burst into flames|shooting sparks|throwing sparks|giving off sparks|flaming)
    (theres|there is|there are|there was|theres been|got|have|seeing|see|big|huge|small) (a|an)? .. (fire|explosion|blaze|flames|smoke) .. (in|on|at|from|coming|next|downstairs|upstairs|outside|now|under|behind|everywhere|spreading|inside|here|help|out)
    ^ (fire|flames|smoke) (fire|help|everywhere|in|now|here)
    fire (is|has|just|started|spreading|spread|breaking|broke out|broken out|getting bigger|raging)
    (flames|sparks|spark) (coming|come|came|from|out|shooting|flying|pouring|shot|are|everywhere|in|on|under|spreading)
    <smoke> (is|are)? (coming|pouring|filling|billowing|from|everywhere|rising|in the|in my|under|seeping|started|drifting|getting|out of|thick|black|is)
    (full|filled|filling|fills|filling up) (with|of|up with) <smoke>
    (thick|black|lots of|so much|grey|white|toxic|heavy) <smoke>
    (breathing|breathe|breathed|inhaled|inhaling) .. (smoke|fumes|gas|chlorine|bleach|solvent)
    (cant|cannot) (see|breathe) .. smoke
    (explosion|exploded|blast) .. (in|at|people|screaming|injured|building|street|flat|kitchen|just|next|here|and)
    (theres|there was|heard|been|huge|big|loud) .. explosion
    (bomb|grenade|landmine|unexploded) (in|on|at|under|found|device|ticking|inside)
    <current>
    (big|huge|massive|nasty|bad|severe|strong|electric) .. shock (off|from|when|touching|in|through)
    (got|get|getting|gets|gave|giving|gives|received|had) (me|him|her|us)? (a|an|shocks|another)? .. shocks? (off|from|when|every time|touching) .. <wire>
    (bare|exposed|naked|loose|dangling|fallen|downed|hanging) .. (wire|wires|cable|cables|wiring|power line|power lines|powerline)
    (wire|wires|cable|cables|power line|power lines) .. (hanging|down|exposed|sparking|snapped|on the ground|in the water|live|fallen|touching|across the road)
    (husband|wife|son|daughter|he|she|hes|shes|man|hand|still) .. stuck to (it|the|a)
    water .. (fuse box|fusebox|socket|sockets|electrics|light fitting|lights|plug|plugs|consumer unit|electric|electrical) .. (sparks|sparking|dripping|running|pouring|tripped|buzzing)
    (dripping|leaking|pouring|running|coming|getting) .. (fuse box|fusebox|sockets|socket|electrics|light fitting|light fittings|lights|plugs|consumer unit|electric panel|electrical panel|breaker)

    <who> .. drown*
    drowning
    (gone|went|going|slipped|fell|fallen|pulled|dragged|disappeared|swept|washed) (under|in|into|away|out|off) .. <water>
    (face down|floating|motionless|lifeless|unconscious|bottom|missing) .. <water>
    swept (away|off|out|under|down)
    <boat> .. <sinking>
    (capsized|taking on water|taking in water)
    <boat> (is|was|are|keeps|started)? .. sinking
    (were|we are|im|i am) .. sinking
    (water|waters|river|tide|sea) .. <flood>
    waters (up to|at the|inside|rising|coming)
    (flood|floods|floodwater|flood water|river|tide) .. (rising|coming in|trapped|upstairs|up to|stranded|cut off)
    (trapped|stuck|pinned|buried|crushed|wedged|caught|lying) (under|underneath|beneath|between) (the|a|my|his|her|it|rubble|some|this|that|there|snow)
    <shut> (in|inside|on|down|up in) (the|a|an|this|my|your|our|his|her|one of) .. <cell>
    <shut> (myself|me|us|her|him|himself|herself|ourselves) (in|inside) .. (and|cant|for|with|bathroom|room|cellar|freezer|car|flat)
    (baby|child|son|daughter|kid|toddler|dog|kids|children|twins|grandson|granddaughter|newborn|infant|boy|girl) .. (locked|shut|trapped|stuck) in
    (car|lift|elevator|door) .. (locked|shut|trapped|stopped|dropping|stuck) .. (inside|baby|child|kids|with us|with me|toddler)
    (lift|elevator|cabin|cable car|ride) .. (dropping|falling|dropped|plunging|stuck between|stopped between|stopped with us|shaking)
    <cant> .. (get out|get them out|get him out|get her out|get the door open|get the doors open|escape|get us out|open the door|open the doors|get down the stairs|get the kids out) .. (of the|of this|smoke|fire|water|lift|car|building|flat|help|doors|house|room|flames)
    (people|woman|man|kids|children|girl|boy|everyone|they|we|someone|passengers|guests) .. (screaming|trapped|buried|crushed|being crushed|trampled|unconscious|drowning)
    <built> .. (collapsed|collapsing|caved in|caving in|giving way|gave way|come down|came down|crashed down|coming down|fallen|fell) .. (on|onto|people|trapped|underneath|under|top|pinned|us|me|him|her|inside|in)
    (ceiling|roof|wall|building|house|floor|balcony|scaffolding) .. (collapsing|collapsed|about to collapse|going to collapse|caving in|caved in|about to fall|giving way|come down|came down|cracking)
    (avalanche|landslide|mudslide|tsunami|earthquake|tornado|wildfire|bushfire|rubble|sinkhole|forest fire) .. (buried|trapped|here|now|knocking|coming|hit|just|car|house|took|close|towards|under|approaching|evacuate)
    (buried|trapped) (alive|under|in|beneath)
    <who> .. <swallow> .. <poison>
    <who> .. (swallowed|ingested) (a|an|the|some|one|two|something|it|half|three|several|his|her|my)
    (neck|head|throat|hand|arm|leg|fingers|finger|hair|scarf) .. (caught|stuck|trapped|wrapped|tangled) (in|between|round|around|by)
    (blind|curtain|lamp) cord .. (neck|throat|limp|round|around)
    (cord|rope|strap|belt|string|cable|bag) (round|around|over|wrapped round|wrapped around) .. (neck|throat|head|face)
    <kin> .. (hanging from|dangling from|hanging off|climbed out|climbing out|fell from|fallen from|fell out of|fallen out of|fell off|fallen off|out on) .. (window|balcony|roof|ledge|scaffold|scaffolding|bridge|cliff|windowsill|railing|sill|ladder)
    (brakes|brake|steering|accelerator|throttle|gas pedal) .. (failed|failing|gone|stuck|not working|dont work|wont work|doesnt work|isnt working|dead|not responding|jammed) .. (motorway|highway|road|driving|hill|speed|kids|cant stop|now|downhill|freeway|m1|m4|m5|m6|m25|m40|m60|m62)
    (car|van|bus|truck|train|stuck|broken down|stalled) .. (on|across) the (tracks|level crossing|railway|railway line|train tracks|live lane|rails)
    (freezing|freeze|frozen|starving|dying|burning|burnt|bleeding|crushed) (to death|alive)
    <who> .. (hypothermia|frostbite|heatstroke) 
    (lost|stranded|stuck) (on|in|at|up) (the|a)? .. (mountain|mountains|desert|sea|woods|forest|moor|glacier|trail|snow|blizzard|storm|cliff|island|ice|hills|bush|outback)
    (my|our|her|his|their|peoples) (life|lives) .. (in danger|at risk|in your hands|are in danger|is in danger)
    (we|i|he|she|they|im|were|hes|shes|kids|children|family|someone|baby) .. in (danger|grave danger|mortal danger|serious danger)
    (call|send|need|phone|ring|get|dial|calling|called) .. (fire brigade|fire department|fire service|fire engine|firefighters|coastguard|coast guard|lifeguard|mountain rescue|paramedics|911|999|112)
    (call|dial|ring|phone) (000|triple zero)
    gas (is|keeps|still)? (coming|pouring|hissing|blowing|leaking|streaming) out
    (gonna|going to|will|ill|im) end it (tonight|tonite|all|today|now|2nite)
    ^ (im|gonna|going to|ill|just|might)? kms (tonight|tonite|fr|rn)
    (says|said|saying|threatening|screaming) (hes|shes|he is|she is|theyre|hell|shell|to)? (going to|gonna)? jump
    voices .. telling .. (jump|kill|hurt|die|stab)
    (kid|child|son|daughter|toddler|baby|boy|girl|brother|sister) .. (climbed|crawled|got|shut) (in|into|inside) .. (freezer|fridge|washing machine|dryer|trunk|chest|drain|well)
    (bushfire|bushfires|wildfire|wildfires|grassfire) (is|are|has)? (at|reached|over|behind|in) (the|our|my) (fence|house|gate|door|road|back|garden|hill|street|yard)
    tied (it|the rope|a rope|rope) to (the|a) (beam|rafter|banister|tree|hook|loft)
    (no|dont) wan (live|dey alive)
    (floor|flat|room|building|house|barn|roof|loft|kitchen) (below|above|next door|upstairs)? (is|are) (burning|alight|ablaze)
    (letters|notes|goodbyes) (are|have been)? (all)? (written|done|posted) ..2 ,? ..5 (dog|cat|given away|rehomed|account|contract|shut)
    (written|wrote) (the|my|all my|all the) (letters|notes|goodbyes) .. ,? (and)? .. (gave|given|dog|cat) 
    if (they|you|u) (cut|take|repossess|evict|disconnect|stop|close|turn) ..5 ,? (then)? (thats it|its over|im done|that will be it) for me
    (thats it|its over) for me ,? (ive|i have|its)? ..1 (decided|settled|made my mind up|made up my mind|sorted)
    (nobody|no one|noone) (will|would|ll|gonna|is going to) ..1 (miss|notice|mourn|look for) (me|im gone|if im gone|when im gone|that im gone)
    (cant|cannot) (keep|trust) myself (safe|alone|tonight)
    (dont|do not|not) (feel)? safe (with|from) (myself|my own thoughts|my thoughts)
    (scared|afraid|frightened|terrified) (of|what|about) ..1 (i|ill|im) ..2 (do|going to do|gonna do|might do) to myself
    (wont|not|dont) be? (need|needing) (money|any money|it|anything|a phone|an account) where im going
    (given|gave|giving) .. (dog|cat|guitar|things|stuff|clothes|records|tools) .. (away|to my) ..5 (just|only|so) ..2 (close|cancel|shut|left)
    (what|who|i) ..3 (drank|drunk|swallowed) (something|stuff|the stuff|a bottle|some) ..2 (from under|under) the sink
    (carbon monoxide|co alarm|monoxide) ..6 and (the)? ..2 (kids|children|we|everyone|baby|mum) ..4 (sleepy|sick|headache|headaches|dizzy|drowsy|dozy)
    (alarm) ..4 (chirping|beeping|bleeping|going off) ..6 (and) ..4 (sick|dozy|sleepy|headache|headaches|dizzy|drowsy)
    (headaches|headache|dizzy|feel sick|nauseous) .. since (the)? (boiler|heater|fire|stove|cooker|flue|generator)
    (boiler|heater|stove|fire|barbecue|generator|flue) ..6 and ..3 (headache|headaches|dizzy|wont wake|drowsy|sick|cant wake|not answering)
    (smell|smells|smelling|stinks|reeks|stink) ..2 (rotten|bad) eggs
    (tired|sick|exhausted) of waking up (,|$|every|each|at all)
    waking up is the (worst|hardest) (part|bit|thing)
    (every|each) (morning|time) i ..2 (wake|woke) ..3 (disappointed|gutted|wish|sad|angry|why)
    (disappointed|gutted|sorry|annoyed) (that)? i (woke|wake|am still here|wake up|woke up)
    (want|just want|only want) to (be with|join|go to) (her|him|them) ,? (soon|now|wont be long|not long|up there|in heaven|again in heaven)
    (since|when) (she|he|they|mum|dad) (died|passed|went) ..2 i ..1 (only|just) (want|think) ..3 (join|be with|going to|go to) (her|him|them|mum|dad)
    who (pays|repays|gets|covers) ..3 (loan|mortgage|debt|debts|rent|bill) if i (die|disappear|go|am gone|drop dead|am not here|m not here) ,? (say|lets say|like)? (this week|today|tonight|tomorrow|friday|sunday|soon)
    (bottom|hole|pit|hell|dark place) and (this time)? (i)? (dont|do not|wont) (want to|wanna|have it in me to) (climb|get|come) (out|up|back)
    (window|bridge|balcony|tracks|roof|edge|ledge|railing|platform|drop) (is|keeps|are)? (calling|calls|inviting|pulling) (me|to me)
    (sat|sitting|stood|standing|im) (up)? (on|by|at) (the|a) (ledge|tracks|train tracks|railway line|railing|railings|parapet|edge of the roof|roof edge|car park roof|edge of the platform|wrong side)
    (platform|bridge|tracks) and (the)? ..2 trains? (dont|doesnt|do not|does not) stop
    (voices|voice) ..4 (jump|kill|cut|hurt|die|end it|do it)
    (friend|brother|sister|son|daughter|mate|husband|wife|ex|boyfriend|girlfriend|cousin|colleague|mum|dad) ..2 (sent|texted|messaged|wrote|left|posted) ..4 (goodbye|goodbyes|farewell|sorry for everything|suicide note|goodbye text|forgive me)
    (nothing|no one|noone|nobody) (left)? ..1 (keeping|holding|keeps|holds) me (here|going|alive)
    (drank|drunk|vodka|wine|whisky|bottle of|drinking) ..4 (and|with|then) ..3 (pills|tablets|sleepers|sleeping pills|sleeping tablets|benzos|valium|xanax)
    (mixed|crushed) ..2 (pills|tablets|meds|medication) ..3 (and)? (took|drank|swallowed)
    dead inside (already|for years|and)? ,? ..3 (rest|body|follow|catch up|left)
    (only|last) (way out|exit|answer|option) ..3 (window|bridge|death|dying|jump|jumping|rope|tracks)
    (window|bridge|death|dying|jumping|rope|tracks) (is|are|was|looks like|seems) ..2 (only|last) (way out|exit|answer|option|way)
    (cut|cutting|burnt|burned|hurt) myself (again !on !with|last night|tonight|on purpose|deep|really deep|badly on purpose|deliberately)
    (pills|tablets|meds|insulin) ..2 (saved up|stockpiled|counted out|lined up|put by|squirrelled)
    (saved up|stockpiled|counted out|lined up|been saving) ..3 (pills|tablets|meds|insulin|painkillers)
    (rope|noose) (is|s|has been)? (ready|tied|hanging|up|knotted|over the beam)
    (planning it|decided|made my decision|made my mind up|made up my mind) ..3 and ..2 (calm|peaceful|at peace|relieved|calmer)
    (feel|felt|feeling) (calm|peaceful|at peace) for the first time
    (dont|do not|doesnt|didnt) (want|wanna) (to)? (be here|exist|be alive|live) (anymore|any more|no more|any longer|$)
    (they|theyd|theyll|everyone|everybody|kids|family|you|youd|world|wife|husband|mum) ..2 (be)? (so much|far|much|all)? better off (without me|if i was gone|if i wasnt here|when im gone)
    might (just)? not (go|come) home .. (bridge|tonight|quiet)
    (bridge|tracks|roof|river) is (so)? (quiet|peaceful|calm|lovely|pretty) (this|at|tonight|right)
    (fuse box|fusebox|fuse board|consumer unit|breaker|socket|plug|extension lead|electric panel) (is|s|keeps|has|started)? (been)? (sparking|crackling|buzzing and|smoking|melting|hissing|arcing|fizzing|burning)
    (letters|notes|goodbyes) are (all)? (written|done) , ..6 , (only|just) ..3 (account|contract|line|phone)
    (disappointed|gutted) that i woke
    (charcoal|coals|briquettes|disposable barbecue|hose|hosepipe) ..3 (in|into|to) (the|my)? (car|boot|van|tent|exhaust) and ..3 (quiet|parked|lay by|woods|nobody|found)
    (said|saying) goodbye to (everyone|everybody|them|all of them|my kids|the kids) ..3 without them (knowing|noticing|realising)
    (power bank|powerbank|battery|battery pack) (is|has|s)? (all)? (swollen|bulging|bloated|puffed up|swelled) and (its)? ..1 (hissing|smoking|hot|crackling|leaking)
    (drank|drunk|swallowed|swigged|sipped) ..1 (weedkiller|weed killer|antifreeze|coolant|pesticide|bleach|drain cleaner|white spirit|paraffin|descaler|silica)
    (tide|water|sea) (is|s)? (coming in|rising|coming up|coming) and i (cant|dont know how to|never learnt to) swim
    (dont|do not) deserve to (live|be alive|exist|be here)
    (sofa|couch|bed|mattress|carpet|rug|curtain|armchair) (is|s|has)? (burning|alight|ablaze|smouldering)
    water ..3 (into|in|on|near|over) (the)? (fuse box|fusebox|fuse board|consumer unit|socket|plug)
    (hasnt|not) (come out|left|opened) ..3 (room|flat|door) ..2 (for|in|since) ..3 and ..1 (wont|doesnt|not|isnt) (answer|answering|respond|responding)
  `,
  possible: `
    (wall|wiring|socket|cable|cables|line|light|lights|fuse|plug|switch|meter|charger|outlet|wires|fitting|panel|boiler|pylon) .. (crackling|crackles|buzzing|buzzes|humming|fizzing|sparking|popping|dripping|glowing|hissing)
    <who> .. (finger|fingers|fork|knife|key|scissors|hand|pin) .. (socket|plug|outlet|blender|mixer|mincer|shredder|escalator|door)
    (took|taken|swallowed|necked|downed) .. (load|loads|lot|lots|bunch|handful|bottle|pack|packet|all|whole) .. <pill>
    (heater|boiler|generator|stove|bbq|barbecue|engine|exhaust|fumes|fireplace|burner) ..5 (sick|sleepy|dizzy|headache|headaches|faint|drowsy|woozy|nauseous|passed out)
    <who> .. (in|under) the (water|pool|river|sea|lake|canal) .. (not moving|face down|cant swim|help|struggling|unconscious|moving|waves|gone)
    (someone|somebody|child|kid|man|woman|boy|girl|person|baby|he|she) (is|was|just)? .. (in|under) .. (water|river|sea|lake|canal) .. and .. (moving|breathing|help|swim)
    (tree|branch|crane|pole|scaffolding|pylon) ..4 (power line|power lines|wires|cable|cables|on the house|on my car|on our roof)
    (top|roof|edge|ledge) of (the|a|your|this) .. (car park|building|bridge|cliff|tower|multi storey|roof|pier|viaduct)
    (when|after|once) i (do it|am gone|die|end it|go through with it|jump)
    (dont|wont|not|cant|doubt) .. make it (through|to|past) .. (night|morning|tomorrow|weekend|week|day|year)
    nothing .. live (for|4)
    (think|doubt|sure|hope|if) (ill|i will|we will|hell|shell) .. make it (through|to|past|until|out)
    (thinking|thought|thoughts|think|dreaming|fantasising) (about|of) .. (ending|dying|jumping|not being here|disappearing|hurting|pills|driving off|drowning)
    (loud|big|huge|massive) (bang|boom|explosion|pop)
    <who> .. (fell|fallen|falling|slipped|jumped|climbed|went) (in|into|through|off|from|overboard|down|over) .. (pool|river|lake|well|ice|cliff|balcony|roof|hole|shaft|tracks|window|platform|boat|ravine|canal|bridge|side|railing|sea)
    (cant|cannot) swim
    (finger|fingers|hand|arm|head|leg|hair|foot|neck|scarf) .. (stuck|jammed|trapped|caught) (in|between|under)
    (plan|planning|ready|decided|going) to (do it|end things|go tonight|die|leave this world|say goodbye)
    (no one|nobody|noone|dont think anyone) .. (love|loves|loved|want|wants|wanted|need|needs) me
    (dont|not) (want|wanna) (to)? (be here|be alive|exist|wake up|carry on|go on)
    (leave|leaving) this (world|earth|planet|life)
    <wantTo> od
    (have|got|has) .. the means
    (theres|there is|there are|see|seeing|screaming|shouting|big|huge) (a|an)? (fire|smoke|flames)
    (carbon monoxide|monoxide)
    (hell|shell|theyll|ill|i will|he will|going to|gonna|wants to|want to|threatening to|about to|might|says he|could) (just)? jump !(for|on|the|to|in|at|queue|straight|ahead|into|back|through|over|ship)
    (keep|go on|continue|carry on|cant stand) living (like|this|with|anymore)
    life .. (meaningless|no meaning|no purpose|no point|pointless|unbearable|hell|no longer worth|is over|not worth)
    (about to|going to|gonna|might|could|starting to) (collapse|fall on|come down|explode|blow up|catch fire|give way|burst into)
    (left|leaving|leave|forgot) .. (gas|hob|oven|stove|iron|cooker|candle|heater) .. (on|burning)
    (petrol|gasoline|fuel|diesel|propane|butane|chlorine|ammonia|acid|chemicals|chemical) .. (leaking|leak|spill|spilled|everywhere|pouring|fumes|cloud)
    (leaking|leaked|spilling|spilled|spilt) .. (petrol|gasoline|fuel|diesel|propane|chlorine|ammonia|acid|gas|chemicals)
    (platform|bridge|tracks|pills|rope|knife|cliff|edge|balcony|tablets|razor) ... (thinking about it|doing it|ending it|in my hand|cant decide)
    (see|picture|imagine) myself .. (alive|living|growing old|here next)
    (tell|let) .. (family|kids|wife|husband|mum|mom|dad|children|son|daughter|them|her|him|everyone|sister|brother) .. _? (love|loved|im sorry|i am sorry|forgive)
    (look after|take care of|feed) my (kids|dog|cat|children|son|daughter|mum|family|wife) .. _? (gone|when im|after im|once im|for me please i)
    (join|joining|be with|see) .. (dad|mum|him|her|husband|wife|son|daughter|mother|father|brother|nan) .. (in heaven|up there|on the other side|soon enough)
    (had|have) enough of (everything|life|this life|it all|being)
    (want|need) .. (peace|to rest|to sleep|the pain) .. (forever|finally|for good|to stop|to end)
    (happier|better|easier|relieved) .. (without me|when im|once im|if i wasnt|if i died|if i went)
    (someone|somebody|people|anyone) .. (could|will|might|going to|gonna) .. (get killed|be killed|get electrocuted|burn|drown|die)
    (life threatening|life-threatening|in danger|grave danger|send help|need help now|please hurry|emergency services)
    gas .. (everywhere|smell|smells|leaking|leak|pouring|escaping|alarm|filling)
    (smoke|fumes|monoxide|fire) .. (coming|filling|everywhere|smell|pouring|in my|in our|in the|from|inside|leaking|leak|spreading|next door|upstairs|downstairs|getting|thick|rising)
    (smell|smells|smelling|stinks|stink|reek|reeks|hear|hearing) .. (gas|smoke|burning|burnt|fumes|hissing|petrol|diesel|explosion|explosions|popping|crackling)
    (caught|catching|catches|started) (a)? fire
    (scorched|charred|went bang|gone bang|burning up|blew up|blown up|short circuited)
    <thing> .. (melted|melting|smoking|overheated|overheating|singed|burnt out|shorted)
    (trapped|pinned under|buried under)
    stranded (on|at|in|with)
    <who> .. (crushed|crushing) !garlic
    (stuck|shut|locked) (in|inside|on|between|under|down) .. (lift|elevator|railing|railings|roof|car|boot|freezer|cellar|rock|rocks|escalator|hole|well|ride|chairlift|gondola|door|doors|toilet|bathroom|basement|mud|snow|fence|tree|cupboard|tunnel)
    (snapped|gave way|given way|giving way|collapsed|collapsing|caved in|came down|come down|fell down|crashed down|broke off|came off|came loose|buckled|falling apart|about to fall) .. (underneath|under|on|onto|people|kid|kids|hanging|hurt|hit|head|child|guest|someone|nearly|almost|wife|son|daughter|us|me|children)
    <built> .. (fell|falling|fallen|snapped|collapsed|collapsing|came down|coming down|gave way|cracking|collapses|tipped|toppled|crashed) .. (on|onto|in|into|me|us|with|while|bedroom|kitchen|people|hit|last|just|kids|child|son|daughter|head|feet)
    (fell|falls|fallen|jumped|pushed|slipped|going over|went over|hanging|dangling|leaning|climbed|climbing|climbs|sitting|standing) .. (tracks|ledge|cliff|railings|railing|balcony|parapet|roof|rooftop|windowsill|overboard|scaffolding|platform edge|escalator|window|bridge|crane)
    <who> .. (on|over|off|outside) the (ledge|parapet|roof edge|cliff|railings|tracks)
    <who> .. (swallowed|swallows|ingested|drank|licked|chewed|ate|eaten|gulped) .. <poison>
    (overdose*|od'd on)
    (rope|noose|belt) .. (ready|neck|beam|tree|garage|attic|loft|tied|hung|bannister|banister)
    (drive|driving|steer|steering|crash|crashing|ride|plough|swerve) .. into (a|the|oncoming|that) .. (wall|tree|river|bridge|lorry|truck|traffic|barrier|oncoming|lake|sea|pole|train)
    (care|mind|matter|cares) if i (die|live|wake|exist|make|survive|disappear)
    <i> .. (die|dead|death|dying) !<fun>
    (talk|talks|talking|thinking|think|thinks|obsessed|dreaming|dreams|writing|drawing|asked|asking|asks|about) .. (death|dying|killing|wanting to die|not being here|ending it)
    (enough|enuf|had it|had enough|fed up|sick|tired|done) (of|with) .. (living|life|existing|being alive|world)
    (reason|point|use|sense) (to|in|of) .. (stick|sticking|stay|staying|be|being|keep|keeping|carry|continue|live|living|hang) .. (around|here|alive|going|on|about)
    (disappear|vanish|disappearing|vanishing|cease) .. (for good|forever|completely|from this|off the face|altogether)
    (feel like|want to|just want to|going to|gonna|wish i could|wanna|could just) (just)? (disappear|vanish|go to sleep forever|fade away|stop breathing|sleep forever|not be here|let go|end it)
    where (im|i am|were|we are|shes|hes) going !(to|on|in|for|next|is|with|wrong|from|has|have|and)
    (end|ending|finish|finishing|ended) (it|this|things) (all|tonight|once and|forever|myself|for myself)
    (ill|i will|im going to|gonna|i might|i could|want to|id) (just)? end it !(with|by|today|now|here|this)
    by (my|his|her|their|ones|your) own hand
    (dont|doesnt|didnt|no longer|stopped) (care|caring) .. (live|alive|happens to me|happen to me|anything anymore|myself anymore|if i)
    (last|final) (night|day|days|hours|evening|time) .. (planet|earth|alive|world|on here|life|with you all|together)
    (kids|kid|children|child|toddler|baby|son|daughter|boy|girl) .. (wires|socket|plug|ledge|pool|water|balcony|road|matches|lighter|battery|batteries|bleach|cleaner|medicine|magnet|magnets|window|gun|knife|blind cord|live) .. (in|out|near|alone|his|her|now|climbing|playing|mouth|swallowed|fell|touching|touched|found|got|stuck|open|over|missing)
    (live|exposed|bare|frayed|dangling|loose|hanging|fallen|downed) .. (wire|wires|cable|cables|wiring|electrics)
    (cable|line|wire|wires|power line|pylon|pole) .. (down|came down|fell|fallen|live|snapped|hanging) .. (live|drive|garden|road|street|pavement|sparking|kids|car|across)
    (brakes|brake|steering|accelerator|throttle) .. (failed|fail|gone|locked|stopped|stuck|nothing|not|wont|didnt|dont|cut)
    (water|flood|flooding|river|tide|sea) .. (rising|coming|came|pouring|up to|chest|waist|roof|trapped|stuck|swept|filling|cut off|deep|knees|electric|sockets)
    (car|van|boat|bus|kayak) .. (filling|filled|river|lake|sea|water|upside down|rolled|overturned|ditch|cliff|tracks|underwater|floating)
    (lost|stuck|stranded|alone) .. (mountain|forest|woods|desert|sea|dark|snow|ice|trail|storm|hill|hills|wilderness|countryside|road) .. (dark|cold|cant|freezing|night|battery|walk|help|water|hours|kids|baby|no|alone)
    (lives|life|somebody|someone|people|baby|kids) .. (depends|depend|at stake|will die|going to die|could die|might die|could be killed|could have died|nearly killed|almost killed|hurt badly|get killed)
    (dangerous|unsafe|danger) .. (gas|electric|electrics|electricity|fire|explode|kids|baby|live|wiring|boiler|structure|shock|wires|carbon)
    (gas|electric|electrics|electricity|fire|boiler|wiring|wires|cable|structure|socket|plug|cooker|heater|lift|elevator) .. (dangerous|unsafe|danger|death trap|deathtrap|deadly|lethal)
    suicide
    (killed|hanged|hung|shot) (himself|herself|themselves|themself) (today|yesterday|last night|this morning|just)
    (hurt|cut|burn|burned|burnt) <self> !(laughing|shaving|some)
    overdose
    (want|wanted|wish|wanna|wana) (it|everything|this|it all|to) .. (to stop|to end|to be over|stop existing|vanish|disappear)
    (what is|whats|what was|wots|wats|where is|wheres|see) (the|any) point (of|in|to)? (anything|any|living|life|going|it all|carrying|trying|being|anymore|any more|all this|everything|existing)
    (no|any|the|see) point (in|of|to) (living|life|going on|carrying on|anything|existing|being here|trying anymore|waking up|getting up|it all)
    (there is|theres|see) no point (anymore|any more|really)
    (a|such|just) burden (on|to|for) <all>
    (im|am|feel|feeling|become|being|be|was) .. burden
    (better|easier|happier|lighter|simpler|better off) .. (without me|if i|if i wasnt|if i were gone|when im gone|once im gone|if im gone|if i just|if i was gone)
    (vanished|disappeared) .. (easier|better|nobody|no one|miss)
    (nobody|no one|noone|who|wouldnt|would anyone|would anybody|not a soul) .. (miss|notice|care|cry|mourn) .. (me|if i|when im|im gone)
    (hate|hates|loathe) (myself|my life|being alive|living|life|existing|this life|waking up)
    (nothing|nobody|no one|not much|noone) left .. (for me|to live|to lose|now|in me|in this world|anymore|in life)
    (no hope|hopeless|no future|no way out|no other way out|only way out|no escape|nothing matters|worthless|at rock bottom|rock bottom|end of my rope|end of the line for me|end of my tether|at breaking point|at my breaking point|at my lowest)
    <cant> (see|find|think of) .. (way out|future|tomorrow|light|way forward|reason to)
    <cant> (go on|carry on|keep going|keep doing this|do this|take this|take it|cope|face|bear|stand|live|continue|survive|handle life|hold on|keep on) .. (anymore|any more|nemore|no more|any longer|another day|much longer|like this|with life|tomorrow|any of it|without her|without him|being alive)
    <cant> (go on|carry on living|go on living|live without|live with|face another|bear to live|live this)
    (tired|sick|exhausted|weary|done|finished|over|fed up) (of|with|from)? (everything|it all|fighting|trying|pretending|being me|being here|the pain|waking up|this life|all of it)
    (given|giving|gave|give) (up|up on) (hope|everything|myself|trying|all hope|on everything|fighting|completely)
    (given|giving|gave|give) .. (dog|cat|guitar|things|belongings|everything|stuff|clothes|pets|possessions|records|books|savings) away
    (given|giving|gave|give) .. (dog|cat|guitar|things|belongings|clothes|pets|possessions|records|books) and .. away
    (given|giving|gave|give) away .. (dog|cat|guitar|things|belongings|everything|stuff|clothes|pets|possessions|savings|all)
    (putting|put|getting|get|got) (my)? affairs in order
    (my|the|our) (last|final) (message|goodbye|night|words|day alive|day here|birthday|christmas|day on earth|conversation|request)
    (saying|say|said|messaged|texted|sent|wrote|written|posted) (me|my|her|his|us)? (a|my|their|final|his|her)? .. (goodbye|goodbyes|farewell) .. (to|message|messages|messaged|everyone|all|and|letters|letter|not|hes|shes|text|world|note)
    goodbye (everyone|all|world|cruel|everybody|forever|my friends|to everyone|to everybody)
    (this is|its|its time to say|time to say|just wanted to say|want to say|wanted to say) goodbye (to|everyone|all|forever|for good|then and sorry)?
    (wont|not|dont) be? (need|needing|want|wanting) .. where (im|i am|hes|shes) going
    (wont|not going to|will not) (matter|be my problem|bother) .. (soon|anyone|much longer|anymore|after tonight|when im gone|for long)
    (not going to|wont|not gonna|will not|dont think ill|doubt ill|dont plan to|not planning to|might not|may not|dont expect to) (be|make it|see|last|live|still be) (to|till|until|my|another|the|here|around|alive)? .. (christmas|new year|summer|spring|birthday|alive|tomorrow)
    (when|after|once) (im|i am) (gone|dead|no longer here|not here)
    (do|did|does|doing|done|try|tried|trying) something (stupid|silly|drastic|terrible|to myself|to himself|to herself|to themselves|i regret|rash)
    (worried|scared|afraid|terrified|frightened|concerned|fear) .. (he|she|they|that|might|for her|for his|for my) .. (do|hurt|harm|kill|life|safety|alone|himself|herself|happened|something)
    <kin> .. and? .. (hasnt|has not|not|isnt|wont|havent|didnt|doesnt) .. (answer|answered|answering|picking|pick|respond|responding|replied|been seen|come home|come back|returned|been heard|opened|open) .. (door|phone|days|up|since|yesterday|hours|home|calls|messages|knocks|night)
    <cant> (find|reach|locate|see) .. (son|daughter|child|toddler|kid|boy|girl|baby|mother|dad|mum|mom|grandad|grandma|husband|wife|swimmer) 
    (son|daughter|child|toddler|kid|boy|girl|baby|mother|grandad|grandma|husband|wife|year old) .. (missing|disappeared|gone missing|wandered off|ran away|run away|vanished|lost in)
    (pay out|payout|cover|paid|valid|void|claim) .. if? .. (suicide|did it themselves|own hand|by their own|takes their own|took their own|kills themselves|kill themselves|kill yourself|ends their|did it himself|did it herself|not an accident|on purpose|self inflicted)
    (painless|quickest|easiest|least painful|quick|peaceful|peacefully) .. (way to go|way out|way to die|to die|death|to end|go)
    (took|taken|ended) (his|her|their) own life

    <thing> .. (hot|warm|buzzing|buzzes|buzz|humming|crackling|crackles|fizzing|smoking|melted|melting|swollen|swelled|swelling|bulging|bloated|overheating|overheats|overheated|scorched|scorching|singed|charred|burnt|burned|burns|blackened|discoloured|brown marks|burn mark|burn marks|glowing|popped|pops|leaking|hissing|sparked|sparks) .. (touch|plug|socket|and|now|room|smell|hot|pillow|pocket|bed|when|wall|scorch|kids|up|warm|fingers|hand|burning|smells|so hot|like|alarm|in|it|at night|while|to)
    (battery|battery pack|powerbank|power bank|charger|laptop|phone) .. (swollen|bulging|bloated|swelling|exploded|very hot|burning|so hot|too hot|hot to|burnt my|smoking|melted|melting)
    <smell> .. (burning|burnt|burned|smoke|smoky|petrol|fumes|fishy|plastic|chlorine|chemical|chemicals|electrical|fuel|kerosene|diesel|solvent|singed|scorched|paraffin|exhaust)
    (burning|burnt|smoky|fishy|scorched|singed|electrical|smokey|acrid) .. (smell|odour|odor|stench|plastic)
    (hot|warm|scalding) to (the)? touch
    (smoke|fire|co|monoxide|heat) (alarm|alarms|detector) .. (going off|goes off|gone off|went off|sounding|wont stop|ringing|blaring|beeping|keeps)
    (fire|evacuation|emergency) (alarm|alarms|bell|siren) .. (going off|gone off|ringing|sounding|went off|and)
    (headache|headaches|dizzy|faint|drowsy|sick|sleepy|nauseous) .. (when|whenever|since|every time|in|near|after) .. (heater|boiler|fire|stove|engine|generator|heating|room|it|machine|running|on|paint|fumes|fireplace|log burner)
    <who> .. (may|might|could|maybe|possibly|probably|think) .. (have|has)? .. <swallow> .. (it|one|some|something|bit|them|that|of|a|<poison>)
    (dog|cat|puppy|kitten) .. (swallowed|eaten|ate|electrocuted|drowning|choking|drank) .. <poison>
    (barbecue|bbq|generator|charcoal|camping stove|disposable barbecue) .. (indoors|inside|in the tent|in the caravan|in the house|in the kitchen|in the garage)
    (tingle|tingles|tingling|zap|zaps|shock|shocks|little shock|small shock|mild shock) .. (from|off|when|touch|touching|shower|tap|handle)
    (crack|cracks|bulge|bulging|sagging|sag|bowing|leaning|creaking) .. (ceiling|wall|walls|roof|balcony|floor|beam|beams|chimney|stairs)
    (ceiling|wall|walls|roof|balcony|floor|beam|chimney) .. (crack|cracks|cracking|bulge|bulging|sagging|sag|sags|bowing|leaning|creaking|moved|wobbling|looks like its coming down|looks like it might)
    (brakes|brake|steering|accelerator) .. (failed|failing|gone|stuck|not working|dont work|spongy|soft|wont|didnt work|cut out|locked up)
    (life or death|life and death|matter of life|going to get killed|someone will die|someone gets hurt|someone will get hurt|somebody will get killed|accident waiting)
    (tastes|taste|tasted) .. (petrol|chemical|chemicals|bleach|metal|metallic|fuel|chlorine) .. (throat|burn|burns|sick|kids|water|drinking|drank)
    (im|i am|i|ive been|been) (very|really|so|completely|feeling|feel|felt) (alone|empty|numb|worthless|hopeless|desperate|trapped|low|dark) (and|inside|tonight|lately|all the time|these days|anymore|about everything|about life)?
    (dark|bad) (thoughts|place|place right now|place at the moment)
    (crying|cry) .. (every night|all day|cant stop|all the time|every day)
    (nobody|no one|nobodys|noone|noones|no ones) (will|would|is|are)? (going to|gonna|even)? (miss me|notice (if|when) im gone)
    (not|barely|isnt|hardly) coping $
    (anyone|anybody|they|people) .. (notice|care|miss me) if (i|im) (disappeared|vanished|was gone|gone|died|werent here|wasnt here)
    (cant|cannot|couldnt|wont) (do|face|get through|take|survive|handle|last) (another|one more) (night|day|week|hour|morning) !without !of !like !at !with !in !because
    (dog|cat|guitar|things|stuff|records) ..4 (given away|gone to|sorted|rehomed|with my) ..5 (just|only|all thats left|so) ..3
    who (pays|repays|gets|covers) ..3 (loan|mortgage|debt|debts) if i (die|disappear|am gone|drop dead|am not here|m not here)
    (life insurance|policy|insurance) ..3 (pay|pays|paid|pay out) ..3 (if|when) ..4 (on purpose|deliberate|deliberately|by choice|meant to|ends it|end it themselves|did it himself|did it herself|yourself)
    (monday|friday|sunday|tomorrow|next week|next month) i (wont|will not) be (here|around) (anyway|anymore|any more|any longer)
    (i)? (wont|will not) be (here|around) (by|on|after|come|past) (monday|tuesday|friday|sunday|this week|the weekend|then|next week) anyway
    (imagine|think about|thinking about|keep thinking) how (quiet|peaceful|still) ..3 (would|will|itd|itll)
    (tell|say to) (my kids|my family|my mum|my dad|my wife|my husband|my children|my son|my daughter) ..2 (im sorry|sorry|i love|i loved|its not their)
    (havent|hasnt|not|stopped) (eaten|got up|slept|washed|eating) ..2 (since|in|for) ..3 ,? ..4 (got up|reason|point|bed|matters)
    (no|isnt|not) ..1 (a|any|much|really a)? (reason|point) (to|in) (keep|keeping|carry|getting|get) ..4 (any more|anymore|going|up|warm)
    (sorted|arranged) where the (cat|dog) goes
    (guitar|dog|cat|stuff|things|records) (has|have) gone to my ..3 ,? so just
    (policy|insurance|life insurance) ..2 (pay|pays|pay out) if (it|its|he|she|you|they) ..2 (was|is|did it|do it)? on purpose
    (keep thinking|think|imagine|dream about) how (quiet|peaceful|still|calm)
  `,
  weaken: `
    (may|might|maybe|possibly|think) .. have .. <swallow>
    (almost|nearly|could have|couldve|would have|wouldve) .. (drowned|electrocuted|died|killed|fell|exploded)
    <thing> <isOn> <flames> lol
  `,
  not: `
    blew up with (messages|texts|notifications|likes|calls|emails|comments)
    electric shock (experiment|experiments|collar|collars|toy|toys|pen|prank)
    it all at once
    (drown|drowning|drowned|drowns) in !(the|a|water|deep|my|his|her|there|here|front|sea|pool|lake|river|flood|bath|that|our) _
    (hurt|kill|killing|killed|hurting|cut|cutting) <self> <laugh>
    (shoot|shooting|shot) <self> in the foot
    (drown|drowning|drowned) <self>? in (work|sorrow|sorrows|chocolate|coffee|paperwork|emails|newsletters|your|debt|debts|options|spam|data|it|bills|tickets|notifications|choice|choices|admin|mail|messages|calls|messages|wine|tears|homework|orders|sauce|syrup|ads)
    <machine> .. (die|dies|died|dying|dead|drowning|drowned|drown|suicidal)
    (die|dies|died|dying|dead|to die) (laughing|of laughter|of boredom|of embarrassment|of curiosity|of shame|of cringe|to know|to see|to try|to get|to go|to have|to hear|to ask|for|hard|another|of excitement|of thirst|of hunger)
    (dying|die) .. (laughing|boredom|embarrassment|curiosity|shame|laughter)
    suicide (squad|silence|kings|doors|door|prevention|girls|machine|clause|exclusion|forest|hotline poster|awareness|boys|burn|drill|drills)
    suicidal (tendencies|silence)
    book about ... sinking
    word (die|dead|death|suicide|kill)
    the? drowning (pool|pools)
    (meaning|point) of (life|everything) anyways?
    <no> ..2 (smell|smells|smoke|flames|fire|fires|gas|danger|sparks|sounding|leak|leaking|burning|drowning|explosion|suicidal|explosions|trapped|stuck|flooding|going off) 
    (not|isnt|arent|am not|im not|never|havent been|wasnt|no longer|no) .. (suicidal|suicide|going to kill|gonna kill|going to hurt|kill myself|hurt myself|hurting myself|harm myself|self harming)
    <hazard> .. <over>
    <hazard> ... (in|since|of|from) <year>
    (fixed|repaired|sorted|replaced|put out|years ago|last year|was|were) ..2 (gas leak|gas smell|fire damage)
    ^ (had|was|were|been) .. <hazard> ... (<over>|<year>)
    (smoke|fire|smell|fumes|flames) .. _? (was|were) .. (barbecue|bbq|bonfire|candle|candles|cooking|toast|incense|false|steam|fog)
    (singed|burnt|burned|scorched) (my|the|a)? (eyebrows|toast|tongue|cake|dinner|hair a bit|pizza|bit)
    (parcel|package|plant|plants|phone|it|garden|lawn) .. (drowned|drowning)
    (nobody|no one|not|never|wasnt|werent|isnt) ..3 in danger
    nobody was hurt or in danger
    (band|show|gig|team|concert) (was|were|is) on fire
    waiting to die
    gas meter
    <machine> .. (fell|dropped|slipped|fallen)
    <hazard> <goods>
    <ask> ... <hazard>
    (which|best|what kind of|what sort of|what type of|how much is|how much are|how many) .. (gas|fire|smoke|carbon monoxide|co|monoxide) .. <goods>
    <cover> ... <hazard>
    ^ (does|do|is|are|would|will|can) ... <hazard> ... <cover>
    ^ (are|were|im|i am|deals|sale|prices|team|sales|band|show|gig|concert|dj|singer|match|player|you guys|youre|you|business|track|outfit|tune) (on|is on) fire
    on fire (this|today|lately|with|lol|sale|sales|deals)
    (amazon|kindle|arcade|free|galaxy|firefly|adele|open|camp|log|electric|garena|bon|phoenix|wild|friendly|cross|cease) (fire|fires|fireplace)
    (gas|electric) (bill|bills|supply|account|meter reading|meter readings|tariff|price|prices|card|station|stations|pump|engineer visit|mileage|money)
    (fire|smoke|gas|co|monoxide) (alarm|alarms|detector|detectors) (battery|batteries|replacement|subscription|installed|installation|manual|price|warranty|that|for|tester|test|tests|to)
    (cigarette|vape|smokers|smoking|smoker|bbq|barbecue|candle|incense|weed|liquid|smoke free|non) .. (smell|smells|smoke|room|rooms|area|flavour|sauce)
    (smoking|smoke) (room|rooms|area|jacket|salmon|ban|policy|allowed|gun|grey|blue|bomb|effect|machine|colour|free|ham|hot)
    (no|non) smoking
    (smells|smell|smelled|smelling) (so|really|lovely|nice|amazing|great|good|fantastic|delicious|divine|like heaven|wonderful)
    (trapped|stuck|locked|caught) (in|on|inside|out) .. (loop|queue|traffic|contract|menu|page|screen|step|transit|customs|meeting|app|elevator music|modal|rain|pocket|airport|phone menu|mode|checkout|stage|level|system|account|slot|paper|limbo|process|focus|post|warehouse)
    (trapped|stuck) (focus|wind|air|nerve)
    (battery|phone|laptop) (is|was)? (dead|dying|died)
    (sinking|sunk|sink) (fund|feeling|unit|cost|costs|tap|in|teeth)
    (deadline|dead line|dead letter|dead end|death by|sudden death|drop dead|dead tired|dead on|dead good|dead easy|brain dead)
    (ate|eaten|eat|swallowed|swallow|chewed|drank|drinks|drink) (my|the|up)? .. (card|cards|data|credit|money|battery life|allowance|coins|change|cash|pride|note)
    (machine|atm|app|phone|vending machine|printer|cash machine|laptop|update|bank|meter|cashpoint|hoover|lift|toilet|dryer) .. (swallowed|ate|eaten|chewed|eats|eating|drinks|drank|swallows)
    (hot|warm) (to the touch)? .. (water|bath|tap|drinks|meals|food)
    (jump|jumped|jumping|leap) .. (for joy|queue|to the|off the sofa|on the bed|ship|through hoops|straight|ahead|rope|start|scare)
    (walk|walking|drive|driving|run|go|going|step|stepping) (on|onto|into|from|off|under) (the|a|my)? (bridge|platform|train|trains|tube|traffic|car park|building|floor|room) (from|to|at|for|and|with|is|app)
    (go|going|walk|walking|step|run|lie|lying|drive|driving) .. (on|from|into|off) (the|a|my)? .. (train|trains|window|balcony|roof|tube|cliff|traffic) (to|from|at|tickets|ticket|seat|station|times|journey|tours|view|restaurant|walk)
    (overdose|overdosed|overdosing) (on|of) (cuteness|sugar|chocolate|coffee|caffeine|colour|emails|ads|adverts|pink|netflix|christmas|perfume|glitter)
    (new|another|next) (season|series|film|game) .. (suicide|dead|fire|drowning)
    ^ (does|do|can|could|will|would|what if|if|in case|should) (you|your|it|the|a|they|my) ..5 (swallow|swallows|swallowed|explode|explodes|smell|smells|catch fire|catches fire|hot to touch)
    ^ (is|are) (you|your|it|they|my) ..5 (swallow|swallows|swallowed|explode|explodes|smell|smells|catch fire|catches fire|hot to touch)
    (feature|icon|button|setting|mode|template|font|column|field|graph|effect|animation|filter) .. (fire|smoke|flames|burning|explosion|sparks)
    (fire|smoke|flames|burning|explosion|sparks|drown|drowning) (icon|effect|animation|emoji|filter|mode|colour|theme|font|template|sound)
    (when|before|until|till|after) (you|we|they) die
    (rather|sooner) die than
    (losing|lost|lose) the will to live .. (queue|hold|waiting|form|website|menu|app|chat|checkout)
    (end|ending|ends|ended) (of|my|the|this|our|your) .. (contract|subscription|membership|call|chat|trial|plan|session|lease|tenancy|day|week|month|year)
    (hear|heard|hearing|knock|knocks) .. (fire|explosion|hissing) .. (film|movie|game|song)
    (hopeless|worthless|useless) (service|website|app|company|at|with|chat|bot|product|voucher|coupon|customer|robot|support|driver|staff|system|piece)
    <kin> .. (jumped|fell) (off|on) the (sofa|couch|bed)
    (gas|fire|smoke|burning) (was|were|has been|had been) (fixed|repaired|sorted|found to be|put out)
    (buried|trapped|drowning) (in|under|beneath) .. (paperwork|work|emails|email|admin|marking|homework|laundry|verbs|jargon|forms|invoices|reports|traffic)
    drown in .. (jargon|paperwork|emails|admin)
    (didnt|did not|hasnt|havent|never|not) (swallow|swallowed|eat|eaten|drink|drunk) .. <poison>
    cut (myself|himself|herself|yourself|ourselves) (a|an|some|another|in on)
    (dark|bad) (thoughts|place) .. (years ago|back then|in my twenties|long ago)
    (years ago|back then|long ago) .. (dark|bad) (thoughts|place)
    <swallow> .. in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|winter|autumn)
    starving to death .. (lol|haha|rider|pizza|food)
    ticking bomb
    (carbon monoxide|monoxide) (alarm|alarms|detector|detectors) .. (best|much|battery|caravan|sell|buy|price|fit|recommend|model)
    (which|what|best) .. (carbon monoxide|monoxide|smoke) (alarm|alarms|detector)
    (move|book|change|reschedule|rebook) .. (smoke|fire|monoxide) alarm
    (brain|brains|sale|prices|mouth|hair|feed) .. on fire
    (jump|jumping) off .. (every time|before i pay|in the (online|game)|mode|level)
    suicide (mission|without)
    <thing> .. (blown up|exploded|burning) in (round|level|wave)
    (tired|sick|exhausted) of waking up (to|because|at|for|from) ..5
    (game|play|playing|mod|install) last day on earth
    (rotten eggs|bad eggs) ..4 (delivered|delivery|order|box|refund|carton|replace|dozen)
    (delivered|sent|got|received) ..4 (rotten|bad) eggs
    better off without me ..3 (haha|lol|hehe)
    locked (me|us) in for ..2 (year|years|month|months|term|two|three|24|12|18)
    (cut|burnt|burned) myself ..1 (on|with) (your|the|a|this|that) ..2
    (miss|notice) me (at|in) (the|work|that|school|a|my)
  `,
  notInSentence: '<fiction>\n<told>',
};
