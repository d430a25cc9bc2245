/** What takes away from a wish for a person in English. */
export const weakened = `
  (travel|estate|letting|real estate|realtor|insurance|tour|ticket) (agent|agents|operator|operators|manager|person)
  (when|how long|what time|what hours|which hours|what days|until|how many) .. (i|we) .. <talk>
  (thanks|thank you|thx|ty) , <det>? (agent|agents|advisor|adviser|representative) !(please|pls|plz|now|asap) $
  (virtual|automated|digital|ai|robotic|automatic) (agent|agents|advisor|adviser|assistant|assistants|representative|operator)
  (do i|will i|would i|must i|should i|do we) (need to|have to|need|have) <adverb>? (<talk>|<reach>)
  (<may>|<how>) <adverb>? (<reach>|<talk>) <with>? <det>? !<break> _? <service> !<staffer>
`;

/** Speaks of the words for it. */
export const notInSentence = `
  how (do|would|can|should) (i|you|we|u|one) say .. (speak|talk|person|agent|human|can i|i want|in)
  how to say .. in
`;

export const notMeant = `
  (dont|do not|didnt|did not|not|never|no longer|doesnt|neednt|wouldnt) <adverb>? (want|need|wish|like|have|asking|looking|prefer|care|require|trying|ask|asked|wanting|interested in|ready|going|intend|wanna|want to be|after) .. (<reach>|<send>|<sent>|<person>)
  <dontwant> .. (<talk>|<talking>) <with> !(<det>|<machine>|<bad>)
  <dontwant> .. (<talk>|<talking>) <with> <det> !(<machine>|<bad>)
  <dontwant> .. (<talk>|<talking>) !<with>
  (dont|do not|never|please dont|stop|no need to|neednt|not necessary to|cancel|cancel the) <adverb>? (<talk>|<reach>|<send>|<get>|<talking>|<reaching>|<sending>|transfer|escalate) ..4 (<person>|<someone>|<service>|$)
  (dont|do not|never|no need to) <adverb>? (<send>|<sending>|escalate) (me|us|this|it)
  (no need|no reason|unnecessary|not necessary|without|instead of|rather than|avoid|rather not|prefer not|no wish|no desire|nor|not asking) .. (<reach>|<person>|<send>|<sent>|calling)
  <nowish> .. (<talk>|<talking>) <with> !(<det>|<machine>|<bad>)
  <nowish> .. (<talk>|<talking>) <with> <det> !(<machine>|<bad>)
  <nowish> .. (<talk>|<talking>) !<with>
  (dont|do not|not|never) (think|believe|sure|see why) (i|we|that i)? .. (<wish>|need|want) .. <person>
  (am|im|was|were|been|are|is|after|while|when|by|before|ive been|keep|kept|enjoyed|loved) (i|you|just|u)? (<talking>|<speaking>) <with>
  am i ..5 ,? .. <person>
  am i ..5 or .. ,? .. <person>
  (are|r|is|am) (you|u|this|it|that|he|she|i) !<break> _? !<break> _? (<person>|<someone>)
  (are|r|is) (you|u|this|it) ..4 ,? or .. <person>
  (not|never) <det>? <real>? <person> $
  no <real>? <real>? (<human>|<person>) (needed|required|necessary|wanted|involved|thanks|thank you|thx|ty|today)
  (no|nah|nope) (thanks|thank you|thx|ty|need)? ,? (no|not) <det>? <real>? <agent> $
  (hello|hi|hey|hiya|dear|morning|afternoon|evening|greetings) (agent|agents|advisor|adviser|assistant|support|support team|team|colleague|staff|customer service|customer support) !(please|pls|plz|now|asap|needed)
  (thanks|thank you|thx|ty|cheers|bye|goodbye|well done|good job|great job|appreciated) <det>? (agent|agents|advisor|adviser|assistant|support|representative|manager|operator|human) !(please|pls|plz|now|asap|needed)
  (will not|wont|never|not going to|not gonna|am not|refuse to|refusing to|shall not|would not|wouldnt) <adverb>? (<talk>|<talking>) <with> <det>? <real>? (<human>|<agent>|person|people) !<bad>
  (im|i am|am i|we are|were|iam|ima) <adverb>? (not|no) <det>? <adverb>? <machine>
  (what|which) (hours|times|days) ..2 (i|we|you)? <adverb>? (<talk>|<reach>) <with>? <det>? <service>
  (need|want|looking for|look for|find|hire|recommend|be|find me) <det>? !<break> _? (travel|estate|letting|real estate|realtor|insurance|tour|ticket) (agent|agents|operator|operators)
  (is|are|was|were|isnt|arent) (this|that|it|the|your|these|those|my) !<break> _? (monitored|read|written|run|handled|operated|staffed|answered|controlled|managed|moderated|watched) by <det>? <real>? <person>
  (if|in case|what if|what happens if|what happens when|would happen if) i (want|need|have|wanted|needed|ask|asked|call|called) .. (<talk>|<reach>|<person>)
  (id|i would|i might|might|may) (probably|maybe|perhaps|then)? (want|need|have|like)? to? (<talk>|<reach>) .. (later|another time|tomorrow)
  (id|i would|might) (probably|maybe|perhaps|then|possibly) (want|need|have|like)
  (had asked|have asked already|id asked) .. <person>
  (ill|i will|well|we will|i shall|im gonna|i can always|i could always) (then|also|probably|try to|definitely|personally|just)? (ask|contact|call|talk|speak|reach|get|chat|phone|ring|email|message)
  (my|our|mine) !<pro> !<break> _? (agent|agents|boss|manager|supervisor|lawyer|accountant|representative|colleague|colleagues|employee|staff|consultant|solicitor|attorney|landlord|broker|team)
  (user|cleaning|secret|literary|bleaching|network|ternary|password|task|file|phone|mobile) (agent|agents|operator|operators|manager|managers)
  <person> (special|discount|fee|fees|code|id|number|licence|license|name|names|canteen|uniforms|uniform|view|role|position|job|portal|point|commission|app|login|password|price|limit|household|reviews|training|string|error|rate|rates|card|salary|hours|address|email|resources|rights|body|bodies|readable|account|accounts|sample|meeting|meetings|discounts|fare|fares|bell)
  (second|other|third|extra|additional|single|per|two|first|more) (person|people)
  (become|becoming|to be|being|as|than|sound like|sounds like|act like) <det>? <real>? <person>
  (one|just one|only one|1|2|two|three|four|3|4|5) (person|people)
  had to wait ..5 <person>
  where is the nearest
  (hate|hating) .. <talking> <with> !(<det>|<machine>|<bad>)
  (hate|hating) .. <talking> !<with>
  <goods> .. (<send>|<sent>)
  (<send>|send|pay|give) <det>? !<break> _? <goods>
  (<person>|<someone>) .. behind
  (when|what time|what hours|which hours) .. available
  (if|whether|know|prove|that) (youre|im|this is|you are|i am|you were) ..4 <human>
  (are|r) (you|u) (really|actually|just) ..3 <human>
  (last time|last year|last week|when|whenever) (i|we) (wanted|needed|asked|tried)
  (type|talk|sound|sounds|act|write|look|speak|think|feel|answer) like a <human>
  how many (people|agents|humans|representatives|operators|staff)
  youre .. <talking> <with> .. <human>
  you are <talking> <with> .. <human>
  (chatted|spoke|spoken|talked|speaking|texted|met|dealt|was|were|had|got|im|i am|youre|you are|thats|this is) .. <real> (human|person|people|human being|agent|representative|rep|operator|someone|somebody)
  <somebody> (who|to|that) ..5 (car|cars|house|garden|lawn|dog|roof|boiler|sink|toilet|kitchen|windows)
  (dont|do not|stop|never) <adverb>? (ring|phone|call|ringing|phoning|calling)
  (is|was|are|were) !there _ (a|an) <real> (human|person|human being|agent|representative)
  (is|was) (the|your|this|that) _ (a|an) <real> (human|person|human being|agent|representative)
  <person> to ask
  (want|like|love|need|wish|hoping|trying|going) to (nominate|thank|tip|praise|rate|review|recommend|hire|pay|add|name|remove|invite|replace|gift|surprise|train|fire|appoint|promote) ..3 (<person>|<somebody>)
  (says|saying|reads|labelled|called|marked|headed) ..1 (talk|speak|chat|contact|call|connect|get|ask) ..3 (<person>|<somebody>|<service>)
  (are there|is there|any|are) .. <real> (people|persons|humans|person|human) (typing|writing|answering|behind)
  (do|does|will|would|must|should) (i|we|you) need (someone|somebody|anyone|anybody|a person|people)
  how (do|does|should|would|did) (you|one|people|they|he|she) ..2 (talk|speak|chat)
  (<somebody>|<person>|mechanic|guy|professional|expert|man) ..8 my (car|truck|van|vehicle|suv|engine|brakes|tires|tyres|tire|windshield|windscreen|transmission|clutch|exhaust|fence|garden|lawn|gutters|cat|dog)
  (he|she|they|customer|people|everyone|everybody) (wanted|needed|demanded|insisted on) ..2 <person>
  no (callback|call back|callbacks|phone call|phone calls|calls)
  before (you|u|they) (connect|transfer|put|pass|send|hand|switch)
  (ask|asks|asked|asking) (me)? (if|whether) i (want|wanted|need|needed|would like|would rather) .. (<person>|<talk>)
  (maybe|perhaps|someday|one day|eventually) (ill|i will|i might|i may|id|i would|we will|well) .. (want|need|ask|talk|speak|call) ..4 (<person>|<somebody>)
  (raising|bleaching|thickening|bulking|cleaning|wetting|foaming|free) (agent|agents)
  (vpn|mail|game|proxy|print|file|web|dns|ftp|database|minecraft|discord|name|remote|sql|media|home|test|the other) (server|servers)
  (connect|connects|connected|connecting|reconnect) (me|us|it|this)? to <det>? _? (server|host|computer|machine)
  (are there|is there|any) .. <real> (people|person|humans|women|men|profiles) (on|in|behind|among) (this|the|your|here|that)
  (when|after|once|and|but|then|because) (they|he|she) (put|sent|passed|transferred|connected|switched) (me|us)
  (i|we) (called|rang|phoned|asked|tried|wrote|went) ..1 (they|he|she|you) (put|send|sent|passed|transferred|connected|switched) (me|us)
  ^ (they|he|she) (put|sent|passed|transferred|connected|switched) (me|us)
  than to? (<talk>|<talking>|<reach>)
  (the|a|my|our|your|new|emergency|another) contact (person|persons|people)
  (never mind|forget) .. <person>
  (how many|which|what|whose|that|this|these|those|last|previous|the first|every) (agent|agents|representative|operator|employee|employees|manager|advisor|colleague) (handled|did|do|does|should|are|is|has|have|was|were|will|told|said)
  no (call back|callback|live chat|phone call) (necessary|needed|required|for me|thanks|thank you|please)
  (isnt|not|wasnt|no longer|never) (necessary|needed|required) for .. (<person>|<somebody>)
  (suppose|supposing|imagine|assuming|say) (i|we) (ever|actually|really|did)? (wanted|needed|asked|need|want|had) ..4 (<person>|<talk>)
  (if|should) (i|we) ever (need|want|needed|wanted|have|had|ask|asked) ..4 (<person>|<talk>)
  (neighbour|neighbor|friend|mate|mother|brother|sister|colleague|cousin|flatmate) (asked|wanted|needed|called|begged) (for|to)? ..3 (<person>|<talk>)
  (nearly|almost|was going to|were going to|was about to|id have|would have|could have) (ask|asked|asking|call|called) ..3 <person>
  (used to be able to|in the old app|in future will|in the future will) ..8 (<person>|<talk>)
  (didnt|did not|never) (say|said) (that)? i (wanted|want|need|needed) ..3 (<person>|<talk>)
    (wont|will not|shant|neednt) (need to|have to|be needing to) ..5 (<person>|<somebody>|<service>|team)
    (dont|do not|doesnt) have to (fetch|bring|get|find|call) ..3 (<person>|<somebody>)
  (why would|what makes you think|who says|who said) (i|we)? .. (want|need|asked) ..3 <person>
  never wished for
  ^ you (put|transferred|connected|passed) (me|us)
  (was|were|been) on to one of
  ^ contact (person|persons)
  <modal> (another|a|someone|somebody|any) (else|person)? (pick up|collect|use|drive|sign for|travel|board|claim) (my|the|it|this|that|on my|in my)
  <human> (sized|size|shaped|hair|anatomy|skeleton|error|intelligence|interface|nature|history|made)
  (someone|somebody) else ,? not me
  (already|just) (talked|spoke|chatted|spoken) <with> <det>? <real>? <person>
  (turn off|switch off|disable|mute) ..3 assistant
  (talk|speak|chat|check) <with> (my|our) (manager|boss|team|supervisor|colleague|colleagues) first
  (did i|i never) (ask|asked) for ..3 <person>
  until (your|the) (man|engineer|driver|courier|plumber|fitter|technician) (comes|arrives|gets|is)
  switch (me|us|it) to (e|paperless|monthly|paper|online)
  (i|we) (was|were|got|have been|had been) (put|passed|transferred|connected|handed) (through|over|on|across)? to ..3 (<person>|<role>|<department>|<service>|<someone>) ..1 (and|,|yesterday|last|who|but|then|$)
  (they|she|he|you) (put|transferred|connected|passed) (me|us) ..4 (yesterday|earlier|last week|last month|this morning|before) ..2
  (our|my|the|all|your) (customers|clients|users|visitors|patients|guests|callers|tenants|members) ..8 (<person>|<someone>|<service>)
  (tickets|chats|conversations|customers|users|visitors) ..6 (to|with|at) ..2 <person>
  (thought|feared|worried|dreaded|figured|expected) (i|id|that id|that i|we|wed) ..5 (<talk>|<reach>|<talking>) ..4 (<person>|<someone>)
`;
