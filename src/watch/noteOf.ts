import type { MembershipRow } from '../agreement/types.js';
import type { Reader } from '../api/reader.js';
import type { GroupMembershipRow, RecognitionRow } from '../jurisdiction/types.js';
import type { Subject } from './change.js';

interface Noted {
  readonly note: string | null;
}

/** What the record says to be uncertain or worth knowing. */
export async function noteOf(subject: Subject, reader: Reader): Promise<string | null> {
  return (await recordOf(subject, reader))?.note ?? null;
}

async function recordOf(subject: Subject, reader: Reader): Promise<Noted | null | undefined> {
  switch (subject.type) {
    case 'LAW':
      return reader.one<Noted>('law/by_id', subject.law.id);
    case 'RULE':
      return reader.one<Noted>('rule/by_id', subject.rule.id);
    case 'AGREEMENT':
      return reader.one<Noted>('agreement/by_id', subject.agreement.id);
    case 'COMMITMENT':
      return reader.one<Noted>('commitment/by_id', subject.commitment.id);
    case 'AUTHORITY':
      return reader.one<Noted>('regulator/by_id', subject.authority.id);
    case 'PARTY': {
      const { party, status, since } = subject.party;
      const entries = await reader.many<MembershipRow & Noted>('agreement/parties_of_agreements', subject.agreement.id);
      return entries.find((each) => each.party === party && each.status === status && each.since === since);
    }
    case 'RECOGNITION': {
      const given = await reader.many<RecognitionRow>('jurisdiction/recognitions_by', subject.recognition.from);
      return given.find(({ id }) => id === subject.recognition.id);
    }
    case 'MEMBERSHIP': {
      const { country, group, since } = subject.membership;
      const memberships = await reader.many<GroupMembershipRow>('group/groups_of_countries', country);
      return memberships.find((each) => each.group === group && each.since === since);
    }
  }
}
