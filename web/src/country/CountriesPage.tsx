import { useCallback } from 'react';
import { Subregion } from '../../../src/vocabulary/place.js';
import { PageLink } from '../address/PageLink.js';
import { today } from '../address/parameter.js';
import { type Ask, useQuestion } from '../address/useQuestion.js';
import { usePages } from '../api/usePages.js';
import { CountryListDocument, type CountryListQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { ChoiceField, partOf } from '../parts/fields.js';
import { grouped } from '../parts/grouped.js';
import { Count } from '../parts/RecordList.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Title } from '../parts/Title.js';
import { words as shared } from '../parts/words.js';
import { usePlaces } from '../places/places.js';
import { Marked } from '../search/Marked.js';
import { matchesAll } from '../search/marked.js';
import { SearchField } from '../search/SearchField.js';
import { type CountriesQuestion, Covered, countriesQuestion } from './question.js';
import { words } from './words.js';
import './country.css';

/** All countries, by part of the world, group and agreement. */
export function CountriesPage() {
  const say = useWords(words);
  const { lang } = useLanguage();
  const [question, ask] = useQuestion(countriesQuestion);
  const { text, part, covered, group, agreement } = question;
  const asked = {
    subregion: part,
    covered: covered === 'YES' ? true : null,
    group: group === '' ? null : group,
    agreement: agreement === '' ? null : agreement,
  };
  // What is not chosen is left out: null would be asked for.
  const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null));
  const variables = { filter, lang, asOf: today() };
  const answer = usePages(CountryListDocument, variables, {
    listOf: ({ countries }) => countries,
    // They are few: all are there at once.
    pages: Number.POSITIVE_INFINITY,
  });
  const found = answer.data?.items.filter(({ id, name }) => matchesAll(`${name} ${id}`, text));
  return (
    <>
      <Title>{say('countries')}</Title>
      <p className="soft">{say('lead')}</p>
      <Filters question={question} ask={ask} />
      <Count what={say('countries')} count={found?.length} />
      <Answer of={{ ...answer, data: found }} height="40rem">
        {(countries) => (
          <>
            {countries.length === 0 ? <p>{say('nothing')}</p> : <ByPart countries={countries} asked={text} />}
            <div className="actions">
              <ShowQuery document={CountryListDocument} variables={variables} />
            </div>
          </>
        )}
      </Answer>
    </>
  );
}

interface FiltersProps {
  readonly question: CountriesQuestion;
  readonly ask: Ask<typeof countriesQuestion>;
}

function Filters({ question, ask }: FiltersProps) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { agreements, groups } = usePlaces();
  const type = useCallback((text: string) => ask({ text }, { replace: true }), [ask]);
  const { part, covered, group, agreement } = question;
  const isFiltering = part !== null || group !== '' || agreement !== '';
  return (
    <div className="question record-filters">
      <SearchField label={say('search')} value={question.text} onChange={type} />
      <ChoiceField
        label={say('part')}
        value={part ?? ''}
        onChange={(next) => ask({ part: next === '' ? null : next })}
        choices={[
          ['', sayShared('all')],
          ...(Object.keys(Subregion) as Subregion[]).map((each) => [each, sayShared(each)] as const),
        ]}
      />
      <ChoiceField
        label={say('coveredField')}
        value={covered}
        onChange={(next) => ask({ covered: next })}
        choices={(Object.keys(Covered) as (keyof typeof Covered)[]).map((each) => [each, say(each)])}
      />
      <ChoiceField
        label={say('memberOf')}
        value={group}
        onChange={(next) => ask({ group: next })}
        choices={[['', sayShared('all')], ...groups.map(({ id, name }) => [id, name] as const)]}
      />
      <ChoiceField
        label={say('partyTo')}
        value={agreement}
        onChange={(next) => ask({ agreement: next })}
        choices={[['', sayShared('all')], ...agreements.map(({ id, name }) => [id, name] as const)]}
      />
      <button type="button" disabled={!isFiltering} onClick={() => ask({ part: null, group: '', agreement: '' })}>
        {say('clear')}
      </button>
    </div>
  );
}

type Listed = CountryListQuery['countries']['edges'][number]['node'];

function ByPart({ countries, asked }: { readonly countries: readonly Listed[]; readonly asked: string }) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { lang } = useLanguage();
  const sorted = [...countries].sort((one, other) => one.name.localeCompare(other.name, lang.toLowerCase()));
  const parts = grouped(sorted, partOf).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  return parts.map(([part, members]) => (
    <section key={part}>
      <h2>{sayShared(part)}</h2>
      <ul className="country-list">
        {members.map(({ id, name, covered, laws, memberships, groups }) => (
          <li key={id}>
            <p className="record-name">
              <PageLink to={`/countries/${id}`}>
                <Marked text={name} asked={asked} />
              </PageLink>
            </p>
            <p className="small soft">
              {covered ? say('lawsInForce', { count: laws.length }) : say('notCovered')}
              {' · '}
              {say('agreementsInForce', { count: memberships.length })}
            </p>
            {groups.length > 0 && <p className="small soft">{groups.map((group) => group.name).join(', ')}</p>}
          </li>
        ))}
      </ul>
    </section>
  ));
}

const order: readonly Subregion[] = ['SOUTH_AMERICA', 'CENTRAL_AMERICA', 'CARIBBEAN', 'NORTH_AMERICA', 'OTHER'];
