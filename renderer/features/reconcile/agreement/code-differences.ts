import type { Unit } from '#shared/contract/reconciliation.ts';

export type CodeDifferences = {
  /** Episodes in which every coder has the code. */
  readonly all: readonly Unit[];
  /** Episodes in which some have it, by who they are: their ids in the order of the round, joined. */
  readonly some: readonly { readonly coderIds: readonly string[]; readonly units: readonly Unit[] }[];
};

/** In which episodes all coders have a code, and in which only some: what a coefficient for the code is made of. */
export function codeDifferences(units: readonly Unit[], codeId: string): CodeDifferences {
  const having = units.flatMap((unit) => {
    const coderIds = unit.readings
      .filter((reading) => reading.codeIds.includes(codeId))
      .map((reading) => reading.coderId);
    return coderIds.length === 0 ? [] : [{ unit, coderIds }];
  });
  const isAll = ({ unit, coderIds }: (typeof having)[number]): boolean =>
    coderIds.length === unit.readings.length;
  const groups = Map.groupBy(
    having.filter((one) => !isAll(one)),
    ({ coderIds }) => coderIds.join(' '),
  );
  return {
    all: having.filter(isAll).map(({ unit }) => unit),
    some: [...groups.values()].map((members) => ({
      coderIds: members[0]?.coderIds ?? [],
      units: members.map(({ unit }) => unit),
    })),
  };
}
