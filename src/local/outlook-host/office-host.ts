import type { EventAnswer } from './add-in-events.ts';
import type { Invite, InviteModel } from './invite.ts';
import type { OfficeColors } from './local-host-window.ts';
import { initialData } from './initial-data.ts';
import { executeMethod } from './office-methods.ts';
import type { MethodParams, MethodReply } from './office-methods.ts';
import type { RoamingSettings } from './roaming-settings.ts';

/** A message of office.js' own channel; `_messageType` 0 asks, 1 answers. */
type Message = {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
};

/** Kinds of requests, as office.js numbers them. */
const actions = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const forEventing = 1;
/** Those of its calls that are not about the item. */
const methods = { saveSettings: 404, actionDone: 94, displayAppointment: 9 } as const;
/** The event by which the host has an action run. */
const actionEvent = 'appCommandInvoked';
/** The one by which a pane that stays open is given another item. */
const itemEvent = 'olkItemSelectedChanged';
/** Those of an item, which go with it. */
const itemsOwn = ['olkRecipientsChanged', 'olkAppointmentTimeChanged'] as const;

const appName = 64;
const conversation = 'local-outlook';

export type OfficeHostOptions = {
  readonly frame: HTMLIFrameElement;
  /** The appointment that is open at first. */
  readonly model: InviteModel;
  /** Display language of Outlook, e.g. `it-IT`. */
  readonly locale: string;
  readonly settings: RoamingSettings;
  /** Whether it knows nested app authentication; newer ones do. */
  readonly signsIn?: boolean;
  /** The framed page wants this appointment opened. */
  readonly onDisplay?: (eventId: string) => void;
  /** The framed page can run actions now. */
  readonly onActionsReady?: () => void;
  /** An action has let go of its event. */
  readonly onActionDone?: (answer: EventAnswer) => void;
};

/** The pane's connection to its host. */
export type OfficeHost = {
  /** Gives a pinned pane another appointment, or none. */
  select(model: InviteModel | undefined): void;
  tellColors(colors: OfficeColors): void;
  /** Runs an action that the framed page has associated with this name. */
  runAction(name: string): void;
  disconnect(): void;
};

/** Where an add-in's page is framed from: office.js finds its host by two parameters in the address. */
export const addInAddress = (page: '/outlook' | '/outlook/events', locale: string): string => {
  const info = encodeURIComponent(`Outlook$Web$16.01$${locale}$local$$$0`);
  return `${page}?_host_Info=${info}#&_xdm_Info=${conversation}|alliance|${window.location.origin}`;
};

const requirements = { Mailbox: '1.15', IdentityAPI: '1.3', DialogApi: '1.2' };

const appContext = ({ locale, settings, signsIn = true }: OfficeHostOptions): object => ({
  _id: 'alliance',
  _appName: appName,
  _appVersion: '16.0',
  _appUILocale: locale,
  _dataLocale: locale,
  _docUrl: window.location.origin,
  _clientMode: 0,
  _settings: settings.read(),
  _reason: 1,
  _osfControlType: 3,
  _eToken: '',
  _correlationId: 'local',
  _appInstanceId: 'local',
  _appMinorVersion: 1,
  _requirementMatrix: JSON.stringify({ ...requirements, ...(signsIn ? { NestedAppAuth: '1.1' } : {}) }),
  _hostFullVersion: '16.01',
  _clientWindowHeight: window.innerHeight,
  _clientWindowWidth: window.innerWidth,
  _addinName: 'Alliance',
  _appDomains: [],
  _dialogRequirementMatrix: JSON.stringify({ DialogApi: '1.2' }),
  _featureGates: {},
});

const parse = (data: unknown): Message | undefined => {
  try {
    // Only our own frame is listened to, and only office.js speaks there.
    return typeof data === 'string' ? (JSON.parse(data) as Message) : undefined;
  } catch {
    return undefined;
  }
};

/** Its settings come as the first of a list. */
const saveSettings = (settings: RoamingSettings, params: unknown): MethodReply => {
  if (!Array.isArray(params)) return { error: true };
  settings.write(params[0] as Readonly<Record<string, unknown>>);
  return { error: false, data: true };
};

type Done = { readonly DdaMethod?: { readonly DispatchId?: number }; readonly 2?: string };

/** By a call of its own an action says that it is done: its third part is the event, with what `completed` was given. */
const heardOf = (data: unknown): EventAnswer | undefined => {
  // The shape that office.js gives every call of this name.
  const { DdaMethod, 2: event = '{}' } = data as Done;
  if (DdaMethod?.DispatchId !== methods.actionDone) return undefined;
  return (JSON.parse(event) as { readonly completedContext?: EventAnswer }).completedContext ?? {};
};

type Call = { readonly MethodData?: { readonly DispatchId?: number }; readonly ApiParams?: MethodParams };

