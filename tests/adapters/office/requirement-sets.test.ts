import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { filledFile } from '../../app-package/filled-manifest.ts';
import { officeCalls } from './office-calls.ts';
import type { OfficeCall } from './office-calls.ts';

type Runtime = {
  readonly id: string;
  readonly requirements: {
    readonly capabilities: readonly [{ readonly name: 'Mailbox'; readonly minVersion: string }];
  };
};
const [{ runtimes }] = filledFile('manifest.json')['extensions'] as [{ readonly runtimes: readonly Runtime[] }];

/** The minor version of Mailbox that a runtime asks for. */
const declared = (id: string): number => {
  const version = runtimes.find((runtime) => runtime.id === id)?.requirements.capabilities[0].minVersion;
  return Number(version?.split('.')[1]);
};

const sourceOf = (file: string): string =>
  readFileSync(new URL(`../../../src/adapters/office/${file}`, import.meta.url), 'utf8');

/** The adapter's files that a program imports, and those that these import. */
const filesOf = (program: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const follow = (source: string): void => {
    for (const [, file] of source.matchAll(/from '(?:#adapters\/office|\.)\/([\w-]+\.ts)'/g)) {
      if (found.has(file!) || !/office|appointment|item|alerts|attendees|theme|series/.test(file!)) continue;
      found.add(file!);
      follow(sourceOf(file!));
    }
  };
  follow(readFileSync(new URL(`../../../src/composition/${program}`, import.meta.url), 'utf8'));
  return found;
};

/** Whether the file asks Outlook first whether it has that version. */
const isAskedFor = ({ file, minor }: OfficeCall): boolean =>
  sourceOf(file).includes(`isSetSupported('Mailbox', '1.${minor}')`);

let calls: readonly OfficeCall[];

beforeAll(() => {
  calls = officeCalls();
}, 60_000);

describe('what we use of office.js', () => {
  test('is found, with the version that brought it', () => {
    expect(calls).toContainEqual({ file: 'item-notice.ts', member: 'NotificationMessages.replaceAsync', minor: 3 });
    expect(calls).toContainEqual({ file: 'focus-alerts.ts', member: 'RoamingSettings.saveAsync', minor: 1 });
    expect(calls).toContainEqual({
      file: 'appointment-events.ts',
      member: 'SmartAlertsEventCompletedOptions.errorMessage',
      minor: 12,
    });
  });

  test.each([
    ['pane', 'outlook.tsx', 7],
    ['events', 'events.ts', 12],
  ])('by the %s is in the requirement set that the manifest declares, or asked for first', (id, program, minor) => {
    expect(declared(id)).toBe(minor);
    const files = filesOf(program);
    const used = calls.filter(({ file }) => files.has(file));
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((call) => call.minor > minor && !isAskedFor(call))).toEqual([]);
  });

  test('is all looked at: every file of the adapter belongs to the pane or to the events', () => {
    const files = new Set([...filesOf('outlook.tsx'), ...filesOf('events.ts'), 'call-office.ts']);
    expect([...new Set(calls.map(({ file }) => file))].filter((file) => !files.has(file))).toEqual([]);
  });

  test('has newer parts only where older clients do without them', () => {
    const newer = calls.filter(({ minor }) => minor > declared('pane')).map(({ member }) => member);
    expect([...new Set(newer)].sort()).toEqual([
      'AppointmentCompose.enhancedLocation',
      'EnhancedLocation.getAsync',
      'EventType.OfficeThemeChanged',
      'LocationDetails.emailAddress',
      'LocationDetails.locationIdentifier',
      'LocationIdentifier.type',
      'MailboxEvent.completed',
      'SmartAlertsEventCompletedOptions.allowEvent',
      'SmartAlertsEventCompletedOptions.cancelLabel',
      'SmartAlertsEventCompletedOptions.commandId',
      'SmartAlertsEventCompletedOptions.errorMessage',
    ]);
  });
});
