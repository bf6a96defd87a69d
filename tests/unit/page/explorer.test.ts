import { addressInExplorer } from '../../../src/page/explorer.js';
import { permalinkAt } from '../../../src/permalink/permalink.js';
import { readQuestion } from '../../../web/src/address/parameter.js';
import { traceQuestion } from '../../../web/src/trace/question.js';

const addressFor = (permalink: string) => addressInExplorer(permalinkAt(permalink)!, 'ES');

describe('The view of the explorer', () => {
  test('of a trace asks the same question', () => {
    const address = addressFor(
      '/trace/BR/CL?category=HEALTH&sector=FINANCE&recipient=PROCESSOR&as-of=2020-11-30&version=1',
    )!;
    expect(address).toMatch(/^\/explorer\/trace\?/);
    const parameters = new URLSearchParams(address.split('?')[1]);
    expect(parameters.get('lang')).toBe('es');
    expect(readQuestion(traceQuestion, parameters)).toEqual({
      origin: 'BR',
      destination: 'CL',
      category: 'HEALTH',
      sector: 'FINANCE',
      recipient: 'PROCESSOR',
      'as-of': '2020-11-30',
    });
  });

  test.each([
    ['/matrix?agreement=CPTPP', '/explorer/matrix?group=CPTPP&lang=es'],
    ['/matrix?countries=BR,CL', '/explorer/matrix?group=BR,CL&lang=es'],
    ['/id/law/BR-LGPD?as-of=2026-11-24', '/explorer/laws/BR-LGPD?as-of=2026-11-24&lang=es'],
    ['/id/country/BR', '/explorer/countries/BR?lang=es'],
    ['/id/agreement/CPTPP', '/explorer/agreements/CPTPP?lang=es'],
    ['/id/rule/BR-LGPD-33-I/1', null],
  ])('of %s is %s', (permalink, expected) => {
    expect(addressFor(permalink)).toBe(expected);
  });
});
