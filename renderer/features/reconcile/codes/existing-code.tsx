import { useState } from 'react';
import { useAsk } from '../../../data/use-ask.ts';
import { codePatterns } from '../../../design/code-colours.ts';
import { Button } from '../../../ui/button/button.tsx';
import { CodeSwatch } from '../../../ui/code-swatch/code-swatch.tsx';
import { fitting } from '../../../ui/combo-box/fitting.ts';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';
import { Popover } from '../../../ui/popover/popover.tsx';
import { takeExisting } from '../reconcile.commands.ts';

function ConsensusCodes({ onTake }: { readonly onTake: (codeId: string) => void }) {
  const [text, setText] = useState('');
  const codes = (useAsk('codes.list', { of: 'consensus' }).data ?? []).filter(
    (code) => code.kind === 'code' && code.coderId === null && code.retiredAt === null,
  );
  const options = codes.map((code) => ({
    id: code.id,
    label: code.name,
    mark: <CodeSwatch hue={code.hue} pattern={codePatterns[code.pattern] ?? 'solid'} />,
  }));
  return (
    <PickList
      label="Consensus codes"
      text={text}
      onTextChange={setText}
      options={fitting(options, text)}
      onPick={onTake}
      placeholder="Which code are they?"
      empty={codes.length === 0 ? 'There are no consensus codes yet.' : 'Nothing fits'}
    />
  );
}

type ExistingCodeProps = {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onTake: (codeId: string) => void;
};

/** Takes coders' codes as a code that the consensus has already. */
export function ExistingCode({ isOpen, onOpenChange, onTake }: ExistingCodeProps) {
  return (
    <Popover
      label="Consensus codes"
      isBare
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement="top start"
      trigger={<Button shortcut={takeExisting}>An existing code</Button>}
    >
      <ConsensusCodes onTake={onTake} />
    </Popover>
  );
}
