/*
 * `npm run reply-shapes`: writes src/server/openapi/reply-shapes.json, what the replies of the API hold, from the types of
 * src/contracts/replies.ts. To be run after a reply has changed.
 */
import { writeFileSync } from 'node:fs';
import { renderReplyShapes, replyShapesFile } from './reply-shapes/reply-shapes.ts';

writeFileSync(replyShapesFile, await renderReplyShapes());
