import type { Clock } from '#electron/ports/clock.ts';
import type { Ids } from '#electron/ports/ids.ts';
import type { SettingsFile } from '#electron/ports/settings-file.ts';
import type { TextCache } from '#electron/study/contents.ts';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { Account } from '#electron/study/journal/act.ts';
import type { OpenCopy } from '#electron/study/open-copy.ts';
import type { Study } from '#electron/study/study.ts';
import type { UndoStacks } from '#shared/history/undo-stacks.ts';
import type { ByteStore } from './byte-store.ts';
import type { FileReader } from './file-reader.ts';

export type CoderSeat = { readonly id: string; readonly name: string };

/** What a query may know of the world around it. */
export type QueryContext = {
  /** Who asks; null when nobody has taken the seat. Decides what may be seen. */
  readonly viewer: CoderSeat | null;
  /** Whose steps undo and redo are about: the coder who took the seat; null for anyone's. */
  readonly undoOf: string | null;
  readonly file: string;
  readonly texts: TextCache;
  /** An empty study in memory, to be filled and handed out; to be closed. */
  readonly scratch: () => Promise<Study>;
  readonly bytes: ByteStore;
  /** What the person has chosen for all studies. */
  readonly settings: SettingsFile;
  /** When the words of every source are in the search index. */
  readonly indexed: () => Promise<void>;
  /** What a coder can take back and do again; without a coder, what anyone did last. */
  readonly stacks: (coderId: string | null) => Promise<UndoStacks>;
  /** Runs work as a command would run, to see what would come of it; nothing of it stays. */
  readonly rehearse: <Value>(work: (trx: Writer) => Promise<Value>) => Promise<Value>;
};

/** What a command may know and say beside its transaction. */
export type CommandContext = QueryContext & {
  readonly clock: Clock;
  readonly ids: Ids;
  /** What the history will tell of this command. */
  readonly account: Account;
  /** Puts another coder into this session's seat. */
  readonly takeSeat: (coder: CoderSeat) => void;
};

export type Progress = { readonly done: number; readonly total: number; readonly about: string };

/** What the long, lock-free part of a task or an inquiry may know: it can be cancelled and says how far it is. */
export type TaskContext = QueryContext & {
  readonly signal: AbortSignal;
  readonly files: FileReader;
  /** Opens the bytes of a study, to be read and closed; refused by the name that the person knows the file by. */
  readonly openCopy: (bytes: Uint8Array, name: string) => Promise<OpenCopy>;
  /** Reads the study between other requests; what is read may have changed by the time the task writes. */
  readonly read: <Value>(work: (db: Reader) => Promise<Value>) => Promise<Value>;
  readonly progress: (progress: Progress) => void;
};
