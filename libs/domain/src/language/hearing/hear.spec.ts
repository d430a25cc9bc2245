import { describe, expect, it } from 'vitest';
import { compilePhrases, findPhrases, tokenize } from '../text/index.ts';
import { hearTurn } from './hear.ts';
import { readTurn } from './read-turn.ts';
import { readAnswer, statesIssue, wantsAnswer } from './small-talk.ts';

const heard = (text: string, language: string | null) => hearTurn(readTurn(text), { language, own: [] });
const outcome = (text: string, language: string | null) => heard(text, language).outcome;

/** Sentences of our own, one a line; each is judged with its language known and not known. */
const EXPECTED: readonly (readonly [language: string, outcome: string, title: string, lines: string])[] = [
  [
    'en',
    'continue',
    'turns that ask for nobody',
    `
    no need for a human
    I don't need an agent, thanks
    please don't transfer me to an agent
    I don't want to talk to a human
    can I do this without talking to a person?
    I'd rather not speak to anyone
    no human needed
    are you a human?
    am I talking to a real person?
    is this a bot or a person
    are you a real person or a robot
    what are your opening hours
    what is your phone number
    what hours can I reach customer service
    transfer money to a person
    I want to transfer 50 dollars to another person
    can I send money to someone abroad
    you are useless
    what the fuck is wrong with my bill
    I spoke to an agent yesterday and he said it would be fixed
    I was talking to an agent before
    my manager needs a copy of the invoice
    I need to speak to my manager first
    my insurance agent gave me this number
    I am not a robot
    how do I become an agent
    hello agent
    hi agent how are you
    thanks agent
    I need someone to look at my sink
    can someone help me with my order
    how do you say can I speak to a manager in french
    I need a real estate agent
    the agent told me to reset it
    please cancel my order
    I need a person-to-person transfer
    the person I sent money to has not received it
    i want to know the human resources address
    I want to get my money back
    do not escalate this`,
  ],
  [
    'en',
    'escalate',
    'requests',
    `
    I want to talk to a human
    talk to a human please
    can i speak 2 a person
    let me speak to your manager
    i need a supervisor
    get me a supervisor now
    where is my order? also I want to speak to someone
    my internet is down since monday and the router blinks red, i have restarted it twice, can you put me through to a technician
    give me a fucking human
    HUMAN
    representative!!!
    agent agent agent
    real person please
    operator
    pls connect me 2 an agent
    can u transfer me to a humna
    i wnat to tlak to a persn
    is there a real person there?
    can I talk to someone else
    transfer me to the billing department
    escalate this please
    I'd like to speak with a representative about my bill
    why can't I speak to a human
    I can't get to talk to a person, help
    you don't understand me, I want a human
    no, I want to talk to an agent
    I don't need a bot I need a human
    not you, a real person
    connect me to customer service
    can a human help me?
    I would prefer to speak with a person
    i'd rather talk to a person
    let me talk to somebody in charge
    how can I get a human on the phone
    may I please have a human agent
    put me through to someone
    this is ridiculous I need to speak to someone now
    get me out of here and give me an agent
    I wish to speak with a member of your staff
    stop sending me articles and connect me with an agent
    I don't want an answer from a bot, I want a person
    i need to speak to a rep
    hand me over to a human
    is it possible to speak with an agent
    I demand to speak to a manager
    enough, agent please
    human agent
    live agent
    I have been waiting for an hour to talk to an agent
    just let me talk to a damn human
    speak to agent
    Could I chat with one of your agents?
    I need to speak to customer support
    have someone call me`,
  ],
  [
    'en',
    'offer',
    'vague requests',
    `
    agent
    support
    customer service
    who is your manager
    how do I reach you
    how can I contact you
    do I have to talk to an agent to cancel?
    what hours can I talk to an agent
    hello, is anyone there?`,
  ],
  [
    'es',
    'escalate',
    'requests',
    `
    quiero hablar con una persona
    necesito un agente humano
    ¿puedo hablar con alguien?
    pásame con un operador
    páseme con su supervisor
    hablar con un humano por favor
    póngame con una persona real
    ¿hay alguna persona real ahí?
    kiero ablar con alguien
    operador
    quisiera hablar con un representante
    comuníqueme con un agente
    transfiérame a un asesor
    necesito ayuda humana
    quiero un humano
    mi pedido no llega y quiero hablar con un encargado
    hablar con atención al cliente`,
  ],
  [
    'es',
    'continue',
    'turns that ask for nobody',
    `
    no quiero hablar con una persona
    no necesito un agente
    ¿eres una persona real?
    ¿cuál es el horario de atención?
    quiero transferir dinero a otra persona
    ¿estoy hablando con un humano?
    gracias agente
    quiero cancelar mi pedido
    sin hablar con nadie`,
  ],
  [
    'es',
    'offer',
    'vague requests',
    `
    soporte
    agente
    atención al cliente`,
  ],
  [
    'fr',
    'escalate',
    'requests',
    `
    je veux parler à un humain
    je voudrais parler à quelqu'un
    passez-moi un conseiller
    puis-je parler à une vraie personne ?
    mettez-moi en relation avec un conseiller
    transférez-moi à un agent
    j'ai besoin de parler à un responsable
    y a-t-il une personne réelle ?
    un conseiller s'il vous plaît
    je peux pas parler à un humain ?
    j'en ai marre, je veux un humain
    parler au service client
    operateur`,
  ],
  [
    'fr',
    'continue',
    'turns that ask for nobody',
    `
    je ne veux pas parler à un humain
    pas besoin d'un conseiller
    êtes-vous une vraie personne ?
    quels sont vos horaires ?
    je veux transférer de l'argent à une personne
    est-ce que je parle à un humain ?
    merci agent
    je veux annuler ma commande
    sans parler à un agent`,
  ],
  [
    'fr',
    'offer',
    'vague requests',
    `
    support
    service client
    agent`,
  ],
  [
    'en',
    'escalate',
    'requests in passing, in haste, with slips',
    `
    can I please talk to someone from billing
    i want to speak to the person in charge
    can you get your supervisor
    I need to talk to customer service representative
    someone human please
    let me talk to a colleague of yours
    could you hand me to one of your colleagues
    I wanna speak 2 sum1
    can i tlk 2 a agent
    i want an actual person not a computer
    no robot please, human
    I'd like to be connected to an agent
    I'd like to be transferred to a human
    please have me transferred to a representative
    transferred to an agent please
    could I be put through to an advisor
    connect with agent
    connect to a live person
    live chat with an agent
    chat with a live representative
    talk to representative
    switch me to a human
    i am done talking to this bot, get me a person
    this isn't working. human please.
    i need a human to look at this
    i need a human's help
    human help
    real human being please
    I need assistance from an actual human
    why do you keep sending me articles? give me a person
    where can I find a human
    how do i get to a human
    how do i get a hold of a person
    can i get a real person on the line
    I demand a supervisor
    put your manager on
    get your boss
    I want your manager
    I want to file a claim, can I speak with an adjuster
    is there someone I can speak to
    is there anybody i can talk to
    may i speak to whoever is in charge
    I would like to discuss this with a human
    could you please escalate my ticket to a manager
    can you escalate
    speak with human now!!!
    PLEASE LET ME TALK TO A PERSON
    ur useless get me a human
    talk to smb
    i need 2 talk to a human being
    I can't do this with a bot, need a person
    need agent
    get agent
    agent pls
    I'm trying to reach a human
    trying to get a human
    i keep asking for a human
    I asked for a human
    I said representative
    i said i want an agent
    you're a bot, I want a human
    not a bot, a human
    I prefer a human
    i want somebody real
    get somebody on the phone
    I want to speak with your sales team
    speak to the fraud department`,
  ],
  [
    'en',
    'continue',
    'people who are no agents of ours',
    `
    my agent at the travel company booked it
    the agent was rude to me
    your representative promised a refund
    I am a manager at a bank
    I'm an insurance agent
    which person do I send the form to
    how many people work there
    can two people use the account
    add another person to my booking
    I want to change the person on my ticket
    the operator of the flight is Iberia
    I need a room for one person
    i need to contact the seller
    how do i contact my bank
    call the restaurant
    I need to talk about my bill
    let's talk about my refund
    someone used my card
    somebody please tell me my balance
    I want to speak spanish
    do humans read this chat
    what is an agent
    agent 007
    is this chat monitored by a human
    I don't need to talk to anybody
    we do not want to be transferred
    no thanks, no agent
    I will not speak with an agent
    you don't need to connect me with anyone
    never mind the human, I solved it
    never mind, I don't need a person anymore
    without an agent
    my boss wants to know when it arrives
    pay my manager
    send a message to my supervisor
    the manager's name is on the form
    customer support was great
    thanks for your support
    does this phone support esim
    I need technical specifications
    I need a support bracket`,
  ],
];

