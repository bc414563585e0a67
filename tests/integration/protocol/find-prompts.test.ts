import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let client: Client;

beforeEach(async () => {
  study = await studyAtHand();
  client = await study.sit();
  await valueOf(
    client.call('prompts.addSeveral', {
      prompts: [
        { text: 'How did you come to teach mathematics?', probes: [] },
        { text: 'What happens when you visit a classroom?', probes: ['Who chooses the room?'] },
        { text: 'What would you change about the budget?', probes: [] },
      ],
    }),
  );
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const ada = `Interviewer: Tell me how you came to teach mathematics.

Ada: By accident. I was a nurse.

Interviewer: And what happens when you go and visit a classroom?

Ada: I sit at the back.

Interviewer: Who chooses the room, you or them?

Ada: They do, always.
`;

const ben = `Interviewer: When you are visiting classrooms, what happens there?

Ben: Nothing much. I watch.

Interviewer: If you could change something about the budget, what would that be?

Ben: All of it.
`;

async function bothInterviews(): Promise<readonly [string, string]> {
  await importText(client, 'Ada.txt', ada);
  await importText(client, 'Ben.txt', ben);
  const sources = await valueOf(client.call('sources.list', {}));
  return [sources[0]?.id ?? '', sources[1]?.id ?? ''];
}

const promptIds = async (): Promise<readonly string[]> =>
  (await valueOf(client.call('prompts.list', {}))).map(({ id }) => id);

/** What is said to each prompt, source by source, in words. */
async function told(promptId: string): Promise<readonly string[]> {
  const answers = await valueOf(client.call('prompts.answers', { promptId }));
  return answers.map(({ source, place, turns }) =>
    [
      source,
      place?.state ?? 'not found',
      ...turns.map(({ speaker, text }) => `${speaker ?? ''}: ${text}`),
    ].join(' | '),
  );
}

describe('finding prompts', () => {
  test('gives each its question and its answer, a probe inside it, and invents nothing', async () => {
    await bothInterviews();
    const found = await valueOf(client.call('prompts.find', {}));
    expect(found).toMatchObject({ sources: 2, notFound: 2, settled: 0 });
    expect(found.sure + found.likely + found.unsure).toBe(4);
    const [teach = '', visit = '', budget = ''] = await promptIds();
    expect(await told(teach)).toEqual(['Ada | found | Ada: By accident. I was a nurse.', 'Ben | not found']);
    expect(await told(visit)).toEqual([
      'Ada | found | Ada: I sit at the back. | Interviewer: Who chooses the room, you or them? | Ada: They do, always.',
      'Ben | found | Ben: Nothing much. I watch.',
    ]);
    expect(await told(budget)).toEqual(['Ada | not found', 'Ben | found | Ben: All of it.']);
    const [first] = await valueOf(client.call('prompts.answers', { promptId: visit }));
    expect(first?.probes.map(({ start, end }) => ada.slice(start, end))).toEqual([
      'Who chooses the room, you or them?',
    ]);
    expect(first?.participants.map(({ name }) => name)).toEqual(['Ada']);
  });

  test('finds the same again and then changes nothing', async () => {
    await bothInterviews();
    await valueOf(client.call('prompts.find', {}));
    const before = await valueOf(client.call('prompts.places', {}));
    const { actions } = await valueOf(client.call('study.info', {}));
    await valueOf(client.call('prompts.find', {}));
    expect(await valueOf(client.call('prompts.places', {}))).toEqual(before);
    expect((await valueOf(client.call('study.info', {}))).actions).toBe(actions);
  });

  test('is one step to undo', async () => {
    await bothInterviews();
    await valueOf(client.call('prompts.find', {}));
    const before = await valueOf(client.call('prompts.places', {}));
    await valueOf(client.call('history.undo', {}));
    expect(await valueOf(client.call('prompts.places', {}))).toEqual([]);
    await valueOf(client.call('history.redo', {}));
    expect(await valueOf(client.call('prompts.places', {}))).toEqual(before);
  });
});

describe('what a person says of a place', () => {
  test('stays when prompts are looked for again, and the answers around it follow', async () => {
    const [adaId, benId] = await bothInterviews();
    const [teach = '', visit = '', budget = ''] = await promptIds();
    await valueOf(client.call('prompts.find', {}));
    const start = ada.indexOf('Who chooses the room');
    const question = { start, end: start + 'Who chooses the room, you or them?'.length };
    await valueOf(client.call('prompts.setPlace', { promptId: budget, sourceId: adaId, question }));
    await valueOf(client.call('prompts.markNotAsked', { promptId: teach, sourceId: benId }));
    const places = await valueOf(client.call('prompts.places', { promptId: visit }));
    await valueOf(client.call('prompts.confirmPlaces', { placeIds: places.map(({ id }) => id) }));
    const settled = [
      ['Ada | found | Ada: By accident. I was a nurse.', 'Ben | not asked'],
      ['Ada | confirmed | Ada: I sit at the back.', 'Ben | confirmed | Ben: Nothing much. I watch.'],
      ['Ada | set by hand | Ada: They do, always.', 'Ben | found | Ben: All of it.'],
    ];
    const all = async () => [await told(teach), await told(visit), await told(budget)];
    expect(await all()).toEqual(settled);
    expect(await valueOf(client.call('prompts.find', {}))).toMatchObject({ settled: 4, notFound: 0 });
    expect(await all()).toEqual(settled);
    await valueOf(client.call('prompts.clearPlace', { promptId: budget, sourceId: adaId }));
    expect(await told(budget)).toEqual(['Ada | not found', 'Ben | found | Ben: All of it.']);
    expect((await told(visit))[0]).toContain('Who chooses the room');
  });

  test('a stretch outside the text, a cut character and an unknown prompt are refused', async () => {
    const [adaId] = await bothInterviews();
    const [teach = ''] = await promptIds();
    const far = { start: 0, end: 99_999 };
    const refused = async (input: { promptId: string; question: { start: number; end: number } }) => {
      const result = await client.call('prompts.setPlace', { sourceId: adaId, ...input });
      return result.ok ? 'ok' : result.error.code;
    };
    expect(await refused({ promptId: teach, question: far })).toBe('anchor_outside');
    expect(await refused({ promptId: adaId, question: { start: 0, end: 5 } })).toBe('not_found');
    const cleared = await client.call('prompts.clearPlace', { promptId: teach, sourceId: adaId });
    expect(cleared.ok ? 'ok' : cleared.error.code).toBe('not_found');
  });

  test('goes with its prompt, its probe or its source', async () => {
    const [adaId] = await bothInterviews();
    const [, visit = ''] = await promptIds();
    await valueOf(client.call('prompts.find', {}));
    await valueOf(
      client.call('prompts.change', { promptId: visit, text: 'What happens in classrooms?', probes: [] }),
    );
    await valueOf(client.call('prompts.remove', { promptId: visit }));
    await valueOf(client.call('sources.remove', { sourceId: adaId }));
    const places = await valueOf(client.call('prompts.places', {}));
    expect(places.map(({ words }) => words)).toEqual([
      'If you could change something about the budget, what would that be?',
    ]);
    expect((await valueOf(client.call('study.check', {}))).clean).toBe(true);
  });
});
