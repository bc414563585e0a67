import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChangedMarks } from '#shared/contract/changed-marks.ts';
import type { Client } from '#shared/contract/client.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let a: Client;
let sourceId: string;

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'first.txt', shortInterview);
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const at = (words: string): { start: number; end: number } => {
  const start = shortInterview.indexOf(words);
  return { start, end: start + words.length };
};

type Listed = Readonly<Record<keyof ChangedMarks, readonly { readonly id: string }[]>>;

/** Everything that is drawn of the source, as it is asked for. */
const listed = async (client: Client): Promise<Listed> => ({
  codes: await valueOf(client.call('codes.list', { of: 'mine' })),
  episodes: await valueOf(client.call('episodes.list', { sourceId })),
  codings: await valueOf(client.call('codings.list', { sourceId })),
  quotations: await valueOf(client.call('quotations.list', { sourceId })),
});

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] =>
  things.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** What was listed before with what an answer changes of it. */
function painted(before: Listed, marks: ChangedMarks): Listed {
  const kinds = ['codes', 'episodes', 'codings', 'quotations'] as const;
  const [codes, episodes, codings, quotations] = kinds.map((kind) => {
    const now: readonly { readonly id: string }[] = marks[kind].now;
    const changed = new Set([...marks[kind].gone, ...now.map(({ id }) => id)]);
    return byId([...before[kind].filter(({ id }) => !changed.has(id)), ...now]);
  });
  return {
    codes: codes ?? [],
    episodes: episodes ?? [],
    codings: codings ?? [],
    quotations: quotations ?? [],
  };
}

const sorted = ({ codes, episodes, codings, quotations }: Listed): Listed => ({
  codes: byId(codes),
  episodes: byId(episodes),
  codings: byId(codings),
  quotations: byId(quotations),
});

/** Takes everything back that was done with the source and does it again; says after each step what its answer paints, and what is there. */
async function backAndForth(
  client: Client,
  steps: number,
): Promise<readonly { readonly label: string; readonly told: Listed | null; readonly there: Listed }[]> {
  const taken: { label: string; told: Listed | null; there: Listed }[] = [];
  for (const turn of ['history.undo', 'history.redo'] as const) {
    for (let step = 0; step < steps; step += 1) {
      const before = await listed(client);
      const { marks, label } = await valueOf(client.call(turn, {}));
      const there = sorted(await listed(client));
      taken.push({ label, told: marks === null ? null : painted(before, marks), there });
    }
  }
  return taken;
}

describe('the answer of undo and redo', () => {
  test('paints exactly what is there afterwards, step by step', async () => {
    const episode = await valueOf(
      a.call('episodes.mark', { sourceId, ...at('We walk through classrooms together every Monday.') }),
    );
    const { coding, code } = await valueOf(
      a.call('codings.apply', { sourceId, ...at('classrooms together'), newCode: 'walks' }),
    );
    const other = await valueOf(
      a.call('codings.apply', { sourceId, ...at('every Monday'), codeId: code.id }),
    );
    await valueOf(a.call('quotations.pin', { codingId: coding.id }));
    const pin = await valueOf(a.call('quotations.pin', { codingId: other.coding.id }));
    const first = await valueOf(a.call('quotations.list', { sourceId }));
    await valueOf(a.call('quotations.setExemplar', { quotationId: first[0]?.id ?? '', isExemplar: true }));
    await valueOf(a.call('quotations.setExemplar', { quotationId: pin.id, isExemplar: true }));
    await valueOf(a.call('codings.change', { codingId: other.coding.id, newCode: 'weekly' }));
    await valueOf(
      a.call('codings.change', { codingId: coding.id, extent: at('through classrooms together') }),
    );
    await valueOf(a.call('episodes.change', { episodeId: episode.id, title: 'Mondays' }));
    await valueOf(a.call('episodes.setDone', { episodeId: episode.id, done: true }));
    await valueOf(a.call('codes.change', { codeId: code.id, name: 'walking' }));
    await valueOf(a.call('episodes.split', { episodeId: episode.id, at: at('together').start }));
    await valueOf(a.call('codings.remove', { codingId: coding.id }));
    const taken = await backAndForth(a, 14);
    expect(taken).toHaveLength(28);
    expect(taken.map(({ label, told }) => ({ label, drawn: told }))).toEqual(
      taken.map(({ label, there }) => ({ label, drawn: there })),
    );
  });

  test('leaves to be asked for what isn’t marks alone: people, corrected words', async () => {
    await valueOf(a.call('participants.add', { names: ['June'] }));
    expect(await valueOf(a.call('history.undo', {}))).toMatchObject({ marks: null });
    await valueOf(a.call('codings.apply', { sourceId, ...at('every Monday'), newCode: 'weekly' }));
    await valueOf(
      a.call('corrections.correct', { sourceId, edits: [{ ...at('classrooms'), text: 'class rooms' }] }),
    );
    expect(await valueOf(a.call('history.undo', {}))).toMatchObject({ marks: null });
    expect(await valueOf(a.call('history.redo', {}))).toMatchObject({ marks: null });
  });

  test('leaves to be asked for what is too much', async () => {
    const { code } = await valueOf(
      a.call('codings.apply', { sourceId, start: 0, end: 3, newCode: 'one of many' }),
    );
    const into = await valueOf(a.call('codes.create', { name: 'all of them', kind: 'code' }));
    for (let start = 1; start < 210; start += 1) {
      await valueOf(a.call('codings.apply', { sourceId, start: 0, end: start + 3, codeId: code.id }));
    }
    await valueOf(a.call('codes.merge', { codeIds: [code.id], intoId: into.id }));
    expect(await valueOf(a.call('history.undo', {}))).toMatchObject({ marks: null });
  });
});

test('in a blind round the answer tells nobody of the work of others', async () => {
  const { id: bId } = await valueOf(a.call('coders.add', { name: 'Coder B' }));
  const [round] = await valueOf(a.call('rounds.list', {}));
  await valueOf(a.call('rounds.addCoder', { roundId: round?.id ?? '', coderId: bId }));
  const b = await study.sit('Coder B');
  const { coding, code } = await valueOf(
    a.call('codings.apply', { sourceId, ...at('classrooms together'), newCode: 'a secret of A' }),
  );
  const episode = await valueOf(a.call('episodes.mark', { sourceId, ...at('every Monday') }));
  const own = await valueOf(b.call('codings.apply', { sourceId, ...at('every Monday'), newCode: 'b’s own' }));
  const secrets = [coding.id, code.id, episode.id, 'a secret of A'];

  const undone = await valueOf(b.call('history.undo', {}));
  expect(undone.marks?.codings).toEqual({ now: [], gone: [own.coding.id] });
  const nobody = await study.sit();
  const told = [undone];
  for (const turn of ['history.undo', 'history.undo', 'history.redo', 'history.redo'] as const) {
    told.push(await valueOf(nobody.call(turn, {})));
  }
  expect(told.map(({ label }) => label)).toContain('A sealed step of Coder A');
  for (const secret of secrets) {
    expect(JSON.stringify(told)).not.toContain(secret);
  }
  await valueOf(b.call('history.redo', {}));
});
