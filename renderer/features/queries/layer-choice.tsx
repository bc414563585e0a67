import type { QueryLayer } from '#shared/contract/queries.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Select } from '../../ui/select/select.tsx';

type LayerChoiceProps = { readonly layer: QueryLayer; readonly onChange: (layer: QueryLayer) => void };

const keyOf = (layer: QueryLayer): string => (layer.of === 'coder' ? layer.coderId : layer.of);

/** Whose codings are asked about. */
export function LayerChoice({ layer, onChange }: LayerChoiceProps) {
  const coders = useAsk('coders.list', {}).data ?? [];
  const layers: readonly { readonly id: string; readonly label: string; readonly layer: QueryLayer }[] = [
    { id: 'mine', label: 'My reading now', layer: { of: 'mine' } },
    { id: 'consensus', label: 'Consensus', layer: { of: 'consensus' } },
    { id: 'any', label: 'Any coder', layer: { of: 'any' } },
    ...coders.map(({ id, name }) => ({ id, label: name, layer: { of: 'coder' as const, coderId: id } })),
  ];
  return (
    <Select
      label="Whose codings"
      isLabelHidden
      options={layers.map(({ id, label }) => ({ id, label }))}
      value={keyOf(layer)}
      onChange={(id) => {
        const chosen = layers.find((one) => one.id === id);
        if (chosen !== undefined) onChange(chosen.layer);
      }}
    />
  );
}
