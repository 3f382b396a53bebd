import { Body1, Button, makeStyles, useAnnounce } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OwnFieldView } from '#contracts/field-window-api.ts';
import { waitIn } from '../../ui/asked-to-wait.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Loading, LoadingText } from '../../ui/Loading.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { Failed } from '../../ui/States.tsx';
import { dotted } from '../../ui/dotted.ts';
import { useTab } from '../tab-context.tsx';
import { memberName } from '../week/week-slot.ts';
import { ActLine } from './ActLine.tsx';
import { useFieldActs, useFieldDesk, useFieldWords, useObstacles } from './field-desk.tsx';

/** What one noted in the last weeks, with a way to take it back. */
export const NotesSection = (): ReactElement => {
  const words = useFieldWords();
  const { own } = useFieldDesk();
  return (
    <Section title={words('notes.title')}>
      <EyeLine who={words('notes.who')} />
      {own.notes.length === 0 ? (
        <Body1>{words('notes.none')}</Body1>
      ) : (
        <Rows>
          {own.notes.map((note) => (
            <NoteRow key={note.day} note={note} />
          ))}
        </Rows>
      )}
    </Section>
  );
};

type NoteRowProps = { readonly note: OwnFieldView['notes'][number] };

const NoteRow = ({ note: { day, told, revision } }: NoteRowProps): ReactElement => {
  const styles = useStyles();
  const words = useFieldWords();
  const { dates } = useTab();
  const { announce } = useAnnounce();
  const { teamId, client } = useFieldDesk();
  const { state, run } = useFieldActs();
  const takeBack = async (): Promise<void> => {
    if (await run(() => client.takeBack(teamId, day, { basedOn: revision }))) announce(words('notes.takenBack'));
  };
  const date = dates.date(day);
  const lines = told.kind === 'skipped' ? [] : [told.seen, told.asked, told.obstacle].filter((line) => line !== '');
  return (
    <>
      <Row
        text={lines.length === 0 ? words(told.kind === 'held' ? 'notes.well' : 'notes.skipped') : dotted(lines)}
        meta={date}
        end={
          <Button
            appearance="subtle"
            size="small"
            className={styles.act}
            aria-label={words('notes.takeBack.of', { day: date })}
            disabledFocusable={state.kind === 'busy'}
            onClick={() => void takeBack()}
          >
            {words('notes.takeBack')}
          </Button>
        }
      />
      {(state.kind === 'failed' || state.kind === 'refused') && (
        <li>
          <ActLine state={state} onRetry={() => void takeBack()} />
        </li>
      )}
    </>
  );
};

/** The obstacles that the whole team has removed. */
export const ObstaclesSection = (): ReactElement => {
  const words = useFieldWords();
  const { dates } = useTab();
  const { teamId, week } = useFieldDesk();
  const { state, retry } = useObstacles(teamId);
  const nameOf = (personId: string): string => memberName(week, personId) ?? words('former');
  return (
    <Section title={words('obstacles.title')}>
      <EyeLine who={words('obstacles.who', { team: week.team.name })} />
      {state.kind === 'loading' && (
        <Loading>
          <LoadingText lines={3} />
        </Loading>
      )}
      {state.kind === 'failed' && <Failed {...waitIn(state)} onRetry={retry} />}
      {state.kind === 'ready' && state.view.obstacles.length === 0 && <Body1>{words('obstacles.none')}</Body1>}
      {state.kind === 'ready' && state.view.obstacles.length > 0 && (
        <Rows>
          {state.view.obstacles.map(({ by, day, text }) => (
            <Row
              key={`${day} ${by}`}
              text={text}
              meta={words('obstacles.by', { name: nameOf(by), day: dates.date(day) })}
            />
          ))}
        </Rows>
      )}
    </Section>
  );
};

const useStyles = makeStyles({ act: { flexShrink: 0, whiteSpace: 'nowrap' } });
