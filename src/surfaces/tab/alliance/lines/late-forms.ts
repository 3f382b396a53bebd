import type { GivenLine } from './GivenLine.tsx';
import type { LineEditor } from './LineEditor.tsx';
import type { NewLine } from './NewLine.tsx';
import type { ProposeForm } from './ProposeForm.tsx';

// Where lines are written: text boxes and their saving, fetched with the first line that is opened or begun.

export const loadLineEditor = async (): Promise<typeof LineEditor> =>
  (await import(/* webpackChunkName: "tab-later-line" */ './LineEditor.tsx')).LineEditor;

export const loadNewLine = async (): Promise<typeof NewLine> =>
  (await import(/* webpackChunkName: "tab-later-line" */ './NewLine.tsx')).NewLine;

export const loadGivenLine = async (): Promise<typeof GivenLine> =>
  (await import(/* webpackChunkName: "tab-later-line" */ './GivenLine.tsx')).GivenLine;

/** Below the lines: fetched while those are looked at. */
export const loadProposeForm = async (): Promise<typeof ProposeForm> =>
  (await import(/* webpackChunkName: "tab-later-propose" */ './ProposeForm.tsx')).ProposeForm;
