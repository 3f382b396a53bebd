import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestTurn } from '#ports/request-turn.ts';

/** The SDK stands between a call and its requests, and hands nothing through. */
const turns = new AsyncLocalStorage<RequestTurn>();

/** Makes a call each of whose requests asks for its turn. */
export const withTurn = <Result>(turn: RequestTurn | undefined, call: () => Promise<Result>): Promise<Result> =>
  turn === undefined ? call() : turns.run(turn, call);

/** That of the call to which the request belongs that is about to leave; `undefined`: it leaves at once. */
export const turnOfCall = (): RequestTurn | undefined => turns.getStore();
