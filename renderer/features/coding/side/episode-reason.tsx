import type { Episode } from '#shared/contract/episodes.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Select } from '../../../ui/select/select.tsx';
import { EditInPlace } from '../../editing/index.ts';
import type { CodingWork } from '../use-coding-work.ts';
import styles from '../coding.module.css';

const none = 'none';

type EpisodeReasonProps = {
  readonly episode: Episode;
  readonly canChange: boolean;
  readonly onExplain: CodingWork['explain'];
};

/** What makes the episode one: its kind with the rule for that, and what is said of this one. */
export function EpisodeReason({ episode, canChange, onExplain }: EpisodeReasonProps) {
  const kinds = useAsk('episodeKinds.list', {}).data ?? [];
  const kind = kinds.find(({ id }) => id === episode.kindId);
  const rules = [
    ['Relevant when', kind?.relevance ?? ''],
    ['Begins', kind?.begins ?? ''],
    ['Ends', kind?.ends ?? ''],
  ].filter(([, words]) => words !== '');
  if (!canChange && kind === undefined && episode.criterion === '') {
    return <p className={styles['hint']}>Nothing was written about why it is an episode.</p>;
  }
  return (
    <>
      {kinds.length > 0 && canChange ? (
        <Select
          label="Kind of episode"
          isLabelHidden
          options={[{ id: none, label: 'No kind' }, ...kinds.map(({ id, name }) => ({ id, label: name }))]}
          value={episode.kindId ?? none}
          onChange={(id) => void onExplain(episode.id, { kindId: id === none ? null : id })}
        />
      ) : kind === undefined ? null : (
        <p>{kind.name}</p>
      )}
      {rules.length === 0 ? null : (
        <details className={styles['rules']}>
          <summary>The rule for it</summary>
          <dl>
            {rules.map(([label, words]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd dir="auto">{words}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <EditInPlace
        key={episode.id}
        label={`what makes episode ${episode.number} relevant`}
        value={episode.criterion}
        placeholder="Say what makes this one relevant"
        hasLines
        isReadOnly={!canChange}
        onSave={(criterion) => onExplain(episode.id, { criterion })}
      />
    </>
  );
}
