import { lazy } from 'react';

/** A victory with its slides. */
export const VictoryScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-victory" */ './VictoryScreen.tsx');
  return { default: module.VictoryScreen };
});

/** Where one is told. */
export const TellScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-victory" */ './TellScreen.tsx');
  return { default: module.TellScreen };
});
