import type { RouteReply } from '../route.ts';
import type { Document } from './document.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';

/** What a document may be replied as. */
export const documentMediaTypes = ['text/markdown', 'text/html'];

/** `document` in the format that was asked for. */
export const documentReply = (document: Document, format: 'md' | 'html'): RouteReply =>
  format === 'md'
    ? { kind: 'document', mediaType: 'text/markdown', text: toMarkdown(document) }
    : { kind: 'document', mediaType: 'text/html', text: toHtml(document) };
