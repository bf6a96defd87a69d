import type { Names } from '../corridor/explain/names.js';
import { nameOf } from '../corridor/explain/names.js';
import { cite } from '../corridor/trace/cite.js';
import type { FactIndex } from '../corridor/trace/factIndex.js';
import { label } from '../messages/labels.js';
import { message } from '../messages/message.js';
import { dateInWords, listInWords, shareInWords, spanInWords } from '../messages/words.js';
import type { CriterionMet } from '../vocabulary/adequacy.js';
import type { Lang } from '../vocabulary/lang.js';
import type { AdequacyCandidate, AdequacySide } from './candidates.js';
import type { DestinationFile } from './destinationFile.js';
import type { TransferPower } from './powers.js';

/** A destination file in a few sentences: what is the measure, how far it is met, what the state may reach. */
export function tellFile(file: DestinationFile, benchmark: string, index: FactIndex, names: Names, lang: Lang): string {
  const count = (met: CriterionMet) => String(file.criteria.filter((criterion) => criterion.met === met).length);
  const origin = nameOf(file.origin.country, names, lang);
  return [
    file.basis === 'OWN_FRAMEWORK'
      ? message(lang, 'destination.basis.OWN_FRAMEWORK', { origin, articles: cite(file.articles, index.law) })
      : message(lang, 'destination.basis.BENCHMARK', { origin, benchmark }),
    message(lang, 'destination.met', {
      destination: nameOf(file.destination.country, names, lang),
      share: shareInWords(file.shareMetLow, file.shareMetHigh, lang),
      asked: String(file.criteria.length),
      full: count('YES'),
      partial: count('PARTIAL'),
      none: count('NO'),
      unknown: count('NOT_RECORDED'),
    }),
    file.governmentAccess.length === 0
      ? message(lang, 'destination.noAccess', {})
      : message(lang, 'destination.access', { articles: cite(file.governmentAccess, index.law) }),
    message(lang, 'explanation.disclaimer', { date: dateInWords(file.origin.circumstances.asOf, lang) }),
  ].join(' ');
}

/** A pair in a few sentences: how near, what is missing, what each has to do. */
export function tellCandidate(candidate: AdequacyCandidate, names: Names, lang: Lang): string {
  const { one, other, distanceLow, distanceHigh } = candidate;
  const name = ({ view }: AdequacySide) => nameOf(view.country, names, lang);
  const without = [one, other].filter(({ view }) => view.framework.state !== 'IN_FORCE');
  const tellSide = (side: AdequacySide, towards: AdequacySide) =>
    message(lang, 'candidate.side', {
      country: name(side),
      other: name(towards),
      share: shareInWords(side.asked.shareMetLow, side.asked.shareMetHigh, lang),
      steps: String(side.changes.length),
    });
  return [
    message(lang, 'candidate.pair', {
      one: name(one),
      other: name(other),
      distance: spanInWords(distanceLow, distanceHigh, lang),
    }),
    ...(one.recognises && other.recognises ? [message(lang, 'candidate.mutual', {})] : []),
    ...(without.length === 0
      ? []
      : [message(lang, 'candidate.noFramework', { countries: listInWords(without.map(name), lang) })]),
    tellSide(one, other),
    tellSide(other, one),
  ].join(' ');
}

/** A power in a sentence. */
export function tellPower(power: TransferPower, lang: Lang): string {
  const { mechanism, laws, rules, since, status, usableFrom, unusedDays, recognitions } = power;
  const named = {
    mechanism: label(lang, 'Mechanism', mechanism),
    date: dateInWords(since, lang),
    articles: cite(rules, (id) => laws.find((law) => law.id === id)),
  };
  const usable = usableFrom === null ? '' : dateInWords(usableFrom, lang);
  const days = String(unusedDays);
  if (status === 'USED') {
    return recognitions.length > 0
      ? message(lang, 'power.USED.recognition', { ...named, count: String(recognitions.length) })
      : message(lang, 'power.USED.usable', { ...named, usable });
  }
  if (status !== 'UNUSED') return message(lang, `power.${status}`, named);
  return usableFrom === null
    ? message(lang, 'power.UNUSED', { ...named, days })
    : message(lang, 'power.UNUSED.coming', { ...named, days, usable });
}
