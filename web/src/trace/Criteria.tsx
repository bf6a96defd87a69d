import { label } from '../../../src/messages/labels.js';
import { PageLink } from '../address/PageLink.js';
import type { TracedCriterionFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Scroll } from '../parts/Scroll.js';
import { Verification } from '../parts/Verification.js';
import { nameOfLaw } from './byLaw.js';
import { words } from './words.js';

const signs = { YES: '●', PARTIAL: '◐', NO: '○', NOT_RECORDED: '?' } as const;

/** What is asked of a destination, part by part, and what it has of it. */
export function Criteria({ criteria }: { readonly criteria: readonly TracedCriterionFragment[] }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const blocks = [...new Set(criteria.map(({ block }) => block))];
  return (
    <Scroll label={say('criteria')}>
      <table className="criteria">
        <caption className="visually-hidden">{say('criteria')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('criterion')}</th>
            <th scope="col">{say('asked')}</th>
            <th scope="col">{say('met')}</th>
            <th scope="col">{say('by')}</th>
          </tr>
        </thead>
        {blocks.map((block) => (
          <tbody key={block}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {say(block)}
              </th>
            </tr>
            {criteria
              .filter((each) => each.block === block)
              .map(({ feature, asked, askedBy, askedLocator, met, law, locator, verification }) => (
                <tr key={feature}>
                  <th scope="row">{label(lang, 'FeatureName', feature)}</th>
                  <td>
                    {say(asked === 'PARTIAL' ? 'askedPartly' : 'askedWhole')}{' '}
                    <Locus law={askedBy} locator={askedLocator} />
                  </td>
                  <td data-met={met}>
                    <span aria-hidden="true">{signs[met]}</span> {say(`met.${met}`)}
                  </td>
                  <td>
                    <Locus law={law} locator={locator} /> <Verification grade={verification} />
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  );
}

function Locus({ law, locator }: Pick<TracedCriterionFragment, 'law' | 'locator'>) {
  return (
    <>
      {law && <PageLink to={`/laws/${law.id}`}>{nameOfLaw(law)}</PageLink>}
      {law && locator !== null && ', '}
      {locator}
    </>
  );
}
