import { z } from 'zod';
import { absentMeans, byName, duration, number, wholeNumber, yesOrNo } from './fields.ts';
import { returns } from './return-settings.ts';

/** What a policy means that was activated before these keys existed. */
const BEFORE = {
  limit: 5,
  refuse: false,
  keepAlwaysHuman: false,
  returns: 'off' as const,
  consult: false,
  consultUnits: {},
  consultWait: '2m',
};

/** Key of the policy. */
export function transfers() {
  return absentMeans(
    BEFORE,
    z
      .strictObject({
        limit: wholeNumber({ from: 0, to: 100, example: 5 })
          .prefault(5)
          .describe(
            'Times that one episode may be transferred. Whoever has it then finds another end, or asks a supervisor.',
          ),
        refuse: yesOrNo()
          .prefault(true)
          .describe(
            'Whether a transfer or a consult is refused where nobody could ever serve it: nobody known of the queue has the language, the skills or the capacity for the channel, also once the queue has given way, or it is closed and offers nothing else. The agent reads why, and which queues could (`TransferRefused`); a supervisor may transfer all the same (`SupervisorTransferred`).',
          ),
        keepAlwaysHuman: yesOrNo()
          .prefault(true)
          .describe(
            'Whether agents cannot give episodes of category A back to the assistant, where `returns` says nothing of it.',
          ),
        returns: returns(),
        consult: yesOrNo()
          .prefault(true)
          .describe(
            'Whether agents may consult others while they keep the customer, let them join the conversation, and hand it over to them (warm transfer).',
          ),
        consultUnits: byName(number({ from: 0, to: 1000, example: 1 }))
          .prefault({})
          .describe(
            "Units of the consulted agent's capacity that a consult takes, by channel; * for the others. Left out: as many as the conversation, so that the agent has room to take it over.",
          ),
        consultWait: duration()
          .prefault('2m')
          .describe('Time that a consult waits for somebody with room before it ends.'),
      })
      .prefault({} as never)
      .describe('How agents pass customers on, and ask each other for help.'),
    2,
  );
}
