import type { FirstWordsOfPack } from '../../language-pack.ts';

export const italianFirstWords: FirstWordsOfPack = {
  hello: 'Buongiorno.',
  hello_name: 'Buongiorno {name}.',
  here: 'Sono qui con lei e ho letto quello che ha scritto.',
  safe: 'È al sicuro in questo momento?',
  loss: 'Le faccio le mie più sentite condoglianze.',
  sorry_wait: 'Mi dispiace che abbia dovuto aspettare.',
  sorry_promise: 'Mi dispiace che non abbiamo fatto ciò che le era stato promesso.',
  need: 'Ha scritto: «{words}».',
  tried: 'Che cosa ha già provato: «{words}».',
  by_when: 'Per quando le serve: «{words}».',
  known: 'Ho già questo: {words}.',
  promise: 'Ho visto anche che cosa le era stato promesso.',
  colleague: 'Ho le note di chi ha parlato con lei prima.',
  something_else: 'Quello che si è provato non è servito; cerchiamo altro.',
  no_repeat: 'Non serve spiegarlo di nuovo.',
  looking: 'Lo sto guardando adesso.',
  ask: 'Che cosa posso fare per lei?',
};
