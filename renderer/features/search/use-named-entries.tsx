import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { findByWords } from '../../commands/find-by-words.ts';
import { useAsk } from '../../data/use-ask.ts';
import { codePatterns } from '../../design/code-colours.ts';
import { CodeSwatch } from '../../ui/code-swatch/code-swatch.tsx';
import { useCoders } from '../rounds/index.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** How many of each kind: more of them would be a list to read, not a jump. */
const most = 5;

type Named = {
  readonly id: string;
  readonly name: string;
  readonly aside?: string;
  readonly mark?: ReactNode;
};
type Target = { readonly to: string; readonly search: (id: string) => Record<string, string> };

const targets = {
  Codes: { to: '/codebook', search: (code) => ({ code }) },
  Themes: { to: '/codebook', search: (code) => ({ code }) },
  Participants: { to: '/participants', search: (participant) => ({ participant }) },
  Tables: { to: '/tables', search: (table) => ({ table }) },
  Memos: { to: '/memos', search: (memo) => ({ memo }) },
} as const satisfies Readonly<Record<string, Target>>;

const quietly = { quietly: true } as const;

/** Everything in the study that has a name and fits what is written; nothing while nothing is. */
export function useNamedEntries(query: string): readonly PaletteEntry[] {
  const navigate = useNavigate();
  const coders = useCoders();
  const codes = useAsk('codes.list', { of: 'all' }, quietly).data ?? [];
  const participants = useAsk('participants.list', {}, quietly).data ?? [];
  const sources = useAsk('sources.list', {}, quietly).data ?? [];
  const tables = useAsk('tables.list', {}, quietly).data ?? [];
  const memos = useAsk('memos.list', {}, quietly).data ?? [];
  if (query.trim() === '') {
    return [];
  }

  const entries = (
    group: string,
    things: readonly Named[],
    open: (id: string) => void,
  ): readonly PaletteEntry[] =>
    findByWords(things, ({ name }) => name, query)
      .slice(0, most)
      .map(({ id, name, aside, mark }) => ({
        id: `${group} ${id}`,
        group,
        label: name,
        aside,
        mark,
        open: () => {
          open(id);
        },
      }));
  const of = (group: keyof typeof targets, things: readonly Named[]): readonly PaletteEntry[] =>
    entries(group, things, (id) => {
      const { to, search } = targets[group];
      void navigate({ to, search: search(id) });
    });
  const ofKind = (kind: 'code' | 'theme'): readonly Named[] =>
    codes
      .filter((code) => code.kind === kind)
      .map(({ id, name, coderId, hue, pattern }) => ({
        id,
        name,
        ...(coderId === null ? {} : { aside: coders.name(coderId) }),
        mark: <CodeSwatch hue={hue} pattern={codePatterns[pattern] ?? 'solid'} />,
      }));

  return [
    ...of('Codes', ofKind('code')),
    ...of('Themes', ofKind('theme')),
    ...of('Participants', participants),
    ...entries(
      'Sources',
      sources.map(({ id, title }) => ({ id, name: title })),
      (sourceId) => void navigate({ to: '/sources/$sourceId', params: { sourceId } }),
    ),
    ...of('Tables', tables),
    ...of(
      'Memos',
      memos
        .filter(({ title }) => title !== '')
        .map(({ id, title, aboutName }) => ({ id, name: title, aside: aboutName })),
    ),
  ];
}
