import { useRef, useState } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { SplitScreen } from '../../screen/index.ts';
import { holdCodes, letGo, narrowCodes, nextCodes, nextView, previousCodes } from '../reconcile.commands.ts';
import type { Reconciliation } from '../use-reconciliation.ts';
import { boardItems, currentItem, itemAfter, type BoardItem } from './board-items.ts';
import { Board } from './board.tsx';
import { IdeaDock } from './idea-dock.tsx';
import { Quotations } from './quotations.tsx';
import { useDecideCodes } from './use-decide-codes.ts';
import frame from '../reconcile.module.css';
import styles from './codes.module.css';

type CodesViewProps = {
  readonly reconciliation: Reconciliation;
  /** Codes to begin with, as they come from an episode. */
  readonly firstCodes: readonly string[];
  readonly onEpisodes: () => void;
};

/** Code by code: what each coder named, what may be one idea, and what it is called from now on. */
export function CodesView({ reconciliation, firstCodes, onEpisodes }: CodesViewProps) {
  const { boardCodes, proposals, progress, round, canDecide } = reconciliation;
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [alone, setAlone] = useState<string | null>(null);
  const [held, setHeld] = useState<readonly string[]>(firstCodes);
  const { decide, reopen } = useDecideCodes(round.id);
  const isSettling = useRef(false);

  const items = boardItems(boardCodes, proposals);
  const startId = items.find((item) => item.codeIds.some((codeId) => firstCodes.includes(codeId)))?.id;
  const current = currentItem(items, currentId ?? startId ?? null);
  const own = alone === null ? (current?.codeIds ?? []) : [alone];
  const isStart = currentId === null && firstCodes.length > 0 && held === firstCodes;
  const chosen = isStart ? held : [...new Set([...held, ...own])];
  const codes = boardCodes.filter((code) => chosen.includes(code.codeId));

  const goTo = (item: BoardItem | undefined, codeId: string | null = null): void => {
    if (item !== undefined) {
      setCurrentId(item.id);
      setAlone(codeId);
    }
  };
  const step = (by: 1 | -1) => (): void => {
    goTo(items[items.findIndex((item) => item.id === current?.id) + by]);
  };
  const hold = (codeIds: readonly string[]): void => {
    const isHeld = codeIds.every((codeId) => held.includes(codeId));
    setHeld(
      isHeld ? held.filter((codeId) => !codeIds.includes(codeId)) : [...new Set([...held, ...codeIds])],
    );
  };
  const press = (item: BoardItem, codeId: string | null, isHolding: boolean): void => {
    if (isHolding && codeId !== null) {
      hold([codeId]);
    } else {
      const isPair = item.codeIds.length > 1 && item.id === current?.id;
      goTo(item, isPair && alone !== codeId ? codeId : null);
    }
  };
  useCommand(nextCodes, step(1));
  useCommand(previousCodes, step(-1));
  useCommand(
    narrowCodes,
    () => {
      const ids = current?.codeIds ?? [];
      const steps = [null, ...ids];
      setAlone(steps[(steps.indexOf(alone) + 1) % steps.length] ?? null);
    },
    (current?.codeIds.length ?? 0) > 1,
  );
  const settle = async (into: Parameters<typeof decide>[1], reason: string): Promise<void> => {
    // A key that comes before the answer was meant for these codes, which are settled by then.
    if (isSettling.current) {
      return;
    }
    isSettling.current = true;
    if (await decide(chosen, into, reason)) {
      setHeld([]);
      goTo(itemAfter(items, chosen) ?? current ?? undefined);
    }
    isSettling.current = false;
  };
  const holdOwn = (): void => {
    hold(own);
    announce(`${countOf(chosen.length, 'code')} held; choose more.`);
  };
  const release = (): void => {
    setHeld([]);
    setAlone(null);
  };
  useCommand(holdCodes, holdOwn, canDecide && own.length > 0);
  useCommand(letGo, release, held.length > 0 || alone !== null);

  if (current === null) {
    return (
      <EmptyState
        title="There are no codes to settle"
        icon="compare"
        action={
          <Button kind="main" onPress={onEpisodes}>
            Go on with the episodes
          </Button>
        }
      >
        {round.codebook === 'study'
          ? 'Everyone coded with the study’s codes, so their meaning is settled already.'
          : 'Nobody named a code in this round.'}
      </EmptyState>
    );
  }
  return (
    <SplitScreen
      isBare
      sideLabel="Evidence"
      sideTitle="What they were used for"
      side={<Quotations reconciliation={reconciliation} codes={codes} />}
    >
      <div className={styles['view']}>
        {canDecide && progress.codesDecided === progress.codes ? (
          <div className={frame['closing']}>
            <p>
              <b>All {countOf(progress.codes, 'code')} are settled.</b> What each episode was read as can be
              compared now.
            </p>
            <Button kind="main" shortcut={nextView} onPress={onEpisodes}>
              Go on with the episodes
            </Button>
          </div>
        ) : null}
        <Board
          reconciliation={reconciliation}
          items={items}
          current={current}
          chosen={chosen}
          held={held}
          onPress={press}
        />
        {canDecide ? (
          <IdeaDock
            key={`${chosen.toSorted().join(' ')} ${codes.map((code) => code.decision?.decidedAt ?? '').join(' ')}`}
            reconciliation={reconciliation}
            codes={codes}
            onDecide={(into, reason) => void settle(into, reason)}
            onReopen={() => void reopen(chosen)}
            onHold={holdOwn}
            held={held.length}
            onLetGo={release}
          />
        ) : round.state === 'comparing' ? (
          <p className={styles['dock']}>To decide, say at the top right who is coding.</p>
        ) : null}
      </div>
    </SplitScreen>
  );
}
