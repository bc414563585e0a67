import { useRef, useState } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import { readKeySet, writeKeySet } from '../../../commands/keys/key-set.ts';
import { saveFile } from '../../../connection/save-file.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { useChosenKeys, type ChosenKeys } from '../../../ui/kbd/chosen-keys.ts';
import { thisPlatform } from '../../../ui/kbd/key-names.ts';
import { allCommands } from '../../all-commands.ts';
import { knownKeys } from './known-keys.ts';
import { useKeepKeys } from './use-keep-keys.ts';

/** What can be done with all keys at once: hand them on, take them over, put them back, print them. What came of it is said. */
export function KeySetActions({ onSay }: { readonly onSay: (words: string) => void }) {
  const chosen = useChosenKeys();
  const keepKeys = useKeepKeys();
  const [isAsking, setAsking] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const take = async (picked: File): Promise<void> => {
    const read: ChosenKeys | null = readKeySet(await picked.text());
    if (read === null) {
      onSay(`“${picked.name}” holds no keys; choose a file that was exported here.`);
      return;
    }
    const known = knownKeys(allCommands, read, thisPlatform());
    keepKeys(known);
    const left = read.size - known.size;
    onSay(
      `Took over the keys of ${countOf(known.size, 'command')}${left === 0 ? '' : `; ${left} could not be had`}.`,
    );
  };
  return (
    <>
      <Button
        icon={<Icon name="document" />}
        onPress={() => {
          window.print();
        }}
      >
        Print
      </Button>
      <Button
        icon={<Icon name="import" />}
        onPress={() => {
          file.current?.click();
        }}
      >
        Import keys
      </Button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="File with keys"
        onChange={({ target }) => {
          const [picked] = target.files ?? [];
          if (picked !== undefined) void take(picked);
          target.value = '';
        }}
      />
      <Button
        icon={<Icon name="export" />}
        isDisabled={chosen.size === 0}
        onPress={() => {
          saveFile(
            'Throughline keys.json',
            'application/json',
            new TextEncoder().encode(writeKeySet(chosen)),
          );
        }}
      >
        Export keys
      </Button>
      <Button
        icon={<Icon name="undo" />}
        isDisabled={chosen.size === 0}
        onPress={() => {
          setAsking(true);
        }}
      >
        All back to the defaults
      </Button>
      <ConfirmDialog
        title={`Put back the keys of ${countOf(chosen.size, 'command')}?`}
        confirmLabel="Put back"
        kind="main"
        isOpen={isAsking}
        onCancel={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          keepKeys(new Map());
          setAsking(false);
          onSay('All commands have their own keys again.');
        }}
      >
        All commands get their own keys again. Export the keys first if they are wanted back later.
      </ConfirmDialog>
    </>
  );
}
