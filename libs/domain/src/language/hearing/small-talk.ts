import { isMark, tokenize, type Tokens } from '../text/index.ts';

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/[\s,]+/).filter((word) => word !== ''));

const YES = words(
  `yes yeah yep yup ya yea sure ok okay okey k y please absolutely definitely certainly fine alright yess yesss
   si claro vale venga bueno oui ouais ouaip daccord volontiers dale`,
);
const YES_SECOND = words('of go do that course ahead it would sounds bien por supuesto d accord right');
const NO = words('no nope nah n never not non nan negative nop nvm');
const HEDGE = words('but first wait before until pero antes mais avant d');

/** The answer to "would you like a person?"; null: something else was said. */
export function readAnswer(tokens: Tokens): 'yes' | 'no' | null {
  const said = tokens.words.filter((word) => !isMark(word));
  const first = said[0];
  if (first === undefined) return null;
  if (NO.has(first)) return 'no';
  const yes = YES.has(first) || (YES_SECOND.has(first) && said.length > 1 && YES_SECOND.has(said[1] ?? ''));
  if (!yes) return null;
  return said.length > 3 && said.some((word) => HEDGE.has(word)) ? null : 'yes';
}

const GREETING = words(
  `hi hii hiii hai helo hlo heya hello hey hiya hallo greetings morning afternoon evening good day hola buenas buenos dias tardes noches bonjour bonsoir salut yo`,
);
const CLOSING = words(
  `thank thanks thankyou thx ty tks bye goodbye ok okay k great perfect cool nice awesome good no nope nothing else that is all thats it fine alright done
   you so much lot lots a very for your the help a have day night one too welcome cheers appreciate i will see ya later take care and
   gracias adios chao vale perfecto muchas nada mas eso es todo merci revoir au beaucoup parfait non rien d autre super bonne journee`,
);
const SMALL = words(
  `i we you me my your it this that is are am was be do does did can could would will should may have has had want need like get let give please pls plz now just
   to with a an the of for in on at and or but so not dont cant how what who when where why here there any some one
   yes no sure help assist assistance question problem issue something anything
   human humans agent agents person people representative rep operator someone somebody supervisor manager real live actual support customer service assistant
   talk speak chat contact connect transfer reach call talking speaking bot robot machine team guys sir madam mr mrs im id ill ive u ur
   hablar con un una el la quiero necesito persona humano agente puedo por favor ayuda me parler un une je veux voudrais humain personne besoin aide avec moi svp il vous plait s`,
);

/** Whether a turn says what it is about: not only a greeting, thanks, yes or no, or the wish for a person. */
export function isNeed(text: string): boolean {
  const said = tokenize(text).words;
  let content = 0;
  let greeted = false;
  for (const word of said) {
    if (isMark(word)) continue;
    if (GREETING.has(word)) greeted = true;
    else if (!SMALL.has(word) && !CLOSING.has(word) && word.length > 2) content += 1;
  }
  return content >= 2 || (content === 1 && !greeted);
}

/** Whether the assistant owes an answer: thanks and goodbyes call for none. */
export function wantsAnswer(text: string): boolean {
  if (text.length > 60 || text.includes('?')) return true;
  const said = tokenize(text).words;
  return said.length === 0 ? false : said.some((word) => !isMark(word) && !CLOSING.has(word));
}
