import {
  answerBody,
  answerParams,
  facilitatorBody,
  groupingBody,
  groupingParams,
  lineBody,
  lineParams,
  linePlaceBody,
  lineRemovalBody,
  positionBody,
  positionParams,
  proposalBody,
  roundParams,
  teamCheckInBody,
  teamParams,
  teamRhythmBody,
  versionParams,
} from '#contracts/alliance-api.ts';
import type { CheckInWithTeam } from '#usecases/alliance/check-in-with-team.ts';
import type { CommitToAgreement } from '#usecases/alliance/commit-to-agreement.ts';
import type { GroupAnswer } from '#usecases/alliance/group-answer.ts';
import type { MoveTeamLine } from '#usecases/alliance/move-team-line.ts';
import type { OpenAnswers } from '#usecases/alliance/open-answers.ts';
import type { ProposeAgreement } from '#usecases/alliance/propose-agreement.ts';
import type { ReadAlliance } from '#usecases/alliance/read-alliance.ts';
import type { RemoveTeamLine } from '#usecases/alliance/remove-team-line.ts';
import type { SetFacilitator } from '#usecases/alliance/set-facilitator.ts';
import type { SetTeamRhythm } from '#usecases/alliance/set-team-rhythm.ts';
import type { ShowAlliance } from '#usecases/alliance/show-alliance.ts';
import type { TakePosition } from '#usecases/alliance/take-position.ts';
import type { WriteAnswer } from '#usecases/alliance/write-answer.ts';
import type { WriteTeamLine } from '#usecases/alliance/write-team-line.ts';
import { allianceActRoute } from '../alliance-reply.ts';
import { viewAlliance } from '../alliance-view.ts';
import { anyBody, memberRoute, ok } from '../route.ts';
import type { Route } from '../route.ts';

export type AllianceUseCases = {
  readonly readAlliance: ReadAlliance;
  readonly showAlliance: ShowAlliance;
  readonly writeAnswer: WriteAnswer;
  readonly openAnswers: OpenAnswers;
  readonly groupAnswer: GroupAnswer;
  readonly writeTeamLine: WriteTeamLine;
  readonly removeTeamLine: RemoveTeamLine;
  readonly moveTeamLine: MoveTeamLine;
  readonly proposeAgreement: ProposeAgreement;
  readonly takePosition: TakePosition;
  readonly commitToAgreement: CommitToAgreement;
  readonly setFacilitator: SetFacilitator;
  readonly setTeamRhythm: SetTeamRhythm;
  readonly checkInWithTeam: CheckInWithTeam;
};

const path = '/api/teams/:teamId/alliance';

/** A team's alliance; every write replies with the whole as it stands afterwards. */
export const allianceRoutes = (use: AllianceUseCases): readonly Route[] => [
  memberRoute({ method: 'GET', path, params: teamParams, body: anyBody, shows: 'TeamAllianceView' }, async (open) =>
    ok(viewAlliance(open, await use.readAlliance(open))),
  ),
  ...answerRoutes(use),
  ...lineRoutes(use),
  ...agreementRoutes(use),
  ...timeRoutes(use),
];

/** What each writes, and the opening of it all. */
const answerRoutes = (use: AllianceUseCases): readonly Route[] => {
  const act = allianceActRoute(use.showAlliance);
  return [
    act(
      { method: 'PUT', path: `${path}/answers/:promptId`, params: answerParams, body: answerBody },
      (open, { params: { promptId }, body }) => use.writeAnswer(open, { promptId, ...body }),
    ),
    act({ method: 'POST', path: `${path}/opening`, params: teamParams, body: anyBody }, (open) =>
      use.openAnswers(open),
    ),
    act(
      { method: 'PUT', path: `${path}/answers/:promptId/:personId/line`, params: groupingParams, body: groupingBody },
      (open, { params: { promptId, personId }, body }) =>
        use.groupAnswer(open, { promptId, personId, lineId: body.lineId ?? undefined }),
    ),
  ];
};

/** The lines as they will be proposed. */
const lineRoutes = (use: AllianceUseCases): readonly Route[] => {
  const act = allianceActRoute(use.showAlliance);
  const line = `${path}/lines/:lineId`;
  return [
    act({ method: 'PUT', path: line, params: lineParams, body: lineBody }, (open, { params: { lineId: id }, body }) =>
      use.writeTeamLine(open, { id, ...body }),
    ),
    act(
      { method: 'DELETE', path: line, params: lineParams, body: lineRemovalBody },
      (open, { params: { lineId: id }, body }) => use.removeTeamLine(open, { id, ...body }),
    ),
    act(
      { method: 'PUT', path: `${line}/place`, params: lineParams, body: linePlaceBody },
      (open, { params: { lineId: id }, body }) => use.moveTeamLine(open, { id, before: body.before ?? undefined }),
    ),
  ];
};

/** What is proposed, and what each says to it. */
const agreementRoutes = (use: AllianceUseCases): readonly Route[] => {
  const act = allianceActRoute(use.showAlliance);
  const version = `${path}/versions/:version`;
  return [
    act({ method: 'POST', path: `${path}/versions`, params: teamParams, body: proposalBody }, (open, { body }) =>
      use.proposeAgreement(open, body),
    ),
    act(
      { method: 'PUT', path: `${version}/lines/:lineId/position`, params: positionParams, body: positionBody },
      (open, { params, body: { stance } }) =>
        use.takePosition(open, { version: params.version, lineId: params.lineId, stance }),
    ),
    act({ method: 'POST', path: `${version}/commitments`, params: versionParams, body: anyBody }, (open, { params }) =>
      use.commitToAgreement(open, params.version),
    ),
  ];
};

/** Who takes care of it, and looking at it again. */
const timeRoutes = (use: AllianceUseCases): readonly Route[] => {
  const act = allianceActRoute(use.showAlliance);
  return [
    act({ method: 'PUT', path: `${path}/facilitator`, params: teamParams, body: facilitatorBody }, (open, { body }) =>
      use.setFacilitator(open, body.personId ?? undefined),
    ),
    act({ method: 'PUT', path: `${path}/rhythm`, params: teamParams, body: teamRhythmBody }, (open, { body }) =>
      use.setTeamRhythm(open, body.checkInWeeks),
    ),
    act(
      { method: 'PUT', path: `${path}/check-ins/:round`, params: roundParams, body: teamCheckInBody },
      (open, { params: { round }, body }) => use.checkInWithTeam(open, { round, ...body }),
    ),
  ];
};
