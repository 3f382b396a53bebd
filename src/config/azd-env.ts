import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseEnv } from 'node:util';

/** What `azd` keeps of an environment. */
export type AzdEnvironment = {
  readonly name: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
};

/**
 * Reads the variables that `azd up` left behind, from the files in which it keeps them.
 *
 * @param folder the `.azure` folder of the project
 * @param wanted name of the environment; left out: the one that azd itself would take
 * @returns `undefined` where there is none
 */
export const readAzdEnvironment = async (
  folder: string,
  wanted: string | undefined,
): Promise<AzdEnvironment | undefined> => {
  const name = wanted ?? (await defaultName(folder));
  if (name === undefined || !/^[\w.-]+$/.test(name)) return undefined;
  const text = await readFile(path.join(folder, name, '.env'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { name, variables: parseEnv(text) };
};

const defaultName = async (folder: string): Promise<string | undefined> => {
  try {
    const config = JSON.parse(await readFile(path.join(folder, 'config.json'), 'utf8')) as {
      readonly defaultEnvironment?: unknown;
    };
    return typeof config.defaultEnvironment === 'string' ? config.defaultEnvironment : undefined;
  } catch {
    // azd has not been run here.
    return undefined;
  }
};
