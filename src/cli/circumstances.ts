import { type Command, InvalidArgumentError, Option } from 'commander';
import { suggestion } from '../dataset/nearest.js';
import { Lang } from '../vocabulary/lang.js';
import { DataCategory, Recipient, Sector } from '../vocabulary/law.js';
import { isDate } from '../vocabulary/partialDate.js';

/** What a question about corridors can be narrowed by, whatever the day, and the language of its answer. */
export interface Matter {
  readonly category: DataCategory;
  readonly sector: Sector;
  readonly recipient: Recipient;
  readonly lang: Lang;
  readonly json?: true;
}

/** The same at a day. */
export interface Circumstances extends Matter {
  readonly asOf?: string;
}

/** `json`: whether the command can answer as JSON. */
export function withCircumstances(command: Command, answering = { json: true }): Command {
  return withLanguage(
    withSubject(command).option('-d, --as-of <date>', 'the day, such as 2020-11-30 (default: today)', day),
    answering,
  );
}

export function withMatter(command: Command): Command {
  return withLanguage(withSubject(command));
}

export function withLanguage(command: Command, { json } = { json: true }): Command {
  command.addOption(term('-l, --lang <language>', 'the language of the answer', Lang, 'EN'));
  return json ? command.option('--json', 'the answer as JSON, for machines') : command;
}

function withSubject(command: Command): Command {
  return command
    .addOption(term('-c, --category <category>', 'the data', DataCategory, 'PERSONAL'))
    .addOption(term('-s, --sector <sector>', 'the sector of the exporter', Sector, 'ALL'))
    .addOption(term('-r, --recipient <recipient>', 'who receives', Recipient, 'CONTROLLER'));
}

/** The variables of the operations. */
export function variablesOf({ category, sector, recipient, asOf, lang }: Omit<Circumstances, 'json'>) {
  return { dataCategory: category, sector, recipient, asOf: asOf ?? null, lang };
}

/** An option that takes a term of a vocabulary, in capitals or not. */
function term(flags: string, description: string, vocabulary: object, fallback: string): Option {
  const terms = Object.keys(vocabulary);
  const option = new Option(flags, description).choices(terms).default(fallback);
  return option.argParser((given: string) => {
    const meant = given.toUpperCase();
    if (terms.includes(meant)) return meant;
    throw new InvalidArgumentError(`Expected one of ${terms.join(', ')}${suggestion(given, terms)}.`);
  });
}

export function day(given: string): string {
  if (isDate(given)) return given;
  throw new InvalidArgumentError('Expected a calendar day: year, month and day, such as 2020-11-30.');
}

/** An id as people type it. */
export function id(given: string): string {
  return given.trim().toUpperCase();
}

/** Several, separated by commas. */
export function ids(given: string): string[] {
  const all = given.split(',').map(id);
  if (all.includes('')) throw new InvalidArgumentError('Expected codes separated by commas, such as BR,AR,CL.');
  return all;
}
