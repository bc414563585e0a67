import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { CodeQuery } from '#shared/contract/queries.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useBook } from '../../data/book.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { toast } from '../../ui/toast/toast.ts';
import { ScreenBar, SplitScreen } from '../screen/index.ts';
import { Builder } from './build/builder.tsx';
import { emptyDraft, specOf, type Draft } from './build/draft.ts';
import { ExportMenu } from './export-menu.tsx';
import { FoundQuotations } from './found-quotations.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { LayerChoice } from './layer-choice.tsx';
import { queriesSearch } from './queries-search.ts';
import { keepQueryCommand, newQueryCommand } from './queries.commands.ts';
import { QuerySide } from './query-side.tsx';
import { WhoIsAsked } from './who-is-asked.tsx';
import styles from './queries.module.css';

const few = 200;
const many = 10_000;

const noQueries: readonly CodeQuery[] = [];

/** The place where codes are combined into queries: what they find is read like a code's quotations, and kept under names. */
export function QueriesScreen() {
  const navigate = useNavigate();
  const asked = queriesSearch(useSearch({ strict: false }));
  const { codes, isHere } = useBook('all');
  const kept = useAsk('queries.list', {}).data ?? noQueries;
  const current = kept.find(({ id }) => id === asked.query);
  const [unfinished, setUnfinished] = useState<Draft | null>(null);
  const [limit, setLimit] = useState(few);
  const [isKeeping, setKeeping] = useState(false);
  const save = useDo('queries.save');
  const remove = useDo('queries.remove');
  const undo = useDo('history.undo');
  const draft: Draft = unfinished ?? asked.spec ?? current?.spec ?? emptyDraft;
  const spec = specOf(draft);
  const { data: found, error } = useAsk(
    'queries.run',
    { spec: spec ?? { lines: [{ codeIds: [''] }] }, limit },
    { when: spec !== null, keepLast: true, quietly: true },
  );
  const answer = spec === null ? undefined : found;
  const isChanged = asked.spec !== undefined || unfinished !== null;

  const show = (next: { readonly query?: string | undefined; readonly draft?: Draft | undefined }): void => {
    const complete = next.draft === undefined ? null : specOf(next.draft);
    setUnfinished(next.draft ?? null);
    void navigate({
      to: '/queries',
      search: queriesSearch({ query: next.query, ...(complete === null ? {} : { spec: complete }) }),
      replace: true,
    });
  };
  const keep = async (): Promise<void> => {
    if (spec === null) return;
    if (current === undefined) {
      setKeeping(true);
    } else if ((await save({ queryId: current.id, name: current.name, spec })).ok) {
      show({ query: current.id });
      toast(`Kept the query “${current.name}”.`, { kind: 'good' });
    }
  };
  const canKeep = spec !== null && (current === undefined || isChanged);
  useCommand(newQueryCommand, () => {
    show({});
  });
  useCommand(keepQueryCommand, () => void keep(), canKeep, 'Choose a code first');
  const sub =
    answer === undefined
      ? undefined
      : answer.total === 0
        ? 'nothing found'
        : `${countOf(answer.total, 'quotation')} in ${countOf(answer.episodes, 'episode')} of ${countOf(answer.sources, 'source')}`;
  const hasSide = kept.length > 0 || (answer !== undefined && answer.total > 0);
  return (
    <>
      <ScreenBar title={current?.name ?? 'Queries'} sub={<span role="status">{sub}</span>}>
        <ExportMenu spec={spec} name={current?.name ?? ''} isEmpty={(answer?.total ?? 0) === 0} />
        <Button shortcut={newQueryCommand} onPress={() => show({})}>
          New query
        </Button>
        <Button kind="main" isDisabled={!canKeep} shortcut={keepQueryCommand} onPress={() => void keep()}>
          {current === undefined ? 'Keep' : 'Keep change'}
        </Button>
      </ScreenBar>
      <SplitScreen
        sideLabel="Query"
        sideTitle="Queries"
        side={
          hasSide ? (
            <QuerySide
              kept={kept}
              open={asked.query ?? null}
              found={answer}
              onOpen={(query) => {
                show({ query });
              }}
              onRemove={(query) => {
                void remove({ queryId: query.id }).then((result) => {
                  if (result.ok) {
                    show({});
                    toast(`Removed the query “${query.name}”.`, {
                      action: { label: 'Undo', onAction: () => void undo({}) },
                    });
                  }
                });
              }}
            />
          ) : null
        }
      >
        <div className={styles['page']}>
          <div className={styles['whose']}>
            <span>Codings of</span>
            <div className={styles['layer']}>
              <LayerChoice
                layer={draft.layer}
                onChange={(layer) => {
                  show({ query: asked.query, draft: { ...draft, layer } });
                }}
              />
            </div>
            <WhoIsAsked
              where={draft.where}
              onChange={(where) => {
                show({ query: asked.query, draft: { ...draft, where } });
              }}
            />
          </div>
          <Builder
            key={asked.query}
            draft={draft}
            codes={codes}
            onChange={(next) => {
              show({ query: asked.query, draft: next });
            }}
          />
          {answer !== undefined && answer.gone > 0 ? (
            <p className={styles['note']}>
              {`${countOf(answer.gone, 'code')} of this query can’t be found any more; take it away or choose another.`}
            </p>
          ) : null}
          {answer?.partlySealed === true ? (
            <p className={styles['note']}>What is sealed in an open round is left out.</p>
          ) : null}
          {error === null ? null : <p className={styles['note']}>{error.error.message}</p>}
          {spec === null ? (
            <EmptyState
              title="Ask how codes go together"
              icon="code"
              action={
                isHere && codes.length === 0 ? (
                  <Button kind="main" onPress={() => void navigate({ to: '/sources' })}>
                    Go to the sources
                  </Button>
                ) : undefined
              }
            >
              Which talk is coded with one code and, in the same episode, with another; or before it,
              overlapping it, or without it. What is found is read here, and the question can be kept under a
              name.
            </EmptyState>
          ) : answer?.total === 0 ? (
            <EmptyState title="Nothing is coded so" icon="code">
              No coding meets all of this. Take a condition away, or look at other codings.
            </EmptyState>
          ) : answer === undefined ? null : (
            <FoundQuotations
              found={answer}
              codes={codes}
              onReadAll={() => {
                setLimit(many);
              }}
            />
          )}
        </div>
      </SplitScreen>
      {isKeeping && spec !== null ? (
        <KeepDialog
          spec={spec}
          onKept={(query) => {
            setKeeping(false);
            show({ query: query.id });
          }}
          onClose={() => {
            setKeeping(false);
          }}
        />
      ) : null}
    </>
  );
}
