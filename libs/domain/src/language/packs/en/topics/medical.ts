import type { RuleSet } from '../../../rules/rule-set.ts';

/** Symptoms, injuries and mistakes with medicines that need help now, of the writer or of anyone with them. */
export const medical: RuleSet = {
  words: {
    who: `i, im, ive, me, he, hes, she, shes, we, weve, were, they, theyre, him, her, them, us, son, daughter, baby, toddler, child, kid, kids,
      children, boy, girl, husband, hubby, wife, mum, mom, mother, mam, mummy, dad, father, daddy, brother, sister, grandad, grandpa, granddad,
      grandma, granny, nan, nana, gran, grandmother, grandfather, uncle, aunt, auntie, cousin, nephew, niece, friend, mate, flatmate, housemate,
      roommate, neighbour, neighbor, partner, boyfriend, girlfriend, bf, gf, fiance, fiancee, colleague, coworker, infant, newborn, lad, guy,
      man, woman, bloke, lady, passenger, guest, customer, driver, someone, somebody, person, twins, grandson, granddaughter, patient, teenager,
      bub, pal, worker, resident, missus, lass, year old, gentleman, student, pupil, waiter, staff member, misses, in law`,
    poss: 'my, his, her, their, our, me, the, your',
    attack: `heart attack, heart attacks, cardiac arrest, heart failure, stroke, mini stroke, tia, seizure, seizures, convulsion, convulsions, fit, fits,
      convulsing, seizing, fitting, asthma attack, asthma, anaphylaxis, anaphylactic, anaphylactic shock, allergic reaction, aneurysm, embolism,
      blood clot, sepsis, meningitis, appendicitis, ectopic, miscarriage, miscarrying, concussion, hypo, hypoglycaemia, hypoglycemia, ketoacidosis,
      diabetic coma, internal bleeding, collapsed lung, haemorrhage, hemorrhage, heatstroke, heat stroke, hypothermia, carbon monoxide poisoning, food poisoning,
      overdose, preeclampsia, pre eclampsia, peritonitis, dvt, pulmonary embolism, septic, respiratory failure, tonic clonic, labour, labor, premature labour`,
    having:
      'having, having a, has, having an, had, have, has had, just had, suffering, suffered, suffering from, getting, gone into, going into, went into, go into, in, is in, think its, looks like, looks like a, could be, might be, signs of, symptoms of, keeps having, keeps',
    suddenly:
      'now, just, just now, right now, today, suddenly, tonight, again, minutes ago, mins ago, since, keeps, still, this morning, this minute, help, hours, hour',
    severe: `severe, crushing, sharp, bad, terrible, awful, stabbing, excruciating, unbearable, intense, tight, horrible, shooting, agonising, agonizing, huge, extreme,
      chronic, burning, heavy, worst, massive, squeezing, sudden, constant, radiating, really bad, so much, lots of, serious, dreadful, acute, heavy`,
    pain: 'pain, pains, ache, aching, aches, hurt, hurts, hurting, paining, tightness, tight, pressure, heaviness, cramps, cramping, cramp, discomfort, agony, throbbing, sore, squeezing, burning, stabbing',
    vital: `chest, heart, left arm, jaw, abdomen, stomach, tummy, belly, head, side, right side, lower right, neck, back of head, ribs, kidney, kidneys, groin,
      testicle, testicles, calf, pelvis, appendix, lung, lungs, shoulder blade, breastbone, arm and jaw, shoulder and arm, left side`,
    breath: 'breathe, breath, breathing, breathes, breth, breath properly, breathin',
    breathless:
      'breathless, wheezing, wheezy, wheeze, gasping, breathlessness, short of breath, shortness of breath, out of breath, fighting for breath, gasping for air, struggling to breathe, struggling for breath, hyperventilating, suffocating, labouring',
    cant: 'cant, cannot, can not, couldnt, could not, unable to, barely, hardly, not able to, struggling to, struggles to, difficulty, difficulties, trouble, finding it hard to, hard to, finding it difficult to, struggle to, cant seem to, scarcely',
    faint: `unconscious, unresponsive, passed out, passing out, pass out, blacked out, blacking out, fainted, fainting, collapsed, keeled over, lifeless, comatose, limp, floppy,
      semi conscious, out cold, gone limp, lost consciousness, losing consciousness, knocked out, not responding, not waking, zonked out, semiconscious, gone floppy, drifting in and out, fallen unconscious`,
    bleed: 'bleeding, bleeds, bleed, haemorrhaging, hemorrhaging, bleedin, spurting, gushing, pouring',
    wound:
      'cut, cuts, wound, wounds, gash, gashed, sliced, slashed, severed, amputated, lacerated, hacked, chopped off, cut off, stabbed, impaled, punctured, crushed, ripped off, torn off, sawn, chopped, taken off, pierced',
    limb: 'finger, fingers, thumb, hand, hands, arm, arms, leg, legs, foot, feet, toe, toes, wrist, head, face, neck, throat, scalp, eye, eyes, thigh, belly, knee, palm, forehead, chest, tongue, lip, back, ear, skull, ankle, fingertip',
    swell:
      'swelling, swollen, swells, swelled, swelled up, closing, closing up, tightening, puffing up, puffed up, ballooning, blowing up, closes, closed up, tingling, itching, itchy, blistering, blistered, swole, gone numb, swells up, ballooned',
    airway: 'throat, tongue, lips, lip, face, neck, airway, mouth, eyes, eyelids, windpipe, gums',
    medicine: `pills, pill, tablets, tablet, insulin, medication, meds, medicine, medicines, paracetamol, ibuprofen, warfarin, dose, doses, injection, injections, units,
      painkillers, methadone, antidepressants, capsules, calpol, antihistamine, sleeping tablets, statins, beta blockers, lithium, heart tablets, blood thinners, thyroxine, metformin, morphine, codeine, digoxin, inhaler, prescription, drops, steroids, antibiotics, thinners, epipen, patches, tramadol, contraceptive, anti seizure, tylenol, syrup, vitamins, iron tablets`,
    vitalMed: `asthma pump, reliever, blue inhaler, insulin, inhaler, inhalers, epipen, epi pen, oxygen, heart pills, heart tablets, heart medication, heart meds, epilepsy tablets, epilepsy meds, seizure meds, anti seizure, warfarin, steroids,
      blood thinners, ventolin, nitro, gtn spray, glucose, keppra, lithium, hydrocortisone, anti rejection, immunosuppressants, dialysis, ventilator, feeding tube, salbutamol, blood pressure tablets, adrenaline, adrenalin, thyroid tablets, methadone, test strips, nebuliser, nebulizer, cpap`,
    hot: 'temperature, fever, feverish',
    ill: `dizzy, faint, woozy, lightheaded, light headed, drowsy, confused, delirious, disoriented, clammy, sweating, sweaty, shaking, shivering, trembling, vomiting, nauseous, throwing up, being sick, hallucinating, jittery,
      numb, weak, numbness, tingling, slurring, slurred, floppy, lethargic, listless, unsteady, giddy, shaky, out of it, wobbly, rambling, incoherent, talking rubbish, not making sense, twitching, jerking, foaming, swaying`,
    colour:
      'blue, grey, gray, pale, purple, white as a sheet, yellow, funny colour, funny color, ashen, bluish, greyish, ghostly, very pale, odd colour, white, mottled',
    animal:
      'snake, adder, viper, cobra, rattlesnake, spider, scorpion, dog, jellyfish, wasp, bee, bees, wasps, hornet, tick, bat, rat, monkey, fox, shark, stonefish, cat, redback, black widow, mosquito, widow',
    bite: 'bite, bites, bit, bitten, sting, stung, stings, stinging, mauled, attacked, scratched, struck',
    machine: `phone, laptop, device, printer, app, server, engine, car, wifi, router, tv, console, website, network, pc, computer, tablet, system, screen, software, radiator, radiators, radiatior, boiler, heating,
      pen, ink, paint, dye, colour bleed, node, nodes, endpoint, pipe, brakes, watch, hoover, fan, motor, bike, van, machine, wallet, budget, plant, plants, brush, font, icon, file, width, order, printer, tomato, tomatoes, speaker, speakers`,
    fiction: `film, films, movie, movies, episode, episodes, season, scene, lyrics, song, album, novel, audiobook, dvd, box set, blu ray, game, games, sim, sims, character, board game, poster, minecraft, xbox, ps5, playstation, level, boss,
      cosplay, theatre, series, drama, burger, cocktail, the news, headline, article, leaflet says, blog, manual says, brochure, read that, read about, a story about, paperback, comic, escape room, tickets for, roblox, nurse character, quiz, first aid course, training course, the course, simulator`,
    ask: 'sell, sells, stock, stocks, recommend, offer, offers, order, buy, buying, bought, available, in stock, price, cost, costs, refill, course, courses, leaflet, brochure, waiting period, side effects, supply, deliver',
    cover:
      'cover, covers, covered, coverage, insured, insurance, policy, includes, included, claim, premium, quote, plan, excess, critical illness',
    symptom: `heart attack, stroke, seizure, seizures, chest pain, bleeding, allergic, allergic reaction, unconscious, fainted, fainting, overdose, asthma, choking, breathe, breathing, breathless, collapsed, concussion, fever, ambulance, bleed, fracture, burn, burns, bite, bites, sting, stings, pain, operation, dizzy, dizziness, headache, migraine, swelling, passed out, cardiac, miscarriage, hives, rash`,
    over: `years ago, year ago, last year, last month, months ago, last summer, last winter, last spring, last autumn, as a child, as a kid, when i was, long ago, in the past, ages ago, weeks ago, recovered, cleared me, fully back, all better, back to work, grew out of it, fine now, fine since, better now, back then, used to, back home now, discharged, doctors cleared, made a full recovery, all good now`,
    year: '19*, 200*, 201*, 202*',
    no: 'no, not, isnt, arent, wasnt, werent, without, never, nobody, no one, havent, hasnt, didnt, doesnt, dont',
  },
  certain: `
    (is|am|are|im|hes|shes|think|thinks|its|be|having|has) .. (heart attack|cardiac arrest)
    <who> .. <having> .. a? <attack>
    <having> an? (heart attack|stroke|seizure|fit|asthma attack|anaphylactic|allergic reaction|mini stroke|severe allergic|severe asthma|bad asthma|hypo|panic and chest|miscarriage)
    (severe|bad|major|serious|huge|violent|massive) (allergic reaction|allergic|reaction|seizure|stroke|asthma|anaphylaxis|heart attack)
    (convulsing|anaphylaxis|anaphylactic|cardiac arrest)
    <who> .. (seizing|fitting|choking) !(room|in|the|new|for)
    choking (on|to|and|help|now|cant)
    (epipen|epi pen|inhaler) .. (isnt|not|doesnt|didnt|empty|run out|ran out|out of date|expired|lost|no) .. 
    <cant> .. (breathe|breath|breathin|breth|catch my breath|catch her breath|catch his breath|get my breath|get his breath|get her breath|swallow|speak properly|get air|draw breath)
    (difficulty|trouble|struggling|problems|hard time|gasping|fighting|labouring) .. <breath>
    (not|isnt|stopped|stops|arent|barely|hardly|no longer|wasnt|doesnt|quit|aint) (breathing|breathin|breathe)
    <breath> .. (stopped|shallow|funny|wheezy|rattling|weird|laboured|labored|fast|bad|worse|weak|difficult|heavy|noisy|raspy|trouble|hard)
    <who> .. <breathless>
    <breathless> .. (chest|blue|and|since|baby|inhaler|now|help|after|sudden|badly)
    <severe> .. <pain> .. <poss>? <vital>
    <severe> ..2 <vital> (pain|pains|tightness|cramps|ache)
    <poss> <vital> .. (hurts|hurting|aches|aching|paining|killing|pounding|tight|burning|agony|exploding) .. (so|bad|badly|much|breathe|breathing|floor|arm|scream|screaming|worse|stand|move|sweating|jaw|vomit|sick|and|since|really|like)
    <pain> .. (in|across|down|through|into|to|radiating|spreading|shooting) .. (chest|heart|left arm|jaw|left shoulder|arm)
    chest .. (pain|pains|tight|tightness|hurts|hurting|pressure|crushing|heavy|paining|squeezing|exploding|elephant|burning) !(of|drawers|freezer)
    (clutching|clutches|holding|grabbing|gripping|grabbed) (his|her|their|my) (chest|stomach|throat|heart|arm)
    (elephant|weight|brick) .. chest
    heart (is|going|racing|rate|pounding|beating|skipping|stopped|keeps|fluttering|beat|jumping|thumping|hammering) .. (racing|fast|irregular|irregularly|150|160|170|180|190|200|stopped|skipping|faint|dizzy|chest|hour|hours|minute|stop|out of my chest|stopping|strange|funny|weird|breath|200|pause|pausing)
    heart (racing|stopped|pounding|fluttering) (and|so|since|for|like|at|out|all)
    (palpitations|palpatations)
    (face|mouth|eye|smile|lip) .. (dropped|drooping|droopy|droops|drooped|fallen|lopsided|sagging|slipped|hanging|wonky|crooked|down on one side|on one side)
    (one side|left side|right side) .. (numb|weak|paralysed|paralyzed|dead|limp|drooped|drooping|dropped|gone|body)
    (numb|weak|paralysed|paralyzed|limp|tingly|tingling) .. (down|one side|left side|right side|left arm|right arm|legs|body|half)
    (slurred|slurring|slurs|slur)
    (speech|words|talking|speaking) .. (slurred|slurring|gone funny|mumbled|gone|jumbled|garbled|funny|strange|muddled|gibberish|nonsense|stopped)
    <cant> (get|find|form) .. words out
    <cant> .. (move|feel|lift|raise|straighten) .. (arm|arms|leg|legs|side|neck|body|face|hand|toes|feet|fingers|anything)
    <cant> .. (see|see out of|see from|open) .. (eye|eyes|suddenly|straight|anything all of a sudden)
    (vision|sight|eyesight) .. (gone|going|black|blurred|blurry|double|lost|fading|tunnel|disappeared|closing|suddenly|dark)
    (lost|losing|gone) .. (vision|sight|feeling in|sensation) .. (eye|eyes|suddenly|left|right|now|legs|arm|in|one)
    <who> .. <faint>
    <faint> .. (wont|cant|now|help|floor|bathroom|pool|barely|pulse|breathing|again|shower|store|shop|aisle|stairs|bed|just|street|seat|in|at|on)
    (wont|cant|doesnt|not|isnt|cannot|wouldnt|unable to) (wake|waking|wake up|wake him|wake her|respond|responding|come round|wake my|stay awake|keep him awake|keep her awake)
    (no|cant find a|weak|without a|faint|lost) pulse
    (hard|difficult|impossible|struggling) to (wake|rouse|wake up)
    (eyes|eye) .. (rolled|rolling|rolled back|gone back)
    (foaming|frothing|foam|froth) .. mouth
    <bleed> .. (heavily|badly|lot|lots|wont stop|everywhere|profusely|wont|doesnt stop|not stopping|stop|out|hard|through|nonstop|non stop|cant stop|head|ear|ears|bad|pregnant|baby|bowel|bum|rectum|rectal|so much|towel|hours|days|again|since|stitches|internally|mouth|to death|down|like mad|from)
    (heavy|severe|rectal|internal|vaginal|nonstop|bad|won't stop|profuse|massive|lots of) bleeding
    blood (everywhere|all over|pouring|gushing|spurting|wont stop|coming out|is coming|keeps coming|running down|squirting|loss|pumping|soaking|pooling|wont clot|dripping)
    (lot|lots|loads|pints|so much|pool|puddle|losing|lost|too much|amount|clots) of? .. blood
    (coughing|vomiting|throwing|spitting|peeing|pooing|passing|weeing|pissing|cough|vomited|bringing|sick|urinating) .. blood
    blood in (his|her|my|the) (urine|stool|stools|vomit|wee|poo|sick|nappy|spit|phlegm|pee|toilet|diaper)
    (deep|nasty|bad|huge|serious|severe|gaping|big) (cut|wound|gash|laceration|burn|burns)
    <wound> .. (through|off|to the bone|open|deep|artery|my whole|half|his own|her own|the tip|tendon|vein) .. <limb>
    <wound> (my|his|her|the|a|off|open)? .. <limb> (off|open|badly|deep|deeply|bleeding|bad|to the bone|really|and blood|with|and the|and its|and it)
    (tip|top|end) of .. finger
    <who> .. (stabbed|shot|impaled|scalded|electrocuted|crushed|run over|hit by a car|knocked down|mauled|poisoned) (himself|herself|myself|in|by|with|the|my|and|on)
    (knife|screwdriver|nail|glass|scissors|saw|rebar|pole|spike|needle|hook|branch|stick|drill|shard|pencil) .. (in|through|into|stuck in|out of) (his|her|my|the) (belly|eye|hand|leg|foot|arm|stomach|neck|chest|head|face|thigh|side|back|throat)
    (bone|bones) .. (sticking|poking|through|out|showing|exposed|see)
    (see|can see) .. (bone|the bone|muscle|tendon)
    <who> .. (fell|fallen|tumbled|slipped|falls|tripped) .. (stairs|ladder|roof|escalator|bath|shower|steps|horse|balcony|window|floor|bed|scaffold|scaffolding|escalators|kitchen|pavement|ice|train|hip|tree|height) .. (and|cant|not|wont|hit|head|hip|blood|bleeding|neck|back|moving|screaming|hurt|broken|broke|cracked|unconscious|now|get up)
    (fallen|fell) .. <cant> (get up|move|stand|reach|walk|feel)
    <cant> (get up|get her up|get him up|lift her|lift him|stand up|stand|walk|straighten up|get mum up|get dad up|get off the floor) .. (floor|since|fell|fallen|pain|legs|hours|agony|carpet|bathroom|anymore)
    (hit|banged|bumped|knocked|cracked|smacked|split|struck) (my|his|her|the) (head|skull) .. (sick|vomit|vomiting|dizzy|blood|bleeding|confused|unconscious|sleepy|drowsy|open|and|on|now|seeing|hard|headache|cant|dont|open)
    (scalded|scalding|third degree|2nd degree|second degree|boiling water|boiling oil|hot oil|acid|hot tea|hot coffee|boiling soup|boiling kettle|chip fat|chemical burn|chemical burns|bleach) .. (arm|leg|face|hand|hands|chest|baby|skin|blister|blisters|blistering|eye|eyes|burn|burns|over|me|him|her|lap|peeling|stomach|all over|feet|foot|himself|herself|myself)
    (burnt|burned|burns|burning|scalded) .. (badly|face|skin peeling|blisters|blistering|eyes|skin is|boiling|oil|whole|severely|chest|hand off|arms|raw)
    (eye|eyes) .. (bleach|acid|chemical|chemicals|drain cleaner|ammonia|oven cleaner|cant open|burning badly|glue|superglue|detergent|lime)
    (bleach|acid|chemical|chemicals|drain cleaner|oven cleaner|detergent|glue|superglue|pod|lime) .. (in|into) (my|his|her|the|my sons|my daughters) (eye|eyes)
    <animal> .. <bite> .. (swelling|swollen|foot|hand|leg|arm|face|neck|me|him|her|bleeding|spreading|numb|child|son|daughter|baby|throat|tongue|black|ankle|finger|by|on|throat)
    (bitten|stung|bit) (by|from) (a|an|the|some|something|several)? .. <animal>
    (bite|sting|bitten|stung) .. (swelling|swollen|throat|breathe|breathing|dizzy|spreading|tongue|black|numb|face|ballooned|hives)
    <airway> .. <swell>
    <swell> .. (throat|tongue|lips|face|neck|eyes|mouth)
    (peanut|peanuts|nut|nuts|shellfish|prawn|prawns|sesame|egg|milk|penicillin|fish|latex|kiwi|bee sting|dairy|gluten|cashew|walnut|almond|hazelnut|crab|shrimp) .. (throat|swelling|swollen|hives|breathe|breathing|closing|reaction|epipen|lips|tongue|wheezing|rash|vomiting|allergic and|face|itching|red all over|choking)
    (come|came|broken|breaking|covered|out) (out|up)? in (hives|welts|blotches|a rash all|rash all|lumps|red blotches|blisters|big red)
    (hives|rash) .. (spreading|all over|breathe|breathing|swelling|swollen|throat|glass|fade|face|fever|purple|everywhere|wheezy|blanch|whole body|dark|lips|whole)
    (allergic) .. (swelling|throat|breathe|ate|eaten|reaction|eat|wheezing|epipen|hives) .. (now|she|he|help|swelling|just|nuts|peanut|peanuts|cant|closing|your|and|to)
    <hot> .. (39*|40*|41*|42*|103*|104*|105*|106*|wont come down|not coming down|going up|fit|baby|very high|wont go down|newborn|high|stiff neck|rash|days|floppy|shaking|seizure|convulsion|week old|month old|keeps going|isnt coming|doesnt come down|third day)
    (high|raging|very high|dangerous) (fever|temperature|temp)
    (stiff neck|neck is stiff|neck stiff|necks stiff|neck so stiff|stiffness in neck|cant bend neck|light hurts)
    (worst|thunderclap|blinding|splitting|sudden) headache .. (life|ever|thunder|neck|sick|vomiting|sudden|eyes|see|like|vision|now|and|stiff)
    headache .. (worst|thunder|stiff|vision|blurred|vomiting|rash|numb|sudden|exploding|slurred|confused|light hurts)
    <who> .. (taken|took|had|given|gave|swallowed|injected|been taking|take|drank|inject|popped|eaten|ate|double dosed) .. (double|too much|too many|wrong|twice|extra|triple|whole|two doses|overdose|two lots|20|30|twenty|ten|fifteen|thirty|all|another|instead|bottle of|handful|accidentally|by mistake|by accident|mistakenly|mums|someone elses|grandmas|grandads|his sisters) .. <medicine>
    <medicine> .. (twice|double|by mistake|too many|too much|wrong|accidentally|instead of|overdose|by accident|mixed up) .. (dizzy|shaking|drowsy|sick|sleepy|confused|faint|help|now|he|she|baby|what|and|should|do|heart|feel|feeling|hospital|panicking|today|i|this|this morning)
    (double|triple|wrong|too much|ten times|twice the) .. (dose|insulin|dosage|medication|tablets|medicine|calpol|units|pills)
    (overdose|overdosed|od) (of|on) .. <medicine>
    (diabetic|diabetes|insulin|sugar|sugars|glucose|bg|hypo) .. (low|high|hi|lo|dropping|dropped|shaking|confused|sweating|unconscious|wont wake|coma|passed out|collapsed|crashing|crashed|through the roof|shaky|thirsty|2|3|20|25|30|vomiting|faint|dizzy|not responding|rising|wont come up|wont come down|sky high|ketones|climbing|falling)
    <who> .. pregnant .. (bleeding|blood|pain|pains|cramps|cramping|dizzy|headache|headaches|vision|moved|movement|fell|fallen|contractions|fainted|swelling|leaking|spotting|moving|water|waters|cant see|kick|kicks|kicking|clots|severe|vomiting|swollen)
    (bleeding|blood|cramps|cramping|contractions|spotting) .. (pregnant|pregnancy|weeks|trimester)
    (waters|water) (have|has|just|had|are|is|were)? (broke|broken|gone|burst|breaking)
    (in|into|gone into|going into|early|premature|active) (labour|labor) !(of|law|cost|costs|party|charge|charges|day|market)
    contractions .. (minutes|apart|mins|every|close|started|coming|now|strong|bad)
    baby .. (coming|crowning|coming now|being born|on its way|wants out|head is|out now) !(to|with|home|soon|for|along)
    (baby|bump) .. (not|hasnt|isnt|stopped|no|havent|felt) .. (moved|moving|kicking|kicked|move|kicks|movement|movements)
    no .. (baby|fetal|foetal)? (movement|movements|kicks) 
    (cord|umbilical) .. (hanging|out|neck|wrapped)
    (baby|newborn|infant|toddler|son|daughter|child|he|she|hes|shes|lips|face|fingers|fingertips|skin|nails|lip|mouth|dad|mum|husband) .. (is|turned|turning|gone|going|went|are|look|looks|looking|look|all|getting) .. (blue|grey|gray|purple|limp|floppy|yellow|funny colour|funny color|very pale|deathly pale|ashen|white as a sheet|odd colour|bluish)
    <who> .. (sweating|clammy|shaking|shivering|pale|grey|confused|delirious|vomiting|trembling) .. (chest|confused|pale|cold sweat|clammy|sweats|cold|profusely|collapse|talking rubbish|pain|breath|slurring|drowsy|shaking|violently|uncontrollably|cant stop|non stop|nonstop|grey)
    (sugar|peanut|wasp|bee|nut) .. (throat) (closing|swelling|tight)
    (very|really|so|extremely|suddenly) .. (drowsy|faint|floppy|delirious|lethargic|incoherent|breathless|confused and)
    (stopped|not) (sweating|eating and|drinking and|passing urine|weeing)
    (keeled|keeling) over
    collapsed (on the|in the|to the|at the|in front|outside|in our|in your)
    (mushrooms|mushroom|berries|shellfish|oysters|fugu|toadstool|plant) .. (sick|vomiting|cramps|poisoned|poisonous|hallucinating|ill|dizzy|ate|stomach)
    (call|calling|called|need|send|get|phone|ring|dial|where is|wheres|waiting for|want|urgent) (an|me|us|the|for|my|him|her|a)? .. (ambulance|paramedic|paramedics|doctor now|doctor urgently|medic|air ambulance|doctor immediately|doctor asap|emergency doctor)
    (medical emergency|needs medical attention|need medical help|needs a doctor now|emergency room now|going to die of|urgent medical|medical help now|medical attention)
    (appendix|appendicitis|kidney stone|kidney stones|gallstone|ectopic|burst appendix|testicle|torsion|hernia) .. (burst|pain|agony|bad|think|severe|now|twisted|floor|screaming|rupture|ruptured|unbearable)
    (pain|agony) .. (unbearable|passing out|cant stand|cant move|screaming|floor|10 out of 10|ten out of ten|cant bear|crying|worse than|doubled over|cant walk)
    <severe> (abdominal|stomach|tummy|chest|back|kidney|belly|pelvic) (pain|pains|cramps)
    (on the floor|doubled over|doubled up|curled up|screaming|crying|writhing) .. (pain|agony|cramps)
    (oxygen|o2|saturation|sats|spo2|blood pressure|bp) .. (dropping|dropped|low|88|85|80|70|200|210|220|190|180|very high|sky high|too low|too high|falling|through the roof|below|critical|running out|run out|ran out)
    (pacemaker|defibrillator|icd|ventilator|oxygen machine|oxygen concentrator|oxygen tank|oxygen cylinder|feeding tube|dialysis machine|insulin pump|life support machine|nebuliser|nebulizer) .. (stopped|stopping|shocking|shocked|alarm|alarming|broken|off|power|failed|failing|empty|running out|beeping|not working|died|isnt working|doesnt work|leaking|run out|gone off|fired|firing)
    (power|electricity|electric) .. (off|out|cut|down|gone) .. (ventilator|oxygen|dialysis|nebuliser|breathing machine|life support|medical equipment|concentrator|feeding pump)
    (swallowed|choking|stuck in) .. (throat|windpipe|airway)
    (missed|miss) .. dialysis
    (withdrawal|withdrawals|dts) .. (shaking|seizure|hallucinating|bad|alcohol|cold turkey)
    (sepsis|meningitis|anaphylaxis|heatstroke|heat stroke|hypothermia) .. (think|symptoms|signs|now|might|could|help|rash|confused|fever)
    (think|might be|could be|symptoms of|signs of|looks like|worried its|sure its) .. (sepsis|meningitis|stroke|heart attack|anaphylaxis|anaphylactic|blood clot|dvt|appendicitis|heatstroke|concussion|aneurysm|carbon monoxide)
    (defib|defibrillator|epipen|aed|first aider|tourniquet) (now|quick|quickly|urgently|please hurry|is there one now)
    (help|someone|he|she|hes|shes|dad|mum|man|woman) .. (dying|collapsed|having a fit|bleeding out)
    (head|heads) (is)? (showing|crowning)
    (partner|wife|she|shes|girlfriend|sister|daughter|passenger|im) .. (about to deliver|giving birth|having the baby now|about to give birth)
    (wound|stitches|incision|scar) .. (burst|opened|split|come) (open|up|apart)
    (bleach|acid|ammonia|drain cleaner|oven cleaner|battery acid|lime) .. (in|into|in both|into both) (my|his|her|their|both|both my|the)? (eye|eyes|face)
    (fell|fallen|fall|tripped|slipped|stairs) ..5 (and|now|,) ..3 (talking nonsense|not making sense|confused|gibberish|being sick|slurring|talking funny|talking weird|vomiting|rambling)
    (stiff|rigid) neck ..4 (fever|temperature|rash|spots|light)
    (fever|temperature) ..4 (stiff neck|purple|rash that|spots|wont wake|fitting|floppy|neck)
    (diabetic|diabetes|hypo|insulin) ..6 (shaking|shaky|sweating|sweaty|not responding|confused|unresponsive|wont wake|passed out)
    (peanuts|peanut|nuts|wasp|bee|prawns|shellfish|penicillin|sesame|allergic) ..8 (swelling|swollen|swells|lips|throat|cant breathe|wheezing|hives)
    (baby|newborn|toddler|infant|little one|bub) !monitor !gate !app !cam !seat ..2 (wont|not|isnt|doesnt|hard to|cant) ..2 (wake|waking|feed|feeding|respond|responding|drink)
    (baby|newborn|toddler|infant) ..2 (floppy|limp|blue|grey|lifeless|listless)
    (meds|tablets|insulin|dose|blood thinners|pills|medicine) ..5 (twice|double|too many|too much) ..6 (sleepy|breathing|bleeding|drowsy|shaking|wake|confused|slow)
    (breathing|breathes) (is|really|very|so|s)? (really|very|so)? (slow|slowly|shallow|funny|barely)
    (face|mouth|lip) (has|s|is)? (gone|going)? (droopy|drooped|drooping|lopsided|dropped on one side)
    (dad|mum|gran|grandad|nan|husband|wife|he|she|hes|shes) ..2 (talking|speaking) (gibberish|nonsense) ..2 (suddenly|and|face|arm|$)
    (grey|gray|pale|clammy|sweaty|sweating) ..5 (chest|tight chest|pressure)
    (pregnant|weeks gone|trimester) and ..2 (bleeding|contractions|losing blood|waters|fluid)
    (insulin|meds|tablets|dose) and (so did i|i did too|i gave it too|i also) ,? ..3 (shaky|shaking|sweating|sleepy|slow|confused)
    (shock|shocks|electric shock) and ..2 (pale|blue|burnt|fainted|collapsed|heart|wont wake)
    (cut|sliced|gashed) ..3 , ..2 bleeding through ..3
    (towel|cloth|tea towel) (is|s)? (soaked|full of|covered in) (in|with)? (blood|red)
  `,
  possible: `
    <who> .. (electrocuted|drowned|hanged|poisoned|suffocating)
    (head|brain|spinal|neck|serious|bad) (injury|injuries)
    (profuse|cold|heavy) .. (sweating|sweats|sweat)
    (broken|broke|snapped|fractured|dislocated|shattered|smashed|cracked) (my|his|her|a|the) .. (neck|back|hip|leg|arm|spine|skull|wrist|ankle|elbow|knee|shoulder|ribs|rib|collarbone|jaw|finger|pelvis) !(rest|pack|support|strap|case|band|pad|brace|strap|door)
    <animal> (bit|bites|stung|has bitten|attacked|mauled) (me|my|him|her|our|us)
    (stepped|trod|stood|fell|landed|sat) on .. (needle|nail|glass|urchin|spike|rusty|jellyfish|broken)
    (ate|eaten|drank|drunk|swallowed) something .. (cant|swelling|talk|breathe|sick|red|itchy|wrong|and|nuts|bad|poisonous)
    (cant|cannot|couldnt) (talk|speak|see|breathe|move|stand|walk) (properly|anymore|straight|now|suddenly|at all)
    (throat|tongue|lips|eyes|face|mouth) .. (huge|thick|itchy|burning|tight|puffy|closing|ballooning|blotchy|red raw)
    (accidentally|by mistake|by accident|mistakenly) .. (took|taken|drank|swallowed|ate|gave|inhaled|injected|eaten|drunk|given)
    (took|taken|swallowed|had|drank) .. (2|3|4|5|6|7|8|9|10|12|15|20|two|three|four|five|six|seven|eight|nine|ten|several|loads of|all my|whole) .. <medicine>
    <medicine> .. (by mistake|by accident|accidentally|overdosed|reaction|too strong)
    (shaking|sweating|confused|shivering|fever|vomiting|swollen|numb|rash|pain|weak) .. _? .. (since|after) .. (bite|bitten|sting|fall|fell|accident|crash|injection|tablets|surgery|operation|eating|ate|jab)
    (need|needs|get|call|send|find|is there) (a|an|the)? (doctor|medic|nurse|ambulance|paramedic) .. (now|quick|urgent|urgently|here|on board|in the building|asap|immediately|please hurry|fast)
    (stuck|lodged|caught) in (my|his|her|the|babys) (throat|windpipe|airway|eye|ear)
    (fell|fallen|hit|knocked|crash|crashed|run over|accident|ran over) .. (child|baby|son|daughter|mum|dad|pedestrian|cyclist|wife|husband|me|man|woman|old) .. (hurt|not moving|bleeding|moving|unconscious|injured|head|leg)
    (passed|blacked|knocked|passing|blacking) out
    (having|had|has|have|gone into|another) (a|an) (fit of|fit on|fit in|fit and|fit at|fit now|stroke|seizure|heart attack|turn|allergic reaction|reaction|panic attack|bad reaction)
    (cant|cannot|couldnt|hardly|barely|struggling to|unable to|not able to|can not|trouble) .. (breathe|breathing|swallow|feel my|feel his|feel her|feel any|move my|move his|move her|walk|stay awake|wake|get a breath|stand up|move at all)
    (lost|losing|loss of|gone) .. (vision|sight|consciousness|feeling|hearing|blood|eyesight|speech|balance) .. 
    (pain|pains|ache|agony|cramps|sore|hurts|hurting|burning|throbbing) .. (chest|stomach|belly|tummy|head|eye|abdomen|side|heart|arm|jaw|kidney|leg|breathing|breathe|throat|pregnant|neck)
    (chest|stomach|belly|tummy|abdomen|heart|kidney|jaw) .. (pain|pains|ache|hurts|hurting|killing me|agony|cramps|tight|tightness|burning|sore)
    (terrible|awful|severe|sudden|extreme|intense|sharp|worst|unbearable|horrible|excruciating|bad) (pain|pains|headache|cramps|stomach|chest|migraine|bleeding|reaction)
    (rash|fever|temperature|spots|hives|lump|bite|sting|burn|wound|cut|bruise) ... _? _? .. (spreading|glass|sleepy|hot|child|baby|floppy|fade|press|worse|swollen|infected|blister|child|son|daughter|high|39|40|41|days|purple|shaking|deep|bleeding|open|stitches)
    (child|baby|son|daughter|toddler|kid|newborn|mum|dad|wife|husband|gran|grandad|nan|he|she|hes|shes) .. (rash|fever|temperature|vomiting|floppy|limp|drowsy|sleepy|swollen|burning up|very hot|unwell|poorly|confused|pale|not himself|not herself|talking nonsense|rambling|blue|clammy|ill|freezing|cold and|very sick|really sick|shaking|shivering)
    (fell|fallen|slipped|tripped|tumbled|crashed|crash|knocked|hit|thrown) .. _? .. (unconscious|bleeding|my head|his head|her head|hip|leg|arm|my back|his back|her back|neck|confused|hurt|cant move|cant get up|blood|injured|ankle|wrist|knee|spine|hurting|skull)
    (broke|broken|fractured|dislocated|shattered|snapped) (my|his|her|a|their) .. (leg|arm|ankle|wrist|hip|back|neck|nose|collarbone|rib|ribs|finger|elbow|knee|shoulder|foot|toe|hand|jaw)
    (leg|arm|ankle|wrist|hip|neck|nose|rib|ribs|finger|elbow|knee|shoulder|foot|toe|hand|thumb) .. (broken|is broke|fractured|dislocated|hanging off|severed|crushed|trapped|sliced|cut open|burnt|burned|blistered|bleeding|numb|swollen|infected|black)
    (finger|fingers|toe|thumb|hand|arm|leg|foot) .. (nearly|almost|hanging|came|cut|chopped|sliced|torn|half) (off|severed|through)
    (blood) .. (in|from|all|on|coming|everywhere|lots|pouring|wont|since|toilet|nose|ears|mouth|head|carpet|floor) !(pressure|orange|test|type)
    (gave|given|giving|had|took|taken) .. (adult dose|adults dose|grown up dose|dogs tablets|cats tablets|someone elses tablets|mums pills)
    (out of|no more|without|ran out|run out|last|forgot|lost|left|missing|missed|need|no) .. <vitalMed>
    (pregnant|weeks|trimester|labour|expecting) .. _? .. (bleeding|blood|pain|cramps|spotting|moving|movement|fell|fluid|dizzy|headache|contractions|swollen)
    (bleeding|blood|pain|cramps|spotting|fluid) .. _? _? .. (pregnant|weeks|trimester|pregnancy)
    (sick|unwell|vomiting|poisoned|throwing up|poorly) .. (all of us|both|violently|very|food|meal|ate|eating|restaurant|since|after|kids|everyone|guests|whole family|water)
    (violently|seriously|gravely|very|critically|suddenly|really|dangerously|terribly) (ill|sick|unwell|injured|hurt|poorly|wounded|burned|burnt)
    (bleach|acid|cleaner|chemical|chemicals|glue|oil|boiling|hot|steam|splash|splashed|spilled|spilt|scald) .. (eye|eyes|face|skin|arm|baby|hand|leg|chest|blister|blisters|burn|burns|burned|burnt|peeling|burning)
    (feels|feel|feeling|felt|is|been|gone) (off|strange|weird|funny|odd|awful|rough|dreadful|unwell|ill) .. (since|after|tablets|pills|medicine|medication|jab|dose|swollen|numb|meds|injection|new|eating)
    (numb|tingling|swollen|swells|itchy|burning|drooping|drooped|droopy|twisted|lopsided) .. (face|lips|tongue|throat|mouth|arm|leg|hand|side|eye|eyes)
    (face|lips|tongue|throat|mouth|eye|eyes|gums|lip) .. (numb|tingling|tingly|swelling|swollen|swells|itchy|itching|burning|drooping|drooped|droopy|puffy|twisted|lopsided|closing|tight|blue|stinging|blistered)
    (injured|hurt|wounded|burned|burnt|stabbed|shot|unwell|collapsed) .. (need|needs|help|ambulance|doctor|rescue|hospital|medic|first aid|slope|urgent|quick|badly|bad|right now|immediately|pool|gym|shop|store|aisle|stairs|flight|plane|train)
    (need|needs|want|get|send|call|find) .. (medic|doctor on|first aid|first aider|rescue|hospital|a&e|emergency room|urgent care|nurse now)
    (rushed|rushing|taken|going|driving|off|go) to (the)? (hospital|a&e|er|emergency room|casualty)
    (heart|pulse|chest) .. (skipping|skips|racing|pounding|irregular|fluttering|missing beats|stopped|weird|funny|fast|strange|jumping|slow)
    (blood sugar|sugar|glucose|sugars) .. (is|at|reads|low|high|dropping|hi|lo|2|3|1|crash|crashed)
    (doses|dose|pills|tablets|meds|medication|insulin|injection) .. (missed|skipped|late|lost|run out|double|too|wrong|mixed up|forgotten|mistake)
    (bitten|stung|bite|bit|sting) .. (snake|spider|dog|scorpion|jellyfish|bat|rat|tick|wasp|bee|trail|hiking|sea|monkey|adder)
    (drunk|drank|vodka|bottle|alcohol|drugs|pills|took something|spiked) .. _? _? .. (out cold|wont wake|unconscious|not moving|passed out|breathing|cold|vomiting|snoring weird|unresponsive)
    (talking|talks|speaking) (nonsense|rubbish|gibberish|funny|weird|strange|garbage)
    (hasnt|not|havent|isnt|stopped|wont) (peed|weed|eaten|drunk|eating|drinking|feeding|kicked|breathing|blinking|woken|waking|passed water|wee)
    <who> .. (woozy|dizzy|faint|fainting|drowsy|light headed|lightheaded|delirious|disoriented|groggy|unwell|poorly|shaky|giddy|very weak|very ill|really ill|so ill|really sick|so sick|fluttery|feverish|wobbly|lethargic)
    (feeling|feel|feels|felt|gone|been|getting|come over) (a|bit|very|really|so|quite|all|rather|little|lot|super|pretty|extremely)? .. (woozy|dizzy|faint|light headed|lightheaded|drowsy|unwell|giddy|shaky|fluttery|groggy|queasy|delirious|weak and|numb|breathless|weird since)
    (dizzy|faint|fainting|dizziness|nausea|vomiting|headache|headaches|rash|numbness|blurred|palpitations|swelling|diarrhoea|cramps|hives|itching) .. (since|after|from|when) .. (tablets|tablet|pills|medicine|medication|new|dose|taking|jab|vaccine|injection|eating|ate|treatment|your|starting|started|supplement|cream|drops|boiler|vitamins|operation|surgery)
    (since|after) .. (tablets|pills|medicine|medication|dose|jab|vaccine|injection|cream|supplement|supplements|operation|surgery|meal|drops) .. (dizzy|sick|faint|rash|swollen|ill|numb|blurry|vomiting|itchy|headache|headaches|weird|strange|funny|pain|unwell|off|breathless|racing|hives|worse|fever|swelling|red)
    (reaction|allergic|side effect|side effects) .. (to|from) .. (medicine|medication|tablets|cream|dose|pills|jab|vaccine|product|food|dye|nuts|your) .. (and|now|should|face|swollen|since|itchy|stop|normal|i|she|he)
    (sleeping|slept|asleep|sleepy) .. (all day|hard to wake|wont wake|wake|days|24 hours|nonstop|since yesterday)
    (may|might|could|think|possibly) .. (have|has)? .. (taken|took|swallowed|eaten|given|had|drunk|inhaled) .. (pills|tablets|tablet|twice|double|dose|too many|wrong|two|medicine|medication|something|mushroom|mushrooms|off|bad)
    <medicine> twice
    (forgot|forgotten|missed|skipped|miss|havent had|havent taken|not taken|stopped taking|not had) .. (insulin|heart tablets|warfarin|epilepsy|seizure|dose|doses|medication|dialysis|meds|injection|heart pills|blood thinners|antidepressants|lithium)
    (ran out|run out|out|no|without|last|running out|only one|none|not got|havent got|lost|need|waiting) (of|for|my|any|one|dose|left|her|his)? .. <vitalMed> .. (left|morning|today|tonight|days|since|now|parcel|delivery|delivered|yesterday|hours|lost|arrived|arrive|urgent|urgently|cant|wait|late|yet|travelling|plane|airport|luggage|flight|suitcase|gone|at all|left|tomorrow)
    <vitalMed> .. (run out|ran out|lost|late|missing|not arrived|hasnt arrived|hasnt come|not come|didnt arrive|didnt come|stuck|urgently|gone|empty|in my luggage|in the suitcase|in my suitcase|in my bag|broken|warm|spoiled|spoilt|stopped working|not working|is off|left)
    (ran out|run out|all out) of .. <vitalMed>
    (gone|turned|looks|looking|going|skin|look|went) (a|very|really|so|all|bit|quite|awfully)? .. (funny colour|funny color|grey|gray|blue|yellow|ashen|very pale|deathly|odd colour|strange colour|white as) .. 
    (temperature|fever) .. (days|day|night|wont|baby|coming down|child|kid|girl|boy|son|daughter|since|high|up)
    (blackout|blackouts|black out|fainted|passed out|collapsed|fainting spell|fainting spells|funny turn|funny turns|dizzy spell|dizzy spells|mini stroke|seizure|fit) .. (today|yesterday|this morning|last night|at work|again|in the|earlier|on the|after|twice|now|while|just|lol|this week|at your)
    (had|having|another|has had|keep having) a? (blackout|funny turn|dizzy spell|fainting|bad turn|seizure|collapse|fit|nosebleed that|hypo)
    (not|cant|havent|hasnt|couldnt|wont|isnt) .. (kept|keep|keeping|hold|held|drinking|eating|drink|eaten|drunk|eat|feeding|pass|peed|weed) .. (down|water|anything|food|fluids|days|milk|urine|bottle|liquids|feed)
    (throwing up|vomiting|being sick|diarrhoea|diarrhea|puking) .. (days|all night|all day|hours|baby|since|nonstop|non stop|cant stop|blood|dehydrated|child|everything|still|weeks|both)
    (chest|heart) .. (flutter|fluttery|fluttering|funny|twinge|twinges|weird|odd|irregular|tightness|flutters|skips|strange|tight|uncomfortable|racing|pounding|pressure|heavy)
    (irregular|irregularly) .. (heart|rhythm|heartbeat|pulse|beat)
    (irregular rhythm|irregular heartbeat|irregular pulse|abnormal rhythm|afib|atrial fibrillation)
    <pain> .. (chest|heart|jaw|behind my eye|eye|left arm|side|stomach|calf|leg) .. (since|flashing|lights|days|hours|worse|noon|night|hopefully|today|yesterday|breathe|swollen|morning|week|climb|stairs|walk|red|and)
    (migraine|headache|headaches) .. (days|flashing|lights|never had|since|vision|wont go|sick|worse|woke|weeks|third|bang|hit my head|knock)
    (flashing lights|floaters|blind spot|blurry vision|blurred vision|double vision|tunnel vision|seeing double|zigzags) 
    (swollen|swelling|swelled) .. (leg|ankle|calf|face|arm|eye|lips|hand|foot|hot|red|glands|since|after|badly)
    (leg|ankle|calf|arm|foot|face|eye|lip|knee|hand) .. (swollen|swelling|swelled up|ballooned|gone black|turned black|gone numb|numb|infected|oozing|pus|red and hot)
    (infected|infection|pus|oozing|gangrene|red line|smells bad) .. (wound|cut|leg|foot|stitches|fever|spreading|hot|streak|arm|scar|incision|bite|piercing)
    (wound|stitches|incision|scar|cut) .. (infected|opened|burst|oozing|pus|weeping|smells|hot|bleeding|came open|come undone|split)
    (mushrooms|mushroom) we (picked|ate|found)
    (mushrooms|berries|leftover|oysters|chicken|prawns|meal|sushi|curry|food|meat|kebab) .. (cramps|cramp|sick|vomiting|poisoning|ill|diarrhoea|throwing up|stomach|poorly|undercooked and|dizzy)
    (food poisoning|foodpoisoning|food poisoned|salmonella)
    (lump|lumps|blood in|bloods in|coughing up|black stool|black poo) .. (breast|stool|phlegm|neck|urine|testicle|poo|found|toilet)
    <who> .. (fell|fallen|slipped|tripped|fall) .. (stairs|ladder|store|shop|bath|shower|wet floor|escalator|steps|lobby|aisle|hip|wrist|ankle|head|pavement|pool|bathroom|ice|carpark|entrance)
    (hit|banged|bumped|knocked|cracked) (my|his|her|the) head
    (hurt|injured|cut|burned|burnt|scalded|sprained|twisted|sliced) (my|his|her|himself|herself|myself) .. (badly|head|back|hand|leg|arm|ankle|wrist|neck|eye|finger|face|knee|foot|on your|on the|with your)
    (pregnant|pregnancy) .. (worried|spotting|movement|movements|kick|swollen|itchy|headache|pain|leaking|exposed|ate|took|fall|fell)
    (unwell|ill|poorly|sick|ache) .. (on board|passenger|need a doctor|worse and worse|getting worse|rapidly|fast)
    (getting|feeling|feel|gets|got|feels) (a lot|much|worse|so much) .. (worse|worse by)
    (doctor|nurse|gp|pharmacist|paramedic) .. (urgently|urgent|right now|immediately|asap|now|emergency|straight away)
    (urgent|emergency) (doctor|prescription|insulin|medication|medicine|care|appointment)
    (bleeding|bled|nosebleed|nose bleed) .. (hour|hours|minutes|days|again|stop|wont|after|since|days|still|period|gums|started)
    (cant|couldnt|not) (sleep|slept|eaten|eat|slept or|feel) .. (days|five days|pain|fingers|toes|weeks|feet)
    (passed|taken) .. (out|ill|funny) .. (flight|work|gym|pool|shop|queue|class|machine|treadmill|today)
    (drunk|drank|alcohol|vodka) .. (wont wake|unconscious|bottle of|passed out|poisoning|vomiting|cold|unresponsive)
    (snake|spider|tick|dog|cat|bat|monkey|jellyfish|wasp) (bite|bites|sting|bit me|bit my|bit him|bit her|stung)
    (bruise|bruises|bruising|limp|limping) .. (fell|badly|spreading|head|walk|everywhere|no reason)
    (antidepressants|pills|tablets|meds|medication) .. (stopped|stop) .. (feel|suddenly|zaps|awful|weird|bad|dark|cold turkey)
    (numb|numbness|tingling|pins and needles) .. (arm|leg|face|hand|hands|feet|fingers|side|since|lips|tongue)
    (arm|leg|face|hand|hands|feet|fingers|lips|foot) .. (numb|tingling|pins and needles|weak|gone dead|cold and)
    hit (my|his|her|their) head
    (muddled|confused|drowsy|sleepy|dizzy) since .. (fall|fell|knock|bump|crash|accident)
  `,
  weaken: `
    (think|maybe|might|perhaps) .. (panic attack|anxiety)
    (bit|little|slightly|slight|mild) .. (dizzy|faint|woozy|sick|numb|sore)
    (yesterday|last night|this week|earlier)
  `,
  not: `
    (mushrooms|mushroom|berries|plant|plants|flower|flowers) (poisonous|toxic) (for|to)
    knocked out (who|of the|in the (first|second|third|final|finals|semi|quarter|main|group|round|cup|last|early|opening))
    <machine> .. <symptom>
    <symptom> ..2 <machine>
    (bleeding|bleed) (edge|love|obvious|radiator|radiators|hell|marks|margin|margins|area|box|key|valve|nipple|screw|cash|money|heart|hearts|through the paper|colour|gums toothpaste|me dry|dry)
    (bleed|bleeding) (on|of|in|for) (the|my|your|a)? (print|page|pdf|artwork|flyer|poster|card|radiator|radiators|boiler|brakes|heating|template|design|file)
    (no|not|isnt|arent|never|without|any) .. (bleeding|fever|hurt|injured|diabetic|pain|pregnant|emergency|allergic|unconscious|symptoms|swelling|temperature|ill|sick|dizzy|rash|chest pain|seizures|medical emergency|blood|allergies|harm)
    <symptom> ... <over>
    <symptom> ... in <year>
    <over> .. <symptom>
    (hurt|broke|broken|injured|sprained) ... <over>
    (cat|kitten|puppy|dog|hamster) scratched (me|my)
    (dog|cat|puppy) (bites|bit|bite|chewed) (the|a|through|his|her|its) !(face|arm|leg|hand|neck|head|finger|fingers|foot|cheek|lip|thigh|calf|ear|nose|throat|wrist|eye|stomach)
    ^ (had|was|suffered|have had) ... <symptom> ... <over>
    (history|risk|chance|survivor|survivors|anniversary|awareness|prevention|causes|cause|signs|warning signs|cure|types|odds|rate) of .. <symptom>
    <symptom> (survivor|survivors|awareness|patients|prevention|cover|insurance|charity|association|foundation|ward|clinic|unit|burger|grill|bar|pizza|sauce|emoji|rehab|research|course)
    <ask> ... <symptom>
    <cover> ... <symptom>
    ^ (does|do|is|are|would|will|can) ... <symptom> ... <cover>
    (what|which|how|when|why) (are|is|do|does|much|long|would|should) (the|a|i|you|an|it)? .. (usual|typical|signs|cost|call out|call-out|symptoms|average|warning|normal|common) .. (of|for)? ..5 <symptom>
    ^ (would|does|much|how much|fee|cost|costs|price) .. ambulance .. (cost|costs|call out|fee|price|cover|plan|charge)
    (nearly|almost|practically) .. (heart attack|stroke|fit|died) when
    (price|prices|bill|cost|invoice|total|fee) .. (heart attack|sick|ill)
    ^ (do|does|did|is|are|can|could|will|would|what|which|where|how|may) (i|we|you|it|there|the|a|your)? ... (insulin|epipen|ambulance|asthma|seizure|seizures|bleeding|swelling|fainting|paramedic|paramedics|palpitations|hypo|sepsis|meningitis|nosebleed|vitals|doses|dose|poisoning|concussion|blisters|contractions|inhaler|inhalers|oxygen|medication|tablets|rash|hives|vomiting) .. <question>
    ambulance (cover|cost|costs|fee|call out|callout|membership|subscription|charity|chaser|toy|service cost|lego|bay)
    allergic to (paperwork|mornings|work|exercise|spam|bots|queues|mondays|hard work|fees|waiting|computers|nonsense|admin|spending|cats|dogs|pollen|dust|wool)
    (choking|choke) on (the|your|this|these|my)? .. (options|choices|data|price|prices|bills|ads|emails|fees|words|traffic|paperwork|amount|jargon)
    (breathless|breathtaking|breath taking) (views|view|show|performance|scenery|pace|stuff|scene|by)
    (broke|broken|breaks|break|breaking) (my|his|her|our|a)? (heart|hearts)
    (heart) (on|of|shape|shaped|sleeve|emoji|necklace|pendant|to heart|broken|attack burger|attack grill|icon|button|desire|broke|is set|goes out|content|warming|rate monitor|fm|stopper|throb|rate|zone|radio|internet)
    heart (skipped|skips|melted|melts|broke|sank|sinks|stopped when i saw|goes)
    heart rate .. (zone|zones|app|sync|watch|strap|monitor|feature|display|graph|wrong|reading wrong|accurate|data)
    (stroke) (of|width|play|colour|color|order|style|weight|swim|genius|luck|pen|count|the|swimming|thickness|key|path)
    (key|brush|breast|back|pen|front|two|four|tennis|butterfly|golf|swim|paint) (stroke|strokes)
    (laptop|computer|phone|printer|app|screen|wallet|server|wifi|car) .. (seizure|heart attack|stroke|fit|had a fit|life support|died|choking|bleeding|unconscious|fainted)
    (fit) (for|into|me|my|the|well|perfectly|bit|watch|like|as|is|guide|out|your|you|him|her|with|check|right|size|great|inside|through|better|nicely|to|around|tight|loose|too)
    (dont|doesnt|didnt|to|will|would|wont|not|loose|slim|regular|good|perfect|bad|best|tight|the|better|great|relaxed|close|keep|keeping|get|getting|these|this|cross|true|really|size|box|could|can|it|they|is|poor|nice) (fit|fits|fitting)
    (fitting) (room|rooms|service|appointment|kit|instructions|the|charge|charges|a|cost|fee|date|guide|for|of|my|included|new|engineer|price|team|our)
    (in|into) (labour|labor) (cost|costs|party|day|law|market|only)
    labour (cost|costs|party|charge|charges|day|included|government|fee|fees|law|rate|rates|force)
    (chest) (of drawers|freezer|of|size|strap|measurement|press|day|workout|harness|pocket|fridge|binder|drawers|width)
    (hurt|hurts|hurting|pain|ached|aching|side|cry|crying|died) .. (laughing|laughter|giggling)
    (pain) (in the|point|points) (neck|arse|ass|backside|butt|bum|to use|to deal|of|for)
    (pain in the neck|real pain|such a pain|pain to|pain in the)
    (cost|costs|paid|pay|charge|price) .. (arm and a leg|arm)
    (paper|price|short|hair|power|final|cold|first|job|rate) (cut|cuts)
    (cut|cuts|sliced|chopped) (my|the|a|his|her)? .. (hair|grass|cake|cord|cable|bread|pizza|bill|cost|costs|price|contract|cards|card|speed|line|power|electricity|connection|internet|internet)
    (hit|hits|hitting) the (nail|road|spot|mark|jackpot|ground|gym|shops|roof|wall|ceiling|limit|target|button|key|back)
    (head|hands|arm|leg|foot|back|hand|hands|shoulder) (phones|phone|rest|board|set|room|lights|of|office|made|bag|baggage|luggage|over|on|in hand|pump|free|held|warmer|warmers|up|start|coverings|pack|support|brace|pad|door)
    (side effects|side effect) (of|from) (the|your|this)? (sleeping|tablets|medicine|medication|pills|drug|vaccine|update)? 
    (emergency) (room|mode|exit|contact|contacts|number|cash|fund|credit|call button|lighting|lights|calls|brake|services number|board) 
    (flu|covid|travel|tetanus|rabies|shingles) (jab|jabs|vaccine|vaccines|vaccination|shot|shots)
    (yellow|hay|glandular|dance|football|cabin|world cup|gold|pitch|spring|saturday night|night|jungle|scarlet) fever
    (cabin|room|oven|body|water|engine|fridge|freezer|storage|colour|washing|outside|high|low|wine|boiler|thermostat|tank|operating|cpu|gpu|core) (temperature|temp)
    (blood) (orange|oranges|type|donor|donation|bank|test|pressure monitor|diamond|moon|bowl|brothers|group|hound|stain|stains|line|lines|bound|borne|pudding|sugar monitor)
    (down|feel|feeling|making me|makes me|im|getting) (sick and tired|sick of|sick to|sick with|ill with)
    (sick) (of|and tired|note|day|days|leave|pay|deal|beat|trick|design|and)
    (hang|hung|hanging) over
    (hangover|hungover)
    (swollen|blue|grey|pale|yellow|purple|white|black) (case|colour|version|shirt|dress|one|model|light|screen|line|pair|shade|sofa|trainers|bag|car|jumper|coat|trousers|shoes|bin|text|box|ticket|badge|label|cable|button|paint)
    (dizzy|faint) (by|with|from) (the|all|your)? .. (choice|options|offers|deals|success|line|lines|print)
    faint (line|lines|print|signal|text|smell|sound|light|hearted|trace|mark|marks|praise|heart|ink|noise)
    (weak|low) (signal|wifi|battery|connection|password|point|sound|reception)
    (numb|tingling) (to|chuck|from the price)
    (line|call|signal|connection|battery|game|internet|site|deal|sale|market|share|price) .. (collapsed|passed out|unresponsive|not responding|dropping|dropped)
    (page|screen|app|website|button|site|touch screen|touchscreen|mouse|keyboard|system|bot|chat|support|seller|server|tv|remote|team|customer service|agent|company|you|youre|nobody|link|form|program|driver|courier|host|landlord|people|guys|they) .. (unresponsive|not responding|not waking|wont wake|wont wake up|wont respond|isnt responding|stopped responding)
    (sleep|standby|hibernate|hibernation) mode
    (computer|laptop|pc|mac|phone|ipad|tablet|monitor|screen|console|tv|xbox|playstation|watch) .. (wont wake|cant wake|wake up|wont wake up|not waking)
    (sugar) (free|content|cane|daddy|level in|in the|low|high|less|per|levels in)
    (low|high|no|less|added|reduced) (sugar|sugars|fat)
    (pregnant|pregnancy|maternity) (test|tests|pillow|clothes|dress|photo|leave|yoga|jeans|cover|discount|swimwear|massage|tights|pillow|bra)
    (water|waters) (pipe|heater|main|bottle|tank|pump|cooler|filter|dispenser|meter|tap|butt|feature) .. (broke|broken|burst|gone|breaking)
    (the|my|our|a) water (has|is)? (gone|burst)
    (broken|broke|snapped|fractured|dislocated|smashed) .. (arm|leg|wrist|ankle|hip|rib|ribs|finger|elbow|knee|collarbone|foot|back|toe) (back)? in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|winter|autumn|19*|20*)
    (memory|text|ink|paint|colour|color|credits|page|margin|radiator|brake|brakes|node) .. (bleed|bleeds|bleeding)
    (bleed|bleeding) (the|a|my|our) .. (radiator|radiators|rail|brakes|boiler|valve|line|pipes|system)
    bleed (between|through into|margin)
    (player|players|character|enemy|teammate) (bleeds|bleed) out
    (baby|he|she|kid|child) (isnt|is not|wasnt|not) (choking|fitting|seizing)
    (shows|reads|says|display|meter|unit) no pulse
    (does|if|can|could) (a|my|the|your) (pupil|student|guest|passenger|applicant|driver|member) ..4 (asthma|seizure|seizures|stroke|epilepsy)
    (seizure|seizures|fit|fits|reaction|asthma) .. (as a baby|as a child|as a kid|years ago|but none since|never since|once as)
    like (its|hes|shes|it is) having a (fit|seizure|stroke)
    having a fit .. (reboots|restart|again since the update)
    shot in the arm (for|of)
    (waters|water) broke .. in (19*|20*)
    cough (mixture|syrup|medicine|sweets|drops)
    give .. (palpitations|heart attack) .. (parcels|prices|price|lol|haha)
    (story|article|news|piece) .. (man|woman|guy|person) who .. <faint>
    (stiff neck) from .. (pillow|old|mattress|desk|laptop)
    (band|album|song|gig) .. (anaphylaxis|seizure|overdose)
    (nodes|node|teammates|teammate|players|player|units|endpoint|enemies) .. (unconscious|unresponsive)
    (unconscious|unresponsive) (nodes|node|teammates|teammate|players|player|endpoint|server|screen|script|page)
    (bot|chatbot|app|website|agent|advert|site|youre|alexa|siri|assistant) ..3 (talking|speaking|talks|speaks|spouting) (nonsense|rubbish|gibberish|funny|strange)
    face dropped when
    baby (monitor|cam|gate|app) ..4
  `,
  notInSentence: '<fiction>',
};
