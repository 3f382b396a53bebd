import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { recogniseCommand } from '#contracts/recognise-dialog.ts';
import { shoutOutCardEn } from '#messages/shout-out-card/en.ts';
import { shoutOutCardIt } from '#messages/shout-out-card/it.ts';
import { filledFile, readPackageFile } from './filled-manifest.ts';
import { readPng } from './read-png.ts';

type Extension = {
  readonly runtimes: readonly { readonly actions: readonly { readonly id: string; readonly type: string }[] }[];
  readonly ribbons: readonly { readonly contexts: readonly string[] }[];
  readonly autoRunEvents: readonly { readonly events: readonly { readonly actionId: string; options?: unknown }[] }[];
};

const require = createRequire(import.meta.url);
const schemaFolder = new URL(
  '../build/json-schemas/teams/v1.27/',
  pathToFileURL(require.resolve('@microsoft/app-manifest')),
);

/** What is wrong with `file` by Microsoft's own schema; nothing when it is valid. */
const problems = (file: string, schemaFile: string): unknown => {
  const ajv = addFormats(new Ajv04({ strict: false, unicodeRegExp: false, allErrors: true }));
  const schema = JSON.parse(readFileSync(new URL(schemaFile, schemaFolder), 'utf8')) as object;
  const validate = ajv.compile(schema);
  validate(filledFile(file));
  return validate.errors ?? [];
};

const manifest = filledFile('manifest.json');
const [extension] = manifest['extensions'] as [Extension];

