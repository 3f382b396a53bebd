import type { Activity } from 'botbuilder';
import { Unavailable } from '#ports/unavailable.ts';
import type { Caller, Prove } from './prove-once.ts';

/** Who calls, by the token of the Bot Connector; `undefined` when it proves nothing. */
export const authenticate = async (
  prove: Prove,
  activity: Activity,
  authorization: string | undefined,
): Promise<Caller | undefined> => {
  try {
    return await prove(activity, authorization ?? '');
  } catch (error) {
    if (isKeyServerFailure(error)) throw new Unavailable('sign-in', error);
    return undefined;
  }
};

/** The SDK says by a status of 500, or by its fetch's own error, that the signing keys could not be read. */
const isKeyServerFailure = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  return error.name === 'FetchError' || ('statusCode' in error && error.statusCode === 500);
};
