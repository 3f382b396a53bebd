import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { VictoryView } from '#contracts/victory-api.ts';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
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

const TellButton = (): ReactElement => {
  const words = useWeekWords('victory');
  const [, navigate] = useLocation();
  return (
    <Button
      appearance="subtle"
      icon={<AddRegular />}
      onClick={() => {
        navigate(tellVictoryPath);
      }}
    >
      {words('tell')}
    </Button>
  );
};

type VictoryRowProps = { readonly victory: VictoryView; readonly view: WeekSlotProps['view'] };

const VictoryRow = ({ victory: { id, by, from, result, repeat }, view }: VictoryRowProps): ReactElement => {
  const styles = useStyles();
  const words = useWeekWords('victory');
  const [, navigate] = useLocation();
  const name = memberName(view, by) ?? words('former');
  return (
    <li className={styles.row}>
      <Link
        as="button"
        dir="auto"
        className={styles.result}
        onClick={() => {
          navigate(victoryPath(id));
        }}
      >
        {result}
      </Link>
      <Caption1>{words('repeat', { text: repeat })}</Caption1>
      <Caption1 className={styles.meta}>
        {from === undefined ? words('by', { name }) : words('byFrom', { name, team: from })}
      </Caption1>
    </li>
  );
};

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    minHeight: '44px',
    boxSizing: 'border-box',
    minWidth: 0,
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  result: { textAlign: 'start', whiteSpace: 'pre-wrap' },
  meta: { color: tokens.colorNeutralForeground3 },
});
