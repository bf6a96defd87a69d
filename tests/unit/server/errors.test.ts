import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { GraphFailure, GraphUnavailable } from '../../../src/graph/port.js';
import { errorCodes, statusOf } from '../../../src/server/errorCodes.js';
import { formatError } from '../../../src/server/errors.js';
import { OperationEnded } from '../../../src/server/operation.js';

/** As graphql-js wraps what a resolver threw. */
const thrown = (originalError: Error) => new GraphQLError(originalError.message, { path: ['country'], originalError });

const format = (error: GraphQLError): GraphQLFormattedError => formatError(error.toJSON(), error);

test.each(Object.keys(errorCodes).filter((code) => code !== 'INTERNAL_SERVER_ERROR'))(
  '%s passes with its message',
  (code) => {
    const error = thrown(new GraphQLError('what was wrong', { extensions: { code, field: 'id' } }));
    expect(format(error)).toEqual({
      message: 'what was wrong',
      path: ['country'],
      extensions: { code, field: 'id' },
    });
  },
);

test.each([
  ['any error', new TypeError('secret')],
  ['a failed statement', new GraphFailure('secret')],
  ['a code that is not ours', new GraphQLError('secret', { extensions: { code: 'SECRET', secret: 1 } })],
  ['our code for defects', new GraphQLError('secret', { extensions: { code: 'INTERNAL_SERVER_ERROR', secret: 1 } })],
  [
    'a code with the name of a property of all objects',
    new GraphQLError('secret', { extensions: { code: 'toString' } }),
  ],
])('%s becomes a fixed message', (_, error) => {
  expect(format(thrown(error))).toEqual({
    message: 'Something went wrong in the server. Please report it with the request id.',
    path: ['country'],
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
});

test('an unavailable graph is known however deep it is wrapped', () => {
  const cause = new GraphUnavailable('bolt://10.0.0.1 refused');
  expect(format(thrown(new Error('batch failed', { cause: new Error('read failed', { cause }) })))).toMatchObject({
    message: 'The graph cannot be reached just now. Try again in a moment.',
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  });
});

test('so is the end of an operation', () => {
  const cause = new OperationEnded('OPERATION_TIMEOUT', 'too long');
  expect(format(thrown(new Error('aborted', { cause })))).toMatchObject({ extensions: { code: 'OPERATION_TIMEOUT' } });
});

test('causes that go in a circle end', () => {
  const error = new Error('one');
  error.cause = new Error('two', { cause: error });
  expect(format(thrown(error)).extensions?.code).toBe('INTERNAL_SERVER_ERROR');
});

test('the code of a refusal wins over the one that Apollo puts around it', () => {
  const refusal = new GraphQLError('too deep', { extensions: { code: 'QUERY_TOO_DEEP' } });
  const wrapped = new GraphQLError('too deep', {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    originalError: refusal,
  });
  expect(format(wrapped).extensions).toEqual({ code: 'QUERY_TOO_DEEP' });
});

test('stack traces and hints for the server do not pass', () => {
  const error = new GraphQLError('no', {
    extensions: { code: 'NOT_FOUND', stacktrace: ['x'], exception: {}, http: {} },
  });
  expect(format(error).extensions).toEqual({ code: 'NOT_FOUND' });
});

test('a long or structured value is not repeated', () => {
  const error = new GraphQLError('Argument Validation Error', {
    extensions: {
      code: 'BAD_USER_INPUT',
      validationErrors: [
        { property: 'text', value: 'x'.repeat(100), constraints: { maxLength: 'at most 50 letters' } },
        {
          property: 'reforms',
          value: [{}],
          children: [
            {
              property: '0',
              value: {},
              children: [{ property: 'country', value: null, constraints: { isCode: 'name a country' } }],
            },
          ],
        },
      ],
    },
  });
  expect(format(error)).toEqual({
    message: 'text: at most 50 letters.\nreforms.0.country: name a country.',
    extensions: {
      code: 'BAD_USER_INPUT',
      path: 'text',
      fields: [
        { path: 'text', message: 'text: at most 50 letters.' },
        { path: 'reforms.0.country', message: 'reforms.0.country: name a country.' },
      ],
    },
  });
});

test('only what hinders the server has a status of its own', () => {
  expect(statusOf('SERVICE_UNAVAILABLE')).toBe(503);
  expect(statusOf('NOT_FOUND')).toBeUndefined();
  expect(statusOf('toString')).toBeUndefined();
});
