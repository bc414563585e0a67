import { statSync } from 'node:fs';
import { settingsFile } from '#electron/ports/settings-file.ts';
import { ByteStore } from '#electron/services/access/byte-store.ts';
import { rebuildIndex } from '#electron/services/search/refresh-index.ts';
import { checkStudy } from '#electron/services/study/check-study.ts';
import { TextCache } from '#electron/study/contents.ts';
import type { Writer } from '#electron/study/database.ts';
import { inspectFile } from '#electron/study/inspect-file.ts';
import { newestVersion } from '#electron/study/migrate.ts';
import { openStudy, scratchStudy } from '#electron/study/open-study.ts';
import { rescueStudyFile } from '#electron/study/rescue/rescue-study-file.ts';
import type { Study, StudyPorts } from '#electron/study/study.ts';
import { Refusal } from '#shared/contract/refusal.ts';
import type { Rescued } from '#shared/contract/study.ts';

/** Opening a study of an older make, or one that was not put away, would change it. */
const wouldChange = (file: string): boolean =>
  inspectFile(file, newestVersion) < newestVersion ||
  ['-wal', '-journal'].some(
    (ending) => (statSync(`${file}${ending}`, { throwIfNoEntry: false })?.size ?? 0) > 0,
  );

async function isClean(study: Study, ports: StudyPorts): Promise<boolean> {
  const context = {
    viewer: null,
    undoOf: null,
    file: study.file,
    texts: study.texts,
    scratch: () => scratchStudy(ports),
    bytes: new ByteStore(ports.ids),
    settings: settingsFile(null),
    indexed: () => Promise.resolve(),
    stacks: (coderId: string | null) => study.undoStacks(coderId),
    rehearse: <Value>(work: (trx: Writer) => Promise<Value>) => study.rehearse(work),
  };
  return (await checkStudy(study.reader, {}, context)).clean;
}

/** What can be said of a file without changing it. */
async function lookOver(file: string, ports: StudyPorts): Promise<Rescued['original']> {
  try {
    if (wouldChange(file)) {
      return 'not looked over';
    }
    const study = await openStudy(file, ports);
    try {
      return (await isClean(study, ports)) ? 'sound' : 'damaged';
    } finally {
      await study.close();
    }
  } catch (cause) {
    return cause instanceof Refusal && cause.code === 'study_open_elsewhere' ? 'open elsewhere' : 'damaged';
  }
}

/** Puts what can be read of a study into a new file, and says whether the study needed it. It is not changed itself. */
export async function rescueStudy(damaged: string, file: string, ports: StudyPorts): Promise<Rescued> {
  const texts = new TextCache();
  const rescued = await rescueStudyFile(damaged, file, ports, (trx) => rebuildIndex(trx, texts));
  return { ...rescued, original: await lookOver(damaged, ports) };
}
