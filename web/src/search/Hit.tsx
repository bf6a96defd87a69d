import type { ReactNode } from 'react';
import { PageLink } from '../address/PageLink.js';
import type { FoundHitFragment } from '../generated/graphql.js';
import { Verification } from '../parts/Verification.js';
import { Marked } from './Marked.js';

interface Props {
  readonly hit: FoundHitFragment;
  readonly asked: string;
}

/** One record that was found: its name, where it belongs, what in it was asked for, and how well it was checked. */
export function Hit({ hit: { id, title, record }, asked }: Props) {
  const name = <Marked text={title} asked={asked} />;
  switch (record.__typename) {
    case 'Country':
      return (
        <Row>
          <PageLink to={`/countries/${id}`}>{name}</PageLink>
        </Row>
      );
    case 'Law':
      return (
        <Row place={record.jurisdiction.name} says={record.titleEn} asked={asked} grade={record.verification}>
          <PageLink to={`/laws/${id}`}>{name}</PageLink>
        </Row>
      );
    case 'Provision': {
      const { law, locator, summary, verification } = record;
      return (
        <Row place={law.jurisdiction.name} says={summary} asked={asked} grade={verification}>
          <PageLink to={`/laws/${law.id}#${id}`}>
            {law.shortName ?? law.title}, <Marked text={locator} asked={asked} />
          </PageLink>
        </Row>
      );
    }
    case 'Agreement':
      return (
        <Row grade={record.verification}>
          <PageLink to={`/agreements/${id}`}>{name}</PageLink>
        </Row>
      );
    case 'Commitment': {
      const { agreement, locator, heading, says, verification } = record;
      return (
        <Row place={agreement.nameIn} says={says ?? heading} asked={asked} grade={verification}>
          <PageLink to={`/agreements/${agreement.id}#${id}`}>
            <Marked text={heading === null ? locator : `${locator}: ${heading}`} asked={asked} />
          </PageLink>
        </Row>
      );
    }
    case 'Regulator':
      return (
        <Row place={record.jurisdiction.name} says={record.nameEn} asked={asked} grade={record.verification}>
          <a href={record.permalink}>{name}</a>
        </Row>
      );
    default:
      return (
        <Row>
          <a href={record.permalink}>{name}</a>
        </Row>
      );
  }
}

interface RowProps {
  readonly children: ReactNode;
  readonly place?: string;
  /** What it says; summaries and second titles are in English. */
  readonly says?: string | null;
  readonly asked?: string;
  readonly grade?: FoundGrade;
}

type FoundGrade = Parameters<typeof Verification>[0]['grade'];

function Row({ children, place, says, asked = '', grade }: RowProps) {
  return (
    <li>
      <p className="record-name">{children}</p>
      {says != null && (
        <p lang="en">
          <Marked text={says} asked={asked} />
        </p>
      )}
      {(place !== undefined || grade != null) && (
        <p className="small soft">
          {place} <Verification grade={grade} />
        </p>
      )}
    </li>
  );
}
