import { useEffect, useState } from 'react';

/** Whether something has been so for longer than this many milliseconds; what is quick is not worth a word. */
export function useSlow(isSo: boolean, milliseconds: number): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isSo) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setSlow(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isSo, milliseconds]);
  return isSlow && isSo;
}
