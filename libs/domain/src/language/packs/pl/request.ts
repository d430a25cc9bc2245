import type { RuleSet } from '../../rules/rule-set.ts';
import { callBackPatterns, notCallBack } from './call-back.ts';
import { onward, onwardWords, refusing } from './request-onward.ts';

const ANYBODY = '(<person>|<someone>|<department>)';

/** People are only told of here: found and denied, so that nothing else hears a wish in it. */
const TOLD_OF = `
    (<person>|człowiek*) ,? (czy|albo) (z|ze)? ..1 (<machine>|program|nagranie)
    (<machine>|program) ,? (czy|albo) (z|ze)? ..1 (<person>|<someone>)
    (kiedyś|dawniej|przedtem|na początku) ..2 (odbierał*|odpowiadał*|odpisywał*|dzwonił*) ..1 (<person>|<someone>)
    (kiedyś|dawniej|przedtem) ..2 (<person>|<someone>) ..2 (odbierał*|odpowiadał*|odpisywał*|dzwonił*)
    <person> ..2 (załatwił*|zostawił*|zapomniał*|nabił*|pomylił*)
    (zawód|stanowisko|profesja|funkcja) ,? ..1 <person>
    (dział|biuro) (kadr|rachunkowe) , (firma|spółka) _
    ^ <person> (regionu|budowy|projektu|produkcji|magazynu) $
    może (potem|później|wtedy|kiedyś) ..3 (<person>|<someone>)
    (trzeba|należało|można) było ..3 (<person>|<someone>)
    po (zgłoszeniu|rejestracji|zakupie|złożeniu|wypełnieniu|wysłaniu|podpisaniu) ..3 (<person>|<someone>) ..2 (zadzwoni|oddzwoni|przyjedzie|napisze|odpisze|odezwie)
    (<person>|<department>) ..3 (przez pomyłkę|omyłkowo|niechcący|przez przypadek)
    (<person>|<someone>) (miał*|mieli) (oddzwonić|zadzwonić) i _
    (<person>|<someone>) ..2 (czyta|widzi|przegląda|słucha|nagrywa) ..2 (rozmow*|wiadomoś*|czat*)
    ^ <person> (niepotrzebn*|zbędn*|zbyteczn*)
    (przekaż*|przekazać) ..2 (podziękowani*|pozdrowieni*|wyrazy) ..4 ${ANYBODY}
    (jesteś|rozmawiam|piszę) ..1 (<person>|człowiek*) ,? (a)? nie (z)? <machine>
    (<connect>|<talk>) ..2 <person> ..1 (płatn*|darmow*|kosztuj*)
    bez (rozmowy|kontaktu|dzwonienia) ..1 <person>
    kiedy ..2 zadzwoni ..2 (kurier|monter|technik)
    <person> (obiecał*|mówił*|powiedział*) ..1 (oddzwonić|oddzwoni|zadzwoni)
    ile się czeka ..5 ${ANYBODY}
    (pisać|z botem|na czacie) ..2 niż ..2 (<talk>|<person>|<someone>|przez telefon)`;

