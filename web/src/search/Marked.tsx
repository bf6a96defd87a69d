import { marked } from './marked.js';

/** A text with the searched words set off. */
export function Marked({ text, asked }: { readonly text: string; readonly asked: string }) {
  let at = 0;
  return marked(text, asked).map((piece) => {
    const place = at;
    at += piece.text.length;
    return piece.isMatch ? <mark key={place}>{piece.text}</mark> : piece.text;
  });
}
