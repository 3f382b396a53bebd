import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChallengeView } from '#contracts/challenge-api.ts';
import { weekOf } from '#domain/shared/week.ts';
import { Section } from '../../ui/Section.tsx';
import { GoButton } from '../GoButton.tsx';
import { fourWeeksPath } from '../screens/paths.ts';
import { PartLoading } from '../week/PartLoading.tsx';
import type { WeekSlotProps } from '../week/week-slot.ts';
import { ChallengeWords, useChallengeWords } from './challenge-words.tsx';
import { usePhaseText } from './phase-text.ts';
import { openChallenge, toldIn } from './read-challenge.ts';
import { ToldStory } from './ToldStory.tsx';

/** The practice that the team keeps for four weeks, as it stands; the stories that were told in the week. */
export const ChallengeSlot = (props: WeekSlotProps): ReactElement => (
  <ChallengeWords waiting={<PartLoading rows={1} />}>
    <FourWeeks {...props} />
  </ChallengeWords>
);

const FourWeeks = ({ view, isCurrent }: WeekSlotProps): ReactElement => {
  const words = useChallengeWords();
  const challenge = isCurrent ? openChallenge(view) : undefined;
  const told = toldIn(view);
  const canChoose = isCurrent && challenge === undefined;
  return (
    <Section
      title={words('title')}
      end={
        <GoButton path={fourWeeksPath} look="subtle">
          {words(canChoose ? 'slot.choose' : challenge === undefined ? 'slot.gallery' : 'slot.open')}
        </GoButton>
      }
    >
      {challenge !== undefined && <Going challenge={challenge} today={view.today} />}
      {told.map((one) => (
        <ToldStory key={one.id} challenge={one} week={view} heading="h3" />
      ))}
      {challenge === undefined && told.length === 0 && <Body1>{words('lead')}</Body1>}
    </Section>
  );
};

type GoingProps = { readonly challenge: ChallengeView; readonly today: string };

const Going = ({ challenge, today }: GoingProps): ReactElement => {
  const styles = useStyles();
  const words = useChallengeWords();
  const phase = usePhaseText(challenge, today);
  const { before, after, practice, weeks } = challenge;
  const open = after.kind === 'open' ? after : before.kind === 'open' ? before : undefined;
  const thisWeek = weeks.find(({ week }) => week === weekOf(today));
  return (
    <div className={styles.going}>
      <Body1>{words('slot.going', { practice: words(`practice.${practice}`), phase })}</Body1>
      {thisWeek !== undefined && (
        <Body1>
          {thisWeek.mark === undefined
            ? words('slot.unmarked')
            : words('slot.marked', { mark: words(`weeks.${thisWeek.mark}`) })}
        </Body1>
      )}
      {open !== undefined && (
        <Caption1 className={styles.meta}>
          {words(open === after ? 'look.after' : 'look.before')}: {words('look.answers', { count: open.answers })}
        </Caption1>
      )}
    </div>
  );
};

const useStyles = makeStyles({
  going: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  meta: { color: tokens.colorNeutralForeground3 },
});
