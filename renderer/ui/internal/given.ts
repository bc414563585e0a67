type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, for libraries that tell an absent option from an undefined one. */
export function given<T extends object>(props: T): Given<T>;
export function given(props: object): object {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
}
