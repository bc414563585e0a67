import type { InputOf } from '#shared/contract/contract.ts';
import type { NameHit } from '#shared/contract/pseudonyms.ts';

/** What a person decided about one place: the pseudonym as proposed, the name as it is, or other words. */
export type Decision =
  | { readonly what: 'replace' }
  | { readonly what: 'leave' }
  | { readonly what: 'other'; readonly text: string };

export type Decisions = ReadonlyMap<string, Decision>;

/** What tells a place from others, as long as the text around it stays. */
export const hitKey = ({ in: where, id, start, found }: NameHit): string =>
  `${where} ${id} ${start} ${found}`;

export const decisionOn = (decisions: Decisions, hit: NameHit): Decision =>
  decisions.get(hitKey(hit)) ?? { what: 'replace' };

type Replacements = InputOf<'pseudonyms.apply'>['replacements'];

/** The places that are to be replaced, as the study takes them; what can’t be changed is left out. */
export function replacementsOf(hits: readonly NameHit[], decisions: Decisions): Replacements {
  return hits.flatMap((hit) => {
    const decision = decisionOn(decisions, hit);
    const text = decision.what === 'other' ? decision.text.trim() : hit.replacement;
    return hit.isFixed || decision.what === 'leave' || text === ''
      ? []
      : [{ in: hit.in, id: hit.id, start: hit.start, end: hit.end, was: hit.found, text }];
  });
}

/** Places one under another that belong together, each with what they are called. */
export function groupsOf(
  hits: readonly NameHit[],
): readonly { readonly title: string; readonly hits: readonly NameHit[] }[] {
  const words: Readonly<Record<NameHit['in'], string>> = {
    text: '',
    title: 'Titles of sources',
    'file name': 'Names of files',
    speaker: 'Speakers',
    participant: 'Participants',
    value: 'Values of participants',
    prompt: 'Protocol',
    'memo title': 'Titles of memos',
    memo: 'Memos',
    episode: 'Titles of episodes',
    code: 'Codes and themes',
    definition: 'Definitions of codes',
    'when to use': 'When to use codes',
    'when not': 'When not to use codes',
    'merged code': 'Names of merged and split codes',
  };
  const groups = Map.groupBy(hits, (hit) => (hit.in === 'text' ? hit.about : words[hit.in]));
  return [...groups].map(([title, some]) => ({ title, hits: some }));
}
