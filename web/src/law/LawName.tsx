import { PageLink } from '../address/PageLink.js';
import { Marked } from '../search/Marked.js';
import { originalLanguage } from './originalLanguage.js';

interface Named {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly shortName: string | null;
}

interface Props {
  readonly law: Named;
  readonly jurisdiction: string;
  readonly asked?: string;
}

/** The name of a law in its own language, as a link to it. */
export function LawName({ law: { id, title, titleEn, shortName }, jurisdiction, asked = '' }: Props) {
  const name = shortName === null || title.startsWith(shortName) ? title : `${shortName}: ${title}`;
  return (
    <PageLink to={`/laws/${id}`} lang={originalLanguage(jurisdiction, title, titleEn)}>
      <Marked text={name} asked={asked} />
    </PageLink>
  );
}
