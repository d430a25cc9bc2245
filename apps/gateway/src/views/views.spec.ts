import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { id, type EscalationEvent, type PersonWork } from '#domain/vocabulary';
import {
  card,
  assigned,
  consulted,
  consultStarted,
  declined,
  firstReply,
  handedOver,
  offered,
  queued,
  requested,
  signedIn,
  T0,
  turn,
} from '../../test/events.ts';
import { memoryGatewayLog } from '../../test/memory-gateway-log.ts';
import { memoryCodec, startGateway, type Running } from '../../test/gateway-harness.ts';
import { cardText } from './card-text.ts';

const W = '/v1/workspaces/default';
let running: Running;
beforeEach(async () => void (running = await startGateway()));
afterEach(() => running.close());

describe('waiting', () => {
  it('answers as soon as there is something', async () => {
    const answer = running.get(`${W}/conversations/c1?wait=10000`);
    await running.emit(turn('c1', 'm1'));
    expect(await answer).toMatchObject({ status: 200, json: { conversationId: 'c1', status: 'assistant' } });
  });

  it('for a status answers when the episode has it', async () => {
    await running.emit(requested('c1#1', 0), queued('c1#1', 1));
    const answer = running.get(`${W}/episodes/c1%231?until=assigned&wait=10000`);
    await running.emit(assigned('c1#1', 2, 'ana'));
    expect((await answer).json).toMatchObject({ status: 'assigned', agentId: 'ana' });
  });

  it('in vain ends with what there is', async () => {
    await running.emit(requested('c1#1', 0));
    expect((await running.get(`${W}/episodes/c1%231?until=active&wait=1`)).json).toMatchObject({
      status: 'requested',
    });
    expect((await running.get(`${W}/conversations/nobody?wait=1`)).status).toBe(404);
  });

  it.each(['-1', '10001', 'soon', '1.5'])('for %s is refused', async (wait) => {
    const answer = await running.get(`${W}/conversations/c1?wait=${wait}`);
    expect(answer.status).toBe(400);
    expect(answer.json['errors']).toEqual([
      { parameter: 'wait', detail: 'must be a whole number from 0 to 10000' },
    ]);
  });
});

describe('episodes', () => {
  it('are listed while they are open, longest waiting first', async () => {
    await running.emit(requested('young#1', 20), requested('old#1', 10), requested('other#1', 30));
    const { json } = await running.get(`${W}/episodes?status=open&limit=2&wait=10000`);
    const listed = json['episodes'] as readonly { episodeId: string }[];
    expect(json['total']).toBe(3);
    expect(listed.map(({ episodeId }) => episodeId)).toEqual(['old#1', 'young#1']);
  });

  it('that are over are not listed here', async () => {
    const answer = await running.get(`${W}/episodes?status=closed`);
    expect(answer.status).toBe(400);
    expect(answer.json['detail']).toMatch(/ClickHouse/);
  });

  it('show their decision and their history, with times to read', async () => {
    await running.emit(requested('c1#1', 0), queued('c1#1', 1_500));
    const { json } = await running.get(`${W}/episodes/c1%231?until=queued&wait=10000`);
    expect(json).toMatchObject({
      status: 'queued',
      queueId: 'general',
      request: {
        reasons: [{ code: 'explicit_request', evidence: ['m3'] }],
        card: { headline: card.headline },
      },
      history: [
        { type: 'EscalationRequested', at: '2026-01-01T00:00:00.000Z' },
        { type: 'EscalationQueued', at: '2026-01-01T00:00:01.500Z', aheadCount: 0 },
      ],
    });
  });

  it('that are not here say what to do', async () => {
    const answer = await running.get(`${W}/episodes/nope%231`);
    expect(answer.status).toBe(404);
    expect(answer.json['detail']).toMatch(/There is no episode "nope#1" here.*\?wait=5000.*ClickHouse/);
  });

  it('are found by ids as long as a record may have them', async () => {
    const episode = `${'c'.repeat(256)}#1`;
    await running.emit(requested(episode, 0));
    const answer = await running.get(
      `${W}/episodes/${encodeURIComponent(episode)}?until=requested&wait=10000`,
    );
    expect(answer).toMatchObject({ status: 200, json: { episodeId: episode } });
  });
});

