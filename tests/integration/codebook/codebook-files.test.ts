import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readCodebookFile } from '#electron/importers/codebook/read-codebook-file.ts';
import { writeCodebook } from '#electron/services/codebook-files/write-codebook.ts';
import type { CodebookRow } from '#shared/codebook/codebook-row.ts';
import { readEntries, type ReadCodebook } from '#shared/codebook/read-entries.ts';
import type { Client } from '#shared/contract/client.ts';
import { CodebookFormat } from '#shared/contract/codebook-files.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

const formats = CodebookFormat.options;

const sign = fc.constantFrom(...Array.from("abcÄß '=+-*_|\\<>#&`~[]().1/:“”é漢🙂"));
const words = fc.string({ unit: sign, maxLength: 24 }).map((text) => text.replaceAll(/\s+/gu, ' ').trim());
const name = words.filter((text) => text !== '');
const texts = fc.array(words, { maxLength: 3 }).map((lines) => lines.join('\n').trim());

const row = fc.record({
  kind: fc.constantFrom('code', 'theme'),
  name,
  deeper: fc.nat(3),
  definition: texts,
  whenToUse: texts,
  whenNot: texts,
  hue: fc.nat(11),
  pattern: fc.nat(2),
});

/** Rows of a tree: none goes down by more than one, and no two of a kind have one name. */
const book = fc
  .uniqueArray(row, { maxLength: 12, minLength: 1, selector: (one) => `${one.kind} ${nameKey(one.name)}` })
  .map((rows) => {
    let depth = -1;
    return rows.map(({ deeper, ...rest }): CodebookRow => {
      depth = Math.min(deeper, depth + 1);
      const counts = { codings: 3, episodes: 2, participants: 1 };
      return { ...rest, ...counts, id: '', depth, examples: ['“So” (Ann)'], isRetired: false };
    });
  });

const depthOf = ({ entries }: ReadCodebook, parent: number | null): number =>
  parent === null ? 0 : 1 + depthOf({ entries, warnings: [] }, entries[parent]?.parent ?? null);

describe('a codebook', () => {
  test.each(formats)('that was written as %s is read as the same tree', async (format) => {
    await fc.assert(
      fc.asyncProperty(book, async (rows) => {
        const read = readEntries(
          (await readCodebookFile(`b.${format}`, await writeCodebook(rows, format))) ?? [],
        );
        expect(read.warnings).toEqual([]);
        expect(
          read.entries.map(({ kind, name: named, parent, definition, whenToUse, whenNot }) => ({
            kind,
            name: named,
            depth: depthOf(read, parent),
            definition,
            whenToUse: whenToUse ?? '',
            whenNot: whenNot ?? '',
          })),
        ).toEqual(
          rows.map(({ kind, name: named, depth, definition, whenToUse, whenNot }) => ({
            kind,
            name: named,
            depth,
            definition,
            whenToUse,
            whenNot,
          })),
        );
      }),
      { numRuns: format === 'csv' ? 200 : 40 },
    );
  });
});

describe('between studies', () => {
  const studies: StudyAtHand[] = [];
  const start = async (): Promise<Client> => {
    const study = await studyAtHand();
    studies.push(study);
    return study.sit('Coder A');
  };
  afterEach(async () => {
    for (const study of studies.splice(0)) {
      await study.remove();
      expect(study.mistakes).toEqual([]);
    }
  });
  const outline = `# Codebook

- Visits: Going where the work is
  - walks: Through rooms, together
  - notes
- alone
`;
  const send = async (to: Client, file: string, bytes: Uint8Array) => ({
    file,
    bytesId: await to.putBytes(file, bytes),
  });

  test('it goes out and in, in one step, and keeps or updates what is there', async () => {
    const a = await start();
    const given = await send(a, 'book.md', new TextEncoder().encode(outline));
    expect(await valueOf(a.call('codes.readFile', given))).toMatchObject({
      new: 4,
      known: 0,
      codes: [
        { name: 'Visits', kind: 'theme', depth: 0, definition: 'Going where the work is' },
        { name: 'walks', kind: 'code', depth: 1 },
        { name: 'notes', depth: 1 },
        { name: 'alone', depth: 0 },
      ],
    });
    expect(await valueOf(a.call('codes.importFile', given))).toMatchObject({ added: 4, updated: 0 });
    const tree = async (of: Client, withHue: boolean): Promise<readonly object[]> => {
      const codes = await valueOf(of.call('codes.list', {}));
      return codes.map(({ name: named, kind, definition, hue, parentId }) => ({
        named,
        kind,
        definition,
        under: codes.find(({ id }) => id === parentId)?.name ?? null,
        ...(withHue ? { hue } : {}),
      }));
    };
    for (const format of formats) {
      const { bytesId, name: file } = await valueOf(a.call('codes.export', { format }));
      const other = await start();
      const sent = await send(other, file, await a.getBytes(bytesId));
      await valueOf(other.call('codes.importFile', sent));
      const isTable = format === 'csv' || format === 'xlsx';
      expect(await tree(other, isTable)).toEqual(await tree(a, isTable));
      expect(await valueOf(other.call('codes.readFile', sent))).toMatchObject({
        new: 0,
        known: 4,
        different: 0,
      });
      await valueOf(other.call('history.undo', {}));
      expect(await tree(other, true)).toEqual([]);
    }
    const changed = await send(
      a,
      'b.csv',
      new TextEncoder().encode('Name,Definition\nwalks,Alone\nnotes,\n'),
    );
    expect(await valueOf(a.call('codes.readFile', changed))).toMatchObject({
      new: 0,
      known: 2,
      different: 1,
    });
    await valueOf(a.call('codes.importFile', { ...changed, known: 'keep' }));
    const definitionOf = async (): Promise<string | undefined> =>
      (await valueOf(a.call('codes.list', {}))).find((code) => code.name === 'walks')?.definition;
    expect(await definitionOf()).toBe('Through rooms, together');
    expect(await valueOf(a.call('codes.importFile', { ...changed, known: 'update' }))).toMatchObject({
      added: 0,
      updated: 1,
    });
    expect(await definitionOf()).toBe('Alone');
  });

  test('listed names hold it back, and what is no codebook is refused', async () => {
    const a = await start();
    await valueOf(a.call('codes.create', { name: 'as Karen says' }));
    await valueOf(a.call('pseudonyms.save', { name: 'Karen', pseudonym: 'Mia', kind: 'person' }));
    for (const format of formats) {
      const asked = a.call('codes.export', { format, refuseNames: { keyId: null } });
      expect(await refusalOf(asked)).toBe('listed_name');
    }
    const given = await send(a, 'x.csv', new Uint8Array([0]));
    expect(await refusalOf(a.call('codes.readFile', given))).toBe('codebook_unreadable');
  });
});
