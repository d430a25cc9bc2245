import type { Classes } from '../../rules/rule-set.ts';

/** Words of what follows, each class named by its first. */
export const dutchOnwardWords: Classes = {
  geen: 'geen, niet weer, niet nog, genoeg, stop met, weg met, in plaats van, zonder, hou op met, ophouden met',
  geenOr: 'geen, niet, in plaats van, en niet',
  metDie: 'met die, met de, met dat, die, de, dat',
  hoe: 'hoe, waar, wat, welke toets, welk nummer, welke knop, welke code, wat moet ik, is er een code',
  teOmzeilen:
    'te omzeilen, omzeilen, overslaan, over te slaan, te vermijden, af te komen, afkomen, heen, voorbij, uit te komen, kwijt, te ontwijken, overslaat',
  wat: 'wat, welke toets, welk nummer, welke knop, hoe',
  opneemt: 'opneemt, opnemen, op neemt, aan de lijn, antwoordt, iemand zit, opgenomen',
  mens: 'mens, echt persoon, levend wezen',
  tweedeLijn:
    'tweede lijn, tweedelijns, level 2, niveau 2, volgende niveau, second line, tweede niveau, hoger niveau',
  niveauHoger: 'niveau hoger, een trede hoger, een laag hoger, hogerop, hoger op, tweede lijn, naar boven',
  beslissen:
    'beslissen, beslist, beslissingsbevoegdheid, bevoegdheid, mandaat, knopen, verstand, mag, kan, snapt, begrijpt, gaat over, te zeggen heeft, bevoegd',
  bevoegdheid: 'bevoegdheid, mandaat, mag beslissen, kan beslissen, verstand van zaken',
  inDeWachtrij: 'in de wachtrij, aan de lijn, hangen, aan de telefoon, in de rij',
  bijJullie:
    'bij jullie, daar, op kantoor, achter de knoppen, achter, in het gebouw, aanwezig, thuis, wakker',
  iemand: 'iemand, een mens, er iemand, hier iemand',
  dit: 'dit, mee, mijn berichten, deze chat, wat ik typ',
  deBaas: 'de baas, voor het zeggen, het voor het zeggen, baas',
  aanwezig: 'aanwezig, vrij, beschikbaar, bereikbaar, op kantoor, te spreken, er',
  jullie: 'jullie, jullie mensen, jullie collegas, een mens',
  aanDeBeurt: 'aan de beurt, aan zet',
  iemandOr: 'iemand, een monteur, een mens, een medewerker, een van jullie',
  langs: 'langs, erheen, naar haar, naar hem',
  iemandOr3: 'iemand, een mens, jullie, een medewerker, u',
  haar: 'haar, hem, mijn moeder, mijn vader, mijn oma, mijn opa',
  mondeling: 'mondeling, telefonisch, aan de telefoon, per telefoon, door te bellen, in gesprek, met praten',
  mondelingOr: 'mondeling, telefonisch, aan de telefoon, per telefoon, persoonlijk, praten',
  bij: 'bij, bijpakken, bijhalen, bij pakken, bij halen',
  een: 'een, n, gewoon een, alleen een',
  stem: 'stem, gesprek, menselijke stem, echte stem',
};

