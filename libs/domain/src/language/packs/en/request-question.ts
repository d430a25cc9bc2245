import { NP, REAL, THAT_I_CAN } from './request-parts.ts';

/** Whether there is a person. */
export const existing = `
    <exists> (anybody|anyone|someone|somebody) else $
    <exists> <somebody> ..4 (who|that) (could|can|might) (just|maybe|possibly)? (look|take|help|sort|go|handle|assist|explain)
    ^ (is|are)? (anyone|anybody|someone|somebody) ..3 (who|that) (could|can|might) (take|handle|look|sort|help|deal)
    (is|are) _ from (the|your) _ (around|in|there|available|free|about)
    (<exists>|<canhave>) ${NP} <human>
    <canhave> ${NP} <agent>
    <exists> ${NP} (<person>|<someone>|no one) ${THAT_I_CAN} to? (<talk>|<reach>)
    (<exists>|<canhave>) ${REAL}
    <exists> ${NP} (<person>|<role>) <available>
    (lady|gentleman|<somebody>) available who (can|could) (help|assist)
    <exists> (no one|nobody|noone) ${THAT_I_CAN} to? (<talk>|<reach>)
    <exists> ${NP} (<somebody>|lady|gentleman|people) available $
    (is|are|isnt|arent) <det>? <real>? (human|person|agent|agents|operator|representative|rep|humans|reps|representatives|advisor|advisors) (available|online|free|there) (to talk|to chat|to speak|to help|for me|$|now|please|today)
    <canhave> (someones|somebodys|a persons|an agents) help
    <exists> <adverb>? (no|not a|not one|not any|no single|not even one) <real>? <person> ${THAT_I_CAN} to? (<talk>|<reach>)
    (theres|there is) ${NP} (<person>|<someone>) (there|else)? (that|who|whom)? (i|we) (can|could|might) <adverb>? (<talk>|<reach>)
    there (must|has to|got to) be .. (human|person|representative|agent)
    <exists> ${NP} <someone> (above|over|higher|senior|more senior)
    <exists> ..5 <real> (<person>|people)
    <exists> (a|any)? live (support|help|chat|assistance|line)
    <exists> <det>? (human|person|agent|operator|representative|rep) $
    (is|are|isnt|arent) (the|your|a|any|an) !<break> _? (<agent>|<human>|<staffRole>) (on duty)? (available|around|free|in) $
    <exists> ${NP} <somebody> (there|here)? (who|that) (can|could|would) (actually|really)? (help|assist) (me|us)
    (is|are) (someone|anyone|somebody|anybody) there (who|that) (can|could) _? (help|assist)
    <exists> <det>? (agents|people|humans|operators|reps|representatives|advisors|staff) (there|here|tonight|on duty|on shift)? $
    any of (your|the) (staff|people|team|agents|humans|lot) (on|in|there|here|about|around|free|awake) (tonight|today|now|$|<question>)
    (is|are) (an|the|any|a|your) !<break> _? (<agent>|<human>) (coming|joining|on the way|on their way|going to join)
    (shouldnt|should not) <det>? <real>? <person> be
    (is|are|isnt|arent) (someone|anyone|somebody|anybody|people) (available|free|there) to (talk|chat|speak)
    <exists> <someone> (who|that) (speaks|speak|knows|understands)
    any of your (staff|people|agents|colleagues|team) .. (around|available|free|there)
    (where|where have) ..3 (your|the) (staff|people|agents|colleagues) (gone|gone to|all gone|hiding|all) ,? ..2
    is there (really|honestly|truly)? (nobody|no one|noone) ..2 (there|at your end|in the office|over there) ..1 (who|that|to) (can|could|to|would)? (have|take|look|check|help|go)
    (one|some) of your (people|colleagues|staff|team|lot) to (take|look|go|handle|deal|sort|help|talk|call)
`;

