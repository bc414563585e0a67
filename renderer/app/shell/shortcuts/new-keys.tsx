import { useState } from 'react';
import type { Command } from '../../../commands/command.ts';
import { lookAtKeys } from '../../../commands/keys/look-at-keys.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { Button } from '../../../ui/button/button.tsx';
import { useChosenKeys, type ChosenKeys } from '../../../ui/kbd/chosen-keys.ts';
import { thisPlatform } from '../../../ui/kbd/key-names.ts';
import { allCommands } from '../../all-commands.ts';
import { lookWords, saidKeys } from './clash-words.ts';
import { KeyRecorder } from './key-recorder.tsx';
import { useKeepKeys } from './use-keep-keys.ts';
import styles from './change-keys.module.css';

type NewKeysProps = {
  /** As it was declared. */
  readonly command: Command;
  /** The keys whose place the new ones take; null where they come beside the others. */
  readonly old: string | null;
  readonly onDone: () => void;
};

/** Where new keys are pressed, what is in their way is said, and it is decided. */
export function NewKeys({ command, old, onDone }: NewKeysProps) {
  const chosen = useChosenKeys();
  const keepKeys = useKeepKeys();
  const [keys, setKeys] = useState('');
  const look = keys === '' ? null : lookAtKeys(allCommands, chosen, { command, old, keys }, thisPlatform());
  const keep = (next: ChosenKeys): void => {
    keepKeys(next);
    announce(`“${command.label}” has ${saidKeys(keys)} now.`);
    onDone();
  };
  const other = look?.kind === 'clash' ? (look.clashes[0]?.command.label ?? '') : '';
  const swapped = look?.kind === 'clash' ? look.swapped : null;
  const taken = look?.kind === 'clash' ? look.taken : null;
  return (
    <div role="group" aria-label="New keys" className={styles['new']}>
      <KeyRecorder
        keys={keys}
        mayGoOn={keys !== '' && !keys.includes(' ') && look?.kind !== 'reserved'}
        onKeys={setKeys}
        onConfirm={() => {
          if (look?.kind === 'free') keep(look.chosen);
          if (look?.kind === 'had') onDone();
        }}
        onGiveUp={onDone}
      />
      <p role="status" className={styles['said']} data-kind={look?.kind}>
        {look === null
          ? 'One key, a key with others held, or two keys one after the other.'
          : lookWords(keys, look)}
      </p>
      <div className={styles['ways']}>
        {look?.kind === 'free' ? (
          <Button
            kind="main"
            shortcut="Enter"
            onPress={() => {
              keep(look.chosen);
            }}
          >
            Use these keys
          </Button>
        ) : null}
        {swapped === null ? null : (
          <Button
            kind="main"
            onPress={() => {
              keep(swapped);
            }}
          >{`Swap with “${other}”`}</Button>
        )}
        {taken === null ? null : (
          <Button
            onPress={() => {
              keep(taken);
            }}
          >{`Take from “${other}”`}</Button>
        )}
        <Button kind="quiet" onPress={onDone}>
          Give up
        </Button>
      </div>
    </div>
  );
}
