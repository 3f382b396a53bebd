import { listAt, textAt } from './json.ts';
import type { PackageProblem, Pointer } from './package-problem.ts';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

type Id = { readonly at: Pointer; readonly value: string };

/** Every id is a GUID, and those that are to be one and the same are. */
export const checkIds = (manifest: unknown): readonly PackageProblem[] => {
  const bots = listAt(manifest, 'bots');
  const bot = textAt(bots, 0, 'botId');
  const ids = [
    idAt(manifest, 'id'),
    ...bots.map((_, index) => idAt(manifest, 'bots', index, 'botId')),
    ...listAt(manifest, 'composeExtensions').map((_, index) => idAt(manifest, 'composeExtensions', index, 'botId')),
    idAt(manifest, 'webApplicationInfo', 'id'),
    ...listAt(manifest, 'extensions').flatMap((extension, index) =>
      listAt(extension, 'alternates').map((_, other) =>
        idAt(manifest, 'extensions', index, 'alternates', other, 'hide', 'customOfficeAddin', 'officeAddinId'),
      ),
    ),
  ].flatMap((id) => id ?? []);
  return [
    ...ids.flatMap((id): readonly PackageProblem[] => (guid.test(id.value) ? [] : [{ kind: 'not-a-guid', ...id }])),
    ...ids.flatMap(({ at, value }): readonly PackageProblem[] =>
      bot !== undefined && at.startsWith('/composeExtensions/') && value !== bot
        ? [{ kind: 'two-bots', at, value, bot }]
        : [],
    ),
    ...checkSignIn(manifest),
  ];
};

const idAt = (manifest: unknown, ...path: readonly (string | number)[]): Id | undefined => {
  const value = textAt(manifest, ...path);
  return value === undefined ? undefined : { at: `/${path.join('/')}`, value };
};

/** Our sign-in asks for a scope of `api://<host>/<client id>`, and comes back to `brk-multihub://<host>`. */
const checkSignIn = (manifest: unknown): readonly PackageProblem[] => {
  const client = textAt(manifest, 'webApplicationInfo', 'id');
  const host = textAt(manifest, 'validDomains', 0);
  if (client === undefined || host === undefined) return [];
  const resource = `api://${host}/${client}`;
  const nested = listAt(manifest, 'webApplicationInfo', 'nestedAppAuthInfo').flatMap((_, index) => [
    { path: ['webApplicationInfo', 'nestedAppAuthInfo', index, 'redirectUri'], wanted: `brk-multihub://${host}` },
    ...listAt(manifest, 'webApplicationInfo', 'nestedAppAuthInfo', index, 'scopes').map((_scope, other) => ({
      path: ['webApplicationInfo', 'nestedAppAuthInfo', index, 'scopes', other],
      wanted: `${resource}/access_as_user`,
    })),
  ]);
  return [{ path: ['webApplicationInfo', 'resource'], wanted: resource }, ...nested].flatMap(({ path, wanted }) => {
    const value = textAt(manifest, ...path);
    return value === undefined || value === wanted
      ? []
      : [{ kind: 'differs', at: `/${path.join('/')}`, value, wanted } as const];
  });
};
