import type { RuleSet } from '../../rules/index.ts';
import { requestWords } from './request-words.ts';

/** Up to four words before the noun: `your`, `a damn`, `one of your senior bank`. */
const NP = '<det>? !<break> _? !<break> _?';
/** Whoever a wish for contact may be about. */
const WHO = '(<person>|<role>|<department>|<service>|<someone>)';
const STAFF = '(<person>|<role>|<department>|<service>)';
const WANTS = '(<wish>|<may>|<help>)';

/** The wish for a person. */
export const request: RuleSet = {
  words: requestWords,
  certain: `
    <talk> <with> ${NP} <person>
    ${WANTS} .. <talking> <with> ${NP} <person>
    ${WANTS} .. <talk> <with> ${NP} ${WHO}
    ${WANTS} .. <talking> <with> ${NP} ${WHO}
    <talkto> ${NP} ${WHO}
    ^ <adverb>? <talk> <with> ${NP} ${WHO}
    ${WANTS} .. <talk> (human|person|agent|rep|operator|representative)
    ^ (talk|speak|chat|contact) (human|agent|rep|representative|person|operator|someone|somebody) $
    ${WANTS} .. (<reach>|<reaching>) ${NP} <person>
    ${WANTS} .. (reach|get through to|get hold of|get a hold of|get ahold of|get in touch with|contact|speak to) <det>? <real>? <someone>
    <reach> <det>? <real> (<person>|<someone>)
    ^ <adverb>? (reach|contact|get through to|get hold of|call) <det>? <human>

    <send> (<me>|<thing>) <to>? <to>? ${NP} ${STAFF}
    <send> <me> <to> <to>? ${NP} <someone>
    <send> <thing> <to> <to>? <det>? <real> <someone>
    <strictSend> <to> <to>? <det>? <real>? <human>
    <strictSend> <to> ${NP} <agent>
    ^ <strictSend> <to>? <det>? <real>? ${STAFF} $
    (be|get|being|getting) <adverb>? <sent> <to> <to>? ${NP} ${WHO}
    (<wish>|<may>) (be|get) (transferred|connected|put through|handed over|escalated|patched through) $
    ^ (transfer|connect|escalate|redirect) (me|us) $
    (put|patch|pass|hand|send) (me|us) (through|thru|over|across) $
    (escalate|transfer) (this|it|my case|my call|this chat|my chat|the chat|my issue|this issue|my ticket|the call) $

    <get> <adverb>? ${NP} <human>
    (get me|get us|give me|give us|gimme|find me|bring me|fetch me|send me|gie me) <adverb>? ${NP} <agent>
    (get me|get us|give me|give us|gimme|find me|bring me|fetch me|send me|gie me) <det>? <real>? <person> $
    (get me|get us|give me|give us|gimme|find me|bring me|fetch me|send me) ${NP} (<someone>|<person>) (who|that|whos|from|in|at|on|real|human|else|competent|with|i can|to talk|to speak|to help|to look)
    (get me|get us|give me|give us|gimme|find me|bring me|fetch me|fetch|go fetch|go get) <det>? <someone> $
    (put|get|bring|stick|have) ${NP} (<person>|<someone>|<role>) (on|in here|on here|on the phone|on the line|on this|on the chat|in this chat|into this|on the case)
    (put|get|bring) (someone|somebody) (on|in) $

    <wish> <adverb>? <det>? <adverb>? <real>? <human>
    <wish> ${NP} (agent|agents|manager|advisor|adviser|representative|operator|supervisor|boss|staff member|member of staff)
    <wish> <det>? <real>? <person> $
    <wish> (the|your|his|her|their|a) <boss>
    <wish> .. <real> (<person>|<someone>)
    <wish> (<someone>|<person>) (real|human|else|who works|who actually|from your|on the line|on the phone|in the office|on this chat)
    <wish> ${NP} (<person>|<someone>) (to|who can|that can|who could|who will) <adverb>? <take>
    <wish> <service> (person|agent|rep|please)

    ^ <det>? <real>? <human> $
    ^ <det>? <real> (<person>|<someone>) $
    ^ <det>? (person|operator|manager|supervisor|advisor|adviser|colleague|employee|staff member|member of staff) $
    ^ (<person>|<someone>) (real|human) $
    ^ <human> (needed|required|wanted|now|support|help|assistance|contact|intervention|service|interaction)
    ^ (agent|person|manager|operator|advisor|supervisor) (needed|required|wanted|now)

    <exists> ${NP} <human>
    <exists> ${NP} (<person>|<someone>) .. (talk|speak|chat|contact|reach|call|deal|msg|message|text)
    <exists> <det>? <real> (<person>|<someone>)
    <exists> ${NP} (<person>|<role>) <available>

    (have|get|let|ask|make|tell|request|arrange for|want|need|prefer) ${NP} (<person>|<role>|<department>) to? <adverb>? <take>
    (have|get|let|ask|tell|want|need|prefer|like|for) ${NP} <someone> to? <adverb>? <callme> (me|us|to me|with me|to us|back|here)
    (have|get|let|ask) ${NP} <someone> to? (take over|join|step in|answer|look at this)
    <may> ${NP} (<person>|<role>) <adverb>? <take>
    <modal> ${NP} (<person>|<role>) <adverb>? <take> (<theme>|$)
    (<modal>|<may>) ${NP} <someone> <adverb>? <callme> (me|us|to me|with me|to us|back|here)
    (<modal>|<may>) ${NP} <someone> <adverb>? (take over|join|step in|jump in|intervene)
    (<modal>|<may>) ${NP} <someone> (from|in|at|on|who works|who actually) .. (<service>|<department>|<place>|team|there|bank|desk) .. <take>

    <wish> .. (help|assistance|support|answer|reply|response|advice|call|contact|service|conversation) (from|with|by|of) ${NP} <person>
    (human|live) (help|assistance|support|intervention|contact|interaction|service|agent|advisor|assistant) (please|now|needed|required|$)
    ^ <wish>? (human|live) (help|assistance|support|intervention|contact|interaction|chat|service)
    <wish> .. (be|get) _ by <det>? <real>? <person>
  `,
  possible: `
    ^ <det>? <real>? (<person>|<service>|<someone>|<role>) $
    <fed> .. <machine>
    <machine> .. <useless>
    <may> .. (<reach>|<talk>) <with>? ${NP} (<service>|<department>|<someone>)
    <wish> .. <service>
  `,
  weaken: `
    (when|how long|what time|until|how many) .. <talk>
    (do i|will i|would i|must i|should i|do we) (need to|have to|need|have)? <adverb>? (<talk>|<reach>)
    <may> <adverb>? (<reach>|<talk>) <with>? ${NP} <service>
  `,
  not: `
    (dont|do not|didnt|did not|not|never|no longer|doesnt|neednt|wouldnt) <adverb>? (want|need|wish|like|have|asking|looking|prefer|care|require|trying|ask|asked|wanting|interested in|ready|going|intend|wanna) .. (<talk>|<reach>|<talking>|<send>|<person>)
    (dont|do not|never|please dont|stop|no need to|needn't|neednt|not necessary to) <adverb>? (<talk>|<reach>|<send>|<get>|<talking>|<reaching>|transferring|connecting|putting|escalating|sending) ..4 (<person>|<someone>|<service>)
    (no need|no reason|unnecessary|not necessary|without|instead of|rather than|avoid|rather not|prefer not|no wish|no desire|nor) .. (<talk>|<reach>|<talking>|<reaching>|<person>|<send>|<sent>|calling)
    (dont|do not|not|never) (think|believe|sure|see why) .. (<wish>|need|want)
    (am|im|was|were|been|are|is|after|while|when|by|before|ive been|keep|kept|enjoyed|loved|like) (i|you|just|u)? <talking> <with>
    (are|r|is|am) (you|u|this|it|that|he|she|i) !<break> _? !<break> _? (<person>|<someone>)
    (not|never) <det>? <real>? <person> $
    (if|in case|what if|what happens if|what happens when) i (want|need|have|wanted|needed|ask|asked|call|called) .. (<talk>|<reach>|<person>)
    <my> !<break> _? (agent|agents|boss|manager|supervisor|lawyer|accountant|representative|colleague|colleagues|employee|staff|consultant|solicitor|attorney|landlord|broker|team)
    (travel|estate|user|cleaning|letting|insurance|secret|real estate|realtor|literary|ticket|bleaching|booking|property|tour|phone|mobile|network|ternary|password|task|file|contact) (agent|agents|operator|operators|manager|managers|person)
    <person> (special|discount|fee|fees|code|id|number|licence|license|name|names|canteen|uniforms|uniform|view|role|position|job|portal|point|commission|app|login|password|price|limit|household|review|reviews|training|string|error|rate|rates|card|salary|hours|address|email|resources|rights|body|bodies|readable|account|accounts)
    (second|another|other|third|extra|additional|single|per|one|two|first) (person|people)
    (become|be|becoming|being|as|am|im) <det>? <person>
    (hate|hating) .. <talking>
  `,
};
