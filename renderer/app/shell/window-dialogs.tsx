import { useState } from 'react';
import { useCommandsNow } from '../../commands/keys/kept-keys.ts';
import { useCommand } from '../../commands/use-command.ts';
import { NamesQuestion } from '../../features/exporting/index.ts';
import { TakeIn } from '../../features/handover/index.ts';
import { Palette } from '../../features/search/index.ts';
import { allCommands } from '../all-commands.ts';
import { ShortcutSheet } from './shortcuts/shortcut-sheet.tsx';
import { findCommand, shortcutsCommand } from './window-commands.ts';

/** What opens over any screen: the palette and the sheet of shortcuts. */
export function WindowDialogs() {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const commands = useCommandsNow(allCommands);
  const close = (): void => {
    setOpen(null);
  };
  useCommand(findCommand, () => {
    setOpen('palette');
  });
  useCommand(shortcutsCommand, () => {
    setOpen('shortcuts');
  });
  return (
    <>
      {open === 'palette' ? <Palette commands={commands} onClose={close} /> : null}
      <NamesQuestion />
      <TakeIn />
      <ShortcutSheet isOpen={open === 'shortcuts'} onClose={close} />
    </>
  );
}
