import { useCallback, useEffect, useMemo } from 'react';
import { useLanguage } from '../language/language.js';
import { type QuestionOf, readQuestion, type Shape, writeQuestion } from './parameter.js';
import { useParameters } from './useParameters.js';

interface Change {
  /** Whether the view before is left behind, so that the browser's back leads past it: while a slider is dragged, say. */
  readonly replace?: boolean;
}

export type Ask<Of extends Shape> = (change: Partial<QuestionOf<Of>>, how?: Change) => void;

/**
 * The question of a view, which lives in the address alone: the address restores the view wholly, in another browser and on another day.
 * So what a reader left to the defaults (today, the language) is written into it at once.
 */
export function useQuestion<Of extends Shape>(shape: Of): readonly [QuestionOf<Of>, Ask<Of>] {
  const [parameters, setParameters] = useParameters();
  const { lang } = useLanguage();
  const question = useMemo(() => readQuestion(shape, parameters), [shape, parameters]);

  const ask = useCallback<Ask<Of>>(
    (change, { replace = false } = {}) => {
      setParameters((now) => addressed(shape, { ...readQuestion(shape, now), ...change }, lang), { replace });
    },
    [shape, setParameters, lang],
  );

  useEffect(() => {
    const whole = addressed(shape, question, lang);
    if (whole.toString() !== parameters.toString()) setParameters(() => whole, { replace: true });
  }, [shape, question, lang, parameters, setParameters]);

  return [question, ask];
}

function addressed<Of extends Shape>(shape: Of, question: QuestionOf<Of>, lang: string): URLSearchParams {
  const parameters = writeQuestion(shape, question);
  parameters.set('lang', lang.toLowerCase());
  return parameters;
}
