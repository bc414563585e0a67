import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Goes to all that was done to one thing. */
export function useHistoryOf(): (thingId: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (about) => {
      void navigate({ to: '/history', search: { about } });
    },
    [navigate],
  );
}
