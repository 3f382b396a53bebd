import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { tellProblem } from '#server/package-words.ts';
import { changedZip, checkZip, sampleZip, withText } from '../support/app-package.ts';

const told = async (zip: Promise<Uint8Array>): Promise<readonly string[]> =>
  (await checkZip(await zip)).map((problem) => tellProblem(problem).what);

/** Our manifest with one thing changed in its text. */
const manifestWith = (from: string | RegExp, to: string): Promise<Uint8Array> =>
  withText('manifest.json', (text) => text.replace(from, to));

const botId = '11111111-0000-4000-8000-000000000002';

describe('a package that is checked', () => {
  test('has nothing wrong where we made it', async () => {
    expect(await checkZip(await sampleZip())).toEqual([]);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('# Alliance')],
  ])('is no zip where it is %s', async (_name, bytes) => {
    expect(await checkZip(bytes)).toEqual([{ kind: 'not-a-zip' }]);
  });

  test('is no zip where it is cut off, or a bit of it has turned', async () => {
    const zip = await sampleZip();
    expect(await checkZip(zip.subarray(0, zip.length - 200))).toEqual([{ kind: 'not-a-zip' }]);
    const turned = zip.slice();
    turned[100] = turned[100]! ^ 0xff;
    expect(await checkZip(turned)).toEqual([{ kind: 'not-a-zip' }]);
  });

  test('may not have more than 10 MB', async () => {
    expect(await checkZip(new Uint8Array(11 * 1024 * 1024))).toMatchObject([{ kind: 'too-large' }]);
  });

  test('has no manifest', async () => {
    expect(await told(changedZip((zip) => void zip.remove('manifest.json')))).toEqual([
      'There is no manifest.json in the package.',
    ]);
  });

  test('has its manifest inside a folder', async () => {
    const zip = changedZip(async (one) => {
      one.file('package/manifest.json', (await one.file('manifest.json')?.async('string')) ?? '');
      one.remove('manifest.json');
    });
    expect(await told(zip)).toEqual(['manifest.json is inside the folder package/, where nobody looks for it.']);
  });

  test.each(['manifest.json', 'it.json'])('has a %s that is no JSON', async (file) => {
    const [what] = await told(withText(file, (text) => text.slice(0, -20)));
    expect(what).toMatch(new RegExp(`^${file} cannot be read: .+\\.$`));
  });

  test('may begin its manifest with a byte order mark', async () => {
    expect(await told(withText('manifest.json', (text) => `\uFEFF${text}`))).toEqual([]);
  });

  test('still holds placeholders, each told once', async () => {
    const zip = withText('manifest.json', (text) => text.replaceAll(botId, '${{BOT_APP_ID}}'));
    expect(await told(zip)).toEqual([
      'manifest.json at /bots/0/botId still holds the placeholder BOT_APP_ID (in 2 places).',
    ]);
    expect(await told(withText('it.json', (text) => text.replace('"Alliance"', '"{{name}}"')))).toEqual([
      'it.json at /name.short still holds the placeholder name.',
    ]);
  });
});

describe('what Microsoft’s schema says is told in sentences:', () => {
  test.each([
    [
      'a field that it does not know',
      /"validDomains"/,
      '"botz": [], "validDomains"',
      'manifest.json has the field "botz", which this version of the schema does not know.',
    ],
    ['a field that is missing', /"accentColor": "#2f5d62",/, '', 'manifest.json lacks the field "accentColor".'],
    [
      'a name that is too long',
      '"short": "Alliance"',
      `"short": "${'a'.repeat(31)}"`,
      'manifest.json at /name/short is longer than 30 characters.',
    ],
    [
      'another type',
      '"isNotificationOnly": false',
      '"isNotificationOnly": "no"',
      'manifest.json at /bots/0/isNotificationOnly has to be of type boolean.',
    ],
    [
      'a word that is not one of its own',
      '"type": "action"',
      '"type": "reaction"',
      'manifest.json at /composeExtensions/0/commands/0/type has to be one of: query, action.',
    ],
    [
      'another form',
      '#2f5d62',
      'teal',
      'manifest.json at /accentColor is not written as it has to be (^#[0-9a-fA-F]{6}$).',
    ],
  ])('%s', async (_name, from, to, sentence) => {
    expect(await told(manifestWith(from, to))).toContain(sentence);
  });

  test.each([
    ['1.99', 'manifest.json is written for version 1.99 of the schema, which is not known here.'],
    ['../../x', 'manifest.json is written for version ../../x of the schema, which is not known here.'],
  ])('the version %s, which there is not', async (version, sentence) => {
    expect(await told(manifestWith('"manifestVersion": "1.27"', `"manifestVersion": "${version}"`))).toContain(
      sentence,
    );
  });
});

