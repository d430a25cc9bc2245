import type { Classes, RuleSet } from '../../rules/rule-set.ts';
import { together } from './words-as-one.ts';

export const callBackWords: Classes = {
  ring: '전화, 전화를, 전화좀, 전화로, 전화도, 연락, 연락을, 연락좀, 연락도, 통화, 콜백, 회신전화, 전화연락, 답전화, 유선연락, 유선으로, 전화한통*, 전화 한 통, 연락한번, 전화한번',
  give: '주세요*, 주세여, 주새요, 줘, 줘요, 주실*, 주시면*, 주시겠*, 주십*, 주셨으면*, 주시길*, 주시죠, 달라*, 부탁*, 바랍*, 바라*, 줄래*, 줄수*, 줬으면*, 해줘*, 해주세요*, 해주실*, 해주시*, 하라고*, 하라 그래*, 해달라*, 주이소, 주라, 받고 싶*, 받고싶*, 받을 수*, 받을수*, 해 줘, 해 주세요, 해 주시*, 해 주실*, 해 달라*, 원해*, 원합*, 기다리겠*, 기다릴게*, 요청*, 걸어*, 신청*, 예약*',
  ringMe: `${together('전화 연락 콜백 전화좀 연락좀', '주세요* 줘* 주시* 주실* 해주세요* 해줘* 해주시* 해주실* 부탁* 바랍* 주십* 달라* 해달라* 받고싶* 해주셨으면* 주셨으면* 걸어* 요청* 신청*')}, 다시전화*`,
};

/** The wish to be called; a request for a person too. */
export const callBackPatterns = `
    <ring> (좀|꼭|한번|다시|바로|빨리|먼저|해|한|통)? <give>
    <ringMe>
    (걸어|걸어서) (주세요*|줘*|주시면*|주실*|주시겠*|달라*|주십*)
    ^ (콜백|콜백요청|전화요청|연락요청|전화상담요청) $
    (전화로|유선으로) ..3 (설명*|안내*|상담*|통화*|말씀*|알려*|얘기*) ..2 (주세요*|줘*|주시*|주실*|원해*|원합*|싶*|받고*|바랍*|부탁*|가능*|주시면*)`;

export const notCallBack = `
    (배달*|배송*|도착*|택배*|라이더*|문앞*|경비실*|벨|초인종*|공동현관*|기사님이) ..6 (<ring>|<ringMe>)
    (<ring>|<ringMe>) ..3 (필요 없*|필요없*|필요는*|말아*|마세요*|마시*|마라*|안 주셔도*|안 하셔도*|않으셔도*|안주셔도*|않아도*|괜찮*|받았*|왔*|하지)
    (전화|연락) (예약|번호*|요금*)
    (광고*|스팸*|홍보*|마케팅*|판촉*) ..3 (<ring>|<ringMe>)
    (주문|예약|신청|가입|결제) <ringMe>
    (있으면|생기면|필요하면|되면) (또|다시)? (<ring>|<ringMe>) (드릴*|할게*|하겠*)`;

/** The wish to be called, beside the request itself. */
export const koreanCallBack: RuleSet = {
  words: callBackWords,
  certain: callBackPatterns,
  not: notCallBack,
};
