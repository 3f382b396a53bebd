import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { Unavailable } from '#ports/unavailable.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { ownDissentsPath, personalDissentPath } from '../screens/paths.ts';
import { useTab } from '../tab-context.tsx';
import { useDraft } from '../use-draft.ts';
import { DissentForm } from './DissentForm.tsx';
import { BackTo } from '../BackTo.tsx';
import { DissentFields, isComplete } from './DissentFields.tsx';
import { DissentWords } from './DissentWords.tsx';
import type { Concerned } from './dissent-desk.tsx';
import { useDissentWords } from './dissent-desk.tsx';
import { useRaiseAlone } from './use-raise-alone.ts';

/** In one's own tab, a dissent is about a person and goes to that person alone. */
export const RaiseAloneScreen = (): ReactElement => (
  <DissentWords>
    <RaiseAlone />
  </DissentWords>
);

const RaiseAlone = (): ReactElement => {
  const words = useDissentWords();
  return (
    <Page>
      <BackTo path={ownDissentsPath} text={words('back.own')} />
      <PageHeader title={words('raise.title')} place="form" />
      <Section title={words('raise.person')}>
        <AloneForm />
      </Section>
    </Page>
  );
};

const AloneForm = (): ReactElement => {
  const words = useDissentWords();
  const { newId } = useTab();
  const [, navigate] = useLocation();
  const { state, raise } = useRaiseAlone();
  // The id is kept with the text: sent again after a lost answer, it is the same dissent.
  const draft = useDraft('dissent.new.alone', {
    ...{ fact: '', impact: '', proposal: '', to: '', name: '' },
    id: newId(),
  });
  const { fact, impact, proposal, to, name, id } = draft.value;
  const text = { fact, impact, proposal };
  const shown = name === '' ? words('someone') : name;
  const send = async (): Promise<void> => {
    if (!(await raise({ personId: to, name: shown }, id, text))) return;
    draft.clear();
    navigate(personalDissentPath(to, id));
  };
  return (
    <DissentForm
      who={to === '' ? words('who.nobody') : words('who.pair', { name: shown })}
      send={words('form.send.person', { name: shown })}
      primary
      complete={to !== '' && isComplete(text)}
      state={state}
      onSend={() => void send()}
    >
      <PickPerson
        name={to === '' ? undefined : shown}
        onPick={(person) => {
          draft.edit({ ...draft.value, to: person.personId, name: person.name });
        }}
      />
      <DissentFields
        value={text}
        onEdit={(next) => {
          draft.edit({ ...draft.value, ...next });
        }}
      />
    </DissentForm>
  );
};

type PickPersonProps = {
  /** Who is chosen. */
  readonly name: string | undefined;
  readonly onPick: (person: Concerned) => void;
};

const PickPerson = ({ name, onPick }: PickPersonProps): ReactElement => {
  const styles = useStyles();
  const words = useDissentWords();
  const { people } = useTab();
  const [failed, setFailed] = useState(false);
  const pick = async (): Promise<void> => {
    setFailed(false);
    try {
      const person = await people.pick(words('raise.picker'));
      if (person !== undefined) onPick(person);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      setFailed(true);
    }
  };
  return (
    <div className={styles.pick}>
      <Body1>{words('raise.personText')}</Body1>
      {name !== undefined && <Body1>{words('own.to', { name })}</Body1>}
      <div>
        <Button onClick={() => void pick()}>{words('raise.pick')}</Button>
      </div>
      {failed && <Notice text={words('raise.noPicker')} />}
    </div>
  );
};

const useStyles = makeStyles({
  pick: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '70ch' },
});
