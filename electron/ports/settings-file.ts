import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where the person's settings lie, as text; reading and writing never throw, since no work depends on them. */
export type SettingsFile = {
  /** Null where there is none, or none that can be read. */
  readonly read: () => string | null;
  /** Whether it was written. */
  readonly write: (text: string) => boolean;
};

/** So much is read at most: more was never written. */
const MOST = 1_000_000;

type Environment = Readonly<Record<string, string | undefined>>;

const named = (value: string | undefined): string | null =>
  value === undefined || value === '' ? null : value;

/**
 * The path of the settings of the person at this machine, where their system keeps such files. THROUGHLINE_SETTINGS names
 * another one; set to nothing, none is kept.
 */
export function settingsPath(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string | null {
  const chosen = environment['THROUGHLINE_SETTINGS'];
  if (chosen !== undefined) {
    return named(chosen);
  }
  const folder =
    platform === 'win32'
      ? join(named(environment['APPDATA']) ?? join(home, 'AppData', 'Roaming'), 'Throughline')
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support', 'Throughline')
        : join(named(environment['XDG_CONFIG_HOME']) ?? join(home, '.config'), 'throughline');
  return join(folder, 'settings.json');
}

/** The settings at a path; without one, nothing is known and nothing kept. */
export function settingsFile(path: string | null): SettingsFile {
  return {
    read: () => {
      try {
        const text = path === null ? null : readFileSync(path, 'utf8');
        return text === null || text.length > MOST ? null : text;
      } catch {
        return null;
      }
    },
    write: (text) => {
      if (path === null) {
        return false;
      }
      const beside = `${path}.${process.pid}.tmp`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        // Put in its place when it is whole, so that whoever reads meanwhile has the one before.
        writeFileSync(beside, text);
        try {
          renameSync(beside, path);
        } catch {
          rmSync(beside, { force: true });
          return false;
        }
        return true;
      } catch {
        return false;
      }
    },
  };
}
