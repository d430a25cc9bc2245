import type { NoticeWords } from '../../language-pack.ts';

export const swedishNotices: NoticeWords = {
  texts: {
    offer: 'Vill du prata med en människa? Du behöver bara svara ja.',
    acknowledged: 'En medarbetare tar över och ser den här konversationen; du behöver inte upprepa något.',
    queued: 'Just nu är alla upptagna. {wait}',
    agent_joined: '{agent} är här nu och ser den här konversationen.',
    requeued: 'Du behåller din plats. Vi letar efter någon annan åt dig.',
    returned_to_assistant: 'Assistenten hjälper dig igen. Be gärna om en människa när du vill.',
    resolved: 'Tack för samtalet.',
  },
  acknowledgedFor: {
    assistant_silent:
      'Assistenten svarar tyvärr inte. En medarbetare tar över och ser den här konversationen.',
    assistant_failed:
      'Assistenten kan tyvärr inte hjälpa till med det här. En medarbetare tar över och ser den här konversationen.',
  },
  acknowledgedAbout: {
    bereavement:
      'Vi beklagar sorgen. En medarbetare tar över och ser den här konversationen; du behöver inte förklara det igen.',
    complaint:
      'Vi beklagar att du har anledning att klaga. En medarbetare tar över och ser den här konversationen.',
    fraud:
      'Vi tar det här på allvar. En medarbetare tar över och ser den här konversationen. Skriv inga lösenord eller koder här.',
    hardship:
      'Tack för att du berättar. En medarbetare tar över och ser den här konversationen; du behöver inte förklara det igen.',
    returning:
      'Vi ser att det inte är första gången du behöver oss. En medarbetare tar över och ser den här konversationen.',
  },
  situations: {
    nobody_signed_in:
      'Just nu är ingen i vårt team inloggad, så vi kan inte säga hur länge det dröjer. Du behåller din plats. Skriv vad du behöver hjälp med: den som tar över läser det.',
    nobody_available: 'Just nu är ingen i vårt team tillgänglig. {wait} Du behåller din plats.',
    no_language: 'Just nu är ingen här som talar ditt språk. {wait} Du behåller din plats.',
    transferred: 'Du kopplas vidare till en kollega, som ser den här konversationen.',
    handed_over: '{agent} tar över härifrån och vet vad ni har pratat om.',
    three_way: '{agent} är nu med och vet vad det handlar om.',
    paused:
      '{agent} måste ta hand om något brådskande och är tillbaka hos dig så snart som möjligt. Du behöver inte upprepa något.',
    nudge: 'Du väntar fortfarande på en människa och behåller din plats. {wait}',
    alternatives:
      'Vi beklagar att det dröjer. Du behåller din plats. Under tiden kan du fortsätta med assistenten eller skriva vad du behöver hjälp med: den som tar över läser det. {wait}',
    changed: 'Väntetiden har ändrats: du har plats {position} i kön. {wait}',
    closed:
      'Vi har stängt just nu och öppnar igen {opens}. Du behåller din plats. Skriv vad du behöver hjälp med: den som tar över läser det.',
    choices: 'Du kan välja, med numret eller med egna ord:\n{choices}',
    contact: 'Vilket nummer ska vi ringa?',
    callback: 'Vi ringer dig {time}. Du behöver inte stanna här.',
    message:
      'Du behöver inte vänta längre. Skriv vad du behöver hjälp med: en medarbetare läser det och svarar.',
    assistant:
      'Assistenten kan fortsätta att hjälpa dig. Du behåller din plats, och när det är din tur kommer en människa in i samtalet.',
    called: 'Vi ringde men nådde dig inte. Vi ringer igen {time}.',
    consent:
      'Den som tar över ser den här konversationen. Får hen också se det du har berättat om din hälsa eller annat mycket personligt? Om inte, säg bara nej. Du får hjälp i vilket fall som helst.',
  },
  situationsByChannel: {
    voice: {
      closed: 'Vi har stängt just nu och öppnar igen {opens}.',
      transferred:
        'Stanna gärna kvar på linjen: jag kopplar dig till en kollega, som vet vad vi har pratat om.',
      nobody_signed_in:
        'Just nu är ingen i vårt team här, så vi kan inte säga hur länge det dröjer. Du behåller din plats i kön.',
    },
    email: {
      closed:
        'Vi har stängt just nu och öppnar igen {opens}. Vi har tagit emot ditt meddelande; svaret kommer med e-post.',
      nobody_signed_in:
        'Just nu är ingen i vårt team här. Vi har tagit emot ditt meddelande; svaret kommer med e-post.',
      paused: '',
      transferred: 'En kollega, som har dina meddelanden, svarar dig med e-post.',
    },
  },
  danger: {
    resolved:
      'Ta hand om dig. Skriv till oss om du behöver hjälp igen. Ring genast nödnumret om ett liv kan vara i fara.',
    certain: 'Det här går genast till en människa, som ser det här samtalet.',
    possible:
      'Jag vill vara säker på att du är trygg. Vill du prata med en människa? Det räcker att säga ja.',
    emergency: 'Om ett liv kan vara i fara, vänta inte på oss: ring {number} nu.',
    emergencyAnywhere: 'Om ett liv kan vara i fara, vänta inte på oss: ring nödnumret där du är.',
    crisis: 'Om du tänker på att skada dig själv eller ta ditt liv kan du också ringa {number}.',
    violence: 'Om någon skadar eller hotar dig kan du också ringa {number}.',
  },
};
