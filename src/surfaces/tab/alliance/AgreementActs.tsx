import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import type { TeamAllianceView, VersionView } from '#contracts/alliance-api.ts';
import { useAgreedWords } from '../tab-context.tsx';
import { differsFrom } from './read-view.ts';

const HistoryDrawer = lazy(async () => {
  const { HistoryDrawer: component } = await import(/* webpackChunkName: "tab-later-history" */ './HistoryDrawer.tsx');
  return { default: component };
});

type AgreementActsProps = {
  readonly view: TeamAllianceView;
  readonly version: VersionView;
  readonly onEdit: () => void;
};

/** What else can be done with an agreement: change its text, and read older versions. */
export const AgreementActs = ({ view, version, onEdit }: AgreementActsProps): ReactElement => {
  const styles = useStyles();
  const words = useAgreedWords();
  const [history, setHistory] = useState(false);
  const prepared = differsFrom(view, version);
  return (
    <div className={styles.acts}>
      <PostLine post={version.post} />
      {prepared && <Caption1 className={styles.quiet}>{words('force.prepared')}</Caption1>}
      <div className={styles.buttons}>
        <Button icon={<EditRegular />} onClick={onEdit}>
          {words(prepared ? 'force.editOn' : 'force.edit')}
        </Button>
        <Button
          appearance="subtle"
          icon={<HistoryRegular />}
          onClick={() => {
            setHistory(true);
          }}
        >
          {words('history.open')}
        </Button>
      </div>
      {history && (
        <Suspense fallback={null}>
          <HistoryDrawer
            view={view}
            onClose={() => {
              setHistory(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
};

const PostLine = ({ post }: { readonly post: VersionView['post'] }): ReactElement | null => {
  const styles = useStyles();
  const words = useAgreedWords();
  return post === 'sent' ? null : <Caption1 className={styles.quiet}>{words(`post.${post}`)}</Caption1>;
};

const useStyles = makeStyles({
  acts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