describe('the latest episode of a conversation', () => {
  it('is the newest, open or over, waited for', async () => {
    const answer = running.get(`${W}/conversations/c1/episodes/latest?until=assigned&wait=10000`);
    await running.emit(requested('c1#1-a', 0), requested('c2#1-a', 1), requested('c1#2-a', 2));
    await running.emit(assigned('c1#2-a', 3, 'ana'));
    expect((await answer).json).toMatchObject({ episodeId: 'c1#2-a', status: 'assigned' });
  });

  it('has its card there, too', async () => {
    await running.emit(requested('c1#1-a', 0));
    const address = `${W}/conversations/c1/episodes/latest/card`;
    const answer = await running.get(`${address}?wait=10000`);
    expect(answer.json).toMatchObject({ headline: card.headline });
    expect(answer.headers.get('link')).toBe(
      `<${W}/conversations/c1/transcript>; rel="related"; title="transcript"`,
    );
    expect((await running.get(address, { accept: 'text/plain' })).text).toContain('turns of c1#1-a');
  });

  it('is not there before there is one, nor with a status that there is not', async () => {
    await running.emit(turn('c1', 'm1'));
    const answer = await running.get(`${W}/conversations/c1/episodes/latest?wait=1`);
    expect(answer.status).toBe(404);
    expect(answer.json['detail']).toMatch(/There is no episode of the conversation "c1" here/);
    expect((await running.get(`${W}/conversations/c1/episodes/latest?until=soon`)).status).toBe(400);
  });
});

