import { number } from '../text/numbers.js';

export interface Progress {
  show(done: number, total: number): void;
  /** Takes the line away again. */
  end(): void;
  isWritten(): boolean;
  /** When the last rows were written, on the clock of `performance`. */
  writtenAt(): number;
}

/** Follows how far a load is, and shows it in place on a terminal. */
export function showProgress(stream: NodeJS.WriteStream): Progress {
  let written = false;
  let at = performance.now();
  const say = (text: string) => {
    if (!stream.isTTY) return;
    stream.cursorTo(0);
    stream.write(text);
    stream.clearLine(1);
  };
  return {
    show: (done, total) => {
      written = done === total;
      at = performance.now();
      say(
        written
          ? 'All rows are written; the old data set stays until its readers have ended.'
          : `Loading: ${number(done)} of ${number(total)} rows, ${Math.floor((100 * done) / total)} %`,
      );
    },
    end: () => say(''),
    isWritten: () => written,
    writtenAt: () => at,
  };
}
