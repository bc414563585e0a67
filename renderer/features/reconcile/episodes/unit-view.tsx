import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Unit } from '#shared/contract/reconciliation.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import { HearStretch, HearWords } from '../../recording/index.ts';
import { agreementLine } from '../agreement/agreement-line.ts';
import { DecideUnit } from '../decisions/decide-unit.tsx';
import { SettledLine } from '../decisions/settled-line.tsx';
import { useSettle } from '../decisions/use-settle.ts';
import { hearEpisode, openTranscript, reopenEpisode } from '../reconcile.commands.ts';
import type { Reconciliation } from '../use-reconciliation.ts';
import { PassageText } from './passage-text.tsx';
import { ReadingCard } from './reading-card.tsx';
import { ReadingPane } from './reading-pane.tsx';
import { unitLooks } from './unit-looks.ts';
import styles from './episodes.module.css';

type UnitViewProps = {
  readonly reconciliation: Reconciliation;
  readonly unit: Unit;
  /** Whether one came here from another episode. */
  readonly isNext: boolean;
  readonly onChoose: (unitId: string) => void;
  readonly onCodesFirst: (codeIds: readonly string[]) => void;
};

/** One episode before the eyes: what was said, what each coder made of it, and how it is settled. */
export function UnitView({ reconciliation, unit, isNext, onChoose, onCodesFirst }: UnitViewProps) {
  const { book, round, canDecide } = reconciliation;
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const source = useAsk('sources.read', { sourceId: unit.sourceId }).data;
  const report = useAsk('agreement.ofRound', { roundId: round.id }).data;
  const { settle, reopen } = useSettle(reconciliation, onChoose);
  const look = unitLooks(unit, book);
  const { decision } = unit;
  const open = (): void => {
    void navigate({
      to: '/sources/$sourceId',
      params: { sourceId: unit.sourceId },
      search: { start: unit.start, end: unit.end },
    });
  };
  useCommand(openTranscript, open);
  useCommand(reopenEpisode, () => void reopen(unit), canDecide && decision !== null);
  const codeIds = [...new Set(unit.readings.flatMap((reading) => reading.codeIds))];
  const inQuestion = codeIds.filter((id) => !book.isUndecided(id)).map((id) => ({ id, name: book.name(id) }));

  // The episode before took the focus with it when it went; the next one's name takes it up.
  useEffect(() => {
    if (isNext && document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [isNext]);

  return (
    <article className={styles['unit']} aria-label={`${unit.source}, episode ${unit.number}`}>
      <header className={styles['unitHead']}>
        <h2 ref={heading} tabIndex={-1} className={styles['unitName']}>
          {unit.source}, episode {unit.number}
          <VisuallyHidden>: </VisuallyHidden>
          <span className={styles['unitTitle']}>{unit.title}</span>
        </h2>
        <Button kind="quiet" shortcut={openTranscript} onPress={open}>
          {source?.medium === 'recording' ? 'Open in the recording' : 'Open in the transcript'}
        </Button>
      </header>
      {source === undefined || source.medium === 'recording' ? null : (
        <HearWords
          key={unit.id}
          sourceId={unit.sourceId}
          turns={source.turns}
          words={unit}
          command={hearEpisode}
        />
      )}
      <ReadingPane isFilled={source !== undefined}>
        {source === undefined ? (
          <Skeleton lines={5} />
        ) : source.medium === 'recording' ? (
          <HearStretch key={unit.id} sourceId={unit.sourceId} stretch={unit} command={hearEpisode} />
        ) : (
          <PassageText reconciliation={reconciliation} unit={unit} source={source} look={look} />
        )}
      </ReadingPane>
      <div className={styles['dock']}>
        <div className={styles['cards']}>
          {unit.readings.map((reading) => (
            <ReadingCard
              key={reading.coderId}
              reconciliation={reconciliation}
              unit={unit}
              reading={reading}
              source={source ?? { medium: 'text', text: '', turns: [], speakers: [] }}
              look={look}
            />
          ))}
        </div>
        {decision === null ? null : (
          <SettledLine
            reconciliation={reconciliation}
            unit={unit}
            decision={decision}
            onReopen={() => void reopen(unit)}
          />
        )}
        {canDecide ? (
          <DecideUnit
            reconciliation={reconciliation}
            unit={unit}
            onSettle={(way, account) => void settle(unit, way, account)}
            onCodesFirst={onCodesFirst}
            onLeave={() => {
              heading.current?.focus({ preventScroll: true });
            }}
          />
        ) : null}
        {!canDecide && round.state === 'comparing' ? (
          <p className={styles['agreement']}>To decide, say at the top right who is coding.</p>
        ) : null}
        <p className={styles['agreement']}>
          {report === undefined ? null : agreementLine(report, inQuestion)}
        </p>
      </div>
    </article>
  );
}
