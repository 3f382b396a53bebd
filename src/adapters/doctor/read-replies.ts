import { z } from 'zod';
import type { ClientConfig } from '#contracts/client-config.ts';
import { statusReport } from '#contracts/status-api.ts';
import type { ReadPublicConfig, ReadReport } from '#ports/deployment.ts';

const configShape: z.ZodType<Pick<ClientConfig, 'clientId' | 'authority' | 'apiScope' | 'appId'>> = z.object({
  clientId: z.string(),
  authority: z.string(),
  apiScope: z.string(),
  appId: z.string(),
});

/** What our server has written into a page, which it escapes as HTML. */
export const readPublicConfig: ReadPublicConfig = (page) => {
  const content = /<meta name="alliance-config" content="([^"]*)">/.exec(page)?.[1];
  return content === undefined ? undefined : parse(configShape, content.replaceAll(/&(\w+);/g, unescape));
};

export const readReport: ReadReport = (body) => parse(statusReport, body);

const characters: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' };
const unescape = (entity: string, name: string): string => characters[name] ?? entity;

const parse = <Shape>(shape: z.ZodType<Shape>, text: string): Shape | undefined => {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    // Not JSON: someone else's page.
    return undefined;
  }
};
