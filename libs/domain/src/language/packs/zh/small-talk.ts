import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

/** Each character is a word. */
export const chineseSmallTalk: SmallTalkWords = {
  yes: '好 嗯 恩 是 对 對 行 可 要 成 中 得 系 係 噢 哦 喔 👍 👌 ✅ 🆗 🙏 ok okay yes yep sure 需 来 來 同',
  yesInTwo: '当 當 没 沒 然 问 問 问 题 題',
  no: '不 别 別 没 沒 否 唔 甭 勿 免',
  hedge: '但 先 不 可 等 再',
  greeting: '你 您 好 早 嗨 喂 上 午 晚 安 hi hello 哈 喽 囉',
  closing: '谢 謝 多 感 激 再 见 見 拜 好 的 了 没 沒 事 有 其 他 就 这 這 样 樣 辛 苦 您 你 啦 嗯 明 白 知 道 收 到 ok 🙏 👍 👌 解 决 決 晚 安 祝 愉 快 恩 啊 哦 吧 行 不 用 问 題 题 問',
  filler: '我 要 想 找 转 轉 接 人 工 客 服 真 请 請 帮 幫 一 下 个 個 能 不 可 以 和 跟 说 說 话 話 您 你 的 吗 嗎 吧 呢 好 谢 謝 叫 让 讓 给 給 们 們',
};
