import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { InputOf } from '#shared/contract/contract.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let client: Client;

const texts = {
  Ada: `Interviewer: How did you come to teach mathematics?

Ada: By accident. I was a nurse.

Interviewer: What happens when you visit a classroom?

Ada: I sit at the back and count the hands.
`,
  Ben: `Interviewer: What happens when you visit a classroom?

Ben: Nothing much. I watch.
`,
  Cleo: `Interviewer: Hello.

Cleo: I have little time.
`,
} as const;

const ids: Record<string, string> = {};

beforeEach(async () => {
  study = await studyAtHand();
  client = await study.sit('Coder A');
  const prompts = await valueOf(
    client.call('prompts.addSeveral', {
      prompts: [
        { text: 'How did you come to teach mathematics?' },
        { text: 'What happens when you visit a classroom?' },
      ],
    }),
  );
  for (const [index, { id }] of prompts.entries()) {
    ids[`prompt ${index + 1}`] = id;
  }
  for (const [name, text] of Object.entries(texts)) {
    ids[name] = await importText(client, `${name}.txt`, text);
  }
  await valueOf(client.call('prompts.find', {}));
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const code = (who: keyof typeof texts, words: string, newCode: string) => {
  const start = texts[who].indexOf(words);
  return client.call('codings.apply', {
    sourceId: ids[who] ?? '',
    start,
    end: start + words.length,
    newCode,
  });
};

const spec = (given: InputOf<'matrix.compute'>['spec']): InputOf<'matrix.compute'>['spec'] => ({
  layer: { of: 'any' },
  cells: 'codings',
  ...given,
});

/** The cells of a matrix: its figure, or why it has none. */
async function cells(given: InputOf<'matrix.compute'>['spec']): Promise<readonly string[]> {
  const matrix = await valueOf(client.call('matrix.compute', { spec: spec(given) }));
  return matrix.rows.map(({ label }, row) =>
    [
      label,
      ...(matrix.cells[row] ?? []).map(({ value, state }) => (state === 'present' ? value : state)),
    ].join(' | '),
  );
}

test('a coding counts for the prompt that it answers most, and what was not asked differs from silence', async () => {
  await valueOf(code('Ada', 'I was a nurse', 'detour'));
  await valueOf(
    code(
      'Ada',
      'nurse.\n\nInterviewer: What happens when you visit a classroom?\n\nAda: I sit at',
      'overlap',
    ),
  );
  await valueOf(
    client.call('prompts.markNotAsked', { promptId: ids['prompt 1'] ?? '', sourceId: ids['Ben'] ?? '' }),
  );
  await valueOf(client.call('sources.setReading', { sourceId: ids['Ben'] ?? '', reading: 'read' }));
  expect(await cells({ rows: 'participant', columns: 'prompt' })).toEqual([
    'Ada | 1 | 1',
    'Ben | not asked | absent',
    'Cleo | not found | not found',
  ]);
  expect(await cells({ rows: 'prompt', columns: 'source' })).toEqual([
    '1 How did you come to teach mathematics? | 1 | not asked | not found',
    '2 What happens when you visit a classroom? | 1 | absent | not found',
  ]);
  expect(await cells({ rows: 'code', columns: 'prompt' })).toEqual([
    'detour | 1 | not coded yet',
    'overlap | not coded yet | 1',
  ]);
});

test('every figure opens what it counts', async () => {
  await valueOf(code('Ada', 'I was a nurse', 'detour'));
  await valueOf(code('Ben', 'I watch', 'watching'));
  const given = spec({ rows: 'code', columns: 'prompt' });
  const evidence = await valueOf(
    client.call('matrix.evidence', { spec: given, rowId: null, columnId: ids['prompt 2'] ?? null }),
  );
  expect(evidence.map(({ quotation, participant }) => [participant, quotation])).toEqual([
    ['Ben', 'I watch'],
  ]);
  const whole = await valueOf(client.call('matrix.compute', { spec: given, evidence: true }));
  expect(whole.total).toBe(2);
  expect(whole.cells.flat().flatMap((cell) => cell.evidence ?? [])).toHaveLength(2);
});

test('two sides of one kind are refused, prompts among them', async () => {
  for (const sides of [
    { rows: 'prompt', columns: 'prompt' },
    { rows: 'code', columns: 'theme' },
    { rows: 'participant', columns: 'source' },
  ] as const) {
    const result = await client.call('matrix.compute', { spec: spec(sides) });
    expect(result.ok ? 'ok' : result.error.code).toBe('invalid_input');
  }
});
