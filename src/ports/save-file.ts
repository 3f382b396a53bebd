export type TextFile = { readonly name: string; readonly mediaType: string; readonly text: string };

/** Hands a file to the person. */
export type SaveFile = (file: TextFile) => void;
