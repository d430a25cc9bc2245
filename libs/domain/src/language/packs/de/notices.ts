import type { NoticeWords } from '../../language-pack.ts';

export const germanNotices: NoticeWords = {
  texts: {
    offer: 'Möchten Sie mit einem Menschen sprechen? Ein einfaches Ja genügt.',
    acknowledged:
      'Ein Mensch übernimmt. Er sieht dieses Gespräch, Sie müssen also nichts noch einmal erzählen.',
    queued: 'Im Moment sind alle im Gespräch. {wait}',
    agent_joined: '{agent} ist jetzt da und sieht dieses Gespräch.',
    requeued: 'Ihr Platz bleibt erhalten. Wir suchen jemand anderen für Sie.',
    returned_to_assistant:
      'Der Assistent ist wieder für Sie da. Sie können jederzeit nach einem Menschen fragen.',
    resolved: 'Danke für das Gespräch.',
  },
  acknowledgedFor: {
    assistant_silent:
      'Entschuldigung, der Assistent antwortet nicht. Ein Mensch übernimmt und sieht dieses Gespräch.',
    assistant_failed:
      'Entschuldigung, der Assistent kann hier nicht helfen. Ein Mensch übernimmt und sieht dieses Gespräch.',
  },
};
