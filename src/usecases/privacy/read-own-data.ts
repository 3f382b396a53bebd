import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import type { KeptSummary } from '#domain/alliance/pair/pair-summary.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import { ownPersonalDissent } from '#domain/privacy/own-dissent.ts';
import { ownInPair } from '#domain/privacy/own-in-pair.ts';
import { ownInTeamAlliance } from '#domain/privacy/own-in-team-alliance.ts';
import { ownOnBoard } from '#domain/privacy/own-on-board.ts';
import { ownCalendarSettings, ownChat, ownFocusTime, ownPreferences } from '#domain/privacy/own-settings.ts';
import type { OwnThing } from '#domain/privacy/own-thing.ts';
import type { OwnMessage } from '#domain/privacy/own-value.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { PersonId, TeamId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { addWeeks, weekOf } from '#domain/shared/week.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { CalendarSettingsStore } from '#ports/calendar-settings-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { KeptNews, NewsStore } from '#ports/news-store.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { PersonalDissentStore } from '#ports/personal-dissent-store.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import type { PromptUseStore } from '#ports/prompt-use-store.ts';
import type { TellingJob } from '#ports/send-queue.ts';
import type { Gate } from '#usecases/people/gate.ts';

/** Everything that is kept about someone, and by what name they may know those whom it names. */
export type OwnData = {
  readonly at: Instant;
  readonly self: SelfScope;
  readonly things: readonly OwnThing[];
  readonly teams: ReadonlyMap<TeamId, string>;
  readonly names: ReadonlyMap<PersonId, string>;
};

/** Rejects with {@link Unavailable} (`storage`, `teams`). */
export type ReadOwnData = (self: SelfScope) => Promise<OwnData>;

type Needs = {
  readonly gate: Pick<Gate, 'openTeam' | 'openPairWith' | 'openBetween' | 'openOwnIn'>;
  readonly homes: HomeStore;
  readonly pairs: Pick<PairStore, 'note'>;
  readonly alliances: Pick<AllianceStore, 'loadOfTeam'>;
  readonly board: Pick<BoardStore, 'ofWeeks'>;
  readonly personalDissents: Pick<PersonalDissentStore, 'counterparts' | 'list'>;
  readonly personalChats: Pick<PersonalChatStore, 'load'>;
  readonly preferences: Pick<PreferenceStore, 'load'>;
  readonly calendarSettings: Pick<CalendarSettingsStore, 'load'>;
  readonly focusTimes: Pick<FocusTimeStore, 'load'>;
  readonly promptUses: Pick<PromptUseStore, 'all'>;
  readonly news: Pick<NewsStore, 'list'>;
  readonly clock: Clock;
};

type Part = { readonly things: readonly OwnThing[]; readonly names?: readonly (readonly [PersonId, string])[] };

/** Reads what a copy of one's data holds: a team after the other, so that nobody's copy takes the storage for itself. */
export const makeReadOwnData =
  (needs: Needs): ReadOwnData =>
  async (self) => {
    const [{ pairs, teams }, past] = await Promise.all([needs.homes.read(self), needs.homes.pastTeams(self)]);
    const pastTeams = past.filter(({ teamId }) => !teams.some((team) => team.teamId === teamId));
    const parts: Part[] = [await readSettings(needs, self)];
    for (const { teamId } of teams) parts.push(await readTeam(needs, self, teamId));
    for (const { teamId } of pastTeams) parts.push(await readPastTeam(needs, self, teamId));
    parts.push(await readDissents(needs, self));
    // Last: by the name that stands on one's home one knows someone best.
    for (const summary of pairs) parts.push(await readPair(needs, self, summary));
    const lines = teams.map(({ teamId, teamName }): OwnThing => ({ noun: 'team', teamId, fields: { name: teamName } }));
    return {
      at: needs.clock.now(),
      self,
      things: [...lines, ...parts.flatMap(({ things }) => things)],
      teams: new Map([...pastTeams, ...teams].map(({ teamId, teamName }) => [teamId, teamName])),
      names: new Map(parts.flatMap(({ names }) => names ?? [])),
    };
  };

