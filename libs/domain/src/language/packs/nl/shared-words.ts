import type { SharedWords } from '../../rules/rule-set.ts';
import { dutchCommon } from './common.ts';
import { dutchNearWords } from './near-words.ts';

export const dutchSharedWords: SharedWords = {
  common: dutchCommon,
  near: dutchNearWords,
  words: {
    stop: 'omdat, want, maar, als, indien, zodat, hoewel, tenzij, voordat, nadat, anders, terwijl, zodra',
    lead: `
      hallo, hoi, hey, hé, hee, hi, goedemorgen, goedemiddag, goedenavond, goedendag, goeiedag, goeiendag, dag, beste, ja, nee, ok, oké, okee, nou, dus, en, maar, dan, gewoon, graag, liever, alstublieft, alsjeblieft, aub, svp, please, pls,
      sorry, bedankt, dank, nu, eindelijk, toch, even, ff, eens, eerst, weer, nogmaals, ehm, eh, uhm, luister, zeg, kom, op, allez, ewa, bro, wollah, moi, mag, ik, kan, wil, stop, hup, meteen, direct, echt, gvd, godverdomme, gewoon, hé, jongens`,
    closing: `
      laadt niet, laadt niet meer, laadt helemaal niet, werkt niet, werkt niet meer, werkt nog steeds niet, werkt helemaal niet, lukt niet,
      lukt me niet, lukt mij niet, lukt nog steeds niet, doet het niet, doet het niet meer, doet niks, doet niets, gebeurt niks, gebeurt niets,
      helpt niet, helpt niks, opent niet, start niet, gaat niet open, reageert niet, loopt vast, zit vast, kom er niet uit, kom niet verder, is kapot,
      is weg, is leeg, is fout, is geblokkeerd, is dringend, heeft haast, al geprobeerd, al gedaan, al gestuurd, al ingevuld, al herstart,
      al doorgegeven, alles geprobeerd, alles al geprobeerd, reeds geprobeerd, niet geholpen, niks geholpen, niet aangekomen, nog niks gehoord,
      niks gehoord, niets gehoord, nog niets gehoord, tweede bericht, derde bericht, vierde bericht, vijfde bericht, tweede keer, derde keer,
      vierde keer, tweede poging, derde poging, sinds gisteren, al dagen, al weken, al uren`,
    trail: `
      alstublieft, alsjeblieft, aub, svp, please, pls, plz, graag, bedankt, dank, dankjewel, dankuwel, thx, nu, meteen, direct, snel, asap, even, ff, dan, toch, hier, dringend, vandaag, ok, oké, lol, haha, man, joh, hoor, eens, maar, gewoon, eindelijk,
      mogelijk, alvast, mvg, groetjes, u, je, wel, kan, dat, ofzo, of, zo, onmiddellijk, spoed, eerst, liever, bro, a, in, de, chat, aan, lijn, telefoon, erbij, hè, he, al, mij, merci, daar, met, wachten, nodig, gezocht, gewenst, gevraagd, nou`,
    clear: `
      mens, mensen, mensch, medewerker*, *medewerker, *medewerkster, *medewerkers, medewerkster*, mdw, adviseur*, *adviseur, *adviseuse, *adviseurs, collega, collegas, collegaatje, agent, agente, agenten, operator, operateur, telefonist*, leidinggevende*, baas, chef, cheffin, manager*, *manager, *managers,
      supervisor*, teamleider*, teamlead, directeur*, directrice, *directeur, verantwoordelijke*, eigenaar*, eigenares, uitbater*, zaakvoerder*, bediende*, *bediende, personeel, personeelslid, personeelsleden, behandelaar*, *behandelaar, dossierbeheerder*, contactpersoon, aanspreekpunt, expert*, *expert, specialist*, *specialist,
      deskundige*, technieker*, technicus, monteur*, vertegenwoordiger*, consulent*, *consulent, helpdeskmedewerker*, klantenadviseur, receptionist*, apotheker*, verpleegkundige*, assistente, *assistente, huisarts, arts, dokter, kok, chef-kok, trainer*, docent*, leerkracht*, rayonmanager, verkoper*, verkoopster, winkelier,
      makelaar*, chauffeur*, koerier*, bezorger*, steward*, conducteur*, loketbediende, baliemedewerker*, bemiddelaar*, klantbegeleider*, moderator*, beheerder*, human, representative, vlees en bloed, senior, jurist*, levend wezen, supportmedewerker, bankier, planner*, zorgverlener, conciërge, concierge, hoofdverpleegkundige, bedrijfsleider*, *leider`,
    someone: `
      iemand, iemd, iem, iemant, wie, persoon, persoontje, eentje, mevrouw, meneer, jongeman, dame, heer, echte, vrouw, man, lui, stem, ene, kerel, verzekeringsmensen, winkelmensen, *mensen, wezen`,
    person: '',
    department: `
      klantenservice, klantendienst, klantencontact, *service, service, servicedesk, helpdesk, support, *support, supportteam, team, *team, afdeling, *afdeling, dienst, *dienst, receptie, balie, loket, secretariaat, administratie, boekhouding, facturatie, verkoop, verkoopafdeling, kantoor, hoofdkantoor, filiaal, winkel, vestiging, centrale,
      *centrale, directie, management, technische dienst, storingsdienst, meldkamer, backoffice, callcenter, contactcenter, schade, reservering, reserveringen, bezorging, magazijn, werkplaats, hr, personeelszaken, keuken, restaurant, front desk, frontdesk, housekeeping, klachtenafdeling, praktijk, customer service, customer support, burgerzaken, bezorgdienst, planning, technieker van wacht, leningen, incasso`,
    machine: `
      bot, bots, robot, robots, robotje, chatbot*, computer*, machine, machien, machines, automaat, ai, programma, systeem, algoritme, assistent, virtuele assistent, digitale assistent, chatgpt, siri, ding, standaardantwoord*, standaardantwoorden, keuzemenu, menu, bandje, software, blik, smileys, linkjes, linkje, kunstmatige*`,
    me: 'me, mij, ons, mijn, is, m, mi',
    you: 'u, je, jij, jullie, ge, gij, ze',
    det: 'een, de, het, n, nen, ne, unne, den, uw, je, jouw, jullie, zon, die, van, eens, even, ff, wat, dat, dien, deze, t',
    own: 'mijn, mn, m, onze, ons, haar, hun, zijn',
    real: 'echt*, levend*, menselijk*, menselijke, normaal, normale, bevoegd*, bekwaam, bekwame, competent*, fysiek*, werkelijk*, ander*, live, deskundig*, aardig*, gewoon, gewone, heus, heuse, persoonlijk*, nederlandstalig*, verstandig*, vriendelijk*, daadwerkelijk*',
    yours: 'u, jullie, uw, je, jou, daar, de',
    want: 'wil, wilt, willen, wou, wilde, wens, wenst, zou, zoek, eis, verzoek, verwacht, vraag, sta erop, verlang, prefereer, verkies, moet, hoop, wilden, wensen',
    need: 'wil, wou, wens, heb, moet, eis, zoek, had, hebben, kheb, verlang, verwacht, doe, geef, prefereer, wilde, willen, regel, gief',
    can: 'kan, kunt, kun, kunnen, kon, zou, zouden, mag, wil, wilt, willen, laat, laten, kunde, moet, moeten, mogen, kannie, zal, wilde, kunje, magik',
    no: 'geen, niet, nooit, niemand, nie, gene, nimmer',
    please:
      'alstublieft, alsjeblieft, aub, svp, graag, please, pls, plz, gevraagd, nodig, gezocht, gewenst, nu, astublieft, dringend',
    line: 'lijn, telefoon, toestel, hoorn, apparaat, tillefoon',
  },
};
