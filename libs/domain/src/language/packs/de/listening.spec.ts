import { describe, expect, it } from 'vitest';
import { createListener } from '../../hearing/listener.ts';
import { tokenize } from '../../text/index.ts';
import { german } from './index.ts';

const listener = createListener(german)!;

function heard(text: string, rules: string): string {
  return listener.customer(tokenize(text)).find((one) => one.rules === rules)?.certainty ?? 'nothing';
}

function danger(text: string): boolean {
  return listener
    .customer(tokenize(text))
    .some(({ rules }) => ['topic.safety', 'topic.medical', 'topic.violence'].includes(rules));
}

describe('requests for a person in German', () => {
  it.each([
    'Ich möchte gerne mit einem Mitarbeiter sprechen.',
    'ich moechte mit einem menschen reden',
    'Könnten Sie mich bitte mit Ihrem Kundendienst verbinden?',
    'Verbinden Sie mich mit einem Kundenberater!',
    'stellen Sie mich bitte durch',
    'Können Sie mich zur Buchhaltung durchstellen?',
    'leiten sie mich an einen sachbearbeiter weiter',
    'Gib mir jetzt endlich einen echten Menschen',
    'Menschlicher Mitarbeiter bitte',
    'Mitarbeiter',
    'Kundendienst bitte',
    'kann ich mit jemandem telefonieren',
    'Wie erreiche ich einen Menschen?',
    'Ich hätte gern einen Ansprechpartner.',
    'Ich will Ihren Vorgesetzten sprechen',
    'Gibt es hier einen Menschen, mit dem ich reden kann?',
    'Warum kann ich nicht mit einem Menschen sprechen?',
    'ich rede nicht mit einem bot, ich will einen menschen',
    'Bitte rufen Sie mich zurück.',
    'Ich bitte um einen Rückruf.',
    'Ein Techniker soll sich bei mir melden.',
    'Könnte mich bitte jemand vom Team kontaktieren?',
    'das klappt nicht ich will mit einem mitarbeiter sprechen',
    'ich will mit einem mitarbieter sprechen danke',
    'holen Sie bitte jemanden dazu',
    'koennten Sie mich bitte zum Geschaeftsfuehrer durchstellen',
  ])('%s', (text) => {
    expect(heard(text, 'request')).toBe('certain');
  });

  it.each([
    'Ist da jemand?',
    'Support',
    'Ich habe genug von diesem Bot',
    'Wie erreiche ich den Kundenservice?',
  ])('offers a person: %s', (text) => {
    expect(heard(text, 'request')).toBe('possible');
  });

  it.each([
    'Ich brauche keinen Mitarbeiter, danke.',
    'Ich möchte nicht mit einem Mitarbeiter sprechen.',
    'Bitte keinen Rückruf.',
    'Ich habe gestern mit einem Mitarbeiter gesprochen.',
    'Der Mitarbeiter hat gesagt, ich soll warten.',
    'Spreche ich mit einem Menschen?',
    'Bist du ein Mensch?',
    'Mein Chef braucht die Rechnung.',
    'Ich muss das mit meinem Chef besprechen.',
    'Wie ist die Telefonnummer vom Kundendienst?',
    'Wann hat der Kundenservice geöffnet?',
    'Ich möchte Geld an eine Person überweisen.',
    'Bitte verbinden Sie den Drucker mit dem WLAN.',
    'Wie verbinde ich mein Handy mit dem Auto?',
    'Ein Tisch für vier Personen bitte',
    'Nur für eine Person.',
    'Mein Steuerberater hat gefragt',
    'Gibt es Mitarbeiterrabatt?',
    'Kann mir jemand sagen, wo mein Paket ist?',
    'Danke für das nette Gespräch mit Ihrer Kollegin!',
    'Wie viele Mitarbeiter haben Sie?',
    'Meine Tochter arbeitet als Beraterin.',
    'Bei Fragen melde ich mich.',
    'Der Fahrer hat geklingelt.',
    'Kann das ohne Mitarbeiter erledigt werden?',
  ])('stays silent: %s', (text) => {
    expect(heard(text, 'request')).toBe('nothing');
  });
});

