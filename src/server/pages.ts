import type { FastifyInstance } from 'fastify';
import type { ServerConfig } from '#config/config.ts';
import { pageHeaders } from './security-headers.ts';

type Page = {
  readonly paths: readonly string[];
  /** Run before the page's own script, in order. */
  readonly hostScripts: readonly string[];
  readonly script: string;
};

/** Serves the pages that Teams and Outlook show; each is one script and what the server tells it. */
export const registerPages = (app: FastifyInstance, config: ServerConfig): void => {
  for (const page of pagesOf(config)) {
    const html = renderPage(page, config);
    const headers = pageHeaders({ ...config, scriptOrigins: foreignOrigins(page.hostScripts) });
    for (const path of page.paths) {
      app.get(path, (_request, reply) => reply.headers(headers).type('text/html; charset=utf-8').send(html));
    }
  }
};

const pagesOf = ({ officeJsUrl, hostScripts }: ServerConfig): readonly Page[] => [
  { paths: ['/tab', '/tab/*'], hostScripts: [], script: '/assets/tab.js' },
  { paths: ['/outlook', '/outlook/*'], hostScripts: [officeJsUrl, ...hostScripts], script: '/assets/outlook.js' },
  { paths: ['/outlook/events'], hostScripts: [officeJsUrl], script: '/assets/events.js' },
];

const renderPage = ({ hostScripts, script }: Page, { client }: ServerConfig): string =>
  [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="alliance-config" content="${escapeAttribute(JSON.stringify(client))}">`,
    '<title>Alliance</title>',
    ...hostScripts.map((url) => `<script src="${escapeAttribute(url)}"></script>`),
    `<script src="${script}" defer></script>`,
    '</head>',
    '<body><div id="root"></div></body>',
    '</html>',
  ].join('\n');

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Origins of those scripts that are not our own. */
const foreignOrigins = (urls: readonly string[]): readonly string[] => [
  ...new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin)),
];
