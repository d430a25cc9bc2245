/** More than a broker may answer; a peer that announces more is not a broker. */
const ANSWER_BYTES_MAX = 1024 * 1024 * 1024;

/**
 * Cuts what a broker sends into answers: four bytes of length, then as many bytes. The answer is a buffer of its own; the bytes that
 * are given to the reader may be used again. Throws where a length cannot be one.
 */
export function responseReader(answered: (answer: Buffer) => void): (bytes: Buffer) => void {
  const head = Buffer.alloc(4);
  let headBytes = 0;
  let answer: Buffer | undefined;
  let answerBytes = 0;

  return (bytes) => {
    for (let at = 0; at < bytes.length;) {
      if (answer === undefined) {
        const taken = bytes.copy(head, headBytes, at, at + head.length - headBytes);
        headBytes += taken;
        at += taken;
        if (headBytes < head.length) return;
        const length = head.readInt32BE(0);
        if (length < 4 || length > ANSWER_BYTES_MAX)
          throw new Error(`${length} is not a length of an answer`);
        answer = Buffer.allocUnsafeSlow(length);
        answerBytes = 0;
        headBytes = 0;
      }
      const taken = bytes.copy(answer, answerBytes, at);
      answerBytes += taken;
      at += taken;
      if (answerBytes === answer.length) {
        const complete = answer;
        answer = undefined;
        answered(complete);
      }
    }
  };
}
