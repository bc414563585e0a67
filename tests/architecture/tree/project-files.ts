import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** Every file that is in the repository or would be with the next commit, by its path from the root, sorted. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...new Set(listed.split('\0'))]
    .filter(
      (file) =>
        file !== '' && statSync(join(projectRoot, file), { throwIfNoEntry: false })?.isFile() === true,
    )
    .toSorted();
}

/** The text of a file, or `undefined` where it holds bytes. */
export function textOf(file: string): string | undefined {
  const bytes = readFileSync(join(projectRoot, file));
  return bytes.subarray(0, 8000).includes(0) ? undefined : bytes.toString('utf8');
}
