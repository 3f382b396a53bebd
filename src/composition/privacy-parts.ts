import { randomUUID } from 'node:crypto';
import { sha256 } from '#adapters/system/sha256.ts';
import type { ChatPresence } from '#ports/chat-presence.ts';
import type { Clock } from '#ports/clock.ts';
import type { CountLog } from '#ports/log.ts';
import type { Route } from '#server/route.ts';
import { ownDataRoutes } from '#server/routes/own-data.ts';
import { makeBringIntoForce } from '#usecases/alliance/bring-into-force.ts';
import { makeChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeCloseRound } from '#usecases/alliance/close-round.ts';
import type { PrivacyDeliveryNeeds } from '#usecases/delivery/deliver-privacy-job.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { makeBeginFarewell, makeReadFarewell } from '#usecases/privacy/begin-farewell.ts';
import { makeForgetPerson } from '#usecases/privacy/forget-person.ts';
import { makeLookForLeaver, makeNoteAbsence } from '#usecases/privacy/look-for-leaver.ts';
import { makeLookThroughRoster } from '#usecases/privacy/look-through-roster.ts';
import { makeReadOwnData } from '#usecases/privacy/read-own-data.ts';
import { makeSweepPractices } from '#usecases/privacy/sweep-practices.ts';
import { makeSweepTenant } from '#usecases/privacy/sweep-tenant.ts';
import { keepingTeamSummaries } from '#usecases/team/keep-team-summaries.ts';
import { makeLetGoOfAll } from '#usecases/team/let-go-of-all.ts';
import type { LetGoOfAll } from '#usecases/team/let-go-of-all.ts';
import { makeLetGoOfLeavers } from '#usecases/team/let-go-of-leavers.ts';
import type { Storage } from './connect-storage.ts';

type Needs = { readonly storage: Omit<Storage, 'probes'>; readonly gate: Gate; readonly clock: Clock };

/** The routes by which people have hold of what is kept about them. */
export const privacyRoutes = ({ storage, gate, clock }: Needs): readonly Route[] =>
  ownDataRoutes({
    readOwnData: makeReadOwnData({ ...storage, gate, clock }),
    beginFarewell: makeBeginFarewell({ ...storage, clock, newId: randomUUID }),
    readFarewell: makeReadFarewell({ ...storage, clock }),
  });

type PrivacyJobs = PrivacyDeliveryNeeds & { readonly letGoOfAll: LetGoOfAll };

type JobNeeds = Needs & { readonly chatPresence: ChatPresence; readonly log: CountLog };

/** What the worker does so that nothing is kept for longer than it should be. */
export const privacyJobs = ({ storage, gate, chatPresence, clock, log }: JobNeeds): PrivacyJobs => {
  const parts = { ...storage, gate, clock };
  const changeAlliance = keepingTeamSummaries({ ...parts, changeAlliance: makeChangeAlliance(parts) });
  const noteAbsence = makeNoteAbsence(parts);
  const letGoOfLeavers = makeLetGoOfLeavers({
    ...parts,
    noteAbsence,
    bringIntoForce: makeBringIntoForce({ ...parts, changeAlliance }),
    closeRound: makeCloseRound({ changeAlliance }),
  });
  return {
    forgetPerson: makeForgetPerson({ ...parts, sha256, log }),
    lookForLeaver: makeLookForLeaver({
      ...parts,
      chatPresence,
      beginFarewell: makeBeginFarewell({ ...parts, newId: randomUUID }),
    }),
    sweepPractices: makeSweepPractices(parts),
    lookThroughRoster: makeLookThroughRoster({ ...parts, letGoOfLeavers }),
    sweepTenant: makeSweepTenant(parts),
    letGoOfAll: makeLetGoOfAll({ ...parts, noteAbsence }),
  };
};
