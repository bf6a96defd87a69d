/** The parts of a package that open questions of a negotiation: who can block, how to share, what stays shut, what else was looked at. */

import { label } from '../../../src/messages/labels.js';
import { listInWords } from '../../../src/messages/words.js';
import { PageLink } from '../address/PageLink.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Scroll } from '../parts/Scroll.js';
import { Verification } from '../parts/Verification.js';
import { usePlaces } from '../places/places.js';
import type { ToldPackage } from './PackageResult.js';
import { words } from './words.js';

interface Props {
  readonly told: ToldPackage;
}

export function Refusals({ told }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  return (
    <section>
      <h2>{say('refusals')}</h2>
      <p className="soft">{say('refusalsMean')}</p>
      {told.refusals.length === 0 ? (
        <p>{say('noRefusals')}</p>
      ) : (
        <Scroll label={say('refusals')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('ifRefuses')}</th>
                <td />
                <th scope="col">{say('ownLost')}</th>
                <th scope="col">{say('othersLost')}</th>
                <th scope="col">{say('costWithout')}</th>
                <th scope="col">{say('touches')}</th>
              </tr>
            </thead>
            <tbody>
              {told.refusals.map(
                ({ country, dispensable, costWithout, ownCorridorsLost, othersCorridorsLost, touches }) => (
                  <tr key={country.id}>
                    <th scope="row">{country.name}</th>
                    <td>{say(dispensable ? 'dispensable' : 'canBlock')}</td>
                    <td>{ownCorridorsLost}</td>
                    <td>{othersCorridorsLost}</td>
                    <td>{costWithout ?? say('noneWithout')}</td>
                    <td>
                      {listInWords(
                        touches.map(({ name }) => name),
                        lang,
                      )}
                    </td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

export function Unreachable({ told }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { nameOf } = usePlaces();
  if (told.unreachable.length === 0) return null;
  const byOrigin = new Map<string, string[]>();
  for (const { origin, destination } of told.unreachable) {
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), nameOf(destination)]);
  }
  return (
    <section>
      <h2>{say('unreachable')}</h2>
      <ul>
        {[...byOrigin].map(([origin, destinations]) => (
          <li key={origin}>
            {nameOf(origin)} → {listInWords(destinations, lang)}
          </li>
        ))}
      </ul>
      {told.blockers.length > 0 && (
        <>
          <h3>{say('heldBack')}</h3>
          <ul>
            {told.blockers.map(({ id, effect, provision }) => (
              <li key={id}>
                {nameOf(provision.law.jurisdiction.id)}:{' '}
                <PageLink to={`/laws/${provision.law.id}#${provision.id}`}>
                  {provision.law.shortName ?? provision.law.title}, {provision.locator}
                </PageLink>{' '}
                ({label(lang, 'RuleEffect', effect)}) <Verification grade={provision.verification} />
                <br />
                <span className="small soft" lang="en">
                  {provision.summary}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export function Candidates({ told }: Props) {
  const say = useWords(words);
  if (told.candidates.length === 0) return null;
  return (
    <details className="reform-candidates">
      <summary>
        {say('candidates')} ({told.candidates.length})
      </summary>
      <Scroll label={say('candidates')} className="reform-long">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('reform')}</th>
              <th scope="col">{say('cost')}</th>
              <th scope="col">{say('barrierIn')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {told.candidates.map(({ reform, corridors, chosen }) => (
              <tr key={reform.label}>
                <th scope="row">{reform.label}</th>
                <td>{reform.cost}</td>
                <td>{say('corridorsCount', { count: corridors })}</td>
                <td>{chosen && <strong>✓ {say('chosen')}</strong>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
