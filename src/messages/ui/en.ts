/** Words of the parts that the tab and the pane share. */
export const uiEn = {
  loading: 'Loading',
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  'save.saving': 'Saving…',
  'save.saved': 'Saved {time}',
  'save.unsaved': 'Not saved yet',
  'save.failed': 'We couldn’t save. Your text is here.',
  'save.wait':
    'A lot is asked of Alliance just now. Your text is here. We’ll save it in {count, plural, one {# second} other {# seconds}}.',
  'save.offline': 'You’re offline. Your text is here.',
  'offline.title': 'You’re offline.',
  'offline.text': 'You can keep writing. We’ll save when you’re back.',
  'failed.title': 'Alliance didn’t answer.',
  'failed.text': 'Nothing is lost. Try again in a moment.',
  'wait.title': 'A lot is asked of Alliance just now.',
  'wait.text': 'Nothing is lost. Try again in {count, plural, one {# second} other {# seconds}}.',
  'stage.done': 'done',
  'length.left': '{count, plural, one {# character left} other {# characters left}}',
  'length.over': '{count, plural, one {# character too many} other {# characters too many}}',
  'form.lacking': 'Not sent yet: “{field}” needs another look. Complete it, then send.',
  'form.incomplete': 'Not sent yet: something above is still missing.',
  'compare.yours': 'Your text',
  'compare.theirs': 'Text by {name}',
  'compare.theirsUnknown': 'The text saved meanwhile',
  'compare.empty': 'No text',
  'compare.keepYours': 'Keep mine',
  'compare.takeTheirs': 'Take theirs',
  'compare.editBoth': 'Edit both together',
} as const;

export type UiKey = keyof typeof uiEn;
