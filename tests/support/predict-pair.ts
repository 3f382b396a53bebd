import { emptyModel, isInForce, isInside, isOpened, isResting, otherActor, roundOf } from './pair-model.ts';
import type { PairModel, Sealed } from './pair-model.ts';
import type { Act, Actor } from './play-pair.ts';

/** Lets `by` do something in the model, and says how it has to end. `stale`: over what was there before. */
export const predict = (model: PairModel, by: Actor, act: Act, stale: boolean): string => {
  if (act.do === 'invite') return invite(model, by, act.why);
  if (!isInside(model, by)) return 'not there';
  if (act.do === 'reply') return reply(model, by, act.reply);
  if (act.do === 'leave') return leave(model, by);
  return model.relation.kind === 'together' ? actTogether(model, by, act, stale) : 'not-active';
};

const begin = (model: PairModel, whys: readonly (readonly [Actor, string])[]): string => {
  model.relation = { kind: 'together' };
  model.sealed.set('openness', new Map(whys.map(([actor, token]) => [actor, { token, ready: false }])));
  return 'changed';
};

const invite = (model: PairModel, by: Actor, why: string): string => {
  const { relation } = model;
  switch (relation.kind) {
    case 'none':
      model.relation = { kind: 'invited', by, why };
      return 'started';
    case 'invited':
      if (relation.by === by) return 'unchanged';
      return begin(model, [
        [relation.by, relation.why],
        [by, why],
      ]);
    case 'declined':
      if (relation.by === by && relation.asking !== undefined)
        return begin(model, [
          [otherActor(by), relation.asking],
          [by, why],
        ]);
      if (relation.by === by) model.relation = { kind: 'invited', by, why };
      else if (relation.asking === undefined) relation.asking = why;
      else return 'unchanged';
      model.putOff = false;
      return 'changed';
    case 'together':
      return 'unchanged';
    case 'left':
      return 'invitation-is-closed';
  }
};

const reply = (model: PairModel, by: Actor, answer: 'accept' | 'not-now' | 'decline'): string => {
  const { relation } = model;
  if (relation.kind === 'invited' || relation.kind === 'declined') {
    const inviter = relation.kind === 'invited' ? relation.by : otherActor(relation.by);
    if (inviter === by) return 'not-yours';
  }
  if (relation.kind === 'declined') return answer === 'decline' ? 'unchanged' : 'invitation-is-closed';
  if (relation.kind === 'together') return answer === 'accept' ? 'unchanged' : 'invitation-is-closed';
  if (relation.kind !== 'invited') return 'invitation-is-closed';
  if (answer === 'accept') return begin(model, [[relation.by, relation.why]]);
  if (answer === 'not-now' && model.putOff) return 'unchanged';
  model.putOff = answer === 'not-now';
  if (answer === 'decline') model.relation = { kind: 'declined', by, asking: relation.why };
  return 'changed';
};

const leave = (model: PairModel, by: Actor): string => {
  const { relation } = model;
  switch (relation.kind) {
    case 'declined':
      if (relation.by === by) return 'not-active';
      relation.asking = undefined;
      return 'changed';
    case 'invited':
      if (relation.by !== by) {
        model.relation = { kind: 'declined', by, asking: relation.why };
        return 'changed';
      }
      break;
    case 'together':
      model.relation = { kind: 'left', by };
      for (const texts of model.sealed.values()) texts.delete(by);
      model.promises = model.promises.filter((promise) => promise.by !== by);
      return 'changed';
    case 'left':
    case 'none':
  }
  Object.assign(model, { ...emptyModel(), day: model.day, tokens: model.tokens });
  return 'ended';
};

type ActTogether = Exclude<Act, { do: 'invite' | 'reply' | 'leave' }>;

const actTogether = (model: PairModel, by: Actor, act: ActTogether, stale: boolean): string => {
  switch (act.do) {
    case 'write openness':
      return seal(model, 'openness', by, { token: act.why, ready: act.ready }, stale);
    case 'answer':
      return seal(model, act.prompt, by, { token: act.text, ready: act.ready }, stale);
    case 'check in':
      return checkIn(model, by, act.line ?? '', stale);
    case 'write line': {
      if (stale) return 'text-has-changed';
      const revision = (model.lines.get(act.id)?.revision ?? 0) + 1;
      model.lines.set(act.id, { token: act.text, revision });
      return 'changed';
    }
    case 'remove line':
      if (!model.lines.has(act.id)) return 'unchanged';
      if (stale) return 'text-has-changed';
      model.lines.delete(act.id);
      return 'changed';
    case 'propose':
      return propose(model, stale);
    case 'commit':
      return commit(model, by, act.version ?? model.versions.length);
    case 'promise':
      model.promises.push({ by, token: act.text });
      return 'changed';
    case 'resume':
      if (!isResting(model)) return 'unchanged';
      model.pausedUntil = model.day;
      return 'changed';
    case 'pause':
    case 'review':
    case 'set rhythm':
    case 'add prompt':
    case 'hide prompt':
    case 'show prompt':
      throw new Error(`the model does not know how to ${act.do}`);
  }
};

/** Lets the alliance rest for some days. */
export const predictPause = (model: PairModel, by: Actor, days: number): string => {
  if (!isInside(model, by)) return 'not there';
  if (model.relation.kind !== 'together') return 'not-active';
  if (isResting(model) && model.pausedUntil === model.day + days) return 'unchanged';
  if (days === 0) return 'day-is-past';
  model.pausedUntil = model.day + days;
  return 'changed';
};

const seal = (model: PairModel, place: string, by: Actor, text: Sealed, stale: boolean): string => {
  const texts = model.sealed.get(place) ?? new Map<Actor, Sealed>();
  const current = texts.get(by) ?? { token: '', ready: false };
  if (current.token === text.token && current.ready === text.ready) return 'unchanged';
  if (isOpened(texts)) return 'already-revealed';
  if (stale) return 'text-has-changed';
  if (text.ready && text.token === '') return 'text-is-blank';
  model.sealed.set(place, texts.set(by, text));
  return 'changed';
};

const checkIn = (model: PairModel, by: Actor, token: string, stale: boolean): string => {
  if (isResting(model)) return 'not-active';
  if (!model.versions.some(isInForce)) return 'not-due';
  if (stale) return 'already-revealed';
  const place = `round ${roundOf(model)}`;
  model.sealed.set(place, (model.sealed.get(place) ?? new Map<Actor, Sealed>()).set(by, { token, ready: true }));
  return 'changed';
};

const propose = (model: PairModel, stale: boolean): string => {
  if (stale) return 'text-has-changed';
  const tokens = [...model.lines.values()].map(({ token }) => token);
  if (tokens.length === 0) return 'text-is-blank';
  if (model.versions.at(-1)?.tokens.toSorted().join() === tokens.toSorted().join()) return 'nothing-has-changed';
  model.versions.push({ tokens, committed: new Set() });
  return 'changed';
};

const commit = (model: PairModel, by: Actor, number: number): string => {
  const version = model.versions[number - 1];
  if (version === undefined) return 'version-is-unknown';
  if (version.committed.has(by)) return 'unchanged';
  if (number < model.versions.length) return 'version-is-superseded';
  version.committed.add(by);
  return 'changed';
};
