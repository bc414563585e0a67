import { useEffect, useState } from 'react';
import type { MergeConflict, MergeReport, MergeSide } from '#shared/contract/handover.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useConnection } from '../../data/client-context.tsx';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { ErrorNote } from '../../ui/error-note/error-note.tsx';
import { RadioGroup } from '../../ui/radio-group/radio-group.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { toast } from '../../ui/toast/toast.ts';
import { changesInWords, whatItIs } from './merge-words.ts';
import styles from './handover.module.css';

/** A file that was chosen, and where its bytes are kept. */
export type GivenCopy = { readonly file: string; readonly bytesId: string };

/** What is known of the file: nothing yet, what it would change, or why it is refused. */
type Looked = { readonly report?: MergeReport; readonly problem?: string };

const side = (id: string): MergeSide => (id === 'there' ? 'there' : 'here');

function Conflict({
  conflict,
  value,
  onChoose,
}: {
  readonly conflict: MergeConflict;
  readonly value: MergeSide | null;
  readonly onChoose: (side: MergeSide) => void;
}) {
  const { noun, name, differs } = conflict;
  const told = (which: MergeSide): string =>
    differs.map((one) => `${one.label.toLowerCase()}: ${one[which]}`).join('; ');
  return (
    <RadioGroup
      label={`${noun.charAt(0).toUpperCase()}${noun.slice(1)} “${name}”`}
      options={[
        { id: 'here', label: 'As it is here', hint: told('here') },
        { id: 'there', label: 'As it is in the file', hint: told('there') },
      ]}
      value={value}
      onChange={(id) => {
        onChoose(side(id));
      }}
    />
  );
}

/** Shows what taking a package or a copy in would change, has chosen what both changed, and takes it in as one step. */
export function TakeInDialog({
  given,
  onClose,
}: {
  readonly given: GivenCopy;
  readonly onClose: () => void;
}) {
  const { client } = useConnection();
  const merge = useDo('packages.merge');
  const undo = useDo('history.undo');
  const [{ report, problem }, setLooked] = useState<Looked>({});
  const [take, setTake] = useState<Readonly<Record<string, MergeSide>>>({});
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void client.call('packages.preview', given).then((reply) => {
      if (isCurrent) setLooked(reply.ok ? { report: reply.value } : { problem: reply.error.message });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, given]);
  const open = report?.conflicts.filter(({ key }) => take[key] === undefined) ?? [];
  const changes = report === undefined ? [] : changesInWords(report);
  const isNothing = report === undefined || (changes.length === 0 && report.conflicts.length === 0);
  const canTakeIn = !isNothing && open.length === 0;
  const finish = async (): Promise<void> => {
    if (!canTakeIn) return;
    setBusy(true);
    const result = await merge({ ...given, take: { ...take } }, { quietly: true });
    setBusy(false);
    if (!result.ok) {
      setLooked({ report, problem: result.error.message });
      return;
    }
    onClose();
    toast(`Took in ${given.file}.`, { action: { label: 'Undo', onAction: () => void undo({}) } });
  };
  return (
    <Dialog
      title="Take in a package or a copy"
      size="wide"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      onSubmit={() => void finish()}
      actions={
        <>
          <Button onPress={onClose}>{isNothing && report !== undefined ? 'Close' : 'Cancel'}</Button>
          {isNothing && report !== undefined ? null : (
            <Button kind="main" type="submit" isDisabled={!canTakeIn} isPending={isBusy}>
              Take in
            </Button>
          )}
        </>
      }
    >
      {problem === undefined ? null : <ErrorNote>{problem}</ErrorNote>}
      {report === undefined ? (
        problem === undefined ? (
          <Skeleton lines={4} label="Reading the file" />
        ) : null
      ) : (
        <div className={styles['report']}>
          <p role="status">
            {whatItIs(given.file, report)}
            {isNothing ? ' Nothing in it is new.' : ''}
          </p>
          {changes.length === 0 ? null : (
            <ul className={styles['changes']} aria-label="What comes in">
              {changes.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {report.conflicts.length === 0 ? null : (
            <>
              <h3 className={styles['title']}>
                {countOf(report.conflicts.length, 'thing')} changed in both, each in another way
              </h3>
              <p className={styles['hint']}>Say which of the two holds; the other stays in its file.</p>
              {report.conflicts.map((conflict) => (
                <Conflict
                  key={conflict.key}
                  conflict={conflict}
                  value={take[conflict.key] ?? null}
                  onChoose={(which) => {
                    setTake({ ...take, [conflict.key]: which });
                  }}
                />
              ))}
            </>
          )}
        </div>
      )}
    </Dialog>
  );
}
