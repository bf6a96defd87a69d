import { routeOf } from '../../../src/server/route.js';

test.each([
  ['/', '/'],
  ['/graphql', '/graphql'],
  ['/GraphQL/', '/graphql'],
  ['/explorer/laws/BR-LGPD', '/explorer'],
  ['/trace/BR/CL', '/trace'],
  ['/brief.docx', '/brief.docx'],
  ['/feeds/changes.atom', '/feeds'],
  ['/wp-login.php', 'other'],
  ['/graphql2', 'other'],
  ['//graphql', '/'],
  ['', '/'],
])('%s is of the kind %s', (path, route) => {
  expect(routeOf(path)).toBe(route);
});
