import { randomUUID } from 'node:crypto';
import { sha256 } from '#adapters/system/sha256.ts';
import type { Clock } from '#ports/clock.ts';
import type { CountLog } from '#ports/log.ts';
import type { Route } from '#server/route.ts';
import { ownDataRoutes } from '#server/routes/own-data.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { makeBeginFarewell, makeReadFarewell } from '#usecases/privacy/begin-farewell.ts';
import { makeForgetPerson } from '#usecases/privacy/forget-person.ts';
import type { ForgetPerson } from '#usecases/privacy/forget-person.ts';
import { makeLookForLeaver } from '#usecases/privacy/look-for-leaver.ts';
import type { LookForLeaver } from '#usecases/privacy/look-for-leaver.ts';
import { makeReadOwnData } from '#usecases/privacy/read-own-data.ts';
import { makeSweepPractices } from '#usecases/privacy/sweep-practices.ts';
import type { SweepPractices } from '#usecases/privacy/sweep-practices.ts';
import type { Storage } from './connect-storage.ts';

type Needs = { readonly storage: Omit<Storage, 'probes'>; readonly gate: Gate; readonly clock: Clock };

/** The routes by which people have hold of what is kept about them. */
export const privacyRoutes = ({ storage, gate, clock }: Needs): readonly Route[] =>
  ownDataRoutes({
    readOwnData: makeReadOwnData({ ...storage, gate, clock }),
    beginFarewell: makeBeginFarewell({ ...storage, clock, newId: randomUUID }),
    readFarewell: makeReadFarewell({ ...storage, clock }),
  });

type PrivacyJobs = {
  readonly forgetPerson: ForgetPerson;
  readonly lookForLeaver: LookForLeaver;
  readonly sweepPractices: SweepPractices;
};

/** What the worker does so that nothing is kept for longer than it should be. */
export const privacyJobs = ({ storage, gate, clock, log }: Needs & { readonly log: CountLog }): PrivacyJobs => ({
  forgetPerson: makeForgetPerson({ ...storage, sha256, clock, log }),
  lookForLeaver: makeLookForLeaver({
    ...storage,
    gate,
    clock,
    beginFarewell: makeBeginFarewell({ ...storage, clock, newId: randomUUID }),
  }),
  sweepPractices: makeSweepPractices({ ...storage, clock }),
});
