import { useLayoutEffect, useState, type RefObject } from 'react';

/** How wide an element is, in pixels; 0 before it is there. */
export function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = of.current;
    if (element === null) {
      return undefined;
    }
    const watching = new ResizeObserver(() => {
      setWidth(element.clientWidth);
    });
    watching.observe(element);
    return () => {
      watching.disconnect();
    };
  }, [of]);
  return width;
}
