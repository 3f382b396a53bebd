import type { ReactElement } from 'react';
import { Loading, LoadingRows } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';

/** One's own tab before it is read. */
export const HomeLoading = ({ title }: { readonly title: string }): ReactElement => (
  <Page>
    <PageHeader title={title} />
    <Loading>
      <LoadingRows rows={4} />
    </Loading>
  </Page>
);
