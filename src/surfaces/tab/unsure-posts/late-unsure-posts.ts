import { lazy } from 'react';

/** On This week: posts of which nobody can tell whether they arrived. */
export const UnsurePosts = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-unsure-posts" */ './UnsurePosts.tsx');
  return { default: module.UnsurePosts };
});
