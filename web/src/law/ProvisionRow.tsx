import { PageLink } from '../address/PageLink.js';
import type { ListedProvisionFragment } from '../generated/graphql.js';
import { Verification } from '../parts/Verification.js';
import { Marked } from '../search/Marked.js';
import { originalLanguage } from './originalLanguage.js';

interface Props {
  readonly provision: ListedProvisionFragment;
  readonly asked: string;
}

/** An article that a text finds. */
export function ProvisionRow({ provision: { id, locator, summary, verification, law }, asked }: Props) {
  const { jurisdiction, title, titleEn, shortName } = law;
  return (
    <li>
      <p className="record-name">
        <PageLink to={`/laws/${law.id}#${id}`} lang={originalLanguage(jurisdiction.id, title, titleEn)}>
          <Marked text={`${shortName ?? title}, ${locator}`} asked={asked} />
        </PageLink>
      </p>
      <p lang="en">
        <Marked text={summary} asked={asked} />
      </p>
      <p className="small">
        <strong>{jurisdiction.name}</strong> <Verification grade={verification} />
      </p>
    </li>
  );
}
