import { PageLink } from '../address/PageLink.js';

interface Props {
  readonly of: { readonly __typename: string; readonly id: string; readonly name: string; readonly permalink: string };
}

/** A country as a link to its view; a group, which has none, as one to its record. */
export function JurisdictionLink({ of: { __typename, id, name, permalink } }: Props) {
  return __typename === 'Country' ? (
    <PageLink to={`/countries/${id}`}>{name}</PageLink>
  ) : (
    <a href={permalink}>{name}</a>
  );
}
