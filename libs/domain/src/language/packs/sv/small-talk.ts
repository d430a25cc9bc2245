import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

export const swedishSmallTalk: SmallTalkWords = {
  yes: `
    ja jaa jo jajamän japp jepp yes ok oke okej gärna absolut självklart visst javisst jovisst precis exakt bra fint perfekt kanon toppen
    givetvis naturligtvis tack mm mhm stämmer korrekt tacksam kör 👍 👌 ✅`,
  yesInTwo:
    'ja tack ja gärna jättegärna tack gör det kör på det blir bra helt okej så klart visst ja det går bra',
  takesBack: 'inte nej',
  no: 'nej nä nää nope inte aldrig nix icke no',
  hedge: 'men först vänta innan fast sen tills',
  greeting:
    'hej hejsan hallå tjena tja tjenare hejhej god morgon godmorgon goddag dag kväll godkväll goda morgon hi hello',
  closing: `
    tack tackar tusen så mycket stort hej då hejdå adjö vi hörs ha en bra fin trevlig dag kväll helg detsamma toppen perfekt super kanon bra
    ok okej nej inget mer det var allt är det klart du också för hjälpen jättebra underbart väldigt puss kram ses fint lugnt vänligen`,
  filler: `
    jag vi du ni mig mej oss min med en ett den det och eller men alltså så inte kan kunna vill skulle ville gärna har behöver prata tala snacka
    koppla hjälp hjälpa fråga problem människa person medarbetare någon nån bot robot dator här där vad vem hur varför är bli få får nu lite
    tack snälla kundtjänst support till på för av från i om att till`,
  first: 'första 1 förra',
  second: 'andra 2 senare',
  or: 'eller',
};
