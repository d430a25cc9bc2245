import type { NoticeWords } from '../../language-pack.ts';

export const chineseNotices: NoticeWords = {
  texts: {
    offer: '需要为您转接人工客服吗?回复“好”即可。',
    acknowledged: '人工客服会来接待您,并能看到这段对话,您无需重复。',
    queued: '目前所有客服都在忙。{wait}',
    agent_joined: '{agent}已加入,并能看到这段对话。',
    requeued: '您的排队位置不变。我们正在为您寻找另一位同事。',
    returned_to_assistant: '智能助手继续为您服务。您随时可以要求转人工。',
    resolved: '感谢您与我们联系。',
  },
  acknowledgedFor: {
    assistant_silent: '很抱歉,智能助手没有回应。人工客服会来接待您,并能看到这段对话。',
    assistant_failed: '很抱歉,智能助手帮不上忙。人工客服会来接待您,并能看到这段对话。',
  },
  danger: {
    certain: '我们马上转给人工处理，对方会看到这段对话。',
    possible: '我想确认您是安全的。您想和真人谈谈吗？回复“是”即可。',
    emergency: '如果可能有生命危险，请不要等我们，立即拨打{number}。',
    emergencyAnywhere: '如果可能有生命危险，请不要等我们，立即拨打您所在地的紧急电话。',
    crisis: '如果您想伤害自己或结束生命，也可以拨打{number}。',
    violence: '如果有人伤害或威胁您，也可以拨打{number}。',
  },
};
