import { IconButton } from '../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { MenuItem } from '../../ui/menu/menu-item.tsx';
import { MenuSection } from '../../ui/menu/menu-section.tsx';
import { Menu } from '../../ui/menu/menu.tsx';
import { newTableCommand, renameTableCommand } from './tables.commands.ts';
import type { TableInView } from './use-table-in-view.ts';

type TableMenuProps = {
  readonly view: TableInView;
  readonly onNew: () => void;
  readonly onRename: () => void;
  readonly onKeepAsNew: () => void;
  readonly onRemove: () => void;
};

/** The named tables to choose from, and what can be done with the one in view. */
export function TableMenu({ view, onNew, onRename, onKeepAsNew, onRemove }: TableMenuProps) {
  const { tables = [], table } = view;
  return (
    <Menu
      label="Tables"
      placement="bottom end"
      trigger={<IconButton kind="plain" icon={<Icon name="list" />} label="Tables of this study" />}
    >
      {tables.length === 0 ? null : (
        <MenuSection
          title="Tables"
          choice="one"
          selected={table === null ? [] : [table.id]}
          onSelect={([id]) => {
            if (id !== undefined) {
              view.show(id);
            }
          }}
        >
          {tables.map(({ id, name, caption }) => (
            <MenuItem key={id} id={id}>
              {caption === '' ? name : `${name}: ${caption}`}
            </MenuItem>
          ))}
        </MenuSection>
      )}
      <MenuSection label="This table">
        <MenuItem icon={<Icon name="add" />} shortcut={newTableCommand} onAction={onNew}>
          New table
        </MenuItem>
        <MenuItem icon={<Icon name="copy" />} onAction={onKeepAsNew}>
          Keep as another table
        </MenuItem>
        <MenuItem
          icon={<Icon name="edit" />}
          shortcut={renameTableCommand}
          isDisabled={table === null}
          onAction={onRename}
        >
          Rename
        </MenuItem>
        <MenuItem icon={<Icon name="trash" />} kind="danger" isDisabled={table === null} onAction={onRemove}>
          Remove table
        </MenuItem>
      </MenuSection>
    </Menu>
  );
}
