/** Wishes for a person that name neither the wish nor, at times, the person: after whom one asks, past what one wants to get, until when one waits. */
export const sideways = `
    (can|could|may|might) (i|we|she|he) be (rung|phoned|called back|rung back)
    (is|are) there (really|honestly)? (nobody|no one|noone) (at home|over there)
    (button|key|number|option|extension) ..4 (for|goes to|go to|gets|reaches) ..1 <det>? <real>? (people|person|human|humans|driver|<agent>|<staffRole>)
    (what|which) (do i|should i|must i|to) (press|type|say|push|dial) to ..5 (out of here|person|human|someone|somebody|the phones|<agent>|past you)
    (way|how do i get|how to get|get me) ..1 (round|around|past) (the|this|that) ..1 <machine>
    take me to your leader
    ^ (<role>|<staffRole>|<boss>) (please|pls|plz) $
    , (<role>|<staffRole>|<boss>|<agent>) (please|pls|plz) $
    (raise|fetch|bring|let) (me|us) (have|speak to)? (the|a|an|one of your|your) (<role>|<staffRole>|<boss>|<agent>)
    (get|put) (me|us)? (the|a|an|your) (<role>|<staffRole>|<boss>|<agent>) (on|to the) (the)? (phone|line|chat)
    (<role>|<staffRole>|<boss>|<agent>|one of you|whoever) ..2 (on|at) the other end
    (come|jump|hop|pop) (on|in|onto) (here|the line|the phone|the chat|this chat|a sec|a minute)
    (can|could|would|will) (they|he|she|someone|somebody|any of you|one of you|<role>) come on
    (whoever|whoevers|who ever) ..6 (pick up|can phone|can ring|can call|come on|to ring me|to call me|to phone me)
    can (i|we) (swap|trade|exchange) you (for|in)
    (could|can) (we|i) (do|sort|settle|discuss|have) (this|it) ..1 (on a call|by phone|over the phone|on the phone|in person|face to face)
    (get|have|want|like) my (old|usual|regular|own) (agent|rep|advisor|adviser|manager|handler) (back|again)
    (get|have|want|like) (the|that) (same|nice|old) (agent|rep|advisor|adviser|lady|guy|man|girl|lad|lass) ..3 (back|again)
    second opinion from ..3 (person|human|brain|somebody|someone|<agent>)
    (look|looking) (one of you|someone|somebody|you people) in the eye
    isnt there (a|any) ..4 (who|that) could (check|look|help)
    is there not (a|any) ..6 (who|that) could (check|look|help)
    (switch|pass|patch|hand) (me|us) (over|through|on) $
    (until|till|unless) ..3 (somebody|someone|<agent>|human|person) ..4 (calls|rings|phones|looks at|answers|picks up|appears|comes on|takes over)
    (earned|deserve|owed) (a|one) ..1 (person|human|<agent>)
    (a|any|the) (<boss>|<role>) will do
    (one of you|one of your lot|one of ur lot|which one of you) ..4 (to tell me|ring me|call me|explain)
    (hand|pass|give) (it|this|me|that) (on|over)? to (someone|somebody) (whos|who is|thats|who) (allowed|able|authorised|authorized|can)
    (wake|fetch|get) (the|your) (night shift|boss|supervisor|manager)
    (get|give) (him|her|them) ..2 (to ring|to call|to phone|give me a shout|a shout)
    (want|need|like) (to|it) ..2 from (a person|a human|the horses mouth|somebody real)
    who (supervises|manages|is in charge of|is above|is over) (this thing|the thing|this bot)
    get someone to (call|ring|phone) (the|my|our|me|us)
    (got|get|put) ..1 (someone|somebody|anyone) (speak|speaks|speaking) (polish|spanish|french|arabic|urdu|hindi|german|turkish|portuguese)
    (have|got) (a|an) ..4 (need|reckon i need) (a|an) ..1 <real> (bloke|person|human|sheila|voice|man|woman)
    (want|hear|heard|handled|decided|read|assessed|reviewed) (it|this|them)? (heard|by)? by (people|a person|humans|a human)
    (a|an|any) <real> (bloke|sheila|voice|mouth|typist|body) ..3 (for this|would|please|on)
    (how do i|how can i|trying to) get (hold of|to) (the|your|a) (<role>|<staffRole>|<boss>|<agent>|lady|man|guy|girl)
    (cant|can not|cannot|couldnt) (be doing with|manage) ..4 (computer|machine|bot|typing) ..6 (voice|person|human|someone|somebody)
`;
