import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckInView } from '#contracts/pair-api.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { PulseList } from '../../../ui/check-in/PulseList.tsx';

type OwnCheckInProps = { readonly mine: CheckInView; readonly onChange: () => void };

/** One's own check-in, until the other has checked in, too. */
export const OwnCheckIn = ({ mine, onChange }: OwnCheckInProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { checkIn, other } = usePairPage().view;
  return (
    <Section title={words('checkIn.mine')}>
      <Body1>{words('checkIn.done', { name: other.name })}</Body1>
      <PulseList checkIn={mine} />
      <EyeLine who={words('who.checkIn', { name: other.name })} />
      <div className={styles.acts}>
        <Button onClick={onChange}>{words('checkIn.replace')}</Button>
        <Caption1 className={styles.quiet}>{words(`other.${checkIn.other}`, { name: other.name })}</Caption1>
      </div>
    </Section>
  );
};

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});
