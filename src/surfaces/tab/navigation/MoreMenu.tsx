import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { ActMenu } from '../../ui/ActMenu.tsx';
import { useTabWords } from '../tab-context.tsx';
import type { NavPage } from './pages.ts';

/** The pages for which the bar has no room. */
export const MoreMenu = ({ pages }: { readonly pages: readonly NavPage[] }): ReactElement => {
  const words = useTabWords();
  const [, navigate] = useLocation();
  const acts = pages.map(({ name, path }) => ({
    id: name,
    text: words(`nav.${name}`),
    onAct: () => {
      navigate(path);
    },
  }));
  return (
    <ActMenu label={words('nav.more', { count: pages.length })} icon={<MoreHorizontalRegular />} groups={[{ acts }]} />
  );
};
