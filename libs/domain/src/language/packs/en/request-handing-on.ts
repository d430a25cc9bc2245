import type { Classes } from '../../rules/rule-set.ts';

/** Words of what follows, each class named by its first. */
export const handingOnWords: Classes = {
  meOr: 'me, us, this, it, that, my case, my ticket, the ticket, my complaint, the case',
  aLevel: 'a level, one level, a tier, the ladder, upstairs, the chain, to, higher, will you, please, pls',
  this: 'this, it, that, my case, my complaint, my ticket',
  needsTo: 'needs to, has to, must, should, ought to',
  decide:
    'decide, decides, make decisions, make a decision, take decisions, approve, authorise, authorize, has authority, has the power, call the shots, calls the shots',
  thePower: 'the power, authority, the authority, power, decision',
  queue: 'queue, line, hold, waiting line, phone queue, call queue',
  ill: 'ill, i will, i can, im happy to, happy to',
  queueMe: 'queue me, put me, add me, connect me',
  myOr: 'my, whats my, what is my',
  line: 'line, the line, the queue',
  youOr3: 'you, u, ya, yall, you lot, you guys, you people, they',
  staff: 'staff, employees, humans, workers, real people, living people',
  orOr: 'or, there, left, too, as well, at all, anymore, any more, working, who, that',
  isIt: 'is it, are there, is there',
  peopleOr: 'people, staff, humans, a person, anyone, someone, a human',
  anyone:
    'anyone, anybody, any humans, any people, people, humans, any human, any person, a human, any of you, a single person',
  there:
    'there, here, for you, at your, in your, over there, the phones, the phone, this, at this company, in this company',
  anyoneOr: 'anyone, anybody, someone, somebody, any human, a human, a person',
  anyoneOr3: 'anyone, anybody, someone, somebody, any humans, any people',
  inTheOffice:
    'in the office, in the building, on shift, on duty, at the desk, at work, at your end, in today, left in, working',
  where: 'where, wheres, where is, where are, where have',
  everyone:
    'everyone, everybody, all the people, the staff, your staff, all your staff, your people, your employees, the employees, the humans, all the humans, the people',
  find: 'find, looking for, after, is, need, want, like, get me, get, reach, call',
  availableOr:
    'available, in, there, around, free, about, at her desk, at his desk, at their desk, on shift, working',
  now: 'now, please, quick, quickly, the line, the phone',
  askFor: 'ask for, request, demand, insist on',
  peoples: 'peoples, people, teams, humans, staffs, colleagues, someone elses, somebody elses, your lots',
  someoneOr: 'someone, somebody, a person, one of your people',
  someoneOr3: 'someone, somebody, a person, one of you, a human, one of your people',
  hasTo: 'has to, needs to, must, should, ought to, can, could, please',
  call: 'call, ring, phone, visit, come to, talk to, speak to, see',
  someoneOr4: 'someone, somebody, a person, one of your people, a human',
  callOr: 'call, ring, phone, visit, talk to, speak to',
  waiting: 'waiting, wait, staying, leaving, here, holding, want, need, hold, going nowhere, still here',
  wed: 'wed, itd, it would, we would, itll, would be, be, could be, is',
  outLoud:
    'out loud, by phone, on the phone, over the phone, by voice, verbally, face to face, on a call, if we talked, if we spoke',
  dontYou: 'dont you, wouldnt, wouldnt it, right, no, please, than',
  picksUp: 'picks up, answers, end, pick up, answer, replies, talks back',
  someoneOr5: 'someone, somebody, anyone, anybody, one of you, a human, any of you',
  pickUp: 'pick up, answer, take this, answer me, answer the phone, pick up the phone, respond to me',
  isThere: 'is there, do you have, have you got, got, isnt there',
  chat: 'chat, line, number, phone, phone number, phone line, contact, helpline',
  voiceOr3: 'voice, human voice, conversation, real conversation',
  needsToOr: 'needs to, must, has to, should, better, gotta, please, just',
  answerMe: 'answer me, pick up, talk to me, answer the phone, answer this',
  onePerson: 'one person, person, someone, somebody, a person, one human',
};

