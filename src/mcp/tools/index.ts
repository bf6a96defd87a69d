import { compare } from './compare.js';
import { dataset } from './dataset.js';
import { law } from './law.js';
import { matrix } from './matrix.js';
import { search } from './search.js';
import { trace } from './trace.js';

/** All tools, in the order in which assistants read of them. */
export const tools = [trace, matrix, compare, search, law, dataset];
