import type { RuleSet } from '../../../rules/rule-set.ts';

/** Danger to life: of one's own hand, or by gas, smoke, fire, current, water, or things swallowed. */
export const safety: RuleSet = {
  certain: `
    (chcę|chce|zamierzam|będę) (się|sie)? (zabić|zabic|powiesić|umrzeć|umrzec|skończyć ze sobą|odebrać sobie życie|skoczyć z mostu) (się)? $
    (zabiję|zabije|powieszę) się
    nie (chcę|chce) (już|juz|dłużej)? żyć
    (odebrać|odbiorę|odbierze) sobie życie
    (popełnić|popełnię|popełni|próbował* popełnić) samobójstwo
    (podciąć|podcięła|podciął|podetnę|tnę) sobie (żyły)?
    (połknąłem|połknęłam|wziąłem|wzięłam|połknął|połknęła) ..2 (opakowanie|garść|całe|wszystkie|dużo) ..2 (tabletek|tabletki|leków|proszków)
    (śmierdzi|czuć|czuję|pachnie|ulatnia się|ulatniający się|wyciek) ..2 (gazem|gaz|gazu|spalenizną|spalenizna)
    (mieszkanie|dom|kuchnia|licznik|router|bateria|gniazdko|telefon|piec|ładowarka|pokój|samochód) (nam|mi|się)? (się)? (pali|płonie|zapalił*|dymi|iskrzy)
    (pali się|pożar) (w|u nas|u mnie|na) ..2 (dom*|mieszkani*|kuchni|pokoju|piwnicy|klatce|hotelu|sklepie|piętrze)
    (dziecko|synek|syn|córka|córeczka|niemowlę) ..3 (połknął|połknęła|połknęło|wypił|wypiła|wypiło|topi)
    (poraził|kopnął|poraziło) (mnie|go|ją|syna|męża|dziecko) prąd
    (czujnik|alarm) (czadu|tlenku węgla|gazu) (wyje|piszczy|się włączył|dzwoni)
    (uwięzieni|uwięziony|uwięziona|utknęliśmy|utknąłem|utknęłam) w windzie
    (listy|list) ..2 (napisane|napisałam|napisałem|napisany) ,? ..4 (zostało|zostaje|tylko|rozdałam|rozdałem|pies|kot)
    (rozdałam|rozdałem|oddałam|oddałem) ..3 (rzeczy|wszystko|kota|psa) ,? ..4 (zostało|tylko|jeszcze)
    (jak|jeśli|jeżeli) ..3 (odetniecie|odetną|odłączycie|zajmie|wyrzucą|zabiorą|eksmitują) ..4 ,? (to)? ..2 (ze mną koniec|koniec ze mną|to koniec|kończę ze sobą|skaczę)
    (ze mną koniec|koniec ze mną) ,?
    beze mnie ..4 (lepiej|lżej|łatwiej|spokojniej|szczęśliw*|ulży)
    (lepiej|lżej|łatwiej|spokojniej|szczęśliwsi) ..3 beze mnie
    (zasnąć|usnąć|zasnę) ..3 (nie|nigdy|już) ..2 (obudzić|obudzę|wrócić|budzić)
    (nie chce|nie chciało) mi się ..2 (żyć|dalej żyć)
    (zmęczon*|dość|mam dosyć) ..1 budzenia się $
    (szkoda|żal|rozczarowan*|zawiedzion*) ,? że ..2 (obudziłam|obudziłem|budzę|żyję)
    (budzenie się|wstawanie|pobudka) ..1 (to)? ..1 (najgorsze|piekło|tortura)
    (zmarła|zmarł|umarła|umarł|odeszła|odszedł|nie ma) ,? ..2 (chcę|myślę) ..4 (do niej|do niego|dołączyć|być z nią|być z nim)
    (kredyt|pożyczkę|długi|dług|raty|pogrzeb) ,? ..2 (jak|jeśli|gdy|kiedy) ..2 (zniknę|umrę|mnie zabraknie|mnie nie będzie|zginę) ,? ..3 (tym tygodniu|dzisiaj|dziś|jutro|piątek|niedzielę)
    (dnie|dole|dołku|dołka|studni|dziurze) ..3 (nie chcę|nie mam siły|nie zamierzam) ..1 (wychodzić|wyjść|wstawać|się podnieść)
    (okno|balkon|most|tory|barierka|przepaść|dach) (mnie)? ..1 (woła|wołają|wzywa|kusi|przyciąga|ciągnie)
    (stoję|siedzę|leżę|jestem) ..1 (na|za) (torach|barierce|barierką|gzymsie|krawędzi|parapecie|dachu)
    głosy ..4 (skoczyć|skocz|zabić|zabij|umrzeć|pociąć|mówią żebym|każą)
    (przyjaciel*|brat|siostra|syn|córka|mąż|żona|kolega|koleżanka|chłopak) ..5 (pożegnanie|pożegnalny|pożegnalną|żegnaj|żegnajcie|wybaczcie|przepraszam za wszystko) ..6 (nie odbiera|wyłączony|wyłączył|wyłączyła|namierzyć|zlokalizować|nie odpowiada)
    (boję|boje) się ..2 (że sobie coś|co sobie zrobię|siebie|swoich myśli|zostać sama ze|zostać sam ze|że coś sobie)
    (nie mogę|nie powinnam|nie powinienem) ..1 (być|zostać) (sama|sam) ..3 (myślami|nocy|dzisiaj)
    (nic|nikt) (mnie)? ..1 (tu|tutaj)? (już)? (mnie)? nie trzyma
    tam (gdzie|dokąd) idę ,? ..3 (nie potrzeb*|nie będę potrzeb*|niepotrzeb*)
    (łyknęłam|łyknąłem|połknęłam|połknąłem|wzięłam|wziąłem|zażyłam|zażyłem|nałykałam się|nałykałem się) ..1 (wszystkie|wszystko|całe|cały|garść|wszystkich) ..3 (tabletki|tabletek|leki|co było|opakowanie|blister|proszki|leków)
    (tabletki|leki|proszki) ..3 (wymieszałam|wymieszałem|zmieszałam|zmieszałem) ..3
    (alkohol|wódk*|wino|pijan*|wypiłam|wypiłem) ..5 (tabletki|leki|nasenne|uspokajające|tabletek) ..2
    (w środku) ..2 (umarłam|umarłem|martwa|martwy) ,? ..3 (reszta|ciało|zostało)
    (jedyne|jedyna|ostatnie) (wyjście|droga|rozwiązanie|ratunek) ..3 (okno|most|śmierć|skok|skoczyć)
    (okno|most|śmierć|skok) ..3 (jedyne|jedyna|ostatnie) (wyjście|droga|rozwiązanie)
    (znowu|znów|ponownie) ..1 (się pociął*|pociął* się|pocięłam|pociąłem|cięłam|ciąłem|tnę)
    (pocięłam|pociąłem|cięłam|ciąłem) się (znowu|znów|w nocy|żyletką|,|$)
    nie chcę (już|tu)? (tu)? (być|istnieć)  (,|$)
    (kreta|krecika|domestosa|wybielacz*|płynu do naczyń|odkamieniacz*|rozpuszczalnik*|kapsułk*|bateri*|magnes*) ..3 (napił*|wypił*|połknął*|połknęł*|zjadł*)
    (napił*|wypił*|połknął*|połknęł*|zjadł*|łyknął*) ..2 (kreta|krecik*|domestosa|wybielacz*|płyn*|odkamieniacz*|rozpuszczalnik*|kapsułk*|bateri*|magnes*|detergent*)
    (piec|piecyk|junkers|kominek|grill|koza|agregat|silnik|ogrzewanie) ..8 (głowa boli|boli głowa|kręci się w głowie|mdłości|wymiotuj*|senne|senny|senna|nie odpowiada|nie budz*|nieprzytomn*|omdl*)
    (prąd|porażen*|kopnęł*|kopnął) ..6 (serce|drętwie*|zdrętwi*|ręka|zemdl*)
    (skrzynk*|bezpiecznik*|rozdzielni*|gniazdk*|frytkownic*|patelni*|olej|firank*|zasłon*) ..4 (iskry|iskrzy|trzeszczy|płonie|pali się|zajęł*|dymi|w ogniu|stoi w płomieniach)
    (kabel|przewód|linia|drut) ..3 (leży|wisi|zerwan*) ..4 (ulic*|droge|drodze|chodnik*|wod*|ziemi|iskrz*)
    (tabletki|leki|nasenne) ..2 (uzbierałam|uzbierałem|odłożone|odkładam|zbieram|gromadzę)
    (sznur|pętla|lina) ..3 (wisi|gotow*|zawiązan*|belce|przygotowan*)
    (szkoda|żal|rozczarowan*|zawiedzion*) ..1 , że ..2 (obudziłam|obudziłem|budzę|żyję)
    (zmarła|zmarł|umarła|umarł|odeszła|odszedł) ..1 , (chcę|myślę) ..5 (do niej|do niego|dołączyć)
    (węgiel|węgla|grill|wąż) ..3 (aucie|samochodzie|bagażniku|namiocie) i ..2 (spokojne|ciche|miejsce|lesie)
    (pożegnałem|pożegnałam) się ze wszystkimi ,? ..4
    (powerbank|bateria|akumulator) ..2 (napuchł*|spuchł*|wybrzusz*) ..2 (syczy|dymi|gorąc*|trzeszczy)
    (napił*|wypił*|łyknął*|połknął*) ..2 (środka na chwasty|płynu do chłodnic|borygo|rozpuszczalnika|denaturatu|trutki|środka)
    (koncentrat|borygo|płyn do chłodnic|środek na chwasty|trutkę) ..4 (wypił*|napił*)
    (fala|woda|przypływ) ..2 a (ja)? nie umiem pływać
    nie zasługuję ..1 (na życie|żyć|na to żeby żyć)
    (kanapa|sofa|łóżko|materac|dywan|fotel|firanka|zasłona) (płonie|pali się|się pali|się zajęła|dymi)
    (woda|kapie) ..3 (skrzynki|gniazdka|bezpieczników|rozdzielni)
    nie wychodzi z pokoju ..3 i nie (odpowiada|otwiera|odzywa)
  `,
  possible: `
    nie mam (już)? (po co|siły) żyć
    (życie|wszystko) (nie ma|straciło) ..1 sensu
    (wszystkim|wam|im) ..2 (będzie lepiej|ulży) beze mnie
    (myśli|myślę o) ..1 (samobójcz*|samobójstwie|śmierci)
    (zrobić|zrobi|zrobię) sobie krzywdę
    nie (wytrzymam|dam rady) (już)? (dłużej)? żyć
    (listy) ..2 napisane ,? ..6 (konto|umow*)
    (w poniedziałek|we wtorek|w piątek|w niedzielę|jutro|za tydzień|w przyszłym tygodniu) ..2 (i tak|już) ..1 mnie ..1 nie będzie
    (kredyt|pożyczkę|długi|dług|raty) ,? ..2 (jak|jeśli|gdy) ..2 (zniknę|umrę|mnie zabraknie|mnie nie będzie)
    (ubezpieczenie|polisa|wypłacą) ..6 (celowo|specjalnie|umyślnie|na własne życzenie)
    (nie wytrzymam|nie dam rady|nie zniosę|nie przeżyję) ..1 (kolejnej|jeszcze jednej|następnej|kolejny|kolejną) (nocy|dnia|noc|dzień|godziny)
    (myślę|wyobrażam) ..4 (cicho|spokojnie|cisza|spokój) ..2 (by|byłoby|będzie)
    (powiedzcie|proszę powiedzieć|przekażcie) ..4 (dzieciom|mamie|rodzinie|żonie|mężowi|rodzicom) ..4 (kocham|przepraszam|żal)
    nikt ..2 (nie zauważy|nie będzie tęsknił|nie zatęskni|nie zapłacze|nie będzie płakał)
    (jestem|tylko) ..1 (ciężarem|kulą u nogi)
    (podjęłam|podjąłem) decyzj* ..5 (spokoj*|ulg*|lżej)
    (rozdałam|rozdałem|porozdawał*) ..3 (rzeczy|ubrania|kota|psa|gitarę)
    (polisa|ubezpieczenie|wypłaca|wypłaci|wypłacą) ..3 (jak|jeśli|gdy|kiedy) ..3 (celowo|specjalnie|umyślnie|sam ze sobą|skończy ze sobą)
    żeby ..2 wszystko (się)? (skończyło|ustało|przestało)
  `,
  not: `
    (ze śmiechu|z nudów|z głodu|w grze|film*|serial*|książk*|ubezpiecz*|polis*|gra|grze) ..4
    (kontrolka|dioda|lampka|światło) ..4 (pali|świeci)
    (chleb|tost*|ciast*|pizz*|naleśnik*|grzank*) ..6 (alarm|czujnik*)
    (zmęczon*|dość|mam dosyć) ..1 budzenia się ..3 (przez|o|od|hałas*|budzik*)
  `,
};
