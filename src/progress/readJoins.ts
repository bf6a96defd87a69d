import type { PromiseOrValue, Reader } from '../api/reader.js';
import type { Verification } from '../vocabulary/evidence.js';
import type { JoinBasis, JoinSubjectKind } from '../vocabulary/progress.js';
import type { JoinFact } from './facts.js';

/** A join as the statements return it. */
export interface JoinRow extends JoinFact {
  readonly by: string;
  readonly basis: JoinBasis;
  readonly why: string;
  readonly note: string | null;
  readonly verification: Verification | null;
  readonly subjectKind: JoinSubjectKind;
  readonly subject: string;
}

/** What bears on a record: a label of the graph and an id. */
export function joinsAbout(reader: Reader, label: string, id: string): PromiseOrValue<readonly JoinRow[]> {
  return reader.many('join/of_subjects', `${label}:${id}`);
}
