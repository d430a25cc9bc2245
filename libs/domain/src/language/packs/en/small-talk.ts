import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

export const englishSmallTalk: SmallTalkWords = {
  yes: '👍 👌 ✅ 🙏 affirmative totally gladly yeh yas yaas indeed agreed perfect great yes yeah yep yup ya yea sure ok okay okey k y please absolutely definitely certainly fine alright yess yesss',
  yesInTwo: 'of go do that course ahead it would sounds right',
  takesBack: 'no nope nah',
  no: '👎 ❌ no nope nah n never not negative nop nvm nevermind',
  first: 'first 1 one former 1st 1️⃣',
  second: 'second 2 two latter 2nd last',
  or: 'or',
  hedge: 'but first wait before until',
  greeting:
    'hi hii hiii hai helo hlo heya hello hey hiya hallo greetings morning afternoon evening good day yo',
  closing: `
    thank thanks thankyou thx ty tks bye goodbye ok okay k great perfect cool nice awesome good no nope nothing else
    that is all thats it fine alright done you so much lot lots a very for your the help a have day night one too
    welcome cheers appreciate i will see ya later take care and`,
  filler: `
    i we you me my your it this that is are am was be do does did can could would will should may have has had want
    need like get let give please pls plz now just to with a an the of for in on at and or but so not dont cant how
    what who when where why here there any some one yes no sure help assist assistance question problem issue
    something anything human humans agent agents person people representative rep operator someone somebody
    supervisor manager real live actual support customer service assistant talk speak chat contact connect transfer
    reach call talking speaking bot robot machine team guys sir madam mr mrs im id ill ive u ur`,
};