describe('a card', () => {
  beforeEach(() => running.emit(requested('c1#1', 0)));

  it('is JSON unless text is asked for', async () => {
    const answer = await running.get(`${W}/episodes/c1%231/card?wait=10000`);
    expect(answer.headers.get('content-type')).toMatch('application/json');
    expect(answer.json).toMatchObject({
      headline: card.headline,
      lastTurns: [{ at: '2026-01-01T00:00:00.000Z' }],
    });
  });

  it('as text is read from the top, in at most 60 words before the turns', async () => {
    const answer = await running.get(`${W}/episodes/c1%231/card?wait=10000`, { accept: 'text/plain' });
    expect(answer.headers.get('content-type')).toMatch('text/plain');
    const lines = answer.text.split('\n').map((line) => line.replace(/waits \d+ d$/, 'waits'));
    expect(lines).toEqual([
      'Order 48213 arrived with a broken screen',
      'Why:       Asked for a human.',
      'Customer:  Mia, claimed, waits',
      'Sentiment: unhappy, falling: "That does not help"',
      'Assistant: Returns policy: did not help',
      'Known:     Order number 48213',
      'Next:      Offer a replacement.',
      '',
      'Last of 3 turns of c1#1 (chat, en, C)',
      '  customer: Can I talk to a person?',
      'Reply:     Hello Mia. I am sorry that you had to wait. You wrote: “Order 48213 arrived with a broken screen”. I am looking at it now.',
      '',
    ]);
    expect(answer.text.split('\n\n')[0]?.split(/\s+/).length).toBeLessThanOrEqual(60);
  });

  it.each([
    [{ 'accept-language': 'es-MX,es;q=0.9,en;q=0.5' }, '', 'es', 'Datos:     Número de pedido 48213'],
    [{ 'accept-language': 'fi, de;q=0.3' }, '', 'de', 'Bekannt:   Bestellnummer 48213'],
    [{ 'accept-language': 'pt-BR' }, '', 'pt', 'Dados:      Número do pedido 48213'],
    [{ 'accept-language': 'sv' }, '', 'sv', 'Uppgifter:    Ordernummer 48213'],
    [{ 'accept-language': 'ja-JP' }, '', 'ja', '確認済み：     注文番号 48213'],
    [{ 'accept-language': 'fi' }, '', 'en', 'Known:     Order number 48213'],
    [{ 'accept-language': 'es' }, '&language=fr-CA', 'fr', 'Connu:     Numéro de commande 48213'],
  ])('C2: as text is in the language of the reader: %o%s', async (headers, query, language, line) => {
    const answer = await running.get(`${W}/episodes/c1%231/card?wait=10000${query}`, {
      accept: 'text/plain',
      ...headers,
    });
    expect(answer.headers.get('content-language')).toBe(language);
    expect(answer.text.split('\n')).toContain(line);
  });

  it('refuses a language that it cannot be shown in, and names those it can', async () => {
    const answer = await running.get(`${W}/episodes/c1%231/card?language=fi`);
    expect(answer.status).toBe(400);
    expect(answer.json['detail']).toMatch(/one of en, es, fr, de, it, pt, nl, id, zh/);
  });

  it('D41: has the words of agents, for whoever reads it and where it is offered', async () => {
    const reply = {
      type: 'AgentReplied',
      eventId: 'r1',
      workspaceId: 'default',
      agentId: 'bo',
      occurredAt: 5,
    };
    const words = { episodeId: 'c1#1', messageId: 'a1', text: 'Parcel ZX-9981 is on its way.', draft: null };
    await running.emit(turn('c1', 'm1', 'Where is it?'), { ...reply, ...words } as never);
    await running.emit(queued('c1#1', 1), offered('c1#1', 2, 'ana'));
    const offers = `${W}/agents/ana/offers?wait=10000`;
    await running.get(`${W}/episodes/c1%231?until=offered&wait=10000`);
    const line = { by: 'agent', messageId: 'a1', text: 'Parcel ZX-9981 is on its way.' };
    const read = await running.get(`${W}/episodes/c1%231/card?wait=10000`);
    expect(read.json['lastTurns']).toContainEqual(expect.objectContaining(line));
    const { json } = await running.get(offers);
    const [offer] = json['offers'] as readonly { card: { lastTurns: unknown } }[];
    expect(offer?.card.lastTurns).toContainEqual(expect.objectContaining(line));
    const text = await running.get(`${W}/episodes/c1%231/card`, { accept: 'text/plain' });
    expect(text.text).toContain('  agent: Parcel ZX-9981 is on its way.');
  });

  it('D41: says what colleagues did, with their notes', () => {
    const shown = cardText(requested('c1#1', 0).episodeId, {
      ...card,
      people: [
        work({ note: 'Label was sent.' }),
        work({ action: 'resolved', agentName: null, outcome: 'follow_up' }),
      ],
    });
    expect(shown.split('\n').slice(2, 4)).toEqual([
      'Colleague: Ann, gave it back to the assistant: "Label was sent."',
      'Colleague: ann, closed it (follow up)',
    ]);
  });

  it('D44: says channel, language and category, who waits how long, and how well the identity is known', () => {
    const { episodeId } = requested('c1#1', 0);
    const about = {
      channel: 'chat',
      language: 'es',
      category: 'B',
      waitedMs: 180_000,
      assistantReturn: null,
      firstWords: null,
    } as const;
    const lines = cardText(episodeId, card, 'en', about).split('\n');
    expect(lines).toContain('Why:       Asked for a human. (B)');
    expect(lines).toContain('Customer:  Mia, claimed, waits 3 min');
    expect(lines).toContain('Last of 3 turns of c1#1 (chat, es, B)');
    const identityOf = (verification: 'verified' | 'unknown') =>
      cardText(episodeId, { ...card, customer: { ...card.customer, verification } }, 'en').split('\n')[2];
    expect([identityOf('verified'), identityOf('unknown')]).toEqual([
      'Customer:  Mia, verified',
      'Customer:  Mia, not verified',
    ]);
  });

  it('says whether it may go back to the assistant, below what is read first', () => {
    const { episodeId } = requested('c1#1', 0);
    const linesOf = (answer: 'allowed' | 'suggested' | 'forbidden', language = 'en') => {
      const assistantReturn = { answer, because: 'category', topic: null } as const;
      const about = { channel: 'chat', language: 'en', category: 'C', waitedMs: null } as const;
      const lines = cardText(episodeId, card, language, {
        ...about,
        assistantReturn,
        firstWords: null,
      }).split('\n');
      return lines.slice(lines.indexOf('') + 1).filter((line) => /^(Return|Rückgabe)/.test(line));
    };
    expect(linesOf('suggested')).toEqual([expect.stringMatching(/Fine to give back to the assistant$/)]);
    expect(linesOf('forbidden', 'de')).toEqual([expect.stringMatching(/Bleibt bei Menschen/)]);
    expect(linesOf('allowed')).toEqual([]);
  });

  it('C7: ends with what the agent may write first, until somebody has written', async () => {
    const shown = await running.get(`${W}/episodes/c1%231/card?wait=10000`, { accept: 'text/plain' });
    const [last] = shown.text.trimEnd().split('\n').slice(-1);
    expect(last).toMatch(/^Reply: +Hello Mia\. .*You wrote: “Order 48213 arrived with a broken screen”/);
    await running.emit(firstReply('c1#1', 9, 'ana'));
    const { json } = await running.get(`${W}/episodes/c1%231?until=active&wait=10000`);
    expect(json).toMatchObject({ status: 'active' });
    const after = await running.get(`${W}/episodes/c1%231/card`);
    expect(after.json['about']).toMatchObject({ firstWords: null });
  });

  it('D44: does not say a mood that is none', () => {
    const { episodeId } = requested('c1#1', 0);
    const moodOf = (level: number) =>
      cardText(episodeId, { ...card, sentiment: { level, trend: 'steady', quote: null } })
        .split('\n')
        .filter((line) => line.startsWith('Sentiment:'));
    expect([moodOf(0.1), moodOf(-0.2), moodOf(-0.6)]).toEqual([[], [], ['Sentiment: unhappy, steady']]);
  });

  it('D44: has the same beside it as JSON', async () => {
    const { json } = await running.get(`${W}/episodes/c1%231/card?wait=10000`);
    expect(json['about']).toMatchObject({
      channel: 'chat',
      category: expect.stringMatching(/^[ABC]$/) as string,
      assistantReturn: { answer: 'allowed', because: 'category', topic: null },
      firstWords: { language: 'en', text: expect.stringMatching(/^Hello Mia\. /) as string },
    });
    expect((json['about'] as { waitedMs: number }).waitedMs).toBeGreaterThan(0);
  });

  it('says how long ago a colleague noted something, as it may have become untrue', () => {
    const shown = (afterMs: number): string | undefined =>
      cardText(requested('c1#1', 0).episodeId, {
        ...card,
        people: [work({ at: instant(T0 - afterMs), note: 'All done.' })],
      }).split('\n')[2];
    expect(shown(60_000)).toBe('Colleague: Ann, gave it back to the assistant: "All done."');
    expect(shown(1_200_000)).toBe(
      'Colleague: Ann, gave it back to the assistant, 20 min before: "All done."',
    );
    expect(shown(93_600_000)).toContain('assistant, 26 h before:');
    expect(shown(5 * 86_400_000)).toContain('assistant, 5 d before:');
  });

  it('says it in the words and marks of the reader, with what others wrote kept apart on an Arabic card', () => {
    const people = [work({ at: instant(T0 - 7_200_000), note: 'Label was sent.' })];
    const lines = (language: string) =>
      cardText(requested('c1#1', 0).episodeId, { ...card, people }, language).split('\n');
    expect(lines('zh').slice(2, 4)).toEqual([
      '同事：     Ann，已交回智能助手，2小时前："Label was sent."',
      '客户：     Mia，身份为客户自报',
    ]);
    expect(lines('pl')[2]).toBe('Konsultant: Ann, zwrot do asystenta, 2 godz. temu: "Label was sent."');
    expect(lines('ar').join('\n').replace(/ +/g, ' ')).toContain(
      'الزميل: \u2068Ann\u2069، أعاد المحادثة إلى المساعد، قبل ساعتين: "\u2068Label was sent.\u2069"',
    );
    expect(lines('ar').join('\n')).toContain('رقم الطلب \u206848213\u2069');
  });

  it('says the same words once, and what holds no more under a label of its own', () => {
    const fact = (value: string, context: string | null) => ({
      ...{ label: 'Detail', value, messageId: null, context },
    });
    const shown = cardText(requested('c1#1', 0).episodeId, {
      ...card,
      urgency: { text: 'the wedding is on 14 June', messageId: id('m1') },
      knownFacts: [fact('14', 'the dress is a 14 and I ordered a 10'), fact('3', 'klasse 1 statt 3')],
      moreFacts: [
        fact('10', 'the dress is a 14 and I ordered a 10'),
        fact('14 June', 'the wedding is on 14 June'),
        fact('3', 'statt 3'),
        fact('7', 'shelf 7'),
      ],
      pastFacts: [fact('£611', 'bill was £611')],
    }).split('\n');
    expect(shown.filter((line) => /^(?:Known|Earlier):/.test(line))).toEqual([
      'Known:     the dress is a 14 and I ordered a 10; klasse 1 statt 3',
      'Known:     shelf 7',
      'Earlier:   bill was £611',
    ]);
  });

  it('C8: says by when, what was tried, promised and refused, and below the fold what was said before', () => {
    const note = (text: string) => ({ text, messageId: card.lastTurns[0]!.messageId });
    const shown = cardText(requested('c1#1', 0).episodeId, {
      ...card,
      urgency: note('by Friday'),
      tried: [note('I tried another seal')],
      promised: [note('Martin promised a new one')],
      refused: [note('no voucher')],
      morePeople: [work({ note: 'Label was sent.' })],
      moreFacts: [{ label: 'Error', value: 'P-409', messageId: null, context: null }],
      earlier: [{ ...card.lastTurns[0]!, text: 'It leaks.' }],
    });
    const [above = '', below = ''] = shown.split('\n\n');
    for (const line of [
      'Urgent:       "by Friday"',
      'Customer did: "I tried another seal"',
      'Promised:     "Martin promised a new one"',
      'Refused:      "no voucher"',
    ]) {
      expect(above.split('\n')).toContain(line);
    }
    expect(below.split('\n').slice(0, 3)).toEqual([
      'Colleague:    Ann, gave it back to the assistant: "Label was sent."',
      'Known:        Error P-409',
      '  customer: It leaks.',
    ]);
  });

  it('cannot be made to look like something else by what a customer writes', () => {
    const text = 'Hi\u001b[2J\nNext:     Refund 900\u2028\u202E\u2069now\u0007';
    const hostile = {
      ...card,
      headline: text,
      customer: { ...card.customer, name: text },
      lastTurns: [{ ...card.lastTurns[0]!, text }],
      people: [work({ note: text })],
      urgency: { text, messageId: card.lastTurns[0]!.messageId },
      earlier: [{ ...card.lastTurns[0]!, text }],
    };
    const shown = cardText(requested('c1#1', 0).episodeId, hostile);
    expect(shown).not.toMatch(/[^\n\P{Cc}]|[\u2028\u202e\u2069]/u);
    expect(shown.match(/^Next:/gm)).toHaveLength(1);
    expect(shown).toContain('customer: Hi[2J Next:     Refund 900 now');
    const inArabic = cardText(requested('c1#1', 0).episodeId, hostile, 'ar').split('\n');
    const kept = inArabic.map((line) => line.replace(/\u2068[^\u2066-\u2069]*\u2069/g, ''));
    expect(kept.filter((line) => /[\u2066-\u2069]|Refund/.test(line))).toEqual([]);
  });
});

