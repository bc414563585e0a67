import type Sqlite from 'better-sqlite3';
import { isDamage } from './sqlite-error.ts';

/** Whether the pages of a file hold together. Looked at part by part, so that a large study keeps nobody waiting. */
export class Soundness {
  readonly #raw: Sqlite.Database;
  /** The tables that are still to be looked at; null before anything was. */
  #left: string[] | null = null;
  #sound = true;

  constructor(raw: Sqlite.Database) {
    this.#raw = raw;
  }

  /** Looks at the next table; false when all were. */
  examine(): boolean {
    try {
      this.#left ??= this.#tables();
      const table = this.#left.pop();
      if (table === undefined) {
        return false;
      }
      const said: unknown = this.#raw.pragma(`quick_check("${table}")`, { simple: true });
      this.#sound &&= said === 'ok';
    } catch (cause) {
      if (!isDamage(cause)) {
        throw cause;
      }
      this.#sound = false;
    }
    if (!this.#sound) {
      this.#left = [];
    }
    return this.#left !== null && this.#left.length > 0;
  }

  /** Looks at all that is left. */
  isSound(): boolean {
    while (this.examine());
    return this.#sound;
  }

  #tables(): string[] {
    return this.#raw
      .prepare<[], string>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
      )
      .pluck()
      .all();
  }
}
