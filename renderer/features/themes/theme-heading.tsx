import type { Code, CodeCount } from '#shared/contract/codebook.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useDo } from '../../data/use-do.ts';
import { IconButton } from '../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { toast } from '../../ui/toast/toast.ts';
import { EditInPlace } from '../editing/index.ts';
import styles from './themes.module.css';

type ThemeHeadingProps = {
  readonly theme: Code;
  readonly count: CodeCount | undefined;
  /** The theme that it stands below. */
  readonly above: Code | undefined;
  readonly isInView: boolean;
  /** Shows what lies behind its figures. */
  readonly onShow: () => void;
};

/** A theme's name, what it means and how much it holds; the figures are a door to its quotations. */
export function ThemeHeading({ theme, count, above, isInView, onShow }: ThemeHeadingProps) {
  const change = useDo('codes.change');
  const remove = useDo('codes.remove');
  const undo = useDo('history.undo');
  const { id: codeId, name, definition } = theme;
  const { codings = 0, episodes = 0, participants = 0 } = count ?? {};
  const figures = [
    countOf(codings, 'coding'),
    countOf(episodes, 'episode'),
    countOf(participants, 'participant'),
  ];
  const removeTheme = async (): Promise<void> => {
    if ((await remove({ codeId })).ok) {
      toast(`Removed “${name}”.`, { action: { label: 'Undo', onAction: () => void undo({}) } });
    }
  };
  return (
    <header className={styles['heading']}>
      <div className={styles['title']}>
        <h2 className={styles['name']}>
          <EditInPlace
            label="name of the theme"
            value={name}
            isNeeded
            onSave={async (next) => (await change({ codeId, name: next })).ok}
          />
        </h2>
        <IconButton
          size="small"
          icon={<Icon name="trash" size={14} />}
          label={`Remove ${name}`}
          onPress={() => void removeTheme()}
        />
      </div>
      {above === undefined ? null : <p className={styles['under']}>Under {above.name}</p>}
      <div className={styles['definition']}>
        <EditInPlace
          label={`definition of ${name}`}
          value={definition}
          placeholder="Say what belongs here"
          hasLines
          onSave={async (next) => (await change({ codeId, definition: next })).ok}
        />
      </div>
      <button type="button" className={styles['figures']} aria-pressed={isInView} onClick={onShow}>
        {figures.map((words) => words.replace(' ', '\u00a0')).join(', ')}
      </button>
    </header>
  );
}
