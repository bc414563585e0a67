import { useState } from 'react';
import { bothReadings } from '#shared/domain/attribute/ambiguous-points.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { ProblemList } from '../problem-list.tsx';
import { longestName } from '../too-long.ts';
import { planPaste, type PastePlan, type Points } from './plan-paste.ts';
import type { Pasting } from './use-sheet-acts.ts';
import styles from '../participants.module.css';

type PasteDialogProps = {
  readonly pasting: Pasting;
  /** With the plan to carry out, or null to leave it. */
  readonly onEnd: (plan: PastePlan | null) => void;
};

/** Shows what pasting would do before it is done, where something of it can't be taken as it is. */
export function PasteDialog({ pasting: { block, target }, onEnd }: PasteDialogProps) {
  const { beyond } = planPaste(block, target, { newColumns: [], unfitAsReason: false, points: null });
  const [names, setNames] = useState<readonly string[]>(beyond.map((_, index) => `Column ${index + 1}`));
  const [hasColumns, setHasColumns] = useState(false);
  const [unfitAsReason, setUnfitAsReason] = useState(false);
  const [points, setPoints] = useState<Points | null>(null);
  const taken = new Set(target.columns.map(({ name }) => name.toLowerCase()));
  const newColumns = hasColumns ? names : [];
  const plan = planPaste(block, target, { newColumns, unfitAsReason, points });
  const { unclear } = plan;
  const both = unclear === null ? null : bothReadings(unclear);
  // That a number is unclear is no reason for having none.
  const said = points ?? 'decimals';
  const unfit = planPaste(block, target, { newColumns, unfitAsReason: false, points: said }).problems.length;
  const asReasons = planPaste(block, target, { newColumns, unfitAsReason: true, points: said }).problems
    .length;
  const wrong = newColumns.find(
    (name, index) =>
      name.trim() === '' || taken.has(name.trim().toLowerCase()) || names.indexOf(name) !== index,
  );
  const count = plan.cells.length + plan.renames.length;
  const isAsked = both !== null && points === null;
  const isNothing = count === 0 && plan.participants.length === 0;
  const finish = (): void => {
    if (wrong === undefined && !isNothing && !isAsked) {
      onEnd(plan);
    }
  };
  return (
    <Dialog
      title="Paste into the sheet"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onEnd(null);
        }
      }}
      onSubmit={finish}
      actions={
        <>
          <Button
            onPress={() => {
              onEnd(null);
            }}
          >
            Cancel
          </Button>
          <Button
            kind="main"
            type="submit"
            autoFocus
            isDisabled={wrong !== undefined || isNothing || isAsked}
          >
            {isNothing || isAsked ? 'Paste' : `Paste ${countOf(count, 'cell')}`}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p role="status">
          {isAsked
            ? 'The points in some of the numbers may part thousands. Say what they do.'
            : isNothing
              ? 'Nothing of it can be taken here.'
              : `${countOf(count, 'cell')} can be taken${plan.participants.length === 0 ? '' : `, ${countOf(plan.participants.length, 'participant')} would be added`}${plan.renames.length === 0 ? '' : `, ${countOf(plan.renames.length, 'participant')} would be renamed`}.`}
        </p>
        {both === null ? null : (
          <RadioGroup
            label={`“${unclear ?? ''}” and its like are`}
            orientation="horizontal"
            options={[
              {
                id: 'thousands',
                label: `${Number(both.thousands).toLocaleString('en')}, points part thousands`,
              },
              { id: 'decimals', label: `${both.decimals}, points are decimal` },
            ]}
            value={points}
            onChange={(id) => {
              setPoints(id === 'thousands' ? 'thousands' : 'decimals');
            }}
          />
        )}
        {beyond.length === 0 ? null : (
          <Checkbox isSelected={hasColumns} onChange={setHasColumns}>
            {`Add ${countOf(beyond.length, 'attribute')} for what lies beyond the last one`}
          </Checkbox>
        )}
        {hasColumns
          ? names.map((name, index) => (
              <TextField
                key={beyond[index]}
                label={`Name of attribute ${index + 1}`}
                maxLength={longestName}
                value={name}
                error={name === wrong ? 'Give it a name that no other attribute has.' : undefined}
                onChange={(next) => {
                  setNames(names.with(index, next));
                }}
              />
            ))
          : null}
        {asReasons < unfit ? (
          <Checkbox isSelected={unfitAsReason} onChange={setUnfitAsReason}>
            Keep words that are no value as the reason why there is none
          </Checkbox>
        ) : null}
        <ProblemList title="Can’t be taken" problems={plan.problems} />
      </div>
    </Dialog>
  );
}
