import type { GapsQuery, GapsRuleFragment, GapsWeightFragment } from '../../generated/graphql.js';
import { Topic } from '../../vocabulary/law.js';
import { table } from '../terminal/table.js';
import { number } from './numbers.js';

/** The work list, for those who mend the facts: ids and terms as the files of the facts have them. */
export function gapsText({ dataset, ...weighed }: GapsQuery, top: number): string {
  const { gaps, verification, coverage, version } = dataset;
  return [
    `Data set ${version}`,
    section('Facts by the best grade of their sources', [
      ...verification.map((each) => [each.verification, number(each.count), `${(100 * each.share).toFixed(1)} %`]),
    ]),
    section(`The ${top} heaviest provisions: corridors that hang on each`, [
      ['', 'personal', 'health', 'financial', 'best grade'],
      ...heaviest(weighed, top),
    ]),
    section(
      `Rules of transfer, localisation and notification that were read in no text: ${gaps.recalledRules.length} of ${gaps.weighedRuleCount}`,
      gaps.recalledRules.map(ruleRow),
    ),
    section(
      `Binding commitments on data that were read in no text: ${gaps.recalledCommitments.length}`,
      gaps.recalledCommitments.map(({ id, topic, locator }) => [id, topic, locator]),
    ),
    section(
      `Laws without a day of entry into force: ${gaps.lawsWithoutStart.length}`,
      gaps.lawsWithoutStart.map(({ id, status, title }) => [id, status, title]),
    ),
    section(`Rules without a start: ${gaps.rulesWithoutStart.length}`, gaps.rulesWithoutStart.map(ruleRow)),
    section(
      `Parties without the day from which they are bound: ${gaps.partiesWithoutStart.length}`,
      gaps.partiesWithoutStart.map(({ agreement, party, status }) => [agreement.id, party.id, status]),
    ),
    section('Laws by country and topic', coverageRows(coverage)),
  ].join('\n\n');
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? title : `${title}\n${table(rows).replace(/^/gm, '  ')}`;
}

function ruleRow({ id, effect, provision }: GapsRuleFragment): string[] {
  return [id, effect, provision.locator];
}

type Weighed = Pick<GapsQuery, 'personal' | 'health' | 'financial'>;

const questions = ['personal', 'health', 'financial'] as const satisfies readonly (keyof Weighed)[];

/** Provisions by the most corridors that hang on them under any of the questions, then by all together. */
function heaviest(weighed: Weighed, top: number): string[][] {
  const provisions = new Map<string, { fact: GapsWeightFragment; counts: number[] }>();
  for (const [at, question] of questions.entries()) {
    for (const { node } of weighed[question].edges) {
      if (node.kind !== 'PROVISION') continue;
      const known = provisions.get(node.id) ?? { fact: node, counts: questions.map(() => 0) };
      known.counts[at] = node.corridorCount;
      provisions.set(node.id, known);
    }
  }
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  return [...provisions.values()]
    .sort(
      (a, b) =>
        Math.max(...b.counts) - Math.max(...a.counts) ||
        sum(b.counts) - sum(a.counts) ||
        (a.fact.id < b.fact.id ? -1 : 1),
    )
    .slice(0, top)
    .map(({ fact, counts }) => [fact.id, ...counts.map(String), fact.verification ?? 'none']);
}

/** One row for each country, one column for each topic that some country has. */
function coverageRows(coverage: GapsQuery['dataset']['coverage']): string[][] {
  const topics = (Object.keys(Topic) as Topic[]).filter((topic) => coverage.some((each) => each.topic === topic));
  const countries = [...new Set(coverage.map(({ country }) => country))];
  return [
    ['', ...topics.map(abbreviated)],
    ...countries.map((country) => [
      country,
      ...topics.map((topic) =>
        String(coverage.find((each) => each.country === country && each.topic === topic)?.laws ?? '·'),
      ),
    ]),
  ];
}

/** `DATA_PROTECTION` → `DAT_PRO`: many columns have to fit. */
function abbreviated(topic: Topic): string {
  return topic
    .split('_')
    .map((word) => word.slice(0, 3))
    .join('_');
}
