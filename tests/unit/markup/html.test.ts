import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { html, safeAddress } from '../../../src/markup/html.js';

describe('A template of HTML', () => {
  test('escapes what it takes in', () => {
    expect(String(html`<p title="${'"x"'}">${'<script>&'}</p>`)).toBe(
      '<p title="&quot;x&quot;">&lt;script&gt;&amp;</p>',
    );
  });

  test('keeps HTML that a template made, and lists of it', () => {
    expect(String(html`<ul>${['a', '<b>'].map((item) => html`<li>${item}</li>`)}</ul>`)).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
    );
  });

  test('writes nothing for what is absent', () => {
    expect(String(html`<p>${null}${undefined}${false}${0}</p>`)).toBe('<p>0</p>');
  });

  test('gives any text back to a parser as it was, and nothing else', () => {
    const parser = new XMLParser({ trimValues: false, parseTagValue: false, htmlEntities: false });
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const parsed = parser.parse(String(html`<p>${`x${text}x`}</p>`));
        expect(parsed).toEqual({ p: `x${text.replace(/\r\n?/g, '\n')}x` });
      }),
    );
  });
});

test.each(['https://example.org/a', 'http://example.org', '/id/law/BR-LGPD', '#top'])(
  '%s may be linked to',
  (address) => {
    expect(safeAddress(address)).toBe(address);
  },
);

test.each(['javascript:alert(1)', ' javascript:alert(1)', '//evil.example', 'data:text/html,x', ''])(
  '%j leads nowhere',
  (address) => {
    expect(safeAddress(address)).toBe('#');
  },
);
