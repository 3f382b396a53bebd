import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useLocation } from 'wouter';

type GoButtonProps = {
  readonly path: string;
  readonly look?: 'primary' | 'secondary' | 'subtle';
  readonly icon?: ReactElement;
  readonly children: ReactNode;
};

/** Opens another page of the tab. */
export const GoButton = ({ path, look = 'secondary', icon, children }: GoButtonProps): ReactElement => {
  const [, navigate] = useLocation();
  return (
    <Button
      appearance={look}
      {...(icon !== undefined && { icon })}
      onClick={() => {
        navigate(path);
      }}
    >
      {children}
    </Button>
  );
};
