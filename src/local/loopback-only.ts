import type { FastifyReply, FastifyRequest } from 'fastify';

const ours = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * The stand-ins sign anyone in without a password, so they answer only under this computer's own names: a web page
 * elsewhere whose name was made to point here (DNS rebinding) is turned away.
 */
export const loopbackOnly = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  const { host } = request.headers;
  if (host !== undefined && ours.test(host)) return;
  await reply.code(403).send({ error: 'only for this computer' });
};
