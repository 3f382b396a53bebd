import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactElement } from 'react';
import { GoButton } from './GoButton.tsx';

type BackToProps = { readonly path: string; readonly text: string };

/** One level up. */
export const BackTo = ({ path, text }: BackToProps): ReactElement => (
  <div>
    <GoButton path={path} look="subtle" icon={<ArrowLeftRegular />}>
      {text}
    </GoButton>
  </div>
);
