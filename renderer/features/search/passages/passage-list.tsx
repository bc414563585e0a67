import { useCallback } from 'react';
import type { Code } from '#shared/contract/codebook.ts';
import type { FoundPassage } from '#shared/contract/found-passages.ts';
import { List } from '../../../ui/list/list.tsx';
import { CodeMark } from '../../evidence/index.ts';
import { MarkedSentence } from './marked-sentence.tsx';
import styles from './passages.module.css';

export const passageId = ({ sourceId, start, end }: FoundPassage): string => `${sourceId} ${start} ${end}`;

type PassageListProps = {
  readonly passages: readonly FoundPassage[];
  readonly codes: ReadonlyMap<string, Code>;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
};

/** What was found, one sentence a row: who said it, where, and with what it is coded. */
export function PassageList({ passages, codes, selected, onSelect, onOpen }: PassageListProps) {
  const row = useCallback(
    (passage: FoundPassage) => (
      <div className={styles['row']}>
        <span className={styles['who']}>
          <span className={styles['speaker']} dir="auto">
            {passage.speaker ?? 'Nobody named'}
          </span>
          <span className={styles['source']} dir="auto">
            {passage.source}
          </span>
        </span>
        <span className={styles['said']}>
          <span className={styles['words']} dir="auto">
            <MarkedSentence
              text={passage.quotation}
              start={passage.start}
              marks={passage.marks}
              around={180}
            />
          </span>
          {passage.codeIds.length === 0 ? null : (
            <span className={styles['codes']}>
              {passage.codeIds.map((id) => {
                const code = codes.get(id);
                return code === undefined ? null : (
                  <span key={id} className={styles['code']}>
                    <CodeMark code={code} />
                    {code.name}
                  </span>
                );
              })}
            </span>
          )}
        </span>
      </div>
    ),
    [codes],
  );
  return (
    <List
      label="Passages"
      items={passages}
      idOf={passageId}
      // Letters are keys of commands here, so a row is not found by its first one.
      textOf={({ quotation, speaker }) => `“${quotation.slice(0, 200)}” ${speaker ?? ''}`}
      choice="one"
      selected={selected === null ? [] : [selected]}
      onSelect={(ids) => {
        const [id] = ids;
        if (id !== undefined) onSelect(id);
      }}
      onOpen={onOpen}
    >
      {row}
    </List>
  );
}
