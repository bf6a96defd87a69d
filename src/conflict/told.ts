import { type Names, nameOf } from '../corridor/explain/names.js';
import { labelInSentence } from '../messages/labels.js';
import { message } from '../messages/message.js';
import { listInWords } from '../messages/words.js';
import type { Lang } from '../vocabulary/lang.js';
import type { Conflict } from './conflicts.js';

/** A potential conflict with the names that its sentences need. */
export interface ToldConflict extends Conflict {
  readonly names: Names;
}

/** Why it is one, in a few sentences: the rule, the commitment, to whom it is owed, what may save the rule, and that none of it is a verdict. */
export function tellConflict({ names, ...conflict }: ToldConflict, lang: Lang): string {
  const { country, law, rule, commitment, agreement, towards, level, threshold, exceptionsThatMayApply } = conflict;
  const parties = [...new Set(towards.map(({ party }) => nameOf(party, names, lang)))];
  return [
    message(lang, 'conflict.potential', {
      article: `${law.title}, ${rule.locator}`,
      country: nameOf(country, names, lang),
      level: labelInSentence(lang, 'CorridorLevel', level),
      parties: listInWords(parties, lang),
      commitment: `${names(agreement.id, lang) ?? agreement.name}, ${commitment.locator}`,
    }),
    ...(threshold === null ? [] : [message(lang, 'conflict.threshold', { threshold })]),
    exceptionsThatMayApply.length === 0
      ? message(lang, 'conflict.exceptions.none', {})
      : message(lang, 'conflict.exceptions.some', {
          exceptions: listInWords(
            exceptionsThatMayApply.map((exception) => labelInSentence(lang, 'CommitmentException', exception)),
            lang,
          ),
        }),
    tellShelter(conflict, lang),
    message(lang, 'conflict.lawyer', {}),
  ].join(' ');
}

function tellShelter({ shelter, reservations, mayCover }: Omit<Conflict, 'names'>, lang: Lang): string {
  const told =
    shelter === 'SHELTERED'
      ? message(lang, 'conflict.shelter.SHELTERED', { reservations: reservations.map(({ id }) => id).join(', ') })
      : message(lang, `conflict.shelter.${shelter}`, {});
  const others = mayCover.map(({ id }) => id).join(', ');
  return mayCover.length === 0 ? told : `${told} ${message(lang, 'conflict.mayCover', { reservations: others })}`;
}
