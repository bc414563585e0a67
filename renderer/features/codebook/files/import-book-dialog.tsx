import { useState } from 'react';
import type { PlannedCode } from '#shared/contract/codebook-files.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { ErrorNote } from '../../../ui/error-note/error-note.tsx';
import { SegmentedControl } from '../../../ui/segmented-control/segmented-control.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { toast } from '../../../ui/toast/toast.ts';
import styles from './files.module.css';

/** A file that was chosen, and where its bytes are kept. */
export type GivenBook = { readonly file: string; readonly bytesId: string };

type ImportBookDialogProps = { readonly given: GivenBook; readonly onClose: () => void };

const fieldNames = { definition: 'Definition', whenToUse: 'When to use', whenNot: 'When not' } as const;

const stateOf = ({ isKnown, changes }: PlannedCode, isUpdated: boolean): string =>
  !isKnown ? 'new' : changes.length === 0 ? 'there' : isUpdated ? 'updated' : 'kept';

/** Lines with a key of their own: they never change their places. */
const placed = (codes: readonly PlannedCode[]) =>
  codes.map((code, index) => ({ code, place: `line ${index}` }));

function PlannedLine({ code, isUpdated }: { readonly code: PlannedCode; readonly isUpdated: boolean }) {
  const { kind, name, depth, definition, changes } = code;
  const state = stateOf(code, isUpdated);
  return (
    <li className={styles['line']} style={{ paddingInlineStart: depth * 18 }}>
      <span className={styles['name']}>
        <span className={kind === 'theme' ? styles['theme'] : undefined} dir="auto">
          {name}
        </span>
        <span className={`${styles['state'] ?? ''} ${state === 'new' ? (styles['new'] ?? '') : ''}`}>
          {state}
        </span>
      </span>
      {isUpdated && changes.length > 0 ? (
        changes.map(({ field, before, after }) => (
          <span key={field} className={styles['change']} dir="auto">
            {`${fieldNames[field]}: `}
            {before === '' ? null : <del>{before}</del>} <ins>{after}</ins>
          </span>
        ))
      ) : definition === '' ? null : (
        <span className={styles['definition']} dir="auto">
          {definition}
        </span>
      )}
    </li>
  );
}

/** Shows what taking a codebook in would do before anything is written. */
export function ImportBookDialog({ given, onClose }: ImportBookDialogProps) {
  const importFile = useDo('codes.importFile');
  const undo = useDo('history.undo');
  const [known, setKnown] = useState<'keep' | 'update'>('keep');
  const [problem, setProblem] = useState<string>();
  const asked = useAsk('codes.readFile', given, { quietly: true });
  const plan = asked.data;
  const refused = problem ?? asked.error?.message;
  const updates = plan === undefined || known === 'keep' ? 0 : plan.different;
  const isNothing = plan === undefined || plan.new + updates === 0;
  const finish = async (): Promise<void> => {
    if (isNothing) return;
    const result = await importFile({ ...given, known }, { quietly: true });
    if (!result.ok) {
      setProblem(result.error.message);
      return;
    }
    onClose();
    const { added, updated } = result.value;
    toast(`Imported ${countOf(added, 'code')}${updated === 0 ? '' : ` and updated ${updated}`}.`, {
      action: { label: 'Undo', onAction: () => void undo({}) },
    });
  };
  return (
    <Dialog
      title="Import a codebook"
      size="wide"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      onSubmit={() => void finish()}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" type="submit" isDisabled={isNothing}>
            {isNothing ? 'Import' : `Import ${countOf(plan.new + updates, 'code')}`}
          </Button>
        </>
      }
    >
      {refused === undefined ? null : <ErrorNote>{refused}</ErrorNote>}
      {plan === undefined ? (
        refused === undefined ? (
          <Skeleton lines={5} label="Reading the codebook" />
        ) : null
      ) : (
        <div className={styles['form']}>
          <p role="status">
            {`${given.file}: ${plan.new} new, ${plan.known} there already${plan.different === 0 ? '' : `, of which ${plan.different} with other words`}. What is there stays where it stands.`}
          </p>
          {plan.different === 0 ? null : (
            <SegmentedControl
              label="What is there already"
              segments={[
                { id: 'keep', label: 'Keep what is written here' },
                { id: 'update', label: 'Take the words of the file' },
              ]}
              value={known}
              onChange={(id) => {
                setKnown(id === 'update' ? 'update' : 'keep');
              }}
            />
          )}
          {plan.warnings.length === 0 ? null : (
            <ul className={styles['warnings']} aria-label="Read otherwise than written">
              {plan.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          )}
          <ol className={styles['lines']} aria-label="Themes and codes in the file">
            {placed(plan.codes).map(({ code, place }) => (
              <PlannedLine key={place} code={code} isUpdated={known === 'update'} />
            ))}
          </ol>
        </div>
      )}
    </Dialog>
  );
}
