import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState, type ReactNode } from 'react';
import type { Round } from '#shared/contract/rounds.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useAsk } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note/error-note.tsx';
import { ProgressBar } from '../../ui/progress-bar/progress-bar.tsx';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { useCoders } from '../rounds/index.ts';
import { ScreenBar } from '../screen/index.ts';
import { AgreementView } from './agreement/agreement-view.tsx';
import { CodesView } from './codes/codes-view.tsx';
import { EpisodesView } from './episodes/episodes-view.tsx';
import { NotCompared } from './not-compared.tsx';
import { progressWords } from './progress-words.ts';
import {
  reconcileSearch,
  reconcileViews,
  type ReconcileSearch,
  type ReconcileView,
} from './reconcile-search.ts';
import { nextView } from './reconcile.commands.ts';
import { RoundChoice } from './round-choice.tsx';
import { useReconciliation, type Reconciliation } from './use-reconciliation.ts';
import { roundToShow } from './which-round.ts';
import styles from './reconcile.module.css';

const labels: Readonly<Record<ReconcileView, string>> = {
  codes: 'Codes',
  episodes: 'Episodes',
  agreement: 'Agreement',
};

const noRounds: readonly Round[] = [];

/**
 * What the address says, and how to change it: another round begins afresh. A step inside the screen is no step of the
 * browser’s history.
 */
function useReconcileSearch() {
  const search = reconcileSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const change = useCallback(
    (next: ReconcileSearch) => {
      void navigate({
        to: '/reconcile',
        search: (before: Record<string, unknown>) =>
          next.round === undefined ? { ...reconcileSearch(before), ...next } : next,
        replace: true,
      });
    },
    [navigate],
  );
  return { search, change };
}

/** Codes come first while some are undecided; then the episodes. */
const usualView = ({ progress }: Reconciliation): ReconcileView =>
  progress.codesDecided < progress.codes && progress.settled === 0 ? 'codes' : 'episodes';

type Bar = (reconciliation: Reconciliation | null, view: ReconcileView) => ReactNode;

type ViewsProps = {
  readonly reconciliation: Reconciliation;
  readonly bar: Bar;
  readonly search: ReconcileSearch;
  readonly change: (next: ReconcileSearch) => void;
};

/** The views of a compared round. What came first stays until another one is chosen. */
function Views({ reconciliation, bar, search, change }: ViewsProps) {
  const [usual] = useState(() => usualView(reconciliation));
  const [firstCodes, setFirstCodes] = useState<readonly string[]>([]);
  const view = search.view ?? usual;
  const chooseUnit = useCallback(
    (unit: string) => {
      change({ unit, view: 'episodes' });
    },
    [change],
  );
  useCommand(nextView, () => {
    setFirstCodes([]);
    change({ view: reconcileViews[(reconcileViews.indexOf(view) + 1) % reconcileViews.length] ?? 'codes' });
  });
  return (
    <>
      {bar(reconciliation, view)}
      {view === 'codes' ? (
        <CodesView
          reconciliation={reconciliation}
          firstCodes={firstCodes}
          onEpisodes={() => {
            change({ view: 'episodes' });
          }}
        />
      ) : null}
      {view === 'episodes' ? (
        <EpisodesView
          reconciliation={reconciliation}
          unitId={search.unit}
          onChoose={chooseUnit}
          onCodesFirst={(codeIds) => {
            setFirstCodes(codeIds);
            change({ view: 'codes' });
          }}
        />
      ) : null}
      {view === 'agreement' ? (
        <AgreementView
          reconciliation={reconciliation}
          onEpisode={chooseUnit}
          onCodes={() => {
            change({ view: 'codes' });
          }}
        />
      ) : null}
    </>
  );
}

function Compared({ round, bar, ...rest }: Omit<ViewsProps, 'reconciliation'> & { readonly round: Round }) {
  const { reconciliation, problem } = useReconciliation(round);
  return reconciliation === null ? (
    <>
      {bar(null, 'episodes')}
      <div className={styles['coming']}>
        {problem === null ? <Skeleton lines={6} /> : <ErrorNote>{problem}</ErrorNote>}
      </div>
    </>
  ) : (
    <Views reconciliation={reconciliation} bar={bar} {...rest} />
  );
}

/** The place where coders' readings become one: codes first, then episodes, with the agreement before discussion. */
export function ReconcileScreen() {
  const { search, change } = useReconcileSearch();
  const answer = useAsk('rounds.list', {});
  const coders = useCoders();
  const rounds = answer.data ?? noRounds;
  const round = roundToShow(rounds, search.round);

  const bar: Bar = (reconciliation, view) => (
    <ScreenBar
      title="Reconcile"
      sub={
        round === null ? undefined : (
          <RoundChoice
            round={round}
            rounds={rounds}
            coders={coders}
            onChoose={(roundId) => {
              change({ round: roundId });
            }}
          />
        )
      }
    >
      {reconciliation === null ? null : (
        <>
          <ProgressBar {...progressWords(reconciliation.progress, view)} />
          <SegmentedControl
            label="What is shown"
            segments={reconcileViews.map((id) => ({ id, label: labels[id] }))}
            value={view}
            onChange={(id) => {
              change(reconcileSearch({ view: id }));
            }}
          />
        </>
      )}
    </ScreenBar>
  );

  if (answer.data === undefined) {
    return (
      <>
        {bar(null, 'episodes')}
        <div className={styles['coming']}>
          {answer.error === null ? <Skeleton lines={6} /> : <ErrorNote>{answer.error.message}</ErrorNote>}
        </div>
      </>
    );
  }
  if (round === null || round.state === 'open' || round.coders.length < 2) {
    return (
      <>
        {bar(null, 'episodes')}
        <NotCompared round={round} coders={coders} />
      </>
    );
  }
  return <Compared key={round.id} round={round} bar={bar} search={search} change={change} />;
}
