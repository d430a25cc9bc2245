import type { RuleSet } from '../../../rules/rule-set.ts';

/** Somebody has died whose matters must be settled. */
export const dutchBereavement: RuleSet = {
  words: {
    kin: `
      vader, moeder, papa, mama, pa, ma, man, vrouw, echtgenoot, echtgenote, broer, zus, zoon, dochter, kind, kindje, oma, opa, grootmoeder, grootvader, oom, tante, partner, schoonvader, schoonmoeder, schoonouders, ouders, rekeninghouder, polishouder, huurder, klant, abonnee, buurman, buurvrouw,
      vriend, vriendin, bewoner, hij, ze, zij, baby, kleinzoon, kleindochter, neef, nicht, peettante, peetoom, zwager, collega, mam, pap, bomma, bompa, meter, peter, va, moeke, vake, verzekerde, titularis, levensgezel, schoonbroer, schoonzus, mijnheer, meneer, mevrouw`,
    died: 'overleden, gestorven, gestorve, ontslapen, heengegaan, overleed, stierf, dood, doodgegaan, verongelukt, omgekomen, overgegaan, ingeslapen, verscheiden, gaan hemelen, begraven, gecremeerd, weggevallen, overlijden, verloren, uit de tijd',
    paper:
      'overlijdensakte, akte van overlijden, overlijdensbericht, overlijden, erfrecht, verklaring van erfrecht, nalatenschap, erfenis, successie, uitvaart, begrafenis, crematie, nabestaande, nabestaanden, nabestaandenpensioen, weduwenpensioen, erfgenaam, erfgenamen, erfgename, sterfdag, sterfgeval, boedel, wezenpensioen, attest van erfopvolging, overlijdensattest, weduwe, weduwnaar, erfopvolging',
  },
  certain: `
    (mijn|mn|onze|ons) .. <kin> .. leeft niet meer
    (mijn|mn|onze|ons|de|haar|zijn|m|uw) .. <kin> .. (is|zijn|was|werd) ..6 <died>
    <kin> .. (is|zijn) ..5 <died>
    <kin> .. (overleed|stierf|ontslapen|overleden|verongelukt|omgekomen|heengegaan|gestorven)
    (overlijden|heengaan|verlies|sterven|begrafenis|uitvaart|crematie) .. (van) .. (mijn|mn|onze|ons|de|haar|moeder|vader|man|vrouw)
    dood van (mijn|mn|onze|ons|haar|zijn|een|de heer)
    (overlijden) .. (melden|doorgeven|aangeven|gemeld|van|door)
    (wijlen) _
    (overleden|gestorven|dode) <kin>
    <paper> .. (naartoe|sturen|stuur|bijlage|doorsturen|nodig|uploaden|bezorgen|regelen|saldo|rekening|bank|afhandelen|hierbij|van|opsturen|aanvragen|afwikkelen|vragen|deblokkeren|moest|,|geregeld|aangifte)
    (waar|hierbij|stuur|heb|na) .. <paper>
    (als|bij) (een|mijn)? (nabestaande|erfgenaam|erfgename|weduwe|weduwnaar|sterfgeval)
    bij (een|het|zijn|haar) (overlijden|sterfgeval) (van|melden)
    (ben|als) .. (weduwe|weduwnaar|erfgenaam|erfgename|executeur|executeur-testamentair|nabestaande|wees)
    (begraven|gecremeerd|uitvaart|begrafenis|crematie) .. (oma|opa|moeder|vader|man|vrouw|gisteren|vorige|dinsdag|maandag|was|wat|contract|rekening|mijn)
    (hebben|heb|verloren|verloor|verloren we) .. (mijn|mn|onze|ons) .. <kin> .. (verloren|begraven|verloor)
    (verloren|verloor) .. (mijn|ons|onze) .. (kindje|man|vrouw|vader|moeder|zoon|dochter|baby|partner|broer|zus)
    (hebben|heb) (we|wij|ik)? .. (oma|opa|moeder|vader|mama|papa|man|vrouw|broer|zus|zoon|dochter|hem|haar) .. (begraven|gecremeerd)
    (is|zijn|ben) (ontslapen|overleden|heengegaan)
    (was|is|wordt) (de)? (uitvaart|begrafenis|crematie)
    (begrafenisondernemer|uitvaartondernemer|uitvaartverzorger|uitvaartleider)
    (sinds|nu|na) .. <kin> .. (er niet meer is|overleden|dood|weg is gevallen|er niet meer zijn|gestorven)
    <kin> (is|zijn) er (sinds _|helaas|ook)? niet meer (,|$|en|sinds)
    (is|zijn) er niet meer , .. (moeder|vader|man|vrouw|opa|oma|mijn)
    (ik ben nu alleen|sta er alleen voor|nu alleen)
    (erf|erfde|geërfd|erven) .. (rekening|contract|auto|huis|spaargeld|aandelen|van mijn)
    (erfgenamen|erven) (van|vragen)
    (naam) .. (overleden|overlijden) .. (man|vrouw|vader|moeder|partner)
  `,
  possible: `
    (overleden|overlijden|nabestaanden|nalatenschap|weduwe|weduwnaar|erfgenaam|erfenis|erfgenamen)
    <kin> .. (ingeslapen|weggevallen|heengegaan|hemelen)
    (rouwen|in de rouw)
    (gestorven|stierf|overleed|begraven|overlijdt)
    (gaan hemelen|gaan hemelen)
    hij regelde dit altijd
  `,
  not: `
    bij overlijden ,? algemeen
    <kin> ... (18*|19*)
    (hamster|hond|kat|konijn|plant|cavia|motor|server|discussie|batterij|printer|auto|poes|goudvis) ... <died>
    (discussie|idee|plan) .. (dood|begraven)
    (dertig|twintig|tien|vijftien|veertig|vijftig) jaar .. (dood|overleden|weduwnaar|weduwe|gestorven)
    lang overleden
    toen ik (klein|jong|kind) was
    (overleed|overleden|stierf) toen ik
    (acteur|zanger|zangeres|band|merk|schrijver|burgemeester|koningin|held|personage) .. (overlijdt|stierf|gestorven|dood)
    (gestorven|overleden|dode) (acteur|zanger|zangeres|schrijver|dichter|koning|artiest)
    (rouwkaart*|rouwboeket*|rouwverwerking|rouwkrans)
    (pak|kleding|jurk|checklist|koffietafel|vegetarische|stilte|zaalhouder|bloemen) ... (begrafenis|uitvaart|crematie)
    (uitvaart|begrafenis) ... (checklist|zaalhouder|koffietafel)
    (digitale|vastleggen|later|ooit|vooraf) ... (nalatenschap|erfgenaam|erfgenamen|overlijden)
    (erfgenaam|erfgenamen|overlijden|nalatenschap) ... (later|algemeen|vooraf|archief|openbaar|vastleggen)
    weduwe (joustra|van nassau|van de)
    weduwnaar van
    schrik .. dood
    (telefoon|laptop|accu|batterij|lijn|toestel|gsm|scherm|internet|tv|pc|computer|hond|kat|hamster|konijn|plant|vis|paard|modem|router|link|account|pixel|vogel|cavia) .. (<died>)
    (niemand|niet|geen|nooit) .. (<died>|begraven)
    (iedereen|hij|ze) leeft !niet
    (staat) .. als overleden
    (oprichter|acteur|zanger|merk|schrijver|koning|auteur|zangeres|presentator|regisseur) .. <died>
    (uitvaartpolis|uitvaartverzekering|uitvaartdekking|levensverzekering|begrafenisverzekering|overlijdensrisicoverzekering)
    (wedstrijd|match|finale|sleutel|sleutels|kaartje|pas|telefoon|tas|bagage|koffer|wachtwoord|code|weg|kwijt|terecht|pakket|ticket|geduld|oog) .. (verloren|kwijt)
    verloren .. (sleutel|pas|kaart|telefoon|wachtwoord|bagage|koffer|pakket|wedstrijd|ticket|tas|voorwerp*)
    (ingeslapen|in slaap) .. (bank|zetel|film|bed|been|voet)
    (kind|baby|hij|ze) .. eindelijk ingeslapen
    (digitale|instellen) nalatenschap
    (boek|film|zender|pocket|serie|black widow|iljitsj)
  `,
  notInSentence: `
    (overgrootvader|overgrootmoeder|stamboom|stamboomprogramma|genealogie|de serie|in de krant stond)
    (wat kost|zit er een|black widow|als pocket|op welke zender|in de krant|in 2005|films|haha|instellen)
  `,
};
