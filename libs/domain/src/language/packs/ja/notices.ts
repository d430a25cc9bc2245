import type { NoticeWords } from '../../language-pack.ts';

export const japaneseNotices: NoticeWords = {
  texts: {
    offer: '担当者とお話しになりますか?「はい」とお答えいただくだけで結構です。',
    acknowledged: '担当者が引き継ぎます。この会話を確認しますので、もう一度ご説明いただく必要はありません。',
    queued: 'ただいま担当者は全員対応中です。{wait}',
    agent_joined: '{agent}が参りました。この会話を確認できます。',
    requeued: '順番はそのままです。別の担当者をお探ししています。',
    returned_to_assistant: 'アシスタントが再びご案内します。いつでも担当者をお呼びいただけます。',
    resolved: 'お話しいただきありがとうございました。',
  },
  acknowledgedFor: {
    assistant_silent:
      '申し訳ありません、アシスタントが応答していません。担当者が引き継ぎ、この会話を確認します。',
    assistant_failed:
      '申し訳ありません、アシスタントではお役に立てません。担当者が引き継ぎ、この会話を確認します。',
  },
  danger: {
    certain: 'すぐに担当者に引き継ぎます。担当者はこの会話を確認します。',
    possible: 'ご無事かどうか確認させてください。担当者とお話しになりますか。「はい」とお答えください。',
    emergency: '命に危険がありそうなときは、こちらを待たずに今すぐ{number}へお電話ください。',
    emergencyAnywhere:
      '命に危険がありそうなときは、こちらを待たずに、今いらっしゃる場所の緊急通報番号へお電話ください。',
    crisis: '自分を傷つけたい、死にたいとお考えのときは、{number}へも相談できます。',
    violence: '誰かに傷つけられたり脅されたりしているときは、{number}へも相談できます。',
  },
};
