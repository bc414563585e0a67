import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import type { Code, CodeKind } from '#shared/contract/codebook.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useBook, useOwnBookRound } from '../../data/book.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { SearchField } from '../../ui/search-field/search-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { toast } from '../../ui/toast/toast.ts';
import { ScreenBar, SplitScreen } from '../screen/index.ts';
import { CodeDetail, type Renaming } from './code-detail.tsx';
import { CodeTree } from './code-tree.tsx';
import { findCodeCommand, newCodeCommand, newThemeCommand } from './codebook.commands.ts';
import { CodersBooks } from './coders-books.tsx';
import { FiguresHeading } from './figures.tsx';
import { fitsFilter, nestCodes, pruneBranches, type Use } from './nest-codes.ts';
import { NewCodeDialog } from './new-code-dialog.tsx';
import styles from './codebook.module.css';

const uses: readonly { readonly id: Use; readonly label: string }[] = [
  { id: 'all', label: 'All' },
  { id: 'once', label: 'Used once' },
  { id: 'never', label: 'Not used' },
];

function useCodeInView(): readonly [string | null, (codeId: string | null) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const code = search['code'];
  return [
    typeof code === 'string' ? code : null,
    (codeId) => {
      void navigate({ to: '/codebook', search: codeId === null ? {} : { code: codeId }, replace: true });
    },
  ];
}

/** The place for codes and themes: the tree, and beside it the one under the cursor with all that was said under it. */
export function CodebookScreen() {
  const book = useBook('mine');
  const everything = useBook('all');
  const ownRound = useOwnBookRound();
  const [selected, bringIntoView] = useCodeInView();
  const [words, setWords] = useState('');
  const [use, setUse] = useState<Use>('all');
  const [creating, setCreating] = useState<CodeKind | null>(null);
  const [renaming, setRenaming] = useState<Renaming>({ codeId: null, times: 0 });
  const search = useRef<HTMLInputElement>(null);
  const remove = useDo('codes.remove');
  const undo = useDo('history.undo');
  useCommand(newCodeCommand, () => {
    setCreating('code');
  });
  useCommand(newThemeCommand, () => {
    setCreating('theme');
  });
  useCommand(findCodeCommand, () => {
    search.current?.focus();
  });

  const select = (codeId: string | null): void => {
    setRenaming({ ...renaming, codeId: null });
    bringIntoView(codeId);
  };
  const { codes, counts, byId } = book;
  const isFiltered = words.trim() !== '' || use !== 'all';
  const branches = useMemo(() => {
    const all = nestCodes(codes);
    return isFiltered
      ? pruneBranches(all, (code) => fitsFilter(code, counts.get(code.id), { words, use }))
      : all;
  }, [codes, counts, words, use, isFiltered]);

  const removeCode = async (codeId: string): Promise<void> => {
    const code = byId.get(codeId);
    if (code !== undefined && (await remove({ codeId })).ok) {
      select(null);
      toast(`Removed “${code.name}”.`, { action: { label: 'Undo', onAction: () => void undo({}) } });
    }
  };
  const inView = selected === null ? undefined : (byId.get(selected) ?? everything.byId.get(selected));
  const isOwn = inView !== undefined && byId.has(inView.id);
  const themes = codes.filter(({ kind }) => kind === 'theme');
  const named = codes.length - themes.length;
  const fits = (code: Code): boolean => fitsFilter(code, everything.counts.get(code.id), { words, use });
  const parentId = inView?.kind === 'theme' ? inView.id : (inView?.parentId ?? null);

  return (
    <>
      <ScreenBar title="Codebook" sub={`${countOf(named, 'code')}, ${countOf(themes.length, 'theme')}`}>
        <Button
          shortcut={newThemeCommand.keys[0]}
          onPress={() => {
            setCreating('theme');
          }}
        >
          New theme
        </Button>
        <Button
          kind="main"
          icon={<Icon name="add" />}
          shortcut={newCodeCommand.keys[0]}
          onPress={() => {
            setCreating('code');
          }}
        >
          New code
        </Button>
      </ScreenBar>
      <SplitScreen
        sideLabel="Code"
        side={
          inView === undefined ? null : (
            <CodeDetail
              code={inView}
              count={(isOwn ? counts : everything.counts).get(inView.id)}
              codes={everything.codes}
              of={isOwn ? 'mine' : 'all'}
              isReadOnly={!isOwn}
              renaming={renaming}
              onRemove={() => void removeCode(inView.id)}
            />
          )
        }
      >
        {book.isHere ? null : <Skeleton lines={8} label="Opening the codebook" />}
        {book.isHere && everything.codes.length === 0 ? (
          <EmptyState
            title="No codes yet"
            icon="code"
            action={
              <Button
                kind="main"
                onPress={() => {
                  setCreating('code');
                }}
              >
                New code
              </Button>
            }
          >
            Codes come into being while you read: select words in a transcript and name what they are about. A
            framework can be entered here beforehand.
          </EmptyState>
        ) : (
          <div className={styles['page']}>
            {ownRound === null ? null : (
              <p className={styles['sealed']}>
                <Icon name="lock" size={14} />
                {`This is your own codebook in ${ownRound.name}.`}
                {ownRound.coders.length > 1 ? ' Nobody else sees it until the round is compared.' : null}
              </p>
            )}
            <div className={styles['tools']}>
              <SearchField
                ref={search}
                label="Find a code"
                isLabelHidden
                placeholder="Find a code by its name or definition"
                shortcut={findCodeCommand.keys[0]}
                value={words}
                onChange={setWords}
              />
              <SegmentedControl
                label="How often used"
                segments={uses}
                value={use}
                onChange={(id) => {
                  setUse(uses.find((one) => one.id === id)?.id ?? 'all');
                }}
              />
            </div>
            <FiguresHeading />
            <CodeTree
              label="Codes and themes"
              codes={codes}
              branches={branches}
              counts={counts}
              selected={selected}
              onSelect={select}
              onRename={(codeId) => {
                setRenaming({ codeId, times: renaming.times + 1 });
              }}
              onRemove={(codeId) => void removeCode(codeId)}
            />
            {branches.length === 0 && isFiltered ? (
              <p className={styles['quiet']}>No code fits. Take the filter away to see all.</p>
            ) : null}
            <CodersBooks except={byId} fits={fits} selected={selected} onSelect={select} />
          </div>
        )}
      </SplitScreen>
      {creating === null ? null : (
        <NewCodeDialog
          kind={creating}
          themes={themes}
          parentId={themes.some(({ id }) => id === parentId) ? parentId : null}
          onCreated={(code) => {
            setCreating(null);
            select(code.id);
          }}
          onClose={() => {
            setCreating(null);
          }}
        />
      )}
    </>
  );
}
