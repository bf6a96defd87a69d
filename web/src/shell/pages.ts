/** The views by their paths, in the order of the menu. Each is loaded when it is opened, but for the first, with which most readers begin. */

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
  { path: '/trace', name: 'trace', view: TracePage },
  { path: '/matrix', name: 'matrix', view: later(() => import('../matrix/MatrixPage.js'), 'MatrixPage') },
  { path: '/countries', name: 'countries', view: later(() => import('../country/CountriesPage.js'), 'CountriesPage') },
  { path: '/countries/:id', view: later(() => import('../country/CountryPage.js'), 'CountryPage') },
  { path: '/laws', name: 'laws', view: later(() => import('../law/LawsPage.js'), 'LawsPage') },
  { path: '/laws/:id', view: later(() => import('../law/LawPage.js'), 'LawPage') },
  {
    path: '/agreements',
    name: 'agreements',
    view: later(() => import('../agreement/AgreementsPage.js'), 'AgreementsPage'),
  },
  { path: '/agreements/:id', view: later(() => import('../agreement/AgreementPage.js'), 'AgreementPage') },
  { path: '/compare', name: 'compare', view: later(() => import('../compare/ComparePage.js'), 'ComparePage') },
  { path: '/reform', name: 'reform', view: later(() => import('../reform/ReformPage.js'), 'ReformPage') },
  {
    path: '/negotiate',
    name: 'negotiate',
    view: later(() => import('../negotiate/NegotiatePage.js'), 'NegotiatePage'),
  },
  { path: '/agendas', name: 'agendas', view: later(() => import('../agenda/AgendasPage.js'), 'AgendasPage') },
  { path: '/agendas/:id', view: later(() => import('../agenda/AgendaPage.js'), 'AgendaPage') },
  { path: '/about', name: 'about', view: later(() => import('../about/AboutPage.js'), 'AboutPage') },
  { path: '/search', view: later(() => import('../search/SearchPage.js'), 'SearchPage') },
];

function later<Name extends string>(load: () => Promise<Readonly<Record<Name, ComponentType>>>, name: Name) {
  return lazy(async () => ({ default: (await load())[name] }));
}
