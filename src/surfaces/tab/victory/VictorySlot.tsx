import { Body1 } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { VictoryView } from '#contracts/victory-api.ts';
import { LinkRow } from '../../ui/LinkRow.tsx';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { GoButton } from '../GoButton.tsx';
import { tellVictoryPath, victoryPath } from '../screens/paths.ts';
import { memberName } from '../week/week-slot.ts';
import type { WeekSlotProps } from '../week/week-slot.ts';
import { useWeekWords } from '../week/week-words.tsx';

/** The victories of the week, each with its result and what is repeated. */
export const VictorySlot = ({ view, isCurrent }: WeekSlotProps): ReactElement => {
  const words = useWeekWords('victory');
  const { victories, settings } = view;
  // What was told stays on the page once the team has switched the practice off.
  const isOpen = isCurrent && settings.practices.includes('victories');
  return (
    <Section title={words('title')} end={isOpen && <TellButton />}>
      {victories.length === 0 && <Body1>{words(isCurrent ? 'none' : 'past')}</Body1>}
      {victories.length > 0 && (
        <Rows>
          {victories.map((victory) => (
            <VictoryRow key={victory.id} victory={victory} view={view} />
          ))}
        </Rows>
      )}
    </Section>
  );
};

const TellButton = (): ReactElement => (
  <GoButton path={tellVictoryPath} look="subtle" icon={<AddRegular />}>
    {useWeekWords('victory')('tell')}
  </GoButton>
);

type VictoryRowProps = { readonly victory: VictoryView; readonly view: WeekSlotProps['view'] };

const VictoryRow = ({ victory: { id, by, from, result, repeat }, view }: VictoryRowProps): ReactElement => {
  const words = useWeekWords('victory');
  const [, navigate] = useLocation();
  const name = memberName(view, by) ?? words('former');
  const teller = from === undefined ? words('by', { name }) : words('byFrom', { name, team: from });
  return (
    <LinkRow
      text={result}
      meta={[words('repeat', { text: repeat }), teller]}
      onOpen={() => {
        navigate(victoryPath(id));
      }}
    />
  );
};
