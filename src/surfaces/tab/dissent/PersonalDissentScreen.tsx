import type { ReactElement } from 'react';
import type { PersonalDissentsView, PersonalDissentView } from '#contracts/dissent-api.ts';
import { useServerView, useViewCache } from '../../ui/server-view.ts';
import type { ViewState } from '../../ui/server-view.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import { ownDissentsPath } from '../screens/paths.ts';
import { useTab } from '../tab-context.tsx';
import { DissentFrame } from './DissentFrame.tsx';
import { DissentPage } from './DissentPage.tsx';
import { DissentWords } from './DissentWords.tsx';
import { DissentDeskContext, useDissentWords } from './dissent-desk.tsx';
import type { DissentDesk } from './dissent-desk.tsx';
import { useOwnSource } from './own-source.ts';

type PersonalDissentScreenProps = { readonly otherId: string; readonly id: string };

/** What stands between a person and one other. */
export const PersonalDissentScreen = (props: PersonalDissentScreenProps): ReactElement => (
  <DissentWords>
    <PersonalDissent key={`${props.otherId} ${props.id}`} {...props} />
  </DissentWords>
);

type Reading = { readonly today: string; readonly dissent: PersonalDissentView };

const PersonalDissent = ({ otherId, id }: PersonalDissentScreenProps): ReactElement => {
  const words = useDissentWords();
  const { state, retry } = useServerView(useOwnSource());
  return (
    <DissentFrame
      back={{ path: ownDissentsPath, text: words('back.own') }}
      title={words('title')}
      state={oneOf(state, otherId, id)}
      onRetry={retry}
    >
      {(reading) => <PersonalDesk reading={reading} />}
    </DissentFrame>
  );
};

const oneOf = (state: ViewState<PersonalDissentsView>, otherId: string, id: string): ViewState<Reading> => {
  if (state.kind !== 'ready') return state;
  const { today, dissents } = state.view;
  const dissent = dissents.find((one) => one.id === id && one.other.personId === otherId);
  return dissent === undefined ? { kind: 'forbidden' } : { ...state, view: { today, dissent } };
};

const PersonalDesk = ({ reading: { today, dissent } }: { readonly reading: Reading }): ReactElement => {
  const words = useDissentWords();
  const { personalDissents } = useTab().practices;
  const { state, run } = useActOn<PersonalDissentsView>(useViewCache(useOwnSource()));
  const { id, me, other, revision } = dissent;
  const name = other.name === '' ? words('someone') : other.name;
  const desk: DissentDesk = {
    dissent,
    today,
    people: [
      { ...me, name: me.name === '' ? words('own.you') : me.name },
      { personId: other.personId, name },
    ],
    me: me.personId,
    seenBy: words('who.pair', { name }),
    who: words('who.pair', { name }),
    place: 'pair',
    state,
    thank: () => run(() => personalDissents.thank(other.personId, id)),
    clarify: (text) => run(() => personalDissents.clarify(other.personId, id, { text })),
    decide: (body) => run(() => personalDissents.decide(other.personId, id, body)),
  };
  return (
    <DissentDeskContext value={desk}>
      <DissentPage
        onReword={(text) => run(() => personalDissents.raise(other.personId, id, { ...text, basedOn: revision }))}
      />
    </DissentDeskContext>
  );
};
