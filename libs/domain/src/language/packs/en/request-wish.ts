import { NP, REAL, THAT_I_CAN } from './request-parts.ts';

/** Give me a person. */
export const getting = `
    put (one|some|any) of (them|those|these|your|the) ..3 on
    <canhave> <det>? <real>? <person> (i|ive|im|ill|because|cos|my|cause|the|it|its|our|we)
    still (want|need) <det>? <real>? <person>
    (may|might|can|could) i .. have (mr|mrs|ms|miss) _
    (may|might|can|could) i .. have .. another _? person
    <somebody> (technical|senior|qualified|competent|human|real) (has|have|needs|ought|must|should) to? (look|check|see|go|sit|deal|help) .. with me
    (want|need|prefer) (people|human|person|humans) help
    <somebody> (who|that|whos) (breathes|bleeds|is alive|has a pulse|alive|breathing)
    <get> <adverb>? ${NP} <human>
    <getme> <adverb>? ${NP} <agent>
    <getme> <det>? !<break> _? <real>? <person> (please|now|$|on|who|that|to talk|to speak|to help|for this)
    <getme> ${NP} (<person>|<somebody>|<role>) (who|that|whos|from|in|at|on|real|human|else|competent|with|i can|to talk|to speak|to help|to look|for this|for the|for my|to sort|to explain)
    <getme> (<somebody>|someone else|somebody else) $
    <getme> <det>? _ (team|department|dept)
    <getme> <det>? <service>
    (fetch|get|bring|go fetch|go get|go find) <det>? <somebody> $
    (get|fetch|bring|send|summon|find) (a|an|your|the) <real>? (person|human|colleague|manager|supervisor|grown up|boss|operator|advisor) (here|in here|in|please|now|$|for me|to help)
    (put|get|bring|stick|have) ${NP} (<person>|<somebody>) (on the phone|on the line|on here|in here|on this|on the chat|in this chat|into this|on the case|on to me|on to this)
    (put|get|bring|stick) ${NP} (<person>|<somebody>|folks) (on|in) $
    (give|get|hand|pass) (me|us) ${NP} (<person>|<role>) (on the phone|on the line|office)
    (give|get|show|find|bring) (me|us) ${REAL}
    (get|bring) (in|back|on) ${NP} (<agent>|<human>)
    (put|get|stick) <det>? <real>? (<person>|<somebody>) on (who|that|this|here|please|now)
    <getme> <det>? <staffRole> (please|now|$|for|who|on)
    <getme> <det>? <tier>
    (want|need|give me|get me|<canhave>) (the|your) .. (team|department|desk|dept|people|lot|section) (please|pls|$)
    ^ <adverb>? (the|your) !<break> _ (people|lot|guys|section) (please|pls|plz)
    <may> <adverb>? (get|find|bring|fetch) <det>? <somebody> (who|that|$|to help|for me|please|on here|in here|on this)
    (bring|get|loop|pull|rope) ${NP} (<somebody>|<person>) else? (in|into) ($|on|here|this|please)
    <getme> <det>? (head office|headquarters|corporate|hq|management|reception|front desk|billing|claims|hr|dispatch) (please|now|$)
    (<may>|<how>) <adverb>? (get|find|bring) <det>? <somebody> $
    (want|need) (the|your) .. (department|team) (for|that|who|which)
    show (me|us) <det>? <real>? <human>
    ^ <adverb>? (get|bring|send|want|need) <det>? <real>? <agent> $
    (get|find|fetch|bring) <somebody> (who|that|from)
    (send|put|bring|get|let) ${NP} (<person>|<somebody>) (into|in|on|onto) (this|the) (chat|conversation|call|line)
    <may> (get|fetch|bring|find) (the|an|your) ..2 <staffRole> (please|on|$)
    <canhave> <det>? <somebody> (who|that)
    ask <somebody> (who|else)
    <canhave> <somebody> (from|in|at) !<my>
    (let me at|let me have|ill have) (the|your)? (<boss>|management|dispatch|<department>) (please|now|$|,)
    send <det>? <staffSent> (out|round|over|up|down|please|here|to (look|check|see|fix|sort|help|mend|sit|read)|$)
    (get|send) <det>? <staffSent> (out|round|over|up|down) (here|to|please|now|today|$)
    (need|needs|want|wants|like|get|have|send|prefer|ask for|asked for|asking for) ..1 one of (your|the|ur|you) (guys|people|lot|team|colleagues|staff|agents|humans|lads|girls|advisers|advisors|specialists|technicians|engineers)
    (by|from|with) (a|an|your|one of your) ..1 _ ,? not ,? (by|from|with)? (you|<det>? <bot>)
    (need|needs|want|wants|expect|expecting|like) .. (phone call|call|ring|callback) off (you|ye|yous|your|one of|somebody|someone)
`;

