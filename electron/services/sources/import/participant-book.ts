import type { Reader, Writer } from '#electron/study/database.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import type { CommandContext } from '../../access/context.ts';
import { nextPosition } from '../../access/next-position.ts';

/** The ids of participants by the keys of their names. */
export async function participantsByName(db: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('participants').select(['id', 'name']).execute();
  return new Map(rows.map((row) => [nameKey(row.name), row.id]));
}

export type Linking = 'link and add' | 'link' | 'leave';

/** Knows the participants of the study by their names, and gathers those who are not in it yet. */
export class ParticipantBook {
  readonly #known: Map<string, string>;
  readonly #added: { readonly id: string; readonly name: string }[] = [];
  readonly #how: Linking;
  readonly #context: CommandContext;

  private constructor(known: Map<string, string>, how: Linking, context: CommandContext) {
    this.#known = known;
    this.#how = how;
    this.#context = context;
  }

  static async open(trx: Reader, how: Linking, context: CommandContext): Promise<ParticipantBook> {
    return new ParticipantBook(new Map(await participantsByName(trx)), how, context);
  }

  /** The participant whose voice somebody is to be linked to; null where nobody is. */
  idOf(name: string | null): string | null {
    if (name === null || this.#how === 'leave') {
      return null;
    }
    const key = nameKey(name);
    const known = this.#known.get(key);
    if (known !== undefined || this.#how === 'link') {
      return known ?? null;
    }
    const id = this.#context.ids.next();
    this.#known.set(key, id);
    this.#added.push({ id, name });
    return id;
  }

  /** Writes down who was not there yet. */
  async write(trx: Writer): Promise<void> {
    if (this.#added.length > 0) {
      const first = await nextPosition(trx, 'participants');
      await trx
        .insertInto('participants')
        .values(this.#added.map((row, index) => ({ ...row, position: first + index })))
        .execute();
    }
  }
}
