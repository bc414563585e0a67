import { useRef, useState } from 'react';
import type { Unit } from '#shared/contract/reconciliation.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { Button } from '../../../ui/button/button.tsx';
import { giveReason, settleCodesFirst } from '../reconcile.commands.ts';
import type { Reconciliation } from '../use-reconciliation.ts';
import { earlierReasons, ReasonField } from './reason-field.tsx';
import type { Account } from './use-settle.ts';
import { WayButtons } from './way-buttons.tsx';
import { proposalFor, undecidedIn, way, whoGaveWay, type Way } from './ways.ts';
import { WhoGaveWay, type Conceded } from './who-gave-way.tsx';
import styles from './decisions.module.css';

type DecideUnitProps = {
  readonly reconciliation: Reconciliation;
  readonly unit: Unit;
  readonly onSettle: (way: Way, account: Account) => void;
  readonly onCodesFirst: (codeIds: readonly string[]) => void;
  /** Away from the reason, with what was written. */
  readonly onLeave: () => void;
};

function wayOf({ decision }: Unit): Way | null {
  return decision === null
    ? null
    : way(decision.outcome, {
        coderId: decision.coderId,
        codeIds: decision.outcome === 'codes' ? decision.codeIds : [],
      });
}

function concededIn(unit: Unit): Conceded {
  const settled = wayOf(unit);
  return settled === null || whoGaveWay(unit, settled) === unit.decision?.concededBy
    ? 'told'
    : (unit.decision?.concededBy ?? 'nobody');
}

/** Where an episode is settled: the ways, the reason, and who gave way. */
export function DecideUnit(props: DecideUnitProps) {
  const { reconciliation, unit, onSettle, onCodesFirst, onLeave } = props;
  const { book, coders, round } = reconciliation;
  const settled = wayOf(unit);
  const [reason, setReason] = useState(unit.decision?.reason ?? '');
  const [conceded, setConceded] = useState(() => concededIn(unit));
  const [shownOf, setShownOf] = useState(unit.decision);
  if (shownOf?.decidedAt !== unit.decision?.decidedAt) {
    setShownOf(unit.decision);
    setReason(unit.decision?.reason ?? '');
    setConceded(concededIn(unit));
  }
  const field = useRef<HTMLInputElement>(null);
  const ways = useRef<HTMLDivElement>(null);
  const proposal = proposalFor(unit, book);
  const undecided = undecidedIn(unit, book);

  const account = (taken: Way, who: Conceded): Account => ({
    reason,
    concededBy: who === 'told' ? whoGaveWay(unit, taken) : who === 'nobody' ? null : who,
  });
  const onToWays = (): void => {
    ways.current?.querySelector('button')?.focus();
  };
  useCommand(giveReason, () => {
    field.current?.focus();
  });
  useCommand(
    settleCodesFirst,
    () => {
      onCodesFirst(undecided);
    },
    undecided.length > 0,
  );

  return (
    <div className={styles['decide']}>
      <div ref={ways}>
        <WayButtons
          reconciliation={reconciliation}
          unit={unit}
          proposal={proposal}
          onTake={(taken) => {
            onSettle(taken, account(taken, conceded));
          }}
        />
      </div>
      {undecided.length === 0 ? null : (
        <p className={styles['note']}>
          <span>{countOf(undecided.length, 'undecided code')}; what is taken here keeps its own name.</span>
          <Button
            kind="quiet"
            shortcut={settleCodesFirst}
            onPress={() => {
              onCodesFirst(undecided);
            }}
          >
            Settle the codes first
          </Button>
        </p>
      )}
      <div className={styles['why']}>
        <ReasonField
          ref={field}
          reasons={earlierReasons(reconciliation)}
          value={reason}
          onChange={setReason}
          onLeave={onLeave}
          onSubmit={() => {
            const taken = settled ?? proposal?.way;
            if (taken === undefined) {
              onToWays();
            } else {
              onSettle(taken, account(taken, conceded));
            }
          }}
        />
        <WhoGaveWay
          coders={coders}
          seats={round.coders}
          conceded={conceded}
          onChange={(who) => {
            setConceded(who);
            if (settled !== null) {
              onSettle(settled, account(settled, who));
            }
          }}
        />
      </div>
    </div>
  );
}
