import type { RuleSet } from '../../../rules/rule-set.ts';

/** Wants to complain formally, to the company, an ombudsman or a regulator, or to have someone reported. */
export const complaint: RuleSet = {
  words: {
    make: `make, making, made, file, filing, filed, lodge, lodging, lodged, raise, raising, raised, register, registering, registered, submit, submitting, submitted, put, putting, log, logged, logging, open, opening, place, placing, placed, write, writing, send, sending, launch, start, record, bring, issue, issuing, have, got, leave, initiate, post, take, enter, formalise, formalize, present, give, do, add, fill, escalate, escalating, escalated, reopen, reopened, pursue, follow up, chase, chasing, forward, resolve, answered, attach, about, hand in, presenting, state, report, reporting, loge, fil, formulate, give in`,
    complaint: `complaint, complaints, grievance, grievances, complain, compaint, complaint form, complainant, complains, complaining, comlaint, reclamation, complaint letter, official complaint, formal complaint, claim against you, claims against you`,
    want: 'want to, wanna, would like to, need to, wish to, going to, gonna, have to, must, like to, intend to, will, ill, id like to, may i, can i, could i, how do i, how can i, where do i, where can i, let me, here to, am writing to, writing to, calling to, phoning to, trying to, plan to, about to, want 2, need 2, how does one, who do i, who can i, to whom do i, where to, how to, how would i, possible to, help me, help to, help',
    office: `ombudsman, ombudsmen, ombudsperson, ombuds, regulator, regulators, regulatory, ofcom, ofgem, ofwat, ofsted, fca, fos, financial ombudsman, energy ombudsman, trading standards, cfpb, bbb, better business bureau, ftc, fcc, attorney general, consumer affairs, consumer protection, consumer council, accc, afca, asic, rbi, trai, sebi, irdai, nodal officer, banking ombudsman, consumer court, consumer forum, fccpc, advertising standards, ico, information commissioner, tio, telecommunications industry ombudsman, watchdog, watchdogs, caa, civil aviation, abta, citizens advice, care quality commission, cqc, health ombudsman, housing ombudsman, adjudicator, industry body, comreg, department of transportation, licensing board, resolver, consumer reports, fair work, nhs england, local council about you, journalist, the press, local newspaper, health and safety executive, environmental health, human rights commission, equality commission`,
    staff: `driver, courier, staff, employee, agent, engineer, technician, nurse, doctor, dentist, pharmacist, manager, guard, waiter, waitress, cashier, girl, guy, man, woman, lady, lad, bloke, fella, clerk, teller, receptionist, rep, advisor, adviser, representative, colleague, seller, teacher, trainer, instructor, steward, stewardess, crew, installer, plumber, person, him, her, them, bus driver, delivery man, delivery guy, postman, cleaner, host, team member, supervisor, mechanic, tutor, conductor, barista, branch, store, restaurant, shop, operator, coach, therapist, optician, fellow, boy, consultant, assistant, porter, carer, salesman`,
    bad: `rude, racist, sexist, abusive, aggressive, humiliated, insulted, discriminated, discrimination, discriminatory, misbehaved, misbehaviour, misconduct, unprofessional, disrespectful, disrespected, mocked, laughed at, shouted, shouted at, swore, swore at, yelled, sworn, threatened, harassed, harassment, touched, bullied, hung up on, lied, homophobic, offensive, appalling, disgraceful, shocker, rough, threw, smoked, drunk, sleazy, leered, mistreated, mistreatment, negligent, ignored us, spat, cursed, called me a, refused to serve, refused service, belittled, patronising, dismissive, behaviour, behavior, conduct, attitude, treatment, manhandled, mishandled, creepy, inappropriate, disgusting`,
    report: 'report, reporting, reported, complain, complaining, complained',
    high: `senior, management, head office, ceo, chief executive, managing director, director, directors, board, owner, higher up, up the line, your boss, higher, someone senior, executive, headquarters, area manager, regional manager, hr, corporate office, complaints department, complaints team, customer relations, president, compliance, complaints folk, complaints address, top brass`,
    over: 'dealt with, resolved, sorted, withdrew, withdrawn, last summer, last year, years ago, all done, settled, closed happily, upheld already, thank you for handling, thanks for handling, happy with, handled well, satisfied with',
    no: 'not, no, dont, isnt, never, cant, without, wont, didnt, havent, wouldnt, nothing, any, none, hardly',
  },
  certain: `
    <make> .. (complaint|complaints|grievance|grievances|compaint|formal complaint|official complaint|complaint form|reclamation)
    <want> .. complain !(of)
    (official|formal|written|serious|new|another|second|my|our|this|registered|first|previous) .. (complaint|grievance|compaint)
    (complaint|grievance) (number|ref|reference|id|ticket|no|tkt|cmp|case|against|about your|about the|regarding|re|concerning|form|procedure please)
    (re|subject|regarding) ,? (complaint|grievance|formal complaint)
    (i|we|ive|weve) (complain|complained|have complained|am complaining|formally complain|hereby complain) .. (about|twice|three|to|times|already|many|before|and|against|again|last|2|3|that|regarding)
    (here|writing|calling|messaging|this is) to complain
    (escalate|escalating|escalated|take) .. (complaint|grievance|this|it|case|ticket|matter|issue|tkt) .. (higher|further|management|senior|manager|supervisor|above|nodal|ombudsman|regulator|ceo|head office|up|director|level)
    (take|taking) (it|this) (higher|further|up with your|to the top|to the press|to the media|public)
    (report|reporting|contact|contacting|going|go|goes|straight|write|writing|wrote|complain|complaining|take|taking|refer|referring|referral|filing|file|filed|tell|telling|email|call|calling|inform|informing|involve|raise|raising|gone|off|send|sending|notify|notifying|approach|approaching|lodge|speak|speaking|spoken|heading|escalate|escalating|case|form|request) .. (to|with|at|by|the|your|for)? .. <office>
    <office> .. (hear|interested|interest|form|complaint|know|complain|told|involved|contact|next|report|case|will|investigate|about you|like you|stop|knows|hearing|covers|guidelines|immediately|straight away)
    (report|reporting|reported) (you|this|your|that|the|a|him|her|them|ur) .. <staff> .. (properly|officially|up|who|for|because|please|he|she|to|behaviour|that|rude|racist|formally)?
    (want|like|need|going|wish|how do i|how can i|officially|properly|formally|can i|explain how) .. (report|reported) .. (driver|staff|employee|him|her|manager|nurse|guard|courier|agent|properly|officially|up the line|you|your)
    (reported|disciplined|investigated|sacked|fired|dealt with|held accountable|punished|suspended|struck off|retrained) .. (driver|staff|him|her|them|employee|manager|person|agent|officially|your)
    (he|she|him|her|they|staff|driver|manager|agent|employee|that) .. (should|needs to|must|ought to|want) .. be (reported|disciplined|investigated|sacked|fired|punished)
    (want|like|need) .. (him|her|them|it|that|this|driver|agent) (reported|disciplined|investigated|sacked|fired|noted|logged|on record|recorded)
    (on|in|for the) (record|writing) .. (against|complaint|from management|response|answer|apology|management|manager|grievance|about)
    (noted|note|recorded|record|logged|log|mark) .. (against|as a complaint|as a formal|about (him|her)|officially)
    (formal|written|official|proper) (response|apology|answer|investigation|reply|review of my complaint|acknowledgement)
    (response|apology|answer|explanation|reply|acknowledgement) .. (management|in writing|head office|your ceo|director|manager|within 48|senior)
    (name|address|email|contact|details|number|write|writing|letter|speak) .. (of|for|to|about)? .. (ceo|chief executive|managing director|complaints department|complaints team|complaints|complaints officer|head of complaints|compliance officer|director|directors|board) .. 
    (complaints|complaint) (address|department|team|officer|email|folk|manager|line|desk|section|office|people)
    (not letting it go|wont let this go|not letting this go|wont let it go|not going to let this go)
    (i|we|would|to) .. (dispute|unhappy|dissatisfied|not satisfied|disagree|appeal) .. (outcome|handling|handled|response|closed|resolution|how) .. complaint
    <staff> .. <bad> .. (report|complain|complaint|reported|who do i|action|disciplined|investigate|properly|speak to|sacked|fired|address|apology)
    <staff> (was|were|is|has been|have been|kept) .. (racist|sexist|abusive|homophobic|discriminatory|harassing|misbehaving|aggressive|threatening)
    (staff|driver|manager|guard|agent|employee|waiter|nurse|teacher|receptionist|pharmacist|doctor|courier|fellow|engineer|he|she|they) .. (humiliated|insulted|discriminated|misbehaved|racially abused|swore at|spat|groped|racially|called me a|manhandled|refused to serve) .. 
    (discrimination|discriminated|racism|racist|sexism|mistreatment|misconduct|misbehaviour|harassment|ageism) .. (your|at|by|staff|branch|employee|driver|against|store|from|terminal)
    (who|where) (do|can|should|would|to) (i|we)? .. (write|complain|report|turn) .. (about|her|him|driver|staff|complaint|this|complain|how i was|treatment|behaviour)
    ^ (complaint|complaints|grievance|formal complaint|official complaint|customer complaint) $
    <office> it is
    <office> would (love|like|be interested|want)
    (petition|petitioning|submit|submitted|submitting|passed) .. <office>
    (your|a|the) (complaints|complaint|grievance) (form|procedure)
    (i|we) (write|am writing|are writing|wish|want|would like) to complain
    (treat|take|consider|regard) (this|it|my|that) .. as .. <complaint>
    stage (one|two|three|1|2|3|i|ii) complaint
    (register|record|log|note|lodge|express|put) .. (dissatisfaction|displeasure) .. (officially|formally|formal|record|reference|writing)
    (who|someone|anyone|somebody|person) .. (handles|handle|deals with|deal with|takes|looks after) .. (complaints|grievances)
    (do|make|made|put) (a|one|my|this|plenty|many)? complain
    (dey|go|will|gonna|im going to) report (una|you people|you lot|you guys)
    (put|write|written) .. down (formally|officially|in writing)
    (want|need|like|wanted) (it|this|that|what happened) .. on (file|record)
    (take|taking|refer|referring|bring) (it|this) to (an|the|some) (outside|independent|external) (body|party|organisation|adjudicator|reviewer)
    (who|whos) (is)? above you
    (ombudsman|ombudsmans|regulator|regulators) (details|address|number|contact)
  `,
  possible: `
    <staff> .. <bad>
    <bad> .. (staff|driver|service|treatment|behaviour|employee|manager|attitude|agent|conduct)
    (disgraceful|appalling|disgusted|outrageous|unacceptable|shocking|disgusting|shambles|atrocious|scandalous|joke of a company|worst company|worst service|never been treated|never been so|treated like) .. (service|treatment|behaviour|company|way|staff|and|you|i|this|customer|support|like|conduct|handled)
    (somebody|someone|who|anyone) .. (ought|should|needs|must|to) .. (told|know|hear|tell|accountable|answer for|investigate|look into) .. (what|how|this|about|said|treated|did)
    (investigate|investigated|investigation|looked into|accountable|accountability) .. (staff|driver|conduct|behaviour|properly|incident|your|this|how|complaint|team|department|why)
    (opinion|feedback|concerns|dissatisfaction|displeasure|unhappy) .. (formal|formally|officially|logged|raised|recorded|put on record|answer|treated|management)
    (raise|raising|express|voice|air) .. (concern|concerns|dissatisfaction|issue with|displeasure|matter)
    (very|extremely|really|so|deeply|most|totally|completely|thoroughly) (unhappy|dissatisfied|disappointed|disgusted|displeased|upset) .. (with|about|by|at) .. (service|staff|you|your|treatment|company|how|way|driver|response|behaviour|handling)
    (post|leave|write|leaving|posting|writing) .. (bad|negative|one star|1 star|terrible|honest|scathing) review
    (name|address) .. (boss|chief|ceo|owner|head office|manager) .. (post|letter|write|send|complain)
    (how|where) .. (officially|formally|properly) .. 
    (lay|make|report) .. (dey|una) 
    (dey|go) (report|complain) (una|you)
    (report|complain|complaint|petition) .. cbn
    (speak|talk|want|get|like) .. (your|the|a) (manager|supervisor|boss) .. (behaviour|complain|complaint|rude|about (how|the way)|treatment|disgraceful)
  `,
  not: `
    report (a|an|the|this) ..1 (player|user|seller|listing|post|profile|bug|person (in|who|whos))
    (not|no|isnt|never|hardly|without|any|dont have|havent got|zero) (a|an|any|really|going to|my|the|one to|here to|want to|wish to|need to|trying to|looking to|meant as a)? .. <complaint>
    (dont|not|wont|didnt|never|wouldnt) (want|wish|mean|going|need|like|plan|intend)? .. (complain|complaint|report|ombudsman|complaining)
    (cant|cannot|mustnt) complain
    no complaints
    <no> .. <office>
    <complaint> .. <over>
    <over> .. <complaint>
    (i|ive|have|we) (withdrew|withdraw|withdrawn|cancelled) .. <complaint>
    (complaint|issue) .. (was|were|has been|got) .. (dealt|resolved|sorted|handled|settled)
    (boss|guests|guest|customer|customers|clients|neighbours|neighbour|son|daughter|wife|husband|kids|students|teacher|passengers|users|people|mate|friend|tenants|tenant|mum|dad|others|he|she|they|doctor|patients) .. (complain|complained|complains|complaining) .. (our|his|her|their|that|about|of|the|my|it|to me|card|headaches|invoice|noise|smell|screen|app|loud|is)
    (complaint|complaints) (policy|policies|module|rate|rates|handling|statistics|procedure|management software|software|process in general|log template|volume|data|about trains|desk job|per year|system|course|tracker|figures|do you get|do you receive|are up|manager job|box design|ratio|widget|category|dataset|api)
    (many|how many|number of|back|skin|stomach|chest|health|heart|knee|joint|foot|hip|respiratory|minor|womens) (complaints|complaint)
    (complain|complains|complained|complaining) (of) (headaches|pain|a headache|back|a sore|tummy|stomach|dizziness|cold)
    portnoys complaint
    the complaints (by|audiobook|paperback|book)
    (report) (card|a change|change|button|template|builder|export|lost|a lost|my lost|a fault|a problem|an issue|a bug|a broken|spam|my meter|a leak|an outage|a stolen|absence|sick|in pdf|generator|tab|page|writing|date|a power|a faulty|an accident|a claim|damage|damaged|missing|a missing|fraud|a fraudulent|an error|my card|a pothole|a repair|my change|my income|this bug|it lost|this as spam)
    (weather|sales|credit|annual|monthly|book|expense|school|medical|status|progress|bug|error|usage|crime reference|survey|police|damage|tax|financial|the|this|that|my|a|weekly|inspection) (report|reports) !(you|him|her|your|driver|staff)
    (escalation|escalations|escalate) (rules|policy|matrix|path|settings|feature|workflow|plan|api|steps in)
    (mate|friend|neighbour|neighbor|brother|sister|uncle|colleague|dad|mum) .. (report|reported|complained|had to report|wrote) .. (his|her|their|old|another|previous|to) .. (provider|bank|landlord|company|ofcom|school|supplier|council)?
    (another|other|different|previous|old|last|rival) (bank|provider|company|supplier|airline) .. <office>
    <office> .. (another|other|old|different|previous) (bank|provider|company|supplier)
    (years|year|months) ago .. (ombudsman|regulator|complained|complaint)
    (regulated|regulation|rated|approved|licensed|registered|authorised|authorized|audited|certified|covered) (by|with) .. <office>
    ^ (are|is) (you|your|the) .. (regulated|rated|approved|licensed|authorised|member|members) ..
    (gas|voltage|pressure|shower|temperature|heat|diving|charge|fuel|water|speed|bottle|oxygen|valve|propane|hose|bbq|tank|regulator) (regulator|regulators) 
    regulator (valve|hose|for|fits|kit|cylinder|connection|part|adapter)
    (leave|give|write|post) .. (five star|5 star|good|nice|positive|great) (review|feedback)
    (read|saw|heard|news|article|paper) .. <complaint>
    (press|mp|mps|dot|pals|cru|pressing) (release|the|button|3|player|4|files|file|com|conference|enter|on|here|to|one|two|1|2|up)
    (in|on|a|hot|every|each|blue|red|polka|micro) (dot|mp|pals|press)
    (black|teacher|course|job|work|teach|train|training|study) .. (complaint handling|complaints handling|customer service)
    (dont|do not|not|no need to|never) ..5 as (a|an) .. <complaint>
    (my|our) (customers|clients|users|students|pupils|guests|buyers|tenants|members|passengers) ..4 <complaint>
    (buyer|buyers|guest|guests|customers|tenant|tenants|client|clients) <complaint>
    (work|works|working|job|jobs|hiring|vacancy|career|training to be|coursework|applying) ..3 (<complaint>|<office>)
    <complaint> ..2 (job|jobs|handler|clerk|officer at|records|module|tickets|box|choir|training|welcome|pop|template)
    <complaint> .. (software|tool|helpdesk|dashboard|ticket system|essay|fictional|english class|french|spanish|slam)
    (essay|fictional|novel|survey|tool|software) .. <complaint>
    (only|one|small|tiny) complaint .. (is|would be|i have|about how good|that its too)
    (doctor|gp|nurse) .. complaint
    <complaint> ever
    complained .. (noise|food|smell|weather) when
    (complaints) (line|team|department) (the same|hiring)
    (different|difference) .. <complaint>
    <office> (building|advert|street|house|scheme|number|licence|license|caseworker)
    (regulates|regulate|regulated) (you|them|it) .. <office>
    (who|which|what) .. <office> .. (licence|license|number|ratings)
    (is|are) the <office> (service)? (free|real|near|open)
    complained .. (noise|food|smell|room|weather|wifi) (in|when) .. in (19*|20*)
  `,
  notInSentence: `
    (in|with) my (favour|favor)
    in (19*|200*|201*) 
    and you (fixed|sorted|resolved|settled|refunded|gave)
    (was|is|been) (withdrawn|settled|done with)
    (closed happily|all paid|thanks again|done and dusted)
  `,
};
