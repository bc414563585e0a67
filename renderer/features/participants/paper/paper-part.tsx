import { useState } from 'react';
import type { Attribute, Participant } from '#shared/contract/participants.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { toast } from '../../../ui/toast/toast.ts';
import { useExport } from '../../exporting/index.ts';
import { SplitScreen } from '../../screen/index.ts';
import { ArrangePanel } from './arrange-panel.tsx';
import { draftOf, newDraft, type TableDraft } from './table-draft.ts';
import styles from './paper.module.css';

type PaperPartProps = {
  readonly participants: readonly Participant[];
  readonly attributes: readonly Attribute[];
  /** The table that is open. */
  readonly tableId: string | null;
  readonly onOpen: (tableId: string | null) => void;
};

const anew = 'new';

const sameDraft = (one: TableDraft, other: TableDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The tables of participants for the paper: which attributes, of whom, in which order; kept by name, and exported. */
export function PaperPart({ participants, attributes, tableId, onOpen }: PaperPartProps) {
  const tables = useAsk('participantTables.list', {}).data;
  const [draft, setDraft] = useState<TableDraft | null>(null);
  const [problem, setProblem] = useState<string>();
  const save = useDo('participantTables.save');
  const remove = useDo('participantTables.remove');
  const undo = useDo('history.undo');
  const exportFile = useExport();
  const table = tables?.find(({ id }) => id === tableId) ?? (tableId === anew ? undefined : tables?.[0]);
  const kept = table === undefined ? newDraft(attributes, tables?.length ?? 0) : draftOf(table);
  const current = draft !== null && draft.tableId === kept.tableId ? draft : kept;
  const heading = current.spec.heading.trim();
  const spec = { ...current.spec, heading: heading === '' ? 'Participant' : heading };
  const computed = useAsk('participantTables.compute', { spec }, { keepLast: true, quietly: true });
  if (tables === undefined) {
    return (
      <SplitScreen sideLabel="Arrange the table">
        <Skeleton lines={8} label="Looking up the tables" />
      </SplitScreen>
    );
  }
  if (attributes.length === 0 || participants.length === 0) {
    return (
      <EmptyState title="No table yet" icon="table">
        A table for the paper shows participants with their attributes. Add both in the sheet first.
      </EmptyState>
    );
  }
  const isKept = table !== undefined && sameDraft(current, kept);
  const keep = async (): Promise<void> => {
    const { name, caption } = current;
    const result = await save(
      { name, caption, spec, ...(table === undefined ? {} : { tableId: table.id }) },
      { quietly: true },
    );
    if (result.ok) {
      setDraft(null);
      onOpen(result.value.id);
    } else {
      setProblem(result.error.message);
    }
  };
  const drop = async (): Promise<void> => {
    if (table !== undefined && (await remove({ tableId: table.id })).ok) {
      onOpen(null);
      toast(`Removed ${table.name}.`, { action: { label: 'Undo', onAction: () => void undo({}) } });
    }
  };
  const saveAs = async (format: 'csv' | 'xlsx' | 'docx'): Promise<void> => {
    const name = current.name.trim() || 'participants';
    const caption = current.caption.trim();
    await exportFile('table', (client, names) =>
      client.call('participants.export', { spec, format, name, caption, ...names }),
    );
  };
  const { header = [], lines = [] } = computed.data ?? {};
  return (
    <SplitScreen
      sideLabel="Arrange the table"
      side={
        <ArrangePanel
          draft={current}
          problem={problem}
          attributes={attributes}
          participants={participants}
          onChange={(next) => {
            setDraft(next);
            setProblem(undefined);
          }}
        />
      }
    >
      <div className={styles['page']}>
        <div className={styles['actions']}>
          {tables.length === 0 ? null : (
            <div className={styles['which']}>
              <Select
                label="Table"
                isLabelHidden
                options={[
                  ...tables.map(({ id, name }) => ({ id, label: name })),
                  { id: anew, label: 'A new table' },
                ]}
                value={table?.id ?? anew}
                onChange={(id) => {
                  setDraft(null);
                  setProblem(undefined);
                  onOpen(id);
                }}
              />
            </div>
          )}
          <Button kind="main" isDisabled={isKept || current.name.trim() === ''} onPress={() => void keep()}>
            {table === undefined ? 'Keep this table' : isKept ? 'Kept' : 'Keep changes'}
          </Button>
          <Button icon={<Icon name="export" />} onPress={() => void saveAs('docx')}>
            Word
          </Button>
          <Button icon={<Icon name="export" />} onPress={() => void saveAs('csv')}>
            CSV
          </Button>
          <Button icon={<Icon name="export" />} onPress={() => void saveAs('xlsx')}>
            Excel
          </Button>
          {table === undefined ? null : (
            <Button kind="quiet" icon={<Icon name="trash" />} onPress={() => void drop()}>
              Remove table
            </Button>
          )}
        </div>
        {computed.error === null ? null : <p>{computed.error.message}</p>}
        <table className={styles['table']}>
          <caption className={styles['caption']}>
            <span className={styles['number']} dir="auto">
              {current.name}
            </span>
            <span className={styles['title']} dir="auto">
              {current.caption}
            </span>
          </caption>
          <thead>
            <tr>
              {header.map((name, index) => (
                <th key={spec.attributeIds[index - 1] ?? 'name'} scope="col" dir="auto">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(([name = '', ...cells]) => (
              <tr key={name}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                {cells.map((cell, index) => (
                  <td key={spec.attributeIds[index]} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {lines.length === 0 && computed.data !== undefined ? (
          <p className={styles['quiet']}>Nobody meets these conditions.</p>
        ) : null}
      </div>
    </SplitScreen>
  );
}
