import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Without `--omit dev`: npm then leaves out whatever a tool of ours uses as well, which is a quarter of what runs. */
const listing = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];

/** Characters that npm may print; of some 1,200 packages it prints 1 MB. */
const outputLimit = 32 * 1024 * 1024;

type Bill = {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly { readonly 'bom-ref': string; readonly name: string; readonly version: string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};

type Lock = {
  readonly packages: Readonly<
    Record<string, { readonly name?: string; readonly version: string; readonly dev?: boolean }>
  >;
};

/**
 * Everything of others that runs in production, by the lock file: a CycloneDX document. Rejects where npm does.
 *
 * @param folder that of `package.json` and of the lock file
 * @param name what the product is called: npm would take the name of the folder
 */
export const listMaterials = async (folder: string, name: string): Promise<string> => {
  // npm is a script of the shell on Windows; nothing of what it is told comes from outside.
  const shell = process.platform === 'win32';
  const { stdout } = await run('npm', listing, { cwd: folder, maxBuffer: outputLimit, shell });
  const lock = JSON.parse(await readFile(path.join(folder, 'package-lock.json'), 'utf8')) as Lock;
  const bill = inProduction(JSON.parse(stdout) as Bill, lock);
  const { metadata } = bill;
  const named = { ...bill, metadata: { ...metadata, component: { ...metadata.component, name } } };
  return `${JSON.stringify(named, null, 2)}\n`;
};

/** `bill` without what only tools use. */
const inProduction = (bill: Bill, { packages }: Lock): Bill => {
  const running = new Set(
    Object.entries(packages).flatMap(([place, { name, version, dev }]) =>
      dev === true ? [] : [`${name ?? place.split('node_modules/').at(-1) ?? ''}@${version}`],
    ),
  );
  const components = bill.components.filter(({ name, version }) => running.has(`${name}@${version}`));
  const refs = new Set([bill.metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])]);
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) }));
  return { ...bill, components, dependencies };
};
