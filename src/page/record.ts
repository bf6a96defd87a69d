import type { PageDatasetFragment, PageSourceFragment } from '../generated/graphql.js';
import { html } from '../markup/html.js';
import type { RecordKind } from '../permalink/kinds.js';
import { type Answered, fieldList, nameOf } from './fields.js';
import { type Citations, citationSection, page, type Setting, sourceSection } from './layout.js';

/** A record of any kind: its fields, its sources, how to cite it, or at least the data set. */
export function recordPage(record: Answered, kind: RecordKind, dataset: PageDatasetFragment, setting: Setting): string {
  const { permalink, sources, provision, apa } = record;
  const own = apa === undefined ? undefined : (record as unknown as Citations);
  // A source is its own source, and a rule stands on those of its provision.
  const documents = sources ?? (provision as Answered | undefined)?.sources;
  const body = html`${fieldList(record, kind, setting.lang, setting.addressed)}
${documents !== undefined && sourceSection(documents as PageSourceFragment[], setting)}
${citationSection(own ?? dataset, String(permalink), setting, own === undefined ? 'citeDataset' : 'cite')}`;
  return page(nameOf(record), body, dataset, setting);
}
