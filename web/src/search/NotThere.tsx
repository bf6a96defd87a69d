import { PageLink } from '../address/PageLink.js';
import { useWords } from '../language/words.js';
import { Title } from '../parts/Title.js';
import { SearchForm } from './SearchForm.js';
import { words } from './words.js';

interface Props {
  readonly what: 'law' | 'agreement' | 'country';
  readonly id: string;
  /** The path of the list in which it would stand. */
  readonly list: string;
}

/** Stands where a record was asked for that there is not, and leads on. */
export function NotThere({ what, id, list }: Props) {
  const say = useWords(words);
  return (
    <section className="search-not-there">
      <Title>{say(`no.${what}`)}</Title>
      <p>{say('notThere', { id })}</p>
      <SearchForm />
      <p>
        <PageLink to={list}>{say('seeList')}</PageLink>
      </p>
    </section>
  );
}
