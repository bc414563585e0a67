import type { Memo } from '#shared/contract/memos.ts';
import { runCommand, useCommand } from '../../commands/use-command.ts';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { MenuItem } from '../../ui/menu/menu-item.tsx';
import { Menu } from '../../ui/menu/menu.tsx';
import { useExport } from '../exporting/index.ts';
import {
  exportMemosCommand,
  memoHistoryCommand,
  readMemosCommand,
  removeMemoCommand,
} from './memos.commands.ts';

type MemoActionsProps = {
  /** The memos that are listed, in their order. */
  readonly listed: readonly Memo[];
  readonly open: Memo | null;
  readonly isOwn: boolean;
  readonly isReading: boolean;
  readonly onRead: (isReading: boolean) => void;
  readonly onVersions: () => void;
};

/** What can be done with the memos that are listed, and with the one that is open. */
export function MemoActions({ listed, open, isOwn, isReading, onRead, onVersions }: MemoActionsProps) {
  const save = useExport();
  const write = (format: 'docx' | 'md'): void => {
    const memoIds = listed.map(({ id }) => id);
    void save('memos', (client, names) => client.call('memos.export', { memoIds, format, ...names }));
  };
  const hasOpen = open !== null && !isReading;
  useCommand(
    readMemosCommand,
    () => {
      onRead(!isReading);
    },
    listed.length > 0,
    'No memo is listed',
  );
  useCommand(memoHistoryCommand, onVersions, hasOpen, 'No memo is open');
  useCommand(
    exportMemosCommand,
    () => {
      write('docx');
    },
    listed.length > 0,
    'No memo is listed',
  );
  return (
    <>
      {hasOpen && isOwn ? (
        <IconButton
          icon={<Icon name="trash" />}
          label={removeMemoCommand.label}
          shortcut={removeMemoCommand}
          onPress={() => void runCommand(removeMemoCommand.id)}
        />
      ) : null}
      {hasOpen ? (
        <IconButton
          icon={<Icon name="history" />}
          label={memoHistoryCommand.label}
          shortcut={memoHistoryCommand}
          onPress={onVersions}
        />
      ) : null}
      <IconButton
        icon={<Icon name="book" />}
        label={readMemosCommand.label}
        shortcut={readMemosCommand}
        isOn={isReading}
        isDisabled={listed.length === 0}
        onPress={() => {
          onRead(!isReading);
        }}
      />
      <Menu
        label="Export the memos that are listed"
        placement="bottom end"
        trigger={
          <Button icon={<Icon name="export" />} isDisabled={listed.length === 0}>
            Export
          </Button>
        }
      >
        <MenuItem
          onAction={() => {
            write('docx');
          }}
        >
          Word document
        </MenuItem>
        <MenuItem
          onAction={() => {
            write('md');
          }}
        >
          Markdown
        </MenuItem>
      </Menu>
    </>
  );
}
