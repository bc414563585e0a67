import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Spread } from '#shared/contract/sampling.ts';
import { spreadOf, type Spread as SpreadOf } from '#shared/domain/participant/spread-of.ts';
import { knownValues } from '../known-values.ts';
import { sampleNow } from './sample-now.ts';

const out = (spread: SpreadOf): Spread => ({
  ...spread,
  counts: spread.counts === null ? null : [...spread.counts],
  missing: [...spread.missing],
});

/** Who is in the sample and why, with the spread of each attribute over everyone and over the sample. */
export async function readSampling(db: Reader): Promise<OutputOf<'sampling.read'>> {
  const { attributes, rows } = await knownValues(db);
  const found = await sampleNow(db, rows);
  const people = await db.selectFrom('participants').select('id').execute();
  const members = new Set(found?.members);
  const byAttribute = Map.groupBy(rows, (row) => row.attribute_id);
  const spread = attributes
    .filter(({ derived }) => derived?.from !== 'sample')
    .map((attribute) => {
      const recorded = byAttribute.get(attribute.id) ?? [];
      const inSample = recorded.filter((row) => members.has(row.participant_id));
      return {
        attributeId: attribute.id,
        pool: out(spreadOf(attribute, recorded, people.length)),
        sample: found === null ? null : out(spreadOf(attribute, inSample, members.size)),
      };
    });
  if (found === null) {
    return { sample: null, pool: people.length, spread };
  }
  const { pool, ...sample } = found;
  return { sample, pool: pool.length, spread };
}
