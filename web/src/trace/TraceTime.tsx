import { dateInWords } from '../../../src/messages/words.js';
import type { TraceHistoryQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { shadeOf, useShadeName } from '../parts/Level.js';
import { TimeSlider } from '../parts/TimeSlider.js';
import { historyFrom, periodAt, spanOf } from './periods.js';

interface Props {
  /** Null until it is there: the slider moves all the same. */
  readonly history: TraceHistoryQuery['history'] | null;
  readonly day: string;
  readonly onChange: (day: string) => void;
}

/** The day over the years, on the levels that the corridor has had and, as recorded, will have. */
export function TraceTime({ history, day, onChange }: Props) {
  const { lang } = useLanguage();
  const nameOf = useShadeName();
  const { from, to } = spanOf(history ?? { from: historyFrom(day), to: day }, day);
  const periods = history?.periods ?? [];
  const here = periodAt(periods, day);
  return (
    <TimeSlider
      from={from}
      to={to}
      value={day}
      told={here && `${dateInWords(day, lang)}: ${nameOf(shadeOf(here))}`}
      marks={periods.slice(1).map((period) => ({
        day: period.from,
        what: [nameOf(shadeOf(period)), ...period.changes.map(({ summary }) => summary)].join('. '),
      }))}
      bands={periods.map((period) => ({ from: period.from, shade: shadeOf(period) }))}
      onChange={onChange}
    />
  );
}
