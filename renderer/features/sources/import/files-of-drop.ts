/** What a system puts beside a person's files. */
const isSystemFile = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || /^(?:thumbs\.db|desktop\.ini)$/iu.test(name);

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** All that is in a folder; a browser hands it over a hundred at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) {
      return all.toSorted((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
    }
    all.push(...some);
  }
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) {
    return [await fileOf(entry)];
  }
  if (!isFolder(entry)) {
    return [];
  }
  const inside = await entriesIn(entry);
  const files = await Promise.all(inside.filter(({ name }) => !isSystemFile(name)).map(filesIn));
  return files.flat();
}

/**
 * The files that were dropped, and all that are in dropped folders and the folders inside them. To be called while the drop
 * is being told, since what was dropped can't be asked for afterwards.
 */
export async function filesOfDrop(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const loose = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory === true)) {
    return loose;
  }
  const files = await Promise.all(entries.filter((entry) => entry !== null).map(filesIn));
  return files.flat();
}

/** The files of a folder that was chosen, without those a system puts there. */
export const filesOfFolder = (files: readonly File[]): readonly File[] =>
  files
    .filter(({ name }) => !isSystemFile(name))
    .toSorted((one, other) =>
      one.webkitRelativePath.localeCompare(other.webkitRelativePath, 'en', { numeric: true }),
    );
