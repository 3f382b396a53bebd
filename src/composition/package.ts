import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSchema } from '#adapters/app-package/check-schema.ts';
import { readZip, writeZip } from '#adapters/app-package/zip-file.ts';
import { listMaterials } from '#adapters/npm/bill-of-materials.ts';
import { readAzdEnvironment } from '#config/azd-env.ts';
import { ownVariables } from '#config/env.ts';
import { packageVariables, readPackageEnv } from '#config/package-env.ts';
import { runPackage } from '#server/run-package.ts';
import { makeCheckZip } from '#usecases/app-package/check-zip.ts';
import { makeMakePackage } from '#usecases/app-package/make-package.ts';
import { product } from './product.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const writeAll = async (folder: string, { zip, macXml }: { zip: Uint8Array; macXml: string }): Promise<string[]> => {
  const { name, version } = product;
  const files: readonly (readonly [string, string | Uint8Array, string])[] = [
    [
      `${name}-${version}.zip`,
      zip,
      'for the Teams admin centre and for integrated apps in the Microsoft 365 admin centre',
    ],
    ['outlook-mac.xml', macXml, 'for integrated apps: Outlook on a Mac'],
    [`${name}-${version}.cdx.json`, await listMaterials(root, name), 'what runs in production, as CycloneDX'],
  ];
  await mkdir(folder, { recursive: true });
  for (const [file, content] of files) await writeFile(path.join(folder, file), content);
  return files.map(([file, , use]) => `${path.join(folder, file)}  ${use}`);
};

/** `npm run package -- ...`: the app package of a deployment, or what is wrong with one. */
if (import.meta.main) {
  const checkZip = makeCheckZip({ readZip, checkSchema });
  const readTemplate = (name: string): Promise<Uint8Array> => readFile(path.join(root, 'appPackage', name));
  process.exitCode = await runPackage(
    {
      makePackage: makeMakePackage({ readTemplate, writeZip, checkZip }),
      checkZip,
      readFile: (file) => readFile(file).catch(() => undefined),
      writeAll,
      variables: async (environment) => {
        const azd = await readAzdEnvironment(path.join(root, '.azure'), environment);
        if (environment !== undefined && azd === undefined) return undefined;
        return { ...azd?.variables, ...ownVariables() };
      },
      names: packageVariables,
      readSettings: readPackageEnv,
      say: (line) => {
        process.stdout.write(`${line}\n`);
      },
    },
    process.argv.slice(2),
  );
}
