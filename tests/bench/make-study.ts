import Sqlite from 'better-sqlite3';
import { v7 } from 'uuid';
import { StudyWorker } from '#electron/worker/client.ts';
import { createClient, type Client } from '#shared/contract/client.ts';
import { makeTexts, seeded } from './make-texts.ts';

export type Size = {
  readonly name: string;
  readonly interviews: number;
  readonly words: number;
  readonly codings: number;
};

/** The sizes that the peers were measured on. */
export const sizes: readonly Size[] = [
  { name: 'S', interviews: 15, words: 9200, codings: 5000 },
  { name: 'M', interviews: 100, words: 9200, codings: 20_000 },
  { name: 'L', interviews: 500, words: 9240, codings: 50_000 },
];

const themes = 40;
const codesPerTheme = 1.5;

async function must<Value>(
  reply: Promise<{ ok: true; value: Value } | { ok: false; error: { message: string } }>,
): Promise<Value> {
  const result = await reply;
  if (!result.ok) {
    throw new Error(result.error.message);
  }
  return result.value;
}

export async function sitDown(worker: StudyWorker, coder: string | null = null): Promise<Client> {
  const seat = await must(worker.sit(coder));
  return createClient(seat.channel);
}

/** Writes the codings in one action past the services, through the same triggers; the first interview always carries 1,000. */
function writeCodings(file: string, size: Size, codeIds: readonly string[]): void {
  const db = new Sqlite(file);
  const random = seeded(11);
  const sources = db
    .prepare<[], { id: string; length: number }>('SELECT id, length FROM sources ORDER BY position')
    .all();
  const [round] = db.prepare<[], { id: string }>('SELECT id FROM rounds').all();
  const [coder] = db.prepare<[], { id: string; name: string }>('SELECT id, name FROM coders').all();
  const now = new Date().toISOString();
  const insert = db.prepare(
    `INSERT INTO codings (id, source_id, "start", "end", code_id, episode_id, layer, round_id, coder_id, decision_id, created_at)
     VALUES (?, ?, ?, ?, ?, NULL, 'coder', ?, ?, NULL, ?) ON CONFLICT DO NOTHING`,
  );
  const { number } = db
    .prepare<[], { number: number }>('SELECT max(number) + 1 AS number FROM actions')
    .get() ?? { number: 1 };
  db.transaction(() => {
    db.prepare('UPDATE acting SET action = ?').run(number);
    for (let count = 0; count < size.codings; count += 1) {
      const source = sources[count < 1000 ? 0 : 1 + Math.floor(random() * (sources.length - 1))];
      if (source !== undefined) {
        const start = Math.floor(random() * (source.length - 400));
        const end = start + 40 + Math.floor(random() * 300);
        const code = codeIds[Math.floor(random() * codeIds.length)];
        insert.run(v7(), source.id, start, end, code, round?.id, coder?.id, now);
      }
    }
    db.prepare(
      `INSERT INTO actions (number, id, at, coder_id, coder_name, kind, procedure, label)
       VALUES (?, ?, ?, ?, ?, 'do', 'bench', 'Wrote the codings of the measurement')`,
    ).run(number, v7(), now, coder?.id, coder?.name);
    db.prepare('UPDATE acting SET action = NULL').run();
  })();
  db.close();
}

/** Makes a study of a size: interviews imported, 60 codes under 40 themes, codings spread over them. */
export async function makeStudy(file: string, size: Size): Promise<void> {
  const worker = new StudyWorker();
  await must(worker.create(file, { title: `Size ${size.name}`, coder: 'Coder A' }));
  const client = await sitDown(worker);
  const files: { name: string; bytesId: string }[] = [];
  for (const { name, text } of makeTexts(size.interviews, size.words)) {
    files.push({ name, bytesId: await client.putBytes(name, new TextEncoder().encode(text)) });
  }
  await must(client.call('sources.import', { files }));
  const codeIds: string[] = [];
  for (let theme = 0; theme < themes; theme += 1) {
    const { id } = await must(client.call('codes.create', { name: `Theme ${theme + 1}`, kind: 'theme' }));
    const below = Math.floor((theme + 1) * codesPerTheme) - Math.floor(theme * codesPerTheme);
    for (let code = 0; code < below; code += 1) {
      const made = await must(
        client.call('codes.create', { name: `code ${theme + 1}.${code + 1}`, parentId: id }),
      );
      codeIds.push(made.id);
    }
  }
  await worker.close();
  writeCodings(file, size, codeIds);
}
