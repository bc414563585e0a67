import { Link } from '@tanstack/react-router';
import type { Memo } from '#shared/contract/memos.ts';
import { useAsk } from '../../../data/use-ask.ts';

type MemoSubjectProps = {
  readonly memo: Memo;
  /** What the door says in place of the subject's name, where that stands beside it. */
  readonly words?: string;
};

/** Where an episode stands in its transcript, in whichever reading; null where there is none to be seen. */
function usePlaceOf(episodeId: string | null) {
  const when = episodeId !== null;
  const own = useAsk('episodes.list', { reading: { of: 'mine' } }, { when, quietly: true }).data ?? [];
  const agreed =
    useAsk('episodes.list', { reading: { of: 'consensus' } }, { when, quietly: true }).data ?? [];
  return [...own, ...agreed].find(({ id }) => id === episodeId) ?? null;
}

/** What a memo is about, as a door to it. */
export function MemoSubject({ memo, words }: MemoSubjectProps) {
  const { about, aboutName } = memo;
  const id = about.id ?? '';
  const episode = usePlaceOf(about.kind === 'episode' ? id : null);
  const door = words ?? aboutName;
  const named = { 'aria-label': words === undefined ? undefined : `${words} ${aboutName}` };
  switch (about.kind) {
    case 'study':
      return words === undefined ? <span>the study</span> : null;
    case 'source':
      return (
        <Link to="/sources/$sourceId" params={{ sourceId: id }} {...named}>
          {door}
        </Link>
      );
    case 'participant':
      return (
        <Link to="/participants" search={{ participant: id }} {...named}>
          {door}
        </Link>
      );
    case 'episode':
      if (episode === null) {
        return words === undefined ? <span>{aboutName}</span> : null;
      }
      return (
        <Link
          to="/sources/$sourceId"
          params={{ sourceId: episode.sourceId }}
          search={{ start: episode.start, end: episode.end }}
          {...named}
        >
          {door}
        </Link>
      );
    case 'code':
      return (
        <Link to="/codebook" search={{ code: id }} {...named}>
          {door}
        </Link>
      );
  }
}
