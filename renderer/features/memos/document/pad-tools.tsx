import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import type { IconName } from '../../../ui/icon/icon-paths.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Toolbar } from '../../../ui/toolbar/toolbar.tsx';
import type { Set, Setting } from './memo-writer.ts';
import styles from '../memo-prose.module.css';

type Tool = {
  readonly how: Set;
  readonly icon: IconName;
  readonly label: string;
  readonly shortcut: string;
  readonly isOn: (setting: Setting) => boolean;
};

const tools: readonly Tool[] = [
  { how: 'bold', icon: 'bold', label: 'Bold', shortcut: 'Mod+B', isOn: ({ isBold }) => isBold },
  { how: 'italic', icon: 'italic', label: 'Italic', shortcut: 'Mod+I', isOn: ({ isItalic }) => isItalic },
  {
    how: 2,
    icon: 'heading',
    label: 'Heading',
    shortcut: 'Mod+Alt+2',
    isOn: ({ heading }) => heading !== null,
  },
  {
    how: 'bullet',
    icon: 'list',
    label: 'List',
    shortcut: 'Mod+Shift+8',
    isOn: ({ list }) => list === 'bullet',
  },
  {
    how: 'ordered',
    icon: 'list-numbered',
    label: 'Numbered list',
    shortcut: 'Mod+Shift+7',
    isOn: ({ list }) => list === 'ordered',
  },
  {
    how: 'quote',
    icon: 'block-quote',
    label: 'Block quote',
    shortcut: 'Mod+Shift+B',
    isOn: ({ isQuote }) => isQuote,
  },
];

type PadToolsProps = {
  readonly setting: Setting;
  readonly onSet: (how: Set) => void;
  readonly onQuote: () => void;
};

/** How the words at the caret are set, and a quotation to put in. */
export function PadTools({ setting, onSet, onQuote }: PadToolsProps) {
  return (
    <div className={styles['tools']}>
      <Toolbar label="Setting of the words">
        {tools.map(({ how, icon, label, shortcut, isOn }) => (
          <IconButton
            key={label}
            icon={<Icon name={icon} />}
            label={label}
            shortcut={shortcut}
            isOn={isOn(setting)}
            onPress={() => {
              onSet(how === 2 ? (setting.heading ?? 2) : how);
            }}
          />
        ))}
        <IconButton
          icon={<Icon name="quote" />}
          label="Quote from the study"
          shortcut="@"
          onPress={onQuote}
        />
      </Toolbar>
    </div>
  );
}
