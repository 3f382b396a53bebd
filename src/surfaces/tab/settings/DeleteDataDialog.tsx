import type { ReactElement } from 'react';
import { AskDialog } from './AskDialog.tsx';
import { useSettingsWords } from './settings-words.ts';

type DeleteDataDialogProps = { readonly onCancel: () => void; readonly onConfirm: () => void };

const parts = ['words', 'others', 'agreements', 'pairs', 'posts', 'noWayBack'] as const;

/** Whether someone wants all of their data deleted. */
export const DeleteDataDialog = (acts: DeleteDataDialogProps): ReactElement => {
  const words = useSettingsWords();
  return (
    <AskDialog
      title={words('data.ask')}
      lines={parts.map((part) => words(`data.ask.${part}`))}
      confirm={words('data.confirm')}
      {...acts}
    />
  );
};
