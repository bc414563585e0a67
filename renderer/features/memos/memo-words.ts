import type { Memo, MemoKind, MemoSubject } from '#shared/contract/memos.ts';

/** The kinds of memos, as they are named on the screen. */
export const kindWords: Readonly<Record<MemoKind, string>> = {
  analytic: 'Analytic',
  methodological: 'Methodological',
  reflexive: 'Reflexive',
  'code note': 'Code note',
};

/** The title of a memo, or what stands for it. */
export function titleOf({ title, opening }: { readonly title: string; readonly opening: string }): string {
  const firstLine = opening.trim().split('\n')[0] ?? '';
  return title !== '' ? title : firstLine === '' ? 'Untitled' : firstLine.slice(0, 80);
}

/** What memos can be about, as the filter names it. */
export const subjectWords: Readonly<Record<MemoSubject['kind'], string>> = {
  study: 'The study',
  source: 'Sources',
  participant: 'Participants',
  episode: 'Episodes',
  coding: 'Codings',
  code: 'Codes',
  theme: 'Themes',
  round: 'Rounds',
};

/** What a memo is about, within a sentence. */
export const aboutInWords = ({ about, aboutName }: Memo): string =>
  about.kind === 'study' ? 'the study' : aboutName;
