import type { Clock } from '#ports/clock.ts';
import type { Route } from '#server/route.ts';
import { allianceExportRoutes } from '#server/routes/alliance-export.ts';
import { allianceRoutes } from '#server/routes/alliance.ts';
import { makeBringIntoForce } from '#usecases/alliance/bring-into-force.ts';
import type { ChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeCheckInWithTeam } from '#usecases/alliance/check-in-with-team.ts';
import { makeCommitToAgreement } from '#usecases/alliance/commit-to-agreement.ts';
import { makeGroupAnswer } from '#usecases/alliance/group-answer.ts';
import { makeMoveTeamLine } from '#usecases/alliance/move-team-line.ts';
import { makeOpenAnswers } from '#usecases/alliance/open-answers.ts';
import { makeProposeAgreement } from '#usecases/alliance/propose-agreement.ts';
import { makeReadAlliance } from '#usecases/alliance/read-alliance.ts';
import { makeRemoveTeamLine } from '#usecases/alliance/remove-team-line.ts';
import { makeSetFacilitator } from '#usecases/alliance/set-facilitator.ts';
import { makeSetTeamRhythm } from '#usecases/alliance/set-team-rhythm.ts';
import { makeShowAlliance } from '#usecases/alliance/show-alliance.ts';
import { makeTakePosition } from '#usecases/alliance/take-position.ts';
import { makeWriteAnswer } from '#usecases/alliance/write-answer.ts';
import { makeWriteTeamLine } from '#usecases/alliance/write-team-line.ts';
import type { Storage } from './connect-storage.ts';

type Needs = {
  readonly storage: Pick<Storage, 'alliances' | 'outbox' | 'queue'>;
  readonly changeAlliance: ChangeAlliance;
  readonly clock: Clock;
};

/** The routes of a team's alliance. */
export const teamAllianceRoutes = ({ storage, changeAlliance, clock }: Needs): readonly Route[] => {
  const bringIntoForce = makeBringIntoForce({ ...storage, changeAlliance });
  const readAlliance = makeReadAlliance({ ...storage, clock, bringIntoForce });
  return [
    ...allianceRoutes({
      readAlliance,
      showAlliance: makeShowAlliance({ ...storage, clock }),
      writeAnswer: makeWriteAnswer({ changeAlliance }),
      openAnswers: makeOpenAnswers({ changeAlliance }),
      groupAnswer: makeGroupAnswer({ changeAlliance }),
      writeTeamLine: makeWriteTeamLine({ changeAlliance }),
      removeTeamLine: makeRemoveTeamLine({ changeAlliance }),
      moveTeamLine: makeMoveTeamLine({ changeAlliance }),
      proposeAgreement: makeProposeAgreement({ ...storage, changeAlliance }),
      takePosition: makeTakePosition({ ...storage, changeAlliance }),
      commitToAgreement: makeCommitToAgreement({ ...storage, changeAlliance }),
      setFacilitator: makeSetFacilitator({ changeAlliance }),
      setTeamRhythm: makeSetTeamRhythm({ changeAlliance }),
      checkInWithTeam: makeCheckInWithTeam({ changeAlliance }),
    }),
    ...allianceExportRoutes({ readAlliance, clock }),
  ];
};
