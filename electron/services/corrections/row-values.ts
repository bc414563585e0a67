export type Value = string | number | null;

const isValue = (value: unknown): value is Value =>
  value === null || typeof value === 'string' || typeof value === 'number';

/** What a row holds, from the JSON as which the journal keeps it. */
export function valuesOf(json: string): ReadonlyMap<string, Value> {
  const row: unknown = JSON.parse(json);
  const values = new Map<string, Value>();
  for (const [name, value] of Object.entries(typeof row === 'object' && row !== null ? row : {})) {
    if (isValue(value)) {
      values.set(name, value);
    }
  }
  return values;
}

/** The text in a column; null where it holds none. */
export function textIn(values: ReadonlyMap<string, Value>, column: string): string | null {
  const value = values.get(column);
  return typeof value === 'string' ? value : null;
}

/** The number in a column; null where it holds none. */
export function numberIn(values: ReadonlyMap<string, Value>, column: string): number | null {
  const value = values.get(column);
  return typeof value === 'number' ? value : null;
}
