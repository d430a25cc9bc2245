import type { Classes, RuleSet } from '../../rules/rule-set.ts';

/** Of the assistant's turns. */
const words: Classes = {
  who: `agent, agents, human, human agent, live agent, person, real person, representative, representatives, rep, specialist, specialists, advisor, advisors, adviser, advisers, colleague, colleagues, teammate, team member, team mate, member of our team, member of the team, someone, somebody, supervisor, manager, operator, technician, engineer, expert, experts, consultant, associate, staff member, member of staff, support, support team, customer service, customer care, customer support, team, department, human colleague, support agent, support specialist, service team, one of our, one of my, nurse, doctor, pharmacist, receptionist, front desk, concierge, officer, case manager, account manager, people, staff, desk, billing, sales, claims, executive, professional, clinician, adjuster, underwriter`,
  hand: `connect, transfer, hand, hand over, pass, put, redirect, forward, escalate, route, refer, switch, bring in, loop in, get, fetch, find, direct, send, link, patch, assign, call in, arrange for, have, ask, raise, flag, notify, alert, involve`,
  handing: `connecting, transferring, handing, handing over, passing, putting, redirecting, forwarding, escalating, routing, referring, switching, bringing in, looping in, getting, fetching, finding, sending, linking, assigning, arranging for, having, asking, calling, raising, flagging, notifying, alerting`,
  will: `will, ll, is going to, are going to, is about to, shall, should, is on the way, is on his way, is on her way`,
  willI: `i will, ill, im going to, i am going to, let me, lemme, i shall, we will, well, we are going to, were going to, allow me to, i can now, i would now, ill go ahead and, i will go ahead and, let me go ahead and, i will now, ill now, ill just, i will just, let me just, let me quickly, ill immediately, i will immediately, ill gladly, i will gladly, ill happily, i would be happy to, happy to, im happy to, glad to`,
  case: `you, your request, your case, this, it, your chat, your conversation, your issue, your ticket, your query, your call, the case, the chat, this chat, this conversation, your message, your complaint, your claim, everything`,
  been: `has been, have been, is being, was, are being, will be, is now being, have now been, has now been, were, are now being, will now be, are, is now`,
  handed: `connected, transferred, handed over, handed, handed off, put through, redirected, forwarded, escalated, routed, passed, assigned, passed on, raised, flagged, notified, alerted, informed, asked, switched`,
  youwill: `youll, you will, youre, you are, you are now, you will now, youll now, you will be, you shall, youre now, youre being, you are being, youll be, youll get, you will get, you will shortly be, youll shortly be, youll soon be, you have been, youve been`,
  hear: `hear from, hear back from, receive a call from, get a call from, get a call back, receive a callback, receive a call, speaking with, speaking to, talking to, talking with, chatting with, speak with, speak to, be speaking with, be talking to, be chatting with, be hearing from, be contacted, be called`,
  ihave: `i have, ive, i just, weve, we have, i have now, ive now, ive just, i have just, ive already, i have already, just`,
  come: `call, contact, be with, get back, reach out, be in touch, get in touch, write, email, phone, ring, reply, respond, assist, help, join, take over, follow up, look into, review, answer, speak, message, pick up, call back, attend, handle, take it from here, continue`,
};