/** Wishes for a person by what is to happen next: up a level, into the queue, to a person by name, to whoever is there at all. */
export const handingOn = `
    (<somebody>|<someone>) <needsToOr> ..1 (pick up|answer) ..1 (the phone|phone|me|already|now|$|,)
    ^ (somebody|someone|one of you) <answerMe>
    (want|need|like) that? <onePerson> (from|of|in) (the|your)? (company|office|team|firm|bank|shop) ..3 (explain|help|tell|call|speak|talk|answer)
    ^ <adverb>? (to)? (the)? <tier> (support|team|agent|please|pls|now|thanks|thank you)
    ^ <adverb>? (the)? (next|one|1) (level|tier|step|rung) (up|higher) (please|pls|now|thanks|$)
    (move|bump|kick|push|send|pass|take|raise|get) <meOr> ..1 (up|upstairs|higher) ..1 (<aLevel>|$)
    (raise|flag|escalate|elevate) <this> (with|to) (your|the|a) _
    (this|it|that) <needsTo> go to (someone|somebody|a person|people|whoever) (who|that|with)
    (to|with|at) (someone|somebody|a person|whoever) (who|that) ..2 <decide>
    (to|with) (someone|somebody|a person) with <thePower>
    (put|stick|add|place|pop|leave|slot|join) (me|us) (in|on|into|to|onto|at the back of) (the|a|your) <queue> !for
    <ill> (hold|wait) ,? ..1 <queueMe>
    <myOr> (place|position|spot) in <line> for <det>? (<agent>|<human>|person)
    do <youOr3> (even|actually|still|also|really)? (have|employ|got) (any|some|actual|real|a)? ..1 <staff> (<orOr>|,|$)
    (is|are) (it|there) (just|only) you (or|,) ..3 (people|staff|humans|person|anyone|someone|human)
    <isIt> ..2 <peopleOr> ,? or (is it)? (just|only) you
    (does|do|did) <anyone> ..2 (work|works|answer|exist|pick up) ..2 (<there>|$)
    (is|are) there <anyoneOr3> ..1 <inTheOffice>
    <where> <everyone> (gone|hiding|today|gone to|$|,)
    <find> ..2 (mr|mrs|ms|miss|mister|dr|madam|sir) _ (from|in|of|at|out of) ..3
    (is|are) (mr|mrs|ms|miss|mister|dr) _ ..4 <availableOr> (today|now|please|right now|$|<question>)
    ^ (my|our) <pro> ,? (please|pls|plz)
    (appointment|call|meeting|slot|time|consultation) ..3 with (my|our) <pro> (please|pls|$)
    put (the|your|a) ..1 <department> ..2 on (<now>|$|,)
    put <department> on (<now>|$|,)
    ^ <adverb>? <det>? ..1 (business|corporate|premium|vip|complaints|fraud|claims|commercial|support|accounts) (line|hotline|desk|team) (please|pls|now|asap|immediately)
    (told|asked|advised|says|said|supposed|instructed|meant) ..3 to <askFor> (the|a|an|your|one of your) ..1 (<person>|<role>|<department>|<staffRole>) ..2 (so|and|here|$|,)
    (<peoples>|<person>) turn (now|$|,|please)
    your (turn|turns) (is|over|up|done) ..1 ,? ..3 (person|people|human|staff|colleague)
    (get|find|fetch|bring|send|give|put|grab|call) (me|us)? (one|some|any) of (your|the|ur) !<break> _? (people|lot|colleagues|staff|team|guys|agents|employees|crew|humans|folks|staffers|coworkers)
    (get|fetch|find|give|bring|be|grab) (me|us)? (an|a) (adult|grown up|grownup) $
    (send|get) <someoneOr> ..2 to (him|her|them) (please|now|instead|$)
    <someoneOr3> <hasTo> <call> (him|her|them|(my|our) <kin>)
    (have|get|let|ask) <someoneOr4> (to)? <callOr> (him|her|them|(my|our) <kin>)
    (tell|let) your (team|colleagues|people|boss|manager|staff|supervisor|lot) (know)? (that)? (i|im|ive|we|were|ill) ..2 <waiting>
    <wed> ..3 (quicker|faster|easier|simpler|sooner|better) ..2 <outLoud> ..1 (<dontYou>|$|<question>|,)
    (number|line|hotline|phone) ..3 (where|with|that|at which|which) ..3 (someone|somebody|human|person|people|living|real) ..4 <picksUp>
    (will|can|could|would|wont) <someoneOr5> ..1 <pickUp> (please|already|now|$)
    <isThere> (a|any|an) <real> <chat> !agent
    (connect|connecting) (me|us)? (with|to) (the|an|a|your|some)? (executive|executives|officer|official|responsible|human|agent|senior) $
    (give|get|find) (me|us)? (person|human|someone|somebody|operator) (for|to) (speak|speaking|talk|talking|chat|chatting)
    (speak|talk|call) (with|to) (the)? (responsible|boss) $
    ask* for the _ time (for|to) ..3 (<person>|<role>|<department>)
    ^ (just|only)? (a|the|one|some) <voiceOr3> ,? (please|pls|$)
`;

/** It may be asked in earnest, or out of curiosity: one is offered. */
export const maybeHandingOn = `
    is <anyoneOr> ..1 (reading|monitoring|watching) (this|these|it|me) (chat|here|at all|thread|$)
`;
