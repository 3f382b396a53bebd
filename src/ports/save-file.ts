/** Hands a file to the person. */
export type SaveFile = (file: { readonly name: string; readonly mediaType: string; readonly text: string }) => void;
