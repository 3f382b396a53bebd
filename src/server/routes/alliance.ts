import {
  answerBody,
  answerParams,
  draftBody,
  draftParams,
  proposalBody,
  teamParams,
  versionParams,
} from '#contracts/alliance-api.ts';
import type { ActOutcome } from '#usecases/alliance/change-alliance.ts';
import type { CommitToAgreement } from '#usecases/alliance/commit-to-agreement.ts';
import type { EditDraft } from '#usecases/alliance/edit-draft.ts';
import type { OpenAnswers } from '#usecases/alliance/open-answers.ts';
import type { ProposeAgreement } from '#usecases/alliance/propose-agreement.ts';
import type { ReadAlliance } from '#usecases/alliance/read-alliance.ts';
import type { ShowAlliance } from '#usecases/alliance/show-alliance.ts';
import type { WriteAnswer } from '#usecases/alliance/write-answer.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { viewAlliance } from '../alliance-view.ts';
import { anyBody, memberRoute, ok, problem } from '../route.ts';
import type { Route, RouteReply } from '../route.ts';

export type AllianceUseCases = {
  readonly readAlliance: ReadAlliance;
  readonly showAlliance: ShowAlliance;
  readonly writeAnswer: WriteAnswer;
  readonly openAnswers: OpenAnswers;
  readonly editDraft: EditDraft;
  readonly proposeAgreement: ProposeAgreement;
  readonly commitToAgreement: CommitToAgreement;
};

const path = '/api/teams/:teamId/alliance';

/** A team's alliance; every write replies with the whole as it stands afterwards. */
export const allianceRoutes = (use: AllianceUseCases): readonly Route[] => {
  const replyToAct = async (open: OpenTeam, outcome: ActOutcome): Promise<RouteReply> => {
    if (outcome.kind === 'refused') return problem(outcome.reason);
    if (outcome.kind === 'busy') return problem('busy');
    return ok(viewAlliance(open, await use.showAlliance(open, outcome.alliance)));
  };

  return [
    memberRoute({ method: 'GET', path, params: teamParams, body: anyBody }, async (open) =>
      ok(viewAlliance(open, await use.readAlliance(open))),
    ),
    memberRoute(
      { method: 'PUT', path: `${path}/answers/:promptId`, params: answerParams, body: answerBody },
      async (open, { params: { promptId }, body }) =>
        replyToAct(open, await use.writeAnswer(open, { promptId, ...body })),
    ),
    memberRoute({ method: 'POST', path: `${path}/opening`, params: teamParams, body: anyBody }, async (open) =>
      replyToAct(open, await use.openAnswers(open)),
    ),
    memberRoute(
      { method: 'PUT', path: `${path}/draft/:section`, params: draftParams, body: draftBody },
      async (open, { params: { section }, body }) => replyToAct(open, await use.editDraft(open, { section, ...body })),
    ),
    memberRoute(
      { method: 'POST', path: `${path}/versions`, params: teamParams, body: proposalBody },
      async (open, { body }) => replyToAct(open, await use.proposeAgreement(open, body.basedOn)),
    ),
    memberRoute(
      { method: 'POST', path: `${path}/versions/:version/commitments`, params: versionParams, body: anyBody },
      async (open, { params }) => replyToAct(open, await use.commitToAgreement(open, params.version)),
    ),
  ];
};
