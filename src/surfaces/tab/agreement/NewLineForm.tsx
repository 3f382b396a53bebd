import type { ReactElement, ReactNode } from 'react';
import { FormBox } from '../../ui/FormBox.tsx';
import { isLineText } from './line-text.ts';
import { LineFields } from './LineFields.tsx';
import type { LineFieldsProps, LineText } from './LineFields.tsx';

type NewLineFormProps<Text extends LineText> = Pick<LineFieldsProps<Text>, 'value' | 'labels' | 'asked' | 'onEdit'> & {
  /** What else is asked about the line. */
  readonly children?: ReactNode;
  /** Who can see the line once it is added. */
  readonly who: string;
  /** Why it could not be added. */
  readonly notice: ReactNode;
  readonly addLabel: string;
  /** While it is being added. */
  readonly busy: boolean;
  readonly onAdd: () => void;
  readonly onClose: () => void;
};

/** A line to be added. */
export const NewLineForm = <Text extends LineText>(props: NewLineFormProps<Text>): ReactElement => {
  const { value, labels, asked, onEdit, children, who, notice, addLabel, busy, onAdd, onClose } = props;
  return (
    <FormBox
      who={who}
      send={addLabel}
      complete={isLineText(value)}
      busy={busy}
      outcome={notice}
      onSend={onAdd}
      onClose={onClose}
    >
      <LineFields
        value={value}
        labels={labels}
        {...(asked !== undefined && { asked })}
        onEdit={onEdit}
        onLeave={() => undefined}
      />
      {children}
    </FormBox>
  );
};
