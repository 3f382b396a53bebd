import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useUiWords } from '../../ui/words-context.tsx';
import { firstPath } from '../screens/paths.ts';
import { useTab } from '../tab-context.tsx';
import { useWeekActs } from '../week/use-week.ts';
import { VictoryOutcome } from './VictoryOutcome.tsx';
import { useVictoryWords } from './VictoryWords.tsx';
import type { VictoryPageProps } from './victory-page.ts';

type OwnActsProps = VictoryPageProps & { readonly onEdit: () => void };

/** What its author can do with the words: change them, or take them back once they have said so twice. */
export const OwnActs = ({ teamId, victory: { id, revision }, onEdit }: OwnActsProps): ReactElement => {
  const styles = useStyles();
  const words = useVictoryWords();
  const uiWords = useUiWords();
  const { practices } = useTab();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const place = useFocusBack<HTMLDivElement>(asking);
  const { state, run } = useWeekActs(teamId);
  const takeBack = async (): Promise<void> => {
    if (await run(() => practices.victories.takeBack(teamId, id, { basedOn: revision }))) navigate(firstPath);
  };
  return (
    <div ref={place} className={styles.box}>
      {asking && <Body1>{words('takeBack.ask')}</Body1>}
      <VictoryOutcome state={state} onRetry={() => void takeBack()} />
      <div className={styles.acts}>
        {asking ? (
          <>
            <Button disabledFocusable={state.kind === 'busy'} onClick={() => void takeBack()}>
              {words('takeBack.sure')}
            </Button>
            <Button
              appearance="subtle"
              onClick={() => {
                setAsking(false);
              }}
            >
              {uiWords('cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button icon={<EditRegular />} onClick={onEdit}>
              {words('edit')}
            </Button>
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              onClick={() => {
                setAsking(true);
              }}
            >
              {words('takeBack')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
};

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '70ch' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
