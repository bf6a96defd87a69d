import { useId } from 'react';
import { dateInWords } from '../../../src/messages/words.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import type { Shade } from './Level.js';
import { words } from './words.js';
import './timeSlider.css';

interface Mark {
  /** The first day of what the mark stands for. */
  readonly day: string;
  /** What changes on it, in a few words. */
  readonly what: string;
}

/** From a day on, up to the next band, in the colour of a level. */
interface Band {
  readonly from: string;
  readonly shade: Shade;
}

interface Props {
  readonly from: string;
  readonly to: string;
  readonly value: string;
  readonly marks: readonly Mark[];
  readonly bands?: readonly Band[];
  /** The day and what holds on it, in words, for readers who hear the slider; the day alone by default. */
  readonly told?: string | undefined;
  /** Told at every step of a drag: what hangs on it must be at hand already. */
  readonly onChange: (day: string) => void;
}

const DAY = 86_400_000;
const dayNumber = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
const dayOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

/** A slider over the years, with a mark at every day on which the answer changes; a mark is a button that leads to its day. */
export function TimeSlider({ from, to, value, marks, bands = [], told, onChange }: Props) {
  const id = useId();
  const say = useWords(words);
  const { lang } = useLanguage();
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const place = (day: string) => `${(100 * (dayNumber(day) - first)) / Math.max(1, last - first)}%`;
  const before = marks.findLast(({ day }) => day < value);
  const after = marks.find(({ day }) => day > value);
  const years = yearsBetween(from, to);

  return (
    <div className="time-slider">
      <label htmlFor={id}>{say('timeline')}</label>
      <div className="time-slider-row">
        <button type="button" disabled={!before} onClick={() => before && onChange(before.day)} title={before?.what}>
          <span aria-hidden="true">‹</span>
          <span className="visually-hidden">{say('previousChange')}</span>
        </button>
        <div className="time-slider-track">
          <input
            id={id}
            type="range"
            min={first}
            max={last}
            value={dayNumber(value)}
            aria-valuetext={told ?? dateInWords(value, lang)}
            onChange={({ target }) => onChange(dayOf(Number(target.value)))}
          />
          {bands.length > 0 && (
            <div className="time-slider-bands" aria-hidden="true">
              {bands.map(({ from: start, shade }) => (
                <span key={start} className="shaded" data-shade={shade} style={{ insetInlineStart: place(start) }} />
              ))}
            </div>
          )}
          {marks.length > 0 && (
            <ol className="time-slider-marks" aria-label={say('changes')}>
              {marks.map(({ day, what }) => (
                <li key={day} style={{ insetInlineStart: place(day) }}>
                  <button
                    type="button"
                    tabIndex={-1}
                    onClick={() => onChange(day)}
                    title={`${dateInWords(day, lang)}: ${what}`}
                    aria-label={`${dateInWords(day, lang)}: ${what}`}
                  />
                </li>
              ))}
            </ol>
          )}
          <div className="time-slider-years" aria-hidden="true">
            {years.map((year) => (
              <span key={year} style={{ insetInlineStart: place(`${year}-01-01`) }}>
                {year}
              </span>
            ))}
          </div>
        </div>
        <button type="button" disabled={!after} onClick={() => after && onChange(after.day)} title={after?.what}>
          <span aria-hidden="true">›</span>
          <span className="visually-hidden">{say('nextChange')}</span>
        </button>
      </div>
    </div>
  );
}

/** Every fifth year, which leaves room for their names on a phone. */
function yearsBetween(from: string, to: string): number[] {
  const first = Math.ceil(Number(from.slice(0, 4)) / 5) * 5;
  const last = Number(to.slice(0, 4));
  return Array.from({ length: Math.max(0, Math.floor((last - first) / 5) + 1) }, (_, index) => first + 5 * index);
}
