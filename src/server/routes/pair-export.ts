import { pairExportQuery } from '#contracts/pair-api.ts';
import type { Clock } from '#ports/clock.ts';
import { documentReply } from '../documents/document-reply.ts';
import { pairDocument } from '../documents/pair-document.ts';
import { parseRequest } from '../parse-request.ts';
import type { Route } from '../route.ts';

/** An alliance as one page, to print or to keep. */
export const pairExportRoutes = ({ clock }: { clock: Clock }): readonly Route[] => [
  {
    method: 'GET',
    path: '/api/alliances/:allianceId/export',
    access: 'pair',
    handle: ({ stored: { value: alliance } }, { query }) => {
      const { format, language } = parseRequest(pairExportQuery, query);
      return Promise.resolve(documentReply(pairDocument(alliance, language, clock.now()), format));
    },
  },
];
