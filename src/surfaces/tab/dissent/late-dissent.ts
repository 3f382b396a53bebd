import { lazy } from 'react';

/** A dissent of the team. */
export const DissentScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-dissent" */ './DissentScreen.tsx');
  return { default: module.DissentScreen };
});

/** Where one is raised, about how the team works or about what someone does. */
export const RaiseScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-dissent" */ './RaiseScreen.tsx');
  return { default: module.RaiseScreen };
});

/** Everything between oneself and others. */
export const OwnDissentsScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-dissent" */ './OwnDissentsScreen.tsx');
  return { default: module.OwnDissentsScreen };
});

/** One of them. */
export const PersonalDissentScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-dissent" */ './PersonalDissentScreen.tsx');
  return { default: module.PersonalDissentScreen };
});

/** Where one is raised from one's own tab. */
export const RaiseAloneScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-dissent" */ './RaiseAloneScreen.tsx');
  return { default: module.RaiseAloneScreen };
});
