import type { FirstWordsOfPack } from '../../language-pack.ts';

export const koreanFirstWords: FirstWordsOfPack = {
  hello: '안녕하세요.',
  hello_name: '{name} 님, 안녕하세요.',
  here: '지금 함께 있습니다. 남겨 주신 내용을 읽었습니다.',
  safe: '지금 안전하신가요?',
  loss: '삼가 위로의 말씀을 드립니다.',
  sorry_wait: '기다리시게 해서 죄송합니다.',
  sorry_promise: '약속드린 것을 지키지 못해 죄송합니다.',
  need: '남겨 주신 내용: “{words}”.',
  tried: '시도해 보신 것: “{words}”.',
  by_when: '필요하신 때: “{words}”.',
  known: '이미 확인한 내용: {words}.',
  promise: '약속드린 내용도 확인했습니다.',
  colleague: '이전 상담원의 메모를 가지고 있습니다.',
  something_else: '지금까지의 방법이 도움이 되지 않았으니 다른 방법을 찾아보겠습니다.',
  no_repeat: '다시 설명하지 않으셔도 됩니다.',
  looking: '지금 확인하고 있습니다.',
  ask: '무엇을 도와드릴까요?',
};
