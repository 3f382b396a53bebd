import { Button, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Dialog } from '../Dialog.tsx';
import { usePage } from '../page-context.tsx';
import type { SendAlert } from './use-sending.ts';

type SmartAlertProps = {
  readonly alert: SendAlert;
  readonly onSend: () => void;
  readonly onStay: () => void;
  readonly onPane: () => void;
};

/** What Outlook asks in the add-in's name before it sends; all buttons but the one to the pane are Outlook's own. */
export const SmartAlert = ({ alert: { text, toPane }, onSend, onStay, onPane }: SmartAlertProps): ReactElement => {
  const { words } = usePage();
  return (
    <Dialog
      title={words('product')}
      onClose={onStay}
      acts={
        <>
          <Button onClick={onSend}>{words('alert.send')}</Button>
          {toPane !== undefined && <Button onClick={onPane}>{toPane}</Button>}
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
