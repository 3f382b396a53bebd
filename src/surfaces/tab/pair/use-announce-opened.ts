import { useAnnounce } from '@fluentui/react-components';
import { usePairWords } from '../tab-context.tsx';

/** Says that both can read each other now. */
export const useAnnounceOpened = (): (() => void) => {
  const words = usePairWords();
  const { announce } = useAnnounce();
  return () => {
    announce(words('ready.opened'), { batchId: 'reveal' });
  };
};
