import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactElement } from 'react';
import { useTabWords } from '../tab-context.tsx';

/** One level up, to the alliance. */
export const BackButton = ({ onBack }: { readonly onBack: () => void }): ReactElement => {
  const words = useTabWords();
  return (
    <div>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {words('edit.back')}
      </Button>
    </div>
  );
};
