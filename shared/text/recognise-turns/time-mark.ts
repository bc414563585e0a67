/**
 * A time written in a transcript, and how many code units it takes up with its brackets and the blanks behind it. `at` is null
 * for an hour of the day, which is no place in a recording.
 */
export type TimeMark = {
  readonly at: number | null;
  readonly length: number;
  readonly bracketed: boolean;
};

const colons =
  /^(?:(?<hours>\d{1,3}):)?(?<minutes>\d{1,3}):(?<seconds>\d{1,2})(?:[.,-](?<fraction>\d{1,3}))?$/;
const dots = /^(?:(?<hours>\d{1,2})\.)?(?<minutes>\d{1,3})\.(?<seconds>\d{2})$/;

const leading =
  /^(?<bullet>(?:[*•–@-]|TC[ \t]*:?)\s*)?(?<open>[[(<{#【〔]\s*)?(?<date>\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ \u00a0])?(?<time>\d[\d:;.,-]*\d)(?<half>[ \u202f]?(?:[AP]M|[ap]\.m\.|pm))?(?:\s*(?:-->|→|–|\s-\s)\s*\d[\d:;.,]*)?(?:\s*[\])>}#】〕]:?)?(?<behind>\s*(?:[=–—|-]\s*)?)/;
/** Hours, minutes and seconds in words or by their first letters, as in “1 hour 2 minutes 3 seconds” and `1h02m03s`. */
const spelled =
  /(?:^|\s)(?:(?<hours>\d{1,2})\s?(?:h|hr|hrs|hours?|stunden?|heures?|horas?|ore|timer?|tim|uur)\s?)?(?:(?<minutes>\d{1,3})\s?(?:m|mins?|minutes?|minuten?|minutos?|minuti|minut|minutter)\s?)?(?<seconds>\d{1,2})\s?(?:s|secs?|sek|seconds?|sekunden?|secondes?|segundos?|secondi|sekunder|seconden)$/iu;
/** More than a time in words takes up. */
const LONGEST_SPELLED = 60;
/** Milliseconds in pointed brackets behind a sign, as Transana ties words to a film. */
const filmMark = /^¤<(?<at>\d{1,9})>\s*/u;
const trailing =
  /(?:^|[\s(|[–—-])[[(]?(?<date>\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? )?(?<time>\d[\d:;.,]*\d)(?<half>[ \u202f]?(?:[AP]M|[ap]\.m\.|pm))?[\])]?$/;
/** Pictures behind the seconds, as programs for films count them. */
const frames = /(?<=^\d{1,2}:\d{2}:\d{2})[:;]\d{2}$/;

/** Milliseconds for a time as transcripts write it: `mm:ss`, `h:mm:ss`, `h:mm:ss.f`, and `mm.ss` or `h.mm.ss`. */
function millisecondsOf(time: string): number | null {
  const groups = (colons.exec(time) ?? colons.exec(time.replace(frames, '')) ?? dots.exec(time))?.groups;
  if (groups === undefined) return null;
  const seconds = Number(groups['seconds']);
  const minutes = Number(groups['minutes']);
  if (seconds > 59 || (groups['hours'] !== undefined && minutes > 59)) return null;
  const fraction = Number(`0.${groups['fraction'] ?? '0'}`);
  return Math.round((Number(groups['hours'] ?? 0) * 3600 + minutes * 60 + seconds + fraction) * 1000);
}

/** The digits of Arabic and of Persian begin here. */
const ARABIC = 0x660;
const PERSIAN = 0x6f0;

const isFar = (code: number): boolean =>
  (code >= ARABIC && code < ARABIC + 10) || (code >= PERSIAN && code < PERSIAN + 10);

const inDigits = (words: string): string =>
  words.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code < PERSIAN ? ARABIC : PERSIAN));
  });

/**
 * The time that a stretch begins with, bare or in brackets, also as a range, of which it is the first. Times with dots look
 * like prices and sections: they need a bracket, a bullet, a tab behind them or three parts.
 */
export function leadingTime(written: string): TimeMark | null {
  const words = isFar(written.charCodeAt(0)) || isFar(written.charCodeAt(1)) ? inDigits(written) : written;
  const film = filmMark.exec(words);
  if (film !== null) return { at: Number(film.groups?.['at']), length: film[0].length, bracketed: true };
  const found = leading.exec(words);
  const { time, open, bullet, behind, date, half } = found?.groups ?? {};
  const at = time === undefined ? null : millisecondsOf(time);
  if (found === null || time === undefined || at === null) return null;
  const bracketed = open !== undefined;
  const isPlain = time.includes(':') || /\..*\./.test(time) || behind?.includes('\t') === true;
  if (!isPlain && !bracketed && bullet === undefined) return null;
  const isHour = date !== undefined || half !== undefined;
  return { at: isHour ? null : at, length: found[0].length, bracketed };
}

/** The time that a stretch ends with, as in `Name (00:31)`; the length holds the blanks and bracket ahead of it. */
export function trailingTime(words: string): TimeMark | null {
  const end = words.slice(-LONGEST_SPELLED);
  if (!/\d/.test(end)) return null;
  return /(?:\d|\d[ \u202f]?(?:[AP]M|[ap]\.m\.|pm))[\])]?$/.test(end)
    ? trailingClock(words)
    : trailingSpelled(words);
}

function trailingSpelled(words: string): TimeMark | null {
  const found = spelled.exec(words.slice(-LONGEST_SPELLED));
  if (found === null) return null;
  const { hours = '0', minutes = '0', seconds = '0' } = found.groups ?? {};
  const at = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  const before = words.slice(0, words.length - found[0].length).trimEnd();
  return { at, length: words.length - before.length, bracketed: false };
}

function trailingClock(words: string): TimeMark | null {
  const found = trailing.exec(words);
  const time = found?.groups?.['time'];
  const at = time?.includes(':') === true ? millisecondsOf(time) : null;
  if (found === null || at === null) return null;
  return {
    at: found.groups?.['half'] === undefined && found.groups?.['date'] === undefined ? at : null,
    length: words.length - words.slice(0, found.index).trimEnd().length,
    bracketed: /[\])]$/.test(words),
  };
}
