import { useEffect, useEffectEvent, useMemo, type ReactNode } from 'react';
import type { Attribute, AttributeValue, Participant } from '#shared/contract/participants.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { useRenameParticipant, useSetValue } from '../../../data/participants.ts';
import { useDo } from '../../../data/use-do.ts';
import type { GridPlace } from '../../../ui/table/grid-place.ts';
import { toast } from '../../../ui/toast/toast.ts';
import { namesOfLines } from '../names-of-lines.ts';
import { tooLong } from '../too-long.ts';
import {
  cellChoices,
  choiceById,
  entryOf,
  leadingChoice,
  usualReasons,
  type CellEntry,
} from './cell-choices.ts';
import { CellEditor, type Kept } from './cell-editor.tsx';
import { SheetRow } from './sheet-row.tsx';
import { useSheet } from './use-sheet.ts';
import styles from './sheet.module.css';

/** What is under the cursor: a participant, an attribute, or where they meet. */
export type SheetCursor = { readonly participant: Participant | null; readonly attribute: Attribute | null };

type ParticipantsSheetProps = {
  readonly participants: readonly Participant[];
  readonly attributes: readonly Attribute[];
  readonly sources: ReadonlyMap<string, string>;
  /** The participant whom the cursor is to go to. */
  readonly asked: string | null;
  readonly onCursor: (cursor: SheetCursor) => void;
  readonly onOpenSource: (sourceId: string) => void;
  readonly onChangeAttribute: (attribute: Attribute) => void;
  readonly onRemove: (participant: Participant) => void;
};

const none: readonly [] = [];

const fold = (text: string): string => text.toLocaleLowerCase('en');

const isMissing = (entry: CellEntry): entry is { readonly missing: string } =>
  entry !== 'nothing' && 'missing' in entry;

/** What a cell holds after it; the quotation that was tied to the cell stays tied. */
const valueOf = (
  attribute: Attribute,
  entry: CellEntry,
  before: AttributeValue | undefined,
): AttributeValue => ({
  attributeId: attribute.id,
  value: entry === 'nothing' || isMissing(entry) ? null : entry.value,
  missing: isMissing(entry) ? entry.missing : null,
  evidence: entry === 'nothing' ? null : (before?.evidence ?? null),
});

/** The participants as a sheet: a row each, a column for each attribute, edited like a spreadsheet. */
export function ParticipantsSheet(props: ParticipantsSheetProps) {
  const { participants, attributes, sources, asked } = props;
  const { onCursor, onOpenSource, onChangeAttribute, onRemove } = props;
  const setValue = useSetValue();
  const rename = useRenameParticipant();
  const add = useDo('participants.add');
  const at = (place: GridPlace): SheetCursor => ({
    participant: participants[place.row - 1] ?? null,
    attribute: attributes[place.column - 1] ?? null,
  });
  const size = { rows: participants.length + 2, columns: attributes.length + 2, page: 12 };
  const isNewRow = ({ row }: GridPlace): boolean => row === participants.length + 1;
  const valueAt = (place: GridPlace): AttributeValue | undefined => {
    const { participant, attribute } = at(place);
    return participant?.values.find(({ attributeId }) => attributeId === attribute?.id);
  };
  const sheet = useSheet({
    size,
    canEdit: (place) =>
      place.row > 0 && (place.column === 0 || (!isNewRow(place) && at(place).attribute !== null)),
    onOpen: (place) => {
      const { attribute } = at(place);
      if (place.row === 0 && attribute !== null) {
        onChangeAttribute(attribute);
      }
      const [first] = at(place).participant?.sourceIds ?? none;
      if (place.column === size.columns - 1 && first !== undefined) {
        onOpenSource(first);
      }
    },
    onClear: (place) => {
      const { participant, attribute } = at(place);
      if (participant !== null && attribute !== null) {
        void setValue(participant, valueOf(attribute, 'nothing', undefined));
      } else if (participant !== null && place.column === 0) {
        onRemove(participant);
      }
    },
  });
  const { place, editing } = sheet;
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
  const reasons = useMemo(() => {
    const used = participants.flatMap(({ values }) => values.flatMap(({ missing }) => missing ?? []));
    return [...new Set([...usualReasons, ...used])];
  }, [participants]);

  const keepName = (participant: Participant | null, text: string): string | null => {
    const names = namesOfLines(text);
    const taken = participants.find(
      ({ id, name }) => id !== participant?.id && names.some((one) => fold(one) === fold(name)),
    );
    const [name] = names;
    if (taken !== undefined) {
      return errorSentence('name_taken', { thing: 'participant', name: taken.name });
    }
    const refused = tooLong(names);
    if (refused !== null) {
      return refused;
    }
    if (name !== undefined && participant === null) {
      void add({ names: [...names] });
    } else if (name !== undefined && participant !== null && name !== participant.name) {
      void rename(participant, name);
    }
    return null;
  };
  const keepValue = (attribute: Attribute, participant: Participant, kept: Kept): string | null => {
    const chosen = choiceById(attribute, reasons, kept.text, kept.choice);
    const meant = chosen === undefined ? entryOf(attribute, reasons, kept.text) : { entry: chosen.entry };
    if ('problem' in meant) {
      return meant.problem;
    }
    const before = participant.values.find(({ attributeId }) => attributeId === attribute.id);
    const next = valueOf(attribute, meant.entry, before);
    if (next.value !== (before?.value ?? null) || next.missing !== (before?.missing ?? null)) {
      void setValue(participant, next);
    }
    return null;
  };

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
          const problem =
            attribute === null || participant === null
              ? keepName(participant, kept.text)
              : keepValue(attribute, participant, kept);
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
  return (
    <div className={styles['scroller']}>
      <table
        {...sheet.grid}
        role="grid"
        aria-label="Participants"
        aria-rowcount={size.rows}
        aria-colcount={size.columns}
        className={styles['sheet']}
        onFocusCapture={(event) => {
          const cell = event.target.closest<HTMLElement>('[data-row]');
          if (cell !== null) {
            onCursor(at({ row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }));
          }
        }}
      >
        <thead>
          <tr aria-rowindex={1}>
            {['Name', ...attributes.map(({ name }) => name), 'Sources'].map((name, column) => (
              <th
                key={attributes[column - 1]?.id ?? name}
                scope="col"
                data-row={0}
                data-column={column}
                tabIndex={column === cursorIn(0) ? 0 : -1}
                className={column === 0 ? styles['name'] : undefined}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...participants, null].map((participant, index) => (
            <SheetRow
              key={participant?.id ?? 'next'}
              participant={participant}
              attributes={attributes}
              sources={sources}
              gridRow={index + 1}
              cursor={cursorIn(index + 1)}
              editor={editing !== null && place.row === index + 1 ? editor() : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
