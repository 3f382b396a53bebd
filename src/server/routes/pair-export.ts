import { pairExportQuery, pairParams } from '#contracts/pair-api.ts';
import type { Clock } from '#ports/clock.ts';
import { documentMediaTypes, documentReply } from '../documents/document-reply.ts';
import { pairDocument } from '../documents/pair-document.ts';
import { anyBody, pairRoute } from '../route.ts';
import type { Route } from '../route.ts';

/** An alliance as one page, to print or to keep. */
export const pairExportRoutes = ({ clock }: { clock: Clock }): readonly Route[] => [
  pairRoute(
    {
      method: 'GET',
      path: '/api/alliances/:allianceId/export',
      params: pairParams,
      query: pairExportQuery,
      body: anyBody,
      gives: documentMediaTypes,
    },
    ({ stored: { value: alliance } }, { query: { format, language } }) =>
      Promise.resolve(documentReply(pairDocument(alliance, language, clock.now()), format)),
  ),
];
