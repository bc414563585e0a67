import type { SettingsFile } from '#electron/ports/settings-file.ts';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { ParsedInputOf } from '#shared/contract/contract.ts';
import { readSettings, writeSettings } from '#shared/contract/settings-text.ts';
import type { Settings } from '#shared/contract/settings.ts';
import type { CommandContext, QueryContext } from '../access/context.ts';

const read = (file: SettingsFile): Settings => readSettings(file.read() ?? '') ?? { keys: null };

/** What the person has chosen for all studies. */
export const getSettings = (_db: Reader, _input: unknown, context: QueryContext): Promise<Settings> =>
  Promise.resolve(read(context.settings));

/** Keeps the keys of commands; a file that can't be written costs nobody their work. */
export const keepKeys = (
  _trx: Writer,
  { keys }: ParsedInputOf<'settings.keepKeys'>,
  context: CommandContext,
): Promise<{ isKept: boolean }> =>
  Promise.resolve({ isKept: context.settings.write(writeSettings({ ...read(context.settings), keys })) });
