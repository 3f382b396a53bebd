import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSchema } from '#adapters/app-package/check-schema.ts';
import { readZip } from '#adapters/app-package/zip-file.ts';
import { makeAsk, makeReadEncryption } from '#adapters/doctor/ask-by-http.ts';
import { readPublicConfig, readReport } from '#adapters/doctor/read-replies.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { readAzdEnvironment } from '#config/azd-env.ts';
import { ownVariables } from '#config/env.ts';
import { microsoft365 } from '#config/microsoft365.ts';
import { runDoctor } from '#server/run-doctor.ts';
import { makeCheckZip } from '#usecases/app-package/check-zip.ts';
import { makeExamine } from '#usecases/doctor/examine.ts';
import type { Examine, Patient } from '#usecases/doctor/examine.ts';

/** Longer than the server itself waits for anything that it looks at. */
const usualLimitMs = 10_000;

/** Looks at deployments over the network that this machine is on. */
export const composeExamine = (limitMs: number = usualLimitMs): Examine =>
  makeExamine({
    ask: makeAsk({ clock: systemClock, limitMs }),
    readEncryption: makeReadEncryption({ limitMs }),
    readPublicConfig,
    readReport,
    hosts: microsoft365.pages.frameAncestors,
    clock: systemClock,
  });

export const openPackage = async (file: string): Promise<Patient['packed'] | undefined> => {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const problems = await makeCheckZip({ readZip, checkSchema })(bytes);
  if (problems.length > 0) return { kind: 'broken', problems: problems.length };
  const outcome = await readZip(bytes);
  const manifest = outcome.kind === 'opened' ? outcome.opened.text('manifest.json') : undefined;
  return { kind: 'read', manifest: JSON.parse((manifest ?? '{}').replace(/^\uFEFF/, '')) as unknown };
};

/** `npm run doctor -- ...`: what is wrong with a deployment. */
if (import.meta.main) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const azd = await readAzdEnvironment(path.join(root, '.azure'), undefined);
  process.exitCode = await runDoctor(
    {
      examine: composeExamine(),
      openPackage,
      usualUrl: ownVariables()['PUBLIC_URL'] ?? azd?.variables['PUBLIC_URL'],
      say: (line) => {
        process.stdout.write(`${line}\n`);
      },
    },
    process.argv.slice(2),
  );
}
