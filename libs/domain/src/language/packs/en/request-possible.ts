import { WANTS } from './request-parts.ts';

/** May be the wish for a person, or for the machine to end. */
export const possible = `
    (someone|somebody|anyone|anybody) ..5 (picks up|pick up|answers|answer) (the|a|your) (phone|phones)
    ^ <det>? <real>? (<person>|<service>|<somebody>) (there|here)? $
    ^ (hello|hi|hey)? (is|are)? (anyone|anybody|someone|somebody|any one|any1) (there|here|home|around|alive|listening)
    <fed> ..4 <bot>
    <past> .. <bot>
    <loathe> .. <machine>
    (<fed>|<loathe>) .. (typing|talking|speaking|writing|chatting|explaining|talk|speak|chat|type|deal|dealing|interact|arguing) .. <machine>
    (talking|speaking|chatting|typing) to <det>? <machine>
    (leave|skip|stop|no more|exit|past|end) .. automated
    hear (a|another|some|somebodys|someones) (friendly|human|real)? voice
    (talking|speaking|chatting|typing|talk|speak) to <det>? !<break> _? <machine> .. <useless>
    ^ <det>? <bot> .. <useless>
    (your|this|stupid|the) <bot> (is|are) .. <useless>
    (stupid|useless|dumb|crappy|bloody|fucking|damn) <bot> $
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
    (are there|is there|any|is any) .. (people|humans|staff|human|real people) .. left
    (somebody|someone|anyone|anybody) (has to|must|should|needs to|surely) .. help
    (beyond|too complicated for|too complex for|more than) .. <bot>
    to <talk> <with> <somebody>
    ${WANTS} .. (talk|speak) <with> (the|your) <place>
    ^ <department> (please|pls)
    ^ <det>? <department> (department|team|dept|desk) $
    (who|whos) (is|are)? your (manager|supervisor|superior)
    (who|whos) (is|are)? in charge
    (who|whom) do you (answer|report) to
    who (supervises|manages|is above|is over) you
    <exists> <det>? (supervisor|manager) $
    is live chat (available|open|on)
    ${WANTS} .. <talk> <with> (my|our) !<break> _? (teacher|tutor|doctor|nurse|coach|midwife|gp)
    <exists> <det>? <somebody> $
    (colleague|colleagues|supervisor|manager) of yours
    whom (may|can|should|do|must) i .. (speak|talk|address|turn)
    (someone|somebody) (needs to|must|has to|should) <adverb>? (look at|check|review|see|handle|read|sort|answer|help) (this|my|me)
    (anyone|anybody|someone|somebody|nobody) .. to (talk|speak) to (me|$)
    (nobody|no one|noone) there .. (talk|speak)
    (a|an|another|any|some|to|with|just|from|through|via|by) <real> <real>? (human|person|people|human being|someone|somebody|agent|representative|rep|operator)
    (a|an|any|some|another|actual|real|live|the) (human|humans|human being|human beings|human agent|live agent|live person) $
    (is|are) (someone|anyone|somebody|anybody) (coming|joining)
    talking to a brick? wall
    (how about|what about) .. call .. (<somebody>|<person>)
    (is|are) (someone|anyone|somebody|anybody) (available|free|online) $
    (get|take) <det>? <bot> (off|out|away)
    (time|better) <det>? (<somebody>|<person>) (looked|read|answered|called|did|took|helped)
    there (must|has to|got to) be .. (<somebody>|<person>)
    explaining .. to <det>? <machine>
    <modal> <someone> <adverb>? (answer|reply|respond) $
    <exists> (no one|nobody|noone) .. (pulse|brain|human|there)
    (need|want) an interpreter
    (someone|somebody) to (call|contact|email|phone|ring) (me|us)
`;
