import type { SaveFile } from '#ports/save-file.ts';

/** As a download of the browser; the host's frame has to allow downloads, as Teams' does. */
export const saveAsDownload: SaveFile = ({ name, mediaType, text }) => {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};
