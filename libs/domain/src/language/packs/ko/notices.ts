import type { NoticeWords } from '../../language-pack.ts';

export const koreanNotices: NoticeWords = {
  texts: {
    offer: '사람 상담원과 이야기하시겠어요? "네"라고만 답해 주세요.',
    acknowledged: '상담원이 이어받습니다. 이 대화를 볼 수 있으니 다시 설명하지 않으셔도 됩니다.',
    queued: '지금은 모든 상담원이 상담 중입니다. {wait}',
    agent_joined: '{agent} 님이 들어왔으며 이 대화를 볼 수 있습니다.',
    requeued: '순서는 그대로 유지됩니다. 다른 상담원을 찾고 있습니다.',
    returned_to_assistant: '다시 어시스턴트가 도와드립니다. 언제든지 상담원을 요청하실 수 있습니다.',
    resolved: '상담해 주셔서 감사합니다.',
  },
  acknowledgedFor: {
    assistant_silent: '죄송합니다, 어시스턴트가 응답하지 않습니다. 상담원이 이어받아 이 대화를 확인합니다.',
    assistant_failed:
      '죄송합니다, 어시스턴트가 여기서는 도와드릴 수 없습니다. 상담원이 이어받아 이 대화를 확인합니다.',
  },
  danger: {
    certain: '바로 담당자에게 연결합니다. 담당자가 이 대화를 봅니다.',
    possible: '안전하신지 확인하고 싶습니다. 담당자와 이야기하시겠어요? "네"라고만 답해 주세요.',
    emergency: '생명이 위험할 수 있다면 저희를 기다리지 말고 지금 {number}에 전화하세요.',
    emergencyAnywhere:
      '생명이 위험할 수 있다면 저희를 기다리지 말고 지금 계신 곳의 긴급 전화번호로 전화하세요.',
    crisis: '자신을 해치거나 삶을 끝내고 싶은 생각이 든다면 {number}에도 전화하실 수 있습니다.',
    violence: '누군가 때리거나 위협한다면 {number}에도 전화하실 수 있습니다.',
  },
};
