import { scope } from '../../../support/bot-rig.ts';
import { itemId, needEntry, promiseEntry } from '../../../support/sample-board.ts';
import { ada, bo, carla, teamId } from '../../../support/sample-team.ts';
import { closed } from './verb-case.ts';
import type { VerbCase, VerbRig } from './verb-case.ts';

const inTeam = { teamId: teamId(1) };
const gone = { stranger: closed, afterLeaving: closed, afterUninstall: closed } as const;
const off = 'Your team has switched needs and offers off.';

const need = (rig: VerbRig) => rig.board.add(scope, needEntry(1, { by: ada, text: 'Bo reads the plan' }));
const promise = (rig: VerbRig) =>
  rig.board.add(scope, promiseEntry(1, { by: bo, to: ada, text: 'I read the plan', day: '2026-11-19' }));

const noneFree = 'Nothing of others waits to be taken up just now.';

const form = (of: 'take' | 'add' | 'read', said: VerbCase['said'], prepare?: VerbCase['prepare']): VerbCase => ({
  verb: 'open-reciprocity-form',
  of,
  ...(prepare && { prepare }),
  presser: bo,
  data: { ...inTeam, form: of },
  said,
  bySubmit: 'answers',
});

const reading = (
  found: 'kept' | 'to-fix' | 'keep-on' | 'let-go',
  more: object,
  happy: string,
  twice = happy,
): VerbCase => ({
  verb: 'read-promise',
  of: found,
  prepare: promise,
  presser: bo,
  data: { ...inTeam, found, promise: `${itemId(1)}:1`, ...more },
  said: {
    happy,
    twice,
    // It is asked about until someone has answered.
    late: happy,
    wrongPerson: [carla, 'Only those concerned can do this.'],
    ...gone,
    // What was promised can be brought to its end.
    switchedOff: ['needs-and-offers', happy],
  },
  bySubmit: 'answers',
});

const askedAgain = 'What do you take up?';

/** What is pressed on cards about needs, offers and promises. */
export const reciprocityVerbs: readonly VerbCase[] = [
  form(
    'take',
    {
      happy: askedAgain,
      twice: askedAgain,
      late: noneFree,
      // Nobody takes up their own.
      wrongPerson: [ada, noneFree],
      ...gone,
      switchedOff: ['needs-and-offers', off],
    },
    need,
  ),
  form('add', {
    happy: 'Everyone in the team reads it, with your name.',
    twice: 'Everyone in the team reads it, with your name.',
    late: 'Everyone in the team reads it, with your name.',
    wrongPerson: [carla, 'Everyone in the team reads it, with your name.'],
    ...gone,
    switchedOff: ['needs-and-offers', off],
  }),
  form(
    'read',
    {
      happy: 'Kept, or to fix?',
      twice: 'Kept, or to fix?',
      late: 'Kept, or to fix?',
      wrongPerson: [carla, 'No promise of yours or to you is open. Thank you.'],
      ...gone,
      switchedOff: ['needs-and-offers', 'Kept, or to fix?'],
    },
    promise,
  ),
  {
    verb: 'take-need',
    prepare: need,
    presser: bo,
    data: { ...inTeam, item: `need:${itemId(1)}`, day: '2026-12-01' },
    said: {
      happy: 'You promised Ada Okafor, by Tuesday 1 December: Bo reads the plan',
      twice: 'You promised Ada Okafor, by Tuesday 1 December: Bo reads the plan',
      late: noneFree,
      wrongPerson: [ada, 'Only those concerned can do this.'],
      ...gone,
      switchedOff: ['needs-and-offers', off],
    },
    bySubmit: 'answers',
  },
  {
    verb: 'add-need',
    presser: bo,
    data: { ...inTeam, id: itemId(1), of: bo, noun: 'need', text: 'Ada reads the plan by Friday' },
    said: {
      happy: 'Your team can read it',
      twice: 'Your team can read it',
      // It is what is needed in the seven days from now on.
      late: 'Your team can read it',
      wrongPerson: [carla, 'Only whoever wrote this can show it.'],
      ...gone,
      switchedOff: ['needs-and-offers', off],
    },
    bySubmit: 'answers',
  },
  reading('kept', {}, 'Kept: I read the plan'),
  reading(
    'to-fix',
    { how: 'One evening', day: '2026-12-02' },
    'To fix by Wednesday 2 December: I read the plan',
    'It has changed since this card was drawn. Read it again in Alliance.',
  ),
  reading(
    'keep-on',
    { how: 'One evening', day: '2026-12-02' },
    'Kept on until Wednesday 2 December: I read the plan',
    'It has changed since this card was drawn. Read it again in Alliance.',
  ),
  reading('let-go', {}, 'Let go: I read the plan'),
];
