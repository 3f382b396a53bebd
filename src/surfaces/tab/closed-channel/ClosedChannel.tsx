import type { ReactElement } from 'react';
import type { Day } from '#domain/shared/instant.ts';
import { NoticeBar } from '../../ui/NoticeBar.tsx';
import { LateWords } from '../LateWords.tsx';
import { useTab } from '../tab-context.tsx';
import {
  ClosedChannelWordsContext,
  loadClosedChannelCatalogue,
  useClosedChannelWords,
} from './closed-channel-words.ts';

type ClosedChannelProps = { readonly since: Day };

/** Says that Teams refuses the bot's posts in the team's channel, and what to do about it. */
export const ClosedChannel = ({ since }: ClosedChannelProps): ReactElement => (
  <LateWords context={ClosedChannelWordsContext} load={loadClosedChannelCatalogue} waiting={null}>
    <Notice since={since} />
  </LateWords>
);

const Notice = ({ since }: ClosedChannelProps): ReactElement => {
  const words = useClosedChannelWords();
  const { dates } = useTab();
  return (
    <NoticeBar intent="warning">
      <strong>{words('title')}</strong> {words('text', { day: dates.date(since) })} {words('todo')}
    </NoticeBar>
  );
};
