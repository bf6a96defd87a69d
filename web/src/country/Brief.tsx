import { useState } from 'react';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { CountryField } from '../parts/fields.js';
import { useCompanion } from '../places/useCompanion.js';
import type { CountryRecord } from './CountryPage.js';
import { words } from './words.js';

/** Two pages on the country and another one, to take to a meeting. */
export function Brief({ country: { id, name } }: { readonly country: CountryRecord }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const [other, setOther] = useState(useCompanion(id));
  const query = `countries=${id},${other}&lang=${lang.toLowerCase()}`;
  return (
    <div className="question">
      <CountryField label={say('brief', { country: name })} value={other} onChange={setOther} />
      {other !== id && (
        <>
          <a className="button" href={`/brief.html?${query}`}>
            {say('briefPage')}
          </a>
          <a className="button" href={`/brief.docx?${query}`}>
            {say('briefWord')}
          </a>
        </>
      )}
    </div>
  );
}
