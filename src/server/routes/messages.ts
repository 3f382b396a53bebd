import type { BotEndpoint } from '#ports/bot-endpoint.ts';
import type { Route } from '../route.ts';

/** Where the Bot Connector posts what happens in Teams. */
export const messageRoutes = ({ bot }: { bot: BotEndpoint }): readonly Route[] => [
  {
    method: 'POST',
    path: '/api/messages',
    access: 'bot',
    handle: (activity, authorization) => bot.receive(activity, authorization),
  },
];
