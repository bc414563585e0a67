import { writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { NameHit } from '#shared/contract/pseudonyms.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

const interview = `Interviewer: How do you work with your coaches, Karen?

Karen: We walk with Zoë’s class and with Karen
Smith’s every Monday. KAREN said “may I” in May.

Interviewer: And in São Paulo?

Karen: Two days, with 田中さん too.
`;

const key = [
  'name,pseudonym,kind,spellings',
  'Karen,June,person,',
  'Karen Smith,June Low,person,',
  'Zoë,Ada,person,Zoe',
  'Sao Paulo,Northfield,place,',
  '田中,佐藤,person,',
].join('\n');

let study: StudyAtHand;
let a: Client;
let sourceId: string;

const put = (client: Client, name: string, text: string): Promise<string> =>
  client.putBytes(name, new TextEncoder().encode(text));

const asReplacement = (hit: NameHit) => ({
  in: hit.in,
  id: hit.id,
  start: hit.start,
  end: hit.end,
  was: hit.found,
  text: hit.replacement,
});

const applyAll = async (hits: readonly NameHit[]): Promise<unknown> =>
  valueOf(
    a.call('pseudonyms.apply', {
      replacements: hits.filter(({ isFixed }) => !isFixed).map(asReplacement),
    }),
  );

const check = async (client: Client): Promise<readonly unknown[]> =>
  (await valueOf(client.call('study.check', {}))).checks.filter(({ ok }) => !ok);

const quotations = async (client: Client): Promise<readonly string[]> => {
  const { text } = await valueOf(client.call('sources.read', { sourceId }));
  return (await valueOf(client.call('codings.list', { sourceId }))).map(({ start, end }) =>
    text.slice(start, end),
  );
};

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'Karen, 2024.txt', interview);
  for (const words of ['We walk with Zoë', 'Karen\nSmith', 'Two days']) {
    const start = interview.indexOf(words);
    await valueOf(
      a.call('codings.apply', { sourceId, start, end: start + words.length, newCode: `code ${words}` }),
    );
  }
  await valueOf(
    a.call('memos.write', {
      about: { kind: 'source', id: sourceId },
      title: 'On Karen',
      text: 'Karen’s **room**.',
    }),
  );
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const readKey = async (): Promise<void> => {
  await valueOf(a.call('pseudonyms.readKey', { bytesId: await put(a, 'key.csv', key) }));
};

test('names are found everywhere, replaced in one step with what is coded, and back when that is taken back', async () => {
  await readKey();
  await study.close();
  const before = tableRows(study.file);
  await study.request({ kind: 'open', file: study.file });
  a = await study.sit('Coder A');
  const hits = await valueOf(a.call('pseudonyms.hits', {}));
  expect(
    hits.filter((hit) => hit.in === 'text').map(({ found, replacement }) => `${found} → ${replacement}`),
  ).toEqual([
    'Karen → June',
    'Karen → June',
    'Zoë → Ada',
    'Karen\nSmith → June Low',
    'KAREN → JUNE',
    'São Paulo → Northfield',
    'Karen → June',
    '田中 → 佐藤',
  ]);
  expect([...new Set(hits.map((hit) => hit.in))].toSorted()).toEqual(
    ['code', 'episode', 'file name', 'memo', 'memo title', 'participant', 'speaker', 'text', 'title'].filter(
      (where) => where !== 'episode',
    ),
  );
  expect(hits.every(({ context, contextStart, found }) => context.startsWith(found, contextStart))).toBe(
    true,
  );
  await applyAll(hits);
  expect((await valueOf(a.call('history.list', { limit: 1 }))).actions[0]?.label).toBe(
    `Put pseudonyms in ${hits.length} places`,
  );
  expect(await valueOf(a.call('pseudonyms.hits', {}))).toEqual([]);
  const source = await valueOf(a.call('sources.read', { sourceId }));
  expect(source.title).toBe('June, 2024');
  expect(source.text).toContain('June: We walk with Ada’s class and with June Low’s every Monday.');
  expect(source.speakers.map(({ label }) => label)).toEqual(['Interviewer', 'June']);
  expect(source.turns.map(({ start, end }) => source.text.slice(start, end)).at(-1)).toBe(
    'Two days, with 佐藤さん too.',
  );
  expect(await quotations(a)).toEqual(['We walk with Ada', 'June Low', 'Two days']);
  expect((await valueOf(a.call('memos.list', {})))[0]).toMatchObject({
    title: 'On June',
    opening: 'June’s **room**.',
  });
  expect(await check(a)).toEqual([]);
  await valueOf(a.call('history.undo', {}));
  await study.close();
  expect(tableRows(study.file)).toEqual(before);
  await study.request({ kind: 'open', file: study.file });
});

