import type { Activity } from './activity.ts';

/** What the bot answered to an activity. */
export type BotAnswer = { readonly status: number; readonly body: unknown };

/** Posts activities to the bot over HTTP, as the Bot Connector does. */
export type BotClient = { deliver(activity: Activity): Promise<BotAnswer> };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The bot behind `origin`. */
export const makeBotClient = (origin: string): BotClient => ({
  deliver: async (activity) => {
    const reply = await fetch(`${origin}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    return { status: reply.status, body: parsed(await reply.text()) };
  },
});
