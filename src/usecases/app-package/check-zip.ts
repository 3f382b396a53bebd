import { checkPackage } from '#domain/app-package/check-package.ts';
import type { CheckSchema } from '#domain/app-package/check-package.ts';
import type { PackageProblem } from '#domain/app-package/package-problem.ts';
import type { ReadZip } from '#ports/app-package.ts';

/** All that is wrong with the bytes of a package; nothing: it can be uploaded. */
export type CheckZip = (bytes: Uint8Array) => Promise<readonly PackageProblem[]>;

type Needs = { readonly readZip: ReadZip; readonly checkSchema: CheckSchema };

/** Bytes that a package has at most here; ours has some 10 kB. */
const sizeLimit = 10 * 1024 * 1024;

export const makeCheckZip =
  ({ readZip, checkSchema }: Needs): CheckZip =>
  async (bytes) => {
    if (bytes.length > sizeLimit) return [{ kind: 'too-large', bytes: bytes.length, limit: sizeLimit }];
    const outcome = await readZip(bytes);
    return outcome.kind === 'opened' ? checkPackage(outcome.opened, checkSchema) : [{ kind: 'not-a-zip' }];
  };
