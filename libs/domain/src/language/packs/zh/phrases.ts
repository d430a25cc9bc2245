import type { PhrasesOfPack } from '../../language-pack.ts';

export const chinesePhrases: PhrasesOfPack = {
  alternatives: {
    callback: '请在{time}给我回电',
    message: '留言',
    assistant: '继续使用智能助手并保留排队位置',
    wait: '继续等待',
  },
  opening: {
    today: '今天{time}（{city}时间）',
    tomorrow: '明天{time}（{city}时间）',
    weekday: '{weekday}{time}（{city}时间）',
    date: '{date} {time}（{city}时间）',
    monday: '星期一',
    tuesday: '星期二',
    wednesday: '星期三',
    thursday: '星期四',
    friday: '星期五',
    saturday: '星期六',
    sunday: '星期日',
  },
  waits: {
    unknown: '暂时无法确定需要等多久。',
    known: '预计等待约{range}分钟。',
  },
};
