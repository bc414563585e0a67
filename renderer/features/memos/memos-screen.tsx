import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Memo } from '#shared/contract/memos.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { runCommand } from '../../commands/use-command.ts';
import { useSession } from '../../data/session.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { useCoders } from '../rounds/index.ts';
import { ScreenBar } from '../screen/index.ts';
import { MemoView } from './editor/memo-view.tsx';
import { ListPanel } from './list-panel.tsx';
import { listedMemos } from './listed-memos.ts';
import { MemoActions } from './memo-actions.tsx';
import { MemoFilters } from './memo-filters.tsx';
import { MemoList } from './memo-list.tsx';
import { memosSearch, type MemosSearch } from './memos-search.ts';
import { newMemoCommand } from './memos.commands.ts';
import { MemoPages } from './reading/memo-pages.tsx';
import { useMemoActs } from './use-memo-acts.ts';
import styles from './memos.module.css';

const noMemos: readonly Memo[] = [];

/** All memos, and of these the ones with the words that are asked for. */
function useMemos(words: string): {
  readonly all: readonly Memo[] | undefined;
  readonly found: readonly Memo[];
} {
  const all = useAsk('memos.list', {}).data;
  const hasWords = words.trim() !== '';
  const found = useAsk('memos.list', { words }, { when: hasWords, keepLast: true, quietly: true }).data;
  return { all, found: (hasWords ? found : all) ?? noMemos };
}

/** The place for memos: what was noticed, decided and wondered about, listed and read side by side, or one after another. */
export function MemosScreen() {
  const navigate = useNavigate();
  const asked = memosSearch(useSearch({ strict: false }));
  const { all, found } = useMemos(asked.words ?? '');
  const coders = useCoders();
  const self = useSession()?.coder?.id ?? null;
  const [hasVersions, setHasVersions] = useState(false);
  const listed = listedMemos(found, asked);
  const open = (all ?? noMemos).find(({ id }) => id === asked.memo) ?? listed[0] ?? null;
  const isReading = asked.read === 'all';
  const own = open !== null && open.coderId === self && !isReading ? open : null;

  const show = (change: { readonly [Key in keyof MemosSearch]?: string }): void => {
    void navigate({ to: '/memos', search: memosSearch({ ...asked, ...change }), replace: true });
  };
  useMemoActs({
    own,
    canWrite: self !== null,
    onOpen: (memo) => {
      show({ memo, kind: '', words: '', about: '', on: '', coder: '', read: '' });
    },
  });

  const list = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    const row = list.current?.querySelector<HTMLElement>('[role="row"][aria-selected="true"]');
    (row ?? list.current?.querySelector('button'))?.focus();
  };
  const leaveOnEscape = (event: KeyboardEvent<HTMLElement>): void => {
    const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key === 'Escape' && isInside && !event.defaultPrevented && !event.nativeEvent.isComposing) {
      leave();
    }
  };
  // The page of a memo keeps Escape to itself, so that it is heard on its way there.
  const leavePage = (event: KeyboardEvent<HTMLElement>): void => {
    const isOnPage = event.target instanceof Element && event.target.matches('[contenteditable="true"]');
    if (event.key === 'Escape' && isOnPage && !event.nativeEvent.isComposing) {
      event.stopPropagation();
      leave();
    }
  };

  const newButton = (
    <Button
      kind="main"
      icon={<Icon name="add" />}
      shortcut={newMemoCommand}
      isDisabled={self === null}
      onPress={() => void runCommand(newMemoCommand.id)}
    >
      New memo
    </Button>
  );
  if (all?.length === 0) {
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
      <ScreenBar title="Memos" sub={all === undefined ? undefined : countOf(all.length, 'memo')}>
        <MemoActions
          listed={listed}
          open={open}
          isOwn={own !== null}
          isReading={isReading}
          onRead={(isToBeRead) => {
            show({ read: isToBeRead ? 'all' : '' });
          }}
          onVersions={() => {
            setHasVersions(true);
          }}
        />
        {newButton}
      </ScreenBar>
      <div ref={list} className={styles['split']}>
        <ListPanel title="All memos">
          <MemoFilters asked={asked} memos={all ?? noMemos} coders={coders} onChange={show} />
          <MemoList
            memos={listed}
            coders={coders}
            open={isReading ? null : (open?.id ?? null)}
            onOpen={(memo) => {
              show({ memo, read: '' });
            }}
          />
        </ListPanel>
        <div
          role="presentation"
          className={styles['open']}
          onKeyDown={leaveOnEscape}
          onKeyDownCapture={leavePage}
        >
          {isReading ? <MemoPages memos={listed} coders={coders} /> : null}
          {open === null || isReading ? null : (
            <MemoView
              key={open.id}
              memo={open}
              coders={coders}
              isOwn={own !== null}
              hasVersions={hasVersions}
              onVersionsClose={() => {
                setHasVersions(false);
              }}
            />
          )}
        </div>
      </div>
    </>
  );
}
