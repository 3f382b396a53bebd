import { Body1, Caption1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ActView } from '#contracts/administration-api.ts';
import { auditDays } from '#domain/tenant/audit.ts';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { useTab } from '../tab-context.tsx';
import { useAdministrationWords } from './administration-words.ts';
import { Remark } from './Prose.tsx';

/** What administrators did, newest first. */
export const LogSection = ({ acts }: { readonly acts: readonly ActView[] }): ReactElement => {
  const words = useAdministrationWords();
  const { dates } = useTab();
  const say = useAct();
  const sayWho = ({ isOwn, at, by }: ActView): string => {
    const time = `${dates.day(at)}, ${dates.time(at)}`;
    return isOwn ? words('log.you', { time }) : words('log.other', { time, id: by });
  };
  return (
    <Section title={words('log.title')}>
      {acts.length === 0 ? (
        <Body1>{words('log.none', { days: auditDays })}</Body1>
      ) : (
        <Rows>
          {acts.map((act) => (
            <Row
              key={act.id}
              text={say(act)}
              meta={sayWho(act)}
              {...(act.outcome !== 'done' && { end: <Caption1>{words(`log.${act.outcome}`)}</Caption1> })}
            />
          ))}
        </Rows>
      )}
      <Remark text={words('log.text', { days: auditDays })} />
    </Section>
  );
};

const useAct = (): ((view: ActView) => string) => {
  const words = useAdministrationWords();
  return ({ act }) => {
    switch (act.kind) {
      case 'set-retention':
        return words('log.set-retention', {
          from: words('settings.months', { count: act.from }),
          to: words('settings.months', { count: act.to }),
        });
      case 'set-first-language':
        return words('log.set-first-language', {
          from: words(`settings.language.${act.from}`),
          to: words(`settings.language.${act.to}`),
        });
    }
  };
};
