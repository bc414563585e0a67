import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { CodesOf } from '#shared/contract/codebook.ts';
import type { Conditions } from '#shared/contract/sampling.ts';
import { saidIn } from '#shared/domain/quotation/said-in.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { runCommand, useCommand } from '../../../commands/use-command.ts';
import { useBook } from '../../../data/book.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { List } from '../../../ui/list/list.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { useOpenPlace } from '../../evidence/index.ts';
import { QuoteInMemo, quoteInMemoCommand } from '../../memos/index.ts';
import { WhoIsAsked } from '../../queries/index.ts';
import { ScreenBar, SplitScreen } from '../../screen/index.ts';
import { CodeSelect } from '../compare/code-select.tsx';
import { NothingCoded } from '../compare/nothing-coded.tsx';
import { alsoCodeCommand, openQuotationCommand, recodeCommand, uncodeCommand } from '../views.commands.ts';
import { NarrowSelects, nothingNarrowed, type Narrowed } from './narrow-selects.tsx';
import { PickCodeDialog } from './pick-code-dialog.tsx';
import { QuotationRow, type ReadQuotation } from './quotation-row.tsx';
import { useRecode, type HowRecoded, type PickedCode } from './use-recode.ts';
import styles from './retrieval.module.css';

const everything = 10_000;
const none: readonly ReadQuotation[] = [];
const nobody: Conditions = [];
const listOf = (id: string | null): string[] => (id === null ? [] : [id]);

