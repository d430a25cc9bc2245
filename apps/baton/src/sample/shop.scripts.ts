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

const shop = scriptsOf('shop');

export const SHOP: readonly Script[] = [
  shop(
    'parcel-on-its-way',
    'Mia Brandt',
    [
      says('Hi, where is my parcel? Order 48213.'),
      answers(
        0.93,
        'order_status',
        'It left our depot this morning and arrives tomorrow between 9 and 12.',
        tool('track_order', 'ok', 'Out for delivery tomorrow'),
      ),
      says('Great, thank you!', 0.6),
      answers(0.97, 'thanks', 'You are welcome.'),
    ],
    { score: 5 },
  ),
  shop('change-address', 'Jonas Weil', [
    says('I moved. Can you send order 51877 to my new address?'),
    answers(
      0.88,
      'change_address',
      'Yes, it has not shipped yet. What is the new address?',
      tool('find_order', 'ok', 'Not shipped'),
    ),
    says('14 Mill Lane, Ludlow'),
    answers(
      0.91,
      'change_address',
      'Done: order 51877 now goes to 14 Mill Lane, Ludlow.',
      tool('update_order', 'ok', 'Address changed'),
    ),
  ]),
  shop('return-shoes', 'Priya Nair', [
    says('The shoes are too small, how do I send them back?'),
    answers(
      0.9,
      'return_item',
      'Print the label in your account and drop the box at any parcel shop within 30 days.',
      source('Returns policy'),
    ),
    says('And when do I get my money?'),
    answers(0.86, 'refund_time', 'Three to five working days after the box reaches us.', source('Refunds')),
    says('ok'),
  ]),
  shop('voucher-works', 'Ella Hart', [
    says('My voucher SPRING10 does not work'),
    answers(
      0.74,
      'voucher',
      'It needs a basket of 50 or more; yours is 46.20.',
      tool('check_voucher', 'ok', 'Minimum basket 50'),
    ),
    says('ah I see, I will add socks'),
    answers(0.9, 'smalltalk', 'Good choice. The voucher will then apply by itself.'),
  ]),
  shop('size-advice', 'Tom Okafor', [
    says('Is the green rain jacket true to size?'),
    answers(
      0.81,
      'product_question',
      'Most buyers say it runs slightly large. Take your usual size for a loose fit.',
      source('Product page 3310'),
    ),
    says('and is it waterproof'),
    answers(0.84, 'product_question', 'Yes, 10,000 mm with taped seams.', source('Product page 3310')),
  ]),
  shop('tracking-without-person', 'Lena Fuchs', [
    says('No need for a human, I just want the tracking link for 50018'),
    answers(
      0.92,
      'order_status',
      'Here it is: the link was sent to your e-mail again.',
      tool('send_tracking', 'ok', 'Link sent'),
    ),
    says('got it'),
  ]),
  shop(
    'broken-screen',
    'Samuel Reed',
    [
      says('The tablet from order 48990 arrived with a broken screen.', -0.4),
      answers(0.82, 'return_item', 'I am sorry. You can return it within 30 days.', source('Returns policy')),
      says('That does not help, I leave on Friday. Can I talk to a real person please?', -0.6),
    ],
    {
      human: [
        'Hello Samuel, I see the tablet of order 48990 came with a broken screen and you leave on Friday. I can send a new one by courier tomorrow.',
        'That would be perfect.',
        'It is booked, and the courier takes the broken one with him.',
      ],
      score: 5,
    },
  ),
  shop(
    'missing-item',
    'Grace Lindqvist',
    [
      says('One of the two lamps is missing in my box. Order 47120'),
      answers(
        0.35,
        'order_status',
        'Your order was delivered on Monday.',
        tool('track_order', 'ok', 'Delivered'),
      ),
      says('Yes delivered, but only ONE lamp was inside', -0.5),
      answers(
        0.28,
        'order_status',
        'Your order was delivered on Monday.',
        tool('track_order', 'ok', 'Delivered'),
      ),
    ],
    {
      human: [
        'Hi Grace, one of two lamps of order 47120 was missing. Was the box damaged or opened?',
        'No it was fine',
        'Then it was packed wrongly; the second lamp leaves today.',
      ],
      score: 4,
    },
  ),
  shop(
    'charger-fire',
    'Dario Conti',
    [
      says('The charger you sold me caught fire last night. It burned the table.', -0.9),
      answers(
        0.61,
        'product_problem',
        'I am sorry to hear that. Have you tried another socket?',
        source('Charging problems'),
      ),
    ],
    {
      human: [
        'Dario, is everybody all right? Please unplug it and do not use it again. I am opening a safety case now.',
        'We are fine, thanks',
        'A courier picks the charger up today, and our safety team calls you within two hours.',
      ],
      score: 4,
    },
  ),
  shop(
    'complaint-delivery',
    'Hannah Becker',
    [
      says('I want to make a complaint about your driver. He threw the parcel over the fence.', -0.8),
      answers(0.55, 'complaint', 'I am sorry about that.'),
    ],
    {
      human: [
        'Hannah, a parcel thrown over the fence is not acceptable. Is anything broken?',
        'Two plates',
        'I refund the plates now and take the complaint to the carrier; you will hear from us by Thursday.',
      ],
      score: 3,
    },
  ),
  shop(
    'button-at-once',
    'Oscar Lund',
    [says('hello'), answers(0.95, 'greeting', 'Hello! How can I help?'), presses()],
    {
      human: [
        'Hi Oscar, you asked for one of us. What is it about?',
        'An invoice with my company on it, order 49002',
        'The new invoice is in your mailbox.',
      ],
      score: 5,
    },
  ),
  shop(
    'checkout-crash',
    'Nadia Haddad',
    [says('The checkout shows an error when I pay by card'), crashes('model timeout after 30 s')],
    {
      human: [
        'Hello Nadia, the card payment fails at checkout. Does the error have a number?',
        'E-77',
        'That is our side: please try again now, it is fixed.',
      ],
      score: 4,
    },
  ),
  shop(
    'gift-card-fails',
    'Ben Carver',
    [
      says('Please activate gift card 7781'),
      answers(0.66, 'gift_card', 'I could not read that card just now.', {
        failure: 'error',
        ...tool('activate_card', 'failed', 'Card service does not answer'),
      }),
      says('try again?'),
      answers(0.64, 'gift_card', 'I still cannot read it.', {
        failure: 'error',
        ...tool('activate_card', 'failed', 'Card service does not answer'),
      }),
    ],
    {
      human: [
        'Hi Ben, our card service was down; I have activated card 7781 by hand.',
        'Great, works',
        'Enjoy!',
      ],
      returnNote: 'Activated gift card 7781 by hand',
      afterwards: [
        says('How long is the card valid?'),
        answers(0.9, 'gift_card', 'Three years from today.', source('Gift cards')),
        says('thanks'),
      ],
      score: 5,
    },
  ),
  shop(
    'vip-late-order',
    'Ingrid Solberg',
    [
      isTier('vip', 1840),
      says('My order 50551 should have been here yesterday'),
      answers(0.83, 'order_status', 'It is delayed by a day.', tool('track_order', 'ok', 'Delayed one day')),
    ],
    {
      human: [
        'Good morning Ingrid, order 50551 is a day late and I am sorry. It is on the van and reaches you by 14:00.',
        'Thank you for telling me',
        'The delivery is free of charge this time.',
      ],
      score: 5,
    },
  ),
  shop('browses-and-leaves', 'Kim Alvar', [
    says('do you have this in blue'),
    answers(0.77, 'product_question', 'Which product do you mean?'),
    leaves('closed'),
  ]),
  shop('leaves-in-the-queue', 'Rob Tanner', [says('agent please')], {
    waitMsMax: 3_000,
    human: ['Hello Rob, how can I help?', 'too late'],
  }),
  shop('warranty', 'Aisha Bello', [
    says('how long is the warranty on the coffee machine'),
    answers(0.89, 'warranty', 'Two years from the day of delivery.', source('Warranty')),
    says('and on the grinder?'),
    answers(0.87, 'warranty', 'Also two years.', source('Warranty')),
    says('perfect'),
  ]),
  shop('silent-assistant', 'Pavel Novak', [says('Can I still cancel order 50777?'), hangs], {
    human: [
      'Hi Pavel, sorry for the silence. Order 50777 is cancelled and refunded.',
      'ok thanks',
      'Have a good day.',
    ],
    score: 3,
  }),
  shop(
    'pedido-llega-manana',
    'Lucía Romero',
    [
      says('Hola, ¿cuándo llega mi pedido 60211?'),
      answers(0.92, 'order_status', 'Llega mañana por la mañana.', tool('track_order', 'ok', 'Mañana')),
      says('Muchas gracias', 0.5),
    ],
    { language: 'es', channel: 'whatsapp', score: 5 },
  ),
  shop(
    'talla-equivocada',
    'Marcos Gil',
    [
      says('Me habéis enviado la talla equivocada, pedido 60345', -0.3),
      answers(0.71, 'return_item', 'Puede devolverla gratis en 30 días.', source('Devoluciones')),
      says('Quiero hablar con una persona, por favor'),
    ],
    {
      language: 'es',
      human: [
        'Hola Marcos, veo que en el pedido 60345 llegó otra talla. ¿Cuál necesita?',
        'La 42',
        'Sale hoy mismo y el mensajero recoge la otra.',
      ],
      score: 5,
    },
  ),
  shop(
    'colis-retarde',
    'Camille Laurent',
    [
      says('Bonjour, mon colis 70102 est en retard'),
      answers(0.87, 'order_status', 'Il sera livré demain avant midi.', tool('track_order', 'ok', 'Demain')),
      says('Merci bien'),
    ],
    { language: 'fr', score: 4 },
  ),
  shop(
    'remboursement',
    'Hugo Petit',
    [
      says('Je n’ai pas reçu mon remboursement pour 70088', -0.4),
      answers(0.3, 'order_status', 'Votre commande a été livrée.'),
      says('Oui, et je l’ai renvoyée il y a trois semaines', -0.5),
      answers(0.25, 'order_status', 'Votre commande a été livrée.'),
    ],
    {
      language: 'fr',
      human: [
        'Bonjour Hugo, le retour de 70088 est bien arrivé ; je lance le remboursement tout de suite.',
        'Merci',
        'Il sera sur votre compte sous trois jours.',
      ],
      score: 4,
    },
  ),
];
