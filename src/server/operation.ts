/** One operation on its way: its time is limited, and it ends when nobody waits for it any more. */

import { setMaxListeners } from 'node:events';
import type { Response } from 'express';
import type { OperationActivity } from '../telemetry/telemetry.js';
import type { ErrorCode } from './errorCodes.js';
import type { Logger } from './logger.js';

/** Why an operation was ended from outside: the reason of its signal. */
export class OperationEnded extends Error {
  override readonly name = 'OperationEnded';

  constructor(
    readonly code: 'OPERATION_TIMEOUT' | 'OPERATION_CANCELLED',
    message: string,
  ) {
    super(message);
  }
}

/** A failed field ends an answer whose other fields are still worked at: nobody waits for them any more. */
const ANSWERED = new OperationEnded('OPERATION_CANCELLED', 'The answer was given.');

export interface Operation {
  readonly requestId: string;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** Resolves when the operation was ended from outside before it was answered, with the reason. */
  readonly ended: Promise<OperationEnded>;
  readonly activity: OperationActivity;
  /** The name in the query, once it was parsed. */
  name?: string;
  /** Once it was answered: OK where it was without an error, otherwise the code of the first. */
  outcome?: 'OK' | ErrorCode;
}

/** The key under which an operation stands in the GraphQL context, out of the way of the resolvers' own names. */
export const OPERATION: unique symbol = Symbol('operation');

export interface WithOperation {
  [OPERATION]: Operation;
}

/** `kind` is `graphql`, or the name of a view. */
export function beginOperation(response: Response, milliseconds: number, kind: string): Operation {
  const controller = new AbortController();
  // Every query of the operation listens, and Node warns of a leak at the eleventh.
  setMaxListeners(0, controller.signal);
  const ended = new Promise<OperationEnded>((resolve) => {
    const tell = ({ reason }: AbortSignal) => reason !== ANSWERED && resolve(reason);
    controller.signal.addEventListener('abort', () => tell(controller.signal), { once: true });
  });

  const timeout = setTimeout(() => {
    const message = `The operation took longer than ${milliseconds} ms, the limit. Ask for less at a time.`;
    controller.abort(new OperationEnded('OPERATION_TIMEOUT', message));
  }, milliseconds);

  response.once('close', () => {
    clearTimeout(timeout);
    const left = () => new OperationEnded('OPERATION_CANCELLED', 'The client left before the answer.');
    controller.abort(response.writableFinished ? ANSWERED : left());
  });
  const { requestId, logger, activity } = response.locals;
  return { requestId, logger, activity: activity.operation(kind), signal: controller.signal, ended };
}
