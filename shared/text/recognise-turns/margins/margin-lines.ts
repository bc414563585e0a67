import type { LineView } from '../line-view.ts';

const LONGEST_MARGIN = 100;

const pageNumber =
  /^(?:[-–—|]\s*)?(?:(?:page|seite|página|pagina|pág\.?|pg\.?|strona|sida|side|blz\.?|sivu|oldal|strana|sayfa|halaman|trang|стр\.?|страница|сторінка|σελίδα|صفحة|עמוד|หน้า)\s*\d{1,4}(?:\s*(?:of|von|sur|de|di|z|av|af|van|из|з|από|מתוך|من|\/)\s*\d{1,4})?|第?\s*\d{1,4}\s*(?:页|頁|ページ|쪽)(?:\s*[/共]\s*\d{1,4}\s*[页頁]?)?)(?:\s*[-–—|])?$/iu;

/** A number alone, mostly between dashes, or beside words that stand on each page: `- 3 -`, `Interview 7     3`. */
const bareNumber = /^(?:[-–—|]\s*)?(?<alone>\d{1,4})(?:\s*[-–—|])?$/u;
const besideWords =
  /^(?:(?<before>\D.{0,80}?)(?:\s{2,}|\t+|\s[|•·–—-]\s(?:\p{L}{2,8}\s)?)(?<last>\d{1,4})|(?<first>\d{1,4})(?:\s{2,}|\t+|\s[|•·–—-]\s)(?<behind>\D.{0,80}))$/u;
/** What such a line begins or ends with. */
const atEnds = new Set('0123456789-–—|');
/** Fewer pages in a row may be anything. */
const FEW = 2;

/** The lines with the numbers of pages that are no more than numbers, or stand beside the same words each time: each is the next. */
function risingNumbers(views: readonly LineView[]): readonly number[] {
  const groups = new Map<string, { readonly index: number; readonly page: number }[]>();
  for (const [index, { line }] of views.entries()) {
    const words = line.head;
    const isCounted = atEnds.has(words.slice(0, 1)) || atEnds.has(words.slice(-1));
    if (!isCounted || line.end - line.start > LONGEST_MARGIN) continue;
    const found = (bareNumber.exec(words) ?? besideWords.exec(words))?.groups;
    if (found === undefined) continue;
    const beside = found['before'] ?? found['behind'] ?? '';
    const page = Number(found['alone'] ?? found['last'] ?? found['first']);
    const group = groups.get(beside) ?? [];
    groups.set(beside, group);
    group.push({ index, page });
  }
  return [...groups.values()].flatMap((group) => {
    const isCounting = group.every(({ page }, at) => at === 0 || page === (group[at - 1]?.page ?? 0) + 1);
    return group.length >= FEW && isCounting ? group.map(({ index }) => index) : [];
  });
}

/**
 * The lines of a plain text that stood in the margins of its pages: “Page 3 of 12”, `- 3 -`, and what stands beside it again and again. By
 * index of the line.
 */
export function marginLines(views: readonly LineView[]): ReadonlySet<number> {
  const wordsOf = (index: number): string => {
    const { line } = views[index] ?? {};
    return line === undefined || line.end - line.start > LONGEST_MARGIN ? '' : line.head;
  };
  const told = [...views.keys()].filter((index) => {
    const words = wordsOf(index);
    return /\d/.test(words) && pageNumber.test(words);
  });
  const numbers = [...told, ...risingNumbers(views)];
  if (numbers.length === 0) return new Set();
  const beside = numbers.flatMap((index) => [index - 1, index + 1]).filter((index) => wordsOf(index) !== '');
  const counts = Map.groupBy(beside, wordsOf);
  const again = beside.filter((index) => (counts.get(wordsOf(index))?.length ?? 0) > 1);
  return new Set([...numbers, ...again]);
}
