/** Records, traces and matrices at their permalinks: a page for people, JSON for programs. */

import { Router } from 'express';
import { STYLE_HASH } from '../page/layout.js';
import { showPermalink } from '../page/view.js';
import { plainPageHeaders } from './headers.js';
import type { ViewHandler } from './views.js';

export function permalinks(view: ViewHandler): Router {
  const router = Router();
  router.get(['/id/*rest', '/trace/*rest', '/matrix'], plainPageHeaders(STYLE_HASH), view('permalink', showPermalink));
  return router;
}