describe('the app manifest', () => {
  test("is valid by Microsoft's schema", () => {
    expect(problems('manifest.json', 'MicrosoftTeams.schema.json')).toEqual([]);
  });

  test('is valid in Italian too', () => {
    expect(problems('it.json', 'MicrosoftTeams.Localization.schema.json')).toEqual([]);
  });

  test('would be refused with a field that the schema does not know', () => {
    const ajv = addFormats(new Ajv04({ strict: false }));
    const schema = readFileSync(new URL('MicrosoftTeams.schema.json', schemaFolder), 'utf8');
    const validate = ajv.compile(JSON.parse(schema) as object);
    expect(validate({ ...manifest, botz: [] })).toBe(false);
  });

  test('carries the version of the product', () => {
    const product = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as object;
    expect(product).toMatchObject({ version: manifest['version'] });
    const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect(lock).toMatchObject({ version: manifest['version'], packages: { '': { version: manifest['version'] } } });
    expect(readFileSync('azure.yaml', 'utf8')).toContain(`template: alliance@${String(manifest['version'])}\n`);
  });

  test('reaches our own host alone', () => {
    expect(manifest['validDomains']).toEqual(['alliance.example.org']);
    const { configurableTabs, staticTabs, bots, extensions } = manifest;
    const hosts = JSON.stringify({ configurableTabs, staticTabs, bots, extensions }).match(/https:\/\/[^/"]+/g);
    expect(new Set(hosts)).toEqual(new Set(['https://alliance.example.org']));
  });

  test('offers one command, without a slash, in each scope of the bot', () => {
    expect(manifest['bots']).toMatchObject([
      {
        scopes: ['team', 'personal'],
        commandLists: [{ scopes: ['team', 'personal'], commands: [{ title: 'help' }] }],
      },
    ]);
  });

  test('puts into the menu of a message the action that the bot answers, and nothing elsewhere', () => {
    const [{ botId }] = manifest['bots'] as [{ readonly botId: string }];
    expect(manifest['composeExtensions']).toMatchObject([
      { botId, commands: [{ id: recogniseCommand, type: 'action', context: ['message'], fetchTask: true }] },
    ]);
  });

  test('calls that action in both languages as its dialog does', () => {
    const [{ commands }] = manifest['composeExtensions'] as [{ readonly commands: [{ readonly title: string }] }];
    const title = 'composeExtensions[0].commands[0].title';
    expect(commands[0].title).toBe(shoutOutCardEn['recognise.title']);
    expect(filledFile('it.json')[title]).toBe(shoutOutCardIt['recognise.title']);
  });

  test('translates every word that an English reader sees', () => {
    const italian = filledFile('it.json');
    expect(
      Object.keys(italian)
        .filter((key) => key !== '$schema')
        .sort(),
    ).toEqual([
      'bots[0].commandLists[0].commands[0].description',
      'bots[0].commandLists[0].commands[0].title',
      'composeExtensions[0].commands[0].description',
      'composeExtensions[0].commands[0].title',
      'description.full',
      'description.short',
      'extensions[0].ribbons[0].tabs[0].groups[0].controls[0].label',
      'extensions[0].ribbons[0].tabs[0].groups[0].controls[0].supertip.description',
      'extensions[0].ribbons[0].tabs[0].groups[0].controls[0].supertip.title',
      'extensions[0].ribbons[0].tabs[0].groups[0].label',
      'name.full',
      'name.short',
      'staticTabs[0].name',
    ]);
  });

  test('keeps its long description under 500 words', () => {
    const { full } = manifest['description'] as { readonly full: string };
    expect(full.split(/\s+/).length).toBeLessThan(500);
  });
});

describe('the Outlook add-in in the manifest', () => {
  const script = readFileSync(new URL('../../src/composition/events.ts', import.meta.url), 'utf8');
  const handlers = [...script.matchAll(/answer(?:Event|Send)\('(\w+)'/g)].map(([, name]) => name);

  test('names exactly the actions that the event script has', () => {
    const functions = extension.runtimes.flatMap((runtime) => runtime.actions);
    const named = functions.filter((action) => action.type === 'executeFunction').map((action) => action.id);
    expect(handlers).not.toHaveLength(0);
    expect(named.sort()).toEqual(handlers.sort());
  });

  test('starts on events that one of these actions answers, and never blocks sending', () => {
    const events = extension.autoRunEvents.flatMap((element) => element.events);
    expect(events.map((event) => event.actionId).every((id) => handlers.includes(id))).toBe(true);
    expect(JSON.stringify(events)).not.toMatch(/"(?:softB|b)lock"/);
  });

  test('asks the person before an appointment is sent', () => {
    const events = extension.autoRunEvents.flatMap((element) => element.events);
    expect(events).toContainEqual({
      type: 'appointmentSending',
      actionId: 'onSend',
      options: { sendMode: 'promptUser' },
    });
  });

  test('shows its button to the organizer and to the attendee of a meeting', () => {
    expect(extension.ribbons.flatMap((ribbon) => ribbon.contexts)).toEqual([
      'meetingDetailsOrganizer',
      'meetingDetailsAttendee',
    ]);
  });
});

describe('the icons', () => {
  test.each([
    ['color.png', 192],
    ['color32x32.png', 32],
    ['outline.png', 32],
    ['ribbon/icon-16.png', 16],
    ['ribbon/icon-32.png', 32],
    ['ribbon/icon-64.png', 64],
    ['ribbon/icon-80.png', 80],
    ['ribbon/icon-128.png', 128],
  ])('%s is a square PNG of %i pixels', (name, size) => {
    const png = readPackageFile(name);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test('the outline is white, or nothing at all', () => {
    const pixels = readPng(readPackageFile('outline.png'));
    expect(pixels).toHaveLength(32 * 32);
    const drawn = pixels.filter(([, , , alpha]) => alpha! > 0);
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.length).toBeLessThan(32 * 32);
    expect(drawn.filter((pixel) => Math.min(...pixel.slice(0, 3)) < 250)).toEqual([]);
  });

  test('the outline has no padding', () => {
    const drawn = readPng(readPackageFile('outline.png')).flatMap(([, , , alpha], place) =>
      alpha! > 0 ? [place] : [],
    );
    const columns = drawn.map((place) => place % 32);
    // It is wider than high: what it touches are the sides.
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([0, 31]);
  });
});
