import { hash as hashOf } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import type { Reader, Writer } from './database.ts';

/** Bytes by their SHA-256, only ever added to. What is small and often read again is kept in memory; it can't change. */

export const contentHash = (bytes: Uint8Array): string => hashOf('sha256', bytes);

/** Keeps bytes in the study and returns the hash they are named by. The same bytes are kept once. */
async function keepBytes(trx: Writer, bytes: Uint8Array): Promise<string> {
  const hash = contentHash(bytes);
  await trx
    .insertInto('contents')
    .values({ hash, bytes: Buffer.from(bytes) })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
  return hash;
}

/** Bytes with the hash they are named by. */
export type Content = { readonly hash: string; readonly bytes: Uint8Array };

/** Rows of one statement: enough to save most of its cost, few enough to keep it in memory. */
const ROWS = 20;

/** Keeps many contents at once, whose hashes are known already. Past the builder of queries, which takes as long as the rows. */
export async function keepContents(trx: Writer, contents: readonly Content[]): Promise<void> {
  for (let at = 0; at < contents.length; at += ROWS) {
    const some = contents.slice(at, at + ROWS);
    const places = some.map(() => '(?, ?)').join(', ');
    const values = some.flatMap(({ hash, bytes }) => [
      hash,
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    ]);
    await trx.executeQuery(
      CompiledQuery.raw(
        `INSERT INTO contents (hash, bytes) VALUES ${places} ON CONFLICT (hash) DO NOTHING`,
        values,
      ),
    );
  }
}

export const keepText = (trx: Writer, text: string): Promise<string> =>
  keepBytes(trx, Buffer.from(text, 'utf8'));

export async function readBytes(db: Reader, hash: string): Promise<Uint8Array> {
  const row = await db.selectFrom('contents').select('bytes').where('hash', '=', hash).executeTakeFirst();
  if (row === undefined) {
    throw new Error(`content ${hash} is missing`);
  }
  return row.bytes;
}

export const readText = async (db: Reader, hash: string): Promise<string> =>
  Buffer.from(await readBytes(db, hash)).toString('utf8');

/** The texts read most recently, by hash. */
export class TextCache {
  readonly #texts = new Map<string, string>();
  readonly #limit: number;
  #size = 0;

  /** `limit` in UTF-16 code units. */
  constructor(limit = 40_000_000) {
    this.#limit = limit;
  }

  async read(db: Reader, hash: string): Promise<string> {
    const known = this.#texts.get(hash);
    if (known !== undefined) {
      this.#texts.delete(hash);
      this.#texts.set(hash, known);
      return known;
    }
    const text = await readText(db, hash);
    this.#texts.set(hash, text);
    this.#size += text.length;
    for (const [oldest, dropped] of this.#texts) {
      if (this.#size <= this.#limit || oldest === hash) {
        break;
      }
      this.#texts.delete(oldest);
      this.#size -= dropped.length;
    }
    return text;
  }
}
