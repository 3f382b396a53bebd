import type { PostSubject } from '#ports/outbox.ts';

/** Names the one post about a version in the outbox: for its sender, and for those who ask whether it arrived. */
export const proposalSubject = (version: number): PostSubject => `proposal:${version}`;
