import type { Matrix } from '#shared/contract/matrix.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';
import type { Door } from '../grid/layout.ts';
import { axisWord } from '../spec-words.ts';
import { episodesIn, groupEvidence, type MatrixEvidence } from './group-evidence.ts';

const lower = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase('en') + label.slice(1) : label;

/** What is open, as a heading: "Scarlett, visiting classrooms with coaches". */
export function evidenceTitle(matrix: Matrix, { rowId, columnId }: Door): string {
  const row = matrix.rows.find(({ id }) => id === rowId)?.label;
  const column = matrix.columns.find(({ id }) => id === columnId)?.label;
  const isCoded = matrix.spec.columns === 'theme' || matrix.spec.columns === 'code';
  if (row !== undefined && column !== undefined) {
    return isCoded ? `${row}, ${lower(column)}` : `${column}, ${lower(row)}`;
  }
  return row ?? column ?? 'The whole table';
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** Who decided, where evidence comes from the meeting; else whose codings they are. */
function deciderWords(
  evidence: readonly MatrixEvidence[],
  coders: readonly { readonly id: string; readonly name: string }[],
): string {
  const settled = evidence.flatMap((item) => item.settled ?? []);
  const last = settled
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  if (last !== undefined) {
    const agreed = settled.filter(({ outcome }) => outcome === 'agreed').length;
    const how =
      agreed === settled.length
        ? 'all coders agreed'
        : `${agreed === 0 ? '' : 'partly agreed, else '}settled by ${listInWords([
            ...new Set(settled.filter(({ outcome }) => outcome !== 'agreed').map(({ by }) => by)),
          ])}`;
    return `${how}, ${day.format(new Date(last))}`;
  }
  const names = coders
    .filter(({ id }) => evidence.some((item) => item.coderId === id))
    .map(({ name }) => name);
  return names.length === 0 ? '' : `coded by ${listInWords(names)}`;
}

/** How much there is and who decided: "2 episodes, all coders agreed, 14 March 2026". */
export function evidenceSummary(
  evidence: readonly MatrixEvidence[],
  coders: readonly { readonly id: string; readonly name: string }[],
): string {
  const episodes = episodesIn(evidence);
  const outside = groupEvidence(evidence.filter(({ episodeId }) => episodeId === null)).length;
  const much = [
    ...(episodes > 0 ? [countOf(episodes, 'episode')] : []),
    ...(outside > 0 ? [`${countOf(outside, 'stretch', 'stretches')} outside episodes`] : []),
  ].join(' and ');
  return [much, deciderWords(evidence, coders)].filter((part) => part !== '').join(', ');
}

/** Which rows a column has, or which columns a row: "10 of the 15 participants: Celeste, Jasmine, ...". */
export function spreadWords(matrix: Matrix, { rowId, columnId }: Door): string | null {
  const { rows, columns, cells, spec } = matrix;
  const row = rows.findIndex(({ id }) => id === rowId);
  const column = columns.findIndex(({ id }) => id === columnId);
  if (columnId !== null && column !== -1) {
    return ofThe(
      rows.filter((_, index) => (cells[index]?.[column]?.value ?? 0) > 0).map(({ label }) => label),
      rows.length,
      axisWord(spec.rows, rows.length),
    );
  }
  if (rowId !== null && row !== -1) {
    return ofThe(
      columns.filter((_, index) => (cells[row]?.[index]?.value ?? 0) > 0).map(({ label }) => label),
      columns.length,
      axisWord(spec.columns, columns.length),
    );
  }
  return null;
}

const ofThe = (having: readonly string[], all: number, word: string): string =>
  having.length === 0
    ? `None of the ${all} ${word}.`
    : `${having.length} of the ${all} ${word}: ${having.join(', ')}.`;

/** Why a cell without evidence has none. */
export function absenceWords(matrix: Matrix, { rowId, columnId }: Door): string {
  const row = matrix.rows.findIndex(({ id }) => id === rowId);
  const column = matrix.columns.findIndex(({ id }) => id === columnId);
  switch (matrix.cells[row]?.[column]?.state) {
    case 'not coded yet':
      return 'Not coded yet: not every source behind this cell has been read to the end.';
    case 'sealed':
      return 'Sealed: what another coder codes shows once their round is no longer open.';
    case 'no source':
      return 'There is no source to read here.';
    case 'not asked':
      return 'The prompt was not asked here.';
    case 'not found':
      return 'It is not known where, or whether, the prompt was asked. Look for it under Protocol, Places.';
    case 'absent':
      return 'Every source was read to the end, and nothing like it was found.';
    default:
      return 'Nothing has been coded here.';
  }
}
