/** Wishes for a person that name neither the wish nor, at times, the person: after whom one asks, past what one wants to get, until when one waits. */
export const dutchSideways = `
    (knop|toets|nummer|optie) ..4 (voor|van|naar) ..2 (mens|mensen|<clear>|iemand)
    (hoe|weg|manier) ..3 (om|langs|voorbij) (de|deze|die|dit|jou|u) ..1 (<machine>|heen|heb)
    is (die|de|uw|jullie) (<clear>|<job>) ..3 (in huis|er|vrij|bereikbaar|te bereiken|aanwezig) ..2 <question>
    is die (er weer|in huis|er vandaag|te spreken) <question>
    (<clear>|<job>) ..4 is (die|hij|ze|zij|ie) (er|vrij|in huis|te spreken|bereikbaar) ..2 <question>
    is (de|uw|jullie) (<clear>|<job>) (vrij|er|te bereiken|te spreken|bereikbaar) ..2 <question>
    hoe krijg ik (hem|haar|die|ze) te (pakken|spreken)
    (mag|mogen|kan|zou) (ik|wij|we) ..5 (<clear>|<job>|ambtenaar) ..4 (spreken|hebben|bellen)
    (mogen|mag|kunnen) (wij|we|ik) (die|hem|haar|hen) ..3 spreken
    (kan|kunnen|kunt|willen|wil|wilt) (de|een|uw|jullie|u) ..2 (<clear>|<job>)? ..1 (hem|haar|mij|me|ons) ..4 (bellen|opbellen|terugbellen|even bellen)
    (kan|kunnen|willen|wilt|kunt) (jullie|u|ge) (mij|me|haar|hem|ons) (niet|even|eens)? ..2 bellen
    (laat|laten) (hem|haar|die|em|ze) ..1 (es|eens|even|maar) (bellen|komen|opnemen)
    (bel|belt) (de|mijn|m n|me|mij) (vaste lijn|vaste|mobiel|nummer|maar|huis)
    een (belletje|telefoontje) is genoeg
    (wil|wilde|wou|had) (ik|graag)? (degene|diegene) (die|van wie|met)
    (aan|bij|met|van|voor|tegen) (degene|diegene) (die|bij wie)
    (die|zo een|zo eentje|hem|haar) wil ik (weer|terug|spreken|aan)
    (ik had haar|ik had hem|had haar|had hem) graag terug
    (haal|roep|zoek|trommel) (je|uw|de|ze|haar|hem|jullie) (moeder|baas|chef|boekhouder|collega|<clear>|<job>|es|$)
    mag ik (je|u|jou) (ruilen|inruilen|omruilen) voor
    (wie|van wie) (is|staat) ..2 (boven|na) (jou|u|je)
    jij kan het niet ..2 wie wel
    (wie|wat) is er nog meer $
    (ben jij|bent u) de enige ..4 (nog|wie|iemand)
    (tot|voordat|eer) (er)? (een|iemand|de)? ..2 (<clear>|<job>|leidinggevende|iemand) ..3 (komt|belt|antwoordt|opneemt|verschijnt)
    als er ..4 (niemand|geen mens|geen) ..5 belt
    of er (antwoordt|belt|komt) ..2 iemand
    (mijn leeftijd|intussen|inmiddels|nu wel) ..3 (een mens|een stem) (verwachten|verdiend)
    (recht op) (een)? (mens|stem|gesprek|<clear>)
    (met de ogen|oog in oog|van mens tot mens|van vrouw tot vrouw|van man tot man)
    (als vrouw tegen een vrouw|vrouw tot vrouw)
    (begint|beginnen|stopt) ..4 (automatische gedeelte|de mens|de mensen)
    (in|komt) ..2 (iemands handen|iemand zijn handen)
    (iemand|iemnd|collega|<clear>) met (een)? (polsslag|hartslag|verstand|gezicht|ervaring)
    (geef|gif) (me|mij) (een toestel|een loket|een naam|een nummer van iemand|die jongen|die man|die mevrouw|dat meisje)
    (een woordje|een klapke|een babbeltje) (met|wisselen)
    (stuurman|conducteur|<clear>|<job>) , ..4 (meld je|zit die|ik heb hem nodig)
    (heeft|heb|hebt|hebben) (ge|je|u|jullie) niemand die ..6 (luistert|helpt|praat|opneemt|zegt|kan)
    (er moet toch|zit er) ..2 (iemand|piketdienst|wacht|meisje|<clear>) (zijn|wakker|daar|$)
    kan ik (vandaag|morgen|nu)? (bij) (hem|haar|iemand) terecht
    (zelf|zelve) ..2 in de chat komen
    (aan wie|bij wie|tegen wie) kan ik het ..2 (zeggen|kwijt|vertellen|uitleggen)
    (neem|pak) (die|de|nou|toch) ..1 (hoorn|telefoon) ..2 (op|van|eens)
    (eindelijk|nu) naar de (tweede|2e|volgende) lijn
`;

/** Whom one asks after; nobody that one asks for as such: who looks for a cook wants a cook. */
export const dutchJobs =
  'kokkin, bibliothecaresse, bibliothecaris, huismeester, opzichter, overste, garagist, griffier, ambtenaar, bode, verloskundige, audicien, notaris, architect, bootsman, stuurman, onderwijzer, juf, meester, burgemeester, wethouder, ontwerper, kapster, kapper, dierenarts, tandarts, loodgieter, landmeter, schade-expert, schoonmaker, depotchef, directrice, onderdelenman, onthaal';
