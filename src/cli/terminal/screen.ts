import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'magenta';

/** What a text is written for: so many columns, with colours or without. */
export interface Screen {
  readonly width: number;
  readonly paint: (style: Style, text: string) => string;
}

/** Long lines tire the eye. */
const WIDEST = 110;
const WITHOUT_TERMINAL = 80;

export function screenOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env): Screen {
  const width = Math.min(stream.columns ?? WITHOUT_TERMINAL, WIDEST);
  const paint = isColourful(stream, env) ? colour : plain;
  return { width, paint };
}

/** NO_COLOR (no-color.org) before FORCE_COLOR, and these before what the stream can do. */
function isColourful(stream: NodeJS.WriteStream, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return Boolean(stream.isTTY) && TERM !== 'dumb';
}

const colour: Screen['paint'] = (style, text) => styleText(style, text, { validateStream: false });
const plain: Screen['paint'] = (_, text) => text;
