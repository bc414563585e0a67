import type { Ids } from '#electron/ports/ids.ts';
import type { CoderSeat } from '#electron/services/access/context.ts';
import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { sameName } from '#shared/domain/name/name-key.ts';

/** Who sits at which window. The host never says who asks; the thread knows it by the session. */
export class Sessions {
  readonly #seats = new Map<string, string | null>();
  readonly #ids: Ids;

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  /** Opens a session, for a coder of this name or for nobody yet. */
  async open(db: Reader, coder: string | null): Promise<string> {
    const session = this.#ids.next();
    if (coder === null) {
      this.#seats.set(session, null);
      return session;
    }
    const rows = await db.selectFrom('coders').select(['id', 'name']).execute();
    const row = rows.find((candidate) => sameName(candidate.name, coder));
    this.#seats.set(session, row?.id ?? refuse('not_found', { thing: 'coder', name: coder }));
    return session;
  }

  close(session: string): void {
    this.#seats.delete(session);
  }

  /** Ends all sessions, as when the study is closed. */
  clear(): void {
    this.#seats.clear();
  }

  has(session: string): boolean {
    return this.#seats.has(session);
  }

  sit(session: string, coder: CoderSeat): void {
    this.#seats.set(session, coder.id);
  }

  /** The coder who took the seat; null while nobody did. */
  seat(session: string): string | null {
    return this.#seats.get(session) ?? null;
  }

  /** Who sits there: the coder who took the seat, or the study's only coder. */
  async viewer(db: Reader, session: string): Promise<CoderSeat | null> {
    const coderId = this.seat(session);
    if (coderId !== null) {
      const row = await db
        .selectFrom('coders')
        .select(['id', 'name'])
        .where('id', '=', coderId)
        .executeTakeFirst();
      return row ?? null;
    }
    const rows = await db.selectFrom('coders').select(['id', 'name']).limit(2).execute();
    return rows.length === 1 ? (rows[0] ?? null) : null;
  }
}
