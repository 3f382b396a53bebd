import { lazy } from 'react';

/** One's own field window in a team, and what came of it. */
export const FieldWindowScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-field-window" */ './FieldWindowScreen.tsx');
  return { default: module.FieldWindowScreen };
});
