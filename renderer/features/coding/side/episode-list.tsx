import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { Episode } from '#shared/contract/episodes.ts';
import { useShortcutKeys } from '../../../ui/kbd/chosen-keys.ts';
import { ShortcutKeys } from '../../../ui/kbd/shortcut-keys.tsx';
import { EditInPlace } from '../../editing/index.ts';
import { useCodingStore } from '../coding-store.ts';
import { markEpisode } from '../coding.commands.ts';
import type { CodingData } from '../use-coding-data.ts';
import { EpisodeRow } from './episode-row.tsx';
import styles from '../coding.module.css';

type EpisodeListProps = {
  readonly data: CodingData;
  readonly current: Episode | null;
  readonly canRename: boolean;
  readonly onShow: (episode: Episode) => void;
  readonly onRename: (episodeId: string, title: string) => Promise<boolean>;
};

const stateOf = (episode: Episode, data: CodingData): string =>
  episode.done ? 'done' : data.waiting.has(episode.id) ? 'open' : 'coded';

/** How the first episode is marked, with the keys that were chosen for it. */
function HowToMark() {
  const [keys] = useShortcutKeys(markEpisode);
  return keys === undefined ? (
    'Select where the talk turns to your topic, and mark it as an episode.'
  ) : (
    <>
      Select where the talk turns to your topic, and press <ShortcutKeys shortcut={markEpisode} />.
    </>
  );
}

/** The episodes of the source. One stop for the Tab key; the arrows go from one to the next, and the text goes along. */
export function EpisodeList(props: EpisodeListProps) {
  const { data, current, canRename, onShow, onRename } = props;
  const list = useRef<HTMLOListElement>(null);
  const number = current?.number;
  const goesAlong = useRef(false);
  const renaming = useCodingStore((state) => state.renaming);
  const { episodes } = data;

  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-number='${number ?? ''}']`);
    row?.scrollIntoView({ block: 'nearest' });
    if (goesAlong.current) {
      goesAlong.current = false;
      row?.querySelector('button')?.focus();
    }
  }, [number]);

  const listen = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const from = episodes.findIndex(({ id }) => id === current?.id);
    const next = episodes[from === -1 ? 0 : from + step];
    if (step !== 0 && next !== undefined && !(event.target instanceof HTMLTextAreaElement)) {
      event.preventDefault();
      goesAlong.current = true;
      onShow(next);
    }
  };
  if (episodes.length === 0) {
    return <p className={styles['hint']}>{canRename ? <HowToMark /> : 'None in this reading.'}</p>;
  }
  const stop = current?.id ?? episodes[0]?.id;
  const show = ({ target }: MouseEvent): void => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-number]') : null;
    const episode = episodes.find((one) => String(one.number) === row?.dataset['number']);
    if (episode !== undefined && episode !== current) onShow(episode);
  };
  return (
    // The rows hold the buttons; presses and arrows are heard here for all of them.
    <div role="presentation" onKeyDown={listen} onClick={show}>
      <ol ref={list}>
        {episodes.map((episode) => {
          const isCurrent = episode.id === current?.id;
          return (
            <EpisodeRow
              key={episode.id}
              number={episode.number}
              title={episode.title}
              state={stateOf(episode, data)}
              isCurrent={isCurrent}
              isStop={episode.id === stop}
              {...(isCurrent && canRename
                ? {
                    field: (
                      <EditInPlace
                        label={`title of episode ${episode.number}`}
                        value={episode.title}
                        isNeeded
                        begin={renaming}
                        onSave={(title) => onRename(episode.id, title)}
                      />
                    ),
                  }
                : {})}
            />
          );
        })}
      </ol>
    </div>
  );
}
