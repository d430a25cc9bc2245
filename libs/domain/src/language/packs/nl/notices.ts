import type { NoticeWords } from '../../language-pack.ts';

export const dutchNotices: NoticeWords = {
  texts: {
    offer: 'Wilt u met een mens praten? U hoeft alleen ja te zeggen.',
    acknowledged: 'Een medewerker neemt het over en ziet dit gesprek; u hoeft niets te herhalen.',
    queued: 'Op dit moment is iedereen in gesprek. {wait}',
    agent_joined: '{agent} is er nu en ziet dit gesprek.',
    requeued: 'U houdt uw plaats. We zoeken iemand anders voor u.',
    returned_to_assistant: 'De assistent is er weer voor u. Vraag gerust om een mens wanneer u wilt.',
    resolved: 'Bedankt voor het gesprek.',
  },
  acknowledgedFor: {
    assistant_silent:
      'Sorry, de assistent antwoordt niet. Een medewerker neemt het over en ziet dit gesprek.',
    assistant_failed:
      'Sorry, de assistent kan hier niet mee helpen. Een medewerker neemt het over en ziet dit gesprek.',
  },
  acknowledgedAbout: {
    bereavement:
      'Gecondoleerd met uw verlies. Een medewerker neemt het over en ziet dit gesprek; u hoeft het niet opnieuw uit te leggen.',
    complaint:
      'Het spijt ons dat u reden tot klagen hebt. Een medewerker neemt het over en ziet dit gesprek.',
    fraud:
      'We nemen dit serieus. Een medewerker neemt het over en ziet dit gesprek. Schrijf hier geen wachtwoorden of codes.',
    hardship:
      'Dank u dat u ons dit vertelt. Een medewerker neemt het over en ziet dit gesprek; u hoeft het niet opnieuw uit te leggen.',
    returning:
      'We zien dat u ons niet voor het eerst nodig hebt. Een medewerker neemt het over en ziet dit gesprek.',
  },
  situations: {
    nobody_signed_in:
      'Op dit moment is er niemand van ons team ingelogd, dus we kunnen niet zeggen hoe lang het duurt. U houdt uw plaats. Schrijf op waar het om gaat: wie het overneemt, leest het.',
    nobody_available: 'Op dit moment is er niemand van ons team beschikbaar. {wait} U houdt uw plaats.',
    no_language: 'Op dit moment is er niemand die uw taal spreekt. {wait} U houdt uw plaats.',
    transferred: 'U wordt doorverbonden met een collega, die dit gesprek ziet.',
    handed_over: '{agent} neemt het vanaf hier over en weet waar het over ging.',
    three_way: '{agent} doet nu mee en weet waar het over gaat.',
    paused:
      '{agent} moet even iets dringends doen en is zo snel mogelijk weer bij u. U hoeft niets te herhalen.',
    nudge: 'U wacht nog op een medewerker en u houdt uw plaats. {wait}',
    alternatives:
      'Sorry dat het zo lang duurt. U houdt uw plaats. U kunt intussen verdergaan met de assistent of opschrijven waar het om gaat: wie het overneemt, leest het. {wait}',
    changed: 'De wachttijd is veranderd: u bent nummer {position} in de wachtrij. {wait}',
    closed:
      'We zijn nu gesloten en gaan {opens} weer open. U houdt uw plaats. Schrijf op waar het om gaat: wie het overneemt, leest het.',
    choices: 'U kunt kiezen, met het nummer of in uw eigen woorden:\n{choices}',
    contact: 'Op welk nummer kunnen we u bellen?',
    callback: 'We bellen u {time}. U hoeft hier niet te blijven.',
    message:
      'U hoeft niet meer te wachten. Schrijf op waar het om gaat: een medewerker leest het en antwoordt.',
    assistant:
      'De assistent kan u verder helpen. U houdt uw plaats, en als u aan de beurt bent, komt er een medewerker bij.',
    called: 'We hebben gebeld en u niet bereikt. We bellen {time} nog een keer.',
    consent:
      'Wie het overneemt, ziet dit gesprek. Mag diegene ook zien wat u over uw gezondheid of andere heel persoonlijke zaken hebt verteld? Zo niet, zeg dan gewoon nee. U wordt hoe dan ook geholpen.',
  },
  situationsByChannel: {
    voice: {
      closed: 'We zijn nu gesloten en gaan {opens} weer open.',
      transferred:
        'Blijf alstublieft aan de lijn: ik verbind u door met een collega, die weet waar het over ging.',
      nobody_signed_in:
        'Op dit moment is er niemand van ons team, dus we kunnen niet zeggen hoe lang het duurt. U houdt uw plaats.',
    },
    email: {
      closed:
        'We zijn nu gesloten en gaan {opens} weer open. Uw bericht is bewaard; het antwoord komt per e-mail.',
      nobody_signed_in:
        'Op dit moment is er niemand van ons team. Uw bericht is bewaard; het antwoord komt per e-mail.',
      paused: '',
      transferred: 'Een collega, die uw berichten heeft, antwoordt u per e-mail.',
    },
  },
  danger: {
    resolved:
      'Zorg goed voor uzelf. Schrijf ons als u weer hulp nodig hebt. Bel meteen het alarmnummer als er een leven in gevaar kan zijn.',
    certain: 'Dit gaat meteen naar een mens, die dit gesprek ziet.',
    possible: 'Ik wil zeker weten dat u veilig bent. Wilt u met een mens praten? Gewoon ja zeggen is genoeg.',
    emergency: 'Als er een leven in gevaar kan zijn, wacht dan niet op ons: bel nu {number}.',
    emergencyAnywhere:
      'Als er een leven in gevaar kan zijn, wacht dan niet op ons: bel het alarmnummer van de plaats waar u bent.',
    crisis: 'Als u eraan denkt uzelf iets aan te doen, kunt u ook {number} bellen.',
    violence: 'Als iemand u pijn doet of bedreigt, kunt u ook {number} bellen.',
  },
};
