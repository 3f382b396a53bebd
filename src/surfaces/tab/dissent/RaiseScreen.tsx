import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { dissentPath, firstPath } from '../screens/paths.ts';
import { useTab } from '../tab-context.tsx';
import { useDraft } from '../use-draft.ts';
import { useWeek, useWeekActs } from '../week/use-week.ts';
import { DissentForm } from './DissentForm.tsx';
import { AboutField } from './AboutField.tsx';
import type { About } from './AboutField.tsx';
import { DissentFields, isComplete } from './DissentFields.tsx';
import { DissentFrame } from './DissentFrame.tsx';
import { DissentWords } from './DissentWords.tsx';
import { useDissentWords } from './dissent-desk.tsx';
import { LineField } from './LineField.tsx';
import { PersonField } from './PersonField.tsx';
import { SentAlone } from './SentAlone.tsx';
import { useRaiseAlone } from './use-raise-alone.ts';

/** Where a dissent is raised: first the question whom it concerns, then fact, impact and proposal. */
export const RaiseScreen = ({ teamId }: { readonly teamId: TeamId }): ReactElement => (
  <DissentWords>
    <Raise teamId={teamId} />
  </DissentWords>
);

const Raise = ({ teamId }: { readonly teamId: TeamId }): ReactElement => {
  const words = useDissentWords();
  const { state, retry } = useWeek(teamId, undefined);
  const [sentTo, setSentTo] = useState<string>();
  return (
    <DissentFrame
      back={{ path: firstPath, text: words('back.week') }}
      title={words('raise.title')}
      state={state}
      onRetry={retry}
    >
      {(week) => (
        <>
          <PageHeader
            title={sentTo === undefined ? words('raise.title') : words('sent.title', { name: sentTo })}
            place={sentTo === undefined ? 'form' : 'sent'}
          />
          {sentTo === undefined ? (
            <Section title={words('raise.form')}>
              <RaiseForm teamId={teamId} week={week} onSentAlone={setSentTo} />
            </Section>
          ) : (
            <SentAlone name={sentTo} />
          )}
        </>
      )}
    </DissentFrame>
  );
};

type RaiseFormProps = {
  readonly teamId: TeamId;
  readonly week: WeekView;
  readonly onSentAlone: (name: string) => void;
};

const RaiseForm = ({ teamId, week, onSentAlone }: RaiseFormProps): ReactElement => {
  const words = useDissentWords();
  const { practices, newId, host } = useTab();
  const [, navigate] = useLocation();
  const { state, run } = useWeekActs(teamId);
  const alone = useRaiseAlone();
  const isOn = week.settings.practices.includes('dissent');
  // The id is kept with the text: sent again after a lost answer, it is the same dissent.
  const draft = useDraft(`dissent.new.${teamId}`, {
    ...{ fact: '', impact: '', proposal: '', lineId: '', to: '' },
    about: '',
    id: newId(),
  });
  const { fact, impact, proposal, lineId, to, id } = draft.value;
  const about: About | undefined = draft.value.about === 'person' || !isOn ? 'person' : aboutOf(draft.value.about);
  const others = week.team.members.filter(({ personId }) => personId !== host.person?.personId);
  const other = others.find(({ personId }) => personId === to);
  const text = { fact, impact, proposal };
  const send = async (): Promise<void> => {
    if (about === 'method') {
      const body = { ...text, lineId: lineId === '' ? null : lineId, basedOn: 0 };
      if (!(await run(() => practices.dissents.raise(teamId, id, body)))) return;
      draft.clear();
      navigate(dissentPath(id));
    } else if (other !== undefined) {
      if (!(await alone.raise(other, id, text))) return;
      draft.clear();
      onSentAlone(other.name);
    }
  };
  return (
    <DissentForm
      who={whoOf(about, week.team.name, other?.name ?? words('someone'), words)}
      send={
        about === 'person'
          ? words('form.send.person', { name: other?.name ?? words('someone') })
          : words('form.send.team')
      }
      primary
      complete={isComplete(text) && (about === 'method' || (about === 'person' && other !== undefined))}
      state={about === 'person' ? alone.state : state}
      onSend={() => void send()}
    >
      <AboutField
        about={about}
        isMethodOn={isOn}
        onChoose={(next) => {
          draft.edit({ ...draft.value, about: next });
        }}
      />
      {about === 'person' && (
        <PersonField
          people={others}
          chosen={to}
          onChoose={(next) => {
            draft.edit({ ...draft.value, to: next });
          }}
        />
      )}
      {about !== undefined && (
        <DissentFields
          value={text}
          onEdit={(next) => {
            draft.edit({ ...draft.value, ...next });
          }}
        />
      )}
      {about === 'method' && (
        <LineField
          teamId={teamId}
          lineId={lineId}
          onChoose={(next) => {
            draft.edit({ ...draft.value, lineId: next });
          }}
        />
      )}
    </DissentForm>
  );
};

const aboutOf = (kept: string): About | undefined => (kept === 'method' || kept === 'person' ? kept : undefined);

/** Who will read it; before the first question is answered it is read by nobody. */
const whoOf = (
  about: About | undefined,
  team: string,
  name: string,
  words: ReturnType<typeof useDissentWords>,
): string => {
  switch (about) {
    case undefined:
      return words('who.nobody');
    case 'method':
      return words('who.team', { team });
    case 'person':
      return words('who.pair', { name });
  }
};
