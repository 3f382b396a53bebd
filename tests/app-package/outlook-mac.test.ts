import { describe, expect, test } from '@jest/globals';
import { filledFile, filledText, readPackageFile } from './filled-manifest.ts';
import { readPng } from './read-png.ts';
import { elementsIn, readXml } from './read-xml.ts';
import type { XmlElement } from './read-xml.ts';

const xml = readXml(filledText('outlook-mac.xml'));
const manifest = filledFile('manifest.json');

type Extension = {
  readonly runtimes: readonly {
    readonly code: { readonly page: string; readonly script?: string };
    readonly requirements: { readonly capabilities: readonly [{ readonly minVersion: string }] };
  }[];
  readonly ribbons: readonly {
    readonly contexts: readonly string[];
    readonly tabs: readonly { readonly groups: readonly { readonly controls: readonly { readonly id: string }[] }[] }[];
  }[];
  readonly autoRunEvents: readonly [
    { readonly events: readonly { readonly type: string; readonly actionId: string; readonly options?: object }[] },
  ];
  readonly alternates: readonly [{ readonly hide: { readonly customOfficeAddin: { readonly officeAddinId: string } } }];
};
const [extension] = manifest['extensions'] as [Extension];

/**
 * What Microsoft's reference of the add-in only manifest lets each element of a mail add-in hold, in its order; of what
 * it allows, the part that we use. `*` may come again.
 * @see https://learn.microsoft.com/javascript/api/manifest
 */
const contents: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides',
  DisplayName: 'Override*',
  Description: 'Override*',
  AppDomains: 'AppDomain*',
  'OfficeApp Hosts': 'Host*',
  'OfficeApp Requirements': 'Sets',
  Sets: 'Set*',
  FormSettings: 'Form*',
  Form: 'DesktopSettings',
  DesktopSettings: 'SourceLocation RequestedHeight?',
  'OfficeApp Rule': 'Rule*',
  'OfficeApp VersionOverrides': 'VersionOverrides',
  'VersionOverrides VersionOverrides': 'Requirements Hosts Resources',
  'VersionOverrides Requirements': 'bt:Sets',
  'bt:Sets': 'bt:Set*',
  'VersionOverrides Hosts': 'Host',
  'Hosts Host': 'Runtimes? DesktopFormFactor?',
  Runtimes: 'Runtime*',
  Runtime: 'Override',
  DesktopFormFactor: 'FunctionFile ExtensionPoint*',
  ExtensionPoint: 'OfficeTab? LaunchEvents? SourceLocation?',
  OfficeTab: 'Group*',
  Group: 'Label Control*',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image*',
  Action: 'SourceLocation SupportsPinning',
  LaunchEvents: 'LaunchEvent*',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image*',
  'bt:Urls': 'bt:Url*',
  'bt:ShortStrings': 'bt:String*',
  'bt:LongStrings': 'bt:String*',
  'bt:String': 'bt:Override*',
};

/** Elements that hold none, beside those that hold some above. */
const leaves =
  'Id Version ProviderName DefaultLocale IconUrl HighResolutionIconUrl SupportUrl AppDomain Host Set SourceLocation RequestedHeight Permissions Rule DisableEntityHighlighting Override bt:Set FunctionFile Label Title Description bt:Image SupportsPinning LaunchEvent bt:Url bt:String bt:Override'.split(
    ' ',
  );

const asPattern = (names: string): RegExp =>
  new RegExp(`^${names.replaceAll(/([\w:]+)([*?]?) ?/g, (_, name: string, times: string) => `(?:${name} )${times}`)}$`);

/** Where `element` holds what it must not, or in another order. */
const misplaced = (element: XmlElement, parent = ''): readonly string[] => {
  const held = contents[`${parent} ${element.name}`] ?? contents[element.name];
  const names = element.children.map(({ name }) => `${name} `).join('');
  const isRight = held !== undefined && asPattern(held).test(names);
  const isLeaf = names === '' && leaves.includes(element.name);
  const own = isRight || isLeaf ? [] : [`${parent} ${element.name}: ${names}`];
  return [...own, ...element.children.flatMap((child) => misplaced(child, element.name))];
};

const textOf = (name: string): string | undefined => xml.children.find((child) => child.name === name)?.text;
const valueOf = (name: string): string | undefined =>
  xml.children.find((child) => child.name === name)?.attributes['DefaultValue'];

