import { Body1, Button, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { isBlank } from '#domain/shared/text.ts';
import { mostRecipients, shoutOutTextLimit } from '#domain/shout-out/shout-out.ts';
import type { ShoutOutText } from '#domain/shout-out/shout-out.ts';
import { speakingSeconds } from '#domain/shout-out/speaking-time.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { useTab } from '../tab-context.tsx';
import { useDraft } from '../use-draft.ts';
import { ActLine } from './ActLine.tsx';
import { PeopleField } from './PeopleField.tsx';
import { useShoutOutActs, useShoutOutDesk, useShoutOutWords } from './shout-out-desk.tsx';

/** Recognising someone: who, and three short parts; kept until it is sent. */
export const GiveSection = (): ReactElement => {
  const styles = useStyles();
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
  const ready = to.length > 0 && to.length <= mostRecipients && isComplete(text) && state.kind !== 'busy';
  const send = async (): Promise<void> => {
    if (!ready || !(await run(() => client.give(teamId, id, { to, ...text })))) return;
    draft.clear();
    draft.edit({ to: '', gesture: '', impact: '', learning: '', id: newId() });
    announce(words('form.sent'));
  };
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'Enter' && (ctrlKey || metaKey)) void send();
  };
  if (!week.settings.practices.includes('shout-outs'))
    return <Section title={words('form.title')}>{words('refusal.practice-is-off')}</Section>;
  return (
    <Section title={words('form.title')}>
      {others.length === 0 ? (
        <Body1>{words('form.alone')}</Body1>
      ) : (
        // Keys of the fields inside; the box itself is nothing to act on.
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions
        <div className={styles.form} onKeyDown={onKeyDown}>
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
          <EyeLine who={words('form.who')} />
          <ActLine state={state} onRetry={() => void send()} />
          <div>
            <Button appearance="primary" disabledFocusable={!ready} onClick={() => void send()}>
              {words('form.send')}
            </Button>
          </div>
        </div>
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
    <div>
      <TextField
        label={words(`form.${name}`)}
        value={text[name]}
        limit={shoutOutTextLimit}
        rows={2}
        onEdit={(next) => {
          onEdit({ ...text, [name]: next });
        }}
        onLeave={() => undefined}
      />
      {isBlank(text[name]) && <Caption1 className={styles.quiet}>{words(`form.${name}.example`)}</Caption1>}
    </div>
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

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '70ch' },
  quiet: { color: tokens.colorNeutralForeground3 },
});
