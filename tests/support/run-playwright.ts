// Runs a Playwright project in the browser that find-browser.ts finds:  node tests/support/run-playwright.ts <project> [...]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const main = (project: string, rest: readonly string[]): number => {
  const browser = findBrowser(say);
  say(`Browser: ${browser.path} (${browser.source})`);
  const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  const run = spawnSync(process.execPath, [cli, 'test', `--project=${project}`, ...rest], {
    stdio: 'inherit',
    env: { ...process.env, BROWSER_PATH: browser.path },
  });
  return run.status ?? 1;
};

try {
  process.exitCode = main(process.argv[2] ?? 'test', process.argv.slice(3));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
