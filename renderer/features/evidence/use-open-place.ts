import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

type Place = { readonly sourceId: string; readonly start: number; readonly end: number };

/** Goes to a stretch of a source: the transcript opens there. */
export function useOpenPlace(): (place: Place) => void {
  const navigate = useNavigate();
  return useCallback(
    ({ sourceId, start, end }) => {
      void navigate({ to: '/sources/$sourceId', params: { sourceId }, search: { start, end } });
    },
    [navigate],
  );
}
