import { barOn, placeOn, type TimeAxis, yearsOn } from './timeAxis.js';
import './timeBar.css';

interface Props {
  readonly axis: TimeAxis;
  /** The day that is asked about. */
  readonly asOf: string;
  /** When it was adopted or signed. */
  readonly made: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** How it looks where not simply in force. */
  readonly look?: 'draft' | 'outside' | undefined;
}

/** What lasted from when to when, drawn. The same dates stand beside it in words, so assistive technology passes over it. */
export function TimeBar({ axis, asOf, made, since, until, look }: Props) {
  const bar = since === null ? null : barOn(axis, since, until);
  const waiting = made !== null && since !== null && made < since ? barOn(axis, made, since) : null;
  return (
    <div className="time-bar" aria-hidden="true">
      <span className="time-bar-day" style={{ insetInlineStart: `${placeOn(axis, asOf)}%` }} />
      {waiting && (
        <span
          className="time-bar-waiting"
          style={{ insetInlineStart: `${waiting.start}%`, inlineSize: `${waiting.length}%` }}
        />
      )}
      {bar && (
        <span
          className="time-bar-span"
          data-look={look}
          data-clipped={bar.isClipped || undefined}
          data-open={bar.isOpen || undefined}
          style={{ insetInlineStart: `${bar.start}%`, inlineSize: `${bar.length}%` }}
        />
      )}
      {made !== null && <span className="time-bar-made" style={{ insetInlineStart: `${placeOn(axis, made)}%` }} />}
    </div>
  );
}

/** The years above the bars. */
export function TimeYears({ axis }: { readonly axis: TimeAxis }) {
  return (
    <div className="time-bar-years" aria-hidden="true">
      {yearsOn(axis).map((year) => (
        <span key={year} style={{ insetInlineStart: `${placeOn(axis, `${year}-01-01`)}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}
