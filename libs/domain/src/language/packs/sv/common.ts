/** Words that most Swedish texts hold: they are never slips of others. */
export const swedishCommon = `
  jag du han hon den det vi ni de dem dom mig mej dig dej honom henne oss er sig sej min mitt mina din ditt dina vår vårt våra ert era hans hennes
  dess deras en ett och eller men utan för så att som om när där här då nu sen sedan än ju väl nog bara också även inte icke ej aldrig alltid ofta
  ibland redan ännu kvar igen åter helt mycket mer mest lite mindre minst många få fler flera flest alla allt inget ingen inga något någon några nån
  nåt nåra annan annat andra samma själv egen eget egna varje vilken vilket vilka vem vad var vart varifrån hur varför vilket
  i på av till från med utan över under mellan genom hos vid kring runt mot efter före innan medan tills eftersom därför trots enligt per via åt ur bort
  hem hemma ut ute in inne upp uppe ner nere fram framme tillbaka borta härifrån hit dit är va vara var varit blir bli blev blivit har ha hade haft
  kan kunna kunde kunnat ska skall skulle vill vilja ville velat måste får få fick fått bör borde tänker tänkte brukar gör göra gjorde gjort går gå gick
  gått kommer komma kom kommit ser se såg sett säger säga sa sade sagt ger ge gav gett tar ta tog tagit hittar hitta hittade hittat vet veta visste
  tror tro trodde tycker tycka tyckte förstår förstå förstod känner känna kände står stå stod stått ligger ligga låg legat sitter sitta satt suttit
  finns finnas fanns funnits håller hålla höll hållit lägger lägga la lade lagt sätter sätta ställer ställa köper köpa köpte köpt säljer sälja sålde
  betalar betala betalade betalat kostar kosta kostade beställer beställa beställde beställt beställning levererar leverera leverans levererad
  skickar skicka skickade skickat hämtar hämta hämtade hämtat lämnar lämna lämnade lämnat byter byta bytte bytt ändrar ändra ändrade ändrat öppnar
  öppna öppet stänger stänga stängt startar starta börjar börja slutar sluta slut avbryter avbryta avboka avbokar bokar boka bokade bokat bokning
  reser resa resan flyg flyget tåg tåget buss bussen bil bilen cykel båt hotell rum rummet nyckel kort kortet kod koden lösenord konto kontot saldo
  faktura fakturan räkning pris priset avgift ränta lån kvitto kvittot pengar krona kronor kr swish bankid autogiro försäkring försäkringen skada
  anmälan anmäla ärende ansökan ansöka blankett intyg recept läkare tandläkare vårdcentral apotek tid tider timme timmar minut minuter dag dagar
  vecka veckor månad månader år idag igår imorgon morgon kväll natt helg helgen måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars
  april maj juni juli augusti september oktober november december första andra tredje sista nästa förra ny nytt nya gammal gammalt gamla stor stort
  stora liten litet små lång långt långa kort kall kallt varm varmt hög högt låg lågt bra bättre bäst dålig dåligt sämre fel rätt klar klart färdig
  gratis dyr dyrt billig billigt ledig ledigt full fullt tom tomt sen sent tidig tidigt snabb snabbt snart genast direkt gärna hellre helst kanske
  säkert egentligen faktiskt tyvärr precis ungefär nästan typ liksom alltså dock däremot dessutom exempelvis tack hej hallå snälla ursäkta förlåt
  ja nej jo okej ok paket paketet vara varan varor storlek färg skor tröja jacka byxor möbel soffa bord stol säng lampa kylskåp tvättmaskin
  dator datorn mobil mobilen telefon telefonen skärm skärmen appen app sida sidan hemsida hemsidan inloggning logga inloggad bild bilder fil filer
  uppdatering version nät nätet bredband router wifi täckning surf abonnemang abonnemanget avtal avtalet uppsägning bindningstid el elen vatten
  vattnet värme sopor tunnan gata gatan adress adressen postnummer stad kommun land sverige svenska engelska namn namnet nummer numret mejl mail
  meddelande fråga frågor svar svara svarar svarade hjälp hjälpa hjälper hjälpte problem problemet information kund kunder barn barnet barnen son
  dotter man fru sambo mamma pappa mor far bror syster vän kompis granne hund katt folk namn jobb jobbet skola skolan kurs biljett biljetter plats
  platsen bord mat maten frukost middag lunch kaffe restaurang butik butiken affär lager hylla låda dörr dörren lägenhet lägenheten hus huset
  trasig trasigt trasiga sönder saknas saknar fattas funkar funka fungerar fungera går testa prova provade försöker försöka försökte undrar undra
  gäller gälla ingår ingå räcker behöver behöva behövde använder använda används visa visar läser läsa skriver skriva skrev skrivit heter kallas
  bor bo flyttar flytta väntar vänta väntat väntade söker söka letar leta följer följa spåra spårning retur returnera reklamera garanti rabatt
  erbjudande medlem medlemskap gym träning pass passet dusch bastu nycklar parkering körkort pass skatt deklaration bidrag ersättning utbetalning
  lön pension faktor kvar ganska väldigt jätte riktigt verkligen säker osäker viktig viktigt möjligt omöjligt enkelt svårt glad nöjd arg ledsen
  rolig tråkigt fint snyggt trevlig vänlig länk länken knapp knappen ruta rutan val valet meny menyn lista listan
  länge många gånger gång varandra ihop tillsammans ensam själva sådan sådant sådana denna detta dessa hel hela halv halva del delar resten
  tal talet mat pris prisat kopp koppar kopiera kopia koppling kopplas perfekt personlig personligt personnummer ringar ringen ringarna ansikte chefer
  människan sjuk sjuka handla handlar handlade handling råd råda råder mässa betyg betyder samtal samtalet samtals känsla gas gasol hand händer hals
  benet armen ryggen magen huvudet ont brand branden brast brant branch dog död döda dör don dom domstol slag slår slog sliten rök röker rösta
`;
