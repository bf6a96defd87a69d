import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type PointerEvent,
  useMemo,
  useState,
} from 'react';
import { useLocation, useRouter } from 'wouter';
import { moved, type Position } from './moves.js';
import './grid.css';

/** What a cell shows of two countries. */
export interface HeatCell {
  /** The name of its colour: a shade of `parts/Level`, or a step of a scale. */
  readonly shade: string;
  /** A few signs beside the colour; the shades of levels have a sign of their own. */
  readonly sign: string;
  /** What it means. */
  readonly name: string;
  /** Whether it is marked as being more in some cases. */
  readonly isMarked: boolean;
}

export interface NamedCountry {
  readonly id: string;
  readonly name: string;
}

export interface Pair {
  readonly origin: string;
  readonly destination: string;
}

interface Props {
  readonly caption: string;
  readonly countries: readonly NamedCountry[];
  readonly cellOf: (origin: string, destination: string) => HeatCell;
  /** Where a cell leads, within the explorer. */
  readonly linkOf: (origin: string, destination: string) => string;
  /** Told which cell is pointed at or has the focus. */
  readonly onPoint: (pair: Pair) => void;
}

/**
 * A heat map of all ordered pairs: a table whose cells are links, of which one alone is in the order of the tab key; the arrow keys lead
 * from there. A thousand cells are drawn at once and a hundred anew at a step of the slider, so rows that stay as they are are not
 * drawn again, and a cell is no component.
 */
export const Grid = memo(function Grid({ caption, countries, cellOf, linkOf, onPoint }: Props) {
  const { base } = useRouter();
  const [, goTo] = useLocation();
  const [active, setActive] = useState<Position>({ row: 0, column: 1 });
  const size = countries.length;
  const at = active.row < size && active.column < size ? active : { row: 0, column: 1 };
  const rows = useMemo(
    () =>
      countries.map(({ id }) =>
        countries.map((destination) => (destination.id === id ? null : cellOf(id, destination.id))),
      ),
    [countries, cellOf],
  );

  const point = ({ target }: PointerEvent | FocusEvent) => {
    const link = linkAt(target);
    if (link) onPoint({ origin: link.dataset.origin!, destination: link.dataset.destination! });
    return link;
  };
  const focus = (event: FocusEvent) => {
    const link = point(event);
    if (link) setActive(positionOf(link));
  };
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    const link = linkAt(event.target);
    const next = link && moved(positionOf(link), event.key, size, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    event.currentTarget.rows[next.row + 1]?.cells[next.column + 1]?.querySelector('a')?.focus();
  };
  const click = (event: MouseEvent) => {
    const link = linkAt(event.target);
    // Another window, or a copy of the address, is the browser's own business.
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(linkOf(link.dataset.origin!, link.dataset.destination!));
  };

  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table through which the arrow keys lead.
      role="grid"
      className="heat"
      data-size={size <= 6 ? 'wide' : size <= 14 ? 'middle' : 'narrow'}
      style={{ '--countries': size } as CSSProperties}
      onPointerOver={point}
      onFocus={focus}
      onKeyDown={press}
      onClick={click}
    >
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td className="heat-corner" aria-hidden="true">
            ↓ →
          </td>
          {countries.map(({ id, name }) => (
            <th key={id} scope="col">
              <span className="heat-destination">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {countries.map((origin, row) => (
          <Row
            key={origin.id}
            origin={origin}
            destinations={countries}
            cells={rows[row]!}
            active={row === at.row ? at.column : null}
            base={base}
            linkOf={linkOf}
          />
        ))}
      </tbody>
    </table>
  );
});

interface RowProps {
  readonly origin: NamedCountry;
  readonly destinations: readonly NamedCountry[];
  readonly cells: readonly (HeatCell | null)[];
  /** The column of the cell that is in the order of the tab key, if it is in this row. */
  readonly active: number | null;
  readonly base: string;
  readonly linkOf: (origin: string, destination: string) => string;
}

const Row = memo(function Row({ origin, destinations, cells, active, base, linkOf }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <span className="heat-origin">{origin.name}</span>
      </th>
      {cells.map((cell, column) => {
        const destination = destinations[column]!;
        if (cell === null) return <td key={destination.id} className="heat-self" />;
        return (
          <td key={destination.id}>
            <a
              href={base + linkOf(origin.id, destination.id)}
              className="heat-cell shaded"
              data-shade={cell.shade}
              data-sign={cell.sign}
              data-marked={cell.isMarked || undefined}
              data-origin={origin.id}
              data-destination={destination.id}
              tabIndex={column === active ? 0 : -1}
              aria-label={`${origin.name} → ${destination.name}: ${cell.name}`}
            >
              <span className="heat-name">{cell.name}</span>
            </a>
          </td>
        );
      })}
    </tr>
  );
}, isSameRow);

function isSameRow(before: RowProps, after: RowProps): boolean {
  return (
    before.origin === after.origin &&
    before.destinations === after.destinations &&
    before.active === after.active &&
    before.base === after.base &&
    before.linkOf === after.linkOf &&
    before.cells.every((cell, column) => cell === after.cells[column])
  );
}

function linkAt(target: EventTarget): HTMLAnchorElement | null {
  return (target as Element).closest<HTMLAnchorElement>('a[data-origin]');
}

function positionOf(link: HTMLAnchorElement): Position {
  const cell = link.closest('td')!;
  return { row: (cell.parentElement as HTMLTableRowElement).rowIndex - 1, column: cell.cellIndex - 1 };
}
