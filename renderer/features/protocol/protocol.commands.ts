import type { Command } from '../../commands/command.ts';

const command =
  (scope: string) =>
  (id: string, label: string, keys: readonly string[], keywords: readonly string[]): Command => ({
    id: `protocol.${id}`,
    label,
    group: 'Study',
    keys,
    keywords,
    scope,
  });

const protocol = command('protocol');
const places = command('protocol places');
const answers = command('protocol answers');

export const newPromptCommand = protocol('add', 'New prompt', ['N'], ['question', 'add']);
export const importPromptsCommand = protocol(
  'import',
  'Paste or import several prompts',
  ['P'],
  ['file', 'questions', 'interview guide'],
);
export const findPromptsCommand = protocol(
  'find',
  'Find the prompts in the transcripts',
  ['F'],
  ['places', 'questions', 'locate'],
);
export const movePromptUpCommand = protocol('moveUp', 'Move the prompt up', ['Alt+ArrowUp'], ['order']);
export const movePromptDownCommand = protocol(
  'moveDown',
  'Move the prompt down',
  ['Alt+ArrowDown'],
  ['order'],
);
export const renumberCommand = protocol(
  'renumber',
  'Number the prompts in their order',
  [],
  ['order', 'count'],
);

export const nextViewCommand = protocol('view', 'Show prompts, places or answers', ['V'], ['next']);
export const showPromptsCommand = protocol('showPrompts', 'Show the prompts', [], ['view']);
export const showPlacesCommand = protocol(
  'showPlaces',
  'Show where the prompts are asked',
  [],
  ['view', 'places', 'review'],
);
export const showAnswersCommand = protocol(
  'showAnswers',
  'Read everyone’s answers to a prompt',
  [],
  ['view', 'across'],
);

export const nextDoubtCommand = places('nextDoubt', 'Next place to look at', ['J'], ['doubt', 'review']);
export const previousDoubtCommand = places('previousDoubt', 'Previous place to look at', ['K'], ['back']);
export const confirmPlaceCommand = places('confirm', 'Confirm the place', ['Y'], ['yes', 'right']);
export const confirmSureCommand = places(
  'confirmSure',
  'Confirm all places that are sure',
  ['Shift+Y'],
  ['all'],
);
export const movePlaceCommand = places('move', 'Choose another place', ['M'], ['set', 'turn', 'wrong']);
export const notAskedCommand = places('notAsked', 'Say that it was not asked', ['X'], ['absent', 'skipped']);
export const clearPlaceCommand = places(
  'clear',
  'Forget what is known of the place',
  ['U'],
  ['undo', 'reset'],
);

export const nextPromptCommand = answers('nextPrompt', 'Answers to the next prompt', ['.'], ['forward']);
export const previousPromptCommand = answers(
  'previousPrompt',
  'Answers to the prompt before',
  [','],
  ['back'],
);
export const nextAnswerCommand = answers('nextAnswer', 'Next answer', ['A'], ['forward', 'source']);
export const previousAnswerCommand = answers(
  'previousAnswer',
  'Previous answer',
  ['Shift+A'],
  ['back', 'source'],
);
export const openAnswerCommand = answers(
  'openAnswer',
  'Open the answer in its transcript',
  ['O'],
  ['source'],
);

export const protocolCommands: readonly Command[] = [
  newPromptCommand,
  importPromptsCommand,
  findPromptsCommand,
  movePromptUpCommand,
  movePromptDownCommand,
  renumberCommand,
  nextViewCommand,
  showPromptsCommand,
  showPlacesCommand,
  showAnswersCommand,
  nextDoubtCommand,
  previousDoubtCommand,
  confirmPlaceCommand,
  confirmSureCommand,
  movePlaceCommand,
  notAskedCommand,
  clearPlaceCommand,
  nextPromptCommand,
  previousPromptCommand,
  nextAnswerCommand,
  previousAnswerCommand,
  openAnswerCommand,
];
