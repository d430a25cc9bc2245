/** What somebody writes in five minutes: the reference that hearing has to beat on the same rows. */
const KEYWORDS: readonly RegExp[] = [
  /\b(?:human|agent|operator|representative|supervisor|manager)s?\b/i,
  /\b(?:real|live|actual) (?:person|people|someone)\b/i,
  /\b(?:talk|speak|chat) (?:to|with) (?:a person|someone|somebody)\b/i,
  /\b(?:humano|agente|operador|asesor|representante|supervisor|hablar con (?:una persona|alguien))\b/i,
  /\b(?:humain|conseiller|op[ée]rateur|responsable|parler [àa] (?:une personne|quelqu.un))\b/i,
];

export function hasKeyword(text: string): boolean {
  return KEYWORDS.some((keyword) => keyword.test(text));
}
