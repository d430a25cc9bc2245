import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

export const spanishSmallTalk: SmallTalkWords = {
  yes: 'si claro vale venga bueno dale',
  yesInTwo: 'bien por supuesto',
  no: 'no',
  hedge: 'pero antes',
  greeting: 'hola buenas buenos dias tardes noches',
  closing: 'gracias adios chao vale perfecto muchas nada mas eso es todo',
  filler: 'hablar con un una el la quiero necesito persona humano agente puedo por favor ayuda me',
};
