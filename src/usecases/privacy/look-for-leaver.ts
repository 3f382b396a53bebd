import { absenceMs, isLeaver } from '#domain/privacy/leaver.ts';
import type { LeaverEvidence } from '#domain/privacy/leaver.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { AbsenceStore } from '#ports/absence-store.ts';
import type { ChatPresence } from '#ports/chat-presence.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex, DueJob } from '#ports/due-index.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { Gate } from '#usecases/people/gate.ts';
import type { BeginFarewell } from './begin-farewell.ts';

type NotingNeeds = {
  readonly absences: AbsenceStore;
  readonly homes: Pick<HomeStore, 'read'>;
  readonly gate: Pick<Gate, 'openSelfForDelivery'>;
  readonly dueIndex: Pick<DueIndex, 'put'>;
  readonly clock: Clock;
};

/**
 * Takes note of it where someone whom a team has let go is in no other: they may have left the company. Harmless to repeat.
 *
 * @param ended a team that has ended, whose line may still be on their home
 */
export type NoteAbsence = (tenantId: TenantId, personId: PersonId, ended?: TeamId) => Promise<void>;

export const makeNoteAbsence =
  ({ absences, homes, gate, dueIndex, clock }: NotingNeeds): NoteAbsence =>
  async (tenantId, personId, ended) => {
    const { teams } = await homes.read(gate.openSelfForDelivery(tenantId, personId));
    if (teams.some(({ teamId }) => teamId !== ended)) return;
    const now = clock.now();
    // First: a row that comes to nothing does no harm.
    await dueIndex.put(dueLook({ tenantId, personId }, now + absenceMs));
    await absences.note(tenantId, personId, now);
  };

/** A look for someone who may have left the company, in the due index. */
export const dueLook = (
  { tenantId, personId }: { readonly tenantId: TenantId; readonly personId: PersonId },
  at: Instant,
): DueJob => ({
  at,
  tenantId,
  owner: personId,
  name: 'absence',
  job: { kind: 'look-for-leaver', tenantId, to: personId },
});

type LookingNeeds = Pick<NotingNeeds, 'absences' | 'dueIndex' | 'clock'> & {
  readonly homes: HomeStore;
  readonly gate: Pick<Gate, 'openSelfForDelivery' | 'openAfresh'>;
  readonly personalChats: Pick<PersonalChatStore, 'load'>;
  readonly chatPresence: ChatPresence;
  readonly beginFarewell: BeginFarewell;
};

/**
 * Has all that is kept of someone deleted whom no team has had for thirty days, and of whom there was no sign in that time,
 * where what Teams says of them now does not speak against it. What cannot be asked now is asked again: it says nothing.
 * Whoever is in no team without having been let go by one is not absent; the thirty days begin for them when Teams no longer
 * has a chat with them, nor they an alliance that may be all they use.
 */
export type LookForLeaver = (tenantId: TenantId, personId: PersonId) => Promise<void>;

export const makeLookForLeaver =
  (needs: LookingNeeds): LookForLeaver =>
  async (tenantId, personId) => {
    const { absences, homes, gate, dueIndex, beginFarewell, clock } = needs;
    const self = gate.openSelfForDelivery(tenantId, personId);
    const { teams, pairs, absentSince } = await homes.read(self);
    if (teams.length > 0) return absentSince === undefined ? undefined : absences.remove(tenantId, personId);
    const hasAlliance = pairs.length > 0;
    if (absentSince === undefined) return lookInNoTeam(needs, self, hasAlliance);
    const silentMs = clock.now() - absentSince;
    // They had gone, come back, and gone again: that has a row of its own. The index counts in whole minutes.
    if (silentMs < absenceMs - 60_000) return;
    const asked = await askTeams(needs, self);
    if (asked === 'have-them') return absences.remove(tenantId, personId);
    const chat = hasAlliance ? await askChat(needs, self) : 'none';
    if (isLeaver({ silentMs, hasAlliance, teams: asked, chat })) {
      // They may have come while Teams was asked.
      const isStillAbsent = (await absences.load(tenantId, personId)) === absentSince;
      return isStillAbsent ? beginFarewell({ tenantId, personId }) : undefined;
    }
    return dueIndex.put(dueLook({ tenantId, personId }, nextLook(absentSince, silentMs)));
  };

/** The same for all looks of thirty days: they enter one row. */
const nextLook = (since: Instant, silentMs: number): Instant =>
  since + Math.max(2, Math.floor((silentMs + 60_000) / absenceMs) + 1) * absenceMs;

/** They use the app for themselves, or did. */
const lookInNoTeam = async (needs: LookingNeeds, self: SelfScope, hasAlliance: boolean): Promise<void> => {
  const chat = await askChat(needs, self);
  if (chat === 'names-them' || (chat === 'none' && hasAlliance)) return;
  await makeNoteAbsence(needs)(self.tenantId, self.personId);
};

/** Each team that they were in: an event that says that they are back may have been lost. */
const askTeams = async (
  { homes, gate }: Pick<LookingNeeds, 'homes' | 'gate'>,
  self: SelfScope,
): Promise<LeaverEvidence['teams'] | 'have-them'> => {
  let answer: LeaverEvidence['teams'] = 'silent';
  for (const { teamId } of await homes.pastTeams(self)) {
    const open = await gate.openAfresh(self.tenantId, teamId);
    if (open.kind === 'closed') continue;
    if (open.roster.some((member) => member.personId === self.personId)) return 'have-them';
    answer = 'let-them-go';
  }
  return answer;
};

const askChat = async (
  { personalChats, chatPresence }: Pick<LookingNeeds, 'personalChats' | 'chatPresence'>,
  { tenantId, personId }: SelfScope,
): Promise<LeaverEvidence['chat']> => {
  const chat = (await personalChats.load(tenantId, personId))?.value;
  if (chat === undefined) return 'none';
  return chat.stoppedAt === undefined && (await chatPresence.isNamed(chat)) ? 'names-them' : 'refused';
};
