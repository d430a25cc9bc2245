import type { RuleSet } from '../../../rules/rule-set.ts';

/** Needs care in how they are served: disability, illness of body or mind, age, no reading, a carer writing for somebody. */
export const vulnerable: RuleSet = {
  words: {
    i: `i, im, ive, id, me, he, hes, she, shes, we, were, they, theyre, my, son, daughter, child, mum, mom, mother, mam, dad, father, husband, wife, partner, brother, sister, grandad, grandpa, grandma, granny, gran, nan, nana, grandmother, grandfather, uncle, aunt, auntie, neighbour, neighbor, friend, kid, boy, girl, client, ward, mama, papa, tenant, customer, passenger, cousin, nephew, niece, grandson, baby, mums, dads, sons, daughters, nans, husbands, wifes, mothers, fathers, who, person, young man, resident, flatmate, patient, mother in law, am`,
    kin: `mum, mom, mother, mam, dad, father, husband, wife, son, daughter, brother, sister, grandad, grandpa, grandma, granny, gran, nan, nana, grandmother, grandfather, uncle, aunt, auntie, partner, neighbour, neighbor, child, mama, papa, friend, parents, cousin, nephew, niece, mother in law, father in law, kid`,
    condition: `deaf, deafened, hard of hearing, hearing impaired, hearing loss, hearing aid, hearing aids, cochlear, blind, partially sighted, visually impaired, visual impairment, sight impaired, sight loss, low vision, macular, macular degeneration, cataract, cataracts, glaucoma, registered blind, disabled, disability, disabilities, handicapped, wheelchair, wheelchair user, mobility scooter, walking frame, zimmer, crutches, amputee, amputated, amputation, paralysed, paralyzed, paralysis, paraplegic, tetraplegic, quadriplegic, bedridden, bedbound, bed bound, housebound, house bound, autistic, autism, asperger, aspergers, adhd, dyslexia, dyslexic, dyspraxia, dyspraxic, dyscalculia, learning difficulty, learning difficulties, learning disability, learning disabilities, learning disabled, special needs, additional needs, down syndrome, downs syndrome, intellectually disabled, intellectual disability, non verbal, nonverbal, mute, selective mutism, stammer, stutter, aphasia, speech impediment, brain injury, brain damage, brain fog, dementia, alzheimer, alzheimers, alzeimers, parkinson, parkinsons, multiple sclerosis, motor neurone, epilepsy, epileptic, seizures, cerebral palsy, muscular dystrophy, arthritis, arthritic, rheumatoid, fibromyalgia, chronic fatigue, chronic pain, chronically ill, terminally ill, terminal cancer, terminal illness, palliative, cancer, chemo, chemotherapy, dialysis, stoma, colostomy, copd, emphysema, tremor, essential tremor, ptsd, anxiety, panic attacks, panic disorder, agoraphobia, agoraphobic, depression, depressed, clinically depressed, bipolar, schizophrenia, schizophrenic, psychosis, psychotic, manic, mania, ocd, personality disorder, bpd, eating disorder, anorexia, addiction, gambling addict, gambling addiction, alcoholic, recovering addict, mental health, mental illness, mentally ill, mental breakdown, nervous breakdown, breakdown, burnout, sectioned, long covid, lupus, crohns, visually challenged, vision impaired, sight impairment, illiterate, tourettes, huntingtons, postnatal depression, meltdowns, sensory issues, sensory overload`,
    need: `large print, big print, braille, sign language, bsl, asl, interpreter, relay service, text relay, typetalk, screen reader, screenreader, voiceover user, eye tracking, easy read, guide dog, assistance dog, service dog, support worker, social worker, carer, carers, care worker, caregiver, care giver, appointee, power of attorney, lasting power of attorney, lpa, deputyship, court of protection, guardian for, guardianship, reasonable adjustment, reasonable adjustments, equality act, disabilities act, priority services register, priority services, additional support, extra support, accessible room, accessibility needs, special assistance, step free, quiet entrance, quiet hour, sunflower lanyard, hidden disability, hidden disabilities, vulnerable customer, vulnerable, vulnerability, nominate my, speak for me, speak on my behalf, deal with it for me, third party authority, blue badge, disabled parking, disabled access, safeguarding`,
    hard: 'cant, cannot, can not, couldnt, unable to, not able to, dont, doesnt, struggle to, struggles to, struggling to, difficult to, hard to, difficulty, trouble, no longer, never learned to, never learnt to, never learned how to, never learnt how to, find it hard to, impossible for me to, cant really, barely, hardly, never could, not good at, no fit, never learnt, not able, never been able to',
    act: 'read, write, reading, writing, hear, walk, climb, manage stairs, stand for, understand forms, use the internet, use internet, use a computer, use computers, use a phone, leave the house, leave my bed, leave the bed, get out of bed, hold a pen, concentrate, sabi book, cope with stairs, go outside, get out',
    over: 'long behind me, years ago, went back, recovered, better now, had cataracts done, in the past, all better, cured, fully recovered, overcame',
    no: 'not, no, isnt, never, arent, dont need, doesnt need, without, nobody, havent, hasnt, does not, wont need, didnt need',
  },
  certain: `
    (im|i am|am|i|me|being|as a|as an|hes|shes|he is|she is|we are|were|who is|whos|is|are|was born|became|become|going|gone|almost|nearly|completely|profoundly|partially|totally|severely|registered|legally|both|very|quite|getting) .. (deaf|blind|disabled|autistic|dyslexic|epileptic|housebound|bedridden|bedbound|paralysed|paralyzed|bipolar|schizophrenic|agoraphobic|non verbal|nonverbal|illiterate|partially sighted|visually impaired|hearing impaired|hard of hearing|wheelchair user|wheelchair bound|amputee|terminally ill|mentally ill|depressed|learning disabled|intellectually disabled|vulnerable|mute|paraplegic|sectioned|frail|arthritic|sight impaired|neurodivergent|on the spectrum|handicapped|chronically ill|dyspraxic|psychotic|suffering from)
    <i> .. (have|has|got|had|with|having|diagnosed|suffer|suffers|suffering|living with|lives with|due to|because of|since my|history of|struggle with|struggling with|my|his|her) .. <condition>
    (my|his|her|our|the) (disability|dementia|alzheimers|parkinsons|autism|adhd|dyslexia|ptsd|depression|anxiety|bipolar|epilepsy|arthritis|ms|cancer|chemo|stroke|condition|mental health|tremor|amputation|eyesight|sight|hearing|memory|stammer|stutter|learning difficulty|learning disability|illness|wheelchair|walker|walking frame|crutches|mobility|hearing aid|hearing aids|visual impairment|brain injury|disabilities|seizures|guide dog|carer|support worker|social worker) .. (so|and|is|means|makes|cant|bad|gone|going|wont|not|please|since|stops|isnt|worse|came|broken|i|that|here|today|too|owing|he|she|in|at|lift|stuck|now|away|to|reads|helps|deals)
    (in|use|uses|using|need|needs|with|on|book|require|requires|requiring|has|have) (a|an|my|his|her)? .. (wheelchair|walking frame|crutches|mobility scooter|hearing aid|hearing aids|guide dog|screen reader|service dog|assistance dog|sign language|braille|large print|interpreter|walking stick|zimmer frame|zimmer|oxygen cylinder|support worker|carer)
    (wheelchair) .. (your|lift|ramp|assistance|broken|access|ticket|flight|mum|dad|son|daughter|mother|father|seat|accessible|get|door|stairs|steps|user|users)
    (in|into|want|have|as) (large print|braille)
    (large print|braille|easy read|sign language|text relay|relay service) .. (please|bill|bills|letter|letters|statement|statements|version|format|interpreter|i|have|because|need|call)
    (diagnosed|diagnosis) .. <condition>
    (care|caring|carer|cares|caregiver|look|looks|looking) (for|after|of|to) (my|our|his|her|an|a|someone|elderly) .. (full time|mum|mom|mother|dad|father|wife|husband|son|daughter|brother|sister|nan|gran|grandad|grandma|partner|elderly|parents|neighbour|man|lady|woman|disabled|parkinsons|dementia|sick|adult)
    (im|i am|as|being|am) (a|an|the|his|her|my) .. (carer|caregiver|support worker|full time carer|legal guardian|appointee|sole carer|unpaid carer) (for|of|to)? .. (my|a|who|man|mum|dad|young|an|wife|husband|son|daughter|disabled|her|his|mother|elderly|mr|mrs)
    <hard> .. <act> .. (well|small|properly|anymore|and|screen|due|good|eyes|please|english|very|letters|print|much|myself|my|unaided|far|alone|all|text|now|either|without|forms|big|unless|no|people|phone|long)
    (never|didnt) (learned|learnt|learn|went|been) .. (read|write|school|internet|computer|computers|how to use|online)
    (memory|eyesight|sight|hearing|mind|vision) .. (going|gone|bad|failing|poor|fading|not what|worse|terrible|isnt|deteriorating|shot|loss|problems|like a sieve)
    (forget|forgets|forgetting|forgetful|confused|muddled|bewildered) .. (everything|since my|easily|remote|names|these days|old age|stroke|lives|dementia|age|gets|very|things)
    (keeps|keep) (buying|ordering|giving|paying|forgetting|sending) .. (same|card|forgets|doesnt remember|dementia|again|scammers|confused|remember|details|nos)
    (im|hes|shes|i am|aged|he is|she is|mum is|dad is) .. (78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|eighty|ninety) .. (years old|year old|lives alone|alone|lives by|no internet|cant|by himself|by herself|frail|confused|not online|on my own|and)
    (78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|eighty|ninety) (year|years) old
    (elderly|frail|old|aged|aging|ageing|vulnerable|infirm) .. (alone|lives|mother|father|mum|dad|parents|confused|cant|help|person|relative|customer|lady|man|gran|nan|grandmother|neighbour|see|hear|walk|and|internet|assistance|pensioner|wheelchair) 
    (im|i am|hes|shes|is|am) (very|too|so|quite|getting|just)? (old|elderly|frail|infirm) .. (and|alone|cant|dont|understand|for|eyes|these|to|internet|machines|help|lady|man|woman|see|hands)
    (live|lives|living|am|im|all) (alone|on my own|by myself|by himself|by herself|on her own|on his own) .. (old|nobody|no one|cant|help|since|dementia|ill|91|years|fell|and)
    (dont|havent|not|never) (speak|talk|spoken|seen|have) .. (to)? .. (a soul|anyone all|anybody all|soul all|anyone to help|anybody to help|nobody to help)
    (nobody|no one|noone|no family|no relatives) .. (help me|go for me|who can go|can help|to help|visits|left to)
    (neighbour|neighbor|daughter|son|grandson|granddaughter|carer|nurse|friend|niece|wife|husband|support worker|social worker) .. (reading this|reading it|typing|typing this|writing this|types|reads my|reads it|writes for me|helping me|speak for me|speaks for me|deals with|handles|typing for|on my behalf)
    (speak|act|sign|speaking) (for|to you for) (me|him|her)
    (speak|talk|act|deal|sign|manage|nominate|call|writing|typing|asking|speaking) .. (on my behalf|on her behalf|on his behalf|on behalf of my|for my mum|for my dad|for my mother|for my father|for my gran|for my nan)
    (power of attorney|lasting power of attorney|lpa|appointee|deputyship|court of protection|guardianship)
    (reasonable adjustment|reasonable adjustments|equality act|disabilities act|priority services register|priority services|vulnerable customer|additional support needs|additional needs|hidden disability|sunflower lanyard|safeguarding)
    (having|had|have|in|through|having a|going through|after|middle of) .. (a)? (breakdown|nervous breakdown|mental breakdown|panic attack|panic attacks|manic episode|episode|psychotic|mental health crisis|meltdown|crisis) !(service|cover|recovery|assistance|truck)
    (mental health|mental illness|my nerves|my anxiety|my depression|my ptsd|my bipolar) .. (bad|struggling|issues|problems|crisis|team|cant|condition|suffering|poor|low|service|reasons|worse|so|stops|makes|is|not|and)
    (phone|phones|calls|calling|call|ring|phoning|speaking) .. (impossible|terrify|terrifies|scare|scares|anxiety|panic|difficult|hard|frighten|stammer|deaf|dont hear|cant hear|overwhelm) .. (me|for me|because|make|give|text|to|i|email|so)?
    (dont|cant|cannot|please dont|no) (phone|call|ring|calls|hear|speak) .. (deaf|stammer|stutter|hear|anxiety|autis*|text only|txt only)
    (hands|hand|fingers|arms|legs|knees|hips|back) .. (dont work|shake|shakes|shaking|tremble|trembling|arthritis|stiff|wont work|paralysed|cant hold|weak|no longer|too weak|bad|given up)
    (too small|too tiny|small|tiny|blurry|cant read) .. (eyes|my eyes|to read|for me to|see)
    (takes|take|need|needs) (me|him|her|us|more|longer|extra|so long|plenty) .. (long time to|minutes to reach|while to get to|time to get to the door|longer to|extra time|slower|time to answer the door)
    (slower|slow down|simpler|simple words|plain english|in simple|short sentences|one thing at a time|explain slowly|say that again) .. (stroke|muddled|dyslexia|brain|confused)
    (my|his|her|have|has|got|with) (ms|als|asd) !(office|word|excel|paint)
    my eyes !(on|only|peeled|out) .. (now|bad|small|going|gone|weak|not|cant|too|read|sight|anymore)
    (small|tiny|little) for my eyes
    (long|big|these|so many|all this|complicated|too much) .. (messages|msgs|text|words|letters|forms|information|paperwork) .. (too much|overwhelm|overwhelms|confuse|confuses|adhd|dyslexia|cant|muddle|short|hard|for me|2 much)
    (frightened|scared|terrified|anxious|overwhelmed|distressed|upset) .. (autis*|blood test|noise|lights|crowds|loud|needles|of the|by|escalator|phone calls|strange|people|strangers|letter)
    (strange|unknown) (man|men|people) .. (house|home|alone|ptsd|door)
    (ground floor|near the door|step free|disabled access|accessible) .. (disab*|wheelchair|walk|mobility|because|cant|crutches|hip|knees|room|toilet|seat|please|need|asking)
    (strobe|flashing) lights
    (victim|survivor) of .. (abuse|torture|trafficking|stroke)
    (gambling|gamble|gambler|gamblers|addict|addiction|addicted|alcoholic|relapsed|relapse) .. (problem|addict|addiction|help|block|stop|cant|spent|self exclude|lost|everything|to|recovering|control)
    (spent|bought|ordered|blew|signed) .. (all|everything|lot|contract) .. (manic|mania|episode|bipolar|didnt understand|did not understand|confused|dementia|unwell)
    (signed|sold|agreed|bought|talked into) .. _? .. (did not understand|didnt understand|doesnt understand|learning difficulties|dementia|confused|pressured|vulnerable|elderly)
    my (screen reader|guide dog|carer|carers|hearing aid|hearing aids|interpreter|support worker|social worker|wheelchair|dialysis|oxygen|stammer|walking frame|zimmer|speech device)
    (lacks|lack|lost|without|lacking) (mental)? capacity
    court appointed deputy
    (cant|cannot|dont|no) (transfer|stand|walk|get up) (by myself|on my own|unaided|without help|far|well)
    (left school|never went to school|no schooling) .. (forms|read|write|spell|words|letters|nine|ten)
    (forms|letters|phones|machines|computers) (frighten|scare|confuse|terrify|panic) (me|her|him|us)
    (stroke|accident|brain injury|illness) (has|have)? (left|made) (me|him|her) .. (slow|forget|words|memory|without|unable|weak)
    (since|after) (the|my|his|her) (accident|stroke|brain injury|fall|operation) i .. (forget|cant|lose|struggle)
    (cant|cannot|dont) tell (whats|what is) real
    (cant|cannot|no|unable to) (read|spell|write) (gud|good|well|much|proper|or write|and write)
    (only|just) know how to write my name
    (is|shes|hes|she is|he is) (eighty|ninety|eighty*|ninety*|80|85|86|87|88|89|90|91|92|93|94|95) and .. (heating|alone|cant|no one|help|lives)
    priority (register|services register)
  `,
  possible: `
    (after|had|since|following|from) (a|my|the|her|his) (mini)? stroke
    (cant|unable to|struggle to|hard to) (type|hold the phone|use my hands|use my hand) .. (well|stroke|hands|arthritis|properly|anymore|fingers)
    (elderly|frail|infirm|oap|pensioner|old age|in her eighties|in his eighties|in her nineties|in his nineties|in my eighties|octogenarian|senior citizen|year old mother|year old father|year old mum|year old dad)
    <hard> .. (hear well|walk|stairs|climb|use computers|use internet|see well|see the screen|see the letters|read the screen|bend) 
    (carer|caring|look after|looks after|care for|cares for) .. (my|him|her|mum|dad|elderly|them|husband|wife|full time)
    (forgetful|confused|muddled|memory|disorientated|disoriented|overwhelmed|overwhelm|anxious|anxiety) .. (i|lately|lot|mum|dad|by|problems|when|with|very|get|gets|so|easily|now|old)
    (hospital|surgery|operation|chemo|treatment|rehab|care home|nursing home|hospice|sheltered|home since|wheelchair|stretcher) .. (cant|mum|dad|husband|wife|son|need|help|bill|since|moved|until|weeks|moved to|recovering|access|lonely)
    (not online|no smartphone|no computer|dont have internet|dont do online|not good with technology|not good with computers|not tech savvy|dont understand computers|dont understand technology|digital skills|not used to computers|internet confuses)
    (english) (is)? (not|isnt) .. (first|good|my|language)
    (dont|cant|not) .. (speak|understand|read) .. english
    (take (his|her|my) (hand|arm)|walk (him|her|me) to|met at the gate|meet (him|her) at|escorted|pushed to the gate)
    (home visit|come to (my|our|her|his) (house|home)|visit (me|her|him) at home|person at home|send .. home for) 
    (old|elderly|aged|blind|disabled|sick|ill|paralysis|patient) .. (father|mother|mum|dad|parents|wife|husband|patient|airport|travel|lady|man)
    (father|mother|mum|dad|wife|husband|son|daughter|nan|gran|grandad|grandma) .. (old|elderly|frail|disabled|sick|ill|confused|forgets|alone|patient|paralysis|unwell|cant see|dont see|doesnt see|cant walk|doesnt hear|wanders|dying|bedridden|lost her sight|incapacitated)
    (explain|abeg|tell me) .. (pidgin|simple|simply|slowly|like im five|in my language|again slowly|clearly)
    (captcha|form|forms|app|website) .. (not possible|impossible|cant do|cant deal|cant see|accessible|inaccessible|screen reader|eyes|blind|eye tracking|hands)
    (bus pass|blue badge|railcard|parking) .. (disab*|epilep*|took|medical|need)
    (cant|cannot|couldnt) (deal with|cope with|face|manage|handle) .. (forms|this right now|paperwork|calls|anything|people|it all|the stress|things)
    (do it|fill it|fill in|sort it|handle it|do this) for me .. (cant|please|overwhelmed|ill|breakdown|eyes|hands|u|deal)?
    (pregnant|newborn|premature|ivf) .. (assistance|priority|seat|anxious|struggling|alone)
  `,
  not: `
    (wheelchair|wheelchairs|crutches) (we|i) (borrowed|hired|returned)
    (wheelchair|wheelchairs) .. (went back|returned)
    (cataracts|cataract) .. (done|removed|fixed)
    see like a hawk ,? .. _? .. large print
    <no> ..3 (wheelchair|disabled|dementia|deaf|blind|special assistance|assistance needed|depressed|disability|carer|autistic|vulnerable|elderly|sick|ill|wheelchair for)
    <condition> ... <over>
    <over> .. <condition>
    (wheelchair) .. (went back|returned|borrowed|collected|hire cost|price|ramp for sale|hire back)
    (had cataracts|cataracts done|cataract operation)
    (must|be|going|go|im|so|love is|turning a|turn a|youd have to be|you|flying|drive me|robbed me|double|colour|venetian|roller|roman|vertical|blackout|window|kitchen) (be)? (blind|deaf|mental|insane|crazy) .. (found|button|now|lol|waiting|eye|ear|date|tasting|cord|cords|spot|blinds|concert|haha|sorry|there it is|didnt see)
    (must|may) be (blind|going blind|deaf|stupid)
    (blind) (cord|cords|spot|date|tasting|eye|cleaning|bag|box|fitting|slats|repair|kit|install|carbon copy|test|melon|guardian)
    (blinds)
    (bit|little|slightly|tad) (deaf|blind|mental|slow|special|disabled|depressed) (today|lol|headphones|with|this|sometimes|haha)
    (deaf|rain|bird) (havana|leopard|man|box|ears)
    (def leppard|birdbox|stevie wonder|cuckoos nest|rain man)
    (depressing|insane|crazy|mad|mental|manic|maniac|bonkers|nuts) (weather|deal|deals|price|prices|news|day|week|film|monday|offer|queue|street preachers|traffic|times|isnt it|amount|sale)
    (drives|drive|driving|drove) (me|us) (crazy|mad|mental|insane|nuts|bonkers|up the wall)
    (senior|blonde|brain) (moment|moments|fade|fart|freeze)
    senior (software|engineer|manager|developer|railcard price|role|designer|consultant|analyst|staff|management|executive|accountant|discount|tickets|lecturer|partner)
    (memory) (foam|card|cards|stick|sticks|leak|usage|upgrade|does|on|gb|lane|module|box|game|full|seat|ram|size|capacity|slot|book|stand|is full|space|mattress|topper|speed)
    (how much|phone|more|internal|laptop|computer|16gb|8gb|device|storage|app|the) memory
    (hearing) (protection|is on|date|about|back|from|from you|test included|room|you|nothing|things|of this|the)
    (look|looking) forward to hearing
    (large print) (sudoku|crossword|puzzle|book for beach|wordsearch|books for the library)
    (carer|companion) (ticket|tickets|pass|discount|policy|rate) .. (include|our website|guide|offer|free)
    (special needs|sen|disability|autism|care home|care worker|elderly care|dementia|mental health|aged care|social care|childcare|learning disability) (teacher|group|home|homes|work|sector|worker|nurse|training|charity|charities|school|schools|studio|resort|manager|friends fundraiser|awareness|course|courses|job|so|week|podcast|app|bracelet|professional)
    (care home|nursing home|hospice|school|charity|clinic|company|agency) .. (televisions|bulk|discount|invoice|order|wholesale|purchase order|group)
    (job|work|working|works|studying|study|role|career|train|training|volunteer) .. (in|with|for|at|as|is in) .. (elderly|disabled|dementia|mental health|care|carer|deaf|autistic|special needs|autism|nursing home)
    (test|testing|tests|support|compatible|compatibility|guidelines|plugin|api|sdk|audit|wcag|sandbox|our app|our site|our website|developers|developer|designing|design) .. (screen reader|accessibility|dyslexia font|braille|colour blind)
    (screen reader|accessibility|voiceover) .. (api|sdk|compatible|guidelines|sandbox|test|settings|audit|menu|feature|bug|plugin|option|shortcut)
    (vulnerability|vulnerable|vulnerabilities) .. (scan|plugin|version|cve|patch|customers a legal|exploit|report|security|dependency|software|server)
    (government|news|article|say|talking about|talks about|they say|paper) .. (vulnerable|elderly|disabled|dementia|mental health|autism)
    (printer|laptop|phone|computer|app|router|tv|wifi|site|system|robot|bot|chatbot|game|browser|car|machine|server|account) .. (slow|forgets|deaf|blind|confused|dumb|mute|frail|disabled|forgetting|paralysed|crippled)
    (account|card|feature|button|option|function|cookies|javascript|notifications|setting|settings|wifi|bluetooth|login|access|user|link|profile|service|plugin|pop ups|autofill|location|number|phone|sim|auto renew|autopay|code|voucher) (is|was|has been|got|been|are|were|keeps getting|appears|seems|shows as)? disabled
    (disabled|disable) .. (account|card|feature|button|cookies|javascript|notifications|login|setting|location|sim|phone|pop|user)
    (mute|muted) .. (button|call|mic|microphone|notifications|sound|group|tv|chat|switch)
    (breakdown) (cover|recovery|service|truck|assistance|of|by|insurance|number|policy|van|in the|call out)
    ^ (does|do) breakdown
    (cost|price|bill|itemised|itemized|detailed|full|car|fee|charge|monthly|invoice|budget|expense|give me a|get a|the|nutritional|salary|vehicle|rough) breakdown
    (trip|add|ms) (office|word|excel|teams|outlook|dos|paint|windows|project|on|to|a|another|my|in|it|item|an|the|card|me|this|more|two|one|some|funds|money|extra|up)
    (to|can i|want|please|how do i|ill|and|could you|can you|i|you|then|did|didnt|cant|just|will|or|not|let me|us|we) add
    (mr|mrs|dear|or|in|from|the|of|a|per|all|to|for|hi|called|is|by|two|three|200|500|20|10|response time) ms
    (ada|ramp|als|add|psr) (lovelace|coin|up|cardano|down|rate|wheels|bonus|sauce|hire)
    (senior citizen|oap|pensioner|student) (discount|discounts|ticket|tickets|rate|rates|price|prices|fare|fares|menu|railcard|concession)
    (dark mode|theme|bright|brightness|contrast) .. (eyes|eye)
    (ancient|old|old fashioned) .. (because i still|haha|lol|email|school)
    (old) (one|address|phone|number|card|account|email|version|router|password|contract|plan|order|bank|model|tv|laptop|car|provider|boiler|name|meter|machine|booking|device|house|friend|mobile|fashioned|street|town|navy|job|photo|pair|bill|flat|landlord|postcode|system|mattress|ones|bike)
    (cancer) (research|uk|charity|survivor shirt|awareness|cover|screening|run|star sign|race|horoscope|ribbon|insurance)
    (stroke|seizure|seizures|cancer|dementia|disability|epilepsy|mental health) (cover|insurance|policy|included|awareness|charity|discount code|policies)
    ^ (does|do|is|are|what|which|how) (the|your|my|it|you|this|there|i|a|an|people|much)? ... (wheelchair|disabled|blind|deaf|elderly|accessible|disability|carer|autistic|autism|dementia|cancer|stroke|sensory|guide dogs) ... <question>
    (my|the|our) (dog|cat|hamster|rabbit|horse|puppy|parrot) .. (deaf|blind|anxiety|arthritis|old|anxious|epilepsy|frightened|elderly)
    blind (drunk|as|alley|alleys|bake|baking|to|passengers|dating|pig|faith|side|copy|zone|taste|corner|corners|bend|trust|auction|panic|rage)
    (kitchen|bedroom|bathroom|window|living room|roller|venetian|roman|moms kitchen|the|a|this) blind (is|in|wont|cord|on|stuck|for|that|fell|needs|came|has)
    (sound|speaker|speakers|node|nodes|sensor|mic|watch|inverter|satnav|phone|printer|laptop|app|server|router) ..3 (deaf|blind|mute|dementia|bipolar|autistic|paralysed|depressed)
    deaf (on|to|cat|cats)
    depressed by
    disabled (the|my|it|your|that|toilet|toilets|bay|bays|parking|add in|add on|plugin|rule|alarm|field|riders|in the|by default|it by)
    (field|box|checkbox|menu|tab|form|alarm|window|port|rule|app|keyboard|touchpad|add in|module|toggle|macro|macros|extension|firewall|sim|bot) (is|was|are|got|shows as|seems|appears)? (greyed out|disabled)
    (enable|reenable|unlock) .. disabled
    volunteers with
    (special needs|condition|needs|allergies) ,? a normal
    <no> ..3 (special needs|dialysis|wheelchair|interpreter|dementia)
    (eyesight|hearing|memory|sight|vision) (is|was|s)? (perfect|fine|great|excellent|sharp|good)
    memory .. (haha|lol)
    needs a carer (lol|haha)
    ^ (do|does|is|are|which|how many|how wide|how much|who) ..6 (large print|braille|sign language|carers|hearing aid|hearing aids|blue badge|wheelchair|disabled|screen reader|accessible) .. (crosswords|crossword|books|in general|value|work|qualifies|best|library|hire|basketball|parking|evening|beginners|batteries|spot|prop)
    large print (crossword|crosswords|books|edition|sudoku)
    (book|books|library|menu|menus) .. braille
    (mobility scooter|wheelchair|crutches|hearing aid) (hire|basketball|batteries|battery|price|prices|racing|prop|ramp hire)
    addicted to (your|the|this|these|that|those|it|this game|chocolate|coffee)
    like (a|an) ..3 (old|elderly|blind|deaf|disabled)
    (ad|advert|video|film|story|song|series|article|article on|show) .. (old|elderly|lonely|blind|deaf|disabled)
    (hear|see) (my|the|your|any|a) .. (video|sound|music|song|alarm|ring|audio|podcast|ringtone|mic|call|volume)
    (writing|write|wrote|thesis|research|researching|essay|novel|book|blog|survey|study) .. (about|on|of|covers) .. <condition>
    (bookshop|shop|library|store|section|aisle) .. (mental health|disability|dementia)
    (mental health|disability|dementia) (section|aisle|shelf|friends|awareness)
    (read|saw|heard) .. (your|the|a|that) ..6 <condition>
    (lonely) (planet|island|planets|hearts)
    (was|were) (on|using) .. crutches
    (large print) (bills|bill|letters|statements) $
  `,
};
