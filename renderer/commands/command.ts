/** Where in the palette and the shortcut sheet a command stands. */
export type CommandGroup = 'Go to' | 'Study' | 'Reading' | 'Coding' | 'Reconciling' | 'Tables' | 'Window';

/**
 * A command as everyone reads it: palette, menus, buttons, tooltips, shortcut sheet, keyboard. What it does is given by the
 * screen that is open; where none gives it, it is shown as not available.
 */
export type Command = {
  /** "word.verb", as in "codings.apply". */
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  /** Keys as data: "Mod+K", "E", "Shift+ArrowDown". The first is shown. */
  readonly keys: readonly string[];
  /** Other words by which people look for it. */
  readonly keywords?: readonly string[];
  /** The screen in which its keys hold; "everywhere" for all. Two commands of one scope never share keys. */
  readonly scope: string;
};
