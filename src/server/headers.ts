/** Security headers. */

import type { Step } from './step.js';

const common = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/** JSON needs nothing: a browser that is led to show it as a page loads no part of it. */
const nothing = "default-src 'none'; frame-ancestors 'none'";

/**
 * A page of ours takes its parts from this server alone. The editor of GraphiQL writes its colours as style elements, and its fonts and
 * icons are data in its style sheet; scripts and workers come as files, and no text is evaluated.
 */
const editorPage = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The explorer: the same without what the editor needs. Places of marks and bars are set by its scripts, which no policy on styles touches. */
const explorerPage = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page without scripts: nothing is loaded, and of styles its own alone, which it is known by its hash. */
const plainPage = (styleHash: string) =>
  [
    "default-src 'none'",
    `style-src ${styleHash}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

function withPolicy(policy: string): Step {
  const headers = new Map(Object.entries({ ...common, 'content-security-policy': policy }));
  return (_request, reply, next) => {
    reply.setHeaders(headers);
    next();
  };
}

export const apiHeaders = withPolicy(nothing);
export const editorPageHeaders = withPolicy(editorPage);
export const explorerPageHeaders = withPolicy(explorerPage);
export const plainPageHeaders = (styleHash: string): Step => withPolicy(plainPage(styleHash));
