import type { OwnNoun } from '#domain/privacy/own-thing.ts';
import type { BoardNoun } from '#domain/week/board.ts';
import type { AllianceRow } from './alliance-row.ts';
import type { Tables } from './connect-tables.ts';
import type { PairRow } from './pair-row.ts';

/**
 * What becomes of a row when a person's data is deleted.
 *
 * - `goes`: it is theirs. `without-words`: their words go out of it, what others said stays, and names nobody.
 * - `renamed`: it is counted or agreed on by others, and names nobody from then on.
 * - `names-nobody`: there is nothing of a person in it.
 * - `ninety-days`: what an administrator did as one; it goes by itself.
 */
type Forgetting = 'goes' | 'without-words' | 'renamed' | 'names-nobody' | 'ninety-days';

/** What a kind of row has to do with people. */
export type PrivateRow = {
  readonly table: keyof Tables | 'placements';
  /** What makes its key, in `keys.ts`, `board-keys.ts` or `due-keys.ts`. */
  readonly key: string;
  readonly forgetting: Forgetting;
  /** As what someone gets it who asks for a copy of their data; `undefined`: it says nothing of its own, and the document says why. */
  readonly copied: OwnNoun | undefined;
};

const kind = (table: PrivateRow['table'], key: string, forgetting: Forgetting, copied?: OwnNoun): PrivateRow => ({
  table,
  key,
  forgetting,
  copied,
});

const ofTeam: Readonly<Record<AllianceRow['kind'], PrivateRow>> = {
  head: kind('alliances', 'headRow', 'renamed', 'facilitator'),
  answer: kind('alliances', 'answerRow', 'goes', 'team-answer'),
  line: kind('alliances', 'lineRow', 'renamed', 'agreement-line'),
  version: kind('alliances', 'versionRow', 'renamed', 'agreement-version'),
  position: kind('alliances', 'positionRow', 'goes', 'position'),
  commit: kind('alliances', 'commitRow', 'renamed', 'commitment'),
  'in-force': kind('alliances', 'inForceRow', 'names-nobody'),
  'check-in': kind('alliances', 'checkInRow', 'without-words', 'team-check-in'),
  'round-closed': kind('alliances', 'roundClosedRow', 'names-nobody'),
};

const ofPair: Readonly<Record<PairRow['kind'], PrivateRow>> = {
  pair: kind('alliances', 'headRow', 'without-words', 'alliance'),
  openness: kind('alliances', 'opennessRow', 'goes', 'openness'),
  answer: kind('alliances', 'pairAnswerRow', 'goes', 'alliance-answer'),
  prompt: kind('alliances', 'ownPromptRow', 'without-words', 'own-prompt'),
  line: kind('alliances', 'lineRow', 'renamed', 'agreement-line'),
  version: kind('alliances', 'versionRow', 'renamed', 'agreement-version'),
  commit: kind('alliances', 'commitRow', 'renamed', 'commitment'),
  'in-force': kind('alliances', 'inForceRow', 'names-nobody'),
  'check-in': kind('alliances', 'checkInRow', 'goes', 'alliance-check-in'),
  promise: kind('alliances', 'promiseRow', 'goes', 'alliance-promise'),
};

const onBoard: Readonly<Record<BoardNoun, PrivateRow>> = {
  settings: kind('teams', 'boardRow', 'names-nobody'),
  'first-steps': kind('teams', 'boardRow', 'names-nobody'),
  voices: kind('teams', 'boardRow', 'renamed', 'voice'),
  'shout-out': kind('teams', 'boardRow', 'goes', 'shout-out-given'),
  need: kind('teams', 'boardRow', 'goes', 'need'),
  offer: kind('teams', 'boardRow', 'goes', 'offer'),
  promise: kind('teams', 'boardRow', 'goes', 'promise'),
  dissent: kind('teams', 'boardRow', 'without-words', 'dissent'),
  victory: kind('teams', 'boardRow', 'goes', 'victory'),
  'field-window': kind('teams', 'boardRow', 'goes', 'field-window'),
  'field-note': kind('teams', 'boardRow', 'goes', 'field-note'),
  'team-field-window': kind('teams', 'boardRow', 'renamed', 'team-window'),
  challenge: kind('teams', 'boardRow', 'without-words', 'challenge'),
};

const others = {
  'dissent-between': kind('dissents', 'dissentRow', 'without-words', 'personal-dissent'),
  team: kind('teams', 'headRow', 'names-nobody'),
  thread: kind('teams', 'threadRow', 'names-nobody'),
  plan: kind('teams', 'ritualPlanRow', 'names-nobody'),
  place: kind('teams', 'boardPlaceRow', 'goes'),
  post: kind('outbox', 'outboxRow', 'goes'),
  'prompt-use': kind('people', 'promptUsesRow', 'goes', 'prompt-use'),
  'alliance-line': kind('people', 'summaryRow', 'goes'),
  'team-line': kind('people', 'teamSummaryRow', 'goes', 'team'),
  'past-team': kind('people', 'pastTeamRow', 'goes'),
  note: kind('people', 'noteRow', 'goes', 'note'),
  chat: kind('people', 'chatRow', 'goes', 'chat'),
  preferences: kind('people', 'preferencesRow', 'goes', 'preferences'),
  'focus-time': kind('people', 'focusTimesRow', 'goes', 'focus-time'),
  'calendar-settings': kind('people', 'calendarRow', 'goes', 'calendar-settings'),
  news: kind('people', 'newsRow', 'goes', 'message'),
  'joiner-news': kind('people', 'joinerNewsRow', 'goes', 'message'),
  counterpart: kind('people', 'counterpartRow', 'goes'),
  absence: kind('people', 'absenceRow', 'goes'),
  farewell: kind('people', 'farewellRow', 'goes'),
  due: kind('due', 'dueRow', 'goes'),
  'tenant-pace': kind('paces', 'tenantPaceRow', 'names-nobody'),
  'conversation-pace': kind('paces', 'conversationPaceRow', 'goes'),
  'tenant-settings': kind('tenants', 'tenantSettingsRow', 'names-nobody'),
  audit: kind('tenants', 'auditRow', 'ninety-days'),
  figures: kind('figures', 'figureRow', 'names-nobody'),
  'operator-key': kind('figures', 'operatorKeyRow', 'names-nobody'),
  // Their keys are ids of tenants as they are.
  placed: kind('placements', 'placedPartition', 'names-nobody'),
  assigned: kind('placements', 'assignedPartition', 'names-nobody'),
} as const;

const under = (name: string, kinds: Readonly<Record<string, PrivateRow>>): readonly (readonly [string, PrivateRow])[] =>
  Object.entries(kinds).map(([each, of]) => [`${name}.${each}`, of]);

/** Every kind of row that is kept, by name: a test holds them against all keys that can be made, and `docs/PRIVACY.md` against them. */
export const privacyOfRows: ReadonlyMap<string, PrivateRow> = new Map([
  ...under('team', ofTeam),
  ...under('pair', ofPair),
  ...under('board', onBoard),
  ...Object.entries<PrivateRow>(others),
]);
