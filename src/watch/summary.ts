import { type Names, nameOf } from '../corridor/explain/names.js';
import { label, labelInSentence } from '../messages/labels.js';
import { message } from '../messages/message.js';
import { listInWords } from '../messages/words.js';
import type { Lang } from '../vocabulary/lang.js';
import type { Standing } from './cells.js';
import type { Annals, Happening, Subject } from './change.js';

/** What the sentence of a change needs besides the change. */
export interface Teller {
  readonly names: Names;
  readonly annals?: Annals | undefined;
  readonly lawTitle: (id: string) => string | undefined;
}

/** A change in one sentence, without its date. */
export function summaryOf({ kind, subject }: Happening, teller: Teller, lang: Lang): string {
  const place = (id: string) => nameOf(id, teller.names, lang);
  switch (subject.type) {
    case 'LAW':
      return lawSummary(kind, subject, teller, lang);
    case 'RULE': {
      const { law, rule } = subject;
      const values = { jurisdiction: place(law.jurisdiction), law: law.title, article: rule.locator };
      if (kind === 'MECHANISM_USABLE') {
        const mechanisms = rule.mechanisms.map((mechanism) => labelInSentence(lang, 'Mechanism', mechanism));
        return message(lang, 'change.MECHANISM_USABLE', { ...values, mechanisms: listInWords(mechanisms, lang) });
      }
      const effect = labelInSentence(lang, 'RuleEffect', rule.effect);
      return message(lang, kind === 'RULE_ENDS' ? 'change.RULE_ENDS' : 'change.RULE_STARTS', { ...values, effect });
    }
    case 'AGREEMENT': {
      const key = kind === 'AGREEMENT_SIGNED' ? 'change.AGREEMENT_SIGNED' : 'change.AGREEMENT_IN_FORCE';
      return message(lang, key, { agreement: agreementName(subject.agreement, teller.names, lang) });
    }
    case 'PARTY': {
      const agreement = agreementName(subject.agreement, teller.names, lang);
      const key = kind === 'PARTY_JOINS' ? 'change.PARTY_JOINS' : 'change.PARTY_LEAVES';
      return message(lang, key, { agreement, party: place(subject.party.party) });
    }
    case 'COMMITMENT': {
      const agreement = agreementName(subject.agreement, teller.names, lang);
      const key = kind === 'COMMITMENT_STARTS' ? 'change.COMMITMENT_STARTS' : 'change.COMMITMENT_ENDS';
      const topic = labelInSentence(lang, 'CommitmentTopic', subject.commitment.topic);
      return message(lang, key, { agreement, article: subject.commitment.locator, topic });
    }
    case 'RECOGNITION': {
      const key = kind === 'RECOGNITION_GIVEN' ? 'change.RECOGNITION_GIVEN' : 'change.RECOGNITION_WITHDRAWN';
      return message(lang, key, { giver: place(subject.recognition.from), recognised: place(subject.recognition.to) });
    }
    case 'MEMBERSHIP': {
      const { membership } = subject;
      const values = { country: place(membership.country), group: place(membership.group) };
      const starts = kind === 'MEMBERSHIP_STARTS';
      if (membership.kind === 'BOUND')
        return message(lang, starts ? 'change.BOUND_STARTS' : 'change.BOUND_ENDS', values);
      return message(lang, starts ? 'change.MEMBERSHIP_STARTS' : 'change.MEMBERSHIP_ENDS', values);
    }
    case 'AUTHORITY': {
      const key = kind === 'REGULATOR_ESTABLISHED' ? 'change.REGULATOR_ESTABLISHED' : 'change.REGULATOR_DISSOLVED';
      const { name, jurisdiction } = subject.authority;
      return message(lang, key, { authority: name, jurisdiction: place(jurisdiction) });
    }
  }
}

function lawSummary(
  kind: Happening['kind'],
  { law, step }: Extract<Subject, { type: 'LAW' }>,
  teller: Teller,
  lang: Lang,
): string {
  const values = { law: law.title, jurisdiction: nameOf(law.jurisdiction, teller.names, lang) };
  switch (kind) {
    case 'BILL':
      return message(lang, step === undefined ? 'change.BILL' : `change.BILL.${step}`, values);
    case 'LAW_ADOPTED':
      return message(lang, 'change.LAW_ADOPTED', values);
    case 'LAW_IN_FORCE':
      return message(lang, 'change.LAW_IN_FORCE', values);
    case 'LAW_REPLACED': {
      const by = teller.annals?.replacedBy.get(law.id) ?? '';
      return message(lang, 'change.LAW_REPLACED', { ...values, by: teller.lawTitle(by) ?? by });
    }
    default:
      return message(lang, 'change.LAW_REPEALED', values);
  }
}

/** A group may have the id of the agreement that founded it, and then its name is another. */
function agreementName({ id, name }: { readonly id: string; readonly name: string }, names: Names, lang: Lang): string {
  return names(id, lang) ?? name;
}

/** A level in words. What is unregulated is not called free, and what is not known has no other word. */
export function standingInWords({ level, certainty }: Standing, lang: Lang): string {
  return certainty !== 'REGULATED' || level === null
    ? label(lang, 'Certainty', level === null ? 'UNKNOWN' : certainty)
    : label(lang, 'CorridorLevel', level);
}
