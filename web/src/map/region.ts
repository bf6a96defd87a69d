/** The region drawn: a path for each country, and a place to hit for those that are too small to be. */

import topology from 'virtual:region-shapes';
import { geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';

export const WIDTH = 640;
export const HEIGHT = 720;
/** Radius of a place to hit: it is 24 units wide at least. */
export const RADIUS = 13;

/** Corners of what is to be seen: the north of Mexico, the east of Brazil, the south of Chile. */
const corners = {
  type: 'MultiPoint',
  coordinates: [
    [-117, 32.5],
    [-60, 33],
    [-34.5, -7],
    [-70, -55.5],
  ],
} as const;

/** Land of fewer square units is hard to hit. */
const SMALL = 150;
/** Small islands east of here lie so close that their places stand in a column in the ocean. */
const ANTILLES = -63;
const column = { x: 585, top: 30, step: 31 } as const;

export interface Land {
  /** Letters of the country; null for land that is there for orientation. */
  readonly id: string | null;
  readonly path: string;
  /** Where it is hit if its land is small. */
  readonly marker: Marker | null;
}

export interface Marker {
  readonly x: number;
  readonly y: number;
  /** Where its land is, if the marker stands apart. */
  readonly land: readonly [x: number, y: number] | null;
}

/** Drawn once: the shapes do not change. */
export const region: readonly Land[] = draw();

function draw(): readonly Land[] {
  const projection = geoAzimuthalEqualArea()
    .rotate([75, 12])
    .clipAngle(70)
    .fitExtent(
      [
        [6, 6],
        [WIDTH - 6, HEIGHT - 6],
      ],
      corners as never,
    );
  const path = geoPath(projection).digits(1);
  const { features } = feature(topology, topology.objects.countries);
  const apart = features
    .filter((each) => each.id !== undefined && path.area(each) < SMALL && geoCentroid(each)[0] > ANTILLES)
    .sort((one, other) => geoCentroid(other)[1] - geoCentroid(one)[1]);

  return features.map((each) => ({
    id: each.id === undefined ? null : String(each.id),
    path: path(each) ?? '',
    marker: markerOf(each),
  }));

  function markerOf(each: Feature<Geometry>): Marker | null {
    if (each.id === undefined || path.area(each) >= SMALL) return null;
    const [x, y] = path.centroid(each) as [number, number];
    const place = apart.indexOf(each as (typeof apart)[number]);
    return place < 0 ? { x, y, land: null } : { x: column.x, y: column.top + place * column.step, land: [x, y] };
  }
}
