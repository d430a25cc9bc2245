import type { RuleSet } from '../../../rules/rule-set.ts';

/** Violence or threats against the writer or another now, and threats by the writer. */
export const violence: RuleSet = {
  words: {
    other:
      'mąż, partner, chłopak, ojciec, ojczym, sąsiad, były, facet, żona, syn, ktoś, kurier, on, szef, konkubent, brat',
  },
  certain: `
    <other> ..3 (mnie|nas|ją|dzieci|dziecko|mamę) ..2 (bije|pobił|uderzył|dusi|kopie|zamknął|zgwałcił|atakuje|zaatakował|szarpie)
    <other> ..2 (bije|pobił|uderzył|dusi|zgwałcił|atakuje|zaatakował|katuje) (mnie|nas|ją|dzieci|dziecko)
    (grozi|groził) (mi|nam) ..2 (śmiercią|nożem|bronią|że mnie|pobiciem)
    (zabiję|zabije|zatłukę|zastrzelę|zarżnę) (was|cię|cie|go|ją|ich|tego)
    (spalę|podpalę|wysadzę|spale|podpale) (wam|wasz*|ten|tę|to|wasze) ..3
    (podłożyłem|podłożę|mam|jest) bombę
    (włamuje|włamują|włamał) się ..2 (do|ktoś|mnie)
    ktoś ..3 (włamuje|włamał|dobija) się ..2
    (przyjdę|przyjadę|wejdę) ..4 z (nożem|siekierą|bronią|kijem|pistoletem)
    (ma|trzyma|wyciągnął) ..1 (nóż|broń|pistolet|siekierę) ..3
    (zostałam|zostałem) (zgwałcon*|pobit*|napadnięt*|zaatakowan*)
    (połamię|obiję|rozwalę) (ci|wam|mu) ..2 (nogi|ręce|łeb|twarz|mordę|gębę)
    (napadli|pobili) (mnie|nas)
    (wczoraj|dziś|dzisiaj|znowu|znów|ostatnio|w nocy) ..2 (mnie)? (dusił|bił|pobił|uderzył|kopał|szarpał|zgwałcił|skopał) (mnie)? ..2
    (mnie) (dusił|pobił|skopał|zgwałcił|podduszał|katuje|bije)
    (facet|ktoś|samochód|mężczyzna|typ|jakiś|auto|nieznajomy) ..3 (idzie za mną|jedzie za mną|śledzi mnie|łazi za mną|mnie śledzi|chodzi za mną)
    (jak|jeśli|że jak) ..3 (powiem|odejdę|pójdę|zgłoszę|zadzwonię) ,? ..2 (zrobi|zabije|skrzywdzi|zabierze) ..3 (córce|córkę|synowi|syna|dziecku|dzieciom|dzieci|mnie|mi)
    (były|eks|mój były|były mąż|były chłopak) ..4 (stoi|czeka|siedzi|czai) ..4 (pod|przed|za)
    (drzwi|drzwiach|oknem|domem) ..4 (wyłamie|wyważy|wyważa|wyłamuje|rozwali)
    (oddziału|biura|sklepu|placówki|was) ..5 (poleje się krew|będą ranni|popamiętacie|będą trupy|z nożem|z siekierą|z benzyną)
    (zabije|zadźga|wykończy|zatłucze) mnie (,|$|pomóżcie|dzisiaj|w nocy|on)
    (poszedłem|pojechałem|szedłem) za (waszym|waszą|tym|tą) (pracownikiem|pracownicą|kierownikiem|kurierem|konsultant*)
    (schowałam|schowałem|ukryłam|zamknęłam|chowam) się w (łazience|szafie|toalecie|pokoju|piwnicy) ,? (on|ona)
    (przyjdę|przyjadę) ..3 z benzyną
    (ktoś|facet|mężczyzna) ..3 (próbuje|usiłuje) (otworzyć|wyważyć|sforsować|wejść) ..2 (drzwi|okno)
    (spali|podpali) ..1 (dom|mieszkanie) ..1 z nami
    (przyjdzie|przyjdą) z (kolegami|kumplami|ludźmi|braćmi) ..2 (pobić|zabić|połamać)
  `,
  possible: `
    (boję|boje) się ..2 (męża|partnera|ojca|byłego|o życie|jego)
    (pożałujecie|pożałujesz|popamiętacie|popamiętasz)
    (wiem|znajdę) ,? gdzie (mieszkasz|mieszkacie|pracujesz)
    (śledzi|prześladuje|nachodzi) (mnie|nas)
    przemoc (domowa|w domu)
    (były|eks|były mąż|były chłopak) ..3 (wie|znalazł|dowiedział) ..3 (gdzie mieszkam|adres|gdzie pracuję)
    (sprawdza|czyta|kontroluje|przegląda) ..2 (mój telefon|moje wiadomości|moją lokalizację)
    (zabrał|schował) ..3 (klucze|paszport|telefon|dokumenty) ..3
    (lokalizacji|lokalizację|adres) żeby (on|ona|mąż|były) ..1 nie
  `,
  not: `
    (w grze|gra|film*|serial*|książk*|ceny|cena|upał|rachunek|rachunki|polis*|ubezpiecz*) ..5
    zabije (proces|wątek|zadanie)
    (żona|mąż|mama|szef|dziewczyna) mnie (zabije|zatłucze|udusi) ,? (jak|jeśli|kiedy|gdy) ..4
    (prowizje|opłaty|ceny|raty|odsetki|upały|korki|terminy) ..1 (mnie|nas) (zabiją|wykończą|dobiją)
    (sprzedawca|ochroniarz|reklama|reklamy) ..2 (chodzi|łazi) za mną
    kurier* ..3 (drzwiami|drzwi)
  `,
};
