import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';

type BackToProps = { readonly path: string; readonly text: string };

/** One level up. */
export const BackTo = ({ path, text }: BackToProps): ReactElement => {
  const [, navigate] = useLocation();
  return (
    <div>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => {
          navigate(path);
        }}
      >
        {text}
      </Button>
    </div>
  );
};
