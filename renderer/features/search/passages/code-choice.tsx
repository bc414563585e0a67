import { useState } from 'react';
import { inTreeOrder } from '#shared/domain/code/tree.ts';
import { fold } from '#shared/text/fold.ts';
import { fuzzyRank } from '#shared/text/fuzzy-rank.ts';
import { useBook } from '../../../data/book.ts';
import type { CodeToApply } from '../../../data/codings.ts';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';
import { CodeMark } from '../../evidence/index.ts';
import styles from './passages.module.css';

type CodeChoiceProps = {
  readonly label: string;
  readonly onPick: (code: CodeToApply, name: string) => void;
};

/** The codes to code with, found by their names; words that are none become a new one. */
export function CodeChoice({ label, onPick }: CodeChoiceProps) {
  const { codes, counts } = useBook('mine');
  const [query, setQuery] = useState('');
  const name = query.trim();
  const isKnown = codes.some((code) => fold(code.name) === fold(name));
  const fitting = inTreeOrder(codes)
    .map(({ code }) => ({ code, rank: fuzzyRank(code.name, name) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  return (
    <div className={styles['picker']}>
      <PickList
        label={label}
        text={query}
        onTextChange={setQuery}
        placeholder={codes.length === 0 ? 'Name a first code' : 'Find or name a code'}
        options={fitting.map(({ code }) => ({
          id: code.id,
          label: code.name,
          hint: counts.get(code.id)?.codings ?? 0,
          mark: <CodeMark code={code} />,
        }))}
        onPick={(codeId) => {
          onPick({ codeId }, codes.find(({ id }) => id === codeId)?.name ?? '');
        }}
        actions={
          name === '' || isKnown
            ? []
            : [
                {
                  id: 'create',
                  label: `Create “${name}”`,
                  shortcut: 'Mod+Enter',
                  onAction: () => {
                    onPick({ newCode: name }, name);
                  },
                },
              ]
        }
        empty={codes.length === 0 ? 'No codes yet' : 'No code fits'}
      />
    </div>
  );
}
