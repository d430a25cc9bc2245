import type { RuleSet } from '../../../rules/rule-set.ts';

/** Announces or threatens legal action, or writes for a lawyer or a court. */
export const legal: RuleSet = {
  words: {
    i: 'i, im, ill, ive, id, we, weve, well, were, i am, i will, my husband, my wife, my family, my mum, my dad, my brother, my sister, my partner, my union, he, she, my company, my client, my boss, our company, they',
    my: 'my, our, his, her, their, me, the, ur',
    intend: `will, ill, well, going to, gonna, gona, about to, intend to, plan to, planning to, thinking of, considering, ready to, want to, wanna, have to, forced to, might, may, shall, can, could, threatening to, would, decided to, prepared to, not afraid to, or, then, be, and, to, just, not hesitate to, seriously, fully, happily, id, should, must, let me, how do i, how can i, where do i, is, are`,
    lawyer: `lawyer, lawyers, solicitor, solicitors, attorney, attorneys, barrister, barristers, advocate, counsel, legal team, legal counsel, legal representative, legal representatives, legal advisor, legal adviser, legal advisers, law firm, legal aid, legal department, legal people, litigator, abogado, avocat, law centre, legal rep, paralegal of mine, injury lawyers, citizens advice, vakil`,
    court: `court, courts, small claims, small claims court, county court, high court, tribunal, civil court, consumer court, consumer forum, district court, supreme court, federal court, sheriff court, magistrate, magistrates, judge, arbitration, ncat, vcat, crown court, lok adalat, money claim online, moneyclaim, mcol, simple procedure, the law, employment tribunal, civil resolution`,
    action: `legal action, legal advice, legal proceedings, legal steps, legal measures, legal case, legal recourse, legal route, legal claim, legal notice, legal letter, legal remedy, legal remedies, lawsuit, lawsuits, law suit, litigation, proceedings, court action, court case, court proceedings, court order, court papers, class action, injunction, restraining order against you, subpoena, summons, writ, statutory demand, letter before action, letter before claim, letter of claim, letter of demand, cease and desist, pre action, damages claim, civil claim, personal injury claim, ccj, legal matter, legal dispute, legal consequences, legal battle, affidavit, witness statement, statement of claim, arbitration, without prejudice, particulars of claim, compensation claim, legal redress, small claims action, judicial review, fir`,
    hear: 'hear, hearing, heard, letter, letters, write, writing, writes, contact, contacted, contacting, touch, call, calling, said, says, told, advised, advises, advising, thinks, consult, consulted, consulting, seek, seeking, hire, hired, hiring, get, getting, got, speak, speaking, spoke, talk, talked, talking, instruct, instructed, instructing, going to, send, sends, sending, sent, involve, involving, see, seeing, retained, retain, handle, handling, forward, forwarded, pass, passed, passing, deal, via, through, reviewing, reviewed, review, bringing, appointed, engage, engaged, handing, has, have, is, will, already, wants, requested, requests, copied, cc, called, prepare, preparing, drafting, drafted, ready, needs, need, want',
    turn: 'say, hear, hearing, heard, letter, letters, write, writing, contact, contacted, contacting, touch, call, calling, said, says, told, advised, advising, thinks, consult, consulted, consulting, seek, seeking, hire, hired, hiring, speak, speaking, spoke, talk, talked, talking, instruct, instructed, instructing, going to, going 2, send, sending, sent, involve, involving, see, seeing, retained, retain, handle, handling, forward, forwarded, pass, passed, passing, deal, via, through, reviewing, reviewed, bringing, appointed, engage, engaged, handing, requested, copied, cc, prepare, preparing, drafting, drafted, hands of',
    company:
      'you, u, ya, your, ur, this company, the company, the bank, your company, them, everyone, the lot of you, yous, the pants, your asses, yall, the driver, the shop, the hotel, him, her, the doctor, it, ya all, all of you, this bank, this airline, this hotel, the airline',
    trade: `occupation, job title, work for, works for, work at, student, students, studying, study, studied, friend, drama, series, film, movie, book, novel, game, dvd, blu ray, tickets, channel, paperback, degree, discount, invoice, template, templates, software, billing software, time tracking, time recording, practice management, career, office chair, retired, profession, musical, podcast, billboard, advert, ad, tv, switch, episode`,
    over: 'years ago, last year, finished, settled, all sorted, dismissed, back then, in the past, long ago, decades ago, when i was young, a while back, is over, was over, closed now, in 19*, in 200*, in 201*',
    no: 'not, dont, never, no, isnt, wont, wouldnt, without, nobody, didnt, arent, neither',
  },
  always: `
    (no|without) (choice|option|alternative) but to (sue|go to court|take legal)
    (instructed|retained|engaged|appointed) (a|my|our) (firm of|local|good)? (solicitors|solicitor|lawyers|lawyer|attorney|barrister)
    intention to (sue|take legal|issue proceedings|commence)
  `,
  certain: `
    <i> ..2 (sue|suing) !(me|is)
    <intend> .. sue !(me|is|ellen|anne|and)
    (suing|sue) <company>
    <intend> (call|calling|phone|contact|see|ring|email|consult|hire|get|speak to|talk to|involve) (my|our|a) <lawyer>
    (see|meet|seeing) (you|u|ya|yous|y'all|yall) .. <court>
    (take|taking|took|takes|drag|dragging|bring|bringing|haul|hauling) .. (you|u|this|it|them|company|matter|case|your|the|him|me) .. (to|before|in front of|into|up in) (the|a|an)? .. <court>
    (go|going|goes|went|off|refer|referred|referring|taking it|proceed|proceeding|escalate|apply|applied|headed|heading) .. to (the|a)? .. <court> !(to|for|yard|room)
    <court> it is
    <my> (lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|advocate|counsel|legal team|abogado|legal representative|legal counsel|lawyer friend will) .. <hear>
    <turn> .. (my|our|a|an|his|her|with|proper|good|the|to) (lawyer|lawyers|solicitor|solicitors|attorney|barrister|advocate|legal team|law firm|legal counsel|legal advisor|legal aid|my lawyer|my solicitor|my attorney|counsel|legal people)
    (get|getting|got|need|needs|want|have|has) (my|our|his|her|myself a|me a) (lawyer|lawyers|solicitor|solicitors|attorney|barrister|advocate|legal team) .. (on|to|involved|you|your|onto|look|write|ready)
    (instructed|instructing|retained|engaged|appointed|hired) .. <lawyer>
    (lawyered|lawyering|lawyer) up
    (personal injury|injury|employment|my|our|family) <lawyer> .. (told|says|said|will|thinks|does|reckons|has advised|advises)
    (appointment|onto|been to|seen|spoken to|speaking to|going to) .. (law centre|law center|citizens advice|legal aid)
    (law centre|law center|citizens advice|legal aid) .. (filled|helped|told|said|about what|advised|tomorrow)
    (lawyer|lawyers|solicitor|solicitors|attorney|legal team|advocate|counsel) .. (letter|in touch|contact|contacting|writing|write|court|sue|suing|papers|case|suit|photos|files|file|will be)
    (take|taking|taken|start|starting|started|begin|beginning|commence|commencing|initiate|initiating|pursue|pursuing|consider|considering|seek|seeking|launch|launching|file|filing|filed|bring|bringing|issue|issuing|issued|serve|served|serving|threaten|face|facing|expect|prepare|preparing|prepared|intend|intention|subject to|further|warrant|lodge|lodging|lodged|join|joining|resort|send|sending|sent|receive|obtained|draft|drafting|drafted|notice of|hereby|enclosed|left|granted) .. <action>
    <action> .. (against|you|will|tomorrow|company|follow|begin|commence|letter|monday|if|started|without|filed|friday|week|today|yesterday)
    (this is|its|this has become|now a|becoming|become|turning into|treat this as|consider this) .. (a)? (legal matter|formal legal|notice before action|legal notice|letter before action|pre action|lawsuit)
    (youll|you will|you are|you|expect to|going to|about) .. be served
    (expect|await|wait for|look out for|prepare for|watch for) .. (papers|summons|writ|lawsuit|subpoena|claim form|letter from my|court)
    (press|pressing|file|filing|bring|bringing) charges
    (make|making|filing|file|build|building|have|open|start|got) .. case against (you|your|u|the company|the bank|this)
    (represent|representing|act for|acting for|acting on behalf of|on behalf of) .. (mrs|mr|ms|client|estate|my client|claimant|plaintiff|miss) .. (demand|request|require|write|outstanding|claim|regarding|v|against|payment|letter|sums|in)
    (take|taking|took) .. to the cleaners
    (coming|come|going|go) after (you|your company|u) for .. (damages|every|cent|penny|money|compensation|costs)
    (claim|claiming|sue|suing|pursue|pursuing|seek|seeking) .. (damages|personal injury|negligence|compensation for (injury|injuries)|legal costs|defamation|loss of earnings)
    (hold|holding|held) .. (liable|legally responsible) 
    (legally|legal) (liable|obliged or|responsible for my)
    (courts|judge|jury|magistrate|tribunal) .. (sort|decide|hear|wants|interested|see|order|ordered|ruled|hearing|explain)
    hearing is (on|set|scheduled|listed|next)
    (trial date|court date|court hearing|mediation|tribunal hearing) .. (is on|on the|next week|date|monday|may|june|scheduled|set for|january|february|march|april|july|august|september|october|november|december)
    (preserve|keep|retain) .. (documents|recordings|emails|records|evidence|call recordings) .. (court|discovery|asked|lawyer|preserved|litigation|evidence|proceedings|case)
    (all)? documents .. be preserved
    (attached|enclosed|hold|have|serving|serve|served|left|couriered|under|issued|obtained|deliver|delivered|find) .. (subpoena|court order|production order|statutory demand|legal notice|summons|writ|letter before action|letter before claim|injunction|witness summons|warrant|civil investigative demand)
    (statutory demand|legal notice|letter before action|letter before claim|summons|subpoena|court order|writ) .. (left at|couriered|sent to|served|was left|was served|should be sent|enclosed|attached|for the)
    cease and desist (from|using|letter|notice|or|immediately)
    (moneyclaim|money claim online|mcol|ncat|vcat|small claims|county court|simple procedure) .. (form|filed|filing|fee|submit|paid|application|claim|hearing)
    (see|c|cu|meet|catch) ..3 (at|in|for) <court>
    (drag|dragging|take|taking) .. through .. (court|courts)
    (under oath|witness box|in the dock)
    (legal team|lawyer|lawyers|solicitor|solicitors|attorney|union) .. (you owe|youre liable|you are liable|we are owed|im owed|you have to pay)
  `,
  possible: `
    (represent|representing|act for|acting for|on behalf of) .. (mrs|mr|ms|my client|our client|the estate|the claimant|miss)
    (who|whom) (im|i am|ill be|i will be) (handing|sending|giving|showing|forwarding) (them|it|this|these|everything)
    (in|for) discovery
    (good|find|get|need|find yourselves|get yourselves) .. (representation|lawyer|lawyers|insurance cause)
    (kept|keeping|saved|saving|got|have|screenshots|screenshotted|recorded|recording) .. (every|all|everything|chat|chats|email|emails|screenshots|recordings|evidence|records|conversation|conversations|photos|this) .. (handing|evidence|lawyer|court|authorities|know who|need it|needed|later|to prove|legal|use it)
    (authorities|police) .. (involved|report|reporting|reported|hear|know) .. (you|this|company|theft|fraud|your)
    (going|go|taking|take|report|reporting) .. (this|you|it|your company) .. to .. police
    (know|knows|aware of) (my|our) (legal)? rights
    (illegal|unlawful|against the law|breach of contract|negligence|negligent|liable|liability for|defamation|slander|libel) .. (you|your|and|this|what|to|me|my|are|is|charge|company)
    (further|failing which|otherwise) .. (proceed|proceedings|action|steps|measures) .. (notice|without|taken|against)?
    (24|48|72|14|seven|fourteen|7) (hours|hrs|days) .. (or|then|otherwise|failing|before) .. _? .. (lawyer|court|legal|action|police|sue|proceed|further)
  `,
  not: `
    (chapter|character|novel|plot|ace attorney|film|screenplay|episode) ..8 (sue|sues|lawyer|solicitor|judge|court)
    (send|email|forward|copy) (my|our|the) (lawyer|solicitor|attorney|conveyancer) (the|a|my|it|this|that|signed|copies|pages|documents)
    <no> ..2 (sue|suing|lawyer|lawyers|court|legal|solicitor|attorney|lawsuit|legal department|legal action)
    <no> (want|wanting|need|wish|going|trying|looking|gonna|planning|like|have|intend|mean|meaning|here|interested|about|threatening|asking|suggesting) ..5 (sue|suing|lawyer|lawyers|court|legal|solicitor|attorney|lawsuit|legal department|legal action)
    ^ (is|was) it (legal|illegal) (to|in|for)
    (legal|illegal) (drinking|age|in|to|notice on|pages|name|holiday|tender|size|entity|guardian|status|adult|high|aliens|department of your|terms|documents template|form|forms|advice app|thriller|drama|limit|requirements|address|owner|expenses cover|tint|guardian's|weight|guide|section|page|secretary|assistant)
    (street|road) legal
    (terms and|the|your) legal (notice|notices|terms|information) .. (site|website|page)
    (tennis|squash|badminton|basketball|food|padel|pickleball|volleyball|netball|hard|clay|indoor|outdoor|forecourt|fore|handball|royal) (court|courts)
    (court) (shoes|shoe|yard|time|hire|booking|bookings|surface|number|side|fee|hotel|road|street|tickets|room hotel|jester|fees for tennis|sneakers)
    (book|booking|reserve|hire|rent|cancel) .. (court|courts)
    (jury|jurors) (duty|service)
    (my name is|name is|called|hi|im|this is|i am|is|with|talk to|speak to|hi to|from|for|aunt|auntie|mrs|by|ask|love|tell) sue !(you|your|u|the|them)
    ^ sue (is|ellen|anne|ann|here)
    sue (ellen|anne|is my|perkins|barker|johnston|is the|is a|was|smith|from)
    power of (attorney|lawyer)
    (attorney|district attorney|attorney general) (general|generals)
    (ace|phoenix wright|lincoln|devils|better call) (attorney|lawyer|advocate|saul)
    <lawyer> .. <trade>
    <trade> ..5 (<lawyer>|sue|sues|suing|law|legal|court|courtroom|judge)
    (im|i am|as|i was|me being|hes|shes|my job is|i work as|he is|she is) (a|an|the) .. (lawyer|solicitor|paralegal|attorney|barrister|judge|law student|advocate|notary|magistrate) !(and|who|representing|acting)
    (judge) (judy|rinder|dredd|a book|you|me|not|the)
    (for|of) (solicitors|lawyers|law firms|attorneys)
    (rival|another|other|neighbour|neighbor|paper|news|read|saw|heard|article|passengers|someone|celebrity|everyone|tenant|tenants|people|film star) .. (sue|sues|sued|suing|court|lawsuit|lawyers|lawsuits|class action) 
    (sue|suing|sued) .. (council|a rival|another|rival|his neighbour|mcdonalds|apple|each other) 
    <action> ... <over>
    (court case|lawsuit|court|trial|case|tribunal) .. <over>
    <over> ..5 (court|lawsuit|solicitor|lawyer|sued|case|tribunal)
    (had|won|lost) .. (lawsuit|court case|appeal) .. (years|ago|last|sorted|builder|2*)
    ^ (does|do|is|are|will|would|can) (the|your|my|it|you)? .. (cover|policy|plan|insurance|include|includes|covers|pay) ... (sue|sues|sued|legal|liability|court|solicitor|lawyer|legal costs|legal expenses|jury|legal fees)
    (liability) (insurance|cover|if|include|includes)
    (legal) (expenses|cover|protection|fees insurance)
    (my|the|a|phone|pencil|glasses|guitar|carrying|upper|lower|suit|hard|laptop|cello|in|just in|any) case !(against|will|goes|number)
    (law) (school|degree|society|student|students|books|textbook|exam|firm job|enforcement discount)
    (conveyancing|divorce|mortgage|wills|property|house) .. (solicitor|lawyer|solicitors)
    (a|my|the|his|her|our) will .. (solicitor|lawyer|solicitors)
    (solicitor|lawyer|notary) .. (needs|asked|asks|wants|need|for) .. (mortgage|statement|redemption|balance|deed|deeds|house|property|purchase|completion|conveyancing)
    (court|legal|lawyer|solicitor) (fee|fees) .. (payment|category|how)
    (wife|husband|dad|mum|mom|sister|brother|son|daughter|friend|neighbour|cousin|colleague|who|mate|partner) (is|was) (a|an|the) .. <lawyer>
    <lawyer> (uses|lunch|jokes|costume|wig|card|tariff|keys|bands|brand|hiring|office|table|discount|fancy)
    ^ (is|are|do i need|do you need|do you have|does|which|how) ..4 <lawyer>
    (which|what|the|a) (bus|train|tram|taxi|way|line|stop) ..4 <court>
    (never|not) (been)? (the|a) (type|sort|kind|one|person) ..4 (court|sue|lawyer|legal)
    (ended|finished|settled|closed|over) in (19*|20*)
    (lawyer|lawyers|solicitor|solicitors|court case|lawsuit|tribunal) .. (were paid|was paid|ended|finished|is over)
    (colleague|friend|mate|neighbour) .. (told|says|said) .. (her|his|their) <lawyer>
    (landlord|boss|ex|neighbour|builder) .. (ended|finished) (in|last)
    <no> .. (said|say|saying) .. (sue|court|lawyer)
  `,
};
