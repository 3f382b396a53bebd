import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { AbsenceStore } from '#ports/absence-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex, DueJob } from '#ports/due-index.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { Gate } from '#usecases/people/gate.ts';
import type { BeginFarewell } from './begin-farewell.ts';

/** For how long someone whom no team has is waited for. */
const absenceMs = 30 * 86_400_000;

type NotingNeeds = {
  readonly absences: AbsenceStore;
  readonly homes: Pick<HomeStore, 'read'>;
  readonly gate: Pick<Gate, 'openSelfForDelivery'>;
  readonly dueIndex: Pick<DueIndex, 'put'>;
  readonly clock: Clock;
};

/** Takes note of it where someone who has left a team is in no other: they may have left the company. */
export type NoteAbsence = (tenantId: TenantId, personId: PersonId) => Promise<void>;

export const makeNoteAbsence =
  ({ absences, homes, gate, dueIndex, clock }: NotingNeeds): NoteAbsence =>
  async (tenantId, personId) => {
    const { teams } = await homes.read(gate.openSelfForDelivery(tenantId, personId));
    if (teams.length > 0) return;
    const now = clock.now();
    // First: a row that comes to nothing does no harm.
    await dueIndex.put(lookAfter(now, tenantId, personId));
    await absences.note(tenantId, personId, now);
  };

const lookAfter = (now: Instant, tenantId: TenantId, personId: PersonId): DueJob => ({
  at: now + absenceMs,
  tenantId,
  owner: personId,
  name: 'absence',
  job: { kind: 'look-for-leaver', tenantId, to: personId },
});

type LookingNeeds = Pick<NotingNeeds, 'absences' | 'dueIndex' | 'clock'> & {
  readonly homes: HomeStore;
  readonly gate: Pick<Gate, 'openSelfForDelivery' | 'openAfresh'>;
  readonly beginFarewell: BeginFarewell;
};

/**
 * Has all that is kept of someone deleted whom no team has had for thirty days, and of whom there was no sign in that time.
 * Each team that they were in is asked once more: an event that says that they are back may have been lost. Whoever has an
 * alliance with someone may be at work in it without a word to us: they are looked for again and again, until it has ended.
 */
export type LookForLeaver = (tenantId: TenantId, personId: PersonId) => Promise<void>;

export const makeLookForLeaver =
  (needs: LookingNeeds): LookForLeaver =>
  async (tenantId, personId) => {
    const { absences, homes, gate, dueIndex, beginFarewell, clock } = needs;
    const since = await absences.load(tenantId, personId);
    if (since === undefined || isTooEarly(since, clock.now())) return;
    if (await isSomewhere(needs, tenantId, personId)) return absences.remove(tenantId, personId);
    const { pairs } = await homes.read(gate.openSelfForDelivery(tenantId, personId));
    if (pairs.length > 0) return dueIndex.put(lookAfter(clock.now(), tenantId, personId));
    await beginFarewell({ tenantId, personId });
  };

/** They had gone, come back, and gone again: that has a row of its own. The index counts in whole minutes. */
const isTooEarly = (since: Instant, now: Instant): boolean => now - since < absenceMs - 60_000;

const isSomewhere = async (
  { homes, gate }: Pick<LookingNeeds, 'homes' | 'gate'>,
  tenantId: TenantId,
  personId: PersonId,
): Promise<boolean> => {
  const self = gate.openSelfForDelivery(tenantId, personId);
  if ((await homes.read(self)).teams.length > 0) return true;
  for (const { teamId } of await homes.pastTeams(self)) {
    const open = await gate.openAfresh(tenantId, teamId);
    if (open.kind === 'open' && open.roster.some((member) => member.personId === personId)) return true;
  }
  return false;
};
