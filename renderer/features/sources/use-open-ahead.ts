import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** So long a source stays chosen until it is likely to be opened, in milliseconds: arrows held down pass by faster. */
const pause = 80;

/** Has all that the chosen source is drawn with at hand before it is opened. */
export function useOpenAhead(sourceId: string | undefined): void {
  const router = useRouter();
  useEffect(() => {
    if (sourceId === undefined) {
      return undefined;
    }
    const timer = setTimeout(() => {
      void router.preloadRoute({ to: '/sources/$sourceId', params: { sourceId } });
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [router, sourceId]);
}
