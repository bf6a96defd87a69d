import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { Lang } from '../../../src/vocabulary/lang.js';

interface Language {
  readonly lang: Lang;
  readonly choose: (lang: Lang) => void;
}

const Chosen = createContext<Language>({ lang: 'EN', choose: () => {} });

const REMEMBERED = 'corredor.lang';

/** The language of the address, else the one chosen before, else the first of the browser's that there is, else English. */
export function languageOf(inAddress: string | null, remembered: string | null, preferred: readonly string[]): Lang {
  const wished = [inAddress, remembered, ...preferred];
  const known = wished.map((each) => each?.slice(0, 2).toUpperCase() ?? '').find((each) => Object.hasOwn(Lang, each));
  return (known as Lang | undefined) ?? 'EN';
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [parameters, setParameters] = useSearchParams();
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
