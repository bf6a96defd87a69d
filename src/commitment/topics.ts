import { CommitmentTopic } from '../vocabulary/trade.js';

/** The topics asked, in the order of the vocabulary and each once; all where none is named. */
export function topicsAsked(asked: readonly CommitmentTopic[] | null | undefined): CommitmentTopic[] {
  return (Object.keys(CommitmentTopic) as CommitmentTopic[]).filter((topic) => asked?.includes(topic) ?? true);
}
