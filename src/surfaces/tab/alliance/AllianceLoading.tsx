import type { ReactElement } from 'react';
import { teamSections } from '#domain/alliance/team/team-prompts.ts';
import { Loading, LoadingRows, LoadingText } from '../../ui/Loading.tsx';
import { Columns, Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { usePromptWords, useTabWords } from '../tab-context.tsx';

/** The alliance's page before it is read: its frame and titles at once, its texts to come. */
export const AllianceLoading = ({ title }: { readonly title: string }): ReactElement => (
  <Page>
    <PageHeader title={title} />
    <StageLoading />
  </Page>
);

/** The part of it that each stage fills in its own way, before that stage's code has come. */
export const StageLoading = (): ReactElement => {
  const words = useTabWords();
  const prompts = usePromptWords();
  const sections = teamSections.map((section) => (
    <Section key={section} title={prompts(`section.${section}`)}>
      <Loading>
        <LoadingText lines={3} />
      </Loading>
    </Section>
  ));
  return (
    <Columns
      main={sections}
      aside={
        <Section title={words('people')}>
          <Loading>
            <LoadingRows rows={4} />
          </Loading>
        </Section>
      }
    />
  );
};
