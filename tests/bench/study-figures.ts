import { copyFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { v7 } from 'uuid';
import { StudyWorker } from '#electron/worker/client.ts';
import type { Client } from '#shared/contract/client.ts';
import { fold } from '#shared/text/fold.ts';
import { historyFigures } from './history-figures.ts';
import { importFigures } from './import-figures.ts';
import { sitDown, type Size } from './make-study.ts';
import { makeTexts } from './make-texts.ts';
import { median, must, type Figure } from './measure.ts';

/** The file as bare SQLite opens it, for the floors. */
const bare = (file: string): Sqlite.Database => new Sqlite(file);

async function opening(file: string, size: Size, folder: (name: string) => string): Promise<Figure> {
  const copy = folder(`open-${size.name}.throughline`);
  copyFileSync(file, copy);
  const worker = new StudyWorker();
  await worker.scratch();
  await worker.putAway();
  const ours = await median(7, async () => {
    await worker.open(copy);
    const client = await sitDown(worker);
    await must(client.call('sources.list', {}));
    await worker.putAway();
  });
  const putAway = await median(7, async () => {
    await worker.putAway();
  });
  await worker.close();
  const floor = await median(7, () => {
    const db = bare(copy);
    db.pragma('journal_mode = WAL');
    db.prepare('SELECT * FROM sources').all();
    db.prepare('SELECT * FROM speakers').all();
    db.pragma('journal_mode = DELETE');
    db.close();
  });
  return { work: 'open, list the sources, put away', ours: ours - putAway, floor, bar: 'open ≤ 300' };
}

async function applying(file: string, size: Size, folder: (name: string) => string): Promise<Figure> {
  const copy = folder(`apply-${size.name}.throughline`);
  copyFileSync(file, copy);
  const db = bare(copy);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`CREATE TABLE plain (id TEXT PRIMARY KEY, source_id TEXT, "start" INTEGER, "end" INTEGER, code_id TEXT) STRICT;
    CREATE INDEX plain_by_source ON plain (source_id, "start")`);
  db.exec('INSERT INTO plain SELECT id, source_id, "start", "end", code_id FROM codings');
  const insert = db.prepare('INSERT INTO plain VALUES (?, ?, ?, ?, ?)');
  const floor = await median(200, (run) => insert.run(v7(), 's', run + 2, run + 50, 'c'), 20);
  db.exec('DROP TABLE plain');
  db.close();
  const worker = new StudyWorker();
  await worker.open(copy);
  const client = await sitDown(worker);
  const sources = await client.call('sources.list', {});
  const codes = await client.call('codes.list', {});
  const sourceId = sources.ok ? (sources.value[0]?.id ?? '') : '';
  const codeId = codes.ok ? (codes.value.find((code) => code.kind === 'code')?.id ?? '') : '';
  const ours = await median(
    200,
    (run) =>
      must(client.call('codings.apply', { sourceId, start: 400 + run * 3, end: 470 + run * 3, codeId })),
    20,
  );
  await worker.close();
  return { work: 'apply one code, durable', ours, floor, bar: '≤ 1.5 × floor' };
}

const bareMatrix = `
  WITH RECURSIVE up (code_id, theme_id) AS (
    SELECT id, id FROM codes UNION SELECT up.code_id, codes.parent_id FROM up JOIN codes ON codes.id = up.theme_id
    WHERE codes.parent_id IS NOT NULL)
  SELECT DISTINCT speakers.participant_id, up.theme_id FROM codings
  JOIN up ON up.code_id = codings.code_id
  JOIN codes AS theme ON theme.id = up.theme_id AND theme.kind = 'theme'
  JOIN speakers ON speakers.source_id = codings.source_id AND speakers.participant_id IS NOT NULL`;

