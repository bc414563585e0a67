import type { Cell, CellKind, CellState, MatrixSpec } from '#shared/contract/matrix.ts';

/** What the figures of a table are: presence in classes is a number of participants. */
export type FaceKind = CellKind | 'people';

export const faceKind = ({
  cells,
  rows,
  columns,
}: Pick<MatrixSpec, 'cells' | 'rows' | 'columns'>): FaceKind =>
  cells === 'presence' && (rows === 'class' || columns === 'class') ? 'people' : cells;

/** What stands in a cell for the eye. */
export function cellFace(kind: FaceKind, { value, state }: Cell): string {
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
export function cellWords(kind: FaceKind, cell: Cell): string | undefined {
  if (cell.state === 'absent') {
    return kind === 'presence' ? 'No' : '0';
  }
  return cell.state === 'present' && kind === 'presence' ? 'Yes' : undefined;
}

const isSigned = (state: CellState): boolean => state === 'present' || state === 'absent';

function signs(spec: Pick<MatrixSpec, 'cells' | 'rows' | 'columns'>): readonly [string, string] {
  const isOfPeople = [spec.rows, spec.columns].some((axis) => axis === 'participant' || axis === 'class');
  const verb = isOfPeople ? 'reported' : 'found';
  const present = {
    presence: `✓ ${verb}`,
    people: 'Figures are participants who reported it',
    episodes: 'Figures are episodes',
    codings: 'Figures are codings',
  }[faceKind(spec)];
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
