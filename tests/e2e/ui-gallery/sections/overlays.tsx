import { useRef, useState } from 'react';
import { codeStyle } from '#renderer/design/code-colours.ts';
import { Button } from '#renderer/ui/button/button.tsx';
import { CodeSwatch } from '#renderer/ui/code-swatch/code-swatch.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog/confirm-dialog.tsx';
import { Dialog } from '#renderer/ui/dialog/dialog.tsx';
import { IconButton } from '#renderer/ui/icon-button/icon-button.tsx';
import { Icon } from '#renderer/ui/icon/icon.tsx';
import { MenuItem } from '#renderer/ui/menu/menu-item.tsx';
import { MenuSection } from '#renderer/ui/menu/menu-section.tsx';
import { Menu } from '#renderer/ui/menu/menu.tsx';
import { PickList } from '#renderer/ui/pick-list/pick-list.tsx';
import { anchorOf, type Anchor } from '#renderer/ui/popover/anchor.ts';
import { Popover } from '#renderer/ui/popover/popover.tsx';
import { Slip } from '#renderer/ui/popover/slip.tsx';
import { TextField } from '#renderer/ui/text-field/text-field.tsx';
import { toast } from '#renderer/ui/toast/toast.ts';
import { Sample, Section } from '../sample.tsx';

function CodeMenu() {
  const [order, setOrder] = useState<readonly string[]>(['name']);
  const [done, setDone] = useState('nothing yet');
  return (
    <>
      <Menu label="Code" trigger={<Button icon={<Icon name="more" />}>Code menu</Button>}>
        <MenuSection label="This code">
          <MenuItem icon={<Icon name="edit" />} shortcut="F2" onAction={() => setDone('rename')}>
            Rename
          </MenuItem>
          <MenuItem icon={<Icon name="merge" />} shortcut="Mod+Shift+M" onAction={() => setDone('merge')}>
            Merge into another
          </MenuItem>
          <MenuItem icon={<Icon name="split" />} isDisabled>
            Split
          </MenuItem>
        </MenuSection>
        <MenuSection title="Order" choice="one" selected={order} onSelect={setOrder}>
          <MenuItem id="name">By name</MenuItem>
          <MenuItem id="use">By use</MenuItem>
        </MenuSection>
        <MenuSection label="Remove">
          <MenuItem
            kind="danger"
            icon={<Icon name="trash" />}
            shortcut="Delete"
            onAction={() => setDone('delete')}
          >
            Delete code
          </MenuItem>
        </MenuSection>
      </Menu>
      <Menu label="More" trigger={<IconButton icon={<Icon name="more" />} label="More" kind="plain" />}>
        <MenuItem>Open in transcript</MenuItem>
        <MenuItem>Copy quotation</MenuItem>
      </Menu>
      <output data-testid="menu-done">{done}</output>
    </>
  );
}

const allCodes = [
  {
    id: 'notes',
    label: 'compare notes after visits',
    hint: 4,
    mark: <CodeSwatch hue={10} pattern="solid" />,
  },
  {
    id: 'guide',
    label: 'compare to curriculum guide',
    hint: 2,
    mark: <CodeSwatch hue={6} pattern="dashed" />,
  },
  {
    id: 'coaches',
    label: 'compare coaches across schools',
    hint: 1,
    mark: <CodeSwatch hue={1} pattern="dotted" />,
  },
];

function CodePicker() {
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  const [text, setText] = useState('compare');
  const [picked, setPicked] = useState('nothing yet');
  const words = useRef<HTMLElement>(null);
  const finish = (id: string) => {
    setPicked(id);
    setAnchor(null);
  };
  return (
    <>
      <p className="reading">
        Other mornings{' '}
        <mark ref={words} style={codeStyle(5, 'solid')}>
          we just go into rooms
        </mark>
        , four or five of them.
      </p>
      <Button
        shortcut="C"
        onPress={() => {
          if (words.current !== null) setAnchor(anchorOf(words.current));
        }}
      >
        Code
      </Button>
      {anchor === null ? null : (
        <Slip label="Code these words" anchor={anchor} onClose={() => setAnchor(null)}>
          <PickList
            label="Code"
            text={text}
            onTextChange={setText}
            options={allCodes.filter(({ label }) => label.includes(text))}
            onPick={finish}
            actions={[
              {
                id: 'create',
                label: `Create “${text}”`,
                shortcut: 'Mod+Enter',
                onAction: () => finish(`create ${text}`),
              },
              {
                id: 'vivo',
                label: 'In vivo: “we just go into rooms”',
                shortcut: 'Alt+V',
                onAction: () => finish('vivo'),
              },
            ]}
          />
        </Slip>
      )}
      <output data-testid="picked">{picked}</output>
    </>
  );
}

function Dialogs() {
  const [open, setOpen] = useState<'none' | 'edit' | 'confirm'>('none');
  const [answer, setAnswer] = useState('no answer');
  const close = () => setOpen('none');
  const confirm = (word: string) => {
    setAnswer(word);
    close();
  };
  return (
    <>
      <Button onPress={() => setOpen('edit')}>New study</Button>
      <Dialog
        title="New study"
        isOpen={open === 'edit'}
        onOpenChange={close}
        onSubmit={() => confirm('created')}
        actions={
          <>
            <Button onPress={close}>Cancel</Button>
            <Button kind="main" shortcut="Enter" type="submit">
              Create
            </Button>
          </>
        }
      >
        <p>Everything of a study lives in one file. You choose where it is kept.</p>
        <TextField label="Title" defaultValue="District leaders and their coaches" autoFocus />
      </Dialog>
      <Button onPress={() => setOpen('confirm')}>Delete source</Button>
      <ConfirmDialog
        title="Delete “Interview 12”?"
        confirmLabel="Delete"
        isOpen={open === 'confirm'}
        onConfirm={() => confirm('deleted')}
        onCancel={() => confirm('kept')}
      >
        Its 11 episodes and 23 codings go with it. You can undo this.
      </ConfirmDialog>
      <output data-testid="answer">{answer}</output>
    </>
  );
}

export function Overlays() {
  const [undone, setUndone] = useState('not undone');
  return (
    <Section title="What floats">
      <Sample title="Menu">
        <CodeMenu />
      </Sample>
      <Sample title="Popover">
        <Popover label="Filter" trigger={<Button icon={<Icon name="filter" />}>Filter</Button>}>
          <TextField label="Only participants whose type is" defaultValue="Rural" />
        </Popover>
        <CodePicker />
      </Sample>
      <Sample title="Dialog">
        <Dialogs />
      </Sample>
      <Sample title="Toast">
        <Button
          onPress={() =>
            toast('Deleted the code “learning walks”.', {
              action: { label: 'Undo', onAction: () => setUndone('undone') },
            })
          }
        >
          Say with undo
        </Button>
        <Button onPress={() => toast('Exported 28 quotations.', { kind: 'good' })}>
          Say that it went well
        </Button>
        <Button onPress={() => toast('The file could not be saved. The disk is full.', { kind: 'bad' })}>
          Say that it failed
        </Button>
        <output data-testid="undone">{undone}</output>
      </Sample>
    </Section>
  );
}
