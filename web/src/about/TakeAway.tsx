import { useId } from 'react';
import { ScoreIndex } from '../../../src/vocabulary/method.js';
import { CommitmentTopic } from '../../../src/vocabulary/trade.js';
import type { Ask } from '../address/useQuestion.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { ChoiceField, CountryField, TermField } from '../parts/fields.js';
import { GroupField, useCountryGroup } from '../parts/GroupField.js';
import { Scroll } from '../parts/Scroll.js';
import { type Chosen, isSelfContained, pathOf, type TableTold, tableAddress, wordsFor } from './exports.js';
import type { AboutQuestion, aboutQuestion } from './question.js';
import { tableWords } from './tableWords.js';
import { useExports } from './useExports.js';
import { words } from './words.js';

interface Props {
  readonly question: AboutQuestion;
  readonly ask: Ask<typeof aboutQuestion>;
}

/** Tables, the whole graph, feeds, and the ways in which programs and assistants ask. */
export function TakeAway({ question, ask }: Props) {
  const say = useWords(words);
  const exports = useExports();
  const { country, other, topic, index, search } = question;
  const chosen: Chosen = {
    group: useCountryGroup(question.group),
    words: { country, one: country, other, topic, index, text: search },
  };
  return (
    <section>
      <h2>{say('takeAway')}</h2>
      <Answer of={exports} height="60rem">
        {({ tables, graph }) => (
          <>
            <h3>{say('tables')}</h3>
            <p className="about-lead">{say('tablesMean')}</p>
            <Tables name={say('wholeTables')} tables={tables.filter(isSelfContained)} chosen={chosen} />
            <h3>{say('askedTables')}</h3>
            <p className="about-lead">{say('askedTablesMean')}</p>
            <Narrowing question={question} ask={ask} />
            <Tables
              name={say('askedTables')}
              tables={tables.filter((table) => !isSelfContained(table))}
              chosen={chosen}
            />
            <h3>{say('graph')}</h3>
            <ul className="about-list">
              {graph.map(({ name, url }) => (
                <li key={name}>
                  <a href={pathOf(url)}>{name}</a>: {say(`graph.${name as 'JSON-LD' | 'GraphML' | 'DCAT'}`)}
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
      <Programs />
    </section>
  );
}

function Narrowing({ question, ask }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const searchId = useId();
  return (
    <div className="question">
      <GroupField value={question.group} onChange={(group) => ask({ group })} />
      <CountryField label={say('country')} value={question.country} onChange={(country) => ask({ country })} />
      <CountryField label={say('other')} value={question.other} onChange={(other) => ask({ other })} />
      <TermField
        label={say('topic')}
        vocabulary="CommitmentTopic"
        terms={Object.keys(CommitmentTopic) as CommitmentTopic[]}
        value={question.topic}
        onChange={(topic) => ask({ topic })}
      />
      <ChoiceField
        label={say('index')}
        value={question.index}
        onChange={(index) => ask({ index })}
        choices={(Object.keys(ScoreIndex) as ScoreIndex[]).map((each) => [each, say(`index.${each}`)] as const)}
      />
      <div className="field">
        <label htmlFor={searchId}>{say('search')}</label>
        <input
          id={searchId}
          type="search"
          lang={lang.toLowerCase()}
          value={question.search}
          onChange={({ target }) => ask({ search: target.value }, { replace: true })}
        />
      </div>
    </div>
  );
}

interface TablesProps {
  readonly name: string;
  readonly tables: readonly TableTold[];
  readonly chosen: Chosen;
}

function Tables({ name, tables, chosen }: TablesProps) {
  const say = useWords(words);
  const sayTable = useWords(tableWords);
  return (
    <Scroll label={name}>
      <table className="about-tables">
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{say('table')}</th>
            <th scope="col">{say('files')}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => {
            const asked = wordsFor(table, chosen);
            const isNamed = Object.hasOwn(tableWords, table.name);
            return (
              <tr key={table.name}>
                <th scope="row" lang={isNamed ? undefined : 'en'}>
                  {isNamed ? sayTable(table.name as keyof typeof tableWords) : table.title}
                </th>
                <td>
                  {asked === null ? (
                    <span className="soft">{say('saySearch')}</span>
                  ) : (
                    <>
                      <FileLink table={table.name} format="csv" words={asked} />{' '}
                      <FileLink table={table.name} format="xlsx" words={asked} />
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

interface FileLinkProps {
  readonly table: string;
  readonly format: 'csv' | 'xlsx';
  readonly words: Readonly<Record<string, string>>;
}

function FileLink({ table, format, words: asked }: FileLinkProps) {
  const name = format === 'csv' ? 'CSV' : 'Excel';
  return (
    <a href={tableAddress(table, format, asked)} download aria-label={`${name}: ${table}`}>
      {name}
    </a>
  );
}

function Programs() {
  const say = useWords(words);
  const { lang } = useLanguage();
  const inLanguage = `?lang=${lang.toLowerCase()}`;
  return (
    <>
      <h3>{say('feeds')}</h3>
      <ul className="about-list">
        <li>
          <a href={`/feeds/changes.atom${inLanguage}`}>{say('feedAtom')}</a>
        </li>
        <li>
          <a href={`/feeds/changes.ics${inLanguage}`}>{say('feedCalendar')}</a>
        </li>
      </ul>
      <h3>{say('programs')}</h3>
      <ul className="about-list about-lead">
        <li>
          <a href="/graphiql">{say('api')}</a>: {say('apiMeans')} <code>/graphql</code>.
        </li>
        <li>
          {say('assistants')} <code>npx corredor mcp</code>.
        </li>
        <li>
          <a href="/export">/export</a>, <a href="/.well-known/api-catalog">/.well-known/api-catalog</a>:{' '}
          {say('catalogues')}
        </li>
      </ul>
    </>
  );
}
