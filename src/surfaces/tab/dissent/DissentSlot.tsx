import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { DissentView } from '#contracts/dissent-api.ts';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
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

const RaiseButton = (): ReactElement => {
  const words = useWeekWords('dissent');
  const [, navigate] = useLocation();
  return (
    <Button
      appearance="subtle"
      icon={<AddRegular />}
      onClick={() => {
        navigate(raisePath);
      }}
    >
      {words('raise')}
    </Button>
  );
};

type DissentRowProps = { readonly dissent: DissentView; readonly view: WeekSlotProps['view'] };

const DissentRow = ({ dissent, view }: DissentRowProps): ReactElement => {
  const styles = useStyles();
  const words = useWeekWords('dissent');
  const { dates, host } = useTab();
  const [, navigate] = useLocation();
  const nameOf = (personId: string): string => memberName(view, personId) ?? words('former');
  const { id, fact, by } = dissent;
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <Link
          as="button"
          dir="auto"
          className={styles.fact}
          onClick={() => {
            navigate(dissentPath(id));
          }}
        >
          {fact}
        </Link>
        <Caption1 className={styles.meta}>{words('by', { name: nameOf(by) })}</Caption1>
        <Caption1 className={styles.meta}>
          {standingLine(dissent, nameOf, { words, dates, locale: host.locale })}
        </Caption1>
      </div>
      <DaysBadge text={words(dissent.settled ? 'daysSettled' : 'days', { count: dissent.daysOpen })} />
    </li>
  );
};

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    minHeight: '44px',
    boxSizing: 'border-box',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    flexGrow: 1,
    flexBasis: '160px',
    minWidth: 0,
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  fact: { textAlign: 'start', whiteSpace: 'pre-wrap' },
  meta: { color: tokens.colorNeutralForeground3 },
});
