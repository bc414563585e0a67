import { useState } from 'react';
import { useCommand } from '../../commands/use-command.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useDo } from '../../data/use-do.ts';
import { ErrorNote } from '../../ui/error-note/error-note.tsx';
import { IconButton } from '../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { toast } from '../../ui/toast/toast.ts';
import { ScreenBar, SplitScreen } from '../screen/index.ts';
import { ArrangePanel } from './arrange/arrange-panel.tsx';
import { Caption } from './caption.tsx';
import { EvidencePanel } from './evidence/evidence-panel.tsx';
import { MatrixGrid } from './grid/matrix-grid.tsx';
import { lackOf } from './lack-of.ts';
import { NothingToShow } from './nothing-to-show.tsx';
import { SaveTableDialog } from './save-table-dialog.tsx';
import { nextTableName, specWords } from './spec-words.ts';
import { TableActions } from './table-actions.tsx';
import { closeSideCommand, keepCommand } from './tables.commands.ts';
import { UnsavedNote } from './unsaved-note.tsx';
import { useTableInView } from './use-table-in-view.ts';
import styles from './tables.module.css';

/** The place for matrices: a table as the paper has it, and the evidence of each of its figures beside it. */
export function TablesScreen() {
  const view = useTableInView();
  const { tables, table, spec, isChanged, door } = view;
  const [isArranging, setArranging] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const [renaming, setRenaming] = useState(0);
  const coders = useAsk('coders.list', {}).data ?? [];
  const attributes = useAsk('attributes.list', {}).data ?? [];
  const answer = useAsk('matrix.compute', { spec }, { when: tables !== undefined, keepLast: true });
  const save = useDo('tables.save');
  const matrix = answer.data;
  const lack = matrix === undefined ? null : lackOf(matrix);

  const keep = async (): Promise<void> => {
    if (table === null) {
      setNaming(true);
      return;
    }
    const { id, name, caption } = table;
    if ((await save({ tableId: id, name, caption, spec })).ok) {
      view.show(id);
      toast(`Kept ${name} as it is arranged.`, { kind: 'good' });
    }
  };
  const closeSide = (): void => {
    setArranging(false);
    view.openDoor(null);
    document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
  };
  const hasSide = isArranging || door !== null;
  useCommand(closeSideCommand, closeSide, hasSide);
  useCommand(keepCommand, () => void keep(), table === null || isChanged);

  const caption =
    table === null ? null : (
      <Caption key={table.id} table={{ ...table, spec: table.spec }} renaming={renaming} />
    );
  const side = isArranging ? (
    <ArrangePanel spec={spec} coders={coders} onChange={view.arrange} />
  ) : door === null || matrix === undefined ? null : (
    <EvidencePanel matrix={matrix} spec={spec} door={door} coders={coders} />
  );
  return (
    <>
      <ScreenBar
        title={tables === undefined ? 'Tables' : (table?.name ?? 'New table')}
        sub={specWords(spec, coders, attributes)}
      >
        <TableActions
          view={view}
          isArranging={isArranging}
          isShown={matrix !== undefined && lack === null}
          onArrange={() => {
            if (isArranging) {
              closeSide();
            } else {
              setArranging(true);
            }
          }}
          onRename={() => {
            setRenaming(renaming + 1);
          }}
          onKeepAsNew={() => {
            setNaming(true);
          }}
        />
      </ScreenBar>
      {tables !== undefined && (table === null || isChanged) && lack === null ? (
        <UnsavedNote
          name={table?.name ?? null}
          onKeep={() => void keep()}
          onKeepAsNew={() => {
            setNaming(true);
          }}
          onGoBack={() => {
            view.arrange(table?.spec ?? spec);
          }}
        />
      ) : null}
      <SplitScreen
        isBare
        side={side}
        sideLabel={isArranging ? 'Arrange' : 'Evidence'}
        sideActions={
          <IconButton
            icon={<Icon name="close" />}
            label="Close"
            shortcut={closeSideCommand}
            onPress={closeSide}
          />
        }
      >
        {answer.error !== null ? (
          <div className={styles['wait']}>
            <ErrorNote onRetry={() => void answer.refetch()}>{answer.error.message}</ErrorNote>
          </div>
        ) : matrix === undefined ? (
          <div className={styles['wait']}>
            <Skeleton lines={8} label="Counting" />
          </div>
        ) : lack === null ? (
          <MatrixGrid
            matrix={matrix}
            caption={caption}
            label={table?.name ?? 'New table'}
            door={isArranging ? null : door}
            onDoor={(next) => {
              setArranging(false);
              view.openDoor(next);
            }}
          />
        ) : (
          <NothingToShow
            lack={lack}
            onArrange={() => {
              setArranging(true);
            }}
          />
        )}
      </SplitScreen>
      {isNaming ? (
        <SaveTableDialog
          spec={spec}
          suggested={nextTableName((tables ?? []).map(({ name }) => name))}
          onKept={(id) => {
            setNaming(false);
            view.show(id);
          }}
          onClose={() => {
            setNaming(false);
          }}
        />
      ) : null}
    </>
  );
}
