import { label } from '../../../src/messages/labels.js';
import type { TracedGroundFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { ArticleLinks } from './ArticleLink.js';
import { articlesOf } from './byLaw.js';
import { groundsByStatus } from './groundsByStatus.js';
import { words } from './words.js';

interface Props {
  readonly grounds: readonly TracedGroundFragment[];
  /** The law in whose context they stand. */
  readonly law: string;
}

/** The grounds that a barrier leaves, from open to shut, each with why and by which articles. */
export function Grounds({ grounds, law }: Props) {
  const { lang } = useLanguage();
  return (
    <dl className="grounds">
      {groundsByStatus(grounds).map(({ status, alike }) => (
        <div key={status} data-status={status}>
          <dt>{label(lang, 'MechanismStatus', status)}</dt>
          {alike.map(({ reason, grounds: here }) => (
            <dd key={reason}>
              <p className="soft">{reason}</p>
              <ul>
                {here.map((ground) => (
                  <Ground key={ground.mechanism} ground={ground} law={law} />
                ))}
              </ul>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Ground({ ground, law }: { readonly ground: TracedGroundFragment; readonly law: string }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { mechanism, status, rules, notifications } = ground;
  const isOpen = status !== 'NOT_AVAILABLE';
  return (
    <li>
      <strong>{label(lang, 'Mechanism', mechanism)}</strong>{' '}
      <span className="small">
        <ArticleLinks articles={articlesOf(rules)} within={law} />
      </span>
      {isOpen && notifications.length > 0 && (
        <p className="small">
          {say('notify')} <ArticleLinks articles={articlesOf(notifications)} within={law} />
        </p>
      )}
    </li>
  );
}
