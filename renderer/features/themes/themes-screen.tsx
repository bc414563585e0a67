import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { MatrixSpec } from '#shared/contract/matrix.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useBook, useOwnBookRound } from '../../data/book.ts';
import { useSession } from '../../data/session.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { anchorOf, type Anchor } from '../../ui/popover/anchor.ts';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { CodeQuotations, NewCodeDialog, usedWords } from '../codebook/index.ts';
import { CodeMark } from '../evidence/index.ts';
import { ScreenBar, SplitScreen } from '../screen/index.ts';
import { CoverageNote } from './coverage-note.tsx';
import { HowToFill, HowToGather } from './gather-hints.tsx';
import { LotCard } from './lot-card.tsx';
import { ThemeHeading } from './theme-heading.tsx';
import { ThemePicker } from './theme-picker.tsx';
import { gatherCommand, newThemeOnBoardCommand, seeTableCommand } from './themes.commands.ts';
import { useBoard } from './use-board.ts';
import styles from './themes.module.css';

/** The place where codes are gathered into themes: a board of lots, and the quotations of what is under the cursor. */
export function ThemesScreen() {
  const navigate = useNavigate();
  const coder = useSession()?.coder ?? null;
  const ownRound = useOwnBookRound();
  const { isHere, codes: all, counts, byId } = useBook('mine');
  const ownRoundId = ownRound?.id ?? null;
  const codes = useMemo(
    () =>
      all.filter(
        ({ roundId, retiredAt }) => retiredAt === null && (ownRoundId === null || roundId === ownRoundId),
      ),
    [all, ownRoundId],
  );
  const { board, cursor, setCursor, selected, taken, put, onKey, onPress, onDrag } = useBoard(codes);
  const [themeInView, setThemeInView] = useState<string | null>(null);
  const [pickingAt, setPickingAt] = useState<Anchor | null>(null);
  const [isCreating, setCreating] = useState(false);

  const gather = (): void => {
    const row = cursor === null ? null : document.querySelector(`[data-code="${cursor}"]`);
    if (row !== null) {
      setPickingAt(anchorOf(row));
    }
  };
  useCommand(gatherCommand, gather, cursor !== null);
  useCommand(newThemeOnBoardCommand, () => {
    setCreating(true);
  });

  const seeTable = (): void => {
    void navigate({ to: '/tables' });
  };
  useCommand(seeTableCommand, seeTable);

  const inView = byId.get(themeInView ?? cursor ?? '');
  const count = inView === undefined ? undefined : counts.get(inView.id);
  const layer: MatrixSpec['layer'] =
    ownRound === null || coder === null ? { of: 'consensus' } : { of: 'coder', coderId: coder.id };
  const [loose, ...themed] = board;
  const cardProps = {
    counts,
    cursor,
    selected,
    onPress,
    onKey,
    onDrag,
    onCursor: (codeId: string) => {
      setThemeInView(null);
      setCursor(codeId);
    },
  };
  const reading = ownRound === null ? 'consensus' : `your own codebook, ${ownRound.name}`;
  return (
    <>
      <ScreenBar title="Themes" sub={reading}>
        <Button
          shortcut={newThemeOnBoardCommand}
          onPress={() => {
            setCreating(true);
          }}
        >
          New theme
        </Button>
        <Button shortcut={gatherCommand} isDisabled={cursor === null} onPress={gather}>
          {selected.size > 1 ? `Put ${selected.size} codes under a theme` : 'Put under a theme'}
        </Button>
        <Button
          kind={board.length > 1 ? 'main' : 'plain'}
          icon={<Icon name="table" />}
          shortcut={seeTableCommand}
          onPress={seeTable}
        >
          See the table
        </Button>
      </ScreenBar>
      <SplitScreen
        sideLabel="Quotations"
        side={
          inView === undefined ? null : (
            <div className={styles['side']}>
              <h3 className={styles['sideName']}>
                {inView.kind === 'code' ? <CodeMark code={inView} /> : <Icon name="theme" size={14} />}
                {inView.name}
              </h3>
              {inView.definition === '' ? null : <p>{inView.definition}</p>}
              <p className={styles['quiet']}>
                {count === undefined ? 'Not used yet.' : `${usedWords(count)}.`}
              </p>
              <CodeQuotations key={inView.id} code={inView} codes={all} of="mine" />
            </div>
          )
        }
      >
        {!isHere ? (
          <Skeleton lines={8} label="Laying out the board" />
        ) : codes.length === 0 ? (
          <EmptyState
            title="No codes to gather yet"
            icon="theme"
            action={
              <Button
                kind="main"
                onPress={() => {
                  void navigate({ to: '/sources' });
                }}
              >
                Go to the sources
              </Button>
            }
          >
            Themes gather codes that belong together. Code the transcripts first; after the coders have met,
            their codes lie here to be gathered.
          </EmptyState>
        ) : (
          <div className={styles['page']}>
            <CoverageNote board={board} layer={layer} />
            <div className={styles['board']}>
              {loose === undefined ? null : (
                <LotCard
                  {...cardProps}
                  lot={loose}
                  title="Codes without a theme"
                  empty="Every code has a theme. Codes dropped here lose theirs."
                  heading={
                    <h2 className={styles['looseTitle']}>
                      Codes without a theme <span className={styles['quiet']}>{loose.placed.length}</span>
                    </h2>
                  }
                  onDrop={(beforeId) => void put('none', beforeId)}
                />
              )}
              <div className={styles['cards']}>
                {themed.map((lot) =>
                  lot.theme === null ? null : (
                    <LotCard
                      key={lot.theme.id}
                      {...cardProps}
                      lot={lot}
                      title={lot.theme.name}
                      empty={<HowToFill />}
                      heading={
                        <ThemeHeading
                          theme={lot.theme}
                          count={counts.get(lot.theme.id)}
                          above={byId.get(lot.theme.parentId ?? '')}
                          isInView={themeInView === lot.theme.id}
                          onShow={() => {
                            setThemeInView(lot.theme?.id ?? null);
                          }}
                        />
                      }
                      onDrop={(beforeId) => void put({ themeId: lot.theme?.id ?? '' }, beforeId)}
                    />
                  ),
                )}
                {themed.length === 0 ? (
                  <p className={styles['hint']}>
                    <HowToGather codes={codes.length} />
                  </p>
                ) : null}
              </div>
            </div>
          </div>
        )}
      </SplitScreen>
      {pickingAt === null ? null : (
        <ThemePicker
          anchor={pickingAt}
          board={board}
          codes={taken}
          onPick={(to) => {
            setPickingAt(null);
            void put(to);
          }}
          onClose={() => {
            setPickingAt(null);
          }}
        />
      )}
      {isCreating ? (
        <NewCodeDialog
          kind="theme"
          themes={[]}
          parentId={null}
          onCreated={() => {
            setCreating(false);
          }}
          onClose={() => {
            setCreating(false);
          }}
        />
      ) : null}
    </>
  );
}
