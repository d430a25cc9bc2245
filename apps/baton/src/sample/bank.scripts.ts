import {
  answers,
  crashes,
  hangs,
  isTier,
  leaves,
  presses,
  says,
  scriptsOf,
  source,
  tool,
  type Script,
} from './script.ts';

const bank = scriptsOf('bank');

export const BANK: readonly Script[] = [
  bank('balance', 'Olivia Stone', [
    says('What is my balance?'),
    answers(
      0.96,
      'balance',
      'Your current account stands at 1,204.50.',
      tool('read_balance', 'ok', '1,204.50'),
    ),
    says('ok thx'),
  ]),
  bank('card-abroad', 'Felix Braun', [
    says('Does my card work in Japan?'),
    answers(
      0.88,
      'card_abroad',
      'Yes, wherever you see the sign on your card. There is a fee of 1.5 % outside the euro area.',
      source('Fees abroad'),
    ),
    says('any limit per day?'),
    answers(
      0.85,
      'card_limit',
      'Withdrawals: 500 a day. You can change it in the app.',
      source('Card limits'),
    ),
  ]),
  bank(
    'new-pin',
    'Ruth Meyer',
    [
      says('I forgot my PIN'),
      answers(0.94, 'pin', 'You can see it in the app: cards, then show PIN.', source('PIN')),
      says('Found it. No agent needed, thanks', 0.4),
    ],
    { score: 5 },
  ),
  bank('standing-order', 'Liam Walsh', [
    says('Change my rent standing order to 950'),
    answers(
      0.86,
      'standing_order',
      'From next month on it is 950 instead of 900. Shall I save that?',
      tool('find_standing_order', 'ok', 'Rent, 900'),
    ),
    says('yes'),
    answers(0.93, 'confirm', 'Saved.', tool('update_standing_order', 'ok', 'Now 950')),
  ]),
  bank('opening-hours', 'Greta Holm', [
    says('when does the branch on Harbour Street open on saturdays'),
    answers(0.91, 'branch_hours', 'From 10 to 13.', source('Branches')),
  ]),
  bank(
    'statement-copy',
    'Victor Ames',
    [
      says('I need the statement of March as PDF'),
      answers(0.9, 'statement', 'It is in your mailbox in the app.', tool('send_statement', 'ok', 'March')),
      says('I see it'),
      answers(0.95, 'thanks', 'Anything else?'),
      says('no that was all'),
    ],
    { score: 4 },
  ),
  bank('savings-rate', 'Maya Singh', [
    says('what do you pay on savings'),
    answers(0.8, 'rates', '2.1 % a year on up to 50,000.', source('Rates')),
    leaves('closed'),
  ]),
  bank(
    'unknown-payment',
    'Peter Novotny',
    [
      says('There is a payment of 312 to a shop I do not know', -0.4),
      answers(0.36, 'transaction_search', 'Which transaction do you mean?'),
      says('The 312 from last night!', -0.6),
      answers(
        0.31,
        'transaction_search',
        'I found no transaction of that name.',
        tool('find_transaction', 'empty', 'No match'),
      ),
    ],
    {
      human: [
        'Peter, I see the 312 of last night. Was your card with you?',
        'Yes, always',
        'Then I block the card now, the money comes back, and a new card is on its way.',
      ],
      score: 5,
    },
  ),
  bank(
    'wants-a-person',
    'Zoe Martin',
    [
      says('I would like to speak to someone about a mortgage'),
      answers(0.58, 'mortgage', 'Our mortgages start at 3.4 %.', source('Mortgages')),
    ],
    {
      human: [
        'Hello Zoe, happy to talk about a mortgage. How much do you have in mind?',
        'About 200,000',
        'I have booked you a call with our adviser tomorrow at ten.',
      ],
      score: 4,
    },
  ),
  bank(
    'lawyer-letter',
    'Edgar Voss',
    [
      says('If the fee is not back by Friday my lawyer will write to you.', -0.8),
      answers(0.52, 'fees', 'The fee of 12 is in our price list.', source('Price list')),
    ],
    {
      human: [
        'Mr Voss, I have your fee of 12 here and why it was taken. May I explain, and then decide with you?',
        'Go ahead',
        'It was taken twice by mistake; both are back on your account today.',
      ],
      score: 3,
    },
  ),
  bank(
    'formal-complaint',
    'Carmen Diaz',
    [
      says('I wish to file a formal complaint about the way I was treated in your branch', -0.7),
      answers(0.49, 'complaint', 'I am sorry.'),
    ],
    {
      human: [
        'Ms Diaz, thank you for telling us. I write the complaint with you now. Which branch, and when?',
        'Harbour Street, Tuesday',
        'It is filed; the branch manager answers you within five days.',
      ],
      score: 4,
    },
  ),
  bank(
    'button-after-two',
    'Ian Grant',
    [
      says('I want to raise my overdraft'),
      answers(0.72, 'overdraft', 'You can apply in the app.', source('Overdrafts')),
      says('it says I cannot'),
      answers(
        0.68,
        'overdraft',
        'Then the limit is already the highest for your account.',
        source('Overdrafts'),
      ),
      presses(),
    ],
    {
      human: [
        'Hi Ian, the app refuses a higher overdraft. Your income changed in May, is that right?',
        'Yes new job',
        'With the new pay slip we can go to 2,000. I have sent you the form.',
      ],
      score: 5,
    },
  ),
  bank(
    'private-client',
    'Beatrix Hall',
    [
      isTier('vip'),
      says('Please move 40,000 to my savings account'),
      answers(0.84, 'transfer', 'Transfers above 25,000 need a second look.', source('Transfer limits')),
    ],
    {
      human: [
        'Good afternoon Ms Hall. I can release the 40,000 right away; is it your savings account ending in 118?',
        'Correct',
        'Done.',
      ],
      score: 5,
    },
  ),
  bank(
    'app-login-crash',
    'Noah Peters',
    [
      says('The app logs me out every minute'),
      answers(0.7, 'app_problem', 'Please install the newest version.', source('App help')),
      says('I have it already'),
      crashes('tool app_status raised an exception'),
    ],
    {
      human: [
        'Noah, thanks for your patience. Which phone do you have?',
        'Pixel 8',
        'A fix comes tonight; until then the web page works.',
      ],
      score: 3,
    },
  ),
  bank(
    'two-topics',
    'Sofia Lang',
    [says('Could someone call me back? I need a human to look at my loan', -0.2)],
    {
      human: [
        'Hello Sofia, I am looking at your loan. What do you need?',
        'A pause of two months',
        'Agreed from June on; the confirmation is in your mailbox.',
      ],
      returnNote: 'Loan paused for June and July',
      afterwards: [
        says('and what is my new end date'),
        answers(0.33, 'loan', 'Your loan ends in 2031.'),
        says('that was before. I want to talk to the agent again'),
      ],
      score: 4,
    },
  ),
  bank('no-bot-please', 'Harold Finch', [says('Human.')], {
    human: [
      'Good morning Mr Finch, this is a human. What can I do for you?',
      'My card was swallowed by the machine',
      'I have ordered a new one; it arrives on Thursday.',
    ],
    score: 4,
  }),
  bank('quiet-bot', 'Yara Aziz', [says('How do I close my account?'), hangs], {
    human: [
      'Hello Yara, sorry that nobody answered. I can close it for you; may I ask why?',
      'I am moving abroad',
      'I understand. The form is in your mailbox, one signature is enough.',
    ],
  }),
  bank('iban', 'Theo Kraft', [
    says('iban?'),
    answers(0.62, 'iban', 'Your IBAN is in the app under account details.', source('IBAN')),
    says('ok'),
  ]),
  bank(
    'limite-tarjeta',
    'Elena Prieto',
    [
      says('¿Cómo cambio el límite de mi tarjeta?'),
      answers(0.9, 'card_limit', 'En la aplicación: tarjetas, después límites.', source('Límites')),
      says('Listo, gracias'),
    ],
    { language: 'es' },
  ),
  bank(
    'cargo-desconocido',
    'Raúl Ortega',
    [
      says('Tengo un cargo que no reconozco de 89 euros', -0.5),
      answers(0.34, 'transaction_search', '¿Qué operación busca?'),
      says('La de ayer, 89 euros', -0.5),
      answers(
        0.3,
        'transaction_search',
        'No encuentro esa operación.',
        tool('find_transaction', 'empty', 'Nada'),
      ),
    ],
    {
      language: 'es',
      human: [
        'Hola Raúl, veo el cargo de 89 euros de ayer. ¿Tenía usted la tarjeta?',
        'Sí',
        'La bloqueo y le devolvemos el dinero.',
      ],
      score: 4,
    },
  ),
  bank(
    'releve-de-compte',
    'Inès Moreau',
    [
      says('Où trouver mon relevé de compte ?'),
      answers(0.91, 'statement', 'Dans l’application, rubrique documents.', source('Documents')),
      says('Parfait'),
    ],
    { language: 'fr', score: 5 },
  ),
  bank('parler-conseiller', 'Luc Fontaine', [says('Je voudrais parler à un conseiller, s’il vous plaît')], {
    language: 'fr',
    human: [
      'Bonjour Luc, je suis là. C’est à quel sujet ?',
      'Un prêt pour une voiture',
      'Je vous envoie une proposition dans l’heure.',
    ],
    score: 5,
  }),
];
