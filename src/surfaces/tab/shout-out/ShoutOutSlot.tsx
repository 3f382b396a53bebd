import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactElement } from 'react';
import type { ShoutOutView } from '#contracts/shout-out-api.ts';
import { listIn } from '#messages/list-in.ts';
import { PersonAvatar } from '../../ui/PersonAvatars.tsx';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { GoButton } from '../GoButton.tsx';
import { shoutOutsPath } from '../screens/paths.ts';
import { useTab } from '../tab-context.tsx';
import { memberName } from '../week/week-slot.ts';
import type { WeekSlotProps } from '../week/week-slot.ts';
import { useWeekWords } from '../week/week-words.tsx';

/** Whose voices it is, and the recognitions of the week that everyone may read. */
export const ShoutOutSlot = ({ view, isCurrent }: WeekSlotProps): ReactElement => {
  const styles = useStyles();
  const words = useWeekWords('shoutOut');
  const { posted, voices } = view.shoutOuts;
  const list = useListOf();
  const names = voices.map((personId) => memberName(view, personId) ?? words('former'));
  const isOn = view.settings.practices.includes('shout-outs');
  return (
    <Section title={words('title')} end={isCurrent && isOn && <OpenButton />}>
      {names.length > 0 && (
        <div className={styles.voices}>
          {names.map((name, index) => (
            <PersonAvatar key={voices[index]} name={name} />
          ))}
          <Body1 dir="auto" className={styles.names}>
            {words(isCurrent ? 'voices.line' : 'voices.past', { count: names.length, names: list(names) })}
          </Body1>
        </div>
      )}
      {names.length === 0 && isCurrent && isOn && <Body1>{words('voices.none')}</Body1>}
      {posted.length === 0 && <Body1>{words(isCurrent ? 'none' : 'past')}</Body1>}
      {posted.length > 0 && (
        <Rows>
          {posted.map((shoutOut) => (
            <PostedRow key={shoutOut.id} shoutOut={shoutOut} view={view} />
          ))}
        </Rows>
      )}
    </Section>
  );
};

const OpenButton = (): ReactElement => (
  <GoButton path={shoutOutsPath} look="primary" icon={<AddRegular />}>
    {useWeekWords('shoutOut')('open')}
  </GoButton>
);

const useListOf = (): ((names: readonly string[]) => string) => {
  const { locale } = useTab().host;
  return (names) => listIn(locale, names);
};

type PostedRowProps = { readonly shoutOut: ShoutOutView; readonly view: WeekSlotProps['view'] };

const PostedRow = ({ shoutOut, view }: PostedRowProps): ReactElement => {
  const styles = useStyles();
  const words = useWeekWords('shoutOut');
  const list = useListOf();
  const nameOf = (personId: string): string => memberName(view, personId) ?? words('former');
  const { by, to, gesture, impact, learning } = shoutOut;
  return (
    <li className={styles.row}>
      <Caption1 dir="auto" className={styles.meta}>
        {words('posted.line', { from: nameOf(by), to: list(to.map(nameOf)) })}
      </Caption1>
      <Body1 dir="auto" className={styles.text}>
        {gesture}
      </Body1>
      <Caption1 dir="auto" className={styles.text}>
        {words('posted.impact', { text: impact })}
      </Caption1>
      <Caption1 dir="auto" className={styles.text}>
        {words('posted.learning', { text: learning })}
      </Caption1>
    </li>
  );
};

const useStyles = makeStyles({
  voices: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  names: { flexBasis: '160px', flexGrow: 1, minWidth: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: { maxWidth: '70ch', whiteSpace: 'pre-wrap' },
  meta: { color: tokens.colorNeutralForeground3 },
});
