import type { Instant } from '#domain/shared/instant.ts';
import { changed, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import { stageOf } from './team-alliance.ts';
import type { TeamAlliance } from './team-alliance.ts';

/** Opens all answers to the whole team at once; a second call changes nothing. */
export const decideOpening = (alliance: TeamAlliance, now: Instant): Decision =>
  stageOf(alliance) === 'writing' ? changed({ kind: 'opened', at: now }) : unchanged;
