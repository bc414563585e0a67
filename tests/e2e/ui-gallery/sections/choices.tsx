import { useState } from 'react';
import { Checkbox } from '#renderer/ui/checkbox/checkbox.tsx';
import { CodeSwatch } from '#renderer/ui/code-swatch/code-swatch.tsx';
import { ComboBox } from '#renderer/ui/combo-box/combo-box.tsx';
import type { Option } from '#renderer/ui/list-box/option.ts';
import { RadioGroup } from '#renderer/ui/radio-group/radio-group.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control/segmented-control.tsx';
import { Select } from '#renderer/ui/select/select.tsx';
import { Sample, Section } from '../sample.tsx';

const layers: readonly Option[] = [
  { id: 'consensus', label: 'Consensus' },
  { id: 'a', label: 'Coder A' },
  { id: 'b', label: 'Coder B' },
  { id: 'any', label: 'Any coder', isDisabled: true },
];

const codes: readonly Option[] = [
  { id: '1', label: 'compare notes after visits', hint: 4, mark: <CodeSwatch hue={10} pattern="solid" /> },
  { id: '2', label: 'compare to curriculum guide', hint: 2, mark: <CodeSwatch hue={6} pattern="dashed" /> },
  { id: '3', label: 'learning walks', hint: 9, mark: <CodeSwatch hue={4} pattern="dotted" /> },
  { id: '4', label: 'second chair in team meetings', hint: 3, mark: <CodeSwatch hue={2} pattern="solid" /> },
];

function CellContents() {
  const [value, setValue] = useState('presence');
  return (
    <SegmentedControl
      label="What a cell says"
      value={value}
      onChange={setValue}
      segments={[
        { id: 'presence', label: 'Presence' },
        { id: 'episodes', label: 'Episodes' },
        { id: 'words', label: 'Words' },
        { id: 'quotations', label: 'Quotations', isDisabled: true },
      ]}
    />
  );
}

export function Choices() {
  return (
    <Section title="Choices">
      <Sample title="Select">
        <div className="column">
          <Select label="Layer" options={layers} defaultValue="consensus" />
        </div>
        <div className="column">
          <Select label="Code" options={codes} defaultValue="3" />
        </div>
        <div className="column">
          <Select label="Layer" options={layers} error="Choose whose coding is counted." />
        </div>
        <div className="column">
          <Select label="Layer" options={layers} defaultValue="a" isDisabled />
        </div>
      </Sample>
      <Sample title="Combo box">
        <div className="column">
          <ComboBox label="Code" options={codes} placeholder="Write or choose" />
        </div>
        <div className="column">
          <ComboBox label="Theme" options={codes} defaultValue="4" />
        </div>
        <div className="column">
          <ComboBox label="Theme" options={codes} isDisabled />
        </div>
      </Sample>
      <Sample title="Checkbox">
        <Checkbox>Totals</Checkbox>
        <Checkbox defaultSelected>Pseudonyms only</Checkbox>
        <Checkbox isIndeterminate>Some interviews</Checkbox>
        <Checkbox isInvalid>I have read the consent form</Checkbox>
        <Checkbox isDisabled>Not now</Checkbox>
        <Checkbox isDisabled isSelected>
          Always
        </Checkbox>
        <Checkbox defaultSelected description="Bytes as they came, inside the study file.">
          Keep the original
        </Checkbox>
      </Sample>
      <Sample title="Radio group">
        <div className="column">
          <RadioGroup
            label="Where the sample comes from"
            defaultValue="all"
            options={[
              { id: 'all', label: 'Everyone interviewed' },
              { id: 'some', label: 'Those who meet a rule', hint: 'Say the rule in the next step.' },
              { id: 'none', label: 'Nobody yet', isDisabled: true },
            ]}
          />
        </div>
        <div className="column">
          <RadioGroup
            label="Order"
            orientation="horizontal"
            error="Choose an order."
            options={[
              { id: 'name', label: 'Name' },
              { id: 'count', label: 'Count' },
            ]}
          />
        </div>
      </Sample>
      <Sample title="Segmented control">
        <CellContents />
      </Sample>
    </Section>
  );
}
