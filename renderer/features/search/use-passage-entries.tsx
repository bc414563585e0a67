import { useNavigate } from '@tanstack/react-router';
import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { MarkedWords } from './marked-words.tsx';
import type { PaletteEntry } from './palette-entry.ts';
import { useSettled } from './use-settled.ts';

const most = 7;
const pause = 120;

/** Two letters would find half of everything; one sign of a script without spaces is a word already. */
const isEnough = (query: string): boolean => query.length > 2 || /[^\p{ASCII}]/u.test(query);

/** The passages in which what is written stands, as it is being written, and a way to all of them. */
export function usePassageEntries(written: string): readonly PaletteEntry[] {
  const navigate = useNavigate();
  const words = useSettled(written.trim(), pause);
  const isAsked = isEnough(words);
  const found = useAsk(
    'search.passages',
    { words, limit: most, prefix: true },
    { when: isAsked, keepLast: true, quietly: true },
  ).data;
  if (!isAsked || found === undefined || !isEnough(written.trim())) {
    return [];
  }
  const passages = found.passages.map((hit): PaletteEntry => ({
    id: `passage ${hit.sourceId} ${hit.start} ${hit.end}`,
    group: 'Passages',
    label: hit.context,
    face: <MarkedWords hit={hit} marks={hit.marks} isShort />,
    isLong: true,
    aside: hit.source,
    open: () => {
      const { sourceId, start, end } = hit;
      void navigate({ to: '/sources/$sourceId', params: { sourceId }, search: { start, end } });
    },
  }));
  if (found.turns <= found.passages.length) {
    return passages;
  }
  const all: PaletteEntry = {
    id: 'passages all',
    group: 'Passages',
    label: `Show every passage with “${words}”`,
    aside: countOf(found.turns, 'turn'),
    mark: <Icon name="search" size={14} />,
    open: () => {
      void navigate({ to: '/search', search: { words } });
    },
  };
  return [...passages, all];
}
