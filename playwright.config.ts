import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // One local Microsoft 365 at a time: two cores, and journeys share one clock.
  workers: 1,
  // Bounds for what hangs, not for what is slow: a machine that others use too takes several times as long for the same.
  timeout: 300_000,
  // An open page looks every 20 s for what others have done; what waits for that has to outlast a look and its answer.
  expect: { timeout: 40_000 },
  reporter: [['list']],
  forbidOnly: true,
  use: {
    viewport: { width: 1600, height: 1000 },
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
    // Below the bound of the whole: what hangs is named.
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['BROWSER_PATH'] === undefined ? {} : { executablePath: process.env['BROWSER_PATH'] }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'test', testMatch: '**/*.journey.ts' },
    { name: 'pictures', testMatch: '**/*.pictures.ts' },
  ],
});
