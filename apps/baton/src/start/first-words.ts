/** What the live view suggests that a newcomer sends first: words that bring a person at once. */
export const FIRST_WORDS = 'I want a person';
