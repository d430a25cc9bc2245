/** Why a customer was carried to a person, by the code of the trigger; a spec compares them with the list of triggers. */
const reasons = {
  explicit_request: 'Asked for a person',
  human_button: 'Pressed the button for a person',
  accepted_offer: 'Said yes to a person',
  always_human_topic: 'Topic for a person',
  always_human_customer: 'Customer for a person',
  assistant_failed: 'Assistant in trouble',
  assistant_silent: 'Assistant silent',
  low_confidence: 'Assistant unsure',
  frustration: 'Customer upset',
  false_promise: 'Promised a person',
  customer_repeats: 'Customer repeats',
  assistant_repeats: 'Assistant repeats itself',
  turn_budget: 'Going in circles',
  business_rule: 'Rule',
} as const;

/** What exactly was seen; `{name}` is filled in. */
const details = {
  asked: 'asked: "{quote}"',
  asked_again: 'asked again: "{quote}"',
  perhaps_asked: 'perhaps asked: "{quote}"',
  said_yes: 'said yes to a person',
  said_no: 'said no to a person',
  pressed: 'pressed "{control}"',
  said_topic: 'said: "{words}"',
  perhaps_topic: 'perhaps: "{words}"',
  intent_named: 'the assistant heard "{intent}"',
  customer_tier: 'customer tier "{tier}"',
  failed_in_a_row: 'failed {count} times in a row: {kinds}',
  failed: 'the assistant failed: {failure}',
  no_answer: 'no answer for {seconds} s',
  low_confidence: 'confidence {scores}, below {threshold}',
  low_confidence_recent: 'confidence {scores} in {count} of the last {of} answers, below {threshold}',
  upset: 'sentiment {scores}; mean of {turns} turns {mean}, slope {slope} a turn',
  promised: 'the assistant said "{quote}", and nobody was asked within {seconds} s',
  asked_the_same: 'said the same {times} times (alike by {scores}, each within {window} turns)',
  answered_the_same: 'gave the same answer {times} times (alike by {scores}, each within {window} turns)',
  answered_without_end: '{count} answers without an end',
} as const;

/** How a rule stood, in the trace of a decision: values, and what they are compared with. */
const trace = {
  off: 'off',
  always: 'always',
  once: 'once',
  not_seen: 'not seen',
  no_words: 'no words',
  none: 'none',
  pressed: 'pressed',
  not_pressed: 'not pressed',
  no_offer: 'no offer',
  offer_open: 'open',
  offer_closed: 'closed',
  in_a_row: '{count} in a row',
  of_kind: '{count} of {kind}',
  turns: '{count} turns',
  no_answer_owed: 'no answer owed',
  no_answer: 'no answer',
  answer_owed: 'answer owed',
  not_low: 'not evaluated or good',
  then: ' then ',
  from_caller: '{score} (caller)',
  built_in: '{score} (built in)',
  upset_from: 'one at {turn}, mean of {turns} at {mean}, or falling by {slope} a turn',
  promise_open: 'promise open',
  promise_broken: 'promise not kept',
  times_alike: '{times} times: {scores}',
  offer_and_escalate_at: 'offered at {offer}, escalated at {escalate}',
  below: 'below {threshold}, {count} in a row',
  named_value: '{name} {value}',
  known: 'known',
  unknown: 'unknown',
  met_before: 'met before; {values}',
  low_of: '{count} low of the last {of}',
  or_low_of: 'or {count} of the last {of}',
} as const;

/** What the assistant tried, where it gave no words of its own. */
const attempts = {
  answer: 'answer',
  advice: 'advice',
  shown: 'shown',
  tool_ok: 'done',
  tool_failed: 'failed',
  tool_empty: 'found nothing',
  fallback: 'not understood',
  no_answer: 'found nothing',
  error: 'failed',
} as const;

/** What is known of the customer's matter. */
const facts = {
  email: 'E-mail',
  order: 'Order number',
  booking: 'Booking code',
  reference: 'Reference',
  date: 'Date',
  phone: 'Phone',
  order_value: 'Order value',
  error: 'Error',
  account: 'Account',
  ending: 'Ending in',
  amount: 'Amount',
  address: 'Address',
  code: 'Number',
} as const;

const card = {
  headline_without_issue: 'Wants to talk to a person',
  more_reasons: '{count} more',
  next_answer_yourself: 'Read the last turns, then answer this yourself.',
  next_ask: 'Ask what they need.',
  next_refused: 'Begin with the need; do not offer again what was refused.',
  next_promised: 'Say first what becomes of the promise; then answer the need.',
  next_urgent: 'Say first whether it can be done in time.',
  next_go_on: 'Go on from the note of the colleague before.',
  next_do_not_repeat: 'Answer the need; do not repeat what was tried.',
  next_answer: 'Answer the need directly.',
} as const;

/** What stands beside the values of a card that is shown as text. */
const card_text = {
  why: 'Why',
  customer: 'Customer',
  urgency: 'Urgent',
  sentiment: 'Sentiment',
  people: 'Colleague',
  attempt: 'Attempt',
  tried: 'Tried',
  promised: 'Promised',
  refused: 'Refused',
  fact: 'Known fact',
  next: 'Next',
  no_name: 'name not known',
  not_verified: 'not verified',
  verified: 'verified',
  transferred: 'transferred',
  returned: 'gave it back to the assistant',
  closed: 'closed it',
  resolved: 'resolved',
  unresolved: 'unresolved',
  not_reached: 'not reached',
  follow_up: 'follow up',
  customer_left: 'customer left',
  conversation_ended: 'conversation ended',
  unhappy: 'unhappy',
  neutral: 'neutral',
  happy: 'happy',
  falling: 'falling',
  steady: 'steady',
  rising: 'rising',
  last_turns: 'Last of {count} turns of {episode}',
  by_customer: 'customer',
  by_assistant: 'assistant',
  by_agent: 'agent',
} as const;

/** The wait, as part of a notice; `{range}` is one number of minutes or two with a dash. */
const waits = {
  unknown: 'We do not know yet how long it will take.',
  known: 'The wait is about {range} min.',
} as const;

const opening = {
  today: 'today at {time} ({city} time)',
  tomorrow: 'tomorrow at {time} ({city} time)',
  weekday: 'on {weekday} at {time} ({city} time)',
  date: 'on {date} at {time} ({city} time)',
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
} as const;

/** What a button says, or a line of a list; `{time}` is when. */
const alternatives = {
  callback: 'Call me back {time}',
  message: 'Leave a message',
  assistant: 'Go on with the assistant and keep my place',
  wait: 'Keep waiting',
} as const;

/** All that we say to agents, and to customers outside the notices. The other packs have any part of it. */
export const englishPhrases = {
  reasons,
  details,
  trace,
  attempts,
  facts,
  card,
  card_text,
  waits,
  opening,
  alternatives,
} as const;
