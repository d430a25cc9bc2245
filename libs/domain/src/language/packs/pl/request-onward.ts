import type { Classes } from '../../rules/rule-set.ts';

/** Words of what follows, each class named by its first. */
export const onwardWords: Classes = {
  jak: 'jak, da się, można, czy da się',
  cie: 'cię, ciebie, was, bota, robota, automat, tego bota, tego robota, tę maszynę, to coś, tym botem',
  jakOr: 'jak, da się, można, czy da się, kod, sposób',
  cieOr: 'cię, ciebie, was, bota, robota, automat, automatu, tego bota, tego robota, tę maszynę, bot*',
  rozmawiam:
    'rozmawiam, gadam, rozmawiał, będę, zamierzam, mam zamiaru, chcę, chce, mam ochoty, lubię, dyskutuję, mówię, będziemy',
  podam:
    'podam, podaję, dam, daję, powiem, mówię, opowiem, zdradzę, ujawnię, będę podawać, będę opowiadać, będę tłumaczyć, będę omawiać, podyktuję, dyktuję, przekażę, udostępnię, napiszę, omawiam, wpiszę, będę dyktować',
  pracownikowi: 'pracownikowi, człowiekowi, konsultantowi, osobie, z człowiekiem, z pracownikiem',
  zadnych:
    'żadnych, bez, dość, koniec z, nie chcę, przestańcie wysyłać, zamiast, nie przysyłaj*, nie wysyłaj*, dosyć',
  zostaw: 'zostaw*, odpuść*, daj spokój, dajmy spokój, koniec, skończ*, dość, darujmy',
  tylko: 'tylko, sam, same, same boty, sam bot',
  drugaLinia:
    'druga linia, drugi poziom, poziom 2, poziom drugi, wyższy poziom, druga linia wsparcia, drugą linię',
  wyzej:
    'wyżej, wyższy poziom, poziom wyżej, przełożon*, szczebel wyżej, drugiej linii, drugą linię, zwierzchnik*, kierownictw*',
  wKolejce: 'w kolejce, na linii, na swoją kolej',
  tam: 'tam, u was, ktoś tam, u państwa',
  ktos: 'ktoś, ludzie, jacyś ludzie, człowiek, ktokolwiek, jakiś człowiek, żywa dusza, jakikolwiek',
  tamOr: 'tam, u was, u państwa, w biurze, w firmie, żywy, po drugiej stronie',
  sa: 'są, jest, się podziali, podziali się',
  szukam: 'szukam, poszukuję, czy jest, zastałem, zastałam, proszę z, poproszę',
  jestDostepn: 'jest dostępn*, dostępn*, jest w biurze, w biurze, jest wolna, jest wolny, jest u siebie',
  waszaKolej: 'wasza kolej, kolej na, kolej człowieka, kolej ludzi, wasi ludzie',
  doNiej:
    'do niej, do niego, do mojej mamy, do mamy, do babci, do taty, do mojej babci, do mojego ojca, do dziadka',
  czekam: 'czekam, nie odpuszczę, tu siedzę, dalej czekam',
  przezTelefon: 'przez telefon, ustnie, na głos, telefonicznie, rozmawiając, głosowo',
  przezTelefonOr: 'przez telefon, ustnie, na głos, telefonicznie, w rozmowie',
  gdzie: 'gdzie, pod którym, na który',
  gos: 'głos, ludzki głos, żywy głos, człowieka',
  kogosDorosego: 'kogoś dorosłego, dorosłego, kogoś ogarniętego, kogoś mądrzejszego',
};

