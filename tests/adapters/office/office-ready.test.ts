import { beforeEach, describe, expect, it } from '@jest/globals';
import { whenOfficeIsReady } from '#adapters/office/office-ready.ts';

/** office.js once it has met its host, as far as the start of the pane looks at it. */
const install = (
  host: string | null,
  userProfile: Readonly<Record<string, string>> | undefined,
  sets: readonly string[] = ['Mailbox 1.15', 'NestedAppAuth 1.1'],
): void => {
  const office = {
    HostType: { Outlook: 'Outlook' },
    onReady: () => Promise.resolve({ host, platform: null }),
    context: {
      displayLanguage: 'it-IT',
      mailbox: userProfile && { userProfile },
      requirements: { isSetSupported: (name: string, version: string) => sets.includes(`${name} ${version}`) },
    },
  };
  Object.assign(globalThis, { Office: office });
};

const ana = { emailAddress: 'Ana@Example.com', displayName: 'Ana Ruiz' };

describe('Outlook, once office.js has met it', () => {
  beforeEach(() => {
    // What office.js leaves in a browser's window.
    Object.assign(globalThis, { history: { pushState: null, replaceState: null } });
  });

  it('tells its language, whose mailbox is open, and the zone of that mailbox', async () => {
    install('Outlook', { ...ana, timeZone: 'Tokyo Standard Time' });
    expect(await whenOfficeIsReady()).toEqual({
      kind: 'outlook',
      locale: 'it-IT',
      ownAddress: 'ana@example.com',
      zone: 'Asia/Tokyo',
      signsIn: true,
    });
  });

  it('tells whether it signs an add-in in itself, which older ones do not', async () => {
    install('Outlook', ana, ['Mailbox 1.15']);
    expect(await whenOfficeIsReady()).toMatchObject({ kind: 'outlook', signsIn: false });
  });

  it.each([
    ['Europe/Rome', 'Europe/Rome'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['UTC', 'UTC'],
    ['Customized Time Zone', undefined],
    ['', undefined],
  ])('the zone %p is %p', async (timeZone, zone) => {
    install('Outlook', { ...ana, timeZone });
    expect(await whenOfficeIsReady()).toMatchObject({ kind: 'outlook', zone });
  });

  it('may name no zone at all', async () => {
    install('Outlook', ana);
    expect(await whenOfficeIsReady()).toMatchObject({ kind: 'outlook', zone: undefined });
  });

  it('is missing where the page was opened by itself', async () => {
    install(null, undefined);
    expect(await whenOfficeIsReady()).toEqual({ kind: 'no-host' });
  });

  it('is left with a history that can be written again', async () => {
    install('Outlook', ana);
    await whenOfficeIsReady();
    expect(Object.keys(history)).toEqual([]);
  });
});
