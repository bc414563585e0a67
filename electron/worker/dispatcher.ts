import type { Clock } from '#electron/ports/clock.ts';
import type { Ids } from '#electron/ports/ids.ts';
import type { Logger } from '#electron/ports/logger.ts';
import type { SettingsFile } from '#electron/ports/settings-file.ts';
import type { ByteStore } from '#electron/services/access/byte-store.ts';
import type {
  CommandContext,
  Progress,
  QueryContext,
  TaskContext,
} from '#electron/services/access/context.ts';
import type { FileReader } from '#electron/services/access/file-reader.ts';
import { refreshIndex } from '#electron/services/search/refresh-index.ts';
import type { Writer } from '#electron/study/database.ts';
import type { Account } from '#electron/study/journal/act.ts';
import { openCopy } from '#electron/study/open-copy.ts';
import { scratchStudy } from '#electron/study/open-study.ts';
import type { Study } from '#electron/study/study.ts';
import {
  contract,
  isProcedureName,
  type NameOfKind,
  type OutputOf,
  type ParsedInputOf,
  type ProcedureName,
} from '#shared/contract/contract.ts';
import type { ProcedureKind } from '#shared/contract/define.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Change } from '#shared/contract/topics.ts';
import { commands, type CommandName } from './commands.ts';
import { inquiries, type InquiryName } from './inquiries.ts';
import { parseInput } from './parse-input.ts';
import { queries, type QueryName } from './queries.ts';
import { Queue } from './queue.ts';
import type { Sessions } from './sessions.ts';
import { tasks, type TaskName } from './tasks.ts';
import { topicsOfTables } from './topics-of-tables.ts';
import { WordIndex } from './word-index.ts';

export type DispatchPorts = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  readonly settings: SettingsFile;
};

export type CallControl = {
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
};

const isKind = <Kind extends ProcedureKind>(name: ProcedureName, kind: Kind): name is NameOfKind<Kind> =>
  contract[name].kind === kind;

/** Takes a call from any host: knows its name, parses its input, runs its service, and says what changed. */
export class Dispatcher {
  readonly #study: Study;
  readonly #sessions: Sessions;
  readonly #bytes: ByteStore;
  readonly #files: FileReader;
  readonly #ports: DispatchPorts;
  readonly #publish: (change: Change) => void;
  readonly #queue = new Queue();
  readonly #words: WordIndex;

