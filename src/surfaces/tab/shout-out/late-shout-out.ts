import { lazy } from 'react';

/** Where one recognises someone, and what is one's own to know of it. */
export const ShoutOutsScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-shout-out" */ './ShoutOutsScreen.tsx');
  return { default: module.ShoutOutsScreen };
});