/** A request for a person in Polish: the order of words is free, endings say who does what. */
export const polishRequest: RuleSet = {
  words: {
    ...onwardWords,
    own: 'mój, moja, moim, moją, mojego, mojej, mojemu, nasz, nasza, naszym, naszego, naszą, nasze, znajom*, koleg*, koleżank*, mąż, mężem, męża, żoną, żona, żonę, bratem, siostrą, mamą, mama, córką, synem, sąsiad*, szwagr*',
    clear:
      'człowiek, człowieka, człowiekiem, konsultant, konsultanta, konsultantem, konsultantka, konsultantkę, konsultantką, pracownik, pracownika, pracownikiem, pracownik obsługi, żywy człowiek, operator, operatora, operatorem, doradca, doradcę, doradcą, kierownik, kierownika, kierownikiem, żywa osoba, prawdziwa osoba, żywą osobę, human, human agent, real person, agent proszę, przełożony, przełożonego, menedżer, menedżera, osoba z krwi, ktoś żywy, ktoś prawdziwy, prawdziwy ktoś, żywego',
    vague:
      'obsługa klienta, biuro obsługi klienta, bok, infolinia, pomoc techniczna, dział techniczny, wsparcie techniczne, agent, support, ktoś, ktoś tam, jest tam ktoś, jest ktoś, specjalista, technik, help desk, recepcja, centrala, pomoc konsultanta, czy ktoś tam jest, czy jest tam ktoś',
    goods:
      'przelew*, pieniądz*, paczk*, bilet*, hasł*, plik*, link, zniżk*, rabat*, kwiat*, prezent*, kart*, telefon, drukark*, router*, konto, dan*, numer, samochod*, auto, pokój, rachun*, faktur*, umow*, kwot*, cen*',
  },
  always: `${refusing}
    (czemu|dlaczego) nie (mogę|moge|można|da się) ..3 <talk> ..4 ${ANYBODY}
    nie (mogę|moge|da się|umiem|potrafię|sposób) ..3 (<talk>|dodzwonić|połączyć) ..3 z ..2 ${ANYBODY}
    (nie z|nie) <machine> ,? (tylko|ale|lecz|a) (z|do)? <real>? ${ANYBODY}
    nie chcę ..3 <machine> ,? (tylko|ale|chcę|dajcie|daj) ..3 ${ANYBODY}
    nie (mam|ma) z kim ..3 (rozmawiać|mówić|porozmawiać|pogadać|gadać)`,
  certain: `${callBackPatterns}${onward}
    <wish> ..5 <talk> ..5 (z|ze|do|od|dla) ..3 ${ANYBODY}
    <wish> ..4 (z|ze) ..3 (<person>|<someone>) ..3 <talk>
    <wish> ..3 (z|ze) ..1 (<person>|<someone>) !towarzyszącą
    (z|ze) ..2 ${ANYBODY} ..3 (<wish>|trzeba) ..2 <talk>
    <wish> ..3 <talk> (komuś|człowiekowi|pracownikowi|konsultantowi|doradcy|kierownikowi)
    <talk> (to|o tym|wszystko)? (komuś|człowiekowi|pracownikowi|konsultantowi|doradcy|kierownikowi) ..2
    (z kim|z kims|kto z kim) (mogę|moge|można|mozna|tu można|da się|mógłbym|mogłabym) ..2 <talk>
    <connect> ..5 (z|ze|do|od|na|dla) ..3 ${ANYBODY}
    (mnie|nas|mi) ..2 (z|ze|do) ..3 ${ANYBODY} ..2 <connect>
    (mnie|nas) ..3 <connect> ..3 (z|ze|do) ..2 (nim|nią|nimi|tym|tą|pani*|pan*|dział*|oddział*)
    <connect> ..3 (z|ze|do) ..1 (panią|panem|pani|pana|nim|nią|nimi|wami|państwem)
    (przełącz|przełączcie|przelacz|przełączyć) (mnie|nas|mi) (do cholery|w końcu|natychmiast|wreszcie|dalej)?
    <connect> <real>? (mi|mnie|nam|tu|kogo)? <real>? (<person>|kogoś|kogos)
    (przekaż*|przekaz|przekażcie|przekazać|oddaj|oddać|oddałbym|oddałabym) ..4 (<person>|komuś|człowiekowi|kimś|obsłudze)
    <give> (mi|mnie|nam|tu|mi tu|już|się)? (tu|z)? (jakiegoś|jakiejś|tego|tę|tą|waszego|twojego|swojego|pomocy|kontaktu|rozmowy|rozmowę|rozmowa|kontakt)? (z)? <real>? (<person>|<someone>) !<goods>
    <give> (mi|nam|tu)? <real> (<person>|<someone>|kogoś)
    (pomoc|pomocy|wsparcie|wsparcia|interwencj*|odpowiedź|odpowiedzi|opinię|reakcj*|porad*) (od|ze strony)? <real>? (<person>|kogoś|ludzk*)
    (niech|żeby|zeby|aby|by) ..4 (<person>|<someone>|<department>) ..4 <act>
    (niech|żeby|zeby|aby|by) ..4 <act> ..4 (<person>|<someone>|<department>)
    (czy|czy może|może) ..2 (<person>|<someone>|<department>) ..3 (może|moze|mógłby|moglby|mogłaby|mogłby) ..4 <act>
    (ktoś|ktos|ktokolwiek) ..4 (może|moze|mógłby|moglby|mogłby|mogłaby) ..4 <act>
    (może|moze|mógłby|mogłaby) ..2 (<person>|ktoś|ktos) ..5 <act>
    (jest|są|macie|ma|znajdzie się|siedzi|pracuje|mozna|mam|istnieje) ..3 (<someone>|<person>|ktoś|jacyś ludzie) ,? (z kim|kto|z którym|z którą|do kogo|który|która|do pogadania|do rozmowy|prawdziw*|żyw*)
    (potrzebuję|potrzebuje|szukam|poproszę|chcę|chce|trzeba) ..2 (kogoś|kogos|człowieka|osoby|osobę|pracownika) ,? ..4 (kto|który|która|z|od|do)
    (<person>|ktoś|ktos) (z was|od was|z państwa|z obsługi|z zespołu) ..4 <act>
    (jest|są) (tam|tu|tutaj)? (jakiś|jakaś|jakikolwiek|jakieś)? <real>? (człowiek|konsultant*|żywa osoba|pracownik|ludzie) ..2
    ^ <real>? <clear> ..1 $
    ^ (ktoś|kogoś|kimś|rozmowa z|rozmowę z|kontakt z|połączenie z|połączenie do|do|z) <real>? <person> $
    ^ (rozmowa|rozmowę|kontakt|połączenie|czat|chat) ..1 (z|ze) ..2 ${ANYBODY}
    (tę|tą|tego) (panią|pana|pan|pani) ..4 (co|która|który|zajmuje)
    <wish> ..3 (z|ze) (wami|państwem|panią|panem|kims|kims) ..2 (<talk>|telefonicznie|na żywo)
    (powtarzam|żądam|zadam|tylko) ..5 (<person>) $
    (moge|mogę) z ..1 (<person>|<someone>)
    (zamienić|zamienic|kilka|parę|dwa) ..2 (słow*|zdań|zdan*) z ..2 (<person>|<someone>)
    zamiast ..2 <machine> ..4 (<person>|<someone>)
    (<person>|<someone>) zamiast ..2 <machine>
    (wolę|wole|wolałbym|wolałabym) ..5 (<person>|<someone>|na żywo|telefonicznie|przez telefon)
    <machine> ..3 (tylko|a nie|chcę|chce|dajcie|daj|wolę|poproszę) ..2 (<person>|kogoś|kimś)
    (<person>|kimś|kogoś) ,? (a)? nie (z)? <machine> !<question>
    (odpisze|odpowie|odpisał|odpowiedział|odezwie|zajmie|pomoże) ..3 (<person>|ktoś) ..3`,
  possible: `${TOLD_OF}
    ^ <real>? <vague> ..1 $
    (jak|gdzie|kiedy|w jaki sposób) ..4 (skontaktować|skontaktowac|dodzwonić|dodzwonic|połączyć|porozmawiać|kontakt|znajdę|złapać) ..4 (<department>|<person>|wami|państwem|was)
    <machine> ..4 <refuse>
    <refuse> ..4 <machine>
    (nie rozumiesz|nic nie rozumiesz|nie pomagasz|nie pomogłeś|nic nie pomaga|jesteś bezużyteczn*)
    (przez telefon|telefonicznie|na żywo) ..3 (wolę|wolałbym|wolałabym|łatwiej|lepiej|porozmawiać|pogadać|wyjaśnić|opowiedzieć)
    (chcę|chciałbym|chciałabym|mogę|proszę) ..2 (porozmawiać|pogadać|o rozmowę|o kontakt)
    (gotowe|automatyczne) (formułki|odpowiedzi) ..3
    (do kogo|z kim) ..3 (się zwrócić|mam się|powinienem|powinnam|napisać|zgłosić|rozmawiać)
    ^ (halo)? (jest|czy jest) (tam|tu)? (ktoś|ktos|kto) ..1 $`,
  weaken: `
    (jak|gdzie|jaki jest) ..4 (<department>|infolini*)`,
  not: `${notCallBack}${TOLD_OF}
    (nie|bez) (trzeba|potrzeba|potrzebuję|potrzebuje|chcę|chce|chciałbym|chciałabym|musi|muszę|musisz|potrzebny|potrzebna|proszę) ..4 (<person>|<someone>|<department>|rozmawiać|rozmowy|kontaktu|połączenia)
    (nie) (dzwonić|dzwonic) ..2 dzwon*
    nie (łącz|łączcie|przełączaj*|przekierowuj*|kontaktuj*|przekazuj*|dzwoń) ..4
    (z nikim|nikogo|nikim|żadnego|żadnym|żadnej) ..4
    nie (jest|to) ..2 sprawa dla ..2 <person>
    (rozmawiałem|rozmawiałam|rozmawialem|rozmawialam|gadałem|gadałam|pisałem|pisałam|mówiłem|mówiłam|dzwoniłem) ..6
    ${ANYBODY} ..4 (powiedział*|mówił*|stwierdził*|podał*|obiecał*|napisał|napisała|przekręcił*|dzwonił*|twierdzi*|kazał*|pomógł mi|pomogła mi|był*|spisał*)
    <own> ..3 (<person>)
    <person> (nieruchomości|podróży|turystyczny|sieci|komórkow*|koparki|wózka|gsm)
    (jestem|pracuję jako|zawód|zatrudniam|zatrudnić) ..2 <person>
    (jesteś|jestes|czy to|to) ..2 (człowiek*|<machine>|żyw*|prawdziw*) ..2 (czy|$|<question>)
    (jedna|jedną|dwie|trzy|cztery|dodatkow*|nową|nowej|druga|drugą|innej|inną|trzeci*|ile|na|za|dla|liczb*) (osoba|osobę|osobą|osoby|osobie|osób)
    (osoba|osobę|osobą|osobie) (towarzysząc*|trzeci*|dorosł*|upoważnion*|niepełnospr*|prywatn*|fizyczn*|kontaktow*|do polisy|do rezerwacji|do konta|do zespołu|do umowy)
    (gdybym|gdyby|jak się nie uda|może kiedyś|w razie czego|jeśli kiedyś) ..8
    (przelew*|paczk*|bilet*|pieniądz*|doładuj*|hasł*|plik*|link) ..4 (<person>|komuś|kimś|właściciel*)
    (podziękuj*|podziękować|pozdrów*|pozdrowienia|dziękuję) ..3 (<person>|<department>|kimś)
    (numer|adres|godzin*|otwart*|czynn*|do której|o której|od której) ..5 <department>
    (wizyt*|umówić|zapis*|badani*|termin*|zabieg*|konsultacj*) ..4 (do|u|z|ze) ..1 (lekarz*|doktor*|specjalist*|pielęgniark*|trener*|położn*)
    (zmieni*|przeni*|innego|inny|nowego|poprzedni*|starego) ..3 (operator|operatora|operatorem|operatorowi)
    (praca|pracy|rekrutacj*|oferta|aplikować|cv) ..4 <person>
    (opini*|kontakty|kontaktów|user|usera|przeglądark*|napiwek|ocen*) ..3 <person>
    (przysługuje|w pakiecie|w cenie|w abonamencie) ..5 <person>
    (zostawi*|odda*|odebra*|odbior*) ..4 (recepcj*|oddzia*|placów*|portier*)
    (płatn*|zwrot*|reklamacj*|zamówien*|plik*) ..3 (do|z) (oddziału|placówk*|recepcj*|biura)`,
};