async function reading(file: string, client: Client): Promise<readonly Figure[]> {
  const db = new Sqlite(file, { readonly: true });
  const floorMatrix = await median(7, () => db.prepare(bareMatrix).all());
  const find = db.prepare(`
    SELECT turn_index.source_id, turn_index."start" FROM turn_words
    JOIN turn_index ON turn_index.rowid = turn_words.rowid WHERE turn_words MATCH ? ORDER BY turn_words.rowid LIMIT 20`);
  const count = db.prepare('SELECT count(*) FROM turn_words WHERE turn_words MATCH ?');
  const floorSearch = await median(21, () => [count.get('needle'), find.all('needle')]);
  const ranked = db.prepare(
    'SELECT rowid FROM turn_words WHERE turn_words MATCH ? ORDER BY rank, rowid LIMIT 100',
  );
  const words = Map.groupBy(makeTexts(1, 2000)[0]?.text.match(/\p{Ll}+/gu) ?? [], (word) => word);
  const [common = ''] = [...words].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
  const floorRanked = await median(7, () => ranked.all(common));
  const perSource = db.prepare('SELECT * FROM codings WHERE source_id = ? ORDER BY "start"');
  const [first] = db
    .prepare<[], { id: string; text_hash: string }>('SELECT id, text_hash FROM sources ORDER BY position')
    .all();
  const text = db.prepare('SELECT bytes FROM contents WHERE hash = ?');
  const floorBusy = await median(21, () => [perSource.all(first?.id), text.get(first?.text_hash)]);
  db.close();
  const sourceId = first?.id ?? '';
  const layer = { layer: { of: 'any' as const } };
  return [
    {
      work: 'presence matrix, participants × 40 themes',
      ours: await median(7, () => must(client.call('matrix.compute', { spec: layer }))),
      floor: floorMatrix,
      bar: '≤ 1.5 × floor',
    },
    {
      work: 'find a word, 20 hits with context',
      ours: await median(21, () => must(client.call('search.find', { words: 'needle', limit: 20 }))),
      floor: floorSearch,
      bar: '≤ 20',
    },
    {
      work: 'rank the turns with a common word, 100 passages',
      ours: await median(7, () => must(client.call('search.results', { finding: { words: common } }))),
      floor: floorRanked,
      bar: '',
    },
    {
      work: 'a transcript with 1,000 codings, as data',
      ours: await median(21, async () => {
        await must(client.call('sources.read', { sourceId }));
        await must(client.call('codings.list', { sourceId }));
      }),
      floor: floorBusy,
      bar: '≤ 1.5 × floor',
    },
  ];
}

/** How the protocol of the measurement begins; the words are those that the interviews are made of. */
const promptCount = 9;

/** Finding the prompts in every interview; the floor reads the same texts and takes their words apart. */
async function findingPrompts(file: string, size: Size, client: Client): Promise<Figure> {
  const [sample] = makeTexts(1, 400, 3);
  const sentences = (sample?.text ?? '').match(/[^.:]{40,120}\./gu) ?? [];
  const prompts = sentences.slice(0, promptCount).map((text) => ({ text: text.trim() }));
  await must(client.call('prompts.addSeveral', { prompts }));
  const db = new Sqlite(file, { readonly: true });
  const texts = db.prepare<[], { bytes: Uint8Array }>(
    'SELECT bytes FROM sources JOIN contents ON contents.hash = sources.text_hash',
  );
  const runs = size.interviews > 100 ? 3 : 7;
  const floor = await median(runs, () =>
    texts
      .all()
      .map(({ bytes }) => fold(new TextDecoder().decode(bytes)).match(/[\p{L}\p{N}\p{M}]+/gu)?.length),
  );
  db.close();
  const ours = await median(runs, () => must(client.call('prompts.find', {})));
  return {
    work: `find ${prompts.length} prompts in ${size.interviews} interviews`,
    ours,
    floor,
    bar: '15 interviews ≤ 200',
  };
}

/** All figures of one size, each beside its floor, measured in the same run. */
export async function studyFigures(
  file: string,
  size: Size,
  folder: (name: string) => string,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [
    ...importFigures(size, folder),
    await opening(file, size, folder),
    await applying(file, size, folder),
  ];
  const copy = folder(`read-${size.name}.throughline`);
  copyFileSync(file, copy);
  const worker = new StudyWorker();
  await worker.open(copy);
  const client = await sitDown(worker);
  const forFloors = folder(`floors-${size.name}.throughline`);
  copyFileSync(file, forFloors);
  figures.push(...(await reading(forFloors, client)), ...(await historyFigures(forFloors, client)));
  figures.push(await findingPrompts(forFloors, size, client));
  await worker.close();
  return figures;
}
