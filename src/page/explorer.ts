import type { Permalink } from '../permalink/permalink.js';
import type { Lang } from '../vocabulary/lang.js';

/** The views of the explorer for a record, by the kind that stands in its permalink. */
const views: Readonly<Record<string, string>> = { country: 'countries', law: 'laws', agreement: 'agreements' };

/** Where the explorer shows what stands at a permalink; null where it has no view of it. */
export function addressInExplorer(link: Permalink, lang: Lang): string | null {
  switch (link.of) {
    case 'record': {
      const view = views[link.kind];
      return view === undefined ? null : `/explorer/${view}/${encodeURIComponent(link.id)}${queryOf(link, {}, lang)}`;
    }
    case 'trace':
      return `/explorer/trace${queryOf(link, { origin: link.origin, destination: link.destination }, lang)}`;
    case 'matrix': {
      const group = 'agreement' in link.group ? link.group.agreement : link.group.countries.join(',');
      return `/explorer/matrix${queryOf(link, { group }, lang)}`;
    }
  }
}

function queryOf(link: Permalink, place: Readonly<Record<string, string>>, lang: Lang): string {
  const asked = link.of === 'record' ? {} : { category: link.category, sector: link.sector, recipient: link.recipient };
  const given = Object.entries({ ...place, ...asked, 'as-of': link.asOf, lang: lang.toLowerCase() });
  const parameters = new URLSearchParams(given.filter((each): each is [string, string] => each[1] !== null));
  return `?${parameters.toString().replaceAll('%2C', ',')}`;
}
