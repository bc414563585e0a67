import type { OutputOf } from '#shared/contract/contract.ts';
import type { Attribute } from '#shared/contract/participants.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { spreadLines } from './spread-words.ts';
import styles from './sample.module.css';

type SpreadTableProps = {
  readonly sampling: OutputOf<'sampling.read'>;
  readonly attributes: readonly Attribute[];
};

/** Each attribute's spread over everyone interviewed and over the sample, side by side. */
export function SpreadTable({ sampling: { pool, sample, spread }, attributes }: SpreadTableProps) {
  const hasSample = sample !== null;
  return (
    <table className={styles['spread']}>
      <caption className={styles['caption']}>
        {hasSample ? 'Everyone interviewed, and the sample' : 'Everyone interviewed'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Attribute</th>
          <th scope="col">{`Pool, ${countOf(pool, 'participant')}`}</th>
          {hasSample ? (
            <th scope="col">{`Sample, ${countOf(sample.members.length, 'participant')}`}</th>
          ) : null}
        </tr>
      </thead>
      {spread.map(({ attributeId, pool: ofPool, sample: ofSample }) => {
        const attribute = attributes.find(({ id }) => id === attributeId);
        return attribute === undefined ? null : (
          <tbody key={attributeId}>
            <tr>
              <th scope="rowgroup" colSpan={hasSample ? 3 : 2} dir="auto" className={styles['attribute']}>
                {attribute.name}
              </th>
            </tr>
            {spreadLines(attribute.type, ofPool, ofSample).map(({ label, kind, pool: all, sample: some }) => (
              <tr key={`${kind} ${label}`} className={kind === 'missing' ? styles['missing'] : undefined}>
                <th scope="row" dir="auto">
                  {label}
                </th>
                <td>{all}</td>
                {hasSample ? <td>{some}</td> : null}
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
