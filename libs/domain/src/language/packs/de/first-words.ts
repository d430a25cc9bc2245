import type { FirstWordsOfPack } from '../../language-pack.ts';

export const germanFirstWords: FirstWordsOfPack = {
  hello: 'Guten Tag.',
  hello_name: 'Guten Tag {name}.',
  here: 'Ich bin jetzt für Sie da und habe gelesen, was Sie geschrieben haben.',
  safe: 'Sind Sie in diesem Moment in Sicherheit?',
  loss: 'Mein herzliches Beileid.',
  sorry_wait: 'Es tut mir leid, dass Sie warten mussten.',
  sorry_promise: 'Es tut mir leid, dass wir nicht getan haben, was Ihnen zugesagt war.',
  need: 'Sie haben geschrieben: „{words}“.',
  tried: 'Was Sie versucht haben: „{words}“.',
  by_when: 'Wann Sie es brauchen: „{words}“.',
  known: 'Das habe ich schon: {words}.',
  promise: 'Ich habe auch gesehen, was Ihnen zugesagt wurde.',
  colleague: 'Die Notizen aus dem vorigen Gespräch habe ich.',
  something_else: 'Das Bisherige hat nicht geholfen; suchen wir etwas anderes.',
  no_repeat: 'Sie müssen es nicht noch einmal erklären.',
  looking: 'Ich sehe es mir gerade an.',
  ask: 'Was kann ich für Sie tun?',
};
