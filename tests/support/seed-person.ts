import { sha256 } from '#adapters/system/sha256.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import { parseCounterpartKey } from '#domain/shared/ids.ts';
import type { PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { pairAllianceId, pairOf } from '#usecases/pair/pair-id.ts';
import { personalDissent } from './sample-dissent.ts';
import {
  checkIn,
  draftLine,
  invitedPair,
  openness,
  ownPrompt,
  pairAnswer,
  pairPromise,
  pairVersion,
} from './sample-pair.ts';
import { sampleCalendarSettings } from './sample-calendar-settings.ts';
import {
  friday,
  newAlliance,
  sampleAnswer,
  sampleLine,
  samplePosition,
  sampleTeam,
  sampleVersion,
  teamCheckIn,
  teamId as sampleTeamId,
} from './sample-team.ts';
import { pairScope, selfScope, teamScope } from './scopes.ts';
import { seededBoard } from './seed-board.ts';
import type { Marked } from './seed-board.ts';
import type { TeamWorld } from './team-world.ts';

/** The stores that hold what people leave behind. */
export type SeededStores = Pick<
  TeamWorld,
  | 'alliances'
  | 'board'
  | 'calendarSettings'
  | 'dueIndex'
  | 'focusTimes'
  | 'news'
  | 'outbox'
  | 'pairs'
  | 'personalChats'
  | 'personalDissents'
  | 'plans'
  | 'preferences'
  | 'promptUses'
  | 'teamSummaries'
>;

export type Seed = {
  readonly tenantId: TenantId;
  readonly teamId: TeamId;
  /** Whose data a test is about. */
  readonly me: PersonId;
  /** A colleague who has as much. */
  readonly other: PersonId;
};

/** What was written, word by word. */
export type SeedWords = {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  /** Lines of agreements, which are of everyone who agreed. */
  readonly shared: readonly string[];
};

/** Writes of every kind of thing one of each of two people, in a team and between them, each text with a word of its own. */
export const seedPeople = async (stores: SeededStores, seed: Seed): Promise<SeedWords> => {
  const [mine, theirs, shared] = [marker('mine'), marker('theirs'), marker('shared')];
  const marked: Marked = { mine: mine.word, theirs: theirs.word };
  await stores.alliances.start(teamScope(seed.tenantId, seed.teamId), teamOf(seed, marked, shared.word));
  for (const entry of seededBoard(seed.me, seed.other, marked)) await addEntry(stores, seed, entry);
  await seedPair(stores, seed, marked, shared.word);
  await seedDissents(stores, seed, marked);
  await seedOwn(stores, seed, mine.word, seed.me, seed.other);
  await seedOwn(stores, seed, theirs.word, seed.other, seed.me);
  return { mine: mine.words, theirs: theirs.words, shared: shared.words };
};

const marker = (prefix: string) => {
  const words: string[] = [];
  return {
    words,
    word: (what: string): string => {
      const word = `${prefix}-${what}-${String(words.length).padStart(3, '0')}`;
      words.push(word);
      return word;
    },
  };
};

const addEntry = async ({ board }: SeededStores, { tenantId, teamId }: Seed, entry: BoardEntry): Promise<void> => {
  await board.add(teamScope(tenantId, teamId), entry);
};

const teamOf = (
  { tenantId, teamId, me, other }: Seed,
  { mine, theirs }: Marked,
  shared: Marked['mine'],
): TeamAlliance => {
  const line = sampleLine(1, { editedBy: me, text: shared('line'), evidence: shared('evidence') });
  return newAlliance({
    tenantId,
    teamId,
    id: newAlliance().id,
    openedAt: friday,
    facilitator: me,
    answers: [
      sampleAnswer({ personId: me, text: mine('answer') }),
      sampleAnswer({ personId: other, text: theirs('answer') }),
    ],
    lines: [line],
    versions: [
      sampleVersion(1, {
        lines: [{ id: line.id, part: line.part, text: line.text, evidence: line.evidence }],
        proposedBy: me,
        commitments: [
          { personId: me, at: friday + 5 },
          { personId: other, at: friday + 6 },
        ],
        inForceSince: friday + 7,
      }),
    ],
    positions: [
      samplePosition({ personId: me, stance: { kind: 'object', reason: mine('reason'), proposal: mine('instead') } }),
      samplePosition({ personId: other }),
    ],
    checkIns: [
      teamCheckIn(1, { personId: me, change: mine('change') }),
      teamCheckIn(1, { personId: other, change: theirs('change') }),
      teamCheckIn(2, { personId: me, change: mine('change-again') }),
    ],
    closedRounds: [{ round: 1, at: friday + 8 }],
  });
};

const seedPair = async (
  { pairs, outbox, news }: SeededStores,
  { tenantId, me, other }: Seed,
  { mine, theirs }: Marked,
  shared: Marked['mine'],
): Promise<void> => {
  const people = pairOf(me, other);
  const id = await pairAllianceId(sha256, tenantId, people);
  const byPerson = (of: PersonId, say: Marked['mine']) => ({
    openness: openness({ personId: of, why: say('why'), expectations: say('expects'), fears: say('fears') }),
    answer: pairAnswer({ personId: of, text: say('pair-answer') }),
    prompt: { ...ownPrompt(of === me ? 1 : 2), by: of, text: say('prompt') },
    checkIn: checkIn(1, { personId: of, purpose: { mark: 4, line: say('purpose') } }),
    promise: pairPromise(of === me ? 1 : 2, { by: of, text: say('pair-promise') }),
  });
  const both = [byPerson(me, mine), byPerson(other, theirs)];
  const line = draftLine(1, { editedBy: me, of: me, text: shared('pair-line'), evidence: shared('pair-evidence') });
  const nameOf = (of: PersonId): string => (of === me ? mine('name') : theirs('name'));
  const addressOf = (of: PersonId): string => (of === me ? mine('address') : theirs('address'));
  const alliance: PairAlliance = invitedPair({
    id,
    tenantId,
    people,
    names: [nameOf(people[0]), nameOf(people[1])],
    addresses: [addressOf(people[0]), addressOf(people[1])],
    standing: { kind: 'active', since: friday },
    openness: both.map((one) => one.openness),
    ownPrompts: both.map((one) => one.prompt),
    answers: both.map((one) => one.answer),
    checkIns: both.map((one) => one.checkIn),
    promises: both.map((one) => one.promise),
    agreement: {
      lines: [line],
      versions: [
        {
          ...pairVersion(1, [line]),
          proposedBy: me,
          commitments: people.map((personId, index) => ({ personId, at: friday + index })),
          inForceSince: friday + 2,
        },
      ],
    },
  });
  const scope = pairScope(tenantId, id, [me, other]);
  await pairs.start(scope, alliance);
  for (const [of, with_, say] of [
    [me, other, mine],
    [other, me, theirs],
  ] as const) {
    await pairs.saveNote(selfScope(tenantId, of), id, say('note'), undefined);
    await pairs.saveSummary(scope, of, {
      allianceId: id,
      other: with_,
      otherName: with_ === me ? mine('name-on-home') : theirs('name-on-home'),
      otherAddress: '',
      standing: 'active',
      next: 'nothing',
      version: 1,
      inForceSince: friday,
      checkInOn: undefined,
      reviewOn: undefined,
      pausedUntil: undefined,
      openPromises: 1,
    });
    await outbox.claim(scope, `invitation:${of}:${friday}`);
    const job = {
      kind: 'post-pair-news',
      tenantId,
      allianceId: id,
      to: of,
      news: { kind: 'left', at: friday },
    } as const;
    await news.add(selfScope(tenantId, of), job, friday);
  }
};

const seedDissents = async (
  { personalDissents }: SeededStores,
  { tenantId, me, other }: Seed,
  { mine, theirs }: Marked,
): Promise<void> => {
  const scope = pairScope(tenantId, await pairAllianceId(sha256, tenantId, pairOf(me, other)), [me, other]);
  for (const [index, by, to, say] of [
    [1, me, other, mine],
    [2, other, me, theirs],
  ] as const) {
    const answer = by === me ? theirs : mine;
    await personalDissents.add(
      scope,
      personalDissent({
        id: `f0000000-0000-4000-8000-00000000070${String(index)}`,
        by,
        to,
        fact: say('to-you-fact'),
        impact: say('to-you-impact'),
        proposal: say('to-you-proposal'),
        byName: say('dissent-name'),
        toName: answer('dissent-name'),
        byAddress: say('dissent-address'),
        toAddress: answer('dissent-address'),
        steps: [
          { kind: 'thanks', by: to, at: friday, on: '2026-11-20' },
          { kind: 'clarification', by: to, at: friday, on: '2026-11-20', text: answer('to-you-question') },
        ],
      }),
    );
  }
};

/** What stands with one person alone, and what is due or sent because of them. */
const seedOwn = async (
  stores: SeededStores,
  { tenantId, teamId }: Seed,
  say: Marked['mine'],
  of: PersonId,
  other: PersonId,
): Promise<void> => {
  const self = selfScope(tenantId, of);
  await stores.preferences.save(self, { ...preferencesAtFirst, zone: say('zone'), revision: 1 }, undefined);
  await stores.calendarSettings.save(self, { settings: { ...sampleCalendarSettings }, revision: 1 }, undefined);
  await stores.focusTimes.replace(self, [{ from: friday, to: friday + 3_600_000 }]);
  await stores.personalChats.save(
    {
      tenantId,
      personId: of,
      name: say('chat-name'),
      language: 'en',
      conversationId: say('a:conversation'),
      userId: say('29:user'),
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      botId: '28:bot',
      zone: undefined,
      greetedAt: friday,
      stoppedAt: undefined,
    },
    undefined,
  );
  await stores.promptUses.save(self, parseCounterpartKey('1'.repeat(64))!, { 'one.power': friday }, undefined);
  await stores.teamSummaries.save(teamScope(tenantId, teamId), of, lineOf(teamId));
  const told = {
    kind: 'tell-person',
    tenantId,
    teamId,
    to: of,
    noun: 'field-window',
    id: other,
    what: 'begins',
  } as const;
  await stores.news.add(self, told, friday);
  await stores.news.add(
    self,
    { kind: 'tell-dissent', tenantId, to: of, from: other, id: 'f0000000-0000-4000-8000-000000000701', what: 'raised' },
    friday,
  );
  await stores.news.add(self, { kind: 'greet-joiner', tenantId, teamId, to: of }, friday);
  await stores.teamSummaries.save(teamScope(tenantId, once), of, lineOf(once));
  await stores.teamSummaries.remove(tenantId, once, of);
  await stores.outbox.claim(self, 'told:2026-11-20');
  await stores.dueIndex.put({
    at: friday + 60_000,
    tenantId,
    owner: of,
    name: 'tell',
    job: { kind: 'tell-waiting', tenantId, to: of },
  });
  await stores.dueIndex.put({
    at: friday + 120_000,
    tenantId,
    owner: teamId,
    name: `field:${of}`,
    job: { kind: 'begin-field-window', tenantId, teamId, by: of, at: friday },
  });
};

/** A team in which they were once. */
const once = sampleTeamId(8);

const lineOf = (ofTeam: TeamId): TeamSummary => ({
  teamId: ofTeam,
  teamName: sampleTeam().name,
  channelId: sampleTeam().channelId,
  stage: 'in-force',
  next: 'nothing',
  version: 1,
  checkInOn: undefined,
  round: undefined,
});
