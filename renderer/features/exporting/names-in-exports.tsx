import { Checkbox } from '../../ui/checkbox/checkbox.tsx';
import { askFirst, useExportChoice } from './export-choice.ts';

/** Whether exports are held back while a listed name stands in them. */
export function NamesInExports() {
  const asksFirst = useExportChoice((choice) => choice.asksFirst);
  return (
    <Checkbox
      isSelected={asksFirst}
      onChange={askFirst}
      description={
        asksFirst
          ? 'A table, the history or an original with a listed name in it is saved only when you say so.'
          : 'Files are saved with the names in them until this window is closed.'
      }
    >
      Hold back exports with names
    </Checkbox>
  );
}
