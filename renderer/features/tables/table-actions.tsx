import { CellKind } from '#shared/contract/matrix.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { toast } from '../../ui/toast/toast.ts';
import { useExport } from '../exporting/index.ts';
import { kindWords } from './spec-words.ts';
import { TableMenu } from './table-menu.tsx';
import { newTable } from './tables-search.ts';
import {
  arrangeCommand,
  codingsCommand,
  episodesCommand,
  exportCommand,
  newTableCommand,
  presenceCommand,
  renameTableCommand,
} from './tables.commands.ts';
import type { TableInView } from './use-table-in-view.ts';

type TableActionsProps = {
  readonly view: TableInView;
  readonly isArranging: boolean;
  /** Whether there is a table to see, and to export. */
  readonly isShown: boolean;
  readonly onArrange: () => void;
  readonly onRename: () => void;
  readonly onKeepAsNew: () => void;
};

const segments = CellKind.options.map((kind) => ({ id: kind, label: kindWords[kind] }));

/** What can be done with a table: which one, what its cells say, how it lies, where it goes. */
export function TableActions(props: TableActionsProps) {
  const { view, isArranging, isShown, onArrange, onRename, onKeepAsNew } = props;
  const { table, spec, arrange } = view;
  const exportFile = useExport();
  const remove = useDo('tables.remove');
  const undo = useDo('history.undo');

  const showCells = (cells: CellKind): void => {
    arrange({ ...spec, cells });
  };
  const exportTable = async (): Promise<void> => {
    const name = table?.name ?? 'Matrix';
    const isSaved = await exportFile('table', (client, names) =>
      client.call('matrix.export', { spec, format: 'csv', name, ...names }),
    );
    if (isSaved) {
      toast(`Exported ${name}.csv.`, { kind: 'good' });
    }
  };
  const removeTable = async (): Promise<void> => {
    if (table !== null && (await remove({ tableId: table.id })).ok) {
      toast(`Removed ${table.name}.`, { action: { label: 'Undo', onAction: () => void undo({}) } });
    }
  };
  const startNew = (): void => {
    view.show(newTable);
  };
  useCommand(arrangeCommand, onArrange);
  useCommand(exportCommand, () => void exportTable(), isShown);
  useCommand(newTableCommand, startNew);
  useCommand(renameTableCommand, onRename, table !== null);
  useCommand(presenceCommand, () => {
    showCells('presence');
  });
  useCommand(episodesCommand, () => {
    showCells('episodes');
  });
  useCommand(codingsCommand, () => {
    showCells('codings');
  });

  return (
    <>
      <TableMenu
        view={view}
        onNew={startNew}
        onRename={onRename}
        onKeepAsNew={onKeepAsNew}
        onRemove={() => void removeTable()}
      />
      <SegmentedControl
        label="What a cell says"
        segments={segments}
        value={spec.cells}
        onChange={(id) => {
          const kind = CellKind.safeParse(id);
          if (kind.success) {
            showCells(kind.data);
          }
        }}
      />
      <Button shortcut={arrangeCommand} isOn={isArranging} onPress={onArrange}>
        Arrange
      </Button>
      <Button
        kind="main"
        icon={<Icon name="export" />}
        shortcut={exportCommand}
        isDisabled={!isShown}
        onPress={() => void exportTable()}
      >
        Export
      </Button>
    </>
  );
}
