import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

const channel = 'http.client.request.start';

/** Counts the HTTP requests of this process to the services that a connection string names. */
export const countRequests = (connectionString: string): { count(): number; stop(): void } => {
  let count = 0;
  const onRequest = (message: unknown): void => {
    // As Node documents the channel.
    const { request } = message as { readonly request: ClientRequest };
    if (connectionString.includes(`://${request.host}:${portOf(request)}/`)) count += 1;
  };
  subscribe(channel, onRequest);
  return {
    count: () => count,
    stop: () => {
      unsubscribe(channel, onRequest);
    },
  };
};

const portOf = (request: ClientRequest): string => String(request.getHeader('host')).split(':')[1] ?? '';
