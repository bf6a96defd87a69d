import { Suspense, useEffect, useRef } from 'react';
import { Redirect, Route, Switch, useLocation, useSearch } from 'wouter';
import { dateInWords } from '../../../src/messages/words.js';
import { Lang } from '../../../src/vocabulary/lang.js';
import { PageLink } from '../address/PageLink.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Progress } from '../parts/Answer.js';
import { Title } from '../parts/Title.js';
import { PlacesProvider, usePlaces } from '../places/places.js';
import { SearchForm } from '../search/SearchForm.js';
import { Fault } from './Fault.js';
import { pages } from './pages.js';
import { ThemeField } from './ThemeField.js';
import { useArrival } from './useArrival.js';
import { words } from './words.js';
import './shell.css';

/** What stands around every view: the menu above, the data set below. */
export function Shell() {
  const say = useWords(words);
  const [path] = useLocation();
  useArrival(path);
  return (
    <>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <Header path={path} />
      <main id="content" tabIndex={-1}>
        <Fault key={path}>
          <PlacesProvider>
            <Suspense fallback={<Progress />}>
              <Switch>
                {pages.map(({ path: at, view }) => (
                  <Route key={at} path={at} component={view} />
                ))}
                <Route path="/">
                  <ToTrace />
                </Route>
                <Route>
                  <NothingHere />
                </Route>
              </Switch>
            </Suspense>
            <Footer />
          </PlacesProvider>
        </Fault>
      </main>
    </>
  );
}

function Header({ path }: { readonly path: string }) {
  const say = useWords(words);
  const { lang, choose } = useLanguage();
  const menu = useRef<HTMLElement>(null);
  // On a phone the menu is wider than the window: the view that is open shows in it.
  useEffect(() => {
    const current = menu.current?.querySelector<HTMLElement>(`a[href*="${path.split('/')[1]}"]`);
    if (menu.current && current) menu.current.scrollLeft = current.offsetLeft - menu.current.offsetLeft - 16;
  }, [path]);
  return (
    <header className="shell-header no-print">
      <PageLink to="/trace" className="shell-name">
        Corredor
      </PageLink>
      <nav aria-label={say('menu')} ref={menu}>
        <ul>
          {pages.map(
            ({ path: at, name }) =>
              name && (
                <li key={at}>
                  <PageLink to={at} aria-current={path === at || path.startsWith(`${at}/`) ? 'page' : undefined}>
                    {say(name)}
                  </PageLink>
                </li>
              ),
          )}
          <li>
            <a href="/graphiql">{say('api')}</a>
          </li>
        </ul>
      </nav>
      <SearchForm />
      <select aria-label={say('language')} value={lang} onChange={({ target }) => choose(target.value as Lang)}>
        {(Object.keys(Lang) as Lang[]).map((each) => (
          <option key={each} value={each} lang={each.toLowerCase()}>
            {languages[each]}
          </option>
        ))}
      </select>
    </header>
  );
}

/** Each in itself, so that whoever cannot read the page finds it. */
const languages: Record<Lang, string> = { EN: 'English', ES: 'Español', PT: 'Português' };

function Footer() {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { version, date, license } = usePlaces().dataset;
  return (
    <footer className="shell-footer">
      <p>{say('dataset', { version, date: dateInWords(date, lang), license })}</p>
      <p>{say('disclaimer')}</p>
      <ThemeField />
    </footer>
  );
}

function ToTrace() {
  const search = useSearch();
  return <Redirect to={search === '' ? '/trace' : `/trace?${search}`} replace />;
}

function NothingHere() {
  const say = useWords(words);
  return (
    <section>
      <Title>{say('nothingHere')}</Title>
      <PageLink to="/trace">{say('toTrace')}</PageLink>
    </section>
  );
}
