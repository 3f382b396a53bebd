import { createHash } from 'node:crypto';
import type { ServerConfig } from '#config/config.ts';
import { style } from './status-page/style.ts';

type Headers = Readonly<Record<string, string>>;

const always: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // Ignored over plain http, which only a developer's machine speaks. One year.
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};

/** For replies that are data: nobody frames them, no cache keeps them. */
export const apiHeaders: Headers = {
  ...always,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

/** For a page of our own that runs and loads nothing: it may look as we say, and that is all. */
export const plainPageHeaders: Headers = {
  ...always,
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  vary: 'accept-language',
};

/** For scripts and pictures. */
export const assetHeaders: Headers = { ...always, 'cross-origin-resource-policy': 'same-origin' };

type PageOrigins = Pick<ServerConfig, 'frameAncestors' | 'connectOrigins'> & {
  /** Origins besides our own whose scripts the page runs. */
  readonly scriptOrigins: readonly string[];
};

/**
 * For our pages. No `X-Frame-Options`: it cannot name several hosts, and Teams and Outlook are several.
 * Styles may stand inline because Fluent writes them at run time; scripts may not.
 */
export const pageHeaders = ({ frameAncestors, connectOrigins, scriptOrigins }: PageOrigins): Headers => ({
  ...always,
  'cache-control': 'no-cache',
  'content-security-policy': [
    "default-src 'self'",
    directive('script-src', ["'self'", ...scriptOrigins]),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    directive('connect-src', ["'self'", ...connectOrigins]),
    directive('frame-ancestors', frameAncestors.length === 0 ? ["'none'"] : frameAncestors),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
});

const directive = (name: string, sources: readonly string[]): string => [name, ...sources].join(' ');
