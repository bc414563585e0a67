import { fold } from '#shared/text/fold.ts';

/** A participant’s name is not looked for behind so many UTF-16 code units of a transcript. */
export const READ_FOR_NAME = 3000;
/** Nor a field behind so many of its lines. */
const LINES = 40;
/** Longest name of a participant, in words and in code units. */
const MOST_WORDS = 4;
const LONGEST = 40;

const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map((word) => fold(word)));

/** Words for somebody who is interviewed, which a number makes a name: `Participant 18`, `Teacher_3`. */
const kinds =
  'participant respondent interviewee informant subject teacher student pupil leader nurse patient doctor parent mother father client principal coach manager user expert case person narrator witness caregiver carer teilnehmer teilnehmerin befragte befragter person proband probandin lehrer lehrerin participante entrevistado entrevistada informante participant-e enquete enquetee deelnemer respondente deltager deltagare informant uczestnik respondentka';
const kindWords = folded(kinds);

/** Words of file names that name no one. */
const noise = folded(
  'interview interviews transcript transcripts transcription transcribed transkript transkription entrevista entrevistas entretien intervista intervju gesprach talk session recording audio video zoom teams otter rev whisper final clean cleaned edited edit draft copy version anonymised anonymized anonymisiert anonym raw verbatim notes full text part teil parte take file untitled document doc new old meeting call gmt focus group fokusgruppe fg study project pilot round wave day online phone the and of with mit avec con com met med original corrected checked english german french spanish de en fr es mp3 mp4 wav m4a docx pdf txt vtt srt rtf odt',
);

const code =
  /(?<![\p{L}\p{N}])(?<code>(?:P|R|S|T|B|ID|PID|PT|IP|KI|TN|SP|IDI|KII)[-_ ]?\d{1,4}[a-z]?)(?=[Rr]\d|[^\p{L}\p{N}]|$)/u;
const kindAndNumber =
  /(?<![\p{L}\p{N}])(?<kind>\p{L}{4,15})[\s_-]*#?(?<number>\d{1,4}[a-z]?)(?![\p{L}\p{N}])/giu;
const withSomebody =
  /(?:interview|intervju|entretien|entrevista|intervista|gespräch|conversation|talk)[\s_-]+(?:with|of|mit|avec|con|com|a|met|med|van)[\s_-]+(?<name>[\p{L}\p{M}'’.\s_-]{2,60})/iu;
const field =
  /^[^\S\n]*[*_#]*(?<what>pseudonym|participant(?:\s+(?:id|name|code|no\.?|number))?|interviewee|respondent|informant|narrator|name of (?:the )?(?:participant|interviewee)|teilnehmer(?:in)?|befragte[r]?|interviewpartner(?:in)?|pseudonyme|participante|entrevistad[oa]|interviewé[e]?|enquêté[e]?|deelnemer|geïnterviewde|deltager)[*_]*[^\S\n]*[:：\t][*_]*[^\S\n]*(?<name>\S[^\n]*)$/gimu;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The value of a field or of a title as a name, without an age, an office or remarks behind it; null when it is none. */
function nameIn(value: string): string | null {
  const name = value
    .replace(/[,;(|/].*$/u, '')
    .replaceAll(/[\s_]+/gu, ' ')
    .replaceAll(/[\s*_:–-]+$|(?<=\p{L}{3})\.$/gu, '')
    .trim();
  const words = name.split(' ');
  const isName = /\p{L}/u.test(name) && name.length <= LONGEST && words.length <= MOST_WORDS;
  return isName && !/[?!]/u.test(name) && !words.every((word) => noise.has(fold(word))) ? name : null;
}

/** What a field at the top says, a pseudonym first; a field that comes twice is a label of somebody who speaks. */
function nameInHeading(text: string): string | null {
  const top = text.slice(0, READ_FOR_NAME).split('\n').slice(0, LINES).join('\n');
  const found = [...top.matchAll(field)].map(({ groups }) => ({
    what: fold(groups?.['what'] ?? ''),
    name: nameIn(groups?.['name'] ?? ''),
    value: groups?.['name'] ?? '',
  }));
  const asked = new Set(found.map(({ what }) => what));
  if (asked.size < found.length) return null;
  const short = found.filter(
    ({ name, value }) => name !== null && !/(?:[?!…]|\p{L}{3}\.)$/u.test(value.trim()),
  );
  return (short.find(({ what }) => what.startsWith('pseudonym')) ?? short[0])?.name ?? null;
}

/** A name that a file is called after: `01-karen`, `Karen Smith - transcript`. Words in small letters need the text to write them as a name. */
function nameInWords(stem: string, text: string): string | null {
  const hasNumber = /^\d{1,4}[\s._-]\D+$/.test(stem);
  const words = (stem.match(/[\p{L}\p{M}'’]+/gu) ?? []).filter(
    (word) => word.length > 1 && !noise.has(fold(word)),
  );
  if (words.length === 0 || words.length > 3) return null;
  if (/\d/.test(stem.replace(/^[\d\s._-]+/, '').replace(/[\s._-]*[\d._-]+$/, ''))) return null;
  const name = words.map(capitalised).join(' ');
  if (words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) || (hasNumber && words.length === 1))
    return nameIn(name);
  return text.slice(0, READ_FOR_NAME).includes(name) ? nameIn(name) : null;
}

/**
 * Whom a transcript is about when its labels do not say: a field at its top (“Participant: Karen”), or the file's name
 * (“P10R3.rtf”, “Participant 18 - Interview_A.pdf”, “01-karen.txt”, “Interview with Kim Hill.docx”); null when neither names one
 * person. `text` is the transcript, of which the beginning is read.
 */
export function proposeParticipant(fileName: string, text: string): string | null {
  const stem = (fileName.split(/[\\/]/).at(-1) ?? '').replace(/(?<=.)\.[^.\s]{1,5}$/u, '').normalize('NFC');
  const stated = nameInHeading(text);
  if (stated !== null) return stated;
  if (/focus[\s_-]*group|fokusgruppe|grupo focal|groupe de discussion|^fg[\s_-]*\d/iu.test(stem)) return null;
  const named = withSomebody.exec(stem)?.groups?.['name'];
  if (named !== undefined) return nameIn(named.replaceAll(/[_-]+/g, ' '));
  for (const { groups } of stem.matchAll(kindAndNumber)) {
    const kind = groups?.['kind'] ?? '';
    if (kindWords.has(fold(kind))) return `${capitalised(kind.toLowerCase())} ${groups?.['number'] ?? ''}`;
  }
  return code.exec(stem)?.groups?.['code'] ?? nameInWords(stem, text);
}
