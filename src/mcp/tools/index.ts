import { changes } from './changes.js';
import { commitments } from './commitments.js';
import { compare } from './compare.js';
import { conflicts } from './conflicts.js';
import { dataset } from './dataset.js';
import { history } from './history.js';
import { law } from './law.js';
import { matrix } from './matrix.js';
import { precedents } from './precedents.js';
import { requestAndOffer } from './requestAndOffer.js';
import { search } from './search.js';
import { trace } from './trace.js';

/** All tools, in the order in which assistants read of them. */
export const tools = [
  trace,
  matrix,
  history,
  changes,
  compare,
  commitments,
  requestAndOffer,
  precedents,
  conflicts,
  search,
  law,
  dataset,
];
