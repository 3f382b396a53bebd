import { fillTemplate } from '#domain/app-package/fill-template.ts';
import type { PackageValues } from '#domain/app-package/fill-template.ts';
import { placeholdersIn } from '#domain/app-package/find-placeholders.ts';
import type { PackageProblem } from '#domain/app-package/package-problem.ts';
import type { ReadTemplate, WriteZip } from '#ports/app-package.ts';
import type { CheckZip } from './check-zip.ts';

type PackageOutcome =
  | {
      readonly kind: 'made';
      /** For Teams, Outlook on the web, the new Outlook and Outlook on Windows. */
      readonly zip: Uint8Array;
      /** The add-in only manifest for Outlook on a Mac, which does not read the other one. */
      readonly macXml: string;
    }
  /** Nothing that could not be uploaded is handed out. */
  | { readonly kind: 'refused'; readonly problems: readonly PackageProblem[] };

/** Makes the packages of one deployment. */
export type MakePackage = (values: PackageValues) => Promise<PackageOutcome>;

type Needs = { readonly readTemplate: ReadTemplate; readonly writeZip: WriteZip; readonly checkZip: CheckZip };

/** All that a package holds; the icons of the ribbon and the add-in's pages are on our own host. */
const texts = ['manifest.json', 'it.json'] as const;
const pictures = ['color.png', 'outline.png', 'color32x32.png'] as const;
const macFile = 'outlook-mac.xml';

export const makeMakePackage =
  ({ readTemplate, writeZip, checkZip }: Needs): MakePackage =>
  async (values) => {
    const filled = async (name: string, syntax: 'json' | 'xml'): Promise<string> =>
      fillTemplate(new TextDecoder().decode(await readTemplate(name)), values, syntax);
    const files: Record<string, Uint8Array> = {};
    for (const name of texts) files[name] = new TextEncoder().encode(await filled(name, 'json'));
    for (const name of pictures) files[name] = await readTemplate(name);
    const zip = await writeZip(files);
    const macXml = await filled(macFile, 'xml');
    const problems = [...(await checkZip(zip)), ...placeholdersIn(macFile, [{ at: '', text: macXml }])];
    return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'made', zip, macXml };
  };
