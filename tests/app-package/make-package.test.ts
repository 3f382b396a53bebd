import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { listMaterials } from '#adapters/npm/bill-of-materials.ts';
import { readXml } from './read-xml.ts';
import { makePackage, packageValues, sampleZip } from '../support/app-package.ts';

const awkward = { ...packageValues, DEVELOPER_NAME: `"O'Hara" & <Sons> \\ $& ù` };

const fileIn = async (zip: Uint8Array, name: string): Promise<string> =>
  (await (await JSZip.loadAsync(zip)).file(name)?.async('string')) ?? '';

describe('a package that is made', () => {
  test('holds the manifest, its translation and its icons, and nothing else', async () => {
    const { files } = await JSZip.loadAsync(await sampleZip());
    expect(Object.keys(files).sort()).toEqual([
      'color.png',
      'color32x32.png',
      'it.json',
      'manifest.json',
      'outline.png',
    ]);
  });

  test('is the same to the last byte whenever it is made', async () => {
    const zip = Buffer.from(await sampleZip());
    expect(Buffer.from(await sampleZip()).equals(zip)).toBe(true);
    const { files } = await JSZip.loadAsync(zip);
    expect(Object.values(files).map(({ date }) => date.toISOString())).toEqual(
      Array.from({ length: 5 }, () => '1980-01-01T00:00:00.000Z'),
    );
  });

  test('is on the host of the deployment and on no other', async () => {
    const manifest = JSON.parse(await fileIn(await sampleZip(), 'manifest.json')) as object;
    expect(manifest).toMatchObject({ validDomains: ['alliance.example.org'] });
  });

  test('takes names as they are written, in the package and for the Mac', async () => {
    const outcome = await makePackage(awkward);
    if (outcome.kind === 'refused') throw new Error('refused');
    const manifest = JSON.parse(await fileIn(outcome.zip, 'manifest.json')) as { developer: { name: string } };
    expect(manifest.developer.name).toBe(awkward.DEVELOPER_NAME);
    expect(outcome.macXml).toContain(
      '<ProviderName>&quot;O&apos;Hara&quot; &amp; &lt;Sons&gt; \\ $&amp; ù</ProviderName>',
    );
    expect(() => readXml(outcome.macXml.replace(/<ProviderName>.*<\/ProviderName>/, ''))).not.toThrow();
  });

  test('is not handed out where a value is missing or cannot be', async () => {
    const rest = Object.fromEntries(Object.entries(packageValues).filter(([name]) => name !== 'OUTLOOK_MAC_ID'));
    expect(await makePackage(rest)).toEqual({
      kind: 'refused',
      problems: [
        expect.objectContaining({ kind: 'placeholder', file: 'manifest.json', name: 'OUTLOOK_MAC_ID' }),
        expect.objectContaining({ kind: 'placeholder', file: 'outlook-mac.xml', name: 'OUTLOOK_MAC_ID' }),
      ],
    });
    expect(await makePackage({ ...packageValues, DOMAIN: 'localhost:3978' })).toMatchObject({
      kind: 'refused',
      problems: expect.arrayContaining([{ kind: 'not-a-host', at: '/validDomains/0', value: 'localhost:3978' }]),
    });
  });
});

type Bill = {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly name: string; readonly type: string } };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly version: string;
    readonly purl: string;
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};

describe('the list of what runs in production', () => {
  const root = new URL('../../', import.meta.url);
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
    packages: Record<string, { version: string; dev?: boolean }>;
  };
  const namesOf = (isTool: boolean): readonly string[] =>
    Object.entries(lock.packages)
      .filter(([place, { dev }]) => place !== '' && (dev === true) === isTool)
      .map(([place, { version }]) => `${place.split('node_modules/').at(-1) ?? ''}@${version}`);
  let bill: Bill;

  test('is CycloneDX, and is called what the product is called', async () => {
    bill = JSON.parse(await listMaterials(root.pathname, 'alliance')) as Bill;
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: expect.stringMatching(/^1\.\d$/) });
    expect(bill.metadata.component).toMatchObject({ name: 'alliance', type: 'application' });
  }, 60_000);

  test('has everything that the lock file has for production, and no tool', () => {
    const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
    expect(namesOf(false).filter((name) => !listed.has(name))).toEqual([]);
    // zod and ajv run in production and serve tools as well.
    expect([...listed].some((name) => name.startsWith('zod@'))).toBe(true);
    const tools = new Set(namesOf(true));
    for (const name of namesOf(false)) tools.delete(name);
    expect([...listed].filter((name) => tools.has(name))).toEqual([]);
  });

  test('names an address for each, and depends on nothing that it does not list', () => {
    expect(bill.components.every(({ purl }) => purl.startsWith('pkg:npm/'))).toBe(true);
    const refs = new Set(['alliance@1.0.0', ...bill.components.map((one) => one['bom-ref'])]);
    const led = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
    expect(led.filter((ref) => !refs.has(ref))).toEqual([]);
  });
});
