import type { SaveFile } from '#ports/save-file.ts';

/** As a download of the browser; the host's frame has to allow downloads, as Teams' does. */
export const saveAsDownload: SaveFile = (file) => {
  const bytes = 'bytes' in file ? file.bytes : new Blob([file.text], { type: `${file.mediaType};charset=utf-8` });
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(url);
};
