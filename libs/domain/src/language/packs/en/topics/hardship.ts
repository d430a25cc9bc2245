import type { RuleSet } from '../../../rules/rule-set.ts';

/** Cannot pay, lost income, is in debt, goes without. */
export const hardship: RuleSet = {
  words: {
    i: 'i, im, ive, id, ill, we, weve, were, well, my husband, my wife, my partner, he, she, they, my mum, my dad, my family, my son, my daughter, me, us, my business, our business, my company, i am, we are, husband, wife, hes, shes, my boyfriend, my girlfriend, dad, mum',
    cant: 'cant, cannot, can not, couldnt, could not, unable to, not able to, wont be able to, will not be able to, no way to, no way i can, dont have the money to, havent the money to, cant be able to, struggling to, struggle to, finding it hard to, difficult to, hard to, barely, hardly, no longer able to, impossible to, aint able to, no can, incapable of, failing to, failed to, no means to, nt able to, cudnt, cnt, dont know how im going to, dont know how ill, dont know how to, dont know how i will, dont know how we will, trouble, will miss, going to miss',
    pay: 'pay, paying, afford, aford, cover, meet, manage, make, keep up, settle, repay, catch up, clear, find the money, service, feed, eat, buy food, heat, put food, survive, make ends meet, keep the lights on, top up, get by, affording',
    owed: 'bill, bills, rent, mortgage, payment, payments, loan, emi, emis, instalment, instalments, installment, installments, debt, debts, minimum, fees, fee, school fees, premium, premiums, full amount, this, it, that, them, balance, deposit, arrears, electricity, gas, energy, credit card, overdraft, lease, tax, council tax, truck payment, car payment, direct debit, dues, credit card dues, late fees, rates, amount, food, caution, phone, plan, contract, everything, anymore, any more, monthly, nappies, meds, medicine, fone, tuition, account, invoice, repayments, finance, water, broadband, subscription',
    job: 'job, jobs, work, employment, business, shop, income, wages, wage, salary, pay, hours, shifts, company, contract at work, livelihood, post, position at work, overtime, benefits, universal credit, pension, maternity pay, sick pay, disability, pip, jobseekers, welfare, allowance, unemployment, child support, maintenance, pay packet, paycheck, pay cheque, paychecks, gig, clients, harvest, crop, factory, restaurant, firm, trade',
    lost: 'lost, losing, lose, without, stopped, stop, cut, cutting, reduced, halved, closed, closing, close, folded, gone, ended, delayed, late, pending, no, shut, collapsed, went under, bust, bankrupt, frozen, suspended, sanctioned, dont come, hasnt come, havent been paid, unpaid, not been paid, in between, between, out of, laid off, dried up, slashed, is half, quit, taken away, refused, not come, got lost, finish, finished',
    help: `payment plan, payment plans, payment arrangement, payment arrangements, payment holiday, payment holidays, payment break, payment deferral, breathing space, moratorium, forbearance, hardship, hardship programme, hardship program, hardship scheme, hardship fund, financial assistance, financial hardship, financial difficulty, financial difficulties, financially struggling, extension, more time to pay, time to pay, reduced payments, reduced payment, lower payments, smaller payments, repayment plan, debt relief, debt advice, debt charity, debt management, stepchange, national debtline, iva, insolvency, insolvent, bankruptcy, bankrupt, chapter 7, chapter 13, dro, debt relief order, trust deed, social tariff, winter fuel, warm home, food bank, foodbank, food stamps, food parcel, emergency credit, income and expenditure, statement of affairs, deferment, defer, deferral, grace period, restructure, restructuring, write off, debt respite, hardship variation, waive, waiver, instalment plan, skip a payment, skip this month, pay in bits, pay late, pay small small, affordable payment, financial trouble, financial problems, money troubles, money problems, money worries, cost of living, benefits, universal credit, jobseekers, jobseeker, income support, snap benefits, welfare, dole, redundancy`,
    broke: `broke, skint, penniless, destitute, homeless, evicted, eviction, repossessed, repossession, repossess, foreclosure, bailiffs, bailiff, unemployed, jobless, redundant, laid off, furloughed, out of work, out of a job, made redundant, sacked, fired, let go, in debt, in arrears, arrears, debts, overdue and, behind on, behind with, months behind, poverty, starving, hungry, borasic, boracic, brassic, cleaned out of money, no money, not a penny, zero balance, overdrawn, in the red, minus balance, loan shark, loan sharks, payday loan, payday loans, pawn, pawned, sleeping in my car, sofa surfing, couch surfing, in a shelter, temporary accommodation, bust, no income, strapped for cash, on the breadline, hand to mouth, insolvent, living off credit cards, refugee, asylum seeker, hard up, low income, minimum wage, between jobs, no savings, tight this month, money is tight, moneys tight, short this month, short on cash, short of money, hard times, tough times, struggling financially, financially, struggling, in the dark and`,
    means:
      'with paypal, with apple, with google, with my, with a card, with card, with visa, with amex, via, through, by, using, online, on the app, in the app, on your website, at the terminal, terminal, paypal, apple, google, card, contactless, checkout, website, app, link, page, cookies, cache, purchase, purchases, transfer, order, american express, visa, another payment, button, method, phone banking',
    over: 'years ago, all fine again, came out of, back on my feet, paid off, in 20*, during covid, this morning, fine again, no longer struggling, sorted now, back then, discharged in',
    no: 'not, no, never, isnt, havent, hasnt, arent, without any, nobody, aint',
  },
  always: `
    <cant> (make|pay|meet|cover) .. (card|credit card)? (minimum|minimum payment)
    <cant> (make|pay|meet|cover) (this|next|the) (months|weeks|quarters) .. (payment|rent|bill|instalment|mortgage)
    <cant> (pay|afford) (it|this|that|the) .. by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|tomorrow|the end)
    notice over the (back rent|arrears|rent)
  `,
  certain: `
    <cant> .. (pay|afford|aford|affording|repay) .. <owed>
    <cant> (pay|afford|aford) (this|it|you|them|that|my|the|rent|bills|any|anything|all|in full|until|till|till|today|now|right now|anymore|food|for)
    <cant> .. (cover|meet|settle|clear|service) .. <owed>
    <cant> .. (make|manage|keep up|catch up) .. (payment|payments|rent|repayments|instalment|instalments|installment|mortgage|full amount|emi|minimum|bills|loan)
    <cant> .. (feed|eat|buy food|heat|put food|survive|make ends meet|keep the lights on|keep warm|keep a roof|buy nappies|buy groceries|buy medicine|top up the meter|get to work)
    (dont|do not|havent|have not|haven't|aint|no|didnt|dnt) (got|have|had)? (the|any|enough|a penny|no)? (money|funds|cash|income|a penny|wages) .. (to|for|left|until|till|pay|anymore|at all|right now|this month|cant|food|bill|payment)
    (nothing|no money|not enough|no funds|only|last) .. (left|to live|to eat|to top|to my name|in my account until|for food|for rent|in the bank|at the end of the month|to pay)
    <i> .. (lost|losing|lose|about to lose|just lost) (my|his|her|our|their|the|both our|a) .. (job|jobs|income|business|home|house|work|livelihood|contract at|benefits|flat|shop) !(number|reference|card|sheet|details)
    (made|been made|being made|was made|got made) redundant
    (been|being|got|was|were|just|getting|husband|wife|partner) .. (laid off|sacked|fired|let go|furloughed|made unemployed|evicted|kicked out|repossessed|made homeless|retrenched|terminated from)
    (im|i am|ive been|we are|were|currently|still|now|he is|hes|shes|since|became|become|am|husband is|wife is|being|been) .. (unemployed|jobless|out of work|without work|out of a job|homeless|bankrupt|destitute|insolvent|on benefits|on universal credit|on jobseekers|on sick pay|skint|penniless|in debt|in arrears|broke|on the dole|in financial|between jobs|on a low income|living on|living off|behind on|behind with|struggling|on half pay|hard up|strapped)
    (financial|financially|money) (difficulty|difficulties|hardship|trouble|troubles|problems|crisis|struggling|struggle|distress|strain|stretched|stress|worries|situation is|constraints|ruin|unstable|tough)
    (drowning|buried|deep|up to my|so much|so far|sinking|swamped|spiralling|thousands) .. (debt|debts|bills|loans|red letters)
    (months|weeks|payments|two|three|2|3|4|getting|fell|fallen|falling|far|so|im|we are|were|am) .. behind (on|with|and|in|cant|or|already) 
    (arrears|debts|debt) .. (cant|havent|pay|letter|rent|clear|plan|help|struggling|building|build|offer|mounting|council|growing|reduce|consolidate|collectors|charity)
    (landlord|landlords|council|bank|they|theyre|bailiffs|lender) .. (kicking|evicting|throwing|repossessing|taking|chucking|turfing|coming) .. (us|me|out|house|car|home|furniture|family|bailiffs)
    (being|get|got|getting|facing|face|threatened with|notice of|about to be|risk of|avoid) .. (evicted|eviction|repossessed|repossession|foreclosure|disconnected for|homelessness|bailiffs)
    (youve|you have|theyve|they|you|been) .. (cut|cutting|shut|switched) .. (gas|electric|electricity|power|supply|water|heating) .. off
    (youve|you have|theyve|they|you|been) (cut|disconnected|turned|switched|shut) .. (off|gas|electric|electricity|power|supply|water) .. (kids|children|baby|cant|cold|elderly|winter|pay|freezing|here|here and)
    (hours|shifts|wages|salary|income|pay|benefits|universal credit|pension|overtime|maintenance) .. (cut|reduced|stopped|delayed|late|pending|halved|suspended|frozen|sanctioned|dont stretch|doesnt stretch|not enough|isnt enough|wont cover|doesnt cover|dont cover|dont come until|hasnt come|not come|havent come|been stopped|not been paid|havent been paid|barely)
    (dont|doesnt|wont|not|never) .. (stretch|last) .. (end of the month|month|payday|till|until|anymore)
    (business|shop|company|firm|factory|restaurant|employer|mine|plant|cafe) .. (folded|went under|closed down|shut down|gone bust|went bust|has shut|bankrupt|liquidation|gone under|closed and|close ,? i|collapsed|no dey move|failed|bust|is failing|is dying)
    (no|without|zero|lost all) .. (pay packet|income|work|salary|wages|paycheck|job) .. (since|for|this|coming|now|at the moment|in this|months|house|how|and|anymore)
    (take|taking|debit|debiting|took|charge|collect) .. (overdrawn|no food|nothing left|cant eat|bus fare|starve|wont have|rent money|bounce)
    (need|want|ask|request|grant|give|have|get|set up|arrange|offer|is there|possible|discuss|apply|can i|could i|agree|a|any|on|for|your) .. (payment holiday|payment plan|payment arrangement|payment break|breathing space|moratorium|forbearance|financial assistance|more time to pay|hardship|debt relief|repayment plan|payment deferral|time to pay|reduced payments|lower payments|smaller payments|hardship variation|social tariff|hardship fund|hardship programme|hardship program)
    (give|need|allow|grant|get) .. (me|us|more|small|some|extra|another|little) .. (time|weeks|days) .. (to pay|for payment|until payday|before you|pay)
    (delay|postpone|defer|push back|move|put off|skip|pause|miss|hold off|reduce|lower|spread|split|freeze|waive) .. (payment|payments|instalment|installment|emi|direct debit|dd|repayments|bill|mortgage|interest|fee|fees) .. (until|till|because|cant|month|afford|benefits|wages|paid|money|struggling|job|hardship|payday|broke|as i|since|short)
    (no|without|nothing for|choose between|choosing between|until) .. (food|heating|eat|eating|groceries|nappies|formula|electric) .. (til|till|until|kids|fri|friday|payday|money|bills|week|rent|left|cupboard|because|and heating|or heating|in the house|children)
    (using|use|used|go to|going to|went to|been to|been at|relying on|rely on|live on|living on|living off|queue at|queueing at|eating from|visited|depend on|food from|off to|down to|on) (a|the|our|my)? (local)? (food bank|foodbank|food banks|food stamps|soup kitchen|homeless shelter|breadline)
    (loan shark|loan sharks|breadline)
    (borrow|borrowing|borrowed|pawn|pawned|sold|selling|beg|begging) .. (food|rent|neighbour|family|friends|eat|pay|bills|chop|electric|wedding ring|furniture)
    (iva|debt management plan|debt relief order|debt respite|trust deed|chapter 7|chapter 13|insolvency practitioner|stepchange|national debtline|payplan|turn2us|breathing space|income and expenditure|bankruptcy petition|debt charity)
    (filed|filing|file|declare|declaring|declared|going|went|gone|facing|entered) .. (bankruptcy|bankrupt|insolvency|iva|administration|liquidation|chapter)
    (prepayment|prepay|meter|top up|topped up|electric|electricity|gas) .. (emergency credit|nothing to top|run out|ran out|no money|cant top|sitting in the dark|no credit|in the dark|cold)
    (cold|dark|freezing) .. (cant afford|heating|no money|no gas|no electric|meter|nothing)
    <i> (owe|owing) .. (thousands|too much|everyone|months|more than i|so much)
    (debt|debts|bills|rent|everything|costs|prices) .. (piling|piled|mounting|crippling|killing me|overwhelming|out of control|every day|swallows|eats up|is most of|takes most|all my|all of my)
    (living|live|surviving|get by) (on|off) .. (credit|benefits|pension|nothing|savings|credit cards|beans|overdraft|pounds|week|part time|one wage|minimum)
    (declined|bounced|returned|rejected) .. (nappies|food|groceries|rent|formula|medicine|no funds|insufficient|not enough money|overdrawn|payday)
    (go|goes|going|went|be|get) overdrawn
    (divorce|separated|separation|split|illness|accident|surgery|strike|maternity|pandemic|flood|single parent|single mum|single mom) .. _? .. (debts|one wage|cant afford|bills|no income|no pay|struggling|left with|part time|cover)
    (bailiff|bailiffs) (are|is|coming|at|knocking|came|keep|turned|threatening|here|outside|on|will|took|have)
    ^ (im|i am|we are|were)? (totally|completely|flat|stony|dead|absolutely)? (broke|skint|penniless|destitute) $
    ^ (ive|i|just|we|hubby|husband)? (have|just|has)? (lost|losing) (my|our|his|her) .. (job|jobs|income) (last|this|in|on|today|yesterday|and|so|any|wk|week|month|monday|after|because|due|recently)
    hardship (variation|variations|application|request|team|scheme|policy|form|assistance|arrangement|plan|department|fund)
    <cant> (pay|afford) (it|this|that|u|you|the bill|my bill)? (til|till|until|untill|before)
    (job loss|loss of (my|his|her|our) (job|income|employment)|loss of (employment|income|earnings)|my dismissal|our dismissal)
    (without|no|left with no|lost all) (an|any|our|my|his)? (income|earnings|wages) (coming|since|because|and|now|at)
    (left (us|me)|been left) without (an|any|a)? (income|earnings|wage|money|job)
    (interest|pay|payment|payments|wait|rent|bill|bills|freeze|pause|time|loan|me|us|mortgage|fees) (until|till|til|before) (i|we|he|she) (find|found|get|got|can find|am back in|have) (new|another|a|some|paid|any)? (work|job)
    (sleeping|living|sleep|live) in (my|the|our|a|his|her) (car|van|tent|hostel|shelter)
    (theyll|they will|youll|you will|bank will|going to|gonna) take (my|our|the) (house|home|car away|furniture)
    (behind|arrears|back rent) .. (notice|evicted|leave the flat|leave the house|moving costs)
    (leave|left|lost|losing) (the|our|my) (flat|house|home) (over|because of|due to|after) .. (arrears|rent|debts|debt)
    (sold|selling|pawned) everything i (can|could|own|have|had)
    (freeze|freezing|stop|pause|waive|reduce) .. (interest|fees|charges) .. (until|till) (i|we) .. (work|job)
    (waiver|deferment|deferral|extension|leniency|settlement) .. (student loan|rent|dues|late fees|loan|mortgage|repayment|instalment)
    (crop|crops|harvest|business|shop) (failed|has failed|was destroyed) .. loan
  `,
  possible: `
    (take|taking|lose|losing|repossess|repossessing) (my|our|the) (house|home|car|flat|furniture) !(phone|insurance|to|delivery|keys|address|for)
    <cant> (pay|afford)
    (out of work|out of a job|lost my job|no job|no income|no money|in debt|payday loan|payday loans|debt collector|debt collectors|collections agency|collection calls|jobseekers|universal credit|sick pay|statutory sick|zero hours|living wage)
    (struggling|struggle|struggles|stuggling) .. (pay|payments|bills|rent|money|financially|mortgage|month|afford|meet|cope|food|make ends|keep up|with the|at the moment|right now|to)
    (money|cash|funds|budget|finances) .. (tight|run out|ran out|gone until|stretched|no dey|difficult)
    (until|till|til|before) .. (payday|i get paid|benefits come|benefits arrive|pension comes|wages come|giro|my benefits|my wages|paid on friday|im paid|pay day)
    (stop|stops|stopping|stopped) paying .. (nothing|cant|because|have no|what happens|somebody)
    (what happens|what if) .. (cant pay|stop paying|stops paying|miss a payment because|dont pay|cannot pay|default)
    (reduce|lower|smaller|cut|reduced|spread|split|lowest|cheapest|instalments|installments) .. (payment|payments|afford|bill|instalments|installments|amount|tariff) .. (afford|because|struggling|lost|job|can manage|until|income|month|living|went under|week)
    (help|support|scheme|grant|assistance|relief) .. (energy costs|cost of living|low income|pensioners|people who cant|families|struggling)
    (pension|benefits|wage|salary|disability|allowance) .. (rent|most of|isnt enough|cant|doesnt|just enough|stopped|hundred)
    (figure out|work out|sort out|what to do about|worried about|stressed about|scared about) .. (payment|payments|rent|mortgage|bills|debt|money|loan|debts|finances|truck|car payment)
    (payment|payments|truck|car payment|rent|loan|bill) .. (aint happening|not going to happen|wont happen|impossible|too much for me|more than i|beyond me|isnt possible)
    (feed|feeding) .. (kids|children|family|baby) 
    (advance|early access) .. (wages|salary|pay|paycheck|pension)
    (bus fare|rent money|food money|last few pounds|last 20|last tenner|last pennies)
    (offer|propose|pay) .. (per month|a month|a week|per week|instead of|small amount|token) .. (enclosed|can manage|afford|statement|all i|instead|proposal)
    (waive|refund|give) .. (late fee|overdraft fee|fee|charges|interest) .. (back|struggling|cant|hardship|job|declined|please|overdraft)
    (refugee|asylum|single mother|single mum|single mom|single parent|pensioner|student loan) .. (cant|cannot|pay|afford|deposit|caution|money|struggling|low)
    (your|the) (bill|bills) or (groceries|food|heating|nappies|my meds|eat|dinner)
    (so|to make) (they|them) last (longer)? .. (dear|expensive|afford)
    (rent comes first|begging you|im begging)
    (is there|are there|nearest|any) ..2 (food bank|foodbank|food banks)
  `,
  not: `
    <no> ..2 (financial difficulty|financial difficulties|in debt|lost my job|struggling|debt|arrears|hardship|unemployed|broke|bankrupt|behind)
    <over> .. (bankruptcy|bankrupt|debt|struggled|redundant|lost)
    (bankruptcy|bankrupt|redundant|debt|struggled|struggling|evicted|unemployed) ... <over>
    (<cant>|wont|let me|having|not) .. (pay|paying|make|settle|clear|cover|topping) .. <means>
    (app|website|site|page|system|terminal|machine|checkout|it) .. (let|allow|allowing|lets) .. pay
    (cant|unable to|couldnt|cannot|not able to) (make|do|complete) (a|the|any|my|an)? .. (payment|payments|purchase|transfer|transaction|order|deposit|withdrawal) !(this|until|due|on|for)
    (payment|direct debit|card) (failed|declined|didnt go|bounced|rejected) .. (changed|switched|expired|wrong|typed|new card|expiry|app)
    (lost) (my|the|a|his|her) (job) (number|reference|card|sheet|details|id|alert)
    (print|job|cron|backup|batch|repair|odd|good|great|paint|nose|steve|big) job
    (job|work) (got|is|was) (lost|stuck) .. (queue|printer)
    (going|go|am|im|so|dead|flat) broke (on|haha|lol|jokes|after|for)
    (broke) (my|the|a|his|her|down|up|again|off|it|in|girls|by name|into|when|after|while|on the|within|straight|already|first|last|yesterday|today|apart)
    broke .. (haha|lol|jokes|joke|jokes aside)
    (card|is|its|are|it|screen|phone|machine|zip|button|handle|washer|lock|kettle|heel|strap|glass|wheel|which|that|toy|laptop|tv|product|item|mug|cup|they|lamp|chair|charger) (just|also|has|have|had|almost|only|already|is)? broke !(and|cant|until|till|right|now|this)
    (2|two) broke girls
    (kids|stickers|game|skins|you|this|you guys|hobby|sale|coffee|shoes) .. (bankrupting|bankrupt) (me|us)
    (owe|owes) (you|u|me|ya) (one|a|big|an apology|a beer|a coffee|an explanation|my)
    (late|overdraft|nsf|cancellation|missed) (fee|fees|charge|payment fee) .. (what|how much|in case|if i|ever)
    (whats|what is|how much is|in case|if i ever) .. (late fee|miss a date|miss a payment|missed payment)
    (payment protection|redundancy cover|income protection|unemployment cover|redundancy insurance|unemployment insurance|rent guarantee) 
    ^ (does|do|is|are|will|would|can|could|how do|how does) .. (cover|covers|covered|protection|policy|insurance|include) ... (unemployment|redundancy|eviction|arrears|bankruptcy)
    (unemployment|redundancy|eviction|arrears|bankruptcy) .. (cover|insurance|protection|on this loan|costs|bans|ban|policy|trustee|trustees)
    (debt|bankruptcy|insolvency|debts) (adviser|advisor|advice line for|trustee|trustees|collector job|consolidation loan rates|to equity|ceiling|service|fund|market|snowball app|free|collection software)
    (newsletter|article|news|papers|paper|film|series|podcast|report|book) .. (debt|eviction|bankruptcy|unemployment|poverty|cost of living|homeless)
    (donate|donation|donating|volunteer|give|giving) .. (homeless|food bank|food charity|refugees|shelter|refugee|poor|charity)
    (homeless|refugee|food bank) (appeal|charity|shelter donation|world cup|collection|donation)
    (hungry) (hungry|hippos|house|horace|for more|caterpillar|jacks|bear)
    (early|off early|in full early|ahead of time|extra|lump sum) .. (pay|repay|settle|clear)
    (pay|repay|settle|clear|paying) .. (early|off early|ahead|in full today|extra)
    (spread|split) the cost .. (sofa|months|purchase|bed|phone|kitchen)
    (arrears) of (stamps|points|coffee)
    (struggled|struggling|struggle) (to|with) .. (open|find|log|login|understand|connect|use|install|get|set|choose|book|app|website|zip|lid|password|assemble|form|upload|remember|sleep|weight|reach|see|hear|sign|register|activate|locate|work|contact|download|make a|make an|access|update|change|cancel|track|place|create|this page|navigation|the remote|size)
    (lost) (without|in) .. (app|you|queue|post|transit)
    (grace period|extension|deferral|defer|postpone|write off|waive|waiver|benefits|restructure) .. (warranty|leads|cable|cord|lead|browser|file|chrome|visa|hair|number|kitchen|membership|card|package|delivery|my trip|flight|appointment|exam|semester|course|start date|check out|wifi|return|trial)
    (hours|shifts|opening hours|store hours) .. (reduced|cut|late|delayed) .. (store|christmas|branch|opening|holiday|today|library|sunday)
    (salary|wages|pay|paycheck|pension|income|benefits) .. (direct deposit|into|paid into|account number|go in|come in|land|arrive|credited|update my|updated|slip|slips|transfer to)
    (job) (centre|center) .. (next|store|directions|near)
    (promoted|new job|pay rise|got a raise)
    (money|cash|funds) .. (not|hasnt|didnt|never|havent|isnt) .. (arrive|arrived|received|show|showing|credited|there yet|appear|appeared|transferred|come through|gone through|there)
    (not|insufficient) (enough)? (funds|money|balance) .. (error|message|but|in my account|says|even though|although|there is)
    ^ (do|does|did|havent|have|dont|if) .. (not)? have (enough)? (money|cash|funds|balance) .. (in my account|on my card|on my account|there|account|checking|savings)
    (machine|atm|drive|laptop|disk|data|storage|server|credit card sized|phone) .. (poor|broke|behind)
    (dont|do not|no|not|wont|didnt|doesnt|without) (need|want|require|looking for|have|ask for|after)? ..3 (payment plan|payment holiday|payment arrangement|breathing space|repayment plan|hardship)
    (run|runs|running|volunteer|volunteers|drive|helped|help|donate|donating|work|works|collect|crates|tins|donation|leftovers|support|at|give) ..5 (food bank|foodbank|food banks|debt charity|homeless shelter|soup kitchen)
    (food bank|food banks|soup kitchen) ..5 (want|order|donate|donation|collection|needs|permit|crates|tins)
    redundant ... found (a|me a|myself a)? (better|new|another) job
    (lost|lose) (my|our|his|her) (job|jobs|income) .. (years ago|once|in 20*|long ago|ages ago|back then|as a student)
    (was|were) (out of work|unemployed|broke|skint|in debt|behind|bankrupt) .. (years|as a|once|back|in lockdown|in 20*|history)
    out of work (at|by|until|around|from) (noon|one|two|three|four|five|six|seven|eight|half|1|2|3|4|5|6|7|8)
    hard up for
    (unemployed|broke|bankrupt|homeless|evicted) (in|at) (the|my|this)? (game|sims|bitlife|monopoly|level)
    by choice
    (mate|flatmate|friend|brother|sister|law|cousin|colleague|son|neighbour) .. (is|always|hes|shes|moans|says) .. (skint|broke|hard up)
    (skint|broke) .. (haha|lol|vouchers|voucher)
    if (i|we|you|someone) (pay|am|are) late
    (insolvency practitioner|debt charity|trustee|bailiff|bailiffs) (here|company|firm|film|edition)
    (tenants|people|families|clients|members) (facing|in|with) (eviction|debt|arrears|hardship)
    (arrears|debt|debts) (column|from|were|was|is|are) .. (cleared|paid off|settled|zero|spreadsheet|add up)
    (payment holiday|payment break|payment plan) as a feature
    laid off the
    <cant> (pay|afford) (on|via|using|through|by|with) (my|the|a|your)? (phone|app|card|watch|laptop|site|website|paypal|apple|google|machine)
    <cant> (pay|afford) .. (button|error|page|loads)
    cant afford to (miss|be|wait|lose)
    (repayment plan|payment plan) in (19*|20*)
    (landlord|rental|home) (policy|cover|insurance) .. (arrears|eviction|rent)
  `,
  notInSentence: `
    long since (employed|square|paid|cleared|settled)
    (that is|thats|its) (history|behind (me|us))
  `,
};
