import json from '../../assets/figures/datapackage.json';

/** datapackage.json (Data Package v2, Table Schema), as far as the house reads it. */
export interface Descriptor {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** RFC 3339. */
  readonly created: string;
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: TableSchema;
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface Field {
  readonly name: string;
  readonly title: string;
  /** `string` or `number`. */
  readonly type: string;
  /** Where the cell is a list: what joins its items. (The profile of version 2.0 knows no field type `list`.) */
  readonly delimiter?: string;
  readonly description: string;
  readonly constraints?: Constraints;
}

export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly exclusiveMinimum?: number;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** The bundled package's description of itself: also the schema that a reader's own package is held to. */
export const descriptor: Descriptor = json;
