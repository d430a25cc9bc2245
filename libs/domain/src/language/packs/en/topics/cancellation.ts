import type { RuleSet } from '../../../rules/rule-set.ts';

/** Wants to leave: ends a contract, a subscription or an account, goes to a rival, or bargains to stay. */
export const cancellation: RuleSet = {
  words: {
    i: 'i, im, ive, id, ill, we, weve, were, well, us, me, my wife, my husband, my mum, my dad, my company, our team, our company, my family, husband and me, we are, i am, mum, dad, my partner, my son, my daughter, my wife and i, they, he, she',
    end: `cancel, cancels, cancelling, canceling, cancelled, canceled, cancellation, cancelation, cancl, cancle, cansel, terminate, terminating, termination, terminated, end, ending, ended, close, closing, closed, closure, stop, stopping, discontinue, discontinuing, deactivate, deactivating, disconnect, disconnecting, quit, leave, leaving, surrender, foreclose, get out of, get rid of, opt out of, drop, dropping, finish, wind up, wind down, wound up, delete, deleting, remove, removing, kill, ditch, ditching, scrap, shut, shut down, shutting down, unsubscribe, unsubscribing, exit, exiting, give up, giving up, pull out of, withdraw from, erase, eliminate, take off, axe, cut, cutting, switch off, turn off, disable, not renew, not renewing, not be renewing, wont renew, wont be renewing, dont renew, do not renew, dont want, dont want the, no longer want, no longer need, dont need, get me out of, freeze for good, bin, bin off, rid of, termiante, delte, removal, deletion, annul`,
    contract: `contract, contracts, subscription, subscriptions, sub, subs, membership, memberships, plan, plans, account, accounts, policy, policies, service, services, agreement, licence, license, licences, licenses, broadband, internet, line, lines, sim, tariff, package, insurance, cover, direct debit, standing order, gym, connection, postpaid, magazine, box, boxes, trial, free trial, tv, phone contract, mobile contract, phone line, landline, mobile, workspace, profile, prime, sky, netflix, spotify, disney, mortgage protection, pension, credit card, loan protection, supply, season pass, season ticket, pass, railcard, breakdown cover, card, hosting, domain, lease, rental, tenancy, warranty plan, protection plan, meal kit, deliveries, auto renew, auto renewal, autorenewal, autorenew, auto pay, autopay, renewal, wifi, fibre, cable, unlimited plan, energy supply, bank account, electricity, gas, standing charge, premium, gold plan, pro plan, premium account, gold account, platinum account, freemium account, user account, profile account, subcription, membrship, acount, accnt, abo, gym membership, club, roaming, data plan, phone plan, mobile plan`,
    rival: `vodafone, t mobile, tmobile, verizon, at&t, optus, telstra, jio, airtel, ee, o2, sky, bt, virgin, lidl connect, giffgaff, giff gaff, tesco mobile, voxi, mtn, comcast, xfinity, telus, octopus, edf, british gas, eon, monzo, revolut, starling, zendesk, netflix, competitor, competitors, competition, rival, rivals, another provider, another network, other network, another bank, another company, another supplier, another insurer, someone else, somewhere else, elsewhere, different provider, different bank, different company, different supplier, new provider, new supplier, other provider, cheaper provider, other company, aldi talk, lebara, mint mobile, koodo, amaysim, aussie broadband, talktalk, plusnet, hyperoptic, geico, aviva, direct line, admiral, state farm, bupa, puregym, planet fitness, hulu, disney, hubspot, bsnl, tele2, kpn, skys, vodafones, virgins, the other lot, the other crowd, the other company`,
    offer:
      'match, beat, better, lower, reduce, drop, knock, discount, deal, offer, cheaper, less, same, half, double, price match, throw in, improve, sweeten, loyalty, retention, come down, sharpen, what can you do, best price, better price, better deal',
    booking: `order, orders, booking, bookings, flight, flights, reservation, table, appointment, taxi, ride, cab, delivery, hotel, room, trip, ticket, tickets, class, lesson, session, meeting, alarm, timer, reminder, payment, transfer, transaction, item, items, parcel, pair, purchase, print job, print, download, job, upload, event, dinner, party, seat, check, cheque, refund, request, subscription box order, visit, engineer, slot, pickup, collection, return, exchange, top up, withdrawal, car rental, rental car, haircut, pizza, meal, tour, transaction, standing meal, update, process, viewing, test drive, direct debit payment, shipment, call, conversation, that, dentist, course, checkout, spa, massage, carpet cleaning, repair, installation, replacement, wire, application, jeans, shirt`,
    over: 'used to have, back then, years ago, last year, already cancelled last, ended in 20*, closed in 20*',
    no: 'not, dont, never, no, didnt, wont, wouldnt, isnt, havent, without',
  },
  always: `
    leave early (without|penalty|how much|fee)
    (cancel|end|stop|terminate|cancelling|ending) (my|our|the) tv (package|subscription|plan|contract|licence|service)
    cancel (the|my|our) (insurance|policy|contract|subscription|membership) (now|as|since|because|please|today|from|immediately)
    penalty if (i|we) (leave|cancel|stop|dont (see out|stay|finish|complete))
  `,
  certain: `
    <end> .. (my|our|the|this|your|all|a|that|both|mums|dads|his|her|of|entire|all my) .. (contract|contracts|subscription|subscriptions|sub|subs|membership|memberships|policy|policies|agreement|licence|license|licences|licenses|broadband|internet|line|lines|tariff|insurance|direct debit|gym membership|connection|magazine|trial|workspace|supply|season pass|breakdown cover|domain|hosting|lease|warranty plan|protection plan|auto renew|auto renewal|autorenewal|renewal|wifi|fibre|landline|service|services|prime|sky|account|accounts|acount|membrship|subcription|plan|bank account|credit card|phone contract|mobile contract|phone plan|profile|railcard|package|sim|postpaid|connection|cover|abo)
    <end> (contract|subscription|sub|subs|membership|policy|account|accounts|agreement|licence|license|broadband|internet|insurance|plan|service|premium|gold|platinum|freemium|user|pro|standard) 
    (contract|subscription|membership|policy|account|service|line|insurance|plan|connection|direct debit|licence|licenses|workspace|auto renewal) .. (cancelled|canceled|terminated|closed|ended|stopped|disconnected|deactivated|discontinued|shut down|wound up|taken off) .. (please|today|asap|by|from|immediately|at the end|want|now|effective|for good|end of)?
    (want|need|like|wish|have|get|can i have|make sure) .. (contract|subscription|membership|policy|account|service|line|insurance|plan|connection) .. (cancelled|canceled|terminated|closed|ended|stopped|disconnected|deactivated)
    (want|wanna|need|going|like|wish|decided|have|trying|tried|how do i|how can i|how to|must|hereby|id like|please|kindly|can i|could i|asking|ready|plan|planning|intend|about) .. (cancel|terminate|end|close|quit|leave|unsubscribe|discontinue|deactivate|cancl|surrender|foreclose) .. <contract>
    (hereby|herewith) .. (terminate|cancel|give notice|end|withdraw)
    (give|giving|serve|serving|handing in|this is|hand in|giving you) (my|our|you|formal|30|thirty|written|a|one|months)? .. notice .. (cancel|leave|terminate|end|contract|tenancy|days|of|month|membership|termination)?
    (early) termination
    (terminate|terminating|cancel|cancelling|end|ending|leave|leaving|get out) .. (contract|plan|early|policy) .. (early|how much|fee|penalty|exit|owe|cost|will it)
    (exit|early termination|termination|cancellation) fee .. (waive|how much|leave|contract|want to|if i leave|to leave|get out)
    (dont|do not|not|wont|wont be|will not|not going to|no|stop|never|please dont|turn off|switch off|want no|not be) .. (renew|renewing|auto renew|auto renewal|renewal|autorenew|extend|extending|continue with|continuing) .. (me|my|our|this|it|the|us|contract|subscription|membership|policy|licence|year|plan|insurance|please)?
    (trial|free trial|introductory) .. (doesnt|does not|not|dont|wont|before|stop|ends|runs|cancel|turn) .. (paid|charge|charged|renew|cancel|roll|turn into|convert|continue)
    (moving|switching|going|changing|porting|swapping|transferring|off|switch|move|change|port|transfer|jump|jumping|taking|gone|signed up|signing up|decided to go|go|leaving|leave|defecting|decided|joining|join|signed) .. (to|with|for|over to|up with|all five lines to) .. <rival>
    (taking|take|moving|move|switching|switch) (my|our|all) .. (business|custom)
    (taking|take|moving|move|switching|switch) (my|our|all) .. (money|lines|numbers|account|accounts|mortgage|contract|policy|energy|insurance) .. (elsewhere|somewhere else|away|to someone else|to a competitor)
    (pac|porting|port out|puk and pac|stac) (code|codes|number|authorisation)
    port (my|out|the|our) .. (number|numbers|out|line|lines)
    (leaving|leave|quitting|quit|ditching|parting ways|parted ways|part ways|leave you|leaving you|done with you|finished with you|had enough of you|through with you) .. (you|your company|network|provider|for|because|too expensive|as a customer|this company|bank|at the end|people|lot|guys|ways)
    (time|decided|want|going|ready) .. (parted ways|part ways|move on|say goodbye|call it quits|leave you|to leave|to go elsewhere|look elsewhere)
    (stop|stopping|no longer|cease|quit|dont want to) be? (being|a|your)? .. (customer|member|subscriber|client|policyholder) .. (here|with you|anymore|of yours|longer)?
    ^ (im|i am|were|we are) (leaving|cancelling|switching|off) $
    ^ (i|we) want out $
    (want|get|let|getting|how do i get) (me|us|to get)? out (of)? .. (contract|agreement|plan|deal|policy|membership|lock in|subscription|rip off|gym)
    (want|wants|wanted) out (of|now|please|immediately|asap)
    (wont|not|shant|no longer|dont|will not) .. (need|needing|be needing|want|require|use|using|needed) .. (account|contract|subscription|membership|policy|service|broadband|internet|line|plan|insurance|licence|cover|after the summer|from august|from next month)
    (nothing|no reason|no point|cant see) (to|in|see)? .. (insure|keep paying|paying|pay every|staying|keeping|continue|subscribe|renew|renewing|stay with)
    this is my last (one|month|payment|year|bill|box|renewal|issue)
    (doesnt|does not|dont|wont|not) (turn|roll|convert|become|go) (over)? (into|to) .. (paid|plan|subscription|membership)
    worth (staying|keeping|renewing|sticking with)
    (parted|part|parting|go our separate) ways
    (car|house|van|boat|bike|flat|dog|pet|home|motorbike|business|cat)s? .. (sold|been sold|scrapped|written off|died|gone) .. (insure|cover|policy|insurance|cancel|longer|refund)
    (emigrating|emigrate|moving abroad|leaving the country|moving overseas|return to my country|relocating|moving house|moving in with|moving out|going abroad|moving to) .. _? .. (cancel|wound up|end|stop|close|terminate|needed|need|line|contract|internet|service|membership|definitively|insurance|none there|dont need|wont need|whats next|what next)
    (cut|stop|disconnect|finish) (my|the|our) (line|connection|contract|service|subscription|sim|number|supply|membership|magazine|internet)
    (cord) (cutting|cutter|cut)
    (dont|do not|doesnt|not|never|no longer) .. (read|use|watch|wear|want) .. (it|them|the|sky|gym) .. (anymore|any more|no more|nemore|any longer) .. _? .. (stop|cancel|take it off)
    (stop|cancel|end) .. (magazine|subscription|box|boxes|it) .. (keeps|dont|never) .. (coming|read|use|want|watch)
    (keeps|keep) coming .. (stop|cancel|dont|read|want|piling)
    (stop|no more) (sending|delivering|charging|taking|billing|debiting) .. (boxes|magazine|subscription|me every|every month|monthly|money|my card|month|parcels|bottles)
    (money|charged|charge|paying|taken|payments|payment) .. every month .. (stop|cancel|dont want|end|no more|card)
    (stop) (the|my|our) .. (subscription|plan|membership|magazine|contract|policy|payments|monthly|renewal|cover|direct debit|deliveries|boxes)
    (end|ending|stop|terminate|cancel|close|finish|freeze) it (all)? .. (at the end of|now please|today|immediately|asap|before renewal|before the renewal)
    (just|want to|please) end it .. (contract|today|account|times|now|please)
    (switch|turn|cut|take) (me|us|it|this) off .. (end of the month|month|today|please|contract|network|service|list of members)?
    <rival> .. (offering|offers|offer|gives|giving|charges|has|have|is|quoted|quote|gave|wants|does) .. (me|same|cheaper|less|better|for|double|half|a|the|free|more|only) .. (what can you do|match|beat|why|stay|deal|discount|same|amount|can you|otherwise|less|price|month|leave|switch|data|29|port|speed|for)?
    (ill|i will|id|would|i might|i could|we could|might|well|happy to|going to|only) (stay|remain|renew|sign|keep|consider staying) .. (if|for|unless|provided|with you if|another year if|when you|only if)
    (stay|renew|sign|keep|staying) .. if (you|u|there|the price|i get|we get) 
    (either|unless|if not|otherwise|or|or else) .. (im|i am|ill|well|were|i will|i) .. (off|gone|leaving|leave|switching|switch|cancelling|cancel|cord cutting|porting|cancelling|out|moving|going elsewhere)
    (match|beat|lower|reduce|drop|knock|cut|improve|better) .. (price|offer|deal|rate|tenner|it|quote|bill|cost|that|50|ten|percent|premium|fee) .. (or|ill|and i|otherwise|else|if not|stay|leave|cancel|switch|gone|sign|leaving|rivals|month)
    (thinking|considering|wondering|debating|deciding|not sure|unsure|question|tempted|contemplating) .. (leaving|cancelling|canceling|switching|staying with|worth staying|going elsewhere|moving to|stay with you|stay or|renew|worth keeping|quitting|closing|moving away|if i should stay|changing provider|keep my|whether to stay)
    (why should i|give me a reason|tell me why|convince me|one good reason|persuade me) .. (stay|renew|not leave|not switch|not port|not to|keep|remain|loyal)
    (renewal|new) (quote|price|premium|rate|offer) .. (silly|ridiculous|too high|joke|gone up|doubled|cheaper|less|comparison|elsewhere|higher|more than|increase|expensive|compare|dear)
    (comparison site|compare the market|moneysupermarket|confused com|uswitch|gocompare) .. (found|cheaper|less|quote|for|better)
    (price|tariff|prices|bill) (hike|hikes|increase|rise|went up|gone up|rises) .. (leaving|cancel|terminate|switch|ending|joke|taking|off|bye|goodbye|contract|so|not staying|right to)
    (too expensive|too dear|overpriced|rip off|too much) .. _? .. (leaving|cancel|going|switch|bye|goodbye|off to|moving|w|with)
    (special|extraordinary) (right|termination) .. terminat*
    (following|owing|due) to .. (increase|change in terms|terms|price rise) .. (end|ending|terminate|cancel|exercise|leave)
    (insure|insured|insuring) .. elsewhere
    ^ (cancel me|cancel everything|close it down|shut it down)
    <rival> ,? (bye|goodbye|byebye)
    (bye|goodbye) ,? .. <rival>
    ^ (deregister|dont renew me|terminate) $
    (delete|remove|deactivate|close) .. (my|the|our) .. (account|profile|membership|workspace) .. (for good|permanently|forever|completely|please|now|today)?
    (deregister|de register|unregister|opt me out|sign me out of the programme)
    (discontinue|deactivate|foreclose|surrender) .. (connection|account|services|policy|sim|postpaid|card|service|all|membership|workspace)
    (going|go|off) (w|with|to) <rival>
    ^ (i|we|id like to|let me) quit .. (gym|club|plan|contract|membership|subscription|service|$)
    quit (the|my|your|this) (gym|club|plan|contract|membership|subscription|service|programme)
    cancel (the|this|my|that) (bloody|damn|damned|fucking|stupid|whole|entire|wretched|rotten) (thing|lot|contract|subscription|account|plan|policy|membership)
    ^ how (do|can|would|does) (i|we|one|you) (leave|quit|opt out|get out|close this|unsubscribe) $
    (rather|want to|like to|wish to|prefer to) not be (a|your) (member|customer|subscriber)
    (switch|change|switching|changing|swap|swapping|leave for another) (supplier|suppliers|provider|providers|insurer|insurers|network|networks|banks|bank|broadband provider)
    (get|getting|got) out early
    (penalty|fee|charge|cost|pay) .. (see out|before the end|end early|leave early|leave before)
    (then|or|otherwise|and) (id|ill|i would|i will|we) rather (go|leave|quit)
    (give|offer|do for) (me|us)? to (stay|renew|keep me)
    port (commot|comot|out|away)
    (want|need|like) (that|it|this|them|these|those) (stopped|ended|closed|terminated)
    (no longer|dont|cant|dont really|cannot) see the point (of|in) (paying|keeping|staying|having|renewing)
    (found|got|seen|have|been offered|quoted) .. (cheaper|better) .. (with|at|from|by) <rival>
    (dont|do not|not|no longer) want to (carry on|continue|go on|stay|remain) (with (you|this|it)|as a)
    pull the plug (on|for good)
    (make|want) (it|this) end $
    (carry on|stay|continue) with you once
    (well|right|so) ,? stuff it ,? im done
  `,
  possible: `
    (dont|do not|doesnt|never|no longer) (read|use|watch|wear) (it|them|the|this|sky) .. (anymore|any more|nemore|no more)
    (cancel|cancelling|canceling|terminate|termination|unsubscribe|discontinue|leave|leaving) .. (contract|subscription|membership|plan|policy|account|provider|network|you guys|you people|service)
    (cancellation|termination|notice) (form|letter|period|department|date|process|team|number) 
    (close|delete|deactivate|remove|erase|eliminate|closing|deleting|invalidate|shut) .. (account|accounts|profile)
    what can you do (for me|to keep|about my renewal|about the price|on price)
    (best you can do|better deal|better price|loyalty discount|retention|retentions|best price|match it|price match) .. (me|stay|leave|customer|offer|renewal|for me|existing|loyal|<question>)?
    (cheaper|better|less) .. (elsewhere|somewhere else|other provider|competitor|competitors|rival|another company|comparison|with someone else|another provider)
    <rival> .. (cheaper|better|same for|offering|double data|half the price|less per month|beat)
    (switch|move|change|go|going|moving|switching|off) (to|over to) <rival>
    (loyal|been with you|customer for|years with you|customer since) .. (years|price|leave|leaving|deal|discount|expensive|increase|renewal|now|disappointed|reward)
    (moving|relocating|emigrating) .. (no longer|dont need|wont need|cancel|contract|what happens|what next|service there|not available|isnt needed)
    (isnt|not|no longer|wont be) needed .. (from|anymore|any more|after|any longer|what next)
    (done|finished|through|over) (with|it) .. (you|this company|your service|this bank|this provider|this gym)
    (not|no longer|isnt|hardly) worth (it|the money|keeping|paying|staying|having)
    (hold|before|wait) .. (upgrade|renew|renewal) .. decided
    (wind|wound|winding) (this|it|up|down|everything) .. 
    (goodbye|bye) .. (vodafone|t mobile|optus|sky|you lot|forever|you guys)
    (get rid of|rid of|drop|ditch|lose|scrap) .. (sky|plan|package|subscription|add on|tv|line|landline|contract|channel|channels|cover|insurance)
    (take|taking) it off .. (bill|account|please|us|then|contract)?
    (finish|end|stop) .. (contract|with you|subscription|plan|magazine|membership|policy)
    (last day|last bill|final bill|final invoice|closing statement|closing balance) .. (contract|account|close|cancel|with you|membership|then|and|send)
  `,
  not: `
    (cancel|cancels|cancelling|canceling|cancelled|canceled|call off|annul|drop|cancellation|cancelation|stop|end|ending|delete|remove|close) .. (my|the|this|an|a|that|our|tonights|tomorrows|second|one|of|for)? <booking>
    (cancel|cancelling|canceling|cancelled|canceled|cancellation|cancelation) .. (order|orders|booking|flight|reservation|table|appointment|taxi|transfer|ticket|class|room|trip|meeting|alarm|timer|purchase|hotel|delivery|payment|transaction|check|cheque|request|item)
    <booking> .. (was|got|is|been|has been|were|just got|has|are|be|get)? (cancelled|canceled|called off|closed|terminated|disconnected|ended)
    (cancelled|canceled) (on|by) (us|me|you|them|the airline|weather|the venue|the hotel)
    (noise|echo|active noise|order) (cancelling|canceling|cancellation|cancelation)
    (cancel|kill|end|close|stop|quit|exit|leave) (button|switch|icon|key|option|sign|the app|the page|the pop|the popup|the window|the browser|the tab|this chat|the chat|this conversation|chat|the game|the call|the process|the task|the review|feedback|a review|a tip|a message|a voicemail|it at|them at|at the|the keys|the parcel|it with|parcel|package|the package|it outside|it by|by the|behind|for the|for work|for my|on a|on monday|on friday|here at|home at|the house|the room|late|early on|from gate|from)
    <no> (want|need|going|trying|wish|looking|planning|intend|cancelling|switching|leaving|thinking|asking)? .. (cancel|close|leave|cancelling|switching|switch|leaving|terminate|end my|closing|unsubscribe|quit)
    (please)? (do not|dont|never) (cancel|close|terminate|disconnect|deactivate|end|delete|stop my|cut)
    ^ (was|were) only asking
    (staying|stay) another (year|month|night)
    ^ (did|has|have|why|was|is|been|my|got|are) .. (lapsed|expired|deactivated|disconnected|suspended|blocked|closed) .. (back|why|reactivate|mistake|logged out|error|restore)
    (reactivate|reopen|restore|reinstate) .. 
    (left|leaving|moving|came|joined|switched|switching) .. (from|your) (rival|rivals|competitor|competitors|another|other|vodafone|sky) .. (to you|to join|join you|and joined)
    (from) <rival> (to you|to join you)
    (left) your (competitor|rival)
    (brother|sister|friend|mate|colleague|mum|dad) .. (moving|switching|coming|joining) .. to you
    <over> .. (contract|account|membership|subscription)
    (closed|cancelled|ended) .. (account|contract|membership|subscription) .. (back then|years ago|last year|statements)
    (terminate|kill|end|abort) .. (process|task|job|thread|session|application|instance|program)
    (minimum|notice) (term|period) .. (on|before|sim|just want|sign up|want to know|<question>)
    (is there|whats|what is|does|do|how) (a|the|your|it|you|flexible|insurance)? .. (minimum term|notice period|price match|renew by itself|auto renew|contract length|cancellation policy|refund policy)
    (do you|can you) price match .. (when|washing|if i buy|on)
    price match (when|policy|promise|guarantee|on a)
    (change|switch|move) (from|to|my) .. (monthly|yearly|annual|prepaid|paperless|plan to|dark mode|tariff with|address|email|larger|smaller|bigger|premium|basic|light mode|english|spanish|vegan|vegetarian|savings|window)
    (cheaper|better|smaller) (tariff|plan|package|deal) .. with you
    (leaving|leave) (on|from|for|at|las|the|my|it|a|them|tomorrow|tonight|monday|in|home|work|our|today|town|now for|reception|soon on|early|late|your|this)
    (leaving|leave) .. (jet plane|las vegas|gate|keys|reception|airport|hotel|parcel|neighbour|porch|safe place|on a trip|for vacation|bag|bags|luggage|travel|travelling|country tomorrow|holiday|bangkok|london|tip|note|review|feedback|opinion|house)
    (quit) (playing|asking|smoking|my job|job)
    (contract|pain|weed) killer
    (kill switch|killer)
    (close|closing|closed) (friend|to|by|up|time|at|early|for the|today|on sunday|on sundays|call|caption|the door|the case|the issue|the ticket|the case|deal|range)
    (free|unlock) .. trial .. (how|start|sign up|get)
    (start|join|sign up|activate|begin|upgrade|extend|pause|freeze|open|create|set up|buy|get) (a|my|the|an|for)? (new|free|premium|second)? (membership|subscription|plan|account|policy|trial|contract) !(cancelled|closed|terminated|and)
    (babysitter|landlord|airline|venue|band|teacher|school|driver|restaurant|you|they|he|she|host|seller|hotel|airbnb|company|store) (have|has|just|had)? (cancelled|canceled|gave up|called off)
    (gave up|give up|giving up) .. (garden|on me|smoking|trying|hope|seat|sugar)
    (news|article|headline) .. (lost|cancelled|subscribers|leaving|closing)
    (remove|delete|take off|drop|erase|eliminate) .. (item|items|product|passenger|name|address|device|basket|cart|topping|photo|row|email from|number from|phone number|driver from|card from|shipping|article|articles|thing|things|something|products|alarm|reminder|list|song|event|user from|bag|charge|fee)
    (stop|end|close|cut|drop|leave|finish|switch off|turn off|disable|delete|take off|remove|kill|scrap|bin|cancel) .. (music|song|alarm|timer|talking|reading|playing|lights|light|wifi hotspot|bluetooth|notification|notifications|caller|voice|video|location|roaming|sound|camera|tv|heating|screen|whisper|vibration|speaking|listening|reminder|order|mode|autoplay|subtitles|ads)
    (unsubscribe|unsubscribing|subscription|subscribed|subscriptions|cancel|canceling|cancelling|cancelation|cancellation) .. (newsletter|newslettre|newsletters|mailing list|mailing lists|corporate newsletter)
    stop (on|someone|fraud|all|anyone|him|her|them|people)
    (turn off|remove|disconnect|switch off) .. (wifi|connection) .. (phone|device)
    (newsletter|newsletters|mailing list|emails|marketing emails|corporate newsletter|company newsletter)
    (dont|do not) need .. (receipt|bag|help|it now|anything|more|the box|assistance|wheelchair|gift|that now|this now|now thanks)
    (gas|price|money|electric|policy) .. (leaving|left) .. (tank|balance)
    (call|calling|cab|flight|room|order) .. (cancel)
    (cancel|terminate) (that|it|this|please|now|what|everything you|the last|last)
    (whats|what is|how much is|check|see|know|inform|tell me) .. (the|your|about|of)? .. (cancellation|termination|withdrawal|early exit) (fee|fees|charge|charges|penalty|penalties|policy)
    (cancellation|termination|withdrawal|early exit) (fee|fees|charge|charges|penalty|penalties|policy)
    (card|cards|pin) .. (cancel|cancelled|canceled|block|stolen|lost)
    (cancel|cancelling|block|freeze|deactivate|close|disable|stop) .. (card|cards|credit card|debit card|pin|cheque|check|checks) 
    (never|no intention|not dream|wouldnt dream) ..4 <end>
    (previous|old|last|former|first|earlier) (contract|plan|membership|subscription|policy|account|tariff) .. (ended|cancelled|canceled|closed|expired|ran)
    <end> (my|our|an|the|his|her) (old|previous|former|last)
    (colleague|friend|mate|brother|sister|neighbour|cousin|mum|dad|she|he) (cancelled|canceled|ended|left|closed)
    end of the line
    (terminate|end|release) .. (lease|session|process) .. (ip|dhcp|server)
    (exit|leaving) (fee|fees) on
    (stop|hold|block|freeze) (placed|put)
    stop (a|the|my|any|this|all)? .. (payment|payments|paymet|activity|transaction|transactions|charges|withdrawals|transfer|hold)
    dont want (someone|anyone|anybody|somebody|them|him|her|people|others)
    transfer (some|the|my|all|of|money) .. (money|funds|account)
    (tenant|landlord|employee) give notice
    (lose|losing) (my|the|our) .. (subscription|plan|contract) .. (want to keep|keep)
    (cancelling|canceling|cancel) .. (free trial|trial) .. (cost|charge|fee|anything)
    <end> .. in (19*|20*)
    <end> .. (last year|years ago|long ago|back then) .. (and|but)?
  `,
};
