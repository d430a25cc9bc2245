import { NP, REAL, STAFF, THAT_I_CAN, WANTS, WHO } from './request-parts.ts';

/** To talk with a person. */
export const talking = `
    (into|to|for|have|having) a proper (conversation|chat|talk)
    (like|want|rather|need|have) to (tell|explain|show) ..4 to (someone|somebody|<person>)
    <exists> (anyone|anybody|someone|somebody) at all ..4 (i|we) can (talk|speak|chat)
    there (must|has to|got to) be <somebody> (i|we|who|that)
    <talk> <with> ${NP} <person>
    <talk> <with> ${REAL}
    (anyone|anybody|no one|noone|nobody|nothing) (but|except|other than|besides|apart from|less than) <det>? <real>? (<human>|<agent>|person)
    ${WANTS} .. (<talk>|<talking>|<speaking>) <with> ${NP} ${WHO}
    <wish> .. (<talk>|<talking>) <with> ${NP} (driver|drivers|courier|rider|seller|postman|delivery man|delivery guy|delivery person)
    ${WANTS} .. (<talk>|<talking>|<speaking>) .. (to|with) ${NP} (<person>|<somebody>)
    <talkto> ${NP} ${WHO}
    ^ <adverb>? (<talk>|<talking>) <with> ${NP} ${WHO}
    ${WANTS} .. <talk> (human|person|agent|rep|operator|representative|supervisor|manager)
    ^ <adverb>? (talk|speak|chat|contact|connect|call) <det>? <real>? (human|agent|rep|representative|person|operator|supervisor|manager) $
    ${WANTS} .. <talk> <with> <det>? !<break> _? <place> (people|team|staff|manager|owner)
    (discuss|discussing|explain|explaining) (this|it|that|my|the|everything|things) ..4 (to|with) ${NP} (<person>|<somebody>|<role>)
    (better|easier|safer|comfortable|happier|nicer|quicker|simpler|prefer|rather) (if i|if we|to|when i|if i could|if we could)? <adverb>? (explained|explaining|spoke|talked|speaking|talking|explain|speak|talk|discussed|discuss|chat) .. (to|with) ${NP} ${WHO}
    (easiest|best|nice|great|good|lovely|ideal) (if i|if we|to|when i|if i could|if we could) <adverb>? (explained|explaining|spoke|talked|speaking|talking|explain|speak|talk|discussed|discuss|chat) .. (to|with) ${NP} ${WHO}
    (<wish>|<may>|have) ..4 (minute|minutes|word|conversation|chat|call|discussion) with ${NP} (<person>|<somebody>|<role>)
    (who|whom) <modal> (i|we) <adverb>? (speak|talk|chat|be speaking|be talking) (to|with) <adverb>? $
    (who|whom) <modal> (i|we) .. (explain|discuss|complain|raise) .. (to|with)
    put (him|her|them) on $
    (let me|lemme|wanna|want to) (speak|talk) (to|with) (him|her|them)
    whos in charge .. put them on
    (talk|speak|chat|explain|turn) ,? <det>? <real> (person|human|people|one)
    (human|person|agent|people) .. to (talk|speak|chat) (to|with)
    ^ <det>? (<person>|<somebody>) ${THAT_I_CAN} to? (talk|speak|chat) (to|with)
    wait .. for ${NP} <person>
    until ${NP} ${WHO} (joins|answers|comes|calls|takes|replies|shows|responds|appears|helps|is|gets)
    (hear|want|need) a (real|human|actual|living|live) voice
    <wish> .. (discuss|raise|resolve|settle) ..5 with ${NP} ${WHO}
    (go over|go through|run through|work through|clear up|look at|sort|resolve) (this|it|that|everything|things) .. with ${NP} (<person>|<role>|<somebody>)
    (<person>|<someone>) (at|in|from|on|above|over) .. (i|we) <modal> <adverb>? (talk|speak|chat)
    (loop|chat|menu|chatbot|bot|system|thing|menus|bots) and <adverb>? <talk> <with> ${NP} ${WHO}
    ${WANTS} .. (talk|speak) <with> (the|your) <place> directly
    ${WANTS} .. (<talk>|<talking>) <with> (the|your) !<break> _? !<break> _? (guys|folks|people|lot|crew|team)
    (<wish>|<may>) .. <talk> <with> (my|our) <pro>
    (<may>|<wish>) ... (over|on) the phone with ${NP} (<person>|<somebody>)
    (still|am|im|been) waiting .. for <det>? <real>? (<human>|<agent>)
    (<someone>|<person>) (real|human) (i|who|that|to) .. (talk|speak|chat|help)
    (ticket|case|query|chat|request|it|this) (with|to) (a|an|your) <real>? (human|representative|supervisor|manager|agent)
    ${WANTS} .. <talk> <with> (whoever|whomever|whatever person|whichever)
    (<person>|<someone>|staff) <modal> (i|we) <adverb>? (talk|speak|chat) (to|with)
    (<wish>|<may>) .. (see|meet|visit) ${NP} (<someone>|<person>|<role>) (face to face|in person)
    (set up|arrange|book|schedule|request|organise|like|want|need) (a|an|another) _? (call|meeting|chat) with ${NP} (<person>|<role>|<somebody>)
  (set up|arrange|book|schedule|request|organise|like|want|need) (a|an|another) _? (appointment|session|consultation) with ${NP} <person>
    (i|we|id) (should|better|had better) <adverb>? <talk> <with> ${NP} (<somebody>|<person>)
    (<wish>|<may>) .. (message|ask|consult) (a|an|the|your) <role>
    ${WANTS} .. <talk> <with> <det>? ..2 (services|helpdesk|office|department|dept|division|desk)
    (<wish>|<may>) .. (complain|appeal|report|vent|explain|say|tell|show|write|submit) .. to <det>? <real>? (<human>|person|manager)
    what part of .. (human|person|agent)
    (<wish>|<may>) ..4 time with ${NP} (<person>|<somebody>|<role>)
    (<person>|<someone>) (at|in|from|on|above|over) .. (i|we) <modal> <adverb>? (message|ask|reach|contact|text)
    (confirm|check|verify|clarify|settle|review|double check) (this|it|that)? with ${REAL}
    (still|been) waiting ..4 for <det>? <real>? (<human>|<agent>)
    waiting to (be|get) <sent>
    (<talking>|<reaching>|calling) <with>? <det>? <real>? (<agent>|<human>) possible
    who (i|we) (can|could|should|may) (talk|speak) (to|with)
    (who|anyone|anybody|someone) (in|at|from) .. <modal> (i|we) (talk|speak|chat) (to|with)
    <wish> .. (talk|speak|chat) (a|an|one|some) <real>? (<person>|<somebody>)
    <wish> .. (speak|talk|word) <with> (the|your) !(<thingWord>|<kin>|<break>) _
    (hear|get|have) (this|it|that) from ${NP} (<person>|<somebody>)
    (<someone>|<person>) (is|are)? (free|available) to (talk|chat|speak|call me|help me)
    <wish> .. <talk> .. (to|with) ${NP} <role>
    <talk> <with> one of (the|your|ur) _
    (who|whom) (do|should|must) (i|we) <adverb>? (speak|talk) (to|with) $
    <exists> (no one|nobody|noone) (at|in|on) .. (i|we) <modal> (talk|chat|speak)
    (queue|line|hold|holding) (for|to) <det>? <real>? (<human>|<agent>|person)
    (<someone>|<person>) (i|we) can (talk|speak|chat) (to|with)
    (entitled|right) to <det>? <real>? (<human>|person)
    (<wish>|<may>) .. (message|ask|text|email) <somebody> (in|at|from) (the|your)
    who else (can|could|should) (i|we) (talk|speak|ask|contact)
    (<someone>|<person>|lad|lass|girl|soul|body) (that|who)? (i|we) (can|could|might|may) <adverb>? (ask|trouble|consult|bother|have a _? word|have a _? _? word|have words)
    (can|could) (i|we) not ..2 (ring|phone|call|speak to|talk to|see|ask) (<somebody>|a person)
    (book|arrange|set up|schedule|organise|organize|get|give) (me|us)? (a|an|another|some|twenty|ten|thirty)? ..1 (slot|time|appointment|meeting|visit|session|minutes|consultation) with ${NP} <person>
    (need|needs|want|wants|like|request|arrange|organise|organize) ..3 <person> to (visit|come)
    (<wish>|<may>) .. (get to|get through to|get onto|reach) <department> (team|department|and|please|now|today|$|,)
`;

