import type { RuleSet } from '../../../rules/rule-set.ts';

/** Leaves a contract, or negotiates to stay. */
export const swedishCancellation: RuleSet = {
  words: {
    contract:
      'abonnemang, abonnemanget, *abonnemang, *abonnemanget, avtal, avtalet, *avtal, *avtalet, medlemskap, medlemskapet, medlemskort, gymkort, gymkortet, försäkring, försäkringen, *försäkring, *försäkringen, prenumeration, prenumerationen, tidningen, bredband, bredbandet, konto, kontot, kreditkort, kreditkortet, licens, licensen, provperiod, premium, elavtal, elavtalet, larmet, kontraktet, kontrakt, hyreskontrakt, månadsgivande, autogiro, tv-paket, tvpaketet, mobilabonnemang, matkassen, streamingtjänsten, lånet, tjänsten',
    rival:
      'konkurrent, konkurrenten, konkurrenter, telia, telenor, tele2, comviq, halebop, tre, vattenfall, eon, fortum, tibber, if, trygg-hansa, länsförsäkringar, folksam, annan bank, annan leverantör, annan operatör, annat bolag, annat försäkringsbolag, en annan bank, annan elleverantör, annat ställe, annat håll, annan aktör, er konkurrent',
  },
  certain: `
    (säga|säger|sagt|sägs) upp .. (<contract>|mitt|min|mig|,|$|från|per|nu|allt|alla|det|hos er)
    (säga|säger|sagt) .. (<contract>) .. upp
    (vill|hur|kan|ska|önskar|måste|tänker|härmed|går det att|skulle) .. (avsluta|avsluta mitt|avbryta|stoppa|häva|bryta|säga upp|avregistrera|gå ur|lämna|stänga|kliva av) .. (<contract>|hos er|som kund|kundförhållandet)
    (avsluta|avslutar|avslutas|upphör|upphöra|häver|bryter|stänger) .. (mitt|min|vårt|vår|alla|allt)? .. (<contract>|kundförhållandet)
    <contract> .. (avslutas|sägs upp|upphör|ska sägas upp|uppsagt|uppsagd|ska avslutas|upphöra|avslutat|avslutad|inte förlängas|inte förnyas)
    (uppsägning|uppsägningen|uppsägningstid|uppsägningsblankett) .. (av|mitt|min|bekräftelse|bekräfta|<contract>|hur|per|,|$|skicka|skickar|härmed|är)
    (vill|önskar|ska|ska jag) (jag|vi)? (inte|ej) .. (förlänga|förnya|ha kvar|fortsätta|vara kund|vara medlem|vara kvar) .. (<contract>|längre|hos er|som|med|det|,|$)
    (förläng|förlänga|förnya|förnya) (inte|ej) .. (<contract>|automatiskt|det|,|$)
    (inte|ej) (längre)? (vara|bli) (kund|medlem|kvar hos er)
    (byta|byter|bytt|gå över|går över|gått över|flytta|flyttar|vill över) .. (till|över till|mitt|allt|bank|elbolag|operatör|försäkringsbolag|bort)? .. (till)? .. (<rival>|annan|annat)
    (byta|byter|lämna|lämnar) (bank|elbolag|operatör|försäkringsbolag|leverantör|bredbandsleverantör|er|elleverantör|bolag)
    <rival> .. (billigare|erbjuder|bättre|lägre|hälften|har erbjudit|erbjudit|gav mig|halva)
    (billigare|bättre|lägre) .. (pris|erbjudande|ränta|avtal|villkor)? .. (hos|från|av) .. (<rival>|annan|annat|andra)
    (annars|i så fall|då) .. (byter|lämnar|säger|avslutar|går) (jag|vi) .. (upp|bank|er|operatör|till|bolag|avtalet|,|$)
    (vad|vilket|vilken) .. (kan ni|erbjuder ni|ger ni) .. (erbjuda)? .. (om jag stannar|för att jag ska stanna|så jag stannar|stanna|behålla mig)
    (matcha|matchar) .. (priset|erbjudandet|<rival>|pris)
    (ångra|ångrar|utnyttja|använda) .. (ångerrätt|ångerrätten|avtalet|abonnemanget|tecknandet) 
    (sagt upp|uppsagt) .. (men|ändå|fortfarande|i) .. (dras|debiteras|betala|faktura|dragit|får)?
    (gå|går|kommer|ta mig|bli fri|slippa) (ur|från|undan) .. (avtalet|bindningstiden|kontraktet|medlemskapet)
    (lösa|köpa) (ut)? .. (mig)? .. (ur|avtalet|bindningstiden)
    (hämta|skicka tillbaka|lämna tillbaka) .. (boxen|routern|modemet) .. (avslutat|uppsägning|uppsagt|slutar|sagt upp)
    (stäng|stänga) .. (mitt)? (konto|bankkonto|sparkonto|kontot) .. (hos er|permanent|helt|och|,|$)
    (trogen|varit) kund .. (år) .. (rabatt|erbjudande|byter|lämna|lämnar|men)
  `,
  possible: `
    (säga upp|uppsägning|uppsägningstid|säger upp|avsluta|ångerrätt|bindningstid)
    (byta|byter) .. (bank|operatör|elbolag|leverantör)
    (för dyrt|blivit dyrt|dyrare) .. (konkurrent*|andra|<rival>|annat)
  `,
  not: `
    (inte|aldrig|utan att) .. (säga upp|avsluta|uppsägning|byta bank|byta operatör|säger upp)
    (jobb|jobbet|anställning|tjänst på jobbet|hyresvärden|hyresgäst|lägenheten) .. (säga upp|uppsägning|sagt upp)
    (säga upp|sagt upp|säger upp|uppsägning) .. (mig från jobbet|jobbet|från min anställning|hyresgäst|vänskap|personal)
    (avboka|avbeställa|avboka|avbokning|ställa in) .. (resa|resan|flyget|rummet|tid|tiden|bord|pass|passet|order|beställning|leverans|hotell)
    (avsluta|avslutar|stänga|avbryta) .. (chatten|samtalet|köpet|programmet|appen|fönstret|beställningen|sessionen|installationen|ordern|kassan|nedladdning*|passet)
    (teckna|tecknar|skaffa|öppna|beställa|starta|förlänga|förlänger) .. <contract>
    (vad|hur lång|när) .. (bindningstid|bindningstiden|uppsägningstid|uppsägningstiden) .. (på|för|är|går ut)
    (byta|byter|ändra) .. (lösenord|pinkod|storlek|färg|rum|plats|språk|däck|filter|batteri|namn|adress|tid|kort|datum|sits|person|tåg|flyg)
    (telia|tele2|telenor|comviq|tre) .. (avbrott|störning|fungerar inte|app|täckning|router)
    (pausa|frysa|vilande)
  `,
  notInSentence: `
    (förlänga mitt|stannar gärna|blir kvar|serien avslutas|säsongen avslutas)
  `,
};
