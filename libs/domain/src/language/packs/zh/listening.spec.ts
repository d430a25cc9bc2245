import { describe, expect, it } from 'vitest';
import { listenIn } from '../listen-in.fixture.ts';
import { chinese } from './index.ts';

const { heard, said } = listenIn(chinese);

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
    '让快递网点的负责人跟我联系',
    '麻烦接一下能查后台的同事',
    '我不想和机器人说话',
  ])('is certain: %s', (text) => {
    expect(heard(text, 'request')).toBe('certain');
  });

  it.each(['怎么联系客服?', '你根本听不懂', '技术'])('is possible: %s', (text) => {
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
    '免轉真人',
    '我没说要找人工',
    '我找房产经纪人看过了',
    '以后要是有问题怎么联系客服',
    '家里来人了',
    '我没要求回电',
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

describe('danger', () => {
  it.each([
    ['safety', '我不想活了'],
    ['safety', '我刚刚吃了三十颗安眠药'],
    ['safety', '厨房着火了怎么办'],
    ['safety', '充电宝在充电的时候冒烟了'],
    ['safety', '孩子误食了干燥剂'],
    ['safety', '我被困在电梯里半个小时了'],
    ['safety', '這裡有瓦斯味'],
    ['safety', '有人要跳楼'],
    ['medical', '我爷爷突然倒地不省人事'],
    ['medical', '我胸口疼得厉害'],
    ['medical', '宝宝没有呼吸了'],
    ['medical', '我呼吸困難'],
    ['medical', '孩子被果冻噎住了'],
    ['violence', '老公打我'],
    ['violence', '有人拿刀在我家门口'],
    ['violence', '不退钱我就炸了你们公司'],
    ['violence', '有人闯进我家了'],
    ['violence', '我继父晚上会进我房间'],
    ['violence', '前男友说要泼硫酸'],
    ['violence', '他拖着她头发进电梯'],
    ['medical', '误吃了妈妈一整排的心脏药'],
    ['safety', '刹车失灵了车停不下来'],
    ['safety', '没有我大家会更好'],
  ])('is certain, %s: %s', (topic, text) => {
    expect(heard(text, `topic.${topic}`)).toBe('certain');
  });
  it.each([
    ['safety', '活着真没意思'],
    ['safety', '我撑不下去了'],
    ['safety', '热水器洗澡头晕恶心'],
    ['safety', '我好累不想再坚持了'],
    ['medical', '心跳一百五停不下来'],
    ['violence', '我怕他知道我搬走了'],
    ['violence', '你们给我等着'],
  ])('is possible, %s: %s', (topic, text) => {
    expect(heard(text, `topic.${topic}`)).toBe('possible');
  });
  it.each([
    ['safety', '灭火器多少钱一个'],
    ['safety', '烟雾报警器没电了一直滴滴响'],
    ['safety', '手机死机了怎么办'],
    ['safety', '快递被困在海关三天了'],
    ['safety', '车打不着火'],
    ['safety', '自杀小队有蓝光吗'],
    ['safety', '打死我也不买了'],
    ['safety', '想死你们家的火锅了'],
    ['medical', '想预约心脏内科'],
    ['medical', '花生过敏,能不放花生吗'],
    ['medical', '视频卡住了'],
    ['medical', '退烧药有吗'],
    ['medical', '孩子发烧能改约吗'],
    ['violence', '请打我手机'],
    ['violence', '怎么屏蔽骚扰短信'],
    ['violence', '系统不让我登录'],
    ['violence', '砍一刀帮我点一下'],
    ['violence', '水果刀能带上飞机吗'],
  ])('is none, %s: %s', (topic, text) => {
    expect(heard(text, `topic.${topic}`)).toBeNull();
  });
});

describe('other topics', () => {
  it.each([
    ['legal', '我下周就去法院起诉你们'],
    ['legal', '我的律师会联系你们'],
    ['complaint', '我要打12315投诉'],
    ['complaint', '要求你们书面道歉'],
    ['fraud', '我被冒充客服的骗子骗了三千块'],
    ['fraud', '銀行卡被盜刷了'],
    ['bereavement', '我爸上周去世了,电话卡怎么注销'],
    ['bereavement', '刚给母亲办完葬礼'],
    ['hardship', '我失业了,这个月贷款还不上'],
    ['hardship', '能不能宽限几天,实在没钱'],
    ['vulnerable', '我是聋人,只能打字'],
    ['vulnerable', '奶奶八十五岁一个人住不会用手机'],
    ['rights', '请删除我的全部个人信息'],
    ['rights', '七天无理由退货你们必须退'],
    ['cancellation', '帮我取消自动续费'],
    ['cancellation', '宽带到期不续了'],
  ])('are heard, %s: %s', (topic, text) => {
    expect(heard(text, `topic.${topic}`)).toBe('certain');
  });
  it.each([
    ['legal', '请告诉我密码怎么改'],
    ['legal', '我老公是律师'],
    ['complaint', '我不想投诉,只想知道进度'],
    ['complaint', '小票上没有意见栏'],
    ['fraud', '怎么防止被骗'],
    ['fraud', '假发套有货吗'],
    ['bereavement', '手机没电了'],
    ['bereavement', '他走了,明天再来取'],
    ['hardship', '二维码付不了款'],
    ['hardship', '对不起我填错了'],
    ['vulnerable', '视频听不见声音'],
    ['vulnerable', '轮椅可以托运吗,多少钱'],
    ['rights', '怎么清缓存'],
    ['rights', '保修几年'],
    ['cancellation', '帮我取消明天的酒店'],
    ['cancellation', '怎么关闭通知声音'],
  ])('are none, %s: %s', (topic, text) => {
    expect(heard(text, `topic.${topic}`)).toBeNull();
  });
});

describe('turns of the assistant', () => {
  it.each(['正在为您转接人工客服,请稍候。', '我们的同事会在24小时内给您回电。', '我們會請專人與您聯絡。'])(
    'promise a person: %s',
    (text) => {
      expect(said(text)).toEqual(['promise']);
    },
  );
  it.each(['您需要我为您转接人工客服吗?', '要不要和真人客服聊聊?'])('offer a person: %s', (text) => {
    expect(said(text)).toEqual(['personOffered']);
  });
  it.each(['客服工作时间为早上9点到晚上9点。', '很抱歉,我无法为您转接人工。', '您的订单将于明天送达。'])(
    'do neither: %s',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});