/** I want a person. */
export const wishing = `
    <wish> ${NP} (agent|agents|manager|advisor|adviser|representative|operator|supervisor|boss|staff member|member of staff) ($|,|<afterPerson>)
    (<wish>|<canhave>) <det>? <real>? <person> $
    <wish> (the|your|his|her|their|a) <boss> ($|,|<afterPerson>)
    <wish> .. <real> (<person>|<somebody>|one) !<break>
    <wish> .. <real> (<person>|<somebody>|one) $
    <wish> ${NP} (<somebody>|<person>) (real|human|else|who works|who actually|from|in the|at the|on the line|on the phone|in the office|on this|on it|on here|right now|immediately|now)
    <i> <adverb>? (want|need) <somebody> $
    <wish> ${NP} (<person>|<somebody>) (to|who can|that can|who could|who will) <adverb>? <act>
    <wish> ${NP} (<person>|<somebody>) (to|who can|that can|who could|who will) <adverb>? <callme> (me|us|to me|with me)
    (want|wants|need|needs|after|looking for|like|prefer) ${NP} (<person>|<somebody>) ${THAT_I_CAN} (talk|speak|chat|<talk>)
    <wish> .. <service> (person|agent|rep|please|to call|to contact|put me)
    <wish> .. <person> (to|for|on) (this|it) $
    <wish> <det>? (persons|agents|humans|human|live) (help|support|assistance|input)
    <wish> .. (with|by|through|from|via) <det> <real> (<person>|<somebody>)
    (<wish>|<getme>) ${NP} (<person>|<somebody>) (to|2) (talk|speak|chat) (to|with|2)
    <wish> .. (help|assistance|support|answer|reply|response|advice|call|contact|service|conversation|answers) (from|with|by|of) ${NP} <person>
    <may> .. (help|assistance|support|answer|reply|response|advice|call|contact|service|answers) (from|with|by|of) ${NP} <person>
    <wish> .. (be|get) _ by <det>? <real>? <person>
    (<person>|someone real) (would|will) be (better|easier|great|nice|good|best|helpful|quicker|preferable|more helpful|preferred)
    (better off|easier) with <det>? <real>? <person>
    (sooner|rather|prefer) ..5 (<human>|<agent>) .. (than|to|over|instead) .. (<machine>|thing|you|this)
    (human|person|people) (not|rather than|instead of|over) .. <machine>
    (not|no|instead of|rather than|without) .. <machine> ,? .. <real>? (human|person|operator|representative|agent) (please|$)
    <wish> .. <somebody> ..2 (senior|higher|above|experienced|qualified|competent|capable|important|responsible)
    (better|time|prefer|rather|happier|wish|like|nice|good|great|best) (if|for)? <det>? <real>? <person> (handled|stepped|looked|dealt|took|answered|helped|checked|reviewed|read|called|got|could|explained|did|came|joined)
    (a|an|another|your) (person|manager|supervisor|colleague) (should|needs to|must|has to|ought to) <adverb>? (look|see|handle|read|review|deal|check|decide|answer|call|help|explain|get)
    (need|needs|want|wants|require|requires|like|deserves|requesting|request) ..5 human (attention|eyes|eye|review|touch|intervention|judgment|judgement|input|involvement|response|reply|answer|ear|approach|being)
    <wish> ..6 <done> by <det>? <real>? (<human>|person|colleague|manager|supervisor|agent|advisor|member of staff)
    (someone|somebody) (needs to|must|has to|should|better|needs) <adverb>? (call|contact|ring|phone|speak|talk) (me|us|to me|with me)
    i expect .. (call|reply|answer|response) from ${NP} <person>
    (<wish>|<may>) .. (colleague|supervisor|manager|one|someone|somebody) of yours
    <someone> (who|that|whos|thats)? (not|isnt|is not|aint) <det>? <machine>
    only (a|an) <real>? (human|person) (can|could|would|will)
    for the _ time <det>? (<agent>|<human>) $
    <wish> ${NP} <human> ($|,|<afterPerson>)
    still (no|not) <det>? <real>? (<human>|<agent>)
    (promised|getting|expecting|expected|preferred) <det>? <real>? (<human>|<agent>)
    (preferably|ideally|rather|prefer) <det>? <real>? (<human>|person|agent)
    (<human>|person|agent) (preferred|preferably|ideally)
    (<person>|someone real) (would|will) be (appreciated|preferred|wonderful|lovely|ideal|fine|useful)
    (<agent>|<human>|person) (not|instead of|over|rather than|no) <det>? <bot>
    <wish> <somebody> (in|at|from) !<my> .. to
    letting <det>? <real>? (<person>|<somebody>) .. (answer|take|handle|help|look|read|deal)
    <wish> (the|your) (people|person|guy|guys|ones|team) (in charge|responsible|who|that|handling|dealing)
    <i> <adverb>? (want|need) <somebody> (who|that|with)
    (better off|easier|happier|comfortable|safer|best) with <det>? <real>? <person>
    <someone> other than (you|<det>|<machine>)
    (what|which) (word|button|key|number|command|option) (gets|brings|gives|reaches) (me|us)? .. (<person>|<somebody>)
    let (someone|somebody) else (answer|help|talk|handle|try|do|take)
    theres (got to|gotta|bound to) be .. (<human>|person|somebody|someone)
    <wish> (the|your) !<break> _ (officer|representative|specialist|supervisor)
    <somebody> (real|human) (answer|help|talk|please|reply|call|come)
`;

