import { useMemo, useRef, useState } from 'react';
import type { Code, CodeKind } from '#shared/contract/codebook.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useBook, useOwnBookRound } from '../../data/book.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { ScreenBar, SplitScreen } from '../screen/index.ts';
import {
  findCodeCommand,
  mergeCommand,
  newCodeCommand,
  newThemeCommand,
  placeCommand,
  retireCommand,
  splitCommand,
} from './codebook.commands.ts';
import { CodersBooks } from './coders-books.tsx';
import { CodeDetail, type Renaming } from './detail/code-detail.tsx';
import { ManyCodes } from './detail/many-codes.tsx';
import { EmptyBook } from './empty-book.tsx';
import { BookMenu } from './files/book-menu.tsx';
import { OpenDialog, type Asking } from './open-dialog.tsx';
import { fitsFilter } from './tree/code-filter.ts';
import { CodeTree } from './tree/code-tree.tsx';
import { FiguresHeading } from './tree/figures.tsx';
import { nestCodes, pruneBranches } from './tree/nest-codes.ts';
import { sortBranches } from './tree/sort-branches.ts';
import { TreeTools } from './tree/tree-tools.tsx';
import { useCodeActs } from './use-code-acts.ts';
import { useCodebookView } from './use-codebook-view.ts';
import styles from './codebook.module.css';

/** How many coders used each code, by its id. */
function useUsers(): ReadonlyMap<string, number> {
  const users = useAsk('codes.users', { of: 'all' }, { quietly: true }).data;
  return useMemo(() => new Map(users?.map(({ codeId, coderIds }) => [codeId, coderIds.length])), [users]);
}

