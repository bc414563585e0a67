import type { Code } from '#shared/contract/codebook.ts';
import { inTreeOrder } from '#shared/domain/code/tree.ts';

/** A code on the board; one that stands below another code is shown further in. */
export type Placed = { readonly code: Code; readonly depth: number };

/** The codes of one theme, in their order; or those without a theme. */
export type Lot = { readonly theme: Code | null; readonly placed: readonly Placed[] };

/** Codes by the theme they are gathered under: first those without one, then the themes in their order. */
export function boardOf(codes: readonly Code[]): readonly Lot[] {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const themeOf = (code: Code): { readonly theme: Code | null; readonly depth: number } => {
    let depth = 0;
    for (
      let above = byId.get(code.parentId ?? '');
      above !== undefined;
      above = byId.get(above.parentId ?? '')
    ) {
      if (above.kind === 'theme') {
        return { theme: above, depth };
      }
      depth += 1;
    }
    return { theme: null, depth };
  };
  const inOrder = inTreeOrder(codes).map(({ code }) => code);
  const placed = inOrder.filter(({ kind }) => kind === 'code').map((code) => ({ code, ...themeOf(code) }));
  const lots = Map.groupBy(placed, ({ theme }) => theme?.id ?? null);
  const lotOf = (theme: Code | null): Lot => ({
    theme,
    placed: (lots.get(theme?.id ?? null) ?? []).map(({ code, depth }) => ({ code, depth })),
  });
  return [lotOf(null), ...inOrder.filter(({ kind }) => kind === 'theme').map(lotOf)];
}

/** Where a key leads from a code: up and down in its lot, left and right to the next lot that holds any; null when nowhere. */
export function stepOnBoard(board: readonly Lot[], from: string, key: string): string | null {
  const held = board
    .filter(({ placed }) => placed.length > 0)
    .map(({ placed }) => placed.map(({ code }) => code.id));
  const lot = held.findIndex((ids) => ids.includes(from));
  const ids = held[lot] ?? [];
  const at = ids.indexOf(from);
  const beside = (step: number): string | undefined => {
    const next = held[lot + step];
    return next?.[Math.min(at, next.length - 1)];
  };
  switch (key) {
    case 'ArrowDown':
      return ids[at + 1] ?? null;
    case 'ArrowUp':
      return ids[at - 1] ?? null;
    case 'ArrowRight':
      return beside(1) ?? null;
    case 'ArrowLeft':
      return beside(-1) ?? null;
    case 'Home':
      return ids[0] ?? null;
    case 'End':
      return ids.at(-1) ?? null;
    default:
      return null;
  }
}

/** The code that the cursor goes to when some leave its lot: the next that stays, else the one before, else itself. */
export function cursorAfter(board: readonly Lot[], cursor: string, leaving: ReadonlySet<string>): string {
  if (!leaving.has(cursor)) {
    return cursor;
  }
  const ids = board.find(({ placed }) => placed.some(({ code }) => code.id === cursor))?.placed ?? [];
  const order = ids.map(({ code }) => code.id);
  const at = order.indexOf(cursor);
  const stays = (id: string): boolean => !leaving.has(id);
  return order.slice(at).find(stays) ?? order.slice(0, at).findLast(stays) ?? cursor;
}
