import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

/** What is asked for: the next `count` posts that begin a thread in a channel meet it. */
const faultRequest = z.strictObject({
  /** `lost`: it is taken, and the connection breaks before the answer; else it is refused with this status. */
  answer: z.union([z.literal('lost'), z.literal(403), z.literal(404)]),
  count: z.number().int().min(0).max(1000),
});

type Fault = z.infer<typeof faultRequest>;

const threadStart = z.object({ channelData: z.object({ channel: z.object({ id: z.string() }) }) });

/** Not an edit, nor a message to a person. */
const isPost = ({ body }: FastifyRequest): boolean => threadStart.safeParse(body).success;

const refuse = async (reply: FastifyReply, status: number, code: string): Promise<void> => {
  await reply.code(status).send({ error: { code, message: code } });
};

/**
 * Adds the switch for failures of the connector, and has its routes meet them. To be called where these are added.
 *
 * @param path of the switch
 */
export const addConnectorFaults = (app: FastifyInstance, path: string): ((connector: FastifyInstance) => void) => {
  let fault: Fault | undefined;
  app.post(path, async (request, reply) => {
    const parsed = faultRequest.safeParse(request.body);
    if (!parsed.success) return await reply.code(400).send({ error: z.prettifyError(parsed.error) });
    fault = parsed.data;
    return await reply.code(204).send();
  });
  const take = (): Fault['answer'] | undefined => {
    if (fault === undefined || fault.count === 0) return undefined;
    fault = { ...fault, count: fault.count - 1 };
    return fault.answer;
  };
  return (connector) => {
    const met = new WeakMap<FastifyRequest, Fault['answer']>();
    connector.addHook('preHandler', async (request, reply) => {
      const answer = isPost(request) ? take() : undefined;
      if (answer !== undefined) met.set(request, answer);
      if (answer === 403) await refuse(reply, 403, 'BotNotInConversationRoster');
      if (answer === 404) await refuse(reply, 404, 'ConversationNotFound');
    });
    connector.addHook('onSend', (request, reply, payload, done) => {
      if (met.get(request) === 'lost') reply.raw.destroy();
      done(null, payload);
    });
  };
};
