import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that opens slide decks, and one that reads the text of a PDF. */
export type Office = { readonly soffice: string; readonly pdftotext: string; readonly source: string };

type Program = { readonly variable: string; readonly names: readonly string[]; readonly places: readonly string[] };

const soffice: Program = {
  variable: 'SOFFICE_PATH',
  names: ['soffice', 'libreoffice', 'soffice.exe'],
  places: [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ],
};
const pdftotext: Program = { variable: 'PDFTOTEXT_PATH', names: ['pdftotext', 'pdftotext.exe'], places: [] };

/** Minutes that installing may take. */
const installMinutes = 4;

/**
 * The office that tests convert decks with: the ones that `SOFFICE_PATH` and `PDFTOTEXT_PATH` name, else installed ones,
 * else ones that are installed now.
 *
 * @throws Error that says what to do when there is none and none can be installed.
 */
export const findOffice = (say: (line: string) => void): Office => {
  const found = installed('found on this machine') ?? installWithApt(say);
  if (found !== undefined) return found;
  throw new Error(
    'No LibreOffice for the tests. Install LibreOffice Impress and poppler-utils, or set SOFFICE_PATH and PDFTOTEXT_PATH.',
  );
};

const installed = (source: string): Office | undefined => {
  const paths = { soffice: find(soffice), pdftotext: find(pdftotext) };
  return paths.soffice === undefined || paths.pdftotext === undefined
    ? undefined
    : { soffice: paths.soffice, pdftotext: paths.pdftotext, source };
};

const find = ({ variable, names, places }: Program): string | undefined => {
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`${variable} names ${named}, which is not a program that can be run.`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(isExecutable);
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const installWithApt = (say: (line: string) => void): Office | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  say('No LibreOffice found; asking apt-get to install Impress ...');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-impress-nogui', 'poppler-utils']);
  return installed('installed with apt-get');
};

const run = (command: string, args: readonly string[]): void => {
  spawnSync(command, args, {
    stdio: 'ignore',
    timeout: installMinutes * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
};
