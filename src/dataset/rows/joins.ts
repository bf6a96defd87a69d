import type { JoinKind, JoinSubjectKind } from '../../vocabulary/progress.js';
import type { Dataset } from '../format/index.js';
import { joinId, subjectOf, targetOf } from '../joinId.js';
import type { GraphRows, Kind } from './graphRows.js';

const labels: Record<JoinSubjectKind, Kind> = {
  GUIDING_QUESTION: 'GuidingQuestion',
  TREND: 'Trend',
  ACTION_LINE: 'ActionLine',
  ACTION_AREA: 'ActionArea',
  GOAL: 'Goal',
};

/** The kinds of join of which the other end is a fact of the graph; the other ends are terms. */
const facts: Partial<Record<JoinKind, Kind>> = { AGREEMENT: 'Agreement', LAW: 'Law', GOAL: 'Goal' };

/** Action lines of world summits, and what bears on goals, trends, action lines and questions. */
export function addJoins({ actionLines, judgements }: Dataset, rows: GraphRows): void {
  for (const { plan, actionLines: lines } of actionLines) {
    const { sources, ...properties } = plan;
    rows.fact('action_plans', 'ActionPlan', properties, sources);
    lines.forEach(({ sources, points, ...line }, position) => {
      rows.fact('action_lines', 'ActionLine', { ...line, position }, sources, plan.id);
      points.forEach(({ sources, ...point }, index) => {
        const id = `${line.id}/${index + 1}`;
        rows.fact('action_points', 'ActionPoint', { ...point, id, position: index }, sources, line.id);
      });
    });
  }
  const joins = judgements.flatMap((file) => file.joins);
  joins.forEach((join, position) => {
    const id = joinId(join);
    const subject = subjectOf(join);
    const { kind, term } = targetOf(join);
    const { value, presence, bindingness, atLeast, atMost } = join.to;
    const { judgement, note, sources } = join;
    const properties = {
      ...{ id, kind, term, position, note, subjectKind: subject.kind, subject: subject.id },
      ...judgement,
      value: kind === 'FEATURE' ? (value ?? 'YES') : null,
      bindingness: kind === 'COMMITMENT_TOPIC' ? (bindingness ?? 'BINDING') : null,
      ...{ presence, atLeast, atMost },
    };
    rows.fact('joins', 'Join', properties, sources);
    rows.relate('about', id, `${labels[subject.kind]}:${subject.id}`);
    const fact = facts[kind];
    if (fact !== undefined) rows.relate('bears_on', `${fact}:${term}`, id);
    if (kind === 'FEATURE') rows.relate('feature_bears_on', term, id);
    if (kind === 'INDICATOR') rows.relate('indicator_bears_on', term, id);
  });
}