/** It says that a person will take over, call or write. */
export const promise: RuleSet = {
  words,
  certain: `
    <willI> .. <hand> (you|this|it|your|the) ..6 <who>
    <willI> .. <hand> (you|this|your _) (through|over|up)
    <willI> .. (get|find|bring|fetch|bring in|call in|loop in|involve|ask|have|notify|alert) .. <who> ..3 (to|for you|who|join|call|contact|help|look|you|$)
    <willI> .. (escalate|raise) (this|it|your|the)
    <willI> .. (hand over|pass this on|pass it on|pass that on|hand this over|hand you over)
    (im|i am|we are|were|now|currently|am) <handing> (you|this|it|your) ..6 <who>
    (im|i am|we are|now) <handing> .. (you|this|your|it) .. (over|through|to|now)
    ^ <handing> (you|this|your) .. (now|<who>)
    (transferring|connecting|escalating|putting) you 
    <youwill> .. <handed> ..6 <who>
    <case> <been> <handed>
    <youwill> .. (connected|transferred|contacted|called)
    (youll|you will) .. (put through|a call from|a reply from)
    <youwill> <hear>
    <who> .. <will> .. <come>
    <who> .. <will> .. (you|your)
    (someone|somebody|an agent|a colleague|a human|a representative|a specialist|one of our) .. (is|are) (on the way|joining|on their way|coming|taking over|going to)
    <who> .. (has been|have been|is being) (notified|informed|alerted|assigned|asked)
    (while|as|until) (i|we) (transfer|connect|put|get|find|bring|hand|redirect|loop)
    <who> .. (is|are) (joining|on the way|on their way|taking over)
    (arranged|requested|scheduled|booked) .. (callback|call)
    <ihave> .. <handed> ..6 (<who>|on|over)
    (expect|receive) a (call|callback|reply) .. (from|within|shortly|soon|today|tomorrow)
  `,
  not: `
    (if|in case|unless|should|whether|whenever|would) .. (you|u|your) .. (like|want|prefer|need|wish|agree|would|d)
    if (you|u|this|that|it|i|the|we)
    (i|we) (can|could|may|might|would) .. (<hand>|have|arrange|get|ask) .. !now
    (can|could|cannot|cant|unable|not able|dont|do not|wont|will not|never|not|unfortunately|no longer|no) .. (<hand>|<handing>|<who>|<will>|connected|transferred)
    (would|do|shall|should) (you|i|we) ..8 <who>
    (would|do|shall|should) (you|i|we) ..6 <hand>
    (would|do) you .. (like|want|prefer)
    <who> ..6 <question>
    <hand> ..8 <question>
    <handing> ..8 <question>
    (agents|advisors|team|lines|office|staff|people) (are|is) (available|open|here|reachable)
    you (can|could|may|might|should|need to|have to|must) 
    (please|to) (call|contact|reach|email|visit|phone)
    (typically|usually|normally|generally)
    <who> (who|that) 
    (asked|told|said|according)
  `,
};

/** It asks whether the customer wants a person. */
export const personOffered: RuleSet = {
  words: {
    ...words,
    want: `would you like, would you prefer, would you rather, do you want, do you prefer, do you need, would you want, want, shall, should i, can i, may i, could i, how about, would it help, would it be ok, is it ok, are you happy for me, would you care, do you wish, if youd like, if you like, if you would like, if you want, if you prefer, if you wish, if youd prefer, if you need, if youd rather, would you be interested, interested in, would you mind, let me know if, happy to, glad to, i can, we can, i could, i am able to, i would be happy to, id be happy to, wanna, like me to, want me to, reply yes, say yes, type yes, i may, we could`,
  },
  certain: `
    <want> ..8 (talk|speak|chat|connect|connected|transfer|transferred|put|hand|pass|escalate|get|bring|call|reach|contact|have|forward|find|ask|switch|arrange|fetch) ..6 <who>
    <want> .. (a|an|one of our|to) ..2 (agent|human|person|colleague|representative|specialist|advisor|supervisor) .. (<question>|to|instead)
    <want> .. (i|me|us|we)? ..3 (<hand>|transfer|connect|put) you ..6 <who>
    <want> ..6 (hand over|put you through|connect you|transfer you|escalate)
    (talk|speak|chat|connect|transfer|call back|callback|human|agent|person|representative) ..4 <question>
    (someone|somebody|colleague|agent|human|person|representative|specialist|team|advisor|expert) ..6 (call|contact|help|reach|assist|take over|look) ..4 <question>
    (type|say|reply|press|write|answer|choose|select|tap|click) ..6 (human|agent|person|representative|operator|advisor|connected|transferred|yes)
  `,
  not: `
    (cannot|cant|can not|unable to|not able to|dont|do not) .. (<hand>|talk|speak|transfer|connect)
    (did|have|has|had|were|was|are|is) (you|the|your|it) .. (talk|speak|spoken|talked|contacted|agent|representative)
    (what|when|which|why|where|whose) ..6 (person|agent|representative|human|agents|people)
    (name|address|number|date|age) .. <who>
    (your|the) (agent|person|representative|colleague) (number|name|id|code)
  `,
};
