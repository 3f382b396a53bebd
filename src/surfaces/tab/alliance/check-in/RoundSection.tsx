import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { figuresFrom } from '#domain/alliance/team/check-in-results.ts';
import { Section } from '../../../ui/Section.tsx';
import { checkInPath } from '../../screens/paths.ts';
import { useTab, useAgreedWords } from '../../tab-context.tsx';

/** When the team looks at its alliance again, how many have answered, and the way there. */
export const RoundSection = ({ view }: { readonly view: TeamAllianceView }): ReactElement => {
  const styles = useStyles();
  const words = useAgreedWords();
  const [, navigate] = useLocation();
  const { answers, mine } = view.checkIn;
  const asked = view.next === 'check-in';
  return (
    <Section title={words('round.title')}>
      {answers === 0 ? (
        <DueLine view={view} />
      ) : (
        <Body1>
          {words('round.count', { count: answers })}{' '}
          {view.team.members.length >= figuresFrom && words('round.figures', { from: figuresFrom })}
        </Body1>
      )}
      {mine !== undefined && <Caption1 className={styles.quiet}>{words('round.mine')}</Caption1>}
      <div>
        <Button
          appearance={asked ? 'primary' : 'secondary'}
          onClick={() => {
            navigate(checkInPath);
          }}
        >
          {words(asked ? 'round.act' : 'round.see')}
        </Button>
      </div>
    </Section>
  );
};

const DueLine = ({ view }: { readonly view: TeamAllianceView }): ReactElement | null => {
  const words = useAgreedWords();
  const { clock, dates } = useTab();
  const { dueOn } = view.checkIn;
  if (dueOn === undefined) return null;
  const isPast = dueOn < dates.today(clock.now());
  return <Body1>{words(isPast ? 'round.was' : 'round.next', { day: dates.date(dueOn) })}</Body1>;
};

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });
