/** How a turn is written rather than what it says. */
export interface Emphasis {
  /** Exclamation marks. */
  readonly exclamations: number;
  /** Runs of two question marks or more, or of both signs. */
  readonly insistentQuestions: number;
  /** Most of it is in capitals. */
  readonly shouted: boolean;
  /** `:)` and `:(`, where they begin, with their length and weight. */
  readonly faces: readonly Face[];
}

interface Face {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

const FACE_WEIGHT = 1.5;
/** Fewer letters are an abbreviation. */
const SHOUTED_LETTERS_MIN = 8;
const SHOUTED_SHARE_MIN = 0.7;
const NO_FACES: readonly Face[] = [];

export function emphasisOf(text: string): Emphasis {
  let [exclamations, insistentQuestions, capitals, small, run] = [0, 0, 0, 0, 0];
  let questioned = false;
  let faces: Face[] | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isCapital(code)) capitals += 1;
    else if ((code > 96 && code < 123) || (code >= 0xdf && code < 0x100)) small += 1;
    const [bang, question] = [code === 33 || code === 0xff01, code === 63 || code === 0xff1f];
    if (bang || question) {
      run += 1;
      if (bang) exclamations += 1;
      questioned = (run > 1 && questioned) || question;
      if (run === 2 && questioned) insistentQuestions += 1;
    } else {
      run = 0;
      if (code === 58 || code === 59 || code === 61) {
        const face = faceAt(text, at);
        if (face !== undefined) (faces ??= []).push(face);
      }
    }
  }
  const shouted = capitals >= SHOUTED_LETTERS_MIN && capitals >= SHOUTED_SHARE_MIN * (capitals + small);
  return { exclamations, insistentQuestions, shouted, faces: faces ?? NO_FACES };
}

/** A word of three letters or more, all of them capitals. */
export function isInCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 3) return false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isCapital(code) && code !== 32 && code !== 39 && code !== 0x2019) return false;
  }
  return true;
}

function isCapital(code: number): boolean {
  return (code > 64 && code < 91) || (code >= 0xc0 && code < 0xdf && code !== 0xd7);
}

/** `:` or `;` or `=`, a nose or none, and a bracket. */
function faceAt(text: string, start: number): Face | undefined {
  const next = text.charCodeAt(start + 1);
  const mouth = next === 45 || next === 39 ? start + 2 : start + 1;
  const code = text.charCodeAt(mouth);
  if (code === 41) return { start, end: mouth + 1, weight: FACE_WEIGHT };
  if (code === 40) return { start, end: mouth + 1, weight: -FACE_WEIGHT };
  return undefined;
}
