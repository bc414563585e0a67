import type { QuotedWords } from '#shared/contract/memos.ts';

/** Who says it and where, as one line under a quotation. */
export function quotedPlace({ who, source, at, name }: QuotedWords): string {
  const speaker = source.includes(who) ? '' : who;
  return [speaker, source, at, name].filter((part) => part !== '').join(' · ');
}

/** What has to be said about a quotation that is not as it was; empty where there is nothing. */
export function quotedState({ state, quotation }: QuotedWords): string {
  switch (state) {
    case 'there':
      return '';
    case 'unmarked':
      return `The ${quotation.of} is no longer there; its words are.`;
    case 'gone':
      return 'These words are no longer in the study.';
  }
}
