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
  acknowledgedAbout: {
    bereavement: '请您节哀。人工客服会来接待您,并能看到这段对话,您无需再解释一遍。',
    complaint: '很抱歉让您有理由投诉。人工客服会来接待您,并能看到这段对话。',
    fraud: '我们很重视这件事。人工客服会来接待您,并能看到这段对话。请不要在这里写密码或验证码。',
    hardship: '谢谢您告诉我们。人工客服会来接待您,并能看到这段对话,您无需再解释一遍。',
    returning: '我们看到您不是第一次需要我们的帮助。人工客服会来接待您,并能看到这段对话。',
  },
  situations: {
    nobody_signed_in:
      '目前没有客服在线，暂时无法确定需要等多久。您的排队位置不变。请写下您的需求，接待您的客服会看到。',
    nobody_available: '目前没有客服有空。{wait}您的排队位置不变。',
    no_language: '目前没有会说您的语言的客服。{wait}您的排队位置不变。',
    transferred: '正在为您转接另一位同事，对方能看到这段对话。',
    handed_over: '接下来由{agent}为您服务，对方了解之前谈过的内容。',
    three_way: '{agent}也加入了对话，并了解相关情况。',
    paused: '{agent} 需要先处理一件紧急的事，会尽快回来继续为您服务。您无需重复任何内容。',
    nudge: '您仍在等待人工客服，排队位置不变。{wait}',
    alternatives:
      '抱歉让您久等了。您的排队位置不变。在此期间，您可以继续使用智能助手，也可以写下您的需求，接待您的客服会看到。{wait}',
    changed: '等待时间有变化：您目前排在第{position}位。{wait}',
    closed:
      '现在是非服务时间，我们将于{opens}恢复服务。您的排队位置不变。请写下您的需求，接待您的客服会看到。',
    choices: '您可以选择，回复数字或直接用文字说明：\n{choices}',
    contact: '请问我们应该拨打哪个号码？',
    callback: '我们会在{time}给您打电话。您不必留在这里等候。',
    message: '您不必再等了。请写下您的需求，人工客服会阅读并回复您。',
    assistant: '智能助手可以继续为您服务。您的排队位置不变，轮到您时会有人工客服加入。',
    called: '我们给您打过电话，但没有接通。我们会在{time}再次给您打电话。',
    consent:
      '接手的客服会看到这段对话。您提到的健康状况或其他非常私人的内容,也可以让对方看到吗?如果不愿意,回复“不”即可。无论如何我们都会帮助您。',
  },
  situationsByChannel: {
    voice: {
      closed: '现在是非服务时间，我们将于{opens}恢复服务。',
      transferred: '请不要挂断：我正在为您转接另一位同事，对方了解我们刚才谈的内容。',
      nobody_signed_in: '目前没有客服在线，暂时无法确定需要等多久。您的排队位置不变。',
    },
    email: {
      closed: '现在是非服务时间，我们将于{opens}恢复服务。您的留言已保存，我们会通过电子邮件回复您。',
      nobody_signed_in: '目前没有客服在线。您的留言已保存，我们会通过电子邮件回复您。',
      paused: '',
      transferred: '另一位同事会通过电子邮件回复您，您的留言已转给对方。',
    },
  },
  danger: {
    resolved: '请多保重。如果再次需要帮助，请联系我们。如果可能有生命危险，请立即拨打急救电话。',
    certain: '我们马上转给人工处理，对方会看到这段对话。',
    possible: '我想确认您是安全的。您想和真人谈谈吗？回复“是”即可。',
    emergency: '如果可能有生命危险，请不要等我们，立即拨打{number}。',
    emergencyAnywhere: '如果可能有生命危险，请不要等我们，立即拨打您所在地的紧急电话。',
    crisis: '如果您想伤害自己或结束生命，也可以拨打{number}。',
    violence: '如果有人伤害或威胁您，也可以拨打{number}。',
  },
};
