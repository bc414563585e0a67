import type { MemoKind } from '#shared/contract/memos.ts';

/** The kinds of memos, as they are named on the screen. */
export const kindWords: Readonly<Record<MemoKind, string>> = {
  analytic: 'Analytic',
  methodological: 'Methodological',
  reflexive: 'Reflexive',
  'code note': 'Code note',
};

/** The title of a memo, or what stands for it. */
export function titleOf({ title, text }: { readonly title: string; readonly text: string }): string {
  const firstLine = text.trim().split('\n')[0] ?? '';
  return title !== '' ? title : firstLine === '' ? 'Untitled' : firstLine.slice(0, 80);
}
