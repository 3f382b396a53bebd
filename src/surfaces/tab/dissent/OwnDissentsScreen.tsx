import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { PersonalDissentsView, PersonalDissentView } from '#contracts/dissent-api.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PersonAvatar } from '../../ui/PersonAvatars.tsx';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { useServerView } from '../../ui/server-view.ts';
import { alliancesPath, personalDissentPath, raisePath } from '../screens/paths.ts';
import { usePairWords, useTab } from '../tab-context.tsx';
import { DaysBadge } from './DaysBadge.tsx';
import { DissentFrame, DissentLoading } from './DissentFrame.tsx';
import { DissentWords } from './DissentWords.tsx';
import { useDissentWords } from './dissent-desk.tsx';
import { useOwnSource } from './own-source.ts';
import { standingLine } from './read-dissent.ts';

/** Everything that stands between a person and others, or stood. */
export const OwnDissentsScreen = (): ReactElement => (
  <DissentWords waiting={<DissentLoading />}>
    <OwnDissents />
  </DissentWords>
);

const OwnDissents = (): ReactElement => {
  const words = useDissentWords();
  const pairWords = usePairWords();
  const { state, retry } = useServerView(useOwnSource());
  return (
    <DissentFrame
      back={{ path: alliancesPath, text: pairWords('home.back') }}
      title={words('own.title')}
      state={state}
      onRetry={retry}
    >
      {(view) => <Lists view={view} />}
    </DissentFrame>
  );
};

const Lists = ({ view: { dissents } }: { readonly view: PersonalDissentsView }): ReactElement => {
  const words = useDissentWords();
  const open = dissents.filter(({ settled }) => !settled);
  const settled = dissents.filter((one) => one.settled);
  return (
    <>
      <PageHeader title={words('own.title')} who={words('own.who')}>
        <RaiseButton />
      </PageHeader>
      <Section title={words('own.open')}>
        {open.length === 0 ? <Body1>{words('own.none')}</Body1> : <List dissents={open} />}
      </Section>
      {settled.length > 0 && (
        <Section title={words('own.settled')}>
          <List dissents={settled} />
        </Section>
      )}
    </>
  );
};

const RaiseButton = (): ReactElement => {
  const words = useDissentWords();
  const [, navigate] = useLocation();
  return (
    <Button
      icon={<AddRegular />}
      onClick={() => {
        navigate(raisePath);
      }}
    >
      {words('raise')}
    </Button>
  );
};

const List = ({ dissents }: { readonly dissents: readonly PersonalDissentView[] }): ReactElement => (
  <Rows>
    {dissents.map((dissent) => (
      <OwnRow key={`${dissent.other.personId} ${dissent.id}`} dissent={dissent} />
    ))}
  </Rows>
);

const OwnRow = ({ dissent }: { readonly dissent: PersonalDissentView }): ReactElement => {
  const styles = useStyles();
  const words = useDissentWords();
  const { dates, host } = useTab();
  const [, navigate] = useLocation();
  const { id, by, fact, other, daysOpen, settled } = dissent;
  const name = other.name === '' ? words('someone') : other.name;
  const nameOf = (personId: string): string => (personId === other.personId ? name : words('own.you'));
  return (
    <li className={styles.row}>
      <PersonAvatar name={name} />
      <div className={styles.text}>
        <Link
          as="button"
          dir="auto"
          className={styles.fact}
          onClick={() => {
            navigate(personalDissentPath(other.personId, id));
          }}
        >
          {fact}
        </Link>
        <Caption1 className={styles.meta}>{words(by === other.personId ? 'own.from' : 'own.to', { name })}</Caption1>
        <Caption1 className={styles.meta}>
          {standingLine(dissent, nameOf, { words, dates, locale: host.locale })}
        </Caption1>
      </div>
      <DaysBadge text={words(settled ? 'daysSettled' : 'days', { count: daysOpen })} />
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
