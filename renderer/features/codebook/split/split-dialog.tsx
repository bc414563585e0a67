import { useEffect, useRef, useState } from 'react';
import type { Code } from '#shared/contract/codebook.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { ErrorNote } from '../../../ui/error-note/error-note.tsx';
import { ProgressBar } from '../../../ui/progress-bar/progress-bar.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { CodingCard } from './coding-card.tsx';
import { countLeft, dealOut, goTo, partsOf, stays, withPile, type Pile } from './deal.ts';
import { heldWords } from './held-words.ts';
import { useDeal } from './kept-deals.ts';
import { PileList } from './pile-list.tsx';
import styles from './split.module.css';

type SplitDialogProps = {
  readonly code: Code;
  readonly codes: readonly Code[];
  readonly onSplit: (into: readonly Code[], moved: number) => void;
  readonly onClose: () => void;
};

/** Walks the codings of a code one after another and deals them out to other codes; all of it becomes one step in the end. */
export function SplitDialog({ code, codes, onSplit, onClose }: SplitDialogProps) {
  const answer = useAsk('codes.dealable', { codeId: code.id }, { quietly: true });
  const split = useDo('codes.split');
  const [deal, keep, forget] = useDeal(code.id);
  const [problem, setProblem] = useState<string>();
  const [isNaming, setNaming] = useState(false);
  const walk = useRef<HTMLDivElement>(null);
  const codings = answer.data?.codings ?? [];
  const ids = codings.map(({ codingId }) => codingId);
  const total = ids.length;
  const at = Math.min(deal.at, Math.max(0, total - 1));
  const coding = codings[at];
  const parts = partsOf(deal, ids);
  const left = countLeft(deal, ids);

  const isHere = coding !== undefined;
  useEffect(() => {
    if (isHere && !isNaming) {
      walk.current?.focus();
    }
  }, [isHere, isNaming]);

  const go = (to: number): void => {
    keep(goTo(deal, to, total));
  };
  const give = (key: string): void => {
    if (coding !== undefined) {
      keep(dealOut({ ...deal, at }, coding.codingId, key, total));
    }
  };
  const giveTo = (pile: Omit<Pile, 'key'>): void => {
    setNaming(false);
    if (coding !== undefined) {
      const made = withPile({ ...deal, at }, pile);
      keep(dealOut(made.deal, coding.codingId, made.key, total));
    }
  };
  const finish = async (): Promise<void> => {
    if (parts.length === 0) {
      return;
    }
    const result = await split({ codeId: code.id, parts }, { quietly: true });
    if (result.ok) {
      forget();
      onSplit(result.value.into, result.value.moved);
    } else {
      setProblem(result.error.message);
    }
  };
  const press = (key: string): boolean => {
    const pile = deal.piles.find((one) => one.key === key);
    if (pile !== undefined || key === '0') {
      give(pile?.key ?? stays);
    } else if (key.toLowerCase() === 'n') {
      setNaming(true);
    } else if (key === 'ArrowRight' || key.toLowerCase() === 's') {
      go(at + 1);
    } else if (key === 'ArrowLeft') {
      go(at - 1);
    } else {
      return false;
    }
    return true;
  };

  return (
    <Dialog
      title={`Split “${code.name}”`}
      size="full"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
      actions={
        <>
          {total === 0 ? null : (
            <p className={styles['state']} aria-live="polite">
              {left === 0
                ? 'All are dealt out.'
                : `${countOf(left, 'coding')} not dealt yet; ${left === 1 ? 'it stays' : 'they stay'} under “${code.name}”.`}
            </p>
          )}
          <Button onPress={onClose}>{total === 0 ? 'Close' : 'Go on later'}</Button>
          {total === 0 ? null : (
            <Button
              kind="main"
              shortcut="Mod+Enter"
              isDisabled={parts.length === 0}
              onPress={() => void finish()}
            >
              Deal out
            </Button>
          )}
        </>
      }
    >
      {problem === undefined ? null : <ErrorNote>{problem}</ErrorNote>}
      {answer.data === undefined ? <Skeleton lines={6} label="Gathering the codings" /> : null}
      {answer.data?.held.map((held) => (
        <p key={held.round} className={styles['held']}>
          {heldWords(held, code.name)}
        </p>
      ))}
      {answer.data !== undefined && total === 0 && answer.data.held.length === 0 ? (
        <p>{`Nothing is coded with “${code.name}” yet, so there is nothing to deal out.`}</p>
      ) : null}
      {coding === undefined ? null : (
        <div
          ref={walk}
          role="group"
          aria-label="Codings to deal out"
          tabIndex={-1}
          className={styles['walk']}
          onKeyDown={(event) => {
            const isWriting = event.target instanceof HTMLInputElement;
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              void finish();
            } else if (!isWriting && !event.ctrlKey && !event.metaKey && !event.altKey && press(event.key)) {
              event.preventDefault();
            }
          }}
        >
          <div className={styles['reading']}>
            <ProgressBar
              label="Dealt out"
              value={total - left}
              max={total}
              text={`${at + 1} of ${total}, ${total - left} dealt`}
            />
            <CodingCard
              coding={coding}
              goesTo={
                deal.dealt[coding.codingId] === stays
                  ? code.name
                  : (deal.piles.find(({ key }) => key === deal.dealt[coding.codingId])?.name ?? null)
              }
            />
            <div className={styles['steps']}>
              <Button
                shortcut="ArrowLeft"
                isDisabled={at === 0}
                onPress={() => {
                  go(at - 1);
                }}
              >
                Back
              </Button>
              <Button
                shortcut="S"
                isDisabled={at === total - 1}
                onPress={() => {
                  go(at + 1);
                }}
              >
                Skip
              </Button>
            </div>
          </div>
          <PileList
            code={code}
            codes={codes}
            deal={deal}
            codingIds={ids}
            now={deal.dealt[coding.codingId]}
            isNaming={isNaming}
            onNaming={setNaming}
            onGive={give}
            onGiveTo={giveTo}
          />
        </div>
      )}
    </Dialog>
  );
}
