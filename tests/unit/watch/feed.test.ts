import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { atomOf } from '../../../src/watch/feed/atom.js';
import { calendarOf } from '../../../src/watch/feed/calendar.js';
import type { FeedEntry } from '../../../src/watch/feed/entries.js';
import { feedParametersOf } from '../../../src/watch/feed/parameters.js';

const place = {
  base: 'http://h',
  self: 'http://h/feeds/changes.atom?a=1&b=2',
  lang: 'ES' as const,
  date: '2026-11-24',
};

function entry(more: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: 'LAW_IN_FORCE:X',
    category: 'CHANGE',
    kind: 'LAW_IN_FORCE',
    day: '2026-12-31',
    title: 'A & B <c> ]]> "d"; e, f',
    text: 'One.\nTwo & <three>.',
    path: '/id/law/X',
    ...more,
  };
}

describe('A feed', () => {
  test('keeps every sign of a text, in Atom as in a calendar', () => {
    const content = { title: 'Título & más', entries: [entry()] };
    const { feed } = new XMLParser({ ignoreAttributes: false }).parse(atomOf(content, place));
    expect(feed.title).toBe('Título & más');
    expect(feed.entry.title['#text']).toBe('A &amp; B &lt;c&gt; ]]&gt; "d"; e, f');
    expect(feed.entry.title['@_type']).toBe('html');
    expect(feed.entry.summary['#text']).toBe('One.<br>Two &amp; &lt;three&gt;.');
    const calendar = new ICAL.Component(ICAL.parse(calendarOf(content, place)));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect([event.summary, event.description]).toEqual([entry().title, entry().text]);
  });

  test('has whole days that end with a year or a month', () => {
    const calendar = new ICAL.Component(ICAL.parse(calendarOf({ title: 'T', entries: [entry()] }, place)));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-12-31', '2027-01-01']);
  });

  test('has corrections in Atom only', () => {
    const content = {
      title: 'T',
      entries: [entry(), entry({ id: 'CORR-1', category: 'CORRECTION', day: '2026-11-01' })],
    };
    const { feed } = new XMLParser({ ignoreAttributes: false }).parse(atomOf(content, place));
    expect(feed.entry.map(({ id, updated }: { id: string; updated: string }) => [id, updated.slice(0, 10)])).toEqual([
      ['urn:corredor:change:LAW_IN_FORCE:X', '2026-11-24'],
      ['urn:corredor:correction:CORR-1', '2026-11-01'],
    ]);
    const calendar = new ICAL.Component(ICAL.parse(calendarOf(content, place)));
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
  });

  test('of nothing is a feed still', () => {
    const content = { title: 'T', entries: [] };
    expect(new XMLParser().parse(atomOf(content, place)).feed.title).toBe('T');
    expect(new ICAL.Component(ICAL.parse(calendarOf(content, place))).name).toBe('vcalendar');
  });
});

describe('The parameters of a feed', () => {
  test('are the last two years and all that is to come where no days are given', () => {
    expect(feedParametersOf({}, '2026-11-24')).toEqual({
      scope: { kind: 'COUNTRIES', countries: null },
      lang: 'EN',
      from: '2024-11-24',
      to: '9999-12-31',
    });
    expect(feedParametersOf({}, '2028-02-29').from).toBe('2026-02-28');
  });

  test('name countries each once, and terms in small letters or capitals', () => {
    expect(feedParametersOf({ country: ['cl', 'BR', 'CL'], lang: 'PT' }, '2026-11-24')).toMatchObject({
      scope: { countries: ['BR', 'CL'] },
      lang: 'PT',
    });
    expect(feedParametersOf({ origin: 'br', destination: 'cl', category: 'health' }, '2026-11-24').scope).toEqual({
      kind: 'CORRIDOR',
      origin: 'BR',
      destination: 'CL',
      dataCategory: 'HEALTH',
      sector: 'ALL',
      recipient: 'CONTROLLER',
    });
  });

  test('must be known', () => {
    for (const name of ['countries', 'constructor', '__proto__']) {
      const query = Object.fromEntries([[name, 'BR']]);
      expect(() => feedParametersOf(query, '2026-11-24')).toThrow(`${name}: there is no such parameter`);
    }
    expect(() => feedParametersOf({ origin: 'BR', destination: 'CL', category: 'toString' }, '2026-11-24')).toThrow(
      /^category: /,
    );
  });
});
