import { useRouterState } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { FoundExtent, FoundPassage } from '#shared/contract/found-passages.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useBook } from '../../data/book.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { SearchField } from '../../ui/search-field/search-field.tsx';
import { useOpenPlace } from '../evidence/index.ts';
import { ScreenBar, SplitScreen } from '../screen/index.ts';
import { AllFoundDialog } from './passages/all-found-dialog.tsx';
import { CodeChoice } from './passages/code-choice.tsx';
import { placesOf } from './passages/extent.ts';
import { Filters } from './passages/filters.tsx';
import { Narrow } from './passages/narrow.tsx';
import { NoPassages } from './passages/no-passages.tsx';
import { passageId, PassageList } from './passages/passage-list.tsx';
import { PassageSide } from './passages/passage-side.tsx';
import { useFoundActs } from './passages/use-acts.ts';
import { useSearchForPassages } from './passages/use-search.ts';
import {
  codeAllCommand,
  codeFoundCommand,
  markAllCommand,
  markFoundCommand,
  writeWordsCommand,
} from './search.commands.ts';
import styles from './passages/passages.module.css';

const none: readonly FoundPassage[] = [];

type Asking = 'code' | 'code all' | 'mark all' | null;

function Passages() {
  const search = useSearchForPassages();
  const { byId: codes } = useBook('all');
  const [at, setAt] = useState<string | null>(null);
  const [extent, setExtent] = useState<FoundExtent>('sentence');
  const [asking, setAsking] = useState<Asking>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const acts = useFoundActs();
  const open = useOpenPlace();

  const { answer, finding, written } = search;
  const passages = answer?.passages ?? none;
  const passage = passages.find((one) => passageId(one) === at) ?? passages[0] ?? null;
  const hasAny = passage !== null;
  const why = 'Find something first';
  const toList = (): void => {
    const row = list.current?.querySelector<HTMLElement>('[role="row"][aria-selected="true"]');
    (row ?? list.current?.querySelector<HTMLElement>('[role="row"]'))?.focus();
  };
  const mark = (): void => {
    if (passage !== null) void acts.mark(placesOf(passage, extent));
  };
  useCommand(writeWordsCommand, () => {
    field.current?.focus();
    field.current?.select();
  });
  const ask = (next: Asking) => () => {
    setAsking(next);
  };
  useCommand(codeFoundCommand, ask('code'), hasAny, why);
  useCommand(markFoundCommand, mark, hasAny, why);
  useCommand(codeAllCommand, ask('code all'), hasAny, why);
  useCommand(markAllCommand, ask('mark all'), hasAny, why);
  const openPassage = (one: FoundPassage): void => {
    const [first] = one.marks;
    open({ sourceId: one.sourceId, start: first?.start ?? one.start, end: first?.end ?? one.end });
  };
  const turns = answer?.turns ?? null;
  const count = `${countOf(passages.length, 'passage')}${answer?.more === true ? ' and more' : ''}`;
  const sub = hasAny ? (turns === null ? count : `${count} in ${countOf(turns, 'turn')}`) : undefined;

  return (
    <>
      <ScreenBar title="Search" sub={<span role="status">{sub}</span>}>
        <Button isDisabled={!hasAny} shortcut={markAllCommand} onPress={ask('mark all')}>
          Mark all
        </Button>
        <Button isDisabled={!hasAny} shortcut={codeAllCommand} onPress={ask('code all')}>
          Code all
        </Button>
      </ScreenBar>
      <SplitScreen
        sideLabel="Passage"
        {...(passage === null ? {} : { sideTitle: passage.source })}
        side={
          passage === null ? null : (
            <PassageSide
              passage={passage}
              codes={codes}
              extent={extent}
              onExtent={setExtent}
              onCode={ask('code')}
              onMark={mark}
              onOpen={() => {
                openPassage(passage);
              }}
            />
          )
        }
      >
        <div className={styles['page']}>
          <div
            role="presentation"
            className={styles['tools']}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown' && event.target === field.current) {
                event.preventDefault();
                toList();
              }
            }}
          >
            <div className={styles['field']}>
              <SearchField
                ref={field}
                label="Words to find"
                isLabelHidden
                autoFocus={written === ''}
                shortcut={writeWordsCommand}
                value={written}
                onChange={(words) => {
                  search.change({ words });
                }}
                onSubmit={toList}
                placeholder="Words, “a phrase”, begin*, one NEAR/5 other, OR, -without"
              />
              <Narrow asked={search.asked} onChange={search.change} />
            </div>
            <Filters asked={search.asked} change={search.change} />
          </div>
          {hasAny ? (
            <div ref={list} className={styles['list']}>
              <PassageList
                passages={passages}
                codes={codes}
                selected={passageId(passage)}
                onSelect={setAt}
                onOpen={(id) => {
                  const one = passages.find((candidate) => passageId(candidate) === id);
                  if (one !== undefined) openPassage(one);
                }}
              />
            </div>
          ) : (
            <NoPassages search={search} />
          )}
          {answer?.more === true ? <Button onPress={search.showMore}>Show more</Button> : null}
        </div>
      </SplitScreen>
      {asking === 'code' && passage !== null ? (
        <Dialog
          title="Code the passage"
          isOpen
          onOpenChange={() => {
            setAsking(null);
          }}
        >
          <CodeChoice
            label="Code for the passage"
            onPick={(code) => {
              setAsking(null);
              void acts.code(placesOf(passage, extent), code);
            }}
          />
        </Dialog>
      ) : null}
      {asking === 'code all' || asking === 'mark all' ? (
        <AllFoundDialog
          as={asking === 'code all' ? 'code' : 'episodes'}
          finding={finding}
          extent={extent}
          acts={acts}
          onClose={() => {
            setAsking(null);
          }}
        />
      ) : null}
    </>
  );
}

/** Finds what was said, reads it where it stands, and codes or marks it, one by one or all at once. */
export function SearchScreen() {
  // Typing rewrites the address in place; whoever comes here anew, from the palette or back, brings other words along.
  const visit = useRouterState({ select: ({ location }) => location.state.__TSR_index });
  return <Passages key={visit} />;
}
