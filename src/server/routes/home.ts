import { inviteBody, noteBody, pairParams } from '#contracts/pair-api.ts';
import type { HomeView, NoteView } from '#contracts/pair-api.ts';
import type { InviteToPair } from '#usecases/pair/invite-to-pair.ts';
import type { ReadNote } from '#usecases/pair/read-note.ts';
import type { ShowPair } from '#usecases/pair/show-pair.ts';
import type { WriteNote } from '#usecases/pair/write-note.ts';
import type { ReadHome } from '#usecases/people/read-home.ts';
import { replyToPairAct } from '../pair-reply.ts';
import { anyBody, noParams, ok, pairRoute, problem, selfRoute } from '../route.ts';
import type { Route } from '../route.ts';

export type HomeUseCases = {
  readonly readHome: ReadHome;
  readonly inviteToPair: InviteToPair;
  readonly showPair: ShowPair;
  readonly readNote: ReadNote;
  readonly writeNote: WriteNote;
};

const alliances = '/api/me/alliances';
const note = '/api/me/notes/:allianceId';

/** One's own alliances, inviting to one, and what one keeps about them for oneself. */
export const homeRoutes = (use: HomeUseCases): readonly Route[] => [
  selfRoute({ method: 'GET', path: alliances, params: noParams, body: anyBody, shows: 'HomeView' }, async (self) => {
    const { personId, name } = self;
    const { pairs, teams } = await use.readHome(self);
    return ok({ me: { personId, name }, alliances: pairs, teams } satisfies HomeView);
  }),
  selfRoute(
    { method: 'POST', path: alliances, params: noParams, body: inviteBody, shows: 'PairView' },
    async (self, { body }) => replyToPairAct(use.showPair, self, await use.inviteToPair(self, body)),
  ),
  selfRoute(
    { method: 'GET', path: note, params: pairParams, body: anyBody, shows: 'NoteView' },
    async (self, { params }) => ok({ text: await use.readNote(self, params.allianceId) } satisfies NoteView),
  ),
  // A note is written about an alliance that one has: whoever leaves leaves none behind.
  pairRoute(
    { method: 'PUT', path: note, params: pairParams, body: noteBody, shows: 'NoteView' },
    async (open, { body }) => {
      const outcome = await use.writeNote(open, body);
      return outcome === 'written' ? ok({ text: body.text } satisfies NoteView) : problem(outcome);
    },
  ),
];
