import type { RuleSet } from '../../../rules/rule-set.ts';

/** Leaves a contract, or negotiates to stay. */
export const dutchCancellation: RuleSet = {
  words: {
    contract: `
      abonnement, contract, lidmaatschap, verzekering, *verzekering, *abonnement, polis, sportschool, fitness, gym, internet, televisie, tv, krant, rekening, creditcard, account, licentie, licenties, energiecontract, stroomcontract, telefoonabonnement, proefabonnement, proefperiode, premium, lid, lidkaart, leasecontract, huurcontract, *contract,
      donateurschap, domiciliëring, software, maandbetaling, alles, decoder, kastje, digitale televisie, gsm-abonnement, streamingdienst, loterij, zichtrekening, spaarrekening, box, maaltijdbox`,
    end: 'opzeggen, opzeg, opgezegd, stopzetten, stop, stoppen, beëindigen, beëindig, beeindigen, ontbinden, annuleren, zeg op, opheffen, verbreken, verbreek, afsluiten, sluiten, sluit, eindigen, aflopen, niet verlengen, afmelden, uitschrijven, opgeven, ophouden, vertrekken, kappen',
    rival:
      'concurrent, concurrentie, andere aanbieder, andere provider, andere bank, andere verzekeraar, kpn, ziggo, odido, proximus, telenet, orange, vodafone, tmobile, t-mobile, scarlet, engie, eneco, vattenfall, luminus, aanbieder, provider, verzekeraar, leverancier, energieleverancier, zorgverzekeraar, bank, elders, independer, ander, andere maatschappij, ergens anders',
  },
  certain: `
    (wil|wou|hoe|kan|moet) .. (uit|onderuit|vanaf) .. (contract|abonnement|lidmaatschap)
    (eruit stappen|uitstappen) .. (contract|abonnement)
    (wil|wens|zou|moet|kan|hoe|hierbij|graag|ga|bij deze|mag|wanneer) .. <contract> .. (opzeggen|stopzetten|beëindigen|beeindigen|ontbinden|stoppen|opheffen|annuleren|afsluiten|verbreken|weg|uitschrijven|eruit|niet meer|niet verlengen|sluiten)
    (opzeggen|opzegging|stopzetten|beëindigen|stopzetting|beëindiging) .. (<contract>|van|per|vanaf|tegen|mijn|bevestig*|doorgeven|$)
    (zeg|zeggen) .. <contract> .. op
    (zeg|zeggen) .. (hierbij|bij deze|per direct|mijn) .. op
    (wil|wens|ga|graag|hoe|waar|kan|moet) .. (opzeggen|stopzetten|beëindigen)
    (opzegbrief|opzegformulier|opzegging|opzegknop)
    (mijn|heb ik|onze) .. opzegtermijn
    opzegtermijn .. (heb ik|voor mijn|van mijn|van ons)
    (stop|stoppen|stopt|hou op|kap) .. (met|ik|er) .. <contract>
    (stop|zet|beëindig|sluit|verbreek) .. (mijn|het|de|onze|alle|mn) .. <contract> .. (stop|af|niet|op|maar|$|,)
    (<contract>) .. (stopt|eindigt|mag weg|mag stoppen|mag eraf|kan weg|hoef ik niet meer|niet meer nodig|loopt af|opzeggen)
    (mag|kan) .. <contract> .. (weg|eraf|stop)
    (televisie|telefoon|internet|alles|abonnement) .. mag .. weg
    (verleng|verlengen) .. (<contract>|het|mijn|deze|de)? .. niet
    <contract> .. (niet|nie) .. (verlengen|verlengd|verder|meer nodig)
    (wil|wens|hoef|gebruik|lees|heb) .. <contract> .. (niet|nie) meer
    (niet|nie) meer .. (verlengen|klant|lid|abonnee|verder met jullie)
    (geen) .. (klant|lid|abonnee) meer .. (zijn|blijven|$|bij)
    (schrijf|haal|meld|teken) .. (me|mij|ons|mijn) .. (uit|af|eruit|van de lijst|ledenlijst|maandbetaling)
    (stap|stappen|ga|gaan|wissel|overstappen|verhuis|overgestapt|switch) .. (over|naar) .. <rival>
    (overstappen|overgestapt|stap over) .. (naar|omdat|want|per)
    (overstappen|overgestapt|stap over) .. <rival>
    (wil|ga|zou) .. overstappen $
    ik stap over (,|$)
    <contract> (lees|gebruik|kijk|bekijk) ik niet meer
    (mijn|wil|graag|mijn) overstap .. (naar|<rival>)
    (wissel|wisselen|verander|veranderen) .. (van) .. (<rival>|zorgverzekering)
    (wil|ga|zou|graag) .. (overstappen|weg|vertrekken|weggaan|eruit) .. (naar|bij jullie|bij u|$|als)
    <rival> .. (goedkoper|dubbel|beter|minder|korting|aanbod|voordeliger|helft|twintig|biedt|betaal ik|krijg ik)
    (goedkoper|beter|voordeliger|scherper) .. (aanbod|gevonden|elders|bij|aanbieding|tarief) .. (gevonden|gekregen|<rival>|elders|anders|$)
    (wat|welke korting|welk aanbod) .. (doen jullie|krijg ik|bieden jullie|kunnen jullie) .. (houden|blijf|blijven|niet van|niet wissel|overtuigen|als ik)
    om me te houden
    (als|indien) .. (prijs|tarief|korting|aanbod) .. ,? ..5 (vertrokken|weg|ga ik|overstappen|zeg ik|stap ik|opzeggen)
    (anders|dan) (ben ik|ga ik|stap ik|zeg ik) .. (weg|over|op|vertrokken|ergens anders)
    (ben ik|zijn we) (weg|vertrokken|ribbedebie) .. (bij|klant|$|als)
    (haal|kom) .. (kastje|decoder|modem|toestel|meter) .. (op|ophalen)
    (decoder|kastje|modem) .. (ophalen|terugsturen|inleveren) .. (gedaan|klaar|stop|opzeg*|contract)
    (voor mij|het) is (het)? (klaar|gedaan|welletjes|genoeg geweest) .. (sluit|stop|met jullie|zeg|,|$)
    (rekening|account|klantaccount|profiel) .. (opheffen|sluiten|verwijderen|afsluiten|beëindigen|stopzetten)
    (sluit|verwijder|hef) .. (mijn|de|mn) .. (rekening|account|klantaccount|profiel)
    (heb|hebben|had|reeds|al) .. (opgezegd|stopgezet|beëindigd) .. (maar|en|toch|nog|wordt|blijft|bevestiging|betaal)
    (opgezegd|stopgezet) .. ,? (maar|toch|nog|en) .. (betaal|schrijft|afgeschreven|blijft|wordt|geen)
    (na|vanaf|per|tegen|eind) .. (niet|geen) meer nodig
    (stop) .. (licentie|licenties|abonnement|contract)
    (vroegtijdig|voortijdig|eerder|direct|kosteloos|per direct) .. (onder|uit|van|af|opzeggen|beëindigen) .. (contract|abonnement|af)
    (van) .. (contract|abonnement|lidmaatschap) .. (af|vanaf|afkomen|verlost)
    (jaar|jaren) .. (trouwe|trouw|klant) .. (korting|aanbod|beter|weg|opzeg*|overstap*)
    (verhuis|verhuizen|vertrek|emigreer) .. (buitenland|weg) .. (opzeggen|stop|contract|nodig|abonnement|haal)
  `,
  possible: `
    (opzeggen|stopzetten|opzegging|opgezegd)
    (overstappen|wisselen) .. <rival>
    (te duur|goedkoper) .. (geworden|elders|concurrent|ergens anders)
    (opzegtermijn|looptijd|einddatum|contracteinde|einde contract)
  `,
  not: `
    (is er|hebben jullie|zijn er) .. (beter|goedkoper) (aanbod|tarief)
    op (privé|stil|pauze|zwart)
    profielfoto
    (wat is|welke|hoe lang|zonder|is er|hoelang) ... opzegtermijn
    opzegtermijn ... (lid word|als ik)
    (nummer|rekeningnummer|kaart|pas|code) eindigt op
    niet meer (vinden|zien|openen|gebruiken|inloggen)
    (werkt|doet) .. niet meer
    (moet|waar|moeten) .. overstappen .. (in|voor|op)
    (van|vanaf) <rival> .. (naar jullie|naar u|overgestapt)
    (naar|bij) jullie .. (overgestapt|gekomen)
    overgestapt .. naar (jullie|u)
    (binnen|bij) jullie .. (wisselen|overstappen|pakket)
    overstappen .. (pakket|bij jullie)
    (nieuwsbrief|pushmeldingen|meldingen|reclame|mails|sms|pushberichten|folders) .. (opzeggen|stopzetten|afmelden|uitschrijven)
    (opzeggen|stopzetten|afmelden|uitschrijven) .. (nieuwsbrief|pushmeldingen|meldingen|reclame|mails)
    af voor .. (les|training|avond|afspraak|cursus|workshop)
    is (de|een|jullie)? concurrent
    sluit .. aan
    zet .. op (de|mijn|onze) rekening
    sluit om
    (sportschool|winkel|kantoor) sluit
    opgezegd .. (bevestigd|dank)
    pauzeer
    hoe stop ik (de)? (opname|video|muziek)
    (niet|geen|nooit) .. (opzeggen|overstappen|stopzetten|opzegging|wisselen van|wissel)
    (opzeggen|overstap|overstappen) (wil|doe|hoef|ga) ik niet
    stap ik niet over
    (huurder|verhuurder|werkgever|baas|buurvrouw|buurman|vriendin|vriend|zus|collega) .. (opgezegd|opzeg*|wisselde|overgestapt|zegt)
    (baan|job|werk) .. (opzeggen|opgezegd)
    (bestelling|vlucht|kamer|tafel|afspraak|boeking|ticket|pakket|reservering|levering|rit|artikel|hotel|hotelreservering|reis|order|les|huurauto) .. (annuleren|annuleer|stopzetten|<end>)
    (annuleer|annuleren|stop) .. (bestelling|vlucht|kamer|tafel|afspraak|boeking|ticket|pakket|reservering|levering|rit|reis|order|les|chat|gesprek|rit|muziek|alarm)
    (wissel|wisselen|veranderen) .. (wachtwoord|pincode|maat|kleur|kamer|stoel|taal|batterij|filter|banden)
    (noise cancelling|looptijd aan prepaid|gecanceld)
    (app|pagina|site|programma|venster|chat) .. (sluiten|sluit|afsluiten|stopt|stop)
    (verzekering|rekening|abonnement) (afsluiten|openen)
    (nieuwe|nieuw|ander) .. (verzekering|abonnement) .. afsluiten
    (kpn|ziggo|proximus|telenet|orange|vodafone|internet|tv|wifi) .. (storing|werkt niet|ligt eruit|valt weg|app|inloggen|traag)
    (stopt|stoppen|stop) .. (trein|bus|tram|steeds|muziek|video|halte|wasmachine|motor)
    (trein|bus|tram|video|machine|motor|robotmaaier) .. (stopt|stopte)
    (is|zijn) .. serie .. gestopt
  `,
  notInSentence: `
    (vooraf|als ik vandaag lid|bevestigd , dank)
    (juist uitbreiden|ik blijf zitten|bezorg daarna|serie|influencer|uit gewoonte|wil juist verlengen|hoe verleng ik|wil verlengen)
  `,
};
