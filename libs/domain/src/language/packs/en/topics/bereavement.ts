import type { RuleSet } from '../../../rules/rule-set.ts';

/** Writes after somebody's death: an account to be closed, papers, an order that comes too late. */
export const bereavement: RuleSet = {
  words: {
    kin: `husband, hubby, wife, mum, mom, mother, mam, mama, mummy, dad, father, daddy, papa, brother, sister, son, daughter, baby, child, partner, grandad, grandpa, granddad, grandma, granny, gran, nan, nana, grandmother, grandfather, uncle, aunt, auntie, cousin, nephew, niece, friend, mate, neighbour, neighbor, boyfriend, girlfriend, fiance, fiancee, mother in law, father in law, stepdad, stepfather, stepmother, stepmum, spouse, parents, account holder, policyholder, policy holder, cardholder, member, tenant, customer, gentleman, lady, insured, insured person, passenger, he, shes, hes, she, they, they both, in laws, twin, guardian, client, owner, colleague, boss, person, little girl, little boy, foster mum, subscriber, patient, parent, relative, someone, somebody, grandson, granddaughter, godmother, flatmate, dad hes, holder, beloved, missus, wifey, walker`,
    died: `died, dead, deceased, passed, passed away, passed on, departed, perished, dies, dying of, was killed, got killed, been killed, lost her battle, lost his battle, slipped away, no longer alive, no longer with us, not with us anymore, not alive, gone to heaven, is no more, no more, expired last, drowned in, took her own life, took his own life, killed herself, killed himself, stillborn, at rest, was buried, was cremated, has left us, passed over, didnt make it, did not survive, pass away, passing away, demise, demised, deceesed, late, kicked the bucket, croaked, succumbed`,
    when: `yesterday, today, week, wk, month, monday, tuesday, wednesday, thursday, friday, saturday, sunday, sat, sun, sunday, january, february, march, april, may, june, july, august, september, october, november, december, recently, suddenly, just, morning, night, hospital, cancer, covid, crash, accident, heart, stroke, sleep, peacefully, in, on, last, before, year, and, of, from, at`,
    paper: `death certificate, death cert, death certificates, probate, grant of probate, letters of administration, executor, executors, executrix, next of kin, legal heir, legal heirs, deceased estate, estate of, date of death, death claim, death benefit, death benefits, bereavement, bereaved, bereavement team, bereavement fare, bereavement department, funeral, funerals, burial, cremation, undertaker, funeral director, coroner, will and testament, inheritance, tell us once, surviving spouse, transmission of shares, widow, widower, widowed, widows, orphan, in memoriam, obituary, mourning, grieving, late husband, late wife, late mother, late father, late mum, late mom, late dad, late grandmother, late grandfather, late brother, late sister, late partner, late son, late daughter, late uncle, late aunt, late mr, late mrs, deceased, condolences, notification of death, notification of the death, notify you of the death, notify a death, report a death, death of my, death of our, death of the account holder, death in the family, stillborn, stillbirth, miscarried baby, decedent, in the estate, final expenses, succession certificate`,
    thing: `phone, battery, line, laptop, device, plant, plants, app, tv, car, remote, screen, wifi, router, internet, connection, charger, watch, controller, link, signal, mic, camera, speaker, headphones, earbuds, engine, site, website, page, server, tablet, computer, pc, console, boiler, printer, drone, cactus, orchid, fish, tree, roses, flowers, batteries, pixel, pixels, sim, meter, bulb, keyboard, mouse, machine, radiator, freezer, fridge, bike, scooter, call, chat, character, game, avatar, tamagotchi, torch, dishwasher, toy, hoover, conversation, lawn, hedge, hdd, drive, disk, port, socket, modem, hard drive, ipad, iphone, alexa, unit, heating, motor, pump, fan, lights, light, fire stick, cartridge, ink, mower`,
    title:
      'walking dead, red dead, evil dead, day of the dead, dead space, dead island, left 4 dead, drop dead, dead sea, dead cells, dead or alive, grateful dead, dawn of the dead, shaun of the dead, dead ringers, dead poets, dead calm, black widow, the widow, widow series, merry widow, widow maker, funeral for a, four weddings, death becomes, death in paradise, death by, death note, death stranding, death valley, dead by daylight, deadpool, deadline, dead line, dead end, dead link, dead letter, dead on, dead good, dead easy, dead pixel, dead pixels, dead weight, dead heat, dead zone, dead stock, dead centre, dead cert, dead slow, dead cute, death star, death metal, sudden death, death row, death cap, arcade fire funeral, dead chuffed, dead happy, dead tired, dead broke, dead cheap, dead sure, dead simple',
    over: 'in the fifties, in the sixties, in the seventies, in the eighties, in the nineties, years back, before i was born, a lifetime ago, as children, years ago, long ago, back in, last spring, all done, decades ago, in 19*, in 200*, in 201*, when i was, as a child, many years, ages ago, long since',
    no: 'not, nobody, no one, isnt, never, havent, hasnt, no, none, hasn, wasnt',
  },
  always: `
    (was|been|were) found dead
    (gone|went|going) to be with (the lord|god|jesus|his maker|her maker|the angels)
  `,
  certain: `
    (my|our|his|her|the|your|their|whose|a|by|is|account|that|mr|mrs|miss) .. (<kin>|policy|mr|mrs) .. (died|deceased|passed away|passed on|is dead|has died|is no more|lost (her|his) battle|slipped away|no longer alive|no longer with us|was killed|passed recently|passed suddenly|took (his|her) own life|killed (himself|herself)|departed|perished)
    <kin> .. (died|passed away|deceased|passed on|has passed|had passed|just passed|lost (her|his) battle|slipped away|no longer with us|no longer alive|is no more|was stillborn|stillborn|didnt make it|didnt survive|demised|passed last|passed in|passed on|passed this|passed suddenly|passed yesterday|passed recently|dead in|dead and|dead now|expired last)
    <kin> (is|was|are|hes|shes|he is|she is|has|been|were)? (dead|gone to heaven|deceased|died|pass away|passed)
    (holder|member|policyholder|husband|wife|mother|father|customer|he|she|hes|shes|dad|mum|brother|sister|tenant|gentleman|lady|subscriber) (is|was|has been)? (dead|deceased)
    (hes|shes|he is|she is) (dead|deceased|passed|died|no longer with us|not with us anymore|no longer alive|gone now)
    (someone|somebody|person|people|customer|who|whom|client|patient|holder) .. (has died|who died|died|passed away|is deceased|who has passed|dies)
    (mum|dad|mother|father|nan|gran|grandma|grandad|husband|wife|grandpa|brother|sister|nana|granny) (is|has|s)? gone .. (account|contract|phone|direct debit|what do i|close|name|policy|bills|pension|house|his|her|now) 
    (mums|dads|nans|grans|grandads|husbands|wifes|mothers|fathers) gone ,? .. (what|account|phone|close|contract|his|her|need)
    (lost|losing|buried|burying|cremated) (my|our|his|her|their) .. (husband|wife|mum|mom|mother|dad|father|brother|sister|son|daughter|baby|child|partner|grandad|grandma|nan|gran|grandfather|grandmother|uncle|aunt|friend|parents|twins|fiance|spouse|papa|mam|nephew|niece|cousin) !(first)
    (my|our|his|her|the|of|for|mr|mrs|belonging to) late .. (husband|wife|mother|father|mum|mom|dad|brother|sister|son|daughter|partner|grandmother|grandfather|uncle|aunt|grandma|grandad|spouse|mr|mrs|fiance|parents|mama|friend|nan)
    (death certificate|death cert|death certificates|letters of administration|grant of probate|probate|executrix|intestate|bereaved|widower|bereavement|legal heirs|legal heir|surviving spouse|next of kin of|deceased|date of death|death benefit|death claim|stillborn|stillbirth|decedent|succession certificate|transmission of shares)
    (i|ive|become|became|am|im|being|just|now|newly|recently) .. (widow|widowed|widower|bereaved|an orphan)
    (death|passing|demise|loss|funeral|burial|cremation|estate) of (my|our|your|the|his|her|mr|mrs|a|late) .. 
    death in (the|my|our) family
    (attend|attending|travel to|fly to|flying to|travelling to|arrange|arranging|planning|pay for|paying for|organise|organising|missed|miss|get to) .. (my|his|her|the|a|our|mums|dads|nans|their) .. (funeral|burial|cremation|memorial service)
    (for|to|at|before|after|of) (my|his|her|our|mums|dads|nans|their|my mums|my dads) .. (funeral|burial|cremation|wake|memorial service)
    a (family|close)? funeral (to attend|to go to|tomorrow|this week|next week)
    (notify|notifying|inform|informing|notification|report|reporting|tell|let you know) .. (death|passing|deceased|died|passed away|passed)
    (his|her|their) (funeral|ashes|death|passing|estate)
    (close|cancel|remove|take) .. (dead|deceased|late) .. (account|husband|wife|mother|father|name|persons|mothers|fathers|relative)
    (father|mother|husband|wife|dad|mum|papa|mama|brother|sister) (is)? no more
    (rip|r i p) .. (mum|dad|nan|husband|wife|grandad|brother|sister|gran|mom)
    (before|until) (he|she) (died|passed)
    (dead|deceased) (husband|wife|mother|father|mum|mom|dad|brother|sister|son|daughter|partner|grandma|grandad|uncle|aunt|relative|persons|grandmother|grandfather|nan)s?
    (husband|wife|mother|father|dad|mum|brother|sister|son|daughter|nan|gran|grandad|grandma) .. (killed|died|dead|passed) 
    (i am|im|as|am|as the|her|his|their|appointed|named|we are|were the|co|is the|being) (the|an|sole|named|joint)? (executor|executors|administrator of)
    (executor|executors|administrator) (of|for) (the|her|his|my|mr|mrs|a|our|their) .. (estate|will|mother|father|late|uncle|aunt)?
    as next of kin
    (billing|charging|writing to|sending|chasing|calling|emailing|invoicing|harassing|dunning) .. (dead|deceased) (man|woman|person|customer|lady|husband|wife)
    <kin> , ..4 , (passed away|died|has died|sadly died|has passed|passed)
    <kin> (who|it was for|that) ..6 (was killed|died|passed away|has died)
    passed away (in|last|this|peacefully|suddenly|yesterday|today|after|recently|from|so|and)
    (gone|went|going) to be with (the lord|god|jesus|his maker|her maker|the angels)
    (was|been|were) found dead
    (policyholder|policy holder|account holder|holder|patient|father|mother|husband|wife|member) expired
    <kin> was killed (in|by|on|when|at)
    (died|passed|deceased) .. (appointed administrator|letters of)
    (my|our|his|her) late (partners|husbands|wifes|mothers|fathers|mums|dads|brothers|sisters|sons|daughters|nans|uncles|aunts)
    coroners (letter|certificate|report|office|inquest)
  `,
  possible: `
    <kin> .. (passed|gone|dying|died|dead)
    (lost|lose|losing) (him|her|them|both of them) .. 
    (keep|save|hear|lose|delete) (his|her) .. (voice|voicemail|messages|photos|number|greeting)
    (left of|left from|last thing from|memory of|memories of|in memory of) (him|her|my|them|mum|dad)
    beneficiary .. (claim|payable|died|father|mother|policy|husband|wife)
    (nominee|inherit|inherited|inheriting|heir|heirs|estate|inheritance) .. (claim|account|claims|house|shares|money|policy|left|payable|father|mother|from|process|of)
    (what happens|what do i do|how do i|who do i|what should i do|do i need) .. (when|after|if|with|about)? .. (someone dies|somebody dies|death|died|dies|passes away|deceased)
    (married|together) .. years .. and now .. 
    (pay|money|help|cost) .. (bury|burying|burial|funeral|coffin|cremate)
    (my|our) (baby|little girl|little boy) .. (born sleeping|didnt survive|lost|angel|heaven)
    (miscarried|miscarriage|stillbirth|lost the baby|lost our baby|lost my baby)
    (stop|stopped) (writing|sending|calling|posting) .. (him|her|to my|letters) .. (dead|died|upsetting|passed|gone|deceased|grief)
    (sorting|sort|settling|settle|dealing|handling|managing|closing|closed|winding) .. (affairs|estate|his accounts|her accounts|his things|her things|mums things|dads things)
  `,
  not: `
    <thing> .. (died|dead|dies|dying|passed|gone|killed|expired)
    (dead|dying) .. <thing>
    <title>
    <no> ..2 (died|dead|deceased|death|passed away|bereavement|dying)
    (very much|still) alive
    (i|ive|id|we) .. (laughed|laughing|laugh) .. (died|dead)
    (died|dead|dying|dies) .. (laughing|laughter|laugh|embarrassment|boredom|inside|against that boss|in the game|times|level)
    (i|ive) (nearly|almost|literally|just)? died .. (times|when i saw|of embarrassment|laughing|at|lol|haha|boss)
    (passed) (my|the|his|her|their|your|our|through|it|an|a|all|with|security|inspection|out|by|level|on the|on my|on your|on to|your) .. 
    (passed|pass) (on)? .. (test|exam|driving|checks|mot|security|verification|message|details|number|request|information|course|feedback|deadline|me to|inspection)
    (expired|late|dead|passed) (fee|fees|payment|charge|charges|bus|train|delivery|checkout|check out|check in|night|shift|booking|flight|again|arrival|order|card|by)
    (running|is|was|be|been|so|too|hours|minutes|days|very|always|arrived|arriving|came|home|fashionably|stay|stayed|working|open) late
    funeral (plan|plans|cover|insurance|flowers shop|homes in|director software|policy premium|parlour app|songs)
    (offer|sell|do you do|price of|cost of|costs of) .. (funeral plan|funeral plans|funeral cover|probate service|coffins)
    (what happens|who gets|what if) .. (if|when) i die
    (if|when|once|should|in case) (i|we|you) .. (die|dies|pass away|died one day|kick the bucket)
    (life|travel|health) (insurance|cover|policy|assurance) .. (cheaper|cost|smokers|mean|quote|<question>)
    (name|add|change|update|nominate|how many|naming) .. (beneficiary|beneficiaries|nominee|nominees)
    (killed|kills) .. (the battery|the mood|the vibe|process|time)
    (queen|king|president|founder|actor|actress|singer|celebrity|pope|prince|princess|diana|elvis|star|character|hero|villain) .. (died|dead|dies|death|passed away|funeral)
    (news|article|headline|paper|film|movie|series|episode|book|novel) .. (died|dead|dies|death|deceased|funeral)
    (died|dies) in (season|episode|the film|the book|the movie|series)
    <over> .. (died|passed|funeral|death|lost)
    (died|passed|passed away|lost|death|funeral) ... <over>
    (passed|died|lost) .. in (19*|200*|201*)
    (lost) my first husband
    late (grandmothers|grandfathers|mothers|fathers|husbands|wifes|grandmas|nans) (ring|rings|necklace|watch|clock|coins|brooch|violin|piano|recipe)
    lost (my|our|his|her) .. (luggage|card|phone|keys|parcel|password|glasses|ticket|job|wallet|passport|bag|number|pin|voucher|receipt|barista|order|way|connection|suitcase|book|ring|login|signal|coat|hat|umbrella)
    (sorry) for (your|my|the|our) loss of
    (gone|left) (to|for|on|into|off|out|abroad|home|back|up|down|missing|through|from) .. (australia|work|holiday|school|uni|university|bed|the|her|his|warehouse|lunch|spain|france|town|another|college)
    (lodger|flatmate|tenant|roommate|guests|guest|builder|courier|driver|plumber|son|kids|delivery man) (s)? (is|has|are|have)? gone
    (hes|shes|hes been|they are|theyre) gone (to|off|on|for|home|back|away|out|abroad|through|up)
    (next of kin) (details|field|contact|form|information|update|as)
    (hospice|palliative|funeral|mortuary|cemetery) (nurse|worker|shop|director|road|lane|street|view|car park|staff|charity|avenue|shirt)
    (wake) (up|me|him|her|them|word|from|on|turbulence|board|boarding|n)
    (widow|black widow|orphan) (s|spider|line|lines|control|black|records|files|process|twanky)
    (estate) (car|agent|agents|office|manager|road|map|saloon|version|model|wagon)
    (real|housing|council|industrial|volvo|private|ford|skoda|trading) estate
    (ashes) (tickets|series|test|cricket|to ashes)
    (executor) (service|thread|pool|node|module)
    (deceased) (field|checkbox|status code|flag in)
    <no> ..2 (funeral|wake)
    (dead|died|gone|passed) (for|these|about|over|nearly)? (8|10|11|12|13|14|15|18|20|25|30|40|ten|twelve|fifteen|twenty|thirty|forty|fifty) years
    (widow|widower|widowed) (for|of|these|all these) (many|ten|fifteen|twenty|thirty|sixty|seventy|years|10|15|20|30|60|70)
    lost (my|our) .. (at|in) (the|a) (station|airport|crowd|shop|store|park|mall|supermarket|museum|zoo|arena|stadium)
    friend of a friend
    what does .. mean
    (murder|mystery|dinner|game|workflow|licence|role play) .. (deceased|executor|executors)
    (deceased|executor|executors) .. (mystery|murder|game|workflow|role|licence|license|app)
    (probate) (only|service|services|fee|fees|cost|price|genealogy)
    (plan|plans|cover|policy) .. (death benefit|funeral)
    (send|flowers|suit|tie|wear|dress|cards|music|readings|organ|parlour|director) .. (funeral|funerals)
    state funeral
    (our|the|my) (receptionist|manager|teacher|colleague|boss|staff|driver|rep) .. funeral
    (we|i) (run|own|manage|are|work for|work at) .. (funeral|undertakers|undertaker|crematorium)
    inheritance tax
    (inherited|inherit) .. (ages ago|years ago|long ago|shares years)
  `,
};
