import { boardItemParams as params } from '#contracts/board-params.ts';
import {
  challengeBody,
  challengeEndBody,
  challengePauseBody,
  challengesParams,
  ownMarkBody,
  weekMarkBody,
  weekMarkParams,
} from '#contracts/challenge-api.ts';
import type { GalleryView, OwnMarksView } from '#contracts/challenge-api.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { Clock } from '#ports/clock.ts';
import type { ActOnChallenge } from '#usecases/challenge/act-on-challenge.ts';
import { galleryWeeks } from '#usecases/challenge/read-challenges.ts';
import type { ReadGallery, ReadOwnMarks } from '#usecases/challenge/read-challenges.ts';
import type { StartChallenge } from '#usecases/challenge/start-challenge.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { viewChallenge } from '../challenge-view.ts';
import { anyBody, boardRoute, ok } from '../route.ts';
import type { Route } from '../route.ts';
import { boardActRoute } from '../week-reply.ts';

export type ChallengeUseCases = {
  readonly readWeek: ReadWeek;
  readonly startChallenge: StartChallenge;
  readonly actOnChallenge: ActOnChallenge;
  readonly readGallery: ReadGallery;
  readonly readOwnMarks: ReadOwnMarks;
  readonly clock: Clock;
};

const team = '/api/teams/:teamId';
const path = `${team}/challenges/:id`;

/** How a team keeps a practice for four weeks; every write replies with the week. */
export const challengeRoutes = (use: ChallengeUseCases): readonly Route[] => [
  ...markRoutes(use),
  ...courseRoutes(use),
  boardRoute(
    { method: 'GET', path: `${team}/challenges`, params: challengesParams, body: anyBody, shows: 'GalleryView' },
    async (open) => {
      const ended = await use.readGallery(open);
      // What has ended reads the same on every day.
      const today = dayOf(use.clock.now());
      return ok({ challenges: ended.map((one) => viewChallenge(one, today)) } satisfies GalleryView);
    },
    () => ({ weeksBack: galleryWeeks }),
  ),
  boardRoute(
    {
      method: 'GET',
      path: '/api/me/teams/:teamId/challenge',
      params: challengesParams,
      body: anyBody,
      shows: 'OwnMarksView',
    },
    async (open) => ok((await use.readOwnMarks(open)) satisfies OwnMarksView),
  ),
];

const markRoutes = ({ readWeek, actOnChallenge }: ChallengeUseCases): readonly Route[] => {
  const act = boardActRoute(readWeek);
  return [
    act({ method: 'PUT', path: `${path}/mark`, params, body: ownMarkBody }, (open, { params: { id }, body }) =>
      actOnChallenge(open, id, { kind: 'give-mark', ...body }),
    ),
    act(
      { method: 'PUT', path: `${path}/weeks/:week`, params: weekMarkParams, body: weekMarkBody },
      (open, { params: { id, week }, body: { mark } }) => actOnChallenge(open, id, { kind: 'mark-week', week, mark }),
    ),
  ];
};

const courseRoutes = ({ readWeek, startChallenge, actOnChallenge }: ChallengeUseCases): readonly Route[] => {
  const act = boardActRoute(readWeek);
  return [
    act({ method: 'PUT', path, params, body: challengeBody }, (open, { params: { id }, body: { practice } }) =>
      startChallenge(open, { id, practice }),
    ),
    act(
      { method: 'POST', path: `${path}/pause`, params, body: challengePauseBody },
      (open, { params: { id }, body: { paused } }) => actOnChallenge(open, id, { kind: paused ? 'pause' : 'resume' }),
    ),
    act(
      { method: 'POST', path: `${path}/end`, params, body: challengeEndBody },
      (open, { params: { id }, body: { story } }) => actOnChallenge(open, id, { kind: 'finish', story }),
    ),
    act({ method: 'DELETE', path, params, body: anyBody }, (open, { params: { id } }) =>
      actOnChallenge(open, id, { kind: 'stop' }),
    ),
  ];
};
