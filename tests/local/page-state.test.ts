import { describe, expect, test } from '@jest/globals';
import { channelTabLink, personalTabLink } from '#contracts/deep-link.ts';
import { addressOf, followedLink, readState } from '#local/page/page-state.ts';

const home = 'http://localhost:3978';
const appId = 'c7f1e0b9-2d38-4f57-9c41-8e6d5a4b3c21';
const narrow = { width: 1280, language: 'en' } as const;

describe('the address of the local page', () => {
  test('a link that a card carries opens its page in the Alliance tab', () => {
    const link = channelTabLink({
      teamsBaseUrl: home,
      appId,
      channelId: '19:field@thread.tacv2',
      page: '/alliance/version/2',
    });
    expect(readState(link, narrow)).toMatchObject({
      app: 'channel',
      channelId: '19:field@thread.tacv2',
      channel: 'alliance',
      tabPage: '/alliance/version/2',
    });
  });

  test('a link to the personal tab opens its page in the personal app', () => {
    const link = personalTabLink({ teamsBaseUrl: home, appId, page: '/alliances/one' });
    expect(readState(link, narrow)).toMatchObject({ app: 'personal', personal: 'alliance', tabPage: '/alliances/one' });
  });

  test('following a link keeps who one is and how it looks', () => {
    const link = personalTabLink({ teamsBaseUrl: home, appId, page: '/alliances/one' });
    const before = readState(`${home}/?person=someone&theme=dark&view=both&personal=chat&app=personal`, narrow);
    expect({ ...before, ...followedLink(link) }).toEqual({
      ...before,
      personal: 'alliance',
      channel: 'alliance',
      tabPage: '/alliances/one',
    });
  });

  test('a link to elsewhere is not followed', () => {
    expect([followedLink('https://example.org/l'), followedLink('no address')]).toEqual([{}, {}]);
  });

  test('what is shown can be linked to and is shown again', () => {
    const address = `${home}/?view=outlook&theme=contrast&lang=it&app=personal&personal=chat&person=someone&invite=new&thread=19:leads@thread.tacv2`;
    const state = readState(address, narrow);
    expect(readState(`${home}${addressOf(state)}`, narrow)).toEqual(state);
    expect(state).toMatchObject({
      view: 'outlook',
      theme: 'contrast',
      language: 'it',
      app: 'personal',
      channelId: '19:leads@thread.tacv2',
      personal: 'chat',
    });
  });

  test('hosts that sign nobody in are asked for by the address, and stay so', () => {
    const state = readState(`${home}/?view=outlook&sign-in=none`, narrow);
    expect(state.signIn).toBe('none');
    expect(readState(`${home}${addressOf(state)}`, narrow).signIn).toBe('none');
    expect(readState(`${home}/?view=outlook`, narrow).signIn).toBe('nested');
  });

  test('a value that nobody knows falls back to the first', () => {
    const state = readState(`${home}/?view=word&theme=pink&lang=xx`, narrow);
    expect(state).toMatchObject({ view: 'teams', theme: 'default', language: 'en' });
  });

  test.each(['%7B', 'null', '7', '%7B%22subEntityId%22:1,%22channelId%22:%7B%7D%7D'])(
    'the broken link context %s opens the tab at its start, in the first channel',
    (context) => {
      const { channelId, channel, tabPage } = readState(`${home}/l/entity/a/b?context=${context}`, narrow);
      expect({ channelId, channel, tabPage }).toEqual({ channelId: undefined, channel: 'alliance', tabPage: '' });
    },
  );

  test('both frames stand side by side where there is room', () => {
    expect(readState(home, { width: 1600, language: 'en' }).view).toBe('both');
  });
});
