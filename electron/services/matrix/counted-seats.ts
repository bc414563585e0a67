import type { MatrixLayer } from '#shared/contract/matrix.ts';
import type { Round } from '#shared/contract/rounds.ts';

/**
 * The seats of a round whose work counts in a layer; none where only episodes were marked. What several coders did counts in
 * the consensus once it was revealed, since only then it can be decided on.
 */
export function countedSeats(round: Round, layer: MatrixLayer): Round['coders'] {
  if (round.work === 'episodes') {
    return [];
  }
  switch (layer.of) {
    case 'coder':
      return round.coders.filter((seat) => seat.coderId === layer.coderId);
    case 'consensus':
      return round.coders.length === 1 || round.state !== 'open' ? round.coders : [];
    case 'any':
      return round.coders;
  }
}
