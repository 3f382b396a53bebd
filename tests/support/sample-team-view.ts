import type { AnswerView, LineView, TeamAllianceView, VersionView } from '#contracts/alliance-api.ts';

/** A team of three in force, as the page gets it; their ids are their names. */
export const sampleView = (over: Partial<TeamAllianceView> = {}): TeamAllianceView => ({
  team: {
    name: 'Field design',
    members: ['Zoë', 'Ána', 'Bea'].map((name) => ({ personId: name, name, role: 'member' })),
  },
  me: 'Bea',
  stage: 'in-force',
  next: 'nothing',
  facilitator: undefined,
  answers: [],
  writers: [],
  lines: [],
  versions: [],
  positions: [],
  checkIn: { round: 1, checkInWeeks: 6, dueOn: undefined, openUntil: undefined, answers: 0, mine: undefined },
  checkIns: [],
  ...over,
});

export const sampleVersionView = (over: Partial<VersionView> = {}): VersionView => ({
  number: 1,
  lines: [],
  proposedBy: 'Ána',
  proposedAt: 0,
  replyBy: '2026-11-27',
  commitments: [],
  inForceSince: undefined,
  post: 'sent',
  ...over,
});

/** A line in Behaviour whose words are its id. */
export const sampleLineView = (id: string, over: Partial<LineView> = {}): LineView => ({
  id,
  part: 'behaviour',
  text: id,
  evidence: '',
  revision: 1,
  editedBy: 'Bea',
  ...over,
});

/** Someone's answer to what the ground rules are; no line stands for it yet. */
export const sampleAnswerView = (personId: string, over: Partial<AnswerView> = {}): AnswerView => ({
  promptId: 'team.rules',
  personId,
  text: `Rules of ${personId}`,
  revision: 1,
  lineId: undefined,
  ...over,
});
