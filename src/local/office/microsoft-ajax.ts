/**
 * The little of the ASP.NET AJAX client library that office.js looks for before it would fetch the whole from a CDN:
 * the members of its own "is it loaded?" test, and the three that it calls afterwards.
 */
const registerNamespace = (name: string): void => {
  if (!Reflect.has(globalThis, name)) Reflect.set(globalThis, name, {});
};

/** office.js hands its exception classes over to be named; nothing here asks for the names. */
const registerClass = (): void => undefined;

/** Only its presence is asked for. */
const StringBuilder = function (): void {
  // Nothing to build.
};

const argument = (name: string): Error => new Error(`Not a valid argument: ${name}`);
const parameterCount = (message = 'Wrong number of parameters'): Error => new Error(message);

const format = (pattern: string, ...values: readonly unknown[]): string =>
  pattern.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));

const members: readonly (readonly [object, Readonly<Record<string, unknown>>])[] = [
  [Function.prototype, { registerClass }],
  [Function, { _validateParams: () => null, _validateParameter: () => null, registerNamespace, registerClass }],
  [Error, { argument, parameterCount }],
  [String, { format }],
];

for (const [target, added] of members) {
  for (const [name, value] of Object.entries(added)) Object.defineProperty(target, name, { value, writable: true });
}

Object.assign(globalThis, {
  Type: Function,
  Sys: {
    StringBuilder,
    Debug: { trace: (): void => undefined },
    Browser: { agent: null, InternetExplorer: {} },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  },
});
