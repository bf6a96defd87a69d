import type { z } from 'zod';
import type { Ask } from '../asking/ask.js';

/** A question that assistants can ask: one file in `tools/`, which is like its neighbours. */
export interface Tool<Input extends z.ZodRawShape, Output extends z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  /** What it answers, and when to ask it: assistants choose by it. */
  readonly description: string;
  /** Each argument with its meaning. */
  readonly input: Input;
  /** The answer for programs. */
  readonly output: Output;
  readonly answer: (asked: z.output<z.ZodObject<Input>>, ask: Ask) => Promise<Told<z.input<z.ZodObject<Output>>>>;
}

/** An answer, for programs and as a text that quotes law and article. */
export interface Told<Answer> {
  readonly structured: Answer;
  readonly text: string;
}

/** Any tool, once its types have done their work. */
export type AnyTool = Tool<z.ZodRawShape, z.ZodRawShape>;

export function tool<Input extends z.ZodRawShape, Output extends z.ZodRawShape>(made: Tool<Input, Output>): AnyTool {
  return made as unknown as AnyTool;
}
