import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A type as Bicep writes it: `string`, `int`, `Ingress`, `Secret[]`, `Enabled | Disabled`; `| string` says "or newer". */
export type TypeText = string;

export type PropertyType = {
  readonly type: TypeText;
  readonly isRequired?: true;
  /** Azure tells it, and takes it from nobody. */
  readonly isReadOnly?: true;
};

export type ObjectType = {
  readonly properties: Readonly<Record<string, PropertyType>>;
  /** Type of properties of any other name. */
  readonly others?: TypeText;
  /** Which further properties there are hangs on the value of one. */
  readonly variants?: {
    readonly by: string;
    readonly of: Readonly<Record<string, Readonly<Record<string, PropertyType>>>>;
  };
};

/** What Azure takes for one resource type in one API version. */
export type ResourceTypes = {
  /** e.g. `Microsoft.App/containerApps@2025-01-01` */
  readonly name: string;
  /** Published package that it was made from. */
  readonly source: string;
  /** `resource` is the resource itself. */
  readonly objects: Readonly<Record<string, ObjectType>>;
};

/** Types of all resources that may be deployed, by name with version. */
export const readResourceTypes = (): ReadonlyMap<string, ResourceTypes> => {
  const folder = path.join(import.meta.dirname, 'types');
  const read = (file: string): ResourceTypes =>
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as ResourceTypes;
  return new Map(
    readdirSync(folder)
      .map(read)
      .map((types) => [types.name, types]),
  );
};
