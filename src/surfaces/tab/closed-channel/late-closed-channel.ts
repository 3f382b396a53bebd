import { lazy } from 'react';

/** On This week, while Teams refuses the bot's posts in the team's channel. */
export const ClosedChannel = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-closed-channel" */ './ClosedChannel.tsx');
  return { default: module.ClosedChannel };
});
