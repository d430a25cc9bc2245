import type { FirstWordsOfPack } from '../../language-pack.ts';

export const portugueseFirstWords: FirstWordsOfPack = {
  hello: 'Olá.',
  hello_name: 'Olá, {name}.',
  here: 'Estou aqui consigo e li o que escreveu.',
  safe: 'Está em segurança neste momento?',
  loss: 'Os meus sentimentos pela sua perda.',
  sorry_wait: 'Lamento que tenha tido de esperar.',
  sorry_promise: 'Lamento que não tenhamos feito o que lhe foi prometido.',
  need: 'Escreveu: “{words}”.',
  tried: 'O que já tentou: “{words}”.',
  by_when: 'Para quando precisa: “{words}”.',
  known: 'Já tenho isto: {words}.',
  promise: 'Também vi o que lhe foi prometido.',
  colleague: 'Tenho as notas do meu colega.',
  something_else: 'O que se tentou não ajudou; vamos procurar outra coisa.',
  no_repeat: 'Não é preciso explicar de novo.',
  looking: 'Estou a ver isso agora.',
  ask: 'Em que posso ajudar?',
};