test('the key is kept in a file, and forgotten in the study', async () => {
  await readKey();
  const written = await valueOf(a.call('pseudonyms.key', { format: 'csv' }));
  const file = new TextDecoder().decode(await a.getBytes(written.bytesId));
  expect(file).toContain('Sao Paulo,Northfield,place');
  expect(await valueOf(a.call('pseudonyms.forget', {}))).toEqual({ names: 5 });
  expect(await valueOf(a.call('pseudonyms.list', {}))).toEqual([]);
  expect(await valueOf(a.call('pseudonyms.readKey', { bytesId: await put(a, 'k.csv', file) }))).toEqual({
    added: 5,
    known: 0,
  });
});

describe('a pseudonym', () => {
  test('that is or holds a listed name is refused', async () => {
    await readKey();
    expect(await refusalOf(a.call('pseudonyms.save', { name: 'Bo', pseudonym: 'Karen' }))).toBe(
      'pseudonym_is_listed',
    );
    expect(await refusalOf(a.call('pseudonyms.save', { name: 'karen', pseudonym: 'Bo' }))).toBe('name_taken');
  });

  test('is proposed that nothing has yet', async () => {
    expect(await valueOf(a.call('pseudonyms.propose', { kind: 'person' }))).toEqual({ pseudonym: 'Ada' });
    await readKey();
    expect(await valueOf(a.call('pseudonyms.propose', { kind: 'person' }))).toEqual({ pseudonym: 'Bela' });
  });
});

describe('an export that is to refuse names', () => {
  test.each([
    ['of the study', null],
    ['of a key file alone', key],
  ])('%s says how many there are and where, and else goes out', async (_, keyText) => {
    if (keyText === null) await readKey();
    const keyId = keyText === null ? null : await put(a, 'key.csv', keyText);
    const ask = () => a.call('study.export', { as: 'csv', refuseNames: { keyId } });
    const refused = await ask();
    expect(refused).toMatchObject({ ok: false, error: { code: 'listed_name' } });
    expect(JSON.stringify(refused)).toContain('first in line 2');
    const hits = await valueOf(a.call('pseudonyms.hits', keyId === null ? {} : { keyId }));
    await applyAll(hits);
    expect((await ask()).ok).toBe(true);
    expect(await refusalOf(a.call('study.export', { as: 'history', refuseNames: { keyId } }))).toBe(
      'listed_name',
    );
    const spec = { rows: 'source', columns: 'code' } as const;
    expect((await a.call('matrix.export', { spec, format: 'csv', refuseNames: { keyId } })).ok).toBe(true);
  });
});