describe('ids that do not fit are told:', () => {
  test.each([
    ['one that is no GUID', botId, 'my-bot', '/bots/0/botId is "my-bot", which is no GUID.'],
    [
      'two bots',
      botId,
      '22222222-0000-4000-8000-000000000002',
      `/composeExtensions/0/botId is ${botId}, while the bot is 22222222-0000-4000-8000-000000000002.`,
    ],
    [
      'the sign-in of another host',
      'api://alliance.example.org/',
      'api://other.example.org/',
      '/webApplicationInfo/resource is api://other.example.org/11111111-0000-4000-8000-000000000003; with these ids and this host it has to be api://alliance.example.org/11111111-0000-4000-8000-000000000003.',
    ],
    [
      'the way back from sign-in to another host',
      'brk-multihub://alliance.',
      'brk-multihub://other.',
      '/webApplicationInfo/nestedAppAuthInfo/0/redirectUri is brk-multihub://other.example.org; with these ids and this host it has to be brk-multihub://alliance.example.org.',
    ],
  ])('%s', async (_name, from, to, sentence) => {
    expect(await told(manifestWith(from, to))).toContain(sentence);
  });
});

describe('hosts that do not fit are told:', () => {
  test.each([
    [
      'a whole family',
      '"validDomains": ["alliance.',
      '"validDomains": ["*.',
      '/validDomains/0 is "*.example.org": a whole family of hosts.',
    ],
    [
      'an address instead of a host',
      '"validDomains": ["',
      '"validDomains": ["https://',
      '/validDomains/0 is "https://alliance.example.org", which is no host name.',
    ],
    [
      'another one than the pages are on',
      '"validDomains": ["alliance.',
      '"validDomains": ["other.',
      '/configurableTabs/0/configurationUrl leads to alliance.example.org, which validDomains does not name (it names other.example.org).',
    ],
    [
      'one too many',
      '"validDomains": [',
      '"validDomains": ["more.example.org", ',
      '/validDomains/0 names more.example.org, and nothing in the manifest is there.',
    ],
    [
      'without encryption',
      '"contentUrl": "https',
      '"contentUrl": "http',
      '/staticTabs/0/contentUrl leads to http://alliance.example.org/tab, without encryption.',
    ],
  ])('%s', async (_name, from, to, sentence) => {
    expect(await told(manifestWith(from, to))).toContain(sentence);
  });
});

describe('texts that the store refuses are told:', () => {
  test.each([
    ['a version of two numbers', '"version": "1.0.0"', '"version": "0.1"', 'The version is "0.1".'],
    ['a version with a word', '"version": "1.0.0"', '"version": "1.0.0-beta"', 'The version is "1.0.0-beta".'],
    [
      'a version before the first',
      '"version": "1.0.0"',
      '"version": "0.9.1"',
      'The version is 0.9.1, lower than 1.0.0, which Microsoft refuses for Outlook on a Mac.',
    ],
    [
      'a product of Microsoft',
      '"short": "Alliance"',
      '"short": "Alliance for Teams"',
      '/name/short has the word Teams.',
    ],
    [
      'a version that is not finished',
      '"short": "Alliance"',
      '"short": "Alliance Beta"',
      '/name/short has the word Beta.',
    ],
    [
      'a long description',
      /"full": "Alliance helps[^"]*"/,
      `"full": "${'a '.repeat(501)}"`,
      '/description/full has 501 words; 500 are allowed.',
    ],
  ])('%s', async (_name, from, to, sentence) => {
    expect(await told(manifestWith(from, to))).toContain(sentence);
  });

  test('a name of which a team is a part is none of them', async () => {
    expect(await told(manifestWith('"short": "Alliance"', '"short": "Alliance of teams"'))).toEqual([]);
  });
});

