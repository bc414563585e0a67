import { useState } from 'react';
import type { Action } from '#shared/contract/history.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { redoCommand, undoCommand } from '../../../commands/step-commands.ts';
import { runCommand, useCommand } from '../../../commands/use-command.ts';
import { useSession } from '../../../data/session.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { arrowSteps } from '../../../ui/arrow-steps/arrow-steps.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { useOpenPlace } from '../../evidence/index.ts';
import { useExport } from '../../exporting/index.ts';
import { useCoders } from '../../rounds/index.ts';
import { ScreenBar } from '../../screen/index.ts';
import { filterOf, isFiltered } from '../history-filter.ts';
import { exportHistoryCommand, lookBackCommand, takeBackCommand } from '../history.commands.ts';
import { TakeBackDialog } from '../take-back/take-back-dialog.tsx';
import type { HistoryView } from '../use-history-view.ts';
import { HistoryFilters } from './history-filters.tsx';
import type { StepActs } from './step-acts.ts';
import { StepDays } from './step-days.tsx';
import styles from '../history.module.css';

const page = 200;

const noSteps: readonly Action[] = [];

const listen = arrowSteps('[data-step]');

/** Everything that was done, filtered, each step unfolding to what it changed. */
export function StepsScreen({ view }: { readonly view: HistoryView }) {
  const { asked, show } = view;
  const filter = filterOf(asked);
  const shownFor = JSON.stringify(filter);
  const [more, setMore] = useState({ shownFor, limit: page });
  const limit = more.shownFor === shownFor ? more.limit : page;
  const coders = useCoders();
  const session = useSession();
  const found = useAsk('history.list', { limit, ...filter }, { keepLast: true }).data;
  const exportFile = useExport();
  const openPlace = useOpenPlace();
  const [leaving, setLeaving] = useState<Action | null>(null);
  const steps = found?.actions ?? noSteps;
  const [entered, setEntered] = useState<number | null>(null);
  const stop = (steps.find(({ number }) => number === (entered ?? asked.step)) ?? steps[0])?.number;
  const hasFilter = isFiltered(asked);

  const acts: StepActs = {
    unfold: (step) => {
      show({ step: step ?? '' });
    },
    lookBack: (at) => {
      show({ at }, true);
    },
    takeBack: (step) =>
      step.undone || step.coderId === null || step.coderId !== session?.coder?.id
        ? null
        : () => {
            setLeaving(step);
          },
    whyNotYours: ({ coderId, coder }) =>
      coderId === session?.coder?.id ? '' : `Only ${coder} can take this back.`,
    historyOf: (about) => {
      show({ about, words: '', kind: '', coder: '', from: '', to: '', step: '' }, true);
    },
    enter: setEntered,
    open: openPlace,
  };
  const unfolded = steps.find(({ number }) => number === asked.step) ?? null;
  const takeUnfoldedBack = unfolded === null ? null : acts.takeBack(unfolded);
  useCommand(exportHistoryCommand, () => {
    void exportFile('history', (client, names) => client.call('history.export', { ...filter, ...names }));
  });
  useCommand(takeBackCommand, () => takeUnfoldedBack?.(), takeUnfoldedBack !== null);
  const lookedAt = unfolded ?? steps[0];
  useCommand(
    lookBackCommand,
    () => {
      if (lookedAt !== undefined) acts.lookBack(lookedAt.number);
    },
    lookedAt !== undefined,
  );

  return (
    <>
      <ScreenBar
        title="History"
        sub={found === undefined ? undefined : `${countOf(found.total, 'step')}${hasFilter ? ' found' : ''}`}
      >
        <Button
          icon={<Icon name="undo" />}
          shortcut={undoCommand}
          isDisabled={(session?.undo ?? null) === null}
          onPress={() => void runCommand('history.undo')}
        >
          Undo
        </Button>
        <Button
          icon={<Icon name="redo" />}
          shortcut={redoCommand}
          isDisabled={(session?.redo ?? null) === null}
          onPress={() => void runCommand('history.redo')}
        >
          Redo
        </Button>
        <Button
          icon={<Icon name="clock" />}
          shortcut={lookBackCommand}
          isDisabled={lookedAt === undefined}
          onPress={() => void runCommand(lookBackCommand.id)}
        >
          As it stood
        </Button>
        <Button
          icon={<Icon name="export" />}
          shortcut={exportHistoryCommand}
          onPress={() => void runCommand(exportHistoryCommand.id)}
        >
          Save as CSV
        </Button>
      </ScreenBar>
      <HistoryFilters view={view} coders={coders} about={found?.about ?? null} />
      <div role="region" aria-label="Steps" className={styles['steps']}>
        {found !== undefined && steps.length === 0 ? (
          <EmptyState title={hasFilter ? 'No step fits' : 'Nothing was done yet'} icon="history">
            {hasFilter
              ? 'Try other words, other days, or everyone’s steps.'
              : 'Every step will stand here, by whom and when, and can be taken back.'}
          </EmptyState>
        ) : (
          <div role="presentation" onKeyDown={listen}>
            <StepDays steps={steps} coders={coders} open={asked.step} stop={stop} acts={acts} />
          </div>
        )}
        {found !== undefined && steps.length < found.total ? (
          <Button
            onPress={() => {
              setMore({ shownFor, limit: limit + page });
            }}
          >
            {`Show ${Math.min(page, found.total - steps.length)} more`}
          </Button>
        ) : null}
      </div>
      <TakeBackDialog
        step={leaving}
        onClose={() => {
          setLeaving(null);
        }}
        onShowStep={(step) => {
          setLeaving(null);
          show({ step, words: '', kind: '', coder: '', about: '', from: '', to: '' }, true);
        }}
      />
    </>
  );
}
