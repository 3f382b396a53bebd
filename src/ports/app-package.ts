import type { OpenedPackage } from '#domain/app-package/check-package.ts';

/** Every file of a package by its name. */
type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** A package as one opens it, or that it cannot be opened. */
type ZipOutcome = { readonly kind: 'opened'; readonly opened: OpenedPackage } | { readonly kind: 'not-a-zip' };

/** Packs files; the same ones make the same bytes on every day and on every machine. */
export type WriteZip = (files: PackageFiles) => Promise<Uint8Array>;

export type ReadZip = (bytes: Uint8Array) => Promise<ZipOutcome>;

/** A file of the folder from which packages are made. Rejects where there is none of that name. */
export type ReadTemplate = (name: string) => Promise<Uint8Array>;
