import type { RuleSet } from '../../../rules/rule-set.ts';

/** Invokes a right: to withdraw, to their data, to a warranty, to compensation, to object or to dispute a charge. */
export const rights: RuleSet = {
  words: {
    i: 'i, im, ive, id, ill, we, weve, well, were, my wife, my husband, my bank, our company, i am',
    want: `want, wants, want to, wanna, wana, would like to, like, like to, id like to, wish to, wish, need, need to, going to, gonna, request, requesting, demand, demanding, please, pls, can you, could you, will you, would you, must, have to, insist, ask, asking, hereby, intend to, right to, exercise, exercising, entitled to, how do i, how can i, where do i, where can i, can i, may i, kindly, let me, expect, and, then, also, just, to, doing, doin, filing, file, filed, raise, raising, start, starting, opening, open, initiate, make, i, ill, im, invoke`,
    my: 'my, our, all, all my, all of my, the, any, me and my, his, her, your, personal, every',
    data: `data, personal data, information, personal information, details, personal details, records, record, profile, history, photo, photos, picture, image, call recordings, recordings, browsing history, digital footprint, file, files, info, pii, voice recordings, email address, name, number, phone number, name address, traces, everything you have, medical records, account data, purchase history`,
    erase: `delete, deleting, deleted, deletion, erase, erasing, erased, erasure, remove, removing, removed, removal, wipe, wiping, wiped, destroy, del, dlt, take down, take off, get rid of, scrub, purge, expunge, clear out, off your computer, off your system, off your systems, off your database, off your lists, off your list, off your records, off your files`,
    halt: 'stop, quit, cease, dont, do not, unsubscribe me, object, never, opt out of, no more, withdraw consent',
    use: 'using, use, selling, sell, sharing, share, processing, process, keeping, storing, store, passing, tracking, profiling, sending, sendin, send, texting, emailing, calling, contacting, spamming, marketing',
    law: `gdpr, ccpa, article 15, article 17, article 21, data protection, data protection act, dpa, privacy act, dsgvo, lgpd, pipeda, fair credit billing act, fcba, regulation z, section 75, section 21, consumer rights act, consumer rights, consumer law, consumer protection act, consumer guarantees, distance selling, eu261, ec261, uk261, eu 261, ec 261, 261 2004, statutory rights, statutory, right of withdrawal, right to withdraw, right to cancel, cooling off, cooling off period, right to be forgotten, right of access, right to erasure, subject access, subject access request, sar, dsar, dpdp, montreal convention, passenger rights, passengers rights, popia, right to repair, lemon law, implied warranty, acl, consumer guarantee, sale of goods act, my rights, your rights as, billing error notice, billing error, legal guarantee, tenant rights, right to object, right of appeal, right to appeal, withdrawal right, right of rescission, data portability`,
    fault: `faulty, broke, broken, defective, defect, stopped working, not working, died, dead, whistled, cracked, leaks, leaking, malfunctioning, not fit for purpose, unfit, doesnt work, does not work, fell apart, snapped, split, packed up, conked out, never worked, not as described, isnt as described, not as descibed, not as advertised, misdescribed, wrong description, fault, faults, flickering, dents, peeling, tore, ripped`,
    guarantee:
      'warranty, guarantee, guaranteed, warranties, extended warranty, manufacturers warranty, two year guarantee, one year guarantee, warrenty, garantee, guaranty, gurantee, waranty, cover period',
    decide: `decision, claim, assessment, penalty, fine, penalty notice, parking ticket, outcome, verdict, ruling, rejection, refusal, denial, valuation, score, ban, suspension, charge, bill, ticket, notice, determination, grade, result, settlement, no claims, refused, declined, rejected, denied, said no, turned down, cap, rating, offer, meter reading, estimate, pcn`,
    fee: 'charge, charges, payment, payments, transaction, fee, fees, debit, purchase, amount, order, bill, invoice, subscription, renewal, auto renewal, premium, autorenewal',
    over: 'credited back, already credited, was successful, won my appeal, got the copy, thank you for, thanks for, cheers, all good, accepted the, sorted, last year, resolved',
    no: 'not, no, dont, never, isnt, without, no need, wont, didnt',
  },
  certain: `
    <want> .. <erase> .. <my> .. <data>
    <erase> (my|our|all|any|me|all my|all of my|the) (personal|account|old)? .. <data> !(plan|roaming|cap|package|allowance)
    <my> .. <data> .. (deleted|erased|removed|wiped|forgotten|destroyed|off your|taken down)
    (all|everything|information|data|name|number|me|details|picture|address) .. off your (computer|computers|system|systems|database|lists|list|records|files|site|website|books|servers|mailing)
    (take|remove|get|wipe|strike) .. off your (lists|list|records|database|system|marketing|call list)
    (forget|erase|delete) me (from|completely|under|entirely|forever)
    (copy|copies|access|see|list|disclose|provide|send|transcript|export) .. (personal data|personal information|data you|information you|data about|my data|data held|you hold|you have on me|you have about me|have stored about me|company knows about me|you know about me|stored about me|my personal|held on me|on file about|call recordings|my records)
    (what|everything|all|which|know what|see what) .. (you|company|they) .. (know|hold|have|store|stored|keep|collect|collected|got) .. (about|on) me
    (who|whom|with whom) .. (data|information|details) .. (shared|sold|passed|share|given|sell)
    (data|details|information) .. been (shared|sold|passed on|leaked by you)
    (subject access|sar|dsar|data subject|right to be forgotten|right of access|right to erasure|data portability|article 15|article 17|article 21|gdpr|ccpa)
    <halt> .. <use> .. <my> .. (data|information|details|number|name|email|photo|image|picture|personal|face|voice)
    <halt> .. <use> .. (me|my phone) .. (marketing|txts|texts|emails|offers|ads|adverts|promotional|promotions|calls|spam|newsletters|sms|i never|messages i)
    (never|didnt|did not|not|havent|withdraw|withdrawing|revoke|revoking|without) .. (consent|consented|opted in|agreed to marketing|agreed to be|agreed to share)
    (my|our) (picture|photo|image|face|name|video) .. (website|site|advert|adverts|facebook|instagram|page|brochure|flyer) .. (permission|consent|take it down|remove|without)?
    (correct|rectify|amend|fix|update) .. (date of birth|name|record|records|details|data|information|file|files) .. (wrong|files|incorrect|inaccurate|years|held)
    (opt out|opting out|object) .. (of|to) .. (marketing|data|profiling|sharing|sale|processing|tracking|automated)
    (direct|request|require|instruct|ask) you not to (sell|share|process|use|contact)
    (do not|dont) sell .. (my|personal)
    (dispute|disputing|disputed|contest|contesting|challenge|challenging|object to|appeal|appealing|claw back|refute) .. (the|this|a|my|that|your|an|two|these)? .. <fee>
    (chargeback|charge back|chargebacks|billing error notice|billing error|fair credit billing|section 75)
    (asked|asking|told|telling|get|getting|contacting|through|contact|via|have) .. (visa|mastercard|amex|american express|my bank|paypal|card company|card issuer|klarna|credit card company) .. (look|dispute|reverse|refund|money back|claim|chargeback|recover|investigate)
    (bank) (will|can|to) (take|reverse|claw|dispute|get)
    (right|rights) (of|to) (withdrawal|withdraw|cancel|return|refund|erasure|access|object|appeal|a refund|repair|replacement|know|correct|rectification|reject|be forgotten|my data|see|a copy|compensation)
    (withdraw|withdrawing|withdrawal|retract|retracting|revoke|revoking|rescind|rescinding|undo|back out|backing out|pull out) .. (contract|agreement|sale|policy|deal|within)
    (within|inside|in|still in|under) .. (fourteen|14|30|thirty|seven|7|cooling off|withdrawal) .. (days|day|period) .. _? .. (return|refund|withdraw|reject|send|right|contract|undo|returned|want it gone)
    (withdraw|withdrawal|return|send|reject|rejected|retract|cancel the contract) .. (within|inside|in) .. (fourteen|14|30|thirty) .. days
    (inside|within) the (fourteen|14) days
    (return|send|give) .. (back|it|them|these|this) .. (dont need a reason|no reason|within|days|fourteen|14|cooling|law|entitled|change of mind|changed my mind)
    (its|only|been) .. (3|three|4|5|6|five|six|four|ten|9|nine|2|two|7|seven|eight|8) days .. (return|undo|contract|withdraw|cancel|signed|reason|want|n i|and i)
    (signed|contract|agreement) .. (friday|monday|yesterday|last week|days ago|door|doorstep|under pressure|saturday|tuesday|wednesday|thursday|sunday) .. (undo|want it|back out|withdraw|cancel|out|dont want|changed|anymore|any more|rid)
    <law>
    (under|pursuant|accordance|according|by|per|against|protected|invoke|invoking|under the|breach|law) .. <law>
    (law|legally|lawfully|statute) .. (says|say|entitled|obliged|required|requires|refund|repair|two years|2 years|must|owe|mandates|replace|allows)
    (youre|you are|company is|shop is) .. (obliged|obligated|legally|required|bound|liable) .. (to|by|for|refund|repair|law)
    (entitled|entitlement|eligible) .. (refund|repair|replacement|compensation|money back|copy|full refund|cancel|by law|compo)
    (reject|rejecting|rejected|return|returning) .. (goods|car|item|vehicle|faulty|it as faulty|product|them) .. (days|faulty|refund|under|law|rights|described|within|because it is)
    (money back|refund|full refund) .. (not a voucher|not vouchers|not credit|law|rights|entitled|faulty|legally|obliged|instead of a voucher|consumer)
    (claim|claiming|make|making|use|invoke|covered|under|still|in|within|honour|honor|enforce) .. <guarantee> .. (claim|repair|replace|it|broke|broken|died|faulty|months|please|product|fix|right|only|period|not|defect|because|request|for|on|and|wont|work)?
    <fault> .. (warranty|guarantee|mended|covered|repair or|months old|weeks old|refund|replace|replaced|replacement|under|day one|month|mths|3 mths|send it back|money back)
    <guarantee> .. (void|refuse|refused|refusing|deny|denied|honour|honor|honoured|claim|claims|repair|replace|replacement|broke|broken|faulty|covered|expired but|covers it|charging|charge|died|mended)
    (only|its|just|not even|months|weeks|less than) .. (months|weeks|days|year|mths|yr) (old|after|in) .. (broke|broken|faulty|died|mended|covered|stopped|warranty|repair|leaks|already|cracked|refund|replace)
    (owe|owed|owes|due) .. (me|us) .. (compensation|refund|euro|euros|compo|delay|261|money back|delayed|reimbursement)
    (compensation|compo|reimbursement|delay repay) .. (delay|delayed|cancelled|flight|late|hours|train|hrs|claim|denied boarding|overbooked|lost|missed|eu)
    (flight|train|ferry) .. (late|delayed|cancelled|hours|hrs|overbooked) .. (compensation|compo|claim|owe|entitled|refund|rights|261|reimburse)
    (claim|get|want|where do i claim|demand|request|entitled to) .. (compensation|compo|delay repay|damages for delay)
    (object|objecting|objection|objections|appeal|appealing|contest|contesting|dispute|disputing|disagree|challenge|challenging|reconsider|reconsideration|reconsidered|protest|not accept|dont accept|do not accept|dont agree|do not agree|refuse to accept|reassess|look again|look at again|overturn|argue against) .. (to|the|with|against|of|your|my|this|that|a|at|on)? .. <decide>
    <decide> .. (appeal|objection|reconsideration|wrong|wrongly|unfair|dont agree|do not agree|disagree|looked at again|look at it again|reviewed|reconsidered|object|reconsider|contest|overturn|explain properly|someone check)
    (appeal|objection|grounds for appeal|mandatory reconsideration|internal review|independent review) .. (against|lodge|submit|make|wish|form|how|please|decision|to the|want|file|within|my)?
    (wish|want|like|going) to (appeal|object|contest|dispute)
    (make|file|raise|lodge|submit) .. (objection|appeal|dispute|warranty claim|chargeback)
    (assessed|calculated|decided|rejected|refused|turned down|declined|denied) .. (wrong|wrongly|incorrectly|unfairly|by computer|by a computer|automatically|algorithm|again|without reason|without looking)
    (computer|algorithm|automated|system|machine|robot) .. (said no|decided|decision|rejected|refused|declined|turned me down) .. (person|someone|human|check|why|explain|review)?
    (never|didnt|did not) (agreed|agree|consented|sign|signed|authorised|asked) .. (auto renew|auto renewal|autorenewal|renewal|renew|subscription|fee|charge|charges|terms|increase|contract|paying|insurance|add on|up for|to this|to it|that) .. 
    (not paying|wont pay|refuse to pay|not going to pay) .. (never agreed|fee|charge|renewal)
    (charge|fee|bill) .. (isnt right|is not right|wont let it stand|not let it stand|wont accept|never signed|unfair|unlawful|not agreed|unauthorised fee|take it off)
    <erase> .. (every|any|all|each|whatever) (record|records|trace|traces|data|detail|thing) (of|about|on) (me|us)
    (forget|make you forget) (i|me|we|that i) (was|were|ever|existed)
    claw (that|this|my|the|it|our) .. back
    notice of (revocation|withdrawal|objection|dispute)
    (contesting|disputing|challenging|appealing) (it|this|that|them)
    (not|wont|never|refuse) (be)? (to)? (paying|pay) (a|one) (cent|penny|dime|cent of)
    (wont|not|not going to) (be)? (pay|paying) (for)? (that|this|the) (bit|part|cleaning|fee|charge|item|one)
    (reverse|remove|refund|cancel) (that|this|the) (charge|debit|fee) .. (no|not|never|without|didnt|i) .. (consent|consented|agree|agreed|ours|mine|authorise)
    (charge|fee|bill|minibar|damage) .. (isnt|is not|not) (ours|mine)
    (prove|show|evidence) .. (stain|damage|scratch|dent|it) was (mine|me|us|ours)
    (notes|recorded|held|written|stored|kept|information) (about me)? on (my|our) file
    (demand|want|insist|require) .. (person|human|someone|somebody) (to)? (reassess|review|reconsider|look at it again|decide)
    (by what right|my right|its my right|thats my right|our right)
    (nobody|noone|no one|i never|i didnt|never) (authorised|authorized|allowed|permitted) (you|u) to (keep|store|use|share|hold)
    (so many|fourteen|14|seven|7|ten|few) days to (say no|change my mind|cancel|think|return|back out)
    <erase> .. all my data
    (every|any|each) (record|trace) of (me|us)
  `,
  possible: `
    <law>
    (chargeback|chargebacks|refund rights|appeal|objection)
    (signed|sold) .. (at the door|on the doorstep|doorstep|under pressure|door)
    contract i signed .. _? .. (undo|cancel|back out|out of)
    (like|want|need) to undo
    (changed|change) my mind .. (contract|signed|agreement|policy|insurance|days|return)
    (dispute|disputing|disputed|contest) .. (charge|payment|bill|fee|transaction|invoice|decision|fine|claim|debit|with)
    (warranty|guarantee|warrenty|waranty) .. (broke|broken|died|faulty|repair|replace|claim|product|my|still|under|expired|refused|months|not)
    (delete|erase|remove|wipe) .. (my data|my details|my information|personal|my profile|everything about me|my history|all my)
    (wana|want|wanna|like|need) .. return (it|them|this|item) .. 
    (faulty|defective|not as described|misdescribed|mis sold|missold|misled|mislead|misleading|false advertising|bait and switch|never delivered|never shipped|never arrived|not delivered) .. (refund|money|goods|item|product|dispute|claim|replace|back|shop|seller|policy|insurance|contract|fee|sold|it|want)
    (shop|seller|merchant|store) .. (never shipped|never sent|never delivered|refuses|refused|wont refund|ignoring|didnt send|didnt deliver)
    (dont|do not) (agree|accept) .. (decision|outcome|charge|claim|it|your|with)
    (fobbing|fob|fobbed) .. off
    (surely|doesnt|isnt) .. (law|legal|entitled|covered|rights|back out|two years)
    (out of|get out|back out|undo|cancel) .. (contract|agreement|deal) .. (signed|days|pressure|door|mis sold|changed my mind|week|last)
    (unsubscribe|take me off) .. (mailing|marketing|list|lists|everything|all|emails|texts)
    (refund|money) .. (law|legal|entitled|rights|statutory|consumer|14 days|fourteen|within)
  `,
  not: `
    <no> .. (delete anything|delete my|return it|dispute|return|need a refund|object|appealing|appeal)
    (dont|didnt|not|no) (want|need|wish) to .. (return|dispute|appeal|delete|object|withdraw)
    <over> .. (appeal|decision|dispute|disputed|copy|data|refund|chargeback)
    (disputed|dispute|appeal|chargeback|decision) ... <over>
    (i|we|happy to|ill|well) (accept|accepting) .. decision
    happy for you to (keep|use|store)
    (how long|what|whats|is there|does|do|which|are) .. (is|are|the|it|your|come|you)? .. (warranty|guarantee) .. (on|last|include|included|cover|with|for|have|dishwashers|<question>)
    (how does|what is|whats|explain|how do) .. (chargeback|chargebacks|appeal|gdpr|warranty|cooling off) .. (work|roughly|mean|works)
    (chargeback|dispute|gdpr|consent|privacy) .. (ratio|rate|dashboard|banner|feature|policy|module|plugin|notice|screen|settings|page|statement|lawyer|shield|protector|filter|glass|film|tool|api|template|training|mode)
    (privacy) (policy|screen|settings|notice|lawyer|shield|glass|film|curtain|statement|fence)
    (store|host|process|keep) .. data .. (eu|us|europe|cloud|uk|region|drive)
    (delete|remove|erase|clear|wipe) .. (item|basket|cart|cache|printer|network|button|cookies|playlist|photo from my album|stain|stains|app|message|last|search|device|row|song|alarm|from the list|event|reminder|one of|duplicate|add on|topping|card from|from my cart|from my order|from the order|my card|product|products|article|articles|passenger|seat)
    (mobile|roaming|cellular|unlimited|more|less|extra|gb|how much|test|raw|big|weather|run out of|out of|buy|top up|add|month's|my remaining|left) data
    data (roaming|plan|plans|allowance|usage|cap|package|speed|left|limit|transfer|cable|sim|bundle|only|cost|migration|centre|center|science|sheet|entry|deletion schedule)
    (right|rights) (about|earbud|side|hand|now|then|thing|shoe|away|place|fit|number|one|size|click|turn|speaker|headphone|wing|foot|arm|person|department|track|address|price|way|answer|time|museum)
    (youre|you were|you are|thats|thats all|all|quite|alright|that is) right
    (own|civil|human|animal|film|tv|broadcasting|image|naming|womens|voting) right (rights)?
    (civil|human|animal|film|naming|admin|user|access|edit|broadcast|photo|image|publishing) rights
    (admin|user) rights
    (withdraw|withdrawing|withdrawal|withdrew) .. (cash|money|savings|atm|euros|pounds|dollars|funds|from my savings|limit|account|earnings|winnings|balance|into)
    (charge|charging|charges|charged) .. (battery|phone|laptop|overnight|car|scooter|ev|bike|watch|toothbrush|time of)
    (battery|phone|laptop|ev|scooter) .. (charge|charging)
    (in charge) of
    (our shop|we sell|sells|till|shops|bikes) .. (warranties|warranty|guarantees)
    (sell|sells|buy|offer|purchase|extend|add) .. (warranties|extended warranty|a warranty)
    (object|objects) (to broccoli|storage|oriented|detection|class|lesson|id|permanence|of|lens|file)
    (son|daughter|kids|cat|dog) (objects|appeals)
    (appeal|appeals) (to me|to my|of|for|charity|at your till|shop|day)
    (charity|christmas|homeless|earthquake|flood|sex|mass|broad) appeal
    (total) recall
    (update|change|correct) .. (phone number|address|email|photo|name on my) .. (profile|card|account|order|booking|delivery|membership)
    (rate|review|write|leave|post|read) .. (review|reviews) 
    (review) .. (product|service|order|booking|itinerary|details|your products|company|hotel|app)
    (write|leave|send|post|submit|have|want|lodge|need|give|how|where|help|assistance|file|see) .. (review|opinion|feedback)
    (object) .. (found|left|lost)
    (compensation|appeal) .. (package|job|salary|scheme for staff|benefits|committee|court date for film)
    (refuse|wont|not) (to)? pay .. (online|through|screen|app|card|checkout)
    (cant|cannot|unable|declined|failed|trouble) .. (dispute)
    <no> ..2 (disputing|contesting|challenging|objecting|appealing|claiming|using|objection|objections)
    ^ (is|does|do|are) (the|a|your|my|you|cooling|gdpr)? ..3 <law>
    (appeal|appeals) to (kids|children|me|us|my|our|everyone|customers|young|older|the eye|a wider)
    (objection|appeal|dispute|chargeback|complaint) (i|we)? .. (filed|made|lodged|sent|settled|closed|won|went) .. (in|last|my way|was)
    (what is|whats|what does|define) .. (chargeback|appeal|warranty|gdpr|sar)
    once (did|made|had|filed) .. (chargeback|dispute|appeal)
    (number|no|id|date|ref|reference|spelling|address) (is|was|are)? (wrong|incorrect)
    (machine|atm|system|reader|terminal|computer|app|site) .. (declined|rejected|refused) .. (card|payment|pin|cash|transaction|transfer)
    (repaired|fixed|replaced|mended|sorted) .. (under|within) .. (guarantee|warranty) .. (last|in 20*|years|ago)
    (paper|papers|news|lecturer|class|thesis|essay|article) ..5 <law>
    (under|through) (guarantee|warranty) (last year|years ago|in 20*)
    (my shop|my business|our firm) ..3 <law>
    <law> .. (my shop|my small shop|small print|thing in)
    (compensation) (points|in the game)
    (warranty) (void if|stickers|sticker)
    the (warranty|guarantee) small print
  `,
};
