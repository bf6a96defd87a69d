import { label } from '../../../src/messages/labels.js';
import type { LawStatus } from '../../../src/vocabulary/law.js';
import { PageLink } from '../address/PageLink.js';
import type { CountryLawFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { originalLanguage } from '../law/originalLanguage.js';
import { Status } from '../law/Status.js';
import { useDates } from '../parts/dates.js';
import { grouped } from '../parts/grouped.js';
import { TimeBar, TimeYears } from '../parts/TimeBar.js';
import { axisOver, type TimeAxis } from '../parts/timeAxis.js';
import { Verification } from '../parts/Verification.js';
import { WideTable } from '../parts/WideTable.js';
import type { CountryPartProps } from './CountryPage.js';
import { Part } from './Part.js';
import { words } from './words.js';

/** Its laws by topic, each drawn from its adoption to its end. A law of several topics stands at the first of them. */
export function CountryLaws({ country: { id, laws, groups }, question }: CountryPartProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const asOf = question['as-of'];
  const days = laws.flatMap(({ adopted, inForce, repealed }) => [adopted, inForce, repealed]);
  const axis = axisOver(
    days.flatMap((day) => (day === null ? [] : [day.date])),
    asOf,
  );
  return (
    <Part id="laws">
      {groups.length > 0 && (
        <p>
          {say('lawsAlso', { groups: '' }).replace(/ ?\.$/, '')}
          {groups.map((group) => (
            <span key={group.id}>
              {' '}
              <PageLink to="/laws" asking={new URLSearchParams({ country: group.id })}>
                {group.name}
              </PageLink>
            </span>
          ))}
        </p>
      )}
      {laws.length === 0 ? (
        <p>{say('noLaws')}</p>
      ) : (
        <>
          <p className="small soft">{say('barMeans')}</p>
          <WideTable name={say('laws')} className="country-laws">
            <thead>
              <tr>
                <th scope="col">{say('law')}</th>
                <th scope="col">{say('status')}</th>
                <th scope="col">{say('dates')}</th>
                <th scope="col">
                  <span className="visually-hidden">{say('years')}</span>
                  <TimeYears axis={axis} />
                </th>
              </tr>
            </thead>
            {grouped(laws, ({ topics: [topic] }) => topic).map(([topic, members]) => (
              <tbody key={topic}>
                <tr>
                  <th scope="rowgroup" colSpan={4} className="country-topic">
                    {topic && label(lang, 'Topic', topic)} ({members.length})
                  </th>
                </tr>
                {[...members].sort(byStart).map((law) => (
                  <Row key={law.id} law={law} jurisdiction={id} axis={axis} asOf={asOf} />
                ))}
              </tbody>
            ))}
          </WideTable>
        </>
      )}
    </Part>
  );
}

interface RowProps {
  readonly law: CountryLawFragment;
  readonly jurisdiction: string;
  readonly axis: TimeAxis;
  readonly asOf: string;
}

function Row({ law, jurisdiction, axis, asOf }: RowProps) {
  const { inWords, span } = useDates();
  const { id, title, titleEn, shortName, status, adopted, inForce, repealed, verification } = law;
  return (
    <tr>
      <th scope="row">
        <PageLink to={`/laws/${id}`} lang={originalLanguage(jurisdiction, title, titleEn)} title={title}>
          {shortName ?? title}
        </PageLink>
        {titleEn !== null && titleEn !== title && (
          <span className="country-law-title small soft" lang="en">
            {titleEn}
          </span>
        )}
      </th>
      <td>
        <Status status={status} />
        <br />
        <Verification grade={verification} />
      </td>
      <td className="small">
        {adopted && inWords(adopted)}
        <br />
        {span(inForce, repealed)}
      </td>
      <td>
        <TimeBar
          axis={axis}
          asOf={asOf}
          made={adopted?.date ?? null}
          since={inForce?.date ?? null}
          until={repealed?.date ?? null}
          look={isInForce(status) ? undefined : 'outside'}
        />
      </td>
    </tr>
  );
}

function isInForce(status: LawStatus): boolean {
  return status === 'IN_FORCE' || status === 'PARTIALLY_IN_FORCE';
}

function byStart(one: CountryLawFragment, other: CountryLawFragment): number {
  return (startOf(one) ?? '9999').localeCompare(startOf(other) ?? '9999');
}

function startOf({ adopted, inForce }: CountryLawFragment): string | undefined {
  return (adopted ?? inForce)?.date;
}
