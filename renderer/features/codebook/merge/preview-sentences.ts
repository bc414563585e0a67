import type { MergePreview } from '#shared/contract/code-operations.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';

const quoted = (names: readonly string[]): string =>
  listInWords(
    names.length > 4
      ? [...names.slice(0, 3).map((name) => `“${name}”`), `${names.length - 3} more`]
      : names.map((name) => `“${name}”`),
  );

const verb = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** What merging codes into the one called `into` would do, one sentence for each thing; `from` are the names of those that go. */
export function previewSentences(
  preview: MergePreview,
  into: string,
  from: readonly string[],
): readonly string[] {
  const { moved, together, sharedEpisodes, kept, keptIn, staying, below, decisions, memos, tables, queries } =
    preview;
  const gone = from.filter((name) => !staying.includes(name));
  return [
    moved === 0
      ? 'No coding changes its code.'
      : `${countOf(moved, 'coding')} ${verb(moved, 'goes', 'go')} to “${into}”.`,
    ...(together === 0
      ? []
      : [
          `${countOf(together, 'coding')} ${verb(together, 'stands', 'stand')} on a stretch that is coded so already, and ${verb(together, 'becomes', 'become')} one with it.`,
        ]),
    ...(sharedEpisodes === 0
      ? []
      : [
          `${countOf(sharedEpisodes, 'episode')} ${verb(sharedEpisodes, 'carries', 'carry')} more than one of them now and ${verb(sharedEpisodes, 'counts', 'count')} once.`,
        ]),
    ...(kept === 0
      ? []
      : [
          `${countOf(kept, 'coding')} of ${listInWords(keptIn)} ${verb(kept, 'stays as it was made and counts', 'stay as they were made and count')} for “${into}”.`,
        ]),
    ...(decisions === 0
      ? []
      : [
          `${countOf(decisions, 'decision')} of the meeting ${verb(decisions, 'stays as it was made and leads', 'stay as they were made and lead')} on to “${into}”.`,
        ]),
    ...(staying.length === 0
      ? []
      : [`${quoted(staying)} ${verb(staying.length, 'stays', 'stay')} beneath it, retired.`]),
    ...(gone.length === 0
      ? []
      : [
          `${quoted(gone)} ${verb(gone.length, 'is', 'are')} taken away; the history of “${into}” keeps the ${verb(gone.length, 'name', 'names')}.`,
        ]),
    ...(below.length === 0 ? [] : [`${quoted(below)} below ${verb(below.length, 'goes', 'go')} along.`]),
    ...(memos === 0 ? [] : [`${countOf(memos, 'memo')} ${verb(memos, 'goes', 'go')} along.`]),
    ...(tables.length === 0
      ? []
      : [`The saved ${verb(tables.length, 'table', 'tables')} ${quoted(tables)} will show it.`]),
    ...(queries.length === 0
      ? []
      : [
          `The saved ${verb(queries.length, 'query', 'queries')} ${quoted(queries)} will ask for “${into}” as well.`,
        ]),
  ];
}
