import type { RuleSet } from '../../../rules/rule-set.ts';

/** Violence, captivity, stalking and threats against the writer or others now, and threats by the writer. */
export const violence: RuleSet = {
  words: {
    man: `he, hes, she, shes, they, theyre, husband, hubby, wife, partner, boyfriend, girlfriend, bf, gf, ex, dad, father, daddy, stepdad, stepfather, mum, mom, mother,
      stepmum, stepmother, brother, sister, son, uncle, aunt, flatmate, housemate, roommate, neighbour, neighbor, landlord, boss, madam, employer, manager, man, men, woman, guy, guys, bloke, blokes, lad, lads,
      someone, somebody, stranger, strangers, driver, father in law, mother in law, in laws, inlaws, family, teacher, coach, carer, gang, people, customer, guest, person, passenger, pimp, captor, fiance, old man, spouse, cousin, stepbrother,
      supervisor, guard, bouncer, courier, technician, trafficker, smuggler, dude, intruder, burglar, youths, kids at school, ex husband, ex wife, ex boyfriend, ex girlfriend, ex partner, attacker, thug, thugs, security, police, officer, owner, missus, fella, agent, pastor, instructor, colleague, coworker, teenager, girl, boy, daughter, brother in law, mob`,
    victim: `me, us, her, him, them, my mum, my mom, my mother, my sister, my son, my daughter, my baby, my child, my kids, my kid, my children, my brother, my wife, my husband, my friend, my dad, my grandma, my nan, his wife, his girlfriend,
      a woman, a girl, a man, a kid, a child, an old man, an old lady, someone, somebody, a boy, the kids, the baby, the children, the child, his kids, her kids, her child, the cashier, people, the driver, the clerk, my mam, my grandson, my granddaughter, my niece, my nephew, his son, his daughter, her son, her daughter, the guard, each other, everyone, everybody, my little brother, my little sister, my baby brother, my flatmate, my neighbour, my neighbor, another passenger, a passenger, the receptionist, the dog, a guest, my grandad, another customer, my cousin, the staff, my girlfriend, my boyfriend`,
    beats: `hits, hitting, hit, beats, beating, beat, beaten, punch, punches, punched, punching, kick, kicks, kicked, kicking, slap, slaps, slapped, slapping, choke, chokes, choked, choking, strangle, strangles, strangled, strangling,
      stab, stabs, stabbed, stabbing, attack, attacks, attacked, attacking, rape, rapes, raped, raping, assault, assaults, assaulted, assaulting, molest, molests, molested, molesting, grope, gropes, groped, groping, threaten, threatens, threatened, threatening,
      abuse, abuses, abused, abusing, torture, tortures, tortured, torturing, hurts, hurting, shoves, shoved, shoving, grabs, grabbed, grabbing, burns, burned, burning, whips, whipped, bites, headbutted, battered, battering, batters, smacked, drags, dragged, dragging,
      pins, pinned, bullies, drugged, drugging, touches, touched, touching, forced, forces, forcing, locks, locked, locking, lock, terrorising, terrorizing, harassing, harasses, blackmailing, blackmails, kidnapped, kidnapping, abducted, abducting, stalks, stalking, stalked, followed, following, follows, imprisons, imprisoned, tried to kill, trying to kill, wants to kill, wants to hurt, gonna kill, going to kill, will kill, going to hurt, threw, throws, throwing, chased, chasing, chases, cornered, robbing, mugged, mugging, jumped, held, holding, cut`,
    hard: `beats, beating, beaten, punches, punched, punching, kicks, kicked, kicking, slaps, slapped, slapping, chokes, choked, choking, strangles, strangled, strangling, stabs, stabbed, stabbing, attacked, attacking, rapes, raped, raping, assaults, assaulted, assaulting, molests, molested, molesting,
      groped, groping, threatens, threatening, threatened, abuses, abused, abusing, tortures, tortured, torturing, battered, battering, dragging, drugged, blackmailing, kidnapped, kidnapping, abducted, stalking, stalks, hits, hitting, headbutted, burns, whips, shoves, touches, forces, terrorising, mugged, robbed, chased, chasing, cornered, shoved, grabbed, grabs, following, follows`,
    weapon:
      'gun, guns, pistol, shotgun, rifle, revolver, knife, knives, machete, axe, hatchet, bat, baseball bat, hammer, crowbar, iron bar, iron rod, blade, cutlass, bottle, razor, weapon, weapons, acid, petrol, sword, screwdriver, chain, firearm, belt, stick, brick, samurai sword, kitchen knife, petrol bomb, tire iron, poker, broken bottle',
    holds:
      'pointing, points, pointed, waving, waved, holding, holds, has, have, with, got, carrying, pulled, brandishing, pull, pulls, swinging, at us with, at me with, at him with, swings, threatening with, at them with, drew, armed with, outside with, bringing, bring, shows, showed, threw, throwing, using, held, put',
    staff: `you, ya, u, yous, you all, yall, your, ur, him, her, them, someone, somebody, the driver, the manager, that manager, this manager, that driver, everyone there, every one of you, all of you, that guy, that girl, that woman, that man, that agent, the courier, the agent, the staff, one of you, every last one, that receptionist, him and his family, your boss, your manager, your driver, your staff, your agent, your agents, your technician, your kids, your children, your family, your mother, your ceo, your boy, that bastard, the bastard, that bitch, these people, those people, my neighbour, my neighbor, my ex, my boss, my wife, my husband, my landlord, my teacher, my brother, everyone in, the guy, people, the lot of you, whoever, the next, the first, the person, my sister, my colleague, my flatmate, my stepdad, the bloke, that bloke, that idiot, the idiot, the technician, the engineer, that engineer, this driver, my dad, my mum`,
    body: 'neck, throat, head, heads, legs, leg, arms, arm, face, faces, skull, bones, bone, kneecaps, knees, fingers, teeth, jaw, nose, brains, brain, hands, hand, skulls, guts, ribs, spine, windows, ass, arse',
    site: 'office, offices, store, shop, branch, building, headquarters, hq, warehouse, house, place, lobby, depot, call centre, call center, station, hotel, restaurant, premises, counter, showroom, school, garage, church, mosque, synagogue, airport, plane, salon, cars, car, van, vans, town hall, data centre, front desk, counter',
    strike: `kill, killing, shoot, stab, murder, strangle, slit, behead, burn, bomb, blow up, beat, beat up, smash, break, crush, hurt, destroy, cut, attack, end, slap, punch, choke, hunt down, hunt, batter, snap, kick, gut, slaughter, torch, run over, hang, deck, knock out, put a bullet in, put a knife in, put a brick through, kick in, bury, waste, cripple, execute, skin, maim, poison, shank, slice, headbutt, do over, kneecap, ring, wring, bash, bash in, unalive, lynch, whack, punch in, smack, finish`,
    iWill: `i will, ill, im going to, i am going to, im gonna, im gna, ima, imma, i swear ill, i swear i will, i swear to god ill, i want to, i could, i would, id, ill have to, i might, i shall, were going to, we will, well, gonna, gunna, i wanna, going to, i intend to, i plan to, im about to, ill come and, ill come down and, ready to, watch me, let me, i feel like, i should, tempted to, im coming to, ill be there to, i hope someone will, im planning to, im thinking of, me and my boys will, my brothers will, someone should, somebody should, someone ought to, someone will, somebody will`,
    hunt: 'find out where, find where, hunt, track you down, track him down, track her down, come after, come for you, come find, come and find, get you, get him, get her, pay you a visit, come round, come to your house, find you, find him, find her, find your, be waiting for, follow you, follow her, follow him, make you pay with',
    poss: 'my, his, her, their, our',
    kin: 'husband, wife, mum, mom, mother, dad, father, son, daughter, brother, sister, baby, child, children, kid, kids, grandad, grandpa, grandma, granny, gran, nan, grandmother, grandfather, uncle, aunt, friend, mate, partner, boyfriend, girlfriend, cousin, nephew, niece, neighbour, neighbor, flatmate, boy, girl',
    harmless: `price, prices, time, traffic, queue, crowd, system, offer, quote, record, boss, bill, dealers, level, high score, odds, rush, eggs, heat, me to it, email, message, text, photo, video, film, footage, line, mail, hoops, process, task, app, job, thread, instance, child process, parent process, switch, server, program, button, pin, code, number, numbers, ball, goal, free kick, off, background, habit, boredom, mood, vibe, engine, light, lights, calories, fat, bug, bugs, weeds, wasps, ants, rats, mice, moths, spiders, flies, germs, bacteria, virus, sound, mic`,
    fiction: `film, films, movie, movies, episode, episodes, season, series, scene, lyrics, song, album, novel, audiobook, dvd, box set, blu ray, game, gaming, sims, character, board game, poster, minecraft, xbox, ps5, playstation, level, boss fight, cosplay, theatre, drama, opponent, map, multiplayer, roblox, fortnite, call of duty, cod, gta, quest, npc, zombie, zombies, sniper, laser tag, paintball, escape room,
      exhibition, headline, headlines, the news, newspaper, article, documentary, read about, read that, essay, thesis, dissertation, training, podcast, paperback, comic, anime, manga, self defence, self defense, martial arts, karate, boxing class, merch, playhouse, whodunnit, murder mystery, true crime, tickets for, stunt, wrestling, fight night, ufc, chess, true story, library, museum, costume, nerf, water pistol, toy gun, cheat, cheater, axe throwing`,
    ask: 'sell, sells, stock, stocks, recommend, buy, buying, order, ordered, in stock, looking for, ship, price, cost, covered, cover, covers, policy, insurance, claim, insured, quote, course, courses, discount',
    act: 'murder, robbery, burglary, assault, attack, break in, terrorism, kidnap, ransom, shooting, stabbing, theft, violence, abuse, domestic abuse, domestic violence, mugging, burgled, robbed, mugged, attacked, assaulted, bullied, hit, stabbed, punched, threatened, stalked, threat, gun, knife, abused, beaten, kicked, raped, kidnapped, shot, stalker, stalking, broke in, broken into, trafficked',
    over: `years ago, year ago, last year, last spring, last summer, last winter, last autumn, months ago, long ago, as a child, as a kid, bullied at school, back then, in the past, went to prison, was jailed, in prison now, is in jail, was arrested, ages ago, sorted now, safe now, im safe, all fine now, in my twenties, when i was, moved on, behind bars, decades ago, weeks ago`,
    year: '19*, 200*, 201*, 202*',
    no: 'no, not, isnt, arent, wasnt, without, never, nobody, no one, didnt, hasnt, havent, doesnt, wont, aint',
  },
  always: `
    (my|his|her) (boss|manager|supervisor|employer) (hit|hits|beat|beats|slapped|punched|punches|kicked|raped|groped|choked) (me|us|him|her) !(to)
  `,
  certain: `
    <man> .. <hard> (on)? <victim>
    <man> .. (hit|beat|kick|punch|slap|choke|stab|attack|rape|hurt|threw|lock|burn|abuse|shoot|whip|strangle|held|holding|grabs|locks) (at)? <victim> .. (with|again|now|every|because|yesterday|last night|and|in|when|today|if|inside|for|until|by|against|always|a lot|over|in front|daily|down|or|often|so|this|at)
    <man> (dey|de|don|go|wan) (beat|flog|slap|kill|lock|rape) <victim>
    <man> .. (tried|trying|try|wants|threatened|threatening|threatens|going|gonna|attempted|attempting|says hell|says she will|said hell|about) (to)? (kill|hurt|rape|stab|shoot|strangle|burn|murder|set|beat|attack|choke|harm|drown|poison|break in|hit|throw) .. <victim>
    (threatens|threatened|threatening|threats) .. (kill|hurt|shoot|stab|burn|rape|beat|harm|murder|break|release|post|share|to) .. (me|us|my|her|him|our|them)
    (being|been|getting|get|im|i was|was|am|were|got|was just|just got|just been|is|shes|hes) (being|just|been|getting)? (beaten|attacked|abused|raped|assaulted|stalked|followed|threatened|strangled|stabbed|molested|trafficked|kidnapped|abducted|held hostage|held captive|groped|blackmailed|tortured|sexually assaulted|chased|held against my will|held at gunpoint|held at knifepoint|hunted|harassed|forced|battered|drugged|spiked|sexually harassed|domestically abused|held prisoner|beaten up|hurt by|shot at|robbed at) .. (by|now|right|here|help|on|at|in|and|outside|please|my|since|tonight|today|again|just|with|every|daily|for|to|home|last night|yesterday|while|he|she|they|from)
    <man> .. (hurting|hurts|beats|hits|hit|raped|rapes|abuses|touches) .. (kids|children|child|baby|daughter|son|mum|mom|mother|sister|brother|dog) .. 
    (scared|afraid|terrified|frightened|fear|worried) (of|to|that|for|hell|shell|theyll) .. (him|husband|boyfriend|partner|ex|dad|father|go home|my life|be home|kill|hurt|her husband|stepdad|find me|hit|leave the house|come back|beat|going home|come home|he gets home|what hed do|what he might do|what he will do|what hell do|neighbour|attack|uncle)
    (domestic|sexual|child|elder|physical) (abuse|violence|assault) .. (now|me|my|victim|happening|next door|help|living|suffering|by|at home|situation|fleeing|experiencing|escape|escaped|escaping|neighbour|going on|and)
    (victim|survivor|fleeing|escaping|escaped|suffering|experiencing|fled|running) (of|from)? .. (domestic|abuse|abuser|abusive|violence|violent|sexual|rape|trafficking|stalking|beating)
    (abusive|violent|controlling|aggressive) (husband|partner|ex|boyfriend|relationship|father|wife|girlfriend|marriage|home|man|neighbour|neighbor|stepdad|dad|son|customer|parents|household)
    (my|his|her) abuser
    (hand|hands|fist) (round|around|on|at) (my|her|his) (neck|throat)
    (by|holding|dragged|dragging|pulled|pulling|pulls) (me|her|him|us)? (by|out by) (the|my|her) hair
    (strangled|raped|molested) (me|her|him|my|by|a|us|someone|while|last|again|at|in|and|on|tonight)
    ive? been (raped|stabbed|shot|strangled|attacked|assaulted|kidnapped|mugged|molested|beaten)
    (wont|not|doesnt|never|isnt|refuses to|refused to|refusing to|wouldnt|dont|arent) (let|letting|allow|allowing|lets|allowed|let go of) (me|us|her|him|them|my) .. (out|leave|go|go out|outside|home|see|phone|call|off|speak|have|use|talk to|get out|near)
    (not|never|isnt|arent) allowed .. (leave|go out|go outside|my own phone|speak to anyone|see anyone|see my family|outside|talk to anyone|out of the house|my passport|use the phone|to have a phone) 
    (locked|locks|lock|locking|shut|shuts|keeps|kept|keep|keeping|tied|ties|chained|held|holding|holds|hold) (me|us|her|him|them|the doors|the door) .. (in|inside|up|here|house|room|cellar|basement|bedroom|car|flat|van|against|hostage|captive|prisoner|and|down|to|from outside|with no|on purpose|garage|bathroom|outside)
    (held|holding|hold|keeping|taken|keep|taking) .. (hostage|hostages|captive|prisoner|against my will|against her will|against his will|against our will|at gunpoint|at knifepoint|at knife point)
    (kidnap*|abduct*) .. (me|my|child|daughter|son|girl|boy|woman|ransom|him|her|us|from|by|someone|them|kid|baby)
    (took|taken|takes|take|hid|hidden|keeps|kept|holds|confiscated|has|have|holding) (away|all|both)? (my|our|her|his|their|the workers|everyones) .. (passport|passports|id card|documents|papers) .. (and|work|not|never|boss|cant|wont|leave|house|so|until|away|escape|owe|debt|allowed|from|madam|employer)
    (made|make|makes|force|forced|forces|forcing|making) (me|us|her|him|them|the girls|girls) (to)? .. (work without|sleep with|have sex|sex|strip|work all|marry|prostitute|clients|steal|beg|work for free|work for no|work 16|sell drugs|carry|drink|take drugs|do things|have it)
    (forced|arranged against) (marriage|to marry|into marriage|labour|labor|prostitution|into prostitution|to work|to sleep)
    (trafficked|trafficking|human trafficking|sex slave|slavery|modern slavery|enslaved|like a slave|like slaves|as a slave|as slaves)
    (drive|drives|take|takes|bring|brings|took|drove|send|sends) (us|me|her|girls|the girls|them) .. (hotel|hotels|men|clients|house|room|every night) .. (men|sleep|sex|night|clients|and|every)
    (sold|selling|sell) (me|her|us|him|my sister|girls|the girls|children|a child|my daughter) (to|for|into|off)
    (break|breaking|broke|broken|breaks|trying to get|trying to break|kicking|smashing|smashed|climbing|kick|kicked) (in|into|down|through) .. (my|our|the|next door|a|house|flat|door|now|home|right|here|window|garden|apartment|neighbours) .. (now|right now|hiding|help|hear|inside|upstairs|downstairs|please|still|house|door|window|knife|police|scared|alone|hide|hid|i|im|as we speak|men|man|flat|kids)
    <man> (is|are|who|just|has|keeps)? .. (breaking in|breaking into|trying to break in|trying to get in|kicking my door|kicking the door|kicking in|banging on my|climbing through|climbing in|in my house|in my garden with|in the house|inside my house|in my flat|smashing|smashed up|smashing up|prowling|forcing the door|in my hotel room|in my room|in our room|in my apartment|inside our|hammering on the door|in my car|trying the door|trying my door)
    (intruder|intruders|burglar|burglars|prowler|home invasion|gunman|gunmen|shooter|hijacker|hijackers) .. (in|here|now|house|upstairs|downstairs|outside|inside|store|garden|room|help|the|at|on)
    (active|mass|school) (shooter|shooting)
    (shots|gunshots|gunfire) (fired|outside|heard|in|next|coming|from|at|and)
    (im|i am|were|we are) (hiding|barricaded|locked myself) (in|under|behind|inside|from|upstairs)
    (hiding|hid|barricaded) .. (wardrobe|bathroom|closet|under the bed|cupboard|toilet|from him|loo|from my|attic)
    <man> .. <holds> .. (a|an|his|her|the)? .. (gun|pistol|shotgun|rifle|knife|machete|axe|bat|hammer|crowbar|weapon|cutlass|revolver|acid|petrol|firearm|sword|iron rod|broken bottle|blade|belt|hatchet) .. (at|on|to|me|us|outside|and|threatening|in|her|him|cashier|now|here|people|staff|my|door|the|shop)
    (pointing|pointed|points|waving|swinging|brandishing|pulled|pulls|drew) .. <weapon>
    <weapon> .. (to|at|against|on) (my|his|her|our|your|the) (throat|head|neck|back|face|chest|belly|wife|baby|cashier)
    (at|with) (gunpoint|knifepoint|knife point|gun point)
    (coming|came|comes|come|lunged|lunging|went|goes|swung) (at|after|for) (me|us|him|her|my|people|staff) .. <weapon>
    (smashing|smashed|trashing|trashed|wrecking|destroying|breaking) (up|everything|the)? .. (place|flat|house|everything|room|furniture|things|up) .. (and|coming|scared|he|now|me|us|again|kids|hes|shes|off)
    (dragging|dragged|forcing|forced|pushing|pulling|bundled|bundling|pulled|shoved) (a|the|my|some|her|him|me|that|this) .. (girl|woman|child|kid|boy|man|me|her|him|daughter|lady|son|sister)? .. (into|in|inside|out of) (a|the|his|their|my) .. (van|car|boot|taxi|bushes|alley|house|room|truck|lorry|flat|toilet|toilets|woods)
    (follow|following|followed|follows|stalk|stalking|stalked|stalks|watching|watches|tracking) (me|us|her|my daughter|my|girls like me|him) .. (home|for|every|since|everywhere|again|around|around|to|from|now|weeks|days|house|work|outside|and|store|car|kids|with|online|in|through|right)
    (stalker|stalkers) .. (outside|following|my|ex|has|is|found|again|here|at|knows|keeps|waiting)
    (has|have|my|a|her) (stalker)
    (tracker|airtag|air tag|gps|spyware|camera|hidden camera|cameras) .. (on|in|under|hidden|planted|hid|inside) (my|our|her) (car|bag|phone|coat|house|bedroom|bathroom|room)
    (waiting|standing|outside|sitting|lurking|parked|hanging|turned up|turns up|showed up|shows up) .. (outside|for me|my house|my door|my work|my flat|my window|my school|wherever i|everywhere i|at my) .. (ex|he|again|now|knife|every|scared|night|him|man|and|right|wont)
    (ex|he|hes|stalker|husband|man) .. (outside|in the car park|at my door|at the door|outside my|waiting for me|turns up|turned up|found me|found where|found out where|knows where) .. (again|now|i live|help|scared|knife|tonight|wherever|everywhere|me|live|living|kids|screaming|shouting|threatening|moved)
    <man> .. (hell|shell|theyll|will|going to|gonna|might|could|would) (kill|murder|hurt|find|beat|rape|shoot|stab|strangle|burn) (me|us|her|him|them|my|our|kids|the kids|someone|everyone|everybody|somebody)
    (hell|shell|theyll) (kill|hurt|beat|murder|shoot|stab|rape) (me|us|my|her|him|again)
    (dowry|honour) .. (killing|torturing|beating|torture|kill|burn|fire|harassment|harassing|beat|harass)
    (set|setting|sets) (me|her|us|him|my house|the house|fire to|our house|my car|my flat|the place|the flat) (on fire|alight|to my|to our|to the|to his|to her)
    (douse|doused|poured|pouring|threw|thrown|throw) .. (petrol|acid|boiling|kerosene|lighter fluid) .. (me|her|him|us|face|over|door|letterbox|on)
    (holding|held|holds|pushed|pushing|shaking|shakes|shook|dangling|hitting|throwing|burning|hits|burns|starving|drowning|shaken) (my|the|her|his|a|our) (baby|kid|son|daughter|child|little|toddler|grandson|granddaughter|newborn|kids|stepson) .. (under|water|head|face|tap|balcony|window|and laughing|against|violently|with|so hard|until|by|for|cigarette|hot|wall)
    (spiked|drugged|roofied|put something in) .. (drink|drinks|drinking|me|my)
    (fight|fighting|brawl|riot|stabbing|shooting|attack|attacked|assault|robbery|riots|mugging|hold up|holdup|lynching) (is|are|going on|happening|breaking out|broke out|in progress|outside|in your|in the|at your|right now|here|between|has broken out|now) .. (now|store|shop|lobby|bar|train|bus|car park|knife|knives|help|blood|branch|restaurant|platform|street|hotel|outside|police|right|bleeding|people|police)
    (being|getting) (robbed|held up|burgled|mugged|shot at|raided) (now|right now|at|by|with|help|please|as|here|in)
    (nude|nudes|naked|intimate|private) (photos|pictures|pics|images|videos|video) .. (threaten|threatening|blackmail|blackmailing|unless|post|send|leak|share|pay|money|everyone|to my|my)
    (call|send|get|need|phone|ring|calling|dial) (the|me|us|for|my)? (police|cops|911|999|112|security) .. (now|please|quick|help|hes|he|shes|hurry|here|immediately|outside|knife|urgently|someone|room|right|asap|silently|she)
    (help|save|rescue) (me|us|her) .. (hes|shes|he|they|kill|hurt|beat|beating|locked|trapped|from him|husband|madam|boss|captive|kidnapped|hitting|knife)

    <iWill> .. <strike> <staff>
    <iWill> .. <strike> .. (your|his|her|their|ur|that|the|my) .. <body>
    <iWill> .. (smash|break|slit|cut|snap|bash|kick|cave|rip|knock|blow|wring|crack|punch|stab|chop|tear|shove|ram|stick|put) .. (your|his|her|their|ur|every|both|someones|somebodys|yer|a) .. <body>
    <iWill> .. (burn|blow|bomb|torch|shoot|smash|destroy|trash|set fire to|set|wreck|drive|ram|petrol bomb|firebomb|level|raze) .. (up|down)? .. (your|the|that|this|whole|ur|into|his|her|my) .. <site> .. (down|up|fire|to the ground)?
    (burn|burning|blow|blowing|shoot|shooting|torch) (your|the|this|that|down|up|ur|his|her) .. <site> (down|up|to the ground|with)?
    <iWill> .. <hunt> .. (live|lives|house|home|family|kids|bat|shift|sorry|throat|head|dead|you|her|him|outside|car|hurt|kill|get|work|beg|and|door|tonight|wont|coming|driver)
    (i|we|im|my boys|my brothers) .. (know|knows|found out|got|have) (exactly)? .. (where|which|what time) .. (you|she|he|your|they|u|your kids|your family|the girls|your staff|that driver|ur|your daughter) .. (live|lives|work|works|school|finish|finishes|park|parks|walk|walks|family|kids|house|sleep|sleeps|go|goes|home|knocks off|leave|leaves)
    (you|ur|youre|your|hes|shes|theyre|all|u|that guy is|that man is|she is|he is) (all|so|as good as|are|a|fucking)? (dead|dead man|dead meat|dead men|gonna die|going to die|a dead man|dead woman|finished tonight|will die|gonna get hurt|going to get hurt|gonna bleed) !(in|on|for|battery|now|right|wrong|line|end|zone|link|slow|to|phone|stock|weight)
    <iWill> wait for .. (after (her|his|their|your) shift|outside|car park|in the dark|knife|bat|tonight|hurt)
    (watch|mind) (your|ur|his|her|their|yer) (back|backs|neck)
    (body|bodies) bag
    (put|send|land) (you|him|her|them|someone|one of you|your|that|one of your) .. (in|into|to) (hospital|a hospital|the hospital|intensive care|a coma|a grave|the ground|a wheelchair|a box|a coffin|the morgue|a&e|the er)
    (get|got|gets|have|has) (whats|what is|what she|what he|what they|whats been|it) (coming|coming to) (to)? .. (her|him|them|you|tonight|after)?
    (leave|leaves|leaving|carried|carry|come|comes|coming|walk|go|goes|going) .. (in a (body bag|box|coffin|ambulance|hearse))
    (wait|waiting) (till|until|for) .. (get hold of|get my hands on|see you|see him|see her|after (her|his|your|their) shift|find you|find him|outside when)
    (when|once|if|until) i (get hold of|get my hands on|find|catch|see) (you|him|her|them|your|that) .. (dead|kill|sorry|hurt|smash|regret|break|hospital|beg|bleed|wish)
    (come|coming|came|be|going) (down|over|there|round|to|in)? .. (there|your|office|shop|store|branch)? .. with (a|my|an|some) .. (gun|bat|knife|hammer|axe|petrol|machete|baseball bat|shotgun|rifle|crowbar|lads|weapon|petrol can|matches|ak|9mm|glock|mates and)
    (bring|bringing|brought|buying|bought|buy|loading|loaded|load|got|take|taking|grab|grabbing|have) (a|my|the|some|an) (gun|shotgun|rifle|knife|machete|bat|baseball bat|axe|petrol|explosives|glock|ar15|ammo) .. (to|for|your|you|there|office|store|school|and|with|branch|work|them|him|her|tomorrow|ready)
    (planted|placed|left|hidden|put|hid|theres|there is|is) .. (bomb|bombs|explosive|explosives|device|something) .. (in|at|under|on) (your|the) .. (lobby|building|office|store|station|plane|branch|hotel|school|train|airport|toilet|basement|shop|bus)
    bomb .. (go off|goes off|lobby|building|plane|threat|store|office|school|hotel|minutes|airport|train|station|in your|in the|under your)
    (shoot|blow|stab|kill|gun) .. (everyone|everybody|all of them|all of you|you all|the lot of you|each and every|as many)
    (somebody|someone|people|one of you|your staff|your driver|your people|anyone|blood) .. (going to|gonna|will|is going to) (get|be|die|flow|bleed|end up) .. (hurt|killed|shot|stabbed|beaten|dead|hospital|die|die tonight|blood|broken)
    (hope|wish) (you|your|u|they|he|she|all of you|ur) .. (die|dies|dead|get raped|get cancer|burn|burns|get shot|get hit|rot|crash|get killed|raped|suffer)
    (deserve|deserves|ought|need|needs) to (die|be shot|be hanged|be killed|be beaten|get shot|get beaten|be stabbed|be hung)
    (smash|bash|kick|cave|punch) .. (face|head|skull|teeth) in
    (stepdad|stepfather|uncle|teacher|coach|boss|manager|driver|man|guy|carer|nurse) .. (touches|gropes|groped|fondled) (me|my)
    (grabbed|grabs|groped|touched|squeezed|stroked) my (thigh|leg|bum|breast|breasts|chest|crotch|bottom|arse|ass)
    (courier|driver|man|guy|he|she|husband|wife|ex|partner|boss|guard|bouncer|colleague|neighbour|son|dad|mum|father|mother|brother|they|boyfriend|doorman) .. (punched|slapped|kicked|choked|strangled|headbutted|punches|slaps|chokes) (me|us|him|her) !(out|off|from|back|to|through|into)
    (pushed|shoved|knocked|dragged) (me|him|her|us) (to the|on the|onto the|against|down the) (floor|ground|wall|stairs|pavement|car|road|door|hair|steps)
    (im|shes|hes|being|me|her|him|us|girl|girls|sister|cousin|maid|women) .. (kept|locked|held|chained) in .. (cellar|basement|cage|attic|dark)
    (he|she|husband|ex|partner|boyfriend|dad|father|boss|wife|stepdad) .. (broke|fractured|breaks) my (arm|nose|jaw|rib|ribs|wrist|finger|fingers|leg|teeth|cheekbone)
    set (the|my) (dog|dogs) on (him|her|them|you|your)
    finish (him|her|them|you) with
    (put|puts|had|got|has) (his|her) hands? (round|around|on) my (neck|throat)
    (grabbed|squeezed|choked|strangled|throttled) (me by the|my) (neck|throat)
    (he|she|ex|husband|boyfriend|partner|dad) ..1 (choked|strangled|throttled|suffocated) me
    (man|guy|bloke|someone|somebody|car|van|lad|stranger|men) ..3 (following|followed|follows|tailing|walking behind) (me|us)
    (if i) (talk|tell|leave|report|speak|say) ..3 (hell|he will|shell|she will|they will|theyll|he says hell) ..2 (hurt|kill|harm|take|do something to) ..2 (me|my|the|him|her|them|us)
    (ex|stalker|ex husband|ex boyfriend) ..3 (outside|at my door|at the door|under my window|in the garden|banging|waiting|parked|sat outside)
    (coming|come|coming down|be) ..2 (to|down to|at|round to) (that|the|your) (branch|office|shop|store|desk|counter) .. (and)? .. (hurt|blood|sorry|regret|pay|burn|knife|bat)
    (people|someone|somebody|you lot|youre all|staff) (are|is|will|gonna|going to)? (going to|gonna)? (get hurt|bleed|die|be sorry you)
    (found|got|know) (her|his|their|your) address ,? ..8 (kids|know what it|sorry|regret|lose everything)
    (he|she|they|husband|boss|partner|dad|ex|boyfriend|employer) (has|have)? (locked|locks) (me|us) (in|up|inside) !a !to !for !this
    i am locked in , he
    (he|she|they) (took|takes|has|hid|taken) (the|my|all the) (keys|passport|phone) ..3 (locked|cant leave|cant get out|angry|wont let)
    (broke|broken|kicked|smashed) (the|my) (door|window) (in|down) ..4 (finish|kill|next time|back|says)
    (next time) (he|she|hell|shell) (says)? ..3 (finish|kill|worse|end) (it|me)?
    i (followed|tailed) (your|the) (clerk|employee|agent|driver|manager|guy|man|woman|girl|staff|colleague) ..3 (home|to his house|to her house|house)
    (his|her|their) brakes (wont|are|could|will)
    (walking|coming|going|be) (into|to|down to|at) (your|that|the) (branch|office|shop|store) with (petrol|a can|a knife|a gun|acid|an axe|a hammer|a bat|whatever)
    (hiding|hid|locked myself|locked) in (the|my)? (bathroom|toilet|loo|wardrobe|cupboard|closet|bedroom|shed) ,? (and)? (he|she|hes|shes)
    (someone|somebody|a man|hes|he is|they) ..2 (trying to|tries to) (open|force|break|kick|get through|get in) ..2 (door|window)
    (burn|torch) (the|our|my) (house|flat|place) down with (us|me|the kids|everyone) (inside|in it)
    (coming|comes|turning up|turn up|waiting) (round|over|here)? with his (lads|mates|boys|men|brothers|mob) ..3 (sort|hurt|beat|smash|get|batter|kill)
  `,
  possible: `
    (shoot|blow|gun) (up|down) (the|your|my|this|a|that|everyone|everybody)
    (shakes|shook|shaking|shaken) (my|the|our|her|his) (baby|newborn|infant|toddler|child|son|daughter|grandson|granddaughter)
    (locked|locks|lock|shut|shuts|trapped) (me|us|her|him) (in|inside|up) (the|a|his|my|our|here)
    <hard> <victim>
    (older man|older guy|man she met|man he met|boyfriend she met) .. _? .. (pays|buys|gives|phone|quiet|secret|gifts|controls)
    (daughters|daughter|sisters|sister|girl|son) .. gone very quiet
    <hard> (my|our|his|her|a|an|the|their) .. <kin>
    (jumped|beat|beats|hit|hits|pushed|attacked|robbed|slapped|kicked|shook|shoved|locked up|tied up|bit|hurt|hurts) (my|our|his|her|a|their) .. <kin>
    (slapped|punched|kicked|beat|beats|stabbed|choked|strangled|attacked|assaulted|raped|threatened|chased|groped|dragged|whipped|burned|burns|scratched|scratches|spat on|spat at|shoved|grabbed|pinned|drugged) (me|him|her|us|them|someone|my face|my arm|my neck|my hair)
    (throws|threw|throwing|hurls|smashed|smashes) .. (things|plates|bottles|bottle|objects|stuff|chairs|glass|stones|bricks) .. at (me|us|her|my|him|the)
    (held|kept|locked|detained|trapped|imprisoned) in (a|the|his|their|my|this|her) .. (house|room|basement|cellar|flat|apartment|shed|factory|hotel|building|container|garage)
    (cant|not allowed to|forbidden to|unable to) (leave|escape|get away|get out of here|run away|go home) .. (house|him|he|here|husband|boss|them|room|passport|scared|afraid|kill|they|guards|door|locked|alone|without)?
    (six feet under|in a grave|your grave|his grave|her grave|sleep with the fishes|in the morgue|in a coffin|say your prayers|your last day|meet your maker|your days are numbered|youre next|sleep with one eye)
    (banging|hammering|pounding|kicking|smashing) .. (door|window|windows) .. (hammer|scared|man|he|screaming|night|threatening|now|help|landlord|my|axe|drunk|kids)
    <man> .. (banging|hammering|pounding|kicking) .. (door|window|windows)
    (a|the|been a|mass) (shooting|stabbing|bombing|lynching|hostage situation|gang fight) (at|in|outside|near|here|on)
    (nudes|nude pics|sextape|sex tape|revenge porn|sextortion)
    (post|leak|share|send|upload|publish) .. (nudes|naked|private photos|private pictures|private videos|intimate)
    pay with (your|his|her|their) (life|lives|blood)
    (set|setting|release) (the|my) (dog|dogs|pitbull|rottweiler) on
    (wont|will not) (leave|walk|get|come) .. (alive|in one piece|walking|home safe)
    (make (him|her|them|you) (suffer|bleed|beg|disappear))
    (lurking|prowling|creeping|peeping|spying|hiding) .. (outside|window|bushes|garden|house|night|stairwell|hallway|my door)
    (signed|sign|transfer|pay|withdraw|hand over) .. (knife|gun|threat|threatened|or else|hurt|force|forced|gunpoint)
    (made|make|makes|making) me (sign|strip|undress|touch|kiss|beg|drink|swallow|transfer|withdraw) 
    (blood|bruises|bruised|black eye|broken nose|split lip|marks on) .. (he|husband|dad|boyfriend|wife|partner|my arms|my face|her arms|her face|his arms|neck)
    <man> .. (hit|hits|hitting|pushed|pushes|slapped|slaps|punched|punches|kicked|kicks|beat|beats|chokes|choked|grabbed|grabs|touched|touches|hurt|hurts|dragged|locks|locked|spat|attacked|attacks|followed|follows|forces|forced|bit|burned|shoved|pinned|cornered|strangled|threaten|threatened|stabbed) .. (me|us|her|him|my son|my daughter|my mum|my mom|my kids|my child|my face|my sister|my wife|my baby|my throat|my arm|my hair|my neck|my brother|them|child|kids|baby|daughter|son|wife|mum|mother|sister|dog)
    <man> .. (comes|came|gets|climbs|climbed) .. (my room|my bed|bedroom|at night) .. 
    (touches|touched|touching|grabs|grabbed|grabbing|kissed|kissing|forced himself on) (me|her|us|my daughter|my son|him)
    (tried|trying|tries|wants|wanted) to .. (touch|kill|hurt|rape|stab|grab|kiss|undress|hit|strangle|drown|burn|poison|run over) (me|us|her|him|my|them)
    (hits|hurts|beats|slaps|punches|chokes|burns|pinches|kicks|controls|threatens|bullies|scares) (me|us|her|him|my|them|the)
    (afraid|scared|terrified|frightened|frightens|scares|scaring|terrifies) .. (of (him|her|them|what|going)|for my life|for our lives|to go home|for my safety|for her|me|us)
    (knife|knives|gun|guns|pistol|machete|axe|weapon|weapons|shotgun|rifle|firearm) .. (man|guy|outside|store|shop|me|us|him|her|head|hes|he|someone|customer|hand|people|here|door|in the)
    <man> .. (knife|gun|guns|pistol|machete|axe|weapon|shotgun|rifle|firearm|baseball bat|crowbar|bomb)
    (kill|murder|stab|shoot|strangle|behead|slaughter|burn alive|beat up|beat the|smash|bash|punch|slit) .. (you|your|him|her|them|that|manager|agent|driver|staff|courier|ceo|boss|everyone|someone|somebody|people|neighbour|neighbor|husband|wife|myself|me|us|face|neck|throat|teeth|legs|skull|head)
    (living daylights|seven shades|shit|crap|hell|life) out of (you|him|her|them|your|that|someone|the|me)
    (bullet|bullets|knife|brick|fist|fists|blade|axe) .. (in|into|through|to|on) (your|his|her|their|the|you|him|my|someones)
    (burn|blow|burning|torch|bomb|shoot) .. (down|up|to the ground) 
    (to|in|into) the ground .. (shop|store|office|building)
    (blood|bodies|funeral|funerals|coffin|coffins) .. (isnt|is|will|on your|if|going to be|floor|hands|next)
    (going to be|there will be|therell be|be) (blood|violence|bodies|consequences|trouble) 
    (someone|somebody|people|anyone) .. (gets|get|is going to get|will get|gonna get) (hurt|killed|shot|stabbed|beaten)
    (my|me|his|her) .. (boys|lads|mates|brothers|cousins|crew|gang) .. (sort|pay|visit|coming|deal|outside|wait|waiting|teach|find|kick)
    (pay|paying) .. (you|him|her|them|your) (a)? .. visit
    (wait|waiting|be there|meet|see|find) .. (him|her|you|them|driver|agent) .. (after work|outside work|outside your|dark|car park|alley|my boys|my mates|with a|alone)
    (know|knows|found) where .. (live|lives|work|works|park|parks|school|sleep|house)
    (watch|watching) (your|her|his|their|ur) (back|backs|step)
    (hiding|hide|hid|hidden) .. (from|in|under|kids|bathroom|wardrobe|him|cupboard|closet|upstairs) .. (him|her|drunk|please|help|my|scared|hes|he|dad|man|them|whisper|quiet|wardrobe|closet|bathroom|bed)
    (breaking|smashing|smashed|broke|wrecking|throwing|punching) .. (everything|plates|walls|wall|furniture|door|windows|things|place|doors|tv) .. _? .. (drunk|hiding|scared|kids|me|angry|again|dad|husband|hes|rage|screaming)
    (drunk|high|angry|furious|violent|drugs|rage|screaming) .. _? .. (breaking|smashing|hitting|kids|hiding|scared|hurt|punching|throwing|beating|locked|threw)
    (marry|married|marriage|wedding) .. (off|against|abroad|force|forced|forcing|dont want|refuse|pakistan|cousin|old man|uncle|will not|without my)
    (passport|passports|id|papers|documents) .. (took|taken|taking|keep|keeps|hid|hides|confiscated|wont give|refuses) 
    <man> .. (took|taken|keep|keeps|kept|hid|hides|confiscated|holds|has|have|locked) .. (my|our|her|their) passport
    (held|holding|kept|keeping|locked|tied|chained|imprisoned|confined) .. (sister|brother|son|daughter|wife|me|us|her|him|girl|woman|girls|child) 
    (wont|will not|doesnt|never|refuses to|dont) .. let (me|us|her|him|them) .. (out|leave|go|family|friends|stop|alone|outside|home|sleep|eat|phone)
    (wont|doesnt|will not|refuses to) stop (the)? (car|following|hitting|calling|messaging|touching|beating|harassing|stalking|threatening)
    (followed|following|follows|follow|watched|watching|tracked|tracking|spying|spies) (me|us|her|my|by) .. (home|man|men|guy|ex|car|everywhere|night|from|work|gym|street|stranger|someone|weeks|days|daughter|around)
    (being|been|was|were|got|get|getting) (followed|watched|attacked|assaulted|beaten|abused|threatened|stalked|chased|robbed|mugged|jumped|harassed|raped|stabbed|shot|kidnapped|groped|drugged|spiked|bullied) 
    (airtag|air tag|tracking device|spyware|hidden camera|hidden cameras|stalkerware)
    (pictures|photos|picture|photo|pics|video|videos) of (my|me|our|her) .. (house|door|kids|children|sleeping|window|school|home|family|naked|daughter)
    (nude|nudes|intimate|naked) (photos|pictures|pics|images|videos)
    (grabbed|snatched|taken|took|dragged|pulled|lured|approached) .. (child|daughter|son|girl|boy|kid|stranger|toddler|baby) .. (stranger|van|car|man|outside|away|just now|by a|into|street|playground|school)
    (break|breaking|broken|broke|get|getting|force|forcing|climb|climbing|kick|kicking|smash|smashing) (in|into|through|down) .. (my|our|back|front|next) .. (door|window|house|flat|garage|home|room|shed|garden)
    <man> .. (trying|tries|tried|wants) to (get|break|climb|force|come) (in|into|through|inside)
    (screaming|screams|crying|shouting|yelling|sobbing|thuds|thud|bangs|begging|smacking) .. (next door|neighbour|neighbor|wife|child|kids|woman|girl|help|wall|upstairs|downstairs|flat|room|him|her|baby|thuds|stop)
    (neighbour|neighbor|next door|upstairs|downstairs|man|couple|father|parents|mother|teacher|carer|nursery|nurse) .. (beating|beats|hitting|hits|screaming|hurting|hurts|shaking|starving|slapping|kicking|abusing|yelling|locks|locked|ties|tied) .. (wife|kids|kid|child|children|baby|her|him|dog|girlfriend|son|daughter|mum|residents|gran|nan|me|us|at)
    <man> .. (controls|controlling|controlled|monitors|checks|reads) .. (money|phone|emails|e mails|messages|wages|everything i|what i|where i|my every|bank) .. 
    (shelter|refuge|restraining|helpline|hotline|safe house|protective) .. (him|ex|husband|find|finds|address|order|moved|escape|leave|number|children|kids)
    <man> .. (find|finds|finding|found|discover|discovers|learn|learns|trace|traced|knows) .. (my|our|new) .. (address|house|location|flat|shelter|refuge)
    (carer|nurse|teacher|babysitter|nanny|coach|priest|uncle|stepdad|step dad|stepfather|stepmum|boyfriend|husband|wife|father|dad|partner|boss|driver|masseur|instructor|landlord) .. (hits|hit|hurts|touches|touched|beats|slaps|locks|pinches|rapes|forces|threatens|grabs|gropes|scares|comes into my|follows|undressed|filmed|films|films me) 
    (without|not|no) .. (pay|paid|wages|salary) .. _? .. (passport|locked|leave|not allowed|escape|madam|sleep)
    (without|before) (him|her|them|my husband|my wife|my ex|my partner|my dad|my boyfriend|my father|my parents|my family) (finding|knowing|noticing|seeing|realising|realizing|find|finds|knows|getting|being told) .. 
    (cant|mustnt|must not|cannot|never|not|dont|doesnt|shouldnt) (let|tell|know|find|see|be) .. (him|her|husband|ex|partner|he|boyfriend|father|my family|parents|stepdad|abuser) .. (know|find|see|finds|knows|out|where|this|about|address|told|live|number|any)
    (he|she|they|husband|ex|partner) (must|can|should|mustnt|cant|will) (not|never)? (know|find|see|find out|be told|track|have|get) .. (address|where|number|out|this|account|about|location|i live|moved|me)
    (isnt|not|wont be|never|no longer|dont feel|doesnt feel|didnt feel|unsafe|feel) (safe|unsafe) .. (otherwise|home|here|with him|with her|at home|anymore|for me|for us|in my|if|tonight|at work|any more|around|kids|in this|if he)
    (scared|afraid|terrified|frightened|fear|worried) .. (of what|what he|what she|what hed|hell|hed|shell|he will|he might|he would|find|ex|him|come|react|driver|guy|man|neighbour|follow|live)
    (scared|afraid|terrified|frightened) (of|to) (him|them|her|go|leave|sleep|be alone|the man|open|stay|answer|walk)
    (only|just|please|dont|never|not) .. (e mail|email|call|text|ring|write|post|send|contact|letter|letters|phone) .. (when|while|if|as|because|between|unless) .. (hes|he is|my husband|my partner|shes|he|my ex|husband) .. (at work|out|not home|asleep|reads|checks|opens|away|sees|see|goes through|controls|might|would|home)
    (checks|reads|goes through|monitors|controls|tracks|watches|listens|opens|counts) (my|all my|every|everything i|what i|where i|all of my) .. (phone|messages|mail|post|money|calls|letters|emails|texts|wages|bank|do|go|spend|location|spending|penny|bag|movements)
    (not|isnt|never|arent|wont|doesnt|dont) (allowed|allow|let|lets|permitted) (to|me)? .. (bank card|own money|my own|card at home|a job|friends|family|a key|own account|spend|doctor)
    <man> .. (takes|keeps|kept|controls|control|hides|holds) (all)? (my|our|the girls|her|everyones) .. (passport|passports|wages|salary|pay|documents|papers|keys|benefits|pension)
    (husband|wife|partner|boyfriend|he|ex|father|mother in law) .. (takes|took|keeps|controls|hides|holds) (all)? my .. (money|card|cards|phone|wages|bank)
    (ex|he|hes|stalker|husband|father|man|someone|somebody|guy|bloke|driver|stranger|people|car) .. (turns up|turned up|shows up|showed up|follows|followed|following|keeps calling|keeps texting|keeps messaging|wont leave me alone|waits|waiting|watching|watches|outside|knows where|found me|tracking|knocking|parked|stalking|tracks|harassing|came to my|comes to my|came back to|keeps coming|stared|staring|sat outside)
    (same|strange|black|white|unknown|weird|silver|grey) (car|van|man|guy|person|number|bloke|vehicle|men) .. (outside|follow|following|every|since|again|house|street|keeps|behind|days|parked|calling|night|school|gate|door)
    (keep|keeps|kept|always|been) .. (seeing|noticing|see) .. (same|strange|him|car|man|van|outside|following)
    (my|new|our) (address|location|number|flat|house) .. (ex|him|from him|get away|moved to|hide|hiding|husband|fled|refuge|found|shelter|restraining)
    (moved|ran|run|running|get|getting|got|hide|hiding|escape|escaped|escaping|flee|fled|fleeing|away|leave|left|leaving) (away|out)? (from)? (my)? (him|her abusive|abusive|violent|my ex|my husband|domestic|my stepdad|abuser|my abuser|my partner because)
    (restraining order|protective order|protection order|non molestation|injunction against|safe house|women's refuge|womens refuge|womens shelter|refuge|domestic violence|domestic abuse|coercive control|women's aid|womens aid)
    (bruise|bruises|black eye|marks|broken rib|broken nose|bruising|split lip) .. (he|husband|from|again|wife|partner|dad|on her|on his|on my|where he|arms|neck|carer|home|nursery|school|girlfriend|child|girl|boy|her|mum|door|mother)
    (my|his|her) (daughter|sister|friend|niece|girl|cousin|neighbour|neighbor|colleague|mother|mum|son|grandson|student) .. (older man|older boyfriend|bruise|bruises|cries|quiet|scared of|wont say|pays for|controls|allowed|lets her|hits her|afraid|met online|met a man|secretive|gifts|hurting her|hurting him|married off|screaming|screams)
    (girl|girls|woman|women|child|kid|baby|boy|neighbour|neighbor|someone|couple|kids|lady) .. (crying|cries|screaming|screams|scream|shouting|sobbing|begging|thumping|banging|hit) .. (night|next door|upstairs|downstairs|room|wall|help|stop|every|all|different|through|for|beside|and|flat|again|now)
    (different|strange|many) men .. (go in|going in|room|come|coming|night|every|hour|in and out)
    (screaming|shouting|banging|screams|thumps|crashing) .. (next door|upstairs|neighbour|neighbours|flat|through the wall|room|below|hotel|and things|husband|help|please stop)
    (boss|employer|agency|madam|supervisor|agent|manager|landlord|they|he) .. (keeps|holds|took|has|have|keep|kept|hold) .. (our|my|their|the workers) .. (passports|passport|documents|papers|wages)
    (karma|someone|somebody|one day) .. (will|come|get|going|give) .. (come|hand|staff|you|hurt|lesson|visit|what they|what you|pay)
    (i|we) know (what time|where|which way|who|when|your) .. (close|closes|closing|walk|walks|home|girls|staff|live|lives|park|car|family|finish|work|works|name|kids|shift|bus|house|school|leave)
    (teach|teaching|taught) (you|him|her|them|your|somebody|someone|that|this|u) .. lesson
    (you|youll|u|ull|they|theyll|he|hell|she|your boss|all of you|youre going to|someone|somebody) .. (regret|be sorry|pay for|pay dearly|wish you|live to regret|wont like what|wont see it coming) .. (this|it|that|what|never|day|happens|doing|me|born|messing|coming|im|when|crossing)
    (come|coming|come down|drive|turn up|going) (down|over|round|there|to)? .. (your office|your shop|your store|your branch|there myself|your building|your house|your depot|your counter|headquarters) .. (sort|myself|see|and|you|drag|face|angry|shout|deal|with my|tomorrow|wait|mates)
    (punch|slap|kill|strangle|shoot|murder|hurt|throttle) (someone|somebody|you|him|her|them|the next|one of you|your driver|the driver|the manager|whoever)
    (going to|gonna|ill|i will|about to|could|want to) (kill|murder|strangle|hurt|punch|throttle) (someone|somebody|him|her|them)
    (lose|losing|lost) (my|his) (temper|control|it) .. (hurt|kill|hit|kids|wife|someone|do something)
    (feel|feels|felt|makes me feel|made me feel|feeling) (threatened|unsafe|intimidated|in danger|scared of|harassed|afraid of)
    (threatening|intimidating|aggressive|abusive|violent) .. (me|towards|neighbour|my|driver|us|staff|engineer|message|messages|calls|call|texts|letters|email|note|letter)
    (threatened|threatens|threatening|threats|threat|blackmail*|extort*|sextort*)
    (groped|harassed|molested|touched) .. (me|her|us|driver|masseur|instructor)
    (beaten|beat|hit|hits|attacked|assaulted|mugged|robbed|raped|stabbed|abused) (up)? (by|me) .. (my|a|the|your|husband|partner|dad|driver|man|men|last night|again|when|and|at|boyfriend|group|gang)
    (location|find my|tracking|family sharing|sharing|gps|tracker) .. (ex|husband|stalker|him|boyfriend|follow|follows|finds me|controls|turns up)
    (ex|husband|he|partner|boyfriend|father|stepdad) .. (drunk|drinking|temper|angry|violent|rage|rages|aggressive|gun|guns|knife|punches|throws things|smashes|hits) .. (home|tonight|me|kids|again|scared|wall|walls|things|and|when|us|gets|every)
    (send|sends|sent|receiving|received|got|getting|gets) (me|us)? .. (death threat|death threats|threats|bullet|threatening|rape threats|photo of my house|photos of my house|photo of my front door|photos of me|picture of my house|picture of my door)
    (death|rape|bomb) (threat|threats)
    (sleeps|sleep|sleeping) .. (floor|kitchen) .. (passport|wages|locked|madam|work)
    (work|works|working) .. (no|without|never|not) .. (pay|paid|wages|day off|passport|leave|sleep)  .. (passport|allowed|leave|locked|boss|house|month|months)
    (gun|knife|machete|weapon|shotgun) .. (car|table|house|waistband|bag|belt|under|visible|neighbour|customer|shows|jacket|pocket)
    (someone|somebody|someones|somebodys|people) (is|are)? (going to|gonna|will) get hurt
    (wont|not|cant) be (held)? responsible for what (i|we) do
    (ex|stalker|ex husband) ..2 (knows|found|found out|has found) ..2 (where i live|my address|where i work|my new address)
    (checks|goes through|reads|monitors|tracks|hes got hold of) (my|all my) (phone|messages|texts|location|emails)
    (turn off|switch off|disable|stop|hide) ..4 (location|tracking|sharing|address) ..2 without (him|her|my husband|my ex|my boyfriend|my partner|them) (noticing|knowing|seeing|finding out)
  `,
  weaken: `
    (kill|murder) (me|us) (if|when|once) (he|she|they|i) ..1 (see|sees|lose|forget|miss|break|spill|ruin|order|burn|spend)
    (yesterday|last night|this week|last week|the other day) .. (neighbour|customer)
  `,
  not: `
    (who|when|abolish*|abolition|history|essay|book|museum|war) .. (slavery|trafficking)
    <act> ... <over>
    <act> ... in <year>
    <over> .. <act>
    ^ (was|were|been|being) bullied at school
    <ask> .. <act>
    (website|site|app|system|page|form|it|browser|ad|ads|advert|adverts|update|software|game|bot|chatbot|rules|policy|cookies|banner|program) .. (forces|forced|forcing|kicks|kicking|follows|following|hits|locks|locked|attacks|beats|tracks|tracking|stalks|stalking) (me|us|users|my)
    (hit|hits|scratched|bumped|damaged) (my|our|the|his|her) (car|van|bike|fence|wall|parked|vehicle|mirror|bumper|gate|lamp)
    (cut|cuts|cutting|burned|held|holding|holds|threw|throws|hit|hits|touched|touches) (me|us|him|her|them) (off|up|back|out|for|on|in|to|over|with|a|responsible|accountable|the|as|around|through|down)
    (team|we|they|side) .. (beaten|beat|thrashed) (3|2|1|4|5|by|in the|on points|them)
    <ask> ..5 <weapon>
    <no> ..2 (threatening|weapon|weapons|violence|threats|violent|break in|attacked|beaten|assault|robbed|going to hurt|harm|fight|stalking|abuse|abused|burgled|robbery|threat|fighting|gun|guns)
    (hit|punch|kick|beat|shoot|kill|stab|cut|attack|break|smash|strike|bash) (the|a|an|your|any|that|this|my|some|enter|send|play|ok|in|it|you)? .. <harmless>
    (hurt|kill|killed|killing) myself (laughing|laugh|trying|working)
    (kill|kills|killed|killing) (me|my|the|a|two|time|it|off|some|us|himself laughing) (to|with|softly|mood|vibe|battery|back|feet|knees|wallet|birds|budget|laughing|process|lights|buzz|data|credit|eyes|speed|head|wrists)
    ^ (is|are|its|this|waiting|queue|fees|prices|heat|shoes|delay|suspense|music|hold|work|hayfever|phone|back|feet|app|bill|bills|boss|job|traffic|math|maths|bot|interest|data|roaming|charges|price) .. killing (me|us|my)
    (would|id|could|ill|to|i) (kill|murder) (for|a|to) 
    (murder|kill|smash|demolish|destroy|crush) (a|an|some|this|that|the) (burger|pizza|pint|beer|curry|coffee|kebab|steak|workout|exam|quiz|interview|target|playlist|cake|sandwich|tea|pie|wings|goal|goals|day|week|challenge)
    (robbing|rob|robbed|robs|ripping) (me|us|people|customers|you) (blind|off)
    daylight robbery
    (fight|fighting|fought|battling|wrestling|struggle) (with|against|over|for|off) (this|the|my|your|a)? .. (printer|app|website|form|machine|system|cold|flu|remote|cancer|sleep|traffic|price|prices|password|menu|wifi|tent|box|lid|packaging|rights|bill|bot|chatbot)
    (holding|held|hold|kept) .. (parcel|package|money|order|data|deposit|refund|luggage|account|phone|passport application|bike|car|delivery|number) .. (hostage|ransom|prisoner|captive)
    (beat|beats|beating|match|undercut) (that|this|the|your|any|their|my|those|his) .. (price|quote|offer|deal|rate|record|time|score|queue|crowds|heat|traffic|competition|rush|drum|system|odds)
    (heart|drum|off) (beat|beats|beating)
    (beats|beat|dj) (headphones|by dre|studio|solo|me why|per minute|pill|earbuds|me|fit|flex)
    (have|want|wants|get|has) (my|your) (head|guts) (if|when|on|for|because)
    hit (me|us) (up|with it|with your best|with the (price|bill|latest|best|quote|news|details|number|facts)|with a (bill|fee|charge|fine|price)|like)
    (stabbed|stab|stabs|stabbing) (me|us|him|her)? in the (back|dark)
    (stab) at
    (punched|punch|punching|key|keyed|hit|typed) (in|out|the|a) .. (pin|code|number|card|wrong|hole|holes|button|ticket|keys|digits|clock|above|bag|bags|line)
    (toddler|baby|kid|kids|son|daughter|puppy|dog|cat|kitten|nephew|grandson|child|niece|boy|parrot|grandchild) .. (hit|bit|kicked|punched|threw|smacked|attacked|slapped|scratched|chased|kicks|hits) (me|it|the|his|her|us|a|my|him)
    (pillow|snowball|food|water|play|tickle|bull|cat|dog|cock|sword|gun|prize|street|mma|thumb) (fight|fights|fighting|fighter|fighters)
    (self) (defence|defense)
    (shoot|shooting|shot|shots) (me|you|us|off|over|across|a|an|the|for|through|in the|some) .. (email|mail|message|text|reply|dm|line|note|link|photo|photos|video|pic|film|film|wedding|hoops|basket|glance|arrow|arrows|coffee|goal|moon|time)
    (photo|film|video|wedding|fashion|product|head|mug|screen|long|one|flu|coffee|espresso|vodka|tequila|booster|bamboo|big|close up) (shoot|shoots|shooting|shot|shots|shooter)
    (glue|heat|nerf|massage|water|spray|caulking|nail|staple|price|radar|toy|speed|paint|foam|bb|smoking|top|grease|hair|laser|tattoo|jet wash|sealant|air|ray|hot glue|heat|stud|young|thermometer|bubble|potato|silicone|rivet|lap|scan|barcode|label) (gun|guns)
    (bath|sex|cherry|photo|love|time|seed|f|email|mail|glitter|stink|logic|smoke|atom|carpet|jager|cluster|calorie|sugar|chocolate|hot chocolate) (bomb|bombs|bombed|bombing)
    (kitchen|steak|bread|butter|butter|palette|pocket|swiss army|stanley|carving|cheese|craft|chef|chefs|table|sharp|paring|pizza|filleting|plastic|fruit|utility) (knife|knives) (set|block|sharpener|that|ship|shipping|rack|i bought|i ordered|arrived|is blunt|came|case|roll|for|with)
    (kick|kicks|kicked|kicking) (me|us|off|out|him|them)? (off|out|in|of|back|ass|the bucket|the habit|myself|start|from|itself) .. (the|app|game|server|group|system|session|meeting|chat|site|account|wifi|website|call|lobby|queue|warranty|a|at|with|plan)?
    (attack|attacks|attacked|attacking) (by|of|on|from) .. (moths|bugs|virus|hackers|malware|ddos|mosquitoes|spam|bots|ants|seagulls|slugs|website|server|network|killer|mould|giggles|nerves|titan|the)
    (heart|panic|asthma|anxiety|ddos|cyber|phishing|brute force|malware|big|snack|shark|dos|ransomware|hacker) (attack|attacks)
    (abuse|abused|abusing|abuses) (of|the|your|my|this|his) .. (system|policy|returns|promo|trust|voucher|discount|data|service|loophole|power|position|offer|terms|warranty|generosity|button)
    (threat|threats) (model|models|modelling|modeling|detection|intelligence|protection|level|found|feed|actor|report|scan|assessment|landscape|hunting)
    (follow|following|followed|follows) (up|me on|us on|you on|your|the|on|instructions|link|link|steps|page|back|this|through|that) 
    (following|follow|followed|follows) (me|us) (on|back|online|onto|instagram|up|through|with) .. (twitter|instagram|facebook|app|linkedin|tiktok|page|insta|youtube|spotify|strava|account)?
    (parent|child|background|hung|zombie) (process|processes|task)
    (killer|murder) (heels|deal|whale|mike|queen|sudoku|app|feature|view|queens|instinct|on the|mystery|in the|bee|bees|tomatoes|tofu|mermaid|she wrote)
    (slave) (drive|cylinder|device|lebour|port|flash|trade|museum|disk|labour|unit|mode|clock)
    (battery|deal|game|price|boss|job|machine|prices|offer|sun|wind|weather|waves|rain) .. (beats|beating|beat|attacked|killing|hit|hits|hitting) (me|us|down)
    (contract|hit|lady|pain|buzz|weed|bug|passion|mood|party|vibe|serial port|thrill|giant) (killer|killers)
    (dead) (battery|line|end|link|links|pixel|pixels|zone|slow|weight|sea|stock|phone|in the water|easy|on|right|wrong|good|chuffed|happy|links|skin|cheap|tired|letter)
    (shoot|kill|stab|beat|hit|knock|punch) (him|her|it|them|you) (out of the park|with kindness|down in price|a message|an email|a text|out|up)
    (threatening|threatens|threatened|threaten) .. (cancel|leave|charge|close|disconnect|block|late fee|fees|fine|debt collectors|bailiffs|to sue|court|legal|suspend|switch|cut off|my credit|send it to|rain|weather|letters about|letter about|collections)
    (storm|rain|weather|snow|hail|wind|clouds) .. (threatening|threatens|hit|hits|beating)
    (hit|hits|hitting) (by|with) (a|the|an|another|late|extra|these)? .. (fee|fees|charge|charges|bill|increase|tax|fine|surcharge|price|interest|penalty|delays|delay|hail|branch)
    (refuge|shelter) (collective|uk charity|dog|cat|animal|for cats|for dogs|membership|tickets)
    (charged|charge|hit|hitting|slapped|slap|beaten|beat) (me|us) (with|for|twice|again|to it|to|by) .. (fee|fees|charge|charges|tariff|fine|price|bill|minute|twice|surcharge|penalty|it|bid|the punch)
    (locked|lock|locks|locking|shut) (me|us|him|her) (out|in to|into) .. (account|app|contract|my|plan|deal|card|system|profile|phone|room|house|of|price|rate|tariff)?
    (keep|keeps|kept|keeping) (me|us|him|her) (in the loop|informed|posted|updated|waiting|on hold|busy|warm|company|awake|going|up to date|logged in|on the line|in mind|hanging|signed in|in queue|up|from logging|guessing)
    (took|take|taking|hold|holding|held|hand|handed|lost|need|left|give|show|have|has|my|check|scan|renew|renewed|renewing|forgot) (my|our|the|a|his|her)? passport (at|to|for|in|number|photo|photos|details|and visa|expired|expires|expiring|control|renewal|is expired|with me|valid|copy|scan|office|holder|book|copy|cover)
    (wont|doesnt|not|dont|isnt|wouldnt|didnt) (let|letting|lets|allow|allowing) (me|us|him|her) .. (log|login|sign|pay|book|change|add|update|select|enter|upload|download|checkout|check|order|reset|access|cancel|submit|edit|click|choose|type|in|proceed|open|register|complete|continue|transfer|delete|buy|skip|scroll|connect|save|put|apply|use the app|use my card|use the voucher|use it|use this|use my|see the|see my|go to the|go back|go past|go any|go further|go through|go on|have the discount|have two|have a refund|call out|speak to a person|speak to a human|speak to an agent|talk to an agent|talk to a person|talk to a human|leave a review|leave the page|leave feedback|get past|get into|in to|out of the loop|out of the contract|out of my contract|out of contract)
    (boss|teacher|coach|client|editor|manager|supervisor|landlord|missus) (will|is going to|gonna|would|is gonna|might) (kill|murder|strangle|lynch) (me|us) (if|for|when|unless|before)
    (kill|murder|strangle|lynch) me if .. (isnt|arent|doesnt|dont|not|late) (here|printed|ready|there|in|on|come|arrive|by)
    beaten .. (at|in) .. (bowling|chess|tennis|scrabble|monopoly|cards|golf|darts|final|game|match|league|pool|kart|alley|quiz|squash|badminton|snooker|fifa)
    beaten (by (my|our|the)? ..2 at|prices|price|eggs|track|metal|down)
    (violent|abusive) (marriage|relationship|husband|father|home) .. (in the (fifties|sixties|seventies|eighties|nineties)|years ago|long ago|decades ago)
    (nobody|no one|noone|didnt|did not|doesnt|does not) (threatened|threaten|threatens|hit|hits|touch|touched|hurt|hurts|attack|attacked) (me|us|him|her|anyone|anybody)
    never touched (me|us|him|her)
    (dont|do not|never|didnt|not) (feel|feeling|felt) (unsafe|threatened|in danger|intimidated|harassed)
    i was (bullied|beaten|abused|mugged|attacked) .. (at school|as a kid|as a child|years ago|in the army|in 19*|in 20*)
    (hunting|air|toy|nerf|paintball|water|glue|nail|bread|airsoft|starting|heat) (rifle|gun|guns|knife|knives|pistol)
    (held|robbed|mugged) .. in (19*|200*|201*)
    (foam|toy|plastic|rubber|inflatable|wooden) (sword|gun|knife|bat|axe|hammer)
    (book club|memoir|novel|story|reads) .. (kidnapped|murdered|abducted|stalked)
    (book|memoir|novel) of .. (kidnapped|murdered|abducted)
    strangle whoever (designed|made|invented|packed|wrote|thought)
    (fire drill|drill) .. (driver|wait)
    (points|cards|vouchers) from .. (petrol|station)
    (bank|shop|old bank) was robbed (once|years|back)
    shoot (me|us|over|them|him|her) (the|an|a|your|that) (invoice|email|message|quote|link|text|file|line|note|dm)
    (murdered|killed|destroyed|smashed) my ..2 (5k|10k|run|workout|session|pb|time)
    (sales|shop|store) ..1 (assistant|guy|person|people|staff) ..2 (following|followed|follows) (me|us)
    (ad|ads|advert|adverts) ..2 (following|followed|follows) (me|us)
    (wife|husband|mum|boss|missus|girlfriend|boyfriend|mother|dad) (will|is going to|gonna|would|is gonna|ll) (kill|murder|strangle) me (if|when|once|for) ..4 (receipt|bill|price|spent|cost|parcel|order|statement|delivery|basket|how much)
    locked (me|us) in for ..2 (year|years|month|months|term|two|three|24|12|18)
  `,
  notInSentence: '<fiction>',
};
