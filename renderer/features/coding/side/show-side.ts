import { useSidePanels } from '../../screen/index.ts';
import { onceShown } from '../drawing/use-shown.ts';

export const sideLabel = 'Episodes and codes';

/** Does something in the panel at the side, which is unfolded first where it isn't there. */
export function showSide(act: () => void): void {
  const { byLabel, change } = useSidePanels.getState();
  if (byLabel[sideLabel]?.isFolded !== true) {
    onceShown(act);
    return;
  }
  change(sideLabel, { isFolded: false });
  setTimeout(act, 0);
}
