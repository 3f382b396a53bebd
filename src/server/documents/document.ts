import type { Language } from '#messages/words.ts';

/** A short text to be read outside of the app. Its texts are plain: each format escapes them. */
export type Document = {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly Block[];
};

export type Block =
  | { readonly kind: 'heading' | 'subheading' | 'paragraph' | 'note'; readonly text: string }
  /** `steps` are numbered: their order matters. */
  | { readonly kind: 'list' | 'steps'; readonly items: readonly ListItem[] };

export type ListItem = { readonly text: string; readonly detail: string | undefined };
