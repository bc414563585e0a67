import type { Episode } from '#shared/contract/episodes.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import styles from '../rounds.module.css';

/** What a round is about, as it is being said: the sources, or null for all; and how many episodes are drawn, or null for all. */
export type ScopeDraft = {
  readonly sourceIds: readonly string[] | null;
  readonly size: string | null;
  readonly seed: string;
};

export const wholeStudy: ScopeDraft = { sourceIds: null, size: null, seed: '' };

type Scope = {
  readonly sourceIds: string[];
  readonly sample: { readonly size: number; readonly seed?: number } | null;
};

const wholeNumber = (text: string): number | null => (/^\d{1,10}$/u.test(text.trim()) ? Number(text) : null);

/** The scope as the study takes it, or what is wrong with it, in one sentence. */
export function scopeOf(draft: ScopeDraft, isGiven: boolean): Scope | string {
  if (draft.sourceIds?.length === 0) {
    return 'Choose the sources of the round, or take all of them.';
  }
  const sourceIds = [...(draft.sourceIds ?? [])];
  if (draft.size === null || !isGiven) {
    return { sourceIds, sample: null };
  }
  const size = wholeNumber(draft.size);
  if (size === null || size === 0) {
    return 'Say how many episodes are drawn, as a whole number.';
  }
  const seed = wholeNumber(draft.seed);
  if (draft.seed.trim() !== '' && (seed === null || seed > 4_294_967_295)) {
    return 'A seed is a whole number up to 4,294,967,295; leave it empty and one is chosen.';
  }
  return { sourceIds, sample: seed === null ? { size } : { size, seed } };
}

/** A fifth, which is what is commonly coded by two. */
const someOf = (episodes: number): string => String(Math.max(1, Math.round(episodes / 5)));

type RoundScopeProps = {
  readonly draft: ScopeDraft;
  /** The episodes that were agreed on, where the round codes given ones; else null. */
  readonly given: readonly Pick<Episode, 'sourceId'>[] | null;
  readonly onChange: (draft: ScopeDraft) => void;
  readonly onSubmit: () => void;
};

/** Says which sources a new round is about, and whether it codes all given episodes or some drawn at random. */
export function RoundScope({ draft, given, onChange, onSubmit }: RoundScopeProps) {
  const sources = useAsk('sources.list', {}).data ?? [];
  const available = (sourceIds: ScopeDraft['sourceIds']): number =>
    given?.filter(({ sourceId }) => sourceIds?.includes(sourceId) !== false).length ?? 0;
  const episodes = available(draft.sourceIds);
  const chooseSources = (sourceIds: ScopeDraft['sourceIds']): void => {
    const isTooLarge = draft.size !== null && (wholeNumber(draft.size) ?? 0) > available(sourceIds);
    onChange({ ...draft, sourceIds, size: isTooLarge ? someOf(available(sourceIds)) : draft.size });
  };
  return (
    <>
      {sources.length < 2 ? null : (
        <RadioGroup
          label="In which sources"
          options={[
            { id: 'all', label: 'All, also later ones' },
            { id: 'some', label: 'Some of them' },
          ]}
          orientation="horizontal"
          value={draft.sourceIds === null ? 'all' : 'some'}
          onChange={(which) => {
            chooseSources(which === 'all' ? null : sources.slice(0, 1).map(({ id }) => id));
          }}
        />
      )}
      {draft.sourceIds === null ? null : (
        <fieldset className={styles['fieldset']}>
          <legend className={styles['legend']}>Sources of the round</legend>
          <div className={styles['sources']}>
            {sources.map(({ id, title }) => (
              <Checkbox
                key={id}
                isSelected={draft.sourceIds?.includes(id) === true}
                onChange={(isIn) => {
                  const others = (draft.sourceIds ?? []).filter((sourceId) => sourceId !== id);
                  chooseSources(isIn ? [...others, id] : others);
                }}
              >
                <span dir="auto">{title}</span>
              </Checkbox>
            ))}
          </div>
        </fieldset>
      )}
      {given === null || given.length < 2 ? null : (
        <RadioGroup
          label="Which episodes"
          options={[
            {
              id: 'all',
              label: draft.sourceIds === null ? 'All that were agreed on' : 'All in these sources',
            },
            { id: 'sample', label: 'Some, drawn at random' },
          ]}
          orientation="horizontal"
          value={draft.size === null ? 'all' : 'sample'}
          onChange={(which) => {
            onChange({ ...draft, size: which === 'all' ? null : someOf(episodes) });
          }}
        />
      )}
      {given === null || given.length < 2 || draft.size === null ? null : (
        <div className={styles['draw']}>
          <TextField
            label={`How many of ${episodes.toLocaleString('en')}`}
            value={draft.size}
            onChange={(size) => {
              onChange({ ...draft, size });
            }}
            onSubmit={onSubmit}
          />
          <TextField
            label="Seed"
            description="The same seed draws the same again. Left empty, one is chosen and kept."
            value={draft.seed}
            onChange={(seed) => {
              onChange({ ...draft, seed });
            }}
            onSubmit={onSubmit}
          />
        </div>
      )}
    </>
  );
}
