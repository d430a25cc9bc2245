import type { FirstWordsOfPack } from '../../language-pack.ts';

export const polishFirstWords: FirstWordsOfPack = {
  hello: 'Dzień dobry.',
  hello_name: 'Dzień dobry, {name}.',
  here: 'Jestem teraz z Tobą i wiem, co napisano w tej rozmowie.',
  safe: 'Czy w tej chwili nic Ci nie grozi?',
  loss: 'Składam szczere wyrazy współczucia.',
  sorry_wait: 'Przykro mi z powodu oczekiwania.',
  sorry_promise: 'Przykro mi, że nie zrobiliśmy tego, co zostało Ci obiecane.',
  need: 'Twoje słowa: „{words}”.',
  tried: 'Co już było próbowane: „{words}”.',
  by_when: 'Na kiedy to potrzebne: „{words}”.',
  known: 'To już mam: {words}.',
  promise: 'Widzę też, co zostało Ci obiecane.',
  colleague: 'Mam notatki osoby, z którą toczyła się rozmowa wcześniej.',
  something_else: 'To, co było próbowane, nie pomogło, więc poszukajmy czegoś innego.',
  no_repeat: 'Nie trzeba tego wyjaśniać jeszcze raz.',
  looking: 'Sprawdzam to teraz.',
  ask: 'W czym mogę pomóc?',
};
