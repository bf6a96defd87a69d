import { useEffect, useState } from 'react';
import { useWords } from '../language/words.js';
import { ChoiceField } from '../parts/fields.js';
import { words } from './words.js';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const REMEMBERED = 'corredor.theme';

/** Light or dark: as the system has it, unless the reader chooses. */
export function ThemeField() {
  const say = useWords(words);
  const [theme, setTheme] = useState<Theme>(rememberedTheme);
  useEffect(() => {
    localStorage.setItem(REMEMBERED, theme);
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <ChoiceField
      label={say('theme')}
      value={theme}
      onChange={setTheme}
      choices={THEMES.map((each) => [each, say(each)] as const)}
    />
  );
}

function rememberedTheme(): Theme {
  const remembered = localStorage.getItem(REMEMBERED);
  return THEMES.find((each) => each === remembered) ?? 'system';
}
