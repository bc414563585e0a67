import { defaultGamma } from '#shared/agreement/gamma/gamma-options.ts';
import type { AgreementData, RatingsData } from '#shared/agreement/keys/agreement-data.ts';
import type { Category } from '#shared/agreement/table/coder-table.ts';
import type { Entry } from './vector-file.ts';

type Segmentation = Extract<Entry, { kind: 'segmentation' }>;

/** Enough that our own noise is small beside that of the values in the files. */
const SAMPLES = 2000;

function numberOf(params: Entry['params'], name: string): number | undefined {
  const value = params[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'number') throw new RangeError(`The parameter ${name} isn’t a number.`);
  return value;
}

/** A code of the list that reads the same, so that 1 in the data and “1” in the list are one code. */
function listedCode(
  categories: readonly Category[] | undefined,
): <Code extends Category>(code: Code) => Category {
  const byName = new Map(categories?.map((code) => [String(code), code]));
  return (code) => byName.get(String(code)) ?? code;
}

/** The order that the format gives a code book that isn’t listed: numbers by value, then words. */
function codeBook(
  categories: readonly Category[] | undefined,
  used: Iterable<Category>,
): readonly Category[] {
  if (categories !== undefined) return categories;
  const codes = [...new Set(used)];
  const numbers = codes.filter((code) => typeof code === 'number').toSorted((a, b) => a - b);
  const words = codes.filter((code) => typeof code === 'string').toSorted((a, b) => (a < b ? -1 : 1));
  return [...numbers, ...words];
}

function customOf(entry: Entry): Pick<RatingsData, 'custom'> {
  if (entry.agreement_weights !== undefined) return { custom: { agreement: entry.agreement_weights } };
  return entry.disagreement_weights === undefined
    ? {}
    : { custom: { disagreement: entry.disagreement_weights } };
}

function ofSegmentation({ data, params }: Segmentation): AgreementData {
  const window = numberOf(params, 'window_size');
  const shared = {
    kind: 'boundaries',
    reach: numberOf(params, 'n_t') ?? 2,
    ...(window === undefined ? {} : { window }),
  } as const;
  if (!Array.isArray(data)) {
    return { ...shared, texts: Object.values(data).map((coders) => Object.values(coders)) };
  }
  const pair = {
    hypothesis: numberOf(params, 'hypothesis') ?? 0,
    reference: numberOf(params, 'reference') ?? 1,
  };
  return { ...shared, texts: [data], pair };
}

/** The data of a vector as the calculations take them. */
export function dataOfEntry(entry: Entry): AgreementData {
  const counts = entry.unit_counts === undefined ? {} : { unitCounts: entry.unit_counts };
  const listed = listedCode(entry.categories);
  switch (entry.kind) {
    case 'coding':
    case 'coding-missing': {
      const ratings = entry.data.map((row) => row.map((code) => (code === null ? null : listed(code))));
      const categories = codeBook(
        entry.categories,
        ratings.flat().filter((code) => code !== null),
      );
      return { kind: 'ratings', table: { ratings, categories, ...counts }, ...customOf(entry) };
    }
    case 'set-coding': {
      const ratings = entry.data.map((row) => row.map((cell) => cell?.map(listed) ?? null));
      const categories = codeBook(
        entry.categories,
        ratings.flat().flatMap((cell) => cell ?? []),
      );
      return { kind: 'sets', table: { ratings, categories, ...counts } };
    }
    case 'unitizing': {
      const { params } = entry;
      const gamma = {
        ...defaultGamma,
        alpha: numberOf(params, 'alpha') ?? defaultGamma.alpha,
        beta: numberOf(params, 'beta') ?? defaultGamma.beta,
        deltaEmpty: numberOf(params, 'delta_empty') ?? defaultGamma.deltaEmpty,
        samples: SAMPLES,
      };
      const coders = entry.data.coders.map((spans) =>
        spans.map((span) => ({ ...span, category: listed(span.category) })),
      );
      const categories = entry.categories === undefined ? {} : { categories: entry.categories };
      return { kind: 'spans', continuum: { length: entry.data.length, coders }, gamma, ...categories };
    }
    case 'segmentation':
      return ofSegmentation(entry);
  }
}
