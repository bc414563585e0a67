import { useState } from 'react';
import type { TableReport } from '#shared/contract/participant-tables.ts';
import type { Attribute } from '#shared/contract/participants.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { ErrorNote } from '../../../ui/error-note/error-note.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { toast } from '../../../ui/toast/toast.ts';
import { ProblemList } from '../problem-list.tsx';
import { columnUse, optionsFor, idOfUse, type ColumnUseOf } from './column-uses.ts';
import styles from './import-dialog.module.css';

/** A table that was chosen or pasted, and where its bytes are kept. */
export type GivenTable = { readonly file: string; readonly bytesId: string };

type ImportDialogProps = {
  readonly given: GivenTable;
  readonly attributes: readonly Attribute[];
  readonly onClose: () => void;
};

const namesInWords = (names: readonly string[]): string => {
  const most = 6;
  return names.length > most
    ? `${names.slice(0, most).join(', ')} and ${names.length - most} more`
    : names.join(', ');
};

/** The columns with a key of their own: they never change their places. */
const placed = (columns: TableReport['columns']) =>
  columns.map((column, index) => ({ ...column, index, place: `column ${index}` }));

/** What the report says of everyone who comes in or is changed. */
function Summary({ report }: { readonly report: TableReport }) {
  const { added, updated, changed, unchanged } = report;
  return (
    <dl className={styles['summary']}>
      <div>
        <dt>Added</dt>
        <dd>
          {added.length === 0 ? (
            'nobody'
          ) : (
            <>
              {added.length}: <bdi>{namesInWords(added)}</bdi>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>Updated</dt>
        <dd>
          {updated.length === 0 ? (
            'nobody'
          ) : (
            <>
              {updated.length}: <bdi>{namesInWords(updated)}</bdi>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>Cells</dt>
        <dd>{`${changed.toLocaleString('en')} change, ${unchanged.toLocaleString('en')} as before`}</dd>
      </div>
    </dl>
  );
}

/** Shows what taking a table in would do before anything is written; what each column is can be said otherwise. */
export function ImportDialog({ given, attributes, onClose }: ImportDialogProps) {
  const importTable = useDo('participants.importTable');
  const undo = useDo('history.undo');
  const [columns, setColumns] = useState<readonly ColumnUseOf[] | null>(null);
  const [before, setBefore] = useState<readonly ColumnUseOf[] | null>(null);
  const [unfitAsReason, setUnfitAsReason] = useState(false);
  const [problem, setProblem] = useState<string>();
  const input = { ...given, columns: columns === null ? null : [...columns], unfitAsReason };
  const asked = useAsk('participants.readTable', input, { keepLast: true, quietly: true });
  const report = asked.data ?? null;
  const refused = problem ?? asked.error?.message;
  const uses = report?.columns.map(({ use }) => use) ?? [];
  const isNothing = report === null || (report.changed === 0 && report.added.length === 0);
  const isReady = !isNothing && refused === undefined && !asked.isPlaceholderData;
  const finish = async (): Promise<void> => {
    if (!isReady) {
      return;
    }
    const result = await importTable({ ...input, columns: uses }, { quietly: true });
    if (result.ok) {
      onClose();
      const { added, updated } = result.value;
      toast(`${countOf(added.length, 'participant')} added, ${updated.length} updated.`, {
        action: { label: 'Undo', onAction: () => void undo({}) },
      });
    } else {
      setProblem(result.error.message);
    }
  };
  return (
    <Dialog
      title="Import a table of participants"
      size="wide"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
      onSubmit={() => void finish()}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" type="submit" isDisabled={!isReady}>
            {isNothing ? 'Import' : `Import ${countOf(report.changed, 'cell')}`}
          </Button>
        </>
      }
    >
      {refused === undefined ? null : (
        <ErrorNote
          {...(columns === null
            ? {}
            : {
                retryLabel: 'Take that back',
                onRetry: () => {
                  setColumns(before);
                  setProblem(undefined);
                },
              })}
        >
          {refused}
        </ErrorNote>
      )}
      {report === null ? (
        refused === undefined ? (
          <Skeleton lines={5} label="Reading the table" />
        ) : null
      ) : (
        <div className={styles['form']}>
          <p className={styles['quiet']}>
            {`${given.file}: ${countOf(report.lines, 'line')}. Participants are matched by name; an empty cell leaves what is known.`}
          </p>
          <div role="status">
            <Summary report={report} />
          </div>
          <table className={styles['columns']}>
            <thead>
              <tr>
                <th scope="col">Column</th>
                <th scope="col">What it is</th>
                <th scope="col">Such as</th>
              </tr>
            </thead>
            <tbody>
              {placed(report.columns).map(({ place, heading, use, examples, index }) => (
                <tr key={place}>
                  <th scope="row" dir="auto">
                    {heading === '' ? `Column ${index + 1}` : heading}
                  </th>
                  <td>
                    <Select
                      label={`What ${heading === '' ? `column ${index + 1}` : heading} is`}
                      isLabelHidden
                      options={optionsFor(use, attributes)}
                      value={idOfUse(use)}
                      onChange={(id) => {
                        const next = columnUse(id, heading, index);
                        // Only one column can name the participants.
                        const others = uses.map((one): ColumnUseOf =>
                          next.use === 'name' && one.use === 'name' ? { use: 'leave' } : one,
                        );
                        setBefore(uses);
                        setColumns(others.with(index, next));
                      }}
                    />
                  </td>
                  <td dir="auto" className={styles['examples']}>
                    {examples.join(' · ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {report.problems.length > 0 || unfitAsReason ? (
            <Checkbox isSelected={unfitAsReason} onChange={setUnfitAsReason}>
              Keep words that are no value as the reason why there is none
            </Checkbox>
          ) : null}
          <ProblemList
            title="Can’t be taken"
            problems={report.problems.map(({ line, message }) => `Line ${line}: ${message}`)}
          />
        </div>
      )}
    </Dialog>
  );
}