describe.each(EXPECTED)('%s: %s on %s', (language, expected, _title, lines) => {
  it.each(
    lines
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  )('%s', (line) => {
    expect(outcome(line, language)).toBe(expected);
    expect(outcome(line, null)).toBe(expected);
  });
});

/** Names nobody to talk to, and has enough of the machine. */
const REFUSALS: readonly (readonly [language: string, line: string])[] = [
  ['en', "I don't want to talk to a bot"],
  ['en', "I don't want to deal with a bot"],
  ['en', 'I refuse to talk to a machine'],
  ['en', 'stop this, I hate talking to robots'],
  ['en', 'this bot is stupid'],
  ['es', 'no quiero hablar con un robot'],
  ['fr', 'je ne veux pas parler à un robot'],
];

describe('who refuses the machine is at least offered a person', () => {
  it.each(REFUSALS)('%s: %s', (language, line) => {
    expect(outcome(line, language)).not.toBe('continue');
    expect(outcome(line, null)).not.toBe('continue');
  });
});

describe('one word in a conversation of another language', () => {
  it('is heard as it is spelt', () => {
    expect(outcome('Mitarbeiter', 'en')).toBe('escalate');
    expect(outcome('Mitarbeter', 'de')).toBe('escalate');
  });

  it('is no slip of a word of that language: it may be a name', () => {
    expect(outcome('Aadi', 'en')).toBe('continue');
    expect(outcome('goki.', 'en')).toBe('continue');
  });
});

