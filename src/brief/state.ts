import type { BriefFrameworkFragment, BriefTraceFragment } from '../generated/graphql.js';
import { label } from '../messages/labels.js';
import { message } from '../messages/message.js';
import { verdict } from '../messages/verdict.js';
import { dateInWords } from '../messages/words.js';
import type { Lang } from '../vocabulary/lang.js';
import { knownPart } from '../vocabulary/partialDate.js';
import { type Block, lead, list, plain, type Text } from './document.js';
import type { Evidence } from './evidence.js';
import { lawName } from './facts.js';
import { nextOfCorridor } from './next.js';

/**
 * The general laws of the countries: since when, and who enforces them. `corridors` tells the last column, of the corridors that begin in
 * a country.
 */
export function frameworksTable(
  frameworks: readonly BriefFrameworkFragment[],
  lang: Lang,
  evidence: Evidence,
  corridors?: (country: string) => string,
): Block {
  const columns = ['country', 'law', 'since', 'authority', ...(corridors ? (['corridors'] as const) : [])] as const;
  return {
    kind: 'table',
    head: columns.map((column) => message(lang, `brief.column.${column}`, {})),
    rows: frameworks.map((framework) => [
      ...frameworkRow(framework, lang, evidence),
      ...(corridors ? [plain(corridors(framework.country.id))] : []),
    ]),
  };
}

/** The same of many countries: their codes, by the state of their law. */
export function frameworksList(frameworks: readonly BriefFrameworkFragment[], lang: Lang): Block {
  const states = ['IN_FORCE', 'UNDATED', 'NONE', 'NOT_COVERED'] as const;
  return list(
    states.flatMap((state) => {
      const countries = frameworks.filter((each) => each.state === state).map(({ country }) => country.id);
      if (countries.length === 0) return [];
      return [
        lead(message(lang, `brief.frameworks.${state}`, { count: String(countries.length) }), countries.join(', ')),
      ];
    }),
  );
}

function frameworkRow({ country, state, laws: [law] }: BriefFrameworkFragment, lang: Lang, evidence: Evidence): Text[] {
  if (state === 'NONE' || state === 'NOT_COVERED' || law === undefined) {
    const why = state === 'NOT_COVERED' ? state : 'NONE';
    return [country.name, message(lang, `brief.framework.${why}`, {}), '', ''].map(plain);
  }
  const name = lawName(law);
  const mark = evidence.mark([{ ...law, label: name }]);
  const told = state === 'UNDATED' ? message(lang, 'brief.framework.UNDATED', { law: name }) : name;
  const since = law.inForce === null ? '' : dateInWords(knownPart(law.inForce), lang);
  const authorities = law.enforcedBy
    .filter(({ kind }) => kind === 'DATA_PROTECTION')
    .map(({ acronym, name: full }) => acronym ?? full);
  return [country.name, told + mark, since, authorities.join(', ')].map(plain);
}

/** The verdict on each corridor, in a sentence. */
export function verdicts(traces: readonly BriefTraceFragment[], lang: Lang): Block {
  return list(
    traces.map((trace) => {
      const { origin, destination } = trace;
      const corridor = message(lang, 'brief.corridor', { origin: origin.name, destination: destination.name });
      return lead(corridor, [verdictOf(trace, lang), nextOfCorridor(trace.nextChange, lang)].join(' ').trim());
    }),
  );
}

function verdictOf(trace: BriefTraceFragment, lang: Lang): string {
  const { level, levelAtMost, certainty } = trace;
  const said = verdict(trace, lang);
  if (level === null || certainty === 'UNREGULATED' || levelAtMost === level) return said;
  const atMost =
    levelAtMost === null
      ? message(lang, 'verdict.atMostUnknown', {})
      : message(lang, 'verdict.atMost', { level: label(lang, 'CorridorLevel', levelAtMost) });
  return `${said} ${atMost}`;
}
