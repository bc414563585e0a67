import { useMemo, useState } from 'react';
import type { PromptPlace } from '#shared/contract/answers.ts';
import type { Prompt } from '#shared/contract/protocol.ts';
import type { Source } from '#shared/contract/sources.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { Table } from '../../../ui/table/table.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import { SplitScreen } from '../../screen/index.ts';
import type { ProtocolSearch } from '../protocol-search.ts';
import {
  clearPlaceCommand,
  confirmPlaceCommand,
  confirmSureCommand,
  movePlaceCommand,
  nextDoubtCommand,
  notAskedCommand,
  previousDoubtCommand,
} from '../protocol.commands.ts';
import type { Protocol } from '../use-protocol.ts';
import { PlacePanel } from './place-panel.tsx';
import { standingOf, standingSigns, standingWords } from './place-words.ts';
import { PlacesKey } from './places-key.tsx';
import { reviewOrder, spotBeside, type Spot } from './review-order.ts';
import { useSettle } from './use-settle.ts';
import styles from './places.module.css';

type PlacesViewProps = {
  readonly protocol: Protocol;
  readonly search: ProtocolSearch;
  readonly onChange: (next: { readonly prompt: string; readonly source: string }) => void;
  readonly onFind: () => void;
};

/** The grid’s columns: what names the source, and one for each prompt. */
function columnsOf(
  prompts: readonly Prompt[],
  placeAt: (promptId: string, sourceId: string) => PromptPlace | null,
): readonly TableColumn<Source>[] {
  return [
    { id: 'source', label: 'Transcript', isRowHeader: true, width: 190, cell: ({ title }) => title },
    ...prompts.map((prompt): TableColumn<Source> => ({
      id: prompt.id,
      label: <span title={prompt.text}>{prompt.number}</span>,
      align: 'center',
      width: 48,
      cell: ({ id }) => {
        const standing = standingOf(placeAt(prompt.id, id));
        return (
          <>
            <span aria-hidden="true" data-standing={standing} className={styles['sign']}>
              {standingSigns[standing]}
            </span>
            <VisuallyHidden>{standingWords[standing]}</VisuallyHidden>
          </>
        );
      },
    })),
  ];
}

