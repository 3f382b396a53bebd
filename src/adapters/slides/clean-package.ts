import JSZip from 'jszip';

const contentTypes = '[Content_Types].xml';

/**
 * Takes what is not there off the package's list of its parts: PptxGenJS lists one slide master for each slide and writes
 * one for all, which strict readers refuse (ECMA-376 part 2, 10.1.2).
 */
export const cleanPackage = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const file = await JSZip.loadAsync(bytes);
  const listed = (await file.file(contentTypes)?.async('string')) ?? '';
  const clean = listed.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/gu, (entry, part: string) =>
    file.file(part) === null ? '' : entry,
  );
  file.file(contentTypes, clean);
  return file.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
