import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import type { PairView } from '#contracts/pair-api.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PersonAvatar } from '../../ui/PersonAvatars.tsx';
import { alliancesPath, pairPath } from '../screens/paths.ts';
import type { PairTask } from '../screens/paths.ts';
import { usePairWords, useTab } from '../tab-context.tsx';
import { usePairPage } from './pair-page.tsx';

/** Whose alliance this is, who sees it, how things stand, and the way back. */
export const PairHeader = ({ task }: { readonly task: PairTask | undefined }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { view } = usePairPage();
  const { name, former } = view.other;
  const title = words('page.title', { name });
  return (
    <>
      {task === undefined ? (
        <BackLink to={alliancesPath} text={words('home.back')} />
      ) : (
        <BackLink to={pairPath(view.allianceId)} text={title} />
      )}
      <div className={styles.head}>
        <span className={styles.faces}>
          <PersonAvatar name={name} size={40} look={isQuiet(view) ? 'quiet' : 'plain'} />
          <PersonAvatar name={view.me.name} size={40} />
        </span>
        <PageHeader
          title={task === undefined ? title : words(`page.${task}`)}
          {...(isWrittenApart(task) ? {} : { who: former ? words('who.me') : words('who.pair', { name }) })}
          place={placeOf(view, task)}
        />
      </div>
      {task === undefined && <StandingLine />}
    </>
  );
};

/** What the page shows changes altogether when the openness of both opens, as it does from task to task. */
const placeOf = ({ openness }: PairView, task: PairTask | undefined): string =>
  task === 'openness' ? `openness ${openness.revealed.kind}` : (task ?? 'overview');

/** Pages on which each text says for itself who sees it, and from when. */
const isWrittenApart = (task: PairTask | undefined): boolean =>
  task === 'openness' || task === 'prompts' || task === 'check-in';

const isQuiet = ({ vitality, standing, other }: PairView): boolean =>
  vitality !== 'fresh' || standing.kind === 'paused' || other.former;

const StandingLine = (): ReactElement | null => {
  const styles = useStyles();
  const words = usePairWords();
  const { dates } = useTab();
  const { standing, vitality, other } = usePairPage().view;
  switch (standing.kind) {
    case 'active':
      return (
        <div className={styles.standing}>
          <Caption1>{words('standing.active', { day: dates.day(standing.since) })}</Caption1>
          {vitality !== 'fresh' && <Body1>{words(`vitality.${vitality}`)}</Body1>}
        </div>
      );
    case 'paused':
      return <Body1>{words('standing.paused', { day: dates.date(standing.until) })}</Body1>;
    case 'invited':
      return <Caption1>{words('standing.invited', { day: dates.day(standing.at) })}</Caption1>;
    case 'left':
      return <Caption1>{words('standing.former', { name: other.name })}</Caption1>;
    case 'declined':
      return null;
  }
};

type BackLinkProps = { readonly to: string; readonly text: string };

/** One level up. */
export const BackLink = ({ to, text }: BackLinkProps): ReactElement => {
  const styles = useStyles();
  return (
    <nav>
      <Link href={to} className={styles.back}>
        <ArrowLeftRegular aria-hidden />
        {text}
      </Link>
    </nav>
  );
};

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, minWidth: 0 },
  faces: { display: 'inline-flex', columnGap: tokens.spacingHorizontalXXS, flexShrink: 0 },
  standing: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});