const readSettings = async (needs: Needs, self: SelfScope): Promise<Part> => {
  const [preferences, calendar, focus, chat, uses, news] = await Promise.all([
    needs.preferences.load(self),
    needs.calendarSettings.load(self),
    needs.focusTimes.load(self),
    needs.personalChats.load(self.tenantId, self.personId),
    needs.promptUses.all(self),
    needs.news.list(self),
  ]);
  return {
    things: [
      ...(preferences === undefined ? [] : [ownPreferences(preferences.value)]),
      ...(calendar === undefined ? [] : [ownCalendarSettings(calendar.value.settings)]),
      ...focus.map(ownFocusTime),
      ...(chat === undefined ? [] : [ownChat(chat.value)]),
      ...uses.flatMap((used) =>
        oneToOnePrompts.flatMap((code): readonly OwnThing[] => {
          const at = used[code];
          return at === undefined ? [] : [{ noun: 'prompt-use', at, fields: { prompt: { kind: 'question', code } } }];
        }),
      ),
      ...news.map(ownMessage),
    ],
  };
};

const ownMessage = ({ job, since, toldOn }: KeptNews): OwnThing => ({
  noun: 'message',
  at: since,
  day: toldOn,
  ...('teamId' in job && { teamId: job.teamId }),
  fields: { what: { kind: 'message', about: aboutOf(job), code: 'what' in job ? job.what : job.kind } },
});

const aboutOf = (job: TellingJob): OwnMessage => {
  switch (job.kind) {
    case 'tell-person':
      return job.noun;
    case 'tell-dissent':
      return 'personal-dissent';
    case 'post-invitation':
      return 'invitation';
    case 'post-pair-news':
      return 'alliance';
    case 'greet-joiner':
      return 'joining';
  }
};

const readTeam = async (needs: Needs, self: SelfScope, teamId: TeamId): Promise<Part> => {
  const open = await needs.gate.openTeam(self, teamId);
  if (open.kind === 'closed') return readPastTeam(needs, self, teamId);
  const things = await readOfTeam(needs, open.scope, self);
  return { things, names: open.roster.map(nameOfMember) };
};

const nameOfMember = ({ personId, name }: RosterMember): readonly [PersonId, string] => [personId, name];

/** Of a team that someone is not in any more they get what is their own; nobody's name. */
const readPastTeam = async (needs: Needs, self: SelfScope, teamId: TeamId): Promise<Part> => ({
  things: await readOfTeam(needs, needs.gate.openOwnIn(self, teamId), self),
});

/** From before there was anything, to the week that may have begun elsewhere. */
const weeksBack = 520;

const readOfTeam = async (
  { alliances, board, clock }: Needs,
  scope: Parameters<BoardStore['ofWeeks']>[0],
  { personId }: SelfScope,
): Promise<readonly OwnThing[]> => {
  const week = weekOf(dayOf(clock.now()));
  const [alliance, entries] = await Promise.all([
    alliances.loadOfTeam(scope),
    board.ofWeeks(scope, addWeeks(week, -weeksBack), addWeeks(week, weeksBack)),
  ]);
  const { teamId } = scope;
  return [
    ...(alliance === undefined ? [] : ownInTeamAlliance(alliance.value, personId)),
    ...entries.flatMap(({ value }) => ownOnBoard(value, personId).map((thing) => ({ ...thing, teamId }))),
  ];
};

const readPair = async (
  needs: Needs,
  self: SelfScope,
  { other, otherName, allianceId }: KeptSummary,
): Promise<Part> => {
  const [open, note] = await Promise.all([needs.gate.openPairWith(self, other), needs.pairs.note(self, allianceId)]);
  const alliance = open.kind === 'open' ? open.stored?.value : undefined;
  return {
    names: [[other, otherName]],
    things: [
      ...(alliance === undefined ? [] : ownInPair(alliance, self.personId, dayOf(needs.clock.now()))),
      ...(note === undefined ? [] : [{ noun: 'note', to: [other], fields: { text: note.value } } as const]),
    ],
  };
};

const readDissents = async ({ gate, personalDissents }: Needs, self: SelfScope): Promise<Part> => {
  const parts: Part[] = [];
  for (const otherId of await personalDissents.counterparts(self)) {
    const open = await gate.openBetween(self, otherId);
    const between = open.kind === 'open' ? await personalDissents.list(open.scope) : [];
    parts.push({
      things: between.flatMap((dissent) => ownPersonalDissent(dissent, self.personId)),
      names: between.map(({ by, byName, toName }) => [otherId, by === otherId ? byName : toName] as const),
    });
  }
  return { things: parts.flatMap(({ things }) => things), names: parts.flatMap(({ names }) => names ?? []) };
};