/** To reach one. */
export const reaching = `
    ${WANTS} .. (<reach>|<reaching>) <det>? <real>? <human>
    ${WANTS} .. (<reach>|<reaching>) ${NP} (agent|agents|advisor|adviser|assistant|assistants|colleague|manager|supervisor|member of staff|staff member|specialist|operator)
    ${WANTS} .. (contact|contacting|reach|reaching|get through to|get hold of|get a hold of|get ahold of|get in touch with|get in contact with|get to|get) <det>? <real>? <person> $
    ${WANTS} .. (reach|reaching|get through to|get hold of|get a hold of|get ahold of|get in touch with|contact|contacting|speak to|call|get in contact with) <det>? <real>? <somebody> (here|at|in|from|who|that|about|now|please|regarding|$)
    (<reach>|<reaching>) ${REAL}
    ^ <adverb>? (reach|contact|get through to|get hold of|call|ask for|contacting|reaching) <det>? <real>? (<human>|<agent>)
    to (get|reach|contact|find) <det>? <real>? <human>
    to (get|reach) <det>? <agent> $
    (past|out of|off|around|through|beyond|bypass|skip|away from|over) .. <machine> .. (to|and|get|for|with) .. (<person>|<somebody>)
    (past|out of) (this|the|your) (chat|menu|menus|system|assistant|thing) .. (to|and) .. (<person>|<somebody>)
    <wish> .. (reach|get hold of|get in touch with|get through to|contact|get onto) (the|your|a|an) !<break> _? (<role>|<department>) !<goods>
    (escalate|pass|forward|assign) (my|this|the) ticket <to> ${NP} (<human>|<agent>|<department>|<service>)
  (escalate|assign) (my|this|the) ticket <to> ${NP} (<person>|<somebody>)
    (press|type|say|dial|push|enter|write|hit) .. (for|to get|to reach|to speak) .. <person>
    ^ <adverb>? (get to|phone|message|reach) <det>? <real>? (<human>|<agent>)
    ^ <adverb>? (phone|call|ring|contact|message|reach) <det>? <somebody> (at|in|from) (your|the)
    <wish> .. (get on to|get onto|get through to|get in with) ${NP} (<person>|<somebody>)
    (give|need|want|share|send) .. (contact|number) of <det>? <real>? <human>
    (ask|check with|consult|consult with) (a|your|another|one of your) (colleague|colleagues|supervisor|manager|human|superior|teammate|team lead)
    ^ <i>? (select|choose|pick|option) <det>? <real>? (<human>|<agent>)
    (word|trick|secret|code|phrase) (for|to get) <det>? <real>? (<human>|<agent>|person)
`;

