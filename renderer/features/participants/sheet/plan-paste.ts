import type { Attribute, Participant } from '#shared/contract/participants.ts';
import { bothReadings, pointsMayPartThousands } from '#shared/domain/attribute/ambiguous-points.ts';
import { guessShape } from '#shared/domain/attribute/guess-shape.ts';
import { dateOrderOf } from '#shared/domain/attribute/parse-date.ts';
import type { AttributeShape } from '#shared/domain/attribute/parse-value.ts';
import { readEntry } from '#shared/domain/attribute/read-entry.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { longestName } from '../too-long.ts';
import { upTo, type Selection } from './selection.ts';

export type Block = readonly (readonly string[])[];

/** Where a block goes, in what the sheet shows: participants from row 1, attributes from column 1, the sources behind them. */
export type PasteTarget = {
  readonly selection: Selection;
  readonly rows: readonly Participant[];
  readonly columns: readonly Attribute[];
  /** All participants of the study, shown or not: their names are taken. */
  readonly everyone: readonly Participant[];
  readonly reasons: readonly string[];
};

export type PasteOptions = {
  /** Names of the attributes that are added for what stands to the right of the last one; empty to leave that out. */
  readonly newColumns: readonly string[];
  /** Keep words that are no value as the reason why there is none. */
  readonly unfitAsReason: boolean;
  /** What points before three digits do in numbers where nobody can tell; null while that isn't said. */
  readonly points: Points | null;
};

export type Points = 'thousands' | 'decimals';

type PastedCell = {
  readonly participant: string | number;
  readonly attribute: string | number;
  readonly value: string | null;
  readonly missing: string | null;
};

export type PastePlan = {
  readonly participants: readonly string[];
  readonly attributes: readonly (AttributeShape & { readonly name: string })[];
  readonly renames: readonly { readonly participantId: string; readonly name: string }[];
  readonly cells: readonly PastedCell[];
  /** Columns of the block that lie beyond the last attribute and hold something. */
  readonly beyond: readonly number[];
  /** The first number whose point may part thousands, as “12.400”; null where every number is clear. */
  readonly unclear: string | null;
  readonly problems: readonly string[];
};

const tidyName = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const shown = 60;

const brief = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text);

/** One cell fills all that is selected; a block is laid from the first selected cell on. */
function laid(block: Block, { top, bottom, left, right }: Selection): Block {
  const [line = []] = block;
  return block.length === 1 && line.length === 1
    ? upTo(top, bottom).map(() => upTo(left, right).map(() => line[0] ?? ''))
    : block;
}

type Names = {
  readonly added: readonly string[];
  readonly renames: PastePlan['renames'];
  readonly problems: readonly string[];
  /** Whom each line of the block is about: an id, the place among those added, or nobody. */
  readonly people: readonly (string | number | null)[];
};

/** Whom the lines are about: participants under them, or new ones by the names that the block brings along. */
function planNames(block: Block, { selection, rows, everyone }: PasteTarget): Names {
  const taken = new Map(everyone.map(({ id, name }) => [nameKey(name), id]));
  const added: string[] = [];
  const renames: { participantId: string; name: string }[] = [];
  const problems: string[] = [];
  const people = block.map((line, index): string | number | null => {
    const participant = rows[selection.top - 1 + index];
    const name = selection.left === 0 ? tidyName(line[0] ?? '') : '';
    const isBlank = line.every((cell) => cell.trim() === '');
    const owner = taken.get(nameKey(name));
    if (name === '') {
      if (participant === undefined && !isBlank) {
        problems.push(`Line ${index + 1} lies below the last participant and names nobody.`);
      }
      return participant?.id ?? null;
    }
    if (name.length > longestName) {
      problems.push(`“${brief(name)}” is too long for a name; use ${longestName} characters at most.`);
      return participant?.id ?? null;
    }
    if (participant !== undefined && (owner === undefined || owner === participant.id)) {
      if (name !== participant.name) {
        renames.push({ participantId: participant.id, name });
        taken.delete(nameKey(participant.name));
        taken.set(nameKey(name), participant.id);
      }
      return participant.id;
    }
    if (owner !== undefined) {
      problems.push(errorSentence('name_taken', { thing: 'participant', name }));
      return null;
    }
    taken.set(nameKey(name), '');
    added.push(name);
    return added.length - 1;
  });
  return { added, renames, problems, people };
}

