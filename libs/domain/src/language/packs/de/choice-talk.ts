import type { ChoiceTalkWords } from '../../language-pack.ts';

export const germanChoiceTalk: ChoiceTalkWords = {
  callback: [
    'ruf mich an',
    'rufen sie mich an',
    'ruft mich an',
    'rufen sie mich zurück',
    'ruf mich zurück',
    'ruft mich zurück',
    'rückruf',
    'einen rückruf',
    'anrufen',
    'zurückrufen',
    'ruf an',
  ],
  message: ['nachricht hinterlassen', 'eine nachricht', 'nachricht', 'ich schreibe', 'ich schreibe es auf'],
  assistant: ['mit dem assistenten', 'der assistent', 'mit dem bot', 'weiter mit dem bot', 'assistent'],
  wait: ['weiter warten', 'ich warte', 'ich warte weiter', 'warten', 'in der warteschlange bleiben'],
  numbers: [
    'eins erste ersten erstes',
    'zwei zweite zweiten zweites',
    'drei dritte dritten drittes',
    'vier vierte vierten viertes',
    'fünf fünfte fünften fünftes',
    'sechs sechste sechsten sechstes',
  ],
  besideNumber: 'option nummer die das den bitte ich nehme möchte wähle will nr',
  not: 'nicht kein keine keinen niemals',
};
