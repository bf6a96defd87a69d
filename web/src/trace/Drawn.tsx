import { useMemo } from 'react';
import type { TraceDrawnQuery, TraceQuery } from '../generated/graphql.js';
import { Drawing } from '../graph/Drawing.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { drawnOf, kindsIn } from './drawnGraph.js';
import { words } from './words.js';

interface Props {
  readonly graph: TraceDrawnQuery['trace']['graph'];
  readonly trace: TraceQuery['trace'];
}

export function Drawn({ graph, trace }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const drawn = useMemo(() => {
    const barriers = [...trace.barriers, ...trace.conditionalBarriers];
    return { ...drawnOf(graph, { destination: trace.destination.id, barriers }, lang), kinds: kindsIn(lang) };
  }, [graph, trace, lang]);
  return <Drawing name={say('drawnName')} {...drawn} />;
}
