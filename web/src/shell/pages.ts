/** The views by their paths. Each is loaded when it is opened, but for the first, with which most readers begin. */

import { type ComponentType, lazy } from 'react';
import { TracePage } from '../trace/TracePage.js';
import type { words } from './words.js';

interface Page {
  readonly path: string;
  readonly view: ComponentType;
  /** Its name in the menu; a view without one is reached from others. */
  readonly name?: keyof typeof words;
}

export const pages: readonly Page[] = [
  { path: '/trace', view: TracePage, name: 'trace' },
  {
    path: '/negotiate',
    view: lazy(() => import('../negotiate/NegotiatePage.js').then((m) => ({ default: m.NegotiatePage }))),
    name: 'negotiate',
  },
  {
    path: '/agendas',
    view: lazy(() => import('../agenda/AgendasPage.js').then((m) => ({ default: m.AgendasPage }))),
    name: 'agendas',
  },
  {
    path: '/agendas/:id',
    view: lazy(() => import('../agenda/AgendaPage.js').then((m) => ({ default: m.AgendaPage }))),
  },
  {
    path: '/about',
    view: lazy(() => import('../about/AboutPage.js').then((m) => ({ default: m.AboutPage }))),
    name: 'about',
  },
];
