/** Which part of the place is open: the sheet, who is in the sample, or the tables for the paper. */
export type ParticipantsPart = 'sheet' | 'sample' | 'paper';

/** How the sheet is looked at. Nothing of it is stored in the study. */
export type SheetView = {
  /** "name" or an attribute's id. */
  readonly sort?: string;
  readonly down?: true;
  /** Words that a shown participant has to have somewhere. */
  readonly find?: string;
  /** By attribute, the values and reasons that are shown; "" stands for nothing recorded. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /** Attributes that are not shown. */
  readonly hide?: readonly string[];
};

export type ParticipantsSearch = SheetView & {
  /** The participant that was asked for: the cursor goes there. */
  readonly participant?: string;
  readonly part?: 'sample' | 'paper';
  /** The table for the paper that is open. */
  readonly table?: string;
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.length > 0
    ? value.filter((one): one is string => typeof one === 'string')
    : undefined;

function valuesKept(value: unknown): SheetView['only'] {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const kept = Object.entries(value).flatMap(([id, values]) => {
    const known = texts(values);
    return known === undefined ? [] : [[id, known] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

const given = <Value>(key: string, value: Value | undefined): Record<string, Value> =>
  value === undefined ? {} : { [key]: value };

/** What the address says: which part is open, which participant was asked for, and how the sheet is looked at. */
export function participantsSearch(search: Record<string, unknown>): ParticipantsSearch {
  const part = search['part'] === 'sample' || search['part'] === 'paper' ? search['part'] : undefined;
  return {
    ...given('participant', text(search['participant'])),
    ...given('part', part),
    ...given('table', text(search['table'])),
    ...given('sort', text(search['sort'])),
    ...(search['down'] === true ? { down: true as const } : {}),
    ...given('find', text(search['find'])),
    ...given('only', valuesKept(search['only'])),
    ...given('hide', texts(search['hide'])),
  };
}
