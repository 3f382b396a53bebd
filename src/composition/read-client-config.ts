import type { ClientConfig } from '#contracts/client-config.ts';

/** What our own server has written into this page. */
export const readClientConfig = (): ClientConfig => {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="alliance-config"]');
  // Our server's own words, of the same release as this script.
  return JSON.parse(meta?.content ?? '{}') as ClientConfig;
};
