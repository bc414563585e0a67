import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, type KeyboardEvent } from 'react';
import type { Memo } from '#shared/contract/memos.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { findByWords } from '../../commands/find-by-words.ts';
import { runCommand } from '../../commands/use-command.ts';
import { useSession } from '../../data/session.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { IconButton } from '../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { useCoders } from '../rounds/index.ts';
import { ScreenBar } from '../screen/index.ts';
import { MemoView } from './editor/memo-view.tsx';
import { ListPanel } from './list-panel.tsx';
import { MemoFilters } from './memo-filters.tsx';
import { MemoList } from './memo-list.tsx';
import { memosSearch, type MemosSearch } from './memos-search.ts';
import { newMemoCommand, removeMemoCommand } from './memos.commands.ts';
import { useMemoActs } from './use-memo-acts.ts';
import styles from './memos.module.css';

const noMemos: readonly Memo[] = [];

/** The place for memos: what was noticed, decided and wondered about, listed and read side by side. */
export function MemosScreen() {
  const navigate = useNavigate();
  const asked = memosSearch(useSearch({ strict: false }));
  const answer = useAsk('memos.list', {}).data;
  const coders = useCoders();
  const self = useSession()?.coder?.id ?? null;
  const memos = answer ?? noMemos;
  const { kind, words = '' } = asked;
  const ofKind = kind === undefined ? memos : memos.filter((memo) => memo.kind === kind);
  const listed = findByWords(ofKind, ({ title, text, aboutName }) => `${title} ${text} ${aboutName}`, words);
  const open = memos.find(({ id }) => id === asked.memo) ?? listed[0] ?? null;
  const own = open !== null && open.coderId === self ? open : null;

  const show = (change: { readonly [Key in keyof MemosSearch]?: string }): void => {
    void navigate({ to: '/memos', search: memosSearch({ ...asked, ...change }), replace: true });
  };
  useMemoActs({
    own,
    canWrite: self !== null,
    onOpen: (memo) => {
      show({ memo, kind: '', words: '' });
    },
  });

  const list = useRef<HTMLDivElement>(null);
  const leaveOnEscape = (event: KeyboardEvent<HTMLElement>): void => {
    const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key === 'Escape' && isInside && !event.defaultPrevented && !event.nativeEvent.isComposing) {
      const row = list.current?.querySelector<HTMLElement>('[role="row"][aria-selected="true"]');
      (row ?? list.current?.querySelector('button'))?.focus();
    }
  };

  const newButton = (
    <Button
      kind="main"
      icon={<Icon name="add" />}
      shortcut={newMemoCommand.keys[0]}
      isDisabled={self === null}
      onPress={() => void runCommand(newMemoCommand.id)}
    >
      New memo
    </Button>
  );
  if (answer?.length === 0) {
    return (
      <>
        <ScreenBar title="Memos" />
        <EmptyState title="No memos yet" icon="memo" action={newButton}>
          A memo keeps what you notice, decide or wonder about, on the study, a participant, an episode or a
          code, so that the findings can be traced to it.
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <ScreenBar title="Memos" sub={answer === undefined ? undefined : countOf(answer.length, 'memo')}>
        {own === null ? null : (
          <IconButton
            icon={<Icon name="trash" />}
            label={removeMemoCommand.label}
            shortcut={removeMemoCommand.keys[0]}
            onPress={() => void runCommand(removeMemoCommand.id)}
          />
        )}
        {newButton}
      </ScreenBar>
      <div ref={list} className={styles['split']}>
        <ListPanel title="All memos">
          <MemoFilters kind={kind} words={words} onChange={show} />
          <MemoList
            memos={listed}
            coders={coders}
            open={open?.id ?? null}
            onOpen={(memo) => {
              show({ memo });
            }}
          />
        </ListPanel>
        <div role="presentation" className={styles['open']} onKeyDown={leaveOnEscape}>
          {open === null ? null : <MemoView key={open.id} memo={open} coders={coders} isOwn={own !== null} />}
        </div>
      </div>
    </>
  );
}
