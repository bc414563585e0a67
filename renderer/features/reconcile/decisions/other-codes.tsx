import { useState } from 'react';
import { listInWords } from '#shared/messages/list-in-words.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { codePatterns } from '../../../design/code-colours.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { Button } from '../../../ui/button/button.tsx';
import { CodeSwatch } from '../../../ui/code-swatch/code-swatch.tsx';
import { fitting } from '../../../ui/combo-box/fitting.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';
import { Popover } from '../../../ui/popover/popover.tsx';
import { takeOther } from '../reconcile.commands.ts';

type OtherCodesProps = {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Whether this is how the episode was settled; undefined while it is open. */
  readonly isOn: boolean | undefined;
  readonly onTake: (codeIds: readonly string[]) => void;
};

function CodePicker({ onTake }: { readonly onTake: (codeIds: readonly string[]) => void }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const codes = (useAsk('codes.list', { of: 'consensus' }).data ?? []).filter(
    (code) => code.kind === 'code' && code.coderId === null && code.retiredAt === null,
  );
  const options = codes.map((code) => ({
    id: code.id,
    label: code.name,
    mark: <CodeSwatch hue={code.hue} pattern={codePatterns[code.pattern] ?? 'solid'} />,
    hint: chosen.includes(code.id) ? <Icon name="check" size={14} /> : undefined,
  }));
  const names = listInWords(
    chosen.map((codeId) => `“${codes.find((code) => code.id === codeId)?.name ?? ''}”`),
  );
  const toggle = (codeId: string): void => {
    const isIn = chosen.includes(codeId);
    const name = codes.find((code) => code.id === codeId)?.name ?? '';
    announce(isIn ? `${name} left out.` : `${name} chosen.`);
    setChosen(isIn ? chosen.filter((other) => other !== codeId) : [...chosen, codeId]);
    setText('');
  };
  return (
    <PickList
      label="Consensus codes"
      text={text}
      onTextChange={setText}
      options={fitting(options, text)}
      onPick={toggle}
      placeholder="Choose one or more codes"
      empty={
        codes.length === 0 ? 'There are no consensus codes yet; settle the codes first.' : 'Nothing fits'
      }
      actions={
        chosen.length === 0
          ? []
          : [
              {
                id: 'take',
                label: `Settle with ${names}`,
                shortcut: 'Mod+Enter',
                mark: <Icon name="check" size={14} />,
                onAction: () => {
                  onTake(chosen);
                },
              },
            ]
      }
    />
  );
}

/** Settles an episode with consensus codes that are named outright, one or several. */
export function OtherCodes({ isOpen, onOpenChange, isOn, onTake }: OtherCodesProps) {
  return (
    <Popover
      label="Another code"
      isBare
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <Button shortcut={takeOther} isOn={isOn}>
          Another code
        </Button>
      }
    >
      <CodePicker onTake={onTake} />
    </Popover>
  );
}
