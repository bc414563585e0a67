import { Button } from '#renderer/ui/button/button.tsx';
import { IconButton } from '#renderer/ui/icon-button/icon-button.tsx';
import { Icon } from '#renderer/ui/icon/icon.tsx';
import { Kbd } from '#renderer/ui/kbd/kbd.tsx';
import { LinkRow } from '#renderer/ui/link-row/link-row.tsx';
import { Sample, Section } from '../sample.tsx';

const kinds = ['main', 'plain', 'quiet', 'danger'] as const;

export function Actions() {
  return (
    <Section title="Actions">
      <Sample title="Button">
        {kinds.map((kind) => (
          <Button key={kind} kind={kind}>
            Export table
          </Button>
        ))}
      </Sample>
      <Sample title="With its key">
        <Button kind="main" shortcut="Enter">
          One idea: visiting classrooms
        </Button>
        <Button shortcut="A">A's code</Button>
        <Button shortcut="Mod+Shift+K" icon={<Icon name="merge" />}>
          Merge
        </Button>
        <Button kind="quiet" shortcut="P">
          Park
        </Button>
        <Button kind="danger" shortcut="Delete" icon={<Icon name="trash" />}>
          Delete
        </Button>
      </Sample>
      <Sample title="Disabled">
        {kinds.map((kind) => (
          <Button key={kind} kind={kind} isDisabled shortcut="X">
            Export
          </Button>
        ))}
        <IconButton icon={<Icon name="search" />} label="Search" isDisabled />
      </Sample>
      <Sample title="Pending and on">
        {kinds.map((kind) => (
          <Button key={kind} kind={kind} isPending>
            Exporting
          </Button>
        ))}
        <Button isOn icon={<Icon name="pin" />}>
          Pinned
        </Button>
        <Button isOn={false} icon={<Icon name="pin" />}>
          Pin
        </Button>
      </Sample>
      <Sample title="Icon button">
        <IconButton icon={<Icon name="search" />} label="Find in this text" shortcut="Mod+F" />
        <IconButton icon={<Icon name="filter" />} label="Filter" kind="plain" />
        <IconButton icon={<Icon name="pin" />} label="Pin quotation" isOn />
        <IconButton icon={<Icon name="more" />} label="More" size="small" />
      </Sample>
      <Sample title="Keys">
        <Kbd keys="Mod+K" />
        <Kbd keys="Mod+Shift+Enter" />
        <Kbd keys="Alt+ArrowUp" />
        <Kbd keys="?" />
        <Kbd keys="Escape" />
      </Sample>
      <Sample title="Link row">
        <nav className="column" aria-label="Parts of the study">
          <LinkRow href="#sources" isCurrent aside={15} mark={<Icon name="document" />}>
            Sources
          </LinkRow>
          <LinkRow href="#participants" aside={15} mark={<Icon name="people" />}>
            Participants
          </LinkRow>
          <LinkRow onPress={() => undefined} detail="B missed: brings the item analysis">
            Interview 12, episode 9
          </LinkRow>
        </nav>
      </Sample>
    </Section>
  );
}
