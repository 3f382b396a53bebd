import type { BetweenClient } from '#contracts/between-client.ts';
import type { ApiRequest } from './api-request.ts';

/** What is between oneself and others in our API. */
export const makeBetweenClient = (request: ApiRequest): BetweenClient => ({
  read: () => request({ method: 'GET', path: '/api/me/between' }),
});