describe('the add-in for Outlook on a Mac', () => {
  test('holds the elements of an add-in only manifest, in their order', () => {
    expect(misplaced(xml)).toEqual([]);
  });

  test.each([
    ['an element that is not one of them', '<Hosts>', '<Colour /><Hosts>'],
    ['a missing element', /<Permissions>\w+<\/Permissions>/, ''],
    ['another order', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'],
  ])('would be refused with %s', (_, from, to) => {
    expect(misplaced(readXml(filledText('outlook-mac.xml').replace(from, to)))).not.toEqual([]);
  });

  test('has an id of its own, that the manifest hides where it works itself', () => {
    expect(textOf('Id')).toBe(extension.alternates[0].hide.customOfficeAddin.officeAddinId);
    expect(textOf('Id')).not.toBe(manifest['id']);
  });

  test('has another name: an administrator deploys both', () => {
    expect(valueOf('DisplayName')).toBe('Alliance for Mac');
    expect(valueOf('DisplayName')).not.toBe((manifest['name'] as { readonly short: string }).short);
    expect(String(valueOf('DisplayName')).length).toBeLessThanOrEqual(125);
    expect(String(valueOf('Description')).length).toBeLessThanOrEqual(250);
  });

  test('carries the version of the manifest', () => {
    expect(textOf('Version')).toBe(manifest['version']);
    expect(textOf('Version')).toMatch(/^\d{1,5}(?:\.\d{1,5}){1,3}$/);
  });

  test('opens the pages that the manifest opens, and no others', () => {
    const [pane, events] = extension.runtimes;
    expect(elementsIn(xml, 'bt:Url').map(({ attributes }) => attributes)).toEqual([
      { id: 'pane', DefaultValue: pane?.code.page },
      { id: 'eventsPage', DefaultValue: events?.code.page },
      { id: 'eventsScript', DefaultValue: events?.code.script },
    ]);
    const forms = elementsIn(xml, 'DesktopSettings').flatMap((form) => elementsIn(form, 'SourceLocation'));
    expect(forms.map(({ attributes }) => attributes['DefaultValue'])).toEqual([pane?.code.page, pane?.code.page]);
  });

  test('reaches our own host alone', () => {
    const hosts = new Set(filledText('outlook-mac.xml').match(/https:\/\/[^/"<]+/g));
    // The address for help is the organisation's.
    expect(hosts).toEqual(new Set(['https://alliance.example.org', 'https://example.org']));
  });

  test('answers the events of the manifest with the same actions, and asks before sending', () => {
    const names: Readonly<Record<string, string>> = {
      appointmentOrganizerOpened: 'OnAppointmentOrganizer',
      appointmentAttendeesChanged: 'OnAppointmentAttendeesChanged',
      appointmentTimeChanged: 'OnAppointmentTimeChanged',
      appointmentSending: 'OnAppointmentSend',
    };
    const launched = elementsIn(xml, 'LaunchEvent').map(({ attributes }) => attributes);
    expect(launched).toEqual(
      extension.autoRunEvents[0].events.map(({ type, actionId, options }) => ({
        Type: names[type],
        FunctionName: actionId,
        ...(options === undefined ? {} : { SendMode: 'PromptUser' }),
      })),
    );
  });

  test('shows its button to the organizer and to the attendee of a meeting', () => {
    const points = elementsIn(xml, 'ExtensionPoint').map(({ attributes }) => attributes['xsi:type']);
    expect(points).toEqual(['AppointmentOrganizerCommandSurface', 'AppointmentAttendeeCommandSurface', 'LaunchEvent']);
    expect(extension.ribbons[0]?.contexts).toHaveLength(2);
  });

  test('gives the button of who organizes the id of the manifest, by which the question before sending opens the pane', () => {
    const [organizer] = elementsIn(xml, 'ExtensionPoint');
    const ids =
      organizer === undefined ? [] : elementsIn(organizer, 'Control').map(({ attributes }) => attributes['id']);
    const controls = extension.ribbons.flatMap(({ tabs }) =>
      tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls)),
    );
    expect(ids).toEqual(['openAlliance']);
    expect(controls.map(({ id }) => id)).toEqual(['openAlliance']);
  });

  test('asks Outlook for no more than the manifest does', () => {
    const [pane] = extension.runtimes;
    const version = pane?.requirements.capabilities[0].minVersion;
    expect(elementsIn(xml, 'Set').map(({ attributes }) => attributes)).toEqual([
      { Name: 'Mailbox', MinVersion: version },
    ]);
    expect(elementsIn(xml, 'bt:Sets').map(({ attributes }) => attributes['DefaultMinVersion'])).toEqual([version]);
    expect(textOf('Permissions')).toBe('ReadWriteItem');
  });

  test('names every resource that it uses, and uses every one that it names', () => {
    const all = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(all)];
    const used = all(xml).flatMap(({ attributes }) => attributes['resid'] ?? []);
    const named = ['bt:Image', 'bt:Url', 'bt:String']
      .flatMap((name) => elementsIn(xml, name))
      .flatMap(({ attributes }) => attributes['id'] ?? []);
    expect([...new Set(used)].sort()).toEqual(named.sort());
    expect(named.every((id) => id.length <= 32)).toBe(true);
  });

  test('gives each group and button an id of its own', () => {
    const ids = ['Group', 'Control'].flatMap((name) => elementsIn(xml, name)).map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(4);
  });

  test.each([
    ['IconUrl', 64],
    ['HighResolutionIconUrl', 128],
  ])('its %s is a square PNG of %i pixels', (name, size) => {
    const file = String(valueOf(name)).replace('https://alliance.example.org/assets/', 'ribbon/');
    expect(readPng(readPackageFile(file))).toHaveLength(size * size);
    expect(readPackageFile(file).readUInt32BE(16)).toBe(size);
  });

  test('says in Italian what it says in English', () => {
    const said = [...elementsIn(xml, 'DisplayName'), ...elementsIn(xml, 'Description')].filter(
      ({ attributes }) => attributes['DefaultValue'] !== undefined,
    );
    expect(said).toHaveLength(2);
    for (const { children } of said) expect(children[0]?.attributes['Locale']).toBe('it-IT');
    expect(elementsIn(xml, 'bt:LongStrings')[0]?.children[0]?.children[0]?.attributes['Locale']).toBe('it-IT');
  });
});
