import type { RuleSet } from '../../rules/index.ts';
import { notMeant, weakened } from './not-requests.ts';
import { requestWords } from './request-words.ts';

/** Up to four words before the noun: `your`, `a damn`, `one of your senior bank`. */
const NP = '<det>? !<break> _? !<break> _?';
const WHO = '(<person>|<role>|<department>|<service>|<someone>)';
const STAFF = '(<person>|<role>|<department>|<service>)';
/** Plainly a person, however vague the word: `a real one`, `somebody living`. */
const REAL = '<det>? <real> <real>? (<person>|<someone>|one)';
const WANTS = '(<wish>|<may>|<help>|<how>)';
const THAT_I_CAN = '(there|else|available)? (that|who|whom)? <i>? <modal>? <adverb>?';

/** The wish for a person. */
export const request: RuleSet = {
  words: requestWords,
  certain: `
    ${talking()}
    ${reaching()}
    ${transferring()}
    ${getting()}
    ${wishing()}
    ${alone()}
    ${existing()}
    ${acting()}
  `,
  possible: `
    ^ <det>? <real>? (<person>|<service>|<somebody>) (there|here)? $
    ^ (hello|hi|hey)? (is|are)? (anyone|anybody|someone|somebody|any one|any1) (there|here|home|around|alive|listening)
    <fed> ..4 <bot>
    <past> .. <bot>
    <loathe> .. <machine>
    (<fed>|<loathe>) .. (typing|talking|speaking|writing|chatting|explaining|talk|speak|chat|type|deal|dealing|interact|arguing) .. <machine>
    (talking|speaking|chatting|typing) to <det>? <machine>
    (leave|skip|stop|no more|exit|past|end) .. automated
    hear .. voice
    <exists> ${NP} (<somebody>|lady|gentleman|people) (available|there|here)? (who|that|to) (can|could|would)? (help|assist|talk|speak|call|chat)
    (talking|speaking|chatting|typing|talk|speak) to <det>? !<break> _? <machine> .. <useless>
    ^ <det>? <machine> .. <useless>
    (your|this|stupid|the) <machine> (is|are) .. <useless>
    (stupid|useless|dumb|crappy|bloody|fucking|damn) <machine> $
    ${WANTS} .. <reach> <det>? <service>
    ${WANTS} .. <reach> <det>? !<break> _? <department> (team|department|dept|desk|people)
    ^ <adverb>? <reach> <det>? <service> $
    ^ <i>? <adverb>? (want|need) <real>? support $
    (<how>|<may>|where can i|where do i|wanna|want to|need to|like to) (reach|contact|get hold of|get a hold of|get in touch with|get in contact with|talk to|speak to|speak with|talk with|call|phone|ring) you (guys|people|all|lot|directly|by phone|on the phone)? $
    (who|whom) (do|should|can|must|would|could) (i|we) <adverb>? (need to|have to)? (speak to|speak with|talk to|talk with|be speaking to|be talking to)
    (someone|somebody|anyone|anybody|people|human|humans) .. (picks up|pick up|answers|answer|work|works) (the|a|your)? (phone|phones|there|calls|for you)
    ^ someone .. (call|contact|ring|phone) me
    (talk|speak|chat) to <det>? _ (again|now|directly|please) $
    ${WANTS} .. (speak|talk) (to|with) (ms|mr|mrs|miss|dr|sir) _
  `,
  weaken: weakened,
  not: notMeant,
};

function talking(): string {
  return `
    <talk> <with> ${NP} <person>
    <talk> <with> ${REAL}
    ${WANTS} .. (<talk>|<talking>|<speaking>) <with> ${NP} ${WHO}
    ${WANTS} .. (<talk>|<talking>|<speaking>) .. (to|with) ${NP} (<person>|<somebody>)
    <talkto> ${NP} ${WHO}
    ^ <adverb>? (<talk>|<talking>) <with> ${NP} ${WHO}
    ${WANTS} .. <talk> (human|person|agent|rep|operator|representative|supervisor|manager)
    ^ <adverb>? (talk|speak|chat|contact|connect|call) <det>? <real>? (human|agent|rep|representative|person|operator|supervisor|manager) $
    ${WANTS} .. <talk> <with> <det>? !<break> _? <place> (people|team|staff|manager|owner)
    (discuss|discussing|explain|explaining) (this|it|that|my|the|everything|things) ..4 (to|with) ${NP} (<person>|<somebody>|<role>)
    (better|easier|easiest|comfortable|happier|nicer|quicker|simpler|prefer|rather|best|nice|great|good|lovely|ideal) (if i|if we|to|when i|if i could|if we could)? <adverb>? (explained|explaining|spoke|talked|speaking|talking|explain|speak|talk|discussed|discuss|chat) .. (to|with) ${NP} ${WHO}
    (minute|minutes|moment|word|conversation|chat|call|quick word|appointment|discussion|session|face time) with ${NP} (<person>|<somebody>|<role>)
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
  `;
}

