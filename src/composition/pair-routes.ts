import { randomUUID } from 'node:crypto';
import { sha256 } from '#adapters/system/sha256.ts';
import type { Clock } from '#ports/clock.ts';
import type { Route } from '#server/route.ts';
import { homeRoutes } from '#server/routes/home.ts';
import { pairExportRoutes } from '#server/routes/pair-export.ts';
import { pairRoutes } from '#server/routes/pair.ts';
import { makeAddOwnPrompt } from '#usecases/pair/add-own-prompt.ts';
import { makeChangePair } from '#usecases/pair/change-pair.ts';
import { makeCheckInWithOther } from '#usecases/pair/check-in.ts';
import { makeCommitPairVersion } from '#usecases/pair/commit-pair-version.ts';
import { makeHidePrompt } from '#usecases/pair/hide-prompt.ts';
import { makeInviteToPair } from '#usecases/pair/invite-to-pair.ts';
import { makeKeepSummaries } from '#usecases/pair/keep-summaries.ts';
import { makeLeavePair } from '#usecases/pair/leave-pair.ts';
import { makePausePair } from '#usecases/pair/pause-pair.ts';
import { makeProposePairVersion } from '#usecases/pair/propose-pair-version.ts';
import { makeReadNote } from '#usecases/pair/read-note.ts';
import { makeReadPair } from '#usecases/pair/read-pair.ts';
import { makeRemoveLine } from '#usecases/pair/remove-line.ts';
import { makeReplyToInvitation } from '#usecases/pair/reply-to-invitation.ts';
import { makeResumePair } from '#usecases/pair/resume-pair.ts';
import { makeReviewPair } from '#usecases/pair/review-pair.ts';
import { makeSetRhythm } from '#usecases/pair/set-rhythm.ts';
import { makeShowPair } from '#usecases/pair/show-pair.ts';
import { makeWriteLine } from '#usecases/pair/write-line.ts';
import { makeWriteNote } from '#usecases/pair/write-note.ts';
import { makeWriteOpenness } from '#usecases/pair/write-openness.ts';
import { makeWritePairAnswer } from '#usecases/pair/write-pair-answer.ts';
import { makeWritePromise } from '#usecases/pair/write-promise.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { makeReadHome } from '#usecases/people/read-home.ts';
import type { Storage } from './connect-storage.ts';

type Needs = Pick<Storage, 'pairs' | 'homes' | 'absences' | 'queue'> & { readonly gate: Gate; readonly clock: Clock };

/** The routes of alliances between two, and of a person's home. */
export const pairApiRoutes = (needs: Needs): readonly Route[] => {
  const keepSummaries = makeKeepSummaries(needs);
  const changePair = makeChangePair({ ...needs, keepSummaries });
  const showPair = makeShowPair(needs);
  return [
    ...homeRoutes({
      readHome: makeReadHome({ ...needs, sha256 }),
      inviteToPair: makeInviteToPair({ ...needs, keepSummaries, changePair }),
      showPair,
      readNote: makeReadNote(needs),
      writeNote: makeWriteNote(needs),
    }),
    ...pairExportRoutes(needs),
    ...pairRoutes({
      showPair,
      readPair: makeReadPair({ keepSummaries, showPair }),
      replyToInvitation: makeReplyToInvitation({ changePair }),
      writeOpenness: makeWriteOpenness({ changePair }),
      writePairAnswer: makeWritePairAnswer({ changePair }),
      addOwnPrompt: makeAddOwnPrompt({ changePair, newId: randomUUID }),
      hidePrompt: makeHidePrompt({ changePair }),
      writeLine: makeWriteLine({ changePair }),
      removeLine: makeRemoveLine({ changePair }),
      proposePairVersion: makeProposePairVersion({ changePair }),
      commitPairVersion: makeCommitPairVersion({ changePair }),
      setRhythm: makeSetRhythm({ changePair }),
      checkIn: makeCheckInWithOther({ changePair }),
      reviewPair: makeReviewPair({ changePair }),
      writePromise: makeWritePromise({ changePair }),
      pausePair: makePausePair({ changePair }),
      resumePair: makeResumePair({ changePair }),
      leavePair: makeLeavePair({ changePair }),
    }),
  ];
};
