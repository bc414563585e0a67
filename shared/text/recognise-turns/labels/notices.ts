import type { LineView } from '../line-view.ts';

const LONGEST = 180;

const notices = [
  /\s(?:has\s+)?(?:started|stopped)\s+(?:the\s+)?(?:transcription|recording)\.?$/iu,
  /\s(?:has\s+)?(?:joined|left)\s+the\s+(?:meeting|call|conversation)\.?$/iu,
  /\shat\s+die\s+(?:Transkription|Aufzeichnung)\s+(?:gestartet|beendet)\.?$/iu,
  /\sa\s+(?:démarré|arrêté)\s+(?:la transcription|l['’]enregistrement)\.?$/iu,
  /\s(?:inició|detuvo)\s+la\s+(?:transcripción|grabación)\.?$/iu,
];
/** The letters that all of these end with. */
const lastLetters = new Set('glntGLNT');

const byProgram =
  /^(?:Transcribed by https?:\/\/\S+|Transcription ended after [\d:]{4,8}|This editable transcript was computer generated and might contain errors\..*)$/iu;

/** Whether a line is a word of the program that wrote the transcript, as “Jane Doe started transcription”, which nobody says. */
export function isNotice(line: string): boolean {
  if (line.length > LONGEST) return false;
  const last = line.charAt(line.length - (line.endsWith('.') ? 2 : 1));
  return byProgram.test(line) || (lastLetters.has(last) && notices.some((notice) => notice.test(line)));
}

const LONGEST_MARGIN = 100;

const pageNumber =
  /^(?:[-–—|]\s*)?(?:(?:page|seite|página|pagina|pág\.?|pg\.?|strona|sida|side|blz\.?|sivu|oldal|strana|sayfa|halaman|trang|стр\.?|страница|сторінка|σελίδα|صفحة|עמוד|หน้า)\s*\d{1,4}(?:\s*(?:of|von|sur|de|di|z|av|af|van|из|з|από|מתוך|من|\/)\s*\d{1,4})?|第?\s*\d{1,4}\s*(?:页|頁|ページ|쪽)(?:\s*[/共]\s*\d{1,4}\s*[页頁]?)?)(?:\s*[-–—|])?$/iu;

/**
 * The lines of a plain text that stood in the margins of its pages: “Page 3 of 12”, and what stands beside it again and again. By
 * index of the line.
 */
export function marginLines(views: readonly LineView[]): ReadonlySet<number> {
  const wordsOf = (index: number): string => {
    const { line } = views[index] ?? {};
    return line === undefined || line.end - line.start > LONGEST_MARGIN ? '' : line.head;
  };
  const numbers = [...views.keys()].filter((index) => {
    const words = wordsOf(index);
    return /\d/.test(words) && pageNumber.test(words);
  });
  if (numbers.length === 0) return new Set();
  const beside = numbers.flatMap((index) => [index - 1, index + 1]).filter((index) => wordsOf(index) !== '');
  const counts = Map.groupBy(beside, wordsOf);
  const again = beside.filter((index) => (counts.get(wordsOf(index))?.length ?? 0) > 1);
  return new Set([...numbers, ...again]);
}
