import type { SmallTalkWords } from '../../hearing/small-talk-words.ts';

export const polishSmallTalk: SmallTalkWords = {
  yes: 'tak taak taa ta no jasne pewnie oczywiście owszem dobrze dobra ok okej oki okay spoko zgoda zgadza poproszę proszę chętnie koniecznie chcę potwierdzam dokładnie naturalnie yes yep dawaj dawajcie śmiało łącz połącz świetnie super 👍 👌 ✅ 🙏 💯',
  yesInTwo: 'jak najbardziej czemu nie bardzo chętnie tak poproszę no jasne w porządku może być niech będzie',
  no: 'nie nieee nope no nah dziękuję nigdy skądże 👎 ❌',
  hedge: 'ale najpierw jednak poczekaj czekaj chwila później potem zaraz może tylko',
  greeting: 'cześć hej witam witaj siema dzień dobry wieczór halo hello hi elo czołem heja 👋',
  closing: `
    dziękuję dziękuje dzięki wielkie bardzo dziękujemy serdecznie za pomoc wszystko do widzenia usłyszenia zobaczenia pa papa miłego dnia wieczoru weekendu dobranoc pozdrawiam super świetnie ok okej dobra jasne to już rozumiem
    nic więcej nie trzeba potrzebuję udało się działa załatwione wesołych świąt spokojnej nocy na razie narazie nara cześć 👍 🙏 😊 👌 ❤ 🙂`,
  filler: `
    ja ty my wy mi mnie mam ma być jest są z ze do na w o i a to ten ta jakiś jakaś ktoś kogoś kimś komuś człowiek człowiekiem człowieka konsultant konsultantem konsultanta pracownik pracownikiem doradca doradcą osoba osobą
    proszę poproszę chcę chciałbym chciałabym mogę potrzebuję porozmawiać rozmawiać rozmowa rozmowę połączyć połącz połączcie pomoc pytanie problem sprawa bot robot prawdziwy żywy żywym tylko teraz już co jak gdzie kiedy czy się no tu tam obsługa klienta`,
  first: 'pierwszy pierwsza pierwsze pierwszą pierwszego pierwszej 1',
  second: 'drugi druga drugie drugą drugiego drugiej 2',
  or: 'lub albo czy bądź',
};
