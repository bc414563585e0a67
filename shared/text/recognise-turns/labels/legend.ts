import { fold } from '../../fold.ts';
import type { SpeakerRole } from '../../turn.ts';
import type { Candidate } from '../conventions/convention.ts';
import { endsLikeSentence, wordsBehind, type Page } from '../page.ts';
import { labelKey } from './label-groups.ts';
import { partOf } from './label-part.ts';
import { isFalseFriend } from './label-shape.ts';

/** Longest explanation of a label: `I1: Interviewer 1`. */
const SHORT = 60;

/** Whether the line at `index` is a field such as `Date: 3 May`. */
function isField({ views }: Page, index: number): boolean {
  const label = /^(?<label>[^:：]{1,40}?)\s*[:：]/u.exec(views[index]?.rest ?? '')?.groups?.['label'];
  return label !== undefined && isFalseFriend(label);
}

const isExplanation = (words: string): boolean =>
  words !== '' && words.length <= SHORT && !endsLikeSentence(words);

const partExplained = (words: string): ReturnType<typeof partOf> =>
  words.trim().split(/\s+/).length > 3 ? null : partOf(words);

/**
 * The lines at the top that explain labels (`M: Man`, `I1: Interviewer 1`) or fill in a form (`Interviewer: Dana` beside `Date: …`)
 * and where nobody speaks yet. They end where a label comes for the second time or somebody says a sentence.
 */
export function legendLines(page: Page, candidates: readonly Candidate[]): ReadonlySet<number> {
  const opening: Candidate[] = [];
  const seen = new Set<string>();
  for (const candidate of candidates) {
    const key = labelKey(candidate.label);
    if (seen.has(key) || candidate.alone || !isExplanation(wordsBehind(page, candidate))) break;
    seen.add(key);
    opening.push(candidate);
  }
  const parts = opening
    .map((candidate) => partExplained(wordsBehind(page, candidate)))
    .filter((part) => part !== null);
  const explains = parts.length >= opening.length / 2 && parts.some((part) => part !== 'voice');
  const isForm = opening.some(({ line }) => isField(page, line - 1) || isField(page, line + 1));
  return new Set(explains || isForm ? opening.map(({ line }) => line) : []);
}

const written = [
  /(?<![\p{L}\p{N}])(?<code>\p{L}{1,3}\d{0,2})\s*[=:：]\s*(?<words>[^;,\n()=:]{3,40})/gu,
  /(?<words>\p{L}{4,30})\s*\((?<code>\p{L}{1,3}\d{0,2})\)/gu,
];

/** What a heading says about labels, as in `I = interviewer; Y = informant` or `Interviewer (I)`: a part for each label's key. */
export function rolesInLegend(heading: string): ReadonlyMap<string, SpeakerRole> {
  const roles = new Map<string, SpeakerRole>();
  for (const form of written) {
    for (const { groups } of heading.matchAll(form)) {
      const part = partOf(groups?.['words'] ?? '');
      const key = fold(groups?.['code'] ?? '');
      if ((part === 'interviewer' || part === 'participant') && !roles.has(key)) roles.set(key, part);
    }
  }
  return roles;
}

const field = /^[^\S\n]*(?<words>\p{L}[\p{L} ]{2,30}?)[^\S\n]*[:：\t][^\S\n]*(?<name>\S[^\n]{0,80})$/gmu;

const wordsOf = (name: string): readonly string[] => labelKey(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** What fields of a heading say about names, as in `Interviewer: Bob Ray`: the part of a label that is the name or some of its words. */
export function rolesInForm(heading: string): (label: string) => SpeakerRole | null {
  const named = [...heading.matchAll(field)].flatMap(({ groups }) => {
    const part = partOf(groups?.['words'] ?? '');
    const words = new Set(wordsOf(groups?.['name'] ?? ''));
    return part === 'interviewer' || part === 'participant' ? [{ part, words }] : [];
  });
  return (label) => {
    const own = wordsOf(label);
    if (own.length === 0 || own.join('').length < 3) return null;
    return named.find(({ words }) => own.every((word) => words.has(word)))?.part ?? null;
  };
}
