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
    path: '/matrix',
    view: lazy(() => import('../matrix/MatrixPage.js').then(({ MatrixPage }) => ({ default: MatrixPage }))),
    name: 'matrix',
  },
  {
    path: '/countries',
    view: lazy(() => import('../country/CountriesPage.js').then(({ CountriesPage }) => ({ default: CountriesPage }))),
    name: 'countries',
  },
  {
    path: '/countries/:id',
    view: lazy(() => import('../country/CountryPage.js').then(({ CountryPage }) => ({ default: CountryPage }))),
  },
  {
    path: '/laws',
    view: lazy(() => import('../law/LawsPage.js').then(({ LawsPage }) => ({ default: LawsPage }))),
    name: 'laws',
  },
  { path: '/laws/:id', view: lazy(() => import('../law/LawPage.js').then(({ LawPage }) => ({ default: LawPage }))) },
  {
    path: '/agreements',
    view: lazy(() =>
      import('../agreement/AgreementsPage.js').then(({ AgreementsPage }) => ({ default: AgreementsPage })),
    ),
    name: 'agreements',
  },
  {
    path: '/agreements/:id',
    view: lazy(() => import('../agreement/AgreementPage.js').then(({ AgreementPage }) => ({ default: AgreementPage }))),
  },
  {
    path: '/search',
    view: lazy(() => import('../search/SearchPage.js').then(({ SearchPage }) => ({ default: SearchPage }))),
  },
];
