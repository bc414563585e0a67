import { readFileSync } from 'node:fs';
import { checkEntry } from './check-entry.ts';
import { readVectors } from './vector-file.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Checks every value of a file, says each that we miss, and returns whether all are met. */
function checkFile(file: string): boolean {
  const text = textOf(file);
  if (text === null) {
    say(`${file} can’t be read: it isn’t there or may not be opened.`);
    return false;
  }
  const vectors = readVectors(text);
  if (!vectors.ok) {
    say(`${file} can’t be checked: ${vectors.problem}`);
    return false;
  }
  const checks = vectors.entries.flatMap(checkEntry);
  const misses = checks.flatMap(({ entry, key, problem }) =>
    problem === null ? [] : [`${entry}: ${key}: ${problem}`],
  );
  for (const miss of misses) say(miss);
  const met = checks.length - misses.length;
  say(`${met} of ${checks.length} values met in ${vectors.entries.length} vectors, ${misses.length} missed.`);
  return misses.length === 0;
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  say('Name a file of vectors: npm run vectors -- FILE.');
  process.exitCode = 2;
} else if (!checkFile(file)) {
  process.exitCode = 1;
}
