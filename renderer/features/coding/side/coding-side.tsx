import { useId, type ReactNode } from 'react';
import type { Episode } from '#shared/contract/episodes.ts';
import { abilitiesOf } from '../keys/use-coding-keys.ts';
import type { CodingData } from '../use-coding-data.ts';
import type { CodingWork } from '../use-coding-work.ts';
import type { Moves } from '../use-moves.ts';
import { CodesOfEpisode } from './codes-of-episode.tsx';
import { EpisodeList } from './episode-list.tsx';
import { EpisodeMemo } from './episode-memo.tsx';
import { RecentCodes } from './recent-codes.tsx';
import styles from '../coding.module.css';

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h3 id={id} className={styles['sectionTitle']}>
        {title}
      </h3>
      {children}
    </section>
  );
}

type CodingSideProps = {
  readonly data: CodingData;
  readonly current: Episode | null;
  readonly moves: Moves;
  readonly work: CodingWork;
  readonly onLeave: () => void;
};

/** Beside the text: the codes of the episode, the codes at hand, all episodes, and a memo. */
export function CodingSide({ data, current, moves, work, onLeave }: CodingSideProps) {
  const { canMark, canCode } = abilitiesOf(data);
  return (
    // Escape leads back into the text, from whatever has the focus here.
    <div
      role="presentation"
      className={styles['side']}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          onLeave();
        }
      }}
    >
      <Section title={current === null ? 'Codes at this place' : 'Codes in this episode'}>
        <CodesOfEpisode data={data} episode={current} onShow={moves.showCoding} />
      </Section>
      {canCode ? (
        <Section title="Codes at hand">
          <RecentCodes data={data} onApply={work.applyDigit} />
        </Section>
      ) : null}
      <Section title="Episodes of this source">
        <EpisodeList
          data={data}
          current={current}
          canRename={canMark}
          onShow={moves.showEpisode}
          onRename={work.rename}
        />
      </Section>
      {current === null ? null : (
        <Section title="Memo">
          <EpisodeMemo episode={current} coderId={data.session?.coder?.id ?? null} onLeave={onLeave} />
        </Section>
      )}
    </div>
  );
}
