import type { Report } from '../../compare/report';
import { assemble } from './assemble';
import type { Contract } from './contract';
import type { Document, Unreadable } from './document';

/** What was read of one input. `report` is null exactly where `error` is not. */
export interface Reading {
  readonly name: string;
  /** The `--json` object. */
  readonly contract: Contract;
  readonly report: Report | null;
  readonly error: string | null;
}

/** Reads one document. A page without an article gives an empty text and no statistics; that is no error. */
export async function read(input: Document | Unreadable): Promise<Reading> {
  const { name, id } = input;
  const named = { input: name, ...(id !== undefined && { id }) };
  if ('error' in input) {
    return { name, contract: { ...named, ...NOTHING, error: input.error }, report: null, error: input.error };
  }
  const report = await assemble(input);
  const { toContract } = await import('./assemble');
  return { name, contract: { ...named, ...toContract(report) }, report, error: null };
}

const NOTHING: Omit<Contract, 'input'> = {
  article: {
    healthPolicy: false,
    score: 0,
    reasons: [],
    title: null,
    publisher: null,
    published: null,
    url: null,
    text: '',
  },
  statistics: [],
  arithmetic: [],
  dataset: { version: '', date: '' },
};