/** The place for codes and themes: the tree, and beside it those that are chosen with all that was said under them. */
export function CodebookScreen() {
  const book = useBook('mine');
  const everything = useBook('all');
  const users = useUsers();
  const ownRound = useOwnBookRound();
  const { selected, select: choose, show, setShow, order, setOrder } = useCodebookView();
  const [words, setWords] = useState('');
  const [asking, setAsking] = useState<Asking | null>(null);
  const [renaming, setRenaming] = useState<Renaming>({ codeId: null, times: 0 });
  const search = useRef<HTMLInputElement>(null);
  const codeActs = useCodeActs();

  const { codes, counts, byId } = book;
  const select = (codeIds: readonly string[]): void => {
    setRenaming({ ...renaming, codeId: null });
    choose(codeIds);
  };
  const chosen = selected.flatMap((id) => byId.get(id) ?? []);
  const [first] = selected;
  const inView = first === undefined ? undefined : (byId.get(first) ?? everything.byId.get(first));
  const isOwn = inView !== undefined && byId.has(inView.id);

  const create = (kind: CodeKind): void => {
    setAsking({ kind: 'create', what: kind });
  };
  const retire = (retired: boolean): void => void codeActs.retire(chosen, retired);
  const acts = {
    merge: () => {
      setAsking({ kind: 'merge' });
    },
    split: () => {
      setAsking({ kind: 'split' });
    },
    place: () => {
      setAsking({ kind: 'place' });
    },
    retire,
    recolour: (look: { readonly hue?: number; readonly pattern?: number }) =>
      void codeActs.recolour(chosen, look),
    remove: () =>
      void codeActs.remove(chosen).then((left) => {
        select(left);
      }),
  };
  const areActive = chosen.length > 0 && chosen.every(({ retiredAt }) => retiredAt === null);
  useCommand(newCodeCommand, () => {
    create('code');
  });
  useCommand(newThemeCommand, () => {
    create('theme');
  });
  useCommand(findCodeCommand, () => {
    search.current?.focus();
  });
  useCommand(mergeCommand, acts.merge, areActive, 'Choose a code first.');
  useCommand(splitCommand, acts.split, areActive && chosen.length === 1, 'Choose one code first.');
  useCommand(placeCommand, acts.place, areActive, 'Choose a code first.');
  useCommand(
    retireCommand,
    () => {
      retire(areActive);
    },
    chosen.length > 0,
    'Choose a code first.',
  );

  const isFiltered = words.trim() !== '' || show !== 'all';
  const branches = useMemo(() => {
    const filter = { words, show };
    const there = show === 'retired' ? codes : codes.filter(({ retiredAt }) => retiredAt === null);
    const all = sortBranches(nestCodes(there), order, counts);
    return isFiltered
      ? pruneBranches(all, (code) =>
          fitsFilter(code, { count: counts.get(code.id), coders: users.get(code.id) }, filter),
        )
      : all;
  }, [codes, counts, users, words, show, order, isFiltered]);
  const fits = (code: Code): boolean =>
    fitsFilter(code, { count: everything.counts.get(code.id), coders: users.get(code.id) }, { words, show });
  const current = codes.filter(({ retiredAt }) => retiredAt === null);
  const themes = current.filter(({ kind }) => kind === 'theme');
  const retired = codes.length - current.length;
  const parentId = inView?.kind === 'theme' ? inView.id : (inView?.parentId ?? null);
  const sub = [
    countOf(current.length - themes.length, 'code'),
    countOf(themes.length, 'theme'),
    ...(retired === 0 ? [] : [`${retired} retired`]),
  ].join(', ');

  return (
    <>
      <ScreenBar title="Codebook" sub={codes.length === 0 ? undefined : sub}>
        <BookMenu chosen={selected} isEmpty={everything.codes.length === 0} />
        <Button
          shortcut={newThemeCommand}
          onPress={() => {
            create('theme');
          }}
        >
          New theme
        </Button>
        <Button
          kind={book.isHere && codes.length === 0 ? 'plain' : 'main'}
          icon={<Icon name="add" />}
          shortcut={newCodeCommand}
          onPress={() => {
            create('code');
          }}
        >
          New code
        </Button>
      </ScreenBar>
      <SplitScreen
        sideLabel="Code"
        side={
          chosen.length > 1 ? (
            <ManyCodes codes={chosen} counts={counts} acts={acts} />
          ) : inView === undefined ? null : (
            <CodeDetail
              code={inView}
              count={(isOwn ? counts : everything.counts).get(inView.id)}
              codes={everything.codes}
              of={isOwn ? 'mine' : 'all'}
              isReadOnly={!isOwn}
              renaming={renaming}
              acts={acts}
              onShow={(codeId) => {
                select([codeId]);
              }}
            />
          )
        }
      >
        {book.isHere ? null : <Skeleton lines={8} label="Opening the codebook" />}
        {book.isHere && everything.codes.length === 0 ? (
          <EmptyBook
            onCreate={() => {
              create('code');
            }}
          />
        ) : (
          <div className={styles['page']}>
            {ownRound === null ? null : (
              <p className={styles['sealed']}>
                <Icon name="lock" size={14} />
                {`This is your own codebook in ${ownRound.name}.`}
                {ownRound.coders.length > 1 ? ' Nobody else sees it until the round is compared.' : null}
              </p>
            )}
            <TreeTools
              search={search}
              words={words}
              onWords={setWords}
              show={show}
              onShow={setShow}
              order={order}
              onOrder={setOrder}
            />
            <FiguresHeading />
            <CodeTree
              label="Codes and themes"
              isForMany
              canArrange={order === 'hand' && !isFiltered}
              codes={codes}
              branches={branches}
              counts={counts}
              selected={selected}
              onSelect={select}
              onRename={(codeId) => {
                setRenaming({ codeId, times: renaming.times + 1 });
              }}
              onRemove={acts.remove}
            />
            {branches.length === 0 && isFiltered ? (
              <p className={styles['quiet']}>No code fits. Take the filter away to see all.</p>
            ) : null}
            <CodersBooks except={byId} fits={fits} selected={selected} onSelect={select} />
          </div>
        )}
      </SplitScreen>
      <OpenDialog
        asking={asking}
        chosen={chosen}
        codes={codes}
        counts={counts}
        themes={themes}
        parentId={themes.some(({ id }) => id === parentId) ? parentId : null}
        onDone={(done) => {
          setAsking(null);
          if (done !== null) {
            select([done.codeId]);
            if (done.words !== null) {
              codeActs.tell(done.words);
            }
          }
        }}
        onPlace={(to) => {
          setAsking(null);
          void codeActs.place(chosen, to);
        }}
      />
    </>
  );
}
