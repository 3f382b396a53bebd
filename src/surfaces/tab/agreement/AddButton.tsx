import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactElement } from 'react';

type AddButtonProps = {
  readonly label: string;
  /** What it is called where it is heard away from its place: it says the label, and to what it adds. */
  readonly name: string;
  readonly onAdd: () => void;
};

/** Opens the form for a new line. */
export const AddButton = ({ label, name, onAdd }: AddButtonProps): ReactElement => (
  <Button appearance="subtle" icon={<AddRegular />} aria-label={name} onClick={onAdd}>
    {label}
  </Button>
);