type Target = { readonly attribute: string | number; readonly shape: AttributeShape; readonly name: string };

/** Whether a cell holds this very number already, so that its point is clear. */
const isThere = (
  participant: Participant | undefined,
  attribute: Attribute | undefined,
  text: string,
): boolean =>
  participant?.values.some(
    ({ attributeId, value }) => attributeId === attribute?.id && value === text.trim(),
  ) === true;

/**
 * What pasting a block would do, without doing it. What can't be taken is told, one sentence each, and left out; nothing
 * else of the block depends on it.
 */
export function planPaste(given: Block, target: PasteTarget, options: PasteOptions): PastePlan {
  const { selection, rows, columns, reasons } = target;
  let unclear: string | null = null;
  const block = laid(given, selection);
  const { added, renames, problems: ofNames, people } = planNames(block, target);
  const problems = [...ofNames];
  const cells: PastedCell[] = [];
  const width = block[0]?.length ?? 0;
  const columnOf = (at: number): readonly string[] => block.map((line) => line[at] ?? '');
  const beyond = upTo(0, width - 1).filter(
    (at) => selection.left + at > columns.length && columnOf(at).some((cell) => cell.trim() !== ''),
  );
  const attributes = options.newColumns.map((name, index) => ({
    ...guessShape(columnOf(beyond[index] ?? -1), reasons),
    name: tidyName(name),
  }));
  const targetOf = (at: number): Target | null => {
    const attribute = columns[selection.left + at - 1];
    if (attribute !== undefined) {
      return { attribute: attribute.id, shape: attribute, name: attribute.name };
    }
    const index = beyond.indexOf(at);
    const created = attributes[index];
    return created === undefined ? null : { attribute: index, shape: created, name: created.name };
  };
  for (const at of upTo(selection.left === 0 ? 1 : 0, width - 1)) {
    const attribute = columns[selection.left + at - 1];
    const goal = targetOf(at);
    const texts = columnOf(at);
    if (attribute !== undefined && attribute.derived !== null) {
      if (texts.some((cell) => cell.trim() !== '')) {
        problems.push(`${attribute.name} is worked out and can’t be written to.`);
      }
      continue;
    }
    if (goal === null) {
      continue;
    }
    const isNumeric = goal.shape.type === 'number' || goal.shape.type === 'range';
    const mayPart = isNumeric && pointsMayPartThousands(texts);
    const order = goal.shape.type === 'date' ? dateOrderOf(texts) : null;
    for (const [index, text] of texts.entries()) {
      const participant = people[index] ?? null;
      if (participant === null) {
        continue;
      }
      const both =
        mayPart && !isThere(rows[selection.top - 1 + index], attribute, text) ? bothReadings(text) : null;
      unclear ??= both === null ? null : text.trim();
      if (both !== null && options.points === null) {
        continue;
      }
      const read = readEntry(goal.shape, reasons, both?.[options.points ?? 'decimals'] ?? text, order);
      const isReason = read.kind === 'unfit' && options.unfitAsReason && text.trim().length <= longestName;
      if (read.kind === 'unfit' && !isReason) {
        const value = brief(text.trim());
        problems.push(errorSentence('bad_value', { attribute: goal.name, value, expected: read.expected }));
      } else {
        const entry =
          read.kind === 'entry' ? read.entry : { value: null, missing: isReason ? text.trim() : null };
        cells.push({ participant, attribute: goal.attribute, ...entry });
      }
    }
  }
  // A new participant has nothing that could be cleared.
  const meant = cells.filter(
    ({ participant, value, missing }) =>
      typeof participant === 'string' || value !== null || missing !== null,
  );
  return { participants: added, attributes, renames, cells: meant, beyond, unclear, problems };
}
