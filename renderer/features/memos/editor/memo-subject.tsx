import { Link } from '@tanstack/react-router';
import type { Memo } from '#shared/contract/memos.ts';

type MemoSubjectProps = {
  readonly memo: Memo;
  /** What the door says in place of the subject's name, where that stands beside it. */
  readonly words?: string;
};

/** What a memo is about, as a door to it. */
export function MemoSubject({ memo, words }: MemoSubjectProps) {
  const { about, aboutName, place } = memo;
  const id = about.id ?? '';
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
    case 'coding':
      if (place === null) {
        return words === undefined ? <span>{aboutName}</span> : null;
      }
      return (
        <Link
          to="/sources/$sourceId"
          params={{ sourceId: place.sourceId }}
          search={{ start: place.start, end: place.end }}
          {...named}
        >
          {door}
        </Link>
      );
    case 'round':
      return words === undefined ? <span>{aboutName}</span> : null;
    case 'theme':
    case 'code':
      return (
        <Link to="/codebook" search={{ code: id }} {...named}>
          {door}
        </Link>
      );
  }
}
