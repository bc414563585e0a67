import { useMemo } from 'react';
import type { Coding } from '#shared/contract/codings.ts';
import type { Episode } from '#shared/contract/episodes.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { codePatterns } from '../../../design/code-colours.ts';
import { CodeSwatch } from '../../../ui/code-swatch/code-swatch.tsx';
import { codingsHere } from '../codings-here.ts';
import { useShown } from '../drawing/use-shown.ts';
import type { CodingData } from '../use-coding-data.ts';
import styles from '../coding.module.css';

type CodesOfEpisodeProps = {
  readonly data: CodingData;
  readonly episode: Episode | null;
  readonly onShow: (coding: Coding) => void;
};

/** The codings of the episode before the eyes, or outside episodes those at the place, each with how often its code is used. */
export function CodesOfEpisode({ data, episode, onShow }: CodesOfEpisodeProps) {
  const chosen = useShown((state) => state.chosen);
  // In an episode it doesn't matter where, and nothing has to be drawn anew when the caret moves.
  const place = useShown((state) => (episode === null ? state.place : null));
  const codings = useMemo(
    () => codingsHere(data.codings, episode, chosen, place),
    [data.codings, episode, chosen, place],
  );
  const counts = useAsk('codes.counts', { of: data.book }).data;
  const uses = useMemo(() => new Map(counts?.map((count) => [count.codeId, count.codings])), [counts]);
  if (codings.length === 0) {
    return (
      <p className={styles['hint']}>
        {episode === null ? 'Go to an episode or to coded words to see their codes.' : 'No codes yet.'}
      </p>
    );
  }
  const isTwice = ({ codeId }: Coding): boolean =>
    codings.filter((other) => other.codeId === codeId).length > 1;
  return (
    <ul>
      {codings.map((coding) => {
        const code = data.codesById.get(coding.codeId);
        const used = uses.get(coding.codeId) ?? 0;
        return code === undefined ? null : (
          <li key={coding.id}>
            <button
              type="button"
              className={styles['row']}
              aria-pressed={chosen?.id === coding.id}
              onClick={() => {
                onShow(coding);
              }}
            >
              <CodeSwatch hue={code.hue} pattern={codePatterns[code.pattern] ?? 'solid'} />
              <span className={styles['rowWords']} dir="auto">
                {code.name}
                {isTwice(coding) ? <span className={styles['quote']}>{data.quote(coding)}</span> : null}
              </span>
              <span className={styles['aside']} title={`Used ${used} times`}>
                {used}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