describe('an agent', () => {
  it('sees its open offers, each with its card', async () => {
    await running.emit(signedIn('ana'), requested('c1#1', 0), queued('c1#1', 1), offered('c1#1', 2, 'ana'));
    const { json } = await running.get(`${W}/agents/ana/offers?wait=10000`);
    expect(json).toMatchObject({
      offers: [
        {
          offerId: 'offer-c1#1-ana',
          expiresAt: '2026-01-01T00:00:15.002Z',
          episode: { episodeId: 'c1#1', status: 'offered' },
          card: { headline: card.headline },
        },
      ],
    });
  });

  it('sees what a scorer knew of it when it made an offer', async () => {
    const scoring = {
      ...{ scorer: 'linear', version: 1, chosenBy: 'score' as const, candidates: 3 },
      ...{ orderPlace: 2, scorePlace: 1, score: 1.5, propensity: 0.9 },
    };
    const features = [{ name: 'skill', value: 0.75, weight: 2 }];
    const scored = { ...offered('c1#1', 2, 'ana'), scoring, features } as EscalationEvent;
    await running.emit(signedIn('ana'), requested('c1#1', 0), scored, offered('c2#1', 3, 'ana'));
    expect((await running.get(`${W}/agents/ana/scores?wait=10000`)).json).toEqual({
      scores: [
        {
          ...{ offerId: 'offer-c1#1-ana', episodeId: 'c1#1', queueId: 'general' },
          ...{ at: '2026-01-01T00:00:00.002Z', scoring, features },
        },
      ],
    });
    expect((await running.get(`${W}/agents/ana`)).json).not.toHaveProperty('scored');
    expect((await running.get(`${W}/agents/bo/scores`)).json).toEqual({ scores: [] });
  });

  it('sees that a colleague asks for help, with the card and the question, until it has the customer', async () => {
    const who = { owner: 'ana', agent: 'bo' };
    await running.emit(
      ...[
        signedIn('ana'),
        signedIn('bo'),
        requested('c1#1', 0),
        queued('c1#1', 1),
        assigned('c1#1', 2, 'ana'),
      ],
      ...consulted('c1#1', 3, who),
    );
    expect((await running.get(`${W}/agents/bo/offers?wait=10000`)).json).toMatchObject({
      offers: [
        {
          ...{ offerId: 'consult-c1#1-bo', agentId: 'bo', expiresAt: '2026-01-01T00:00:15.003Z' },
          ...{ card: { headline: card.headline } },
          consult: { fromAgentId: 'ana', question: 'Is it insured?' },
        },
      ],
    });
    await running.emit(consultStarted('c1#1', 4, who));
    const until = (agent: string) => running.get(`${W}/agents/${agent}`);
    await expect.poll(async () => (await running.get(`${W}/agents/bo/offers`)).json).toEqual({ offers: [] });
    expect((await until('bo')).json).toMatchObject({ consultIds: ['c1#1'], inUse: { '*': 1 }, episodes: [] });
    expect((await running.get(`${W}/episodes/c1%231`)).json).toMatchObject({
      agentId: 'ana',
      consult: { status: 'consulted', agentId: 'bo', fromAgentId: 'ana' },
    });
    await running.emit(...handedOver('c1#1', 9, who));
    await expect
      .poll(async () => (await until('bo')).json['episodes'])
      .toMatchObject([{ episodeId: 'c1#1' }]);
    expect((await until('bo')).json).toMatchObject({ consultIds: [], inUse: { '*': 1 } });
    expect((await until('ana')).json).toMatchObject({ episodes: [] });
  });

  it('no longer sees an offer that is gone', async () => {
    await running.emit(requested('c1#1', 0), offered('c1#1', 2, 'ana'), declined('c1#1', 3, 'ana'));
    await running.get(`${W}/episodes/c1%231?until=queued&wait=10000`);
    expect((await running.get(`${W}/agents/ana/offers`)).json).toEqual({ offers: [] });
  });

  it('shows what it said of itself and what it has in hand', async () => {
    await running.emit(signedIn('ana'), requested('c1#1', 0), assigned('c1#1', 2, 'ana'));
    await running.get(`${W}/episodes/c1%231?until=assigned&wait=10000`);
    expect((await running.get(`${W}/agents/ana?wait=10000`)).json).toMatchObject({
      status: 'available',
      capacity: { '*': 2 },
      episodes: [{ episodeId: 'c1#1', status: 'assigned' }],
    });
  });
});

