import { refuse } from '#shared/contract/refusal.ts';
import { UndoStacks } from '#shared/history/undo-stacks.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import { TextCache } from './contents.ts';
import { disconnect, emptyLog, writeToLog, type Connection, type Reader, type Writer } from './database.ts';
import { fileAt } from './file-at.ts';
import { act, type Account, type Done } from './journal/act.ts';
import { rehearse } from './journal/rehearse.ts';

export type StudyPorts = { readonly clock: Clock; readonly ids: Ids };

/** Brings derived tables up to an action, inside its transaction. */
export type Settle = (trx: Writer, action: number, tables: readonly string[]) => Promise<void>;

/** An open study: read it, act on it, close it. Only one process has it open. */
export class Study {
  readonly file: string;
  readonly texts = new TextCache();
  readonly #connection: Connection;
  readonly #ports: StudyPorts;
  /** The file that was opened, whatever its name leads to later; of no interest for a study in memory. */
  readonly #place: string | null;
  /** The stacks of each coder, and under null those of the study as a whole; read from the history when first asked for. */
  #stacks: Map<string | null, UndoStacks> | null = null;

  constructor(file: string, connection: Connection, ports: StudyPorts) {
    this.file = file;
    this.#connection = connection;
    this.#ports = ports;
    this.#place = file === '' ? null : fileAt(file);
  }

  get reader(): Reader {
    return this.#connection.db;
  }

  /** Runs `work` as one action of the history, or not at all. */
  async act<Value>(
    account: Account,
    work: (trx: Writer) => Promise<Value>,
    settle: Settle,
  ): Promise<Done<Value>> {
    this.#requireKept();
    const { clock, ids } = this.#ports;
    const ports = { now: () => clock.now(), id: () => ids.next() };
    const done = await act(this.#connection, account, ports, work, settle);
    if (done.action !== null) {
      writeToLog(this.#connection);
    }
    if (done.action !== null && !done.isContinued && this.#stacks !== null) {
      await this.#takeIn(this.#stacks, done.action);
    }
    return done;
  }

  /** Runs `work` as an action would run, to see what comes of it; nothing of it stays. */
  async rehearse<Value>(work: (trx: Writer) => Promise<Value>): Promise<Value> {
    this.#requireKept();
    return rehearse(this.#connection, work);
  }

  /** Brings derived tables up to the rest, apart from any action: nothing of the study itself may be written there. */
  async derive<Value>(work: (trx: Writer) => Promise<Value>): Promise<Value> {
    this.#requireKept();
    const value = await this.#connection.db.transaction().execute(work);
    writeToLog(this.#connection);
    return value;
  }

  /** What a coder can take back and do again next; without a coder, what anyone did last. */
  async undoStacks(coderId: string | null): Promise<UndoStacks> {
    const stacks = this.#stacks ?? new Map<string | null, UndoStacks>();
    if (this.#stacks === null) {
      this.#stacks = stacks;
      await this.#takeIn(stacks, 0);
    }
    return stacks.get(coderId) ?? new UndoStacks();
  }

  /** The whole study as the bytes of its file. */
  serialize(): Uint8Array {
    return this.#connection.raw.serialize();
  }

  /** Puts what was written to the log into the file, once it is much. Nothing waits for it but who asks meanwhile. */
  tidyLog(): void {
    emptyLog(this.#connection);
  }

  /** Whether more of the file has to be looked at before it is known to be sound; looks at the next part of it. */
  examine(): boolean {
    return this.#connection.soundness.examine();
  }

  async close(): Promise<void> {
    await disconnect(this.#connection);
  }

  /** A damaged file is never written to, nor one that is not where people look for it: what went there would be lost. */
  #requireKept(): void {
    if (this.file !== '' && fileAt(this.file) !== this.#place) {
      refuse('study_moved', { file: this.file });
    }
    if (!this.#connection.soundness.isSound()) {
      refuse('study_damaged', { file: this.file });
    }
  }

  async #takeIn(stacks: Map<string | null, UndoStacks>, from: number): Promise<void> {
    const rows = await this.reader
      .selectFrom('actions')
      .select(['number', 'coder_id', 'kind', 'reverses'])
      .where('number', '>=', from)
      .orderBy('number')
      .execute();
    for (const row of rows) {
      for (const owner of new Set([row.coder_id, null])) {
        const stack = stacks.get(owner) ?? new UndoStacks();
        stacks.set(owner, stack);
        stack.push({ number: row.number, coderId: row.coder_id, kind: row.kind, reverses: row.reverses });
      }
    }
  }
}
