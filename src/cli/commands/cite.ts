import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { suggestion } from '../../dataset/nearest.js';
import {
  CiteAgreementDocument,
  CiteCommitmentDocument,
  CiteDatasetDocument,
  CiteLawDocument,
  CiteProvisionDocument,
  CiteRuleDocument,
} from '../../generated/graphql.js';
import { CitationStyle } from '../../source/citation.js';
import { ask } from '../ask.js';
import { id } from '../circumstances.js';
import { withGraph } from '../configured.js';
import { Failure } from '../failure.js';

interface Cited {
  readonly record?: { readonly citation: string } | null;
}

interface Question {
  readonly id: string;
  readonly style: CitationStyle;
}

const operations: Readonly<Record<string, TypedDocumentNode<Cited, Question>>> = {
  law: CiteLawDocument,
  provision: CiteProvisionDocument,
  rule: CiteRuleDocument,
  agreement: CiteAgreementDocument,
  commitment: CiteCommitmentDocument,
  dataset: CiteDatasetDocument,
};

export function command(): Command {
  const styles = Object.keys(CitationStyle);
  const style = new Option('--style <style>', 'how it is written').choices(styles).default('APA');
  return new Command('cite')
    .description('how to cite a law, provision, rule, agreement, commitment or the data set')
    .addArgument(new Argument('<kind>', 'what is cited').choices(Object.keys(operations)))
    .argument('[id]', 'such as BR-LGPD; none for the data set', id)
    .addOption(
      style.argParser((given: string) => {
        const meant = given.toUpperCase().replace('-', '_');
        if (styles.includes(meant)) return meant;
        throw new InvalidArgumentError(`Expected one of ${styles.join(', ')}${suggestion(given, styles)}.`);
      }),
    )
    .addHelpText(
      'after',
      `
Examples:
  corredor cite law BR-LGPD --style bibtex
  corredor cite provision BR-LGPD-33-VIII
  corredor cite commitment CPTPP-14.11 --style csl-json
  corredor cite dataset`,
    )
    .action(async (kind: string, given: string | undefined, { style }: { style: CitationStyle }) => {
      if (given === undefined && kind !== 'dataset') throw new Failure(`Name the ${kind}: corredor cite ${kind} <id>.`);
      const asked = { id: given ?? '', style };
      const { record } = await withGraph((graph) => ask(graph, operations[kind]!, asked));
      if (record == null) throw new Failure(`There is no ${kind} "${given}".`);
      console.log(record.citation);
    });
}
