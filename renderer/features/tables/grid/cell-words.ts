import type { Cell, CellKind, CellState, MatrixSpec } from '#shared/contract/matrix.ts';

/** What stands in a cell for the eye. */
export function cellFace(kind: CellKind, { value, state }: Cell): string {
  switch (state) {
    case 'present':
      return kind === 'presence' ? '✓' : String(value);
    case 'absent':
      return '·';
    case 'not coded yet':
    case 'no source':
    case 'sealed':
    case 'not asked':
    case 'not found':
      return state;
  }
}

/** The same in words, where the face is a sign. */
export function cellWords(kind: CellKind, cell: Cell): string | undefined {
  if (cell.state === 'absent') {
    return kind === 'presence' ? 'No' : '0';
  }
  return cell.state === 'present' && kind === 'presence' ? 'Yes' : undefined;
}

const isSigned = (state: CellState): boolean => state === 'present' || state === 'absent';

function signs({
  cells,
  rows,
  columns,
}: Pick<MatrixSpec, 'cells' | 'rows' | 'columns'>): readonly [string, string] {
  const verb = rows === 'participant' || columns === 'participant' ? 'reported' : 'found';
  const present = { presence: `✓ ${verb}`, episodes: 'Figures are episodes', codings: 'Figures are codings' }[
    cells
  ];
  return [present, `· not ${verb}`];
}

/** What the signs of a table mean, as a note below it: only those that stand in it. */
export function tableNote(
  spec: Pick<MatrixSpec, 'cells' | 'rows' | 'columns'>,
  states: ReadonlySet<CellState>,
): string {
  if (![...states].some(isSigned)) {
    return '';
  }
  const [present, absent] = signs(spec);
  const meanings = [
    ...(states.has('present') ? [present] : []),
    ...(states.has('absent') ? [absent] : []),
    ...(states.has('not coded yet') ? ['“not coded yet” where a source has not been read to the end'] : []),
    ...(states.has('sealed') ? ['“sealed” while another coder’s round is open'] : []),
    ...(states.has('not asked') ? ['“not asked” where the interviewer left the prompt out'] : []),
    ...(states.has('not found') ? ['“not found” where nobody knows whether it was asked'] : []),
    ...(states.has('no source') ? ['“no source” where there is nothing to read'] : []),
  ];
  return `${meanings.join('; ')}.`;
}
