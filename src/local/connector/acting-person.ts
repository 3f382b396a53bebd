import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { personWithId } from '../people.ts';
import type { LocalPerson } from '../people.ts';

/** The object id of one of the sample people, who acts. */
export const personId = z.string().transform((id, context): LocalPerson => {
  const person = personWithId(id);
  if (person !== undefined) return person;
  context.addIssue({ code: 'custom', message: 'not one of the sample people' });
  return z.NEVER;
});

export const acting = z.strictObject({ personId });

/** Tells the page what is wrong with its request. */
export const malformed = async (reply: FastifyReply, error: z.ZodError): Promise<FastifyReply> =>
  await reply.code(400).send({ error: z.prettifyError(error) });
