import type { Reader } from '#electron/study/database.ts';
import type { QueryContext } from '../access/context.ts';
import { maySee, sightOf } from '../access/sealed.ts';
import { coderNames } from '../coders/read-coders.ts';
import type { AnchoredRow } from './anchored-rows.ts';
import { textIn, valuesOf, type Value } from './row-values.ts';

/** What a row is to people. A row that is sealed from the one who asks has no name. */
export type NamedRow = {
  readonly row: AnchoredRow;
  readonly kind: 'episode' | 'coding' | 'quotation' | 'evidence' | 'prompt';
  /** The code, also of a quotation, the episode's title, the attribute and whose, or the prompt's number. */
  readonly name: string;
  readonly coder: string | null;
  readonly isSealed: boolean;
};

const kinds = {
  episodes: 'episode',
  codings: 'coding',
  quotations: 'quotation',
  attribute_values: 'evidence',
  prompt_places: 'prompt',
} as const;

async function nameOf(db: Reader, row: AnchoredRow, of: ReadonlyMap<string, Value>): Promise<string> {
  switch (row.table) {
    case 'episodes':
      return textIn(of, 'title') ?? '';
    case 'codings': {
      const code = await db
        .selectFrom('codes')
        .select('name')
        .where('id', '=', textIn(of, 'code_id') ?? '')
        .executeTakeFirst();
      return code?.name ?? '';
    }
    case 'quotations': {
      const code = await db
        .selectFrom('codings')
        .innerJoin('codes', 'codes.id', 'codings.code_id')
        .select('codes.name')
        .where('codings.id', '=', textIn(of, 'coding_id') ?? '')
        .executeTakeFirst();
      return code?.name ?? '';
    }
    case 'attribute_values': {
      const value = await db
        .selectFrom('attributes')
        .innerJoin('participants', (join) => join.onTrue())
        .select(['attributes.name as attribute', 'participants.name as participant'])
        .where('attributes.id', '=', textIn(of, 'attribute_id') ?? '')
        .where('participants.id', '=', textIn(of, 'participant_id') ?? '')
        .executeTakeFirst();
      return `${value?.attribute ?? ''} of ${value?.participant ?? ''}`;
    }
    case 'prompt_places': {
      const prompt = await db
        .selectFrom('prompts')
        .select(['number', 'text'])
        .where('id', '=', textIn(of, 'prompt_id') ?? '')
        .executeTakeFirst();
      return prompt?.number ?? '';
    }
  }
}

/** Names rows for the one who asks. */
export async function nameRows(
  db: Reader,
  rows: readonly AnchoredRow[],
  context: QueryContext,
): Promise<readonly NamedRow[]> {
  const sight = await sightOf(db, context);
  const coders = await coderNames(db);
  const named: NamedRow[] = [];
  for (const row of rows) {
    const of = valuesOf(row.json);
    const isSealed = !maySee(sight, {
      round_id: textIn(of, 'round_id'),
      coder_id: textIn(of, 'coder_id'),
    });
    named.push({
      row,
      kind: kinds[row.table],
      name: isSealed ? '' : await nameOf(db, row, of),
      coder: isSealed ? null : (coders.get(textIn(of, 'coder_id') ?? '') ?? null),
      isSealed,
    });
  }
  return named;
}

/** A named row in the middle of a sentence. */
export function rowInWords({ kind, name, coder, isSealed }: NamedRow): string {
  if (isSealed) {
    return 'work that is sealed from you';
  }
  const by = coder === null ? '' : ` of ${coder}`;
  switch (kind) {
    case 'episode':
      return `the episode “${name}”${by}`;
    case 'coding':
      return `the coding “${name}”${by}`;
    case 'quotation':
      return `the quotation of “${name}”`;
    case 'evidence':
      return `the evidence for ${name}`;
    case 'prompt':
      return `the place of prompt ${name}`;
  }
}
