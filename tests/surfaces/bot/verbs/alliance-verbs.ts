import { personalInstallation } from '../../../support/activities.ts';
import { scope } from '../../../support/bot-rig.ts';
import {
  ada,
  bo,
  carla,
  friday,
  newAlliance,
  sampleLines,
  sampleVersion,
  teamId,
} from '../../../support/sample-team.ts';
import { closed } from './verb-case.ts';
import type { VerbCase, VerbRig } from './verb-case.ts';

const propose = async (rig: VerbRig): Promise<void> => {
  await rig.alliances.start(scope, newAlliance({ openedAt: friday, lines: sampleLines }));
  const stored = await rig.alliances.loadOfTeam(scope);
  await rig.alliances.save(scope, [{ kind: 'proposed', version: sampleVersion(1) }], stored!.etag);
};

const invite = async (rig: VerbRig): Promise<void> => {
  for (const person of [ada, bo])
    await rig.send(personalInstallation({ serviceUrl: rig.connector.url, person }, 'add'));
  await rig.invite(ada, bo);
};
const invitation = (reply: 'accept' | 'not-now' | 'decline') => async (rig: VerbRig) => {
  const { value } = (await rig.openPair(bo, ada)).stored;
  return { allianceId: value.id, invitedAt: friday, reply };
};

/** What comes of a reply, said at once and again. */
const reply = (kind: 'accept' | 'not-now' | 'decline', happy: string, twice: string): VerbCase => ({
  verb: 'reply-to-invitation',
  of: kind,
  prepare: invite,
  presser: bo,
  data: invitation(kind),
  said: {
    happy,
    twice,
    // An invitation stays open: nobody is hurried.
    late: happy,
    wrongPerson: [carla, 'This invitation is no longer open.'],
    stranger: 'This invitation is no longer open.',
    // It is between two, whatever becomes of a team.
    afterLeaving: happy,
    afterUninstall: happy,
    switchedOff: ['dissent', happy],
  },
  bySubmit: 'redraws',
});

/** What is pressed on cards about alliances. */
export const allianceVerbs: readonly VerbCase[] = [
  {
    verb: 'commit-agreement',
    prepare: propose,
    presser: bo,
    data: { teamId: teamId(1), version: 1 },
    said: {
      happy: 'You have committed.',
      twice: 'You have already committed to this version.',
      // The day that was asked for is a wish; the version stands until another takes its place.
      late: 'You have committed.',
      // Everyone commits for themselves.
      wrongPerson: [carla, 'You have committed.'],
      stranger: closed,
      afterLeaving: closed,
      afterUninstall: closed,
      switchedOff: ['shout-outs', 'You have committed.'],
    },
    bySubmit: 'redraws',
  },
  reply('accept', 'You have accepted. Go on in Alliance.', 'You have already accepted.'),
  reply('not-now', 'Not now. The invitation stays here.', 'You have already put this off. It stays here.'),
  reply('decline', 'You said no, thank you. Nobody is told.', 'You have already said no. Nobody is told.'),
];
