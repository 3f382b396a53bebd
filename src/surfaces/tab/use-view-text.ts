import { saveToServer } from '../ui/autosave/save-to-server.ts';
import type { SaveParts } from '../ui/autosave/save-to-server.ts';
import { useAutosave } from '../ui/autosave/use-autosave.ts';
import type { FieldText } from '../ui/autosave/use-autosave.ts';
import { useTab } from './tab-context.tsx';

type ViewText<View, Text extends FieldText> = Omit<SaveParts<View, Text>, 'clock'> & {
  /** Names the text for this person: see {@link useAutosave}. */
  readonly key: string;
  readonly view: View;
  readonly maySave: (text: Text, basedOn: number) => boolean;
};

/** Saves a text that is part of a view while it is written; a text that was saved elsewhere meanwhile is a conflict. */
export const useViewText = <View, Text extends FieldText>({
  key,
  view,
  maySave,
  ...parts
}: ViewText<View, Text>): ReturnType<typeof useAutosave<Text>> => {
  const { clock, unsaved } = useTab();
  const save = saveToServer({ ...parts, clock });
  return useAutosave({ key, unsaved, stored: parts.read(view), maySave, save });
};
