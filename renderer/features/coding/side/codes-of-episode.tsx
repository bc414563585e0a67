import type { Coding } from '#shared/contract/codings.ts';
import type { Episode } from '#shared/contract/episodes.ts';
import { codePatterns } from '../../../design/code-colours.ts';
import { CodeSwatch } from '../../../ui/code-swatch/code-swatch.tsx';
import { useCodingStore } from '../coding-store.ts';
import type { CodingData } from '../use-coding-data.ts';
import styles from '../coding.module.css';

type CodesOfEpisodeProps = {
  readonly data: CodingData;
  readonly episode: Episode | null;
  readonly onShow: (coding: Coding) => void;
};

/** The codings of the episode before the eyes, each with how often its code is used. */
export function CodesOfEpisode({ data, episode, onShow }: CodesOfEpisodeProps) {
  const chosen = useCodingStore((state) => state.chosen);
  const codings = data.codings.filter(({ episodeId }) => episodeId === (episode?.id ?? null));
  if (episode === null && codings.length === 0) {
    return <p className={styles['hint']}>Go into an episode to see its codes.</p>;
  }
  if (codings.length === 0) {
    return <p className={styles['hint']}>No codes yet.</p>;
  }
  const isTwice = ({ codeId }: Coding): boolean =>
    codings.filter((other) => other.codeId === codeId).length > 1;
  return (
    <ul>
      {codings.map((coding) => {
        const code = data.codesById.get(coding.codeId);
        const uses = data.counts.find(({ codeId }) => codeId === coding.codeId)?.codings ?? 0;
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
                {isTwice(coding) ? (
                  <span className={styles['quote']}>
                    {data.content?.text.slice(coding.start, coding.end)}
                  </span>
                ) : null}
              </span>
              <span className={styles['aside']} title={`Used ${uses} times`}>
                {uses}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
