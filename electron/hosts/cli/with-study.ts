import { createClient, type Client } from '#shared/contract/client.ts';
import type { WireError } from '#shared/contract/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import { StudyWorker } from '../../worker/client.ts';
import { terminal } from './output.ts';

/** The name of the coder in whose seat a verb acts, and whether a program reads the answer. */
export type SeatOptions = { readonly coder?: string; readonly json?: boolean };

/** Thrown to leave a verb with a refusal that is then told once. */
export class VerbFailed extends Error {
  readonly error: WireError;
  constructor(error: WireError) {
    super(error.code);
    this.error = error;
  }
}

/** The value of a result, or the end of the verb. */
export function valueIn<Value>(result: Result<Value, WireError>): Value {
  if (!result.ok) {
    throw new VerbFailed(result.error);
  }
  return result.value;
}

/** The value of a call, or the end of the verb. */
export const valueOf = async <Value>(reply: Promise<Result<Value, WireError>>): Promise<Value> =>
  valueIn(await reply);

/** Runs a verb with a database thread of its own; whatever happens, the study is put away and the exit code says how it went. */
export async function withWorker(json: boolean, verb: (worker: StudyWorker) => Promise<void>): Promise<void> {
  const worker = new StudyWorker();
  try {
    await verb(worker);
  } catch (cause) {
    if (!(cause instanceof VerbFailed)) {
      throw cause;
    }
    terminal.problem(cause.error, json);
    process.exitCode = 1;
  } finally {
    await worker.close();
  }
}

/** Takes a seat at the study that is open in the worker. */
export async function seatAt(worker: StudyWorker, coder: string | undefined): Promise<Client> {
  const { channel } = await valueOf(worker.sit(coder ?? null));
  return createClient(channel);
}

/** Opens a study, runs a verb on it, closes it. */
export function withStudy(
  file: string,
  options: SeatOptions,
  verb: (client: Client, worker: StudyWorker) => Promise<void>,
): Promise<void> {
  return withWorker(options.json ?? false, async (worker) => {
    await valueOf(worker.open(file));
    await verb(await seatAt(worker, options.coder), worker);
  });
}
