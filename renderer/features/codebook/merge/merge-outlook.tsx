import type { Code } from '#shared/contract/codebook.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { ErrorNote } from '../../../ui/error-note/error-note.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { previewSentences } from './preview-sentences.ts';
import styles from './merge.module.css';

type MergeOutlookProps = {
  readonly into: Code;
  readonly from: readonly Code[];
  /** What the code that stays will be called. */
  readonly name: string;
};

const figures = [
  ['Codings', 'codings'],
  ['Episodes', 'episodes'],
  ['Participants', 'participants'],
] as const;

/** What merging will change, before it is done. */
export function MergeOutlook({ into, from, name }: MergeOutlookProps) {
  const { data: preview, error } = useAsk(
    'codes.previewMerge',
    { codeIds: from.map(({ id }) => id), intoId: into.id },
    { quietly: true, keepLast: true },
  );
  if (error !== null) {
    return <ErrorNote>{error.message}</ErrorNote>;
  }
  if (preview === undefined) {
    return <Skeleton lines={3} label="Looking at what will change" />;
  }
  const names = new Map([into, ...from].map((code) => [code.id, code.name]));
  return (
    <section aria-label="What will change" className={styles['outlook']}>
      <h3 className={styles['heading']}>What will change</h3>
      <ul className={styles['sentences']}>
        {previewSentences(
          preview,
          name,
          from.map((code) => code.name),
        ).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <table className={styles['figures']}>
        <thead>
          <tr>
            <th scope="col">
              <span className={styles['corner']}>Code</span>
            </th>
            {figures.map(([label]) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.before.map((count) => (
            <tr key={count.codeId}>
              <th scope="row">{names.get(count.codeId)}</th>
              {figures.map(([label, key]) => (
                <td key={label}>{count[key]}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{`${name}, merged`}</th>
            {figures.map(([label, key]) => (
              <td key={label}>{preview.after[key]}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
