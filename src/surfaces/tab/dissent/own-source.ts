import type { PersonalDissentsView } from '#contracts/dissent-api.ts';
import type { ViewSource } from '../../ui/server-view.ts';
import { useTab } from '../tab-context.tsx';

/** Everything between oneself and others; every act replies with it. */
export const useOwnSource = (): ViewSource<PersonalDissentsView> => {
  const { personalDissents } = useTab().practices;
  return { key: ['own-dissents'], read: () => personalDissents.list() };
};
