import type { Code, CodeCount, CodesOf } from '#shared/contract/codebook.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { EditInPlace } from '../editing/index.ts';
import { CodeMark } from '../evidence/index.ts';
import { CodeQuotations } from './code-quotations.tsx';
import { usedWords } from './figures.tsx';
import { LookChooser } from './look-chooser.tsx';
import styles from './codebook.module.css';

/** Which code was asked to be renamed last, if that still matters, and how often any was. */
export type Renaming = { readonly codeId: string | null; readonly times: number };

type CodeDetailProps = {
  readonly code: Code;
  readonly count: CodeCount | undefined;
  readonly codes: readonly Code[];
  /** Whose codings are quoted. */
  readonly of: CodesOf;
  readonly isReadOnly: boolean;
  readonly renaming: Renaming;
  readonly onRemove: () => void;
};

/** A code by itself: its name and definition, changed where they stand, its look, its figures, all that was said under it. */
export function CodeDetail({ code, count, codes, of, isReadOnly, renaming, onRemove }: CodeDetailProps) {
  const change = useDo('codes.change');
  const parent = codes.find(({ id }) => id === code.parentId);
  const { id: codeId } = code;
  return (
    <div className={styles['detail']}>
      <div className={styles['name']}>
        {isReadOnly ? (
          <CodeMark code={code} size="large" />
        ) : (
          <LookChooser code={code} onChange={(look) => void change({ codeId, ...look })} />
        )}
        <h3 className={styles['nameWords']}>
          <EditInPlace
            key={codeId}
            label={`name of the ${code.kind}`}
            value={code.name}
            isNeeded
            isReadOnly={isReadOnly}
            begin={renaming.codeId === codeId ? renaming.times : 0}
            isBegun={renaming.codeId === codeId}
            onSave={async (name) => (await change({ codeId, name })).ok}
          />
        </h3>
      </div>
      {parent === undefined ? null : <p className={styles['quiet']}>Under {parent.name}</p>}
      <div className={styles['definition']}>
        <EditInPlace
          key={codeId}
          label="definition"
          value={code.definition}
          placeholder={
            isReadOnly ? 'No definition.' : `Say what belongs under this ${code.kind}, and what does not`
          }
          hasLines
          isReadOnly={isReadOnly}
          onSave={async (definition) => (await change({ codeId, definition })).ok}
        />
      </div>
      <p className={styles['quiet']}>{count === undefined ? 'Not used yet.' : `${usedWords(count)}.`}</p>
      {isReadOnly ? null : (
        <div className={styles['detailActions']}>
          <Button kind="quiet" icon={<Icon name="trash" />} shortcut="Delete" onPress={onRemove}>
            {`Remove ${code.kind}`}
          </Button>
        </div>
      )}
      <CodeQuotations code={code} codes={codes} of={of} />
    </div>
  );
}
