export interface PanelLimits {
  readonly min: number;
  readonly max: number;
}

const step = 16;

/** The width a key gives to a panel, or null when the key is none that changes it. */
export function widthAfterKey(
  width: number,
  key: string,
  side: 'left' | 'right',
  { min, max }: PanelLimits,
): number | null {
  const wider = side === 'left' ? 'ArrowRight' : 'ArrowLeft';
  const narrower = side === 'left' ? 'ArrowLeft' : 'ArrowRight';
  const next = new Map([
    [wider, width + step],
    [narrower, width - step],
    ['Home', min],
    ['End', max],
  ]).get(key);
  return next === undefined ? null : Math.max(min, Math.min(max, next));
}