/** Wishes for a person by what is refused: a machine, links, ready-made answers. The negation is the wish, so nothing cancels them. */
export const dutchRefusing = `
    waar (zijn|is|blijven) ..1 (jullie|uw) (mensen|medewerkers|collegas|personeel) ..1 (gebleven|heen|naartoe|$)
    (leg|bespreek|vertel|zeg|deel) (je|men|ik) ..1 niet ..1 (aan|met|tegen) ..1 <machine>
    waar is iedereen $
    wie heeft het ..2 voor het zeggen
    wie is ..1 (jouw|je|jullie) (baas|chef|leidinggevende|manager)
    waar (is|zijn|blijft|blijven|zit|zitten) (jullie|het|de|al|alle|iedereen|uw) ..1 (personeel|mensen|medewerkers|collegas|iedereen) ..1 ($|<question>|gebleven|heen|naartoe)
    wie (is|heeft) ..1 (hier|daar|bij jullie) ..1 <deBaas>
    (wie is|wie) ..1 (jouw|je|uw) (baas|chef|leidinggevende|manager|meerdere)
    (koppelen|koppel|doorverbinden|verbind|doorzetten|zet|afspraak|belafspraak|gesprek|terugbelafspraak|bespreek|spreek|bespreken|spreken|overleg) ..5 (aan|met) (mijn|m|onze|n|mn) ..1 (adviseur|accountmanager|contactpersoon|behandelaar|casemanager|relatiebeheerder|bankier|begeleider|consulent)
    ^ (mijn|je|uw|jullie|naar mijn) (adviseur|accountmanager|contactpersoon|behandelaar|relatiebeheerder|leidinggevende|baas|chef|manager) ,? (aub|alsjeblieft|alstublieft|graag|nu|svp)
    (overdragen|doorgeven|overzetten) ..1 aan (de|een) ..1 (persoon|collega|medewerker|<clear>) ..6
    (gezegd|zei|zeiden|staat|moest|moet|verteld) ..5 (vragen|vraag|verzoeken) (naar|om) ..2 (<clear>|specialist|teamleider|<department>) ..2
    (moest|moet|zou) (ik)? ..1 (naar|om) (de|een) ..1 (<clear>|specialist|teamleider) ..1 (vragen|verzoeken)
    (praat|spreek|discussieer|bespreek|overleg|chat|klets|communiceer|klap|babbel|onderhandel) (ik|wij|we) ..4 (niet|nooit|nie|liever niet|geen) ..3 (met|tegen|via) <det>? ..1 <machine>
    (ik|wij|we) (praat|spreek|discussieer|bespreek|overleg|chat|klets|communiceer|praten|klap|doe) ..3 (niet|nooit|nie|liever niet) ..2 (met|tegen|aan) <det>? ..1 <machine>
    (met|tegen|aan) <det>? ..1 <machine> (praat|spreek|discussieer|bespreek|overleg|chat|klets|ga|wil|vertel|geef|zeg|doe) (ik|wij|we) ..4 (niet|nooit|nie|niks|niets|geen)
    (niet|nooit|nie) ..1 (met|aan|tegen|via) <det>? ..1 <machine> (bespreken|delen|praten|spreken|vertellen|geven|doen|regelen|uitleggen|zeggen|doornemen|overleggen|dicteren)
    (geef|vertel|zeg|dicteer|deel|verklap|stuur|typ|leg|vertrouw) ik ..6 (niet|nooit|nie|geen) ..1 (aan|met|tegen|in|door aan) <det>? ..1 <machine>
    ik (geef|vertel|zeg|dicteer|deel|ga|stuur|typ|leg|vertrouw) ..6 (niet|nooit|nie|geen) ..4 (aan|met|tegen|in) <det>? ..1 <machine>
    (geen|niet) ..2 (dicteren|doorgeven|geven|vertellen|delen|afgeven) ..1 (aan|met|tegen) <det>? ..1 <machine>
    (aan|met|tegen) (een|n|jullie) ..1 (<clear>|mens|medewerker|werknemer) (wel|graag|gerust|prima|geen probleem)
    ik ..1 (praat|spreek|geef|vertel|zeg|bespreek|deel|doe) ..3 alleen ..3 (met|aan|tegen) ..2 (<clear>|<someone>|mensen)
    <geen> ..2 (links|link|linkjes|linkje|artikel|artikelen|artikeltjes|faq|faqs|menu|menus|helppaginas|formulier|formulieren|veelgestelde vragen|standaardantwoorden) ..4 ,? ..4 (stem|gesprek|<clear>|<someone>|mens|telefoontje|bel|bellen)
    (stem|gesprek|<clear>|<someone>|mens|telefoontje|monteur) ..4 ,? <geenOr> ..2 (links|link|linkjes|artikel|artikelen|faq|menu|formulier|helppagina)
    (die|jullie|je|uw|de|dat) ..1 (antwoorden|antwoord|linkjes|links|standaardantwoorden|artikelen|menus|praatjes|riedel|bot|gezeur) (kan|kun|mag|kunt|kunnen|mogen) (je|u|jullie|ge) ..2 (houden|bewaren|opsteken|laten|steken|besparen)
    (hou|houd|bewaar|steek|bespaar) (me|mij)? (die|je|jullie|uw|de) ..1 (antwoorden|linkjes|links|standaardantwoorden|artikelen|menus|praatjes) ..2
    (laat|laten|vergeet|stop|skip|weg|hou|kap) ..2 <metDie> (bot|robot|chatbot|computer|ai|robots) (nou|maar|zitten|even|weg|op|gedoe|alsjeblieft|aub|$)
    <hoe> ..6 (jou|je|u|bot|robot|chatbot|computer|menu|<machine>) ..2 <teOmzeilen>
    <wat> ..3 (druk|toets|typ|tik|bel|draai|zeg|kies|moet) ..3 om ..2 (jou|je|u|deze|de|die|dit) ..1 (<machine>|over|te|overslaan|heen|omzeilen|menu) ..3
    hoe (omzeil|vermijd|ontwijk|skip) ik ..1 (jou|je|u|<machine>) ..1
    hoe (sla|kom|raak|kan) ik ..1 (jou|je|u|de <machine>|deze <machine>|die <machine>|dit menu) ..1 (over|voorbij|af|kwijt|heen|omzeilen)
    hoe (kom|raak) ik ..1 (van|langs|voorbij|om) ..1 (jou|je|u|<machine>) ..1 (af|heen|voorbij|$)
    (nummer|telefoonnummer|lijn) ,? ..1 (waar|waarop|waarbij) ..3 <opneemt> ..3
    (nummer|telefoonnummer|lijn) met ..1 (een|n) ..1 (<mens>|<clear>) ..4
    (hebben|heb|is|zijn|werken|werkt) (jullie|je|er|u) ..2 (personeel|mensen|medewerkers|iemand|echte mensen) ,? of ..2 (alleen|enkel|ben|is|zijn) ..2 (jij|je|jou|u|robots|bots|machines|computers|jouw)
`;

