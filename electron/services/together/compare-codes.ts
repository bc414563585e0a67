import type { Reader } from '#electron/study/database.ts';
import { TogetherCount } from '#shared/codebook/together.ts';
import type { ComparedSide } from '#shared/contract/codes-together.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { QueryContext } from '../access/context.ts';
import { partlySealed } from './codings-together.ts';
import { pairOfCodes, type PairedCoding, type PairOfCodes } from './pair-of-codes.ts';

/** How many codings each participant has. */
function byParticipant(
  codings: readonly PairedCoding[],
  { speaking }: PairOfCodes['voices'],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sourceId, id } of codings) {
    for (const participantId of speaking.of(sourceId, id)) {
      counts.set(participantId, (counts.get(participantId) ?? 0) + 1);
    }
  }
  return counts;
}

function countPair(codings: readonly PairedCoding[]): TogetherCount {
  const count = new TogetherCount([new Set(['first', 'both']), new Set(['second', 'both'])]);
  for (const there of Map.groupBy(codings, ({ sourceId }) => sourceId).values()) {
    count.addSource(
      there.map((coding) => ({
        ...coding,
        codeId: coding.isFirst ? (coding.isSecond ? 'both' : 'first') : 'second',
      })),
    );
  }
  return count;
}

/** Two codes beside each other. */
export async function compareCodes(
  db: Reader,
  input: ParsedInputOf<'codes.compare'>,
  context: QueryContext,
): Promise<OutputOf<'codes.compare'>> {
  const isPartly = await partlySealed(db, input, context);
  const { codings, voices } = await pairOfCodes(db, input.codeIds, input, context);
  const count = countPair(codings);
  const first = codings.filter(({ isFirst }) => isFirst);
  const second = codings.filter(({ isSecond }) => isSecond);
  const [firstCounts, secondCounts] = [byParticipant(first, voices), byParticipant(second, voices)];
  const kept = new Set(voices.people.map(({ id }) => id));
  const side = (at: 0 | 1): ComparedSide => {
    const own = at === 0 ? first : second;
    const said = at === 0 ? firstCounts : secondCounts;
    return {
      codeId: input.codeIds[at],
      codings: own.length,
      ...count.of(at, at),
      participants: [...said.keys()].filter((id) => kept.has(id)).length,
      sources: new Set(own.map(({ sourceId }) => sourceId)).size,
      coderIds: [...new Set(own.flatMap(({ coderId }) => coderId ?? []))].toSorted(),
    };
  };
  return {
    sides: [side(0), side(1)],
    together: count.of(0, 1),
    participants: voices.people.flatMap(({ id, name }) => {
      const [one, other] = [firstCounts.get(id) ?? 0, secondCounts.get(id) ?? 0];
      return one + other === 0 ? [] : [{ participantId: id, name, first: one, second: other }];
    }),
    of: voices.people.length,
    partlySealed: isPartly,
  };
}
