import { describe, expect, it } from 'vitest';
import { createListener } from '../../../hearing/listener.ts';
import { tokenize } from '../../../text/index.ts';
import type { TopicCode } from '../../../language-pack.ts';
import { english } from '../index.ts';
import { sharedWords } from '../shared-words.ts';
import { englishTopicsHeard } from './index.ts';

const listener = createListener({
  ...english,
  listening: { shared: sharedWords, request: {}, topics: englishTopicsHeard },
})!;

function topicsIn(text: string) {
  return listener.customer(tokenize(text)).map(({ rules }) => rules.replace('topic.', ''));
}

describe('a topic in English', () => {
  it.each<[TopicCode, string]>([
    ['safety', 'i took 30 paracetamol an hour ago'],
    ['safety', 'My son says he wants to jump off the multi storey'],
    ['safety', 'honestly id rather not wake up tmrw, sorry u had to hear that'],
    ['safety', 'there is smoke pouring out of the tumble dryer'],
    ['safety', 'gas smell in hallway getting stronger we have headache'],
    ['safety', 'my little one swallowed one of those tiny round batteries from your remote'],
    ['safety', 'if my claim is refused there’s nothing left for me, I’ll end it'],
    ['medical', 'my husband collapsed and he’s not breathing properly'],
    ['medical', 'I think my mum is having a stroke, her mouth is drooping'],
    ['medical', 'allergic to nuts and the cake had nuts, lips are tingling and swelling'],
    ['medical', 'my asthma pump has run out and shop is closed'],
    ['violence', 'he says he’ll kill me if i leave'],
    ['violence', 'My boss touches me and threatens to fire me'],
    ['violence', 'I’m going to come down there and smash your face in'],
    ['violence', 'I’m scared my ex will find my new address, please hide it'],
    ['legal', 'my lawyers will be in touch'],
    ['legal', 'Do I have to sue you to get my deposit back?'],
    ['complaint', 'how do i complain about a member of staff'],
    ['complaint', 'I’ll be writing to the financial ombudsman'],
    ['fraud', 'there are purchases on my card I never made'],
    ['fraud', 'a man pretending to be from the bank got my codes'],
    ['bereavement', 'I need to close my late mum’s account'],
    ['bereavement', 'we lost our son in april'],
    ['hardship', 'I got fired and can’t make rent'],
    ['hardship', 'could you lower my installment, I had a pay cut'],
    ['vulnerable', 'I’m 84 and I don’t understand these computers'],
    ['vulnerable', 'Could you speak with my carer instead of me'],
    ['rights', 'I want all my data deleted'],
    ['rights', 'my flight was delayed 6 hours, I’m entitled to compensation'],
    ['cancellation', 'I found a cheaper deal, can you match it or I’m off'],
    ['cancellation', 'don’t auto renew my plan'],
  ])('%s: %s', (topic, text) => {
    expect(topicsIn(text)).toContain(topic);
  });

  it.each([
    'Can I buy a smoke detector with a ten year battery?',
    'My phone died on the train so I missed your call.',
    'I’m dying to see the new collection!',
    'I’m drowning in paperwork, can you extend the deadline?',
    'Our fire last winter is settled, I need the paperwork.',
    'I nearly had a heart attack when I saw the price!',
    'I had surgery last year, am I still eligible?',
    'Can I bring insulin through security?',
    'Kill the subscription process in the task manager?',
    'I’d kill for a coffee',
    'I shot a great video with your drone',
    'The heater hits 30 degrees and stops',
    'do you offer legal insurance',
    'I love your staff, they are great',
    'My daughter complains about the wifi',
    'What is this charge for?',
    'my train was late',
    'Can I pay by card?',
    'I can’t see the button',
    'I’d like to return a dress',
    'Cancel my order please',
    'My flight got cancelled',
  ])('nothing: %s', (text) => {
    expect(topicsIn(text)).toEqual([]);
  });
});
