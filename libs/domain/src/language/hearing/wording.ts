import type { NounPhrase } from './reading.ts';

export const ARTICLE = /^(?:the|an|emergency|la|le)$/;
/** `get me`: the customer sends for somebody. */
export const FETCH =
  /^(?:get|give|gimme|bring|fetch|send|dame|deme|denme|traigame|consigueme|donnez|donne|trouvez|passez)$/;
/** Anybody at all, not only one of the firm's. */
export const SOMEBODY = /^(?:person|persona|personne|personnes|personas|someone|somebody|otra|quelqu)$/;
/** Things that are machines too: a cash machine. */
export const DEVICE =
  /^(?:machine|maquina|computer|ordenador|ordinateur|computadora|software|program|recording)/;
/** `me ayude`, `me rappelle`. */
export const ATTENDS =
  /^(?:me|m|nous|nos) (?:ayud|llam|contact|at[ie]|respond|contest|habl|aid|rappel|appel|repond|expli|conseil)/;
/** Said of a conversation, hardly of money. */
export const HANDS = /^(?:hand|patch|escalate|connect|switch|redirect)/;
/** What a human is wanted for. */
export const HELPS =
  /^(?:help|assist|take|answer|handle|look|read|review|check|reply|respond|explain|deal|contact|call|talk|speak|chat|fix|solve|resolve|ayud|ayude|ayudar|ayudarme|atender|atenderme|responder|responda|responderme|aider|repondre|aide|reponde|appeler|rappeler|contacter|parler|llamar|llamarme|contactarme|hablar)$/;
export const FOR_THIS = /^(?:for|para|pour) (?:this|that|it|me|us|esto|eso|ca|cela)$/;

/** The end of what is asked for, where it names no one. */
export function target(end: number): NounPhrase {
  return { end, kind: 'service', strong: false, real: false, vague: false, mine: false, word: '' };
}
