import { label } from '../../../src/messages/labels.js';
import type { Verification as Grade } from '../../../src/vocabulary/evidence.js';
import { useLanguage } from '../language/language.js';
import './verification.css';

/** How well a fact was checked. What was read in no text looks so: a dashed frame and a sign, wherever it stands. */
export function Verification({ grade }: { readonly grade: Grade | null | undefined }) {
  const { lang } = useLanguage();
  if (grade == null) return null;
  return (
    <span className="verification" data-grade={grade}>
      <span aria-hidden="true">{signs[grade]} </span>
      {label(lang, 'Verification', grade)}
    </span>
  );
}

const signs: Record<Grade, string> = { SEEN_PRIMARY: '✓✓', SEEN_SECONDARY: '✓', RECALLED: '!' };
