import { describe, expect, test } from '@jest/globals';
import type { TeamAllianceView, VersionView } from '#contracts/alliance-api.ts';
import {
  countCommitted,
  differsFrom,
  latestVersion,
  membersByName,
  nameOf,
  versionInForce,
} from '#surfaces/tab/alliance/read-view.ts';

const text = { text: 'We speak early', evidence: '' };
const sections = { atmosphere: text, 'co-responsibility': text, behaviour: text };

const version = (number: number, over: Partial<VersionView> = {}): VersionView => ({
  number,
  sections,
  proposedBy: 'ana',
  proposedAt: 0,
  commitments: [],
  inForceSince: undefined,
  post: 'sent',
  ...over,
});

const draftText = { ...text, revision: 1, editedBy: undefined };
const view = (over: Partial<TeamAllianceView> = {}): TeamAllianceView => ({
  team: {
    name: 'Field design',
    members: ['Zoë', 'Ána', 'Bea'].map((name) => ({ personId: name, name, role: 'member' })),
  },
  me: 'Bea',
  stage: 'in-force',
  answers: [],
  writers: [],
  draft: { atmosphere: draftText, 'co-responsibility': draftText, behaviour: draftText },
  versions: [],
  ...over,
});

describe('what the page reads from an alliance', () => {
  test('the older version holds while a newer one waits', () => {
    const versions = [version(1, { inForceSince: 5 }), version(2)];
    expect(versionInForce(view({ versions }))?.number).toBe(1);
    expect(latestVersion(view({ versions }))?.number).toBe(2);
  });

  test('names stand A to Z as the reader’s language sorts', () => {
    expect(membersByName(view(), 'it').map(({ name }) => name)).toEqual(['Ána', 'Bea', 'Zoë']);
  });

  test('a commitment of someone who has left is not counted', () => {
    const commitments = ['Zoë', 'someone-who-left'].map((personId) => ({ personId, at: 1 }));
    expect(countCommitted(view(), version(1, { commitments }))).toBe(1);
  });

  test('someone who has left has no name any more', () => {
    expect(nameOf(view(), 'someone-who-left')).toBeUndefined();
  });

  test('a change of the evidence alone is a change of the text', () => {
    expect(differsFrom(view(), version(1))).toBe(false);
    const behaviour = { ...draftText, evidence: 'We hear bad news first' };
    expect(differsFrom(view({ draft: { ...view().draft, behaviour } }), version(1))).toBe(true);
  });
});
