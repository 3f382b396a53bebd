import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export type Browser = { readonly path: string; readonly source: string };

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome.exe'];

const knownPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser that tests run in: the one named by `BROWSER_PATH`, else Playwright's own, else an installed one,
 * else one that is installed now.
 *
 * @throws Error that says what to do when there is none and none can be installed.
 */
export const findBrowser = (say: (line: string) => void): Browser => {
  const found =
    fromEnvironment() ?? playwrightsOwn() ?? installed() ?? installWithPlaywright(say) ?? installWithApt(say);
  if (found !== undefined) return found;
  throw new Error('No browser for the tests. Install Chromium, Chrome or Edge, or set BROWSER_PATH to one.');
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const fromEnvironment = (): Browser | undefined => {
  const path = process.env['BROWSER_PATH'];
  if (path === undefined || path === '') return undefined;
  if (!isExecutable(path)) throw new Error(`BROWSER_PATH names ${path}, which is not a program that can be run.`);
  return { path, source: 'BROWSER_PATH' };
};

const playwrightsOwn = (): Browser | undefined => {
  const path = chromium.executablePath();
  return isExecutable(path) ? { path, source: 'Playwright' } : undefined;
};

const installed = (): Browser | undefined => {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...knownPlaces];
  const path = candidates.find(isExecutable);
  return path === undefined ? undefined : { path, source: 'installed on this machine' };
};

const succeeds = (command: string, args: readonly string[], minutes: number): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: minutes * 60_000, shell: process.platform === 'win32' })
    .status === 0;

const installWithPlaywright = (say: (line: string) => void): Browser | undefined => {
  say('No browser found; asking Playwright to install Chromium ...');
  return succeeds('npx', ['playwright', 'install', 'chromium'], 5) ? playwrightsOwn() : undefined;
};

const installWithApt = (say: (line: string) => void): Browser | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  say('Playwright could not; asking apt-get to install Chromium ...');
  succeeds('apt-get', ['update', '-qq'], 5);
  return succeeds('apt-get', ['install', '-y', '-qq', 'chromium'], 10) ? installed() : undefined;
};
