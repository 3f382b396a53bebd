import type { z } from 'zod';
import {
  checkInBody,
  hiddenPromptBody,
  lineBody,
  lineRemovalBody,
  opennessBody,
  ownPromptBody,
  pairAnswerBody,
  pairLineParams,
  pairParams,
  pairPromiseParams,
  pairPromptParams,
  pairProposalBody,
  pairRhythmBody,
  pairRoundParams,
  pairVersionParams,
  pauseBody,
  promiseBody,
  replyBody,
  reviewBody,
} from '#contracts/pair-api.ts';
import type { PairRhythm } from '#domain/alliance/pair/pair-alliance.ts';
import type { AddOwnPrompt } from '#usecases/pair/add-own-prompt.ts';
import type { CheckInWithOther } from '#usecases/pair/check-in.ts';
import type { CommitPairVersion } from '#usecases/pair/commit-pair-version.ts';
import type { HidePrompt } from '#usecases/pair/hide-prompt.ts';
import type { LeavePair } from '#usecases/pair/leave-pair.ts';
import type { PausePair } from '#usecases/pair/pause-pair.ts';
import type { ProposePairVersion } from '#usecases/pair/propose-pair-version.ts';
import type { ReadPair } from '#usecases/pair/read-pair.ts';
import type { RemoveLine } from '#usecases/pair/remove-line.ts';
import type { ReplyToInvitation } from '#usecases/pair/reply-to-invitation.ts';
import type { ResumePair } from '#usecases/pair/resume-pair.ts';
import type { ReviewPair } from '#usecases/pair/review-pair.ts';
import type { SetRhythm } from '#usecases/pair/set-rhythm.ts';
import type { ShowPair } from '#usecases/pair/show-pair.ts';
import type { WriteLine } from '#usecases/pair/write-line.ts';
import type { WriteOpenness } from '#usecases/pair/write-openness.ts';
import type { WritePairAnswer } from '#usecases/pair/write-pair-answer.ts';
import type { WritePromise } from '#usecases/pair/write-promise.ts';
import { actRoute, replyToPairAct } from '../pair-reply.ts';
import { viewPair } from '../pair-view.ts';
import { anyBody, empty, ok, pairRoute } from '../route.ts';
import type { Route } from '../route.ts';

export type PairUseCases = {
  readonly showPair: ShowPair;
  readonly readPair: ReadPair;
  readonly replyToInvitation: ReplyToInvitation;
  readonly writeOpenness: WriteOpenness;
  readonly writePairAnswer: WritePairAnswer;
  readonly addOwnPrompt: AddOwnPrompt;
  readonly hidePrompt: HidePrompt;
  readonly writeLine: WriteLine;
  readonly removeLine: RemoveLine;
  readonly proposePairVersion: ProposePairVersion;
  readonly commitPairVersion: CommitPairVersion;
  readonly setRhythm: SetRhythm;
  readonly checkIn: CheckInWithOther;
  readonly reviewPair: ReviewPair;
  readonly writePromise: WritePromise;
  readonly pausePair: PausePair;
  readonly resumePair: ResumePair;
  readonly leavePair: LeavePair;
};

const path = '/api/alliances/:allianceId';

/** An alliance between two; every write replies with the whole as it stands afterwards. */
export const pairRoutes = (use: PairUseCases): readonly Route[] => [
  ...meetingRoutes(use),
  ...wordRoutes(use),
  ...agreementRoutes(use),
  ...timeRoutes(use),
];

