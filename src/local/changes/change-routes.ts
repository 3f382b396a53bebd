import type { FastifyInstance } from 'fastify';
import type { ServerResponse } from 'node:http';
import type { Changes } from './changes.ts';

/** `GET /local/changes`: server-sent events, one per change, until the page goes or the server stops. */
export const addChangeRoutes = (app: FastifyInstance, changes: Changes): void => {
  const open = new Set<ServerResponse>();
  app.get('/local/changes', (request, reply) => {
    reply.hijack();
    const stream = reply.raw;
    stream.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    stream.write(': open\n\n');
    open.add(stream);
    const stop = changes.listen((change) => stream.write(`data: ${change}\n\n`));
    request.raw.on('close', () => {
      stop();
      open.delete(stream);
    });
  });
  // An endless reply would keep the server from closing.
  app.addHook('preClose', () => {
    for (const stream of open) stream.end();
    return Promise.resolve();
  });
};
