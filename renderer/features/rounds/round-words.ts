import type { Round } from '#shared/contract/rounds.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';

const work: Readonly<Record<Round['work'], readonly [one: string, several: string]>> = {
  episodes: ['marks episodes', 'mark episodes'],
  codes: ['codes the given episodes', 'code the given episodes'],
  both: ['marks episodes and codes them', 'mark episodes and code them'],
};

const codes: Readonly<Record<Round['codebook'], string>> = {
  own: ', with codes named on the way',
  study: ', with the study’s codes',
};

/** Who does what in a round, as one sentence. */
export function roundTask(round: Round, nameOf: (coderId: string) => string): string {
  const names = round.coders.map((seat) => nameOf(seat.coderId));
  const [one, several] = work[round.work];
  const what = names.length === 1 ? one : several;
  return `${listInWords(names)} ${what}${round.work === 'episodes' ? '' : codes[round.codebook]}.${scopeInWords(round)}`;
}

/** What a round is about where that is not everything, as a sentence behind another; empty where it is. */
function scopeInWords({ sourceIds, sample }: Round): string {
  const sources = countOf(sourceIds.length, 'source');
  if (sample !== null) {
    const { size, of, seed } = sample;
    return ` ${countOf(size, 'episode')} of ${of.toLocaleString('en')} ${size === 1 ? 'was' : 'were'} drawn at random, in ${sources} (seed ${seed}).`;
  }
  return sourceIds.length === 0 ? '' : ` It is about ${sources}.`;
}

/** What the state of a round means for what is seen. */
export function roundSecrecy(round: Round): string {
  if (round.coders.length === 1) {
    return 'With one coder there is nobody to compare with: this reading is the consensus.';
  }
  switch (round.state) {
    case 'open':
      return 'The others’ work is sealed: until the round is compared, each coder sees only their own.';
    case 'comparing':
      return 'All readings are revealed and stay as they are; what is decided now is the consensus.';
    case 'closed':
      return 'All is settled; the readings and the decisions stay as they are.';
  }
}

/** Who has not finished, as a sentence; null when all have. */
export function whoIsMissing(round: Round, nameOf: (coderId: string) => string): string | null {
  const names = round.coders.filter((seat) => seat.finishedAt === null).map((seat) => nameOf(seat.coderId));
  return names.length === 0
    ? null
    : `${listInWords(names)} ${names.length === 1 ? 'has' : 'have'} not finished yet.`;
}
