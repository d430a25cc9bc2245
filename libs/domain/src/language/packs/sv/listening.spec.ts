import { describe, expect, it } from 'vitest';
import { listenIn } from '../listen-in.fixture.ts';
import { swedish } from './index.ts';

const { heard, judged, said } = listenIn(swedish);

function danger(text: string): boolean {
  return judged(text).some(({ rules }) =>
    ['topic.safety', 'topic.medical', 'topic.violence'].includes(rules),
  );
}

describe('requests for a person in Swedish', () => {
  it.each([
    'Jag vill gärna prata med en handläggare.',
    'Kan ni koppla mig till kundtjänst?',
    'koppla mig till en människa',
    'kan jag få tala med någon',
    'Ge mig en riktig människa',
    'handläggare tack',
    'Kundtjänst tack',
    'Skicka mig vidare till ekonomiavdelningen',
    'Hämta en kollega',
    'Jag pratar hellre med en människa',
    'Varför får jag inte prata med någon?',
    'Jag vill tala med din chef',
    'Finns det någon människa som kan hjälpa mig?',
    'kan ni ringa mig',
    'det går inte jag vill prata med en medarbetare',
    'jag vill prata med en medarbtare tack',
    'Jag vill inte prata med en robot utan med en människa',
    'Hur kommer jag i kontakt med en rådgivare?',
    'Kan någon av er titta på det här?',
    'Kan jag bli kopplad till tekniska supporten',
    'jag vill bli uppringd',
  ])('%s', (text) => {
    expect(heard(text, 'request')).toBe('certain');
  });

  it.each(['Är det någon där?', 'Helpdesk', 'Jag är less på den här boten'])(
    'offers a person: %s',
    (text) => {
      expect(heard(text, 'request')).toBe('possible');
    },
  );

  it.each([
    'Jag behöver ingen handläggare.',
    'Jag behöver inte prata med någon.',
    'Ni behöver inte ringa mig.',
    'Jag pratade med en medarbetare i går.',
    'Teknikern kom aldrig.',
    'Pratar jag med en människa?',
    'Är du en robot?',
    'Min chef vill ha fakturan.',
    'Jag pratar med min fru först.',
    'Vad har kundtjänst för telefonnummer?',
    'När stänger kundtjänsten?',
    'Jag vill föra över pengar till någon i Spanien.',
    'Hur kopplar jag mobilen till tv:n?',
    'Ett bord för fyra personer tack',
    'Vad gör en rådgivare?',
    'Tack, din kollega var jättesnäll.',
    'Hur många anställda har ni?',
    'Min dotter jobbar som sjuksköterska.',
    'Går det att lösa utan handläggare?',
    'Jag vill boka en tid på tisdag.',
  ])('stays silent: %s', (text) => {
    expect(heard(text, 'request')).toBeNull();
  });

  it('hears the wish to be called', () => {
    expect(heard('kan ni ringa mig i eftermiddag', 'callBack')).toBe('certain');
    expect(heard('ring mig inte', 'callBack')).toBeNull();
  });
});

describe('danger in Swedish', () => {
  it.each([
    'Jag vill inte leva längre.',
    'Min bror tänker göra sig illa',
    'Jag har skrivit ett avskedsbrev',
    'Det luktar gas i hela huset',
    'Köket brinner',
    'Min dotter har druckit klorin',
    'Vi sitter fast i hissen',
    'Pappa får ingen luft',
    'Min fru är medvetslös',
    'Jag har ont i bröstet',
    'Min man slår mig',
    'Han hotar mig med kniv',
    'Jag ska bränna ner ert kontor',
    'Ingen skulle sakna mig',
    'Alla får det bättre utan mig',
  ])('%s', (text) => {
    expect(danger(text)).toBe(true);
  });

  it.each([
    'Jag skrattar ihjäl mig',
    'Mitt batteri är dött',
    'Säljer ni brandvarnare?',
    'Lampan lyser rött',
    'Jag dör av nyfikenhet',
    'I spelet dör jag hela tiden på nivå 3',
    'Vad kostar en brandsläckare?',
    'Jag hade en hjärtinfarkt för tio år sedan, måste jag skriva det?',
    'Det hotar att börja regna',
    'Hjärtligt tack!',
    'Datorn reagerar inte',
    'Processen på servern har fastnat',
    'Jordfelsbrytaren slår ifrån hela tiden',
    'När får jag kallelse till mitt hjärtultraljud?',
  ])('is none: %s', (text) => {
    expect(danger(text)).toBe(false);
  });
});

describe('other topics in Swedish', () => {
  it.each([
    ['Min advokat kommer att höra av sig.', 'legal'],
    ['Jag vill lämna ett klagomål på er medarbetare', 'complaint'],
    ['Jag anmäler er till Konsumentverket', 'complaint'],
    ['Någon har handlat med mitt kort', 'fraud'],
    ['Mitt konto har blivit hackat', 'fraud'],
    ['Min man gick bort förra veckan', 'bereavement'],
    ['Jag kan inte betala hyran', 'hardship'],
    ['Min mamma är dement', 'vulnerable'],
    ['Radera alla mina personuppgifter', 'rights'],
    ['Jag vill säga upp mitt abonnemang', 'cancellation'],
  ])('%s', (text, topic) => {
    expect(heard(text, `topic.${topic}`)).toBe('certain');
  });

  it.each([
    ['Beloppet stämmer inte', 'legal'],
    ['Jag kan inte klaga', 'complaint'],
    ['Betalningen med Swish går inte igenom', 'hardship'],
    ['Jag vill avboka rummet', 'cancellation'],
    ['Var får jag lämna paketet?', 'bereavement'],
  ])('is none: %s', (text, topic) => {
    expect(heard(text, `topic.${topic}`)).toBeNull();
  });
});

describe('the assistant in Swedish', () => {
  it.each(['Jag kopplar dig till en medarbetare.', 'En handläggare tar över strax.'])(
    'promises: %s',
    (text) => {
      expect(said(text)).toContain('promise');
    },
  );
  it.each(['Vill du prata med en medarbetare?', 'Ska jag koppla dig till kundtjänst?'])(
    'offers: %s',
    (text) => {
      expect(said(text)).toContain('personOffered');
    },
  );
  it('promises nothing', () => {
    expect(said('Jag skickar dig en länk med bekräftelsen.')).toEqual([]);
  });
});
