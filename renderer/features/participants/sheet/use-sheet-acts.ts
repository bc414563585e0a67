import { useState } from 'react';
import type { Attribute, Participant } from '#shared/contract/participants.ts';
import { writeBlock } from '#shared/domain/participant/clipboard-block.ts';
import { isNameHeading } from '#shared/domain/participant/plan-table.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useSetValues, type SheetBlock } from '../../../data/participants.ts';
import { useDo } from '../../../data/use-do.ts';
import { toast } from '../../../ui/toast/toast.ts';
import { wordsIn } from '../view/shown-rows.ts';
import { blockOf } from './block-of.ts';
import { planPaste, type Block, type PastePlan, type PasteTarget } from './plan-paste.ts';
import { upTo, type Selection } from './selection.ts';

type SheetThings = {
  readonly rows: readonly Participant[];
  readonly columns: readonly Attribute[];
  readonly everyone: readonly Participant[];
  readonly reasons: readonly string[];
  readonly sources: ReadonlyMap<string, string>;
  readonly onRemove: (participant: Participant) => void;
  /** A whole table with its headings was pasted. */
  readonly onTable: (text: string) => void;
};

export type Pasting = { readonly block: Block; readonly target: PasteTarget };

const added = (count: number, one: string): string =>
  count === 0 ? '' : ` and added ${countOf(count, one)}`;

/** What is done with the selected cells of the sheet; each is one step that can be taken back. */
export function useSheetActs(things: SheetThings) {
  const { rows, columns, everyone, reasons, sources, onRemove, onTable } = things;
  const [pasting, setPasting] = useState<Pasting | null>(null);
  const setValues = useSetValues();
  const undo = useDo('history.undo');

  const write = async (block: SheetBlock, words: string): Promise<void> => {
    if (await setValues(block)) {
      toast(words, { action: { label: 'Undo', onAction: () => void undo({}) } });
    }
  };
  const peopleOf = ({ top, bottom }: Selection): readonly Participant[] =>
    rows.slice(Math.max(0, top - 1), bottom);
  const attributesOf = ({ left, right }: Selection): readonly Attribute[] =>
    columns.slice(Math.max(0, left - 1), right).filter(({ derived }) => derived === null);

  const textOf = (selection: Selection): string => {
    const { top, bottom, left, right } = selection;
    const cell = (row: number, column: number): string => {
      const participant = rows[row - 1];
      const attribute = columns[column - 1];
      if (row === 0) {
        return column === 0 ? 'Name' : (attribute?.name ?? 'Sources');
      }
      if (participant === undefined || column === 0) {
        return participant?.name ?? '';
      }
      return attribute === undefined
        ? participant.sourceIds.map((id) => sources.get(id) ?? '').join(', ')
        : wordsIn(participant, attribute.id);
    };
    return writeBlock(upTo(top, bottom).map((row) => upTo(left, right).map((column) => cell(row, column))));
  };

  const clear = (selection: Selection): void => {
    const people = peopleOf(selection);
    const [only] = people;
    if (selection.right === 0) {
      if (people.length === 1 && only !== undefined) {
        onRemove(only);
      } else if (people.length > 1) {
        toast('Names stay. Participants are removed one at a time.');
      }
      return;
    }
    const cells = people.flatMap((participant) =>
      attributesOf(selection)
        .filter(({ id }) => wordsIn(participant, id) !== '')
        .map(({ id }) => ({ participant: participant.id, attribute: id, value: null })),
    );
    if (cells.length > 0) {
      void write({ cells, how: 'cleared' }, `Cleared ${countOf(cells.length, 'cell')}.`);
    }
  };

  /** What stands in the first row goes down; where only one row is selected, what stands above it. */
  const fillDown = (selection: Selection): void => {
    const isSingle = selection.top === selection.bottom;
    const from = rows[selection.top - (isSingle ? 2 : 1)];
    const people = isSingle ? peopleOf(selection) : peopleOf(selection).slice(1);
    if (from === undefined) {
      return;
    }
    const cells = attributesOf(selection).flatMap(({ id }) => {
      const recorded = from.values.find(({ attributeId }) => attributeId === id);
      return people
        .filter((participant) => wordsIn(participant, id) !== wordsIn(from, id))
        .map((participant) => ({
          participant: participant.id,
          attribute: id,
          value: recorded?.value ?? null,
          missing: recorded?.missing ?? null,
        }));
    });
    if (cells.length > 0) {
      void write({ cells, how: 'filled' }, `Filled ${countOf(cells.length, 'cell')}.`);
    }
  };

  const writePlan = (plan: PastePlan): void => {
    const count = plan.cells.length + plan.renames.length;
    const words = `Pasted ${countOf(count, 'cell')}${added(plan.participants.length, 'participant')}${added(plan.attributes.length, 'attribute')}.`;
    void write(blockOf(plan), words);
  };
  const paste = (selection: Selection, block: Block, text: string): void => {
    const [headings = []] = block;
    const hasHeadings =
      selection.left === 0 && block.length > 1 && headings.length > 1 && isNameHeading(headings[0] ?? '');
    // A table with its headings is matched by name; laid from a cell on, it would give people each other's names.
    if (selection.top === 0 || hasHeadings) {
      onTable(text);
      return;
    }
    const target = { selection, rows, columns, everyone, reasons };
    const plan = planPaste(block, target, { newColumns: [], unfitAsReason: false, points: null });
    if (plan.problems.length > 0 || plan.beyond.length > 0 || plan.unclear !== null) {
      setPasting({ block, target });
    } else {
      writePlan(plan);
    }
  };
  return {
    textOf,
    clear,
    fillDown,
    paste,
    /** A paste that has to be looked at first. */
    pasting,
    endPasting: (plan: PastePlan | null): void => {
      setPasting(null);
      if (plan !== null) {
        writePlan(plan);
      }
    },
  };
}
