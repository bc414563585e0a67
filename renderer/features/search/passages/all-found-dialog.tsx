import { useState } from 'react';
import { mostAtOnce, type FoundExtent } from '#shared/contract/found-passages.ts';
import { saidIn } from '#shared/domain/quotation/said-in.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { CodeToApply } from '../../../data/codings.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { SegmentedControl } from '../../../ui/segmented-control/segmented-control.tsx';
import { CodeChoice } from './code-choice.tsx';
import { extents, isExtent } from './extent.ts';
import type { FoundActs } from './use-acts.ts';
import type { Finding } from './use-search.ts';
import styles from './passages.module.css';

type AllFoundDialogProps = {
  readonly as: 'code' | 'episodes';
  readonly finding: Finding;
  readonly extent: FoundExtent;
  readonly acts: FoundActs;
  readonly onClose: () => void;
};

type Chosen = { readonly code: CodeToApply; readonly name: string };

const mostShown = 100;

const useOf = (as: 'code' | 'episodes', chosen: Chosen | null) =>
  as === 'episodes'
    ? { as: 'episodes' as const }
    : chosen !== null && 'codeId' in chosen.code
      ? { as: 'code' as const, codeId: chosen.code.codeId }
      : { as: 'new code' as const };

/** What would become of everything that was found, looked through before it is done in one step. */
export function AllFoundDialog({ as, finding, extent: begun, acts, onClose }: AllFoundDialogProps) {
  const [extent, setExtent] = useState(begun);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setBusy] = useState(false);
  const answer = useAsk(
    'search.stretches',
    { finding, extent, use: useOf(as, chosen) },
    { keepLast: true },
  ).data;
  const stretches = (answer?.stretches ?? []).map((stretch) => ({
    ...stretch,
    id: `${stretch.sourceId} ${stretch.start} ${stretch.end}`,
  }));
  const fresh = stretches.filter(({ state }) => state === 'new');
  const taken = fresh.filter(({ id }) => !left.has(id));
  const there = stretches.filter(({ state }) => state === 'there').length;
  const outside = stretches.filter(({ state }) => state === 'outside').length;
  const overlapping = stretches.length - fresh.length - there - outside;
  const isCode = as === 'code';
  const isReady = taken.length > 0 && !(isCode && chosen === null);
  const carryOut = async (): Promise<void> => {
    setBusy(true);
    const places = taken.map(({ sourceId, start, end }) => ({ sourceId, start, end }));
    const isDone = chosen === null ? await acts.mark(places) : await acts.code(places, chosen.code);
    setBusy(false);
    if (isDone) onClose();
  };
  const sources = new Set(taken.map(({ sourceId }) => sourceId)).size;
  const said = [
    `${countOf(taken.length, 'stretch', 'stretches')} in ${countOf(sources, 'source')}`,
    ...(there > 0
      ? [`${there.toLocaleString('en')} ${isCode ? 'carry it already' : 'are in an episode already'}`]
      : []),
    ...(outside > 0 ? [`${outside.toLocaleString('en')} are not what your round is about`] : []),
    ...(overlapping > 0 ? [`${overlapping.toLocaleString('en')} overlap an episode and are left out`] : []),
  ].join('; ');
  return (
    <Dialog
      title={isCode ? 'Code everything that was found' : 'Mark everything that was found'}
      size="wide"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            // Anew once the code is chosen, so that Enter goes on from there.
            key={chosen?.name}
            kind="main"
            autoFocus={chosen !== null || !isCode}
            isDisabled={!isReady}
            isPending={isBusy}
            onPress={() => void carryOut()}
          >
            {isCode
              ? `Apply ${chosen === null ? 'the code' : `“${chosen.name}”`} to ${taken.length.toLocaleString('en')}`
              : `Mark ${countOf(taken.length, 'episode')}`}
          </Button>
        </>
      }
    >
      <div className={styles['all']}>
        {isCode && chosen === null ? (
          <CodeChoice
            label="Code for everything that was found"
            onPick={(code, name) => {
              setChosen({ code, name });
            }}
          />
        ) : null}
        {chosen === null ? null : (
          <p className={styles['chosen']}>
            {`“${chosen.name}”`}
            <Button
              onPress={() => {
                setChosen(null);
              }}
            >
              Choose another
            </Button>
          </p>
        )}
        <div className={styles['take']}>
          <span>Take</span>
          <SegmentedControl
            label="How much of each to take"
            segments={extents}
            value={extent}
            onChange={(id) => {
              if (isExtent(id)) setExtent(id);
            }}
          />
        </div>
        <p role="status" className={styles['summary']}>
          {answer === undefined ? 'Looking it through' : `${said}.`}
          {answer?.more === true
            ? ` There is more than can be looked through at once (${mostAtOnce.toLocaleString('en')}); narrow the search for the rest.`
            : null}
        </p>
        <ul aria-label="What would be taken" className={styles['stretches']}>
          {stretches.slice(0, mostShown).map(({ id, speaker, source, state, ...quoted }) => (
            <li key={id}>
              <Checkbox
                isSelected={state === 'new' && !left.has(id)}
                isDisabled={state !== 'new'}
                onChange={(isTaken) => {
                  const next = new Set(left);
                  if (isTaken) next.delete(id);
                  else next.add(id);
                  setLeft(next);
                }}
              >
                <span className={styles['stretch']}>
                  <span className={styles['stretchWords']} dir="auto">
                    {saidIn(quoted).replaceAll(/\s+/gu, ' ')}
                  </span>
                  <span className={styles['source']}>
                    {speaker === null ? source : `${speaker}, ${source}`}
                    {state === 'there' ? (isCode ? ', carries it already' : ', in an episode already') : null}
                    {state === 'overlaps' ? ', overlaps an episode' : null}
                    {state === 'outside' ? ', not what your round is about' : null}
                  </span>
                </span>
              </Checkbox>
            </li>
          ))}
        </ul>
        {stretches.length > mostShown ? (
          <p
            className={styles['source']}
          >{`And ${(stretches.length - mostShown).toLocaleString('en')} more.`}</p>
        ) : null}
      </div>
    </Dialog>
  );
}
