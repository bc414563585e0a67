import type { Reader } from '#electron/study/database.ts';
import type { Axis, MatrixSpec } from '#shared/contract/matrix.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import { ancestorsOf, inTreeOrder } from '#shared/domain/code/tree.ts';
import type { Placing } from '#shared/matrix/tally.ts';
import type { QueryContext } from '../access/context.ts';
import { listCodes } from '../codebook/read-codes.ts';
import { knownValues } from '../participants/known-values.ts';
import { readClasses } from './class-axis.ts';
import { participantsKept } from './participants-kept.ts';

export type AxisItems = {
  /** What the axis holds, as a heading: "Participant". */
  readonly name: string;
  readonly items: readonly {
    readonly id: string;
    readonly label: string;
    readonly attributes: readonly string[];
  }[];
  readonly place: Placing;
};

/** Whose codebook the columns come from: the consensus codebook, or everything in sight for a coder's layer. */
const bookOf = (spec: MatrixSpec): 'consensus' | 'all' =>
  spec.layer.of === 'consensus' ? 'consensus' : 'all';

async function codeAxis(
  db: Reader,
  kind: 'theme' | 'code',
  spec: MatrixSpec,
  context: QueryContext,
): Promise<AxisItems> {
  const codes = await listCodes(db, { of: bookOf(spec) }, context);
  const replaced = new Set(
    spec.layer.of === 'consensus'
      ? []
      : (await db.selectFrom('code_decisions').select('code_id').execute()).map((row) => row.code_id),
  );
  const shown = inTreeOrder(codes).filter(
    ({ code }) => code.kind === kind && code.mergedIntoId === null && !replaced.has(code.id),
  );
  const holds = new Map(codes.map((code) => [code.id, [code.id, ...ancestorsOf(code.id, codes)]]));
  return {
    name: kind === 'theme' ? 'Theme' : 'Code',
    items: shown.map(({ code }) => ({ id: code.id, label: code.name, attributes: [] })),
    place: (coded) => (kind === 'theme' ? (holds.get(coded.codeId) ?? []) : [coded.codeId]),
  };
}

/**
 * All sources; or, under conditions on participants, those in which somebody who is kept speaks. Then only what these said
 * counts, so that a table of sources and one of participants add up to the same.
 */
async function sourceAxis(db: Reader, spec: MatrixSpec): Promise<AxisItems> {
  const sources = await db
    .selectFrom('sources')
    .select(['id', 'title'])
    .orderBy('position')
    .orderBy('id')
    .execute();
  const items = sources.map((source) => ({ id: source.id, label: source.title, attributes: [] }));
  if (spec.where.length === 0) {
    return { name: 'Source', items, place: (coded) => [coded.sourceId] };
  }
  const kept = new Set((await participantsKept(db, spec)).map(({ id }) => id));
  const voices = await db.selectFrom('speakers').select(['source_id', 'participant_id']).execute();
  const heard = new Set(
    voices
      .filter(({ participant_id: id }) => id !== null && kept.has(id))
      .map(({ source_id: sourceId }) => sourceId),
  );
  return {
    name: 'Source',
    items: items.filter(({ id }) => heard.has(id)),
    place: (coded) => (coded.participantIds.some((id) => kept.has(id)) ? [coded.sourceId] : []),
  };
}

/** The attribute names and, for each participant, what stands in a table: the value, or the reason why there is none. */
async function attributeColumns(
  db: Reader,
  attributeIds: readonly string[],
): Promise<{
  readonly names: readonly string[];
  readonly valuesOf: (participantId: string) => readonly string[];
}> {
  const { attributes, rows } = await knownValues(db);
  const chosen = attributeIds.map((id) =>
    found(
      attributes.find((attribute) => attribute.id === id),
      'attribute',
    ),
  );
  const values = new Map(
    rows.map((row) => [`${row.participant_id} ${row.attribute_id}`, row.value ?? row.missing ?? '']),
  );
  return {
    names: chosen.map((attribute) => attribute.name),
    valuesOf: (participantId) =>
      chosen.map((attribute) => values.get(`${participantId} ${attribute.id}`) ?? ''),
  };
}

/** Letters of a prompt that stand in a heading; the whole of it stands in the protocol. */
const HEADING = 40;

const shortened = (text: string): string =>
  text.length <= HEADING ? text : `${text.slice(0, text.lastIndexOf(' ', HEADING))} …`;

/** The prompts of the protocol; a coding belongs to the one it answers. Under conditions only what those who are kept said counts. */
async function promptAxis(db: Reader, spec: MatrixSpec): Promise<AxisItems> {
  const prompts = await db
    .selectFrom('prompts')
    .select(['id', 'number', 'text'])
    .where('parent_id', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const kept =
    spec.where.length === 0 ? null : new Set((await participantsKept(db, spec)).map(({ id }) => id));
  return {
    name: 'Prompt',
    items: prompts.map(({ id, number, text }) => ({
      id,
      label: `${number} ${shortened(text)}`,
      attributes: [],
    })),
    place: ({ promptId, participantIds }) =>
      promptId !== null && (kept === null || participantIds.some((id) => kept.has(id))) ? [promptId] : [],
  };
}

/** The rows or columns that an axis stands for, and where codings belong among them. */
export async function readAxis(
  db: Reader,
  axis: Axis,
  spec: MatrixSpec,
  context: QueryContext,
): Promise<AxisItems & { readonly attributeNames: readonly string[] }> {
  switch (axis) {
    case 'theme':
    case 'code':
      return { ...(await codeAxis(db, axis, spec, context)), attributeNames: [] };
    case 'prompt':
      return { ...(await promptAxis(db, spec)), attributeNames: [] };
    case 'source':
      return { ...(await sourceAxis(db, spec)), attributeNames: [] };
    case 'class': {
      const { name, classes } = await readClasses(db, spec);
      const isRows = axis === spec.rows;
      const classOf = new Map(classes.flatMap(({ id, members }) => members.map((member) => [member, id])));
      return {
        name,
        items: classes.map(({ id, label, members }) => ({
          id,
          label: isRows ? label : `${label} (${members.length})`,
          attributes: [String(members.length)],
        })),
        place: ({ participantIds }) => [...new Set(participantIds.flatMap((id) => classOf.get(id) ?? []))],
        attributeNames: isRows ? ['Participants'] : [],
      };
    }
    case 'participant': {
      const beside = await attributeColumns(db, axis === spec.rows ? spec.attributeIds : []);
      const participants = await participantsKept(db, spec);
      return {
        name: 'Participant',
        items: participants.map((participant) => ({
          id: participant.id,
          label: participant.name,
          attributes: beside.valuesOf(participant.id),
        })),
        place: (coded) => coded.participantIds,
        attributeNames: beside.names,
      };
    }
  }
}

const kindOf = (axis: Axis): 'people' | 'codes' | 'prompts' => {
  if (axis === 'prompt') {
    return 'prompts';
  }
  return axis === 'participant' || axis === 'class' || axis === 'source' ? 'people' : 'codes';
};

/** Refuses a specification that has no answer: two sides that hold the same kind of thing. */
export function refuseSenseless(spec: MatrixSpec): void {
  if (kindOf(spec.rows) === kindOf(spec.columns)) {
    refuse('invalid_input', {
      problem:
        'the sides of a matrix hold different kinds of things: participants, classes of them or sources, themes or codes, prompts',
    });
  }
  if (spec.attributeIds.length > 0 && spec.rows !== 'participant') {
    refuse('invalid_input', { problem: 'attributes stand beside participants; choose participants as rows' });
  }
}