/** Reading, deciding whether to go on together, and leaving. */
const meetingRoutes = (use: PairUseCases): readonly Route[] => {
  const act = actRoute(use.showPair);
  return [
    pairRoute({ method: 'GET', path, params: pairParams, body: anyBody, shows: 'PairView' }, async (open) =>
      ok(viewPair(open.stored.value, open.self, await use.readPair(open))),
    ),
    act({ method: 'POST', path: `${path}/reply`, params: pairParams, body: replyBody }, (open, { body }) =>
      use.replyToInvitation(open, body.reply),
    ),
    act({ method: 'POST', path: `${path}/pause`, params: pairParams, body: pauseBody }, (open, { body }) =>
      use.pausePair(open, body.until),
    ),
    act({ method: 'POST', path: `${path}/resume`, params: pairParams, body: anyBody }, (open) => use.resumePair(open)),
    pairRoute({ method: 'POST', path: `${path}/leave`, params: pairParams, body: anyBody, gives: [] }, async (open) => {
      const outcome = await use.leavePair(open);
      const failed = outcome.kind === 'refused' || outcome.kind === 'busy';
      // Whoever takes an invitation back learns nothing of what had become of it: every way out answers alike.
      return failed ? replyToPairAct(use.showPair, open.self, outcome) : empty;
    }),
  ];
};

/** What each writes for the other. */
const wordRoutes = (use: PairUseCases): readonly Route[] => {
  const act = actRoute(use.showPair);
  return [
    act({ method: 'PUT', path: `${path}/openness`, params: pairParams, body: opennessBody }, (open, { body }) =>
      use.writeOpenness(open, body),
    ),
    act(
      { method: 'PUT', path: `${path}/answers/:promptId`, params: pairPromptParams, body: pairAnswerBody },
      (open, { params: { promptId }, body }) => use.writePairAnswer(open, { promptId, ...body }),
    ),
    act({ method: 'POST', path: `${path}/prompts`, params: pairParams, body: ownPromptBody }, (open, { body }) =>
      use.addOwnPrompt(open, body.text),
    ),
    act(
      { method: 'PUT', path: `${path}/hidden-prompts/:promptId`, params: pairPromptParams, body: hiddenPromptBody },
      (open, { params: { promptId }, body }) => use.hidePrompt(open, { promptId, ...body }),
    ),
    act(
      { method: 'PUT', path: `${path}/promises/:promiseId`, params: pairPromiseParams, body: promiseBody },
      (open, { params: { promiseId: id }, body }) => use.writePromise(open, { id, ...body }),
    ),
  ];
};

/** What both agree on. */
const agreementRoutes = (use: PairUseCases): readonly Route[] => {
  const act = actRoute(use.showPair);
  const line = `${path}/lines/:lineId`;
  return [
    act(
      { method: 'PUT', path: line, params: pairLineParams, body: lineBody },
      (open, { params: { lineId: id }, body: { of, ...rest } }) =>
        use.writeLine(open, { id, of: of ?? undefined, ...rest }),
    ),
    act(
      { method: 'DELETE', path: line, params: pairLineParams, body: lineRemovalBody },
      (open, { params: { lineId: id }, body }) => use.removeLine(open, { id, ...body }),
    ),
    act({ method: 'POST', path: `${path}/versions`, params: pairParams, body: pairProposalBody }, (open, { body }) =>
      use.proposePairVersion(open, body.basedOn),
    ),
    act(
      { method: 'POST', path: `${path}/versions/:version/commitments`, params: pairVersionParams, body: anyBody },
      (open, { params }) => use.commitPairVersion(open, params.version),
    ),
  ];
};

/** Time and attention. */
const timeRoutes = (use: PairUseCases): readonly Route[] => {
  const act = actRoute(use.showPair);
  return [
    act(
      { method: 'PUT', path: `${path}/rhythm`, params: pairParams, body: pairRhythmBody },
      (open, { body: { basedOn, ...chosen } }) =>
        use.setRhythm(open, { ...rhythmOf(chosen), basedOn: rhythmOf(basedOn) }),
    ),
    act(
      { method: 'PUT', path: `${path}/check-ins/:round`, params: pairRoundParams, body: checkInBody },
      (open, { params: { round }, body }) => use.checkIn(open, { round, ...body }),
    ),
    act({ method: 'POST', path: `${path}/review`, params: pairParams, body: reviewBody }, (open, { body }) =>
      use.reviewPair(open, body.reviewOn),
    ),
  ];
};

const rhythmOf = ({ checkInWeeks, reviewOn }: z.infer<typeof pairRhythmBody>['basedOn']): PairRhythm => ({
  checkInWeeks,
  reviewOn: reviewOn ?? undefined,
});
