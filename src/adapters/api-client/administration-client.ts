import type { AdministrationClient } from '#contracts/administration-client.ts';
import type { ApiRequest } from './api-request.ts';

const path = '/api/administration';

/** A tenant's administration in our API. */
export const makeAdministrationClient = (request: ApiRequest): AdministrationClient => ({
  read: () => request({ method: 'GET', path }),
  teams: (from) =>
    request({ method: 'GET', path: `${path}/teams${from === undefined ? '' : `?from=${encodeURIComponent(from)}`}` }),
  set: (body) => request({ method: 'PUT', path: `${path}/settings`, body }),
});
