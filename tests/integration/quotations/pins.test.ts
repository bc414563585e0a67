import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

const interview = `Interviewer: How do you work with your coaches?

Karen: We walk thru teh classrooms together every Monday. Afterwards we compare notes over coffee.

Interviewer: And planning?

Karen: In June we plan the whole year on one long table. It takes two days.
`;

let study: StudyAtHand;
let a: Client;
let b: Client;
let roundId: string;
let sourceId: string;

async function at(words: string): Promise<{ readonly start: number; readonly end: number }> {
  const { text } = await valueOf(a.call('sources.read', { sourceId }));
  const start = text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

const code = async (client: Client, words: string, newCode: string): Promise<string> =>
  (await valueOf(client.call('codings.apply', { sourceId, ...(await at(words)), newCode }))).coding.id;

const pin = async (client: Client, codingId: string, words: string): Promise<string> =>
  (await valueOf(client.call('quotations.pin', { codingId, stretch: await at(words) }))).id;

/** The words that are pinned in what a coder has before them, a star before the exemplars. */
async function pinned(client: Client): Promise<readonly string[]> {
  const { text } = await valueOf(client.call('sources.read', { sourceId }));
  const pins = await valueOf(client.call('quotations.list', { sourceId }));
  return pins.map(({ start, end, isExemplar }) => `${isExemplar ? '* ' : ''}${text.slice(start, end)}`);
}

const sit = async (): Promise<void> => {
  a = await study.sit('Coder A');
  b = await study.sit('Coder B');
};

async function rows(): Promise<Record<string, string[]>> {
  await study.close();
  const all = tableRows(study.file);
  await study.request({ kind: 'open', file: study.file });
  await sit();
  return all;
}

const failedChecks = async (): Promise<readonly unknown[]> =>
  (await valueOf(a.call('study.check', {}))).checks.filter(({ ok }) => !ok);

const reveal = async (): Promise<void> => {
  await valueOf(a.call('rounds.finish', { roundId }));
  await valueOf(b.call('rounds.finish', { roundId }));
  await valueOf(a.call('rounds.compare', { roundId }));
};

let walks: string;

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'Karen.txt', interview);
  const { id: coderId } = await valueOf(a.call('coders.add', { name: 'Coder B' }));
  roundId = (await valueOf(a.call('rounds.list', {})))[0]?.id ?? '';
  await valueOf(a.call('rounds.addCoder', { roundId, coderId }));
  await sit();
  const words = 'We walk thru teh classrooms together every Monday.';
  for (const client of [a, b])
    await valueOf(client.call('episodes.mark', { sourceId, ...(await at(words)) }));
  walks = await code(a, words, 'walks');
  await code(b, words, 'walks');
});

