import { useRef, useState } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import type { Command } from '../../../commands/command.ts';
import { findByWords } from '../../../commands/find-by-words.ts';
import { useCommandsNow } from '../../../commands/keys/kept-keys.ts';
import { scopeTitle } from '../../../commands/scope-words.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { useChosenKeys } from '../../../ui/kbd/chosen-keys.ts';
import { SearchField } from '../../../ui/search-field/search-field.tsx';
import { allCommands } from '../../all-commands.ts';
import { ChangeKeysDialog } from './change-keys-dialog.tsx';
import { saidKeys } from './clash-words.ts';
import { KeyLines, walkLines } from './key-lines.tsx';
import { KeySetActions } from './key-set-actions.tsx';
import styles from './shortcut-sheet.module.css';

const wordsOf = ({ label, keywords = [], keys, scope }: Command): string =>
  [label, ...keywords, scopeTitle(scope), ...keys.flatMap((one) => [one, saidKeys(one)])].join(' ');

/** A component of its own, so that a closed sheet costs nothing whenever the window around it is drawn. */
function AllKeys({ said }: { readonly said: string }) {
  const commands = useCommandsNow(allCommands);
  const chosen = useChosenKeys();
  const [query, setQuery] = useState('');
  const [changing, setChanging] = useState<string | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const found = findByWords(commands, wordsOf, query);
  const declared = allCommands.find(({ id }) => id === changing);
  const changed = chosen.size === 0 ? '' : `, ${chosen.size} changed`;
  return (
    <div ref={sheet} className={styles['all']}>
      <div
        className={styles['search']}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') walkLines(event, sheet.current);
        }}
      >
        <SearchField
          autoFocus
          label="Find a command or its keys"
          isLabelHidden
          placeholder="Find a command or its keys"
          value={query}
          onChange={setQuery}
        />
        <p role="status" className={styles['said']}>
          {said === ''
            ? `${countOf(found.length, 'command')}${changed}. Choose one to change its keys.`
            : said}
        </p>
      </div>
      {found.length === 0 ? <p>Nothing is called that, and nothing has such keys.</p> : null}
      <KeyLines
        commands={found}
        isChanged={({ id }) => chosen.has(id)}
        onChange={({ id }) => {
          setChanging(id);
        }}
      />
      {declared === undefined ? null : (
        <ChangeKeysDialog
          command={declared}
          onClose={() => {
            setChanging(null);
          }}
        />
      )}
    </div>
  );
}

type ShortcutSheetProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Every command and its keys, by where they hold: to find, to change, to print, to hand on. */
export function ShortcutSheet({ isOpen, onClose }: ShortcutSheetProps) {
  const [said, setSaid] = useState('');
  return (
    <Dialog
      title="Shortcuts"
      size="full"
      isOpen={isOpen}
      onOpenChange={() => {
        setSaid('');
        onClose();
      }}
      actions={<KeySetActions onSay={setSaid} />}
    >
      <AllKeys said={said} />
    </Dialog>
  );
}
