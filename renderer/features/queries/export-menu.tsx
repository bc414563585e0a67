import type { CodeQuerySpec } from '#shared/contract/queries.ts';
import { useCommand } from '../../commands/use-command.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { MenuItem } from '../../ui/menu/menu-item.tsx';
import { Menu } from '../../ui/menu/menu.tsx';
import { useExport } from '../exporting/index.ts';
import { exportQueryCommand } from './queries.commands.ts';

type Format = 'csv' | 'xlsx' | 'md';

const formats: readonly { readonly format: Format; readonly label: string }[] = [
  { format: 'xlsx', label: 'Excel' },
  { format: 'csv', label: 'CSV' },
  { format: 'md', label: 'Markdown' },
];

type ExportMenuProps = {
  /** The query whose quotations are saved; null while none is asked. */
  readonly spec: CodeQuerySpec | null;
  readonly name: string;
  readonly isEmpty: boolean;
};

/** Saves everything that a query finds: each quotation with who says it, where, and its codes. */
export function ExportMenu({ spec, name, isEmpty }: ExportMenuProps) {
  const save = useExport();
  const isPossible = spec !== null && !isEmpty;
  const write = (format: Format): void => {
    if (spec !== null) {
      void save('quotations', (client, names) =>
        client.call('queries.export', { spec, name, format, ...names }),
      );
    }
  };
  useCommand(
    exportQueryCommand,
    () => {
      write('xlsx');
    },
    isPossible,
    'Nothing is found yet',
  );
  return (
    <Menu
      label="Export the quotations"
      placement="bottom end"
      trigger={
        <Button icon={<Icon name="export" />} isDisabled={!isPossible}>
          Export
        </Button>
      }
    >
      {formats.map(({ format, label }) => (
        <MenuItem
          key={format}
          {...(format === 'xlsx' ? { shortcut: exportQueryCommand } : {})}
          onAction={() => {
            write(format);
          }}
        >
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}
