import type { Command } from '../../commands/command.ts';

const protocol = (
  id: string,
  label: string,
  keys: readonly string[],
  keywords: readonly string[],
): Command => ({
  id: `protocol.${id}`,
  label,
  group: 'Study',
  keys,
  keywords,
  scope: 'protocol',
});

export const newPromptCommand = protocol('add', 'New prompt', ['N'], ['question', 'add']);
export const pastePromptsCommand = protocol('paste', 'Paste several prompts', ['P'], ['import', 'questions']);

export const protocolCommands: readonly Command[] = [newPromptCommand, pastePromptsCommand];
