import type { Attribute, Participant } from '#shared/contract/participants.ts';
import { rangeOf } from '#shared/domain/attribute/parse-range.ts';
import type { SheetView } from '../participants-search.ts';

const byWords = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const fold = (words: string): string => words.normalize('NFC').toLowerCase();

const recordedOf = (participant: Participant, attributeId: string) =>
  participant.values.find((value) => value.attributeId === attributeId);

/** What stands in a cell: the value, or the reason why there is none; empty for nothing. */
export const wordsIn = (participant: Participant, attributeId: string): string => {
  const recorded = recordedOf(participant, attributeId);
  return recorded?.value ?? recorded?.missing ?? '';
};

function isShown(participant: Participant, { find = '', only = {} }: SheetView): boolean {
  const words = fold(find)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const there = fold(
    [participant.name, ...participant.values.map(({ value, missing }) => value ?? missing ?? '')].join('\n'),
  );
  return (
    words.every((word) => there.includes(word)) &&
    Object.entries(only).every(([id, values]) => values.includes(wordsIn(participant, id)))
  );
}

/** How two values of an attribute follow each other. */
function compareBy({ type, categories }: Attribute): (one: string, other: string) => number {
  if (type === 'number' || type === 'range') {
    const middle = (kept: string): number => {
      const range = rangeOf(kept);
      return range === null ? 0 : (range.low + range.high) / 2;
    };
    return (one, other) => middle(one) - middle(other) || byWords.compare(one, other);
  }
  if (type === 'category') {
    const place = new Map(categories.map((category, index) => [category, index]));
    return (one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0);
  }
  return (one, other) => byWords.compare(one, other);
}

/** Values come in their order, up or down; reasons why there is none always behind them, and nothing last. */
function sorted(
  participants: readonly Participant[],
  attributes: readonly Attribute[],
  { sort, down }: SheetView,
): readonly Participant[] {
  const turn = down === true ? -1 : 1;
  if (sort === 'name') {
    return participants.toSorted((one, other) => turn * byWords.compare(one.name, other.name));
  }
  const attribute = attributes.find(({ id }) => id === sort);
  if (attribute === undefined) {
    return participants;
  }
  const compare = compareBy(attribute);
  const recorded = new Map(
    participants.map(({ id, values }) => [id, values.find((value) => value.attributeId === attribute.id)]),
  );
  const rank = (id: string): number => {
    const known = recorded.get(id);
    return known === undefined ? 2 : known.value === null ? 1 : 0;
  };
  return participants.toSorted((one, other) => {
    const first = recorded.get(one.id);
    const second = recorded.get(other.id);
    const [value, next] = [first?.value ?? null, second?.value ?? null];
    const byRank = rank(one.id) - rank(other.id);
    if (byRank !== 0) {
      return byRank;
    }
    return value !== null && next !== null
      ? turn * compare(value, next)
      : byWords.compare(first?.missing ?? '', second?.missing ?? '');
  });
}

/** The participants as the sheet shows them: those that are looked for, in the order they are looked at in. */
export const shownRows = (
  participants: readonly Participant[],
  attributes: readonly Attribute[],
  view: SheetView,
): readonly Participant[] =>
  sorted(
    participants.filter((participant) => isShown(participant, view)),
    attributes,
    view,
  );

/** The attributes as the sheet shows them. */
export const shownColumns = (
  attributes: readonly Attribute[],
  { hide = [] }: SheetView,
): readonly Attribute[] => attributes.filter(({ id }) => !hide.includes(id));

/** Whether participants are left out, or stand in another order than the study has them in. */
export const isViewed = ({ find, only, sort }: SheetView): boolean =>
  find !== undefined || only !== undefined || sort !== undefined;
