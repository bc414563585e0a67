import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Command } from '../../commands/command.ts';
import { useRunningCommands } from '../../commands/running-commands.ts';
import { announce } from '../../ui/announcer/announce.ts';
import { thisPlatform } from '../../ui/kbd/key-names.ts';
import { matchesKeys } from '../../ui/kbd/matches-keys.ts';
import { commandEntries } from './command-entries.ts';
import { foundInWords, type PaletteEntry } from './palette-entry.ts';
import { PaletteList } from './palette-list.tsx';
import { useNamedEntries } from './use-named-entries.tsx';
import { usePassageEntries } from './use-passage-entries.tsx';
import { useSettled } from './use-settled.ts';
import styles from './palette.module.css';

type PaletteProps = { readonly commands: readonly Command[]; readonly onClose: () => void };

/** Says how much was found once the typing has paused, for whoever doesn't see the list. */
function useToldAloud(entries: readonly PaletteEntry[], query: string): void {
  const words = useSettled(query.trim() === '' ? '' : foundInWords(entries), 700);
  useEffect(() => {
    if (words !== '') {
      announce(words);
    }
  }, [words]);
}

/** One field that finds everything: what can be done, where one can go, and the words that were said. */
export function Palette({ commands, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const offers = useRunningCommands(({ byId }) => byId);
  const named = useNamedEntries(query);
  const passages = usePassageEntries(query);
  const entries = [...commandEntries(commands, offers, query), ...named, ...passages];
  useToldAloud(entries, query);

  /** A press beside it is a press on the veil, which is the dialog itself. */
  const leave = useEffectEvent((event: MouseEvent) => {
    if (event.target === dialog.current) {
      onClose();
    }
  });
  useLayoutEffect(() => {
    const shown = dialog.current;
    const listen = (event: MouseEvent): void => {
      leave(event);
    };
    shown?.addEventListener('click', listen);
    shown?.showModal();
    return () => {
      shown?.removeEventListener('click', listen);
      shown?.close();
    };
  }, []);

  const take = (entry: PaletteEntry): void => {
    // The focus goes back to where it was before anything is done there.
    dialog.current?.close();
    onClose();
    entry.open();
  };
  return (
    <dialog
      ref={dialog}
      aria-label="Find a passage, code, command"
      className={styles['palette']}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (matchesKeys(event, 'Mod+K', thisPlatform())) {
          event.preventDefault();
          onClose();
        }
      }}
    >
      <PaletteList query={query} onQueryChange={setQuery} entries={entries} onTake={take} />
    </dialog>
  );
}
