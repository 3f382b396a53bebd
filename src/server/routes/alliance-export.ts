import { teamExportQuery, teamParams } from '#contracts/alliance-api.ts';
import type { Clock } from '#ports/clock.ts';
import type { ReadAlliance } from '#usecases/alliance/read-alliance.ts';
import { documentMediaTypes, documentReply } from '../documents/document-reply.ts';
import { teamDocument } from '../documents/team-document.ts';
import { anyBody, memberRoute } from '../route.ts';
import type { Route } from '../route.ts';

type Needs = { readonly readAlliance: ReadAlliance; readonly clock: Clock };

/** A team's agreement as one page, to print or to keep. */
export const allianceExportRoutes = ({ readAlliance, clock }: Needs): readonly Route[] => [
  memberRoute(
    {
      method: 'GET',
      path: '/api/teams/:teamId/alliance/export',
      params: teamParams,
      query: teamExportQuery,
      body: anyBody,
      gives: documentMediaTypes,
    },
    async (open, { query: { format, language } }) => {
      const { alliance } = await readAlliance(open);
      return documentReply(teamDocument(alliance, open, language, clock.now()), format);
    },
  ),
];
