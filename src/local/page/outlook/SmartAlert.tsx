import { Button, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Dialog } from '../Dialog.tsx';
import { usePage } from '../page-context.tsx';

type SmartAlertProps = {
  /** The add-in's words. */
  readonly text: string;
  readonly onSend: () => void;
  readonly onStay: () => void;
};

/** What Outlook asks in the add-in's name before it sends; its buttons are Outlook's own. */
export const SmartAlert = ({ text, onSend, onStay }: SmartAlertProps): ReactElement => {
  const { words } = usePage();
  return (
    <Dialog
      title={words('product')}
      onClose={onStay}
      acts={
        <>
          <Button onClick={onSend}>{words('alert.send')}</Button>
          <Button appearance="primary" onClick={onStay}>
            {words('alert.stay')}
          </Button>
        </>
      }
    >
      <Text>{text}</Text>
    </Dialog>
  );
};
