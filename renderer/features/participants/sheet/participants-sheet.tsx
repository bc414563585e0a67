import { useEffect, useEffectEvent, useMemo, type ReactNode } from 'react';
import type { Attribute, AttributeValue, Participant } from '#shared/contract/participants.ts';
import { readBlock } from '#shared/domain/participant/clipboard-block.ts';
import { useCommand } from '../../../commands/use-command.ts';
import type { GridPlace } from '../../../ui/table/grid-place.ts';
import { rowRuns, type RowRun } from '../../../ui/table/row-window.ts';
import { useScrollWindow } from '../../../ui/table/use-scroll-window.ts';
import { toast } from '../../../ui/toast/toast.ts';
import type { SheetView } from '../participants-search.ts';
import { fillDownCommand, narrowColumnCommand, widenColumnCommand } from '../participants.commands.ts';
import { wordsIn } from '../view/shown-rows.ts';
import { cellChoices, leadingChoice } from './cell-choices.ts';
import { CellEditor } from './cell-editor.tsx';
import { columnWidth, fitColumns } from './column-width.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { cellCount, selectionWords, type Selection } from './selection.ts';
import { SheetHead, type HeadColumn } from './sheet-head.tsx';
import { SheetRow } from './sheet-row.tsx';
import { useKeepCell } from './use-keep-cell.ts';
import { useSheetActs } from './use-sheet-acts.ts';
import { useSheet } from './use-sheet.ts';
import { setWidth, useWidths } from './width-store.ts';
import styles from './sheet.module.css';

/** What is under the cursor: a participant, an attribute, or where they meet; and how many cells are selected with it. */
export type SheetCursor = {
  readonly participant: Participant | null;
  readonly attribute: Attribute | null;
  readonly isHeading: boolean;
  readonly selected: number;
  /** Which cells those are, in words. */
  readonly span: string;
};

type ParticipantsSheetProps = {
  /** Whom and what the sheet shows, in the order in which it does. */
  readonly participants: readonly Participant[];
  readonly attributes: readonly Attribute[];
  /** All participants of the study. */
  readonly everyone: readonly Participant[];
  readonly reasons: readonly string[];
  readonly sources: ReadonlyMap<string, string>;
  readonly view: SheetView;
  /** The participant whom the cursor is to go to. */
  readonly asked: string | null;
  /** The attribute whose column the cursor is to go to. */
  readonly askedColumn: string | null;
  readonly onCursor: (cursor: SheetCursor) => void;
  readonly onOpenSource: (sourceId: string) => void;
  readonly onChangeAttribute: (attribute: Attribute) => void;
  readonly onRemove: (participant: Participant) => void;
  readonly onTable: (text: string) => void;
};

const none: readonly [] = [];
const rowHeight = 32;
const spareRows = 12;
const sideStep = 640;
/** The space beside the columns, and how narrow they may become to fit into what is left, in pixels. */
const besideColumns = 32;
const narrowColumn = 132;
const narrowSources = 96;
/** How much a key changes the width of a column, in pixels. */
const widthStep = 16;

const sourcesText = ({ sourceIds }: Participant, sources: ReadonlyMap<string, string>): string =>
  sourceIds.map((id) => sources.get(id) ?? 'Source').join('  ');

