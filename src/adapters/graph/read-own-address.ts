import { Unavailable } from '#ports/unavailable.ts';
import { makeGraphClient } from './graph-client.ts';
import type { GraphClientParts } from './graph-client.ts';
import { field, textOf } from './json.ts';

/**
 * Lower-case SMTP address of the calendar's owner: the name one signs in with may be another one. Rejects with
 * {@link Unavailable} (`calendar`, `sign-in`).
 */
export const readOwnAddress = async (parts: GraphClientParts): Promise<string> => {
  const { status, body } = await makeGraphClient(parts)({ method: 'GET', path: '/me/calendar?$select=owner' });
  const address = textOf(field(field(body, 'owner'), 'address'));
  if (status !== 200 || address === undefined)
    throw new Unavailable('calendar', new Error(`Graph answered ${status} and named no owner`));
  return address.toLowerCase();
};