function reaching(): string {
  return `
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
  `;
}

function transferring(): string {
  return `
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
    (<wish>|i|we) to? (be|get) (transferred|connected|put through|handed over|escalated|patched through) $
    ^ (transfer|connect|escalate|redirect|reconnect) (me|us)? $
    (transfer|connect|redirect) (me|us) $
    (put|patch|pass|hand|send|get) (me|us) (through|thru|over|across) $
    escalate (this|it|my case|my call|this chat|my chat|the chat|my issue|this issue|my ticket|the call|this case|this ticket) $
    (transfer|redirect|forward) (my call|this chat|my chat|the chat|the call|this call|this conversation) $
    (bring|get|invite|add|pull|join|fetch|have) ..6 (in|into|join|on) (this|the) (chat|conversation|thread|line)
  `;
}

function getting(): string {
  return `
    <get> <adverb>? ${NP} <human>
    <getme> <adverb>? ${NP} <agent>
    <getme> <det>? !<break> _? <real>? <person> (please|now|$|on|who|that|to talk|to speak|to help|for this)
    <getme> ${NP} (<person>|<somebody>|<role>) (who|that|whos|from|in|at|on|real|human|else|competent|with|i can|to talk|to speak|to help|to look|for this|for the|for my|to sort|to explain)
    <getme> (<somebody>|someone else|somebody else) $
    <getme> <det>? _ (team|department|dept)
    <getme> <det>? <service>
    (fetch|go fetch|go get|go find) <det>? <somebody> $
    (get|fetch|bring|send|summon|find) (a|an|your|the) <real>? (person|human|colleague|manager|supervisor|grown up|boss|operator|advisor) (here|in here|in|please|now|$|for me|to help)
    (put|get|bring|stick|have) ${NP} (<person>|<somebody>) (on the phone|on the line|on here|in here|on this|on the chat|in this chat|into this|on the case|on to me|on to this)
    (put|get|bring|stick) ${NP} (<person>|<somebody>|folks) (on|in) $
    (give|get|hand|pass) (me|us) ${NP} (<person>|<role>) (on the phone|on the line|office)
    (give|get|show|find|bring) (me|us) ${REAL}
    (get|bring) (in|back|on) ${NP} (<agent>|<human>)
  `;
}

function wishing(): string {
  return `
    <wish> <adverb>? <det>? <adverb>? <real>? <human>
    <wish> ${NP} (agent|agents|manager|advisor|adviser|representative|operator|supervisor|boss|staff member|member of staff)
    (<wish>|<canhave>) <det>? <real>? <person> $
    <wish> (the|your|his|her|their|a) <boss>
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
  `;
}

/** Few words and nothing else. */
function alone(): string {
  return `
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
    live chat (with|please)
    ^ (next|any|any available|next available|available|nearest) <det>? (available|free)? (<agent>|<human>)
    ^ (someone|somebody) (from|in|at) .. (<service>|<department>|team) $
    (someone|somebody) (with a pulse|with a brain|with authority|competent|with a heartbeat|in charge|higher up|senior|living|alive)
  `;
}

function existing(): string {
  return `
    (<exists>|<canhave>) ${NP} <human>
    <canhave> ${NP} <agent>
    <exists> ${NP} (<person>|<someone>|no one) ${THAT_I_CAN} to? (<talk>|<reach>)
    (<exists>|<canhave>) ${REAL}
    <exists> ${NP} (<person>|<role>) <available>
    (lady|gentleman|<somebody>) available who (can|could) (help|assist)
    <exists> (no one|nobody|noone) ${THAT_I_CAN} to? (<talk>|<reach>)
    <exists> ${NP} (<somebody>|lady|gentleman|people) available $
    (is|are|isnt|arent) <det>? <real>? (human|person|agent|agents|operator|representative|rep|humans|reps|representatives|advisor|advisors|someone|anyone|somebody|anybody|people) (available|online|free|there) (to talk|to chat|to speak|to help|for me|$|now|please|today)
    <canhave> (someones|somebodys|a persons|an agents) help
  `;
}

function acting(): string {
  return `
    <make> ${NP} (<person>|<role>|<department>) to? <adverb>? (<act>|<callme>)
    <make> ${NP} (<person>|<role>|<somebody>) (of|for|from|in|at|on) ..3 to (<act>|<callme>)
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
  `;
}
