/** What stands for a value, with the line that it begins in. */
export type Expression = { readonly line: number } & (
  | { readonly kind: 'text'; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'truth' }
  | { readonly kind: 'null' }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'loop'; readonly names: readonly string[]; readonly over: Expression; readonly body: Expression }
  | { readonly kind: 'object'; readonly properties: readonly Property[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'member'; readonly of: Expression; readonly name: string }
  | { readonly kind: 'index'; readonly of: Expression; readonly at: Expression }
  | { readonly kind: 'call'; readonly callee: string; readonly args: readonly Expression[] }
  | { readonly kind: 'choice'; readonly when: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'operation'; readonly on: readonly Expression[] }
);

export type Property = {
  /** `undefined`: made up of something that only the deployment knows. */
  readonly name: string | undefined;
  /** The name as an expression. */
  readonly key: Expression;
  readonly value: Expression;
};

export type Parameter = {
  readonly name: string;
  readonly type: string;
  readonly line: number;
  readonly usually: Expression | undefined;
  readonly decorators: readonly Expression[];
};

export type Named = { readonly name: string; readonly value: Expression; readonly line: number };

/** A resource or a module; what it is deployed with, under which condition, once or for each of many. */
export type Part = {
  readonly name: string;
  readonly line: number;
  /** Type with version, or path of the module. */
  readonly of: string;
  readonly isExisting: boolean;
  readonly when: Expression | undefined;
  readonly loop: { readonly names: readonly string[]; readonly over: Expression } | undefined;
  readonly body: Expression;
};

export type BicepFile = {
  readonly path: string;
  /** What cannot be read, one line each. */
  readonly errors: readonly string[];
  readonly extension: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly variables: readonly Named[];
  readonly resources: readonly Part[];
  readonly modules: readonly Part[];
  readonly outputs: readonly (Named & { readonly type: string })[];
};

/** The expression itself and all within it. */
export const within = (expression: Expression): readonly Expression[] => [
  expression,
  ...inside(expression).flatMap(within),
];

const inside = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case 'text':
      return expression.parts.filter((part) => typeof part !== 'string');
    case 'list':
      return expression.items;
    case 'loop':
      return [expression.over, expression.body];
    case 'object':
      return expression.properties.flatMap(({ key, value }) => [key, value]);
    case 'member':
      return [expression.of];
    case 'index':
      return [expression.of, expression.at];
    case 'call':
      return expression.args;
    case 'choice':
      return [expression.when, expression.yes, expression.no];
    case 'operation':
      return expression.on;
    case 'number':
    case 'truth':
    case 'null':
    case 'name':
      return [];
  }
};

/** Everything in a file that stands for a value. */
export const expressionsOf = (file: BicepFile): readonly Expression[] =>
  [
    ...file.parameters.flatMap(({ usually, decorators }) => [...(usually ? [usually] : []), ...decorators]),
    ...file.variables.map(({ value }) => value),
    ...[...file.resources, ...file.modules].flatMap(({ body, when, loop }) => [
      body,
      ...(when ? [when] : []),
      ...(loop ? [loop.over] : []),
    ]),
    ...file.outputs.map(({ value }) => value),
  ].flatMap(within);

/** Text without anything to fill in. */
export const plainText = (expression: Expression | undefined): string | undefined =>
  expression?.kind === 'text' && expression.parts.every((part) => typeof part === 'string')
    ? expression.parts.join('')
    : undefined;

/** A property of an object that is written out. */
export const propertyOf = (expression: Expression | undefined, name: string): Expression | undefined =>
  expression?.kind === 'object' ? expression.properties.find((property) => property.name === name)?.value : undefined;
