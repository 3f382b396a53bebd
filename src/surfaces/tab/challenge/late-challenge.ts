import { lazy } from 'react';

/** Four weeks of one practice, and the stories of those before. */
export const FourWeeksScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-challenge" */ './FourWeeksScreen.tsx');
  return { default: module.FourWeeksScreen };
});
