import { useState } from 'react';
import { PageLink } from '../address/PageLink.js';
import { useWords } from '../language/words.js';
import type { Measure } from '../matrix/choices.js';
import type { HeatCell } from '../matrix/Grid.js';
import { Swatch } from '../matrix/Legend.js';
import type { Sorted } from '../matrix/order.js';
import type { Told } from '../matrix/Shown.js';
import { words } from '../matrix/words.js';
import { HEIGHT, type Land, RADIUS, region, WIDTH } from './region.js';
import './map.css';

interface Props {
  readonly show: Measure;
  readonly told: Told;
  readonly countries: readonly Sorted[];
  readonly linkOf: (origin: string, destination: string) => string;
  /** The country from which the others are looked at; one that is not among them for each by itself. */
  readonly origin: string;
  readonly onChoose: (origin: string) => void;
}

/** The same pairs on a map of the region, with a list beside it that says and does what the map does. */
export function MapForm({ show, told, countries, linkOf, origin: asked, onChoose }: Props) {
  const say = useWords(words);
  const [pointed, setPointed] = useState<string | null>(null);
  const origin = countries.find(({ id }) => id === asked) ?? null;
  const cells = new Map(
    countries.map(({ id }) => [
      id,
      origin === null ? told.wholeOf(id) : id === origin.id ? null : told.cellOf(origin.id, id),
    ]),
  );
  const choose = (id: string) => onChoose(id === origin?.id ? '' : id);
  const at = countries.find(({ id }) => id === pointed);
  return (
    <>
      <p>{origin === null ? say('mapEach') : say('mapFrom', { origin: origin.name })}</p>
      <div className="map-and-list">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with keys. */}
        <section className="scroll map-frame" tabIndex={0} aria-label={say('mapOf')}>
          <RegionMap
            countries={countries}
            cells={cells}
            origin={origin?.id ?? null}
            onChoose={choose}
            onPoint={setPointed}
          />
        </section>
        <div>
          <label className="map-origin">
            {say('origin')}{' '}
            <select value={origin?.id ?? ''} onChange={({ target }) => onChoose(target.value)}>
              <option value="">{say('eachAsOrigin')}</option>
              {countries.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <table className="map-list">
            <caption className="visually-hidden">{told.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{say('country')}</th>
                <th scope="col">{origin === null ? say('onTheWhole') : `${origin.name} →`}</th>
              </tr>
            </thead>
            <tbody>
              {countries.map(({ id, name }) => (
                <tr key={id} data-pointed={id === pointed || undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      aria-pressed={id === origin?.id}
                      onClick={() => choose(id)}
                      onFocus={() => setPointed(id)}
                      onPointerEnter={() => setPointed(id)}
                    >
                      {name}
                    </button>
                  </th>
                  <td>
                    <ListedCell cell={cells.get(id) ?? null} to={origin && linkOf(origin.id, id)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <p className="heat-reason no-print" data-show={show} aria-live="polite">
        {at && origin && at.id !== origin.id && told.reasonOf({ origin: origin.id, destination: at.id })}
        {at && !origin && (
          <>
            <strong>{at.name}</strong>: {cells.get(at.id)?.name}
          </>
        )}
      </p>
      {origin === null ? told.mapLegend : told.legend}
      <p className="small soft">{say('mapPlain')}</p>
    </>
  );
}

/** Leads to the trace where there is an origin. */
function ListedCell({ cell, to }: { readonly cell: HeatCell | null; readonly to: string | null }) {
  const say = useWords(words);
  if (cell === null) return <span className="soft">{say('isOrigin')}</span>;
  const [path, parameters] = (to ?? '').split('?', 2);
  return (
    <span className="map-cell">
      <Swatch {...cell} />
      {path ? (
        <PageLink to={path} asking={new URLSearchParams(parameters)}>
          {cell.name}
        </PageLink>
      ) : (
        <span>{cell.name}</span>
      )}
    </span>
  );
}

interface RegionMapProps {
  readonly countries: readonly Sorted[];
  readonly cells: ReadonlyMap<string, HeatCell | null>;
  readonly origin: string | null;
  readonly onChoose: (id: string) => void;
  readonly onPoint: (id: string) => void;
}

/** For the pointer; the list beside it is for the keyboard and for those who hear the page. */
function RegionMap({ countries, cells, origin, onChoose, onPoint }: RegionMapProps) {
  const say = useWords(words);
  const names = new Map(countries.map(({ id, name }) => [id, name]));
  const isAsked = ({ id }: Land) => id !== null && cells.has(id);
  const plain = region.filter((land) => !isAsked(land));
  const asked = region.filter(isAsked);
  const drawn = asked.map((land) => {
    const id = land.id!;
    const cell = cells.get(id);
    const look = { 'data-shade': cell?.shade, 'data-origin': id === origin || undefined };
    const act = { 'data-country': id, onClick: () => onChoose(id), onPointerEnter: () => onPoint(id) };
    return { id, land, look, act, title: `${names.get(id)}: ${cell?.name ?? say('isOrigin')}` };
  });
  return (
    <svg className="region-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={say('mapOf')}>
      <defs>
        <pattern id="map-hatched" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" className="map-hatched-ground" />
          <rect width="2" height="7" className="map-hatched-line" />
        </pattern>
        <pattern id="map-dotted" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="map-dotted-ground" />
          <circle cx="3" cy="3" r="1.1" className="map-dotted-dot" />
        </pattern>
      </defs>
      {plain.map(({ path }) => (
        <path key={path} d={path} className="map-plain" />
      ))}
      {drawn.map(({ id, land, look, act, title }) => (
        <path key={id} d={land.path} className="map-land" {...look} {...act}>
          <title>{title}</title>
        </path>
      ))}
      {drawn.map(
        ({ id, land: { marker }, look, act, title }) =>
          marker && (
            <g key={id} {...act}>
              <title>{title}</title>
              {marker.land && (
                <line className="map-leader" x1={marker.land[0]} y1={marker.land[1]} x2={marker.x} y2={marker.y} />
              )}
              <circle className="map-land" cx={marker.x} cy={marker.y} r={RADIUS} {...look} />
              {marker.land && (
                <text className="map-code" x={marker.x + RADIUS + 4} y={marker.y + 4}>
                  {id}
                </text>
              )}
            </g>
          ),
      )}
    </svg>
  );
}
