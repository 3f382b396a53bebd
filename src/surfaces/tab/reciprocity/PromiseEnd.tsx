import { Button } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactElement } from 'react';
import type { PromiseView } from '#contracts/reciprocity-api.ts';
import type { ReciprocityKey } from '#messages/reciprocity/en.ts';
import { ActMenu } from '../../ui/ActMenu.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { actsOn } from './read-reciprocity.ts';
import type { PromiseAct } from './read-reciprocity.ts';
import { useReciprocity, useReciprocityWords } from './reciprocity-page.tsx';

type PromiseEndProps = {
  readonly promise: PromiseView;
  readonly busy: boolean;
  readonly onAct: (act: PromiseAct) => void;
};

/** Acts that stand as buttons; the others are in a menu. */
const shownActs = 2;

/** How a promise was found, and what the reader can say of it. */
export const PromiseEnd = ({ promise, busy, onAct }: PromiseEndProps): ReactElement => {
  const words = useReciprocityWords();
  const { me, week, isCurrent } = useReciprocity();
  const { state, text } = promise;
  const acts = isCurrent ? actsOn(promise, { me, members: week.team.members, today: week.today }) : [];
  return (
    <>
      {(state === 'kept' || state === 'let-go' || state === 'handed-back') && (
        <Mark done={state === 'kept'} text={words(`promises.state.${state}`)} />
      )}
      {acts.slice(0, shownActs).map((act, index) => (
        <Button
          key={act}
          size="small"
          appearance={index === 0 && act !== 'open-again' ? 'outline' : 'subtle'}
          aria-label={`${words(actKeys[act])}: ${text}`}
          disabledFocusable={busy}
          onClick={() => {
            onAct(act);
          }}
        >
          {words(actKeys[act])}
        </Button>
      ))}
      {acts.length > shownActs && (
        <ActMenu
          label={words('needs.more')}
          about={text}
          icon={<MoreHorizontalRegular />}
          disabled={busy}
          groups={[
            {
              acts: acts.slice(shownActs).map((act) => ({
                id: act,
                text: words(actKeys[act]),
                onAct: () => {
                  onAct(act);
                },
              })),
            },
          ]}
        />
      )}
    </>
  );
};

const actKeys: Readonly<Record<PromiseAct, ReciprocityKey>> = {
  kept: 'promises.act.kept',
  'to-fix': 'promises.act.to-fix',
  'keep-on': 'promises.act.keep-on',
  'let-go': 'promises.act.let-go',
  'handed-back': 'promises.act.hand-back',
  'open-again': 'promises.act.open-again',
  change: 'promises.act.change',
  take: 'promises.act.take',
};
