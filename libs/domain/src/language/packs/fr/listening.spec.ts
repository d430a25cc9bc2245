import { describe, expect, it } from 'vitest';
import { createListener } from '../../hearing/listener.ts';
import { tokenize } from '../../text/index.ts';
import { french } from './index.ts';

const listener = createListener(french)!;

function certainty(rules: string, text: string): string {
  return listener.customer(tokenize(text)).find((one) => one.rules === rules)?.certainty ?? 'nothing';
}

function danger(text: string): string {
  return listener
    .customer(tokenize(text))
    .filter(({ rules }) => /safety|medical|violence/.test(rules))
    .map((one) => one.certainty)
    .join(' ');
}

function said(rules: string, text: string): boolean {
  return listener.assistant(tokenize(text)).some((one) => one.rules === rules);
}

describe('a request for a person in French', () => {
  it.each([
    'je voudrais m’entretenir avec un conseiller',
    'Puis-je avoir un conseiller ?',
    'jveux parler a qqn svp',
    'tu peux me passer quelqu’un de chez toi',
    'passez-moi votre responsable, merci',
    'met moi en contact avec un agent stp',
    'Pourrais-tu transférer mon dossier à un humain ?',
    'il me faut une vraie personne',
    'besoin de parler à quelqu’un',
    'un humain svp 🙏',
    'ça charge pas je veux un conseiller',
    'je n’arrive pas à joindre un conseiller',
    'pourquoi je ne peux pas parler à une personne ?',
    'j’aimerais jaser avec une préposée',
    'est-ce qu’un technicien peut me rappeler demain ?',
    'y a-t-il quelqu’un à qui je peux parler ?',
    'je veux être mise en relation avec le service client',
    'rappelez-moi au 06 11 22 33 44',
    'il faut que je parle à quelqu’un de votre équipe',
    'je veu parler avec un opérateru',
    'un conseiller, pas un robot',
    'plutôt qu’un robot, une personne svp',
    'dites à un de vos collègues de m’appeler',
    'je préfère régler ça avec une personne',
    'où sont les humains dans cette boîte ?',
    'passez-moi un soignant',
    'appelez-moi votre responsable',
    'laissez quelqu’un regarder mon dossier',
  ])('%s', (text) => {
    expect(certainty('request', text)).toBe('certain');
  });

  it.each([
    'je ne veux pas parler à un conseiller',
    'pas besoin d’un agent, merci',
    'ne me transférez pas',
    'j’ai parlé à un conseiller avant-hier',
    'un agent m’a dit de patienter deux jours',
    'à quelle heure peut-on joindre un conseiller ?',
    'quel est le numéro du service client ?',
    'tu es un humain ou un robot ?',
    'je veux virer 300 euros à une personne',
    'mon responsable doit signer le devis',
    'mon agent de voyage a réservé pour nous',
    'je travaille comme agent de sécurité',
    'combien coûte la nuit pour une personne ?',
    'si besoin je vous rappellerai',
    'votre conseillère était charmante',
    'personne ne répond à la porte de la chambre',
    'je cherche les ressources humaines dans le menu',
    'rappelez-moi le prix du forfait',
    'où changer d’opérateur mobile ?',
    'j’en parle à ma femme et je reviens',
    'le conseiller a oublié de joindre le devis',
    'quelqu’un d’autre peut-il retirer le colis ?',
    'plutôt que d’attendre un agent je continue ici',
    'envoyez la facture à mon comptable',
    'le paiement sans contact ne marche plus',
    'si un jour j’ai besoin d’un conseiller, c’est payant ?',
    'j’avais demandé un conseiller mais c’est réglé',
    'inutile de me transférer',
    'annulez ma demande de rappel',
    'vol direct ou avec escale ?',
  ])('not: %s', (text) => {
    expect(certainty('request', text)).toBe('nothing');
  });

  it.each(['un agent', 'quelqu’un', 'marre de ce robot', 'comment joindre le service client ?'])(
    'perhaps: %s',
    (text) => {
      expect(certainty('request', text)).toBe('possible');
    },
  );
});

