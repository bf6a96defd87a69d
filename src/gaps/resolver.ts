import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { Dataset } from '../about/types.js';
import { Commitment, Membership, type MembershipRow } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import type { Reader } from '../api/reader.js';
import { Law, Rule } from '../law/types.js';
import type { RuleEffect } from '../vocabulary/law.js';
import type { CommitmentTopic } from '../vocabulary/trade.js';
import { DataGaps } from './types.js';

/** Rules that set the level of a corridor. */
const effects: readonly RuleEffect[] = [
  'FREE_FLOW',
  'CONDITIONAL_FLOW',
  'PRIOR_AUTHORISATION',
  'NOTIFICATION',
  'LOCAL_COPY',
  'LOCAL_STORAGE',
  'LOCAL_PROCESSING',
  'LOCAL_INFRASTRUCTURE',
  'BAN',
];

/** Commitments that limit such rules. */
const topics: readonly CommitmentTopic[] = ['DATA_FLOW', 'LOCALISATION_BAN', 'FINANCIAL_DATA'];

@Resolver(() => Dataset)
export class DatasetGapsResolver {
  @FieldResolver(() => DataGaps, { description: 'What is not known and should be.' })
  async gaps(@Ctx() { reader }: Context): Promise<DataGaps> {
    const [row] = await reader.read('gaps/rule_count', { effects: [...effects] });
    return { weighedRuleCount: row?.count as number };
  }
}

@Resolver(() => DataGaps)
export class DataGapsResolver {
  @FieldResolver(() => [Law], {
    description: 'Laws, bills aside, without a recorded day of entry into force: they count at no day.',
  })
  lawsWithoutStart(@Ctx() { reader }: Context): Promise<object[]> {
    return recordsOf(reader, 'law/by_id', reader.read('gaps/laws_without_start'));
  }

  @FieldResolver(() => [Rule], {
    description: 'Rules of such laws that have no start of their own: they count at no day.',
  })
  rulesWithoutStart(@Ctx() { reader }: Context): Promise<object[]> {
    return recordsOf(reader, 'rule/by_id', reader.read('gaps/rules_without_start'));
  }

  @FieldResolver(() => [Membership], {
    description: 'Parties that are bound by their status, of which the first day is not recorded.',
  })
  async partiesWithoutStart(@Ctx() { reader }: Context): Promise<MembershipRow[]> {
    const rows = await reader.read('gaps/parties_without_start');
    return rows.map(({ record }) => record as unknown as MembershipRow);
  }

  @FieldResolver(() => [Rule], {
    description: 'Rules of transfer, localisation and notification that were read in no text.',
  })
  recalledRules(@Ctx() { reader }: Context): Promise<object[]> {
    return recordsOf(reader, 'rule/by_id', reader.read('gaps/recalled_rules', { effects: [...effects] }));
  }

  @FieldResolver(() => [Commitment], {
    description: 'Binding commitments on data flows, localisation and financial data that were read in no text.',
  })
  recalledCommitments(@Ctx() { reader }: Context): Promise<object[]> {
    return recordsOf(reader, 'commitment/by_id', reader.read('gaps/recalled_commitments', { topics: [...topics] }));
  }
}

async function recordsOf(reader: Reader, statement: string, ids: ReturnType<Reader['read']>): Promise<object[]> {
  const records = await Promise.all((await ids).map(({ id }) => reader.one<object>(statement, id as string)));
  return records.filter((record) => record !== null);
}