describe('what is heard', () => {
  it('is quoted from the turn', () => {
    const { request } = heard('So: can I speak to a REAL Person, please?', 'en');
    expect(request?.quote).toContain('speak to a REAL Person');
    expect(request?.language).toBe('en');
  });
  it('includes the words of the workspace', () => {
    const phrases = compilePhrases([['concierge', 'concierge']]);
    const withOwn = (text: string) => {
      const tokens = readTurn(text);
      const own = findPhrases(phrases, tokens).map(({ from, to }) => ({
        from,
        to,
        class: 'person' as const,
      }));
      return hearTurn(tokens, { language: 'en', own }).outcome;
    };
    expect(withOwn('get me the concierge')).toBe('escalate');
    expect(withOwn('no need for the concierge')).toBe('continue');
  });
  it('does not depend on composed or decomposed accents, nor on full-width letters', () => {
    expect(outcome('transférez-moi à un opérateur'.normalize('NFD'), 'fr')).toBe('escalate');
    expect(outcome('ｔａｌｋ ｔｏ ａ ｈｕｍａｎ', 'en')).toBe('escalate');
  });
  it('costs no more than its length on any text', () => {
    for (const unit of ['talk to ', 'a ', 'human', 'no ', 'i want ', 'the the my ', "'", '.,?']) {
      expect(() => outcome(unit.repeat(5_000), null)).not.toThrow();
    }
  });
});

describe('answers and small talk', () => {
  it.each(['yes', 'Yes please!', 'sure', 'ok', 'sí', 'oui', "d'accord", 'go ahead'])('%s: yes', (text) => {
    expect(readAnswer(tokenize(text), 'person', null)).toBe('yes');
  });
  it.each(['no', 'No thanks', 'nope', 'non merci', 'claro que no', 'yeah no'])('%s: no', (text) => {
    expect(readAnswer(tokenize(text), 'person', null)).toBe('no');
  });
  it.each(['where is my order', 'ok but first tell me my balance', ''])('%s: neither', (text) => {
    expect(readAnswer(tokenize(text), 'person', null)).toBeNull();
  });
  it('tells an issue from a greeting, thanks and the wish for a person', () => {
    const states = (text: string) => statesIssue(tokenize(text), 'en');
    expect(['hi there', 'thanks a lot', 'I want to talk to a human', 'yes'].filter(states)).toEqual([]);
    expect(['my card was stolen', 'reset my password'].filter((text) => !states(text))).toEqual([]);
  });
  it('knows what needs no answer', () => {
    const wants = (text: string) => wantsAnswer({ text, tokens: tokenize(text) }, 'en');
    expect(['ok thank you, bye', 'great, thanks'].filter(wants)).toEqual([]);
    expect(['hi', 'ok and my refund?'].filter((text) => !wants(text))).toEqual([]);
  });
});
