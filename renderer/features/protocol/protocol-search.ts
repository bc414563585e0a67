export type ProtocolView = 'prompts' | 'places' | 'answers';

export type ProtocolSearch = {
  readonly view?: Exclude<ProtocolView, 'prompts'>;
  /** The prompt whose answers are read, or whose place is looked at. */
  readonly prompt?: string;
  /** The source in which its place is looked at. */
  readonly source?: string;
  /** Only answers of participants with this value: the attribute’s id and the value. */
  readonly attribute?: string;
  readonly value?: string;
};

const text = (value: unknown): string | undefined => {
  const words = typeof value === 'number' ? String(value) : value;
  return typeof words === 'string' && words !== '' ? words : undefined;
};

/** What the address says: which part of the protocol is shown, and what of it. */
export function protocolSearch(search: Record<string, unknown>): ProtocolSearch {
  const view = search['view'] === 'places' || search['view'] === 'answers' ? search['view'] : undefined;
  const prompt = text(search['prompt']);
  const source = text(search['source']);
  const attribute = text(search['attribute']);
  const value = text(search['value']);
  return {
    ...(view === undefined ? {} : { view }),
    ...(prompt === undefined ? {} : { prompt }),
    ...(source === undefined ? {} : { source }),
    ...(attribute === undefined || value === undefined ? {} : { attribute, value }),
  };
}
