import type { ReactElement } from 'react';
import { Columns, Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PartLoading } from './PartLoading.tsx';

type WeekLoadingProps = {
  /** What is known of the page's head; left out where the page shows its own above. */
  readonly title?: string;
};

/** The week before it is read, in its final shape. */
export const WeekLoading = ({ title }: WeekLoadingProps): ReactElement => {
  const parts = (
    <Columns
      main={[2, 4, 3].map((rows) => (
        <PartLoading key={rows} rows={rows} />
      ))}
      aside={<PartLoading rows={5} />}
    />
  );
  return title === undefined ? (
    parts
  ) : (
    <Page>
      <PageHeader title={title} />
      {parts}
    </Page>
  );
};
