import { describe, expect, it } from 'vitest';
import type { LanguagePack } from '../language-pack.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { italian } from './it/index.ts';
import { listenIn } from './listen-in.fixture.ts';
import { dutch } from './nl/index.ts';

/** By pack: wishes for a person that name neither the wish nor the person as such, and turns that only look like them. */
const SAID: readonly (readonly [LanguagePack, wishes: readonly string[], others: readonly string[]])[] = [
  [
    german,
    [
      'Wie komme ich bitte an diesem Automaten vorbei?',
      'Hat Ihr Mechaniker heute kurz Zeit?',
      'Könnten Sie mich bitte kurz anrufen?',
      'Wo ist hier der Knopf für echte Menschen?',
      'So etwas bespricht man von Frau zu Frau.',
    ],
    [
      'Ich ruf meine Schwester an.',
      'An welchen Tagen hat die Werkstatt auf?',
      'Der Knopf für die Heizung klemmt.',
    ],
  ],
  [
    english,
    [
      'What do I press to get past you?',
      'Can I swap you for a colleague?',
      'Pharmacist please',
      'I want to look one of you in the eye',
      'could we do this over the phone',
    ],
    [
      'The dishwasher button for rinse is stuck',
      'I pressed the key to open the boot',
      'Can I swap the seats for two by the aisle?',
    ],
  ],
  [
    spanish,
    [
      '¿Qué tecla hay para hablar con humanos?',
      'Prefiero que me atiendan de palabra',
      'Tráeme al encargado de la tienda',
      'Necesito oír una voz',
    ],
    [
      'La tecla de volumen no funciona',
      'Está hoy abierta la tienda de la calle Mayor',
      'Prefiero que me manden la factura',
    ],
  ],
  [
    french,
    ['Allez chercher votre responsable', 'Qui est au-dessus de vous ?'],
    [
      'Le bouton pour le chauffage est cassé',
      'Je suis au-dessus du plafond de paiement',
      'La taille M est-elle disponible ?',
    ],
  ],
  [
    italian,
    [
      'Che tasto devo premere per uscire da te?',
      'Il meccanico è in officina oggi? Come lo raggiungo?',
      'Andate a chiamare il vostro capo',
    ],
    [
      'Il tasto per accendere non funziona',
      'Come lo monto questo scaffale?',
      'Vado a chiamare mia madre più tardi',
    ],
  ],
  [
    dutch,
    [
      'Welke knop is er voor een mens?',
      'Hoe kom ik om deze robot heen?',
      'Willen jullie mij even bellen?',
      'Haal je baas eens',
      'Die wil ik terug, degene die mij gisteren hielp, die wil ik spreken',
    ],
    [
      'De knop voor het licht is stuk',
      'Is die er nog in het blauw?',
      'Hoe kom ik om tien uur bij de winkel?',
    ],
  ],
];

describe('wishes for a person, said sideways', () => {
  it.each(SAID.flatMap(([pack, wishes]) => wishes.map((text) => [pack.language, text, pack] as const)))(
    '%s: %s',
    (_, text, pack) => {
      expect(listenIn(pack).heard(text, 'request')).toBe('certain');
    },
  );
  it.each(SAID.flatMap(([pack, , others]) => others.map((text) => [pack.language, text, pack] as const)))(
    '%s, not meant: %s',
    (_, text, pack) => {
      expect(listenIn(pack).heard(text, 'request')).toBeNull();
    },
  );
});
