import { thingKinds, type ThingKind } from '#shared/history/thing-kind.ts';

export type HistorySearch = {
  /** Only what this coder did. */
  readonly coder?: string;
  /** Only steps in whose words these stand. */
  readonly words?: string;
  /** Only what changed something of this kind, and this very thing. */
  readonly kind?: ThingKind;
  readonly about?: string;
  /** From this day to that one, as "2026-03-14" in the reader's zone. */
  readonly from?: string;
  readonly to?: string;
  /** The step that is unfolded. */
  readonly step?: number;
  /** The study is looked at as it stood after this step: its codebook, or the source of this id. */
  readonly at?: number;
  readonly source?: string;
  /** Whose codings of that source: a coder's id, or "consensus". */
  readonly reading?: string;
};

/** What may be given to change what the address says: an empty text takes it out. */
export type HistoryChange = { readonly [Key in keyof HistorySearch]?: HistorySearch[Key] | '' };

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;

const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;

/** What the address says: which steps, which of them is unfolded, and whether the study is looked at as it stood. */
export function historySearch(search: Record<string, unknown>): HistorySearch {
  const given = {
    coder: text(search['coder']),
    words: text(search['words']),
    kind: thingKinds.find((kind) => kind === search['kind']),
    about: text(search['about']),
    from: dayOf(search['from']),
    to: dayOf(search['to']),
    step: count(search['step']),
    at: count(search['at']),
    source: text(search['source']),
    reading: text(search['reading']),
  };
  const { coder, words, kind, about, from, to, step, at, source, reading } = given;
  return {
    ...(coder === undefined ? {} : { coder }),
    ...(words === undefined ? {} : { words }),
    ...(kind === undefined ? {} : { kind }),
    ...(about === undefined ? {} : { about }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(step === undefined ? {} : { step }),
    ...(at === undefined ? {} : { at }),
    ...(source === undefined ? {} : { source }),
    ...(reading === undefined ? {} : { reading }),
  };
}
