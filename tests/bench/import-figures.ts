import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';
import type { Size } from './make-study.ts';
import { makeTexts } from './make-texts.ts';
import type { Figure } from './measure.ts';

const main = 'word/document.xml';

/** A text as a Word document, a paragraph for each turn. */
const asWord = (text: string): Uint8Array =>
  zipSync({
    [main]: strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text
        .split('\n\n')
        .map((turn) => `<w:p><w:r><w:t xml:space="preserve">${turn}</w:t></w:r></w:p>`)
        .join('')}</w:body></w:document>`,
    ),
  });

const Run = z.object({ milliseconds: z.number(), withIndex: z.number(), megabytes: z.number() });

function importIn(folder: string, study: string): z.infer<typeof Run> {
  const program = fileURLToPath(new URL('import-process.ts', import.meta.url));
  const ended = spawnSync(process.execPath, [program, study, folder], { encoding: 'utf8' });
  if (ended.status !== 0) {
    throw new Error(ended.stderr);
  }
  return Run.parse(JSON.parse(ended.stdout));
}

const textOf: Readonly<Record<'txt' | 'docx', (bytes: Uint8Array) => string>> = {
  txt: (bytes) => strFromU8(bytes),
  docx: (bytes) => strFromU8(unzipSync(bytes)[main] ?? new Uint8Array()).replaceAll(/<[^>]*>/gu, ''),
};

/** The floor: the same bytes and their bare words in one table, in one transaction; and their words in a bare index too. */
function floors(folder: string, kind: 'txt' | 'docx', file: string): { bare: number; withIndex: number } {
  const db = new Sqlite(file);
  db.exec(
    "CREATE TABLE t (name TEXT, bytes BLOB, text TEXT); CREATE VIRTUAL TABLE f USING fts5 (words, content = '')",
  );
  const insert = db.prepare('INSERT INTO t VALUES (?, ?, ?)');
  const index = db.prepare('INSERT INTO f (words) VALUES (?)');
  const begin = performance.now();
  const texts = db.transaction(() =>
    readdirSync(folder).map((name) => {
      const bytes = readFileSync(join(folder, name));
      const text = textOf[kind](bytes);
      insert.run(name, bytes, text);
      return text;
    }),
  )();
  const bare = performance.now() - begin;
  db.transaction(() => {
    for (const text of texts) {
      index.run(text);
    }
  })();
  const withIndex = performance.now() - begin;
  db.close();
  return { bare, withIndex };
}

/** What importing takes as plain texts and as Word documents, each in a process of its own that has read only a few files before. */
export function importFigures(size: Size, path: (name: string) => string): readonly Figure[] {
  return (['txt', 'docx'] as const).flatMap((kind): readonly Figure[] => {
    const folder = path(`import-${size.name}-${kind}`);
    mkdirSync(folder);
    for (const { name, text } of makeTexts(size.interviews, size.words)) {
      const bytes = kind === 'txt' ? strToU8(text) : asWord(text);
      writeFileSync(join(folder, name.replace(/txt$/u, kind)), bytes);
    }
    const ours = importIn(folder, path(`imported-${size.name}-${kind}.throughline`));
    const floor = floors(folder, kind, path(`floor-${size.name}-${kind}.db`));
    const what = `import ${size.interviews} .${kind}`;
    return [
      {
        work: `${what} with turns and history`,
        ours: ours.milliseconds,
        floor: floor.bare,
        bar: kind === 'txt' ? 'L ≤ 1,000' : 'M ≤ 2,000',
      },
      {
        work: `${what}, until every word is found`,
        ours: ours.withIndex,
        floor: floor.withIndex,
        bar: kind === 'txt' ? '' : 'M ≤ 2,000',
      },
      { work: `${what}, most memory (MB)`, ours: ours.megabytes, floor: null, bar: '≤ 600' },
    ];
  });
}
