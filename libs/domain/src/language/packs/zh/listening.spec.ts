import { describe, expect, it } from 'vitest';
import { createListener } from '../../hearing/listener.ts';
import { tokenize } from '../../text/index.ts';
import { chinese } from './index.ts';

const listener = createListener(chinese)!;

function heard(text: string, rules: string): string | null {
  return listener.customer(tokenize(text)).find((one) => one.rules === rules)?.certainty ?? null;
}

describe('a request for a person', () => {
  it.each([
    '我要转人工客服',
    '网页打不开给我转客服',
    '订单号是8866帮我接通人工',
    '叫你们老板出来',
    '我想直接和医生沟通',
    '请安排专员与我联系',
    '我要跟你们领导反映情况',
    '可不可以換真人客服',
    '請幫我轉接專員',
    '叫你哋經理嚟',
    '我想搵真人傾偈',
    '不要机器人我要人工',
    '机器人退下 叫人来',
    '我需要一个真人客服来帮我退货',
    '还是跟人聊比较靠谱',
    '现在有客服在线吗',
    '有没有人在',
    '为什么不能转人工',
    '麻烦接一下销售部的同事',
    '我要跟能解决问题的人说话',
    '能否由人工审核员重新看一下我的材料',
    '转人工🙏',
    '客服',
    '人工谢谢',
    '要 rengong',
    '找个会说话的人来',
    '请联系一下李医生',
  ])('is certain: %s', (text) => {
    expect(heard(text, 'request')).toBe('certain');
  });

  it.each(['怎么联系客服?', '我不想和机器人说话', '你根本听不懂', '技术'])('is possible: %s', (text) => {
    expect(heard(text, 'request')).toBe('possible');
  });

  it.each([
    '不用帮我转人工了',
    '你是人工客服吗',
    '人工客服几点上班',
    '我已经联系过客服了',
    '客服昨天跟我说可以退',
    '我想转账给别人',
    '我想换个套餐',
    '需要人脸识别吗',
    '安排师傅明天上门安装空调',
    '请安排司机接机',
    '请给经理一个好评',
    '智能客服系统多少钱',
    '怎么添加子账号客服',
    '我要跟我们经理商量一下',
    '我让我老公来拿',
    '人工智能怎么收费',
    '你们招聘客服吗',
    '换人乘机要手续费吗',
    '让人失望的服务',
    '给老师送的花什么时候到',
    '想看王医生的门诊时间',
    '快递到了打我电话',
    '別打電話給我',
    '我和客服沟通过了他说可以',
    '客服让我找前台拿发票',
    '真人秀节目几点播',
    '就两个人',
    '上周找过真人客服已经解决',
  ])('is none: %s', (text) => {
    expect(heard(text, 'request')).toBeNull();
  });
});

describe('the wish to be called back', () => {
  it.each(['请让专员给我回个电话', '能打电话给我吗', '麻煩回我電話,號碼如下', '轮到我的时候打给我'])(
    'is certain: %s',
    (text) => {
      expect(heard(text, 'callBack')).toBe('certain');
    },
  );
  it.each(['不要给我打电话', '骑手到楼下打我电话', '昨天有人给我打过电话'])('is none: %s', (text) => {
    expect(heard(text, 'callBack')).toBeNull();
  });
});
