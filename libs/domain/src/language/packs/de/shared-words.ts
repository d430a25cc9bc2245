import type { SharedWords } from '../../rules/rule-set.ts';
import { germanCommon } from './common.ts';
import { germanLookAlikes } from './look-alikes.ts';

export const germanSharedWords: SharedWords = {
  common: `${germanCommon} ${germanLookAlikes}`,
  words: {
    stop: 'weil, denn, aber, sondern, wenn, falls, ob, obwohl, dass, sonst, sobald, nachdem, bevor, damit',
    lead: `
      hallo, hi, hey, ey, guten, tag, morgen, abend, servus, gruezi, grüß, gott, moin, bitte, bittschön, biddschön, ja, nein, nee, ne, ok, okay,
      also, und, aber, danke, sorry, entschuldigung, dann, jetzt, einfach, nur, mal, endlich, doch, sofort, lieber, heast, oida, alter, digga,
      bruder, bro, so, naja, na, tja, äh, ähm, please, pls, nochmal, nochmals, noch, einmal, gut, stopp, stop, hilfe, ist, gibt, habt, geh, jo,
      pfff, puh, also, echt, los, sagen, sag, können, könnten, kann, ich, lieber, guter, leute, wieder, weiter, ihr, du`,
    closing: `
      lädt nicht, lädt nicht mehr, lädt gar nicht, funktioniert nicht, funktioniert gar nicht, funktioniert nicht mehr, klappt nicht,
      klappt gar nicht, geht gar nicht, geht nicht mehr, geht immer noch nicht, geht nix, geht nichts, tut sich nichts, passiert nichts, hilft nichts,
      hilft nicht weiter, bringt nichts, reagiert nicht, startet nicht, öffnet nicht, öffnet sich nicht, kommt nicht an, nicht angekommen, stürzt ab,
      hängt sich auf, ist kaputt, ist weg, ist leer, ist falsch, ist gesperrt, ist dringend, es eilt, hab es eilig, habs eilig, komme nicht weiter,
      komm nicht weiter, schon versucht, schon probiert, schon ausprobiert, schon gemacht, schon geschrieben, schon geschickt, schon neu gestartet,
      bereits versucht, bereits probiert, bereits gemacht, bereits geschickt, alles versucht, alles probiert, alles ausprobiert, nichts gebracht,
      nicht geholfen, nichts geholfen, zweite nachricht, dritte nachricht, vierte nachricht, fünfte nachricht, zweiter versuch, dritter versuch,
      vierter versuch, zweites mal, drittes mal, viertes mal, zum zweiten mal, zum dritten mal, zum vierten mal, zum x-ten mal, seit stunden,
      seit tagen, seit wochen, seit einer stunde, seit gestern`,
    trail: `
      bitte, bitteschön, danke, dankeschön, jetzt, sofort, endlich, schnell, schnellstens, lol, pls, plz, please, thx, ok, okay, mal, hier, dringend,
      asap, heute, gleich, mfg, lg, vg, vielen, dank, merci, möglich, falls, wenn, haha, hihi, man, mann, ey, digga, alter, oida, aber, und, zwar,
      schon, noch, doch, halt, eh, kurz, direkt, persönlich, umgehend, unverzüglich, bro, bruder, geht, das, oder, echt, wirklich, einfach,
      nochmal, nochmals, lieber, im, chat, am, ans, telefon, apparat, ran, her, gerne, gern, denn, eigentlich, danke, ja, ne, gell, oder, so,
      nämlich, naemlich, schnellstmöglich, hallo, hey, notfalls, ausnahmsweise, nötig, machbar, vorab, im, voraus, wieder, sehr, nett, freundlich`,
    // Whom a customer may want; words that name nobody else.
    clear: `
      mensch, menschen, menschn, mitarbeiter*, *mitarbeiter, *mitarbeiterin, *mitarbeitern, *mitarbeiterinnen, *mitarbeitenden, mitarbeitende*,
      berater, beraterin, beratern, *berater, *beraterin, *beratern, kundenbetreuer*, *betreuer, *betreuerin, sachbearbeit*, *bearbeiter, *bearbeiterin,
      ansprechpartner*, ansprechperson*, kontaktperson, operator, operatorin, operateur, supporter*, agenten, agentin, agent, kolleg*, *kollegin, *kollege, *kollegen,
      vorgesetzt*, chef, chefin, chefs, manager*, *manager, *managerin, supervisor*, teamleit*, *leiter, *leiterin, geschäftsführ*, geschaeftsfuehr*, inhaber*, besitzer*, eigentümer*,
      direktor*, verantwortlich*, zuständig*, zustaendig*, angestellte, angestellten, angestelltem, angestellter, fachmann, fachfrau, fachkraft, fachleute, fachleuten, fachperson*,
      experte*, expertin*, spezialist*, techniker*, *techniker, *technikerin, monteur*, mechaniker*, rezeptionist*, concierge, verkäufer*, verkaeufer*, servicekraft, disponent*, gutachter*, apotheker*,
      *beauftragte, *beauftragten, *beauftragter, repräsentant*, vertreter, vertreterin, vertretern, zweibeiner, admin, moderator*, sekretär*, pilot,
      küchenchef*, kuechenchef*, restaurantleit*, belegschaft, personal, ceo, vorstand, boss, obermotz, human, representative, fräulein, live agent, live-agent, real person,
      servicemensch, kundendienstler*, supportler*, makler*, fahrlehrer*, trainer*, ärztin, arzt, aerztin, doktor, hausmeister*, meister, arzthelfer*, schaffner*, zugbegleiter*`,
    // Somebody, or a word that has other uses as well.
    someone: `
      jemand, jemanden, jemandem, jemandn, jmd, jmdn, jmdm, irgendjemand, irgendjemanden, irgendjemandem, irgendwer, irgendwen, irgendwem, wer, wen, wem, einer von, einem von, einen von, eine von, einer vom, einem vom, einen vom, eine vom, einer aus, einem aus, einen aus, einer ihrer, einem ihrer, einen ihrer, einer eurer, einem eurer, einen eurer, einer deiner,
      person, persone, personne, leute, leuten, dame, herr, herrn, öpper, öpperem, öppert, wesen, lebewesen, stimme, ohr, echtn, echten, echtes, lebendiges, kraft, menschenseele`,
    person: '',
    department: `
      kundenservice, kundendienst, kundenbetreuung, kundensupport, kundencenter, kundenzentrum, kundenberatung, support, supportteam, service, serviceteam, servicestelle, hotline, zentrale, *zentrale,
      vermittlung, rezeption, empfang, *abteilung, *abteilungen, abteilung, buchhaltung, vertrieb, verkauf, technik, reklamation, reklamationen, *stelle, werkstatt, werkstattannahme, filiale, *leitung, leitung,
      *service, *support, *dienst, beratung, *beratung, sekretariat, verwaltung, praxis, redaktion, disposition, housekeeping, front desk, helpdesk, help desk, callcenter, call center, *büro, *team,
      team, geschäftsstelle, kasse, direktion, vorstandsassistenz, housekeeping, reception, innendienst, außendienst, notdienst, level support, customer service, customer support, abrechnung, *betreuung,
      restaurant, studio, küche, lager, hauptsitz, management, verkaufsteam, inkasso, annahme, praxisteam, sprechstunde`,
    machine: `
      bot, bots, chatbot*, roboter*, robotern, maschine, maschinen, computer*, automat, automaten, automatn, automatik, ki, kis, künstliche*, programm, algorithmus, software, blechkasten, blechkiste, apparat, siri, alexa,
      sprachcomputer, textbausteine*, bandansage, chatgpt, ai, blechdose, auswahlmenü, auswahlmenüs, standardantworten, floskeln, computerstimme, kasten, technikkram, tonband, ansage, kasperlautomat`,
    with: 'mit, mitm, mim, mitn, mitnem, mid',
    line: 'telefon, apparat, strippe, hörer, hoerer, leitung, rohr, fon',
    me: 'mich, mir, uns, mi, ma, mia, mer',
    you: 'sie, du, ihr, se, s, wir',
    det: 'ein, eine, einen, einem, einer, nen, nem, ner, ne, n, an, a, am, der, die, das, den, dem, zum, zur, zu, ihr, ihre, ihren, ihrem, ihrer, euer, eure, euren, eurem, eurer, dein, deine, deinen, deinem, deiner, irgendeinen, irgendeinem, irgendeine, irgendeiner, irgendein, m, mal, bitte, deutschsprachige*, ne',
    own: 'mein, meine, meinem, meinen, meiner, meines, unser, unsere, unserem, unseren, unserer, seinem, seinen, seiner, seine, mei, meim, mi, mini, mim',
    real: 'echt*, real*, richtig*, lebend*, wirklich*, menschlich*, kompetent*, tatsächlich*, live, leibhaftig*, persönlich*, live-*, fähig*, faehig*, vernünftig*, denkend*, andere*, qualifiziert*, nett*, ordentlich*, gescheit*, wirklichen',
    yours: 'ihnen, euch, ihrem, ihren, ihrer, eurem, euren, eurer, deinen, deinem, eich, dir',
    want: `
      will, wollen, wolln, wü, möchte, moechte, möchten, moechten, möcht, moecht, mecht, mog, mag, wünsche, wuensche, verlange, fordere, brauche, brauch, brauchen, bräuchte, braeuchte, bräucht, brauchte, benötige, benoetige, benötigen, hätte, haette, hätt, hätten, haetten,
      bevorzuge, bestehe, wollte, wollt, wünsch, erwarte, erbitte, suche, wollten, ersuche, bitte`,
    can: 'kann, könnte, koennte, kannst, könnten, koennten, könntest, können, koennen, könnt, koennt, darf, dürfte, duerfte, dürfen, würde, wuerde, würden, würdest, soll, sollen, sollte, muss, möge, lass, lassen, lasst, will, wollen, möchte, moechte, chan, chönnt, chönd, magst, wäre, derf, kamma',
    no: 'kein, keine, keinen, keinem, keiner, koa, koan, niemand, niemanden, niemandem, nie, niemals, nicht',
    please: 'bitte, pls, plz, please, biddschön, bittschön',
  },
};