/** What no item is needed for. */
const callHost = (method: number, params: MethodParams, options: OfficeHostOptions): MethodReply | undefined => {
  if (method === methods.saveSettings) return saveSettings(options.settings, params);
  if (method !== methods.displayAppointment) return undefined;
  options.onDisplay?.(String(params['itemId']));
  return { error: false, data: true };
};

const noItem: MethodReply = { error: true, errorCode: 9020 };

const invoke = (message: Message, model: InviteModel | undefined, options: OfficeHostOptions): unknown => {
  switch (message._actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext(options);
    case 'GetInitialData':
      return model === undefined ? null : initialData(model.get());
    case 'ExecuteMethod': {
      // The shape that office.js gives every call of this name.
      const { MethodData, ApiParams } = message._data as Call;
      const [method, params] = [MethodData?.DispatchId ?? -1, ApiParams ?? {}];
      return callHost(method, params, options) ?? (model === undefined ? noItem : executeMethod(model, method, params));
    }
    case 'executeMethod': {
      const done = heardOf(message._data);
      if (done !== undefined) options.onActionDone?.(done);
      return { Version: 1, Error: 0 };
    }
    default:
      return { Version: 1, Error: 0 };
  }
};

const colorNumbers = (colors: OfficeColors): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(colors).map(([name, hex]) => [name, Number.parseInt(hex.slice(1), 16)]));

/** Which events of office.js a change of the invite raises, with what they carry. */
const eventsOf = (now: Invite, before: Invite): readonly (readonly [string, readonly string[]])[] => {
  const events: [string, readonly string[]][] = [];
  if (now.attendees !== before.attendees) {
    const fields = JSON.stringify({ requiredAttendees: true, optionalAttendees: true, resources: true });
    events.push(['olkRecipientsChanged', [fields]]);
  }
  if (now.start !== before.start || now.end !== before.end) {
    const time = JSON.stringify({ start: now.start, end: now.end });
    events.push(['olkAppointmentTimeChanged', [time]]);
  }
  return events;
};

type Raise = (name: string, data: unknown) => void;

/** The item that is open; raises its events while it is. */
const followItem = (
  first: InviteModel,
  raise: Raise,
): { open(): InviteModel | undefined; select(model: InviteModel | undefined): void } => {
  const follow = (model: InviteModel): (() => void) =>
    model.listen((now, before) => {
      for (const [name, data] of eventsOf(now, before)) raise(name, data);
    });
  let open: InviteModel | undefined = first;
  let stop = follow(first);
  return {
    open: () => open,
    select: (model) => {
      stop();
      open = model;
      stop = model === undefined ? () => undefined : follow(model);
    },
  };
};

/** Plays Outlook to the real office.js inside `frame`, over the window messages that it speaks. */
export const connectOfficeHost = (options: OfficeHostOptions): OfficeHost => {
  const { frame } = options;
  const origin = window.location.origin;
  const send = (content: object): void => frame.contentWindow?.postMessage(JSON.stringify(content), origin);
  const answer = (message: Message, data: unknown, responseType: number): void => {
    const { _actionName, _conversationId, _correlationId } = message;
    const base = { _messageType: 1, _actionName, _conversationId, _correlationId, _origin: origin, _data: data };
    send({ ...base, _errorCode: 0, _responseType: responseType, _serializerVersion: 1 });
  };
  const registered = new Map<string, Message>();
  const raise: Raise = (name, data) => {
    const message = registered.get(name);
    if (message !== undefined) answer(message, data, forEventing);
  };
  const receive = (event: MessageEvent): void => {
    const message = event.source === frame.contentWindow ? parse(event.data) : undefined;
    if (message?._messageType !== 0) return;
    if (message._actionType === actions.registerEvent) registered.set(message._actionName, message);
    if (message._actionType === actions.unregisterEvent) registered.delete(message._actionName);
    const asked = message._actionType === actions.invoke;
    answer(message, asked ? invoke(message, item.open(), options) : { Error: 0 }, 0);
    // Only now: what is raised before its registration is answered is lost.
    if (message._actionType === actions.registerEvent && message._actionName === actionEvent)
      options.onActionsReady?.();
  };
  window.addEventListener('message', receive);
  const item = followItem(options.model, raise);
  return {
    select: (model) => {
      if (model === item.open()) return;
      item.select(model);
      for (const name of itemsOwn) registered.delete(name);
      raise(itemEvent, model === undefined ? '' : initialData(model.get()));
    },
    tellColors: (colors) => {
      raise('officeThemeChanged', [JSON.stringify(colorNumbers(colors))]);
    },
    runAction: (name) => {
      raise(actionEvent, [name, name, JSON.stringify({ type: name })]);
    },
    disconnect: () => {
      item.select(undefined);
      window.removeEventListener('message', receive);
    },
  };
};
