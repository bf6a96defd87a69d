import { isDeepStrictEqual } from 'node:util';
import { corredor } from '../e2e/program.js';
import { removeSeedFolders, seedFolder } from '../unit/dataset/seedFolder.js';
import { type Answer, ask, type Question } from './asking.js';

/** A few facts, loaded in a moment, about which `questions` asks. What a fault of the server does to an answer does not hang on their number. */
export async function loadFewFacts(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const { code, stderr } = await corredor(['load', '--seed', await seedFolder()], {
    ...env,
    OPERATION_TIMEOUT_MS: '1',
  });
  await removeSeedFolders();
  if (code !== 0) throw new Error(stderr);
}

const law = `query Law($id: ID!) {
  law(id: $id) { id title provisions { id summary rules { id effect mechanisms } sources { title } } }
}`;
const trace = `query Trace($asOf: Date!) {
  traceCorridor(origin: "BR", destination: "CL", asOf: $asOf) { asOf level certainty barriers { id law { id } mechanisms { mechanism status } } }
}`;

/** Questions of several statements each; no two are alike. */
export const questions: readonly Question[] = [
  { query: law, variables: { id: 'BR-LGPD' } },
  ...Array.from({ length: 27 }, (_, i) => ({ query: trace, variables: { asOf: `${2000 + i}-06-01` } })),
];

/** Tells right answers from wrong ones by what the server told before the fault. */
export async function truthOf(url: string): Promise<(answer: Answer) => boolean> {
  const truth = new Map<Question, unknown>();
  for (const question of questions) {
    const { data, codes } = await ask(url, question);
    if (codes.length > 0) throw new Error(`Not even now: ${codes}`);
    truth.set(question, data);
  }
  return ({ question, data, codes }) => codes.length === 0 && isDeepStrictEqual(data, truth.get(question));
}

/** The questions in turn, for ever. */
export function inTurn(): () => Question {
  let next = 0;
  return () => questions[next++ % questions.length]!;
}
