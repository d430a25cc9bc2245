import type { RuleSet } from '../../../rules/rule-set.ts';

/** Legal action is announced or threatened, or an office of the law writes. */
export const dutchLegal: RuleSet = {
  words: {
    lawyer:
      'advocaat, advocate, advocaten, advocatenkantoor, jurist, juriste, juristen, raadsman, raadsvrouw, rechtsbijstand, rechtsbijstandsverzekeraar, rechtsbijstandverzekeraar, das, arag, juridisch loket, deurwaarder, gerechtsdeurwaarder, notaris, juridische dienst, rechtswinkel',
    court:
      'rechtbank, rechter, kantonrechter, rechtszaal, vrederechter, vredegerecht, gerecht, gerechtshof, hof van beroep, arbeidsrechtbank, kort geding, kortgeding, geschillencommissie, parket, openbaar ministerie, tribunaal, handelsrechtbank, kantongerecht, arrondissementsrechtbank',
    action:
      'aanklagen, aanklacht, dagvaarding, dagvaarden, dagvaard, rechtszaak, procedure, proces, gerechtelijke stappen, juridische stappen, schadeclaim, claim, ingebrekestelling, in gebreke, aangifte, sommatie, sommeer, beslag, procederen, schadevergoeding, verzoekschrift, dwangsom, geding, rechtsgang, collectieve actie, massaclaim, strafklacht, klacht met burgerlijke partijstelling, juridische procedure',
    my: 'mijn, mn, onze, ons, een, de, m',
    self: 'ik, wij, we',
  },
  certain: `
    <my> <lawyer> .. (neemt|zal|gaat|dient|zet|schrijft|is|heeft|wordt|stuurt|kijkt|zegt|ingeschakeld|op de hoogte|hoort|contact)
    (schakel|schakelen|neem|ga|stap|bel|raadpleeg|heb|zal|inschakelen|moet|ingeschakeld|ik ga|naar|praat|zet|draag|geef) .. <lawyer> .. (in|inschakelen|genomen|erop|ingeschakeld|op|over|raadplegen|stappen|in de arm|erbij|$|,)
    (hoort|horen|brief|post|bericht|verneemt) .. (van|via) .. <lawyer>
    (via|door|met|namens) .. <my> .. <lawyer>
    <lawyer> .. (ingeschakeld|inschakelen|op de hoogte|contact|dient|beroep|in de arm)
    (klaag|sleep|daag|dagvaard|sleur|breng) .. (jullie|u|je|hen|jou|de zaak|dit) .. (aan|voor|de rechter|voor de rechter|rechtbank|gerecht)
    (jullie|u|je|hen) .. (aanklagen|dagvaarden|aan te klagen|voor de rechter|aansprakelijk|in gebreke|sommeer|sommeren)
    (stel|stellen|houd|houden) .. (u|jullie|je) .. (aansprakelijk|in gebreke|verantwoordelijk voor de schade)
    (aansprakelijk) .. (gesteld|stellen|stel|u|jullie)
    (start|begin|span|spannen|dien|doe|onderneem|overweeg|zal|ga|gaan|wordt|dreig|volgt|volgen|komt|neem|heb) .. (<action>) !van
    (gerechtelijke|juridische|rechtelijke) (stappen|acties|maatregelen|procedure|weg|gevolgen)
    (naar|voor|bij|in|via|tot) .. <court>
    (zien|zie|spreken) .. (elkaar|jullie|u|je) .. <court>
    (zaak|zaakje) .. (bij|voor) .. <court>
    (aangifte) .. (gedaan tegen|tegen|politie|bij de politie|van oplichting|van diefstal)
    (heb|hebben|ga|zal|doe) .. aangifte .. (gedaan|doen|tegen|van|bij|$)
    (klacht) .. (politie|parket|burgerlijke partij)
    (vonnis|uitspraak|dwangbevel|gerechtelijk bevel|beslag|beslaglegging|dagvaarding|verzoekschrift|vordering) .. (ligt|gekregen|ontvangen|tegen|betekend|in bijlage|gelegd|weigeren|heeft|nodig|moet)
    (verzoekschrift|dagvaarding|dagvaardingen)
    (namens|als) .. (mijn|onze)? .. (cliënt|cliënte|cliënten|raadsman|advocaat|curator|bewindvoerder|gemachtigde)
    (curator|faillissementscurator|officier van justitie|rechter-commissaris|onderzoeksrechter) .. (vraagt|verzoek|vorder|eist|verzoekt|van|heeft)
    (autoriteit consument*|acm|politie|justitie|belastingdienst|fiod|openbaar ministerie|inspectie) .. (vroeg|vraagt|vordert|eist|verklaring|verzoekt|onderzoek)
    (als getuige|getuigenis|getuigen) .. (opgeroepen|moet|voor|gedagvaard|rechtbank)
    (opgeroepen|gedagvaard) .. (getuige|rechtbank|rechter)
    (anders|zo niet|uiterlijk|laatste|niet geregeld) ..6 (<lawyer>|<court>|<action>)
    of .. (je|u|jullie) hoort van .. <lawyer>
    (vakbond) .. (juristen|jurist|advocaat)
    (kbo-nummer|statutaire naam|kvk-nummer) .. (dagvaarding|verzoekschrift|advocaat|rechtbank)
  `,
  possible: `
    (juridisch|juridische|gerechtelijk) (staartje|gevolg|gevolgen|vervolg)
    (mijn|onze) <lawyer>
    (juridisch|gerechtelijk|wettelijk) .. (uitzoeken|laten|nagaan|aanpakken|strafbaar|stappen)
    (dit is|dat is) .. (strafbaar|illegaal|onwettig|wetsovertreding|contractbreuk|wanprestatie)
    (schadeclaim|ingebrekestelling|rechtszaak)
  `,
  not: `
    (advocaat|advocatenkantoor|jurist|notaris) ... (raadde|hotel|koffie*|koffieapparaat|schoonmaker|hetzelfde|tip|aanrader)
    belastingdienst ... (jaaroverzicht|jaaropgave|aangifte)
    (parkeren|parkeer|bus|trein|tram|documenten|legaliseren|waar is|hoe kom) ... <court>
    (hij|zij|buurman) .. (rechter|rechtbank)
    (pakket|valt|kost|polis|omvat) ... rechtsbijstand
    rechtsbijstand ... (pakket|kost|dekking|valt)
    rechtszaak ... (gewonnen|vorig jaar|aannemer)
    claim ... (status|reis|ingediend voor)
    hoofdgerecht*
    aangifte (inkomsten*|erf*|ib|belasting|van geboorte)
    (belasting|douane|geboorte) aangifte
    (ben) .. (<lawyer>) (van beroep|en)
    (geen|niet|niemand|nooit|zonder) .. (<lawyer>|<court>|<action>|aanklagen)
    (aandelen|factuur van|adres van) .. <lawyer>
    (<court>|rechtbank|gerecht) .. (tafel|brasserie|café|parking|halte|adres|station|tram)
    (brasserie|café|halte|parking|tramhalte|restaurant|hotel|bij halte) .. <court>
    (lekker|lekkere|heerlijk|hoofd) gerecht
    (buurman|buurvrouw|vriend|collega|neef|bank|verzekeraar|concurrent) .. (<action>|<court>|veroordeeld)
    (proces|procedure|claim) .. (hangt|duurt|traag|aanmelden|inloggen|online|indienen app|bestelproces)
    (schade|reis|hagel) claim .. (indienen|melden|status)
    (mijn|het) vonnis ,
    (notaris) .. (afspraak|hypotheek|akte|volmacht)
  `,
  notInSentence: `
    (bieden jullie|wat kost|vergoed uit|serie|film|boek|zender|student rechten|aandelen|in 2010|haha|lol|las ik|hebben jullie)
  `,
};
