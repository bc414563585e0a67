import { useEffect, useRef, useState } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import type { Command } from '../../../commands/command.ts';
import { chooseKeys, keysNow } from '../../../commands/keys/change-keys.ts';
import { withOwnKeys } from '../../../commands/keys/look-at-keys.ts';
import { scopeTitle } from '../../../commands/scope-words.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { useChosenKeys } from '../../../ui/kbd/chosen-keys.ts';
import { thisPlatform } from '../../../ui/kbd/key-names.ts';
import { ShortcutKeys } from '../../../ui/kbd/shortcut-keys.tsx';
import { allCommands } from '../../all-commands.ts';
import { saidKeys } from './clash-words.ts';
import { NewKeys } from './new-keys.tsx';
import { useKeepKeys } from './use-keep-keys.ts';
import styles from './change-keys.module.css';

/** Keys are being pressed in the place of old ones, or, with null, beside them. */
type Asked = { readonly old: string | null } | null;

/** Where the keys of one command are changed: each by another, more, fewer, or as they were. */
export function ChangeKeysDialog({
  command,
  onClose,
}: {
  /** As it was declared. */
  readonly command: Command;
  readonly onClose: () => void;
}) {
  const chosen = useChosenKeys();
  const keepKeys = useKeepKeys();
  const [asked, setAsked] = useState<Asked>(null);
  const add = useRef<HTMLButtonElement>(null);
  const keys = keysNow(chosen, command);
  const isChanged = chosen.has(command.id);
  const own = command.keys.length === 0 ? 'none' : command.keys.map(saidKeys).join('; ');
  // A frame later: by then the dialog has taken the focus itself, where the key that opened it passes for a click.
  useEffect(() => {
    const frame = requestAnimationFrame(() => add.current?.focus());
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);
  const end = (): void => {
    setAsked(null);
    requestAnimationFrame(() => add.current?.focus());
  };
  const putBack = (): void => {
    const { chosen: next, also } = withOwnKeys(allCommands, chosen, command.id, thisPlatform());
    keepKeys(next);
    const others = also.length === 0 ? '' : ` So has ${also.map(({ label }) => `“${label}”`).join(', ')}.`;
    announce(`“${command.label}” has its own keys again.${others}`);
    end();
  };
  return (
    <Dialog
      title={`Keys for “${command.label}”`}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          {isChanged ? (
            <Button icon={<Icon name="undo" />} onPress={putBack}>
              Back to the default
            </Button>
          ) : null}
          <Button kind={asked === null ? 'main' : 'plain'} onPress={onClose}>
            Done
          </Button>
        </>
      }
    >
      <p className={styles['where']}>
        {scopeTitle(command.scope)}. By default: {own}.
      </p>
      {keys.length === 0 ? <p>No keys at present.</p> : null}
      <ul aria-label={countOf(keys.length, 'shortcut')} className={styles['keys']}>
        {keys.map((one) => (
          <li key={one} className={styles['one']}>
            <ShortcutKeys shortcut={one} />
            <Button
              kind="quiet"
              label={`Change ${saidKeys(one)}`}
              isDisabled={asked !== null}
              onPress={() => {
                setAsked({ old: one });
              }}
            >
              Change
            </Button>
            <Button
              kind="quiet"
              label={`Remove ${saidKeys(one)}`}
              isDisabled={asked !== null}
              onPress={() => {
                keepKeys(
                  chooseKeys(
                    chosen,
                    command,
                    keys.filter((other) => other !== one),
                  ),
                );
                announce(`Removed ${saidKeys(one)}.`);
                end();
              }}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      {asked === null ? (
        <div>
          <Button
            ref={add}
            icon={<Icon name="add" />}
            onPress={() => {
              setAsked({ old: null });
            }}
          >
            {keys.length === 0 ? 'Press keys for it' : 'Add keys'}
          </Button>
        </div>
      ) : (
        <NewKeys command={command} old={asked.old} onDone={end} />
      )}
    </Dialog>
  );
}