/** Wishes for a person by what is refused: a machine, links, ready-made answers. The negation is the wish, so nothing cancels them. */
export const refusing = `
    jak (się|mam|można) ..2 (pozbyć|ominąć|obejść|pominąć|przeskoczyć) ..2 (bota|robota|automatu|ciebie|cię|maszyny)
    (co|jaki|który|jaką|gdzie|czym|jakie) ..2 (wcisnąć|nacisnąć|wcisnac|nacisnac|kliknąć|kliknac|wpisać|wpisac|wybrać|wybrac|wystukać|powiedzieć|przycisnąć|klawisz*|przycisk*|numer*|kod*|mam wcisnąć|trzeba) ..3 (żeby|aby|by|zeby) ..3 (cię|ciebie|was|pominąć|ominąć|przeskoczyć|bota|robota|automat*|człowiek*|konsultant*|kogoś|ktoś|połączyć|sobie poszedł|zniknął)
    <jak> ..2 <cie> ..2 (ominąć|pominąć|przeskoczyć|obejść|pozbyć|wyłączyć|uniknąć|ominac|pominac)
    <jakOr> ..2 (ominąć|pominąć|przeskoczyć|obejść|uniknąć|ominac|pominac|pozbyć się|wyłączyć) ..2 <cieOr>
    nie ..2 <rozmawiam> ..3 (z|ze|do) ..1 (<machine>|program*|maszynami|komputerami|robotami|botami|softem|oprogramowani*)
    (z|ze) ..1 (<machine>|program*|maszynami|komputerami|robotami) ..2 nie ..1 (rozmawiam|gadam|będę|zamierzam|chcę|dyskutuję|mam o czym)
    nie ..1 <podam> ..6 (<machine>|program*|maszynie|komputerowi|robotowi|botowi|oprogramowani*|algorytmowi|automatowi)
    (maszynie|komputerowi|robotowi|botowi|programowi|automatowi|algorytmowi|oprogramowaniu) ..2 nie ..1 (podam|podaję|dam|daję|powiem|mówię|opowiem|zdradzę|dyktuję|podyktuję|przekażę|udostępnię|ufam)
    <pracownikowi> ..1 (tak|owszem|chętnie|proszę bardzo|mogę|podam|powiem)
    (tylko|wyłącznie|jedynie) ..1 (z|ze)? ..1 (człowiekiem|ludźmi|pracownikiem|konsultantem|człowiekowi|pracownikowi|żywym człowiekiem|konsultantowi) ..3
    <zadnych> ..2 (link*|artykuł*|faq|formularz*|poradnik*|stron* pomocy|gotowc*|szablon*) ..3 ,? ..3 (głos*|rozmow*|<person>|<someone>|telefon|zadzwońcie|zadzwoń*)
    (głos*|rozmow*|<person>|<someone>|telefon*) ..3 ,? (a nie|nie|zamiast) ..1 (link*|artykuł*|faq|formularz*|poradnik*|gotowc*|szablon*)
    (zachowaj*|schowaj*|daruj*|zostaw*|możecie sobie|wsadź*) ..2 (te|swoje|wasze)? ..1 (automatyczne|gotowe|szablonowe) ..1
    <zostaw> ..2 (tego|tym|z tym|sobie)? ..1 (bota|botem|robota|robotem|chatbota|automatu|automatem) ..1 (i|,|proszę|$|już)
    (macie|są|jest) ..2 (ludzi|ludzie|pracowników|pracownicy|ktoś|personel) ..1 ,? (czy) ..1 <tylko> ..2
`;