describe('starting', () => {
  it('shows what the log held before', async () => {
    await running.emit(turn('c1', 'm1'), turn('c1', 'm2'));
    const { log, codec } = running;
    const second = await startGateway({ log, codec });
    const answer = await second.get(`${W}/conversations/c1?wait=10000`);
    await second.close();
    expect(answer.json['counts']).toMatchObject({ customerTurns: 2 });
  });

  it('stays in service when the log goes away, and says since when what it shows is old', async () => {
    await running.emit(turn('c1', 'm1'));
    await running.get(`${W}/conversations/c1?wait=10000`);
    expect((await running.get('/readyz')).json).toEqual({ ok: true, conditions: { gateway: 'ok' } });
    running.log.setAway(true);
    running.log.failSources(new Error('gone'));
    const [ready, shown] = [await running.get('/readyz'), await running.get(`${W}/conversations/c1`)];
    expect(ready.status).toBe(200);
    expect(ready.json).toMatchObject({
      ok: true,
      degraded: { reading: expect.stringMatching(/away.*out of date since \d{4}-/) as string },
    });
    expect(shown.json['counts']).toMatchObject({ customerTurns: 1 });
    const since = Date.parse(shown.headers.get('baton-stale-since') ?? '');
    expect(since).toBeLessThanOrEqual(Date.now());
    expect(
      Number(/^baton_gateway_stale_seconds (.*)$/m.exec((await running.get('/metrics')).text)?.[1]),
    ).toBeGreaterThanOrEqual(0);
    running.log.setAway(false);
    while ((await running.get('/readyz')).text.includes('degraded')) continue;
    expect((await running.get(`${W}/conversations/c1`)).headers.get('baton-stale-since')).toBeNull();
  });

  it('is not ready, and shows nothing, while the log is away', async () => {
    const log = memoryGatewayLog();
    log.setAway(true);
    const second = await startGateway({ log, codec: await memoryCodec() });
    const [ready, live, shown] = [
      await second.get('/readyz'),
      await second.get('/livez'),
      await second.get(`${W}/conversations/c1`),
    ];
    await second.close();
    expect(ready).toMatchObject({ status: 503, json: { ok: false } });
    expect(ready.text).toMatch(/log is away/);
    expect(live.status).toBe(200);
    expect(shown.status).toBe(503);
    expect(shown.headers.get('retry-after')).toBe('1');
  });
});

function work(more: Partial<PersonWork>): PersonWork {
  return {
    ...{
      action: 'returned',
      agentId: id('ann'),
      agentName: 'Ann',
      at: instant(T0),
      outcome: null,
      note: null,
    },
    ...more,
  };
}
