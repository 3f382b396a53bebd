import { openApiDocument } from '../openapi/openapi-document.ts';
import type { OpenApiDocument } from '../openapi/openapi-document.ts';
import { ok } from '../route.ts';
import type { Route } from '../route.ts';

/** `described`, and the route under which anyone reads their description; it is described, too. */
export const withOpenApi = (described: readonly Route[]): readonly Route[] => {
  let document: OpenApiDocument | undefined;
  const routes: readonly Route[] = [
    ...described,
    {
      method: 'GET',
      path: '/api/openapi.json',
      access: 'public',
      shows: 'OpenApiDescription',
      // Made once, for the first who asks: no start waits for it.
      handle: () => Promise.resolve(ok((document ??= openApiDocument(routes)))),
    },
  ];
  return routes;
};
