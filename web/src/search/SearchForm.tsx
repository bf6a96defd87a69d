import { type FormEvent, useId } from 'react';
import { useLocation } from 'wouter';
import { addressOfPage } from '../address/PageLink.js';
import { writeQuestion } from '../address/parameter.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { searchQuestion } from './question.js';
import { words } from './words.js';
import './search.css';

/** A search of everything, from anywhere: it opens the view of all that is found. */
export function SearchForm() {
  const id = useId();
  const say = useWords(words);
  const { lang } = useLanguage();
  const [, navigate] = useLocation();
  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('text') ?? '').trim();
    navigate(addressOfPage('/search', writeQuestion(searchQuestion, { text, kind: null, pages: 1 }), lang));
    event.currentTarget.reset();
  };
  return (
    <search aria-label={say('everything')}>
      <form className="search-form" onSubmit={open}>
        <label className="visually-hidden" htmlFor={id}>
          {say('everything')}
        </label>
        <input id={id} type="search" name="text" autoComplete="off" placeholder={say('everythingShort')} />
        <button type="submit">
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">{say('find')}</span>
        </button>
      </form>
    </search>
  );
}
