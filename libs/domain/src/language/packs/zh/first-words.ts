import type { FirstWordsOfPack } from '../../language-pack.ts';

export const chineseFirstWords: FirstWordsOfPack = {
  hello: '您好。',
  hello_name: '{name},您好。',
  here: '我现在就在这里,您写的内容我已经看过。',
  safe: '您此刻安全吗?',
  loss: '请您节哀。',
  sorry_wait: '抱歉让您久等了。',
  sorry_promise: '很抱歉,我们没有做到之前答应您的事。',
  need: '您写道:“{words}”。',
  tried: '您试过的:“{words}”。',
  by_when: '您需要的时间:“{words}”。',
  known: '我这里已经有:{words}。',
  promise: '之前答应您的事我也看到了。',
  colleague: '同事的记录我已收到。',
  something_else: '之前试过的没有解决问题,我们换个办法。',
  no_repeat: '您无需再解释一遍。',
  looking: '我正在查看。',
  ask: '请问需要什么帮助?',
};
