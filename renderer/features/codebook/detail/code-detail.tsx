import type { Code, CodeCount, CodesOf } from '#shared/contract/codebook.ts';
import { useDo } from '../../../data/use-do.ts';
import { EditInPlace } from '../../editing/index.ts';
import { CodeExamples, CodeMark } from '../../evidence/index.ts';
import { MemosOn } from '../../memos/index.ts';
import { momentInWords, useNow } from '../../screen/index.ts';
import { usedWords } from '../tree/figures.tsx';
import { CodeActions, MoreActions, type CodeActs } from './code-actions.tsx';
import { CodeEvents } from './code-events.tsx';
import { CodeQuotations } from './code-quotations.tsx';
import { LookChooser } from './look-chooser.tsx';
import styles from '../codebook.module.css';

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
  readonly acts: CodeActs;
  readonly onShow: (codeId: string) => void;
};

type TextField = 'definition' | 'whenToUse' | 'whenNot';

const texts: readonly { readonly field: TextField; readonly label: string; readonly hint: string }[] = [
  { field: 'definition', label: 'Definition', hint: 'Say what belongs here' },
  { field: 'whenToUse', label: 'When to use', hint: 'Say when to use it' },
  { field: 'whenNot', label: 'When not', hint: 'Say when not to, and what to use then' },
];

/** What is said of a code, each text changed where it stands. */
function CodeTexts({ code, isReadOnly }: { readonly code: Code; readonly isReadOnly: boolean }) {
  const change = useDo('codes.change');
  const { id: codeId } = code;
  const shown = texts.filter(({ field }) => !isReadOnly || field === 'definition' || code[field] !== '');
  return (
    <dl className={styles['texts']}>
      {shown.map(({ field, label, hint }) => (
        <div key={field}>
          <dt className={styles[code[field] === '' ? 'textUnwritten' : 'textLabel']}>{label}</dt>
          <dd>
            <EditInPlace
              key={codeId}
              label={label.toLowerCase()}
              value={code[field]}
              placeholder={isReadOnly ? 'Nothing is written.' : hint}
              hasLines
              isReadOnly={isReadOnly}
              onSave={async (text) => (await change({ codeId, [field]: text })).ok}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A code by itself: its name and what is said of it, changed where they stand, its look, figures, history, and all that was said under it. */
export function CodeDetail(props: CodeDetailProps) {
  const { code, count, codes, of, isReadOnly, renaming, acts, onShow } = props;
  const change = useDo('codes.change');
  const now = useNow();
  const parent = codes.find(({ id }) => id === code.parentId);
  const { id: codeId, retiredAt } = code;
  const isMerged = code.mergedIntoId !== null;
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
        {isReadOnly ? null : <MoreActions code={code} acts={acts} />}
      </div>
      {retiredAt === null ? null : (
        <p className={styles['sealed']}>
          {isMerged
            ? `Stands for “${parent?.name ?? ''}” since ${momentInWords(retiredAt, now)}. What was coded with it then stays as it was made.`
            : `Retired ${momentInWords(retiredAt, now)}: it is no longer offered, and what was coded with it stays.`}
        </p>
      )}
      {parent === undefined || isMerged ? null : <p className={styles['quiet']}>Under {parent.name}</p>}
      {isMerged && count === undefined ? null : (
        <p className={styles['quiet']}>{count === undefined ? 'Not used yet.' : `${usedWords(count)}.`}</p>
      )}
      <CodeTexts code={code} isReadOnly={isReadOnly} />
      {isReadOnly ? null : <CodeActions code={code} acts={acts} />}
      <MemosOn about={{ kind: code.kind, id: codeId }} level={4} />
      <CodeEvents key={codeId} codeId={codeId} onShow={onShow} />
      <CodeExamples code={code} codes={codes} of={of} />
      <CodeQuotations code={code} codes={codes} of={of} />
    </div>
  );
}
