import type { Classes } from '../../rules/rule-set.ts';

/** Words of what follows, each class named by its first. */
export const refusingWords: Classes = {
  dont: 'dont, do not, wont, will not, never, not, am not, not going to, not gonna, aint, wouldnt, would not, refuse to, refusing to, am not going to, was never going to, never ever',
  dontOr:
    'dont, do not, wont, will not, never, not, am not, not going to, not gonna, aint, wouldnt, would not, refuse to, refusing to, wont be',
  give: 'give, giving, giving out, tell, telling, share, sharing, hand, handing, type, typing, dictate, dictating, explain, explaining, send, sending, confide, trust, trusting, reveal, reading, saying, say, read, go through, going through, putting, put, confirming, spelling',
  iOr: 'i, ill, id, i will, i would, we, well',
  yesOr: 'yes, sure, fine, gladly, of course, no problem',
  noOr: 'no, not, no more, enough, stop, dont send, stop sending, skip, instead of, sick of, without, keep',
  link: 'link, links, article, articles, faq, faqs, help page, help pages, web page, web pages, guides, tips',
  voiceOr:
    'voice, conversation, phone call, call, technician, person, human, someone, somebody, engineer, engineers, answer from a person',
  notOr: 'not, no, dont want, instead of, rather than, rather',
  linkOr:
    'link, links, article, articles, faq, faqs, help page, help pages, web page, web pages, menu, menus',
  yourOr: 'your, the, those, these, all that, all the',
  drop: 'drop, ditch, leave, skip, forget, lose, spare me, cut, enough of, enough with, done with, end',
  the: 'the, this, your, with the, out the, all this',
  lets: 'lets, let us, can we, could we, shall we, just, please, ok',
  skip: 'skip, bypass, avoid, dodge, escape, get past, get round, get around, go around, get by, opt out of, get rid of, past, jump, jump over, switch off, turn off, shake',
  so: 'so, so that, to make',
  youOr: 'you, this bot, this thing',
  goAway: 'go away, leave, shut up, disappear, stop, vanish',
  hasToOr: 'has to, must, ought to, got to',
  what: 'what, which key, which button',
  allThis: 'all this, all of this, the lot',
};

/**
 * Wishes for a person by what is refused: to talk to a machine, to be sent links, to go round in circles. They stand whatever is negated in
 * them, for the negation is the wish.
 */
export const refusing = `
    there <hasToOr> be (a|an|some|any) <real>? (<human>|<agent>|person|someone) (who|that)
    (isnt|is not|not) (something|a thing|stuff) (you|i|one|we|id|youd) ..2 (explain|discuss|say|tell|talk about|share|type) ..1 (to|with|into) <det>? <machine>
    <what> (do|should|must|can) i (press|type|say|dial|push) to (skip|bypass|get past|avoid|jump) <allThis>
    (i|im|we|id|ill|were) <dont> ..1 (speak|speaking|talk|talking|chat|chatting|deal|dealing|discuss|discussing|argue|arguing) ..6 (to|with) <det>? <bad>? <machine> !(vacuum|vacuums|mower|manager|game)
    (i|im|we|id|ill|were) <dontOr> ..1 <give> ..8 (to|with|into|in) <det>? <bad>? <machine>
    ^ not (giving|telling|sharing|discussing|typing|talking|explaining|speaking|trusting|dictating) ..8 (to|with|into) <det>? <bad>? <machine>
    (i|we) (dont|do not|wont) (do|trust|use) (robots|bots|chatbots|machines|computers|ai)
    (<machine>|software) ,? (im|i am|i) (not|wont|dont|never) ..1 (telling|discussing|giving|tell|discuss|give|talking|talk|sharing|share) ..1 (you|my|this|that|to you)
    only (to|with) <det>? <real>? (<person>|<someone>) (will|do|would|shall) (i|we)
    <iOr> ..1 only ..1 (talk|speak|say|discuss|deal|give|tell|share) ..5 (to|with) ..2 (<person>|<real> <someone>|staff)
    (say|tell|give|discuss|share|show|explain) (it|that|this|them|those) (only)? (to|with) one of your (employees|colleagues|staff|people|team)
    (to|with) (an|a|one of your|your) (<agent>|<human>|employees|person|staff) <yesOr>
    <noOr> ..3 <link> ..4 ,? ..3 (a|an|the|some|let|have|want|need|like|give) ..2 (voice|conversation|phone call|call|<human>|person|somebody|someone)
    <voiceOr> ..5 ,? <notOr> ..2 (a|an|your|more|another|the)? <linkOr>
    you can (keep|save|shove|stuff|stick) <yourOr> ..1 (canned|automated|automatic|scripted|standard|prewritten|robot|bot|links|faqs|faq|menus|articles|templates)
    keep (your|the|those) (canned|automated|automatic|scripted|standard) (answers|replies|responses|messages) ,
    <drop> <the> (<bot>|machine) (thing|part|stuff|bit|act|nonsense|talk|business|chat|routine|please|for now|now|today)
    <lets> (drop|ditch|leave|skip|forget|lose) (the|this) <bot> $
    (what|which|how|any|code|way|shortcut|word|tell me what) ..2 (do|can|could|should|must|would|to|have)? (i|we)? ..4 <skip> (you|(the|this|your|that) <bot> (please|part|bit|thing|$)|(the|this) assistant (please|$))
    (shortcut|way|code|key|number) ..2 (past|around|round|out of) (you|(the|this|your) (<bot>|assistant))
    (what|which|anything) ..4 i ..3 (type|press|say|dial|do|write|push) ..2 <so> <youOr> <goAway>
    (what|which|anything) ..4 i ..3 (type|press|say|dial|do|write|push) ..2 (so|so that|and) i ..3 (never|dont|not) ..4 you
    ^ (not|no) (another|more|one more) (link|article|menu|faq|automated reply) ,? ..3 (person|human|someone|somebody|voice)
`;
