import type { Classes, RuleSet } from '../../rules/rule-set.ts';

export const callBackWords: Classes = {
  ring: `call, ring, phone, telephone, call back, ring back, phone back, give me a call, give us a call, give me a ring, give us a ring, give me a bell, give us a bell, give me a buzz, give me a tinkle, callback, flick me a call, drop me a call, hit me up`,
  back: 'back, when you can, when you get a chance, when youre free, if you can, any time, anytime, on, at, today, tomorrow, tonight, later, please, now, asap, about it, about this, about my, this afternoon, this morning, this evening, this week, around, between, soon, regarding, directly, personally, first thing, again, straight',
  who: `someone, somebody, anyone, anybody, person, people, human, agent, agents, advisor, adviser, representative, rep, operator, manager, supervisor, colleague, colleagues, engineer, technician, team, nurse, doctor, consultant, specialist, expert, lady, gentleman, man, woman, guy, staff, department, one of your, customer service, support, underwriter, broker`,
};

/** A wish to be called is one for a person, too. */
export const calledBack = `
  (glad of|grateful for|appreciate|welcome) a (call|callback|call back|phone call)
  (call back|callback|phone call) would be
  (rather|prefer) (you|if you|that you) (rang|phoned|called) (me|us)
  return my call
  (ring|phone) (me|us) and (ill|i)
  (put|pencil) (me|us) (down|in) for a (call|callback|call back)
  (call|ring|phone) (my|our) (landline|mobile|work|house)
  (book|schedule|arrange|request) a call $
  please (ring|phone) $
    ^ <ring> (me|us) $
    ^ <ring> (me|us)? <back>
    (call|ring|phone|telephone) (me|us) back
    (<may>|please|pls|kindly|and|then|just|so|better|prefer|rather|want you to|need you to|like you to) (you|u)? (call|ring|phone|telephone) (me|us) (<back>|$)
    (give|flick|drop) (me|us) a (call|ring|bell|buzz|tinkle|phone call|shout on the phone)
    (<modal>|have|get|let|ask|want|need|like|tell|prefer|make|arrange for) .. <who> .. (call|ring|phone|telephone) (me|us|my|back)
    (<modal>|have|get|let|ask|want|need|like|tell|prefer|make) .. <who> .. give (me|us|him|her|my) .. (call|ring|bell|buzz)
    (<modal>|have|get|let|ask|want|need|like) .. <who> ..3 to (call|ring|phone|telephone)
    <modal> (someone|somebody|anyone|anybody) (call|ring|phone) $
    (<wish>|<may>|request|arrange|schedule|book|organise|organize|order|get|have|offer) .. (callback|call back|call backs|callbacks|return call|ring back)
    (<wish>|<may>|request|arrange|schedule|book|get|have) .. (call|phone call) from
    (like|want|need|request|prefer|requesting|arrange|schedule) a (call|phone call) (please|$)
    (arrange|schedule|book|organise|organize) .. (call|phone call) (with|for me)
    <wish> .. (be|get|being) (rung|phoned|telephoned|called back|contacted by phone|phoned back|rung back)
    <wish> .. (be|get|being) called (on|at|by <who>|this|today|tomorrow)
    (be|get) (called|phoned|rung) back
    <modal> .. <who> .. (try|reach|get) me (again|on|by phone|on the phone|on my)
    (reach|contact|get) me (on|by|via) <my>? (phone|mobile|cell|landline|telephone)
    (easier|better|prefer|rather) .. (over|on|by) the (phone|telephone)
    (<wish>|<may>) .. (talk|speak|discuss) .. (over|on|by) the (phone|telephone)
    ^ (callback|call back|phone call) $
  `;

/** The wish to be called, in place of a chat. */
export const callBack: RuleSet = {
  words: callBackWords,
  certain: calledBack,
  not: `
    (nobody|no one|noone|none of you) .. (<ring>|call me|ring me|phone me)
    (make|making|place|made|free|missed|every|each|per|cost|costs) .. (call|phone call)
    (dont|do not|stop|never|no need to|neednt|dont want you to) .. (<ring>|calling|ringing|phoning)
    (<ring>) (me|us) (a|an|the|crazy|stupid|if my order|names|old fashioned)
    (told|said|promised|supposed|was|were|asked|did|didnt|never|already|has|have|had) .. (call|ring|phone|called|rang|phoned) (me|us)
    (who|what|why|when|where) .. (call|called|calling|calls) (me|us)
    (let|made|make|will) <my>? <kin> .. (call|ring|phone)
    (can i|could i|may i|how do i|how can i|do i) (get|have)? .. (call|ring|phone) (you|them|him|her)
  `,
};
