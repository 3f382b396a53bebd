import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { mid } from '../../ui/breakpoints.ts';
import { Loading, LoadingRows } from '../../ui/Loading.tsx';

/** One part of the week's page before it is there: its surface and its rows. */
export const PartLoading = ({ rows }: { readonly rows: number }): ReactElement => (
  <div className={useStyles().surface}>
    <Loading>
      <LoadingRows rows={rows} />
    </Loading>
  </div>
);

const useStyles = makeStyles({
  surface: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    [mid]: { padding: tokens.spacingHorizontalXL },
  },
});
