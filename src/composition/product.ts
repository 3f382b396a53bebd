import { readFileSync } from 'node:fs';

/** What runs. */
export type Product = { readonly name: string; readonly version: string };

/** As our own package file says. */
export const product: Product = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as Product;
