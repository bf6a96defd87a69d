import type { Topic } from '../vocabulary/law.js';
import type { TrendFamily, TrendKind } from '../vocabulary/report.js';

export interface TrendConditions {
  readonly report?: string | null;
  readonly kind?: TrendKind | null;
  readonly family?: TrendFamily | null;
  readonly topic?: Topic | null;
}

interface Filtered {
  readonly id: string;
  readonly report: string;
  readonly kind: TrendKind;
  readonly family: TrendFamily | null;
  readonly dataFlowTopics: readonly Topic[] | null;
}

/** Whether a trend meets every condition given. */
export function meets(trend: Filtered, { report, kind, family, topic }: TrendConditions): boolean {
  return (
    (report == null || trend.report === report) &&
    (kind == null || trend.kind === kind) &&
    (family == null || trend.family === family || (trend.kind === 'FAMILY' && trend.id === family)) &&
    (topic == null || (trend.dataFlowTopics?.includes(topic) ?? false))
  );
}