describe('an add-in that would not work is told:', () => {
  test('one that keeps people from sending', async () => {
    expect(await told(manifestWith('promptUser', 'block'))).toContain(
      '/extensions/0/autoRunEvents/0/events/3 keeps people from sending an invite.',
    );
  });

  test('an event and a button without what they start', async () => {
    expect(await told(manifestWith('"actionId": "onTimeChanged"', '"actionId": "gone"'))).toEqual([
      '/extensions/0/autoRunEvents/0/events/2 calls gone, and no runtime has an action of that id.',
    ]);
    expect(await told(manifestWith('"actionId": "openPane"', '"actionId": "gone"'))).toEqual([
      '/extensions/0/ribbons/0/tabs/0/groups/0/controls/0 calls gone, and no runtime has an action of that id.',
    ]);
  });
});

describe('files that do not fit are told:', () => {
  const icon = (name: string): Buffer => readFileSync(new URL(`../../appPackage/${name}`, import.meta.url));

  test('one that nobody needs', async () => {
    expect(await told(changedZip((zip) => void zip.file('.DS_Store', 'x')))).toEqual([
      '.DS_Store is in the package, and the manifest names it nowhere.',
    ]);
  });

  test('an icon and a translation that are not there', async () => {
    const zip = changedZip((one) => void one.remove('color.png').remove('it.json'));
    expect(await told(zip)).toEqual([
      'The manifest names color.png at /icons/color, and it is not in the package.',
      'The manifest names it.json at /localizationInfo/additionalLanguages/0/file, and it is not in the package.',
    ]);
  });

  test('an icon of another size', async () => {
    expect(await told(changedZip((zip) => void zip.file('color.png', icon('ribbon/icon-64.png'))))).toEqual([
      'color.png is 64 by 64 pixels; it has to be 192 by 192.',
    ]);
  });

  test('an outline in colour', async () => {
    expect(await told(changedZip((zip) => void zip.file('outline.png', icon('color32x32.png'))))).toEqual([
      'outline.png has a colour other than white, or no transparent ground.',
    ]);
  });

  test('an outline without a transparent ground', async () => {
    expect(await told(changedZip((zip) => void zip.file('outline.png', plainPng(32, 255))))).toEqual([
      'outline.png has a colour other than white, or no transparent ground.',
    ]);
  });

  test('a picture that is none, or is cut off', async () => {
    expect(await told(changedZip((zip) => void zip.file('color.png', '<svg/>')))).toEqual([
      'color.png is no PNG picture, or it is damaged.',
    ]);
    const half = icon('outline.png').subarray(0, 120);
    expect(await told(changedZip((zip) => void zip.file('outline.png', half)))).toEqual([
      'outline.png is no PNG picture, or it is damaged.',
    ]);
  });

  test('a translation for another version of the manifest', async () => {
    expect(await told(withText('it.json', (text) => text.replace('v1.27', 'v1.26')))).toContain(
      'it.json is written for version 1.26 of the schema, the manifest for 1.27.',
    );
  });

  test('a translation of what is not there', async () => {
    const zip = withText('it.json', (text) => text.replace('staticTabs[0].name', 'staticTabs[7].name'));
    expect(await told(zip)).toContain('it.json translates staticTabs[7].name, which the manifest does not have.');
  });
});

/** A picture of one colour, eight bits of red, green, blue and alpha. */
const plainPng = (size: number, value: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(size * 4, value)]);
  const rows = Buffer.concat(Array.from({ length: size }, () => row));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...[
      ['IHDR', header],
      ['IDAT', deflateSync(rows)],
      ['IEND', Buffer.alloc(0)],
    ].map(([type, data]) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE((data as Buffer).length);
      return Buffer.concat([length, Buffer.from(type as string, 'latin1'), data as Buffer, Buffer.alloc(4)]);
    }),
  ]);
};
