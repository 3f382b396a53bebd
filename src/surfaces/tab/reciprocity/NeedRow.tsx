import { Button, useAnnounce } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { NeedView } from '#contracts/reciprocity-api.ts';
import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { ActMenu } from '../../ui/ActMenu.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useTab } from '../tab-context.tsx';
import { ItemRow } from './ItemRow.tsx';
import { LateForm } from './LateForm.tsx';
import { memberName } from '../week/week-slot.ts';
import { takerOf } from './read-reciprocity.ts';
import { useReciprocity, useReciprocityActs, useReciprocityWords } from './reciprocity-page.tsx';
import { ReciprocityOutcome } from './ReciprocityOutcome.tsx';

type NeedRowProps = { readonly noun: NeedNoun; readonly need: NeedView };
type Opened = 'nothing' | 'taking' | 'editing';

/** A need or an offer: whose, until when, and what one can do about it. */
export const NeedRow = ({ noun, need }: NeedRowProps): ReactElement => {
  const words = useReciprocityWords();
  const { dates } = useTab();
  const { week, teamId, client } = useReciprocity();
  const { announce } = useAnnounce();
  const { state, run } = useReciprocityActs();
  const [opened, setOpened] = useState<Opened>('nothing');
  const place = useFocusBack<HTMLLIElement>(opened !== 'nothing');
  const { id, by, text, until, revision, handedBack } = need;
  const nameOf = (personId: string): string => memberName(week, personId) ?? words('former');
  const close = (): void => {
    setOpened('nothing');
  };
  const takeBack = async (): Promise<void> => {
    if (await run(() => client.takeBack(teamId, noun, id, { basedOn: revision }))) announce(words('done.takeBack'));
  };
  const meta = [
    need.state === 'free' ? words(`needs.by.${noun}`, { name: nameOf(by), day: dates.date(until) }) : nameOf(by),
    ...(handedBack === undefined
      ? []
      : [words('needs.handedBack', { name: nameOf(handedBack.by), word: handedBack.word })]),
  ];
  return (
    <ItemRow
      place={place}
      name={nameOf(by)}
      text={text}
      meta={meta}
      end={<NeedEnd noun={noun} need={need} onOpen={setOpened} onTakeBack={() => void takeBack()} />}
    >
      <ReciprocityOutcome state={state} onRetry={() => void takeBack()} />
      {opened === 'taking' && (
        <LateForm>
          {({ TakeForm }) => (
            <TakeForm
              noun={noun}
              need={need}
              onClose={close}
              onDone={() => {
                close();
                announce(words('done.take'));
              }}
            />
          )}
        </LateForm>
      )}
      {opened === 'editing' && (
        <LateForm>{({ NeedForm }) => <NeedForm given={{ noun, need }} onClose={close} />}</LateForm>
      )}
    </ItemRow>
  );
};

type NeedEndProps = NeedRowProps & {
  readonly onOpen: (opened: Opened) => void;
  readonly onTakeBack: () => void;
};

const NeedEnd = ({ noun, need, onOpen, onTakeBack }: NeedEndProps): ReactElement | null => {
  const words = useReciprocityWords();
  const { week, me, isCurrent } = useReciprocity();
  if (need.state === 'over') return <Mark done={false} text={words('needs.over')} />;
  if (need.state === 'promised') {
    const taker = takerOf(need, week.reciprocity.promises);
    const name = taker && memberName(week, taker);
    return <Mark done text={name === undefined ? words('needs.taken') : words(`needs.taken.${noun}`, { name })} />;
  }
  if (!isCurrent) return null;
  const take = words(`needs.take.${noun}`);
  return (
    <>
      {need.by !== me && (
        <Button
          size="small"
          aria-label={`${take}: ${need.text}`}
          onClick={() => {
            onOpen('taking');
          }}
        >
          {take}
        </Button>
      )}
      {(me === undefined || need.by === me) && (
        <ActMenu
          label={words('needs.more')}
          about={need.text}
          icon={<MoreHorizontalRegular />}
          groups={[
            {
              acts: [
                {
                  id: 'edit',
                  text: words('needs.edit'),
                  onAct: () => {
                    onOpen('editing');
                  },
                },
                { id: 'take-back', text: words('needs.takeBack'), onAct: onTakeBack },
              ],
            },
          ]}
        />
      )}
    </>
  );
};