describe('danger in French', () => {
  it.each([
    'j’ai plus aucune raison de vivre',
    'mon frère parle de se tirer une balle',
    'je vais sauter du balcon, adieu',
    'ça sent le gaz dans l’escalier',
    'de la fumée sort de la multiprise !',
    'ma petite sœur a avalé des cachets de maman',
    'mon père a très mal à la poitrine et transpire',
    'elle ne respire plus, vite',
    'mon mari convulse depuis cinq minutes',
    'il m’a étranglée et il revient',
    'je vais vous retrouver et vous tuer',
    'un homme armé est dans la boutique',
    'mon beau-frère me frappe et garde mon passeport',
    'on est coincés dans l’ascenseur avec de la fumée',
    'j’ai envie de mourir 😔',
    'il cogne sur son gosse, on entend les cris',
    'un homme s’est effondré devant moi',
  ])('%s', (text) => {
    expect(danger(text)).toContain('certain');
  });

  it.each([
    'ma famille serait plus heureuse sans moi',
    'je suis un fardeau pour mes enfants',
    'il me fait peur quand il a bu',
    'ma grand-mère ne répond plus au téléphone, je m’inquiète',
  ])('perhaps: %s', (text) => {
    expect(danger(text)).not.toBe('');
  });

  it.each([
    'je meurs de faim, où est ma pizza',
    'le suivi ne bouge plus depuis mardi',
    'je veux en finir avec ce dossier de remboursement',
    'mon téléphone est mort ce matin',
    'quel détecteur de fumée me conseillez-vous ?',
    'j’ai mal au dos à cause de votre matelas',
    'ce jeu m’a tué, impossible de passer la mission 3',
    'comment tuer un processus qui ne répond plus ?',
    'j’ai failli faire une crise cardiaque en voyant la facture',
    'je ne vais pas me suicider pour un colis',
    'il y a dix ans mon ex me frappait, c’est réglé depuis',
    'avez-vous un couteau à pain en stock ?',
    'l’assurance couvre-t-elle l’incendie d’un garage ?',
    'votre nouvelle carte est une tuerie',
    'je suis bloqué à l’étape du paiement',
    'il n’y a aucune odeur de gaz',
    'quand j’étais petit j’avais avalé une bille',
    'je suis crevé, à demain',
    'personne ne m’a agressée',
    'on étouffe de chaleur dans le hall',
  ])('not: %s', (text) => {
    expect(danger(text)).toBe('');
  });
});

describe('other topics in French', () => {
  it.each([
    ['legal', 'je vais saisir le tribunal et mon avocat vous écrira'],
    ['complaint', 'je souhaite déposer une réclamation contre votre livreur'],
    ['fraud', 'je ne reconnais pas ce prélèvement de 79 euros'],
    ['bereavement', 'mon père est décédé hier, que dois-je faire pour son compte'],
    ['hardship', 'j’ai perdu mon travail et je ne peux plus payer le loyer'],
    ['vulnerable', 'je suis malvoyante, écrivez-moi en gros caractères'],
    ['rights', 'supprimez toutes mes données personnelles, c’est mon droit'],
    ['rights', 'je conteste cette facture'],
    ['cancellation', 'je voudrais résilier mon forfait mobile'],
    ['cancellation', 'faites un geste sinon je pars à la concurrence'],
  ])('%s: %s', (code, text) => {
    expect(certainty(`topic.${code}`, text)).toBe('certain');
  });
  it.each([
    ['legal', 'une salade avec avocat et crevettes'],
    ['complaint', 'je n’ai aucune réclamation à faire, bravo'],
    ['fraud', 'l’assurance couvre-t-elle le vol de la carte ?'],
    ['bereavement', 'mon téléphone est mort hier'],
    ['hardship', 'je ne peux pas payer par carte sur le site'],
    ['vulnerable', 'quel fauteuil roulant louez-vous ?'],
    ['rights', 'la garantie est de combien d’années ?'],
    ['rights', 'comment effacer une photo ?'],
    ['cancellation', 'annulez ma commande de pizza'],
    ['cancellation', 'comment fermer l’application ?'],
    ['legal', 'c’est la référence K-220'],
    ['vulnerable', 'je suis aveugle ou le bouton a disparu ?'],
    ['hardship', 'j’étais au chômage il y a cinq ans'],
    ['rights', 'ne supprimez surtout pas mes données'],
  ])('not %s: %s', (code, text) => {
    expect(certainty(`topic.${code}`, text)).toBe('nothing');
  });
});

describe('a call-back in French', () => {
  it.each(['rappelez-moi ce soir svp', 'je voudrais être rappelée', 'qu’un agent m’appelle demain'])(
    '%s',
    (text) => {
      expect(certainty('callBack', text)).toBe('certain');
    },
  );
  it.each(['ne me rappelez pas', 'rappelez-moi mon solde', 'je vous rappellerai'])('not: %s', (text) => {
    expect(certainty('callBack', text)).toBe('nothing');
  });
});

describe('what the assistant says in French', () => {
  it.each([
    'Je vous transfère à un conseiller.',
    'Un collègue vous rappellera dans la journée.',
    'Quelqu’un va prendre le relais sous peu.',
    'J’ai transmis votre demande à notre équipe technique.',
  ])('promise: %s', (text) => {
    expect(said('promise', text)).toBe(true);
    expect(said('personOffered', text)).toBe(false);
  });
  it.each([
    'Souhaitez-vous parler à un conseiller ?',
    'Je peux vous mettre en relation avec un agent si vous le souhaitez.',
    'Voulez-vous qu’un collègue vous rappelle ?',
  ])('offer: %s', (text) => {
    expect(said('promise', text)).toBe(false);
    expect(said('personOffered', text)).toBe(true);
  });
  it.each(['Nos agents sont disponibles de 9 h à 17 h.', 'Votre colis arrive demain.'])(
    'neither: %s',
    (text) => {
      expect(said('promise', text) || said('personOffered', text)).toBe(false);
    },
  );
});
