import { useEffect, useRef, useState } from 'react';
import type { Code, CodeCount } from '#shared/contract/codebook.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ComboBox } from '../../../ui/combo-box/combo-box.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { CodeMark } from '../../evidence/index.ts';
import { usedWords } from '../tree/figures.tsx';
import { MergeOutlook } from './merge-outlook.tsx';
import { textsAtFirst, TextsToKeep, type Texts } from './texts-to-keep.tsx';
import styles from './merge.module.css';

type MergeDialogProps = {
  /** Every code of the codebook; those of one kind and one book can be merged. */
  readonly codes: readonly Code[];
  readonly counts: ReadonlyMap<string, CodeCount>;
  readonly codeIds: readonly string[];
  readonly onMerged: (code: Code, count: number) => void;
  readonly onClose: () => void;
};

/** The codes that were chosen, the most used one first: it is offered as the one that stays. */
const byUse = (counts: ReadonlyMap<string, CodeCount>, codes: readonly Code[]): readonly Code[] =>
  codes.toSorted((one, other) => (counts.get(other.id)?.codings ?? 0) - (counts.get(one.id)?.codings ?? 0));

/** Merges codes: which one stays, what it is called and says, and a look at all that changes. */
export function MergeDialog({ codes, counts, codeIds, onMerged, onClose }: MergeDialogProps) {
  const [ids, setIds] = useState(codeIds);
  const merged = byUse(
    counts,
    codes.filter(({ id }) => ids.includes(id)),
  );
  const [intoId, setIntoId] = useState(merged[0]?.id ?? '');
  const [name, setName] = useState<string | null>(null);
  const [texts, setTexts] = useState<Partial<Texts>>({});
  const [problem, setProblem] = useState<string>();
  const [words, setWords] = useState('');
  const adding = useRef<HTMLInputElement>(null);
  const isAlone = codeIds.length === 1;
  useEffect(() => {
    if (isAlone) {
      adding.current?.focus();
    }
  }, [isAlone]);
  const merge = useDo('codes.merge');
  const into = merged.find(({ id }) => id === intoId) ?? merged[0];
  const from = merged.filter(({ id }) => id !== into?.id);
  const fit = codes.filter(
    ({ id, kind, coderId, roundId, retiredAt }) =>
      !ids.includes(id) &&
      retiredAt === null &&
      kind === into?.kind &&
      coderId === into.coderId &&
      roundId === into.roundId,
  );
  if (into === undefined) {
    return null;
  }
  const kept: Texts = { ...textsAtFirst(into), ...texts };
  const finish = async (): Promise<void> => {
    if (from.length === 0) {
      return;
    }
    const result = await merge(
      { codeIds: from.map(({ id }) => id), intoId: into.id, name: name ?? into.name, ...kept },
      { quietly: true },
    );
    if (result.ok) {
      onMerged(result.value, from.length);
    } else {
      setProblem(result.error.message);
    }
  };
  return (
    <Dialog
      title={
        from.length === 0 ? `Merge “${into.name}” with another` : `Merge ${countOf(merged.length, into.kind)}`
      }
      size="wide"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            kind="main"
            shortcut="Mod+Enter"
            isDisabled={from.length === 0 || (name ?? into.name).trim() === ''}
            onPress={() => void finish()}
          >
            Merge
          </Button>
        </>
      }
    >
      <div
        role="presentation"
        className={styles['form']}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void finish();
          }
        }}
      >
        <RadioGroup
          label={from.length === 0 ? 'The code' : 'Which one stays'}
          value={into.id}
          onChange={(id) => {
            setIntoId(id);
            setName(null);
            setTexts({});
          }}
          options={merged.map((code) => {
            const count = counts.get(code.id);
            return {
              id: code.id,
              label: code.name,
              mark: (
                <span className={styles['mark']}>
                  <CodeMark code={code} />
                </span>
              ),
              hint: count === undefined ? 'Not used yet' : usedWords(count),
            };
          })}
        />
        <ComboBox
          ref={adding}
          label={from.length === 0 ? 'Merge it with' : 'Add another'}
          placeholder="Write the name of a code"
          options={fit.map((code) => ({ id: code.id, label: code.name, mark: <CodeMark code={code} /> }))}
          value={null}
          text={words}
          onTextChange={setWords}
          onChange={(id) => {
            if (id !== null) {
              setIds([...ids, id]);
              setWords('');
            }
          }}
        />
        {from.length === 0 ? null : (
          <>
            <TextField
              label="What it is called"
              autoFocus={codeIds.length > 1}
              value={name ?? into.name}
              error={problem}
              onChange={(next) => {
                setName(next);
                setProblem(undefined);
              }}
            />
            <TextsToKeep
              from={from}
              texts={kept}
              onChange={(next) => {
                setTexts({ ...texts, ...next });
              }}
            />
            <MergeOutlook into={into} from={from} name={name ?? into.name} />
          </>
        )}
      </div>
    </Dialog>
  );
}
