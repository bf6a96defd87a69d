import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { Lang } from '../../../src/vocabulary/lang.js';
import { useParameters } from '../address/useParameters.js';
import { languageOf } from './choose.js';

interface Language {
  readonly lang: Lang;
  readonly choose: (lang: Lang) => void;
}

const Chosen = createContext<Language>({ lang: 'EN', choose: () => {} });

const REMEMBERED = 'corredor.lang';

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [parameters, setParameters] = useParameters();
  const lang = languageOf(parameters.get('lang'), localStorage.getItem(REMEMBERED), navigator.languages);

  useEffect(() => {
    document.documentElement.lang = lang.toLowerCase();
  }, [lang]);

  const value = useMemo(
    () => ({
      lang,
      choose: (next: Lang) => {
        localStorage.setItem(REMEMBERED, next);
        setParameters(
          (now) => {
            now.set('lang', next.toLowerCase());
            return now;
          },
          { replace: true },
        );
      },
    }),
    [lang, setParameters],
  );
  return <Chosen value={value}>{children}</Chosen>;
}

export function useLanguage(): Language {
  return useContext(Chosen);
}
