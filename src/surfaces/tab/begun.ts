import { useSearch } from 'wouter';
import { isBlank } from '#domain/shared/text.ts';
import type { UnsavedTexts } from '../ui/autosave/unsaved-texts.ts';
import { isAtDrafts } from './screens/paths.ts';
import { useTab } from './tab-context.tsx';

/** What people write into the forms that open in place; a day or an id alone is nothing begun. */
const written = ['text', 'how', 'word'];

/** Whether a form keeps something begun, and its reader has come for what they had begun. */
export const isBegun = (unsaved: Pick<UnsavedTexts, 'read'>, search: string, key: string): boolean => {
  if (!isAtDrafts(search)) return false;
  const { value = {} } = unsaved.read(key) ?? {};
  return written.some((field) => !isBlank(value[field] ?? ''));
};

/** Of forms that open in place: which of them is open from the start. */
export const useBegun = (): ((key: string) => boolean) => {
  const search = useSearch();
  const { unsaved } = useTab();
  return (key) => isBegun(unsaved, search, key);
};
