/** Hands a file to the person. */
export type SaveFile = (
  file: { readonly name: string } & (
    | { readonly mediaType: string; readonly text: string }
    /** Its media type is its own. */
    | { readonly bytes: Blob }
  ),
) => void;
