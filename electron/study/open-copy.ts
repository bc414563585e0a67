import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '#shared/contract/refusal.ts';
import { openStudy } from './open-study.ts';
import type { Study, StudyPorts } from './study.ts';

/** A study that was opened to be read, and is gone once it is closed. */
export type OpenCopy = Pick<Study, 'reader' | 'close'>;

/** Refuses under the name that the person knows the file by. */
function refuseAs(cause: unknown, name: string): never {
  if (cause instanceof Refusal && 'file' in cause.data) {
    throw new Refusal(cause.code, { ...cause.data, file: name });
  }
  throw cause;
}

/** Opens the bytes of a study in a folder of their own that nobody else can read. `name` is what the person calls the file. */
export async function openCopy(bytes: Uint8Array, name: string, ports: StudyPorts): Promise<OpenCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-copy-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const file = join(folder, 'copy.throughline');
    writeFileSync(file, bytes, { mode: 0o600 });
    const study = await openStudy(file, ports);
    return {
      reader: study.reader,
      close: async () => {
        await study.close();
        remove();
      },
    };
  } catch (cause) {
    remove();
    return refuseAs(cause, name);
  }
}
