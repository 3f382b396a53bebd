import { describe, expect, test } from '@jest/globals';
import { noAccess } from '#local/page/teams/channel-access.ts';
import { people, team } from '#local/people.ts';
import type { LocalChannel } from '#local/people.ts';

const members = people.map(({ id }) => id);
const lead = members[0]!;
const channel = (type: LocalChannel['type']): LocalChannel => team.channels.find((one) => one.type === type)!;
const privateChannel: LocalChannel = { id: '19:two@thread.tacv2', name: 'Two', type: 'private', memberIds: [lead] };

describe('who sees a channel of the local Teams', () => {
  test('a standard channel is for everyone in the team', () => {
    expect(members.map((id) => noAccess(channel('standard'), id, members))).toEqual(members.map(() => undefined));
  });

  test('someone who is not in the team sees the shared channel alone', () => {
    const seen = team.channels.filter((one) => noAccess(one, 'stranger', members) === undefined);
    expect(seen.map(({ type }) => type)).toEqual(['shared']);
    expect(noAccess(channel('standard'), 'stranger', members)).toBe('not-in-team');
  });

  test('a private channel is for those who are in it', () => {
    expect(noAccess(privateChannel, lead, members)).toBeUndefined();
    expect(noAccess(privateChannel, members[1]!, members)).toBe('not-in-channel');
  });

  test('who has left the team has left its private channels', () => {
    expect(noAccess(privateChannel, lead, members.slice(1))).toBe('not-in-team');
  });
});
