import { countOf } from '#shared/messages/count-of.ts';
import { useShortcutKeys } from '../../ui/kbd/chosen-keys.ts';
import { ShortcutKeys } from '../../ui/kbd/shortcut-keys.tsx';
import { gatherCommand } from './themes.commands.ts';

/** How a theme gets its first code, with the key as it was chosen. */
export function HowToFill() {
  const [keys] = useShortcutKeys(gatherCommand);
  return keys === undefined ? (
    'No codes yet. Drag some here.'
  ) : (
    <>
      No codes yet. Drag some here, or press <ShortcutKeys shortcut={gatherCommand} /> on one.
    </>
  );
}

/** How the first theme is made of codes that were selected. */
export function HowToGather({ codes }: { readonly codes: number }) {
  const [keys] = useShortcutKeys(gatherCommand);
  const toGather = `${countOf(codes, 'code')} to gather.`;
  return keys === undefined ? (
    `No themes yet. Select codes with Space, and put them under a theme; or start with an empty one. ${toGather}`
  ) : (
    <>
      No themes yet. Select codes with Space, press <ShortcutKeys shortcut={gatherCommand} />, and write a
      theme’s name; or start with an empty one. {toGather}
    </>
  );
}
