import { z } from 'zod';
import { detect, type Detected } from './detect.ts';

const HISTORY_MAX = 50;

/** What `baton detect` reads on a line, and `POST /v1/detect` as its body; other fields are ignored. */
const turnToDetect = z.object({
  text: z.string(),
  language: z.string().max(35).nullish(),
  sentiment: z.number().min(-1).max(1).nullish(),
  history: z
    .array(z.object({ by: z.enum(['customer', 'assistant']), text: z.string() }))
    .max(HISTORY_MAX)
    .optional(),
});

/** What is wrong with a turn, in its place. */
export interface UnreadTurn {
  readonly error: string;
}

/** What is heard in a turn, or why it cannot be read. */
export function detectIn(written: unknown): Detected | UnreadTurn {
  const read = turnToDetect.safeParse(written);
  if (!read.success) return { error: z.prettifyError(read.error).replaceAll(/\s*\n\s*/g, ' ') };
  const { text, language, sentiment, history } = read.data;
  return detect({
    text,
    language: language?.toLowerCase() ?? null,
    sentiment: sentiment ?? null,
    history: history ?? [],
  });
}

/** The same of a line of JSON. */
export function detectLine(line: string): Detected | UnreadTurn {
  try {
    return detectIn(JSON.parse(line));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { error: `not JSON: ${error.message}` };
  }
}
