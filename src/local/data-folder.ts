import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { signingKeyFile } from './entra/signing-key.ts';
import { StartFailure, systemCode } from './start-failure.ts';

/** The folder in which everything local is kept, held by one running program at a time. */
export type DataFolder = {
  readonly path: string;
  /** Where Azurite keeps its files. */
  readonly azurite: string;
  /** Lets others use the folder. */
  readonly release: () => Promise<void>;
};

const lockFile = 'running.pid';
const azuriteFolder = 'azurite';

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, but belongs to someone else.
    return systemCode(error) === 'EPERM';
  }
};

/** Leaves a mark with our process id; one that a killed program left behind does not count. */
const lock = async (file: string): Promise<void> => {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    const pid = Number(await readFile(file, 'utf8'));
    if (pid > 0 && isRunning(pid)) {
      throw new StartFailure(
        `Alliance is running already on this data (process ${pid}). Stop it first, or set DATA_DIR.`,
      );
    }
    await rm(file, { force: true });
    await lock(file);
  }
};

/**
 * Makes the folder and those above it, each tried once: Node's own `recursive` tries again without end where a file
 * system refuses with "no such folder", as `/proc` does.
 */
const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return;
    if (systemCode(error) !== 'ENOENT' || path.dirname(folder) === folder) throw error;
    await makeFolder(path.dirname(folder));
    await mkdir(folder);
  }
};

/** Removes what we keep in the folder, and nothing else that may lie there. */
const empty = async (folder: string): Promise<void> => {
  for (const ours of [azuriteFolder, signingKeyFile]) {
    await rm(path.join(folder, ours), { recursive: true, force: true });
  }
};

/**
 * Opens the folder, making it when it is not there.
 *
 * @param fresh empties it first.
 */
export const openDataFolder = async (folder: string, fresh: boolean): Promise<DataFolder> => {
  const azurite = path.join(folder, azuriteFolder);
  const lockPath = path.join(folder, lockFile);
  try {
    await makeFolder(folder);
    await lock(lockPath);
    if (fresh) await empty(folder);
    await mkdir(azurite, { recursive: true });
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    throw new StartFailure(`The data folder ${folder} cannot be written to. Set DATA_DIR to one that can.`, error);
  }
  const release = async (): Promise<void> => {
    await rm(lockPath, { force: true });
  };
  return { path: folder, azurite, release };
};