/** By what is to happen next: a level up, into the queue, to one by name, to whoever is there at all. */
export const dutchOnward = `
    ^ (fraude|facturen|facturatie|opzeggingen|storingen|klachten|schade) ,? (snel|nu|meteen|direct|aub|alsjeblieft|graag)
    ^ <please>? <tweedeLijn> (support|ondersteuning)? ,? (aub|alsjeblieft|alstublieft|graag|bedankt|nu|svp|$)
    (geef|zet|stuur|breng|schaal|tik|til|leg) ..4 <niveauHoger>
    ^ (escaleren|escaleer|escalatie|opschalen|opschaling) ,? (aub|alsjeblieft|alstublieft|graag|nu|svp|$)
    (escaleer|escaleren|opschalen) ..3 (zaak|klacht|ticket|dit|dossier|case|manager|leidinggevende)
    (aan|naar|met|bij) (iemand|een persoon|diegene|degene|wie) ,? (die|met) ..4 <beslissen>
    iemand (met|die) ..2 <bevoegdheid>
    (zet|plaats|stop|houd|hou|doe) (mij|me|ons) ..2 in (de|een|jullie) (wachtrij|rij|wacht)
    (ik|dan) ..1 (wacht|blijf) ..2 <inDeWachtrij>
    (is|zit|werkt|zijn|zitten|werken) (er|daar|hier) ..3 (iemand|niemand|mensen|mens|levende ziel) ..2 <bijJullie> ..3
    (werkt|werken) (bij|daar|hier) ..1 (jullie|u)? ..2 (nog|ook|eigenlijk|wel)? ..1 (iemand|mensen|mens|personeel) ..3
    (zoek|zocht|is|graag|spreken|wil|hebben) ..2 (mevrouw|meneer|mevr|dhr|de heer|mw) _ (van|bij|uit|op) (de|het|afdeling)? ..2
    (is|zit) (mevrouw|meneer|mevr|dhr|de heer|mw) _ ..5 <aanwezig>
    ^ (afdeling|team|lijn) _ ,? (aub|alsjeblieft|alstublieft|graag|nu|svp|pls|snel)
    ^ (zakelijke|zakelijk) (lijn|klantenservice|afdeling) ,? (aub|alsjeblieft|alstublieft|graag|nu|svp|pls|$)
    ^ <department> ,? (aub|alsjeblieft|alstublieft|graag|nu|svp|pls|meteen|direct|snel|maar dan echt)
    iemand (van|bij) (de|het)? ..1 (<department>|fraude|facturen|afdeling) ..1 ,? (nu|meteen|direct|snel|aub|alsjeblieft|graag|dringend)
    (nu|dan) (zijn|is) <jullie> ..1 <aanDeBeurt>
    (moet|mag|kan) (er|nu|dan)? ..1 (iemand|een|eentje) van (jullie|u) ..3 (aan|bij|komen|overnemen|kijken|bijkomen|oppakken)
    (stuur|sturen) ..1 <iemandOr> ..2 (<langs>|$)
    <iemandOr3> ..2 <haar> ..1 (bellen|bel|belt|opbellen)
    (moet|kan|wil|kunnen|kunt|kun|zouden) ..1 (iemand|jullie|u|je) (haar|hem|mijn _) ..1 (bellen|opbellen|opzoeken)
    (zeg|vertel|laat) ..2 (je|jullie|uw) (team|collegas|baas|chef|mensen|leidinggevende) ..2 (dat)? ..1 ik ..2 (wacht|blijf|nog)
    <mondeling> ..2 (zou|gaat|zouden|is|zijn|ging|komen) ..4 (sneller|makkelijker|beter|eenvoudiger|klaar|vlotter)
    (zou|gaat|zouden|is|ging) ..2 (sneller|makkelijker|beter|eenvoudiger|vlotter) ..2 <mondelingOr>
    (gesprek|afspraak|onderhoud|belafspraak) (met|bij) (een|de|n|uw|jullie) ..1 (inspecteur|adviseur|specialist|<clear>|arts|consulent|behandelaar|rechter|ambtenaar) ..2
    (iemand|een mens) (kunt|kan|kon|mag) (spreken|bellen) ..3
    er (een|n) ..1 (<clear>|reisagent|monteur|specialist|mens) ..1 <bij> ..2
    ^ <een>? <stem> ,? (aub|alsjeblieft|graag|$)
    (geef|haal|zoek|pak) ..2 (een|n) volwassene
    (klacht|klagen|beklag|beklagen) ..3 (bij|aan) (een|iemand) ..1 (mens|persoon|medewerker|met een naam)
    (neem|neemt) (er|eens|nou|toch)? (iemand|eens|nou|toch) ..1 op
    (neem|neemt|pak|pakt) ..2 (telefoon|hoorn) op
    (is|zijn|heb|hebben) (er|je|jullie|u) ..1 (ook|nog)? ..1 (echte|echt|menselijke) (chat|lijn|nummer|hulp|hulplijn|telefoon|klantenservice|balie) ..2
    (een|n) echte (chat|telefoonlijn|klantenservice) ..1 (ook|$|aub)
    ^ (klantenservice|helpdesk|service) maar dan echt
    (spreken|praten) (met)? (baas|persoon|mens|chef) (aub|alsjeblieft|graag|$|,)
`;

/** It may be asked in earnest, or out of curiosity: one is offered. */
export const dutchMaybeOnward = `
    (leest|bekijkt|volgt) ..1 <iemand> ..2 (<dit>|$)
`;
