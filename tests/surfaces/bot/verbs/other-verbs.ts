import { scope } from '../../../support/bot-rig.ts';
import { itemId, victoryEntry } from '../../../support/sample-board.ts';
import { dissentEntry } from '../../../support/sample-dissent.ts';
import { ada, bo, carla, teamId } from '../../../support/sample-team.ts';
import { closed } from './verb-case.ts';
import type { VerbCase, VerbRig } from './verb-case.ts';

const inTeam = { teamId: teamId(1) };
const gone = { stranger: closed, afterLeaving: closed, afterUninstall: closed } as const;

const dissent = dissentEntry();
const tellForm = 'Which problem was there?';
const told = { problem: 'Invoices waited', done: 'One signs', result: 'From seven days to one', repeat: 'At nine' };

const note = (told: 'held' | 'skipped', happy: string): VerbCase => ({
  verb: 'note-field-window',
  of: told,
  presser: ada,
  data: { ...inTeam, day: '2026-11-20', told, seen: 'Two queues', asked: '', obstacle: '' },
  said: {
    happy,
    twice: happy,
    late: 'That window is more than a week ago. The next one counts.',
    // A note is always one's own.
    wrongPerson: [carla, happy],
    ...gone,
    switchedOff: ['field-windows', 'Your team has switched field windows off.'],
  },
  bySubmit: 'answers',
});

/** What is pressed on cards about dissents, victories and field windows. */
export const otherVerbs: readonly VerbCase[] = [
  {
    verb: 'thank-for-dissent',
    prepare: (rig: VerbRig) => rig.board.add(scope, dissent),
    presser: bo,
    data: { ...inTeam, id: dissent.value.id },
    said: {
      happy: 'Bo Lindqvist has said thank you.',
      twice: 'Bo Lindqvist has said thank you.',
      // A dissent is open until it is decided.
      late: 'Bo Lindqvist has said thank you.',
      wrongPerson: [ada, 'Thanks come from someone else in the team.'],
      ...gone,
      // What was raised before is answered to its end.
      switchedOff: ['dissent', 'Bo Lindqvist has said thank you.'],
    },
    bySubmit: 'redraws',
  },
  note('held', 'Only you read it.'),
  note('skipped', 'That is fine, and nobody else is told. The next window comes.'),
  {
    verb: 'open-victory-form',
    presser: bo,
    data: inTeam,
    said: {
      happy: tellForm,
      twice: tellForm,
      late: tellForm,
      wrongPerson: [carla, tellForm],
      ...gone,
      switchedOff: ['victories', 'Your team has switched victories off.'],
    },
    bySubmit: 'answers',
  },
  {
    verb: 'tell-victory',
    presser: bo,
    data: { ...inTeam, id: itemId(1), ...told },
    said: {
      happy: 'Your team can read it',
      twice: 'Your team can read it',
      // It is of the week in which it is told.
      late: 'Your team can read it',
      wrongPerson: [carla, 'Your team can read it'],
      ...gone,
      switchedOff: ['victories', 'Your team has switched victories off.'],
    },
    bySubmit: 'answers',
  },
  {
    verb: 'post-victory',
    prepare: (rig: VerbRig) => rig.board.add(scope, victoryEntry(1, { by: ada })),
    presser: ada,
    data: { ...inTeam, id: itemId(1) },
    said: {
      happy: 'It is in the channel',
      twice: 'It is in the channel',
      late: 'It is in the channel',
      wrongPerson: [bo, 'Only whoever told it can do this.'],
      ...gone,
      switchedOff: ['victories', 'Your team has switched victories off.'],
    },
    bySubmit: 'answers',
  },
];