/** By what is to happen next: a level up, into the queue, to one by name, to whoever is there at all. */
export const onward = `
    z kim (tu|tutaj|u was|tam) ..1 (gadać|pogadać|rozmawiać|porozmawiać|mogę)
    (poproszę|proszę|chcę|dajcie|daj) ..1 (tego pana|tę panią|tego samego|tę samą|pana|panią) _ ,? ..1 (co|który|która|z wczoraj) ..3
    ^ <drugaLinia> ,? (proszę|poproszę|dziękuję|dzięki|$)
    (eskaluj*|eskalow*|podnieś*|przekaż*|oddaj*|daj*|podbij*|skieruj*) ..4 <wyzej>
    ^ (eskalacja|eskaluj|eskalujcie|proszę o eskalację|eskalację|eskalować) ..1
    (komuś|kogoś|osobie|kimś|człowieka|człowiekowi|ktoś|osoby|kto) ,? (kto|która|który|z)? ..1 (może|podejmie|podejmuje|decyduje|zdecyduje|decyzyjn*|uprawnieni*|uprawnion*|rozumie|zrozumie|ogarnia) ..2 (decyzj*|zdecydować|zadecydować|$|,|to|sprawę)
    (wstaw*|dodaj*|ustaw*|wpisz*|postaw*|umieść*) (mnie|nas) ..1 (do|w) ..1 (kolejk*|kolejce|oczekując*)
    (poczekam|czekam|zaczekam|będę czekać) ..2 <wKolejce>
    (pracuje|pracują|siedzi|jest|są|został) ..1 <tam>? ..1 <ktos> ..1 <tamOr>
    gdzie ..1 <sa> ..1 (wszyscy|ludzie|pracownicy|konsultanci|personel|wasi ludzie) ..1
    kto ..1 (tu|tam|u was|tutaj) ..1 (rządzi|decyduje|dowodzi|szefuje)
    kto jest ..1 (twoim|waszym|pana) ..1 (szefem|przełożonym|kierownikiem)
    <szukam> ..2 (pani|pana|pan|panią) _ ..1 (z|ze) ..3
    (pan|pani) _ ..3 <jestDostepn>
    (spotkani*|rozmow*|telefon*|termin*|umów*) ..3 z ..1 (moim|moją) ..1 (doradcą|opiekunem|opiekunką|konsultantem|bankierem|agentem)
    ^ (mój|moja|mojego|moją|twój|twojego|waszego) (doradca|doradcę|opiekun|opiekuna|opiekunkę|szef|szefa|przełożony|przełożonego) ..1 (proszę|poproszę|$)
    ^ (linia|dział|infolinia) ..2 (proszę|poproszę|natychmiast|szybko|pilnie|już)
    (ktoś|kogoś) z (działu)? (oszustw|fraudów|reklamacji|windykacji|faktur) ..1 (natychmiast|szybko|pilnie|teraz|już|proszę)
    (kazano|kazali|powiedzieli|powiedziano|poradzono|napisano|mówili) ..3 (poprosić|prosić|poprosił*|zażądać|pytać|zapytać) ..2 (o)? ..1 (<person>|specjalist*|eksper*) ..3
    (teraz|no to) ..1 <waszaKolej> ..2
    (przyślij*|wyślij*|podeślij*) ..1 (kogoś|człowieka|pracownika|kogos) ..2
    (niech|żeby|musi|powinien|mógłby|może|proszę żeby) ..1 (ktoś|pracownik|konsultant|człowiek)? ..1 <doNiej> ..1 (zadzwoni*|dzwoni*|przedzwoni*|podejdzie|pojedzie)
    (ktoś|pracownik|konsultant|człowiek) ..2 (zadzwonić|zadzwoni|zadzwonił|zadzwoniła) ..1 <doNiej>
    (powiedz*|przekaż*) ..1 (swojemu|waszemu|swoim|waszym) ..1 (zespołowi|szefowi|kolegom|przełożonemu|ludziom) ,? (że)? ..1 <czekam>
    <przezTelefon> ..2 (szybciej|prościej|łatwiej|sprawniej|byłoby lepiej)
    (szybciej|prościej|łatwiej|sprawniej) ..2 <przezTelefonOr>
    (numer|telefon) ..1 (<gdzie>|,) ..2 (ktoś|człowiek|ktokolwiek|naprawdę) ..2 (odbiera|odbierze|odpowiada|odbierają)
    (ktoś|niech ktoś) ..1 (odbierze|odbierzcie|odbierz|odpisze|podniesie) ..2
    (usłyszeć|słyszeć) ..1 <gos> ..2
    ^ (ludzki|żywy)? (głos|rozmowa) (człowieka|proszę|poproszę)? $
    (dawaj*|daj*|zawołaj*|poproś*) ..1 <kogosDorosego> ..1
    (komuś|osobie|człowiekowi|kimś) ..1 z (imienia|imieniem|nazwiskiem|imienia i nazwiska) ..2
`;
