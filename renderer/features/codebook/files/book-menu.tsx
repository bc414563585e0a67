import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { CodebookFormat } from '#shared/contract/codebook-files.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { useConnection } from '../../../data/client-context.tsx';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { MenuItem } from '../../../ui/menu/menu-item.tsx';
import { MenuSection } from '../../../ui/menu/menu-section.tsx';
import { Menu } from '../../../ui/menu/menu.tsx';
import { useExport } from '../../exporting/index.ts';
import {
  compareCommand,
  exportBookCommand,
  importBookCommand,
  readAllCommand,
  togetherCommand,
} from '../views.commands.ts';
import { ImportBookDialog, type GivenBook } from './import-book-dialog.tsx';

const formats: readonly { readonly id: CodebookFormat; readonly label: string }[] = [
  { id: 'docx', label: 'Export as Word, for an appendix' },
  { id: 'xlsx', label: 'Export as Excel' },
  { id: 'csv', label: 'Export as CSV' },
  { id: 'md', label: 'Export as Markdown' },
];

type BookMenuProps = {
  /** The codes that are chosen in the tree. */
  readonly chosen: readonly string[];
  readonly isEmpty: boolean;
};

/** Other ways to look at the codebook, and the codebook as a file. */
export function BookMenu({ chosen, isEmpty }: BookMenuProps) {
  const navigate = useNavigate();
  const exportFile = useExport();
  const { client } = useConnection();
  const input = useRef<HTMLInputElement>(null);
  const [given, setGiven] = useState<GivenBook | null>(null);
  const [first, second] = chosen;

  const save = async (format: CodebookFormat): Promise<void> => {
    await exportFile('codebook', (asked, names) => asked.call('codes.export', { format, ...names }));
  };
  const take = async (file: File): Promise<void> => {
    setGiven({ file: file.name, bytesId: await client.putFile(file.name, file) });
  };
  const readAll = (): void => {
    if (first !== undefined) void navigate({ to: '/codebook/quotations', search: { code: first } });
  };
  const compare = (): void => {
    void navigate({
      to: '/codebook/compare',
      search: { ...(first === undefined ? {} : { first }), ...(second === undefined ? {} : { second }) },
    });
  };
  const together = (): void => {
    void navigate({ to: '/codebook/together' });
  };
  const choose = (): void => {
    input.current?.click();
  };
  useCommand(readAllCommand, readAll, first !== undefined, 'Choose a code first.');
  useCommand(compareCommand, compare, !isEmpty, 'There is no code yet.');
  useCommand(togetherCommand, together, !isEmpty, 'There is no code yet.');
  useCommand(importBookCommand, choose);
  useCommand(exportBookCommand, () => void save('docx'), !isEmpty, 'There is no code yet.');
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.xlsx,.docx,.md,.txt"
        aria-label="A codebook to import"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void take(file);
        }}
      />
      <Menu
        label="More to do with the codebook"
        placement="bottom end"
        trigger={<IconButton icon={<Icon name="more" />} label="More to do with the codebook" />}
      >
        <MenuSection label="Look at it">
          <MenuItem
            icon={<Icon name="quote" />}
            shortcut={readAllCommand}
            isDisabled={first === undefined}
            onAction={readAll}
          >
            Read all quotations
          </MenuItem>
          <MenuItem
            icon={<Icon name="compare" />}
            shortcut={compareCommand}
            isDisabled={isEmpty}
            onAction={compare}
          >
            Compare codes
          </MenuItem>
          <MenuItem
            icon={<Icon name="table" />}
            shortcut={togetherCommand}
            isDisabled={isEmpty}
            onAction={together}
          >
            Codes that stand together
          </MenuItem>
        </MenuSection>
        <MenuSection label="Files">
          <MenuItem icon={<Icon name="import" />} onAction={choose}>
            Import a codebook
          </MenuItem>
          {formats.map(({ id, label }) => (
            <MenuItem
              key={id}
              icon={<Icon name="export" />}
              isDisabled={isEmpty}
              onAction={() => void save(id)}
            >
              {label}
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
      {given === null ? null : (
        <ImportBookDialog
          given={given}
          onClose={() => {
            setGiven(null);
          }}
        />
      )}
    </>
  );
}
