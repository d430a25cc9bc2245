import type { RuleSet } from '../../../rules/rule-set.ts';

/** Was deceived, sees charges that are not theirs, or lost control of an account, a card or an identity. */
export const fraud: RuleSet = {
  words: {
    scam: `scam, scammed, scammer, scammers, scamming, scams, fraud, fraudster, fraudsters, fraudulent, fraudulently, defrauded, phishing, phished, phish, vishing, smishing, swindled, swindler, swindle, conned, conman, con artist, con artists, con man, duped, tricked, ripped off by, catfished, hacked, hacker, hackers, hacking, compromised, cloned, cloning, skimmed, skimming, spoofed, spoofing, impersonating, impersonated, impersonator, impostor, imposter, id theft, identity theft, identity fraud, stolen identity, sim swap, sim swapped, sim swapping, unauthorised, unauthorized, unauthorise, not authorised, not authorized, ponzi, 419, yahoo boys, yahoo boy, counterfeit, forged, forgery, cyber crime, cybercrime, fake website, fake site, fake shop, fake seller, fake app, fake invoice, fake landlord, keylogger, hijacked, done over, taken for a ride, fleeced, bogus, romance fraud, cleaned me out, wiped out my account, rinsed, malware`,
    someone: `someone, somebody, some one, sum1, some1, stranger, strangers, hacker, hackers, thief, thieves, person, people, he, she, they, guy, man, woman, scammer, who, unknown, someones, somebodys, sum1s, website, fraudster, crook, crooks, another person, anyone, nobody, sombody`,
    used: `used, using, uses, use, spending, spent, spend, charged, charging, took, taking, taken, take, withdrew, withdrawing, withdrawn, stole, stealing, stolen, emptied, drained, logged, logging, log, accessed, accessing, access, changed, changing, opened, opening, ordered, ordering, bought, buying, booked, transferred, transferring, made, making, applied, applying, signed up, got into, gets into, get into, got in, broke into, breaking into, getting into, tapped, tapping, upgraded, added, subscribed, paid, paying, cashed, hijacked, ported, bled, cleared out, cleaned out, reset, nicked, pinched, swiped, cloned, copied, impersonated`,
    thing: `card, cards, account, accounts, acc, acct, money, savings, details, bank details, identity, name, number, email, e mail, password, phone, sim, debit card, credit card, login, profile, funds, balance, wallet, paypal, bank account, cheque, check, checks, cheques, pension, points, miles, my id, insta, instagram, facebook, whatsapp, contract, purse, handbag, statement, bank, crypto, bitcoin, wages, salary, deposit, line, gift card, voucher, loyalty points, netflix, subscription, information, data, card details, card number, info, personal details, personal information`,
    charge: `charge, charges, payment, payments, transaction, transactions, transfer, transfers, debit, debits, withdrawal, withdrawals, purchase, purchases, order, orders, direct debit, direct debits, activity, login, logins, sign in, sign ins, amount, spending, subscription, standing order, uber rides, loan, credit search, bill, cash withdrawal, card payment, cash, debited, fee i, money out, withdraw, texts, calls, booking, device, entry, entries, transation, tranaction, txn, txns, deduction, deductions, ride, rides, item, items`,
    unknown: `dont recognise, dont recognize, do not recognise, do not recognize, didnt recognise, didnt recognize, did not recognise, did not recognize, unrecognised, unrecognized, didnt make, did not make, havent made, have not made, never made, wasnt me, was not me, isnt mine, is not mine, not mine, arent mine, not me, isnt me, nt me, not from me, didnt authorise, didnt authorize, did not authorise, did not authorize, never authorised, never authorized, havent authorised, havent authorized, not authorised, not authorized, didnt approve, did not approve, never approved, never heard of, dont remember making, do not remember making, dont recall making, dont remember, cant identify, not familiar, unfamiliar, suspicious, suspicous, unexplained, mysterious, strange, unknown, odd, weird, never placed, didnt place, never ordered, didnt order, never bought, never subscribed, not subscribed, certainly not subscribed, never signed, didnt buy, did not buy, wasnt mine, never opened, didnt open, didnt take out, never took out, never joined, never applied, didnt request, not by me, without my knowledge, without my permission, without my consent, without permission, without me knowing, without asking, dont think i made, arent recognised, isnt recognised, not recognise, not recognize, no recollection, no memory of, didnt set up, never set up, didnt withdraw, did not withdraw, no do any, dont belong, doesnt belong`,
    lure: `otp, pin, one time code, one time password, password, passcode, card details, bank details, card number, cvv, code, security code, sort code, my details, login details, remote access, anydesk, teamviewer, gift cards, gift card, personal details, codes, verification code, my login, bank login`,
    over: 'ages ago, long ago, back in, in 19*, in 200*, in 201*, got it back, everythings fine, everything is fine, long dealt with, in the nineties, a decade ago, once haha, refunded, resolved, all sorted, years back, years ago, last year, was sorted, false alarm, already handled, settled, dealt with, sorted now, case closed, once fell',
    no: 'not, no, never, isnt, nobody, didnt, wasnt, havent, arent, without, no one, dont think',
  },
  certain: `
    (i|ive|im|we|weve|was|were|been|being|got|get|getting|am|have been|think|my|our|his|her|mum|dad|mother|father|husband|wife|gran|nan) .. (scammed|defrauded|hacked|phished|conned|swindled|duped|cloned|skimmed|compromised|catfished|hijacked|fleeced|tricked|spoofed|sim swapped|done over|impersonated|had by|victim of fraud|defrauded of)
    <thing> .. (hacked|compromised|cloned|skimmed|hijacked|taken over|been stolen and|emptied|drained|cleaned out|wiped|cleared out|used without|broken into|used by|breached|fraudulently|used fraudulently)
    (victim|target) of .. <scam>
    (report|reporting|reported|suspect|suspected|suspecting|believe|think|committed|committing|been|possible|potential|was|its|this is|this was|think its|some|looks like|dispute|notify|fell for|fallen for|fall for|fell victim|paid|investment|love|romance|credit card|identity|sending|wire|there is|theres|there was|there has been|stop|fallen|flag|of|lost|in|to|a|by) .. (fraud|scam|fraudulent|scammers|scammer|phishing|identity theft|fraudster|fraudsters|scams|unauthorised|unauthorized|fraudulently|id theft|identity fraud|conman|con artist)
    (fraudulent|unauthorised|unauthorized|unrecognised|unrecognized|suspicious|unknown|unexplained|mystery|bogus|forged) .. <charge>
    <charge> .. <unknown>
    <unknown> .. <charge>
    (theres|there is|there are|have|has|got|see|seeing|saw|noticed|found|find|shows|showing|appeared|is|are) .. (a|an|some|this|that|two|3|several|another|for|these)? .. <charge> .. <unknown>
    <charge> (on|in|from|to|for|of|at) ... <unknown>
    <someone> .. <used> .. (my|our|her|his|mums|dads) .. <thing>
    <someone> (has|have|just|is|keeps|was|must have|mustve|may have|could have|else)? .. (hacked|cloned|hijacked|stole|stolen|accessed|skimmed|compromised|got hold of|got into|broken into|emptied|drained|copied|robbed|nicked|ported|phished) .. (my|our|me|it|everything|her|his)
    <thing> .. (was|were|been|got|is|being|has been|have been) .. (used|stolen|charged|accessed|changed|taken|cloned|hacked|duplicated|duplicate|compromised|withdrawn|nicked|opened|ported|swiped|copied) .. (by|without|someone|not me|in|fraud|from|for|to|at|twice by|abroad|online|and i|somewhere|restaurant|stranger)
    (changed|reset|updated) (my|the|our) .. (email|password|number|e mail|login|details|address) .. (wasnt|not me|not us|cant get|hacker|locked|didnt|someone|and|without|on my account)
    (somebody|someone|they|hacker|hackers|who) .. (changed|reset) .. (email|password|number|e mail|phone|address|pin|login)
    (gave|given|told|shared|sent|read|handed|let|give|tell|send) .. (him|her|them|scammer|fraudster|someone|caller|man|guy|fake|stranger|hacker|hackers|thief) .. <lure>
    (gave|given|shared|told|handed|disclosed|entered) .. <lure> .. (scammer|fraudster|someone|caller|man|guy|stranger|hacker|website|link|phone call|over the phone|text|him|her|them|fake)
    (clicked|clickd|click|opened|pressed|tapped|followed) .. (link|attachment|email|text|message) .. (card|details|fake|payments|gone|money|scam|phishing|password|pending|entered|put|account|bank|now|think|help|suspicious)
    (pretending|pretended|claimed|claiming|said|says|claims|posing|posed|impersonating|pretends) .. (to be|hes|he was|she was|they were|from|as) .. (from|bank|police|amazon|you|microsoft|your|hmrc|irs|employee|soldier|doctor|doc|engineer|support|army|company|paypal|delivery|government|broadband|technician)
    (call|called|phoned|rang|phone|text|texted|email|message) .. (say|says|said|saying|claiming|pretending) .. (from|bank|police|microsoft|amazon|hmrc|your company|fraud department|safe account)
    safe account
    (moved|move|transferred|transfer|sent|send) (my|our|all my|all our|the) (money|savings) .. (safe|caller|scammer|police|told|because they|for him|for her)
    (website|site|shop|seller|company|landlord|buyer|page|agent|broker|platform|trader|builder) .. (fake|disappeared|vanished|doesnt exist|does not exist|gone|scam|was a scam|never existed|blocked me|not real|fraud|scammers|bogus|blocked my number|wont pick up|isnt real)
    (paid|sent|transferred|wired|bought|lost|invested|deposited|send) .. (money|deposit|savings|for|to|in|usd|gift cards|bitcoin|crypto|it|everything|thousands|pounds|dollars|euros) ... (disappeared|vanished|scam|fake|scammer|fraud|wont pick up|blocked me|didnt exist|does not exist|not real|never existed|conman|gift card codes)
    (won|winning|winnings|prize|lottery|inheritance) .. (release|fee|paid|pay|delivery|tax|send|wont|claim|another)
    (crypto|investment|trading|forex|bitcoin) .. (wants|asking|ask|wont|cant|another|release|withdraw|platform|disappeared|frozen|locked|fee|guaranteed|tax)
    (stolen|nicked|robbed|pickpocketed|snatched|pinched|swiped|mugged|thief|thieves|stole) .. (card|cards|purse|wallet|handbag|bag|phone|passport|account|identity|money|cheque|chequebook|bank card) 
    (card|cards|purse|wallet|handbag|phone|chequebook|identity|money|sim) .. (stolen|nicked|robbed|pickpocketed|snatched|pinched|swiped|been stolen|was taken|missing and)
    (who|what|whats|who the hell|who tf) (is|are|the|tf) ... and .. (why|how) .. (they|he|my|money|took|charge|charged|take|taken)
    (who|whos) .. (spending|took|taken|taking|using|charged|charging|stealing|stole|withdrew|debited) .. (my|from my|money|me)
    (sim|phone) .. (stopped|no signal|dead|ported|cut off|went dead) .. _? .. (savings|money|account|bank|vanished|gone|emptied|transferred)
    (savings|account|accounts|pension|wages|salary) .. (vanished|disappeared|emptied|finished|stolen|wiped|drained)
    (money|balance|funds) .. (stolen|emptied|drained|wiped)
    (debt collector|debt collectors|collection agency) .. _? .. (never joined|never had|never opened|never took)
    (debt collector|debt collectors|collection agency|loan|catalogue|mortgage|contract|phone contract) .. (in my name|i never|never took|never joined|never opened|didnt open|not mine|never applied|opened in|using my name|under my name|never had)
    in (my|his|her|mums|dads) name .. (without|never|didnt|not|someone|loan|account|opened|fraud)
    (identity|id) .. (stolen|theft|fraud|used|cloned|taken)
    (recall|stop|reverse|freeze|block|cancel) .. (transfer|wire|payment|card|transaction) .. (scam|fraud|fake|stolen|scammed|fraudulent|hacked|seller|stole|compromised|scammer|thief|not me)
    (altered|forged|stolen|fake|counterfeit) (cheque|check|signature|note|notes|invoice|document|prescription)
    (cheque|check) .. (altered|forged|stolen|cashed by|washed|intercepted)
    (otp|one time password|pin|password|code) .. (told|gave|shared|asked for|tell him|tell her|tell them|to him|to her|scammer|caller|money gone|money is gone)
    (cleaned|cleared|wiped|taken|rinsed) me out
    (bank|atm|cashpoint|cash machine) .. (man|standing|card didnt|swapped|distracted|looking over|skimmer|device) .. 
    (mothers|mums|dads|nans|grans|grandads) .. (bank card|card|money|savings|pension) .. (left with|took|taken by|stole|missing|scammer|caller|builder|cold caller|carer)
    (clicked|clickd|opened|tapped|followed|pressed) .. (link|attachment) and .. (put|entered|gave|typed|filled|logged|payments)
    (money|payments|cash) (is|are|keeps|keep|was)? (going|leaving|coming|flying) out .. (didnt|never|not|dont)
    (theyre|they are|hes|someones|somebodys|someone is|somebody is|a hacker is) in my (account|email|bank|phone)
    (let|gave|given) (him|her|them|someone|a man) (on|onto|into|access|control|remote) .. (computer|laptop|pc|phone|account|anydesk|teamviewer)
    (points|miles|card|account|wallet) (were|was|been|got|being|is being) (spent|redeemed|tapped|emptied) .. (while i|in|by|without|somewhere)
    (request|need|want|please|urgent) .. recall .. (wire|transfer|payment)
    (cheated|tricked|conned) (me|us|my) .. (bitcoin|money|investment|savings|crypto|false)
    (making|made|make) claims on my
    (fraud|scam|cheating) (has|have) happened (with|to) (me|us)
    (money|payments|cash) (is|are|keeps|keep|was)? (going|leaving|coming|flying) out (i|we) (didnt|never|havent|did not)
    (is|was|are|theyre|were|been) forged
    took remote access
  `,
  possible: `
    <charge> .. (i|we) (never|didnt|did not|have not|havent|dont|do not|had not) .. (made|make|recognise|recognize|authorise|authorize|authorised|authorized|approved|approve|order|ordered|bought|remember|know|did)
    (gave|given|told|typed|sent|shared|entered) .. (away|out)? my (password|bank details|card details|card number|passcode|otp|login details|security code|cvv) .. 
    (text|link|email|caller|website|message|call) .. _? .. (gave|given|typed|entered|put) .. (password|pin|details|card|code)
    sim .. (swapped|swap|ported|hijacked)
    (tickets|ticket|website|site|seller|shop|landlord|flat|job|product|shoes|bag|profile|company|investment|agency|hotel|villa|apartment|listing|policy) .. _? .. (fake|doesnt exist|dont exist|didnt exist|does not exist|never existed|not genuine|counterfeit|a con)
    (paid|deposit|bought|transferred|sent) .. (doesnt exist|does not exist|dont exist|didnt exist|never existed|fake)
    (another|different) (city|country|state|person) .. (account|card|used|login|using)
    <unknown> .. (transaction|statement|charge|bill|purchase|payment|debit|amount|deduction|direct debit)
    (dont|do not) know (what|who) .. (charge|payment|transaction|debit|company|merchant|payments|charges|transactions) (is|are|was|were|from)
    (wasnt|was not|isnt|never|werent) (a|an)? (landlord|genuine|real|legit|bank|builder|registered) .. at all
    (clicked|clickd|opened|pressed|tapped) .. (link|attachment)
    (somebody|someone|sum1|some1) already (did|has|done|used)
    never heard of (them|it|this|him|that|these|any)
    (left|ran|walked|disappeared|off|away|made off) with (my|our|her|his) .. (card|purse|money|savings|phone|deposit|handbag|jewellery)
    (told|said|message|text|letter|email) .. _? _? .. won
    <someone> .. (tapped|spent|using it|used it|bought|been using|been spending)
    (money|savings|balance) .. (gone|missing) .. (account|didnt|help|all|someone|suddenly)
    (wasnt|not|isnt|nt|wasn't) me !(who|that|being|too|personally)
    (i|we) (didnt|did not|havent|never|dont think i|do not think i) .. (make|made|making|authorise|authorize|approve|do|withdraw|set up|buy|order|subscribe|use|spend|pay|sign up|sign|request) .. (this|that|these|any|it|transaction|payment|charge|withdrawal|withdrawals|purchase|them|direct debit|those|such|cash|anything|for it|for this)
    (live|based|was|been|am) .. (in|at) ... (rides|charged|charge|order|orders|payment|card|withdrawal|transaction|used|login) .. (in|from|at|to) 
    (charge|charges|payment|rides|login|transaction|transactions|withdrawal|orders going|parcels going) .. (in|from|to|at|going) .. (russia|china|chicago|ohio|nigeria|abroad|another country|a different country|city ive never|place ive never|address i|address in|country|state|mexico|india|brazil|vietnam|london when|paris when)
    (card|account|phone|purse|wallet) .. (lost|missing|left|stolen|gone|taken) .. (block|freeze|stop|cancel|use|used|someone|money|payments|tapped|contactless|times)
    (gift cards|gift card|anydesk|teamviewer|western union|moneygram|bitcoin|crypto) .. (asked|asking|told|send|sent|buy|bought|code|codes|he|she|wants|pay)
    (met|online|dating|tinder|facebook|instagram|whatsapp) .. (money|sent|asked for|transfer|gift|loan|army|soldier|flight|hospital|crypto)
    (he|she) .. (said|says|told me|claimed) .. (army|soldier|doctor|stuck|hospital|flight|customs|inheritance|oil rig|visa|military) .. _? .. (money|sent|pay|send|needed|transfer|fee)
    (bad feeling|too good to be true|dodgy|fishy|suspicious|sketchy|shady) .. (email|text|link|call|website|payment|transaction|message|caller|investment|seller|about|this|activity|login|letter|offer|number)
    (email|text|link|call|website|message|caller|seller|letter|sms|offer|invoice) .. (dodgy|fishy|suspicious|sketchy|legit|legitimate|genuine|real or|scam|fake|phishing|spam or)
    (logged|log|login|signed|sign) .. (in|into|from) .. (another|russia|different|unknown|new|strange|someone|country|device|location|somewhere|not me|china|vietnam)
    (premium|horoscope) .. (texts|subscription|services|sms) .. 
    (took|take|taken|debited|debit|deducted|charged|withdrawn) .. (from|out of|my|me) .. (without|never|didnt|don't know|permission|consent|no reason|not me|unknown|unauthorised)
    (2fa|authenticator|two factor|verification) .. (code|codes|request) .. (didnt ask|not me|keep|random|never requested|kept|didnt request)
    (data|details|passport|information) .. (leaked|breach|breached|stolen|exposed|dark web)
    (same|reused) .. password .. (hacked|hacker|everywhere|insta|leak)
    (pos|upi|card) .. (duplicate|double|debit|debits) .. (restaurant|fraud|unauthorised|cloned|machine|my)
    (another|someone elses|wrong|stranger|different) .. (person|name|address) .. (on my account|logged|ordered|using|orders|my card)
    (extra|additional|double|two|2|multiple) .. (unknown|strange|random|weird|mystery) 
    (money|balance|funds) .. (vanished|disappeared|finished)
    (got|received|had|opened|sent) (a|an|this|me a|me this) (fake|bogus|dodgy|phony) (text|email|call|invoice|message|letter)
    (dont|do not|cant|didnt) (remember|recall) (buying|ordering|making|paying|authorising|authorizing|signing|spending)
    hacker (has|got|took|is in)
    (forged|fraudulent|fake) (signature|instructions|instruction|cheque|documents)
    (signature|cheque|tickets|document) .. (is|was|are|were|theyre) (forged|counterfeit|not genuine)
  `,
  not: `
    <no> ..2 (hacked|scammed|suspicious|fraud|stolen|compromised|scam|robbed|clicked|phishing|click|lost)
    (false alarm|was me|it was me|that was me|were me) 
    <scam> ... <over>
    <over> ... <scam>
    (refunded|reimbursed) .. (fraud|scam)
    (fraud|phishing|scam|hacking|identity theft|cyber|malware) (prevention|cover|protection|detection|awareness|insurance|training|course|department number|policy|alert|alerts|alert settings|team job|analyst|filter|simulation|leaflet|leaflets|test|museum|book|documentary|podcast|investigator|examiner|blocker|risk score|score|rules|monitoring)
    (work|works|working|job|career) (in|at|for|as) .. (fraud|cyber|security|scam)
    ^ (do|does|is|are|can|will|would|what|how|if) (you|your|the|it|i|there)? ... (identity theft|phishing|fraud|hackers|scams|two factor|stolen|fraud protection|skimming|cloned|rfid) ... (cover|covered|included|policy|protect|protects|catch|catches|block|prevent|abroad|detect|insurance|pages|<question>)
    (feel|feeling|felt|am|like|look like) (like)? a (fraud|scam|imposter|impostor)
    (imposter|impostor) syndrome
    (daylight|highway|absolute|total|bloody) (robbery|scam price)
    (great train|train|bank) robbery
    (hackers|hacker) (from|movie|1995|news|rank|noon|film|house)
    (life|growth|ikea|travel|kitchen|beauty|cleaning|price) (hack|hacks|hacked)
    (charged|billed|charge) (me)? (twice|double|two times) (for|on) (my|the same|one)
    (not|hasnt|isnt|never|havent|nothing) been (withdrawn|charged|used|changed|taken|transferred|paid)
    (charge|charged|charging|charges) (my|the|a|of|on)? .. (battery|phone|laptop|scooter|overnight|car|ev|watch|drops|earbuds|headphones|cable|tablet)
    (battery|phone|laptop|scooter|ev|watch) .. (charge|charges|charging)
    (test|sandbox|simulate|simulated|mock|demo) ..5 (stolen card|fraud|card|declined|fraudulent|hacked)
    (stolen card|fraud) .. (test|sandbox|responses|simulation|test number)
    (dashboard|ratio|merchant|api|webhook|plugin|module|widget|our shop|our store|our customers) .. (chargeback|fraud|scam)
    (novel|film|movie|book|series|hero|story|documentary|pupils|students|school|learning|leaflets|competitor|uncle once|grandad once|in the news|news|cousin once) ... (scam|scammed|conned|hacked|phishing|fraud|con|prince|leak|swindled|stolen)
    <scam> ..5 (novel|film|movie|pupils|students|leaflet|leaflets|schools|documentary|family joke|essay)
    (stole|stolen|steals|steal|robbed|nicked|pinched) (my|the|his|her)? .. (heart|show|joke|look|idea|parking|bike|bicycle|scooter|lunch|socks|sock|seat|ribbon|parcel of|sandwich|charger|remote|car|base|tools)
    (bike|bicycle|scooter|car|van|tools|laptop|catalytic|jewellery|luggage|suitcase) .. (stolen|nicked|robbed)
    (dont|do not|cant|couldnt) know .. (how|where|when|if|whether|which|what to|why|my)
    (dont|do not|didnt) (recognise|recognize) .. (my (face|fingerprint|voice|password|login|card reader|device|email)|me|the app|the address|the code)
    (app|site|system|machine|reader|scanner|phone|website|camera|face id|terminal|computer|it) .. (doesnt|didnt|does not|wont|not) (recognise|recognize)
    (unfamiliar|unknown|strange|odd|weird) (error|number calling|smell|noise|sound|reason|language|file|format|taste|caller|message on|icon|colour|size|shape|question|country)
    (unauthorised|unauthorized) (error|401|access error|response|request|api|device error|message)
    (401|403|error) .. (unauthorised|unauthorized)
    (adjustment|service charge|delivery charge|cover charge|late charge|line rental|standing charge) .. 
    (takes|take|taken|took) (my|the)? .. (time|long|ages|days|a while|photo|picture)
    (order|orders|ordered|purchase|payment) (i|that i|which i) (made|placed|did)
    (in charge|free of charge|fully charged|charge card reader)
    (if|in case|when) (my|the|a|your|it|i|one day my|somebodys|someones) ..3 (gets|get|ever|itself is) ..2 (stolen|lost|hacked|cloned|scammed|pinched|nicked)
    (replace|replacing|replacement|replaced|replacements|charge for|cost of|fee for|have) .. (lost or)? stolen .. (card|cards)
    (stolen|lost) .. (card|cards|phone) .. (replaced|replacement|replacements)
    (what is|whats|what are|how do|how would|how can|how does|how to|is it|is that|recognise|recognize|spot|spots|hotline|talk on|warning|protect me|protection|those|hearing about|survey|lecture|read about) ..5 (<scam>|fake)
    (read|heard|saw|hearing|says|say|news) ..6 (<scam>|fake)
    (stolen|pinched|nicked|robbed|cloned|mugged|hacked) ... <over>
    <over> ... (stolen|pinched|nicked|robbed|cloned|mugged)
    thought .. (<scam>|stolen) but
    (i was|been|got) hacked (in|once|years|ages|last)
    (dont|do not|cant|didnt|couldnt) remember (my|the|what my|which) .. (login|password|code|pin|passcode|username|email|answer)
    (atm|machine|cash machine|cashpoint) .. (nicked|ate|swallowed|kept|took)
    (charged|charge) (more than once|extra|again)
    (made|make) a mistake
    (fee|fees) for
    (as|use|using|want|under) a (fake|false|different) name
    (fraud|scam) (hotline|line|department|team) (number|address|open)
  `,
  notInSentence: `
    oh ,? wait? ,? (its|it is|it was|thats) (my|the|me)
    it was (my (son|daughter|wife|husband|kid|kids|mum|dad|own|partner)|me)
    then put back
  `,
};
