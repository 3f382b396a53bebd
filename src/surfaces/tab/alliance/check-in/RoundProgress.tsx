import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { commentsFrom, figuresFrom } from '#domain/alliance/team/check-in-results.ts';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWords, useTab } from '../../tab-context.tsx';
import { outlook } from './outlook.ts';

/** How many have answered the open round, what is still missing for what, and when it closes. */
export const RoundProgress = ({ view }: { readonly view: TeamAllianceView }): ReactElement | null => {
  const words = useRoundWords();
  const { dates } = useTab();
  const { answers, openUntil, dueOn } = view.checkIn;
  if (dueOn === undefined) return null;
  return (
    <Section title={words('progress')}>
      <Body1>{words('count', { count: answers })}</Body1>
      <OutlookLine of="figures" from={figuresFrom} view={view} />
      <OutlookLine of="comments" from={commentsFrom} view={view} />
      <Body1>{openUntil === undefined ? words('notBegun') : words('openUntil', { day: dates.date(openUntil) })}</Body1>
    </Section>
  );
};

type OutlookLineProps = {
  readonly of: 'figures' | 'comments';
  readonly from: number;
  readonly view: TeamAllianceView;
};

const OutlookLine = ({ of, from, view }: OutlookLineProps): ReactElement => {
  const words = useRoundWords();
  const still = outlook(from, view.checkIn.answers, view.team.members.length);
  const count = still.kind === 'missing' ? still.count : 0;
  return <Body1>{words(`${of}.${still.kind}`, { from, count })}</Body1>;
};
