import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { nameFinder, type NameHit } from '#shared/deidentify/find-names.ts';
import type { ListedName } from '#shared/deidentify/listed-name.ts';
import { graphemeEnd, graphemeStart } from '#shared/text/graphemes.ts';
import type { Turn } from '#shared/text/turn.ts';
import type { QueryContext } from '../access/context.ts';
import { listNames, namesOfKey } from '../access/listed-names.ts';
import { namedPlaces, type NamedPlace } from './named-places.ts';

/** Code units shown before and after a hit. */
const around = 60;

/** Whether a hit reaches from what one says into a label or what another says: then it is none. */
const isAcross = (turns: readonly Turn[], { start, end }: NameHit): boolean =>
  turns.some((turn) => (turn.start > start && turn.start < end) || (turn.end > start && turn.end < end));

/** The words around a hit, none of them cut. */
function contextOf(text: string, hit: NameHit): { readonly from: number; readonly to: number } {
  const from = graphemeStart(text, Math.max(0, hit.start - around));
  const to = graphemeEnd(text, Math.min(text.length, hit.end + around));
  const before = from === 0 ? 0 : text.slice(from, hit.start).search(/\s\S/u) + 1;
  const after = to === text.length ? 0 : (/\s\S*$/u.exec(text.slice(hit.end, to))?.[0].length ?? 0);
  return { from: from + before, to: to - after };
}

function hitOut(place: NamedPlace, hit: NameHit): OutputOf<'pseudonyms.hits'>[number] {
  const { in: where, id, text, about, sourceId, isFixed } = place;
  const { from, to } = contextOf(text, hit);
  return {
    in: where,
    id,
    ...hit,
    about,
    sourceId,
    context: text.slice(from, to),
    contextStart: hit.start - from,
    isFixed,
  };
}

/** Every place where one of these names stands, in the order of the sources and of what is beside them. */
export async function hitsOf(
  db: Reader,
  names: readonly ListedName[],
  context: QueryContext,
): Promise<OutputOf<'pseudonyms.hits'>> {
  const find = nameFinder(names);
  return (await namedPlaces(db, context)).flatMap((place) =>
    find(place.text)
      .filter((hit) => place.turns === null || !isAcross(place.turns, hit))
      .map((hit) => hitOut(place, hit)),
  );
}

/** The places of the listed names, or of one of them, or of the names of a key file. */
export async function findHits(
  db: Reader,
  input: { readonly nameId?: string | undefined; readonly keyId?: string | undefined },
  context: QueryContext,
): Promise<OutputOf<'pseudonyms.hits'>> {
  const names = input.keyId === undefined ? await listNames(db) : namesOfKey(input.keyId, context);
  const hits = await hitsOf(db, names, context);
  return hits.filter(({ nameId }) => input.nameId === undefined || nameId === input.nameId);
}
