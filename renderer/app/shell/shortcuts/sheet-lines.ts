import type { Command } from '../../../commands/command.ts';

export type SheetLine = {
  readonly label: string;
  readonly first: string;
  /** Where the line stands for a row of commands, such as those on 1 to 9. */
  readonly last: string | null;
};

type Run = { readonly commands: readonly Command[]; readonly rest: string };

const number = /\d+/u;

const digit = ({ keys }: Command): number | null => (/^\d$/u.test(keys[0] ?? '') ? Number(keys[0]) : null);

const follows = (one: Command | undefined, other: Command): boolean => {
  const before = one === undefined ? null : digit(one);
  return before !== null && digit(other) === before + 1;
};

/** What a sheet of shortcuts says of some commands: a line each, and one for a row of commands on one digit after the other. */
export function sheetLines(commands: readonly Command[]): readonly SheetLine[] {
  const runs: Run[] = [];
  for (const command of commands) {
    const rest = command.label.replace(number, '');
    const last = runs.at(-1);
    if (last !== undefined && last.rest === rest && follows(last.commands.at(-1), command)) {
      runs[runs.length - 1] = { rest, commands: [...last.commands, command] };
    } else {
      runs.push({ rest, commands: [command] });
    }
  }
  return runs.flatMap(({ commands: members }) => {
    const [first, last] = [members[0], members.at(-1)];
    if (first === undefined || last === undefined) {
      return [];
    }
    const isRow = members.length > 1;
    const to = number.exec(last.label)?.[0] ?? '';
    return [
      {
        label: isRow ? first.label.replace(number, (from) => `${from} to ${to}`) : first.label,
        first: first.keys[0] ?? '',
        last: isRow ? (last.keys[0] ?? '') : null,
      },
    ];
  });
}
