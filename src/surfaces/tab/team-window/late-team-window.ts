import { lazy } from 'react';

/** Where a team's field window is found and adopted. */
export const TeamWindowScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-team-window" */ './TeamWindowScreen.tsx');
  return { default: module.TeamWindowScreen };
});
