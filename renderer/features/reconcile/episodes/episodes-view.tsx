import { useEffect, useRef, useState } from 'react';
import type { Unit } from '#shared/contract/reconciliation.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { useSession } from '../../../data/session.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Panel } from '../../../ui/panel/panel.tsx';
import { Closing } from '../closing.tsx';
import { nextOpen, takenBack } from '../decisions/next-open.ts';
import { useSettle } from '../decisions/use-settle.ts';
import { carryAlike, nextEpisode, previousEpisode } from '../reconcile.commands.ts';
import type { Reconciliation } from '../use-reconciliation.ts';
import { Queue } from './queue.tsx';
import { UnitView } from './unit-view.tsx';
import styles from './episodes.module.css';

type EpisodesViewProps = {
  readonly reconciliation: Reconciliation;
  readonly unitId: string | undefined;
  readonly onChoose: (unitId: string) => void;
  readonly onCodesFirst: (codeIds: readonly string[]) => void;
};

const isAlike = (unit: Unit): boolean =>
  unit.decision === null && (unit.kind === 'agreed' || unit.kind === 'nothing coded');

/** What was taken back comes before the eyes again. */
function useReturn(units: readonly Unit[], onChoose: (unitId: string) => void): void {
  const before = useRef(units);
  const coderId = useSession()?.coder?.id ?? null;
  useEffect(() => {
    const back = takenBack(before.current, units, coderId);
    before.current = units;
    if (back !== null) {
      onChoose(back);
    }
  }, [units, onChoose, coderId]);
}

/** Episode by episode: the queue at the left, the one before the eyes beside it. */
export function EpisodesView({ reconciliation, unitId, onChoose, onCodesFirst }: EpisodesViewProps) {
  const { units, progress, canDecide } = reconciliation;
  const [hasMoved, setMoved] = useState(false);
  const choose = (next: string): void => {
    setMoved(true);
    onChoose(next);
  };
  const { carryAlike: carry } = useSettle(reconciliation, choose);
  // What came first stays before the eyes, though somebody settles it in another window.
  const [firstId] = useState(() => nextOpen(units, null)?.id);
  const unit =
    units.find((candidate) => candidate.id === unitId) ??
    units.find((candidate) => candidate.id === firstId) ??
    units[0] ??
    null;
  const alike = units.filter(isAlike).length;
  const open = progress.units - progress.settled - progress.parked;
  const step = (by: 1 | -1) => (): void => {
    const next = units[units.findIndex((candidate) => candidate.id === unit?.id) + by];
    if (next !== undefined) {
      choose(next.id);
    }
  };
  useReturn(units, choose);
  useCommand(nextEpisode, step(1));
  useCommand(previousEpisode, step(-1));
  useCommand(carryAlike, () => void carry(unit), canDecide && alike > 0);

  if (unit === null) {
    return (
      <EmptyState title="There is nothing to settle" icon="compare">
        Nobody marked or coded anything in this round.
      </EmptyState>
    );
  }
  return (
    <div className={styles['view']}>
      <Panel side="left" title={open === 0 ? 'All settled' : `${countOf(open, 'episode')} to settle`}>
        {canDecide && alike > 0 ? (
          <div className={styles['carry']}>
            <Button shortcut={carryAlike} onPress={() => void carry(unit)}>
              {alike === 1 ? 'Carry over the one read alike' : `Carry over ${alike} read alike`}
            </Button>
          </div>
        ) : null}
        <Queue reconciliation={reconciliation} currentId={unit.id} onChoose={choose} />
      </Panel>
      <div className={styles['main']}>
        <Closing reconciliation={reconciliation} />
        <UnitView
          key={unit.id}
          reconciliation={reconciliation}
          unit={unit}
          isNext={hasMoved}
          onChoose={choose}
          onCodesFirst={onCodesFirst}
        />
      </div>
    </div>
  );
}
