import { type ReactNode, useEffect, useState } from 'react';
import { Refused } from '../api/ask.js';
import { useWords } from '../language/words.js';
import { words } from './words.js';
import './answer.css';

/** An answer that is there, on its way, or not to be had; that of one question or of the pages of a list. */
export interface Coming<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  /** Whether what is there answers the question before this one. */
  readonly isPlaceholderData: boolean;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

interface Props<Data> {
  readonly of: Coming<Data>;
  readonly children: (data: Data) => ReactNode;
  /** The height that the answer will about take, so that nothing below jumps when it comes. */
  readonly height?: string;
}

/** What stands in the place of an answer: how it is coming, the answer itself, or why there is none and what to do. */
export function Answer<Data>({ of, children, height = '12rem' }: Props<Data>) {
  const { data, error, isPlaceholderData, isFetching, refetch } = of;
  if (error !== null) return <Problem error={error} onAgain={() => void refetch()} isTrying={isFetching} />;
  if (data === undefined) {
    return (
      <div className="answer-coming" style={{ minHeight: height }}>
        {isFetching && <Progress />}
      </div>
    );
  }
  return (
    <div className="answer" aria-busy={isPlaceholderData} data-stale={isPlaceholderData || undefined}>
      {isPlaceholderData && <Progress />}
      {children(data)}
    </div>
  );
}

/** Work that takes long says so, and how long already. */
export function Progress() {
  const say = useWords(words);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => now + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="progress" role="status">
      <span className="progress-bar" />
      <span className={seconds < 2 ? 'visually-hidden' : undefined}>
        {seconds < 2 ? say('loading') : say('stillWorking', { seconds: seconds - (seconds % 2) })}
      </span>
    </div>
  );
}

interface ProblemProps {
  readonly error: Error;
  readonly onAgain: () => void;
  readonly isTrying: boolean;
}

function Problem({ error, onAgain, isTrying }: ProblemProps) {
  const say = useWords(words);
  const isRefused = error instanceof Refused;
  return (
    <section className="problem" role="alert">
      <h2>{say(isRefused ? 'refused' : 'unreachable')}</h2>
      {isRefused ? <p lang="en">{error.message}</p> : <p>{say('unreachableMeans')}</p>}
      <button type="button" onClick={onAgain} disabled={isTrying}>
        {say('again')}
      </button>
    </section>
  );
}
