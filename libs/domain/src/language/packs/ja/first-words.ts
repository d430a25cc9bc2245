import type { FirstWordsOfPack } from '../../language-pack.ts';

export const japaneseFirstWords: FirstWordsOfPack = {
  hello: 'こんにちは。',
  hello_name: '{name}様、こんにちは。',
  here: '担当者が今こちらにおります。お書きになったことは拝見しました。',
  safe: '今この時、ご無事ですか?',
  loss: '心よりお悔やみ申し上げます。',
  sorry_wait: 'お待たせして申し訳ありません。',
  sorry_promise: 'お約束したことができておらず、申し訳ありません。',
  need: 'お書きになったこと:「{words}」。',
  tried: 'お試しになったこと:「{words}」。',
  by_when: '必要な時期:「{words}」。',
  known: 'こちらはすでに伺っています:{words}。',
  promise: 'お約束の内容も拝見しました。',
  colleague: '前の担当者のメモがあります。',
  something_else: 'これまでの方法では解決しなかったので、別の方法を探しましょう。',
  no_repeat: 'もう一度ご説明いただく必要はありません。',
  looking: 'ただいま確認しています。',
  ask: 'どのようなご用件でしょうか?',
};
