/** A number with its noun: "1 episode", "2 episodes", "1,200 words". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
