import { timeStretch } from '#shared/text/time-stretch.ts';
import { codeStyle } from '../../../design/code-colours.ts';
import type { ReadCoding, ReadEpisode } from '../../../transcript/read-content.ts';
import { laneStyle, lanesStyle, stretchStyle } from './timeline-part.ts';
import styles from './timeline.module.css';

type EpisodesProps = {
  readonly episodes: readonly ReadEpisode[];
  readonly duration: number;
  readonly lanes: readonly number[];
  readonly current: string | null;
  readonly onPick: (id: string) => void;
};

/** The episodes of a recording, each where it is heard. */
export function EpisodeLanes({ episodes, duration, lanes, current, onPick }: EpisodesProps) {
  return (
    <div className={styles['lanes']} style={lanesStyle(lanes)}>
      {episodes.map((episode, index) => (
        <button
          key={episode.id}
          type="button"
          data-episode={episode.id}
          aria-current={episode.id === current}
          aria-label={`Episode ${episode.number}: ${episode.title}, ${timeStretch(episode)}`}
          title={`${episode.number} ${episode.title}`}
          className={styles['episode']}
          style={{ ...stretchStyle(episode, duration), ...laneStyle(lanes[index]) }}
          onClick={() => {
            onPick(episode.id);
          }}
        >
          <span className={styles['number']}>{episode.number}</span> {episode.title}
        </button>
      ))}
    </div>
  );
}

type CodingsProps = {
  readonly codings: readonly ReadCoding[];
  readonly duration: number;
  readonly lanes: readonly number[];
  readonly chosen: string | null;
  readonly onPick: (id: string) => void;
};

/** What is coded in a recording; those that overlap lie below one another. */
export function CodingLanes({ codings, duration, lanes, chosen, onPick }: CodingsProps) {
  return (
    <div className={styles['lanes']} style={lanesStyle(lanes)}>
      {codings.map((coding, index) => (
        <button
          key={coding.id}
          type="button"
          data-coding={coding.id}
          aria-pressed={coding.id === chosen}
          aria-label={`${coding.name}, ${timeStretch(coding)}`}
          title={coding.name}
          className={styles['coding']}
          style={{
            ...(coding.hue === null ? {} : codeStyle(coding.hue, coding.pattern)),
            ...stretchStyle(coding, duration),
            ...laneStyle(lanes[index]),
          }}
          onClick={() => {
            onPick(coding.id);
          }}
        >
          {coding.name}
        </button>
      ))}
    </div>
  );
}
