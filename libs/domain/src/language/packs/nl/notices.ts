import type { NoticeWords } from '../../language-pack.ts';

export const dutchNotices: NoticeWords = {
  texts: {
    offer: 'Wilt u met een mens praten? U hoeft alleen ja te zeggen.',
    acknowledged: 'Een medewerker neemt het over en ziet dit gesprek; u hoeft niets te herhalen.',
    queued: 'Op dit moment is iedereen in gesprek. {wait}',
    agent_joined: '{agent} is er nu en ziet dit gesprek.',
    requeued: 'U houdt uw plaats. We zoeken iemand anders voor u.',
    returned_to_assistant: 'De assistent is er weer voor u. Vraag gerust om een mens wanneer u wilt.',
    resolved: 'Bedankt voor het gesprek.',
  },
  acknowledgedFor: {
    assistant_silent:
      'Sorry, de assistent antwoordt niet. Een medewerker neemt het over en ziet dit gesprek.',
    assistant_failed:
      'Sorry, de assistent kan hier niet mee helpen. Een medewerker neemt het over en ziet dit gesprek.',
  },
  danger: {
    certain: 'Dit gaat meteen naar een mens, die dit gesprek ziet.',
    possible: 'Ik wil zeker weten dat u veilig bent. Wilt u met een mens praten? Gewoon ja zeggen is genoeg.',
    emergency: 'Als er een leven in gevaar kan zijn, wacht dan niet op ons: bel nu {number}.',
    emergencyAnywhere:
      'Als er een leven in gevaar kan zijn, wacht dan niet op ons: bel het alarmnummer van de plaats waar u bent.',
    crisis: 'Als u eraan denkt uzelf iets aan te doen, kunt u ook {number} bellen.',
    violence: 'Als iemand u pijn doet of bedreigt, kunt u ook {number} bellen.',
  },
};
