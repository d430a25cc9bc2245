import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One utterance to be judged. */
export interface Row {
  readonly text: string;
  readonly language: string;
  /** `request`: asks for a human. `service`: asks for the service desk, which is to be offered. `ordinary`: neither. */
  readonly gold: 'request' | 'service' | 'ordinary';
  /** Noisy: slang, typing errors, swearing, by the source's own tags. */
  readonly noise: readonly string[];
  readonly intent: string;
  readonly file: string;
}

const REQUESTS: Readonly<Record<string, string>> = {
  'bitext-support.jsonl': 'contact_human_agent',
  'rasa-helpdesk-assistant.jsonl': 'human_handoff',
  'rasa-financial-demo.jsonl': 'human_handoff',
  'rasa-nlu-training-data.jsonl': 'human_handoff',
  'ms-virtual-assistant-en-es-fr.jsonl': 'Escalate',
};
const NOISE: Readonly<Record<string, string>> = { Q: 'slang', Z: 'typing errors', W: 'swearing' };

/** Every utterance of the public sets in `folder`. @throws Error that names the file that cannot be read */
export function readRows(folder: string): readonly Row[] {
  const others = ['clinc150-train-val.jsonl', 'banking77-train.jsonl', 'xsid-valid.jsonl'];
  const single = [...Object.keys(REQUESTS), ...others].flatMap((file) =>
    readLines(folder, file).map((line): Row => {
      const intent = String(line['intent']);
      const language = line['lang'] ?? line['language'];
      const tags = typeof line['tags'] === 'string' ? [...line['tags']] : [];
      return {
        text: String(line['text']),
        language: typeof language === 'string' ? language.slice(0, 2) : 'en',
        gold:
          intent === REQUESTS[file]
            ? 'request'
            : intent === 'contact_customer_service'
              ? 'service'
              : 'ordinary',
        noise: tags.flatMap((tag) => NOISE[tag] ?? []),
        intent,
        file,
      };
    }),
  );
  const file = 'multidogo-customer-turns.jsonl';
  const turns = readLines(folder, file).flatMap((conversation) =>
    (conversation['turns'] as readonly { text: string; intent: string }[]).map((turn): Row => ({
      text: turn.text,
      language: 'en',
      gold: 'ordinary',
      noise: [],
      intent: turn.intent,
      file,
    })),
  );
  return [...single, ...turns];
}

/** The lines of a public set. @throws Error that names the file that cannot be read */
export function readLines<Line = Readonly<Record<string, unknown>>>(
  folder: string,
  file: string,
): readonly Line[] {
  let content: string;
  try {
    content = readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new Error(`cannot read ${file} in ${folder}; --data names the folder that holds the public sets`);
  }
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
