import { label } from '../../../src/messages/labels.js';
import type { LawStatus } from '../../../src/vocabulary/law.js';
import { useLanguage } from '../language/language.js';
import './law.css';

/** Where a law stands on a day: its name, and a bar that is full while it holds. */
export function Status({ status }: { readonly status: LawStatus }) {
  const { lang } = useLanguage();
  return (
    <span className="law-status" data-status={status}>
      {label(lang, 'LawStatus', status)}
    </span>
  );
}
