import { Body1 } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { PersonalDissentsView, PersonalDissentView } from '#contracts/dissent-api.ts';
import { LinkRow } from '../../ui/LinkRow.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PersonAvatar } from '../../ui/PersonAvatars.tsx';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { useServerView } from '../../ui/server-view.ts';
import { GoButton } from '../GoButton.tsx';
import { alliancesPath, personalDissentPath, raisePath } from '../screens/paths.ts';
import { usePairWords, useTab } from '../tab-context.tsx';
import { DaysBadge } from './DaysBadge.tsx';
import { DissentFrame } from './DissentFrame.tsx';
import { DissentWords } from './DissentWords.tsx';
import { useDissentWords } from './dissent-desk.tsx';
import { useOwnSource } from './own-source.ts';
import { standingLine } from './read-dissent.ts';

/** Everything that stands between a person and others, or stood. */
export const OwnDissentsScreen = (): ReactElement => (
  <DissentWords>
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

const RaiseButton = (): ReactElement => (
  <GoButton path={raisePath} icon={<AddRegular />}>
    {useDissentWords()('raise')}
  </GoButton>
);

const List = ({ dissents }: { readonly dissents: readonly PersonalDissentView[] }): ReactElement => (
  <Rows>
    {dissents.map((dissent) => (
      <OwnRow key={`${dissent.other.personId} ${dissent.id}`} dissent={dissent} />
    ))}
  </Rows>
);

const OwnRow = ({ dissent }: { readonly dissent: PersonalDissentView }): ReactElement => {
  const words = useDissentWords();
  const { dates, host } = useTab();
  const [, navigate] = useLocation();
  const { id, by, fact, other, daysOpen, settled } = dissent;
  const name = other.name === '' ? words('someone') : other.name;
  const nameOf = (personId: string): string => (personId === other.personId ? name : words('own.you'));
  const standing = standingLine(dissent, nameOf, { words, dates, locale: host.locale });
  return (
    <LinkRow
      lead={<PersonAvatar name={name} />}
      text={fact}
      meta={[words(by === other.personId ? 'own.from' : 'own.to', { name }), standing]}
      end={<DaysBadge text={words(settled ? 'daysSettled' : 'days', { count: daysOpen })} />}
      onOpen={() => {
        navigate(personalDissentPath(other.personId, id));
      }}
    />
  );
};