/** Where the prompts are asked: every prompt in every transcript, looked through by doubt, confirmed, moved or marked as not asked. */
export function PlacesView({ protocol, search, onChange, onFind }: PlacesViewProps) {
  const { prompts, sources, places, placeAt } = protocol;
  const [isMoving, setMoving] = useState(false);
  const settle = useSettle();
  const promptId = prompts.find(({ id }) => id === search.prompt)?.id;
  const sourceId = sources.find(({ id }) => id === search.source)?.id;
  const spot: Spot | null =
    promptId === undefined || sourceId === undefined
      ? null
      : { promptId, sourceId, place: placeAt(promptId, sourceId) };
  const waiting = useMemo(() => reviewOrder(prompts, sources, placeAt), [prompts, sources, placeAt]);
  const columns = useMemo(() => columnsOf(prompts, placeAt), [prompts, placeAt]);
  const sure = places.filter((place) => standingOf(place) === 'sure');

  const show = (next: Spot | null): void => {
    setMoving(false);
    if (next === null) {
      return;
    }
    onChange({ prompt: next.promptId, source: next.sourceId });
    const prompt = prompts.find(({ id }) => id === next.promptId);
    const source = sources.find(({ id }) => id === next.sourceId);
    announce(
      `Prompt ${prompt?.number ?? ''}, ${source?.title ?? ''}: ${standingWords[standingOf(next.place)]}. ${next.place?.words ?? ''}`,
    );
  };
  const step = (by: 1 | -1): void => {
    show(spotBeside(waiting, spot, by));
  };
  /** Does something at the spot, and goes on to the next that waits. */
  const settleAndGoOn = async (act: (at: Spot) => Promise<boolean>): Promise<void> => {
    if (spot === null) {
      return;
    }
    const next = spotBeside(waiting, spot, 1);
    const isWaiting = waiting.some((one) => one.promptId === spot.promptId && one.sourceId === spot.sourceId);
    if ((await act(spot)) && isWaiting && waiting.length > 1) {
      show(next);
    }
  };
  const confirm = (): void =>
    void settleAndGoOn(({ place }) => settle.confirm(place === null ? [] : [place.id]));
  const notAsked = (): void => void settleAndGoOn(settle.markNotAsked);
  const isFound = spot?.place?.state === 'found';
  const first = 'Go to a place first';
  useCommand(
    nextDoubtCommand,
    () => {
      step(1);
    },
    waiting.length > 0,
    'Everything has been looked at',
  );
  useCommand(
    previousDoubtCommand,
    () => {
      step(-1);
    },
    waiting.length > 0,
    'Everything has been looked at',
  );
  useCommand(
    confirmPlaceCommand,
    confirm,
    isFound,
    spot === null ? first : 'There is nothing to confirm here',
  );
  useCommand(notAskedCommand, notAsked, spot !== null && spot.place?.state !== 'not asked', first);
  useCommand(
    movePlaceCommand,
    () => {
      setMoving(true);
    },
    spot !== null,
    first,
  );
  useCommand(
    clearPlaceCommand,
    () => {
      if (spot !== null) void settle.clear(spot);
    },
    spot !== null && spot.place !== null,
    spot === null ? first : 'Nothing is known of this place',
  );
  useCommand(
    confirmSureCommand,
    () => void settle.confirm(sure.map(({ id }) => id)),
    sure.length > 0,
    'No place is sure and unconfirmed',
  );

  if (prompts.length === 0 || sources.length === 0) {
    return (
      <SplitScreen sideLabel="Place">
        <EmptyState title={prompts.length === 0 ? 'No prompts yet' : 'No transcripts yet'} icon="search">
          {prompts.length === 0
            ? 'Write or import the protocol first; then each prompt can be found in the transcripts.'
            : 'Import transcripts first; then each prompt can be found in them.'}
        </EmptyState>
      </SplitScreen>
    );
  }
  if (places.length === 0) {
    return (
      <SplitScreen sideLabel="Place">
        <EmptyState
          title="Not looked for yet"
          icon="search"
          action={
            <Button kind="main" onPress={onFind}>
              Find in transcripts
            </Button>
          }
        >
          Throughline looks for each prompt in the interviewers’ words, also where they put it in their own.
          What it finds can be confirmed, moved, or marked as not asked.
        </EmptyState>
      </SplitScreen>
    );
  }
  return (
    <SplitScreen
      sideLabel="Place"
      side={
        spot === null ? null : (
          <PlacePanel
            key={`${spot.promptId} ${spot.sourceId}`}
            spot={spot}
            protocol={protocol}
            isMoving={isMoving}
            onMoving={setMoving}
            onConfirm={confirm}
            onNotAsked={notAsked}
            onPlace={async (question) => {
              if (await settle.place(spot, question)) setMoving(false);
            }}
            onClear={() => void settle.clear(spot)}
          />
        )
      }
    >
      <div className={styles['tools']}>
        <p className={styles['progress']} role="status">
          {waiting.length === 0
            ? 'Everything has been looked at.'
            : `${waiting.length} of ${prompts.length * sources.length} places wait to be looked at.`}
        </p>
        <Button
          shortcut={nextDoubtCommand}
          isDisabled={waiting.length === 0}
          onPress={() => {
            step(1);
          }}
        >
          Next doubt
        </Button>
        <Button
          shortcut={confirmSureCommand}
          isDisabled={sure.length === 0}
          onPress={() => void settle.confirm(sure.map(({ id }) => id))}
        >
          {sure.length === 0 ? 'Confirm all sure' : `Confirm all ${sure.length} sure`}
        </Button>
      </div>
      <Table
        label="Where the prompts are asked"
        columns={columns}
        rows={sources}
        idOf={({ id }) => id}
        selectedCell={spot === null ? null : { row: spot.sourceId, column: spot.promptId }}
        onCell={({ row, column }) => {
          show({ promptId: column, sourceId: row, place: placeAt(column, row) });
        }}
      />
      <PlacesKey />
    </SplitScreen>
  );
}