/** Few words and nothing else. */
export const alone = `
    ^ <det>? <real>? <real>? <human> $
    ^ <det>? <real> (<person>|<someone>|one) $
    ^ <det>? (person|operator|manager|supervisor|advisor|adviser|colleague|employee|staff member|member of staff) $
    ^ <det>? !<break> _? (<agent>|<service>) ,? <please>
    <please> ,? <det>? (agent|agents|advisor|adviser|representative|manager|supervisor|human agent) $
    ^ <det>? (<person>|<somebody>) (real|human) $
    ^ <service> (person|agent|agents|rep|reps|representative|representatives|advisor|adviser|people|staff|operator|associate|specialist|manager)
    ^ <human> (needed|required|wanted|now|support|help|assistance|contact|intervention|service|interaction|please)
    ^ (agent|person|manager|operator|advisor|supervisor) (needed|required|wanted|now|human)
    ^ <wish>? <det>? (human|live) (help|assistance|support|intervention|contact|interaction|chat) $
    (human|live) (help|assistance|support|intervention|contact|interaction|agent|advisor|assistant) <please>
    ^ (next|first) (free|available) <person>
    ^ (next|any|any available|next available|available|nearest) <det>? (available|free)? (<agent>|<human>)
    ^ (someone|somebody) (from|in|at) .. (<service>|<department>|team) $
    (someone|somebody) (with a pulse|with a brain|with authority|competent|with a heartbeat|in charge|higher up|senior|living|alive)
    ^ (callback|call back) $
    ^ <det>? (someone|somebody|different person|different agent) else $
    ^ waiting for <det>? <real>? (<human>|<agent>)
    ^ (<agent>|<human>) (<agent>|<human>) (<agent>|<human>)? $
    ^ <adverb>? (help|assistance|support|advice|answer) (from|by) ${NP} <person>
    (so|and|but|then|not|update|comes|working|work|again|out) <det>? (<human>|<agent>|person) (please|pls|plz)
    ^ <det>? !<break> _? (department|team|dept|desk) ,? <please>
    ^ <det>? (real|actual|living|live) human
    ^ (call|chat|meeting|appointment) with <det>? !<break> _? (<agent>|<human>)
    ^ <somebody> (who|that) (works|knows|can|understands|actually|speaks|has)
    ^ (whoever|whomever) (is|can|knows|handles)
    <human> (please|pls|plz)
    ^ <somebody> (from|in|at) <det>? (<service>|<department>|team) $
    ^ <adverb>? (anyone|anybody|someone|somebody|anything) (but|except|other than) (you|u|this|<det>? <bot>)
    ^ (<boss>|<agent>|<staffRole>) (available|about|around|free|in|on duty) (<question>|$)
    ^ <det>? _? (<boss>|<person>|<staffRole>) (at|in|from|for) ..3 (please|pls|plz) $
    ^ <det> <real>? (<human>|person) (with|who|that) ..5 (please|pls|plz) $
`;
