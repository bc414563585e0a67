import { posix } from 'node:path';
import { maxDepth, maxModules, wideFolders } from '../table/files.ts';
import { aliases } from '../table/layers.ts';
import { isModule } from './file-kind.ts';

/** Folders that lie too deep or hold too many modules. A mirror in `tests/unit` is measured like what it mirrors. */
export function checkFolders(files: readonly string[]): readonly string[] {
  const modules = new Map<string, number>();
  for (const file of files) {
    if (!isModule(file) || !aliases.includes(file.split('/')[0] ?? '')) continue;
    const folder = posix.dirname(file);
    modules.set(folder, (modules.get(folder) ?? 0) + 1);
  }
  return [...modules].flatMap(([folder, count]) => {
    const measured = folder.replace(/^tests\/unit\//, '');
    const depth = measured.split('/').length - 2;
    const deep = depth > maxDepth ? [`${folder} lies ${depth} levels below its child of the top`] : [];
    const wide =
      count > maxModules && !wideFolders.includes(measured) ? [`${folder} holds ${count} modules`] : [];
    return [...deep, ...wide];
  });
}
