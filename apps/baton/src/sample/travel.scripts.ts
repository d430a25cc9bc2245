import {
  answers,
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

const travel = scriptsOf('travel');

export const TRAVEL: readonly Script[] = [
  travel(
    'boarding-pass',
    'Nina Albrecht',
    [
      says('Where do I get my boarding pass? Booking KX7PQ2'),
      answers(
        0.92,
        'boarding_pass',
        'Check in from 24 hours before; the pass then comes by e-mail.',
        source('Check-in'),
      ),
      says('thanks'),
    ],
    { score: 5 },
  ),
  travel('seat-change', 'Paul Richter', [
    says('Can I change my seat to an aisle one? KQ4MM1'),
    answers(0.89, 'seat_change', 'Row 14 C is free. Shall I book it?', tool('free_seats', 'ok', '14 C')),
    says('yes please'),
    answers(0.94, 'confirm', '14 C is yours.', tool('book_seat', 'ok', '14 C')),
  ]),
  travel('baggage', 'Jade Wu', [
    says('How heavy may my bag be?'),
    answers(0.93, 'baggage', '23 kg in the hold and 8 kg on board.', source('Baggage')),
    says('and skis?'),
    answers(0.83, 'baggage', 'Skis count as one bag.', source('Sports baggage')),
  ]),
  travel(
    'late-checkout',
    'Amir Rahimi',
    [
      says('is late checkout possible in my hotel? booking 99120'),
      answers(
        0.79,
        'hotel_extras',
        'Yes, until 14:00 for 20.',
        tool('hotel_extras', 'ok', 'Late checkout 20'),
      ),
      says('book it'),
      answers(0.9, 'confirm', 'Booked.', tool('book_extra', 'ok', 'Late checkout')),
    ],
    { score: 5 },
  ),
  travel('train-time', 'Rosa Keller', [
    says('when does the last train to the airport leave'),
    answers(0.87, 'timetable', 'At 23:40 from platform 2.', source('Timetable')),
  ]),
  travel('not-an-agent', 'Clara Winter', [
    says('I do not want to talk to an agent, I only want to know if breakfast is included'),
    answers(
      0.84,
      'hotel_extras',
      'Yes, breakfast is included in your rate.',
      tool('read_booking', 'ok', 'Breakfast included'),
    ),
    says('lovely', 0.5),
  ]),
  travel('travel-agent-word', 'Mark Ellis', [
    says('My travel agent sent me code TA-55, where do I enter it?'),
    answers(0.78, 'voucher', 'At payment, in the field "code".', source('Codes')),
    says('found it'),
  ]),
  travel('visa', 'Tara Quinn', [
    says('Do I need a visa for Turkey?'),
    answers(0.69, 'visa', 'With an EU passport: no, for up to 90 days.', source('Entry rules')),
    says('and with a US one?'),
    answers(0.67, 'visa', 'Also no, for up to 90 days.', source('Entry rules')),
  ]),
  travel('dog-on-board', 'Sven Ek', [
    says('May my dog fly with me?'),
    answers(0.75, 'pets', 'Up to 8 kg in the cabin, in a bag.', source('Pets')),
    leaves('closed'),
  ]),
  travel(
    'cancelled-flight',
    'Julia Marsh',
    [
      says('My flight KX7RR8 was cancelled and I am stuck at the airport!!', -0.8),
      answers(
        0.71,
        'flight_status',
        'KX7RR8 is cancelled. The next flight is tomorrow at 7:10.',
        tool('flight_status', 'ok', 'Cancelled'),
      ),
      says('tomorrow is no good. get me a human being now', -0.9),
    ],
    {
      human: [
        'Julia, I see you are stuck after KX7RR8. There is a seat via Vienna in 50 minutes, shall I take it?',
        'YES',
        'You are booked; gate B14, and your bag follows.',
      ],
      score: 5,
    },
  ),
  travel(
    'wrong-name',
    'Dmitri Orlov',
    [
      says('The name on my ticket is wrong, it says Orlow'),
      answers(0.38, 'change_booking', 'Which date would you like to change to?'),
      says('not the date, the NAME', -0.4),
      answers(0.29, 'change_booking', 'Which date would you like to change to?'),
      says('...'),
    ],
    {
      human: [
        'Dmitri, I have corrected Orlow to Orlov on your ticket.',
        'Finally, thanks',
        'The new ticket is in your mailbox.',
      ],
      score: 3,
    },
  ),
  travel(
    'gas-smell',
    'Abby Cole',
    [
      says('There is a gas leak in our holiday flat, I can smell it in the kitchen', -0.9),
      answers(0.44, 'hotel_extras', 'The kitchen of the flat has an oven and a hob.'),
    ],
    {
      human: [
        'Abby, please leave the flat now, touch no switch, and call 112 from outside. Are you all out?',
        'Yes we are all in the street',
        'Good. The owner and the gas company are on their way, and a hotel room is booked for you around the corner.',
      ],
      score: 5,
    },
  ),
  travel(
    'hotel-complaint',
    'George Whitmore',
    [
      says('This is a complaint. The room smelled of smoke and nobody cared.', -0.7),
      answers(0.5, 'complaint', 'I am sorry to hear that.'),
      says('I want compensation', -0.7),
    ],
    {
      human: [
        'George, a room that smells of smoke is not what you paid for. Which night was it?',
        'Both',
        'I refund one night and the hotel moves you today.',
      ],
      score: 4,
    },
  ),
  travel(
    'button-menu',
    'Petra Hahn',
    [
      says('group booking for 14 people'),
      answers(0.57, 'booking', 'How many rooms do you need?'),
      presses('menu'),
    ],
    {
      human: [
        'Hello Petra, fourteen people. When would you like to travel?',
        'First week of May',
        'I have three offers for you by this evening.',
      ],
      score: 5,
    },
  ),
  travel(
    'gold-lounge',
    'Vincent Aubrey',
    [
      isTier('vip', 2600),
      says('The lounge did not let me in today', -0.3),
      answers(0.66, 'lounge', 'The lounge opens at 6:00.', source('Lounges')),
    ],
    {
      human: [
        'Mr Aubrey, your card was not updated after the renewal. You can go in now, with my apologies.',
        'Much obliged',
        'A voucher for the inconvenience is on your account.',
      ],
      score: 5,
    },
  ),
  travel(
    'refund-fails',
    'Holly Dean',
    [
      says('I cancelled my trip two weeks ago and have no refund'),
      answers(0.6, 'refund', 'I could not reach the payment system.', {
        failure: 'error',
        ...tool('refund_status', 'failed', 'No connection'),
      }),
      says('and now?'),
      answers(0.6, 'refund', 'I still could not reach the payment system.', {
        failure: 'error',
        ...tool('refund_status', 'failed', 'No connection'),
      }),
    ],
    {
      human: [
        'Holly, your refund of 410 was stuck; I have released it.',
        'when will it be there',
        'Within two working days.',
      ],
      score: 4,
    },
  ),
  travel('silent-gate', 'Owen Price', [says('Which gate for KX2201?'), hangs], {
    human: ['Owen, gate A9, boarding in 20 minutes.', 'thanks!!', 'Have a good flight.'],
    score: 4,
  }),
  travel('gives-up-waiting', 'Mona Faris', [says('I need to speak with a representative')], {
    waitMsMax: 6_000,
    human: ['Hello Mona, how can I help?', 'never mind'],
  }),
  travel(
    'equipaje',
    'Javier Molina',
    [
      says('¿Cuánto equipaje puedo llevar?'),
      answers(0.93, 'baggage', '23 kg facturados y 8 kg en cabina.', source('Equipaje')),
      says('Gracias'),
    ],
    { language: 'es', score: 5 },
  ),
  travel(
    'vuelo-perdido',
    'Noelia Vargas',
    [
      says('He perdido mi conexión en Madrid', -0.6),
      answers(
        0.63,
        'flight_status',
        'El siguiente vuelo sale a las 18:20.',
        tool('flight_status', 'ok', '18:20'),
      ),
      says('¿Me puede pasar con un agente?'),
    ],
    {
      language: 'es',
      human: [
        'Hola Noelia, la paso al vuelo de las 18:20 sin coste. ¿Lleva equipaje?',
        'Una maleta',
        'Va con usted; puerta C3.',
      ],
      score: 5,
    },
  ),
  travel(
    'reclamacion-hotel',
    'Andrés Peña',
    [says('Quiero poner una reclamación por el hotel', -0.7), answers(0.5, 'complaint', 'Lo siento.')],
    {
      language: 'es',
      human: [
        'Andrés, lamento lo ocurrido. ¿Qué pasó exactamente?',
        'No había agua caliente',
        'Le devolvemos dos noches y hablo con el hotel.',
      ],
      score: 4,
    },
  ),
  travel(
    'horaires',
    'Chloé Garnier',
    [
      says('À quelle heure ferme l’enregistrement ?'),
      answers(0.9, 'check_in', '45 minutes avant le départ.', source('Enregistrement')),
      says('Merci'),
    ],
    { language: 'fr' },
  ),
  travel(
    'plainte-vol',
    'Bastien Roy',
    [
      says('Je veux déposer une plainte, ma valise est cassée', -0.7),
      answers(0.51, 'complaint', 'Je suis désolé.'),
    ],
    {
      language: 'fr',
      human: [
        'Bonjour Bastien, votre valise est cassée et je suis désolé. Avez-vous une photo ?',
        'Oui',
        'Merci ; la nouvelle valise est à notre charge.',
      ],
      score: 4,
    },
  ),
];
