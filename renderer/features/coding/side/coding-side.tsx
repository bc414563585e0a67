import { memo, useId, type ReactNode } from 'react';
import type { Episode } from '#shared/contract/episodes.ts';
import type { Chosen } from '../coding-store.ts';
import { currentEpisode } from '../current-episode.ts';
import { useShown } from '../drawing/use-shown.ts';
import { abilitiesOf } from '../keys/use-coding-keys.ts';
import type { CodingData } from '../use-coding-data.ts';
import type { CodingWork } from '../use-coding-work.ts';
import type { Moves } from '../use-moves.ts';
import { CodesOfEpisode } from './codes-of-episode.tsx';
import { EpisodeList } from './episode-list.tsx';
import { EpisodeMemo } from './episode-memo.tsx';
import { EpisodeReason } from './episode-reason.tsx';
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
  readonly moves: Moves;
  readonly work: CodingWork;
  readonly onLeave: () => void;
};

/** What a memo here is on: the coding that is chosen, else the episode. */
function memoSubject(data: CodingData, current: Episode | null, chosen: Chosen) {
  const coding = chosen?.kind === 'coding' ? data.codings.find(({ id }) => id === chosen.id) : undefined;
  if (coding !== undefined) {
    const name = data.codes.find(({ id }) => id === coding.codeId)?.name ?? '';
    return {
      about: { kind: 'coding' as const, id: coding.id },
      label: `Memo on the coding “${name}”`,
      title: `Memo on “${name}”`,
    };
  }
  return current === null
    ? null
    : {
        about: { kind: 'episode' as const, id: current.id },
        label: `Memo on episode ${current.number}`,
        title: 'Memo',
      };
}

/** Beside the text: the codes of the episode, the codes at hand, all episodes, and a memo. */
export const CodingSide = memo(function CodingSide({ data, moves, work, onLeave }: CodingSideProps) {
  const { canMark, canCode } = abilitiesOf(data);
  const chosen = useShown((state) => state.chosen);
  const current = useShown((state) => currentEpisode(data.episodes, data.codings, state.chosen, state.place));
  const subject = memoSubject(data, current, chosen);
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
        <Section title="Why it is an episode">
          <EpisodeReason episode={current} canChange={canMark} onExplain={work.explain} />
        </Section>
      )}
      {subject === null ? null : (
        <Section title={subject.title}>
          <EpisodeMemo
            about={subject.about}
            label={subject.label}
            coderId={data.session?.coder?.id ?? null}
            onLeave={onLeave}
          />
        </Section>
      )}
    </div>
  );
});
