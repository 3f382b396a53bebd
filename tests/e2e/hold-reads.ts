import type { Page } from '@playwright/test';

/** Keeps from a page what it reads at these addresses, until it is let go: what it shows stays as it is. */
export const holdReads = async (page: Page, addresses: string): Promise<() => void> => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(addresses, async (route) => {
    if (route.request().method() === 'GET') await promise;
    await route.continue();
  });
  return () => {
    resolve(undefined);
  };
};
