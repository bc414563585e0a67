import { useNavigate } from '@tanstack/react-router';
import { PlacingBar } from '../../correcting/index.ts';
import { useCodingStore } from '../coding-store.ts';

/** Has the person choose new words for what lost its own, where the address asks for that. */
export function PlacingHere({
  sourceId,
  place,
}: {
  readonly sourceId: string;
  readonly place: string | undefined;
}) {
  const navigate = useNavigate();
  const words = useCodingStore((state) => state.place?.words ?? null);
  return place === undefined ? null : (
    <PlacingBar
      sourceId={sourceId}
      adriftId={place}
      words={words}
      onDone={() =>
        void navigate({ to: '/sources/$sourceId', params: { sourceId }, search: {}, replace: true })
      }
    />
  );
}
