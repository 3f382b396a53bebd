import type { Clock } from '#ports/clock.ts';
import type { TeamChannels } from '#ports/team-channels.ts';
import type { Route } from '#server/route.ts';
import { allianceRoutes } from '#server/routes/alliance.ts';
import { promptRoutes } from '#server/routes/prompts.ts';
import { teamRoutes } from '#server/routes/team.ts';
import { makeBringIntoForce } from '#usecases/alliance/bring-into-force.ts';
import type { ChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeCommitToAgreement } from '#usecases/alliance/commit-to-agreement.ts';
import { makeEditDraft } from '#usecases/alliance/edit-draft.ts';
import { makeOpenAnswers } from '#usecases/alliance/open-answers.ts';
import { makeProposeAgreement } from '#usecases/alliance/propose-agreement.ts';
import { makeReadAlliance } from '#usecases/alliance/read-alliance.ts';
import { makeShowAlliance } from '#usecases/alliance/show-alliance.ts';
import { makeWriteAnswer } from '#usecases/alliance/write-answer.ts';
import { makeListPromptUses } from '#usecases/prompts/list-prompt-uses.ts';
import { makeRecordPromptUses } from '#usecases/prompts/record-prompt-uses.ts';
import { makeChooseChannel } from '#usecases/team/choose-channel.ts';
import type { Gate } from '#usecases/people/gate.ts';
import type { Storage } from './connect-storage.ts';
import { pairApiRoutes } from './pair-routes.ts';

/** What the API is made of. */
type ApiParts = {
  readonly storage: Omit<Storage, 'probes'>;
  readonly gate: Gate;
  readonly channels: TeamChannels;
  readonly changeAlliance: ChangeAlliance;
  readonly clock: Clock;
};

/** The routes of our own API. */
export const apiRoutes = ({ storage, gate, channels, changeAlliance, clock }: ApiParts): readonly Route[] => [
  ...allianceRoutes({
    readAlliance: makeReadAlliance({
      ...storage,
      clock,
      bringIntoForce: makeBringIntoForce({ ...storage, changeAlliance }),
    }),
    showAlliance: makeShowAlliance(storage),
    writeAnswer: makeWriteAnswer({ changeAlliance }),
    openAnswers: makeOpenAnswers({ changeAlliance }),
    editDraft: makeEditDraft({ changeAlliance }),
    proposeAgreement: makeProposeAgreement({ ...storage, changeAlliance }),
    commitToAgreement: makeCommitToAgreement({ ...storage, changeAlliance }),
  }),
  ...promptRoutes({
    listPromptUses: makeListPromptUses(storage),
    recordPromptUses: makeRecordPromptUses({ ...storage, clock }),
  }),
  ...pairApiRoutes({ ...storage, gate, clock }),
  ...teamRoutes({ chooseChannel: makeChooseChannel({ ...storage, channels }) }),
];
