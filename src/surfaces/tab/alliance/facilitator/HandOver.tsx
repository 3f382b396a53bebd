import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { Overlay } from '../../../ui/Overlay.tsx';
import { PersonAvatar } from '../../../ui/PersonAvatars.tsx';
import { useUiWords } from '../../../ui/words-context.tsx';
import { useTab, useTabWords } from '../../tab-context.tsx';
import { membersByName } from '../read-view.ts';

type HandOverProps = {
  readonly view: TeamAllianceView;
  /** @param personId `null` to let the role go. */
  readonly onGive: (personId: string | null) => void;
  readonly onCancel: () => void;
};

/** To whom the facilitator hands the role over, A to Z, or that nobody holds it from now on. */
export const HandOver = ({ view, onGive, onCancel }: HandOverProps): ReactElement => {
  const styles = useStyles();
  const words = useTabWords();
  const uiWords = useUiWords();
  const { host } = useTab();
  const others = membersByName(view, host.locale).filter(({ personId }) => personId !== view.me);
  return (
    <Overlay
      title={words('facilitator.title')}
      place="centre"
      onClose={onCancel}
      acts={
        <>
          <Button onClick={onCancel}>{uiWords('cancel')}</Button>
          <Button
            onClick={() => {
              onGive(null);
            }}
          >
            {words('facilitator.letGo')}
          </Button>
        </>
      }
    >
      <Body1>{words(others.length === 0 ? 'facilitator.alone' : 'facilitator.text')}</Body1>
      {/* Safari drops the list role where the bullets are styled away. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul role="list" className={styles.people}>
        {others.map(({ personId, name }) => (
          <li key={personId}>
            <Button
              appearance="subtle"
              icon={<PersonAvatar name={name} />}
              className={styles.person}
              onClick={() => {
                onGive(personId);
              }}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </Overlay>
  );
};

const useStyles = makeStyles({
  people: { listStyleType: 'none', margin: 0, padding: 0 },
  person: {
    width: '100%',
    minHeight: '44px',
    justifyContent: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    '& .fui-Button__icon': { width: 'auto', height: 'auto' },
  },
});
