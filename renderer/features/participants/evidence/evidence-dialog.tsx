import { useState } from 'react';
import type { Participant } from '#shared/contract/participants.ts';
import type { Evidence } from '#shared/contract/values.ts';
import { readEntry } from '#shared/domain/attribute/read-entry.ts';
import { knownReasons } from '#shared/domain/attribute/reasons.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { toast } from '../../../ui/toast/toast.ts';
import styles from '../participants.module.css';

type EvidenceDialogProps = {
  readonly place: Pick<Evidence, 'sourceId' | 'start' | 'end' | 'quotation'>;
  /** Who speaks there, as far as it is known. */
  readonly participantId: string | null;
  readonly onClose: () => void;
};

const recordedOf = (participant: Participant | undefined, attributeId: string) =>
  participant?.values.find((value) => value.attributeId === attributeId);

/** Asks for which value of whom a stretch is the evidence; the value itself can be said in the same step. */
export function EvidenceDialog({ place, participantId, onClose }: EvidenceDialogProps) {
  const participants = useAsk('participants.list', {}).data ?? [];
  const all = useAsk('attributes.list', {}).data ?? [];
  const attributes = all.filter(({ derived }) => derived === null);
  const [person, setPerson] = useState(participantId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [written, setWritten] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const setValue = useDo('attributes.setValue');
  const undo = useDo('history.undo');
  const participant = participants.find(({ id }) => id === person);
  const attribute = attributes.find(({ id }) => id === chosen);
  const recorded = chosen === null ? undefined : recordedOf(participant, chosen);
  const text = written ?? recorded?.value ?? recorded?.missing ?? '';
  const isReady = participant !== undefined && attribute !== undefined && text.trim() !== '';
  const finish = async (): Promise<void> => {
    if (!isReady) {
      return;
    }
    const read = readEntry(attribute, knownReasons(participants, all), text);
    if (read.kind !== 'entry') {
      const expected = read.kind === 'unfit' ? read.expected : 'a value';
      setProblem(errorSentence('bad_value', { attribute: attribute.name, value: text.trim(), expected }));
      return;
    }
    const { sourceId, start, end } = place;
    const result = await setValue(
      {
        participantId: participant.id,
        attributeId: attribute.id,
        ...read.entry,
        evidence: { sourceId, start, end },
      },
      { quietly: true },
    );
    if (result.ok) {
      onClose();
      toast(`The quotation is tied to ${attribute.name} of ${participant.name}.`, {
        action: { label: 'Undo', onAction: () => void undo({}) },
      });
    } else {
      setProblem(result.error.message);
    }
  };
  return (
    <Dialog
      title="Use as evidence for a value"
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
            Use as evidence
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <blockquote className={styles['quotation']} dir="auto">
          {place.quotation.trim()}
        </blockquote>
        {attributes.length === 0 || participants.length === 0 ? (
          <p>Add participants and what is recorded of them first, under Participants.</p>
        ) : (
          <>
            <Select
              label="Participant"
              options={participants.map(({ id, name }) => ({ id, label: name }))}
              value={person}
              onChange={(id) => {
                setPerson(id);
                setWritten(null);
                setProblem(undefined);
              }}
            />
            <Select
              label="Attribute"
              options={attributes.map(({ id, name }) => ({
                id,
                label: name,
                hint: recordedOf(participant, id)?.value ?? recordedOf(participant, id)?.missing ?? '',
              }))}
              value={chosen}
              onChange={(id) => {
                setChosen(id);
                setWritten(null);
                setProblem(undefined);
              }}
            />
            <TextField
              label="Value"
              description={
                (recorded?.evidence ?? null) === null
                  ? undefined
                  : 'Another quotation is tied to it; this one takes its place.'
              }
              value={text}
              error={problem}
              isDisabled={attribute === undefined}
              maxLength={2000}
              onChange={(next) => {
                setWritten(next);
                setProblem(undefined);
              }}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}
