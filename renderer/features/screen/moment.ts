/** Times come from the study in UTC and are told in the reader's own zone, in the words of the interface's language. */
const language = 'en-GB';

const day = new Intl.DateTimeFormat(language, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' });

const dayLength = 24 * 60 * 60 * 1000;

/** The day as a number that grows by one, in the reader's zone, across changes of the clock. */
const dayNumber = (moment: Date): number =>
  Math.round(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / dayLength);

/** "Today", "Yesterday", or the day in full, as a heading has it. */
export function dayInWords(iso: string, now: Date): string {
  const moment = new Date(iso);
  const ago = dayNumber(now) - dayNumber(moment);
  return ago === 0 ? 'Today' : ago === 1 ? 'Yesterday' : day.format(moment);
}

/** The time of day, such as "16:05". */
export const timeInWords = (iso: string): string => time.format(new Date(iso));

/** "today at 16:05", "yesterday at 09:12", or "14 March 2026", as it stands within a sentence. */
export function momentInWords(iso: string, now: Date): string {
  const moment = new Date(iso);
  const ago = dayNumber(now) - dayNumber(moment);
  if (ago === 0 || ago === 1) {
    return `${ago === 0 ? 'today' : 'yesterday'} at ${time.format(moment)}`;
  }
  return date.format(moment);
}
