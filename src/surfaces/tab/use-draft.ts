import type { FieldText } from '../ui/autosave/use-autosave.ts';
import { useKeptDraft } from '../ui/autosave/use-kept-draft.ts';
import type { Draft } from '../ui/autosave/use-kept-draft.ts';
import { useTab } from './tab-context.tsx';

/** A form of the tab whose text is kept until it is sent. */
export const useDraft = <Text extends FieldText>(key: string, blank: Text): Draft<Text> =>
  useKeptDraft(useTab().unsaved, key, blank);
