import { describe, expect, it } from 'vitest';
import { createListener } from '../../hearing/listener.ts';
import { tokenize } from '../../text/index.ts';
import { dutch } from './index.ts';

const listener = createListener(dutch)!;

function heard(text: string, rules: string): string {
  return listener.customer(tokenize(text)).find((one) => one.rules === rules)?.certainty ?? 'nothing';
}

function danger(text: string): boolean {
  return listener
    .customer(tokenize(text))
    .some(({ rules }) => ['topic.safety', 'topic.medical', 'topic.violence'].includes(rules));
}

describe('requests for a person in Dutch', () => {
  it.each([
    'Ik wil graag met een medewerker spreken.',
    'Kunt u mij doorverbinden met de klantenservice?',
    'verbind me met een mens',
    'kan ik iemand spreken',
    'Mag ik een adviseur aan de lijn?',
    'geef me een echte persoon',
    'medewerker aub',
    'Klantenservice graag',
    'zet me door naar de boekhouding',
    'Haal er een collega bij',
    'Ik praat liever met een mens',
    'Waarom kan ik niemand spreken?',
    'Ik wil uw leidinggevende spreken',
    'Is er een mens die me kan helpen?',
    'kunt u mij terugbellen',
    'Laat een monteur mij bellen',
    'dit lukt niet ik wil met een medewerker praten',
    'ik wil een medwerker spreken bedankt',
    'doorverbinden graag',
    'ik heb een mens nodig',
    'Hoe kom ik in contact met een medewerker?',
    'Kan iemand van jullie meekijken?',
    'Stuur me door naar een collega',
    'ik wil niet met een robot praten maar met een mens',
    'Schakel me door naar de technische dienst',
  ])('%s', (text) => {
    expect(heard(text, 'request')).toBe('certain');
  });

  it.each(['Is daar iemand?', 'Helpdesk', 'Ik ben die chatbot zat', 'Hoe bereik ik de klantenservice?'])(
    'offers a person: %s',
    (text) => {
      expect(heard(text, 'request')).toBe('possible');
    },
  );

  it.each([
    'Ik heb geen medewerker nodig.',
    'Ik hoef niemand te spreken.',
    'Jullie hoeven me niet te bellen.',
    'Ik heb gisteren een medewerker gesproken.',
    'De monteur is niet gekomen.',
    'Spreek ik met een mens?',
    'Ben jij een robot?',
    'Mijn baas wil de factuur.',
    'Ik overleg eerst met mijn vrouw.',
    'Wat is het nummer van de klantenservice?',
    'Tot hoe laat is de helpdesk open?',
    'Ik wil geld overmaken naar iemand in Spanje.',
    'Hoe verbind ik mijn telefoon met de tv?',
    'Een tafel voor vier personen graag',
    'Met twee personen.',
    'Mijn boekhouder heeft het jaaroverzicht nodig.',
    'Krijg ik personeelskorting?',
    'Wat doet een adviseur?',
    'Bedankt, je collega was heel aardig.',
    'Hoeveel medewerkers hebben jullie?',
    'Mijn dochter werkt als verpleegkundige.',
    'Als het niet lukt bel ik morgen wel.',
    'De bezorger heeft het pakje bij de buren gelaten.',
    'Kan ik dit zonder medewerker regelen?',
    'Ik wil een afspraak maken voor dinsdag.',
  ])('stays silent: %s', (text) => {
    expect(heard(text, 'request')).toBe('nothing');
  });
});

describe('danger in Dutch', () => {
  it.each([
    'Ik wil niet meer leven.',
    'Mijn broer wil zichzelf iets aandoen',
    'Ik heb een afscheidsbrief geschreven',
    'Het ruikt hier sterk naar gas',
    'De keuken staat in brand',
    'Mijn dochtertje heeft bleekwater gedronken',
    'We zitten vast in de lift',
    'Mijn vader krijgt geen lucht',
    'Mijn vrouw is bewusteloos',
    'Ik heb hevige pijn op de borst',
    'Mijn man slaat me',
    'Hij bedreigt me met een mes',
    'Ik steek jullie kantoor in brand',
    'Niemand zou me missen',
    'Zonder mij is iedereen beter af',
  ])('%s', (text) => {
    expect(danger(text)).toBe(true);
  });

  it.each([
    'Ik lach me dood',
    'Mijn batterij is dood',
    'Verkopen jullie rookmelders?',
    'Het lampje brandt rood',
    'Ik verveel me dood',
    'In dit spel ga ik steeds dood bij level 3',
    'Wat kost een brandblusser?',
    'Ik had jaren geleden een hartaanval, moet dat op het formulier?',
    'Die prijs slaat nergens op',
    'Is er een boek over de moordenaar van Brugge?',
    'Het dreigt te gaan regenen',
    'Hartelijk dank!',
    'Mijn laptop reageert niet meer',
    'Het proces op de server hangt vast',
    'Ik heb me dood gezocht naar die knop',
  ])('is none: %s', (text) => {
    expect(danger(text)).toBe(false);
  });
});

describe('other topics in Dutch', () => {
  it.each([
    ['Mijn advocaat neemt contact met u op.', 'legal'],
    ['Ik stap naar de rechter', 'legal'],
    ['Ik wil een klacht indienen over uw medewerker', 'complaint'],
    ['Iemand heeft met mijn kaart betaald', 'fraud'],
    ['Mijn account is gehackt', 'fraud'],
    ['Mijn man is vorige week overleden', 'bereavement'],
    ['Ik kan de huur niet betalen', 'hardship'],
    ['Mijn moeder is dement', 'vulnerable'],
    ['Ik wil bezwaar maken tegen de boete', 'rights'],
    ['Ik wil mijn contract opzeggen', 'cancellation'],
  ])('%s: %s', (text, topic) => {
    expect(heard(text, `topic.${topic}`)).toBe('certain');
  });

  it.each([
    ['Ik wil helemaal niet klagen', 'complaint'],
    ['Mijn vriend studeert rechten', 'legal'],
    ['Het hoofdgerecht was koud', 'legal'],
    ['Mijn telefoon is dood', 'bereavement'],
    ['Ik ben mijn sleutel verloren', 'bereavement'],
    ['De app laat me niet met mijn kaart betalen', 'hardship'],
    ['Verkopen jullie rolstoelen?', 'vulnerable'],
    ['Annuleer mijn bestelling alstublieft', 'cancellation'],
    ['Waar vind ik het privacybeleid?', 'rights'],
    ['Is fraude gedekt door de verzekering?', 'fraud'],
  ])('%s is nothing of %s', (text, topic) => {
    expect(heard(text, `topic.${topic}`)).toBe('nothing');
  });
});

describe('the assistant in Dutch', () => {
  it.each([
    ['Ik verbind u door met een medewerker.', 'promise'],
    ['Een collega belt u vandaag terug.', 'promise'],
    ['Wilt u met een medewerker spreken?', 'personOffered'],
    ['Zal ik u doorverbinden met een adviseur?', 'personOffered'],
    ['Onze medewerkers zijn bereikbaar van 9 tot 17 uur.', ''],
    ['Ik help u daar graag mee.', ''],
  ])('%s: %s', (text, rules) => {
    expect(
      listener
        .assistant(tokenize(text))
        .map((one) => one.rules)
        .join(),
    ).toBe(rules);
  });

  it('hears the wish for a call', () => {
    expect(heard('Kunt u mij terugbellen?', 'callBack')).toBe('certain');
    expect(heard('U hoeft me niet terug te bellen', 'callBack')).toBe('nothing');
  });
});
