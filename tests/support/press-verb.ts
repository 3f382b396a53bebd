import type { VerbCase } from '../surfaces/bot/verbs/verb-case.ts';
import type { Cost, CountedServer } from './counted-server.ts';

/** Verbs of cards that people get in their own chats. */
const inChat: ReadonlySet<VerbCase['verb']> = new Set<VerbCase['verb']>([
  'reply-to-invitation',
  'choose-shout-out',
  'answer-swap',
  'note-field-window',
]);

/** Presses a button where its card is, in a team that has just begun: what is said, as JSON, and what it costs. */
export const pressVerb = async (
  server: CountedServer,
  { prepare, presser, data, verb }: VerbCase,
): Promise<{ readonly said: string; readonly cost: Cost }> => {
  await server.beginAnew();
  await prepare?.(server);
  const payload = { schema: 1, action: verb, ...(typeof data === 'function' ? await data(server) : data) };
  let said = '';
  const cost = await server.count(async () => {
    const { body } = await server.press(presser, payload, inChat.has(verb) ? 'chat' : 'channel');
    said = JSON.stringify(body);
  });
  return { said, cost };
};
