import { z } from 'zod';
import { command, query } from './define.ts';
import { Id, Nothing } from './values.ts';

const PromptNumber = z.string().trim().min(1, 'a prompt needs a number').max(20);
const PromptText = z.string().trim().min(1, 'a prompt needs words').max(2000);

export const Prompt = z.object({
  id: Id,
  number: z.string(),
  text: z.string(),
  position: z.int(),
  probes: z.array(z.object({ id: Id, text: z.string() })),
});
export type Prompt = z.infer<typeof Prompt>;

export const protocol = {
  'prompts.list': query({
    reads: ['protocol'],
    summary: 'The interview protocol.',
    input: Nothing,
    output: z.array(Prompt),
  }),
  'prompts.readFile': query({
    reads: [],
    summary: 'The words of a written protocol, line by line, with its numbers and indents.',
    input: z.object({ file: z.string().min(1), bytesId: z.string() }),
    output: z.object({ text: z.string() }),
    errors: ['upload_missing', 'protocol_unreadable'],
  }),
  'prompts.add': command({
    summary: 'Add a prompt with its probes at the end of the protocol.',
    input: z.object({
      number: PromptNumber.optional(),
      text: PromptText,
      probes: z.array(PromptText).default([]),
    }),
    output: Prompt,
    changes: ['protocol'],
  }),
  'prompts.addSeveral': command({
    summary: 'Add several prompts with their probes at the end of the protocol, as one step.',
    input: z.object({
      prompts: z
        .array(
          z.object({
            /** As the paper has it; left out, the prompts are counted on. */
            number: PromptNumber.optional(),
            text: PromptText,
            probes: z.array(PromptText).default([]),
          }),
        )
        .min(1),
    }),
    output: z.array(Prompt),
    changes: ['protocol'],
  }),
  'prompts.change': command({
    summary: 'Reword a prompt or its probes, or give it another number.',
    input: z.object({
      promptId: Id,
      number: PromptNumber.optional(),
      text: PromptText,
      probes: z.array(PromptText),
    }),
    output: Prompt,
    errors: ['not_found'],
    changes: ['protocol'],
  }),
  'prompts.move': command({
    summary: 'Move a prompt before another, or to the end. Numbers that count 1, 2, 3 go on counting.',
    input: z.object({ promptId: Id, beforeId: Id.nullable() }),
    output: z.array(Prompt),
    errors: ['not_found'],
    changes: ['protocol'],
  }),
  'prompts.renumber': command({
    summary: 'Number the prompts 1, 2, 3 in their order.',
    input: Nothing,
    output: z.array(Prompt),
    changes: ['protocol'],
  }),
  'prompts.remove': command({
    summary: 'Take a prompt out of the protocol.',
    input: z.object({ promptId: Id }),
    output: z.object({ promptId: Id }),
    errors: ['not_found'],
    changes: ['protocol'],
  }),
};