/** That a person does something for the customer. */
export const acting = `
    (dealt with|handled|done|sorted|sorted out|answered|read|seen|looked at) by (one|some|any) of your
    one of your (team|people|lot|staff|colleagues|guys) (is|are|comes|gets|picks|takes|answers|joins)
    (call|ring|phone) (me|us) (bk|bak|bck|bac)
    (let|have|get|make) (an|a|your|the) (agent|person|human|advisor|adviser|operator) (dial|ring|call|phone) (me|us)
    <make> ${NP} (<person>|<role>) to? <adverb>? (<act>|<callme>)
  <make> ${NP} <department> to? <adverb>? <callme> (me|us|back)
    <make> ${NP} (<person>|<role>|<somebody>) (of|for|from|in|at|on) ..5 to (<act>|<callme>)
    <make> ${NP} <someone> to? <adverb>? <callme> (me|us|to me|with me|to us|back|here|my)
    <make> ${NP} <someone> to? (take over|join|step in|answer this|look at this|look into this|come on|come online|flick me|give me a call|give _ _ a bell|give _ _ a call)
    <modal> <adverb>? ${NP} (<person>|<role>) <adverb>? <act>
    <modal> <adverb>? ${NP} (<person>|<role>|<department>) <adverb>? <callme> (me|us|to me|with me|back|$)
    <modal> <adverb>? ${NP} <someone> <adverb>? <callme> (me|us|to me|with me|to us|back|here|my)
    <modal> <adverb>? ${NP} <someone> <adverb>? (take over|join|step in|jump in|intervene)
    <modal> <adverb>? (<real> <someone>|<someone> real|<someone> human) <adverb>? (<act>|help|explain|answer|assist)
    <modal> ${NP} <someone> (from|in|at|on|who works|who actually|with) .. (<service>|<department>|<place>|team|there|reservations|authority|brain|here) .. (<act>|<callme>|help|explain|assist|get on|tell|look)
    <modal> one of (your|the|ur) _ ..4 (<act>|<callme>|chat|get on|join)
    (if|whether|that|hoping|appreciate|grateful) ${NP} (<person>|<role>|<somebody>) <modal> <adverb>? (<callme>|<act2>)
    (call|ring|phone|telephone) (me|us) <adverb>? back
    ^ <adverb>? (call|ring|phone|telephone) (me|us) $
    (request|requesting|schedule|arrange|book|like|want|need|get|organise|organize) .. (call back|callback|phone call|call from) .. !(<goods>)
    (someone|somebody|anyone|anybody) (call|ring|phone) $
    <modal> the (lady|gentleman|man|woman|guy) .. (call|ring|phone|try) (me|us) (back|again)
    ^ <adverb>? <person> <adverb>? (call me|contact me|answer me|help me)
    (take over from you|take over from the bot|take over this chat|to take over here)
    time for ..5 to take over
    <modal> your !<break> _? !<break> _? (guys|folks|people|lot|crew|team|staff) <adverb>? (<act>|<callme>|look)
    (let|have|get) (me|us)? .. (a|one of) (real|your) _? .. (<act>)
    <modal> <adverb>? (a|an|any|another|one of your|the) !<break> _? (<person>|<role>) <adverb>? (look at|check|review|read|go over|look into) my
    <modal> <adverb>? ${NP} (<person>|<role>) (from|in|at|on) ..3 (<act>|<callme>)
    <modal> <somebody> from it
    <make> ${REAL} to? <adverb>? (<act>|look|see|read|answer|check|help)
    <make> ${NP} (<human>|person|colleague|supervisor|manager|agent) to? <adverb>? (check|verify|confirm|read|inspect|examine|approve|look)
    have (them|him|her) <callme> (me|us)
    <modal> ..4 (be|get) <done> by (a|an|another|your|any) <real>? (<human>|person|colleague|manager|supervisor|staff|agent|advisor)
    <modal> ${NP} (<person>|<role>) be able to
    for <somebody> to (call|ring|phone) (me|us|$)
    <modal> ${NP} <someone> ..5 <callme> (me|us)
    <modal> (a|any|one) (member|one)? of (the|your|ur) !<break> _? !<break> _? !<break> _? (<act>|<callme>)
    (have|get|let|ask|like|want|need|prefer) (the|a|an|your) !<break> _ !<break> _? to <adverb>? (call|ring|phone|contact|email|text|message|answer|speak to|talk to|reply to|write to) (me|us)
    <modal> (the|your|a|an) !(<thingWord>|<break>) _ !<break> _? <adverb>? (ring|phone|contact|call) (me|us)
    <modal> (<someone> real|<real> <someone>) <callme>
    for <somebody> (there|in|at)? .. to (<act>|<callme>|read|look)
    ^ someone .. (call|contact|ring|phone) me
    <modal> ${NP} <person> be (free|available|able) to
    <modal> <someone> be (free|available|able) to (talk|chat|speak|call|contact)
    (have|get|let|ask|like|want|need) (the|a|an|your) !<thingWord> ..5 to <adverb>? (call|ring|phone|contact|email|text|message) (me|us)
    <modal> <adverb>? ${NP} (<person>|<role>) (of yours|of your team) <adverb>? (<act>|<callme>)
    <make> ${NP} <department> to? <adverb>? (look at|check|review|explain|sort|handle) (this|it|my)
    <modal> (a|an|the) _ or _ <callme> (me|us)
    <modal> (the|your) !(<thingWord>|<break>) _ of !<break> _ <callme> (me|us)
    <modal> (<somebody>|one of you|one of your _|a member of staff) <adverb>? come (out|down|over|round|up|here|and|to (the|my|our|platform|gate|room|seat|row|bed|table))
    <somebody> (needs to|has to|must|should|better) come (out|down|over|round|up|here|and)
    (let|have|get) (a|an|another|your|one of your) <real>? (<person>|colleague) (try|have a go|have a look|do it|take a turn)
    (ask|get|have|tell) (the|your|a) ..2 (<role>|<person>) to ..1 (come|pick up|get) ..1 (to the phone|on the phone|to the door|down|up|out|over|round|here)
    (which|what) (person|staff|officer|one of you) (can|could|will|would) (attend|help|assist|answer|handle)
    (something|anything|somebody|someone) (that|who|thats|whos)? (isnt|is not|aint|not) <det>? <bot>
`;
