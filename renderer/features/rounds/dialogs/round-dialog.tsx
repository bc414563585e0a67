import { useState } from 'react';
import type { Round } from '#shared/contract/rounds.ts';
import { RoundCodebook, RoundWork } from '#shared/contract/rounds.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useDo } from '../../../data/use-do.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { ErrorNote } from '../../../ui/error-note/error-note.tsx';
import { RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import type { Coders } from '../use-coders.ts';
import { RoundScope, scopeOf, wholeStudy } from './round-scope.tsx';
import styles from '../rounds.module.css';

const workOptions = [
  { id: 'episodes', label: 'Marking episodes', hint: 'where a relevant stretch begins and ends' },
  { id: 'codes', label: 'Coding the given episodes', hint: 'those agreed on so far, the same for everyone' },
  { id: 'both', label: 'Both', hint: 'each marks episodes and codes them' },
];

const codebookOptions = [
  { id: 'own', label: 'Each coder’s own', hint: 'named while coding, unseen by the others' },
  { id: 'study', label: 'The study’s', hint: 'a codebook fixed beforehand' },
];

type RoundDialogProps = {
  readonly coders: Coders;
  readonly rounds: readonly Round[];
  /** The open round to change; null to open a new one. */
  readonly round: Round | null;
  readonly onClose: () => void;
};

/** Opens a round, or changes one that is open. */
export function RoundDialog({ coders, rounds, round, onClose }: RoundDialogProps) {
  const open = useDo('rounds.open');
  const change = useDo('rounds.change');
  const given = useAsk('episodes.list', { reading: { of: 'consensus' } }, { when: round === null }).data;
  const busyIn = (coderId: string): Round | undefined =>
    rounds.find((other) => other.state === 'open' && other.coders.some((seat) => seat.coderId === coderId));
  const free = coders.all.filter(({ id }) => busyIn(id) === undefined);

  const [name, setName] = useState(round?.name ?? `Round ${(rounds.at(-1)?.number ?? 0) + 1}`);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [work, setWork] = useState<RoundWork | null>(round?.work ?? null);
  const [codebook, setCodebook] = useState<RoundCodebook>(round?.codebook ?? 'own');
  const [scope, setScope] = useState(wholeStudy);
  const [problem, setProblem] = useState<string | null>(null);
  const coderIds = chosen ?? free.map(({ id }) => id);
  const workNow = work ?? (given === undefined || given.length > 0 ? 'codes' : 'both');

  const save = async (): Promise<void> => {
    if (round === null && coderIds.length === 0) {
      setProblem('Choose who codes: a round needs at least one coder.');
      return;
    }
    const about = scopeOf(scope, workNow === 'codes');
    if (typeof about === 'string') {
      setProblem(about);
      return;
    }
    const result =
      round === null
        ? await open({ name, work: workNow, codebook, coderIds: [...coderIds], ...about }, { quietly: true })
        : await change({ roundId: round.id, name, work: workNow, codebook }, { quietly: true });
    if (result.ok) {
      announce(round === null ? `Opened ${result.value.name}.` : `Changed ${result.value.name}.`);
      onClose();
    } else {
      setProblem(result.error.message);
    }
  };

  return (
    <Dialog
      title={round === null ? 'Open a round' : `Change ${round.name}`}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" onPress={() => void save()}>
            {round === null ? 'Open the round' : 'Save'}
          </Button>
        </>
      }
    >
      <TextField label="Name" value={name} onChange={setName} onSubmit={() => void save()} autoFocus />
      {round === null ? (
        <fieldset className={styles['fieldset']}>
          <legend className={styles['legend']}>Who codes</legend>
          {coders.all.map((coder) => {
            const busy = busyIn(coder.id);
            return (
              <Checkbox
                key={coder.id}
                isSelected={coderIds.includes(coder.id)}
                isDisabled={busy !== undefined}
                description={busy === undefined ? undefined : `is still in ${busy.name}`}
                onChange={(isIn) => {
                  setChosen(
                    isIn ? [...coderIds, coder.id] : coderIds.filter((coderId) => coderId !== coder.id),
                  );
                }}
              >
                {coder.name}
              </Checkbox>
            );
          })}
        </fieldset>
      ) : null}
      <RadioGroup
        label="What is done"
        options={workOptions}
        value={workNow}
        onChange={(next) => {
          setWork(RoundWork.parse(next));
        }}
      />
      {workNow === 'codes' && given?.length === 0 ? (
        <p className={styles['hint']}>
          No episodes have been agreed on yet, so there would be nothing to code: mark them first, or do both.
        </p>
      ) : null}
      {round === null ? (
        <RoundScope
          draft={scope}
          given={workNow === 'codes' ? (given ?? []) : null}
          onChange={(next) => {
            setScope(next);
            setProblem(null);
          }}
          onSubmit={() => void save()}
        />
      ) : null}
      {workNow === 'episodes' ? null : (
        <RadioGroup
          label="Whose codes"
          options={codebookOptions}
          value={codebook}
          onChange={(next) => {
            setCodebook(RoundCodebook.parse(next));
          }}
        />
      )}
      {round === null && coderIds.length > 1 ? (
        <p className={styles['hint']}>While the round is open, each coder sees only their own work.</p>
      ) : null}
      {problem === null ? null : <ErrorNote>{problem}</ErrorNote>}
    </Dialog>
  );
}