/** The participants as a sheet: a row each, a column for each attribute, edited like a spreadsheet. */
export function ParticipantsSheet(props: ParticipantsSheetProps) {
  const { participants, attributes, everyone, reasons, sources, view, asked, askedColumn } = props;
  const { onCursor, onOpenSource, onChangeAttribute, onRemove, onTable } = props;
  const [seen, watch] = useScrollWindow(rowHeight, true, sideStep);
  const drawn = useWidths(({ byColumn }) => byColumn);
  const acts = useSheetActs({
    rows: participants,
    columns: attributes,
    everyone,
    reasons,
    sources,
    onRemove,
    onTable,
  });
  const keepCell = useKeepCell(everyone, reasons);
  const at = (cell: GridPlace) => ({
    participant: participants[cell.row - 1] ?? null,
    attribute: attributes[cell.column - 1] ?? null,
  });
  const page = Math.max(4, Math.floor(seen.height / rowHeight) - 3);
  const size = { rows: participants.length + 2, columns: attributes.length + 2, page };
  const isNewRow = ({ row }: GridPlace): boolean => row === participants.length + 1;
  const valueAt = (cell: GridPlace): AttributeValue | undefined => {
    const { participant, attribute } = at(cell);
    return participant?.values.find(({ attributeId }) => attributeId === attribute?.id);
  };
  const sheet = useSheet({
    size,
    canEdit: (cell) => {
      const { attribute } = at(cell);
      const isRecorded = !isNewRow(cell) && attribute !== null && attribute.derived === null;
      return cell.row > 0 && (cell.column === 0 || isRecorded);
    },
    onOpen: (cell) => {
      const { attribute, participant } = at(cell);
      if (attribute !== null && (cell.row === 0 || attribute.derived !== null)) {
        onChangeAttribute(attribute);
      }
      const [first] = participant?.sourceIds ?? none;
      if (cell.column === size.columns - 1 && first !== undefined) {
        onOpenSource(first);
      }
    },
    onClear: acts.clear,
    textOf: acts.textOf,
    onPaste: (selection, text) => {
      acts.paste(selection, readBlock(text), text);
    },
  });
  const { place, selection, editing } = sheet;
  useCommand(
    fillDownCommand,
    () => {
      acts.fillDown(selection);
    },
    selection.top > 0,
  );
  const goTo = useEffectEvent((participantId: string) => {
    const index = participants.findIndex(({ id }) => id === participantId);
    if (index !== -1) {
      sheet.go({ row: index + 1, column: 0 });
    }
  });
  useEffect(() => {
    if (asked !== null) {
      goTo(asked);
    }
  }, [asked]);
  const goToColumn = useEffectEvent((attributeId: string) => {
    const index = attributes.findIndex(({ id }) => id === attributeId);
    if (index !== -1) {
      sheet.go({ row: Math.min(1, participants.length), column: index + 1 });
    }
  });
  const isThere = attributes.some(({ id }) => id === askedColumn);
  useEffect(() => {
    if (askedColumn !== null && isThere) {
      goToColumn(askedColumn);
    }
  }, [askedColumn, isThere]);
  const tell = useEffectEvent((there: GridPlace, selected: Selection) => {
    const rowName = (row: number): string =>
      row === 0 ? 'the headings' : (participants[row - 1]?.name ?? 'the next participant');
    const columnName = (column: number): string =>
      column === 0 ? 'Name' : (attributes[column - 1]?.name ?? 'Sources');
    onCursor({
      ...at(there),
      isHeading: there.row === 0,
      selected: cellCount(selected),
      span: selectionWords(selected, rowName, columnName),
    });
  });
  const { top, bottom, left, right } = selection;
  useEffect(() => {
    tell({ row: place.row, column: place.column }, { top, bottom, left, right });
  }, [place.row, place.column, top, bottom, left, right]);

  const usual = useMemo(
    () => ({
      name: columnWidth(
        'Name',
        participants.map(({ name }) => name),
      ),
      sources: columnWidth(
        'Sources',
        participants.map((participant) => sourcesText(participant, sources)),
      ),
      attributes: attributes.map((attribute) =>
        columnWidth(
          attribute.name,
          participants.map((participant) => wordsIn(participant, attribute.id)),
        ),
      ),
    }),
    [participants, attributes, sources],
  );
  const named: readonly HeadColumn[] = [
    { id: 'name', label: 'Name', attribute: null, width: Math.min(200, usual.name) },
    ...attributes.map((attribute, index) => ({
      id: attribute.id,
      label: attribute.name,
      attribute,
      width: usual.attributes[index] ?? 0,
    })),
    { id: 'sources', label: 'Sources', attribute: null, width: usual.sources },
  ];
  const fitted = fitColumns(
    named.map(({ id, width }) => {
      const least = Math.min(width, id === 'sources' ? narrowSources : narrowColumn);
      const byHand = drawn[id];
      return byHand === undefined ? { width, least } : { width: byHand, least: byHand };
    }),
    seen.width === 0 ? Infinity : seen.width - besideColumns,
  );
  const columns = named.map((column, index) => ({ ...column, width: fitted[index] ?? column.width }));

  const drawBy = (by: number): void => {
    const column = columns[place.column];
    if (column !== undefined) {
      setWidth(column.id, column.width + by);
    }
  };
  useCommand(widenColumnCommand, () => {
    drawBy(widthStep);
  });
  useCommand(narrowColumnCommand, () => {
    drawBy(-widthStep);
  });

  const editor = (): ReactNode => {
    const { participant, attribute } = at(place);
    const before = valueAt(place);
    const initial = attribute === null ? (participant?.name ?? '') : (before?.value ?? before?.missing ?? '');
    const what = attribute === null ? 'Name' : attribute.name;
    return (
      <CellEditor
        key={`${place.row} ${place.column}`}
        label={participant === null ? 'Name of the next participant' : `${what} of ${participant.name}`}
        initial={editing?.seed ?? initial}
        isSeeded={editing?.seed !== null}
        choicesFor={(text) => {
          if (attribute === null) {
            return none;
          }
          const offered = cellChoices(attribute, reasons, text);
          return [
            ...offered.values.map(({ id, label }) => ({ id, label, isReason: false })),
            ...offered.reasons.map(({ id, label }) => ({ id, label, isReason: true })),
          ];
        }}
        leading={(text) =>
          attribute === null ? null : leadingChoice(cellChoices(attribute, reasons, text).values, text)
        }
        onKeep={(kept, key) => {
          const problem = keepCell(participant, attribute, kept);
          if (problem !== null && key !== 'leave') {
            return problem;
          }
          if (problem !== null) {
            toast(problem, { kind: 'bad' });
          }
          sheet.end(key);
          return null;
        }}
        onCancel={() => {
          sheet.end('Escape');
        }}
      />
    );
  };
  const cursorIn = (row: number): number => (place.row === row ? place.column : -1);
  /** A single cell under the cursor is not shown as selected, since the focus shows it. */
  const isSelecting = cellCount(selection) > 1;
  const fromIn = (row: number): number =>
    isSelecting && row >= selection.top && row <= selection.bottom ? selection.left : -1;
  const toIn = (row: number): number =>
    isSelecting && row >= selection.top && row <= selection.bottom ? selection.right : -2;
  const all = [...participants, null];
  const runs = rowRuns({ ...seen, count: all.length, rowHeight, spare: spareRows, kept: place.row - 1 });
  const gap = ({ from, to }: RowRun) => (
    <tr key={`gap before ${to}`} aria-hidden="true">
      <td colSpan={columns.length} className={styles['gap']} style={{ height: (to - from) * rowHeight }} />
    </tr>
  );
  return (
    <div ref={watch} className={styles['scroller']}>
      <table
        {...sheet.grid}
        role="grid"
        aria-label="Participants"
        aria-multiselectable="true"
        aria-rowcount={size.rows}
        aria-colcount={size.columns}
        className={styles['sheet']}
        style={{ width: columns.reduce((sum, { width }) => sum + width, 0) }}
      >
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width }} />
          ))}
        </colgroup>
        <SheetHead columns={columns} view={view} cursor={cursorIn(0)} from={fromIn(0)} to={toIn(0)} />
        <tbody>
          {runs.flatMap((run) =>
            run.kind === 'gap'
              ? [gap(run)]
              : all
                  .slice(run.from, run.to)
                  .map((participant, offset) => (
                    <SheetRow
                      key={participant?.id ?? 'next'}
                      participant={participant}
                      attributes={attributes}
                      sources={sources}
                      gridRow={run.from + offset + 1}
                      cursor={cursorIn(run.from + offset + 1)}
                      from={fromIn(run.from + offset + 1)}
                      to={toIn(run.from + offset + 1)}
                      editor={editing !== null && place.row === run.from + offset + 1 ? editor() : null}
                    />
                  )),
          )}
        </tbody>
      </table>
      {acts.pasting === null ? null : <PasteDialog pasting={acts.pasting} onEnd={acts.endPasting} />}
    </div>
  );
}