  constructor(
    study: Study,
    sessions: Sessions,
    incoming: { readonly bytes: ByteStore; readonly files: FileReader },
    ports: DispatchPorts,
    publish: (change: Change) => void,
  ) {
    this.#study = study;
    this.#sessions = sessions;
    this.#bytes = incoming.bytes;
    this.#files = incoming.files;
    this.#ports = ports;
    this.#publish = publish;
    this.#words = new WordIndex(study, this.#queue, (cause) => {
      ports.logger.error('indexing words', cause);
    });
  }

  /** Answers a call or throws: a Refusal for what was asked wrongly, anything else for our own mistakes. */
  async call(session: string, name: string, input: unknown, control: CallControl): Promise<unknown> {
    if (!this.#sessions.has(session)) {
      return refuse('unauthorised', {});
    }
    if (!isProcedureName(name)) {
      return refuse('unknown_procedure', { name: name.slice(0, 80) });
    }
    if (isKind(name, 'query')) {
      return this.#query(session, name, parseInput(name, input));
    }
    if (isKind(name, 'command')) {
      return this.#command(session, name, parseInput(name, input));
    }
    if (isKind(name, 'inquiry')) {
      return this.#inquire(session, name, parseInput(name, input), control);
    }
    return isKind(name, 'task') ? this.#runTask(session, name, parseInput(name, input), control) : null;
  }

  /** Puts the words that are still due into the search index, between requests. */
  indexWords(): void {
    this.#words.start();
  }

  /** When everything asked for so far is done, and the little that may be left to index. */
  async settled(): Promise<void> {
    await this.#words.close();
    await this.#queue.settled();
  }

  #query<Name extends QueryName>(
    session: string,
    name: Name,
    input: ParsedInputOf<Name>,
  ): Promise<OutputOf<Name>> {
    return this.#queue.run(async () =>
      queries[name](this.#study.reader, input, await this.#queryContext(session)),
    );
  }

  #command<Name extends CommandName>(
    session: string,
    name: Name,
    input: ParsedInputOf<Name>,
  ): Promise<OutputOf<Name>> {
    return this.#queue.run(() =>
      this.#act(session, name, (trx, context) => commands[name](trx, input, context)),
    );
  }

  async #inquire<Name extends InquiryName>(
    session: string,
    name: Name,
    input: ParsedInputOf<Name>,
    control: CallControl,
  ): Promise<OutputOf<Name>> {
    const answer = await inquiries[name](input, await this.#taskContext(session, control));
    if (control.signal.aborted) {
      refuse('cancelled', {});
    }
    return this.#queue.run(async () => answer(this.#study.reader, await this.#queryContext(session)));
  }

  async #runTask<Name extends TaskName>(
    session: string,
    name: Name,
    input: ParsedInputOf<Name>,
    control: CallControl,
  ): Promise<OutputOf<Name>> {
    const { write, letGo } = await tasks[name](input, await this.#taskContext(session, control));
    if (control.signal.aborted) {
      refuse('cancelled', {});
    }
    const output = await this.#queue.run(() => this.#act(session, name, write));
    letGo?.(output);
    return output;
  }

  async #taskContext(session: string, control: CallControl): Promise<TaskContext> {
    const context = await this.#queue.run(() => this.#queryContext(session));
    return {
      ...context,
      ...control,
      files: this.#files,
      openCopy: (bytes, name) => openCopy(bytes, name, this.#ports),
      read: (work) => this.#queue.run(() => work(this.#study.reader)),
    };
  }

  async #queryContext(session: string): Promise<QueryContext> {
    return {
      viewer: await this.#sessions.viewer(this.#study.reader, session),
      undoOf: this.#sessions.seat(session),
      file: this.#study.file,
      texts: this.#study.texts,
      scratch: () => scratchStudy(this.#ports),
      bytes: this.#bytes,
      settings: this.#ports.settings,
      indexed: () => this.#words.complete(),
      stacks: (coderId) => this.#study.undoStacks(coderId),
      rehearse: (work) => this.#study.rehearse(work),
    };
  }

  async #act<Value>(
    session: string,
    procedure: string,
    work: (trx: Writer, context: CommandContext) => Promise<Value>,
  ): Promise<Value> {
    const context = await this.#queryContext(session);
    await this.#study.undoStacks(context.undoOf);
    const account: Account = {
      label: procedure,
      roundId: null,
      coder: context.viewer,
      procedure,
      kind: 'do',
      reverses: null,
    };
    const done = await this.#study.act(
      account,
      (trx) =>
        work(trx, {
          ...context,
          ...this.#ports,
          account,
          takeSeat: (coder) => {
            this.#sessions.sit(session, coder);
          },
        }),
      (trx, action, tables) => refreshIndex(trx, action, tables, this.#study.texts),
    );
    if (done.action !== null) {
      if (done.tables.includes('sources')) {
        this.#words.start();
      }
      this.#tidyLater();
      this.#publish({ topics: topicsOfTables(done.tables), action: done.action, session });
    }
    return done.value;
  }

  /** Lets the log be emptied once the answer is out. */
  #tidyLater(): void {
    setImmediate(() => {
      this.#queue
        .run(() => {
          this.#study.tidyLog();
          return Promise.resolve();
        })
        .catch((cause: unknown) => {
          this.#ports.logger.error('emptying the log', cause);
        });
    });
  }
}
