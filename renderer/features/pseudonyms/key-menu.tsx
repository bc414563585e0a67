import { useRef, useState } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useConnection } from '../../data/client-context.tsx';
import { useDo } from '../../data/use-do.ts';
import { usePull } from '../../data/use-pull.ts';
import { useSaveBytes } from '../../data/use-save-bytes.ts';
import { Button } from '../../ui/button/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { MenuItem } from '../../ui/menu/menu-item.tsx';
import { MenuSection } from '../../ui/menu/menu-section.tsx';
import { Menu } from '../../ui/menu/menu.tsx';
import { toast } from '../../ui/toast/toast.ts';
import { readKey, saveCopy, saveKey } from './pseudonyms.commands.ts';

type Question = 'forget' | 'copy' | null;

/** The key as a file of its own, and the copy without names. */
export function KeyMenu({ names }: { readonly names: number }) {
  const input = useRef<HTMLInputElement>(null);
  const { client } = useConnection();
  const take = useDo('pseudonyms.readKey');
  const forget = useDo('pseudonyms.forget');
  const key = usePull('pseudonyms.key');
  const copy = usePull('pseudonyms.copy');
  const save = useSaveBytes();
  const [question, setQuestion] = useState<Question>(null);
  const [isSaved, setSaved] = useState(false);

  const choose = (): void => {
    input.current?.click();
  };
  const read = async (file: File): Promise<void> => {
    const result = await take({ bytesId: await client.putFile(file.name, file) });
    if (result.ok) {
      const { added, known } = result.value;
      toast(`Listed ${countOf(added, 'name')}${known === 0 ? '' : `; ${known} were listed already`}.`);
    }
  };
  const keep = async (format: 'csv' | 'json'): Promise<void> => {
    if (await save(await key({ format }))) setSaved(true);
  };
  const ask = (next: Question) => () => {
    setQuestion(next);
  };
  useCommand(readKey, choose);
  useCommand(saveKey, () => void keep('csv'), names > 0, 'No name is listed');
  useCommand(saveCopy, ask('copy'), names > 0, 'No name is listed');
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.json,.txt,.tsv"
        aria-label="A key file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void read(file);
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
      <Menu label="Key and copy" trigger={<Button>Key and copy</Button>}>
        <MenuSection label="Key">
          <MenuItem onAction={choose}>Read a key file</MenuItem>
          <MenuItem isDisabled={names === 0} onAction={() => void keep('csv')}>
            Save the key as CSV
          </MenuItem>
          <MenuItem isDisabled={names === 0} onAction={() => void keep('json')}>
            Save the key as JSON
          </MenuItem>
          <MenuItem kind="danger" isDisabled={names === 0} onAction={ask('forget')}>
            Forget the names
          </MenuItem>
        </MenuSection>
        <MenuSection label="Copy">
          <MenuItem isDisabled={names === 0} onAction={ask('copy')}>
            Save a de-identified copy
          </MenuItem>
        </MenuSection>
      </Menu>
      <ConfirmDialog
        isOpen={question === 'forget'}
        title={`Forget ${countOf(names, 'name')}`}
        confirmLabel="Forget the names"
        onCancel={ask(null)}
        onConfirm={() => {
          setQuestion(null);
          void forget({});
        }}
      >
        <p>
          {isSaved
            ? 'You have saved the key to a file.'
            : 'You have not saved the key to a file since you came here; without it nobody can say who is who.'}{' '}
          The names leave the list. The history of this study and the original files in it still hold them;
          only a de-identified copy does not.
        </p>
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={question === 'copy'}
        kind="main"
        title="Save a de-identified copy"
        confirmLabel="Save the copy"
        onCancel={ask(null)}
        onConfirm={() => {
          setQuestion(null);
          void copy({}).then(save);
        }}
      >
        <p>
          The copy is a study as this one stands now. It has no history, no earlier versions and no key; in
          place of the original files it has the text with pseudonyms. Recordings stay here. Before it is
          saved, all of it is looked through for the {countOf(names, 'listed name')}; it is refused while one
          stands in a transcript.
        </p>
      </ConfirmDialog>
    </>
  );
}