describe('danger in German', () => {
  it.each([
    'Ich möchte nicht mehr leben.',
    'ich bring mich heute um',
    'Meine Freundin will sich umbringen',
    'Ich habe einen Abschiedsbrief geschrieben',
    'Es riecht stark nach Gas bei uns',
    'In der Küche brennt es',
    'Unser Baby hat eine Knopfbatterie verschluckt',
    'Wir stecken im Aufzug fest',
    'Mein Vater bekommt keine Luft mehr',
    'meine frau ist bewusstlos',
    'Ich habe starke Schmerzen in der Brust',
    'Mein Mann schlägt mich',
    'Er bedroht mich mit einem Messer',
    'Ich zünde eure Filiale an',
    'Es hat alles keinen Sinn mehr',
  ])('%s', (text) => {
    expect(danger(text)).toBe(true);
  });

  it.each([
    'Ich sterbe vor Langeweile',
    'Der Akku ist tot',
    'Haben Sie Rauchmelder im Sortiment?',
    'Die Kontrollleuchte brennt',
    'Ich lach mich tot',
    'Das Spiel bringt mich noch um den Verstand',
    'Wo kann ich einen Feuerlöscher kaufen?',
    'Ich hatte vor zehn Jahren einen Herzinfarkt, brauche jetzt eine Kopie vom Befund',
    'Der Preis schlägt alles',
    'Gibt es die Serie über den Mörder auch auf Deutsch?',
    'Die Versicherung droht mit einer Mahnung',
    'Herzlichen Dank!',
    'Mein Laptop wacht nicht mehr auf',
    'Ich habe mich beim Preis fast totgelacht',
    'Der Prozess wird vom Server beendet',
  ])('is none: %s', (text) => {
    expect(danger(text)).toBe(false);
  });
});

describe('other topics in German', () => {
  it.each([
    ['Mein Anwalt wird sich bei Ihnen melden.', 'legal'],
    ['Ich gehe damit vor Gericht.', 'legal'],
    ['Ich möchte eine Beschwerde einreichen', 'complaint'],
    ['Jemand hat mit meiner Karte bezahlt', 'fraud'],
    ['Mein Konto wurde gehackt', 'fraud'],
    ['Mein Mann ist letzte Woche verstorben', 'bereavement'],
    ['Ich kann die Rechnung nicht bezahlen', 'hardship'],
    ['Meine Oma ist blind und braucht Hilfe', 'vulnerable'],
    ['Ich widerrufe hiermit den Kauf', 'rights'],
    ['Ich möchte meinen Vertrag kündigen', 'cancellation'],
  ])('%s: %s', (text, topic) => {
    expect(heard(text, `topic.${topic}`)).toBe('certain');
  });

  it.each([
    ['Ich will mich gar nicht beschweren', 'complaint'],
    ['Mein Freund studiert Jura', 'legal'],
    ['Gibt es Krimis über Anwälte?', 'legal'],
    ['Das Telefon ist tot', 'bereavement'],
    ['Ich habe meinen Schlüssel verloren', 'bereavement'],
    ['Die App lässt mich nicht mit Karte bezahlen', 'hardship'],
    ['Haben Sie Rollstühle im Sortiment?', 'vulnerable'],
    ['Bitte stornieren Sie meine Bestellung', 'cancellation'],
    ['Wo steht die Datenschutzerklärung?', 'rights'],
    ['Versichern Sie auch gegen Betrug?', 'fraud'],
  ])('%s is nothing of %s', (text, topic) => {
    expect(heard(text, `topic.${topic}`)).toBe('nothing');
  });
});

describe('the assistant in German', () => {
  it.each([
    ['Ich verbinde Sie mit einer Kollegin.', 'promise'],
    ['Ein Mitarbeiter meldet sich in Kürze bei Ihnen.', 'promise'],
    ['Möchten Sie mit einem Mitarbeiter sprechen?', 'personOffered'],
    ['Soll ich Sie mit einem Berater verbinden?', 'personOffered'],
    ['Unsere Mitarbeiter sind von 9 bis 17 Uhr erreichbar.', ''],
    ['Ich kann Ihnen dabei gerne helfen.', ''],
  ])('%s: %s', (text, rules) => {
    expect(
      listener
        .assistant(tokenize(text))
        .map((one) => one.rules)
        .join(),
    ).toBe(rules);
  });

  it('hears the wish for a call', () => {
    expect(heard('Rufen Sie mich bitte an', 'callBack')).toBe('certain');
    expect(heard('Bitte keinen Rückruf', 'callBack')).toBe('nothing');
  });
});
