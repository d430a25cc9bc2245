import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

/** Expressions in both scripts; where one is looked for inside a turn, each character is a word. */
export const chineseSmallTalk: SmallTalkWords = {
  yes: `
    好 好的 好啊 好呀 好吧 好哒 好滴 好喔 好噢 行 行吧 行啊 可以 可以的 可 是 是的 是啊 对 對 对的 對的 对啊 嗯 嗯嗯 恩 要 要的 要啊 需要 請 请 请转 請轉 转 轉 转吧 轉吧 转接 轉接 转接吧 同意 没问题 沒問題 当然 當然 没错 沒錯 必须的 必須的 成 中 得 系 係 係呀 系呀 好嘅 得嘅 麻烦 麻煩 麻烦了 麻烦你 麻烦您 拜托 拜託
    确认 確認 确定 確定 肯定 愿意 願意 想 想的 就这样 就這樣 那就转 那好 来吧 來吧 安排 快 快点 赶紧 现在 现在就 现在转 1 一 ok okay okk okok yes yep yeah sure 👍 👌 ✅ 🆗 🙏 💯 ✔ ☑ 👏 🙆`,
  yesInTwo: '',
  no: `
    不 不要 不用 不需要 不必 不了 不想 不是 不行 不好 不用了 不要了 不必了 没必要 沒必要 算了 暂时不 暫時不 先不 别 別 免了 唔使 唔要 唔洗 否 拒绝 拒絕 没事 沒事 没有 沒有 无需 無需 取消 no nope 👎 ❌ 🙅 🚫`,
  hedge: '但 先 等 多 几 幾 吗 嗎 怎 什 为 為 哪 谁 誰 再',
  greeting: '你 您 妳 好 早 嗨 喂 上 下 午 晚 安 在 哈 喽 囉 hi hello 👋',
  closing: `
    谢 謝 多 感 激 再 见 見 拜 好 的 了 没 沒 事 有 其 他 就 这 這 样 樣 辛 苦 您 你 们 們 啦 嗯 明 白 知 道 收 到 解 决 決 晚 安 祝 愉 快 恩 啊 哦 吧 行 不 用 问 題 题 問 呢 是 那 先 可 以 清 楚 懂 麻 烦 煩 太 很 非 常 棒 赞 讚 ok okay bye thx
    👍 🙏 😊 👌 ❤ 😀 🙂 👋 🌹`,
  filler: `
    我 要 想 找 转 轉 接 人 工 客 服 真 活 请 請 帮 幫 助 一 下 个 個 能 不 可 以 和 跟 说 說 话 話 聊 谈 談 您 你 他 她 的 吗 嗎 吧 呢 啊 呀 好 谢 謝 叫 让 讓 给 給 们 們 在 有 没 沒 需 问 問 麻 烦 煩 机 機 器 系 联 聯 呼 经 經 理 专 專 员 員
    快 点 點 马 馬 上 现 現 了 是 这 這 那 什 么 麼 怎 为 為 哪 里 裡 嗯 哦 就 还 還 得 都 也 很`,
  first: '第一 前者 一 1 1️⃣ 前面',
  second: '第二 后者 後者 二 2 2️⃣ 后面 後面',
  or: '或',
};
