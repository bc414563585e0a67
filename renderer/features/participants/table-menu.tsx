import { IconButton } from '../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { MenuItem } from '../../ui/menu/menu-item.tsx';
import { MenuSection } from '../../ui/menu/menu-section.tsx';
import { Menu } from '../../ui/menu/menu.tsx';
import { useExport } from '../exporting/index.ts';

type TableMenuProps = { readonly onImport: () => void; readonly onAddClasses: () => void };

/** What is done with the participants as a whole: taken in from a table, written to one, sorted into classes. */
export function TableMenu({ onImport, onAddClasses }: TableMenuProps) {
  const exportFile = useExport();
  const save = async (format: 'csv' | 'xlsx'): Promise<void> => {
    await exportFile('table', (client, names) => client.call('participants.export', { format, ...names }));
  };
  return (
    <Menu
      label="More to do with participants"
      trigger={<IconButton icon={<Icon name="more" />} label="More to do with participants" />}
    >
      <MenuItem icon={<Icon name="import" />} onAction={onImport}>
        Import a table
      </MenuItem>
      <MenuItem icon={<Icon name="split" />} onAction={onAddClasses}>
        Derive classes from a number
      </MenuItem>
      <MenuSection label="Export">
        <MenuItem icon={<Icon name="export" />} onAction={() => void save('csv')}>
          Export as CSV
        </MenuItem>
        <MenuItem icon={<Icon name="export" />} onAction={() => void save('xlsx')}>
          Export as Excel
        </MenuItem>
      </MenuSection>
    </Menu>
  );
}