/** All quotations of a code: read in context where they stand, narrowed, and given other codes one by one or many at once. */
export function RetrievalScreen() {
  const navigate = useNavigate();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const codeId = typeof search['code'] === 'string' ? search['code'] : '';
  const book = useBook('all');
  const mine = useBook('mine');
  const coders = useAsk('coders.list', {}).data;
  const [narrowed, setNarrowed] = useState<Narrowed>(nothingNarrowed);
  const [where, setWhere] = useState<Conditions>(nobody);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<'replace' | 'add' | null>(null);
  const recode = useRecode();
  const open = useOpenPlace();
  const of: CodesOf = narrowed.of;
  const { data: answer, error } = useAsk(
    'codes.quotations',
    {
      codeId,
      of,
      limit: everything,
      where,
      participantIds: listOf(narrowed.participantId),
      coderIds: listOf(narrowed.coderId),
      sourceIds: listOf(narrowed.sourceId),
    },
    { when: codeId !== '', keepLast: true, quietly: true },
  );
  const quotations = answer?.quotations ?? none;
  const code = book.byId.get(codeId);
  const chosen = quotations.filter(({ codingId }) => selected.includes(codingId));
  const canRecode = chosen.length > 0 && chosen.every((one) => one.canRecode);
  // What was agreed may be given another code, as when themes are built, but is not taken away.
  const canRemove = canRecode && chosen.every(({ coderId }) => coderId !== null);
  const why =
    chosen.length === 0
      ? 'Choose quotations first.'
      : 'What others coded, or was coded in a round that is over, stays as it is.';
  const act = (how: HowRecoded, picked?: PickedCode): void => {
    setAsking(null);
    void recode(
      chosen.map(({ codingId }) => codingId),
      how,
      picked,
    );
  };
  const goTo = (codingId: string | undefined): void => {
    const place = quotations.find((one) => one.codingId === codingId);
    if (place !== undefined) open(place);
  };
  useCommand(
    recodeCommand,
    () => {
      setAsking('replace');
    },
    canRecode,
    why,
  );
  useCommand(
    alsoCodeCommand,
    () => {
      setAsking('add');
    },
    canRecode,
    why,
  );
  useCommand(
    uncodeCommand,
    () => {
      act('remove');
    },
    canRemove,
    canRecode ? 'What was agreed is given another code, not taken away.' : why,
  );
  useCommand(
    openQuotationCommand,
    () => {
      goTo(selected[0]);
    },
    chosen.length > 0,
    'Choose a quotation first.',
  );
  const row = useCallback(
    (quotation: ReadQuotation) => (
      <QuotationRow
        quotation={quotation}
        code={quotation.codeId === codeId ? undefined : book.byId.get(quotation.codeId)}
        coder={coders?.find(({ id }) => id === quotation.coderId)?.name}
        isOpen={opened.has(quotation.codingId)}
      />
    ),
    [codeId, book.byId, coders, opened],
  );
  const toggle = (id: string): void => {
    setOpened(new Set(opened.has(id) ? [...opened].filter((other) => other !== id) : [...opened, id]));
  };
  const sub =
    answer === undefined
      ? undefined
      : `${countOf(answer.total, 'quotation')} of ${countOf(answer.participants, 'participant')} in ${countOf(answer.sources, 'source')}${chosen.length > 1 ? `, ${chosen.length.toLocaleString('en')} chosen` : ''}`;
  return (
    <>
      <ScreenBar title={code?.name ?? 'Quotations'} sub={<span role="status">{sub}</span>}>
        <Button
          shortcut={quoteInMemoCommand}
          isDisabled={chosen.length === 0}
          onPress={() => runCommand(quoteInMemoCommand.id)}
        >
          Quote in a memo
        </Button>
        <Button shortcut={uncodeCommand} isDisabled={!canRemove} onPress={() => act('remove')}>
          Take away
        </Button>
        <Button shortcut={alsoCodeCommand} isDisabled={!canRecode} onPress={() => setAsking('add')}>
          Also code
        </Button>
        <Button
          kind="main"
          shortcut={recodeCommand}
          isDisabled={!canRecode}
          onPress={() => setAsking('replace')}
        >
          Recode
        </Button>
      </ScreenBar>
      <SplitScreen sideLabel="Quotations" isBare>
        <div className={styles['page']}>
          <div className={styles['filters']}>
            <CodeSelect
              label="Code"
              codes={book.codes}
              value={codeId === '' ? null : codeId}
              onChange={(next) => {
                setSelected([]);
                void navigate({ to: '/codebook/quotations', search: { code: next }, replace: true });
              }}
            />
            <NarrowSelects narrowed={narrowed} onChange={setNarrowed} />
            <WhoIsAsked where={where} onChange={setWhere} />
          </div>
          {error !== null && answer === undefined ? (
            <p className={styles['empty']}>{error.message}</p>
          ) : book.isHere && book.codes.length === 0 ? (
            <NothingCoded>
              All that was said under a code is read here, one quotation under another. Open a transcript and
              code it.
            </NothingCoded>
          ) : codeId === '' ? (
            <EmptyState title="Choose a code above" icon="code">
              All that was said under it is read here, one quotation under another, and can be given other
              codes.
            </EmptyState>
          ) : answer === undefined ? (
            <Skeleton lines={8} label="Looking up the quotations" />
          ) : (
            <List
              label={`Quotations of ${code?.name ?? 'the code'}`}
              items={quotations}
              idOf={({ codingId }) => codingId}
              // Letters are keys of commands here, so a row is not found by its first one.
              textOf={(quotation) => `“${saidIn(quotation).slice(0, 200)}” ${quotation.participant ?? ''}`}
              choice="many"
              selected={selected}
              onSelect={setSelected}
              onOpen={toggle}
              empty="Nothing was said under it that fits."
            >
              {row}
            </List>
          )}
        </div>
      </SplitScreen>
      <QuoteInMemo
        find={() => ({
          about: { kind: code?.kind ?? 'code', id: codeId },
          quotations: chosen.map(({ codingId, sourceId, start, end }) => ({
            of: 'coding',
            id: codingId,
            sourceId,
            start,
            end,
          })),
        })}
        isPossible={chosen.length > 0}
        why="Choose quotations first"
      />
      {asking === null ? null : (
        <PickCodeDialog
          label={`${asking === 'add' ? 'Also apply to' : 'Give another code to'} ${countOf(chosen.length, 'quotation')}`}
          codes={mine.codes.filter(({ id, retiredAt }) => retiredAt === null && id !== codeId)}
          onPick={(picked) => {
            act(asking, picked);
          }}
          onClose={() => {
            setAsking(null);
          }}
        />
      )}
    </>
  );
}
