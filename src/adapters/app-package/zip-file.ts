import JSZip from 'jszip';
import type { OpenedPackage } from '#domain/app-package/check-package.ts';
import type { ReadZip, WriteZip } from '#ports/app-package.ts';
import { readPicture } from './read-picture.ts';

/** What a zip can date at the earliest: the same files make the same bytes on every day. */
const noDate = new Date(Date.UTC(1980, 0, 1));

export const writeZip: WriteZip = async (files) => {
  const zip = new JSZip();
  for (const [name, bytes] of Object.entries(files).toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    zip.file(name, bytes, { date: noDate, createFolders: false });
  }
  return zip.generateAsync({
    type: 'uint8array',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
};

export const readZip: ReadZip = async (bytes) => {
  try {
    const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
    const found = Object.values(zip.files).filter(({ dir }) => !dir);
    const files = new Map<string, Uint8Array>();
    for (const file of found) files.set(file.unsafeOriginalName ?? file.name, await file.async('uint8array'));
    return { kind: 'opened', opened: openFiles(files) };
  } catch {
    // JSZip throws plain errors for whatever is no zip, is cut off, or is encrypted.
    return { kind: 'not-a-zip' };
  }
};

const openFiles = (files: ReadonlyMap<string, Uint8Array>): OpenedPackage => ({
  files: [...files.keys()],
  text: (name) => {
    const bytes = files.get(name);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  },
  picture: (name) => {
    const bytes = files.get(name);
    return bytes === undefined ? undefined : readPicture(Buffer.from(bytes));
  },
});
