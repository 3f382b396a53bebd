import { Body1 } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { DissentView } from '#contracts/dissent-api.ts';
import { LinkRow } from '../../ui/LinkRow.tsx';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { GoButton } from '../GoButton.tsx';
import { dissentPath, raisePath } from '../screens/paths.ts';
import { useTab } from '../tab-context.tsx';
import { memberName } from '../week/week-slot.ts';
import type { WeekSlotProps } from '../week/week-slot.ts';
import { useWeekWords } from '../week/week-words.tsx';
import { DaysBadge } from './DaysBadge.tsx';
import { standingLine } from './read-dissent.ts';

/** The team's open dissents and those that were settled in the week, each with its days. */
export const DissentSlot = ({ view, isCurrent }: WeekSlotProps): ReactElement => {
  const words = useWeekWords('dissent');
  const { dissents } = view;
  return (
    <Section title={words('title')} end={isCurrent && <RaiseButton />}>
      {dissents.length === 0 && <Body1>{words(isCurrent ? 'none' : 'past')}</Body1>}
      {dissents.length > 0 && (
        <Rows>
          {dissents.map((dissent) => (
            <DissentRow key={dissent.id} dissent={dissent} view={view} />
          ))}
        </Rows>
      )}
    </Section>
  );
};

const RaiseButton = (): ReactElement => (
  <GoButton path={raisePath} look="subtle" icon={<AddRegular />}>
    {useWeekWords('dissent')('raise')}
  </GoButton>
);

type DissentRowProps = { readonly dissent: DissentView; readonly view: WeekSlotProps['view'] };

const DissentRow = ({ dissent, view }: DissentRowProps): ReactElement => {
  const words = useWeekWords('dissent');
  const { dates, host } = useTab();
  const [, navigate] = useLocation();
  const nameOf = (personId: string): string => memberName(view, personId) ?? words('former');
  const { id, fact, by, settled, daysOpen } = dissent;
  const standing = standingLine(dissent, nameOf, { words, dates, locale: host.locale });
  return (
    <LinkRow
      text={fact}
      meta={[words('by', { name: nameOf(by) }), standing]}
      end={<DaysBadge text={words(settled ? 'daysSettled' : 'days', { count: daysOpen })} />}
      onOpen={() => {
        navigate(dissentPath(id));
      }}
    />
  );
};
