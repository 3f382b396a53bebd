import { challengeParts } from '#composition/challenge-parts.ts';
import { itemId } from '../../../support/sample-board.ts';
import { ada, bo, carla, teamId } from '../../../support/sample-team.ts';
import { principal } from '../../../support/team-world.ts';
import { closed } from './verb-case.ts';
import type { VerbCase, VerbRig } from './verb-case.ts';

const inTeam = { teamId: teamId(1) };
const gone = { stranger: closed, afterLeaving: closed, afterUninstall: closed } as const;

/** On Friday 20 November: the four weeks run from Monday 23 November to Friday 18 December. */
const begun = async (rig: VerbRig): Promise<void> => {
  const open = await rig.gate.openTeam(principal(ada), teamId(1));
  if (open.kind === 'closed') throw new Error('the team is closed');
  await challengeParts(rig).startChallenge(open, { id: itemId(1), practice: 'needs-and-offers' });
};
/** The first of the four weeks has come. */
const inFirstWeek = async (rig: VerbRig): Promise<void> => {
  await begun(rig);
  rig.clock.move(5 * 86_400_000);
};

const chooses = 'Which practice do you want to keep?';
const answered = 'Answered. Nobody else sees it.';
const marked = 'The week is marked.';

/** What is pressed on cards about four weeks of a practice. */
export const challengeVerbs: readonly VerbCase[] = [
  {
    verb: 'open-four-weeks-form',
    presser: bo,
    data: inTeam,
    said: {
      happy: chooses,
      twice: chooses,
      late: chooses,
      wrongPerson: [carla, chooses],
      ...gone,
      // It offers the others.
      switchedOff: ['needs-and-offers', chooses],
    },
    bySubmit: 'answers',
  },
  {
    verb: 'begin-four-weeks',
    presser: bo,
    data: { ...inTeam, id: itemId(1), practice: 'needs-and-offers' },
    said: {
      happy: 'Chosen. The first week begins on Monday 23 November.',
      twice: 'Chosen. The first week begins on Monday 23 November.',
      late: 'Chosen. The first week begins on Monday 30 November.',
      wrongPerson: [carla, 'Chosen. The first week begins on Monday 23 November.'],
      ...gone,
      switchedOff: ['needs-and-offers', 'Your team has switched this practice off.'],
    },
    bySubmit: 'answers',
  },
  {
    verb: 'answer-look',
    prepare: begun,
    presser: bo,
    data: { ...inTeam, id: itemId(1), look: 'before', mark: '3' },
    said: {
      happy: answered,
      // The last answer of a person counts.
      twice: answered,
      // Nine days on it is the Sunday of the first week: the look before is still taken.
      late: answered,
      wrongPerson: [carla, answered],
      ...gone,
      // What the team has begun goes on.
      switchedOff: ['needs-and-offers', answered],
    },
    bySubmit: 'answers',
  },
  {
    verb: 'answer-look',
    of: 'after the look is over',
    prepare: async (rig) => {
      await begun(rig);
      rig.clock.move(11 * 86_400_000);
    },
    presser: bo,
    data: { ...inTeam, id: itemId(1), look: 'before', mark: '3' },
    said: {
      happy: 'The look before is over.',
      twice: 'The look before is over.',
      late: 'The look before is over.',
      wrongPerson: [carla, 'The look before is over.'],
      ...gone,
      switchedOff: ['needs-and-offers', 'The look before is over.'],
    },
    bySubmit: 'answers',
  },
  {
    verb: 'mark-week',
    prepare: inFirstWeek,
    presser: bo,
    data: { ...inTeam, id: itemId(1), week: '2026-W48', mark: 'kept' },
    said: {
      happy: marked,
      twice: marked,
      // The team puts a mark right as long as the four weeks go on.
      late: marked,
      wrongPerson: [carla, marked],
      ...gone,
      switchedOff: ['needs-and-offers', marked],
    },
    bySubmit: 'answers',
  },
];
