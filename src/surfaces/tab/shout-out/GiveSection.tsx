import { Body1, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isBlank } from '#domain/shared/text.ts';
import { mostRecipients, shoutOutTextLimit } from '#domain/shout-out/shout-out.ts';
import type { ShoutOutText } from '#domain/shout-out/shout-out.ts';
import { speakingSeconds } from '#domain/shout-out/speaking-time.ts';
import { ExampleField } from '../../ui/ExampleField.tsx';
import { FormBox } from '../../ui/FormBox.tsx';
import { Section } from '../../ui/Section.tsx';
import { PracticeOff } from '../PracticeOff.tsx';
import { useTab } from '../tab-context.tsx';
import { useDraft } from '../use-draft.ts';
import { ActLine } from './ActLine.tsx';
import { PeopleField } from './PeopleField.tsx';
import { useShoutOutActs, useShoutOutDesk, useShoutOutWords } from './shout-out-desk.tsx';

/** Recognising someone: who, and three short parts; kept until it is sent. */
export const GiveSection = (): ReactElement => {
  const words = useShoutOutWords();
  const { newId, host } = useTab();
  const { announce } = useAnnounce();
  const { teamId, week, client } = useShoutOutDesk();
  const { state, run } = useShoutOutActs();
  // The id is kept with the text: sent again after a lost answer, it is the same recognition.
  const draft = useDraft(`shout-out.new.${teamId}`, { to: '', gesture: '', impact: '', learning: '', id: newId() });
  const { to: kept, id, ...text } = draft.value;
  const others = week.team.members.filter(({ personId }) => personId !== host.person?.personId);
  const to = kept.split(',').filter((one) => others.some(({ personId }) => personId === one));
  const complete = to.length > 0 && to.length <= mostRecipients && isComplete(text);
  const send = async (): Promise<void> => {
    if (!(await run(() => client.give(teamId, id, { to, ...text })))) return;
    draft.clear();
    announce(words('form.sent'));
  };
  if (!week.settings.practices.includes('shout-outs'))
    return (
      <Section title={words('form.title')}>
        <PracticeOff text={words('refusal.practice-is-off')} />
      </Section>
    );
  return (
    <Section title={words('form.title')}>
      {others.length === 0 ? (
        <Body1>{words('form.alone')}</Body1>
      ) : (
        <FormBox
          who={words('form.who')}
          send={words('form.send')}
          primary
          complete={complete}
          busy={state.kind === 'busy'}
          outcome={<ActLine state={state} onRetry={() => void send()} />}
          onSend={() => void send()}
        >
          <PeopleField
            label={words('form.to')}
            people={others}
            chosen={to}
            onChoose={(next) => {
              draft.edit({ ...draft.value, to: next.join() });
            }}
          />
          <Parts
            text={text}
            onEdit={(next) => {
              draft.edit({ ...draft.value, ...next });
            }}
          />
        </FormBox>
      )}
    </Section>
  );
};

const isComplete = (text: ShoutOutText): boolean =>
  [text.gesture, text.impact, text.learning].every((part) => !isBlank(part) && part.length <= shoutOutTextLimit);

type PartsProps = { readonly text: ShoutOutText; readonly onEdit: (text: ShoutOutText) => void };

/** Seconds from which a recognition is told to be longer than it needs to be. */
const longSeconds = 75;

/** Gesture, impact, learning, each with an example while it is empty; and how long it takes to say. */
const Parts = ({ text: { gesture, impact, learning }, onEdit }: PartsProps): ReactElement => {
  const styles = useStyles();
  const words = useShoutOutWords();
  const text = { gesture, impact, learning };
  const seconds = speakingSeconds(text);
  const part = (name: keyof ShoutOutText): ReactElement => (
    <ExampleField
      label={words(`form.${name}`)}
      value={text[name]}
      limit={shoutOutTextLimit}
      rows={2}
      example={words(`form.${name}.example`)}
      onEdit={(next) => {
        onEdit({ ...text, [name]: next });
      }}
    />
  );
  return (
    <>
      {part('gesture')}
      {part('impact')}
      {part('learning')}
      <Caption1 className={styles.quiet}>
        {words(seconds > longSeconds ? 'form.long' : 'form.time', { seconds })}
      </Caption1>
    </>
  );
};

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });
