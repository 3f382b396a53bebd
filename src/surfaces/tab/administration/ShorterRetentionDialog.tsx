import type { ReactElement } from 'react';
import { AskDialog } from '../settings/AskDialog.tsx';
import { useAdministrationWords } from './administration-words.ts';

type ShorterRetentionDialogProps = {
  /** Whole months. */
  readonly from: number;
  readonly to: number;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
};

const parts = ['what', 'when', 'stays', 'noWayBack'] as const;

/** Whether less is to be kept for everyone: what goes, and when. */
export const ShorterRetentionDialog = ({ from, to, ...acts }: ShorterRetentionDialogProps): ReactElement => {
  const words = useAdministrationWords();
  const months = { from: words('settings.months', { count: from }), to: words('settings.months', { count: to }) };
  return (
    <AskDialog
      title={words('settings.ask', months)}
      lines={parts.map((part) => words(`settings.ask.${part}`, months))}
      confirm={words('settings.ask.confirm', months)}
      {...acts}
    />
  );
};
