import { useState } from 'react';
import type { Attribute, Participant } from '#shared/contract/participants.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { ProblemList } from '../problem-list.tsx';
import { longestName } from '../too-long.ts';
import { classesOf, countClasses, emptyLine, linesOf, type ClassLine } from './classes-draft.ts';
import styles from './attributes.module.css';

type ClassesDialogProps = {
  /** The classes that are changed; null for new ones. */
  readonly attribute: Attribute | null;
  readonly attributes: readonly Attribute[];
  readonly participants: readonly Participant[];
  readonly onClose: () => void;
};

const sides = [
  { id: 'above', label: 'at or above' },
  { id: 'below', label: 'above' },
];

const mostClasses = 12;

/** Up to where the first class reaches, as the second one says. */
const firstWords = ([, second]: readonly ClassLine[]): string =>
  `${second?.side === 'below' ? 'up to' : 'below'} ${second?.at.trim() ?? ''}`.trim();

/** Asks for classes and the thresholds between them, and counts who falls into each while they are written. */
export function ClassesDialog({ attribute, attributes, participants, onClose }: ClassesDialogProps) {
  const numeric = attributes.filter(
    ({ type, derived }) => derived === null && (type === 'number' || type === 'range'),
  );
  const base = attribute?.derived?.from === 'classes' ? attribute.derived.attributeId : numeric[0]?.id;
  const [name, setName] = useState(attribute?.name ?? '');
  const [of, setOf] = useState(base ?? '');
  const [lines, setLines] = useState<readonly ClassLine[]>(linesOf(attribute));
  const [problem, setProblem] = useState<string>();
  const add = useDo('attributes.addClasses');
  const change = useDo('attributes.changeClasses');
  const written = classesOf(lines);
  const counts = 'classes' in written ? countClasses(written.classes, of, participants) : null;
  const isReady = counts !== null && name.trim() !== '' && of !== '';
  const edit = (index: number, next: Partial<ClassLine>): void => {
    setLines(lines.map((line, at) => (at === index ? { ...line, ...next } : line)));
    setProblem(undefined);
  };
  const finish = async (): Promise<void> => {
    if (!isReady || !('classes' in written)) {
      return;
    }
    const { names, cuts } = written.classes;
    const words = { name, of, names: [...names], cuts: [...cuts] };
    const result =
      attribute === null
        ? await add(words, { quietly: true })
        : await change({ ...words, attributeId: attribute.id }, { quietly: true });
    if (result.ok) {
      onClose();
    } else {
      setProblem(result.error.message);
    }
  };
  const actions =
    numeric.length === 0 ? (
      <Button kind="main" autoFocus onPress={onClose}>
        Close
      </Button>
    ) : (
      <>
        <Button onPress={onClose}>Cancel</Button>
        <Button kind="main" type="submit" isDisabled={!isReady}>
          {attribute === null ? 'Add classes' : 'Keep changes'}
        </Button>
      </>
    );
  return (
    <Dialog
      title={attribute === null ? 'Derive classes' : `Change ${attribute.name}`}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
      onSubmit={() => void finish()}
      actions={actions}
    >
      {numeric.length === 0 ? (
        <p>Classes follow from a number. Add an attribute that takes a number or a range first.</p>
      ) : (
        <div className={styles['form']}>
          <TextField
            label="Name"
            maxLength={longestName}
            placeholder="Such as District size"
            autoFocus
            value={name}
            error={problem}
            onChange={(next) => {
              setName(next);
              setProblem(undefined);
            }}
          />
          <Select
            label="Worked out from"
            options={numeric.map(({ id, name: label }) => ({ id, label }))}
            value={of}
            onChange={setOf}
          />
          <ol aria-label="Classes" className={styles['classes']}>
            {lines.map((line, index) => (
              <li key={line.id} className={styles['class']}>
                <TextField
                  label={`Class ${index + 1}`}
                  isLabelHidden
                  maxLength={longestName}
                  value={line.name}
                  onChange={(next) => {
                    edit(index, { name: next });
                  }}
                />
                {index === 0 ? (
                  <span className={styles['below']}>{firstWords(lines)}</span>
                ) : (
                  <>
                    <Select
                      label={`Where class ${index + 1} begins`}
                      isLabelHidden
                      options={sides}
                      value={line.side}
                      onChange={(id) => {
                        edit(index, { side: id === 'below' ? 'below' : 'above' });
                      }}
                    />
                    <TextField
                      label={`Threshold of class ${index + 1}`}
                      isLabelHidden
                      placeholder="15,000"
                      value={line.at}
                      onChange={(next) => {
                        edit(index, { at: next });
                      }}
                    />
                  </>
                )}
                <span className={styles['count']}>{counts?.byClass[index] ?? ''}</span>
              </li>
            ))}
          </ol>
          <div className={styles['actions']}>
            <Button
              kind="quiet"
              icon={<Icon name="add" />}
              isDisabled={lines.length >= mostClasses}
              onPress={() => {
                setLines([...lines, emptyLine(lines.length + 1)]);
              }}
            >
              Add a class
            </Button>
            <IconButton
              icon={<Icon name="minus" />}
              label="Remove the last class"
              isDisabled={lines.length <= 2}
              onPress={() => {
                setLines(lines.slice(0, -1));
              }}
            />
          </div>
          <p role="status" className={styles['quiet']}>
            {'problem' in written
              ? written.problem
              : counts === null || counts.missing === 0
                ? 'Everyone has a number.'
                : `${countOf(counts.missing, 'participant')} without a number ${counts.missing === 1 ? 'has' : 'have'} no class either.`}
          </p>
          <ProblemList title="Left undecided" problems={counts?.undecided ?? []} />
        </div>
      )}
    </Dialog>
  );
}
