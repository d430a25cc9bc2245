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
  acknowledgedAbout: {
    bereavement:
      'Unser herzliches Beileid. Ein Mensch übernimmt und sieht dieses Gespräch, Sie müssen es also nicht noch einmal erklären.',
    complaint:
      'Es tut uns leid, dass Sie Grund zur Beschwerde haben. Ein Mensch übernimmt und sieht dieses Gespräch.',
    fraud:
      'Wir nehmen das ernst. Ein Mensch übernimmt und sieht dieses Gespräch. Bitte schreiben Sie hier keine Passwörter oder Codes.',
    hardship:
      'Danke, dass Sie uns das sagen. Ein Mensch übernimmt und sieht dieses Gespräch, Sie müssen es also nicht noch einmal erklären.',
    returning:
      'Wir sehen, dass Sie uns nicht zum ersten Mal brauchen. Ein Mensch übernimmt und sieht dieses Gespräch.',
  },
  situations: {
    nobody_signed_in:
      'Im Moment ist niemand aus unserem Team angemeldet, deshalb können wir nicht sagen, wie lange es dauert. Ihr Platz bleibt erhalten. Schreiben Sie uns, worum es geht: Wer übernimmt, liest es.',
    nobody_available: 'Im Moment ist niemand aus unserem Team verfügbar. {wait} Ihr Platz bleibt erhalten.',
    no_language: 'Im Moment ist niemand da, der Ihre Sprache spricht. {wait} Ihr Platz bleibt erhalten.',
    transferred: 'Sie werden weitergeleitet. Wer übernimmt, sieht dieses Gespräch.',
    handed_over: 'Ab hier übernimmt {agent} und weiß, worum es ging.',
    three_way: '{agent} ist jetzt mit dabei und weiß, worum es geht.',
    paused:
      '{agent} muss sich kurz um etwas Dringendes kümmern und ist so bald wie möglich wieder für Sie da. Sie brauchen nichts zu wiederholen.',
    nudge: 'Sie warten noch auf einen Menschen, und Ihr Platz bleibt erhalten. {wait}',
    alternatives:
      'Entschuldigung, dass es so lange dauert. Ihr Platz bleibt erhalten. Sie können inzwischen mit dem Assistenten weitermachen oder aufschreiben, worum es geht: Wer übernimmt, liest es. {wait}',
    changed: 'Die Wartezeit hat sich geändert: Sie sind Nummer {position} in der Warteschlange. {wait}',
    closed:
      'Wir haben gerade geschlossen und öffnen wieder {opens}. Ihr Platz bleibt erhalten. Schreiben Sie uns, worum es geht: Wer übernimmt, liest es.',
    choices: 'Sie können wählen, mit der Nummer oder in eigenen Worten:\n{choices}',
    contact: 'Unter welcher Nummer sollen wir anrufen?',
    callback: 'Wir rufen Sie {time} an. Sie müssen nicht hierbleiben.',
    message:
      'Sie müssen nicht mehr warten. Schreiben Sie uns, worum es geht: Ein Mensch liest es und antwortet.',
    assistant:
      'Der Assistent kann Ihnen weiter helfen. Ihr Platz bleibt erhalten, und wenn Sie an der Reihe sind, kommt ein Mensch dazu.',
    called: 'Wir haben angerufen und Sie nicht erreicht. Wir rufen {time} noch einmal an.',
    consent:
      'Wer übernimmt, sieht dieses Gespräch. Darf er auch sehen, was Sie über Ihre Gesundheit oder andere sehr persönliche Dinge gesagt haben? Wenn nicht, sagen Sie einfach nein. Geholfen wird Ihnen in jedem Fall.',
  },
  situationsByChannel: {
    voice: {
      closed: 'Wir haben gerade geschlossen und öffnen wieder {opens}.',
      transferred: 'Bitte bleiben Sie am Apparat: Ich verbinde Sie mit jemandem, der weiß, worum es ging.',
      nobody_signed_in:
        'Im Moment ist niemand aus unserem Team da, deshalb können wir nicht sagen, wie lange es dauert. Ihr Platz bleibt erhalten.',
    },
    email: {
      closed:
        'Wir haben gerade geschlossen und öffnen wieder {opens}. Ihre Nachricht ist erhalten; die Antwort kommt per E-Mail.',
      nobody_signed_in:
        'Im Moment ist niemand aus unserem Team da. Ihre Nachricht ist erhalten; die Antwort kommt per E-Mail.',
      paused: '',
      transferred: 'Die Antwort kommt per E-Mail von jemandem, der Ihre Nachrichten hat.',
    },
  },
  danger: {
    resolved:
      'Passen Sie gut auf sich auf. Wenn Sie wieder Hilfe brauchen, schreiben Sie uns. Wenn ein Leben in Gefahr sein könnte, rufen Sie sofort den Notruf an.',
    certain: 'Das geht sofort an einen Menschen, der dieses Gespräch sieht.',
    possible:
      'Ich möchte sicher sein, dass Ihnen nichts passiert. Möchten Sie mit einem Menschen sprechen? Ein einfaches Ja genügt.',
    emergency: 'Wenn ein Leben in Gefahr sein könnte, warten Sie nicht auf uns: Rufen Sie jetzt {number} an.',
    emergencyAnywhere:
      'Wenn ein Leben in Gefahr sein könnte, warten Sie nicht auf uns: Rufen Sie den Notruf dort an, wo Sie sind.',
    crisis: 'Wenn Sie daran denken, sich etwas anzutun, können Sie auch {number} anrufen.',
    violence: 'Wenn jemand Ihnen wehtut oder Sie bedroht, können Sie auch {number} anrufen.',
  },
};