/** To be connected to one. */
export const transferring = `
    <send> (<me>|<thing>) <to> <to>? ${NP} ${STAFF}
    <send> <me> <to> <to>? ${NP} <someone>
    <send> <thing> <to> <to>? ${NP} <somebody> (in|from|who|that|at|real|competent)
    <send> <thing> <to> <to>? <det>? <real> <someone>
    (connect|transfer|redirect) (me|us|this|my call) ${NP} (<human>|<agent>|<service>|<department>)
    <sending> (me|us) <to> <to>? ${NP} ${WHO}
    <strictSend> <to> <to>? <det>? <real>? (<human>|<service>)
    <strictSend> <to> ${NP} <agent>
    <strictSend> <to> ${REAL}
    ^ <strictSend> <to>? <det>? <real>? ${STAFF} $
    ^ <strictSend> to team $
    (<wish>|i|we|can|just|please|by) to? (be|get|being|getting) <adverb>? <sent> <to> <to>? ${NP} ${WHO}
    (have|get|getting|having) (me|us) <adverb>? <sent> <to> <to>? ${NP} ${STAFF}
    (please|pls|plz) <adverb>? <sent> <to> <to>? <det>? <real>? ${STAFF}
    ^ <adverb>? <sent> <to> <to>? <det>? <real>? ${STAFF} (please|pls|plz|now|asap|immediately)
    (<wish>|i|we) to? (be|get) (transferred|connected|put through|handed over|escalated|patched through) $
    ^ (transfer|connect|escalate|redirect|reconnect) (me|us)? $
    (transfer|connect|redirect) (me|us) $
    (put|patch|pass|hand|send|get) (me|us) (through|thru|over|across) $
    escalate (this|it|my case|my call|this chat|my chat|the chat|my issue|this issue|my ticket|the call|this case|this ticket) $
    (transfer|redirect|forward) (my call|this chat|my chat|the chat|the call|this call|this conversation) $
    (bring|invite|add|pull|join|fetch|get) ..6 (in|into|join) (this|the) (chat|conversation|thread|line)
    (get|have|bring|put) ..3 ${STAFF} ..3 on (this|the) (chat|conversation|thread|line)
    escalate $
    <wish> (to)? go (above|over) (you|your head)
    reconnect (me|us) $
    <send> <me> <to> (my|our) <pro>
    (0|zero) for .. <human>
    <send> <me> <to> <to>? !<my> ..3 (services|helpdesk|office|team|department|line|centre|center|dept|people|desk)
    <send> <me> <to> <to>? (them|him|her)
    <send> <me> <to> live (chat|support|help)
    (connect|transfer) (me|us) (or|asap|already|immediately|please|right)
    (said|going to|promised|supposed to) .. (transfer|connect) (me|us)
    (said|say|told|promised) .. (<agent>|<human>) .. (would|will) .. (join|call|contact|take|reply|answer)
    ^ to <det>? <real>? (<human>|<agent>) $
    (over|through|across) to (a|an|some|your) <real>? <human>
    (over|through|across) to (a|an|some|your) <real>? person $
    (switch|change|go|move|switching) ..3 to <det>? <real>? <human>
    (put|patch) (me|us) (through|thru) to <det>? !(<my>|<thingWord>|<goods>|<kin>|house|home) _
    (connect|transfer|patch) (me|us) (to|with) (the|your) !(<thingWord>|<goods>) _ !(<thingWord>|<goods>)
    <wish> .. <sent> <to> ${NP} ${STAFF}
    (hand|give|pass) (the|this) (chat|conversation|keyboard|case) to ${NP} ${WHO}
    put (me|us) on (to|with) _
    (let|put|get) (me|us) through to (the|your) ..2 (office|desk|line|people|side|section|lot)
    (<wish>|<may>) ..4 (word|chat|conversation) with (your|one of your) (people|team|lot|guys|side)
    ^ to <det> <real>? person $
    ^ <adverb>? <strictSend> <to> <det>? _? (officer|executive|incharge|madam)
    (want|need|like|request|requesting) ..2 (handover|hand over|handoff|transfer|escalation) to ${NP} (${WHO}|team)
    (give|pass|send|hand|refer|forward|take) (it|this|me|that)? to your (senior|seniors|boss|superior|supervisor|manager|colleague|higher ups)
    (let|put|get) (me|us) through to (your|the|a|an|one of your) !<break> _? !<break> _? (staff|people|team|colleagues|lot|<person>|<role>)
    (escalate|escalated|passed up|taken up|moved up) to (whoever|someone|somebody|anyone|the person) (is|who|that|above|higher|with)
`;