afterEach(async () => {
  expect(await failedChecks()).toEqual([]);
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

describe('a pinned quotation', () => {
  test('lies inside its coding, is there once, and is taken back and done again row for row', async () => {
    const before = await rows();
    await pin(a, walks, 'walk thru teh classrooms');
    const whole = await valueOf(a.call('quotations.pin', { codingId: walks }));
    await valueOf(a.call('quotations.setExemplar', { quotationId: whole.id, isExemplar: true }));
    expect(await pinned(a)).toEqual([
      '* We walk thru teh classrooms together every Monday.',
      'walk thru teh classrooms',
    ]);
    const outside = { codingId: walks, stretch: await at('Monday. Afterwards') };
    expect(await refusalOf(a.call('quotations.pin', outside))).toBe('quotation_outside');
    expect(await refusalOf(a.call('quotations.pin', { codingId: walks }))).toBe('already_pinned');
    const after = await rows();
    for (let step = 0; step < 3; step += 1) await valueOf(a.call('history.undo', {}));
    expect((await rows())['quotations']).toEqual(before['quotations']);
    for (let step = 0; step < 3; step += 1) await valueOf(a.call('history.redo', {}));
    expect((await rows())['quotations']).toEqual(after['quotations']);
  });

  test('goes and comes back with its coding', async () => {
    await pin(a, walks, 'walk thru teh classrooms');
    await valueOf(a.call('codings.remove', { codingId: walks }));
    expect(await pinned(a)).toEqual([]);
    await valueOf(a.call('history.undo', {}));
    expect(await pinned(a)).toEqual(['walk thru teh classrooms']);
    await valueOf(a.call('history.redo', {}));
    await valueOf(a.call('history.undo', {}));
    expect(await pinned(a)).toEqual(['walk thru teh classrooms']);
  });

  test('keeps to a coding that is made smaller', async () => {
    await pin(a, walks, 'walk thru');
    await pin(a, walks, 'teh classrooms together');
    const extent = await at('classrooms together every Monday.');
    await valueOf(a.call('codings.change', { codingId: walks, extent }));
    expect(await pinned(a)).toEqual(['classrooms together']);
    await valueOf(a.call('history.undo', {}));
    expect(await pinned(a)).toEqual(['walk thru', 'teh classrooms together']);
  });

  test('follows its words when the text is corrected, and goes adrift with them', async () => {
    await pin(a, walks, 'walk thru teh classrooms');
    const edits = [{ ...(await at('teh')), text: 'the', was: 'teh' }];
    await valueOf(a.call('corrections.correct', { sourceId, edits }));
    expect(await pinned(a)).toEqual(['walk thru the classrooms']);
    const bytes = new TextEncoder().encode(interview.replace('walk thru teh classrooms', 'meet'));
    const file = { sourceId, name: 'Karen 2.txt', bytesId: await a.putBytes('Karen 2.txt', bytes) };
    const { lost } = await valueOf(a.call('corrections.previewVersion', file));
    expect(lost.map(({ kind, name, quotation }) => [kind, name, quotation])).toEqual([
      ['quotation', 'walks', 'walk thru the classrooms'],
    ]);
    await valueOf(a.call('corrections.replaceVersion', { ...file, mayLose: lost.map(({ id }) => id) }));
    expect(await pinned(a)).toEqual([]);
    const [adrift] = await valueOf(a.call('corrections.adrift', { sourceId }));
    const place = { adriftId: adrift?.id ?? '' };
    expect(await refusalOf(a.call('corrections.place', { ...place, ...(await at('two days')) }))).toBe(
      'quotation_outside',
    );
    await valueOf(a.call('corrections.place', { ...place, ...(await at('meet together')) }));
    expect(await pinned(a)).toEqual(['meet together']);
  });

  test('goes along when codes are merged, and where codings fall together', async () => {
    await pin(a, walks, 'walk thru');
    const rooms = await code(a, 'We walk thru teh classrooms together every Monday.', 'rooms');
    await pin(a, rooms, 'walk thru');
    const exemplar = await pin(a, rooms, 'every Monday');
    await valueOf(a.call('quotations.setExemplar', { quotationId: exemplar, isExemplar: true }));
    const codes = await valueOf(a.call('codes.list', {}));
    const idOf = (name: string): string => codes.find((one) => one.name === name)?.id ?? '';
    await valueOf(a.call('codes.merge', { codeIds: [idOf('rooms'), idOf('walks')], intoId: idOf('walks') }));
    expect(await pinned(a)).toEqual(['walk thru', '* every Monday']);
    await valueOf(a.call('history.undo', {}));
    expect(await pinned(a)).toEqual(['walk thru', 'walk thru', '* every Monday']);
  });
});

describe('an exemplar', () => {
  test('is one of all quotations of a code, and none when it is taken back', async () => {
    const one = await pin(a, walks, 'walk thru teh classrooms');
    const other = await pin(a, walks, 'every Monday');
    for (const quotationId of [one, other]) {
      await valueOf(a.call('quotations.setExemplar', { quotationId, isExemplar: true }));
    }
    expect(await pinned(a)).toEqual(['walk thru teh classrooms', '* every Monday']);
    const codeId = (await valueOf(a.call('codings.list', { sourceId })))[0]?.codeId ?? '';
    const examples = await valueOf(a.call('quotations.examples', { codeId }));
    expect(examples.map(({ quotation, source }) => [quotation, source])).toEqual([
      ['every Monday', 'Karen'],
      ['walk thru teh classrooms', 'Karen'],
    ]);
    await valueOf(a.call('quotations.setExemplar', { quotationId: other, isExemplar: false }));
    expect(await pinned(a)).toEqual(['walk thru teh classrooms', 'every Monday']);
  });
});

describe('pins in rounds', () => {
  test('are sealed while the round is open, open to all when it is compared, and kept in the consensus', async () => {
    const own = await pin(a, walks, 'walk thru');
    expect(await valueOf(b.call('quotations.list', { reading: { of: 'consensus' } }))).toEqual([]);
    const refused = [
      b.call('quotations.pin', { codingId: walks }),
      b.call('quotations.unpin', { quotationId: own }),
      b.call('quotations.setExemplar', { quotationId: own, isExemplar: true }),
    ];
    for (const refusal of refused) expect(await refusalOf(refusal)).toBe('not_found');
    const { actions } = await valueOf(b.call('history.list', { limit: 20 }));
    expect(actions.filter(({ label }) => label.startsWith('Pinned'))).toEqual([]);
    await reveal();
    await valueOf(b.call('quotations.setExemplar', { quotationId: own, isExemplar: true }));
    const codes = await valueOf(a.call('codes.list', { of: 'all' }));
    const privates = codes.filter(({ coderId }) => coderId !== null).map(({ id }) => id);
    const decide = async (name: string) =>
      valueOf(
        a.call('reconciliation.decideCodes', { roundId, codeIds: privates, into: { name }, reason: '' }),
      );
    await decide('learning walks');
    await valueOf(a.call('reconciliation.carryAgreed', { roundId }));
    const consensus = await valueOf(a.call('codings.list', { sourceId, reading: { of: 'consensus' } }));
    expect(consensus).toHaveLength(1);
    await pin(b, consensus[0]?.id ?? '', 'walk thru teh classrooms');
    expect(await pinned(a)).toEqual(['walk thru teh classrooms']);
    await decide('walks of learning');
    expect(await pinned(a)).toEqual(['walk thru teh classrooms']);
  });
});
