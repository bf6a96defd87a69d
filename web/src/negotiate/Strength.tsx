import { label } from '../../../src/messages/labels.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { isOpen, type StrengthSpan, stepsInWords, strengthInWords, strengths } from './strengths.js';
import { words } from './words.js';

/** The number of a strength on its colour: the sign by which it is known in tables. */
function StrengthSign(span: StrengthSpan) {
  return (
    <span className="strength-sign" {...strengthShade(span)} aria-hidden="true">
      {stepsInWords(span)}
    </span>
  );
}

/** What a surface needs to look like a strength; open ones show both ends. */
export function strengthShade(span: StrengthSpan) {
  return { 'data-strength': span.strength, 'data-strength-high': isOpen(span) ? span.strengthHigh : undefined };
}

/** How strong a commitment is: number, colour and name. */
export function Strength({ strength, strengthHigh }: StrengthSpan) {
  const { lang } = useLanguage();
  const span = { strength, strengthHigh };
  return (
    <span className="strength">
      <StrengthSign {...span} />
      <span>{strengthInWords(span, lang)}</span>
    </span>
  );
}

/** What the numbers of a table mean. */
export function StrengthLegend() {
  const say = useWords(words);
  const { lang } = useLanguage();
  return (
    <dl className="strength-legend">
      {strengths.map((strength) => (
        <div key={strength}>
          <dt>
            <StrengthSign strength={strength} strengthHigh={strength} /> {label(lang, 'CommitmentStrength', strength)}
          </dt>
          <dd>{say(`means.${strength}`)}</dd>
        </div>
      ))}
      <div>
        <dt>
          <StrengthSign strength="BINDING" strengthHigh="BINDING_WITH_DISPUTE_SETTLEMENT" /> {say('open')}
        </dt>
        <dd>{say('openMeans')}</dd>
      </div>
    </dl>
  );
}
