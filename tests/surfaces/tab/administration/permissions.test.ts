import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { graphScopes } from '#adapters/entra/nested-app-token.ts';
import { permissions } from '#surfaces/tab/administration/permissions.ts';

test('administrators are told of every permission for a calendar or an invite that is asked for', async () => {
  const manifest = JSON.parse(await readFile('appPackage/manifest.json', 'utf8')) as {
    readonly authorization: {
      readonly permissions: { readonly resourceSpecific: readonly { readonly name: string }[] };
    };
  };
  const inOutlook = manifest.authorization.permissions.resourceSpecific
    .map(({ name }) => name)
    .filter((name) => name.startsWith('Mailbox'));
  expect(permissions).toEqual([...graphScopes, ...inOutlook]);
});
