import { voicesAtFirst, withVoices } from '#domain/shout-out/voices.ts';
import { voicesEntry } from '#domain/shout-out/voices-entry.ts';
import { scope } from '../../../support/bot-rig.ts';
import { itemId, shoutOutEntry, thisWeek } from '../../../support/sample-board.ts';
import { ada, bo, carla, friday, teamId } from '../../../support/sample-team.ts';
import { closed } from './verb-case.ts';
import type { VerbCase, VerbRig } from './verb-case.ts';

const inTeam = { teamId: teamId(1) };
const gone = { stranger: closed, afterLeaving: closed, afterUninstall: closed } as const;
const off = 'Your team has switched shout-outs off.';

const recognised = (rig: VerbRig) => rig.board.add(scope, { ...shoutOutEntry(1), place: 'open' });

/** Ada's voice, and she asks Bo to take it. */
const asked = (rig: VerbRig) => {
  const voices = withVoices(voicesAtFirst, thisWeek, [{ personId: ada, round: 1 }]);
  return rig.board.add(scope, voicesEntry({ ...voices, swaps: [{ week: thisWeek, from: ada, to: bo, at: friday }] }));
};

const choice = (kind: 'post' | 'keep-private' | 'decline', happy: string, whileOff = happy): VerbCase => ({
  verb: 'choose-shout-out',
  of: kind,
  prepare: recognised,
  presser: bo,
  data: { ...inTeam, id: itemId(1), choice: kind },
  said: {
    happy,
    twice: happy,
    // Whoever was away chooses when they are back.
    late: happy,
    // There is nothing that Carla may know of.
    wrongPerson: [carla, 'It is no longer there.'],
    ...gone,
    // What was given before is theirs to choose about, but for a place where nobody would read it.
    switchedOff: ['shout-outs', whileOff],
  },
  bySubmit: 'answers',
});

const over = 'This question has been answered, or taken back.';

const swap = (answer: 'accept' | 'decline', happy: string): VerbCase => ({
  verb: 'answer-swap',
  of: answer,
  prepare: asked,
  presser: bo,
  data: { ...inTeam, week: thisWeek, from: ada, answer },
  said: {
    happy,
    twice: over,
    late: 'That week has passed.',
    wrongPerson: [carla, over],
    ...gone,
    switchedOff: ['shout-outs', happy],
  },
  bySubmit: 'answers',
});

const form = 'They read it first, and choose who else does.';
const sent = 'Bo Lindqvist reads it first, and chooses who else does.';

/** What is pressed on cards about recognitions and turns. */
export const shoutOutVerbs: readonly VerbCase[] = [
  choice('post', 'Your team reads it now.', off),
  choice('keep-private', 'It stays between those it is about.'),
  choice('decline', 'It is not shown to anyone.'),
  {
    verb: 'open-shout-out-form',
    presser: ada,
    data: inTeam,
    said: {
      happy: form,
      twice: form,
      late: form,
      wrongPerson: [carla, form],
      ...gone,
      switchedOff: ['shout-outs', off],
    },
    bySubmit: 'answers',
  },
  {
    verb: 'give-shout-out',
    presser: ada,
    data: { ...inTeam, id: itemId(1), to: bo, gesture: 'Wrote the handover', impact: 'No calls', learning: 'A page' },
    said: {
      happy: sent,
      twice: sent,
      // It is of the week in which it is sent.
      late: sent,
      wrongPerson: [bo, 'Someone you named is not in this team.'],
      ...gone,
      switchedOff: ['shout-outs', off],
    },
    // A message might stand in the channel, for all to read whom someone has recognised.
    bySubmit: 'redraws',
  },
  swap('accept', 'It is your voice this week. Thank you.'),
  swap('decline', 'All stays as it was. Ada Okafor is told.'),
];
