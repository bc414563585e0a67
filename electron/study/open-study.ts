import { connect, disconnect, type Connection } from './database.ts';
import { inspectFile } from './inspect-file.ts';
import { migrate, newestVersion } from './migrate.ts';
import { refuseFor } from './refuse-for.ts';
import { Study, type StudyPorts } from './study.ts';
import { writeNewFile } from './write-new-file.ts';

async function prepared(file: string, ports: StudyPorts): Promise<Connection> {
  const connection = connect(file);
  try {
    await migrate(connection, file, ports.clock.now());
    return connection;
  } catch (cause) {
    await disconnect(connection);
    throw cause;
  }
}

/** Opens a study for this process alone, bringing it to the newest schema. Refuses with one sentence what it can't open, unchanged. */
export async function openStudy(file: string, ports: StudyPorts): Promise<Study> {
  inspectFile(file, newestVersion);
  try {
    return new Study(file, await prepared(file, ports), ports);
  } catch (cause) {
    return refuseFor(cause, file);
  }
}

/** An empty study of the newest schema in memory. What it starts with is for its first action to say. */
export const emptyStudy = (ports: StudyPorts): Promise<Connection> => prepared(':memory:', ports);

/** A study in memory, which nobody keeps unless it is kept as a file. */
export const scratchStudy = async (ports: StudyPorts): Promise<Study> =>
  new Study('', await emptyStudy(ports), ports);

/** Keeps a study that was made in memory as a new file, which is there whole or not at all, and opens it. */
export async function keepStudy(study: Study, file: string, ports: StudyPorts): Promise<Study> {
  writeNewFile(file, study.serialize(), ports.ids.next());
  return openStudy(file, ports);
}
