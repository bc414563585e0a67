import { useEffect, useRef, type ReactNode } from 'react';
import type { BoardCode } from '#shared/contract/reconciliation.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { codePatterns } from '../../../design/code-colours.ts';
import { CodeSwatch } from '../../../ui/code-swatch/code-swatch.tsx';
import { CoderMark } from '../../rounds/index.ts';
import type { Reconciliation } from '../use-reconciliation.ts';
import type { BoardGroup, BoardItem } from './board-items.ts';
import { CodeCard } from './code-card.tsx';
import styles from './codes.module.css';

type BoardProps = {
  readonly reconciliation: Reconciliation;
  readonly items: readonly BoardItem[];
  readonly current: BoardItem | null;
  readonly chosen: readonly string[];
  readonly held: readonly string[];
  /** A code was pressed; holding it adds it to what is chosen. */
  readonly onPress: (item: BoardItem, codeId: string | null, isHolding: boolean) => void;
};

/** Keeps what is before the eyes in view, and the focus with it while it is on the board or was lost with what went. */
function useFollowing(current: BoardItem | null) {
  const board = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  const id = current?.id;
  useEffect(() => {
    const place = board.current;
    const stop = place?.querySelector<HTMLElement>(`[data-item="${id ?? ''}"]`);
    stop?.scrollIntoView({ block: 'nearest' });
    const isLost = !isFirst.current && document.activeElement === document.body;
    if (isLost || place?.contains(document.activeElement) === true) {
      stop?.focus({ preventScroll: true });
    }
    isFirst.current = false;
  }, [id]);
  return board;
}

/** All coders' codes: what may be one idea side by side, the others by coder, and what is settled. */
export function Board({ reconciliation, items, current, chosen, held, onPress }: BoardProps) {
  const { boardCodes, book, coders, round } = reconciliation;
  const board = useFollowing(current);
  const byId = new Map(boardCodes.map((code) => [code.codeId, code]));
  const inGroup = (group: BoardGroup): readonly BoardItem[] => items.filter((item) => item.group === group);
  const isCurrent = (item: BoardItem): boolean => item.id === current?.id;

  const card = (item: BoardItem, code: BoardCode | undefined, isFirst: boolean): ReactNode =>
    code === undefined ? null : (
      <CodeCard
        key={code.codeId}
        reconciliation={reconciliation}
        code={code}
        isChosen={chosen.includes(code.codeId)}
        isHeld={held.includes(code.codeId)}
        isStop={isCurrent(item) && isFirst}
        itemId={isFirst ? item.id : undefined}
        onPress={(isHolding) => {
          onPress(item, code.codeId, isHolding);
        }}
      />
    );
  const section = (title: string, count: number, children: ReactNode): ReactNode =>
    count === 0 ? null : (
      <section className={styles['section']}>
        <h2 className={styles['heading']}>
          {title} <span className={styles['count']}>{count}</span>
        </h2>
        {children}
      </section>
    );
  const quietRow = (item: BoardItem, face: ReactNode): ReactNode => (
    <li key={item.id}>
      <button
        type="button"
        aria-pressed={isCurrent(item)}
        data-item={item.id}
        tabIndex={isCurrent(item) ? 0 : -1}
        className={styles['quietRow']}
        onClick={() => {
          onPress(item, null, false);
        }}
      >
        {face}
      </button>
    </li>
  );
  const codeNames = (codeIds: readonly string[]): ReactNode =>
    codeIds.map((codeId) => (
      <span key={codeId} className={styles['from']}>
        <CoderMark coders={coders} coderId={byId.get(codeId)?.coderId ?? ''} size="small" />
        {book.name(codeId)}
      </span>
    ));

  const [proposed, open, settled] = [inGroup('proposed'), inGroup('open'), inGroup('settled')];
  const [dropped, unused] = [inGroup('dropped'), inGroup('unused')];
  return (
    <div ref={board} className={styles['board']}>
      {section(
        'May be one idea',
        proposed.length,
        <ul className={styles['pairs']}>
          {proposed.map((item) => (
            <li key={item.id} className={styles['pair']} data-current={isCurrent(item)}>
              {item.codeIds.map((codeId, index) => card(item, byId.get(codeId), index === 0))}
              <span className={styles['link']}>
                <b>
                  {item.proposal?.together} of {item.proposal?.either}
                </b>{' '}
                {item.proposal?.either === 1 ? 'episode' : 'episodes'} coded by both
                {item.proposal?.sameName === true ? ', same name' : ''}
              </span>
            </li>
          ))}
        </ul>,
      )}
      {section(
        'On their own',
        open.length,
        <div className={styles['columns']}>
          {round.coders.map(({ coderId }) => {
            const own = open.filter((item) => byId.get(item.codeIds[0] ?? '')?.coderId === coderId);
            return own.length === 0 ? null : (
              <section key={coderId} className={styles['column']} aria-label={coders.name(coderId)}>
                <h3 className={styles['columnName']}>{coders.name(coderId)}</h3>
                {own.map((item) => card(item, byId.get(item.codeIds[0] ?? ''), true))}
              </section>
            );
          })}
        </div>,
      )}
      {section(
        'Settled',
        settled.length,
        <ul className={styles['quietRows']}>
          {settled.map((item) => {
            const into = book.code(item.intoCodeId ?? '');
            const reason = byId.get(item.codeIds[0] ?? '')?.decision?.reason ?? '';
            return quietRow(
              item,
              <>
                <span className={styles['into']}>
                  <CodeSwatch hue={into?.hue ?? 0} pattern={codePatterns[into?.pattern ?? 0] ?? 'solid'} />
                  {into?.name ?? book.name(item.intoCodeId ?? '')}
                </span>
                {codeNames(item.codeIds)}
                {reason === '' ? null : <span className={styles['why']}>{reason}</span>}
              </>,
            );
          })}
        </ul>,
      )}
      {section(
        'Dropped',
        dropped.length,
        <ul className={styles['quietRows']}>
          {dropped.map((item) =>
            quietRow(
              item,
              <>
                {codeNames(item.codeIds)}
                <span className={styles['why']}>{byId.get(item.codeIds[0] ?? '')?.decision?.reason}</span>
              </>,
            ),
          )}
        </ul>,
      )}
      {section(
        'Never used',
        unused.length,
        <>
          <p className={styles['hint']}>
            {countOf(unused.length, 'code')} without a single use; nothing has to be decided about{' '}
            {unused.length === 1 ? 'it' : 'them'}.
          </p>
          <ul className={styles['quietRows']}>
            {unused.map((item) => quietRow(item, codeNames(item.codeIds)))}
          </ul>
        </>,
      )}
    </div>
  );
}
