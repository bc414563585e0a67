import { Link } from '@tanstack/react-router';
import type { Memo } from '#shared/contract/memos.ts';
import { useAsk } from '../../../data/use-ask.ts';

/** The way to an episode in its transcript, in whichever reading it stands. */
function EpisodeLink({ episodeId, name }: { readonly episodeId: string; readonly name: string }) {
  const own = useAsk('episodes.list', { reading: { of: 'mine' } }, { quietly: true }).data ?? [];
  const agreed = useAsk('episodes.list', { reading: { of: 'consensus' } }, { quietly: true }).data ?? [];
  const episode = [...own, ...agreed].find(({ id }) => id === episodeId);
  if (episode === undefined) {
    return <span>{name}</span>;
  }
  const { sourceId, start, end } = episode;
  return (
    <Link to="/sources/$sourceId" params={{ sourceId }} search={{ start, end }}>
      {name}
    </Link>
  );
}

/** What a memo is about, as a door to it. */
export function MemoSubject({ memo }: { readonly memo: Memo }) {
  const { about, aboutName } = memo;
  const id = about.id ?? '';
  switch (about.kind) {
    case 'study':
      return <span>the study</span>;
    case 'source':
      return (
        <Link to="/sources/$sourceId" params={{ sourceId: id }}>
          {aboutName}
        </Link>
      );
    case 'participant':
      return (
        <Link to="/participants" search={{ participant: id }}>
          {aboutName}
        </Link>
      );
    case 'episode':
      return <EpisodeLink episodeId={id} name={aboutName} />;
    case 'code':
      return (
        <Link to="/codebook" search={{ code: id }}>
          {aboutName}
        </Link>
      );
  }
}