describe('an original that is to be saved without names', () => {
  const refuseNames = { keyId: null };

  test('is held back for what stood in it when it came, though the text has pseudonyms by now', async () => {
    const original = () => a.call('sources.original', { sourceId, refuseNames });
    expect((await original()).ok).toBe(true);
    await readKey();
    await applyAll(await valueOf(a.call('pseudonyms.hits', {})));
    const refused = await original();
    expect(refused).toMatchObject({ ok: false, error: { code: 'listed_name' } });
    expect(JSON.stringify(refused)).toContain('8 times, first in line 1');
    expect((await a.call('sources.original', { sourceId })).ok).toBe(true);
  });

  test('is held back for its file name alone, as a table is, and an earlier version like the newest', async () => {
    const plain = 'Interviewer: And then?\n\nAnn: We plan.\n';
    const id = await importText(a, 'Smith.txt', plain);
    const newer = { sourceId: id, name: 'newer.txt', bytesId: await put(a, 'n', `${plain}And rest.\n`) };
    await valueOf(a.call('corrections.replaceVersion', { ...newer, mayLose: [] }));
    const [version] = await valueOf(a.call('corrections.versions', { sourceId: id }));
    const versionId = version?.id ?? '';
    await valueOf(a.call('pseudonyms.save', { name: 'Smith', pseudonym: 'Low' }));
    const earlier = await a.call('corrections.originalOfVersion', { versionId, refuseNames });
    expect(JSON.stringify(earlier)).toContain('stands in it, in its file name');
    expect((await a.call('sources.original', { sourceId: id, refuseNames })).ok).toBe(true);
    const spec = { rows: 'participant', columns: 'prompt' } as const;
    const named = { spec, format: 'csv', name: 'smith’s table', refuseNames } as const;
    expect(JSON.stringify(await a.call('matrix.export', named))).toContain('its file name');
  });
});

describe('a de-identified copy', () => {
  /** Every byte of the file in all the ways in which letters can be written. */
  const textsOfFile = (bytes: Uint8Array): string =>
    ['utf-8', 'utf-16le', 'utf-16be']
      .flatMap((encoding) => {
        const decoder = new TextDecoder(encoding);
        return [decoder.decode(bytes), decoder.decode(bytes.subarray(1))];
      })
      .join('\n');

  test.each([
    ['of a study in which all was replaced', false],
    ['that replaces by itself what is left', true],
  ])(
    '%s holds no name in any byte, no history and no original, and is a sound study',
    async (_, replaceAll) => {
      await readKey();
      const roundId = (await valueOf(a.call('rounds.list', {})))[0]?.id ?? '';
      if (!replaceAll) {
        await applyAll(await valueOf(a.call('pseudonyms.hits', {})));
      }
      await valueOf(a.call('rounds.finish', { roundId }));
      await valueOf(a.call('rounds.close', { roundId }));
      const copy = await valueOf(a.call('pseudonyms.copy', { replaceAll }));
      const bytes = await a.getBytes(copy.bytesId);
      const all = textsOfFile(bytes);
      for (const name of [
        'Karen',
        'KAREN',
        'karen',
        'Smith',
        'Zoë',
        'zoe’s',
        'Paulo',
        '田中',
        'interview.txt',
      ]) {
        expect(all.includes(name), name).toBe(false);
      }
      expect(all).toContain('Northfield');
      const file = study.path('copy.throughline');
      writeFileSync(file, bytes);
      const quotationsBefore = replaceAll
        ? ['We walk with Ada', 'June Low', 'Two days']
        : await quotations(a);
      await study.close();
      await study.request({ kind: 'open', file });
      const b = await study.sit('Coder A');
      expect(await check(b)).toEqual([]);
      expect(await quotations(b)).toEqual(quotationsBefore);
      expect((await valueOf(b.call('history.list', {}))).total).toBe(1);
      expect((await valueOf(b.call('search.find', { words: 'Northfield' }))).hits).toHaveLength(1);
      expect((await valueOf(b.call('rounds.list', {})))[0]?.state).toBe('closed');
      const original = await valueOf(b.call('sources.original', { sourceId }));
      expect(new TextDecoder().decode(await b.getBytes(original.bytesId))).toContain('June Low');
      await study.close();
      const db = new Sqlite(file, { readonly: true });
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
      db.close();
      await study.request({ kind: 'open', file: study.file });
    },
  );

  test('is refused while a name that was left stands in a transcript', async () => {
    await readKey();
    const refused = await a.call('pseudonyms.copy', {});
    expect(refused).toMatchObject({ ok: false, error: { code: 'listed_name' } });
    expect(JSON.stringify(refused)).toContain('8 times');
  });
});
