import { z } from 'zod';
import { command, query } from './define.ts';
import { Id, Nothing } from './values.ts';

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
  'prompts.add': command({
    summary: 'Add a prompt with its probes at the end of the protocol.',
    input: z.object({
      number: z.string().trim().min(1).max(20).optional(),
      text: PromptText,
      probes: z.array(PromptText).default([]),
    }),
    output: Prompt,
    changes: ['protocol'],
  }),
  'prompts.addSeveral': command({
    summary: 'Add several prompts with their probes at the end of the protocol, as one step.',
    input: z.object({
      prompts: z.array(z.object({ text: PromptText, probes: z.array(PromptText).default([]) })).min(1),
    }),
    output: z.array(Prompt),
    changes: ['protocol'],
  }),
  'prompts.change': command({
    summary: 'Reword a prompt or its probes.',
    input: z.object({ promptId: Id, text: PromptText, probes: z.array(PromptText) }),
    output: Prompt,
    errors: ['not_found'],
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
