import type { UnsavedTexts } from './unsaved-texts.ts';
import { sameText } from './use-autosave.ts';
import type { FieldText } from './use-autosave.ts';

/**
 * What stays in a form once `sent` is sent: `blank`, or what was written since then. Where the text carries its `id`, what
 * was written since then goes on under that of `blank`: it would be lost as a second sending of the first.
 */
export const restOf = <Text extends FieldText>(sent: Text, now: Text, blank: Text): Text => {
  if (isSent(sent, now)) return blank;
  return 'id' in blank ? { ...now, id: blank['id'] } : now;
};

/** Forgets what was sent of a form; what was written since then is kept on. */
export const forgetSent = <Text extends FieldText>(
  unsaved: Pick<UnsavedTexts, 'read' | 'keep' | 'forget'>,
  key: string,
  sent: Text,
  blank: Text,
): void => {
  const kept = unsaved.read(key)?.value;
  if (kept === undefined) return;
  const now = { ...sent, ...kept };
  if (isSent(sent, now)) unsaved.forget(key);
  else unsaved.keep(key, { value: restOf(sent, now, blank), revision: 0 });
};

/** A choice is no part of a text before it is made: both ways. */
const isSent = (sent: FieldText, now: FieldText): boolean => sameText(sent, now) && sameText(now, sent);
