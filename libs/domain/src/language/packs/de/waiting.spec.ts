import { hearsThoseWhoWait } from '../waiting-words.fixture.ts';

hearsThoseWhoWait('de', {
  howLong: ['wie lange dauert es noch?', 'Hallo, wann komme ich dran', 'wie lange noch??'],
  neverMind: [
    'hat sich erledigt',
    'Hat sich schon erledigt, vielen Dank!',
    'vergessen Sie es, danke trotzdem',
    'Ich brauche keine Hilfe mehr, tschüss',
    'es geht jetzt, danke schön',
  ],
  picks: {
    callback: [
      'Rückruf bitte',
      'ich hätte gern einen Rückruf',
      'bitte rufen Sie mich an',
      'ruft mich zurück unter 030 1234567',
    ],
    message: ['ich möchte eine Nachricht hinterlassen', 'Nachricht bitte'],
    assistant: ['lieber mit dem Assistenten', 'weiter mit dem Bot'],
    wait: ['ich warte weiter', 'dann warte ich', 'ich warte gern'],
  },
  numbers: [
    ['Nummer zwei bitte', 2],
    ['die erste', 1],
  ],
  none: [
    'noch nichts erledigt',
    'nichts erledigt',
    'egal',
    'alles egal',
    'schon gut',
    'Ok, schon gut',
    'jetzt geht es weiter',
    'das hat sich erledigt für euch',
    'hat es sich erledigt',
    'ich will nicht mehr warten!',
    'der Assistent ist doof',
    'ich hasse den Bot',
    'ohne den Bot bitte',
    'niemand ruft mich an',
    'warum ruft mich keiner an',
    'wollten Sie anrufen?',
    'ich habe schon eine Nachricht geschickt',
    'haben Sie meine Nachricht',
    'ich kann nicht warten',
  ],
});
