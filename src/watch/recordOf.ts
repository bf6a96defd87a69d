import type { RecordKind } from '../permalink/kinds.js';
import type { Subject } from './change.js';

/** The record that a change is about, the narrowest one that has a page. */
export function recordOf(subject: Subject): { readonly kind: RecordKind; readonly id: string } {
  switch (subject.type) {
    case 'LAW':
      return { kind: 'law', id: subject.law.id };
    case 'RULE':
      return { kind: 'rule', id: subject.rule.id };
    case 'AGREEMENT':
    case 'PARTY':
      return { kind: 'agreement', id: subject.agreement.id };
    case 'COMMITMENT':
      return { kind: 'commitment', id: subject.commitment.id };
    case 'RECOGNITION':
      return { kind: 'recognition', id: subject.recognition.id };
    case 'MEMBERSHIP':
      return { kind: 'group', id: subject.membership.group };
    case 'AUTHORITY':
      return { kind: 'regulator', id: subject.authority.id };
  }
}
