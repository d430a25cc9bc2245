import { createHash } from 'node:crypto';

/** SHA-256, in lower-case hex, of a policy's canonical JSON (its UTF-8 bytes). */
export function policyHash(document: string): string {
  return createHash('sha256').update(document, 'utf8').digest('hex');
}
